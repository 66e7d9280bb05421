"""What a film really shows and sounds, decoded: for tests and benches of what was encoded.

Also the click track that tells how far picture and sound are apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np

from talking_head.compositor import Box, planes
from talking_head.media import AudioChunk, Samples, Yuv
from talking_head.session import DrawnSession
from talking_head.wav2lip.mel import SILENCE
from talking_head.wav2lip.paste import MOUTH, Paste, Place
from talking_head.wav2lip.speaking import SpeakingFace

CLICK_SECONDS = 0.05
"""Standard deviation of a click's bell: long enough for every frame rate to see its middle."""

FIRST_CLICK = 1.0
TONE = 1000  # Hz
_LOUDEST = 12.0  # a click's middle is then 0.9

FLASH_SIZE = (64, 64)
_PLACE = Place(0.0, 0.0, 64.0, 64.0)
_MOUTH = (slice(44, 56), slice(24, 40))


def frames_of(film: Path) -> Iterator[tuple[Fraction, Yuv]]:
    """Every frame with its time stamp in seconds."""
    import av

    with av.open(str(film)) as file:
        for frame in file.decode(video=0):
            yield frame.pts * frame.time_base, np.asarray(frame.to_ndarray(format="yuv420p"))


def sound_of(film: Path) -> Iterator[tuple[float, int, Samples]]:
    """Every stretch of sound: its time stamp in seconds, its rate and its samples."""
    import av

    with av.open(str(film)) as file:
        for frame in file.decode(audio=0):
            yield float(frame.pts * frame.time_base), frame.rate, frame.to_ndarray()[0]


def psnr_outside(frame: Yuv, still: Yuv, box: Box) -> float:
    """dB between two frames outside of a box: the worst of luma and the two colours."""
    worst = np.inf
    for one, other, step in zip(planes(frame), planes(still), (1, 2, 2), strict=True):
        error = (one.astype(np.float64) - other) ** 2
        outside = np.ones(error.shape, bool)
        outside[box.top // step : box.bottom // step, box.left // step : box.right // step] = False
        mean = float(error[outside].mean())
        worst = min(worst, 10 * np.log10(255**2 / mean) if mean else np.inf)
    return float(worst)


def clicks(seconds: float, every: float, rate: int) -> Iterator[AudioChunk]:
    """Bells of a tone every so many seconds, with a whisper of it around them, else silence."""
    for second in range(round(seconds)):
        at = second + np.arange(rate) / rate
        away = np.abs((at - FIRST_CLICK + every / 2) % every - every / 2)
        level = 0.3 * np.exp(-0.5 * (away / CLICK_SECONDS) ** 2) + np.where(away < 0.6, 3e-3, 0)
        yield AudioChunk((level * np.sin(2 * np.pi * TONE * at)).astype(np.float32), rate)


def flashing_session(fps: Fraction, frame_options: object) -> DrawnSession:
    """A Wav2Lip session whose network is as bright as what is heard at a frame's own instant.

    All else is the real thing: resampler, mel, windows, easing, paste.
    """
    still = np.full((FLASH_SIZE[1] * 3 // 2, FLASH_SIZE[0]), 128, np.uint8)
    planes(still)[0][...] = 40
    shape = (MOUTH.bottom - MOUTH.top, MOUTH.right - MOUTH.left, 3)
    silent = np.zeros(shape, np.float32)

    def draw(mel: np.ndarray) -> np.ndarray:
        # Column 0 is centred on the frame's instant; [-4, 4] are 100 dB.
        decibels = (mel[:, 0, :, 0] - SILENCE) * (100 / 8) - 100
        loud = np.minimum(_LOUDEST * 10 ** (decibels.max(1) / 20), 1.0)
        return np.broadcast_to(loud[:, None, None, None].astype(np.float32), (len(mel), *shape))

    paste = Paste(still, _PLACE, np.zeros((96, 96, 3), np.uint8), silent)
    face = SpeakingFace(draw, silent, paste, fps)
    return DrawnSession(face, frame_options)  # type: ignore[arg-type]


def offsets(film: Path, every: float) -> list[float]:
    """Milliseconds by which each click is seen after it is heard, from decoded time stamps."""
    seen: dict[int, np.ndarray] = {}
    for at, frame in frames_of(film):
        _note(seen, every, np.array([float(at)]), planes(frame)[0][_MOUTH].mean()[None] - 40.0)
    heard: dict[int, np.ndarray] = {}
    for start, rate, samples in sound_of(film):
        _note(heard, every, start + np.arange(len(samples)) / rate, samples.astype(np.float64) ** 2)
    assert seen.keys() == heard.keys()
    assert min(sums[0] for sums in seen.values()) > 100, "a flash is missing"
    middles = ({k: sums[1] / sums[0] for k, sums in kept.items()} for kept in (seen, heard))
    shown, sounded = middles
    return [1000 * (shown[k] - sounded[k]) for k in sorted(shown)]


def _note(kept: dict[int, np.ndarray], every: float, at: np.ndarray, level: np.ndarray) -> None:
    """Add to each click's weight and to its weighted time, of what is near it."""
    number = np.round((at - FIRST_CLICK) / every).astype(int)
    near = (np.abs(at - FIRST_CLICK - number * every) < 0.3) & (number >= 0)
    for k in np.unique(number[near]):
        mine = near & (number == k)
        weight = np.maximum(level[mine], 0)
        sums = np.array([weight.sum(), (weight * at[mine]).sum()])
        kept[int(k)] = kept.get(int(k), np.zeros(2)) + sums
