"""The pages beside the talk: how tests reach them, and scenes of them to be photographed
(`page_scenes(desktop, wait)`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

Wait = Callable[..., None]


def page(desktop: Any, name: str) -> Any:
    """This page, shown."""
    desktop.window.show_page(name)
    return desktop.window.page(name)


def settled(qtbot: Any, desktop: Any) -> None:
    """Wait till what was changed in the settings holds."""
    qtbot.waitUntil(lambda: desktop.preferences.pending == 0, timeout=20_000)


def page_scenes(desktop: Any, wait: Wait) -> dict[str, Callable[[], None]]:
    """What to do for each picture; the window is of its first size again."""
    from assistant.desktop.settings_page import GROUPS
    from assistant.desktop.window import FIRST_SIZE

    window = desktop.window

    def shown(name: str) -> Any:
        desktop.show()
        window.resize(*FIRST_SIZE)
        window.show_page(name)
        return window.page(name)

    def avatars() -> None:
        page = shown("avatars")
        wait(60, lambda: page.cards and all(card._loop is not None for card in page.cards.values()))

    def settings(group: str) -> None:
        page = shown("settings")
        page.show_group(group)
        wait(3)

    def narrow() -> None:
        shown("settings").show_group("sound")
        window.resize(420, 820)
        wait(1)

    def checks() -> None:
        page = shown("diagnostics")
        page.tabs.setCurrentIndex(0)
        wait(20, lambda: bool(page.checks.found))
        wait(0.5)

    def times() -> None:
        page = shown("diagnostics")
        page.tabs.setCurrentIndex(1)
        desktop.session.ask("what time is it")
        wait(20, lambda: bool(page.times._turns) and page.times._turns[-1].first_sound is not None)
        wait(3)

    def report() -> None:
        page = shown("diagnostics")
        page.tabs.setCurrentIndex(2)
        page.report.gather()
        wait(20, lambda: bool(page.report.texts))

    def step(number: int) -> None:
        page = shown("first_run")
        page.show_step(number)
        wait(6 if number else 2)

    return {
        "avatars": avatars,
        **{f"settings_{group.name}": partial(settings, group.name) for group in GROUPS},
        "settings_narrow": narrow,
        "diagnostics_checks": checks,
        "diagnostics_times": times,
        "diagnostics_report": report,
        **{f"first_run_{number + 1}": partial(step, number) for number in range(3)},
    }
