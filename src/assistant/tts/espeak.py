"""eSpeak NG, called through its library, in this process: small, quick, in a hundred languages.

Knows the C interface of speak_lib.h (espeak-ng 1.51 and later): sound and events arrive by a
callback; a WORD event tells the place in the text, a PHONEME event its IPA. The library and its
data come in the wheel espeakng_loader. Its state is global, so one lock guards it and every
sentence sets its own voice and rate.

Does not know markdown or symbols (spoken/text.py).
"""

from __future__ import annotations

import ctypes
import functools
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from assistant.tts import Speech, VoiceOptions
from assistant.tts.phonemes import STRESS
from assistant.tts.shaping import pieces, shape, word_marks
from talking_head.backends import AVAILABLE, Availability, packages
from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.media import Mark, Samples
from talking_head.said import clause, said
from talking_head.turn import Turn

WORDS_PER_MINUTE = 165
LANGUAGE_VOICES = {"en": "en-us", "en-gb": "en-gb-x-rp", "zh": "cmn", "no": "nb"}
"""Languages whose voice is not simply called by their ISO 639-1 code."""

VARIANT = "f2"
"""The variant spoken where none is asked for: a recogniser understood twice as many words of it
as of the plain voice (PocketSphinx, ten sentences: word error rate 0.39 against 0.83)."""

_REINSTALL = said("Run scripts/start again, or: pip install espeakng-loader")

_LETTER = re.compile(r"\w")
_SWITCH = re.compile(r"\([a-z-]+\)")  # "(en)": from here on it reads as English

_STOPS = frozenset(("p", "b", "t", "d", "k", "ɡ", "tʃ", "dʒ"))
_STEP_SECONDS = 0.004
_CLOSURE_SECONDS = 0.09  # the longest closure
_CLOSURE_DB = -14.0  # below the loudest of the phoneme before and the release

# Names and numbers of speak_lib.h.
_AUDIO_OUTPUT_SYNCHRONOUS = 2
_PHONEME_EVENTS, _PHONEME_IPA, _DONT_EXIT = 0x0001, 0x0002, 0x8000
_CHARS_UTF8 = 0x1
_POS_CHARACTER = 1
_RATE = 1
_IPA = 0x02
_EVENT_END_OF_LIST, _EVENT_WORD, _EVENT_PHONEME = 0, 1, 7
_OK = 0


class _Id(ctypes.Union):
    _fields_ = (
        ("number", ctypes.c_int),
        ("name", ctypes.c_char_p),
        ("string", ctypes.c_char * 8),
    )


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),  # characters, the first is 1
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),  # milliseconds
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Id),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_int16), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass(slots=True)
class _Job:
    """What the callback collects while one piece is spoken."""

    turn: Turn
    sound: list[bytes] = field(default_factory=list)
    words: list[tuple[int, int]] = field(default_factory=list)  # character index, sample
    phonemes: list[tuple[str, int]] = field(default_factory=list)  # IPA ("" is silence), sample


class _Library:
    """The library, initialised: one per process."""

    def __init__(self) -> None:
        try:
            import espeakng_loader

            self.data = Path(espeakng_loader.get_data_path())
            self._espeak = ctypes.CDLL(espeakng_loader.get_library_path())
        except (ImportError, OSError, RuntimeError) as error:
            raise EngineUnavailable(f"eSpeak NG cannot be loaded: {error}.", _REINSTALL) from error
        options = _PHONEME_EVENTS | _PHONEME_IPA | _DONT_EXIT
        self.rate: int = self._espeak.espeak_Initialize(
            _AUDIO_OUTPUT_SYNCHRONOUS, 0, str(self.data).encode(), options
        )
        if self.rate <= 0:
            raise EngineUnavailable(f"eSpeak NG found no data in {self.data}.", _REINSTALL)
        self._lock = threading.Lock()
        self._job: _Job | None = None
        self._voice = ""
        self._callback = _Callback(self._collect)  # kept: C holds only its address
        self._espeak.espeak_SetSynthCallback(self._callback)

    def has(self, voice: str) -> bool:
        """Whether there is such a voice, such as "en-us" or "en-us+f3"."""
        name, _, variant = voice.partition("+")
        if variant and not (self.data / "voices" / "!v" / variant).is_file():
            return False
        with self._lock:
            self._voice = ""
            return bool(self._espeak.espeak_SetVoiceByName(name.encode()) == _OK)

    def _use(self, voice: str) -> None:
        """Read and speak with this voice, which takes tens of milliseconds where it is another."""
        if voice != self._voice:
            self._voice = ""
            if self._espeak.espeak_SetVoiceByName(voice.encode()) != _OK:
                raise EngineFailed(f"eSpeak NG lost its voice {voice}.", _REINSTALL)
            self._voice = voice

    def synthesise(self, text: str, voice: str, words_per_minute: int, turn: Turn) -> _Job:
        """Speak; returns early, with what there is, once the turn is cancelled."""
        encoded = text.encode("utf-8", "ignore")
        with self._lock:
            self._use(voice)
            self._espeak.espeak_SetParameter(_RATE, words_per_minute, 0)
            job = self._job = _Job(turn)
            try:
                status = self._synth(encoded)
            finally:
                self._job = None
        turn.check()
        if status != _OK:
            raise EngineFailed(f"eSpeak NG failed with code {status}.", "Try another voice.")
        # Text read as phonemes just before may cost a speech its first events.
        letter = _LETTER.search(text)
        if letter and job.words and job.words[0][0] > letter.start():
            job.words.insert(0, (letter.start(), 0))
        return job

    def _synth(self, encoded: bytes) -> int:
        """Speak to the callback; the library's own status."""
        return int(
            self._espeak.espeak_Synth(
                encoded,
                ctypes.c_size_t(len(encoded) + 1),
                ctypes.c_uint(0),
                _POS_CHARACTER,
                ctypes.c_uint(0),
                ctypes.c_uint(_CHARS_UTF8),
                None,
                None,
            )
        )

    def phonemes(self, text: str, voice: str) -> str:
        """The text in IPA with stress marks, words apart; no sound is made."""
        rest = ctypes.c_char_p(text.encode("utf-8", "ignore"))
        clauses: list[str] = []
        with self._lock:
            self._use(voice)
            read = self._espeak.espeak_TextToPhonemes
            read.restype = ctypes.c_char_p
            while rest.value:  # one clause a call, which moves `rest` behind it, at last to NULL
                clause = read(ctypes.byref(rest), _CHARS_UTF8, _IPA)
                clauses.append((clause or b"").decode("utf-8", "ignore").strip())
        return _SWITCH.sub("", " ".join(filter(None, clauses)))

    def _collect(self, sound: Any, count: int, events: Any) -> int:
        """Called by espeak_Synth, in its own thread: 0 goes on, 1 stops."""
        job = self._job
        if job is None or job.turn.cancelled:
            return 1
        if sound and count > 0:
            job.sound.append(ctypes.string_at(sound, 2 * count))
        for event in events:  # endless, up to the list's own end
            if event.type == _EVENT_END_OF_LIST:
                break
            if event.type == _EVENT_WORD:
                job.words.append((event.text_position - 1, event.sample))
            elif event.type == _EVENT_PHONEME:
                # At most 8 bytes fit, so the last letter may be cut in half.
                name = bytes(event.id.string).decode("utf-8", "ignore")
                if not name.startswith("("):  # as _SWITCH, often cut short
                    job.phonemes.append((name.strip(STRESS), event.sample))
        return 0


@functools.cache
def _library() -> _Library:
    return _Library()


def knows(voice: str) -> bool:
    """Whether eSpeak NG has this voice or language. Raises EngineUnavailable."""
    return _library().has(voice)


def phonemes(text: str, voice: str) -> str:
    """How eSpeak NG reads a text: IPA with stress marks, a space between words."""
    return _library().phonemes(text, voice)


def probe(options: VoiceOptions) -> Availability:
    """Whether the package is installed and has the voice or the language."""
    available = packages("espeakng_loader", fix=_REINSTALL)
    if not available.ok:
        return available
    voice = _voice_for(options)
    try:
        if _library().has(voice):
            return AVAILABLE
    except EngineUnavailable as error:
        return Availability(False, clause(error.what), error.fix)
    fix = said("Choose one such as en-us, en-gb-x-rp or en-us+f3 (the part behind + is a variant).")
    return Availability(False, said("eSpeak NG has no voice “{voice}”", voice=voice), fix)


class Espeak:
    """A voice of eSpeak NG. Raises EngineUnavailable where `probe` says no."""

    def __init__(self, options: VoiceOptions) -> None:
        available = probe(options)
        if not available.ok:
            raise EngineUnavailable(f"{available.reason}.", available.fix)
        self._voice = _voice_for(options)
        self._words_per_minute = min(max(round(WORDS_PER_MINUTE * options.speed), 80), 450)

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        """One piece for a text of up to 400 characters; nothing where nothing can be said."""
        for piece in pieces(text):
            turn.check()
            job = _library().synthesise(piece, self._voice, self._words_per_minute, turn)
            pcm = np.frombuffer(b"".join(job.sound), np.int16)
            samples = (pcm / 32768).astype(np.float32)
            rate = _library().rate
            yield shape(piece, samples, rate, _marks(piece, job, samples, rate))

    def close(self) -> None:
        """Nothing to free: the library is shared by all and stays initialised."""


def _voice_for(options: VoiceOptions) -> str:
    language = options.language.lower()
    default = f"{LANGUAGE_VOICES.get(language, language)}+{VARIANT}"
    return options.name_for("espeak") or default


def _marks(text: str, job: _Job, samples: Samples, rate: int) -> list[Mark]:
    """Phonemes, then words, in seconds of the untrimmed sound."""
    ends = [start for _, start in job.phonemes[1:]] + [len(samples)]
    phonemes = [
        Mark("phoneme", name, start / rate, end / rate)
        for (name, start), end in zip(job.phonemes, ends, strict=True)
        if name and end > start
    ]
    starts = [(at, sample / rate) for at, sample in job.words]
    return [*_with_closures(phonemes, samples, rate), *word_marks(text, starts, phonemes)]


def _with_closures(phonemes: list[Mark], samples: Samples, rate: int) -> list[Mark]:
    """Stops from where the mouth closes: espeak-ng tells the time of their release.

    The closure is the quiet end of what sounds before; it is taken from that phoneme.
    """
    step = round(_STEP_SECONDS * rate)
    # The difference of samples is deaf to the hum of a voiced closure.
    edges = np.diff(samples, prepend=np.float32(0))[: len(samples) // step * step]
    energy = np.square(edges.reshape(-1, step)).mean(axis=1)
    marks = phonemes[:1]
    for mark in phonemes[1:]:
        before = marks[-1]
        if mark.text in _STOPS and mark.start - before.end < _STEP_SECONDS:
            first, last = round(before.start * rate / step), round(mark.start * rate / step)
            earliest = max(first + 1, last - round(_CLOSURE_SECONDS / _STEP_SECONDS))
            release = round(mark.end * rate / step)
            quiet = energy[first:release].max(initial=0) * 10 ** (_CLOSURE_DB / 10)
            closed = last
            if closed > earliest + 1 and energy[closed - 1] >= quiet > energy[closed - 2]:
                closed -= 1  # the release began within this step
            while closed > earliest and energy[closed - 1] < quiet:
                closed -= 1
            start = min(mark.start, closed * step / rate)
            marks[-1] = Mark("phoneme", before.text, before.start, start)
            mark = Mark("phoneme", mark.text, start, mark.end)
        marks.append(mark)
    return marks
