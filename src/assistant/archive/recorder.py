"""Writes down what is said, as it is said: events in, lines in the archive.

Knows the events and the archive; no Qt. `tell` and `speech` return at once, everything is written
on a thread of its own, so a slow disk keeps nobody waiting. That another program holds the file, or
that the disk is full, is said once, and it is tried again until it can be written; nothing is lost.
What cannot be kept for another reason is not, and the conversation goes on.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from assistant.archive import speech
from assistant.archive.store import Archive, Role, Stretch
from assistant.events import (
    Heard,
    Replying,
    Speaking,
    SpeechSegment,
    TurnEnded,
    TurnEvent,
    TurnFailed,
)
from assistant.priority import stand_back
from talking_head.errors import FileBusy, VisavisError
from talking_head.media import AudioChunk, silence
from talking_head.said import said

log = logging.getLogger(__name__)

Written = TypeVar("Written")

REHEARSED_SECONDS = 0.04
AGAIN_SECONDS, MOST_SECONDS = 0.5, 30.0
"""After which a file that cannot be written just now is tried again: at first, and at most."""

SETTLE_SECONDS = 5.0

MOST_HELD_SECONDS = 600.0
"""Of answers' sound that waits for such a file, in memory; their words always wait."""

Kept = Callable[[int, Role, int, float], None]
"""Told, on the recorder's thread, when a line is whole: its turn, role and number in the archive,
and how many seconds of its sound are kept."""


@dataclass(slots=True)
class _Answer:
    """What is being answered. `began`: when it began to sound, None before."""

    turn: int
    line: int
    text: str = ""
    began: float | None = None
    segments: list[SpeechSegment] = field(default_factory=list)


class Recorder:
    """Keeps one conversation at a time, from `tell` to `close`."""

    def __init__(
        self,
        archive: Archive,
        *,
        keep_speech: bool = True,
        on_kept: Kept = lambda turn, role, line, seconds: None,
        on_trouble: Callable[[VisavisError], None] = lambda error: None,
        on_mended: Callable[[], None] = lambda: None,
    ) -> None:
        """`on_trouble`: told once when nothing can be written, and again after it could.
        `on_mended`: the file can be written again, and everything is in it.
        """
        self.archive = archive
        self.keep_speech = keep_speech
        self._on_kept = on_kept
        self._on_trouble = on_trouble
        self._on_mended = on_mended
        self._conversation: int | None = None
        self._answer: _Answer | None = None
        self._turn: int | None = None  # that something was heard or said in last
        self._left: int | None = None  # that was left behind: what still comes of it is not kept
        self._troubled = False
        self._pause, self._again_at = AGAIN_SECONDS, 0.0
        self._busy: FileBusy | None = None  # why what was told last is not written yet
        self._held = 0.0
        self._closing = threading.Event()
        self._given_up = False  # it was still held when there was no more time
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    @property
    def conversation(self) -> int | None:
        """The number of the conversation that is being kept; None before its first line."""
        return self._conversation

    def tell(self, event: TurnEvent) -> None:
        """A listener of the conversation."""
        if isinstance(event, Heard | Replying | Speaking | TurnEnded | TurnFailed):
            self._work.put(lambda: self._note(event))

    def speech(self, turn: int, segment: SpeechSegment) -> None:
        """The next piece of an answer's sound, in order, before it is heard."""
        self._held = self._held + segment.audio.seconds if self._busy else 0.0
        if self._held <= MOST_HELD_SECONDS:
            self._work.put(lambda: self._hear(turn, segment))

    def take_up(self, conversation: int | None) -> None:
        """What follows belongs to this conversation, None: to a new one; what still comes of the
        turn that was under way belongs to neither."""

        def turn_to() -> None:
            self._end(None, None)
            self._conversation, self._left = conversation, self._turn

        self._work.put(turn_to)

    def settle(self) -> None:
        """Wait until all that was told is written, unless another program holds the file."""
        written = threading.Event()
        self._work.put(written.set)
        written.wait(SETTLE_SECONDS)

    def close(self) -> None:
        """Write what was told, then end; the archive stays open."""
        self._closing.set()
        self._work.put(None)
        self._thread.join()

    def _run(self) -> None:
        stand_back()
        if self.keep_speech:
            _rehearse()
        while (write := self._next()) is not None:
            try:
                write()
                self._troubled = False
            except VisavisError as error:
                log.warning("%s", error)
                if not self._troubled:
                    self._troubled = True
                    self._on_trouble(error)
            except Exception:
                log.exception("something could not be written down")
        try:
            self._end(None, None)
        except VisavisError as error:
            log.warning("%s", error)
        if self.archive.locked:
            self.archive.return_to_file()

    def _next(self) -> Callable[[], None] | None:
        """What is to be written next; meanwhile, a file that could not be opened is tried again."""
        while self.archive.locked:
            left = self._again_at - time.monotonic()
            if left <= 0 and self.archive.return_to_file():
                self._on_mended()
                break
            if left <= 0:
                self._again_at, left = time.monotonic() + self._pause, self._pause
                self._pause = min(2 * self._pause, MOST_SECONDS)
            try:
                return self._work.get(timeout=left)
            except queue.Empty:
                continue
        return self._work.get()

    def _written(self, write: Callable[[], Written]) -> Written:
        """What is written by one call of the archive, as soon as no other program holds the file.

        Raises OutputError; FileBusy only where there is no time left to wait.
        """
        pause = AGAIN_SECONDS
        while True:
            if self._busy is not None and self._given_up:
                raise self._busy
            try:
                result = write()
            except FileBusy as error:
                self._given_up = self._closing.is_set()
                self._wait_for_the_file(error, pause)
                pause = min(2 * pause, MOST_SECONDS)
            else:
                if self._busy is not None:
                    self._busy = None
                    self._on_mended()
                return result

    def _wait_for_the_file(self, error: FileBusy, pause: float) -> None:
        if self._busy is None:
            fix = said("What is said now is written as soon as that is over.")
            self._busy = FileBusy(error.what, fix)
            log.warning("%s", self._busy)
            self._on_trouble(self._busy)
        self._closing.wait(pause)

    def _note(self, event: TurnEvent) -> None:
        if isinstance(event, Heard | Replying) and not self._goes_on(event.turn):
            return
        match event:
            case Heard(turn, transcript):
                self._end(None, None)
                if transcript.text:
                    here = self._here()
                    line = self._written(lambda: self.archive.add(here, "user", transcript.text))
                    self._on_kept(turn, "user", line, 0.0)
            case Replying(turn, sentence):
                answer = self._of(turn)
                answer.text = joined(answer.text, sentence.written or sentence.text)
                self._written(lambda: self.archive.say(answer.line, answer.text))
            case Speaking(turn, _, _, at):
                if (now := self._answer) is not None and now.turn == turn and now.began is None:
                    now.began = at
            case TurnEnded(turn, heard, interrupted, at):
                self._end(turn, at, heard if interrupted else None)
            case TurnFailed(turn):
                self._end(turn, None)

    def _hear(self, turn: int, segment: SpeechSegment) -> None:
        if self._goes_on(turn):
            self._of(turn).segments.append(segment)

    def _goes_on(self, turn: int) -> bool:
        """Whether a turn is to be kept: any but that which was left behind."""
        self._turn = turn
        if turn != self._left:
            self._left = None
        return self._left is None

    def _here(self) -> int:
        if self._conversation is None:
            self._conversation = self._written(self.archive.begin)
        return self._conversation

    def _of(self, turn: int) -> _Answer:
        """The answer of this turn, begun if need be."""
        if self._answer is None or self._answer.turn != turn:
            self._end(None, None)
            here = self._here()
            line = self._written(lambda: self.archive.add(here, "assistant", "", whole=False))
            self._answer = _Answer(turn, line)
        return self._answer

    def _end(self, turn: int | None, at: float | None, heard: str | None = None) -> None:
        """The answer is over (of any turn, where `turn` is None)."""
        answer = self._answer
        if answer is None or (turn is not None and answer.turn != turn):
            return
        self._answer = None
        seconds = 0.0
        if self.keep_speech:
            cut = heard is not None and at is not None and answer.began is not None
            length = at - answer.began if cut else None  # type: ignore[operator]
            for segment in until(answer.segments, length):
                stretch = as_stretch(segment)
                self._written(partial(self.archive.speak, answer.line, stretch))
                seconds += segment.audio.seconds
        left = unless_whole(answer.text, heard)
        self._written(lambda: self.archive.end(answer.line, left))
        self._on_kept(answer.turn, "assistant", answer.line, seconds)


def unless_whole(text: str, heard: str | None) -> str | None:
    """What was heard of an answer that was interrupted; None where no letter of it was missed."""
    return None if heard is None or _letters(heard) == _letters(text) else heard


def _letters(text: str) -> str:
    """Without white space, punctuation and what Markdown is made of."""
    return "".join(letter for letter in text if letter.isalnum())


def joined(text: str, more: str) -> str:
    """Sentences that follow each other. What the model wrote brings its own white space."""
    if not text or more[:1].isspace() or text[-1:].isspace():
        return text + more
    return f"{text} {more}"


def until(segments: list[SpeechSegment], seconds: float | None) -> list[SpeechSegment]:
    """The sound of the first `seconds`, marks cut with it; all of it where that is None."""
    if seconds is None:
        return segments
    kept: list[SpeechSegment] = []
    for segment in segments:
        if seconds <= 0:
            break
        if segment.audio.seconds > seconds:
            samples = segment.audio.samples[: round(seconds * segment.audio.rate)]
            marks = tuple(m for m in segment.marks if m.start < seconds)
            audio = AudioChunk(samples, segment.audio.rate)
            segment, seconds = replace(segment, audio=audio, marks=marks), 0.0
        else:
            seconds -= segment.audio.seconds
        if len(segment.audio.samples):
            kept.append(segment)
    return kept


def _rehearse() -> None:
    """Load what keeps sound now: while its library is loaded, nothing moves in the window."""
    try:
        speech.encode(silence(REHEARSED_SECONDS, speech.CODED_RATE))
    except Exception:
        log.exception("sound cannot be kept")  # it will be told when there is some


def as_stretch(segment: SpeechSegment) -> Stretch:
    """A piece of speech as the archive keeps it."""
    return Stretch(
        segment.sentence.text,
        segment.sentence.mood,
        segment.audio.seconds,
        segment.audio.rate,
        segment.marks,
        speech.encode(segment.audio),
    )
