"""What to do about a sound over our own answer: nothing, stand still, go on, or stop for good.

Pure. First by sound alone, which is quick and can be taken back: lower the voice, then hold it.
Then by words, as soon as there are any: a listener's "mhm" is no interruption, nor is our own
voice, nor a cough. Knows no threads and no player.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from assistant.events import Transcript

DUCKED_GAIN = 0.2
"""-14 dB: still understood, and out of the way."""
GLANCE_GAIN = 0.35
"""-9 dB: for what may be nothing. It is known sooner than whether it is speech."""
DUCK_SECONDS = 0.006
RESTORE_SECONDS = 0.12

HOLD_SECONDS = 0.09
"""Speech of this length may be someone who wants the floor: we hold our tongue."""
OVERHEARD_SECONDS = 0.12
"""Or less of it, where something was heard over us for so long already: an “s” is no speech yet."""
HUM_SECONDS = 0.2
"""A word may begin with closed lips; an “mhm” is longer."""
STOP_SECONDS = 1.5
"""Speech of this length without a pause is no "mhm" and no laughter, whatever the words are. We are
silent meanwhile: it costs the speaker nothing."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


SIGNS = _set(
    "mhm mm hmm hm mmm mhmm uh huh uhhuh um oh ah aha yeah yep yup yes right okay ok sure wow cool "
    "nice great good exactly really true indeed fine alright"
)
"""Words that a listener says to show that he listens."""
PHRASES = ("i see", "i know", "got it", "of course", "no way", "go on", "uh huh", "all right")
NOISE_WORDS = _set("the a and an huh her he it in ha hah haha hahaha hehe ho")
"""What recognisers make of coughs and laughter."""
MOST_SIGNS = 4

OURS_SHARE = 0.6
"""So many of the words that were recognised, in order, are in what we were saying: an echo."""
ALIKE_SHARE = 0.75
"""A word is like a part of ours if so many of the letters of both, in order, are the same: “now”
is like the beginning of “nobody”."""
UNSURE, SHORT_SECONDS = 0.5, 0.9
"""Words of less confidence from so short a sound are a cough, a door, a dog, or what the echo
canceller left of our own voice before it knew the room."""
SURE, LIKE = 0.7, 185.0
"""What was heard less surely in so short a sound is the interjection that it is like; where that
fits it worse by more nats, it is nothing."""


class Verdict(Enum):
    """What becomes of the answer."""

    WAIT = auto()
    HOLD = auto()
    RESUME = auto()
    STOP = auto()


@dataclass(frozen=True, slots=True)
class Overlap:
    """A sound over our turn: seconds of sure speech in it, whether its lips were closed, whether
    it is known not to be our own voice, and for how many seconds anything was heard over us.
    """

    voiced: float
    humming: bool = False
    trusted: bool = True
    overheard: float = 0.0


def by_sound(overlap: Overlap, speaking: bool) -> Verdict:
    """What to do before there are words. `speaking`: our voice sounds already."""
    enough = overlap.voiced >= HOLD_SECONDS or overlap.overheard >= OVERHEARD_SECONDS
    if not overlap.trusted or not enough:
        return Verdict.WAIT
    if not speaking:
        return Verdict.HOLD
    if overlap.humming and overlap.voiced < HUM_SECONDS:
        return Verdict.WAIT
    return Verdict.STOP if overlap.voiced >= STOP_SECONDS else Verdict.HOLD


def over_us(said: Transcript, voiced: float) -> Transcript:
    """What was said over our voice: people say few things there, where they say little, so words
    that are not sure are the interjection that the sound is like, or nothing.
    """
    short = said.interjection
    unsure = voiced < SHORT_SECONDS and said.confidence < SURE
    if short is None or not unsure:
        return said
    text = short.text if short.worse <= LIKE else ""
    return replace(said, text=text, confidence=max(UNSURE, said.confidence))


def by_words(text: str, confidence: float, voiced: float, saying: str = "") -> Verdict:
    """What to do once it is known what was said. `saying`: our own words of that time."""
    if is_sign(text) or is_nothing(text, confidence, voiced, saying):
        return Verdict.RESUME
    return Verdict.STOP


def is_nothing(text: str, confidence: float, voiced: float, saying: str) -> bool:
    """Whether what began over our voice was no words of anybody else's, as in `by_words`."""
    unsure = confidence < UNSURE and voiced < SHORT_SECONDS
    return unsure or not text.strip() or is_ours(text, saying)


def is_sign(text: str) -> bool:
    """Whether a listener says this without wanting the floor."""
    plain = " ".join(_words(text))
    for phrase in PHRASES:
        plain = re.sub(rf"\b{phrase}\b", "mhm", plain)
    words = plain.split()
    return len(words) <= MOST_SIGNS and all(w in SIGNS or w in NOISE_WORDS for w in words)


def is_ours(text: str, saying: str) -> bool:
    """Whether these are our own words, come back through the room."""
    heard, said = _words(text), _words(saying)
    if not heard or not said:
        return False
    blocks = difflib.SequenceMatcher(None, heard, said, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) >= OURS_SHARE * len(heard)


def may_be_ours(text: str, saying: str) -> bool:
    """Whether these may be our own words, of which only a part was heard, or was misheard: most of
    them begin, and nearly go on, as some of ours. Too much is thrown away by this to ask it where
    an echo is known, and taken away.
    """
    heard, said = _words(text), _words(saying)
    like = sum(any(_is_like(word, ours) for ours in said) for word in heard)
    return bool(heard) and like >= OURS_SHARE * len(heard)


def _is_like(heard: str, said: str) -> bool:
    """Whether one word may be the beginning of the other, or all of it."""
    if heard[0] != said[0]:
        return False
    parts = (said[:count] for count in range(1, len(said) + 1))
    return any(
        difflib.SequenceMatcher(None, heard, part, autojunk=False).ratio() >= ALIKE_SHARE
        for part in parts
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z']+|\d+", text.lower().replace("-", " "))
