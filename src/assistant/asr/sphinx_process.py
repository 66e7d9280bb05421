"""PocketSphinx's process, as whoever searches sees it: started, asked, and ended.

Knows the process and its messages (sphinx_worker.py), and that a turn may be cancelled while it
waits. Does not know what is searched for, or why.
"""

from __future__ import annotations

import contextlib
import json
import math
import queue
import re
import subprocess
import sys
import threading
from dataclasses import dataclass
from typing import Any, Literal

from assistant.asr import sphinx_worker
from assistant.priority import have_stand_back
from talking_head.errors import EngineFailed
from talking_head.turn import Cancelled, Turn

Search = Literal["phones", "commands", "interjections", "dictation", "requests"]

PIECE = 6400
"""Bytes of sound that are handed over at once, 0.2 s: 50 ms of work, after which it can be told to
stop."""
LONGEST_SECONDS = 30.0
"""Loading takes 0.3 s and a piece 0.04: what takes so long hangs."""
ENDING_SECONDS = 0.5
PHONE_SCORES = 1024.0
"""By what PocketSphinx divides the scores of what it searches without a lattice of words."""
_SCALES: dict[Search, float] = {
    "phones": PHONE_SCORES,
    "commands": PHONE_SCORES,
    "interjections": PHONE_SCORES,
    "dictation": 1.0,
    "requests": 1.0,
}
FIX = "Start the assistant again; where memory is short, close other programs first."
COPIES = sphinx_worker.COPIES
FREE: tuple[Search, Search] = ("dictation", "requests")
"""The searches for any words: those that people write, and those that assistants are asked."""
_FLOOR = 1e-300
_FLOOR_OF_ENDS = math.log(1e-6)


class ProcessEnded(EngineFailed):
    """The process is gone, killed perhaps. A new one may serve."""


class Refused(EngineFailed):
    """The process is there and says that it cannot."""


@dataclass(frozen=True, slots=True)
class Part:
    """A word or phone that was found: frames (10 ms) and its acoustic log-likelihood in nats."""

    text: str
    first: int
    last: int
    score: float
    posterior: float

    @property
    def frames(self) -> int:
        """How many frames it covers."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Text:
    """What may have been said as a whole: its log-likelihood in nats, the language models' share
    with it, and the log-probability by these alone that a sentence ends so.
    """

    text: str
    score: float
    ends: float


@dataclass(frozen=True, slots=True)
class Found:
    """What the searches found: of each the best words or phones; of those for any words (FREE) all
    `texts` too, and their `scores`: how likely the best is, in nats, by what both expect. A search
    that found nothing has none.
    """

    parts: dict[Search, list[Part]]
    texts: dict[Search, list[Text]]
    scores: dict[Search, float]

    @property
    def likelier(self) -> Search:
        """Whose words are, of the searches for any words."""
        return max(self.scores, key=self.scores.__getitem__, default="dictation")

    @property
    def ahead(self) -> float:
        """By how many nats what assistants are asked is the likelier; infinite where it is all."""
        by_any, by_requests = (self.scores.get(search, -math.inf) for search in FREE)
        return by_requests - by_any if self.scores else 0.0


class SphinxProcess:
    """One process, from the moment it is made until `close`. Asked by one thread at a time."""

    def __init__(self, command: tuple[str, ...] = ()) -> None:
        """Returns at once; the models are loaded with the first order. `command`: another program.

        Raises ProcessEnded where it cannot be started.
        """
        own = (sys.executable, "-P", sphinx_worker.__file__)
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would show a console
        try:
            self._process = subprocess.Popen(
                command or own,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=hidden,
            )
        except OSError as error:
            raise ProcessEnded(f"PocketSphinx cannot be started: {error}.", FIX) from error
        have_stand_back(self._process.pid)
        assert self._process.stdin is not None
        self._orders = self._process.stdin
        self.heard = 0
        """Bytes of sound that it was given since `begin`."""
        self._owed = 0  # answers to what nobody wants any more
        # Answers; a turn that was cancelled; None when the process has ended.
        self._told: queue.SimpleQueue[tuple[bytes, bytes] | Turn | None] = queue.SimpleQueue()
        self._reader = threading.Thread(
            target=_read, args=(self._process, self._told), name="pocketsphinx", daemon=True
        )
        self._reader.start()

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    def expect(self, grammars: dict[Search, tuple[str, dict[str, str]]], turn: Turn) -> None:
        """Load the models and prepare for these commands and interjections: JSGF, and how those of
        their words are said that no dictionary may have.

        Raises Refused where it cannot, else as `begin`.
        """
        order = json.dumps(grammars).encode()
        self._ask(b"g", order, turn)

    def begin(self, cmn: str, turn: Turn) -> None:
        """Other sound follows, with this mean cepstrum; what was heard before is forgotten.

        As all that follow: raises Cancelled as soon as the turn is, ProcessEnded, Refused.
        """
        turn.check()
        self._ask(b"b", cmn.encode(), turn)
        self.heard = 0

    def correct(self, cmn: str, turn: Turn) -> None:
        """The sound that follows has this mean cepstrum, by what is known now."""
        self._ask(b"m", cmn.encode(), turn)

    def hear(self, pcm: bytes, turn: Turn) -> None:
        """Search on in a piece of sound (16-bit, 16 kHz), PIECE at most; `heard` tells whether it
        was still handed over to be searched when the turn was cancelled."""
        turn.check()
        self._ask(b"p", pcm, turn)

    def look(self, pcm: bytes, turn: Turn) -> Found:
        """What each search finds if this is the last sound; it is not counted as heard.

        Where that cannot be had but by ending the searches (COPIES is False), `begin` must follow.
        """
        turn.check()
        found = self._ask(b"l" if COPIES else b"e", pcm, turn)
        parts: dict[Search, list[Part]] = {
            search: [_part(*part, scale=_SCALES.get(search, 1.0)) for part in told["parts"]]
            for search, told in found.items()
        }
        texts = {name: [_whole(*told) for told in found[name]["texts"]] for name in FREE}
        scores = {name: score for name in FREE if (score := found[name]["score"]) is not None}
        return Found(parts, texts, scores)

    def close(self) -> None:
        """End it. May be called twice, and from any thread."""
        with contextlib.suppress(OSError):
            self._orders.close()
        try:
            self._process.wait(ENDING_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._reader.join(LONGEST_SECONDS)

    def _ask(self, kind: bytes, body: bytes, turn: Turn) -> Any:
        """Send an order and wait for what becomes of it."""
        for _ in range(self._owed):
            self._wait(turn)
            self._owed -= 1
        self._send(kind, body)
        self.heard += len(body) if kind == b"p" else 0
        try:
            verdict, answer = self._wait(turn)
        except Cancelled:
            self._owed += 1
            raise
        told = json.loads(answer)
        if verdict != b"=":
            raise Refused(f"PocketSphinx cannot do that: {told}.")
        return told

    def _send(self, kind: bytes, body: bytes) -> None:
        try:
            sphinx_worker.send(self._orders, kind, body)
        except (OSError, ValueError) as error:  # ValueError: closed meanwhile
            raise self._ended() from error

    def _wait(self, turn: Turn) -> tuple[bytes, bytes]:
        forget = turn.on_cancel(lambda: self._told.put(turn))
        try:
            while True:
                told = self._told.get(timeout=LONGEST_SECONDS)
                if told is turn:
                    raise Cancelled
                if told is None:
                    self._told.put(None)  # for whoever asks next
                    raise self._ended()
                if not isinstance(told, Turn):
                    return told
        except queue.Empty:
            self._process.kill()
            raise ProcessEnded("PocketSphinx does not answer any more.", FIX) from None
        finally:
            forget()

    def _ended(self) -> ProcessEnded:
        return ProcessEnded("PocketSphinx's process has ended unexpectedly.", FIX)


def _read(
    process: subprocess.Popen[bytes],
    told: queue.SimpleQueue[tuple[bytes, bytes] | Turn | None],
) -> None:
    """Pass on the answers; when they end, so has the process: let the system forget it."""
    assert process.stdout is not None
    with process.stdout as answers:
        while (answer := sphinx_worker.receive(answers)) is not None:
            told.put(answer)
    process.wait()
    told.put(None)


def _part(
    word: str, first: int, last: int, score: float, posterior: float, *, scale: float
) -> Part:
    return Part(
        re.sub(r"\(\d+\)$", "", word),
        first,
        last,
        math.log(max(score, _FLOOR)) * scale,
        min(1.0, max(posterior, _FLOOR)),
    )


def _whole(text: str, score: float, ends: float) -> Text:
    return Text(text, score, max(ends, _FLOOR_OF_ENDS))
