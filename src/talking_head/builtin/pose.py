"""What a face does at one instant: the numbers that motion makes and that drawing reads.

Knows neither sound nor pixels. Every kind of avatar is driven by the same Pose.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mouth:
    """A mouth shape: six weights, each 0..1; all 0 is a closed mouth at rest.

    `jaw` opens, `wide` spreads the corners, `round` brings them forward and together, `closed`
    presses the lips (p b m), `teeth` sets the upper teeth on the lower lip (f v), `tongue` lifts
    its tip (l n t d th).
    """

    jaw: float = 0.0
    wide: float = 0.0
    round: float = 0.0
    closed: float = 0.0
    teeth: float = 0.0
    tongue: float = 0.0


REST = Mouth()


@dataclass(frozen=True, slots=True)
class Pose:
    """A whole face at one instant.

    `smile`: -1 (corners down) .. 1. `lids`: how far (left, right) eyes are closed, 0..1; negative
    opens wider. `squint`: lower lids raised, 0..1. `gaze`: (right, up) as the viewer sees it,
    -1..1. `brow_raise`, `brow_sad` (inner ends up), `brow_frown`: -1..1. `yaw`, `pitch`, `roll`:
    degrees, positive to the viewer's right, up, and clockwise. `sway`: sideways, `breath`: chest
    raised, each -1..1. `talk`: 0..1, whether it speaks, be it that the mouth rests just then.
    """

    mouth: Mouth = REST
    smile: float = 0.0
    lids: tuple[float, float] = (0.0, 0.0)
    squint: float = 0.0
    gaze: tuple[float, float] = (0.0, 0.0)
    brow_raise: float = 0.0
    brow_sad: float = 0.0
    brow_frown: float = 0.0
    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    sway: float = 0.0
    breath: float = 0.0
    talk: float = 0.0
