"""Train the network that reads lips from sound (src/talking_head/builtin/visemes.npz).

    pip install torch==2.13.0        (only this script needs it; the CPU build is enough)
    python scripts/train_visemes.py
    python scripts/train_visemes.py --engines ENGINE --clips 2400 --epochs 12 \\
        --out bench/visemes_ENGINE.npz        (ENGINE: espeak, flite)

Speech is made on the spot (viseme_data.py), so nothing is downloaded; flite and pocketsphinx must
be installed. The seeds are fixed: the same versions on the same kind of processor give the same
weights. The committed weights learn from both engines; those in bench/ from one each, so that
bench/lip_sync.py can test them on the other. The first took forty minutes on two busy cores, half
of it to make the speech.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from talking_head.builtin.viseme_network import (
    BANDS,
    CURVES,
    DELAY_STEPS,
    FLOOR,
    SPEAKING,
    STEP_HOPS,
    WEIGHTS,
    Timbre,
)
from viseme_data import LETTERS, Clip, make_data

SEED = 20260
CHANNELS = 96
TAPS = 3
DILATIONS = (1, 2, 4, 8, 1, 2, 4, 8)
INPUTS = BANDS * STEP_HOPS

TYPICAL_CLIPS = 400
TIMBRE_STEPS, TRUST_STEPS = 100, 25
"""As viseme_network.py has them, but shorter: every clip of eight seconds is to show a voice that
is new and one that is known."""

BATCH = 8
RATE = 2.5e-3
WEIGHT_DECAY = 0.01
DROPOUT = 0.1
LETTER_IMPORTANCE = 0.3
"""How much it counts to know which letter sounds. Nobody asks for that later, but who can tell m
from n by more than one mark of it tells them apart in a voice that lacks one."""

IMPORTANCE = {"jaw": 3.0, "closed": 4.0, "tongue": 1.5}
"""How much an error of a curve counts; 1 where it is not named. The tongue is to tell n from m."""


@dataclass(frozen=True, slots=True, eq=False)
class Data:
    """All clips: features (clips, INPUTS, steps) and curves (clips, len(CURVES), steps) in half
    precision, letters (clips, steps).
    """

    features: Tensor
    curves: Tensor
    letters: Tensor


class Lips(nn.Module):
    """The network as viseme_network.py runs it, over whole clips at once."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv1d(INPUTS, CHANNELS, TAPS)
        self.residual = nn.ModuleList(
            nn.Conv1d(CHANNELS, CHANNELS, TAPS, dilation=dilation) for dilation in DILATIONS
        )
        self.last = nn.Conv1d(CHANNELS, len(CURVES), 1)
        self.letters = nn.Conv1d(CHANNELS, len(LETTERS), 1)
        self.dropout = nn.Dropout1d(DROPOUT)
        for layer in self.residual:
            nn.init.normal_(layer.weight, std=0.5 * (2 / (TAPS * CHANNELS)) ** 0.5)
            nn.init.zeros_(layer.bias)

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """(clips, INPUTS, steps) to the logits of CURVES and LETTERS, (clips, these, steps)."""
        hidden = self._causal(self.first, features)
        for layer in self.residual:
            hidden = hidden + self._causal(layer, hidden)
        hidden = self.dropout(hidden)
        return self.last(hidden), self.letters(hidden)

    @staticmethod
    def _causal(layer: nn.Conv1d, values: Tensor) -> Tensor:
        past = (TAPS - 1) * layer.dilation[0]
        return torch.relu(layer(nn.functional.pad(values, (past, 0))))


def loss_of(answer: tuple[Tensor, Tensor], curves: Tensor, letters: Tensor) -> Tensor:
    """Cross entropies of curves and letters, answered DELAY_STEPS late, as they count."""
    logits, named = answer
    importance = torch.tensor([IMPORTANCE.get(name, 1.0) for name in CURVES])[None, :, None]
    late, truth = logits[..., DELAY_STEPS:], curves[..., :-DELAY_STEPS]
    errors = nn.functional.binary_cross_entropy_with_logits(late, truth, reduction="none")
    squares = (torch.sigmoid(late) - truth) ** 2
    confused = nn.functional.cross_entropy(named[..., DELAY_STEPS:], letters[:, :-DELAY_STEPS])
    return ((errors + 4 * squares) * importance).mean() + LETTER_IMPORTANCE * confused


def spoilt(features: Tensor, random: torch.Generator) -> Tensor:
    """As other throats and other synthesisers might sound: every clip in its own way.

    Bands shifted and stretched (another vocal tract) and run into each other (another bandwidth
    of the formants, harmonics that show more or less), spectra run into the next (a smoother
    synthesiser) or set off from them, levels pressed together or spread, two stretches of bands
    left out, and a little noise.
    """
    clips, _, steps = features.shape

    def draw(low: float, high: float) -> Tensor:
        return low + (high - low) * torch.rand(clips, 1, 1, generator=random)

    bands = torch.arange(BANDS, dtype=torch.float32)
    place = draw(0.95, 1.05) * bands[None, :, None] + draw(-0.7, 0.7)
    kernel = torch.exp(-(((bands[None, None, :] - place) / draw(0.35, 1.2)) ** 2) / 2) + 1e-9
    kernel = kernel / kernel.sum(2, keepdim=True)
    # Step n holds hops 2n - 1 and 2n: as one row of spectra, (clips, BANDS, hops).
    hops = features.view(clips, STEP_HOPS, BANDS, steps).permute(0, 2, 3, 1).flatten(2)
    hops = kernel @ hops
    beside = (hops.roll(1, 2) + hops.roll(-1, 2)) / 2
    hops = hops + draw(-0.2, 0.5) * (beside - hops)
    hops = FLOOR + (hops - FLOOR) * draw(0.85, 1.12) + draw(-0.25, 0.25)
    for clip in hops:
        for _ in range(2):
            low = int(torch.randint(0, BANDS, (), generator=random))
            clip[low : low + int(torch.randint(0, 6, (), generator=random))] = FLOOR
    hops = hops + 0.05 * torch.randn(hops.shape, generator=random)
    return hops.clamp(min=FLOOR).unflatten(2, (steps, STEP_HOPS)).permute(0, 3, 1, 2).flatten(1, 2)


def typical_of(features: Tensor) -> np.ndarray:
    """The mean spectrum (BANDS,) of the steps in which someone speaks."""
    spectra = features.float().unflatten(1, (STEP_HOPS, BANDS)).mean(1)
    speaks = spectra.amax(1) > SPEAKING
    mean: np.ndarray = spectra.mT[speaks].mean(0).numpy()
    return mean


def without_timbre(features: Tensor, typical: np.ndarray) -> Tensor:
    """(clips, INPUTS, steps) as the network hears them."""
    timbre = Timbre(typical, len(features), steps=TIMBRE_STEPS, trust=TRUST_STEPS)
    steps = np.ascontiguousarray(features.permute(2, 0, 1).numpy())
    return torch.from_numpy(np.stack([timbre.without(step) for step in steps], -1))


def train(data: Data, typical: np.ndarray, epochs: int) -> Lips:
    """The network after so many times through all clips but one in twenty, which are kept out."""
    torch.manual_seed(SEED)
    random = torch.Generator().manual_seed(SEED)
    model = Lips()
    kept = max(1, len(data.features) // 20)
    test, rest = slice(0, kept), torch.arange(kept, len(data.features))
    heard = without_timbre(data.features[test].float(), typical)
    optimiser = torch.optim.AdamW(model.parameters(), RATE, weight_decay=WEIGHT_DECAY)
    steps = epochs * (len(rest) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps + 1)
    began = time.perf_counter()
    for epoch in range(epochs):
        order = rest[torch.randperm(len(rest), generator=random)]
        model.train()
        total, batches = 0.0, order[: len(order) // BATCH * BATCH].view(-1, BATCH)
        for batch in batches:
            features = without_timbre(spoilt(data.features[batch].float(), random), typical)
            loss = loss_of(model(features), data.curves[batch].float(), data.letters[batch])
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
        model.eval()
        with torch.no_grad():
            answer = model(heard)
            checked = loss_of(answer, data.curves[test].float(), data.letters[test]).item()
        print(
            f"epoch {epoch + 1}: loss {total / len(batches):.4f}, on clips kept out {checked:.4f}, "
            f"{time.perf_counter() - began:.0f} s",
            flush=True,
        )
    return model


def save(model: Lips, typical: np.ndarray, voices: list[str], file: Path) -> None:
    """The weights as viseme_network.py reads them, in half precision."""
    layers = [model.first, *model.residual, model.last]
    arrays: dict[str, np.ndarray] = {
        "layers": np.array([(layer.dilation[0], layer.in_channels) for layer in layers]),
        "trained_on": np.array(voices),
        "typical": typical.astype(np.float16),
    }
    for k, layer in enumerate(layers):
        weight = layer.weight.detach().permute(2, 1, 0).reshape(-1, layer.out_channels)
        arrays[f"weights{k}"] = weight.numpy().astype(np.float16)
        arrays[f"bias{k}"] = layer.bias.detach().numpy().astype(np.float16)
    aside = file.with_suffix(".part.npz")
    np.savez_compressed(aside, allow_pickle=False, **arrays)
    aside.replace(file)


def tensors(clips: list[Clip]) -> Data:
    """All clips, time last."""
    features = torch.from_numpy(np.stack([clip.features for clip in clips]))
    curves = torch.from_numpy(np.stack([clip.curves for clip in clips]))
    letters = torch.from_numpy(np.stack([clip.letters for clip in clips]))
    return Data(features.mT.contiguous(), curves.mT.contiguous(), letters)


def main() -> None:
    """Make speech, train, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engines", nargs="+", default=["espeak", "flite"])
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--clips", type=int, default=3200, help="of eight seconds each")
    parser.add_argument("--epochs", type=int, default=14)
    asked = parser.parse_args()
    torch.use_deterministic_algorithms(True)
    torch.set_num_threads(1)  # more would add up the same numbers in another order
    clips = make_data(tuple(asked.engines), asked.clips, SEED)
    data = tensors(clips)
    typical = typical_of(data.features[:TYPICAL_CLIPS]).astype(np.float16).astype(np.float32)
    model = train(data, typical, asked.epochs)
    save(model, typical, sorted({clip.voice for clip in clips}), asked.out)
    print(f"{asked.out}: {asked.out.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
