"""One complete turn from a recorded question to a film of the answer: `visavis turn`.

The same conversation as live, with a file in the place of the microphone and a film in the place
of the loudspeaker and the window.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np

from assistant import vad
from assistant.assembly.assistant import Assistant
from assistant.assembly.listening import hearing
from assistant.config import Settings
from assistant.duplex.ears import Ears
from assistant.events import Degraded, Heard, Replying, TurnEnded, TurnEvent, TurnFailed, Utterance
from assistant.ladder import Ladder
from player.silent import FilePlayer
from talking_head.errors import AudioFileError, EngineFailed, VisavisError
from talking_head.media import AudioChunk, FrameBlock
from talking_head.mp4 import write_mp4
from talking_head.sound_file import read_sound

log = logging.getLogger(__name__)

LONGEST_QUESTION_SECONDS = 300.0
CHUNK_SECONDS = 0.5
WAITING_BLOCKS = 8
"""Blocks between the face and the encoder."""

STEP_SECONDS = 0.2
"""Waiting is done in steps, so that Ctrl-C is felt on every system."""

PATIENCE_SECONDS = 5.0
"""What an encoder that is no longer wanted gets to finish its frame and remove its file."""


@dataclass(slots=True)
class TurnReport:
    """What one turn came to. `timings`: seconds by stage (see Trace.stage_timings)."""

    question: str
    confidence: float = 0.0
    transcript: str = ""
    reply: str = ""
    output: str | None = None
    seconds: float = 0.0
    timings: dict[str, float] = field(default_factory=dict)
    degraded: list[str] = field(default_factory=list)

    def as_json(self) -> str:
        """One JSON object, in ASCII: any terminal and any pipe can carry it."""
        return json.dumps(asdict(self))

    def as_text(self) -> str:
        """For people."""
        film = f"{self.output} ({self.seconds:.1f} s)" if self.output else "none: nothing to say"
        times = "  ".join(f"{name} {value:.2f} s" for name, value in self.timings.items())
        lines = [
            f"You said:  {self.transcript or '(not understood)'}",
            f"Answer:    {self.reply or '(no words)'}",
            f"Film:      {film}",
            f"Times:     {times}",
            *(f"Note:      {note}" for note in self.degraded),
        ]
        return "\n".join(lines)


def run_turn(settings: Settings, question: Path, output: Path) -> TurnReport:
    """Answer the question in a sound file with a film.

    Raises FileNotFoundError, AudioFileError (no sound, no speech, too long) and OutputError.
    `report.output` is None where the answer needed no words, so that there was nothing to show.
    """
    began = time.monotonic()
    sound = read_sound(question, vad.RATE, LONGEST_QUESTION_SECONDS)
    report = TurnReport(str(question))
    film = _Film(output, lambda: assistant.conversation.interrupt())
    failure: list[str] = []
    over = threading.Event()

    def note(event: TurnEvent) -> None:
        match event:
            case Heard():
                report.transcript = event.transcript.text
                report.confidence = event.transcript.confidence
            case Replying():
                report.reply = f"{report.reply} {event.sentence.text}".strip()
            case Degraded():
                report.degraded.append(f"{event.reason} {event.fix} Now: {event.now}.")
            case TurnFailed():
                failure.append(event.reason)
                over.set()
            case TurnEnded():
                over.set()

    assistant = Assistant(
        settings, FilePlayer(film.take, settings.audio.output_rate), [note], real_time=False
    )
    try:
        assistant.warm_up()
        audio = speech_in(sound, settings, question.name)
        listened = time.monotonic()
        turn = assistant.conversation.hear(Utterance(audio, listened))
        while not over.wait(STEP_SECONDS):
            pass
        if failure:
            raise film.error or EngineFailed(failure[0])
        report.seconds = film.finish()
        report.output = str(output) if report.seconds else None
        encoded = time.monotonic()
        timings = assistant.trace.stage_timings(turn.id)
        report.timings = {"vad": listened - began, **timings, "whole_turn": encoded - began}
    except BaseException:
        film.abandon()
        raise
    finally:
        assistant.close()
    return report


def speech_in(sound: AudioChunk, settings: Settings, name: str) -> AudioChunk:
    """The speech in a 16 kHz sound, from its first word to its last.

    Raises AudioFileError where there is none; `name` is what the sound is called there.
    """
    lost: list[VisavisError] = []
    ladder = Ladder(
        "vad", vad.DETECTORS, None, lambda *loss: lost.append(loss[2]), settings.vad.engine
    )
    detector = ladder.engine()
    if detector is None:
        raise lost[-1]
    ears = Ears(detector, hearing(settings))
    step = round(CHUNK_SECONDS * vad.RATE)
    events: list[object] = []
    for start in range(0, len(sound.samples), step):
        chunk = AudioChunk(sound.samples[start : start + step], vad.RATE)
        events += ears.listen(chunk, start / vad.RATE + chunk.seconds)
    events += ears.finish(sound.seconds)
    utterances = [event.audio for event in events if isinstance(event, Utterance)]
    if not utterances:
        raise AudioFileError(
            f"No speech was found in {name} ({sound.seconds:.1f} s of sound).",
            "Record the question again, nearer to the microphone.",
        )
    # A pause in a question does not end it: all that was said is one question.
    return AudioChunk(np.concatenate([u.samples for u in utterances]), vad.RATE)


class _Film:
    """The answer on its way into the file, on a thread of its own, while it is still being made."""

    def __init__(self, path: Path, stop: Callable[[], None]) -> None:
        """`stop()` is called when the file cannot be written."""
        self.error: Exception | None = None
        self.seconds = 0.0
        self._path = path
        self._stop = stop
        self._changed = threading.Condition()
        self._waiting: deque[FrameBlock] = deque()
        self._complete = False
        self._unwanted = False
        self._thread = threading.Thread(target=self._write, name="film", daemon=True)

    def take(self, block: FrameBlock) -> None:
        """The next block of the answer; waits while the encoder is behind."""
        with self._changed:
            self._changed.wait_for(lambda: len(self._waiting) < WAITING_BLOCKS or self._unwanted)
            if self._unwanted:
                return
            if not self.seconds:
                self._thread.start()
            self.seconds += block.audio.seconds
            self._waiting.append(block)
            self._changed.notify_all()

    def finish(self) -> float:
        """Wait for the file; its length in seconds, 0 where there was nothing to write."""
        with self._changed:
            self._complete = True
            self._changed.notify_all()
        while self._thread.is_alive():
            self._thread.join(STEP_SECONDS)
        if self.error is not None:
            raise self.error
        return self.seconds

    def abandon(self) -> None:
        """Leave nothing behind."""
        self._refuse()
        if self.seconds:
            self._thread.join(PATIENCE_SECONDS)

    def _refuse(self) -> None:
        with self._changed:
            self._unwanted = True
            self._changed.notify_all()

    def _write(self) -> None:
        try:
            write_mp4(self._blocks(), self._path)
        except _Abandoned:
            pass
        except Exception as error:
            log.info("the film could not be written", exc_info=error)
            self.error = error
            self._refuse()
            self._stop()

    def _blocks(self) -> Iterator[FrameBlock]:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._complete or self._unwanted)
                if self._unwanted:
                    raise _Abandoned
                if not self._waiting:
                    return
                block = self._waiting.popleft()
                self._changed.notify_all()
            yield block


class _Abandoned(Exception):
    """Nobody wants the film any more."""
