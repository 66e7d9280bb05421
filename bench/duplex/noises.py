"""Sounds that are no words: synthesised, and named so in every report.

Coughs, laughter, knocks and typing are shaped noise, a "mhm" is two hums through the resonances of
a nose (synthetic voices spell it letter by letter), and words such as "yeah" are said by a
synthetic voice. No recording of people is needed, and none is pretended.
"""

from __future__ import annotations

import numpy as np

from simulated_sound_card import RATE

SIGNS = {"mhm": "mhm", "yeah": "yeah", "okay": "okay", "right": "right"}


def made(kind: str, voice: str, seed: int) -> np.ndarray:
    """A sound of this kind, at 16 kHz. `voice`: of those that are said."""
    if kind in SIGNS and kind not in MADE:
        from script import spoken

        return spoken(SIGNS[kind], voice)
    rng = np.random.default_rng(seed)
    return MADE[kind](rng)


def hum(rng: np.random.Generator) -> np.ndarray:
    """Two syllables through closed lips and a breath between them, the second higher: “mhm”."""
    base = rng.uniform(95, 230)
    first = _nasal(rng, base, (1.0, 0.95), rng.uniform(0.12, 0.2))
    breath = 0.06 * _burst(rng, rng.uniform(0.05, 0.09), 0.02, (300, 1100, 2400))
    second = _nasal(rng, base, (1.3, 1.05), rng.uniform(0.2, 0.32))
    return np.concatenate([first, breath, second]).astype(np.float32)


def _nasal(
    rng: np.random.Generator, base: float, pitch: tuple[float, float], seconds: float
) -> np.ndarray:
    """An “m” whose pitch goes from one multiple of `base` (Hz) to another."""
    n = round(seconds * RATE)
    shaky = np.interp(np.arange(n), np.linspace(0, n, 12), rng.normal(1.0, 0.005, 12))
    hertz = base * np.linspace(*pitch, n) * shaky
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    sound = np.zeros(n)
    for harmonic in range(1, round(4500 / base)):
        gains = (w / (1 + ((harmonic * hertz - f) / b) ** 2) for f, b, w in NASAL)
        sound += sum(gains) / harmonic * np.sin(harmonic * phase)
    return sound / np.abs(sound).max() * np.sqrt(np.hanning(n))


def cough(rng: np.random.Generator) -> np.ndarray:
    """Two bursts of wide noise with a throat's resonances, 0.2 s each."""
    burst = np.concatenate([_burst(rng, 0.2, 0.02, (500, 1500, 2500)), np.zeros(RATE // 12)])
    return np.concatenate([burst, 0.7 * burst]).astype(np.float32)


def laughter(rng: np.random.Generator) -> np.ndarray:
    """Five breathy, voiced syllables, falling, five in a second."""
    base = rng.uniform(140, 260)
    syllables = []
    for k in range(5):
        n = round(0.12 * RATE)
        times = np.arange(n) / RATE
        pitch = base * (1 - 0.06 * k)
        voice = sum(np.sin(2 * np.pi * pitch * h * times) / h for h in range(1, 12))
        breath = _burst(rng, 0.12, 0.05, (700, 1200, 2600))
        shape = np.hanning(n)
        syllables += [shape * (0.4 * voice + 0.6 * breath), np.zeros(round(0.08 * RATE))]
    return np.concatenate(syllables).astype(np.float32)


def knock(rng: np.random.Generator) -> np.ndarray:
    """Three knocks on a table."""
    one = np.concatenate([_burst(rng, 0.08, 0.001, (180, 420, 900)), np.zeros(RATE // 8)])
    return np.tile(one, 3).astype(np.float32)


def keyboard(rng: np.random.Generator) -> np.ndarray:
    """A second and a half of typing."""
    sound = np.zeros(round(1.5 * RATE))
    for at in np.cumsum(rng.uniform(0.07, 0.2, 12)):
        click = rng.uniform(0.4, 1.0) * _burst(rng, 0.02, 0.0005, (2500, 4500))
        start = round(at * RATE)
        if start + len(click) < len(sound):
            sound[start : start + len(click)] += click
    return sound.astype(np.float32)


def _burst(
    rng: np.random.Generator, seconds: float, rise: float, resonances: tuple[int, ...]
) -> np.ndarray:
    """Noise through resonances, rising in `rise` seconds and dying away."""
    n = round(seconds * RATE)
    spectrum = np.fft.rfft(rng.standard_normal(n))
    hertz = np.fft.rfftfreq(n, 1 / RATE)
    shape = 0.1 + sum(np.exp(-(((hertz - f) / (0.25 * f)) ** 2)) for f in resonances)
    times = np.arange(n) / RATE
    envelope = np.minimum(times / rise, 1.0) * np.exp(-4 * times / seconds)
    sound = np.fft.irfft(spectrum * shape, n) * envelope
    return sound / np.abs(sound).max()


NASAL = ((270, 70, 1.0), (1050, 120, 0.03), (2300, 200, 0.015))
"""Resonances of a nose: Hz, half their width, and how strong."""
MADE = {"mhm": hum, "cough": cough, "laughter": laughter, "knock": knock, "keyboard": keyboard}
