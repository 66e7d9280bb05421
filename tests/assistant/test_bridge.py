"""Events on their way into Qt's thread."""

from __future__ import annotations

import os
import threading
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest
from PySide6.QtCore import QTimer

from assistant.desktop.bridge import EventBridge
from assistant.events import StateChanged
from talking_head.media import AudioChunk

EVENTS = [StateChanged(state, 0.0) for state in ("hearing", "thinking", "speaking", "listening")]


@pytest.fixture
def bridge(qtbot):
    made = EventBridge()
    yield made
    made.deleteLater()


def test_events_that_come_at_once_arrive_in_order_with_a_round_of_the_loop_between(qtbot, bridge):
    order: list[object] = []
    bridge.arrived.connect(order.append)
    bridge.arrived.connect(lambda _: QTimer.singleShot(0, lambda: order.append("round")))
    # when a stage tells several things before the window has a moment

    def tell() -> None:
        for event in EVENTS:
            bridge.tell(event)
        bridge.then(lambda: order.append("kept"))

    telling = threading.Thread(target=tell)
    telling.start()
    telling.join()
    qtbot.waitUntil(lambda: "kept" in order)
    # then they come in their order, what follows them last, and the loop goes round between them
    assert [what for what in order if what != "round"] == [*EVENTS, "kept"]
    assert "round" in order[: order.index(EVENTS[-1])]


def test_what_is_told_in_qts_own_thread_comes_at_once_behind_what_waits(qtbot, bridge):
    came: list[object] = []
    bridge.arrived.connect(came.append)
    telling = threading.Thread(target=lambda: bridge.tell(EVENTS[0]))
    telling.start()
    telling.join()
    bridge.tell(EVENTS[1])
    assert came == EVENTS[:2]
    qtbot.wait(10)
    assert came == EVENTS[:2]


def test_the_level_of_a_microphone_that_sends_no_more_is_silence(qtbot, bridge, monkeypatch):
    bridge.hear(AudioChunk(np.full(320, 0.5, np.float32), 16_000))
    assert bridge.level_db() > -10
    later = time.monotonic() + 1.0
    monkeypatch.setattr(time, "monotonic", lambda: later)
    assert bridge.level_db() == -100
