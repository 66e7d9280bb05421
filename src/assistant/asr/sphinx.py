"""PocketSphinx (CMU, BSD): the built-in recogniser, English only, no download.

It is weak at free speech (one word in four is wrong on clean speech) and strong with a closed
grammar. So three searches share the work:

1. the grammar search finds the command that fits the sound best, however badly it fits;
2. the phone loop finds the sounds themselves, bound to no words: what a perfect fit would score;
3. the dictation search, any English words, only when the command is not believed.

A command is believed if it is a whole sentence of the grammar, if it covers the speech, and if
it fits the sound hardly worse than the phone loop does: the mean difference of their acoustic
log-likelihoods per 10 ms frame of its words. This ratio against a filler model is the usual measure
of utterance verification (Rose & Paul, ICASSP 1990). Where it is near its limit, dictation is asked
too: mostly the same words make a command believed, mostly others make it doubted. Knows no skills:
the grammar is handed in.
"""

from __future__ import annotations

import difflib
import importlib.util
import itertools
import logging
import math
import re
import threading

import numpy as np

from assistant.asr import jsgf
from assistant.asr.cepstra import mean_cepstrum
from assistant.asr.sphinx_process import Part, ProcessEnded, Refused, SphinxProcess
from assistant.events import Partial, Transcript, Utterance
from assistant.vad import RATE
from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.media import AudioChunk
from talking_head.turn import Turn

BELIEVED_RATIO = -2.3
"""Nats per frame by which a command may fit worse than the phone loop (confidence 0.5).

Measured: true commands lie around -1.5, other speech forced into the grammar around -4.
"""
RATIO_SPREAD = 0.45
BELIEVED_COVERAGE = 0.7
"""Share of the speech frames that the words of a command must cover."""
SURE = 0.82
"""A command as sure as this needs nobody to agree, and costs no dictation."""
OTHER = 0.4
"""With a smaller share in common dictation heard something else, if it is at least so sure."""
AGREED = 0.6
"""Share of words in common with dictation that makes up for a fit that is not good enough."""
SPEECH_LEVEL = 0.08
"""The root mean square that sound is brought to: the models expect a close microphone."""
ROOM_LEVEL = SPEECH_LEVEL / 40.0
"""Noise that is added, 32 dB below the speech: studio silence upsets the likelihoods."""

FIX = "pip install pocketsphinx."
FILLERS = frozenset({"<s>", "</s>", "<sil>", "SIL", "(NULL)", "[NOISE]", "[SPEECH]"})
log = logging.getLogger(__name__)

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
            words = jsgf.words(grammar) if grammar else ()
        except (KeyError, ValueError, re.error) as error:
            raise _unusable(error) from error
        self._grammar = grammar or ""
        self._words = {word: guessed_pronunciation(word) for word in sorted(words)}
        self._closed = threading.Event()
        self._process = self._begun(Turn())

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        """The words and how sure they are; Cancelled is felt at once.

        A process that has ended is replaced once. Raises EngineFailed.
        """
        audio = levelled(utterance.audio)
        if audio.seconds < 0.1:
            turn.check()
            return Transcript("", "en", 0.0)
        try:
            return self._recognised(audio, turn)
        except ProcessEnded as error:
            if self._closed.is_set():
                raise
            log.warning("%s It is started again.", error)
        self._process.close()
        self._process = self._begun(turn)
        if self._closed.is_set():
            self._process.close()
        return self._recognised(audio, turn)

    def _recognised(self, audio: AudioChunk, turn: Turn) -> Transcript:
        cmn = ",".join(f"{mean:.2f}" for mean in mean_cepstrum(audio.samples))
        pcm = (audio.samples * 32767.0).astype("<i2").tobytes()
        process = self._process
        phones = process.search("phones", pcm, cmn, turn)
        if all(phone.text in FILLERS for phone in phones):
            return Transcript("", "en", 0.0)
        command: list[Part] = []
        confidence = 0.0
        if self._whole is not None:
            words = _spoken(process.search("commands", pcm, cmn, turn))
            text = _text(words)
            if words and self._whole.fullmatch(f"{text} "):
                confidence = command_confidence(words, phones)
                if confidence >= SURE:
                    return Transcript(text, "en", confidence)
                command = words
        words = _spoken(process.search("dictation", pcm, cmn, turn))
        if command and confidence >= 0.5 and not contradicted(command, words):
            return Transcript(_text(command), "en", confidence)
        if command and agreed(command, words, phones):
            return Transcript(_text(command), "en", AGREED)
        return Transcript(_text(words), "en", dictation_confidence(words))

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        """See Recogniser. A pass over all that was said takes a fifth of its length: too slow."""
        return None

    def close(self) -> None:
        """End the process and free its memory; who waits for words gets EngineFailed."""
        self._closed.set()
        self._process.close()

    def _begun(self, turn: Turn) -> SphinxProcess:
        """A process that has loaded the models and knows the commands."""
        process = SphinxProcess()
        try:
            process.expect(self._grammar, self._words, turn)
        except BaseException as error:
            process.close()
            if isinstance(error, Refused):
                raise _unusable(error) from error
            raise
        return process


def _unusable(error: Exception) -> EngineFailed:
    return EngineFailed(f"The grammar of commands is not usable: {error}.")


def guessed_pronunciation(word: str) -> str:
    """A rough one, letter by letter, for a name that the dictionary lacks; never empty."""
    sounds = [_LETTERS[letter] for letter in word.lower() if letter in _LETTERS]
    return " ".join(sounds) or "AH"


def command_confidence(words: list[Part], phones: list[Part]) -> float:
    """How far to believe a command, 0..1; from 0.5 on it is believed.

    `words`: of the command, without fillers. `phones`: what the phone loop found, fillers
    included, from the first frame to the last.
    """
    length = max(part.last for part in itertools.chain(words, phones)) + 1
    free = np.zeros(length)
    covered = np.zeros(length, bool)
    for phone in phones:
        free[phone.first : phone.last + 1] = phone.score / phone.frames
    for word in words:
        covered[word.first : word.last + 1] = True
    if not covers(words, phones):
        return 0.0
    ratio = (sum(word.score for word in words) - free[covered].sum()) / covered.sum()
    return 1.0 / (1.0 + math.exp((BELIEVED_RATIO - ratio) / RATIO_SPREAD))


def agreed(command: list[Part], dictation: list[Part], phones: list[Part]) -> bool:
    """Whether dictation, which knows no commands, makes up for a fit that is not good enough.

    The phone loop takes breath and room for sounds too, and a command may cover little of that:
    it is enough that it covers the words.
    """
    whole = covers(command, phones) or covers(command, dictation)
    return whole and agreement(command, dictation) >= AGREED


def contradicted(command: list[Part], dictation: list[Part]) -> bool:
    """Whether dictation heard some of the words, so the sound is clear, but mostly others."""
    return 0.0 < agreement(command, dictation) < OTHER <= dictation_confidence(dictation)


def agreement(command: list[Part], dictation: list[Part]) -> float:
    """Which share of the words two searches, that know nothing of each other, have in common."""
    ours, theirs = ([part.text for part in parts] for parts in (command, dictation))
    return float(difflib.SequenceMatcher(None, ours, theirs, autojunk=False).ratio())


def covers(words: list[Part], phones: list[Part]) -> bool:
    """Whether the words, together, cover the speech in what another search found."""
    spoken = {frame for word in words for frame in range(word.first, word.last + 1)}
    speech = [
        frame
        for phone in phones
        if phone.text not in FILLERS
        for frame in range(phone.first, phone.last + 1)
    ]
    inside = sum(frame in spoken for frame in speech)
    return bool(speech) and inside >= BELIEVED_COVERAGE * len(speech)


def dictation_confidence(words: list[Part]) -> float:
    """How far to believe dictation, 0..1: the geometric mean of the words' posteriors."""
    if not words:
        return 0.0
    frames = sum(word.frames for word in words)
    return math.exp(sum(math.log(word.posterior) * word.frames for word in words) / frames)


def levelled(audio: AudioChunk) -> AudioChunk:
    """The sound at the level and with the noise floor that the thresholds were measured at.

    Nothing is amplified beyond 46 dB.
    """
    if audio.rate != RATE:
        raise ValueError(f"speech is recognised at {RATE} Hz, not {audio.rate}")
    level = float(np.sqrt(np.mean(np.square(audio.samples)))) if len(audio.samples) else 0.0
    gain = SPEECH_LEVEL / max(level, SPEECH_LEVEL / 200.0)
    room = np.random.default_rng(0).normal(0.0, ROOM_LEVEL, len(audio.samples))
    sound = audio.samples * gain + room
    return AudioChunk(np.clip(sound, -1.0, 1.0).astype(np.float32), RATE)


def _spoken(parts: list[Part]) -> list[Part]:
    return [part for part in parts if part.text not in FILLERS and part.frames > 0]


def _text(words: list[Part]) -> str:
    return " ".join(word.text for word in words)
