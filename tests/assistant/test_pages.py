"""The pages of the window with the real assistant behind them: avatars, settings, diagnostics."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import hashlib
import json
import threading
import time
import zipfile
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl, qInstallMessageHandler
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)

from assistant import avatars, bug_report, characters, paths, preview_loop, stored
from assistant.characters import Character
from assistant.config import Settings, with_changes
from assistant.config_schema import leaves
from assistant.config_sources import load_settings
from assistant.desktop import settings_models, settings_quality, settings_server
from assistant.desktop.app import Desktop, make_application
from assistant.desktop.diagnostics_checks import CheckRow
from assistant.desktop.fetching import Fetching
from assistant.desktop.film_window import FilmWindow
from assistant.desktop.gallery import all_entries
from assistant.desktop.offer_card import OfferCard
from assistant.desktop.settings_keys import KeyRow
from assistant.desktop.settings_models import ModelRow, agreement_key, agreements
from assistant.desktop.settings_page import GROUPS
from assistant.desktop.settings_voice import VoicesCard
from assistant.events import Speaking
from assistant.models import Model, ModelFile, Store
from assistant.planning.plan import Choice
from assistant.surroundings import Check
from chat_server import ChatServer, status
from desktop_talk import QuietTalk
from hostile_server import corrupts, drips, hostile_server
from player.film import SPEEDS

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "faces"


@pytest.fixture
def complaints():
    """What Qt printed."""
    told: list[str] = []
    qInstallMessageHandler(lambda kind, context, text: told.append(text))
    yield told
    qInstallMessageHandler(None)
    ours = [text for text in told if "plugin does not support" not in text]  # of offscreen
    assert ours == []


@pytest.fixture
def quick_previews(monkeypatch):
    """What is drawn in a process of its own has a test of its own."""
    loop = np.full((4, 360, 320), 128, np.uint8)
    monkeypatch.setattr(preview_loop, "loop_of", lambda name: loop)


@pytest.fixture
def desktop(qtbot, tmp_path, monkeypatch, complaints, quick_previews):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path / "home"))
    settings = with_changes(Settings(), {"desktop.reduced_motion": True})
    make_application(settings)
    made = Desktop(settings, QuietTalk)
    made.start()
    qtbot.waitUntil(lambda: made.session.talk is not None, timeout=30_000)
    yield made
    made.close()


def page(desktop, name):
    desktop.window.show_page(name)
    return desktop.window.page(name)


def settled(qtbot, desktop) -> None:
    qtbot.waitUntil(lambda: desktop.preferences.pending == 0, timeout=20_000)


def test_switch_avatar_and_quality_while_it_speaks(qtbot, desktop):
    # given an answer that sounds
    assistant = desktop.session.talk.assistant
    events = []
    assistant.conversation.subscribe(events.append)
    gallery = page(desktop, "avatars")
    qtbot.waitUntil(lambda: "amara" in gallery.cards, timeout=10_000)
    desktop.session.ask("what can you do")
    qtbot.waitUntil(lambda: any(isinstance(e, Speaking) for e in events), timeout=20_000)
    # when another avatar is clicked, and another quality chosen
    gallery.cards["amara"].click()
    qtbot.waitUntil(lambda: desktop.preferences.now.talking_head.avatar_image.endswith("amara"))
    desktop.preferences.change({"talking_head.quality_mode": "high"})
    settled(qtbot, desktop)
    # then both hold, in the talk and in the file, and the voice goes on
    assert assistant.face.avatar.name == "Amara"
    assert assistant.face.options.size == (1920, 1080)
    assert gallery.cards["amara"].isChecked()
    assert not gallery.cards["default"].isChecked()
    assert load_settings(environ={}).talking_head.quality_mode == "high"
    spoken = sum(isinstance(e, Speaking) for e in events)
    qtbot.waitUntil(lambda: sum(isinstance(e, Speaking) for e in events) > spoken, timeout=20_000)


def test_an_avatar_brings_its_own_voice_and_persona_and_takes_them_along(qtbot, desktop):
    desktop.preferences.change({"llm.persona": "You are calm."})
    settled(qtbot, desktop)
    characters.give(
        "kenji", Character("espeak:en-us", "You are a pirate."), desktop.preferences.now
    )
    gallery = page(desktop, "avatars")
    gallery.show_avatar("kenji")
    qtbot.waitUntil(lambda: desktop.preferences.now.tts.voice == "espeak:en-us")
    settled(qtbot, desktop)
    assert desktop.session.talk.assistant.settings.llm.persona == "You are a pirate."
    gallery.show_avatar("default")
    qtbot.waitUntil(lambda: desktop.preferences.now.tts.voice == "auto")
    assert desktop.preferences.now.llm.persona == "You are calm."


def picture_of_a_face(tmp_path: Path) -> Path:
    found = SHARED / "photo_nasa_astronaut.png"
    if not found.exists():
        pytest.skip("needs the shared pictures")
    target = tmp_path / "Eileen.png"
    target.write_bytes(found.read_bytes())
    return target


def drop(widget: QWidget, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))


def test_a_picture_is_dropped_in_judged_and_removed(qtbot, desktop, tmp_path):
    gallery = page(desktop, "avatars")
    drop(gallery, picture_of_a_face(tmp_path))
    qtbot.waitUntil(lambda: "eileen" in gallery.cards, timeout=20_000)
    assert "Eileen is here." in gallery.note.text()
    gallery.show_avatar("eileen")
    qtbot.waitUntil(lambda: gallery.cards["eileen"].isChecked(), timeout=10_000)
    gallery.remove("eileen")
    qtbot.waitUntil(lambda: "eileen" not in gallery.cards, timeout=10_000)
    settled(qtbot, desktop)
    assert avatars.own_names() == []
    assert gallery.cards["default"].isChecked()


def test_a_picture_dropped_on_the_talk_becomes_an_avatar_and_no_message(qtbot, desktop, tmp_path):
    talk = page(desktop, "talk")
    notes = tmp_path / "notes.odt"
    notes.write_bytes(b"PK")
    drop(talk, notes)
    assert talk.composer.text.toPlainText() == "", "the address of a file is nothing to say"
    drop(talk, picture_of_a_face(tmp_path))
    gallery = desktop.window.stack.currentWidget()
    assert gallery is desktop.window.page("avatars")
    qtbot.waitUntil(lambda: "eileen" in gallery.cards, timeout=20_000)
    assert "Eileen is here." in gallery.note.text()
    assert talk.composer.text.toPlainText() == ""
    gallery.remove("eileen")
    settled(qtbot, desktop)


def test_a_picture_without_a_face_is_refused_in_words(qtbot, desktop, tmp_path):
    gallery = page(desktop, "avatars")
    grey = tmp_path / "wall.png"
    cv2.imwrite(str(grey), np.full((300, 300, 3), 128, np.uint8))
    drop(gallery, grey)
    qtbot.waitUntil(lambda: "No face was found" in gallery.note.text(), timeout=20_000)


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


PRESSED_OR_TYPED = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractSlider,
    QAbstractItemView,
)  # fmt: skip


def spoken(told: QAccessibleInterface) -> str:
    """What a screen reader says of it."""
    return told.text(QAccessible.Text.Name) + told.text(QAccessible.Text.Description)


def unreachable(root: QWidget) -> list[tuple[str, str]]:
    """What can be used in a page, but has no name for a screen reader or cannot be reached by the
    Tab key: (class, the setting or the name of it)."""
    found = []
    for widget in root.findChildren(QWidget):
        inside = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
        if not isinstance(widget, PRESSED_OR_TYPED) or inside or not widget.isVisibleTo(root):
            continue
        if isinstance(widget.parent(), QTabBar | QAbstractSpinBox | QComboBox):
            continue  # a part of it
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name)
        if isinstance(widget, QComboBox):  # the name it tells on Linux is what is chosen
            named = bool(widget.accessibleName())
            name = name if named and widget.accessibleName() in spoken(told) else ""
        if not name or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append((type(widget).__name__, str(widget.property("setting") or name)))
    return found


def test_everything_in_every_page_has_a_name_and_is_reached_by_tab(qtbot, desktop):
    desktop.window.resize(1180, 760)
    # given every group of the settings, every tab of the diagnostics, every step of the first run
    settings = page(desktop, "settings")
    for group in GROUPS:
        settings.show_group(group.name)
        settings.group(group.name)  # all of its cards, now
        qtbot.wait(30)
        assert unreachable(settings) == [], group.name
    diagnostics = page(desktop, "diagnostics")
    checks = diagnostics.checks
    qtbot.waitUntil(
        lambda: 0 < len(checks.found) == len(checks.findChildren(CheckRow)), timeout=20_000
    )
    for tab in range(3):
        diagnostics.tabs.setCurrentIndex(tab)
        qtbot.wait(30)
        assert unreachable(diagnostics) == [], tab
    first = page(desktop, "first_run")
    for step in range(3):
        first.show_step(step)
        qtbot.wait(200)
        assert unreachable(first) == [], step
    # and the pages that are seen most, and the window of a film
    for name in ("talk", "avatars"):
        shown = page(desktop, name)
        qtbot.waitUntil(lambda shown=shown, name=name: name == "talk" or all_there(shown))
        assert unreachable(shown) == [], name
    assert unreachable(desktop.window.rail) == []
    film = FilmWindow(desktop.work, 1, desktop.window)
    film.show()
    film.bar.setEnabled(True)
    assert unreachable(film) == []
    film.close()


def all_there(gallery) -> bool:
    return len(gallery.cards) == len(all_entries())


def tabbed(qtbot, window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """The names of all that the Tab key comes through, from the first place in the rail on."""
    start = window.rail.findChildren(QAbstractButton)[0]
    start.setFocus()
    names = [start.accessibleName()]
    while True:
        qtbot.keyClick(window.focusWidget(), key)
        if (now := window.focusWidget()) is start:
            return names
        name = QAccessible.queryAccessibleInterface(now).text(QAccessible.Text.Name)
        names.append(now.accessibleName() or name)


def test_tab_goes_through_the_window_as_one_reads_it(qtbot, desktop):
    # given a page whose cards come when they are found, above what was there before
    avatars = page(desktop, "avatars")
    qtbot.waitUntil(lambda: all_there(avatars))
    rail = ["Talk", "Avatars", "Settings", "Diagnostics"]
    there = tabbed(qtbot, desktop.window)
    cards = [name for name in there if name.startswith("Avatar ")]
    assert len(cards) == len(avatars.cards)
    voice_and_persona = ["Voice of this avatar", "Persona of this avatar"]
    assert there == [*rail, "Avatars", *cards, "Add a picture", *voice_and_persona]
    # and back the same way
    back = tabbed(qtbot, desktop.window, Qt.Key.Key_Backtab)
    assert back[1:] == there[:0:-1]
    # and the steps of the first run end with what leads on
    first = page(desktop, "first_run")
    first.show_step(1)
    gallery = first.steps.currentWidget()
    qtbot.waitUntil(lambda: all_there(gallery))
    desktop.window.resize(900, 500)
    qtbot.wait(50)
    shapes = [card.geometry() for card in gallery.cards.values()]
    assert not any(a.intersects(b) for a, b in combinations(shapes, 2))  # and whole
    qtbot.waitUntil(lambda: "Add a picture" in tabbed(qtbot, desktop.window), timeout=20_000)
    assert tabbed(qtbot, desktop.window)[-3:] == ["Skip all and talk", "Back", "Next"]


def test_a_film_is_used_by_keys_whatever_has_the_focus(qtbot, desktop):
    film = FilmWindow(desktop.work, 1, desktop.window)
    film.show()
    film.bar.begin(10.0)
    film.activateWindow()
    qtbot.waitUntil(film.isActiveWindow)
    wanted: list[object] = []
    for told in (film.bar.toggled, film.bar.stepped, film.bar.speed_chosen, film.bar.loudness):
        told.connect(lambda *what: wanted.append(what))
    on = next(b for b in film.findChildren(QAbstractButton) if "frame on" in b.accessibleName())
    on.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Greater, Qt.Key.Key_M, Qt.Key.Key_Space):
        QTest.keyClick(film.focusWidget(), key)
    assert wanted == [(0.95,), (SPEEDS[SPEEDS.index(1.0) + 1],), (0.0,), (1,)]  # Space presses it
    film.close()


def test_the_face_alone_is_used_by_keys_too(qtbot, desktop):
    desktop.show_compact()
    compact = desktop.compact
    qtbot.waitUntil(compact.isVisible)
    name = QAccessible.queryAccessibleInterface(compact).text(QAccessible.Text.Name)
    assert name == "Visavis"
    with qtbot.waitSignal(compact.stopped):
        QTest.keyClick(compact, Qt.Key.Key_Escape)
    compact.activateWindow()
    qtbot.waitUntil(compact.isActiveWindow)
    QTest.keyClick(compact, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: compact._state == "muted")
    QTest.keyClick(compact, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.isVisible() and not compact.isVisible())


def a_model(url: str, body: bytes) -> Model:
    file = ModelFile("voice.onnx", len(body), hashlib.sha256(body).hexdigest(), "test", url=url)
    return Model("test-voice", "tts", "piper", "A test voice", "tts/test", (file,),
                 licence="MIT", permits="any use", commercial=True)  # fmt: skip


def test_a_download_is_paused_gone_on_with_and_a_corrupt_file_refused(
    qtbot, desktop, tmp_path, monkeypatch
):
    body = os.urandom(300_000)
    with hostile_server() as server:
        model = a_model(server.serve("/voice.onnx", body, drips), body)
        fetching = Fetching(desktop.background, Store(tmp_path / "models"))
        row = ModelRow(desktop.work, model, fetching)
        qtbot.addWidget(row)
        row.show()
        # when it is begun and paused
        row.get.click()
        qtbot.waitUntil(lambda: row.bar.value() > 20, timeout=10_000)
        row.pause.click()
        qtbot.waitUntil(lambda: "Paused" in row.line.text(), timeout=10_000)
        qtbot.waitUntil(lambda: row.get.text() == "Resume")
        # then it goes on from there
        row.get.click()
        qtbot.waitUntil(lambda: row.state.text() == "Here", timeout=10_000)
        assert server.ranges()[1].startswith("bytes=")
        assert (tmp_path / "models" / "tts" / "test" / "voice.onnx").read_bytes() == body
        # and is removed, after a question
        monkeypatch.setattr(settings_models, "manifest", lambda: {model.name: model})
        row.remove.click()
        (box,) = row.findChildren(QMessageBox)
        next(button for button in box.buttons() if button.text() == "Remove").click()
        qtbot.waitUntil(lambda: "free now" in row.line.text(), timeout=10_000)
        assert not (tmp_path / "models" / "tts" / "test" / "voice.onnx").exists()
        # and a file that is corrupt again and again is not installed
        other = replace(model, name="other", folder="tts/other")
        server.serve("/voice.onnx", body, corrupts, corrupts, corrupts)
        bad = ModelRow(desktop.work, other, fetching)
        qtbot.addWidget(bad)
        bad.show()
        bad.get.click()
        qtbot.waitUntil(lambda: "wrong file" in bad.line.text(), timeout=20_000)
        assert not (tmp_path / "models" / "tts" / "other" / "voice.onnx").exists()
        # nor is anything asked for where the owner wants no request
        asked = len(server.ranges())
        desktop.preferences.change({"models.offline": True})
        bad.get.click()
        assert "set to work offline" in bad.line.text()
        settled(qtbot, desktop)
        assert len(server.ranges()) == asked


def test_one_yes_gets_packages_and_models_while_one_talks(qtbot, desktop, tmp_path, monkeypatch):
    from assistant.planning import package_groups
    from assistant.planning.offer import Offer

    # given an offer of a group of packages and two models, one for private use only
    plan = desktop.session.talk.assistant.plan
    getting = desktop.getting
    came: list[float] = []
    desktop.fetching.progress.connect(lambda name, done, total, speed: came.append(done))
    asked: list[tuple[str, ...]] = []

    def install(groups, report, turn) -> None:
        asked.append(tuple(groups))
        report("Collecting coqui-tts")
        if len(asked) == 1:  # the first time it is paused
            while True:
                turn.check()
                time.sleep(0.01)

    monkeypatch.setattr(package_groups, "install", install)
    desktop.fetching._store = Store(tmp_path / "models")
    welcome = page(desktop, "first_run")
    welcome.show_step(2)
    card = welcome.findChild(OfferCard)
    qtbot.waitUntil(lambda: card.offer is not None, timeout=20_000)
    one, two = os.urandom(200_000), os.urandom(1000)
    with hostile_server() as server:
        first = a_model(server.serve("/one.onnx", one, drips), one)
        second = replace(
            a_model(server.serve("/two.onnx", two), two), name="second", folder="tts/second",
            commercial=False, licence="CPML",
        )  # fmt: skip
        card.show_offer(Offer(plan, plan, (first, second), ("tts",)))
        assert "non-commercial" in card.terms.text()
        # when it is answered with yes
        card.get.click()
        qtbot.waitUntil(lambda: "Collecting coqui-tts" in card.line.text(), timeout=10_000)
        # then one talks meanwhile, and sees how it goes
        welcome.skip.click()
        banners = desktop.window.banners
        qtbot.waitUntil(lambda: any("You can talk meanwhile" in t for t in banners.texts()))
        desktop.session.ask("what is two plus two")
        said = desktop.window.page("talk").said
        qtbot.waitUntil(
            lambda: any("4" in b.words.toPlainText() for b in said.bubbles), timeout=20_000
        )
        # and it is paused and gone on with, while packages are installed and while models come
        getting.pause()
        qtbot.waitUntil(lambda: getting.state == "paused", timeout=10_000)
        getting.resume()
        qtbot.waitUntil(lambda: bool(came) and came[-1] > 20_000, timeout=10_000)
        card.pause.click()
        qtbot.waitUntil(lambda: card.pause.text() == "Go on", timeout=10_000)
        card.pause.click()
        # and at the end all is here
        qtbot.waitUntil(lambda: getting.state == "done", timeout=20_000)
    assert asked == [("tts",), ("tts",)]
    assert len([r for r in server.ranges() if r.startswith("bytes=")]) == 1
    assert (tmp_path / "models" / "tts" / "test" / "voice.onnx").read_bytes() == one
    assert agreements().given(agreement_key(second))
    assert not agreements().given(agreement_key(first))
    assert [text for text in banners.texts() if "in use from now on" in text]


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


def test_notes_are_seen_corrected_and_deleted(qtbot, desktop):
    notes = desktop.session.talk.assistant.desk.notes
    notes.add("the key is under the mat", desktop.session.talk.assistant.desk.now())
    settings = page(desktop, "settings")
    settings.show_group("memory")
    inside = settings.group("memory")

    def lines() -> list[QLineEdit]:
        return [w for w in inside.findChildren(QLineEdit) if w.text()]

    qtbot.waitUntil(lambda: len(lines()) == 1, timeout=10_000)
    lines()[0].setText("the key is in the shed")
    lines()[0].editingFinished.emit()
    qtbot.waitUntil(lambda: notes.all()[0].text == "the key is in the shed", timeout=10_000)
    notes.remove([notes.all()[0].id])
    assert notes.all() == []


def test_everything_is_wiped_after_a_question(qtbot, desktop):
    # given things that are kept
    talk, home = desktop.session.talk, paths.user_folder("data")
    talk.assistant.desk.notes.add("xylophone lessons", talk.assistant.desk.now())
    archive = desktop.session.archive
    archive.add(archive.begin(), "user", "a secret zeppelin")
    paths.made(home / "avatars" / "me")
    (home / "avatars" / "me" / "avatar.yaml").write_text("name: me")
    desktop.preferences.change({"assistant.user_name": "Quentin"})
    settled(qtbot, desktop)
    settings = page(desktop, "settings")
    settings.show_group("privacy")
    card = next(c for c in settings.group("privacy").findChildren(QWidget) if hasattr(c, "sizes"))
    # when all is ticked, and it is not meant
    card.all.click()
    card.delete.click()
    box = next(b for b in card.findChildren(QMessageBox) if b.isVisible())
    assert "no way back" in box.informativeText()
    next(b for b in box.buttons() if b.text().strip("&") == "Cancel").click()
    assert talk.assistant.desk.notes.all() != []
    # and when it is
    card.delete.click()
    box = next(b for b in card.findChildren(QMessageBox) if b.isVisible())
    next(b for b in box.buttons() if b.text().strip("&") == "Delete").click()
    qtbot.waitUntil(lambda: card.note.text() == "It is gone.", timeout=20_000)
    # then nothing of it is on the disk
    left = b"".join(f.read_bytes() for f in home.parent.rglob("*") if f.is_file())
    for word in (b"xylophone", b"zeppelin", b"Quentin"):
        assert word not in left
    assert not (home / "avatars").exists()
    # and the window goes on
    talk.assistant.desk.notes.add("anew", talk.assistant.desk.now())
    assert [note.text for note in talk.assistant.desk.notes.all()] == ["anew"]


def test_wiping_touches_only_what_was_asked(tmp_path, monkeypatch):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    for what, where in stored.places().items():
        where[0].parent.mkdir(parents=True, exist_ok=True)
        if what in ("traces", "avatars", "models", "cache"):
            where[0].mkdir(parents=True, exist_ok=True)
            (where[0] / "thing").write_text(what)
        else:
            where[0].write_text(what)
    stored.wipe(["traces", "log"])
    left = {kept.what for kept in stored.inventory() if kept.bytes}
    assert left == set(stored.places()) - {"traces", "log"}


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
    from PySide6.QtGui import QGuiApplication

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


def test_the_report_is_shown_before_it_is_saved_and_holds_nothing_private(
    qtbot, desktop, tmp_path, monkeypatch
):
    monkeypatch.setenv("VISAVIS_LLM_KEY", "very-private-key-77")
    log = paths.made(paths.user_folder("state")) / "visavis.log"
    log.write_text(
        "asked with Bearer abc.def.ghi and very-private-key-77\nI think you said “open sesame”.\n"
        "written by mia@example.org for Wilhelmina\n"
    )
    changes = {
        "assistant.user_name": "Wilhelmina",
        "llm.persona": "You are my secret twin.",
        "llm.server.url": "https://llm.private.example/v1",
        "trace.content": True,
    }
    settings = with_changes(Settings(), changes)
    traces = paths.user_folder("state") / "traces"
    traces.mkdir(parents=True, exist_ok=True)
    (traces / "1-turn1.json").write_text(json.dumps({"args": {"text": "open sesame", "at": 1}}))
    texts = bug_report.gather(settings, [Check("Sound", "microphone", True, "USB")])
    report = page(desktop, "diagnostics").report
    report._show(texts)
    assert "USB" in report.text.toPlainText()
    report.write(tmp_path / "report.zip")
    qtbot.waitUntil(lambda: (tmp_path / "report.zip").exists(), timeout=10_000)
    with zipfile.ZipFile(tmp_path / "report.zip") as bundle:
        everything = "\n".join(bundle.read(name).decode() for name in bundle.namelist())
    for private in ("very-private-key-77", "abc.def.ghi", "sesame", "mia@", "Wilhelmina", "twin",
                    "llm.private.example"):  # fmt: skip
        assert private not in everything, private
    assert '"llm.persona": "(set)"' in everything


def test_the_first_run_can_be_skipped_and_comes_once(qtbot, desktop, monkeypatch):
    from assistant.desktop import first_run

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


def test_an_avatar_is_seen_before_its_loop_is_drawn(qtbot, desktop, monkeypatch):
    drawn, loop = threading.Event(), preview_loop.loop_of("kenji")
    monkeypatch.setattr(preview_loop, "loop_of", lambda name: (drawn.wait(20), loop)[1])
    gallery = page(desktop, "avatars")
    qtbot.waitUntil(lambda: "kenji" in gallery.cards, timeout=10_000)
    kenji, amara = gallery.cards["kenji"], gallery.cards["amara"]
    qtbot.waitUntil(lambda: None not in (kenji._image, amara._image), timeout=10_000)
    assert kenji._image.size() == QSize(*preview_loop.SIZE)
    assert kenji._image != amara._image
    drawn.set()


def test_a_preview_is_a_real_idle_face_and_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    loop = preview_loop.loop_of("amara")
    assert loop.shape[1:] == (360, 320)
    assert len(loop) >= preview_loop.FPS * preview_loop.SECONDS
    moves = np.abs(loop[:-1].astype(int) - loop[1:]).max(axis=(1, 2))
    assert (moves > 8).mean() > 0.3  # it lives
    kept = preview_loop.kept_at("amara")
    before = kept.stat().st_mtime_ns
    assert np.array_equal(preview_loop.loop_of("amara"), loop)
    assert kept.stat().st_mtime_ns == before
