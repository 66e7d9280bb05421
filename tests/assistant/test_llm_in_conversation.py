"""A language model in a conversation: its mood is seen, its thoughts and tags are not heard."""

from __future__ import annotations

import pytest

pytest.importorskip("llama_cpp")

from assistant.events import Degraded, Replying
from assistant.ladder import Ladder
from assistant.llm import BRAINS, BrainOptions, ServerOptions
from assistant.llm.prompt import system_prompt
from assistant.llm.tools import described, tools
from chat_server import ChatServer, hangs_up, says, status
from fakes import FakeBrain, wait_until
from scenario import Story
from skills_host import HandHost
from talking_head.errors import EngineFailed
from tiny_gguf import ASSISTANT, tiny_gguf

WORDS = system_prompt("Vis") + described(tools())


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch):
    monkeypatch.setenv("VISAVIS_LLM_KEY", "of this test")
    monkeypatch.setattr("assistant.llm.server.BACKOFF_SECONDS", 0.01)


@pytest.fixture
def host(tmp_path):
    return HandHost(tmp_path / "memory.sqlite")


def ladder(options: BrainOptions, lost: list) -> Ladder:
    return Ladder("llm", BRAINS, options, lambda *loss: lost.append(loss), "server")


def answers(ladder: Ladder, text: str) -> str:
    """What the stages do: the first engine that answers."""
    from assistant.llm import Message
    from talking_head.turn import Turn

    for brain in ladder.attempts():
        try:
            return "".join(brain.reply([Message("user", text)], Turn()))
        except EngineFailed as error:
            ladder.lose(brain, error)
    return ""


def test_the_face_shows_the_mood_that_the_model_names_and_nobody_hears_the_tag() -> None:
    """Given words that sound sad and a tag that says happy, the tag decides."""
    story = Story(FakeBrain("[happy] Sorry, that was funny. Go on! [surprised] Oh no."))
    story.conversation.ask("hello")
    story.run(until=8.0)

    assert story.renderers[0].sessions[0].felt == ["happy", "happy", "surprised"]
    assert [e.sentence.text for e in story.told(Replying)] == [
        "Sorry, that was funny.",
        "Go on!",
        "Oh no.",
    ]
    assert story.history[-1] == ("assistant", "Sorry, that was funny. Go on! Oh no.")
    story.close()


def test_a_generated_model_talks_through_the_real_stages(tmp_path, host) -> None:
    """Given a GGUF file, a question becomes spoken sentences, thoughts and tags left out."""
    said = ["<think>", "Hm.", "</think>", "[sad] It", " rains", " again.", " [happy] But", " see!"]
    model = tiny_gguf(tmp_path / "m.gguf", {ASSISTANT: said}, words=WORDS)
    [row] = [row for row in BRAINS if row.name == "llama"]
    brain = row.load(BrainOptions(host, model=model, threads=1, temperature=0.0))
    story = Story(brains=[brain])

    story.conversation.ask("how is the weather")
    story.run(until=5.0)

    assert story.history[-1] == ("assistant", "It rains again. But see!")
    assert story.renderers[0].sessions[0].felt == ["sad", "happy"]
    assert story.told(Degraded) == []
    story.close()


def test_a_server_that_dies_is_followed_by_the_model_here_and_then_by_the_skills(tmp_path, host):
    model = tiny_gguf(tmp_path / "m.gguf", {ASSISTANT: "I am here."}, words=WORDS)
    lost: list = []
    with ChatServer([says("I am there."), status(401, "revoked")]) as there:
        server = ServerOptions(there.url)
        engines = ladder(BrainOptions(host, model=model, threads=1, server=server), lost)
        assert answers(engines, "tell me a story") == "I am there."
        assert answers(engines, "tell me a story") == "I am here."

    [(stage, label, error, now)] = lost
    assert (stage, label, now) == ("llm", "a language model server", "llama.cpp")
    assert "refuses the key" in str(error)

    model.unlink()  # llama.cpp has the old file mapped: emptied in place it would be a bus error
    model.write_bytes(b"")
    broken = ladder(BrainOptions(host, model=model, server=server), lost)
    assert answers(broken, "tell me a story").startswith("I heard “tell me a story”.")
    broken.close()
    engines.close()


def test_a_server_that_breaks_off_keeps_what_was_said(host):
    with ChatServer([hangs_up("[happy] Once upon a time. Then")]) as there:
        [row] = [row for row in BRAINS if row.name == "server"]
        brain = row.load(BrainOptions(host, server=ServerOptions(there.url)))
        story = Story("I am the next one.", brains=[brain])
        story.conversation.ask("tell me a story")
        assert wait_until(lambda: bool(story.told(Degraded)))
        story.run(until=6.0)

        assert story.history[-1] == ("assistant", "Once upon a time. Then …")
        story.conversation.ask("go on")
        story.run(until=12.0)
        assert story.history[-1] == ("assistant", "I am the next one.")
        story.close()
