"""Draws SVGs in a process of its own, for as long as there are some to draw.

resvg keeps the interpreter's lock while it draws, up to half a second a layer: drawn here, another
avatar would stop the window, the microphone and the sound that is just being spoken. Knows no
avatars; what the process does, svg_worker.py knows.
"""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from talking_head.builtin import svg_worker

log = logging.getLogger(__name__)

ENDING_SECONDS = 2.0


@contextmanager
def drawing() -> Iterator[Callable[[str], bytes]]:
    """A function from an SVG to a PNG, which raises ValueError for what cannot be drawn.

    Where the process cannot be started, or ends, what is left is drawn here.
    """
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would show a console
    command = [sys.executable, "-P", svg_worker.__file__]
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=hidden,
        )
    except OSError as error:
        log.warning("avatars are drawn in this process: %s", error)
        yield svg_worker.draw
        return
    orders, answers = process.stdin, process.stdout
    assert orders is not None
    assert answers is not None

    def png(svg: str) -> bytes:
        answer = None
        with suppress(OSError):
            svg_worker.send(orders, b"s", svg.encode())
            answer = svg_worker.receive(answers)
        if answer is None:
            log.warning("the process that draws avatars has ended")
            return svg_worker.draw(svg)
        kind, body = answer
        if kind != b"=":
            raise ValueError(body.decode())
        return body

    try:
        yield png
    finally:
        with suppress(OSError):
            orders.close()
        try:
            process.wait(ENDING_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        answers.close()
