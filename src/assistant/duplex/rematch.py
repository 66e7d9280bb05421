"""How far off the echo of a known room is, once a clock has jumped.

To find an echo in an unknown room takes a second of sound (alignment.EchoFinder). Where the room
is known, so is what it must return of what is played: a tenth of a second of that, compared with
what is heard (a matched filter), tells how far apart the two are, to a few millionths of a second.
Whether two sounds are one at all, least squares tell (`explained`), where their correlation stands
out by chance. Knows no clocks and no devices.
"""

from __future__ import annotations

import numpy as np

from assistant.vad import RATE
from talking_head.media import Samples

MOST = round(0.03 * RATE)
"""Samples by which they may be apart."""
ALIKE = 0.9
"""Normalised correlation of what is expected and what is heard, at least: nobody else sounds."""
RIVAL = round(0.001 * RATE)
CLEARLY = 1.5
"""A vowel is like itself a period later: what would be left over so far from the best place must be
so much more."""
SILENT = 1e-5
"""Energy of a sample's share that tells nothing."""


def apart(heard: Samples, expected: Samples) -> float | None:
    """Seconds by which `heard`, shape (n,), is later than `expected`, (n + 2 MOST,), whose middle
    it should be; None where that cannot be told. Both at 16 kHz.
    """
    n = len(heard)
    energy = float(heard @ heard)
    if energy < n * SILENT**2:
        return None
    sums = np.concatenate(([0.0], np.cumsum(np.square(expected, dtype=np.float64))))
    powers = sums[n:] - sums[:-n]
    alike = np.correlate(expected, heard, "valid") / np.sqrt(powers * energy + 1e-12)
    peak = int(alike.argmax())
    if alike[peak] < ALIKE or not 0 < peak < len(alike) - 1:
        return None
    others = np.concatenate((alike[: max(0, peak - RIVAL)], alike[peak + RIVAL + 1 :]))
    if 1.0 - float(others.max()) ** 2 < CLEARLY * (1.0 - float(alike[peak]) ** 2):
        return None
    left, top, right = (float(value) for value in alike[peak - 1 : peak + 2])
    between = 0.5 * (left - right) / (left - 2 * top + right)
    return (MOST - peak - between) / RATE


def explained(heard: Samples, played: Samples) -> float:
    """Share of the power of what is heard, shape (n,), that is what was played, shape (n + taps,),
    through some response of so many taps: by least squares, lightly regularised. 0 to 1.
    """
    taps = len(played) - len(heard)
    rows = np.lib.stride_tricks.sliding_window_view(played.astype(np.float64), taps)[: len(heard)]
    both = rows.T @ rows
    both += np.eye(taps) * (1e-3 * np.trace(both) / taps + 1e-9)
    rest = heard - rows @ np.linalg.solve(both, rows.T @ heard)
    return 1.0 - float(rest @ rest) / (float(heard @ heard) + 1e-12)
