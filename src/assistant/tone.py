"""The look on the face that goes with a sentence: a light rule over words and punctuation.

Pure; English, as the built-in skills are. A language model that names its own emotion (mood.py)
is heard first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import get_args

from talking_head.renderer import Emotion


@dataclass(frozen=True, slots=True)
class Tone:
    """An emotion and how strong it is, 0.0-1.0."""

    emotion: Emotion
    intensity: float


PLAIN = Tone("neutral", 0.0)

_STRENGTH = 0.6
_EMPHASIS = 0.25
"""What an exclamation mark adds."""

_WORDS: tuple[tuple[Emotion, str], ...] = (
    (
        "sad",
        r"sorry|unfortunately|i'?m afraid|sad(ly)?|regret|pity|could not|cannot|can't|couldn't"
        r"|did not catch|beyond my|went wrong|failed|lost|no language model",
    ),
    ("surprised", r"wow|oh|really|amazing|incredible|surpris\w+|unbelievable|whoa|heads|tails"),
    (
        "happy",
        r"glad|happy|great|welcome|hello|hi|good (morning|afternoon|evening)|thank(s| you)"
        r"|congrat\w+|wonderful|lovely|nice|enjoy|fun|of course|pleasure|here i am|well done",
    ),
)
_PATTERNS = tuple(
    (emotion, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for emotion, words in _WORDS
)


def tone(text: str, mood: str = "") -> Tone:
    """The tone of one sentence. What is sad outweighs what surprises, and that what pleases.

    `mood`: `Sentence.mood`, which says it outright where it is not "".
    """
    strength = min(1.0, _STRENGTH + (_EMPHASIS if "!" in text else 0.0))
    for emotion in get_args(Emotion):
        if mood == emotion:
            return PLAIN if emotion == PLAIN.emotion else Tone(emotion, strength)
    for emotion, pattern in _PATTERNS:
        if pattern.search(text):
            return Tone(emotion, strength)
    return Tone("happy", _EMPHASIS) if "!" in text else PLAIN
