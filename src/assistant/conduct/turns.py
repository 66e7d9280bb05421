"""The bookkeeping of turns: what was said by whom, what was really heard of it, what is left.

Knows messages and sentences. Does not know how they came to be, nor when to begin or to stop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from assistant.duplex.endings import Ending, ending
from assistant.events import Sentence, Transcript, Utterance
from assistant.llm import Message
from talking_head.turn import Turn

GO_ON = re.compile(
    r"(please )?(go on|continue|carry on|keep going|go ahead|and then)( please)?[.!?]?", re.I
)


@dataclass(slots=True, eq=False)
class Exchange:
    """What the user said, and the answer to it as far as it is known.

    Before its turn is committed it is a guess: `utterance` may not be all that is said, and was to
    be recognised from `asked_at` on. `words`: as recognised, our name with them. `over`: the user
    has finished. `dip`: only the sound's level says so. `passed_on`: its words went to the reply
    stage, those of a guess at `passed_at`. `complete`: the whole answer is in `sentences`.
    `failed`: the stage that broke on it, and how.
    """

    turn: Turn
    utterance: Utterance | None = None
    transcript: Transcript | None = None
    words: str = ""
    sentences: list[Sentence] = field(default_factory=list)
    over: bool = False
    dip: bool = False
    asked_at: float = 0.0
    passed_on: bool = False
    passed_at: float | None = None
    complete: bool = False
    sounded: bool = False
    failed: tuple[str, BaseException | str] | None = None

    @property
    def text(self) -> str:
        """The answer as far as it is known."""
        return " ".join(sentence.text for sentence in self.sentences)


class Ledger:
    """The history. The caller holds a lock where several threads use it."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._messages: list[Message] = []
        self._unsaid = ""
        self._unheard: Exchange | None = None

    @property
    def history(self) -> list[Message]:
        """What was said so far, oldest first."""
        return list(self._messages)

    def take_up(self, history: Sequence[Message]) -> None:
        """Go on with another history."""
        self._messages[:] = history[-self._limit :]
        self._unsaid, self._unheard = "", None

    def asked(self, exchange: Exchange) -> Transcript:
        """The user said this. Returns it, together with what it completes.

        Somebody who was taken to be finished in the middle of a sentence, and of whose answer
        nothing was heard yet, goes on with it.
        """
        assert exchange.transcript is not None
        begun, transcript = self._unheard, exchange.transcript
        self._unheard = None
        if begun is not None and begun.transcript is not None and self._messages:
            open_yet = ending(begun.transcript.text) in (Ending.OPEN, Ending.DANGLING)
            last = self._messages[-1]
            if open_yet and last.role == "user":
                whole = f"{begun.transcript.text.rstrip('.,… ')} {transcript.text}"
                transcript = exchange.transcript = replace(transcript, text=whole)
                self._messages.pop()
        if transcript.text:
            self._remember(Message("user", transcript.text, transcript.confidence))
        return transcript

    def with_question(self, exchange: Exchange) -> list[Message]:
        """The history for the answer to an exchange, which may be a guess still."""
        if exchange.turn.committed or exchange.transcript is None:
            return self.history
        said = exchange.transcript
        return [*self._messages, Message("user", said.text, said.confidence)]

    def answered(self, exchange: Exchange) -> None:
        """All of the answer was heard, or shown where it cannot be spoken."""
        self._unsaid = ""
        if exchange.sentences:
            self._remember(Message("assistant", exchange.text))

    def cut_short(self, exchange: Exchange, heard: str) -> None:
        """Only these words of the answer were heard."""
        self._unheard = None if heard or exchange.sounded else exchange
        if heard:
            self._remember(Message("assistant", heard, cut=True))
            words = exchange.text.split()[len(heard.split()) :]
            self._unsaid = " ".join(words) if exchange.complete else ""

    def continuation(self, transcript: Transcript) -> str:
        """The rest of the answer that was cut, where the user asks to go on; "" otherwise."""
        return self._unsaid if GO_ON.fullmatch(transcript.text.strip()) else ""

    def last_answer(self) -> str:
        """What the assistant said last, "" if nothing."""
        answers = (m.content for m in reversed(self._messages) if m.role == "assistant")
        return next(answers, "")

    def _remember(self, message: Message) -> None:
        self._messages.append(message)
        del self._messages[: -self._limit]
