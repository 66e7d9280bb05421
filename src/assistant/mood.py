"""The tags with which a language model says how it feels: "[happy] Of course!".

Knows the tags and takes them out of a stream of tokens, leaving one private character for each,
which sentences.py turns into `Sentence.mood`. So no tag is ever spoken, shown or kept, however
the text was cut into tokens. Words in brackets that are no tag stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from talking_head.renderer import Emotion

TAGS: dict[str, Emotion] = {
    "neutral": "neutral",
    "calm": "neutral",
    "serious": "neutral",
    "thoughtful": "neutral",
    "happy": "happy",
    "smiling": "happy",
    "joyful": "happy",
    "excited": "happy",
    "amused": "happy",
    "laughing": "happy",
    "sad": "sad",
    "sorry": "sad",
    "sympathetic": "sad",
    "worried": "sad",
    "surprised": "surprised",
    "amazed": "surprised",
    "astonished": "surprised",
    "shocked": "surprised",
}
"""What a model may write, and what the face can show of it. It is told of the four on the right."""

_MOODS: tuple[Emotion, ...] = ("neutral", "happy", "sad", "surprised")
_FIRST = 0xE0F0  # in Unicode's private use area: no text has a use for these
_MARKS: dict[str, Emotion] = {chr(_FIRST + k): mood for k, mood in enumerate(_MOODS)}
_CHARACTER = {mood: mark for mark, mood in _MARKS.items()}

_TAG = re.compile(r"\[ ?(" + "|".join(TAGS) + r") ?\]", re.IGNORECASE)
_MARK = re.compile("[" + "".join(_MARKS) + "]")
_MARKED_GAP = re.compile(" *[" + "".join(_MARKS) + "]+ *")
_UNFINISHED = re.compile(r"\[ ?([a-z]*) ?$", re.IGNORECASE)


def marked(tokens: Iterable[str]) -> Iterator[str]:
    """The text of the tokens with a private character in the place of each tag.

    Held back is only what may still become a tag. Private characters of the text itself are lost.
    """
    held = ""
    for token in tokens:
        held += _MARK.sub("", token)
        unfinished = _UNFINISHED.search(held)
        may_be = unfinished and any(tag.startswith(unfinished[1].lower()) for tag in TAGS)
        end = unfinished.start() if unfinished and may_be else len(held)
        if end:
            yield _TAG.sub(_mark, held[:end])
            held = held[end:]
    if held:
        yield held


def _mark(tag: re.Match[str]) -> str:
    # With a space before it: a sentence ends at "Great![happy] Go on" too.
    return " " + _CHARACTER[TAGS[tag[1].lower()]]


def led(text: str) -> tuple[str, Emotion | None]:
    """The text without the marks and white space that it begins with, and the last of the marks."""
    mood = None
    while (text := text.lstrip()) and text[0] in _MARKS:
        mood, text = _MARKS[text[0]], text[1:]
    return text, mood


def unmarked(text: str) -> tuple[str, list[Emotion]]:
    """The text without the marks in it, and what they stand for."""
    moods = [_MARKS[mark] for mark in _MARK.findall(text)]
    return (_MARKED_GAP.sub(" ", text).strip(), moods) if moods else (text, moods)
