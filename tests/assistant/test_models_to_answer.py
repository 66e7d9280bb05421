"""From a hub to an answer: a real model is fetched, planned, loaded, measured, and serves."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from pathlib import Path

import pytest

from assistant import models
from assistant.assembly import recogniser_options
from assistant.assembly.assistant import Assistant
from assistant.commands import setup as setup_command
from assistant.config import Settings, with_changes
from assistant.events import Degraded, Replying, TurnEvent
from assistant.model_store.files import Net, get
from assistant.models import Store, parse_manifest
from assistant.planning import offer, plan
from assistant.planning.calibration import Measurements
from assistant.profile import probe_machine
from fakes import wait_until
from hostile_server import drops, hostile_server
from player.silent import SilentPlayer
from talking_head.turn import Turn
from tiny_gguf import ASSISTANT, tiny_gguf

NAME = "qwen2.5-0.5b"
ANSWER = "It is half past nine here."


@pytest.mark.skipif(
    importlib.util.find_spec("llama_cpp") is None, reason="needs the packages of llm"
)
def test_a_model_that_comes_from_a_hub_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given a hub that has a model of llama.cpp's format, over a line that breaks
    body = tiny_gguf(tmp_path / "tiny.gguf", {ASSISTANT: ANSWER}).read_bytes()
    file = {"path": "tiny.gguf", "bytes": len(body), "source": "s"}
    file["sha256"] = hashlib.sha256(body).hexdigest()
    row = {
        "name": NAME, "kind": "llm", "engine": "llama", "label": "Tiny", "folder": "llm",
        "repository": "hf:them/tiny", "licence": "MIT", "permits": "any use",
        "commercial": True, "files": [file], "parameters": 0.0003,
    }  # fmt: skip
    rows = parse_manifest(json.dumps({"sources": {"s": ""}, "models": [row]}))
    for module in (models, offer, plan, recogniser_options, setup_command):
        monkeypatch.setattr(module, "manifest", lambda: rows)
    only = {stage: (NAME,) if stage == "llm" else () for stage in plan.BUILT_IN}
    monkeypatch.setattr(plan, "ORDER", dict.fromkeys(("low", "medium", "high"), only))
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path / "home"))
    with hostile_server() as server:
        server.serve("/them/tiny/resolve/main/tiny.gguf", body, drops(100_000))
        net = Net(environ={"HF_ENDPOINT": server.url})
        path = get(rows[NAME], Store(), Turn(), lambda done, total: None, net)
    assert path.read_bytes() == body

    # when the assistant starts, the skills answer while the model is loaded and measured
    said: list[TurnEvent] = []
    assistant = Assistant(Settings(), SilentPlayer(48_000), [said.append], show_face=False)
    try:
        assert assistant.plan.first("llm").model == NAME
        brains = assistant.conversation._ladders["reply"]
        assert brains.name == "skills"
        assert wait_until(lambda: brains.loading == "", 30)
        factor = Measurements.of(probe_machine()).factors()[f"llama/{NAME}/cpu"]
        assert factor > 0

        # then the next turn is the model's
        assistant.conversation.ask("What time is it over there, would you say?")
        assert wait_until(lambda: any(isinstance(e, Replying) for e in said), 20)
        assert brains.name == "llama"
        assert ANSWER.startswith(next(e for e in said if isinstance(e, Replying)).sentence.text[:5])
    finally:
        assistant.close()


@pytest.mark.skipif(
    not all(importlib.util.find_spec(name) for name in ("llama_cpp", "faster_whisper")),
    reason="needs the packages of asr and llm",
)
def test_a_model_that_is_set_and_not_here_is_told_and_the_built_in_engine_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path / "home"))
    named = {"llm.model": "mine", "asr.model": "whisper-medium", "tts.voice": "xtts:Ana Florence"}
    told: list[TurnEvent] = []
    assistant = Assistant(
        with_changes(Settings(), named), SilentPlayer(48_000), [told.append], show_face=False
    )
    try:
        ladders = assistant.conversation._ladders
        serve = {stage: ladders[stage].name for stage in ("transcribe", "reply", "speak")}
    finally:
        assistant.close()
    assert serve == {"transcribe": "pocketsphinx", "reply": "skills", "speak": "flite"}
    reasons = {e.stage: e.reason for e in told if isinstance(e, Degraded)}
    assert "language model mine is not here" in reasons["llm"]
    assert "whisper-medium is not here" in reasons["asr"]
    assert "Coqui XTTS" in reasons["tts"]
