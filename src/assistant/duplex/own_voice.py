"""Our own voice in the room: when it sounds, what it says, and when not to listen because of it.

Knows the presenter, which says what sounds, and the echo canceller, which says what comes back.
"""

from __future__ import annotations

from collections.abc import Callable

from assistant.echo import EchoCanceller
from assistant.presenter import Presenter

TAIL_SECONDS = 0.3
"""How long our own voice may linger in the room after its last sample left the loudspeaker."""

REMEMBERED_SECONDS = 1.0
"""What a recogniser makes of it may come so much later still."""

REMOVED_DB = 10.0
"""An echo canceller that takes away this much of our voice has found the room."""


class OwnVoice:
    """What turn taking must know to tell a speaker from our own echo."""

    def __init__(
        self,
        presenter: Presenter,
        echo: Callable[[], EchoCanceller | None],
        clock: Callable[[], float],
    ) -> None:
        """`echo`: what takes our voice out of what is heard; None where nothing does."""
        self._presenter = presenter
        self._echo = echo
        self._clock = clock
        self._lingers_until = 0.0
        self._said_lately = ""

    def ended(self, said: str, *, sounded: bool) -> None:
        """An answer is over, or was cut: these were its last words."""
        self._said_lately = said
        if sounded:
            self._lingers_until = self._clock() + TAIL_SECONDS

    def lingers(self) -> bool:
        """Whether an answer is on its way to be heard, sounds, or may still be in the room."""
        if self._presenter.busy:
            self._lingers_until = self._clock() + TAIL_SECONDS
        return self._clock() < self._lingers_until

    @property
    def sounding(self) -> bool:
        """Whether it sounds now."""
        return self._presenter.sounding

    @property
    def saying(self) -> str:
        """Its words of about now, that a recogniser may hear."""
        lately = self._clock() < self._lingers_until + REMEMBERED_SECONDS
        if lately and not self._presenter.sounding:
            return self._said_lately
        return self._presenter.saying()

    @property
    def told_apart(self) -> bool:
        """Whether what is heard while it sounds is known not to be it."""
        echo = self._echo()
        return echo is None or told_apart(echo)

    @property
    def taken_away(self) -> bool:
        """Whether that is because its echo is taken away, or nobody asked for it to be."""
        echo = self._echo()
        return echo is None or (echo.state == "echo" and told_apart(echo))


def told_apart(echo: EchoCanceller) -> bool:
    """Whether what is left by it is known not to be our own voice."""
    return echo.state == "none" or (echo.state == "echo" and echo.removed >= REMOVED_DB)
