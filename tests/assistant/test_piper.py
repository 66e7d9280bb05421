"""Piper is a program of its own: what it says is heard; that it died, hangs or lies is told.

A small program stands in for it that speaks the same protocol (piper-tts 1.8's, which it was
compared with): a line of text in, a WAV file and its path out.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from assistant.tts import PIPER, Speech, VoiceOptions, piper
from assistant.tts.loudness import TARGET_LUFS, loudness
from assistant.tts.shaping import audible
from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.turn import Cancelled, Turn

STAND_IN = """
# as pip writes it: from piper.__main__ import main
import argparse, json, math, os, struct, sys, time, wave
parser = argparse.ArgumentParser()
for name in ("model", "output_dir", "length_scale", "speaker"):
    parser.add_argument("--" + name)
args = parser.parse_args()
rate = json.load(open(args.model + ".json"))["audio"]["sample_rate"]
with open(args.model + ".log", "a") as log:
    log.write(json.dumps({"pid": os.getpid(), **vars(args)}) + "\\n")
print("INFO: voice loaded", file=sys.stderr, flush=True)
for number, line in enumerate(sys.stdin):
    line = line.strip()
    if "die" in line:
        sys.exit("onnxruntime: the model is broken")
    if "hang" in line:
        time.sleep(600)
    path = os.path.join(args.output_dir, f"{number}.wav")
    if "garbage" in line:
        open(path, "wb").write(b"no sound at all")
    else:
        n = int(len(line) * 0.06 * float(args.length_scale) * rate)
        with wave.open(path, "wb") as file:
            file.setnchannels(1), file.setsampwidth(2), file.setframerate(rate)
            file.writeframes(b"".join(
                struct.pack("<h", int(9000 * math.sin(2 * math.pi * 200 * i / rate)))
                for i in range(n)))
    print(f"INFO:__main__:Wrote {path}", file=sys.stderr, flush=True)
"""


@pytest.fixture
def voice_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A voice, and the stand-in on the PATH."""
    programs = tmp_path / "bin"
    programs.mkdir()
    program = programs / "piper"
    program.write_text(f"#!{sys.executable}{STAND_IN}")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(programs), prepend=os.pathsep)
    model = tmp_path / "en_US-test-low.onnx"
    model.write_bytes(b"weights")
    config = {
        "audio": {"sample_rate": 16_000},
        "language": {"code": "en_US", "family": "en"},
        "speaker_id_map": {"anna": 0, "ben": 7},
        "inference": {"length_scale": 1.1},
    }
    model.with_name(model.name + ".json").write_text(json.dumps(config))
    return model


def options(model: Path, **more: object) -> VoiceOptions:
    return VoiceOptions(models={"piper": model}, **more)  # type: ignore[arg-type]


@pytest.fixture
def voice(voice_file: Path) -> Iterator[piper.Piper]:
    made = piper.Piper(options(voice_file))
    yield made
    made.close()


def started(model: Path) -> list[dict[str, str]]:
    """How the program was started, each time."""
    log = model.with_name(model.name + ".log")
    return [json.loads(line) for line in log.read_text().splitlines()]


def say(voice: piper.Piper, text: str) -> Speech:
    (speech,) = voice.speak(text, Turn())
    return speech


def running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_sentences_are_spoken_by_one_program_that_stays(voice, voice_file) -> None:
    one, two = say(voice, "It rained, all night."), say(voice, "And then\nthe sun came out.")
    for speech in (one, two):
        assert speech.audio.rate == 16_000
        first, last = audible(speech.audio.samples, 16_000)
        assert loudness(speech.audio.samples[first:last], 16_000) == pytest.approx(
            TARGET_LUFS, abs=0.5
        )
    words = [mark.text for mark in one.marks]
    assert words == ["It", "rained,", "all", "night."]
    assert one.marks[-1].end == pytest.approx(one.audio.seconds - 0.2, abs=0.05)
    assert len(started(voice_file)) == 1


def test_the_folder_it_writes_to_is_left_empty_and_goes_with_it(voice, voice_file) -> None:
    say(voice, "Hello there.")
    (run,) = started(voice_file)
    assert os.listdir(run["output_dir"]) == []
    voice.close()
    assert not os.path.exists(run["output_dir"])
    assert not running(int(run["pid"]))


def test_speed_and_speaker_are_told_to_it(voice_file) -> None:
    made = piper.Piper(options(voice_file, speed=2.0, voice="piper:ben"))
    slow = piper.Piper(options(voice_file))
    fast_seconds, slow_seconds = (
        say(v, "It rained all night.").audio.seconds for v in (made, slow)
    )
    made.close()
    slow.close()
    assert (fast_seconds - 0.2) / (slow_seconds - 0.2) == pytest.approx(0.5, abs=0.05)
    runs = {run["length_scale"]: run["speaker"] for run in started(voice_file)}
    assert runs == {"0.550": "7", "1.100": None}


def test_nothing_that_can_be_said_says_nothing(voice) -> None:
    assert list(voice.speak("… — !", Turn())) == []


def test_a_long_text_comes_in_pieces(voice) -> None:
    speeches = list(voice.speak("It rains and rains. " * 250, Turn()))
    assert len(speeches) > 10
    said = " ".join(mark.text for speech in speeches for mark in speech.marks)
    assert said.split() == ("It rains and rains. " * 250).split()


def test_a_program_that_dies_is_named_with_its_last_words_and_started_anew(voice, voice_file):
    with pytest.raises(EngineFailed, match=r"ended unexpectedly.*model is broken"):
        say(voice, "now die")
    assert say(voice, "and live").audio.seconds > 0.3
    assert len(started(voice_file)) == 2


def test_a_program_that_hangs_is_ended(voice, voice_file, monkeypatch) -> None:
    say(voice, "first")
    monkeypatch.setattr(piper, "SENTENCE_SECONDS", 0.2)
    with pytest.raises(EngineFailed, match=r"said nothing for 0\.2 seconds"):
        say(voice, "now hang")
    assert not running(int(started(voice_file)[0]["pid"]))


def test_a_file_that_is_no_sound_is_told(voice) -> None:
    with pytest.raises(EngineFailed, match="sound file that cannot be read"):
        say(voice, "garbage")


def test_a_cancel_ends_the_sentence_at_once_and_the_next_is_spoken(voice, voice_file) -> None:
    """Given a sentence that takes for ever, when the turn is cancelled, then that is felt."""
    say(voice, "first")
    turn = Turn()
    threading.Timer(0.1, turn.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        list(voice.speak("now hang", turn))
    assert time.monotonic() - began < 5  # far below the 10 s that a sentence may take
    assert say(voice, "and on").audio.seconds > 0.2
    first, second = started(voice_file)
    assert not running(int(first["pid"]))
    assert running(int(second["pid"]))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda m: m.unlink(), "There is no voice"),
        (lambda m: m.write_bytes(b""), "There is no voice"),
        (lambda m: m.with_name(m.name + ".json").unlink(), "is missing"),
        (lambda m: m.with_name(m.name + ".json").write_text("{"), "is damaged"),
        (lambda m: m.with_name(m.name + ".json").write_text("[]"), "no JSON object"),
        (
            lambda m: m.with_name(m.name + ".json").write_text('{"language": {"code": "de_DE"}}'),
            "speaks “de”",
        ),
    ],
)
def test_a_voice_that_cannot_be_used_is_told_before_anything_starts(voice_file, change, why):
    change(voice_file)
    available = PIPER.probe(options(voice_file))
    assert not available.ok
    assert why in available.reason
    assert available.fix
    with pytest.raises(EngineUnavailable):
        PIPER.load(options(voice_file))


def test_a_wrong_speaker_is_told_with_the_right_ones(voice_file) -> None:
    available = PIPER.probe(options(voice_file, voice="piper:carla"))
    assert (available.ok, available.reason) == (False, "This voice has no speaker “carla”")
    assert "anna, ben" in available.fix


def test_the_mouse_program_of_the_same_name_is_not_started(
    voice_file, tmp_path, monkeypatch
) -> None:
    # Piper itself may be beside the Python that runs the tests.
    monkeypatch.setattr("sys.executable", str(tmp_path / "elsewhere" / "python"))
    (tmp_path / "bin" / "piper").write_text("#!/usr/bin/python3\nimport gi\n")
    available = PIPER.probe(options(voice_file))
    assert "not installed" in available.reason
    assert "pipx install piper-tts" in available.fix


def test_without_a_model_the_way_to_one_is_named() -> None:
    available = PIPER.probe(VoiceOptions())
    assert "visavis models get" in available.fix


def test_what_it_wrote_is_the_sound_that_is_heard(voice) -> None:
    sound = say(voice, "It rained all night.").audio.samples
    spectrum = np.abs(np.fft.rfft(sound[1600:9600]))
    assert np.argmax(spectrum) * 2 == pytest.approx(200, abs=4)  # the stand-in hums at 200 Hz
