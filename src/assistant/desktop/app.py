"""The window around a live talk: wires one to the other. Knows both, and no engine."""

from __future__ import annotations

from assistant.config import Settings
from assistant.conversation import Conversation
from assistant.desktop.window import Actions, run_window
from assistant.live import Talk


def run_app(settings: Settings) -> int:
    """Talk in a window until it is closed. Returns the exit code."""
    talk = Talk(settings)
    conversation = talk.assistant.conversation
    actions = Actions(
        on_text=lambda text: _ask(conversation, text),
        on_stop=conversation.interrupt,
        on_mute=conversation.mute,
        on_close=lambda: None,
    )
    try:
        talk.start()
        return run_window(talk.player, conversation.subscribe, actions)
    finally:
        talk.close()


def _ask(conversation: Conversation, text: str) -> None:
    conversation.ask(text)
