"""A turn with every engine that has a model asks the network nothing, and brings none of the
packages that hold the interpreter up into the program: those live in processes of their own.

Python's audit events (https://docs.python.org/3/library/audit_events.html) tell of every name that
is looked up and every connection that is begun through its sockets, from the first import on, in
this process and in those that it starts, and nothing can take the hook off again. What a library
connects below Python is not seen.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from assistant.tts import VOICES, VoiceOptions
from talking_head.turn import Turn
from tiny_gguf import ASSISTANT, tiny_gguf
from tiny_vits import build
from tiny_wav2lip import write_checkpoint
from tiny_whisper import make_whisper

if not all(importlib.util.find_spec(name) for name in ("faster_whisper", "llama_cpp", "TTS")):
    pytest.skip("the packages of these engines are not installed", allow_module_level=True)

WATCHED = """
import os, sys

def watch(event, args):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        where = args[1] if event in ("socket.connect", "socket.sendto") else args[0]
        if not isinstance(where, (str, bytes)) or event not in ("socket.connect", "socket.sendto"):
            with open(os.environ["SEEN"], "a") as seen:  # a path is a socket of this computer
                seen.write(f"{event} {where}\\n")
            raise OSError(f"{event} is not allowed here")

sys.addaudithook(watch)
"""
DEAD = "http://127.0.0.1:9"
APART = ("torch", "TTS", "ctranslate2", "faster_whisper", "transformers")


def watched(
    home: Path, code: str, *arguments: str
) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run this in a Python of its own: how it ended, and every connection that was tried."""
    (home / "hook").mkdir(parents=True)
    (home / "hook" / "sitecustomize.py").write_text(WATCHED)  # imported by every Python it starts
    (home / "seen").touch()
    free = {k: v for k, v in os.environ.items() if not k.startswith(("HF_", "TRANSFORMERS_"))}
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), DEAD)
    ours = {"VISAVIS_HOME": str(home), "OMP_WAIT_POLICY": "passive", "SEEN": str(home / "seen")}
    done = subprocess.run(
        [sys.executable, "-c", "import sys\n" + code, *arguments],
        env={**free, **proxies, **ours, "PYTHONPATH": str(home / "hook")},
        capture_output=True,
        text=True,
        timeout=110,
    )
    return done, (home / "seen").read_text().splitlines()


def test_a_turn_through_every_engine_makes_no_connection(tmp_path: Path) -> None:
    # given a recorded question and one small model for each stage
    espeak = next(row for row in VOICES if row.name == "espeak").load(VoiceOptions())
    pieces = list(espeak.speak("what time is it in your town my old friend", Turn()))
    sound = np.concatenate([piece.audio.samples for piece in pieces])
    soundfile.write(tmp_path / "question.wav", sound, pieces[0].audio.rate)
    settings = {
        "asr.engine": "faster-whisper",
        "asr.model": make_whisper(tmp_path / "whisper"),
        "llm.engine": "llama",
        "llm.model": tiny_gguf(tmp_path / "chat.gguf", {ASSISTANT: "It is half past nine here."}),
        "tts.engine": "coqui",
        "tts.model": build(tmp_path / "vits"),
        "talking_head.engine": "wav2lip",
        "talking_head.models.wav2lip": write_checkpoint(tmp_path / "wav2lip.pth"),
        "talking_head.standard.resolution.width": 256,
        "talking_head.standard.resolution.height": 256,
    }
    options = [part for key, value in settings.items() for part in ("--set", f"{key}={value}")]

    # when it is answered
    run = (
        "from assistant.__main__ import run\n"
        "code = run(sys.argv[1:])\n"
        f"print('IMPORTED', *[name for name in {APART} if name in sys.modules], file=sys.stderr)\n"
        "sys.exit(code)"
    )
    film = tmp_path / "answer.mp4"
    question = str(tmp_path / "question.wav")
    done, seen = watched(
        tmp_path / "home", run, "turn", question, "-o", str(film), "--json", "--verbose", *options
    )

    # then these engines did it, in other processes, and nothing was asked of any network
    assert done.returncode == 0, done.stderr
    answered = json.loads(done.stdout)
    assert answered["reply"] == "It is half past nine here.", answered
    assert film.stat().st_size > 5_000
    assert answered["degraded"] == [], answered
    assert "IMPORTED\n" in done.stderr, done.stderr
    assert seen == []


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/", "http://models.example/"])
def test_a_connection_would_be_seen(tmp_path: Path, address: str) -> None:
    ask = "import sys, urllib.request as u\nu.build_opener(u.ProxyHandler({})).open(sys.argv[1])"
    again = "import subprocess\nsys.exit(subprocess.call([sys.executable, '-c', *sys.argv[1:]]))"
    for home, code, more in (("one", ask, ()), ("other", again, (ask,))):
        done, seen = watched(tmp_path / home, code, *more, address)
        assert done.returncode != 0
        assert any(line.startswith("socket.") for line in seen)
