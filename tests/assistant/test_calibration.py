"""How fast an engine is: measured on real ones, and what becomes of one that is too slow."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from assistant.asr import RECOGNISERS, RecogniserOptions
from assistant.assembly.assistant import Assistant
from assistant.config import Settings, with_changes
from assistant.events import Transcript
from assistant.planning import calibration
from assistant.planning.calibration import Measurements, check, measured
from assistant.planning.plan import Choice
from assistant.profile import GIB, Machine, probe_machine
from assistant.tts import ESPEAK, VoiceOptions
from player.silent import SilentPlayer
from talking_head.avatar import load_avatar
from talking_head.errors import EngineUnavailable
from talking_head.renderer import RENDERERS, RenderOptions, RenderSettings

MACHINE = Machine("Linux", "x86_64", 2, 8 * GIB)


class Brain:
    """Says a word at a time."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def reply(self, history: object, turn: object) -> Iterator[str]:
        for word in ["one", "two", "three", "four", "five", "six", "seven"]:
            time.sleep(self.seconds)
            yield word


class Recogniser:
    """Takes a set time for what it hears."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.heard: list[float] = []

    def transcribe(self, utterance: object, turn: object) -> Transcript:
        self.heard.append(len(utterance.audio.samples) / utterance.audio.rate)  # type: ignore[attr-defined]
        time.sleep(self.seconds)
        return Transcript("heard", "en")


def test_real_engines_are_measured_by_their_real_work() -> None:
    voice = ESPEAK.load(VoiceOptions())
    assert 0 < measured("tts", voice) < 5

    renderer = RENDERERS["still"].load(RenderSettings())
    options = RenderOptions((256, 256), Fraction(25))
    assert 0 < measured("face", renderer, (load_avatar("default"), options)) < 20


@pytest.mark.skipif(not RECOGNISERS[-1].probe(RecogniserOptions()).ok, reason="no PocketSphinx")
def test_what_a_recogniser_is_given_is_speech(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calibration, "SECONDS", 0.0)  # one go is enough here
    engine = RECOGNISERS[-1].load(RecogniserOptions())
    assert measured("asr", engine) > 0


def test_the_factor_is_computing_time_for_a_second_of_speech() -> None:
    recogniser = Recogniser(0.3)
    factor = measured("asr", recogniser)
    assert factor >= 0.3 / recogniser.heard[0]
    assert 2 <= recogniser.heard[0] <= 6
    assert len(recogniser.heard) >= 2  # the first go warms up

    slow, quick = measured("llm", Brain(0.05)), measured("llm", Brain(0.001))
    assert slow >= 3.5 * 0.05
    assert slow > quick


def test_one_that_cannot_keep_up_is_refused_with_what_to_do() -> None:
    check(Choice("llama"), "llama.cpp", 0.9)
    with pytest.raises(EngineUnavailable, match=r"takes 2\.3 s for a second") as said:
        check(Choice("llama"), "llama.cpp", 2.3)
    assert "smaller model" in said.value.fix


def test_what_was_too_slow_is_measured_anew_after_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    kept = Measurements.of(MACHINE)
    kept.keep("a", 3.0)
    kept.keep("b", 0.3)
    assert kept.factors() == {"a": 3.0, "b": 0.3}

    tomorrow = time.time() + 25 * 3600
    monkeypatch.setattr(calibration.time, "time", lambda: tomorrow)
    assert kept.factors() == {"b": 0.3}


def test_an_assistant_refuses_an_engine_that_is_too_slow_unless_it_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    row = replace(ESPEAK, name="piper", label="Piper")
    kept = Measurements.of(probe_machine())
    kept.keep("piper/piper-ljspeech/cpu", 4.0)

    def checked(settings: Settings) -> None:
        assistant = Assistant(settings, SilentPlayer(48_000), show_face=False)
        try:
            voices = (Choice("piper", "piper-ljspeech"), *assistant.plan.choices["tts"])
            choices = {**assistant.plan.choices, "tts": voices}
            assistant.plan = replace(assistant.plan, choices=choices)
            assistant._check.of("tts")(row, object())
        finally:
            assistant.close()

    with pytest.raises(EngineUnavailable, match=r"Piper takes 4\.0 s"):
        checked(Settings())
    checked(with_changes(Settings(), {"tts.engine": "piper"}))
