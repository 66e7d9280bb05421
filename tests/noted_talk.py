"""A talk that only notes what it was asked, for tests of the window: no devices, no engines.

`Calls` is what the window has the talk do, and tells it events; the functions below are whole turns
as the conversation tells them, and what the window then shows.
"""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import numpy as np

from assistant.events import Heard, Replying, Sentence, SpeechSegment, Transcript, TurnEnded
from talking_head.media import AudioChunk

FACE = np.full((1080, 1280), 120, np.uint8)


@dataclass
class Calls:
    """A talk that only notes what it was asked."""

    made: list[Any] = field(default_factory=list)
    listeners: list[Any] = field(default_factory=list)
    on_speech: Any = None
    stuck: float = 0.0

    def make(self, settings, listeners, on_level, on_speech):
        self.listeners, self.on_speech, self.on_level = listeners, on_speech, on_level
        return SimpleNamespace(
            player=SimpleNamespace(frame=lambda: FACE),
            start=lambda: None,
            close=lambda: self.made.append("close"),
            watched=lambda seen: self.made.append(("watched", seen)),
            assistant=SimpleNamespace(
                conversation=SimpleNamespace(
                    ask=lambda text: self._note(("ask", text)),
                    interrupt=lambda: self._note("stop"),
                    mute=lambda muted: self._note(("mute", muted)),
                    take_up=lambda history: self._note(
                        ("take up", [(m.role, m.content) for m in history])
                    ),
                    push_to_talk=lambda down: self._note(("key", down)),
                    set_mode=lambda mode: self._note(("mode", mode)),
                )
            ),
        )

    def _note(self, call: Any) -> None:
        time.sleep(self.stuck)
        self.made.append(call)

    def tell(self, *events: Any) -> None:
        for event, listener in itertools.product(events, self.listeners):
            listener(event)

    def spoke(self) -> list[Any]:
        return [call for call in self.made if call[0] != "watched"]


def bubbles(page) -> list[tuple[str, str]]:
    return [(b.role, b.words.toPlainText()) for b in page.said.bubbles]


def turn(number: int, asked: str, *answers: str) -> list[Any]:
    replies = [Replying(number, Sentence(k, a, written=a), 0.0) for k, a in enumerate(answers)]
    return [Heard(number, Transcript(asked), 0.0), *replies]


def conversation(calls: Calls, page, qtbot, number: int, asked: str, answer: str) -> None:
    """A whole turn, as the conversation tells it."""
    calls.tell(*turn(number, asked, answer))
    sound = AudioChunk(np.zeros(12_000, np.float32), 48_000)
    calls.on_speech(number, SpeechSegment(Sentence(0, answer), sound))
    calls.tell(TurnEnded(number, answer, False, 1.0))
    qtbot.waitUntil(lambda: page.said.bubbles[-1].line is not None, timeout=5000)
