"""Pictures of every page of the window, in light and dark, at 1×, 1.5× and 2×.

    python scripts/screenshots.py FOLDER [--pages talk …] [--languages en de …] [--looks dark]

A scripted conversation with the built-in face, without microphone, loudspeaker or screen. One
process for each scale, since Qt takes it at its start.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SCALES = ("1", "1.5", "2")
LOOKS = ("light", "dark")


def main() -> int:
    """Make them all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", nargs="*", default=[])
    parser.add_argument("--languages", nargs="*", default=["en"])
    parser.add_argument("--scales", nargs="*", default=list(SCALES))
    parser.add_argument("--looks", nargs="*", default=list(LOOKS), choices=LOOKS)
    parser.add_argument("--one", nargs=2, metavar=("LANGUAGE", "LOOK"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    if asked.one:
        return shoot(asked.folder, *asked.one, asked.scales[0], asked.pages)
    for language in asked.languages:
        for look in asked.looks:
            for scale in asked.scales:
                command = [
                    sys.executable, __file__, str(asked.folder), "--one", language, look,
                    "--scales", scale, "--pages", *asked.pages,
                ]  # fmt: skip
                with tempfile.TemporaryDirectory() as home:
                    env = os.environ | {
                        "QT_QPA_PLATFORM": "offscreen",
                        "QT_SCALE_FACTOR": scale,
                        "VISAVIS_HOME": home,
                    }
                    subprocess.run(command, env=env, check=True)
    return 0


def shoot(folder: Path, language: str, look: str, scale: str, wanted: list[str]) -> int:
    """All pages in one language, look and scale."""
    sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]
    from assistant.config import Settings, with_changes
    from assistant.desktop.app import Desktop, make_application
    from desktop_talk import ScriptedTalk, conversation_so_far
    from talking_head.builtin.motion import Motion

    Motion._blink = lambda self, manner: 0.0  # type: ignore[method-assign]  # eyes stay open
    settings = with_changes(Settings(), {"desktop.appearance": look, "desktop.language": language})
    app = make_application(settings)
    conversation_so_far(language)
    desktop = Desktop(settings, ScriptedTalk)
    desktop.start()

    def wait(seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and not until():
            app.processEvents()
            time.sleep(0.005)

    def take(name: str) -> None:
        if wanted and not any(name.startswith(page) for page in wanted):
            return
        wait(0.3)
        target = folder / f"{name}_{look}_{scale}x{'' if language == 'en' else '_' + language}.png"
        windows = {"film": talk.shown, "compact": desktop.compact}
        (windows.get(name) or desktop.window).grab().save(str(target))

    wait(30, lambda: desktop.session.talk is not None)
    talk = desktop.session.talk
    assert isinstance(talk, ScriptedTalk)
    wait(30, lambda: talk.player.frame() is not None)
    from desktop_pages import page_scenes

    for name, play in (talk.scenes(desktop) | page_scenes(desktop, wait)).items():
        if wanted and not any(name.startswith(page) for page in wanted):
            continue
        play()
        wait(0.5)
        if name == "film":
            wait(40, lambda: talk.shown.film is not None and talk.shown.film.at > 1.2)
            talk.shown.film.pause()
        take(name)
    desktop.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
