"""How long does opening a page hold Qt's thread?

Every page, every group of the settings and every tab is opened twice: the first time it is made.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from running import Running

from assistant.desktop.settings_page import GROUPS
from desktop_talk import QuietTalk

SETTLES = 1.5


def measure_pages() -> dict[str, float]:
    """The latest heartbeat of any first and any second opening, on the wall (_ms) and the most
    work of one (_work_ms); then, by page, the work of each first opening."""
    running = Running(QuietTalk, **{"desktop.language": "en"})
    running.run(3.0)
    running.desktop.window.resize(1180, 760)
    running.run(SETTLES)
    late: dict[str, float] = {}
    work: dict[str, float] = {}
    for time in ("first", "second"):
        for name, opened in openings(running).items():
            running.forget_beats()
            opened()
            running.run(SETTLES)
            late[f"{time} {name}"] = max(b for beats in running.held.values() for b in beats)
            work[f"{time} {name}"] = max(running.worked)
    running.close()
    told: dict[str, float] = {}
    for time in ("first", "second"):
        told[f"{time}_opening_ms"] = max(v for k, v in late.items() if k.startswith(time))
        told[f"{time}_opening_work_ms"] = max(v for k, v in work.items() if k.startswith(time))
    firsts = {k.removeprefix("first "): v for k, v in work.items() if k.startswith("first ")}
    return told | {f"{name.replace(' ', '_')}_work_ms": v for name, v in firsts.items()}


def openings(running: Running) -> dict[str, Callable[[], object]]:
    """What to do to see each page, by its name."""
    window = running.desktop.window

    def tab(number: int) -> None:
        window.show_page("diagnostics").tabs.setCurrentIndex(number)  # type: ignore[attr-defined]

    def step(number: int) -> None:
        window.show_page("first_run").show_step(number)  # type: ignore[attr-defined]

    def group(name: str) -> None:
        window.show_page("settings").show_group(name)  # type: ignore[attr-defined]

    return {
        "avatars": partial(window.show_page, "avatars"),
        **{f"diagnostics {number + 1}": partial(tab, number) for number in range(3)},
        **{f"first_run {number + 1}": partial(step, number) for number in range(3)},
        **{f"settings {row.name}": partial(group, row.name) for row in GROUPS},
        "talk": partial(window.show_page, "talk"),
    }
