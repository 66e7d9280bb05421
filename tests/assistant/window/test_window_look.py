"""How the window looks: colours, states, calm, sizes, and what is drawn at all."""

from __future__ import annotations

import itertools
import re

import pytest

from assistant.desktop.style_sheet import style_sheet
from assistant.desktop.tokens import CONTRAST, DARK, LIGHT, contrast
from assistant.events import Heard, StateChanged, Transcript


def test_every_colour_can_be_read_on_its_ground():
    for tokens, (ink, ground, ratio) in itertools.product((DARK, LIGHT), CONTRAST):
        found = contrast(getattr(tokens, ink), getattr(tokens, ground))
        assert found >= ratio, (tokens.dark, ink, ground, round(found, 2))
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


def test_the_theme_follows_no_colour_that_is_not_checked():
    # a colour in the style sheet that is not a token would escape the check of contrast
    sheet = style_sheet(DARK, lambda role: 14)
    tokens = {getattr(DARK, name) for name in DARK.__slots__ if name != "dark"}
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= tokens


def test_state_is_shown_by_ring_button_and_tray(qtbot, desktop, page, calls):
    for state, words in (("thinking", "thinks"), ("muted", "off"), ("offline", "no microphone")):
        calls.tell(StateChanged(state, 0.0))
        qtbot.waitUntil(lambda state=state: page.stage._state == state)
        assert words in desktop.tray.icon.toolTip()
        assert page.voice.mic.isChecked() == (state == "muted")
    rings = set()
    for state in ("listening", "hearing", "thinking", "speaking", "muted", "offline"):
        page.stage.set_state(state)
        picture = page.stage.grab().toImage()
        rings.add(bytes(picture.constBits())[: 4 * picture.width() * 30])
    assert len(rings) == 6


def test_a_hidden_face_is_not_drawn(qtbot, desktop, page, calls):
    qtbot.waitUntil(lambda: calls.made[-1:] in ([], [("watched", True)]))
    desktop.window.hide()
    qtbot.waitUntil(lambda: ("watched", False) in calls.made)
    assert not page.stage.face._timer.isActive()
    assert not page.voice.mic._timer.isActive()
    desktop.show_compact()
    qtbot.waitUntil(lambda: calls.made[-1] == ("watched", True))
    desktop.show()
    assert page.stage.face._timer.isActive()
    assert not desktop.compact.isVisible()


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_appearance_changes_at_once(desktop, page, appearance, qtbot):
    desktop.preferences.change({"desktop.appearance": appearance})
    tokens = {"light": LIGHT, "dark": DARK}[appearance]
    assert desktop.theme.tokens is tokens
    shot = desktop.window.grab().toImage()
    beside_the_rail = desktop.window.rail.width() + 6
    assert shot.pixelColor(beside_the_rail, 6).name() == tokens.backdrop


def test_calm_means_that_nothing_moves(opened, qtbot, calls):
    desktop = opened(desktop__reduced_motion=True)
    page = desktop.window.page("talk")
    calls.tell(StateChanged("thinking", 0.0), Heard(1, Transcript("?"), 0.0))
    qtbot.waitUntil(lambda: page.said.thinking.isVisibleTo(page))
    assert not page.stage._timer.isActive()
    assert not page.said.thinking._timer.isActive()


def test_the_first_window_fits_a_small_screen(desktop):
    room = desktop.window.screen().availableSize()
    desktop.window.resize(room.width() + 300, room.height() + 300)
    desktop.window.fit_screen()
    assert desktop.window.width() == room.width()
    assert desktop.window.height() < room.height()  # its title bar is to be seen too


@pytest.mark.parametrize("size", [(360, 420), (420, 820), (900, 500), (2400, 900)])
def test_every_window_shows_a_face_and_a_line_to_type_in(desktop, page, size, qtbot):
    desktop.window.resize(*size)
    qtbot.wait(30)
    face = page.stage.face
    assert face.width() >= 96
    assert face.height() >= 80
    assert page.composer.text.isVisible()
    ratio = face.width() / face.height()
    assert 0.75 <= ratio <= 16 / 9 + 0.03
