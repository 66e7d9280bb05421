"""Nothing constant computed twice, only what is shown computed, and still the same picture."""

import logging
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rule_h1 import image_u8, real_input
from talking_head.errors import EngineUnavailable
from talking_head.wav2lip import runtime as runtime_module
from talking_head.wav2lip.folded import WHOLE, Folded, Region, face_input
from talking_head.wav2lip.network import evaluate
from talking_head.wav2lip.runtime import Candidate, candidates, choose, psnr
from tiny_wav2lip import weights

torch = pytest.importorskip("torch")

EXACT = 0.01 / 255
MOUTH = Region(44, 96, 0, 96)
BATCH = 3


@cache
def folded() -> Folded:
    return Folded(weights())


@cache
def maps():
    return folded().maps(face_input(image_u8(0, 1, 96, 96)))


@cache
def mel() -> np.ndarray:
    return real_input(1, (BATCH, 1, 80, 16), 4)


@cache
def plain() -> np.ndarray:
    """What the plain network makes, (n, 96, 96, 3)."""
    tensors = {k: torch.from_numpy(v) for k, v in weights().items()}
    face = torch.from_numpy(face_input(image_u8(0, 1, 96, 96))).expand(BATCH, -1, -1, -1)
    return evaluate(tensors, torch.from_numpy(mel()), face).permute(0, 2, 3, 1).numpy()


def shown(region: Region) -> np.ndarray:
    return plain()[:, region.top : region.bottom, region.left : region.right]


def rendered(candidate: Candidate, region: Region) -> np.ndarray:
    runtime = candidate.make(folded().plan(region))
    return runtime(mel(), runtime.load_maps(maps()))


def each(exact: bool):
    rows = [row for row in candidates() if row.exact == exact]
    return pytest.mark.parametrize("candidate", rows, ids=[row.name for row in rows])


@each(exact=True)
@pytest.mark.parametrize("region", [WHOLE, MOUTH, Region(45, 93, 8, 87), Region(0, 1, 95, 96)])
def test_in_f32_the_folded_network_is_the_plain_one(candidate, region):
    assert np.abs(rendered(candidate, region) - shown(region)).max() < EXACT


@each(exact=False)
def test_in_half_precision_nobody_sees_the_difference(candidate):
    assert psnr(rendered(candidate, MOUTH), shown(MOUTH)) > runtime_module.LEAST_PSNR


@settings(max_examples=8, deadline=None)
@given(st.data())
def test_any_region_is_exact_to_its_edges(data):
    top, left = (data.draw(st.integers(0, 95)) for _ in range(2))
    bottom = data.draw(st.integers(top + 1, 96))
    right = data.draw(st.integers(left + 1, 96))
    region = Region(top, bottom, left, right)
    exact = next(row for row in candidates() if row.exact)
    assert np.abs(rendered(exact, region) - shown(region)).max() < EXACT


def test_fewer_rows_are_less_work():
    def pixels(region: Region) -> int:
        return sum(part.size for part in folded().plan(region).cut(maps()))

    assert pixels(MOUTH) < 0.75 * pixels(WHOLE)


class Fake:
    """A runtime that draws what it is told to."""

    batch = 8

    def __init__(self, picture: float) -> None:
        self.picture = picture

    def load_maps(self, maps: object) -> None:
        return None

    def __call__(self, mel: np.ndarray, maps: object) -> np.ndarray:
        return np.full((len(mel), 1, 1, 3), self.picture, np.float32)


def broken(plan: object) -> Fake:
    raise RuntimeError("no such instruction")


def choose_among(monkeypatch, rows: list[Candidate], cache=None) -> str:
    monkeypatch.setattr(runtime_module, "candidates", lambda device, half: rows)
    return choose(folded().plan(MOUTH), maps(), cache=cache).name


@pytest.mark.parametrize("picture", [float("nan"), 0.51])
def test_half_precision_that_spoils_the_picture_is_not_used(monkeypatch, caplog, picture):
    rows = [
        Candidate("exact", True, lambda plan: Fake(0.5)),
        Candidate("half", False, lambda plan: Fake(picture)),
    ]
    with caplog.at_level(logging.WARNING):
        assert choose_among(monkeypatch, rows) == "exact"
    assert "half is not accurate enough" in caplog.text


def test_what_does_not_work_here_is_passed_over(monkeypatch):
    rows = [Candidate("broken", True, broken), Candidate("works", True, lambda plan: Fake(0.5))]
    assert choose_among(monkeypatch, rows) == "works"
    with pytest.raises(EngineUnavailable, match="by nothing that is installed"):
        choose_among(monkeypatch, [rows[0], rows[0]])


def test_the_choice_is_measured_once(monkeypatch, tmp_path):
    made = []

    def counted(plan: object) -> Fake:
        made.append(plan)
        return Fake(0.5)

    rows = [Candidate("one", True, counted), Candidate("two", True, counted)]
    first = choose_among(monkeypatch, rows, tmp_path)
    assert len(made) == 2
    assert choose_among(monkeypatch, rows, tmp_path) == first
    assert len(made) == 3

    next(tmp_path.iterdir()).write_text("{torn")
    choose_among(monkeypatch, rows, tmp_path)
    assert len(made) == 5
