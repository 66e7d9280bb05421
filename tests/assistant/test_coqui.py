"""Coqui's VITS speaks from files in their real format, tells its phonemes' times, and fails well.

The voices are made here with random weights (tiny_vits.py): they hum, but every path is that of a
published voice. They are loaded in this process, where Coqui is imported once: through a process of
its own, as the program loads it, only where the table of voices is what it is about.
"""

from __future__ import annotations

import gc
import json
import os
import pickle
import shutil
import socket
import weakref
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

import tiny_vits
from assistant.events import Sentence, SpeechSegment
from assistant.ladder import Ladder
from assistant.stages import Engines, Work
from assistant.tts import (
    COQUI,
    COQUI_ON_PROCESSOR,
    Speech,
    VoiceOptions,
    coqui,
    coqui_import,
    in_order,
)
from assistant.tts.loudness import TARGET_LUFS, loudness
from assistant.tts.shaping import audible
from fakes import FakeVoice, row
from talking_head.errors import EngineFailed, EngineUnavailable, OutOfMemory
from talking_head.media import Mark
from talking_head.turn import Cancelled, Turn

pytestmark = pytest.mark.skipif(not coqui_import.installed().ok, reason="Coqui is not installed")

SENTENCE = "The big boat moved past Peter's map, didn't it?"


@pytest.fixture(scope="module")
def ljspeech(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_vits.build(tmp_path_factory.mktemp("ljspeech"))


@pytest.fixture(scope="module")
def vctk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_vits.build(tmp_path_factory.mktemp("vctk"), ("ED", "p225", "p226"))


@pytest.fixture
def broken(ljspeech: Path, tmp_path: Path) -> Path:
    """A copy to be broken."""
    return Path(shutil.copytree(ljspeech, tmp_path / "voice"))


def options(model: Path, voice: str = "", **more: object) -> VoiceOptions:
    return VoiceOptions(voice, models={"coqui": model}, devices={"coqui": "cpu"}, **more)  # type: ignore[arg-type]


@pytest.fixture(scope="module", params=["ljspeech", "vctk"])
def voice(request: pytest.FixtureRequest) -> Iterator[coqui.Vits]:
    made = coqui.Vits(options(request.getfixturevalue(request.param)))
    yield made
    made.close()


def say(voice: coqui.Vits, text: str) -> Speech:
    (speech,) = voice.speak(text, Turn())
    return speech


def marks(speech: Speech, kind: str) -> list[Mark]:
    return [mark for mark in speech.marks if mark.kind == kind]


def test_a_sentence_is_spoken_at_the_models_rate_and_the_common_loudness(voice) -> None:
    for text in (SENTENCE, "Yes.", "It is 5 o'clock on the 3rd of May 1999."):
        audio = say(voice, text).audio
        assert audio.rate == tiny_vits.RATE
        first, last = audible(audio.samples, audio.rate)
        assert loudness(audio.samples[first:last], audio.rate) == pytest.approx(TARGET_LUFS, abs=1)
        assert np.abs(audio.samples).max() < 0.9


def test_the_networks_own_durations_are_the_times_of_phonemes_and_words(voice) -> None:
    speech = say(voice, SENTENCE)
    phonemes, words = marks(speech, "phoneme"), marks(speech, "word")
    assert [mark.text for mark in words] == SENTENCE.split()
    ipa = "".join(mark.text for mark in phonemes)
    assert ipa == "ðəbɪɡboʊtmuːvdpæstpiːɾɚzmæpdɪdntɪt"
    for some in (phonemes, words):
        assert all(mark.end > mark.start >= 0 for mark in some)
        assert all(a.end <= b.start + 1e-6 for a, b in pairwise(some))
        assert some[-1].end <= speech.audio.seconds
    for word in words:
        inside = [p for p in phonemes if word.start <= (p.start + p.end) / 2 < word.end]
        assert inside[0].start == pytest.approx(word.start)
        assert inside[-1].end == pytest.approx(word.end)
    _, last = audible(speech.audio.samples, speech.audio.rate)
    assert phonemes[-1].end > 0.8 * last / speech.audio.rate


def test_every_word_has_a_time_where_it_is_read_as_another_number_of_words(voice) -> None:
    text = "In 1999 I paid 5 dollars, most of the time — didn't I?"
    words = marks(say(voice, text), "word")
    assert [mark.text for mark in words] == [w for w in text.split() if w != "—"]
    assert all(a.end <= b.start + 1e-6 for a, b in pairwise(words))
    long, short = words[1], words[2]
    assert long.end - long.start > short.end - short.start


def test_letters_instead_of_phonemes_give_words_only(tmp_path: Path) -> None:
    voice = coqui.Vits(options(tiny_vits.build(tmp_path / "letters", phonemes=False)))
    speech = say(voice, "Hello big world.")
    assert [mark.text for mark in speech.marks] == ["Hello", "big", "world."]
    assert {mark.kind for mark in speech.marks} == {"word"}


def test_speed_stretches_the_durations(ljspeech: Path) -> None:
    seconds = []
    for speed in (1.0, 2.0):
        voice = coqui.Vits(options(ljspeech, speed=speed))
        seconds.append(np.mean([say(voice, SENTENCE).audio.seconds - 0.2 for _ in range(2)]))
        voice.close()
    assert seconds[1] / seconds[0] == pytest.approx(0.55, abs=0.15)  # frames are rounded up


def test_speakers_are_chosen_by_name(vctk: Path) -> None:
    chosen = coqui.Vits(options(vctk, "coqui:p226"))
    default = coqui.Vits(options(vctk))
    assert (chosen._speaker, default._speaker) == (2, 1)  # VCTK's first, "ED", is none
    available = COQUI.probe(options(vctk, "coqui:p999"))
    assert "no speaker “p999”" in available.reason
    assert "p225, p226" in available.fix


def test_a_speaker_of_a_voice_that_has_but_one_is_told(ljspeech: Path) -> None:
    assert "one speaker only" in COQUI.probe(options(ljspeech, "coqui:p225")).reason


def test_nothing_that_can_be_said_says_nothing(voice) -> None:
    assert list(voice.speak("…!", Turn())) == []
    assert list(voice.speak("你好", Turn())) == [] or say(voice, "你好").audio.seconds > 0


def test_a_long_text_comes_in_pieces_and_a_cancel_stops_it(voice) -> None:
    text = ("It rains and rains again. " * 200)[:5000]
    turn = Turn()
    speaking = voice.speak(text, turn)
    piece = next(speaking)
    assert len(marks(piece, "word")) < 100
    turn.cancel()
    with pytest.raises(Cancelled):
        next(speaking)
    assert say(voice, "And now this.").audio.seconds > 0.3


def test_closing_frees_the_network_and_many_voices_leave_nothing(ljspeech: Path) -> None:
    import torch

    voice = coqui.Vits(options(ljspeech))
    network = weakref.ref(voice._network)
    voice.close()
    assert network() is None
    before = _tensors(torch)
    for _ in range(2):
        voice = coqui.Vits(options(ljspeech))
        say(voice, "Yes.")
        voice.close()
    assert _tensors(torch) <= before + 2


def _tensors(torch) -> int:
    gc.collect()
    return sum(1 for thing in gc.get_objects() if type(thing) in (torch.Tensor, torch.nn.Parameter))


def test_nothing_goes_out_into_the_network(vctk: Path, monkeypatch) -> None:
    """Given a config full of addresses, when the voice is loaded, then no socket is opened."""

    def refuse(*args: object, **more: object) -> None:
        raise AssertionError(f"a socket was asked for: {args}")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    config = json.loads((vctk / "config.json").read_text())
    config["model_args"]["speaker_encoder_config_path"] = "https://example.org/encoder.json"
    config["model_args"]["d_vector_file"] = ["https://example.org/d.pth", "/etc/passwd"]
    config["datasets"] = [{"meta_file_train": "s3://bucket/list", "path": "ftp://x/y"}]
    (vctk / "config.json").write_text(json.dumps(config))
    say(coqui.Vits(options(vctk)), "Hello.")
    assert "HF_HUB_OFFLINE" not in os.environ  # the model store is not bound by it


class _Evil:
    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (os.environ["EVIL"],)


def test_a_hostile_file_of_weights_is_not_run(broken: Path, monkeypatch) -> None:
    import torch

    monkeypatch.setenv("EVIL", str(broken / "owned"))
    for write in (
        lambda: torch.save({"model": {"a": _Evil()}}, broken / "model_file.pth"),
        lambda: (broken / "model_file.pth").write_bytes(pickle.dumps(_Evil(), 2)),
    ):
        write()
        with pytest.raises(EngineUnavailable, match="not loaded for safety"):
            coqui.Vits(options(broken))
    assert not (broken / "owned").exists()


def test_a_config_that_names_a_class_of_somebody_else_is_refused(broken: Path) -> None:
    edit(broken, lambda c: c["characters"].update(characters_class="os.system"))
    assert "not Coqui's" in COQUI.probe(options(broken)).reason


def edit(voice: Path, change) -> None:
    config = json.loads((voice / "config.json").read_text())
    change(config)
    (voice / "config.json").write_text(json.dumps(config))


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda v: shutil.rmtree(v), "There is no voice"),
        (lambda v: (v / "config.json").unlink(), "config.json is missing"),
        (lambda v: (v / "config.json").write_text("{broken"), "config.json is damaged"),
        (lambda v: edit(v, lambda c: c.update(model="tacotron2")), "kind 'tacotron2'"),
        (lambda v: (v / "model_file.pth").unlink(), "no files of weights"),
        (lambda v: (v / "other.pth").write_bytes(b"x"), "2 files of weights"),
        (lambda v: edit(v, lambda c: c.update(phoneme_language="de")), "speaks “de”"),
        (lambda v: edit(v, lambda c: c.update(audio="loud")), "does not say “audio”"),
        (lambda v: (v / "speaker_ids.json").write_text('{"a": "b"}'), "not numbered"),
    ],
)
def test_what_is_missing_or_wrong_is_told_by_the_probe(broken: Path, spoil, why: str) -> None:
    spoil(broken)
    available = COQUI.probe(options(broken))
    assert why in available.reason
    assert available.fix


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda v: cut(v / "model_file.pth"), "cut short or damaged"),
        (lambda v: (v / "model_file.pth").write_bytes(b"<!doctype html>"), "is a web page"),
        (
            lambda v: edit(v, lambda c: c["model_args"].update(hidden_channels=32)),
            "do not belong together",
        ),
        (
            lambda v: edit(v, lambda c: c["model_args"].update(num_layers_text_encoder=2)),
            "another network",
        ),
    ],
)
def test_files_that_do_not_fit_are_told_when_they_are_loaded(broken, spoil, why) -> None:
    spoil(broken)
    with pytest.raises(EngineUnavailable, match=why):
        coqui.Vits(options(broken))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100_000])


def test_memory_that_runs_out_while_speaking_is_named(voice, monkeypatch) -> None:
    import torch

    def full(*_: object) -> None:
        raise torch.cuda.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr(voice._network, "inference", full)
    with pytest.raises(OutOfMemory, match="not enough memory for a sentence of Coqui") as caught:
        say(voice, SENTENCE)
    assert "cpu" in caught.value.fix


def test_numbers_that_are_none_are_not_played(voice, monkeypatch) -> None:
    real = voice._network.inference

    def spoilt(*given: object) -> dict:
        made = real(*given)
        return made | {"model_outputs": made["model_outputs"] * float("nan")}

    monkeypatch.setattr(voice._network, "inference", spoilt)
    with pytest.raises(EngineFailed, match="noise"):
        say(voice, SENTENCE)


def test_a_card_that_is_not_there_is_told_and_the_processor_takes_over(ljspeech: Path) -> None:
    import torch

    if torch.cuda.is_available():
        pytest.skip("there is a card")
    on_card = VoiceOptions(models={"coqui": ljspeech}, devices={"coqui": "cuda"})
    with pytest.raises(EngineUnavailable, match="no graphics card"):
        coqui.Vits(on_card)
    rows = in_order(on_card, ["piper", "coqui"])
    names = [r.name for r in rows]
    assert names.index("coqui-cpu") == names.index("coqui") + 1
    assert say(COQUI_ON_PROCESSOR.load(on_card), "Yes.").audio.seconds > 0.2  # type: ignore[arg-type]


def test_a_reply_goes_on_with_the_next_voice_when_memory_runs_out(voice, monkeypatch) -> None:
    """Given a voice that fails at its second sentence, then the next voice says that."""
    lost: list[str] = []
    monkeypatch.setattr(voice, "close", lambda: None)  # others need it still
    second = FakeVoice()
    ladder = Ladder(
        "tts", [row("coqui", voice), row("flite", second)], None, lambda *loss: lost.append(loss[3])
    )
    work = Work(Engines(None, None, None, ladder, None), None, 48_000, "en", 12)  # type: ignore[arg-type]
    first = list(work.speak(Sentence(0, "The first one."), Turn()))

    def full(*_: object) -> None:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr(voice._network, "inference", full)
    after = list(work.speak(Sentence(1, "The second one."), Turn()))
    assert all(
        isinstance(piece, SpeechSegment) and piece.audio.rate == 48_000 for piece in first + after
    )
    assert second.said == ["The second one."]
    assert lost == ["Flite"]


def test_a_sentence_that_breaks_off_is_finished_by_the_next_voice(voice, monkeypatch) -> None:
    """Given memory that runs out after the first piece, then the rest of the words is said."""
    monkeypatch.setattr(voice, "close", lambda: None)  # others need it still
    second = FakeVoice()
    ladder = Ladder("tts", [row("coqui", voice), row("flite", second)], None, lambda *_: None)
    work = Work(Engines(None, None, None, ladder, None), None, 48_000, "en", 12)  # type: ignore[arg-type]
    real, calls = voice._network.inference, []

    def once(*given: object) -> object:
        calls.append(given)
        if len(calls) > 1:
            raise RuntimeError("CUDA out of memory")
        return real(*given)

    monkeypatch.setattr(voice._network, "inference", once)
    words = [f"word{chr(97 + i % 26)}" for i in range(120)]
    said = list(work.speak(Sentence(0, " ".join(words)), Turn()))
    (rest,) = second.said
    assert words[-len(rest.split()) :] == rest.split()
    assert 0 < len(rest.split()) < len(words)
    assert len(said) == 2
