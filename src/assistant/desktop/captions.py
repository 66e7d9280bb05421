"""What both sides are saying, as the stage shows it: events in, captions out. Pure; no Qt.

Like subtitles: the sentence that sounds, a page at a time, with the word that sounds now.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.events import (
    Heard,
    Hearing,
    Held,
    Partial,
    Replying,
    Sentence,
    Speaking,
    StateChanged,
    TurnEnded,
    TurnEvent,
)
from talking_head.media import Mark


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence: where it stands in the text, and when it sounds (seconds)."""

    begin: int
    end: int
    start: float


@dataclass(frozen=True, slots=True)
class Page:
    """What is shown of a sentence now: what was said of it, the word that sounds, what follows."""

    said: str
    now: str
    follows: str

    @property
    def text(self) -> str:
        """All of it."""
        return self.said + self.now + self.follows


@dataclass(frozen=True, slots=True)
class Captions:
    """`user`, `rest`: what the user said; the rest of it may still change. `sentence`: of the
    reply, the one that sounds or sounded last, since `at` on the monotonic clock; `words` of it,
    () where the voice does not tell. `cut`: the reply was interrupted here; `held`: when it
    fell silent for a moment, None while it goes on."""

    user: str = ""
    rest: str = ""
    turn: int = 0
    sentence: Sentence | None = None
    words: tuple[Word, ...] = ()
    at: float = 0.0
    sounding: bool = False
    cut: bool = False
    held: float | None = None

    def after(self, event: TurnEvent) -> Captions:
        """The captions once this event has happened."""
        match event:
            case Hearing(partial):
                return replace(_hearing(self, partial))
            case Held(held, at):
                if held:
                    return replace(self, held=at)
                stood = 0.0 if self.held is None else at - self.held
                return replace(self, held=None, at=self.at + stood)
            case StateChanged(state) if state == "hearing" and not self.rest:
                return Captions()
            case StateChanged(state) if state == "listening" and self.rest:
                return Captions()  # it was no speech after all
            case Heard(turn, transcript):
                return Captions(user=transcript.text, turn=turn)
            case Replying(turn) if turn != self.turn:
                return Captions(turn=turn)
            case Speaking(turn, sentence, marks, at) if turn == self.turn:
                again = sentence == self.sentence
                before = self.words if again else ()
                words = words_of(sentence.text, marks, before[-1].end if before else 0)
                if again:  # a sentence may sound in several pieces, each with times of its own
                    shift = at - self.at
                    late = tuple(replace(word, start=word.start + shift) for word in words)
                    return replace(self, words=(*before, *late), sounding=True)
                return replace(
                    self, sentence=sentence, words=words, at=at, sounding=True, cut=False
                )
            case TurnEnded(turn, _, interrupted) if turn == self.turn:
                if interrupted and self.sentence is None:
                    return replace(self, sounding=False)
                return replace(self, sounding=False, cut=interrupted)
        return self

    def page(self, now: float, letters: int) -> Page:
        """What to show at a time on the monotonic clock, in at most about so many letters."""
        if self.sentence is None:
            return Page("", "", "")
        text = self.sentence.text
        word = self._sounds(now) if self.sounding else None
        begin, end = (word.begin, word.end) if word else (len(text), len(text))
        if self.sounding and word is None:
            begin = end = 0
        first, last = page_of(text, begin if self.sounding else max(0, len(text) - 1), letters)
        begin, end = max(first, begin), min(last, max(first, end))
        if not self.words and self.sounding:  # nobody knows which word: all of it sounds
            return Page("", text[first:last], "")
        return Page(text[first:begin], text[begin:end], text[end:last])

    def _sounds(self, now: float) -> Word | None:
        until = now if self.held is None else self.held
        index = bisect_right([word.start for word in self.words], until - self.at) - 1
        return self.words[index] if index >= 0 else None


def _hearing(captions: Captions, partial: Partial) -> Captions:
    fresh = Captions() if captions.turn else captions
    return replace(fresh, user=partial.stable, rest=partial.rest)


def words_of(text: str, marks: Iterable[Mark], begin: int = 0) -> tuple[Word, ...]:
    """The words of a sentence, found in its text one after the other from `begin` on.

    A word that is not there as it is spoken ("3" is "three") is not lit; the others are.
    """
    found: list[Word] = []
    at = begin
    for mark in marks:
        if mark.kind != "word" or not mark.text.strip():
            continue
        spoken = mark.text.strip()
        place = text.casefold().find(spoken.casefold(), at)
        if place < 0 or place - at > 60:
            continue
        end = place + len(spoken)
        while end < len(text) and not text[end].isspace() and not text[end].isalnum():
            end += 1  # its full stop
        found.append(Word(place, end, mark.start))
        at = end
    return tuple(found)


def page_of(text: str, at: int, letters: int) -> tuple[int, int]:
    """The page of `text` that letter `at` is on: where it begins and ends. Cut between words."""
    for first, last in pages(text, max(8, letters)):
        if at < last or last == len(text):
            return first, last
    return 0, len(text)


def pages(text: str, letters: int) -> Sequence[tuple[int, int]]:
    """Text in pieces of at most so many letters, of about one length, cut between words."""
    count = -(-len(text) // letters) or 1
    even = -(-len(text) // count) + 8
    cuts: list[tuple[int, int]] = []
    first = 0
    while first < len(text) or not cuts:
        last = min(len(text), first + min(letters, even))
        if last < len(text):
            space = text.rfind(" ", first + 1, last + 1)
            last = space + 1 if space > first else last
        cuts.append((first, last))
        first = last
    return cuts
