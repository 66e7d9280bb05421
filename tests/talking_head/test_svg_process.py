"""SVGs are drawn in a process of their own, and here where there is none."""

from __future__ import annotations

import subprocess
import sys

import pytest

from talking_head.builtin import svg_process, svg_worker

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4">'
    '<rect width="4" height="4"/></svg>'
)


def here(svg: str) -> bytes:
    raise AssertionError("it was drawn in this process")


def other(width: int) -> str:
    return SVG.replace('rect width="4"', f'rect width="{width}"')


def test_processes_draw_in_order_and_say_what_cannot_be_drawn(monkeypatch) -> None:
    svgs = [other(width) for width in (1, 2, 3, 5, 6, 7)]
    expected = [svg_worker.draw(svg) for svg in svgs]
    assert len(set(expected)) == len(svgs)
    monkeypatch.setattr(svg_worker, "draw", here)
    with svg_process.drawing(at_once=2) as draw:
        assert list(draw(svgs)) == expected
        pngs = draw([svgs[0], "<svg", svgs[1]])
        assert next(pngs) == expected[0]
        with pytest.raises(ValueError, match=r"\w"):
            next(pngs)
        assert list(draw(svgs[:1])) == expected[:1]


def test_where_a_process_ends_or_cannot_be_started_it_is_drawn_here(monkeypatch) -> None:
    # given a process that is killed between two pictures
    begun: list[subprocess.Popen] = []
    popen = subprocess.Popen

    def begin(*args: object, **how: object) -> subprocess.Popen:
        begun.append(popen(*args, **how))
        return begun[-1]

    monkeypatch.setattr(subprocess, "Popen", begin)
    with svg_process.drawing() as draw:
        (first,) = draw([SVG])
        for process in begun:
            process.kill()
            process.wait()
        assert list(draw([SVG])) == [first]
    # and one that is not there at all
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with svg_process.drawing() as draw:
        assert list(draw([SVG])) == [first]
