"""Puppets are their SVGs: who edits a layer sees it in the face, and a broken one is said."""

import re
import shutil
from pathlib import Path

import numpy as np
import pytest
import yaml

from talking_head.builtin import eye, mouth
from talking_head.builtin.layers import SET, SHAPED
from talking_head.builtin.pose import Mouth, Pose
from talking_head.builtin.puppet import PuppetFigure
from talking_head.builtin.shapes import curves_of, read_shapes
from talking_head.compositor import to_bgr
from talking_head.errors import PictureError

AVATARS = Path(__file__).resolve().parents[2] / "assets" / "avatars"
NAMES = sorted(path.parent.name for path in AVATARS.glob("*/avatar.yaml"))
SIZE = (320, 180)

REST = Pose()
AH = Pose(mouth=Mouth(jaw=1.0))
EE = Pose(mouth=Mouth(jaw=0.25, wide=1.0))
ASLEEP = Pose(lids=(1.0, 1.0))


@pytest.fixture
def folder(tmp_path):
    return Path(shutil.copytree(AVATARS / "theo", tmp_path / "mine"))


def seen(folder: Path, pose: Pose) -> np.ndarray:
    frame = np.empty((SIZE[1] * 3 // 2, SIZE[0]), np.uint8)
    PuppetFigure(folder, SIZE).draw(pose, frame)
    return to_bgr(frame).astype(int)


def edit(file: Path, pattern: str, to: str) -> None:
    text, count = re.subn(pattern, to, file.read_text(encoding="utf-8"))
    assert count
    file.write_text(text, encoding="utf-8")


def lower(file: Path, name: str, by: float) -> None:
    """Move one path down."""

    def moved(found: re.Match[str]) -> str:
        pairs = (pair.split(",") for pair in re.findall(r"-?[\d.]+,-?[\d.]+", found[0]))
        steps = iter(f"{x},{float(y) + by:.2f}" for x, y in pairs)
        return re.sub(r"-?[\d.]+,-?[\d.]+", lambda _: next(steps), found[0])

    text = file.read_text(encoding="utf-8")
    changed = re.sub(rf'<path d="[^"]*"(?=[^>]*id="{re.escape(name)}")', moved, text)
    assert changed != text
    file.write_text(changed, encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_every_avatar_names_the_roles_of_all_its_layers(name):
    described = yaml.safe_load((AVATARS / name / "avatar.yaml").read_text(encoding="utf-8"))
    files = {layer["role"]: layer["file"] for layer in described["layers"]}

    assert {*SHAPED, *SET, "backdrop", "body", "head", "brows"} <= set(files)
    # and there is no drawing that has none
    drawn = {path.name for path in (AVATARS / name).glob("*.svg")}
    assert drawn == set(files.values())


def test_a_lip_that_is_drawn_lower_hangs_lower_in_that_shape_and_no_other(folder):
    before = {pose: seen(folder, pose) for pose in (REST, AH, ASLEEP)}

    for line in ("lower", "lower-inner"):
        lower(folder / "mouth.svg", f"open.{line}", 12)

    assert np.abs(seen(folder, AH) - before[AH]).max() > 40
    assert (seen(folder, REST) == before[REST]).all()
    assert (seen(folder, ASLEEP) == before[ASLEEP]).all()


def test_a_lid_that_is_drawn_to_close_half_way_leaves_the_eye_half_open(folder):
    before = seen(folder, ASLEEP)
    rest = seen(folder, REST)

    lower(folder / "lids.svg", "closed.upper", -10)

    assert np.abs(seen(folder, ASLEEP) - before).max() > 40
    assert (seen(folder, REST) == rest).all()


@pytest.mark.parametrize(
    ("file", "pose"), [("upper_teeth.svg", EE), ("tongue.svg", AH), ("iris.svg", REST)]
)
def test_what_is_painted_green_is_seen_green(folder, file, pose):
    def green(picture: np.ndarray) -> int:
        blue, g, red = picture[..., 0], picture[..., 1], picture[..., 2]
        return int((g > 1.5 * np.maximum(blue, red) + 20).sum())

    assert green(seen(folder, pose)) == 0
    edit(folder / file, r"#[0-9a-f]{6}", "#00ff00")
    assert green(seen(folder, pose)) > 20


def test_avatar_yaml_says_which_file_has_which_role(folder):
    before = seen(folder, AH)

    (folder / "mouth.svg").rename(folder / "lips of mine.svg")
    edit(folder / "avatar.yaml", "file: mouth.svg", "file: lips of mine.svg")

    assert (seen(folder, AH) == before).all()


def test_a_shape_at_full_weight_is_the_drawn_one_and_half_of_it_lies_half_way(folder):
    shapes = read_shapes(folder / "mouth.svg", mouth.SHAPES, mouth.LINES)
    rest, smile, half = (shapes.mixed({"smile": much})["upper"] for much in (0.0, 1.0, 0.5))

    text = (folder / "mouth.svg").read_text(encoding="utf-8")
    (path,) = re.findall(r'<path d="([^"]*)"(?=[^>]*id="smile\.upper")', text)
    ends = np.array([curve[3] for curve in curves_of(path)])
    assert smile[2::2] == pytest.approx(ends[:20], abs=0.01)
    assert half == pytest.approx((rest + smile) / 2, abs=1e-4)


def test_a_path_is_the_same_in_absolute_and_relative_numbers_as_editors_write_them():
    absolute = curves_of("M10,20 C11,21 12,22 13,23 S15,25 16,20 L20,24 H30 V10")
    relative = curves_of(
        "m 10 20 c 1 1 2 2 3 3 s 2,2 3,-3 l4-.4e1 h 10 v-14".replace("-.4e1", " 4")
    )

    assert np.array(relative) == pytest.approx(np.array(absolute))


@pytest.mark.parametrize(
    ("file", "pattern", "to", "says"),
    [
        ("mouth.svg", r'id="smile\.lower"', 'id="grin.lower"', r"no path with the id smile\.lower"),
        ("mouth.svg", r'(?s)<path d="M(.*?)C[^C"]*?"', r'<path d="M\1"', "curves, where"),
        ("mouth.svg", r'<g id="sad"', '<g transform="scale(2)" id="sad"', "transforms"),
        ("mouth.svg", r"(?s)</svg>", "", "no SVG"),
        ("lids.svg", r'<path d="M', '<path d="M1,1A', "not understood"),
        ("lids.svg", r"</g>", "", "no SVG"),
        ("tongue.svg", r'viewBox="[^"]*"', "", "viewBox"),
        ("avatar.yaml", r"role: tongue", "role: tail", "no layer has the role tongue"),
    ],
)
def test_a_drawing_that_cannot_be_used_is_refused_in_a_sentence(folder, file, pattern, to, says):
    count = 1 if "C[^C" in pattern else 0
    text = (folder / file).read_text(encoding="utf-8")
    (folder / file).write_text(re.sub(pattern, to, text, count=count), encoding="utf-8")

    with pytest.raises(PictureError, match=says):
        PuppetFigure(folder, SIZE)


def test_lids_of_all_avatars_close_without_a_gap_and_lips_too():
    for name in NAMES:
        lids = read_shapes(AVATARS / name / "lids.svg", eye.SHAPES, eye.LINES)
        shut = lids.mixed({"closed": 1.0})
        assert np.abs(shut["upper"] - shut["lower"])[:, 1].max() < 1.0, name
        figure = PuppetFigure(AVATARS / name, (64, 64))
        for pose in (
            Mouth(closed=1.0),
            Mouth(jaw=0.4, wide=1.0, closed=1.0),
            Mouth(round=1.0, closed=1.0),
        ):
            assert mouth.outlines(pose, 0.2, figure._mouth_look).opening < 0.5, name


def test_oo_is_a_small_round_hole_and_ah_a_wide_one():
    look = PuppetFigure(AVATARS / "default", (64, 64))._mouth_look

    def hole(shape: Mouth) -> tuple[float, float]:
        lines = mouth.outlines(shape, 0.0, look)
        gap = lines.lower_inner[:, 1] - lines.upper_inner[:, 1]
        open_ = lines.upper_inner[gap > 0.15 * gap.max(), 0]
        return float(np.ptp(open_)), float(gap.max())

    oo_wide, oo_tall = hole(Mouth(jaw=0.18, round=1.0))
    oh_wide, oh_tall = hole(Mouth(jaw=0.5, round=0.75))
    ah_wide, ah_tall = hole(Mouth(jaw=1.0))
    assert oo_wide < 0.5 * ah_wide
    assert oo_tall < 0.8 * oh_tall < 0.8 * ah_tall
    assert oo_wide < 2.5 * oo_tall
    assert oh_wide < 2.2 * oh_tall
