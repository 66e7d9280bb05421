"""From the start of Python to a window that can be used."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def usable() -> None:
    """In a process of its own: open the window, say when it can be used and when it lives."""
    began = _since()
    from assistant.config import Settings
    from assistant.desktop.app import Desktop, make_application

    app = make_application(Settings())
    desktop = Desktop(Settings())
    desktop.start()
    page = desktop.window.page("talk")
    page.composer.text.setPlainText("hello")  # type: ignore[union-attr]
    while not desktop.window.isVisible() or desktop.window.windowHandle().isExposed() is False:
        app.processEvents()
    app.processEvents()
    told = {"python_seconds": began, "usable_seconds": _since()}
    while desktop.session.talk is None or desktop.session.talk.player.frame() is None:
        app.processEvents()
        time.sleep(0.005)
    told["face_seconds"] = _since()
    print(json.dumps(told), flush=True)
    os._exit(0)


def _since() -> float:
    return time.time() - float(os.environ["VISAVIS_BENCH_BEGAN"])


def measure_start(runs: int = 5) -> dict[str, float]:
    """The median of warm starts; the first run is only there to warm up."""
    rows = []
    for _ in range(runs + 1):
        with tempfile.TemporaryDirectory() as home:
            env = os.environ | {"VISAVIS_HOME": home, "VISAVIS_BENCH_BEGAN": repr(time.time())}
            code = "import sys; sys.path[:0] = sys.argv[1:]; import start; start.usable()"
            command = [sys.executable, "-c", code, str(HERE), str(HERE.parents[1] / "src")]
            told = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120)
            rows.append(json.loads(told.stdout.splitlines()[-1]))
    names = ("usable_seconds", "face_seconds")
    first = {f"first_{name}": rows[0][name] for name in names}
    return first | {name: statistics.median(row[name] for row in rows[1:]) for name in names}
