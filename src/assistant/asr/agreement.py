"""Which of the words of speech that still goes on will stay: local agreement.

Each time more of it was heard, the recogniser says anew what it understands. A word is stable
once two hypotheses in a row agree on it and on all words before it (LocalAgreement-2: Liu et al.,
Interspeech 2020; with Whisper: Macháček et al., IJCNLP 2023). Knows words, and no sound.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from assistant.events import Partial


class Agreement:
    """The hypotheses about one utterance, in the order they come."""

    def __init__(self) -> None:
        self._stable: list[str] = []
        self._last: Sequence[str] = ()

    @property
    def stable(self) -> int:
        """How many words are stable."""
        return len(self._stable)

    def update(self, words: Sequence[str]) -> Partial:
        """The next hypothesis: all words from the beginning of the utterance.

        What was stable stays as it was shown, even where this hypothesis differs: it may be the
        wrong one, and a text that flickers cannot be read.
        """
        known = len(self._stable)
        for before, now in zip(self._last[known:], words[known:], strict=False):
            if bare(before) != bare(now):
                break
            self._stable.append(now)
        self._last = tuple(words)
        return Partial(" ".join(self._stable), " ".join(words[len(self._stable) :]))


def bare(word: str) -> str:
    """A word without case and punctuation, which change as a sentence goes on."""
    letters = (c for c in word.casefold() if not unicodedata.category(c).startswith("P"))
    return "".join(letters).strip()
