"""Readable text to words that a voice can say: no symbol is ever read as a symbol.

Knows the tables of each language, applied from top to bottom: addresses, abbreviations, dates,
times, ordinals, money, units, fractions, acronyms, signs. Plain integers and decimals stay
digits, which every voice reads in its own language; so no table of number words is needed here.
Does not know markdown (markup.py) nor any engine.

English, German, Spanish, French and Italian have full tables. In another language addresses
shrink to their host, emoji, code and brackets go, and the signs that espeak-ng reads itself in
that language (% & + = € $ £ °) stay.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace as with_changes

from assistant.spoken.english import ENGLISH_RULES
from assistant.spoken.french import FRENCH_RULES
from assistant.spoken.german import GERMAN_RULES
from assistant.spoken.italian import ITALIAN_RULES
from assistant.spoken.lexicon import Rule
from assistant.spoken.markup import FENCE, plain
from assistant.spoken.spanish import SPANISH_RULES
from talking_head.media import Mark

_CODE_IS_IN_THE_TEXT = {
    "en": "The code is in the text.",
    "de": "Der Code steht im Text.",
    "es": "El código está en el texto.",
    "fr": "Le code est dans le texte.",
    "it": "Il codice è nel testo.",
}
"""What is said instead of a block of code; nothing in other languages."""

_READ_BY_THE_VOICE = frozenset("%&+=€$£°")
_SILENT_CATEGORIES = frozenset({"So", "Sk", "Sm", "Sc", "Cf", "Co", "Cs", "Cn", "Cc"})

_RULES: dict[str, tuple[Rule, ...]] = {
    "en": ENGLISH_RULES,
    "de": GERMAN_RULES,
    "es": SPANISH_RULES,
    "fr": FRENCH_RULES,
    "it": ITALIAN_RULES,
}
_OTHER_RULES: tuple[Rule, ...] = (
    (re.compile(r"\b(?:https?://|www\.)(?:www\.)?([^\s/<>\"?#:)]+)[^\s<>\"]*"), r"\1"),
    (re.compile(r"(?<=\d)\s?[–]\s?(?=\d)"), " - "),
)
_CLEANING: tuple[Rule, ...] = (
    (re.compile(r"[A-Za-z0-9+/=_%-]{40,}"), " "),  # keys, hashes, base64
    (re.compile(r"\(\s*\)|\[\s*\]|\{\s*\}"), " "),
    (re.compile(r"[(\[{]+|[)\]}]+(?=\s*\w)"), ", "),
    (re.compile(r"[)\]}]+|[\"“”„«»*_#~^|\\<>`]+"), " "),
    (re.compile(r"\s*[•·▪‣]\s*"), ", "),
    (re.compile(r"(?<=\s)/(?=\s)|(?<!\w)/|/(?!\w)"), " "),
    (re.compile(r"\s+([,;:.!?])"), r"\1"),
    (re.compile(r"[,;:]+(?=[,;:.!?])|(?<=[.!?…])[,;:]+"), ""),
    (re.compile(r"^[\s,;:.!?…–—-]+(?=\w)"), ""),
    (re.compile(r"\s+"), " "),
)


def spoken(text: str, language: str = "en") -> str:
    """The words to say for a sentence of a reply; "" if there are none (emoji, a lone sign).

    `language`: ISO 639-1. A block of code is announced, not read.
    """
    text, language = text.strip(), language.split("-")[0].lower()
    if FENCE.match(text) and "\n" in text:
        return _CODE_IS_IN_THE_TEXT.get(language, "")
    text = unicodedata.normalize("NFC", plain(text))
    kept = frozenset[str]() if language in _RULES else _READ_BY_THE_VOICE
    for pattern, replacement in _RULES.get(language, _OTHER_RULES):
        text = pattern.sub(replacement, text)
    text = "".join(c if _can_be_said(c) or c in kept else " " for c in text)
    for pattern, replacement in _CLEANING:
        text = pattern.sub(replacement, text)
    text = text.strip()
    return text if any(c.isalnum() for c in text) else ""


def _can_be_said(character: str) -> bool:
    return (
        character in "<>|~^`\u200c\u200d"
        or unicodedata.category(character) not in _SILENT_CATEGORIES
    )


def unsaid(text: str, words: int) -> str:
    """What is left to say of `spoken` text by the next voice when one broke off.

    `words`: of how many the marks told. A voice that tells none is not believed to have said any:
    like a person who was interrupted, the next one begins the sentence anew.
    """
    found = [m.start() for m in re.finditer(r"\S+", text) if any(c.isalnum() for c in m[0])]
    return text[found[words] :] if words < len(found) else ""


def as_written(text: str, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The word marks of what was said, told in the words of the sentence as it is written.

    `text`: `Sentence.text`; `marks`: those of the voice for `spoken(text)`, phonemes among them,
    which pass unchanged. Every white-space separated word of `text` gets one mark, in order:
    "$5" takes the time of "5 dollars"; a word that was not said (an emoji) takes none.
    """
    written = text.split()
    said = [mark for mark in marks if mark.kind == "word"]
    if not written or not said:
        return tuple(marks)
    matcher = difflib.SequenceMatcher(
        None, [_bare(w) for w in written], [_bare(m.text) for m in said], autojunk=False
    )
    words: list[Mark] = []
    at = said[0].start
    for _, from_word, to_word, from_mark, to_mark in matcher.get_opcodes():
        group = said[from_mark:to_mark]
        count = to_word - from_word
        if count == len(group):
            words += [
                with_changes(m, text=w)
                for w, m in zip(written[from_word:to_word], group, strict=True)
            ]
        elif count:
            start, end = (group[0].start, group[-1].end) if group else (at, at)
            share = (end - start) / count
            words += [
                Mark("word", word, start + i * share, start + (i + 1) * share)
                for i, word in enumerate(written[from_word:to_word])
            ]
        at = group[-1].end if group else at
    return (*words, *(mark for mark in marks if mark.kind == "phoneme"))


def _bare(word: str) -> str:
    return "".join(c for c in word.lower() if c.isalnum())
