"""What the lip network learns from: the same each time, right, and not what it is tested with."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from talking_head.builtin.viseme_network import CURVES, SILENCE, STEP, read_network
from talking_head.media import Mark

ROOT = Path(__file__).resolve().parents[1]


def load(file: str) -> ModuleType:
    path = ROOT / file
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module  # dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def data() -> ModuleType:
    return load("scripts/viseme_data.py")


MAKE = """
import hashlib, sys
sys.path.insert(0, "scripts")
import viseme_data
viseme_data.dictionary = lambda: ["number", "apple", "window", "marble"]
for clip in viseme_data.make_data(("espeak",), 3, int(sys.argv[1])):
    print(clip.voice, hashlib.sha256(clip.features.tobytes() + clip.curves.tobytes()).hexdigest())
"""


def test_the_same_seed_makes_the_same_clips_in_a_new_process_and_another_seed_others():
    one, again, other = (
        subprocess.run(
            [sys.executable, "-c", MAKE, seed], cwd=ROOT, check=True, capture_output=True, text=True
        ).stdout.splitlines()
        for seed in ("4", "4", "5")
    )

    assert len(one) == 3
    assert one == again
    assert not set(one) & set(other)


TRAIN = """
import sys
sys.path.insert(0, "scripts")
import numpy as np, train_visemes, viseme_data
from talking_head.builtin.viseme_network import CURVES, SILENCE

def clips(engines, many, seed):
    random = np.random.default_rng(0)
    shapes = (len(SILENCE), len(CURVES))
    return [
        viseme_data.Clip(
            "nobody",
            *(random.uniform(-2, 1, (100, n)).clip(*ends).astype(np.float16)
              for n, ends in zip(shapes, ((-3, 1), (0, 1)))),
            random.integers(0, len(viseme_data.LETTERS), 100),
        )
        for _ in range(many)
    ]

train_visemes.make_data = clips
for seed, file in zip(sys.argv[1::2], sys.argv[2::2]):
    train_visemes.SEED = int(seed)
    sys.argv[1:] = ["--clips", "18", "--epochs", "2", "--out", file]
    train_visemes.main()
"""


def test_the_same_clips_make_the_same_weights_to_the_byte_and_another_seed_others(tmp_path):
    pytest.importorskip("torch")
    one, again, other = (tmp_path / f"{name}.npz" for name in ("one", "again", "other"))
    started = [
        subprocess.Popen([sys.executable, "-c", TRAIN, *seeds], cwd=ROOT)
        for seeds in (("4", one), ("4", again, "5", other))
    ]

    assert [run.wait() for run in started] == [0, 0]

    assert one.read_bytes() == again.read_bytes()
    assert one.read_bytes() != other.read_bytes()
    network, another = read_network(one), read_network(other)
    assert network.trained_on == ("nobody",)
    assert (network.last.weights != another.last.weights).any()


def test_a_clip_is_heard_as_long_as_its_curves_and_mostly_speaks(data):
    clip = data.make_clip("espeak", ["number", "apple"], np.random.default_rng(4))

    assert clip.features.shape == (data.CLIP_STEPS, len(SILENCE))
    assert clip.curves.shape == (data.CLIP_STEPS, len(CURVES))
    assert 0.3 < clip.curves[:, CURVES.index("voice")].mean() <= 1


def test_letters_are_named_where_they_sound(data):
    marks = [Mark("phoneme", "m", 1.0, 1.1), Mark("phoneme", "aɪ", 1.1, 1.3)]

    letters = [data.LETTERS[k] for k in data.sounding(marks)]

    def at(second: float) -> str:
        return letters[round(second / STEP)]

    assert [at(0.5), at(1.05), at(1.15), at(1.25), at(2.0)] == ["", "m", "a", "ɪ", ""]


def test_only_who_is_tested_with_the_other_engine_learns_from_all_voices(data):
    random = np.random.default_rng(0)

    def variants(everyone: bool) -> set[str]:
        drawn = (data.draw_voice("espeak", random, everyone) for _ in range(600))
        return {voice.partition("+")[2] for voice in drawn}

    assert not variants(everyone=False) & set(data.OTHER_VARIANTS)
    assert variants(everyone=True) > set(data.OTHER_VARIANTS)


def test_curves_come_from_the_phonemes_and_know_who_is_silent(data):
    marks = [Mark("phoneme", "m", 1.0, 1.1), Mark("phoneme", "ɑː", 1.1, 1.3)]

    curves = dict(zip(CURVES, data.target(marks).T, strict=True))

    def at(name: str, second: float) -> float:
        return float(curves[name][round(second / STEP)])

    assert at("closed", 1.04) == pytest.approx(1)
    assert at("closed", 1.2) == 0
    assert at("jaw", 1.2) > 0.6
    assert at("voice", 1.2) == 1
    assert at("voice", 0.5) == at("voice", 2.0) == 0
    assert at("jaw", 0.5) < 0.05


def test_no_voice_is_tested_that_was_learnt_from(data):
    bench = load("bench/lip_sync.py")
    learnt = set(data.VARIANTS) | set(data.FLITE)

    for voice in bench.NEW:
        assert voice.split("+")[-1].removeprefix("flite:") not in learnt

    for file, engine in (("visemes_espeak.npz", "espeak"), ("visemes_flite.npz", "flite")):
        voices = read_network(ROOT / "bench" / file).trained_on
        assert {name.partition(":")[0] for name in voices} == {engine}
