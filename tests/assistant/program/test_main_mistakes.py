"""The command line in this process: what the user may do wrong is one sentence."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from assistant import __main__ as program
from assistant.commands import command_line
from program_runs import SMALL, Ended, log_of, on_linux
from talking_head.media import AudioChunk
from talking_head.sound_file import write_wav

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")

Visavis = Callable[..., Ended]


@pytest.fixture
def visavis(
    home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Iterator[Visavis]:
    """Runs a command line in this process, and puts back what a process has but one of."""
    before = {name: signal.getsignal(getattr(signal, name)) for name in SIGNALS}
    monkeypatch.setattr(logging, "raiseExceptions", True)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)

    def run(*words: str) -> Ended:
        monkeypatch.setattr(logging.getLogger(), "handlers", [])  # those of pytest
        capfd.readouterr()
        code = program.run(words)
        return Ended(code, *capfd.readouterr())

    yield run
    for handler in logging.getLogger().handlers:
        handler.close()
    for name, handler_before in before.items():
        signal.signal(getattr(signal, name), handler_before)


def silent(path: Path) -> None:
    write_wav(path, AudioChunk(np.zeros(32_000, np.float32), 16_000))


def truncated(path: Path) -> None:
    path.write_bytes((path.parent / "q.wav").read_bytes()[:30])


def three_hours(path: Path) -> None:
    """A header that promises three hours, and a hole of that size: no disk is used."""
    size = 3 * 3600 * 16_000 * 2
    form = struct.pack("<HHIIHH", 1, 1, 16_000, 32_000, 2, 16)
    with path.open("wb") as file:
        file.write(b"RIFF" + struct.pack("<I", 36 + size) + b"WAVE")
        file.write(b"fmt " + struct.pack("<I", 16) + form + b"data" + struct.pack("<I", size))
        file.truncate(44 + size)


def nothing(path: Path) -> None:
    """The file stays missing."""


@pytest.mark.parametrize(
    ("name", "make", "words"),
    [
        ("missing.wav", nothing, "There is no file missing.wav"),
        ("empty.wav", Path.touch, "empty"),
        ("silent.wav", silent, "No speech was found in silent.wav"),
        ("truncated.wav", truncated, "truncated.wav"),
        ("long.wav", three_hours, "longer than 300 seconds"),
        ("text.wav", lambda path: path.write_text("Dear diary"), "is not a sound file"),
        ("folder", Path.mkdir, "is a folder"),
        ("headerless.raw", lambda path: path.write_bytes(bytes(9000)), "headerless"),
        ("", nothing, "folder"),
    ],
)
def test_a_question_that_cannot_be_used(
    visavis: Visavis,
    room: Path,
    home: Path,
    name: str,
    make: Callable[[Path], object],
    words: str,
) -> None:
    make(room / name)
    before = sorted(room.iterdir())

    visavis("turn", name, "-o", "reply.mp4").in_one_sentence(2, words)

    assert sorted(room.iterdir()) == before
    assert "Error" in log_of(home)  # the traceback


@pytest.mark.parametrize(
    ("output", "code", "words"),
    [
        ("reply.avi", 2, "not 'reply.avi'"),
        ("reply", 2, "MP4"),
        ("nowhere/reply.mp4", 2, "There is no folder nowhere"),
        ("q.wav/reply.mp4", 2, "There is no folder q.wav"),
        ("folder.mp4", 2, "is a folder"),
        pytest.param("/proc/reply.mp4", 1, "cannot be written", marks=on_linux),
    ],
)
def test_a_film_that_cannot_be_written(
    visavis: Visavis, room: Path, output: str, code: int, words: str
) -> None:
    (room / "folder.mp4").mkdir()
    before = sorted(room.iterdir())

    visavis("turn", "q.wav", "-o", output, *SMALL).in_one_sentence(code, words)

    assert sorted(room.iterdir()) == before


def test_a_folder_that_is_read_only_is_told_before_the_work(
    visavis: Visavis, room: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # permissions do not bind root
    visavis("turn", "missing.wav", "-o", "reply.mp4").in_one_sentence(1, "Nothing can be written")


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("talking_head.avatar_image=q.wav", "is not a picture"),
        ("talking_head.avatar_image=nobody.png", "There is no picture"),
        ("talking_head.avatar_image=grey.png", "No face was found in"),
        ("vad.treshold=0.6", "Did you mean vad.threshold?"),
        ("vad.threshold=loud", "must be a number"),
        ("vad", "--set needs a setting and a value"),
    ],
)
def test_a_setting_that_cannot_be_used(
    visavis: Visavis, room: Path, setting: str, words: str
) -> None:
    from PIL import Image

    Image.new("RGB", (300, 300), "grey").save(room / "grey.png")

    visavis("turn", "q.wav", "-o", "reply.mp4", "--set", setting).in_one_sentence(2, words)

    assert not (room / "reply.mp4").exists()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("vad:\n  threshold: loud\n", "settings.yaml, line 2"),
        ("vad:\n  treshold: 0.6\n", "Did you mean"),
        ("vad: [0.6\n", "not valid YAML"),
        ("\x00\x01", "settings.yaml"),
    ],
)
def test_a_settings_file_that_cannot_be_used(
    visavis: Visavis, room: Path, text: str, words: str
) -> None:
    (room / "settings.yaml").write_text(text)
    turn = ("turn", "q.wav", "-o", "reply.mp4", "--config", "settings.yaml")
    visavis(*turn).in_one_sentence(2, words)


@pytest.mark.parametrize("name", ["missing.yaml", "."])
def test_a_settings_file_that_is_none(visavis: Visavis, room: Path, name: str) -> None:
    visavis("--config", name, "--no-gui").in_one_sentence(2, "settings file", name)


def test_settings_before_and_after_the_command_all_count() -> None:
    words = ["--set", "a.b=1", "--verbose", "turn", "q.wav", "-o", "r.mp4", "--set", "c.d=2"]
    args = command_line.parser().parse_args(words)
    assert ([*args.set, *args.set_after], args.verbose) == (["a.b=1", "c.d=2"], True)


def test_an_unknown_option_is_a_mistake_and_help_is_none(visavis: Visavis) -> None:
    assert visavis("turn").code == 2
    assert visavis("--nogui").code == 2
    assert visavis("turn", "--help").code == 0
    assert visavis("--version").out.startswith("visavis 0")


@on_linux
@pytest.mark.parametrize("display", ["", ":97"])
def test_without_a_screen_the_way_without_a_window_is_named(
    visavis: Visavis, monkeypatch: pytest.MonkeyPatch, display: str
) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", display)
    visavis().in_one_sentence(1, "screen", "visavis --no-gui")


def test_a_fault_of_ours_is_one_sentence_and_a_traceback_in_the_log(
    visavis: Visavis, room: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("assistant.one_turn.run_turn", fault)

    ended = visavis("turn", "q.wav", "-o", "reply.mp4")

    ended.in_one_sentence(1, "went wrong", "division by zero", str(home / "state"))
    assert "Traceback" in log_of(home)


def test_a_settings_file_that_is_broken_is_put_aside_before_the_window_opens(monkeypatch, tmp_path):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    file = tmp_path / "config" / "config.yaml"
    file.parent.mkdir()
    file.write_text("asr:\n  language: 17\n")
    args = argparse.Namespace(config=None, set=[], set_after=[])
    settings, problem = command_line._settings_for_window(args)
    (aside,) = file.parent.iterdir()
    assert aside.read_text() == "asr:\n  language: 17\n"
    assert aside.name in problem
    assert "asr.language" in problem
    assert settings.asr.language == "en"
    # and what is right is left alone
    file.write_text("asr:\n  language: de\n")
    settings, problem = command_line._settings_for_window(args)
    assert (settings.asr.language, problem) == ("de", "")
    assert file.exists()
