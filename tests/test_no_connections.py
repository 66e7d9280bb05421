"""A turn with every engine that has a model asks the network nothing.

Python's audit events (https://docs.python.org/3/library/audit_events.html) tell of every name that
is looked up and every connection that is begun through its sockets, from the first import on, and
nothing can take the hook off again. What a library connects below Python is not seen.
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
from tiny_whisper import make_whisper

if not all(importlib.util.find_spec(name) for name in ("faster_whisper", "llama_cpp", "TTS")):
    pytest.skip("the packages of these engines are not installed", allow_module_level=True)

WATCHED = """
import sys

def watch(event, args):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        where = args[1] if event in ("socket.connect", "socket.sendto") else args[0]
        if not isinstance(where, (str, bytes)) or event not in ("socket.connect", "socket.sendto"):
            sys.stderr.write(f"NETWORK {event} {where}\\n")  # a path is a socket of this computer
            raise OSError(f"{event} is not allowed here")

sys.addaudithook(watch)
"""
DEAD = "http://127.0.0.1:9"


def watched(home: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run this in a Python of its own that tells of every connection on stderr."""
    free = {k: v for k, v in os.environ.items() if not k.startswith(("HF_", "TRANSFORMERS_"))}
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), DEAD)
    return subprocess.run(
        [sys.executable, "-c", WATCHED + code, *arguments],
        env={**free, **proxies, "VISAVIS_HOME": str(home), "OMP_WAIT_POLICY": "passive"},
        capture_output=True,
        text=True,
        timeout=110,
    )


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
    }
    options = [part for key, value in settings.items() for part in ("--set", f"{key}={value}")]

    # when it is answered
    run = "from assistant.__main__ import main\nsys.exit(main())"
    film = tmp_path / "answer.mp4"
    question = str(tmp_path / "question.wav")
    done = watched(
        tmp_path / "home", run, "turn", question, "-o", str(film), "--json", "--verbose", *options
    )

    # then these engines did it, and nothing was asked of any network
    assert done.returncode == 0, done.stderr
    answered = json.loads(done.stdout)
    assert answered["reply"] == "It is half past nine here.", answered
    assert film.stat().st_size > 10_000
    assert "NETWORK" not in done.stderr, done.stderr


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/", "http://models.example/"])
def test_a_connection_would_be_seen(tmp_path: Path, address: str) -> None:
    ask = "import urllib.request as u\nu.build_opener(u.ProxyHandler({})).open(sys.argv[1])"
    done = watched(tmp_path, ask, address)
    assert done.returncode != 0
    assert "NETWORK socket." in done.stderr
