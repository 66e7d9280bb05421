"""Tokens in, speakable sentences out, each as early as it is certain.

Knows where a sentence ends in text that arrives in pieces: abbreviations, numbers, quotes, lists,
tables, headings, code, and scripts with full stops of their own. The first phrase is kept short,
so that speech starts early. A decision is taken only when no text that may follow can change it,
so how the text was cut into tokens never matters.

`Sentence.text` is what is shown and kept in the history: readable, without markup. The speak
stage says `spoken(text)` (spoken/text.py) instead, which is empty for what cannot be said. A
block of code is a sentence of its own, fences included: shown, and announced rather than read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from assistant.events import Sentence
from assistant.mood import led, marked, unmarked
from assistant.spoken.markup import FENCE, plain

MAX_CHARS = 200
"""A sentence longer than this is cut at a clause, else between words."""

FIRST_WORDS = 12
"""The first phrase has at most so many words…"""

FIRST_CLAUSE_WORDS = 4
"""… and may end at a comma behind so many…"""

TAIL_WORDS = 3
"""… if at least so many follow in the sentence: no stump is left to be spoken alone."""

OPENERS = frozenset({"yes", "no", "sure", "okay", "well", "right", "certainly", "absolutely"})
"""Said alone before a comma, such a word is a phrase, after which speakers pause too: it may be
heard while the voice works at the rest."""

_CLAUSE_CHARS = 40  # a long sentence is not cut at a clause shorter than this
_UNBROKEN_CHARS = 1000  # an address longer than this is cut anywhere
_MARKER_CHARS = 7  # the longest line marker, "###### ", is this long

_MARKER = re.compile(r"#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|>|\||```|~~~|([-=_*])\1\1")
_ITEM = re.compile(r"[-*+•]\s|\d{1,3}[.)]\s|>")
_CODE_BLOCK = re.compile(r"(```|~~~)[^\n`]*\n")
_ATOM = re.compile(
    r"(?P<stop>[.!?…؟।۔]+)|(?P<wide_stop>[。！？｡]+)|(?P<newline>\n)|(?P<clause>[,;:—–]|[，、；：])"
)
_CLOSERS = re.compile(r"[\"'”’»)\]*_`~]*")
_WIDE_CLOSERS = re.compile(r"[」』”’）】》\"')\]*_~]*")
_LAST_WORD = re.compile(r"(?:[\w&'’-]+\.)*[\w&'’-]*$")
_NEXT_WORD = re.compile(r"\W*([\w'’]+)")
_CJK = r"\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_CJK}]{{1,2}}|[^\W_{_CJK}]+(?:['’.,:-][^\W_{_CJK}]+)*")


def _set(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_TITLES = _set(
    "dr mr mrs ms prof st mt gen sen rep gov lt col capt sgt rev hon pres messrs mme vs",
    "e.g i.e cf viz approx ca al",
)
"""Never the end of a sentence."""

_BEFORE_NUMBER = _set(
    "no nos nr fig figs p pp vol ch sec eq art jan feb mar apr jun jul aug sep sept oct nov dec",
    "ext tel para ver v",
)
"""Not the end of a sentence where a number follows."""

_MAYBE_END = _set(
    "etc inc ltd co corp jr sr bros am pm dept est ave blvd rd apt ph.d min max",
)
"""The end of a sentence only where the next word is one that often begins one."""

_STARTERS = _set(
    "A About After All Also Although An And Another Any Are Around As Ask At Because Before Both",
    "But By Can Could Did Do Does During Each Even Every Finally First For From Great Have He Her",
    "Here His How However I I'd I'll I'm I've If In Is It It'll It's Its Just Later Let Let's",
    "Many Maybe Most My Next No Not Now Of On Once One Only Or Other Our Please Second She Should",
    "Since So Some Sometimes Sorry Sure That That's The Their Then There There's These They",
    "They're This Those Though Thus To Today Tomorrow Two Under Until Use Was We We'll We're Well",
    "Were What What's When Where Which While Who Why Will With Would Yes Yet You You'll You're",
    "Your",
)
_CONNECTIVES = _set(
    "and but or because which that who when where while if so for with without to in on at from",
    "by of as than then after before until unless although though since into about",
)


def sentences(tokens: Iterable[str], first_words: int = FIRST_WORDS) -> Iterator[Sentence]:
    """Cut a reply into sentences, each yielded as soon as the text allows.

    `first_words`: the most words of the first phrase; 0 lets it be a whole sentence. A mood that
    the text is tagged with (mood.py) is that of its sentence and of those that follow, until the
    next tag.
    """
    text, index = "", 0
    mood, written = "", ""
    line_start, block = True, False  # block: in a line that its marker sets apart from the next
    for token in chain(marked(tokens), [None]):
        final = token is None
        text += token or ""
        while True:
            bare, felt = led(text)
            mood = felt or mood
            gap = text[: len(text) - len(bare)]
            line_start = line_start or "\n" in gap
            written += "".join(c for c in gap if c.isspace())
            text = bare
            if not text or (line_start and not (final or _line_is_known(text))):
                break
            if line_start:
                block = _MARKER.match(text) is not None
            whole = block and not _ITEM.match(text)  # a heading, a row of a table
            early = first_words if index == 0 and not whole else 0
            cut = _cut(text, final, line_start, block, early)
            if cut is None:
                break
            piece, felt_within = unmarked(text[:cut])
            readable = plain(piece)
            written += piece
            text, line_start = text[cut:], False
            if readable:
                yield Sentence(index, readable, mood or next(iter(felt_within), ""), written)
                index, written = index + 1, ""
            mood = felt_within[-1] if felt_within else mood


def _line_is_known(text: str) -> bool:
    """Whether enough of a line is here to tell which marker it begins with, if any."""
    return text[:1].isalpha() or len(text) >= _MARKER_CHARS or "\n" in text


def _cut(text: str, final: bool, line_start: bool, block: bool, first_words: int) -> int | None:
    """Where the sentence that `text` begins with ends; None if more text is needed to tell."""
    if line_start and FENCE.match(text):
        opening = _CODE_BLOCK.match(text)
        if opening:
            return _code_end(text, opening, final)
        if "\n" not in text and text.count("`") <= 3 and not final:
            return None
    clause = 0  # the end of the first clause that the first phrase may end with
    for atom in _ATOM.finditer(text, 0, MAX_CHARS):
        ends: bool | None = False
        end = atom.end()
        if atom["newline"]:
            end = atom.start()
            ends = _newline_ends(text, end, block, final)
        elif _is_open(text[:end]):
            continue
        elif atom["clause"]:
            if first_words and not clause and _clause_fits(text, end, first_words):
                clause = end
        elif atom["wide_stop"]:
            closed = _WIDE_CLOSERS.match(text, end)
            end = closed.end() if closed else end
            ends = True if end < len(text) or final else None
        elif not text.startswith("|"):
            closed = _CLOSERS.match(text, end)
            end = closed.end() if closed else end
            ends = _stop_ends(text, atom, end, line_start, final)
        if ends is not False:
            early = _first_cut(text[: atom.start()], clause, first_words)
            return early or (end if ends else None)
    early = _first_cut(text[:MAX_CHARS], clause, first_words)
    if early or len(text) <= MAX_CHARS:
        return early or (len(text) if final else None)
    return _long_cut(text, final)


def _code_end(text: str, opening: re.Match[str], final: bool) -> int | None:
    """Behind the closing fence; the end of the reply closes it too."""
    closing = re.compile(rf"\n[ \t]*{opening[1]}[`~]*").search(text, opening.end() - 1)
    if closing and (final or closing.end() < len(text)):
        return closing.end()
    return len(text) if final else None


def _is_open(prefix: str) -> bool:
    """Whether inline code or a link's text is still open."""
    return prefix.count("`") % 2 == 1 or prefix.count("[") > prefix.count("]")


def _newline_ends(text: str, at: int, block: bool, final: bool) -> bool | None:
    """Whether a new line is a new block; None if not yet known. Else it is but white space."""
    below = text[at + 1 : at + 1 + 400].lstrip(" \t\r")
    if below.startswith("\n") or block or text[:at].rstrip().endswith(":"):
        return True
    if final and not below:
        return True
    if not final and not _line_is_known(below):
        return None
    return _MARKER.match(below) is not None


def _stop_ends(
    text: str, stop: re.Match[str], end: int, line_start: bool, final: bool
) -> bool | None:
    """Whether a full stop ends the sentence; None if not yet known. `end`: behind its quotes."""
    if end == len(text):
        return True if final else None
    if not text[end].isspace():
        return False  # 3.14, example.com, U.S.
    below = text[end:].lstrip()
    if not below:
        return True if final else None
    before = text[: stop.start()]
    if stop.group() == ".":
        if line_start and before.isdecimal() and len(before) <= 3:
            return False  # the number of a list's item
        found = _LAST_WORD.search(before)
        word = found.group().strip("'’-").lower() if found else ""
        if word in _TITLES or (word in _BEFORE_NUMBER and below[0].isdecimal()):
            return False
        initials = re.fullmatch(r"(?:[^\W\d_]\.)*[^\W\d_]", word) is not None
        if initials or word in _MAYBE_END:
            following = _NEXT_WORD.match(below)
            if not final and (following is None or following.end() == len(below)):
                return None if len(below) < MAX_CHARS else True
            return following is None or following[1].replace("’", "'") in _STARTERS
    return "\n" in text[end : len(text) - len(below)] or not below[0].islower()


def _clause_fits(text: str, end: int, first_words: int) -> bool:
    """Whether the first phrase may end with the comma, colon or dash before `end`."""
    prefix = text[:end]
    following = text[end : end + 1]
    wide = prefix[-1] in "，、；：—"
    if not (wide or following.isspace()) or prefix.count("(") > prefix.count(")"):
        return False
    below = text[end:].lstrip()[:1]
    if below.isdecimal() and prefix[-2:-1].isdecimal():
        return False  # November 21, 2026
    return FIRST_CLAUSE_WORDS <= _words(prefix) <= first_words or _opens(prefix)


def _opens(prefix: str) -> bool:
    """Whether this is one of OPENERS and its comma."""
    return prefix[-1] == "," and prefix[:-1].strip().lower() in OPENERS


def _words(text: str) -> int:
    """How many words have begun; two Chinese or Japanese characters count as one."""
    return sum(1 for _ in _WORD.finditer(text))


def _first_cut(text: str, clause: int, first_words: int) -> int:
    """Where the first phrase ends early; 0 if it does not. `text`: what is known of it.

    Decided as soon as one word more than `first_words` has begun: speech starts after so many
    words of the reply, however long its first sentence is.
    """
    if clause and (_opens(text[:clause]) or _words(text[clause:]) >= TAIL_WORDS):
        return clause
    words = list(_WORD.finditer(text))
    if not first_words or len(words) <= first_words:
        return 0
    if clause:
        return clause
    most = max(first_words - TAIL_WORDS + 1, FIRST_CLAUSE_WORDS)  # so that no stump follows
    spaced = [w for w in words[FIRST_CLAUSE_WORDS : most + 1] if text[w.start() - 1] == " "]
    spaced = [w for w in spaced if not _is_open(text[: w.start()])]
    joints = [w for w in spaced if w.group() in _CONNECTIVES] or spaced
    return joints[-1].start() if joints else 0


def _long_cut(text: str, final: bool) -> int | None:
    """Where a sentence of more than MAX_CHARS is cut."""
    head = text[: MAX_CHARS + 1]
    clauses = [m.end() for m in re.finditer(r"[,;:—–](?=\s)|[，、；：]", head)]
    good = [end for end in clauses if end >= _CLAUSE_CHARS and not _is_open(head[:end])]
    if good:
        return good[-1]
    spaces = [m.start() for m in re.finditer(r"\s", head)]
    if spaces:
        return spaces[-1]
    if re.match(rf"[{_CJK}]", text[MAX_CHARS]):
        return MAX_CHARS
    run = re.match(r"\S+", text[:_UNBROKEN_CHARS])  # an address stays whole
    end = run.end() if run else MAX_CHARS
    return None if end == len(text) and end < _UNBROKEN_CHARS and not final else end
