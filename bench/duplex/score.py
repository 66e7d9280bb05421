"""What a run was worth, from its recordings: when something sounded, how loud, what was lost.

Times in seconds on the room's axis. An answer that was played undisturbed once is the yardstick of
every later one: its loudness over time tells how far the voice was turned down.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from simulated_sound_card import RATE

AUDIBLE = 10 ** (-50 / 20)
WINDOW = round(0.02 * RATE)
STEP = round(0.005 * RATE)
DUCKED = 10 ** (-6 / 20)
UNSEEN_SECONDS = 0.03
"""A pause of the answer that is longer hides when it was turned down."""
QUIET = 1e-4


@dataclass(slots=True)
class Score:
    """One run. Seconds; None where the run does not tell, or it did not happen."""

    kind: str
    name: str
    room: str
    latency: float | None = None
    mouth_latency: float | None = None
    missed: bool | None = None
    took_over: bool | None = None
    duck: float | None = None
    stop: float | None = None
    mouth_stop: float | None = None
    false_stop: bool | None = None
    interrupted_itself: bool | None = None
    words_lost: bool | None = None
    onset_lost: bool | None = None
    history_differs: bool | None = None
    notes: list[str] = field(default_factory=list)


def first_audible(sound: np.ndarray) -> float | None:
    """When a recording is first heard, in seconds from its start."""
    loud = np.flatnonzero(np.abs(sound) > AUDIBLE)
    return float(loud[0] / RATE) if len(loud) else None


def envelope(sound: np.ndarray) -> np.ndarray:
    """Root mean square of windows of 20 ms, one every 5 ms."""
    if len(sound) < WINDOW:
        return np.zeros(0)
    power = np.convolve(np.square(sound, dtype=np.float64), np.ones(WINDOW) / WINDOW, "valid")
    return np.sqrt(np.maximum(power[::STEP], 0.0))


def gains(played: np.ndarray, undisturbed: np.ndarray) -> np.ndarray:
    """How far an answer was turned down, every 5 ms; NaN in the answer's own pauses.

    Both begin with the first audible sample of the same answer.
    """
    mine, whole = envelope(played), envelope(undisturbed)
    n = min(len(mine), len(whole))
    # The two may lie a few milliseconds apart: the loudest of the neighbourhood is compared.
    mine, whole = _neighbourhood(mine[:n]), _neighbourhood(whole[:n])
    told = np.full(n, np.nan)
    speaks = whole > 10 * AUDIBLE
    told[speaks] = mine[speaks] / whole[speaks]
    return told


def _neighbourhood(values: np.ndarray, reach: int = 1) -> np.ndarray:
    padded = np.pad(values, reach)
    shifted = [padded[k : k + len(values)] for k in range(2 * reach + 1)]
    return np.max(shifted, axis=0) if len(values) else values


def turned_down(gain: np.ndarray, limit: float, begin: float, lasts: float) -> float | None:
    """Seconds from `begin` until the gain falls to `limit` and stays there for so long; None where
    it does not, or where the answer itself pauses just then, which hides it."""
    start, need = max(0, round(begin * RATE / STEP)), round(lasts * RATE / STEP)
    for k in range(start, len(gain)):
        if gain[k] <= limit and not (gain[k : k + need] > limit).any():
            heard = np.flatnonzero(~np.isnan(gain[:k]))
            before = max(start, heard[-1] + 1 if len(heard) else 0)
            return (
                None if (k - before) * STEP / RATE > UNSEEN_SECONDS else (k - start) * STEP / RATE
            )
    return None


def last_audible(sound: np.ndarray) -> float:
    """When a recording is last heard, in seconds from its start."""
    loud = np.flatnonzero(np.abs(sound) > AUDIBLE)
    return float((loud[-1] + 1) / RATE) if len(loud) else 0.0


def located(piece: np.ndarray, whole: np.ndarray) -> float:
    """Where a piece of a recording is in it, whatever its loudness, in seconds."""
    n = 1 << int(np.ceil(np.log2(len(whole) + len(piece))))
    cross = np.fft.irfft(np.fft.rfft(whole, n) * np.conj(np.fft.rfft(piece, n)), n)[: len(whole)]
    power = np.concatenate([[0.0], np.cumsum(np.square(whole, dtype=np.float64))])
    ends = np.minimum(np.arange(len(whole)) + len(piece), len(whole))
    under = power[ends] - power[np.arange(len(whole))]
    return float(np.argmax(cross / np.sqrt(under + 1e-3 * under.max())) / RATE)


def lost_seconds(played: np.ndarray, undisturbed: np.ndarray) -> float:
    """How much of an answer was skipped, in seconds; it may have stood still meanwhile.

    What is at the end of the recording lies in the answer where it would lie undisturbed, less
    the time that the recording was silent for more than the answer is.
    """
    end = round(last_audible(played) * RATE)
    tail = played[max(0, end - RATE) : end]
    reached = round(located(tail, undisturbed) * RATE) + len(tail)
    stood = _quiet(played[:end]) - _quiet(undisturbed[:reached])
    return (reached + stood - end) / RATE


def _quiet(sound: np.ndarray) -> int:
    """Samples of silence, in pieces of ten milliseconds."""
    size = RATE // 100
    loudest = np.abs(sound[: len(sound) // size * size]).reshape(-1, size).max(axis=1)
    return int((loudest < QUIET).sum()) * size


def cue_begins_in(utterance: np.ndarray, cue: np.ndarray) -> float:
    """Where in an utterance a cue begins, in seconds; negative where its beginning is missing."""
    n = 1 << int(np.ceil(np.log2(len(utterance) + len(cue))))
    spectrum = np.fft.rfft(utterance, n) * np.conj(np.fft.rfft(cue, n))
    peak = int(np.fft.irfft(spectrum, n).argmax())
    return (peak - n if peak >= len(utterance) else peak) / RATE


def wilson(hits: int, of: int) -> tuple[float, float]:
    """95 % interval of a rate (Wilson 1927)."""
    if of == 0:
        return 0.0, 1.0
    z, p = 1.96, hits / of
    middle = (p + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(p * (1 - p) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return max(0.0, middle - half), min(1.0, middle + half)


def percentile_interval(values: Sequence[float], q: float) -> tuple[float, float, float]:
    """A percentile and its 95 % interval (bootstrap, 1,000 draws, fixed seed)."""
    sample = np.asarray(values)
    draws = np.random.default_rng(0).choice(sample, (1000, len(sample)))
    low, high = np.percentile(np.percentile(draws, q, axis=1), [2.5, 97.5])
    return float(np.percentile(sample, q)), float(low), float(high)
