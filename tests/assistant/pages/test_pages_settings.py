"""The page of the settings: every one can be found, is edited by its type and holds at once."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QWidget

from assistant.config import Settings
from assistant.config_schema import leaves
from assistant.config_sources import load_settings
from assistant.desktop import settings_quality, settings_server
from assistant.desktop.settings_keys import KeyRow
from assistant.desktop.settings_voice import VoicesCard
from assistant.planning.plan import Choice
from chat_server import ChatServer, status
from desktop_pages import page, settled


def test_every_setting_is_in_the_tree_and_can_be_found(qtbot, desktop):
    settings = page(desktop, "settings")
    settings.show_group("advanced")
    tree = settings.group("advanced").widget().layout().itemAt(0).widget()
    qtbot.waitUntil(lambda: tree.complete, timeout=20_000)
    assert list(tree.rows) == list(leaves(Settings))
    tree.search.setText("noise microphone")
    tree.look_for()
    shown = [key for key, row in tree.rows.items() if row.isVisibleTo(tree)]
    assert "audio.echo_cancellation" in shown
    assert "tts.speed" not in shown


def test_a_setting_is_edited_by_its_type_refused_if_wrong_and_reset(qtbot, desktop):
    settings = page(desktop, "settings")
    settings.show_group("advanced")
    tree = settings.group("advanced").widget().layout().itemAt(0).widget()
    qtbot.waitUntil(lambda: tree.complete, timeout=20_000)
    row = tree.rows["asr.language"]
    line = row.setting.editor
    line.setText("klingon!")
    line.editingFinished.emit()
    assert "language code" in row.setting.problem.text()
    assert desktop.preferences.now.asr.language == "en"
    line.setText("de")
    line.editingFinished.emit()
    settled(qtbot, desktop)
    assert desktop.session.talk.assistant.settings.asr.language == "de"
    assert row.back.isVisibleTo(row)
    row.back.click()
    settled(qtbot, desktop)
    assert desktop.preferences.now.asr.language == "en"
    assert line.text() == "en"


def test_a_voice_is_heard_before_it_is_chosen_and_nobody_answers_its_question(
    qtbot, desktop, monkeypatch
):
    heard, ended = [], threading.Event()

    def play(sound, device, stop):
        heard.append(sound)
        ended.wait(20)

    monkeypatch.setattr("assistant.desktop.sounds.play", play)
    conversation = desktop.session.talk.assistant.conversation
    voices = page(desktop, "settings").group("voice").findChild(VoicesCard)
    qtbot.waitUntil(lambda: "flite:rms" in voices.buttons, timeout=20_000)
    voices.samples["flite:rms"].click()
    qtbot.waitUntil(lambda: len(heard) == 1, timeout=20_000)
    assert heard[0].seconds > 2
    assert np.abs(heard[0].samples).max() > 0.05
    qtbot.waitUntil(lambda: conversation.muted, timeout=5000)
    ended.set()
    qtbot.waitUntil(lambda: not conversation.muted, timeout=5000)
    assert desktop.preferences.now.tts.voice == "auto"
    voices.buttons["flite:rms"].click()
    settled(qtbot, desktop)
    assert load_settings(environ={}).tts.voice == "flite:rms"


def test_what_answers_is_measured_by_its_first_words_and_skills_by_nothing(desktop):
    model = Choice("llama", "qwen2.5-0.5b", factor=0.3, first_words=0.9, measured=True)
    assert settings_quality.described("llm", model).endswith("first words after 0.90 s, measured")
    assert settings_quality.described("llm", Choice("skills", factor=0.01)).endswith("processor")
    heard = settings_quality.described("asr", Choice("pocketsphinx", factor=0.2))
    assert heard.endswith("0.20 s for a second of speech, estimated")


def test_a_skill_that_is_switched_off_is_not_used(qtbot, desktop):
    settings = page(desktop, "settings")
    settings.show_group("skills")
    boxes = next(c for c in settings.group("skills").findChildren(QWidget) if hasattr(c, "boxes"))
    boxes.boxes["tell_time"].click()
    settled(qtbot, desktop)
    heard = []
    desktop.session.talk.assistant.conversation.subscribe(heard.append)
    desktop.session.ask("what time is it")
    qtbot.waitUntil(
        lambda: any("beyond my skills" in str(e) or "no language model" in str(e) for e in heard),
        timeout=20_000,
    )


@pytest.mark.parametrize("installed", [False, True])
def test_a_key_is_kept_only_where_a_keyring_is(qtbot, desktop, monkeypatch, installed):
    monkeypatch.setattr(settings_server, "keyring_is_here", lambda: installed)
    card = settings_server.ServerCard(desktop.work)
    qtbot.addWidget(card)
    card.show()
    assert [card.key.isVisible(), card.keep.isVisible()] == [installed, installed]
    assert card.test.isVisible()


def test_a_key_that_is_not_set_invites_to_press_one(qtbot, desktop):
    row = KeyRow(desktop.work, "desktop.global_talk_key")
    qtbot.addWidget(row)
    (line,) = row.field.findChildren(QLineEdit)
    assert line.placeholderText() == "Press a key"  # Qt's own words do not fit
    row.field.setKeySequence("Ctrl+Alt+T")
    row.field.clear()
    assert line.placeholderText() == "Press a key"


def test_where_no_key_is_heard_everywhere_its_row_says_so(qtbot, desktop, monkeypatch):
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    row = KeyRow(desktop.work, "desktop.global_talk_key")
    qtbot.addWidget(row)
    assert not row.field.isEnabled()
    assert any("lets no program hear a key" in words.text() for words in row.findChildren(QLabel))
    other = KeyRow(desktop.work, "desktop.talk_key")
    qtbot.addWidget(other)
    assert other.field.isEnabled()


def test_a_page_that_scrolls_ends_where_its_last_card_does(qtbot, desktop):
    desktop.window.resize(1180, 760)
    settings = page(desktop, "settings")
    settings.show_group("privacy")
    (area,) = [a for a in settings.findChildren(QScrollArea) if a.isVisible()]
    inside = area.widget()
    margin = inside.layout().contentsMargins().bottom()

    def ends() -> int:
        return max(w.geometry().bottom() + 1 for w in inside.children() if isinstance(w, QWidget))

    qtbot.waitUntil(lambda: ends() > area.viewport().height())
    qtbot.waitUntil(lambda: inside.height() == ends() + margin)


def test_a_language_model_server_is_tested_and_what_is_wrong_with_it_said(qtbot, desktop):
    settings = page(desktop, "settings")
    settings.show_group("brain")
    card = settings.group("brain").findChild(settings_server.ServerCard)

    def tested(url: str) -> str:
        desktop.preferences.change({"llm.server.url": url})
        settled(qtbot, desktop)
        card.test.click()
        qtbot.waitUntil(
            lambda: card.test.isEnabled() and "…" not in card.note.text(), timeout=20_000
        )
        return str(card.note.text())

    with ChatServer(models=("tiny",)) as server:
        assert "It answers, with tiny." in tested(server.url)
    with ChatServer(models=status(200, "<html>Your router</html>", "text/html")) as server:
        assert "web page" in tested(server.url)
    assert "nothing answers at that address" in tested(server.url)
