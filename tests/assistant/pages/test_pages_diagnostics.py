"""The doctor's page, the times of each turn, and the first run."""

from __future__ import annotations

import time

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from assistant.desktop import first_run
from assistant.surroundings import Check
from desktop_pages import page


def test_the_doctor_is_a_page_with_fixes_that_can_be_clicked(qtbot, desktop, monkeypatch):
    found = [
        Check("Understands", "faster-whisper", False, "", "the model is not here",
              "Get it: visavis models get whisper-tiny.", "should"),
        Check("Sound", "microphone", False, "", "there is none", "Connect one.", "must"),
        Check("Speaks", "flite", True, "Flite", used=True),
    ]  # fmt: skip
    monkeypatch.setattr("assistant.doctor.diagnose", lambda settings: found)
    diagnostics = page(desktop, "diagnostics")
    qtbot.waitUntil(lambda: diagnostics.checks.found != [], timeout=10_000)
    assert "what you type" in diagnostics.checks.verdict.text()
    buttons = {b.accessibleName(): b for b in diagnostics.checks.findChildren(QAbstractButton)}
    copy = next(b for name, b in buttons.items() if name.startswith("Copy the command"))
    copy.click()
    assert QGuiApplication.clipboard().text() == "visavis models get whisper-tiny"
    next(b for name, b in buttons.items() if name.startswith("Open its settings")).click()
    settings = desktop.window.page("settings")
    assert desktop.window.stack.currentWidget() is settings
    assert settings.list.currentItem().text() == "Microphone and loudspeaker"


def test_each_turn_has_its_waterfall(qtbot, desktop):
    diagnostics = page(desktop, "diagnostics")
    diagnostics.tabs.setCurrentIndex(1)
    desktop.session.ask("what time is it")
    times = diagnostics.times
    qtbot.waitUntil(
        lambda: times.waterfall.turn is not None and times.waterfall.turn.first_sound is not None,
        timeout=20_000,
    )
    turn = times.waterfall.turn
    stages = [lane.stage for lane in turn.lanes]
    assert stages.index("reply") < stages.index("speak")
    assert 0 < turn.first_sound < 20
    assert "Voice" in times.waterfall.words()
    assert times.choice.itemText(0).startswith("Turn 1 · first sound after")


def test_the_first_run_can_be_skipped_and_comes_once(qtbot, desktop, monkeypatch):
    assert first_run.wanted()
    began = time.monotonic()
    welcome = page(desktop, "first_run")
    conversation = desktop.session.talk.assistant.conversation
    # what is said to try the microphone is not answered
    qtbot.waitUntil(lambda: conversation.muted, timeout=5000)
    for number in range(3):
        welcome.show_step(number)
        qtbot.wait(20)
    assert welcome.forward.text() == "Start talking"
    welcome.skip.click()
    assert desktop.window.stack.currentWidget() is desktop.window.page("talk")
    qtbot.waitUntil(lambda: not conversation.muted, timeout=5000)
    qtbot.waitUntil(lambda: not first_run.wanted(), timeout=5000)
    assert time.monotonic() > began
