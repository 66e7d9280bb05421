"""How well lips and sound agree: distance, confidence and offset from SyncNet's embeddings.

Chung and Zisserman (2016); called LSE-D and LSE-C by Prajwal et al., "A Lip Sync Expert Is All
You Need" (ACM MM 2020). Numbers only; knows no network and no files.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FPS = 25
SHIFT = 15
"""Frames by which the sound is tried earlier and later."""

SMOOTHING = 9
SAMPLES_PER_FRAME = 640
_EPSILON = 1e-6  # torch's pairwise distance adds it to every difference

Embeddings = npt.NDArray[np.float32]
"""Shape (n, 1024): one for each window of 5 frames, 0.2 s."""

Array = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class SyncScore:
    """What the published evaluation reports.

    `distance`: LSE-D, lower is better. `confidence`: LSE-C, higher is better. `offset`: frames
    of 1/25 s; positive: the sound that fits lies so much earlier than the picture. `by_offset`:
    mean distance for each, from 15 to -15. `by_window`: confidence over time, shape (n,).
    """

    distance: float
    confidence: float
    offset: int
    by_offset: Array
    by_window: Array


def window_count(frames: int, samples: int) -> int:
    """How many windows are compared for so much picture (25 fps) and sound (16 kHz).

    One fewer than would fit, as published; 0 where there is too little.
    """
    return max(0, min(frames, samples // SAMPLES_PER_FRAME) - 5)


def score(lips: Embeddings, sound: Embeddings) -> SyncScore:
    """Compares the embeddings of the same windows. Raises ValueError without any.

    At both ends the sound is followed by zeros, and the comparison with them counts, as published.
    """
    if len(lips) != len(sound) or not len(lips):
        raise ValueError(f"{len(lips)} windows of picture and {len(sound)} of sound")
    padded = np.pad(sound.astype(np.float64), ((SHIFT, SHIFT), (0, 0)))
    count = len(lips)
    distances = np.stack(
        [
            np.linalg.norm(lips.astype(np.float64) - padded[k : k + count] + _EPSILON, axis=1)
            for k in range(2 * SHIFT + 1)
        ],
        axis=1,
    )
    means = distances.mean(0)
    best = int(means.argmin())
    median = float(np.median(means))
    return SyncScore(
        distance=float(means[best]),
        confidence=median - float(means[best]),
        offset=SHIFT - best,
        by_offset=means,
        by_window=median_filtered(median - distances[:, best], SMOOTHING),
    )


def median_filtered(values: Array, width: int) -> Array:
    """The running median over an odd number of values; beyond the ends there are zeros."""
    padded = np.pad(values, width // 2)
    medians: Array = np.median(np.lib.stride_tricks.sliding_window_view(padded, width), axis=1)
    return medians
