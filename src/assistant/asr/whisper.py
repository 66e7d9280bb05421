"""Whisper (OpenAI, MIT) by faster-whisper: a hundred languages, on the processor or on a card.

    sound -> gate (what is speech) -> windows of 30 s -> decoder -> what to believe -> words

While someone still speaks, `partial` understands what there is so far, and each pass begins with
what the last one understood; so does `transcribe`, whose end is therefore near when the speech
ends. Nothing is conditioned on earlier text, which is where Whisper's loops come from. Knows the
order of the work; each step is a module of its own.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from assistant.asr import RecogniserOptions, whisper_gate
from assistant.asr.agreement import Agreement
from assistant.asr.whisper_decoder import HeardWord, Hypothesis, WhisperDecoder
from assistant.asr.whisper_gate import Gate, Window
from assistant.asr.whisper_model import failure, load_model, unload
from assistant.asr.whisper_text import Evidence, believed, without_loops
from assistant.events import Partial, Transcript, Utterance
from assistant.vad import RATE
from talking_head.errors import EngineFailed, EngineUnavailable, VisavisError
from talking_head.media import Mark, Samples
from talking_head.said import said
from talking_head.turn import Turn

log = logging.getLogger(__name__)

SHORTEST_SECONDS = 0.1
PARTIAL_SECONDS = 0.3
"""A partial pass is not worth while before so much more was heard."""

HELD_BACK = 2
"""Words at the end of a final text that may change, should the speech go on."""

SLOWEST_SECONDS = 1.0
SLOW_PASSES = 2
"""After so many partial passes that took longer than that, there are no more."""

SEE_DOCTOR = "`visavis doctor` shows what works here."
COMPARED = RATE // 10
"""Samples by which a sound is known again."""


class _GiveWay(Exception):
    """Somebody waits for the final text."""


@dataclass
class _Stream:
    """One utterance that grows.

    `windows`: what was understood of those that are full, by their ends. `draft`: tokens that the
    last window begins with. `said`: the last answer.
    """

    samples: Samples
    windows: dict[tuple[int, int], Hypothesis] = field(default_factory=dict)
    draft: tuple[int, ...] = ()
    agreement: Agreement = field(default_factory=Agreement)
    said: Partial | None = None
    pass_seconds: float = 0.0

    def goes_on_in(self, samples: Samples) -> bool:
        """Whether this is the same sound, and perhaps more of it."""
        known = len(self.samples)
        return known <= len(samples) and all(
            np.array_equal(self.samples[part], samples[part])
            for part in (slice(0, COMPARED), slice(max(0, known - COMPARED), known))
        )


class WhisperRecogniser:
    """Words with their times, in the languages of the options."""

    def __init__(self, options: RecogniserOptions, *, gate: Gate = whisper_gate.speech) -> None:
        """Load the model of the options and try it out.

        Raises EngineUnavailable, EngineFailed or OutOfMemory, with what to do.
        """
        if options.model is None:
            raise EngineUnavailable(said("There is no Whisper model here."), "visavis models list")
        try:
            self._model = load_model(Path(options.model), options.device, options.compute_type)
            known = set(self._model.supported_languages)
            if options.languages and not known.intersection(options.languages):
                raise _wrong_languages(options.languages, self._model.model.is_multilingual)
            on_card = self._model.model.device == "cuda"
            self._decoder = WhisperDecoder(
                self._model, options.languages, options.vocabulary, short=not on_card
            )
            gate(np.zeros(RATE // 2, np.float32))
        except ImportError as error:
            raise EngineUnavailable(
                f"faster-whisper cannot be loaded: {error}.", "pip install faster-whisper."
            ) from error
        self._hints = options.vocabulary
        self._gate = gate
        self._lock = threading.Lock()
        self._awaited = threading.Event()
        self._stream: _Stream | None = None
        self._slow = 0
        self._open = True

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        """See Recogniser. Cancelled is felt between windows and between the steps of each."""
        samples = _checked(utterance)
        self._awaited.set()
        with self._working():
            self._awaited.clear()
            stream = self._stream_of(samples)
            found: list[tuple[Window, Hypothesis]] = []
            cut = self._windows(samples)
            for window in cut:
                draft = stream.draft if window is cut[-1] else ()
                heard = samples[window.start : window.end]
                found.append((window, self._decoder.decode(heard, turn.check, draft)))
            if found:  # should the speech go on after all
                last = found[-1][1]
                stream.draft = last.tokens(len(last.words) - HELD_BACK)
            return self._transcript(found)

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        """See Recogniser. What was said last is said again until a new pass is worth while."""
        samples = _checked(so_far)
        if self._slow >= SLOW_PASSES or self._awaited.is_set():
            return None

        def check() -> None:
            turn.check()
            if self._awaited.is_set():
                raise _GiveWay

        try:
            with self._working():
                stream = self._stream_of(samples, partial=True)
                if stream.said and not self._worth_while(stream, samples):
                    return stream.said
                began = time.perf_counter()
                self._hear_so_far(stream, samples, check)
                stream.pass_seconds = time.perf_counter() - began
                self._slow = self._slow + 1 if stream.pass_seconds > SLOWEST_SECONDS else 0
                stream.samples = samples
                return stream.said
        except _GiveWay:
            return None

    def close(self) -> None:
        """Free memory, after what is being recognised."""
        with self._lock:
            if self._open:
                self._open = False
                unload(self._model)
                self._stream = None

    @contextmanager
    def _working(self) -> Iterator[None]:
        """One at a time; the library's errors are ours."""
        with self._lock:
            if not self._open:
                raise EngineFailed(said("The speech recognition is closed."))
            try:
                yield
            except VisavisError:
                raise
            except (MemoryError, RuntimeError, ValueError) as error:
                self._stream = None
                log.exception("faster-whisper failed")
                broke = failure(error, "Whisper broke while it listened", SEE_DOCTOR)
                if isinstance(broke, EngineFailed):
                    raise broke from error
                raise EngineFailed(broke.what, broke.fix) from error

    def _stream_of(self, samples: Samples, *, partial: bool = False) -> _Stream:
        """The stream that this sound belongs to, or a new one."""
        if self._stream is None or not self._stream.goes_on_in(samples):
            self._stream = _Stream(samples[:0] if partial else samples)
        return self._stream

    def _windows(self, samples: Samples) -> list[Window]:
        if len(samples) < SHORTEST_SECONDS * RATE:
            return []
        return whisper_gate.windows(self._gate(samples))

    @staticmethod
    def _worth_while(stream: _Stream, samples: Samples) -> bool:
        """Whether enough more was heard; on a slow machine that is as much as a pass takes."""
        more = (len(samples) - len(stream.samples)) / RATE
        return more >= max(PARTIAL_SECONDS, stream.pass_seconds)

    def _hear_so_far(self, stream: _Stream, samples: Samples, check: Callable[[], None]) -> None:
        """Understand all there is; windows that are full are not heard again."""
        found: list[tuple[Window, Hypothesis]] = []
        cut = self._windows(samples)
        for window in cut:
            ends = window.start, window.end
            last = window is cut[-1]
            if last or ends not in stream.windows:
                heard = samples[window.start : window.end]
                draft = stream.draft if last else ()
                stream.windows[ends] = self._decoder.decode(heard, check, draft, quick=True)
            found.append((window, stream.windows[ends]))
        stream.windows = {(w.start, w.end): hypothesis for w, hypothesis in found[:-1]}
        words = [word.text.strip() for _, word in self._believed(found)]
        if words:
            stream.said = stream.agreement.update(words)
        if found:
            earlier = sum(len(hypothesis.words) for _, hypothesis in found[:-1])
            stream.draft = found[-1][1].tokens(stream.agreement.stable - earlier)

    def _believed(
        self, found: Sequence[tuple[Window, Hypothesis]]
    ) -> list[tuple[Window, HeardWord]]:
        """The words that somebody said."""
        words: list[tuple[Window, HeardWord]] = []
        for window, hypothesis in found:
            kept = without_loops(hypothesis.words, [word.text for word in hypothesis.words])
            evidence = Evidence(
                hypothesis.log_probability, hypothesis.no_speech, window.speech_seconds
            )
            if believed([word.text for word in kept], evidence, self._hints):
                words += [(window, word) for word in kept]
        return words

    def _transcript(self, found: Sequence[tuple[Window, Hypothesis]]) -> Transcript:
        words = self._believed(found)
        if not words:
            language = found[0][1].language if found else "en"
            return Transcript("", language, 0.0)
        sure = [(len(h.words), h.log_probability) for w, h in found if w in {w for w, _ in words}]
        mean = sum(count * value for count, value in sure) / sum(count for count, _ in sure)
        marks = tuple(
            Mark(
                "word",
                word.text.strip(),
                window.start / RATE + word.start,
                window.start / RATE + word.end,
            )
            for window, word in words
        )
        text = " ".join("".join(word.text for _, word in words).split())
        language = max(found, key=lambda row: len(row[1].words))[1].language
        return Transcript(text, language, math.exp(mean), marks)


def _checked(utterance: Utterance) -> Samples:
    if utterance.audio.rate != RATE:
        raise ValueError(f"speech is recognised at {RATE} Hz, not {utterance.audio.rate}")
    return utterance.audio.samples


def _wrong_languages(languages: Sequence[str], multilingual: bool) -> EngineUnavailable:
    named = " or ".join(languages)
    if multilingual:
        return EngineUnavailable(
            said("Whisper does not know the language {named}.", named=named),
            said("Choose another asr.language."),
        )
    return EngineUnavailable(
        said("This Whisper model knows English only, not {named}.", named=named),
        said("Choose a model without “.en” or “distil” in its name."),
    )
