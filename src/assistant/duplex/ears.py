"""The ears: a detector, a segmenter and a sense for the end of a turn; sound in, events out.

Puts the pure parts together: whose voice it is (our own does not count, a television across the
room hardly), when an utterance begins and ends (segmenter.py), when its sound fell silent
(hush.py), and how long to wait in a pause (endpoint.py). Knows no thread and no device; what is
done about the events is the conversation's.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assistant.duplex.hush import Hush
from assistant.duplex.turn_model import TurnModel
from assistant.endpoint import Evidence, Many, Pace, Patience, p_done, wait_seconds
from assistant.events import Transcript, Utterance
from assistant.segmenter import (
    EarEvent,
    Segmenter,
    SegmenterSettings,
    SpeechDipped,
    SpeechPaused,
    SpeechResumed,
)
from assistant.vad import RATE, SpeechDetector
from talking_head.errors import VisavisError
from talking_head.media import AudioChunk, Samples

NEAR_DB, NEAR_BEGINS_DB = 15.0, 10.0
"""A voice that is quieter by this than the one that speaks to us is not the one; less where it
begins: peaks of a television reach above the end of a sentence, hardly above a beginning."""
NEAR_SECONDS = 0.25
NEAR_FORGETS_DB = 0.3
"""By which the expected level falls with each second of speech: people move away, and turn."""
LEVEL_FLOOR = -60.0

DIP_SECONDS = 0.02
"""Of silence that are worth a look, though they may be a “t”."""
BACK_SECONDS = 0.06
"""Of sound after it that are no “t” any more."""

HUM_DB = -17.0
"""Above 1 kHz, against below: “mhm” has closed lips, every word has some open vowel."""


class Ears:
    """Chunks of any length in, ear events out."""

    def __init__(
        self,
        detector: SpeechDetector,
        settings: SegmenterSettings,
        turn_model: TurnModel | None = None,
        awaits_words: bool = False,
    ) -> None:
        """`turn_model`: hears whether a turn sounds over; without it, words and silence decide.
        `awaits_words`: whether the words of every SpeechPaused will be told to `understood`.
        """
        self._detector = detector
        self._segmenter = Segmenter(settings)
        self._turn_model = turn_model
        self._awaits_words = awaits_words
        self._patience = Patience.around(settings.end_silence)
        self._pace = Pace()
        self._near = NearVoice()
        self._rest: Samples  # not yet judged, and the same as it is to be recognised
        self._said: Samples
        self._words: tuple[float, Transcript, Many | None] | None = None
        self._looks: list[float] = []
        self._asked: float | None = None
        self._hush = Hush()
        self._dipped: float | None = None
        self._back = 0.0
        self.reset()

    @property
    def speaking(self) -> bool:
        """Whether somebody speaks."""
        return self._segmenter.speaking

    @property
    def voiced(self) -> float:
        """Seconds of sure speech in what is being said."""
        return self._segmenter.voiced if self._segmenter.speaking else 0.0

    @property
    def quiet(self) -> float:
        """Seconds since the last speech of what is being said."""
        return self._segmenter.quiet

    @property
    def humming(self) -> bool:
        """Whether what is being said had no open sound in it so far."""
        return self._brightest < HUM_DB

    def so_far(self) -> Utterance:
        """What was said until now."""
        return self._segmenter.so_far()

    def listen(
        self, chunk: AudioChunk, at: float, ours: bool = False, words: AudioChunk | None = None
    ) -> list[EarEvent]:
        """Hear a chunk of 16 kHz sound whose last sample was heard at `at` (seconds).

        `ours`: what is heard in it is a rest of our own voice. `words`: the same sound, as long,
        as a recogniser is to have it, where that is another than what is to be judged.
        """
        if chunk.rate != RATE:
            raise ValueError(f"ears hear {RATE} Hz, not {chunk.rate}")
        self._rest = np.concatenate([self._rest, chunk.samples])
        self._said = np.concatenate([self._said, (words or chunk).samples])
        self._hush.hear(chunk.samples, at)
        self._ours = ours
        size = self._detector.frame
        events: list[EarEvent] = []
        while len(self._rest) >= size:
            frame, self._rest = self._rest[:size], self._rest[size:]
            said, self._said = self._said[:size], self._said[size:]
            events += self._hear(frame, said, at - len(self._rest) / RATE)
        if self._segmenter.speaking:
            events += self._dips(chunk.seconds, at)
        if self._segmenter.speaking and self._segmenter.quiet:
            self._segmenter.patience = self._wait()
            events += self._segmenter.end_if_due(at, len(self._rest))
        return events

    def _hear(self, frame: Samples, said: Samples, at: float) -> list[EarEvent]:
        probability = self._detector.probability(frame)
        if self._ours or not self._near.hear(frame, probability, self._segmenter.speaking):
            probability = 0.0
        if not self._segmenter.speaking and not self._segmenter.voiced:
            self._brightest = -99.0
            self._hush.forget()
        if probability >= 0.5:
            self._brightest = max(self._brightest, brightness(frame))
            self._hush.speaks(frame)
        events: list[EarEvent] = []
        silent_since = self._hush.since
        for event in self._segmenter.feed(AudioChunk(said, RATE), probability, at, silent_since):
            if isinstance(event, SpeechPaused):
                if self._asked != event.so_far.ended_at:
                    self._words = None  # of a moment ago: a quiet word may have followed
                self._asked = event.so_far.ended_at
                event = replace(event, over=self._sounds_over(event.so_far.audio.samples))
            elif isinstance(event, SpeechResumed):
                self._pace.paused(event.seconds)
                self._looks.clear()
                self._dipped = None
            events.append(event)
        return events

    def _dips(self, seconds: float, at: float) -> list[EarEvent]:
        """What the level tells that the detector does not hear yet."""
        since = self._hush.since
        if since is None:
            self._back += seconds
            over = self._dipped is not None and self._back >= BACK_SECONDS
            if not over or self._segmenter.quiet:
                return []
            self._dipped = None
            return [SpeechResumed(0.0)]
        self._back = 0.0
        news = since != self._dipped and at - since >= DIP_SECONDS
        if not news or self._segmenter.quiet or not self._segmenter.enough:
            return []
        self._dipped = since
        return [SpeechDipped(self._segmenter.so_far(self._said, since))]

    def understood(self, ended_at: float, transcript: Transcript) -> None:
        """These are the words of the speech that paused at `ended_at`. From any thread."""
        self._words = ended_at, transcript, Many.of(transcript.hypotheses)

    def press(self, down: bool, at: float) -> list[EarEvent]:
        """Push to talk: the key went down or up."""
        return self._segmenter.press(down, at)

    def finish(self, at: float) -> list[EarEvent]:
        """The sound is over, at `at`: what is being said is complete."""
        return self._segmenter.finish(at)

    def reset(self) -> None:
        """Forget everything that was heard, but not how this person speaks."""
        self._detector.reset()
        self._segmenter.reset()
        self._rest = self._said = np.zeros(0, np.float32)
        self._ours = False
        self._looks.clear()
        self._brightest = -99.0
        self._hush.forget()
        self._dipped = None

    def _sounds_over(self, speech: Samples) -> float | None:
        """The mean of what the model said in this pause so far: single looks are noisy."""
        if self._turn_model is not None:
            try:
                self._looks.append(self._turn_model.p_over(speech))
            except VisavisError:
                self._turn_model = None
        return self._over

    @property
    def _over(self) -> float | None:
        return sum(self._looks) / len(self._looks) if self._looks else None

    def _wait(self) -> float:
        words, ended_at = self._words, self._segmenter.ended_at
        if words is not None and words[0] == ended_at:
            _, said, many = words
            known = Evidence(self._over, said.text, said.confidence, many)
            return wait_seconds(p_done(known), self._patience, self._pace)
        pending = self._awaits_words and self._asked == ended_at
        return wait_seconds(p_done(Evidence(self._over)), self._patience, self._pace, pending)


class NearVoice:
    """Tells the voice that speaks to us from one across the room, by its level."""

    def __init__(self) -> None:
        self._near_db = LEVEL_FLOOR
        self._recent: list[float] = []

    def hear(self, frame: Samples, probability: float, speaking: bool) -> bool:
        """Whether this frame may be of the near voice; learns from it if it is speech."""
        seconds = len(frame) / RATE
        power = float(np.mean(np.square(frame, dtype=np.float64)))
        self._recent.append(10.0 * float(np.log10(max(power, 1e-10))))
        del self._recent[: -max(1, round(NEAR_SECONDS / seconds))]
        loudest = max(self._recent)
        if probability >= 0.5:
            if loudest > self._near_db:
                self._near_db += (loudest - self._near_db) * (0.3 if speaking else 0.1)
            else:
                self._near_db -= NEAR_FORGETS_DB * seconds
        below = NEAR_DB if speaking else NEAR_BEGINS_DB
        return loudest > self._near_db - below


def brightness(frame: Samples) -> float:
    """Power above 1 kHz against that below, in dB."""
    power = np.abs(np.fft.rfft(frame * np.hanning(len(frame)))) ** 2
    split = round(1000 * len(frame) / RATE)
    low, high = float(power[2:split].sum()), float(power[split : 4 * split].sum())
    return 10.0 * float(np.log10((high + 1e-12) / (low + 1e-12)))
