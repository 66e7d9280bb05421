"""The built-in recogniser works in a process of its own, and never leaves one behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from assistant.asr import sphinx, sphinx_process
from assistant.asr.sphinx import SphinxRecogniser
from assistant.asr.sphinx_process import SphinxProcess
from assistant.events import Partial, Utterance
from recorded import said
from talking_head.errors import EngineFailed
from talking_head.media import AudioChunk
from talking_head.turn import Cancelled, Turn

SRC = Path(__file__).resolve().parents[2] / "src"
GRAMMAR = "#JSGF V1.0; grammar g; public <command> = what time is it | tell me a joke;"
BABBLE = Utterance(
    AudioChunk(np.random.default_rng(0).normal(0, 0.1, 60 * 16_000).astype(np.float32), 16_000), 0.0
)

linux_only = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="looks into /proc")


@pytest.fixture
def recogniser() -> Iterator[SphinxRecogniser]:
    made = SphinxRecogniser(GRAMMAR)
    yield made
    made.close()


def question() -> Utterance:
    import soxr

    sound = said("what time is it")
    return Utterance(AudioChunk(soxr.resample(sound.samples, sound.rate, 16_000), 16_000), 0.0)


def alive(pid: int) -> bool:
    """A zombie is there too."""
    return Path(f"/proc/{pid}").exists()


def in_time(true: Callable[[], bool]) -> bool:
    end = time.monotonic() + 20
    while not true() and time.monotonic() < end:
        time.sleep(0.01)
    return true()


@linux_only
def test_a_process_that_was_killed_is_replaced_and_the_question_understood(
    recogniser: SphinxRecogniser,
) -> None:
    first = recogniser._process.pid
    os.kill(first, signal.SIGKILL)

    assert recogniser.transcribe(question(), Turn()).text == "what time is it"
    assert recogniser._process.pid != first
    assert not alive(first)


@linux_only
def test_one_that_is_killed_in_the_middle_of_a_search_is_replaced_too(
    recogniser: SphinxRecogniser,
) -> None:
    process = recogniser._process
    asked = process._ask

    def killed(kind: bytes, body: bytes, turn: Turn) -> object:
        if kind in b"le":
            process._ask = asked  # type: ignore[method-assign]
            os.kill(process.pid, signal.SIGKILL)
        return asked(kind, body, turn)

    process._ask = killed  # type: ignore[method-assign]

    assert recogniser.transcribe(question(), Turn()).text == "what time is it"


def so_far(whole: Utterance, seconds: float) -> Utterance:
    return Utterance(AudioChunk(whole.audio.samples[: round(seconds * 16_000)], 16_000), 0.0)


def pieces_searched(process: SphinxProcess) -> list[int]:
    """How many bytes of sound each order that follows carries."""
    sizes: list[int] = []
    asked = process._ask

    def counted(kind: bytes, body: bytes, turn: Turn) -> object:
        if kind in b"ple":
            sizes.append(len(body))
        return asked(kind, body, turn)

    process._ask = counted  # type: ignore[method-assign]
    return sizes


@pytest.mark.parametrize("copies", [True, False])
def test_a_pause_is_understood_with_little_work_and_the_rest_of_the_sentence_after_it(
    recogniser: SphinxRecogniser, copies: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if copies and not sphinx_process.COPIES:
        pytest.skip("processes cannot be copied here")
    monkeypatch.setattr(sphinx, "COPIES", copies)
    monkeypatch.setattr(sphinx_process, "COPIES", copies)
    whole = question()
    seconds = whole.audio.seconds
    for end in np.arange(0.4, seconds - 0.2, 0.1):
        assert recogniser.partial(so_far(whole, end), Turn()) == Partial("")
    sizes = pieces_searched(recogniser._process)

    recogniser.transcribe(so_far(whole, seconds - 0.1), Turn())
    heard = recogniser.transcribe(whole, Turn())

    assert heard.text == "what time is it"
    if copies:
        assert max(sizes) < 2 * 16_000 * 0.5, "what was searched before is not searched again"


def test_all_may_have_been_searched_already(recogniser: SphinxRecogniser) -> None:
    whole = question()
    recogniser.partial(whole, Turn())

    assert recogniser.transcribe(whole, Turn()).text == "what time is it"


@linux_only
def test_one_that_is_killed_while_somebody_speaks_hears_the_whole_question(
    recogniser: SphinxRecogniser,
) -> None:
    whole = question()
    recogniser.partial(so_far(whole, 1.1), Turn())
    os.kill(recogniser._process.pid, signal.SIGKILL)

    recogniser.partial(so_far(whole, 1.2), Turn())

    assert recogniser.transcribe(whole, Turn()).text == "what time is it"


def test_what_is_handed_over_when_a_turn_is_cancelled_is_not_handed_over_again(
    recogniser: SphinxRecogniser,
) -> None:
    whole, turn = question(), Turn()
    process = recogniser._process
    recogniser.partial(so_far(whole, 1.0), Turn())
    send = process._send

    def cancelled(kind: bytes, body: bytes) -> None:
        send(kind, body)
        turn.cancel()

    process._send = cancelled  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        recogniser.partial(so_far(whole, 1.1), turn)
    process._send = send  # type: ignore[method-assign]

    assert recogniser.transcribe(whole, Turn()).text == "what time is it"
    assert process.heard <= 2 * len(whole.audio.samples)


def test_one_that_cannot_stay_alive_is_a_clear_failure(
    recogniser: SphinxRecogniser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sphinx, "SphinxProcess", lambda: SphinxProcess((sys.executable, "-c", "")))
    recogniser._process.close()

    with pytest.raises(EngineFailed, match="process has ended unexpectedly") as failure:
        recogniser.transcribe(question(), Turn())

    assert "Start the assistant again" in failure.value.fix


def test_who_waits_for_words_is_told_when_it_is_closed(recogniser: SphinxRecogniser) -> None:
    failures: list[EngineFailed] = []

    def wait() -> None:
        try:
            recogniser.transcribe(BABBLE, Turn())
        except EngineFailed as error:
            failures.append(error)

    waiting = threading.Thread(target=wait)
    waiting.start()
    time.sleep(0.3)
    recogniser.close()
    waiting.join(20)

    assert len(failures) == 1


@linux_only
def test_closing_it_leaves_no_process_thread_or_file_behind() -> None:
    def footing() -> tuple[int, int]:
        return len(os.listdir("/proc/self/fd")), threading.active_count()

    before = footing()
    for _ in range(2):
        made = SphinxRecogniser(GRAMMAR)
        pid = made._process.pid
        made.close()
        assert not alive(pid)

    assert footing() == before


@linux_only
def test_it_ends_with_the_one_that_started_it_however_that_ends() -> None:
    code = (
        f"import sys, time; sys.path.insert(0, {str(SRC)!r})\n"
        "from assistant.asr.sphinx import SphinxRecogniser\n"
        f"print(SphinxRecogniser({GRAMMAR!r})._process.pid, flush=True); time.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    assert alive(pid)

    parent.kill()
    parent.wait()
    parent.stdout.close()

    def gone() -> bool:
        """Where nobody reaps orphans (a container), what is left of it is a zombie."""
        return not alive(pid) or ") Z" in Path(f"/proc/{pid}/stat").read_text()

    assert in_time(gone)
