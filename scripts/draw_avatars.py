"""Draws the built-in avatars: parametric portraits in, layers of SVG and avatar.yaml out.

    python scripts/draw_avatars.py [NAME ...]

A portrait is a bust 1000 units high; the eyes lie at half the head's height (y 412). Every layer
uses the same coordinates and may reach beyond 0..1000 to the sides, so that any frame is filled.
What moves by itself lies around its anchor in avatar.yaml: lids and lips as shapes that
talking_head.builtin mixes and paints, iris, teeth and tongue as pictures that it sets.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import yaml

from avatar_art.clothes import neck, scoop_knit, shirt, turtleneck
from avatar_art.curves import CHIN_Y, CX, EYE_X, EYE_Y, MOUTH_Y, mix
from avatar_art.details import backdrop, brows, glasses, iris
from avatar_art.hairstyles import bob, curls, long_waves, short_swept
from avatar_art.head import ears, face
from avatar_art.lids import lids
from avatar_art.look import Look, Skin
from avatar_art.mouths import lips, lower_teeth, tongue, upper_teeth
from avatar_art.svg import Layer

AVATARS = Path(__file__).resolve().parents[1] / "assets" / "avatars"

IRIS_VIEW = "-25.2 -25.2 50.4 50.4"
BACK_TO_FRONT = (
    "backdrop", "hair_back", "body", "head", "iris", "lids", "tongue", "lower_teeth",
    "upper_teeth", "mouth", "brows", "glasses", "hair_front",
)  # fmt: skip

WARM = Skin("#dda581", "#fbd9ba", "#bd7a54", "#743924", "#d66a52", "#bf5f56")

FAIR = Skin("#e8b898", "#ffe6d2", "#c98f70", "#8a4c3a", "#e0766a", "#c4706a")
OLIVE = Skin("#cf9a72", "#f0c8a0", "#a86f4b", "#5f3220", "#bd5f48", "#a8625a")
DEEP = Skin("#7d4e35", "#b07a58", "#5a3322", "#2a130c", "#8f3f30", "#8a4238")
IVORY = Skin("#e3b48c", "#fbdcb8", "#c08a62", "#7a4630", "#d8745c", "#b8685e")
SILVERY = Skin("#e6b89c", "#fde2cf", "#c48e74", "#86503f", "#db7a70", "#b96a66")

LOOKS = (
    Look(
        name="theo",
        title="Theo",
        skin=OLIVE,
        hair="#2e211b",
        hair_light="#7d5c45",
        hair_dark="#120b08",
        style=short_swept,
        cloth="#46566f",
        clothes=shirt,
        backdrop=("#7fa0a8", "#56707a", "#22303a"),
        rim="#d5efff",
        iris="#5d6b3c",
        iris_dark="#1f2412",
        brow="#241812",
        brow_weight=1.4,
        jaw=1.1,
        chin=1.28,
        nose=1.12,
        lips=0.8,
        mouth=1.03,
        lashes=0.15,
        beard=1.0,
        seed=11,
        neck=1.18,
        shoulders=1.06,
        lift=16,
        age=0.25,
        eye=1.02,
    ),
    Look(
        name="amara",
        title="Amara",
        skin=DEEP,
        hair="#221612",
        hair_light="#7a5138",
        hair_dark="#0c0705",
        style=curls,
        cloth="#c98a24",
        clothes=scoop_knit,
        backdrop=("#d08a6a", "#7c4a50", "#2c2438"),
        iris="#4a2a16",
        iris_dark="#180b05",
        brow="#140c09",
        brow_weight=1.1,
        nose=1.22,
        lips=1.28,
        mouth=1.04,
        jaw=0.99,
        seed=21,
        makeup=0.7,
        ears=False,
        eye=1.18,
    ),
    Look(
        name="kenji",
        title="Kenji",
        skin=IVORY,
        hair="#1d1a1c",
        hair_light="#5b5560",
        hair_dark="#070608",
        style=short_swept,
        cloth="#33363f",
        clothes=turtleneck,
        backdrop=("#b9b2c9", "#746f8e", "#2b2b42"),
        rim="#f0e4ff",
        iris="#4b301e",
        iris_dark="#170c06",
        brow="#17120f",
        brow_weight=1.15,
        jaw=1.03,
        chin=1.12,
        nose=1.02,
        lips=0.86,
        lashes=0.2,
        glasses="#22252c",
        seed=31,
        neck=1.1,
        sweep=-1,
        lift=4,
        fringe=40,
        eye=0.98,
    ),
    Look(
        name="ingrid",
        title="Ingrid",
        skin=SILVERY,
        hair="#a9a6a6",
        hair_light="#f4f1ee",
        hair_dark="#5a5658",
        style=bob,
        cloth="#7a4458",
        clothes=turtleneck,
        backdrop=("#cfd6c0", "#8b9a8c", "#39484a"),
        iris="#5f8296",
        iris_dark="#1f3340",
        brow="#8b807a",
        brow_weight=0.8,
        age=0.6,
        lips=0.84,
        nose=1.08,
        lashes=0.35,
        seed=41,
        ears=False,
        eye=1.0,
        makeup=0.25,
    ),
    Look(
        name="robin",
        title="Robin",
        skin=FAIR,
        hair="#a34d1e",
        hair_light="#f09a50",
        hair_dark="#4a1c08",
        style=short_swept,
        cloth="#3d7a58",
        clothes=scoop_knit,
        backdrop=("#f0c58a", "#a9806a", "#4a4652"),
        iris="#4d7f6a",
        iris_dark="#183028",
        brow="#8a4a22",
        brow_weight=0.95,
        jaw=0.98,
        lips=0.98,
        lashes=0.5,
        freckles=90,
        seed=51,
        lift=8,
        fringe=48,
        eye=1.2,
        makeup=0.15,
    ),
    Look(
        name="default",
        title="Mira",
        skin=WARM,
        hair="#3a2219",
        hair_light="#a8683d",
        hair_dark="#150a07",
        style=long_waves,
        cloth="#1f5c63",
        clothes=scoop_knit,
        backdrop=("#e0a673", "#8a6a62", "#2d3947"),
        iris="#84502a",
        iris_dark="#2a1508",
        brow="#33201a",
        eye=1.18,
        seed=3,
        makeup=0.5,
        ears=False,
    ),
)


def draw(look: Look, folder: Path) -> None:
    """Write every layer and avatar.yaml of one avatar."""
    folder.mkdir(parents=True, exist_ok=True)
    hair_back, hair_front, body, head, brow = Layer(), Layer(), Layer(), Layer(), Layer()
    look.style(look, hair_back, hair_front)
    body.group(f'transform="translate(0 {-look.neck_up:g})"')
    neck(look, body)
    look.clothes(look, body)
    body.end()
    if look.ears:
        ears(look, head)
    face(look, head)
    brows(look, brow)
    layers = {
        "backdrop": backdrop(look),
        "hair_back": hair_back,
        "body": body,
        "head": head,
        "brows": brow,
        "hair_front": hair_front,
    }
    if look.glasses:
        layers["glasses"] = Layer()
        glasses(look, layers["glasses"])
    drawn = {name: layer.svg() for name, layer in layers.items()}
    drawn |= {
        "iris": iris(look).svg(IRIS_VIEW),
        "lids": lids(look),
        "mouth": lips(look),
        "upper_teeth": upper_teeth(),
        "lower_teeth": lower_teeth(),
        "tongue": tongue(),
    }
    for name, text in drawn.items():
        (folder / f"{name}.svg").write_text(text)
    skin = look.skin
    described = {
        "name": look.title,
        "credits": "Drawn for Visavis by scripts/draw_avatars.py",
        "licence": "Apache-2.0",
        "portrait": "portrait.jpg",
        "layers": [
            {"role": role, "file": f"{role}.svg"} for role in BACK_TO_FRONT if role in drawn
        ],
        "anchors": {
            "left_eye": [CX - EYE_X, EYE_Y],
            "right_eye": [CX + EYE_X, EYE_Y],
            "mouth": [CX, MOUTH_Y],
            "chin": [CX, CHIN_Y],
            "nose": [CX, 508],
            "neck": [CX, 740],
            "left_brow": [CX - 98, 345],
            "right_brow": [CX + 98, 345],
        },
        "eye": {
            "width": 45.0 * look.eye,
            "lashes": look.lashes,
            "makeup": look.makeup,
        },
        "colours": {
            "skin": skin.base,
            "light": skin.light,
            "shade": skin.shade,
            "deep": skin.deep,
            "lip": skin.lip,
            "lash": mix(look.brow, "#0a0505", 0.6),
            "white": mix("#ebe2da", skin.base, 0.10),
        },
    }
    (folder / "avatar.yaml").write_text(yaml.safe_dump(described, sort_keys=False))


def take_portrait(folder: Path) -> None:
    """The avatar at rest, with a hint of a smile, as a square picture."""
    import cv2
    import numpy as np

    from talking_head.builtin.pose import Pose
    from talking_head.builtin.puppet import PuppetFigure
    from talking_head.compositor import to_bgr

    side = 1024
    frame = np.empty((side * 3 // 2, side), np.uint8)
    PuppetFigure(folder, (side, side)).draw(Pose(smile=0.35), frame)
    picture = to_bgr(frame)
    cv2.imwrite(str(folder / "portrait.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 90])
    if folder.name == "default":
        cv2.imwrite(str(AVATARS / "default.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 90])


def main() -> None:
    """Draw those named, or all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*")
    names = parser.parse_args().names
    for look in LOOKS:
        if not names or look.name in names:
            draw(look, AVATARS / look.name)
            take_portrait(AVATARS / look.name)


if __name__ == "__main__":
    main()
