"""The microphone off while the window plays something: nobody answers what is only tried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.desktop.session import Session

if TYPE_CHECKING:
    from assistant.live import Talk


class Hush:
    """`begin` and `end` may be called any number of times; it is on again where it was on."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._ours = False

    def begin(self) -> None:
        """What is heard from now on is for nobody."""
        self._session.do(self._mute)

    def end(self) -> None:
        """Listen again."""
        self._session.do(self._unmute)

    def _mute(self, talk: Talk) -> None:
        conversation = talk.assistant.conversation
        if not conversation.muted:
            self._ours = True
            conversation.mute(True)

    def _unmute(self, talk: Talk) -> None:
        if self._ours:
            self._ours = False
            talk.assistant.conversation.mute(False)
