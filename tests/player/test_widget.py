"""The face on the screen: right colours, right proportions, converted once per frame."""

from __future__ import annotations

import os
import threading

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from assistant.desktop.immortal import make_constants_immortal
from player.picture import to_bgra
from player.widget import FaceWidget

BACKDROP = "#101216"


@pytest.fixture(scope="session", autouse=True)
def app():
    make_constants_immortal()
    return QApplication.instance() or QApplication([])


def picture(width: int, height: int, left: tuple, right: tuple) -> np.ndarray:
    """An I420 frame of two halves, given as BGR."""
    bgr = np.zeros((height, width, 3), np.uint8)
    bgr[:, : width // 2] = left
    bgr[:, width // 2 :] = right
    return cv2.cvtColor(bgr, cv2.COLOR_BGR2YUV_I420)


def colour(widget: FaceWidget, x: int, y: int) -> tuple[int, int, int]:
    c = widget.grab().toImage().pixelColor(x, y)
    return c.red(), c.green(), c.blue()


def test_a_frame_fills_the_width_and_keeps_its_proportions():
    # given a wide frame, red on the left and blue on the right, in a square widget
    frame = picture(640, 360, left=(0, 0, 220), right=(220, 0, 0))
    widget = FaceWidget(lambda: frame, BACKDROP)
    widget.resize(320, 320)
    widget.show()
    # when it is due
    widget.tick()
    # then it lies in the middle, with the backdrop above and below
    assert colour(widget, 40, 160) == pytest.approx((220, 0, 0), abs=6)
    assert colour(widget, 280, 160) == pytest.approx((0, 0, 220), abs=6)
    assert colour(widget, 160, 40) == (0x10, 0x12, 0x16)
    assert colour(widget, 40, 75) == pytest.approx((220, 0, 0), abs=6)
    assert colour(widget, 40, 244) == pytest.approx((220, 0, 0), abs=6)
    assert colour(widget, 160, 280) == (0x10, 0x12, 0x16)


def test_before_the_first_frame_there_is_only_the_backdrop():
    widget = FaceWidget(lambda: None, BACKDROP)
    widget.resize(200, 200)
    widget.tick()
    assert colour(widget, 100, 100) == (0x10, 0x12, 0x16)


def test_the_same_frame_is_converted_once_and_another_aside(monkeypatch, qtbot):
    frames = [picture(64, 36, (0, 0, 220), (0, 0, 220)), picture(64, 36, (0, 220, 0), (0, 220, 0))]
    due = [frames[0]]
    converted = []
    monkeypatch.setattr(
        "player.picture.to_bgra",
        lambda *given: converted.append(threading.current_thread()) or to_bgra(*given),
    )
    widget = FaceWidget(lambda: due[0], BACKDROP)
    widget.resize(320, 180)
    widget.show()
    for _ in range(5):
        widget.tick()
    assert len(converted) <= 2  # once, and perhaps again for the first layout
    before = len(converted)
    due[0] = frames[1]
    widget.tick()
    qtbot.waitUntil(lambda: colour(widget, 160, 90) == pytest.approx((0, 220, 0), abs=6))
    assert len(converted) == before + 1
    assert converted[-1] is not threading.current_thread()


def test_a_widget_that_was_resized_or_is_gone_when_its_picture_is_made(monkeypatch, qtbot):
    frames = [picture(64, 36, (0, 0, 220), (0, 0, 220)), picture(64, 36, (0, 220, 0), (0, 220, 0))]
    due, slow, made = [frames[0]], threading.Event(), []

    def late(*given):
        if threading.current_thread() is not threading.main_thread():
            assert slow.wait(5)
            made.append(given)
        return to_bgra(*given)

    monkeypatch.setattr("player.picture.to_bgra", late)
    # given two widgets whose next pictures take their time
    widget, gone = (FaceWidget(lambda: due[0], BACKDROP) for _ in range(2))
    for each in (widget, gone):
        each.resize(320, 180)
        each.show()
        each.tick()
    due[0] = frames[1]
    widget.tick()
    gone.tick()
    # when one is resized, and the other deleted
    widget.resize(180, 320)
    shiboken6.delete(gone)
    slow.set()
    # then the one shows its picture at its size, and nothing else happens
    qtbot.waitUntil(lambda: len(made) == 2)
    assert colour(widget, 90, 160) == pytest.approx((0, 220, 0), abs=6)
    assert colour(widget, 90, 60) == (0x10, 0x12, 0x16)
    due[0] = frames[0]
    qtbot.waitUntil(lambda: colour(widget, 90, 160) == pytest.approx((220, 0, 0), abs=6))


def test_a_frame_of_another_size_and_a_resized_widget_both_fit():
    due = [picture(640, 360, (0, 0, 220), (0, 0, 220))]
    widget = FaceWidget(lambda: due[0], BACKDROP)
    widget.resize(320, 180)
    widget.show()
    widget.tick()
    due[0] = picture(360, 640, (0, 220, 0), (0, 220, 0))
    widget.tick()
    assert colour(widget, 20, 90) == (0x10, 0x12, 0x16)
    assert colour(widget, 160, 90) == pytest.approx((0, 220, 0), abs=6)
    widget.resize(300, 600)
    assert colour(widget, 20, 300) == pytest.approx((0, 220, 0), abs=6)


@pytest.mark.parametrize("size", [(1280, 720), (960, 540), (640, 360), (318, 179), (1920, 1080)])
def test_every_size_shows_the_whole_frame(size):
    # given a frame that brightens from left to right
    bgr = np.repeat(np.tile(np.linspace(0, 255, 1280), (720, 1))[..., None], 3, axis=2)
    frame = cv2.cvtColor(bgr.astype(np.uint8), cv2.COLOR_BGR2YUV_I420)
    shown = to_bgra(frame, *size)
    assert shown.shape == (size[1], size[0], 4)
    row = shown[size[1] // 2, :, 0].astype(float)
    assert np.abs(row - np.linspace(0, 255, size[0])).max() < 5
