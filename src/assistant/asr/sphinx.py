"""PocketSphinx (CMU, BSD): the built-in recogniser, English only, no download.

It is weak at free speech (one word in three is wrong on clean speech) and strong with a closed
grammar. So five searches share the work:

1. the grammar search finds the command that fits the sound best, however badly it fits;
2. the phone loop finds the sounds themselves, bound to no words: what a perfect fit would score;
3. the dictation search: any English words, as they are written in newspapers;
4. the search for requests: 1800 words, as assistants are asked. Of these two the likelier is told;
5. the search for one interjection, which is told besides (interjections.py).

They search while somebody still speaks, so that little is left to do in a pause, and go on after
one that was not the end. Half a sentence is not told: it is guessed too often.

A command is believed if it is a whole sentence of the grammar, and if it fits (sphinx_belief.py).
Knows no skills: the grammar is handed in.
"""

from __future__ import annotations

import functools
import importlib.util
import logging
import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np

from assistant.asr import interjections, jsgf
from assistant.asr.cepstra import USUAL_MEAN, CepstralMean
from assistant.asr.sphinx_belief import (
    AGREED,
    FILLERS,
    SURE,
    agreed,
    command_confidence,
    contradicted,
    dictation_confidence,
    hypotheses,
    interjection,
)
from assistant.asr.sphinx_process import (
    COPIES,
    FREE,
    PIECE,
    Found,
    Part,
    ProcessEnded,
    Refused,
    Search,
    SphinxProcess,
)
from assistant.events import Partial, Transcript, Utterance
from assistant.vad import RATE
from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.media import Samples
from talking_head.turn import Turn

SPEECH_LEVEL = 0.08
"""The root mean square that sound is brought to: the models expect a close microphone."""
ROOM_LEVEL = SPEECH_LEVEL / 40.0
"""Noise that is added, 32 dB below the speech: studio silence upsets the likelihoods."""
ROOM_SECONDS = 4
SHORTEST_SECONDS = 0.1
FIRST_SECONDS = 0.85
"""Sooner its level and mean cepstrum are not known well enough to begin: one word is searched when
it pauses, by its own mean."""
SPEAKS_TO_US = 0.6
"""The mean cepstrum of what was heard so surely is half the usual one from then on: the same
person, by the same microphone, is likely to say what follows."""
SHORT_SECONDS = 1.5
"""So much at most is left to the last look, whose searches work at the same time."""
HELD_BACK_SECONDS = 0.3
"""At the end of what may be all: silence that was added there may not be of what goes on."""

FIX = "pip install pocketsphinx."
log = logging.getLogger(__name__)
T = TypeVar("T")

_SOUNDS = "AE B K D EH F G HH IH JH K L M N AA P K R S T AH V W K IY Z"
_LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyz", _SOUNDS.split(), strict=True))


class SphinxRecogniser:
    """Commands of a JSGF grammar first, dictation behind it."""

    def __init__(self, grammar: str | None = None) -> None:
        """Load the models (about 30 MB, under a second) in a process of their own.

        `grammar`: JSGF text with public rules. Raises EngineUnavailable without the package,
        EngineFailed for an unusable grammar.
        """
        if importlib.util.find_spec("pocketsphinx") is None:
            raise EngineUnavailable("PocketSphinx is not installed.", FIX)
        try:
            self._whole = jsgf.sentences(grammar) if grammar else None
            self._grammars: dict[Search, tuple[str, dict[str, str]]] = {
                "interjections": _taught(interjections.GRAMMAR)
            }
            if grammar:
                self._grammars["commands"] = _taught(grammar)
        except (KeyError, ValueError, re.error) as error:
            raise _unusable(error) from error
        self._closed = threading.Event()
        self._stream: _Stream | None = None
        self._usual: Sequence[float] = USUAL_MEAN
        self._process = self._begun(Turn())

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        """The words and how sure they are; Cancelled is felt at once.

        Of sound that `partial` was given, only what came since is searched. A process that has
        ended is replaced once. Raises EngineFailed.
        """
        samples = checked(utterance)
        if len(samples) < SHORTEST_SECONDS * RATE:
            turn.check()
            return Transcript("", "en", 0.0)
        found, mean = self._asked(lambda: self._found(samples, turn), turn)
        transcript = replace(self._understood(found), interjection=interjection(found))
        if transcript.confidence >= SPEAKS_TO_US:
            self._usual = [(a + b) / 2 for a, b in zip(self._usual, mean, strict=True)]
        return transcript

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        """See Recogniser: searches on, and tells nothing of it, for half a sentence is guessed."""
        samples = checked(so_far)
        if self._goes_on_in(samples) or len(samples) >= FIRST_SECONDS * RATE:
            self._asked(lambda: self._search_on(samples, turn), turn)
        return Partial("")

    def _asked(self, ask: Callable[[], T], turn: Turn) -> T:
        """The answer of a process, which is replaced once where it has ended."""
        try:
            return ask()
        except ProcessEnded as error:
            if self._closed.is_set():
                raise
            log.warning("%s It is started again.", error)
        self._process.close()
        self._stream = None
        self._process = self._begun(turn)
        if self._closed.is_set():
            self._process.close()
        return ask()

    def _found(self, samples: Samples, turn: Turn) -> tuple[Found, Sequence[float]]:
        """What each search finds in the sound, should it be all; its mean cepstrum."""
        if not self._goes_on_in(samples):
            self._begin(samples, turn, whole=True)
        if len(samples) - self._heard > SHORT_SECONDS * RATE:
            self._hear(samples, len(samples) - round(HELD_BACK_SECONDS * RATE), turn)
        assert self._stream is not None
        rest = self._stream.level.pcm(samples[self._heard :], self._heard)
        mean = self._stream.mean.mean()
        if not COPIES:
            self._stream = None  # to look ends it: more sound is searched anew, with this before it
        return self._process.look(rest, turn), mean

    def _search_on(self, samples: Samples, turn: Turn) -> None:
        if not self._goes_on_in(samples):
            self._begin(samples, turn, whole=False)
        self._hear(samples, len(samples), turn)

    def _goes_on_in(self, samples: Samples) -> bool:
        """Whether these samples begin with what is being searched."""
        stream, heard = self._stream, self._heard
        if stream is None or heard == 0:  # what is only known may be judged anew
            return False
        return np.array_equal(stream.samples[:heard], samples[:heard])

    def _begin(self, samples: Samples, turn: Turn, *, whole: bool) -> None:
        """Search other speech, of which so much is known; `whole`: it is hardly more."""
        self._stream = None
        stream = _Stream(samples, Level.of(samples), CepstralMean(self._usual))
        stream.know(samples)
        self._process.begin(stream.cmn(whole=whole), turn)
        self._stream = stream

    def _hear(self, samples: Samples, until: int, turn: Turn) -> None:
        """Search the sound up to a sample, from where it was searched already."""
        stream = self._stream
        assert stream is not None
        if stream.know(samples[:until]):
            self._process.correct(stream.cmn(), turn)
        stream.samples = samples
        while (at := self._heard) < until:
            piece = samples[at : min(until, at + PIECE // 2)]
            self._process.hear(stream.level.pcm(piece, at), turn)

    @property
    def _heard(self) -> int:
        """Samples that the process was given of the stream."""
        return self._process.heard // 2

    def _understood(self, found: Found) -> Transcript:
        phones = found.parts["phones"]
        if all(phone.text in FILLERS for phone in phones):
            return Transcript("", "en", 0.0)
        command, words = _spoken(found.parts.get("commands", [])), _spoken(found.parts["dictation"])
        text = _text(command)
        if self._whole is not None and command and self._whole.fullmatch(f"{text} "):
            confidence = command_confidence(command, phones)
            sure = confidence >= SURE
            if sure or (confidence >= 0.5 and not contradicted(command, words)):
                return Transcript(text, "en", confidence)
            if agreed(command, words, phones):
                return Transcript(text, "en", AGREED)
        # A command is believed by how well it fits; dictation by all that it may have been.
        heard = [_spoken(found.parts[search]) for search in FREE]
        text = _text(_spoken(found.parts[found.likelier]))
        confidence = max(dictation_confidence(words) for words in heard if _text(words) == text)
        return Transcript(text, "en", confidence, hypotheses=hypotheses(found))

    def close(self) -> None:
        """End the process and free its memory; who waits for words gets EngineFailed."""
        self._closed.set()
        self._process.close()

    def _begun(self, turn: Turn) -> SphinxProcess:
        """A process that has loaded the models and knows the commands."""
        process = SphinxProcess()
        try:
            process.expect(self._grammars, turn)
        except BaseException as error:
            process.close()
            if isinstance(error, Refused):
                raise _unusable(error) from error
            raise
        return process


def _unusable(error: Exception) -> EngineFailed:
    return EngineFailed(f"The grammar of commands is not usable: {error}.")


def _taught(grammar: str) -> tuple[str, dict[str, str]]:
    """With how its words are said, in case that no dictionary has them."""
    guessed = {word: guessed_pronunciation(word) for word in sorted(jsgf.words(grammar))}
    known = {word: sounds for word, sounds in interjections.SOUNDS.items() if word in guessed}
    return grammar, guessed | known


def guessed_pronunciation(word: str) -> str:
    """A rough one, letter by letter, for a name that the dictionary lacks; never empty."""
    sounds = [_LETTERS[letter] for letter in word.lower() if letter in _LETTERS]
    return " ".join(sounds) or "AH"


@dataclass(frozen=True, slots=True)
class Level:
    """Brings sound to the level and noise floor that the thresholds were measured at.

    Nothing is amplified beyond 46 dB.
    """

    gain: float

    @staticmethod
    def of(samples: Samples) -> Level:
        """For speech that begins so."""
        level = float(np.sqrt(np.mean(np.square(samples))))
        return Level(SPEECH_LEVEL / max(level, SPEECH_LEVEL / 200.0))

    def sound(self, samples: Samples, at: int = 0) -> Samples:
        """Samples of the speech, of which the first is its sample `at`."""
        noise = np.take(_room(), np.arange(at, at + len(samples)), mode="wrap")
        levelled: Samples = np.clip(samples * self.gain + noise, -1.0, 1.0).astype(np.float32)
        return levelled

    def pcm(self, samples: Samples, at: int) -> bytes:
        """The same in 16 bits."""
        return (self.sound(samples, at) * 32767.0).astype("<i2").tobytes()


@functools.cache
def _room() -> Samples:
    """The noise of a room, to loop."""
    noise = np.random.default_rng(0).normal(0.0, ROOM_LEVEL, ROOM_SECONDS * RATE)
    return np.asarray(noise, np.float32)


class _Stream:
    """Speech that is searched while it grows: what is known of it, its level, and its mean."""

    def __init__(self, samples: Samples, level: Level, mean: CepstralMean) -> None:
        self.samples = samples
        self.level = level
        self.mean = mean
        self._known = 0

    def know(self, samples: Samples) -> bool:
        """So much of it is known now; whether that is more."""
        new = samples[self._known :]
        self.mean.add(self.level.sound(new, self._known))
        self._known += len(new)
        return bool(len(new))

    def cmn(self, *, whole: bool = False) -> str:
        """The mean cepstrum as PocketSphinx takes it: of what is known, or what is expected."""
        mean = self.mean.mean() if whole else self.mean.expected()
        return ",".join(f"{coefficient:.2f}" for coefficient in mean)


def checked(utterance: Utterance) -> Samples:
    """Its samples, at 16 kHz."""
    if utterance.audio.rate != RATE:
        raise ValueError(f"speech is recognised at {RATE} Hz, not {utterance.audio.rate}")
    return utterance.audio.samples


def _spoken(parts: list[Part]) -> list[Part]:
    return [part for part in parts if part.text not in FILLERS and part.frames > 0]


def _text(words: list[Part]) -> str:
    return " ".join(word.text for word in words)
