"""Tells whoever listens what happens in the conversation, in one order, and what state it is in.

Knows events and listeners; decides nothing.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence

from assistant.events import State, StateChanged, TurnEvent

log = logging.getLogger(__name__)

Listener = Callable[[TurnEvent], None]


class Teller:
    """One stream of events. Thread-safe; a listener that fails does not disturb the others."""

    def __init__(self, listeners: Sequence[Listener], clock: Callable[[], float]) -> None:
        self._listeners = list(listeners)
        self._clock = clock
        self._lock = threading.RLock()
        self.state: State = "listening"

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell a listener of everything from now on; call what is returned to end that."""
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._forget(listener)

    def _forget(self, listener: Listener) -> None:
        with self._lock:
            self._listeners.remove(listener)

    def enter(self, state: State) -> None:
        """The assistant does this now."""
        with self._lock:
            if state != self.state:
                self.state = state
                self.tell(StateChanged(state, self._clock()))

    def tell(self, event: TurnEvent) -> None:
        """Tell everyone."""
        with self._lock:
            for listener in self._listeners:
                try:
                    listener(event)
                except Exception:
                    log.exception("a listener failed on %s", event)
