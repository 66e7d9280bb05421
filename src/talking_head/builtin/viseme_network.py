"""From sound to mouth curves: a small causal network over a mel spectrogram, in plain numpy.

A temporal convolutional network (S. Bai et al., "An empirical evaluation of generic convolutional
and recurrent networks for sequence modeling", 2018): dilated causal convolutions with residual
sums, so that what it remembers is bounded. Before them a voice's own timbre is taken out of its
spectra (Timbre), so that one that was never heard sounds less strange. It answers DELAY_STEPS
late, which is how it looks ahead. Sound is read at its own rate: the mel bands are laid over
whatever spectrum there is, so nothing is resampled, and bands above a low rate's range are simply
silent.

Knows spectra, levels and weights; scripts/train_visemes.py makes the weights. Does not know what
a mouth does with the curves (hearing.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from talking_head.errors import EngineFailed

HOP = 0.010
"""Seconds between spectra; spectrum k is centred on k * HOP."""

WINDOW = 0.025
SPECTRUM = 0.032
"""Seconds of a spectrum's window, and of its transform (padded, for finer steps of frequency)."""

BANDS = 40
LOWEST_HZ, HIGHEST_HZ = 60.0, 7600.0
FLOOR = -3.0
"""The feature of a silent band."""

STEP_HOPS = 2
STEP = STEP_HOPS * HOP
"""Seconds between the network's steps; each takes two spectra."""

DELAY_STEPS = 4
"""Step n tells of the instant (n - DELAY_STEPS) * STEP."""

REACH = 0.027
"""Seconds before and after an instant within which steps count for it (hearing.py)."""

LOOK_AHEAD = DELAY_STEPS * STEP + REACH + WINDOW / 2
"""Seconds of sound past an instant that its curves may depend on: the delay, the last step that
counts for it, and half a window."""

CURVES = ("jaw", "wide", "round", "closed", "teeth", "tongue", "voice")
"""What a step tells, each 0..1: a Mouth's weights, and whether someone speaks."""

WEIGHTS = Path(__file__).with_name("visemes.npz")

Floats = npt.NDArray[np.float32]


class MelSpectrum:
    """Spectra of windows of sound in mel bands, as level per Hz, whatever the rate."""

    def __init__(self, rate: int) -> None:
        self.size = max(16, round(WINDOW * rate))
        self._window = np.hanning(self.size).astype(np.float32)
        self._length = max(self.size, round(SPECTRUM * rate))
        self._filters = mel_filters(rate, self._length)
        # Power per Hz, a sine of full scale being 0 dB in all: one-sided, the window's energy out.
        self._scale = np.float32(4 / (rate * float(np.sum(self._window**2))))

    def decibels(self, windows: Floats) -> Floats:
        """The bands' levels (dB per Hz), shape (n, BANDS), of windows of shape (n, size)."""
        spectra = np.fft.rfft(windows * self._window, self._length)
        power = (spectra.real**2 + spectra.imag**2).astype(np.float32)
        # Row by row: a product of matrices would round differently with their height.
        bands = np.array([self._filters @ row for row in power]) * self._scale
        levels: Floats = 10 * np.log10(bands + np.float32(1e-16))
        return levels


@lru_cache(maxsize=4)
def mel_filters(rate: int, length: int) -> Floats:
    """Triangles of equal width in mel (O'Shaughnessy's), each a weighted mean of a spectrum.

    Shape (BANDS, length // 2 + 1); rows beyond the rate's range are zero.
    """
    bins = np.arange(length // 2 + 1) * rate / length
    edges = 700 * (10 ** (np.linspace(_mel(LOWEST_HZ), _mel(HIGHEST_HZ), BANDS + 2) / 2595) - 1)
    low, middle, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    filters = np.minimum((bins - low) / (middle - low), (high - bins) / (high - middle))
    filters = np.maximum(filters, 0) * (middle < rate / 2)
    means: Floats = (filters / np.maximum(filters.sum(1, keepdims=True), 1e-9)).astype(np.float32)
    return means


def _mel(hertz: float) -> float:
    return float(2595 * np.log10(1 + hertz / 700))


def feature(decibels: Floats, loudest: npt.NDArray[np.float64]) -> Floats:
    """Band levels (n, BANDS) in units of 20 dB against the voice's own loudest level (dB, n)."""
    against = (loudest[:, None] - 30).astype(np.float32)
    rows: Floats = np.maximum((decibels - against) / np.float32(20), np.float32(FLOOR))
    return rows


SPEAKING = FLOOR + 1.5
"""A spectrum tells of a voice's timbre where at least its loudest band is above this."""

TIMBRE_STEPS, TRUST_STEPS = 1000, 60
"""Steps of speech over which a timbre is averaged, and what the typical one counts before."""


class Timbre:
    """A voice's mean spectrum as far as it was heard: taken out, what is left is what it says.

    What telephones and rooms do to a voice, and much of what tells one voice from the next, is
    constant in the logarithm of its spectrum (B. Atal, "Effectiveness of linear prediction
    characteristics of the speech wave for automatic speaker identification and verification",
    1974: cepstral mean subtraction). A running mean, so that it can be done as the sound comes.
    """

    def __init__(
        self,
        typical: Floats,
        clips: int = 1,
        *,
        steps: int = TIMBRE_STEPS,
        trust: int = TRUST_STEPS,
    ) -> None:
        """`typical`: the mean spectrum of all voices, (BANDS,); `clips`: as many at once; `steps`
        and `trust` as TIMBRE_STEPS and TRUST_STEPS."""
        self._typical = typical
        self._steps = np.float32(steps)
        self._mean = np.tile(typical, (clips, 1))
        self._heard = np.full((clips, 1), trust, np.float32)

    def copy(self) -> Timbre:
        """One that goes on from here by itself."""
        twin = Timbre(self._typical)
        twin._steps = self._steps
        twin._mean, twin._heard = self._mean.copy(), self._heard.copy()
        return twin

    def without(self, features: Floats) -> Floats:
        """The next step's features without it, both (clips, STEP_HOPS * BANDS)."""
        hops = features.reshape(-1, STEP_HOPS, BANDS)
        heard = hops.mean(1)
        speaks = heard.max(1, keepdims=True) > SPEAKING
        self._heard = np.minimum(self._heard + speaks, self._steps)
        self._mean = self._mean + speaks * (heard - self._mean) / self._heard
        sounds = hops > FLOOR + 0.05
        left = np.maximum(hops - sounds * (self._mean - self._typical)[:, None], FLOOR - 1)
        return np.asarray(left.reshape(features.shape), np.float32)


SILENCE = np.full(BANDS * STEP_HOPS, FLOOR, np.float32)
"""A step's input where nothing sounds."""


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """A causal convolution: `weights` (taps * inputs, outputs), oldest tap first, `bias`."""

    weights: Floats
    bias: Floats
    dilation: int
    taps: int


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """Weights: the layer that reads features, the residual layers, and the one that answers."""

    first: Layer
    residual: tuple[Layer, ...]
    last: Layer
    trained_on: tuple[str, ...]
    """The voices, as VoiceOptions names them, that it was trained on."""

    typical: Floats
    """The mean spectrum of their speech, (BANDS,)."""


@lru_cache(maxsize=4)
def read_network(file: Path = WEIGHTS) -> Network:
    """The weights in a file. Raises EngineFailed where it is missing or damaged."""
    try:
        with np.load(file) as kept:
            layers = [
                Layer(
                    kept[f"weights{k}"].astype(np.float32),
                    kept[f"bias{k}"].astype(np.float32),
                    int(dilation),
                    len(kept[f"weights{k}"]) // inputs,
                )
                for k, (dilation, inputs) in enumerate(kept["layers"])
            ]
            voices = tuple(str(name) for name in kept["trained_on"])
            typical = kept["typical"].astype(np.float32)
    except Exception as error:  # whatever a damaged file raises
        raise EngineFailed(
            f"The weights that read lips from sound cannot be used ({file.name}: {error}).",
            "Restore the file from the repository.",
        ) from error
    return Network(layers[0], tuple(layers[1:-1]), layers[-1], voices, typical)


class Stream:
    """The network running over one utterance, a step at a time. State is a few kilobytes."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._past = [
            np.zeros(((layer.taps - 1) * layer.dilation + 1, len(layer.weights) // layer.taps), "f")
            for layer in (network.first, *network.residual)
        ]
        self._timbre = Timbre(network.typical)
        self.steps = 0

    def copy(self) -> Stream:
        """One that goes on from here by itself."""
        twin = Stream(self._network)
        twin._past = [past.copy() for past in self._past]
        twin._timbre = self._timbre.copy()
        twin.steps = self.steps
        return twin

    def step(self, features: Floats) -> Floats:
        """Features (STEP_HOPS * BANDS,) in, CURVES out; for DELAY_STEPS ago."""
        first, residual, last = self._network.first, self._network.residual, self._network.last
        (spectrum,) = self._timbre.without(features[None])
        hidden = self._convolve(first, self._past[0], spectrum)
        for layer, past in zip(residual, self._past[1:], strict=True):
            hidden = hidden + self._convolve(layer, past, hidden)
        self.steps += 1
        answer: Floats = 1 / (1 + np.exp(-(hidden @ last.weights + last.bias)))
        return answer

    def _convolve(self, layer: Layer, past: Floats, values: Floats) -> Floats:
        """One step of a layer over its own past, a ring; rectified."""
        past[self.steps % len(past)] = values
        taps = [
            past[(self.steps - layer.dilation * ago) % len(past)]
            for ago in range(layer.taps - 1, -1, -1)
        ]
        sums: Floats = np.concatenate(taps) @ layer.weights + layer.bias
        return np.maximum(sums, 0, out=sums)
