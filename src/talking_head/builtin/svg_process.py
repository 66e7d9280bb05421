"""Draws SVGs in processes of their own, for as long as there are some to draw.

resvg keeps the interpreter's lock while it draws, up to half a second a layer: drawn here, another
avatar would stop the window, the microphone and the sound that is just being spoken. Knows no
avatars; what a process does, svg_worker.py knows.
"""

from __future__ import annotations

import logging
import os
import queue
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress

from talking_head.builtin import svg_worker

log = logging.getLogger(__name__)

ENDING_SECONDS = 2.0


AT_ONCE = min(2, os.cpu_count() or 1)
"""So many are drawn side by side: whoever waits for a face to live waits for all of its layers."""

Draw = Callable[[Iterable[str]], Iterator[bytes]]
"""Makes PNGs of SVGs, in order; raises ValueError in the place of one that cannot be drawn."""


@contextmanager
def drawing(at_once: int = AT_ONCE) -> Iterator[Draw]:
    """Processes that draw, so many at once, and the function that has them draw.

    Where one cannot be started, or ends, what is left for it is drawn here.
    """
    with ExitStack() as ending:
        free: queue.SimpleQueue[Callable[[str], bytes]] = queue.SimpleQueue()
        for _ in range(at_once):
            free.put(ending.enter_context(_process()))
        pool = ThreadPoolExecutor(at_once, thread_name_prefix="draws")
        ending.callback(pool.shutdown, cancel_futures=True)

        def one(svg: str) -> bytes:
            draw = free.get()
            try:
                return draw(svg)
            finally:
                free.put(draw)

        yield lambda svgs: pool.map(one, svgs)


@contextmanager
def _process() -> Iterator[Callable[[str], bytes]]:
    """One process, which draws one after the other."""
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
