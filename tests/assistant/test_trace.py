"""The trace: what is written, what never is, and that it harms nobody."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from assistant.events import (
    Degraded,
    Heard,
    Replying,
    Sentence,
    Speaking,
    StateChanged,
    Transcript,
    TurnEnded,
    TurnEvent,
    TurnFailed,
)
from assistant.trace import BETWEEN_KEPT, TURNS_KEPT, Trace
from talking_head.media import Mark

SENTENCE = Sentence(0, "It is a secret o'clock.")


def tell(trace: Trace, turn: int = 1, at: float = 0.0) -> None:
    """A turn of two seconds: heard at 0.4, first sound at 0.9, over at 2.0."""
    events: list[TurnEvent] = [
        StateChanged("thinking", at),
        Heard(turn, Transcript("tell me a secret"), at + 0.4),
        Degraded("asr", "Whisper", "it choked on 'secret'", "", "PocketSphinx", at + 0.4),
        Replying(turn, SENTENCE, at + 0.5),
        Speaking(turn, SENTENCE, (Mark("word", "secret", 0.1, 0.2),), at + 0.9),
    ]
    for event in events:
        trace.event(event)
    trace.span(turn, "transcribe", at + 0.0, at + 0.4, at + 0.4)
    trace.span(turn, "reply", at + 0.4, at + 0.6, at + 0.45)
    trace.span(turn, "speak", at + 0.5, at + 0.7, at + 0.6)
    trace.span(turn, "speak", at + 0.8, at + 1.0, at + 0.85)
    trace.event(TurnEnded(turn, "It is a secret", interrupted=True, at=at + 2.0))
    trace.span(turn, "render", at + 0.6, at + 1.9, at + 0.8)  # its generator closes last


def lines(folder: Path) -> list[dict[str, Any]]:
    (file,) = folder.glob("*.jsonl")
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_a_turn_is_written_as_it_happens(tmp_path: Path) -> None:
    began = time.monotonic()
    trace = Trace(tmp_path)
    tell(trace, at=began)

    header, *records = lines(tmp_path)  # not closed yet: a crash would lose nothing

    assert "started" in header
    assert [r["event"] for r in records if "event" in r] == [
        "StateChanged",
        "Heard",
        "Degraded",
        "Replying",
        "Speaking",
        "TurnEnded",
    ]
    ended = next(r for r in records if r.get("event") == "TurnEnded")
    heard = next(r for r in records if r.get("event") == "Heard")
    assert ended["interrupted"] is True
    assert ended["at"] - heard["at"] == pytest.approx(1.6)
    render = next(r for r in records if r.get("span") == "render")
    assert render["first"] - render["start"] == pytest.approx(0.2)


def test_words_are_written_only_on_request(tmp_path: Path) -> None:
    def everything(folder: Path) -> str:
        return "".join(file.read_text(encoding="utf-8") for file in folder.iterdir())

    private, open_ = tmp_path / "private", tmp_path / "open"
    for folder, content in ((private, False), (open_, True)):
        trace = Trace(folder, content=content)
        tell(trace)
        trace.event(TurnFailed(2, "could not say 'secret'", 3.0))
        trace.close()

    assert "secret" not in everything(private)
    assert everything(open_).count("secret") >= 5


def test_the_chrome_trace_holds_the_late_span_too(tmp_path: Path) -> None:
    trace = Trace(tmp_path)
    tell(trace, turn=3, at=time.monotonic())

    (file,) = tmp_path.glob("*-turn3.json")
    entries = json.loads(file.read_text())["traceEvents"]

    rows = {e["tid"]: e["args"]["name"] for e in entries if e["name"] == "thread_name"}
    assert list(rows.values()) == ["events", "transcribe", "reply", "speak", "render"]
    spans = [e for e in entries if e["ph"] == "X"]
    assert {rows[e["tid"]] for e in spans} == {"transcribe", "reply", "speak", "render"}
    render = next(e for e in spans if e["name"] == "render")
    assert render["dur"] == 1_300_000
    assert render["args"]["first_output_us"] == 200_000
    assert {e["pid"] for e in entries} == {3}
    told = [e["name"] for e in entries if e["ph"] == "i"]
    assert told == ["StateChanged", "Heard", "Degraded", "Replying", "Speaking", "TurnEnded"]


def test_what_happens_between_two_turns_is_shown_with_the_next(tmp_path: Path) -> None:
    trace = Trace(tmp_path)
    tell(trace, turn=1)
    for at in range(100):
        trace.event(StateChanged("hearing", 3.0 + at))
    tell(trace, turn=2, at=200.0)

    def states(turn: int) -> int:
        (file,) = tmp_path.glob(f"*-turn{turn}.json")
        entries = json.loads(file.read_text())["traceEvents"]
        return sum(e["name"] == "StateChanged" for e in entries)

    assert states(1) == 1
    assert states(2) == BETWEEN_KEPT
    assert sum(r.get("event") == "StateChanged" for r in lines(tmp_path)) == 102


def test_the_times_of_a_turn_are_told_by_stage() -> None:
    trace = Trace(None)
    tell(trace)

    assert trace.stage_timings(1) == pytest.approx(
        {
            "transcribe": 0.4,
            "transcribe_first": 0.4,
            "reply": 0.2,
            "reply_first": 0.05,
            "speak": 0.5,
            "speak_first": 0.1,
            "render": 1.3,
            "render_first": 0.2,
            "first_sound": 0.9,
            "total": 2.0,
        }
    )
    assert trace.stage_timings(99) == {}


def test_turns_are_counted_as_people_count_them(tmp_path: Path) -> None:
    # given a question, a guess that nobody needed, a noise, and another question
    trace = Trace(None)
    tell(trace, turn=3)
    trace.span(4, "transcribe", 3.0, 3.2, 3.1)
    trace.span(5, "transcribe", 4.0, 4.2, 4.1)
    trace.event(Heard(5, Transcript(""), 4.2))
    tell(trace, turn=6, at=5.0)
    # then there were two turns, the first and the second
    assert [(turn.turn, turn.number) for turn in trace.timelines()] == [(3, 1), (6, 2)]


def test_listening_to_silence_is_not_worth_a_line(tmp_path: Path) -> None:
    trace = Trace(tmp_path)
    for chunk in range(50):
        trace.span(1, "listen", chunk * 0.02, chunk * 0.02 + 0.001)
    trace.span(1, "listen", 1.0, 1.001, 1.0005)  # this chunk ended an utterance
    (line,) = lines(tmp_path)[1:]
    assert line["first"] - line["start"] == pytest.approx(0.0005)


def test_old_records_go_and_other_files_stay(tmp_path: Path) -> None:
    def aged(name: str, days: float) -> Path:
        path = tmp_path / name
        path.write_text("{}")
        then = time.time() - days * 24 * 3600
        os.utime(path, (then, then))
        return path

    old = [aged("20260101-000000-1.jsonl", 8), aged("20260101-000000-1-turn1.json", 8)]
    kept = [aged("20260102-000000-1.jsonl", 6), aged("mine.json", 100), aged("notes.txt", 100)]

    Trace(tmp_path, keep_days=7).close()

    assert [path.name for path in old if path.exists()] == []
    assert all(path.exists() for path in kept)


def test_a_place_that_cannot_be_written_costs_one_line_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "traces").write_text("a file where the folder should be")
    with caplog.at_level(logging.WARNING):
        trace = Trace(tmp_path / "traces")
        tell(trace)
        tell(trace, turn=2)
    assert len(caplog.records) == 1
    assert "No trace is written" in caplog.text
    assert trace.stage_timings(2)["total"] == pytest.approx(2.0)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_disk_that_fills_up_costs_one_line_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    trace = Trace(tmp_path)
    monkeypatch.setattr(trace, "_file", open("/dev/full", "w"))  # noqa: SIM115 - trace closes it
    with caplog.at_level(logging.WARNING):
        tell(trace)
    trace.close()
    assert [record.getMessage() for record in caplog.records] == [
        f"No trace is written from now on: {tmp_path}: No space left on device"
    ]
    assert list(tmp_path.glob("*-turn*")) == []


def test_a_long_run_keeps_only_the_latest_turns_in_memory(tmp_path: Path) -> None:
    trace = Trace(None)
    for turn in range(1, 101):
        tell(trace, turn)
    known = [turn for turn in range(1, 101) if trace.stage_timings(turn)]
    assert known == list(range(101 - TURNS_KEPT, 101))


def test_stages_may_write_at_the_same_time(tmp_path: Path) -> None:
    trace = Trace(tmp_path)
    threads = [
        threading.Thread(target=lambda: [trace.span(1, "speak", 0.0, n) for n in range(1, 101)])
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(lines(tmp_path)) == 1 + 400
