"""From phonemes and their times to mouth shapes, flowing into each other as speech does.

Coarticulation by dominance functions: each phoneme pulls every part of the mouth towards its own
shape with a strength that falls off in time (M. Cohen and D. Massaro, "Modeling coarticulation in
synthetic visual speech", 1993). Closures are not averaged away: lips meet for every p, b and m.
Knows IPA as espeak-ng writes it and ARPAbet as flite does; knows no pixels. Stretches without
phoneme times are read from the sound itself (hearing.py).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from talking_head.builtin.hearing import Hearing
from talking_head.builtin.pose import REST, Mouth
from talking_head.builtin.viseme_network import LOOK_AHEAD as HEARD_AHEAD
from talking_head.builtin.viseme_network import Network
from talking_head.media import AudioChunk, Mark

WINDOW = 0.30
"""Seconds around an instant within which phonemes still pull."""

LEAD = 0.015
"""Seconds by which lips run ahead of the sound, as they do in people."""

LOOK_AHEAD = LEAD + HEARD_AHEAD
"""Seconds of sound past an instant that its mouth may depend on, where phonemes are unknown."""


@dataclass(frozen=True, slots=True)
class Viseme:
    """A phoneme's mouth, and how strongly it insists: on the jaw, and on wide against round."""

    mouth: Mouth
    jaw_pull: float
    lips_pull: float


def _v(jaw: float, wide: float, round: float, jaw_pull: float, lips_pull: float) -> Viseme:
    return Viseme(Mouth(jaw=jaw, wide=wide, round=round), jaw_pull, lips_pull)


def _c(mouth: Mouth, jaw_pull: float, lips_pull: float) -> Viseme:
    return Viseme(mouth, jaw_pull, lips_pull)


_BILABIAL = _c(Mouth(jaw=0.05, closed=1.0), 0.9, 0.3)
_LABIODENTAL = _c(Mouth(jaw=0.16, teeth=1.0), 1.0, 0.5)
_DENTAL = _c(Mouth(jaw=0.22, wide=0.15, tongue=1.0), 0.8, 0.25)
_ALVEOLAR = _c(Mouth(jaw=0.20, wide=0.15, tongue=0.75), 0.6, 0.2)
_SIBILANT = _c(Mouth(jaw=0.08, wide=0.45, tongue=0.3), 1.1, 0.6)
_POSTALVEOLAR = _c(Mouth(jaw=0.14, round=0.55, tongue=0.3), 1.0, 0.9)
_VELAR = _c(Mouth(jaw=0.28), 0.45, 0.15)
_LATERAL = _c(Mouth(jaw=0.32, wide=0.1, tongue=0.9), 0.6, 0.2)
_RHOTIC = _c(Mouth(jaw=0.24, round=0.45, tongue=0.2), 0.6, 0.6)
_GLIDE_W = _c(Mouth(jaw=0.14, round=0.95), 0.8, 1.3)
_GLIDE_J = _c(Mouth(jaw=0.18, wide=0.7), 0.6, 0.7)
_BREATH = _c(Mouth(jaw=0.30), 0.15, 0.05)

VISEMES: dict[str, Viseme] = {
    # open and mid vowels
    **dict.fromkeys("aɐɑæ", _v(0.92, 0.25, 0.0, 1.2, 0.6)),
    "æ": _v(0.85, 0.55, 0.0, 1.2, 0.8),
    "ɑ": _v(1.0, 0.05, 0.0, 1.3, 0.7),
    **dict.fromkeys("ʌɜ", _v(0.60, 0.12, 0.0, 1.0, 0.5)),
    **dict.fromkeys("əᵊɘ", _v(0.38, 0.10, 0.0, 0.6, 0.3)),
    **dict.fromkeys("ɚɝ", _v(0.40, 0.0, 0.40, 0.9, 0.7)),
    **dict.fromkeys("ɛ", _v(0.58, 0.55, 0.0, 1.0, 0.8)),
    **dict.fromkeys("e", _v(0.42, 0.75, 0.0, 1.0, 0.9)),
    # close vowels
    **dict.fromkeys("iɪᵻɨ", _v(0.28, 0.75, 0.0, 0.9, 0.9)),
    "i": _v(0.20, 1.0, 0.0, 1.0, 1.1),
    # rounded vowels
    **dict.fromkeys("ɔɒ", _v(0.75, 0.0, 0.50, 1.2, 1.0)),
    **dict.fromkeys("oɤ", _v(0.48, 0.0, 0.80, 1.1, 1.1)),
    **dict.fromkeys("uʊʉɯ", _v(0.26, 0.0, 0.80, 1.0, 1.1)),
    "u": _v(0.18, 0.0, 1.0, 1.0, 1.3),
    **dict.fromkeys("yøœʏ", _v(0.30, 0.0, 0.80, 1.0, 1.1)),
    # consonants
    **dict.fromkeys("pbmɓ", _BILABIAL),
    **dict.fromkeys("fvɱʋ", _LABIODENTAL),
    **dict.fromkeys("θð", _DENTAL),
    **dict.fromkeys("tdnɾʈɖɳ", _ALVEOLAR),
    **dict.fromkeys("szɕʑ", _SIBILANT),
    **dict.fromkeys("ʃʒʂʐ", _POSTALVEOLAR),
    **dict.fromkeys("kgɡŋxɣqχʁçɲcɟ", _VELAR),
    **dict.fromkeys("lɫɭʎ", _LATERAL),
    **dict.fromkeys("rɹɻʀ", _RHOTIC),
    **dict.fromkeys("wʍɥβɸ", _GLIDE_W),
    "j": _GLIDE_J,
    **dict.fromkeys("hɦʔ", _BREATH),
}
"""Every IPA letter that has a mouth of its own; others leave the mouth to their neighbours."""

CLOSED_SHARE = {"p": 0.58, "b": 0.75, "ɓ": 0.75}
CLOSED_SECONDS = 0.04
"""Lips part at a stop's burst, not at the end of its time: after this share of it, or this long.
Medians of the bursts' places are 0.53 and 0.65 with espeak-ng (p, b), 0.62 and 0.84 with flite."""

ARPABET = {
    "aa": "ɑ", "ae": "æ", "ah": "ʌ", "ao": "ɔ", "aw": "aʊ", "ax": "ə", "axr": "ɚ", "ay": "aɪ",
    "b": "b", "ch": "tʃ", "d": "d", "dh": "ð", "dx": "ɾ", "eh": "ɛ", "er": "ɝ", "ey": "eɪ",
    "f": "f", "g": "g", "hh": "h", "hv": "h", "ih": "ɪ", "ix": "ɨ", "iy": "i", "jh": "dʒ",
    "k": "k", "l": "l", "m": "m", "n": "n", "ng": "ŋ", "ow": "oʊ", "oy": "ɔɪ", "p": "p",
    "r": "ɹ", "s": "s", "sh": "ʃ", "t": "t", "th": "θ", "uh": "ʊ", "uw": "u", "v": "v",
    "w": "w", "z": "z", "zh": "ʒ",
}  # fmt: skip
"""ARPAbet, lower case and without stress digits, as IPA. ("y" is left to IPA's own y.)"""

_SILENT = {"", "pau", "sil", "sp", "_", "#", "h#", "ssil", "_:"}


@lru_cache(maxsize=512)
def letters(phoneme: str) -> tuple[str, ...]:
    """The IPA letters of one phoneme mark that have a mouth: "aɪ" and "tʃ" have two."""
    plain = phoneme.strip().lower().rstrip("0123456789")
    if plain in _SILENT or plain.startswith("("):  # "(de)" is espeak-ng changing its language
        return ()
    text = unicodedata.normalize("NFD", ARPABET.get(plain, plain))
    return tuple(letter for letter in text if letter in VISEMES)


@dataclass(frozen=True, slots=True)
class _Segment:
    start: float
    end: float
    viseme: Viseme


_SILENCE = Viseme(REST, 1.0, 0.6)
_PULL_PER_SECOND = np.array([17.0, 14.0, 14.0])
"""How fast the pull on jaw, wide and round falls off outside of a phoneme."""


class Speech:
    """The mouth over one utterance, as far as it has been heard. Seconds count from its start."""

    def __init__(self, network: Network | None = None) -> None:
        self._network = network  # None: the one that belongs to the built-in face
        self._hearing: Hearing | None = None
        self._segments: list[_Segment] = []
        self._told: list[tuple[float, float, bool]] = []  # stretches; whether phonemes are known
        self._seconds = 0.0

    def add(self, audio: AudioChunk, marks: tuple[Mark, ...]) -> None:
        """The next stretch of sound; `marks` count from its first sample."""
        if self._hearing is None:
            self._hearing = Hearing(audio.rate, self._network)
        self._hearing.add(audio.samples)
        start, end = self._seconds, self._seconds + audio.seconds
        self._seconds = end
        spoken = sorted(
            (mark for mark in marks if mark.kind == "phoneme"), key=lambda mark: mark.start
        )
        self._told.append((start, end, bool(spoken)))
        self._segments += segments(spoken, start, end)

    def mouth(self, seconds: float) -> Mouth:
        """The mouth's shape at an instant."""
        at = seconds + LEAD
        while len(self._told) > 1 and self._told[0][1] < at - 1:
            self._told.pop(0)
        while self._segments and self._segments[0].end < at - 2 * WINDOW:
            self._segments.pop(0)
        if self._hearing is None:
            return REST
        # Past the end, what was told last holds.
        known = [known for start, _, known in self._told if start <= at][-1:] == [True]
        mouth = blend(self._segments, at) if known else self._hearing.mouth(at)
        return scaled(mouth, 0.5 + 0.2 * self.loudness(at) + 0.4 * self._hearing.effort(at))

    def loudness(self, seconds: float) -> float:
        """How loud it is just then, 0..1, against this voice's own loudest."""
        return self._hearing.loudness(seconds) if self._hearing is not None else 0.0


def segments(marks: list[Mark], start: float, end: float) -> list[_Segment]:
    """Marks as visemes in a row, pauses between them included, shifted by `start` seconds."""
    made: list[_Segment] = []
    at = start
    for mark in marks:
        begin, stop = max(start + mark.start, at), min(start + mark.end, end)
        parts = letters(mark.text)
        if stop <= begin or not parts:
            continue
        if begin - at > 0.03:
            made.append(_Segment(at, begin, _SILENCE))
        step = (stop - begin) / len(parts)
        for k, letter in enumerate(parts):
            made += _letter(letter, begin + k * step, begin + (k + 1) * step)
        at = stop
    if end - at > 0.03:
        made.append(_Segment(at, end, _SILENCE))
    return made


def _letter(letter: str, start: float, end: float) -> list[_Segment]:
    if letter not in CLOSED_SHARE:
        return [_Segment(start, end, VISEMES[letter])]
    burst = min(end, start + max(CLOSED_SHARE[letter] * (end - start), CLOSED_SECONDS))
    return [_Segment(start, burst, VISEMES[letter]), _Segment(burst, end, VISEMES["h"])]


def blend(row: list[_Segment], at: float) -> Mouth:
    """The mouth at an instant between (or in) the visemes of a row."""
    shape, weight = np.zeros(3), np.full(3, 1e-6)
    closed = teeth = tongue = 0.0
    for segment in row:
        away = max(segment.start - at, at - segment.end)
        if away > WINDOW:
            if segment.start > at:
                break
            continue
        mouth = segment.viseme.mouth
        middle, half = (segment.start + segment.end) / 2, (segment.end - segment.start) / 2
        # Within its own time a phoneme pulls hardest in the middle.
        inside = 0.35 * min(1.0, abs(at - middle) / max(half, 1e-3)) if away <= 0 else 0.35
        pull = np.exp(-inside - _PULL_PER_SECOND * max(away, 0.0))
        pull *= (segment.viseme.jaw_pull, segment.viseme.lips_pull, segment.viseme.lips_pull)
        shape += pull * (mouth.jaw, mouth.wide, mouth.round)
        weight += pull
        closed = max(closed, mouth.closed * _hold(away, 0.030))
        teeth = max(teeth, mouth.teeth * _hold(away, 0.050))
        tongue = max(tongue, mouth.tongue * _hold(away, 0.060))
    jaw, wide, round_ = (shape / weight).tolist()
    return Mouth(jaw, wide, round_, closed, teeth * (1 - closed), tongue)


def _hold(away: float, seconds: float) -> float:
    """1 within a phoneme, easing to 0 within some seconds outside of it."""
    near = min(max(1 - away / seconds, 0.0), 1.0)
    return near * near * (3 - 2 * near)


def scaled(mouth: Mouth, much: float) -> Mouth:
    """The mouth with its opening scaled; closures stay whole."""
    return Mouth(
        jaw=min(1.0, mouth.jaw * much),
        wide=min(1.0, mouth.wide * (0.5 + 0.5 * much)),
        round=mouth.round,
        closed=mouth.closed,
        teeth=mouth.teeth,
        tongue=mouth.tongue,
    )
