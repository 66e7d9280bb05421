"""Cuts listening into utterances: sound and speech probabilities in, whole utterances out.

A pure state machine in seconds: it has no thread, no device and no clock of its own, the caller
says what time it is. What speech is, a detector says (vad.py); how long a silence ends a turn,
whoever sets `patience` (ears.py); what was said is for asr/ to find.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from assistant.events import Utterance
from assistant.vad import RATE
from talking_head.media import AudioChunk, Samples

NOTHING: Samples = np.zeros(0, np.float32)
FAINT_GAP = 0.3
"""Seconds."""

LAG_SECONDS = 0.12
"""By which a detector may be late to notice that speech has ended."""


@dataclass(frozen=True, slots=True)
class SegmenterSettings:
    """When speech begins and ends; probabilities 0..1, all else in seconds.

    Speech may have begun with the first frame of `start_threshold`, and has when it goes on for
    `confirm` without a break; it goes on while the probability is at least `stop_threshold`
    (lower: hysteresis). After `pause` below that it may have ended, and goes on only with `resume`
    above; it has ended after `Segmenter.patience` (`end_silence`, where nobody knows better), or
    after `max_utterance`. With less than `min_speech` of sure speech in it, it was a cough. An
    utterance carries up to `pre_roll` of what came before the speech and `tail` of what followed;
    with `lead`, only so much before the first sound that was remotely like speech (`faint`, and no
    more than FAINT_GAP from the next): recognisers are confused by long silences.
    """

    start_threshold: float = 0.5
    stop_threshold: float = 0.35
    confirm: float = 0.09
    min_speech: float = 0.15
    pause: float = 0.064
    second_look: float = 0.2
    resume: float = 0.06
    end_silence: float = 0.5
    pre_roll: float = 0.8
    lead: float | None = None
    faint: float = 0.1
    tail: float = 0.3
    max_utterance: float = 30.0


@dataclass(frozen=True, slots=True)
class SpeechOnset:
    """Something like speech begins at `at`: perhaps only a click. Worth a glance, no more."""

    at: float


@dataclass(frozen=True, slots=True)
class SpeechFaded:
    """What SpeechOnset told of was nothing."""

    at: float


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """Somebody speaks, since `at` (the caller's clock, seconds)."""

    at: float


@dataclass(frozen=True, slots=True)
class SpeechDiscarded:
    """What had started was too short for speech; decided at `at` (the caller's clock, seconds)."""

    at: float


@dataclass(frozen=True, slots=True, eq=False)
class SpeechDipped:
    """The sound fell silent a moment ago: before a “t”, or at the end. If it is the end, or a
    pause, what follows has the same `ended_at`. Only ears that hear levels tell it (ears.py).
    """

    so_far: Utterance


@dataclass(frozen=True, slots=True, eq=False)
class SpeechPaused:
    """A pause that may be the end; if it is, the Utterance that follows has the same `ended_at`.

    Told again at the second look, where the pause lasts. `over`: how likely it sounds like the
    end, where there is a model to say so.
    """

    so_far: Utterance
    over: float | None = None


@dataclass(frozen=True, slots=True)
class SpeechResumed:
    """It was a pause of so many `seconds`."""

    seconds: float


EarEvent = (
    SpeechOnset
    | SpeechFaded
    | SpeechStarted
    | SpeechDipped
    | SpeechPaused
    | SpeechResumed
    | SpeechDiscarded
    | Utterance
)
"""A SpeechOnset is always followed by a SpeechFaded or a SpeechStarted, and that by an Utterance
or a SpeechDiscarded; in between SpeechDipped, SpeechPaused, and SpeechResumed where it was no
more."""


class Segmenter:
    """Collects sound until an utterance is complete.

    Consecutive utterances share no sample, and between two that follow each other within
    `pre_roll` none is lost.
    """

    def __init__(self, settings: SegmenterSettings, rate: int = RATE) -> None:
        self._settings = settings
        self._rate = rate
        self.patience = settings.end_silence
        """Seconds of silence that end what is being said; whoever knows more sets it."""
        self._held: deque[Samples] = deque()
        self._total = 0
        self._open = False  # whether a key says when speech ends
        self._speaking = False
        self._voiced = 0  # samples of sure speech
        self._quiet = 0  # samples since the last speech
        self._again = 0  # samples of speech that may be no more than a blip in a pause
        self._looks = 0  # how often the present pause was told
        self._faint = self._since_faint = 0  # samples since something like speech began, and ended
        self._skipped = 0  # samples at the beginning that are surely silence
        self._began_at = self._ended_at = 0.0

    def reset(self) -> None:
        """Forget everything that was heard."""
        self._held = deque()
        self._open = False
        self._begin_waiting()

    @property
    def speaking(self) -> bool:
        """Whether somebody speaks: between SpeechStarted and what follows it."""
        return self._speaking

    @property
    def voiced(self) -> float:
        """Seconds of sure speech so far."""
        return self._voiced / self._rate

    @property
    def enough(self) -> bool:
        """Whether what was said so far is more than a cough."""
        return self._voiced >= self._samples(self._settings.min_speech)

    @property
    def ended_at(self) -> float:
        """When the speech, as far as it went, ended."""
        return self._ended_at

    @property
    def quiet(self) -> float:
        """Seconds since the last speech."""
        return self._quiet / self._rate

    def so_far(self, rest: Samples = NOTHING, ended_at: float | None = None) -> Utterance:
        """What was said until now; with `rest`, which is not fed yet, and another end of it."""
        heard = np.concatenate([*self._held, rest])[self._skipped :]
        ended_at = self._ended_at if ended_at is None else ended_at
        return Utterance(AudioChunk(heard, self._rate), ended_at)

    def feed(
        self, chunk: AudioChunk, probability: float, at: float, silent_since: float | None = None
    ) -> list[EarEvent]:
        """Take the next stretch of sound and how likely it is speech.

        `at`: when its last sample was heard, on the caller's clock, in seconds; `silent_since`:
        when its level fell silent, where it has and that is known. Speech that a detector hears
        end has ended then.
        """
        self._held.append(chunk.samples)
        self._total += len(chunk.samples)
        if self._speaking:
            return self._collect(chunk, probability, at, silent_since)
        return self._wait(chunk, probability, at)

    def end_if_due(self, at: float, unfed: int = 0) -> list[EarEvent]:
        """End what is being said where the silence has lasted long enough, with so many samples
        that are not fed yet."""
        silent = self._speaking and self._quiet > 0 and not self._again and not self._open
        due = silent and self._quiet + unfed >= self._samples(self.patience)
        return self._end(at) if due else []

    def press(self, down: bool, at: float) -> list[EarEvent]:
        """A key says when speech begins and ends: while it is down no silence ends it."""
        self._open = down
        if not down:
            return self.finish(at)
        if self._speaking:
            return []
        self._keep(self._samples(self._settings.pre_roll))
        self._speaking = True
        self._began_at = self._ended_at = at
        return [SpeechOnset(at), SpeechStarted(at)]

    def finish(self, at: float) -> list[EarEvent]:
        """The sound is over: what is being said is complete."""
        return self._end(at) if self._speaking else []

    def _wait(self, chunk: AudioChunk, probability: float, at: float) -> list[EarEvent]:
        events: list[EarEvent] = []
        self._note_faint(len(chunk.samples), probability)
        if probability < self._settings.start_threshold:
            if self._voiced:
                events.append(SpeechFaded(at))
            self._voiced = 0
        else:
            if self._voiced == 0:
                self._began_at = at - chunk.seconds
                events.append(SpeechOnset(self._began_at))
            self._voiced += len(chunk.samples)
            if self._voiced >= self._samples(self._settings.confirm):
                self._speaking = True
                self._ended_at = at
                if (lead := self._settings.lead) is not None:
                    self._skipped = max(0, self._total - self._faint - self._samples(lead))
                return [*events, SpeechStarted(self._began_at)]
        self._keep(self._samples(self._settings.pre_roll) + self._voiced)
        return events

    def _note_faint(self, samples: int, probability: float) -> None:
        """Remember how far back something remotely like speech began."""
        self._since_faint = (
            0 if probability >= self._settings.faint else self._since_faint + samples
        )
        if probability >= self._settings.faint or self._faint:
            self._faint += samples
        if self._since_faint >= self._samples(FAINT_GAP):
            self._faint = 0

    def _collect(
        self, chunk: AudioChunk, probability: float, at: float, silent_since: float | None
    ) -> list[EarEvent]:
        events: list[EarEvent] = []
        if probability >= self._settings.start_threshold:
            self._voiced += len(chunk.samples)
        if probability >= self._settings.stop_threshold:
            events += self._go_on(len(chunk.samples), at)
        else:
            self._again = 0
            if not self._quiet and silent_since is not None:
                self._fell_silent(silent_since)
        self._quiet += len(chunk.samples) if self._ended_at != at else 0
        if self._looks < self._looks_due():
            self._looks = self._looks_due()
            if self.enough:
                events.append(SpeechPaused(self.so_far()))
        over = not self._again and self._quiet >= self._samples(self.patience) and not self._open
        full = self._total >= self._samples(self._settings.max_utterance)
        return events + self._end(at) if over or full else events

    def _go_on(self, samples: int, at: float) -> list[EarEvent]:
        """There is speech (again): after a pause that was told, a blip is not enough."""
        self._again += samples
        if self._looks and self._again < self._samples(self._settings.resume):
            return []
        told, paused = self._looks, self.quiet
        self._looks, self._quiet, self._again = 0, 0, 0
        self._ended_at = at
        return [SpeechResumed(paused)] if told else []

    def _fell_silent(self, since: float) -> None:
        """It ended before the detector noticed."""
        ended_at = max(since, self._ended_at - LAG_SECONDS)
        if ended_at < self._ended_at:
            self._quiet = self._samples(self._ended_at - ended_at)
            self._ended_at = ended_at

    def _looks_due(self) -> int:
        """How many times it should have been told by now that there is a pause."""
        settings = self._settings
        if self._quiet < self._samples(settings.pause) or settings.pause >= self.patience:
            return 0
        return 2 if self._quiet >= self._samples(settings.second_look) else 1

    def _end(self, at: float) -> list[EarEvent]:
        if not self.enough:
            self._begin_waiting()
            return [SpeechDiscarded(at)]
        heard = np.concatenate(self._held)
        cut = len(heard) - max(0, self._quiet - self._samples(self._settings.tail))
        # What is trimmed may be the pre-roll of the next utterance.
        self._held = deque([heard[cut:]])
        spoken = heard[self._skipped : cut]
        utterance = Utterance(AudioChunk(spoken, self._rate), self._ended_at)
        self._begin_waiting()
        return [utterance]

    def _begin_waiting(self) -> None:
        self._speaking = False
        self._voiced = self._quiet = self._again = self._looks = 0
        self._faint = self._since_faint = 0  # samples since something like speech began, and ended
        self._skipped = 0  # samples at the beginning that are surely silence
        self._began_at = self._ended_at = 0.0
        self.patience = self._settings.end_silence
        self._total = sum(map(len, self._held))
        self._keep(self._samples(self._settings.pre_roll))

    def _keep(self, samples: int) -> None:
        """Let go of the oldest sound, but for this many samples."""
        while self._total > samples:
            oldest = self._held.popleft()
            surplus = min(self._total - samples, len(oldest))
            if surplus < len(oldest):
                self._held.appendleft(oldest[surplus:])
            self._total -= surplus

    def _samples(self, seconds: float) -> int:
        return round(seconds * self._rate)
