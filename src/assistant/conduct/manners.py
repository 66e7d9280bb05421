"""How a conversation is to be conducted, as its settings say. Knows nothing that acts on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from assistant.duplex.wake import WakeSettings
from assistant.events import SpeechSegment
from talking_head.turn import Turn

OnSpeech = Callable[[int, SpeechSegment], None]
Span = Callable[[Turn, str, float, float, float | None], None]


@dataclass(frozen=True, slots=True)
class Manners:
    """How it converses.

    `barge_in`: whether speech over the reply may interrupt it (needs headphones, or echoes that
    are cancelled). `speculates`: whether answers are prepared in pauses. `wake`: when what is said
    is said to us. `real_time`: False when the reply goes to a file. `first_words`: of the first
    phrase, at most. `history_limit`: messages kept.
    """

    barge_in: bool = False
    speculates: bool = True
    wake: WakeSettings = field(default_factory=WakeSettings)
    real_time: bool = True
    language: str = "en"
    first_words: int = 12
    history_limit: int = 200
