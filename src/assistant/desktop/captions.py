"""What both sides said, as the window shows it: events in, captions out. Pure; knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape

from assistant.events import Heard, Replying, Sentence, Speaking, TurnEnded, TurnEvent

NOT_UNDERSTOOD = "(not understood)"


@dataclass(frozen=True, slots=True)
class Captions:
    """The user's last words, the reply so far, and which sentence of it sounds now.

    `speaking`: the index of that sentence, None while nothing sounds.
    """

    user: str = ""
    turn: int = 0
    reply: tuple[Sentence, ...] = ()
    speaking: int | None = None

    def after(self, event: TurnEvent) -> Captions:
        """The captions once this event has happened."""
        match event:
            case Heard(turn, transcript):
                return Captions(transcript.text or NOT_UNDERSTOOD, turn)
            case Replying(turn, sentence):
                now = self if turn == self.turn else Captions("", turn)
                return replace(now, reply=(*now.reply, sentence))
            case Speaking(turn, sentence) if turn == self.turn:
                return replace(self, speaking=sentence.index)
            case TurnEnded(turn, heard_text, interrupted) if turn == self.turn:
                if interrupted:
                    cut = (Sentence(0, f"{heard_text} —"),) if heard_text else ()
                    return replace(self, reply=cut, speaking=None)
                return replace(self, speaking=None)
        return self

    def reply_html(self, bright: str, dim: str, around: int = 1) -> str:
        """The sentence that sounds in `bright`, up to `around` on either side of it in `dim`.

        Before anything sounds the first ones are shown, and after it the last ones.
        """
        texts = list(self.reply)
        if self.speaking is None:
            shown = texts[-1 - around :]
        else:
            shown = [s for s in texts if abs(s.index - self.speaking) <= around]
        return " ".join(
            f'<span style="color:{dim if self._is_dim(s) else bright}">{escape(s.text)}</span>'
            for s in shown
        )

    def _is_dim(self, sentence: Sentence) -> bool:
        return self.speaking is not None and sentence.index != self.speaking
