"""What is kept of conversations: it survives, it is found again, and deleted it is gone."""

from __future__ import annotations

import os
import queue
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from assistant.archive import speech
from assistant.archive.recorder import Recorder, as_stretch
from assistant.archive.store import MIGRATIONS, Archive
from assistant.events import (
    Heard,
    Replying,
    Sentence,
    Speaking,
    SpeechSegment,
    Transcript,
    TurnEnded,
)
from talking_head.errors import FileBusy
from talking_head.media import AudioChunk, Mark

RATE = 48_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "conversations.db"


def tone(seconds: float) -> AudioChunk:
    times = np.arange(round(seconds * RATE)) / RATE
    return AudioChunk((0.3 * np.sin(2 * np.pi * 330 * times)).astype(np.float32), RATE)


def segment(text: str, seconds: float) -> SpeechSegment:
    words = text.split()
    each = seconds / len(words)
    marks = tuple(Mark("word", w, k * each, (k + 1) * each) for k, w in enumerate(words))
    return SpeechSegment(Sentence(0, text), tone(seconds), marks)


def kept_bytes(file: Path) -> bytes:
    return b"".join(path.read_bytes() for path in file.parent.iterdir())


def test_a_turn_is_written_down_with_its_sound(file):
    # given a recorder that is told a turn, as the conversation tells it
    archive, told = Archive(file), []
    recorder = Recorder(archive, on_kept=lambda *kept: told.append(kept))
    recorder.tell(Heard(1, Transcript("What can I cook?"), 0.0))
    recorder.tell(Replying(1, Sentence(0, "Risotto.", written="**Risotto.** "), 0.1))
    recorder.tell(Replying(1, Sentence(1, "Shall I?", written="Shall I?"), 0.2))
    recorder.speech(1, segment("Risotto.", 0.6))
    recorder.speech(1, segment("Shall I?", 0.5))
    recorder.tell(TurnEnded(1, "Risotto. Shall I?", False, 2.0))
    recorder.close()
    archive.close()
    # when the program begins again
    again = Archive(file)
    (summary,) = again.conversations()
    question, answer = again.lines(summary.id)
    # then it is all there: words as they were written, sound to the sample
    assert summary.title == "What can I cook?"
    assert (question.role, question.text) == ("user", "What can I cook?")
    assert (answer.role, answer.text, answer.heard) == (
        "assistant", "**Risotto.** Shall I?", None,
    )  # fmt: skip
    assert answer.seconds == pytest.approx(1.1)
    first = again.stretches(answer.id)[0]
    assert first.marks == segment("Risotto.", 0.6).marks
    sound = speech.decode(first.sound, RATE, round(0.6 * RATE))
    original = tone(0.6).samples
    assert np.corrcoef(sound.samples, original)[0, 1] > 0.99
    assert [kept[:2] for kept in told] == [(1, "user"), (1, "assistant")]
    again.close()


def test_what_still_comes_of_an_answer_that_was_left_behind_is_not_kept(file):
    archive = Archive(file)
    recorder = Recorder(archive)
    # given an answer under way
    recorder.tell(Heard(1, Transcript("tell me of whales"), 1.0))
    recorder.tell(Replying(1, Sentence(0, "Whales sing."), 1.0))
    recorder.speech(1, segment("Whales sing.", 0.5))
    recorder.settle()
    first = recorder.conversation
    # when its conversation is left and deleted while it goes on
    recorder.take_up(None)
    recorder.settle()
    archive.delete(first)
    recorder.tell(Replying(1, Sentence(1, "And they dive."), 2.0))
    recorder.speech(1, segment("And they dive.", 0.5))
    recorder.tell(TurnEnded(1, "Whales sing.", True, 3.0))
    recorder.settle()
    # then nothing of it is anywhere, and what is said next is kept
    assert archive.conversations() == []
    recorder.tell(Heard(2, Transcript("and of bread"), 4.0))
    recorder.close()
    assert [summary.title for summary in archive.conversations()] == ["and of bread"]


def test_of_an_interrupted_answer_what_was_heard_is_kept(file):
    archive = Archive(file)
    recorder = Recorder(archive)
    recorder.tell(Replying(1, Sentence(0, "One two three four."), 0.0))
    recorder.speech(1, segment("One two three four.", 2.0))
    recorder.speech(1, segment("And five.", 1.0))
    recorder.tell(Speaking(1, Sentence(0, "One two three four."), (), 10.0))
    recorder.tell(TurnEnded(1, "One two", True, 11.2))
    recorder.close()
    (summary,) = archive.conversations()
    (answer,) = archive.lines(summary.id)
    assert (answer.text, answer.heard) == ("One two three four.", "One two")
    # nothing of this one was missed, though its silence was still to come
    recorder = Recorder(archive)
    recorder.tell(Replying(2, Sentence(0, "Five six.", written="**Five** six."), 20.0))
    recorder.tell(TurnEnded(2, "Five six.", True, 21.2))
    recorder.close()
    whole = next(s for s in archive.conversations() if s.id != summary.id)
    assert archive.lines(whole.id)[0].heard is None
    assert answer.seconds == pytest.approx(1.2)
    (only,) = archive.stretches(answer.id)
    assert [mark.text for mark in only.marks] == ["One", "two", "three"]
    archive.close()


KILLED = """
import sys, threading, time
from pathlib import Path
from assistant.archive.recorder import Recorder
from assistant.archive.store import Archive
from assistant.events import Heard, Replying, Sentence, Transcript

recorder = Recorder(Archive(Path(sys.argv[1])))
for turn in range(10_000):
    recorder.tell(Heard(turn, Transcript(f"question {turn}"), 0.0))
    for n in range(5):
        recorder.tell(Replying(turn, Sentence(n, f"answer {turn} {n}."), 0.0))
    recorder.settle()
    print(turn, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_kill_at_any_moment_loses_nothing_that_was_written(file):
    # given a program that writes as fast as it can
    program = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(file)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": "src"},
    )
    assert program.stdout is not None
    last = 0
    while last < 20:
        last = int(program.stdout.readline())
    # when it is killed in the middle of it
    program.send_signal(signal.SIGKILL)
    last = max([last, *map(int, program.stdout.read().split())])
    program.wait()
    # then all that it said was written is there, and an answer that was cut off is marked so
    archive = Archive(file)
    assert archive.problem == ""
    (summary,) = archive.conversations()
    lines = archive.lines(summary.id, limit=1_000_000)
    asked = [line.text for line in lines if line.role == "user"]
    assert asked[: last + 1] == [f"question {turn}" for turn in range(last + 1)]
    answers = [line for line in lines if line.role == "assistant"]
    assert answers[0].text == " ".join(f"answer 0 {n}." for n in range(5))
    last_answer = " ".join(f"answer {len(answers) - 1} {n}." for n in range(5))
    assert answers[-1].heard is not None or answers[-1].text == last_answer
    archive.close()


def test_deleting_leaves_not_a_letter_behind(file):
    archive = Archive(file)
    keep, drop = archive.begin(), archive.begin()
    archive.add(keep, "user", "harmless words")
    secret = archive.add(drop, "user", "the zebrafish password")
    answer = archive.add(drop, "assistant", "zebrafish indeed", whole=False)
    archive.speak(answer, as_stretch(segment("zebrafish indeed", 0.5)))
    archive.end(answer)
    assert b"zebrafish" in kept_bytes(file)

    archive.delete_line(secret)
    archive.delete(drop)

    assert b"zebrafish" not in kept_bytes(file)
    assert b"OggS" not in kept_bytes(file)
    assert b"harmless" in kept_bytes(file)
    archive.wipe()
    assert b"harmless" not in kept_bytes(file)
    assert archive.conversations() == []
    archive.close()


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("resume", ["Letter"]),  # without its accents
        ("LONDON bridge", ["Trip"]),  # without case, every word
        ("london letter", []),
        ("東京", ["Reise"]),  # no spaces between words
        ("100%", ["Sums"]),  # nothing is a wildcard
        ("_", []),
    ],
)
def test_what_was_said_is_found(file, search, found):
    archive = Archive(file)
    for title, text in (
        ("Letter", "Please write my résumé."),
        ("Trip", "Is London Bridge falling down?"),
        ("Reise", "来週は東京に行きます。"),
        ("Sums", "What is 100% of it?"),
    ):
        number = archive.begin()
        archive.add(number, "user", text)
        archive.rename(number, title)
    assert [summary.title for summary in archive.conversations(search)] == found
    archive.close()


def test_long_conversations_come_in_pages(file):
    archive = Archive(file)
    number = archive.begin()
    for k in range(25):
        archive.add(number, "user", str(k))
    last = archive.lines(number, limit=10)
    before = archive.lines(number, before=last[0].id, limit=10)
    assert [line.text for line in last] == [str(k) for k in range(15, 25)]
    assert [line.text for line in before] == [str(k) for k in range(5, 15)]
    archive.close()


def test_a_damaged_file_is_kept_aside_and_said(file):
    archive = Archive(file)
    archive.add(archive.begin(), "user", "before")
    archive.close()
    file.write_bytes(b"SQLite format 3\0" + os.urandom(4000))
    archive = Archive(file)
    assert "damaged" in archive.problem
    assert archive.kept
    assert file.with_name("conversations.db.damaged-1").exists()
    assert archive.conversations() == []
    archive.add(archive.begin(), "user", "after")
    archive.close()
    assert [s.title for s in Archive(file).conversations()] == ["after"]


def a_folder(file: Path) -> None:
    file.mkdir()


def a_newer_one(file: Path) -> None:
    with sqlite3.connect(file) as db:
        db.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize(
    ("there", "why"), [(a_folder, "a folder has that name"), (a_newer_one, "update this one")]
)
def test_what_is_no_file_of_ours_is_left_alone_and_said_with_what_to_do(file, there, why):
    file.parent.mkdir()
    there(file)
    archive = Archive(file)
    assert why in archive.problem
    assert archive.problem.endswith("Start me again when it can be.")
    archive.add(archive.begin(), "user", "in memory")
    assert [s.title for s in archive.conversations()] == ["in memory"]
    archive.close()
    assert file.exists()
    assert list(file.parent.glob("*damaged*")) == []


def hold(file: Path) -> sqlite3.Connection:
    """Another program that lets nobody write, nor read."""
    holder = sqlite3.connect(file, check_same_thread=False)
    holder.execute("PRAGMA locking_mode=EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    return holder


def let_go(holder: sqlite3.Connection) -> None:
    holder.rollback()
    holder.close()


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.archive.database.BUSY_SECONDS", 0.05)
    monkeypatch.setattr("assistant.archive.recorder.AGAIN_SECONDS", 0.02)
    monkeypatch.setattr("assistant.archive.recorder.MOST_SECONDS", 0.05)


def test_what_is_said_while_another_program_holds_the_file_joins_it(file, hurry, monkeypatch):
    # given conversations in a file that another program holds when we start
    archive = Archive(file)
    archive.add(archive.begin(), "user", "before")
    archive.close()
    holder = hold(file)
    archive, mended = Archive(file), threading.Event()
    assert archive.locked
    monkeypatch.setattr("assistant.archive.database.BUSY_SECONDS", 1000.0)  # nobody waits for it
    assert "as soon as it lets go" in archive.problem
    # when something is said and answered meanwhile
    kept: list[tuple[object, ...]] = []
    recorder = Recorder(archive, on_kept=lambda *given: kept.append(given), on_mended=mended.set)
    recorder.tell(Heard(1, Transcript("meanwhile"), 0.0))
    recorder.tell(Replying(1, Sentence(0, "Risotto."), 0.1))
    recorder.speech(1, segment("Risotto.", 0.5))
    recorder.tell(TurnEnded(1, "Risotto.", False, 1.0))
    recorder.settle()
    assert [s.title for s in archive.conversations()] == ["meanwhile"]
    assert not mended.is_set()
    # then it joins the file once that is free, under the numbers that it had
    let_go(holder)
    assert mended.wait(10)
    assert not archive.locked
    assert archive.problem == ""
    assert [s.title for s in archive.conversations()] == ["meanwhile", "before"]
    (_, _, asked, _), (_, _, answered, _) = kept
    assert [archive.line(number).text for number in (asked, answered)] == ["meanwhile", "Risotto."]
    assert [stretch.seconds for stretch in archive.stretches(answered)] == [0.5]
    assert answered < 2**31
    # and what follows goes on in the same conversation, in the file
    recorder.tell(Heard(2, Transcript("afterwards"), 2.0))
    recorder.close()
    archive.close()
    later = Archive(file)
    (summary, _) = later.conversations()
    assert [line.text for line in later.lines(summary.id)][-1] == "afterwards"
    later.close()


def test_a_file_that_another_program_comes_to_hold_is_waited_for_and_nothing_is_lost(file, hurry):
    # given a recorder at work, when another program begins to write and takes its time
    archive, troubles, mended = Archive(file), queue.SimpleQueue(), threading.Event()
    recorder = Recorder(archive, on_trouble=troubles.put, on_mended=mended.set)
    recorder.tell(Heard(1, Transcript("one"), 0.0))
    recorder.settle()
    holder = sqlite3.connect(file, check_same_thread=False)
    holder.execute("BEGIN IMMEDIATE")
    for turn in range(2, 8):
        recorder.tell(Heard(turn, Transcript(f"line {turn}"), 0.0))
        recorder.speech(turn, segment("Yes.", 0.1))
        recorder.tell(TurnEnded(turn, "Yes.", False, 1.0))
    # then it is said, once, and what is there can be read
    trouble = troubles.get(timeout=10)
    assert isinstance(trouble, FileBusy)
    assert "Another program" in trouble.what
    assert [s.lines for s in archive.conversations()] == [1]
    assert not mended.is_set()
    # and when it lets go, everything is written in its order
    let_go(holder)
    assert mended.wait(10)
    recorder.close()
    assert troubles.empty()
    (summary,) = archive.conversations()
    said = [line.text for line in archive.lines(summary.id) if line.role == "user"]
    assert said == ["one", *(f"line {turn}" for turn in range(2, 8))]
    archive.close()


def test_closing_does_not_wait_for_a_file_that_is_held_on(file, hurry):
    archive, troubles = Archive(file), queue.SimpleQueue()
    recorder = Recorder(archive, on_trouble=troubles.put)
    holder = sqlite3.connect(file)
    holder.execute("BEGIN IMMEDIATE")
    for turn in range(30):
        recorder.tell(Heard(turn, Transcript("hello"), 0.0))
    recorder.close()
    assert isinstance(troubles.get_nowait(), FileBusy)
    let_go(holder)
    archive.close()


def test_a_file_of_a_newer_version_is_left_alone(file):
    Archive(file).close()
    with sqlite3.connect(file) as db:
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    archive = Archive(file)
    assert "newer Visavis" in archive.problem
    assert file.exists()
    assert not archive.kept


def test_a_full_disk_is_said_once_and_what_is_said_meanwhile_is_written_when_there_is_room(
    file, hurry
):
    # given an archive whose file cannot grow any more
    archive, troubles, mended = Archive(file), queue.SimpleQueue(), threading.Event()
    archive._db.execute("PRAGMA max_page_count = 12")
    recorder = Recorder(archive, on_trouble=troubles.put, on_mended=mended.set)
    for turn in range(40):
        recorder.tell(Heard(turn, Transcript(f"{turn} words " * 200), 0.0))
    # then it is said in one sentence, once
    trouble = troubles.get(timeout=10)
    assert isinstance(trouble, FileBusy)
    assert "no room on the disk" in trouble.what
    assert not mended.is_set()
    # and when there is room again, nothing is missing
    archive._db.execute("PRAGMA max_page_count = 100000")
    assert mended.wait(10)
    recorder.close()
    assert troubles.empty()
    (summary,) = archive.conversations()
    assert [line.text.split()[0] for line in archive.lines(summary.id)] == [
        str(turn) for turn in range(40)
    ]
    archive.close()


def test_nothing_is_written_where_nothing_is_to_be_kept(tmp_path):
    archive = Archive(None)
    archive.add(archive.begin(), "user", "between us")
    assert [s.title for s in archive.conversations()] == ["between us"]
    assert archive.problem == ""
    assert list(tmp_path.iterdir()) == []
    archive.close()
