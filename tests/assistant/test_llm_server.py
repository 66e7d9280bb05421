"""A server with OpenAI's interface answers; one that misbehaves is said so, and is left at once."""

from __future__ import annotations

import importlib.util
import json
import logging
import sys
import threading
from datetime import timedelta
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

from assistant import doctor, engine_loading, surroundings
from assistant.assembly.assistant import Assistant
from assistant.config import Settings, with_changes
from assistant.events import Degraded, Recovered, TurnEnded
from assistant.llm import BRAINS, BrainOptions, Message, ServerOptions, event_stream, server
from assistant.llm.chat import MORE
from assistant.llm.server_address import Secret, availability, elsewhere, key_for
from chat_server import ChatServer, chunked, deaf, deltas, endless, hangs_up, says, silent, status
from fakes import wait_until
from player.silent import FilePlayer, SilentPlayer
from skills_host import HandHost
from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.turn import Cancelled, Turn

KEY = "sk-very-secret-123"


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    monkeypatch.setattr(server, "BACKOFF_SECONDS", 0.01)
    monkeypatch.setenv("VISAVIS_LLM_KEY", KEY)


@pytest.fixture
def host(tmp_path):
    return HandHost(tmp_path / "memory.sqlite")


def brain_of(host, url: str, **changes):
    options = BrainOptions(host, server=ServerOptions(url, first_token_seconds=0.3), **changes)
    [row] = [row for row in BRAINS if row.name == "server"]
    assert row.probe(options).ok
    return row.load(options)


def said(brain, *history: str, turn: Turn | None = None) -> str:
    roles = ("user", "assistant")
    messages = [Message(roles[k % 2], text) for k, text in enumerate(history)]
    return "".join(brain.reply(messages, turn or Turn()))


def refusal(brain) -> EngineFailed:
    with pytest.raises(EngineFailed) as caught:
        said(brain, "tell me a story")
    assert KEY not in str(caught.value)
    return caught.value


# What goes well


def test_the_answer_comes_piece_by_piece_and_the_model_is_the_server_s_first(host):
    with ChatServer([says("[happy] Once", " upon", " a time.")], models=["llama", "qwen"]) as there:
        brain = brain_of(host, there.url)
        pieces = list(brain.reply([Message("user", "tell me a story")], Turn()))

        assert "".join(pieces) == "[happy] Once upon a time."
        assert len([piece for piece in pieces if piece]) >= 3
        asked = there.asked[0]
        assert asked["model"] == "llama"
        assert asked["stream"] is True
        assert asked["messages"][0]["role"] == "system"
        assert asked["messages"][-1]["content"].startswith("tell me a story\n((It is 3:07 PM")
        assert "set_timer" in {tool["function"]["name"] for tool in asked["tools"]}
        assert there.requests[-1].headers["Authorization"] == f"Bearer {KEY}"


def test_an_answer_in_chunks_is_put_together(host):
    with ChatServer([chunked("Schön", " – 你好", "!")]) as there:
        assert said(brain_of(host, there.url), "tell me a story") == "Schön – 你好!"


def test_the_past_is_sent_as_it_was_and_the_moment_last(host):
    with ChatServer([says("[sad] It rains."), says("Yes.")]) as there:
        brain = brain_of(host, there.url)
        said(brain, "how is it")
        host.wait(minutes=5)
        said(brain, "how is it", "It rains.", "really")

        first, second = (asked["messages"] for asked in there.asked)
        assert second[: len(first)] == first
        assert second[-2]["content"] == "[sad] It rains."
        assert "3:12 PM" in second[-1]["content"]


def test_a_tool_is_used_and_its_outcome_told_to_the_model(host):
    arguments = ['{"duration', '_seconds": 600, "label": "tea"}']
    call = [
        {"tool_calls": [{"index": 0, "id": "c1", "function": {"name": "set_timer"}}]},
        *({"tool_calls": [{"index": 0, "function": {"arguments": part}}]} for part in arguments),
    ]
    with ChatServer([deltas(*call), says("Ten minutes for your tea.")]) as there:
        answer = said(brain_of(host, there.url), "the tea needs ten minutes")

        assert answer.strip() == "Ten minutes for your tea."
        [timer] = host.reminders.pending()
        assert (timer.label, timer.due_at - host.now()) == ("tea", timedelta(minutes=10))
        assistant, tool = there.asked[1]["messages"][-2:]
        assert assistant["tool_calls"][0]["id"] == tool["tool_call_id"] == "c1"
        assert "10 minutes" in tool["content"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [('{"duration_seconds": "ten"}', "must be a number"), ("{ten", "no valid JSON")],
)
def test_a_wrong_call_is_told_to_the_model_in_a_sentence(host, arguments, told):
    call = {"tool_calls": [{"id": "c1", "function": {"name": "set_timer", "arguments": arguments}}]}
    with ChatServer([deltas(call), says("How long?")]) as there:
        assert said(brain_of(host, there.url), "watch the tea for me").strip() == "How long?"
        assert told in there.asked[1]["messages"][-1]["content"]


def test_a_model_that_calls_tools_for_ever_is_stopped_and_the_outcome_is_spoken(host):
    dice = [{"name": "roll_dice", "arguments": f'{{"dice": {n}}}'} for n in range(1, 9)]
    calls = [deltas({"tool_calls": [{"function": call}]}) for call in dice]
    with ChatServer(calls) as there:
        assert "rolled" in said(brain_of(host, there.url), "surprise me with numbers").lower()
        assert len(there.asked) == 4


def test_a_call_that_the_server_did_not_read_is_never_spoken(host):
    written = 'Sure.<tool_call>\n{"name": "flip_coin", "arguments": {}}</tool_call>'
    with ChatServer([says(*written), says("There you go.")]) as there:
        answer = said(brain_of(host, there.url), "decide for me by chance")
        assert answer == "Sure. There you go."
        assert there.asked[1]["messages"][-1]["content"] in ("It's heads.", "It's tails.", "Heads.",
                                                            "Tails.")  # fmt: skip


def test_a_server_whose_model_knows_no_tools_is_asked_without(host):
    refuses = status(400, json.dumps({"error": {"message": "tiny does not support tools"}}))
    with ChatServer([refuses, says("Fine."), says("Still fine.")]) as there:
        brain = brain_of(host, there.url)
        assert said(brain, "how are things") == "Fine."
        assert said(brain, "and now") == "Still fine."
        assert ["tools" in asked for asked in there.asked] == [True, False, False]


def test_what_it_thinks_is_not_spoken(host):
    thoughts = [{"reasoning_content": "Hmm, hm."}, {"content": "<think>so</think>"}]
    with ChatServer([deltas(*thoughts, {"content": "Hello."})]) as there:
        assert said(brain_of(host, there.url), "good to see you") == "Hello."


def test_what_a_skill_certainly_does_is_not_asked_of_the_server(host):
    with ChatServer([says("no")]) as there:
        brain = brain_of(host, there.url)
        assert said(brain, "what is seven times eight") == "That's 56."
        assert there.asked == []


def test_a_server_that_does_not_stream_is_understood_too(host):
    whole = json.dumps({"choices": [{"message": {"content": "All at once."}}]})
    with ChatServer([status(200, whole)]) as there:
        assert said(brain_of(host, there.url), "tell me a story") == "All at once."


# What goes wrong for a while


@pytest.mark.parametrize(
    "trouble",
    [status(429, "slow down"), status(503, "loading"), hangs_up()],
    ids=["too many requests", "loading", "hangs up"],
)
def test_it_tries_again_while_nothing_was_said(host, trouble):
    with ChatServer([trouble, trouble, says("Here I am.")]) as there:
        assert said(brain_of(host, there.url), "tell me a story") == "Here I am."
        assert len(there.asked) == 3


def test_a_prompt_over_the_context_is_shortened(host):
    full = status(400, json.dumps({"error": {"message": "exceeds the context length of 2048"}}))
    with ChatServer([full, says("I remember.")]) as there:
        talk = [f"word {n}" for n in range(9)]
        assert said(brain_of(host, there.url), *talk) == "I remember."
        before, after = (asked["messages"] for asked in there.asked)
        assert len(after) < len(before)
        assert (after[0], after[-1]) == (before[0], before[-1])


def test_a_message_that_is_longer_than_any_context_is_refused_in_words(host):
    with ChatServer([says("no")]) as there:
        assert "more than I can read" in said(brain_of(host, there.url), "word " * 20_000)
        assert there.asked == []


def test_an_endless_answer_is_cut_and_the_server_left(host):
    with ChatServer([endless()]) as there:
        answer = said(brain_of(host, there.url, reply_tokens=50), "tell me everything")
        assert answer.endswith(MORE)
        assert answer.count("word") <= 101
        assert there.broken_off.wait(5)


# What goes wrong for good: a clear sentence, and the next engine's turn


@pytest.mark.parametrize(
    ("step", "says_so"),
    [
        (status(401, json.dumps({"error": {"message": f"bad key {KEY}"}})), "refuses the key"),
        (status(403, "<html>no</html>", "text/html"), "refuses the key"),
        (status(404, json.dumps({"error": {"message": "no such model"}})), "no such model"),
        (status(429, "quota"), "too busy"),
        (status(500, json.dumps({"error": "out of memory"})), "out of memory"),
        (status(200, "<html>Welcome</html>", "text/html"), "with a web page instead of"),
        (status(200, "[1, 2]"), "of another shape"),
        (status(301, "", Location="http://else.example/v1"), "sends us on to else.example"),
        (says(""), "empty answer twice"),
        (deaf(), "did not begin to answer in time"),
        (hangs_up(), "does not answer"),
        (deltas({"tool_calls": "x"}), "events of another shape"),
    ],
)  # fmt: skip
def test_each_misbehaviour_has_its_sentence(host, step, says_so):
    with ChatServer([step]) as there:
        assert says_so in str(refusal(brain_of(host, there.url)))


def test_an_answer_that_breaks_off_is_not_begun_again(host):
    with ChatServer([hangs_up("Once upon")]) as there:
        brain = brain_of(host, there.url)
        pieces = brain.reply([Message("user", "tell me a story")], Turn())
        heard = []
        with pytest.raises(EngineFailed, match="hung up in the middle"):
            heard.extend(pieces)
        assert len(there.asked) == 1


def test_a_server_that_falls_silent_in_the_middle_is_given_up(host, monkeypatch):
    monkeypatch.setattr(event_stream, "BETWEEN_SECONDS", 0.2)
    with ChatServer([silent("Once")]) as there:
        assert "fell silent" in str(refusal(brain_of(host, there.url)))


def test_a_server_that_is_not_there_is_no_engine(host):
    with pytest.raises(EngineUnavailable, match="nothing answers at that address"):
        brain_of(host, "http://127.0.0.1:9/v1")
    with (
        ChatServer(models=status(401, "")) as there,
        pytest.raises(EngineUnavailable, match="refuses the key"),
    ):
        brain_of(host, there.url)
    with ChatServer(models=[]) as there, pytest.raises(EngineUnavailable, match="has no model"):
        brain_of(host, there.url)


def test_a_server_that_dies_in_a_talk_is_asked_again_when_it_is_back(monkeypatch, tmp_path):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    monkeypatch.setattr(engine_loading, "AGAIN_SECONDS", 0.05)
    events = []

    def told(kind: type) -> list:
        return [e for e in events if isinstance(e, kind) and getattr(e, "stage", "llm") == "llm"]

    def answer(question: str) -> str:
        ended = len(told(TurnEnded))
        talk.conversation.ask(question)
        assert wait_until(lambda: len(told(TurnEnded)) > ended, 20)
        return talk.conversation.last_answer()

    with ChatServer([status(503)]) as there:
        set_up = with_changes(Settings(), {"llm.server.url": there.url, "tts.engine": "espeak"})
        talk = Assistant(set_up, FilePlayer(lambda _: None), [events.append], show_face=False)
        brains = talk.conversation._ladders["reply"]
        talk.conversation.warm_up()
        assert wait_until(lambda: "server" in brains.ready, 20)

        # when it fails, what is built in answers, and that is told
        there.models = status(503)
        answer("tell me a story")
        assert brains.name == "skills"
        assert "failed with status 503" in told(Degraded)[0].reason
        assert not told(Recovered)

        # when it is back, that is told, and the next answer is its own
        there.models, there.script = ["tiny"], [says("Once upon a time.")]
        assert wait_until(lambda: told(Recovered), 20)
        assert answer("tell me a story") == "Once upon a time."
        assert len(told(Degraded)) == 1
        talk.close()


# Leaving


@pytest.mark.parametrize("step", [deaf(), silent("Once upon a")], ids=["deaf", "silent"])
def test_a_cancelled_turn_leaves_a_silent_server_at_once(host, step):
    """Given a server that says nothing, when the turn is cancelled, then nobody waits for it."""
    with ChatServer([step]) as there:
        options = ServerOptions(there.url, "tiny", first_token_seconds=60)
        model = server.ServerModel(options, Secret(""), 4000)
        turn, left = Turn(), threading.Event()

        def listen() -> None:
            try:
                for _ in model.stream([{"role": "user", "content": "hi"}], (), turn, 100):
                    pass
            except Cancelled:
                left.set()

        waiting = threading.Thread(target=listen)
        waiting.start()
        while not there.asked:
            turn.sleep(0.005)
        turn.cancel()
        waiting.join(5)

        assert left.is_set()
        assert there.broken_off.wait(5)


def test_a_name_that_is_looked_up_for_ever_does_not_hold_us(monkeypatch):
    """Given a resolver that never answers, a cancelled turn goes on and time runs out."""
    never = threading.Event()
    monkeypatch.setattr(event_stream, "_connection", lambda url: never.wait(30))
    monkeypatch.setattr(event_stream, "CONNECT_SECONDS", -0.9)
    turn = Turn()
    waiting = event_stream.Exchange("GET", "http://llm.example/v1/models", Secret(""))
    with pytest.raises(event_stream.Unreachable, match="cannot be reached"):
        list(waiting.events(turn, 60.0))

    monkeypatch.setattr(event_stream, "CONNECT_SECONDS", 60.0)
    threading.Timer(0.05, turn.cancel).start()
    with pytest.raises(Cancelled):
        list(waiting.events(turn, 60.0))
    never.set()


def test_a_reply_that_nobody_reads_on_hangs_up(host):
    with ChatServer([silent("One.", " Two.")]) as there:
        pieces = brain_of(host, there.url).reply([Message("user", "tell me a story")], Turn())
        while not next(pieces):
            pass
        pieces.close()
        assert there.broken_off.wait(5)


# The key


def test_the_key_is_in_no_log_and_no_repr(host, caplog):
    caplog.set_level(logging.DEBUG)
    with ChatServer([status(401, f"the key {KEY} is revoked")]) as there:
        brain = brain_of(host, there.url)
        error = refusal(brain)
        assert "is revoked" in str(error)
    assert KEY not in caplog.text
    assert KEY not in repr(key_for(there.url)) + repr(brain.__dict__) + repr(vars(brain._model))


def test_the_key_goes_to_no_other_server(host):
    """Given a server that sends on to another one, the other one hears nothing at all."""
    with ChatServer([says("got you")]) as other:
        there_too = status(307, "", Location=f"{other.url}/chat/completions")
        with ChatServer([there_too]) as there:
            assert "nothing was sent there" in str(refusal(brain_of(host, there.url)))
        assert other.requests == []


def test_a_key_may_be_in_the_keyring(monkeypatch):
    keyring = ModuleType("keyring")
    keyring.__spec__ = ModuleSpec("keyring", None)
    keyring.get_password = lambda service, user: f"{service}/{user}"
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    assert key_for("https://example.org:8443/v1", {}).text == "visavis/example.org"
    assert key_for("https://example.org:8443/v1", {}).source == "keyring"
    given = key_for("https://example.org/v1", {"VISAVIS_LLM_KEY": "mine"})
    assert (given.text, given.source) == ("mine", "environment")

    def locked(service: str, user: str) -> str:
        raise RuntimeError("the keyring is locked")

    keyring.get_password = locked
    assert not key_for("https://example.org/v1", {})


def test_the_doctor_says_where_the_key_is_from_and_never_the_key(monkeypatch, tmp_path):
    """With the real package, where it is installed, over a keyring that is a file of this test."""
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    (tmp_path / "a_keyring.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "class Kept(KeyringBackend):\n"
        "    priority = 1\n"
        "    def get_password(self, service, user):\n"
        f"        return {KEY!r} if (service, user) == ('visavis', 'localhost') else None\n"
        "    def set_password(self, service, user, password):\n"
        "        raise NotImplementedError\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "a_keyring.Kept")
    monkeypatch.setattr(surroundings, "PATIENCE_SECONDS", 30)

    def found(url: str = "http://localhost:9/v1") -> surroundings.Check:
        checks = list(doctor._stages(with_changes(Settings(), {"llm.server.url": url})))
        assert KEY not in repr(checks)
        return next(check for check in checks if (check.area, check.name) == ("Answers", "key"))

    assert found().detail == "The key is from the environment variable VISAVIS_LLM_KEY"
    monkeypatch.delenv("VISAVIS_LLM_KEY")
    assert found("http://else.example/v1").detail == "No key is set"
    if importlib.util.find_spec("keyring") is not None:
        assert found().detail == "The key is from the keyring"
        (tmp_path / "a_keyring.py").write_text("raise OSError('locked')")
        assert found().reason == "The keyring cannot be read, so no key is used"
        (tmp_path / "a_keyring.py").write_text("import time; time.sleep(60)")
        monkeypatch.setattr(surroundings, "PATIENCE_SECONDS", 0.1)
        assert "did not answer" in found().reason


# Where it is


def test_a_proxy_of_the_environment_is_used_but_for_this_computer(monkeypatch):
    with ChatServer() as proxy, ChatServer() as here:
        for variable in ("http_proxy", "HTTP_PROXY"):
            monkeypatch.setenv(variable, proxy.url.removesuffix("/v1"))
        monkeypatch.delenv("no_proxy", raising=False)
        for url in ("http://llm.example/v1/models", f"{here.url}/models"):
            list(event_stream.Exchange("GET", url, Secret("")).events(Turn(), 5.0))
        assert [request.path for request in proxy.requests] == ["http://llm.example/v1/models"]
        assert [request.path for request in here.requests] == ["/v1/models"]


def test_the_doctor_and_the_conversation_say_that_words_leave_this_computer(monkeypatch, tmp_path):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    settings = with_changes(Settings(), {"llm.server.url": "http://192.0.2.7:8000/v1"})
    told: list = []
    assistant = Assistant(settings, SilentPlayer(48_000), [told.append], show_face=False)
    assistant.close()
    [privacy] = [e for e in told if isinstance(e, Degraded) and e.lost == "Privacy"]
    assert "sent as text to 192.0.2.7" in privacy.reason

    [answers] = [table for table in doctor.STAGES if table.area == "Answers"]
    [row] = [check for check in doctor._stage(answers, settings) if check.name == "server"]
    assert row.used
    assert "leaves this computer as text, unencrypted, for 192.0.2.7" in row.detail


@pytest.mark.parametrize(
    ("url", "where"),
    [
        ("http://localhost:11434/v1", ""),
        ("http://127.0.0.2/v1", ""),
        ("http://[::1]:8080", ""),
        ("https://api.example.org/v1", "api.example.org"),
        ("http://192.168.1.7:8000/v1", "192.168.1.7"),
    ],
)
def test_what_leaves_this_computer_is_said(url, where):
    assert elsewhere(url) == where
    can = availability(url)
    assert can.ok
    assert (where in can.reason) if where else can.reason == ""
    assert ("unencrypted" in can.reason) == bool(where and url.startswith("http:"))
