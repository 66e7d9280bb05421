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


def test_the_process_draws_one_after_another_and_says_what_it_cannot_draw(monkeypatch) -> None:
    expected = svg_worker.draw(SVG)
    monkeypatch.setattr(svg_worker, "draw", here)
    with svg_process.drawing() as png:
        assert png(SVG) == expected
        with pytest.raises(ValueError, match=r"\w"):
            png("<svg")
        assert png(SVG) == expected


def test_where_the_process_ends_or_cannot_be_started_it_is_drawn_here(monkeypatch) -> None:
    # given a process that is killed between two pictures
    begun: list[subprocess.Popen] = []
    popen = subprocess.Popen

    def begin(*args: object, **how: object) -> subprocess.Popen:
        begun.append(popen(*args, **how))
        return begun[-1]

    monkeypatch.setattr(subprocess, "Popen", begin)
    with svg_process.drawing() as png:
        first = png(SVG)
        begun[0].kill()
        begun[0].wait()
        assert png(SVG) == first
    # and one that is not there at all
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with svg_process.drawing() as png:
        assert png(SVG) == first
