"""How long after Esc it still sounds, and its mouth still moves."""

from __future__ import annotations

import statistics
import time

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from running import Running
from turn_latency import OPEN, MouthWatch, moved, resting

from virtual_sound_card import virtual_sound_card

AUDIBLE = 10 ** (-50 / 20)


def measure_stop(times: int = 5) -> dict[str, float]:
    """Esc while it speaks; its sound as a loudspeaker would give it, its mouth in the frames."""
    sounds: list[float] = []
    mouths: list[float] = []
    with virtual_sound_card() as card:
        running = Running()
        running.run(3.0)
        page = running.desktop.window.page("talk")
        # Without a window manager no window is ever active, and only an active one has shortcuts.
        running.desktop.window.activateWindow()
        running.desktop.window.windowHandle().requestActivate()
        if not running.until(running.desktop.window.isActiveWindow, 5):
            raise SystemExit("the window does not become active: is there an X server?")
        watch = MouthWatch(running.talk)
        for _ in range(times):
            watch.begin()
            asked = time.monotonic()
            with card.recording() as speaker:
                running.desktop.session.ask("what can you do")
                running.until(lambda: running.state() == "speaking", 15)
                running.run(1.5)
                pressed = time.monotonic()
                QTest.keyClick(page.stage, Qt.Key.Key_Escape)  # type: ignore[union-attr]
                running.run(1.5)
            loud = np.flatnonzero(np.abs(speaker.sound.samples) > AUDIBLE) / speaker.sound.rate
            if len(loud):
                sounds.append(1000 * (speaker.began + float(loud[-1]) - pressed))
            gaps = watch.gaps(asked)
            open_at = moved(gaps, resting(gaps, asked + 0.2), OPEN)
            mouths.append(
                1000 * (max([at for at in open_at if at > pressed], default=pressed) - pressed)
            )
            running.until(lambda: running.state() == "listening", 15)
        watch.close()
        running.close()
    return {
        "stop_sound_ms": max(sounds),
        "stop_sound_median_ms": statistics.median(sounds),
        "stop_mouth_ms": max(mouths),
        "stop_mouth_median_ms": statistics.median(mouths),
    }
