"""A contact sheet of an avatar: every mouth shape, expression, blink and turn on one picture.

For people who want to see what a picture will do before it speaks to them.
"""

from __future__ import annotations

import numpy as np

from talking_head.avatar import Avatar, Puppet
from talking_head.builtin.photo import PhotoFigure
from talking_head.builtin.pose import Mouth, Pose
from talking_head.builtin.renderer import make_figure
from talking_head.compositor import Box, to_bgr
from talking_head.media import Picture
from talking_head.renderer import RenderOptions
from talking_head.still import fit

REST = 0.2
COLUMNS = 4
PHOTO_FRAME = (1920, 1080)
"""A photo's head is cut out of frames of this size."""

POSES: dict[str, Pose] = {
    "rest": Pose(smile=REST),
    "A": Pose(smile=REST, mouth=Mouth(jaw=1.0, wide=0.1)),
    "E": Pose(smile=REST, mouth=Mouth(jaw=0.25, wide=1.0)),
    "O": Pose(smile=REST, mouth=Mouth(jaw=0.5, round=0.75)),
    "U": Pose(smile=REST, mouth=Mouth(jaw=0.18, round=1.0)),
    "M": Pose(smile=REST, mouth=Mouth(jaw=0.05, closed=1.0)),
    "F": Pose(smile=REST, mouth=Mouth(jaw=0.16, teeth=1.0)),
    "L": Pose(smile=REST, mouth=Mouth(jaw=0.32, wide=0.1, tongue=0.9)),
    "blink, half": Pose(smile=REST, lids=(0.5, 0.5)),
    "blink": Pose(smile=REST, lids=(1.0, 1.0)),
    "happy": Pose(smile=1.0, squint=0.45, brow_raise=0.25, pitch=0.6),
    "sad": Pose(smile=-0.75, brow_sad=1.0, pitch=-1.8),
    "surprised": Pose(brow_raise=1.0, lids=(-0.9, -0.9), mouth=Mouth(jaw=0.6, round=0.2)),
    "look left": Pose(smile=REST, gaze=(-0.9, 0.0), yaw=-1.5),
    "turn right": Pose(smile=REST, yaw=4.0, gaze=(0.3, 0.0)),
    "nod": Pose(smile=REST, pitch=-4.0, roll=2.0, breath=1.0),
}


def contact_sheet(avatar: Avatar, tile: tuple[int, int] = (512, 512)) -> Picture:
    """All of POSES, BGR, each a tile of (width, height) with its name. Raises PictureError.

    Of a photo only the head is shown, as large as fits.
    """
    import cv2

    width, height = tile
    size = tile if isinstance(avatar, Puppet) else PHOTO_FRAME
    figure = make_figure(avatar, RenderOptions(size))
    part = figure.close_up() if isinstance(figure, PhotoFigure) else Box(0, 0, *size)
    rows = -(-len(POSES) // COLUMNS)
    sheet: Picture = np.zeros((rows * height, COLUMNS * width, 3), np.uint8)
    frame = np.empty((size[1] * 3 // 2, size[0]), np.uint8)
    for place, (name, pose) in enumerate(POSES.items()):
        figure.draw(pose, frame)
        shown = fit(to_bgr(frame)[part.top : part.bottom, part.left : part.right], tile)
        scale, at = height / 800, (height // 30, height // 16)
        for colour, thick in (((0, 0, 0), 3), ((255, 255, 255), 1)):
            cv2.putText(
                shown, name, at, cv2.FONT_HERSHEY_SIMPLEX, scale, colour, thick, cv2.LINE_AA
            )
        row, column = divmod(place, COLUMNS)
        sheet[row * height : (row + 1) * height, column * width : (column + 1) * width] = shown
    return sheet
