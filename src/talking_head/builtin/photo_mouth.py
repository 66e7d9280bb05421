"""The part of a picture where the lips part: upper lip, what lies between, lower lip.

The skin above and below the cut is taken through its own bend; the lips' inner rims, moved by
the same fields, bound what is seen between them: the picture's own teeth if it shows any, and
teeth, tongue and shade drawn in its colours. Knows nothing of eyes or heads.
"""

from __future__ import annotations

import numpy as np

from talking_head.builtin.photo_face import FaceMap, Floats, inset
from talking_head.builtin.photo_fields import CONTROLS, MOUTH, SKULL, fields, jaw_of, step
from talking_head.builtin.photo_grain import grain, softness
from talking_head.builtin.photo_inside import GREY, lower_teeth, palette, tongue, upper_teeth
from talking_head.builtin.photo_patch import WANDER, covered, patch_box, patch_grid
from talking_head.builtin.photo_warp import Bend, edge_share, sample
from talking_head.builtin.pose import Pose
from talking_head.compositor import Box, Mask, feather
from talking_head.media import Picture

SMILE = [CONTROLS.index("spread"), CONTROLS.index("lift")]

LEAST_SHARP = 2.6
"""Units of blur (sigma) beyond which what is between lips is drawn no softer."""

PIXEL = 0.45
"""The blur (sigma) of what is drawn sharp, in pixels."""

PARTING = ("chin", "lower", "upper", "pucker", "shut", "ring_lower", "ring_upper")
"""The controls that act differently above and below the cut."""


def mouth_box(face: FaceMap, within: Box) -> Box | None:
    """Where a mouth is painted; None where the picture does not show it."""
    mouth, wide = face.mouth, 1.5 * face.mouth.half
    top, low = float(mouth.upper.min()) - 52, float(mouth.lower.max()) + 88
    left, right = mouth.middle - wide, mouth.middle + wide
    return patch_box(face.axes, left, top, right, low, within)


class MouthPatch:
    """Paints the mouth of one picture at one size. `box`, `mask`: where, and how softly."""

    def __init__(self, face: FaceMap, box: Box, frame: Picture, within: Box, blur: float) -> None:
        """`blur`: pixels of the frame to one of the picture, so that what is drawn is as soft."""
        mouth, axes = face.mouth, face.axes
        self._face, self._frame, self._blur, self.box = face, frame, blur, box
        self.mask: Mask = feather(box.height, box.width, max(3, round(9 * axes.unit)))
        grid = patch_grid(box, axes)
        share = edge_share(axes.unit, grid.pixels, within)
        self._upper = Bend(grid, axes.steps(fields(face, grid.points, False)) * share)
        self._lower = Bend(grid, axes.steps(fields(face, grid.points, True)) * share)
        self._rims = []
        for lower in (False, True):
            curve = mouth.curve(lower)
            at = axes.pixels(curve)
            moved = axes.steps(fields(face, curve, lower)) * edge_share(axes.unit, at, within)
            self._rims.append((at, moved))
        middle = len(mouth.x) // 2
        self._anchor = mouth.curve(False)[[middle]]
        self._anchor[0, 0] = mouth.middle
        self._anchor[0, 1] = float(mouth.upper_at(self._anchor[:, 0])[0])
        self._skull = axes.steps(fields(face, self._anchor, False))[:SKULL, 0]
        self._palette = colours = palette(face, frame)
        halves = (mouth.middle - float(mouth.x[0]), float(mouth.x[-1]) - mouth.middle)
        soft = softness(face, frame, blur)
        # A row of teeth stays one, however soft the picture; a pixel is soft by itself.
        spread = float(np.sqrt(max(0.0, min(soft, LEAST_SHARP * axes.unit) ** 2 - PIXEL**2)))
        self._edge = max(0.45 * blur + 0.15, 0.6 * spread)
        self._teeth = upper_teeth(halves, axes.unit, colours.tooth, spread)
        self._low_teeth = lower_teeth(halves, axes.unit, colours.tooth, spread)
        self._tongue = tongue(halves, axes.unit, colours.tongue, spread)
        self._wander = round(WANDER * axes.unit)
        size = (box.width + 2 * self._wander, box.height + 2 * self._wander)
        self._grain = grain(face, frame, blur, size)
        self._home = axes.pixels(self._anchor)[0]
        self._angle = float(np.arctan2(axes.right[1], axes.right[0]))
        self._own = self._own_shares() if face.open else None
        self._own_gap = float(mouth.gap[middle]) * axes.unit

    def parts(self, weights: Floats) -> bool:
        """Whether the lips move apart or together, so that the patch must be painted."""
        moved = np.abs(weights[MOUTH:])
        if self._own is None:
            moved = moved[[CONTROLS.index(name) - MOUTH for name in PARTING]]
        return bool(moved.max() > 0.01)

    def paint(self, pose: Pose, weights: Floats) -> Picture:
        """The patch (BGR) of this pose."""
        upper = self._upper.cut(weights, self._frame)
        lower = self._lower.cut(weights, self._frame)
        rims = [at + np.tensordot(weights, moved, 1) for at, moved in self._rims]
        down = self._face.axes.down
        gap = (rims[1] - rims[0]) @ down
        rims[1] = rims[1] + np.maximum(-gap, 0)[:, None] * down
        above, below = self._beneath(rims[0]), self._beneath(rims[1])
        # What each part covers of a pixel adds up to all of it, so that shut lips leak nothing.
        canvas = upper * (1 - above)[..., None] + lower * below[..., None]
        if float(gap.max()) > 0.05:
            self._paint_inside(canvas, pose, weights, rims, above, below)
        else:
            canvas += upper * (above - below)[..., None]
        return np.asarray(np.clip(canvas + 0.5, 0, 255), np.uint8)

    def _beneath(self, rim: Floats) -> Floats:
        """1 below a rim (POINTS, 2), 0 above it; soft between."""
        axes = self._face.axes
        return covered(rim, axes.down, axes, self.box, self._edge)

    def _paint_inside(
        self,
        canvas: Floats,
        pose: Pose,
        weights: Floats,
        rims: list[Floats],
        above: Floats,
        below: Floats,
    ) -> None:
        import cv2

        box, axes = self.box, self._face.axes
        both = np.concatenate(rims) - np.array([box.left, box.top], np.float32)
        edge = 2 + 2 * self._blur
        x0, y0 = np.maximum(both.min(0) - edge, 0).astype(int).tolist()
        x1, y1 = np.minimum(both.max(0) + edge + 1, (box.width, box.height)).astype(int).tolist()
        if x1 - x0 < 2 or y1 - y0 < 2:
            return
        part, size = (slice(y0, y1), slice(x0, x1)), (x1 - x0, y1 - y0)
        corner = np.array([box.left + x0, box.top + y0], np.float32)
        opening = np.maximum(above[part] - below[part], 0)
        head = axes.pixels(self._anchor)[0] + weights[:SKULL] @ self._skull - corner
        angle = self._angle + float(weights[2])
        mouth, jaw = pose.mouth, jaw_of(pose.mouth)
        unit, own_gap = axes.unit, float(self._face.mouth.gap.max())
        inside = np.empty((*opening.shape, 3), np.float32)
        inside[...] = self._palette.dark
        drop = 21.0 * jaw
        lifted = drop * (1 - 0.9 * mouth.tongue) - 6.0 * mouth.tongue
        for sprite, y in (
            (self._tongue, lifted + 0.4 * own_gap),
            (self._low_teeth, drop + 0.6 * own_gap),
            (self._teeth, -13.0 * mouth.round * (1 - mouth.teeth)),
        ):
            placed = sprite.place(head + axes.down * (y * unit), angle, size)
            inside *= 1 - placed[..., 3:]
            inside += placed[..., :3]
        # Light comes in through the opening: its rim is in shadow, most beneath the upper lip.
        soft = max(0.7, 2.4 * unit)
        shaded = cv2.GaussianBlur(opening, (0, 0), soft)
        shaded = np.minimum(1.0, 1.45 * shaded)
        lid = cv2.GaussianBlur(above[part], (0, 0), 1.6 * soft)
        lid = np.clip(1.9 * lid - 0.9, 0, 1)
        inside *= (0.46 + 0.54 * shaded * (0.6 + 0.4 * lid))[..., None]
        if self._own is not None:
            middle = len(rims[0]) // 2
            wider = float((rims[1] - rims[0])[middle] @ axes.down) - self._own_gap
            hidden = float(step(mouth.round / 0.7)) * self._own_gap
            self._show_own(inside, weights, part, float(np.clip(wider / 2.0, 0, 1)), hidden)
        # A round mouth is a deep one; a little rounding hides no teeth.
        deep = float(step((mouth.round - 0.35) / 0.5))
        inside += (self._palette.dark - inside) * (deep * self._depth(rims, part))[..., None]
        inside += self._grain_at(head + corner - self._home, part) * self._noisy(inside)
        canvas[part] += inside * opening[..., None]

    def _depth(self, rims: list[Floats], part: tuple[slice, slice]) -> Floats:
        """How dark the hole of a round mouth is: all of it above, the tongue's hint below."""
        axes, box = self._face.axes, self.box
        y, x = np.mgrid[part].astype(np.float32)
        down = (x + box.left) * axes.down[0] + (y + box.top) * axes.down[1]
        top, low = float((rims[0] @ axes.down).min()), float((rims[1] @ axes.down).max())
        return np.asarray(1 - 0.45 * step((down - top) / max(low - top, 1.0) * 1.6 - 0.6))

    def _grain_at(self, moved: Floats, part: tuple[slice, slice]) -> Floats:
        """The picture's grain where the head has moved by so many pixels."""
        far, (rows, columns) = self._wander, part
        x, y = np.clip(np.round(moved), -far, far).astype(int).tolist()
        return self._grain[
            rows.start + far - y : rows.stop + far - y,
            columns.start + far - x : columns.stop + far - x,
        ]

    def _noisy(self, inside: Floats) -> Floats:
        """How much of the skin's grain is seen in what is darker or lighter than it is."""
        share = inside @ (GREY / np.float32(self._palette.skin_light))
        return np.asarray(np.minimum(0.2 + 0.8 * share, 1.2)[..., None], np.float32)

    def _show_own(
        self,
        inside: Floats,
        weights: Floats,
        part: tuple[slice, slice],
        tight: float,
        hidden: float,
    ) -> None:
        """The picture's own teeth, which stay with the skull; but a smile that is lifted or spread
        takes them with it, so that nothing is bared between them and the lip.

        `tight`: 0 shows all between the lips, a little of their rims too, so that a mouth at rest
        is the picture's; 1 no lip, for a mouth that is open wider than the picture's. `hidden`:
        pixels of them that the upper lip of a round mouth hides.
        """
        import cv2

        assert self._own is not None
        still = np.zeros_like(weights)
        still[:SKULL] = weights[:SKULL]
        still[SMILE] = np.maximum(weights[SMILE], 0)
        came = self._upper.grid.map(self._upper.back(still))[part]
        came += (self._face.axes.down * hidden).astype(np.float32)
        own = sample(self._frame, came)
        near = came - np.array([self.box.left, self.box.top], np.float32)
        shares = cv2.remap(self._own, near, np.empty(0), cv2.INTER_LINEAR)
        share = shares[..., 0] + (shares[..., 1] - shares[..., 0]) * np.float32(tight)
        inside += (own - inside) * share[..., None]

    def _own_shares(self) -> Floats:
        """Where the unmoved picture shows what is between its lips, (height, width, 2).

        First with a little of the lips' rims, then without the lower one's.
        """
        (upper, _), (lower, _) = self._rims
        down = self._face.axes.down
        shares = []
        spare = down * (0.7 + 0.6 * self._blur)
        above = self._beneath(upper - spare)
        for rim in (lower + spare, lower - 1.1 * down * inset(self._blur)):
            shares.append(np.maximum(above - self._beneath(rim), 0))
        return np.stack(shares, -1)
