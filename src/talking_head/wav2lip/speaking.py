"""A still avatar that speaks with the network's mouth: what a DrawnSession draws.

Knows which sound a frame hears, how many frames are made at once, and how the mouth comes to rest
where nothing is said, without asking the network. Does not know how the network is carried out.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from talking_head.errors import EngineFailed, OutOfMemory
from talking_head.media import AudioChunk, Yuv, due_sample
from talking_head.renderer import FIRST_BLOCK_FRAMES, Controls, FaceState
from talking_head.said import said
from talking_head.torch_device import out_of_memory
from talking_head.wav2lip.folded import Floats
from talking_head.wav2lip.mel import BANDS, LOOK_AHEAD, SILENCE, WINDOW, MelStream, window_start
from talking_head.wav2lip.resample import Resampler

log = logging.getLogger(__name__)

Draw = Callable[[Floats], Floats]
"""Mouths (n, rows, columns, 3) of one face from mel windows (n, 1, 80, 16)."""


class Onto(Protocol):
    """Puts a mouth where it belongs; see Paste."""

    def onto(self, out: Yuv, picture: Floats | None) -> None:
        """Write the whole frame with this mouth; None is that of silence."""


QUIET = -2.0
"""A window with no band above this is silence: noise at some -58 dB of full scale."""

EASE_SECONDS = 0.16
"""From rest to speech and back."""

_SLACK = 0.003  # seconds that the resampler looks ahead, at most
_REMEMBERED_SECONDS = 4.0  # of frames drawn ahead, of which a cut-off utterance has shown some


@dataclass(frozen=True, slots=True, eq=False)
class _Shown:
    """A mouth on its way between rest (share 0) and the network's picture (share 1)."""

    share: float = 0.0
    picture: Floats | None = None


_REST = _Shown()


class SpeakingFace:
    """One face at one frame rate."""

    look_ahead = LOOK_AHEAD + _SLACK

    def __init__(
        self, draw: Draw, silent: Floats, paste: Onto, fps: Fraction, batch: int = 8
    ) -> None:
        """`silent`: the mouth that the network makes of silence. `batch`: frames at once."""
        self._draw = draw
        self._silent = silent
        self._paste = paste
        self._fps = fps
        self._batch = batch
        self._step = float(1 / (fps * Fraction(EASE_SECONDS)))
        self._shown = _REST
        self._past: deque[tuple[int, _Shown]] = deque(maxlen=round(_REMEMBERED_SECONDS * fps))
        self.begin()

    def begin(self) -> None:
        """A new utterance."""
        self._rate = 0
        self._samples = 0
        self._mel = MelStream()
        self._ready: dict[int, Floats | None] = {}  # mouths made ahead; None is silence
        self._sure = 0  # frames below this were made with all the sound that they hear
        self._past.clear()

    def hear(self, audio: AudioChunk, controls: Controls) -> None:
        """The next stretch; what was made without it although it hears it is forgotten."""
        if not self._rate:
            self._rate = audio.rate
            self._resampler = Resampler(audio.rate)
        self._samples += len(audio.samples)
        self._mel.add(self._resampler.add(audio.samples))
        self._ready = {k: mouth for k, mouth in self._ready.items() if k < self._sure}

    def speak(self, frame: int, out: Yuv) -> None:
        """Draw this frame, and make the mouths of those that follow along with it."""
        if frame not in self._ready:
            self._make(frame)
        picture = self._ready.pop(frame)
        before = self._shown
        if picture is None:
            self._shown = self._eased(before)
        else:
            self._shown = _Shown(min(1.0, before.share + self._step), picture)
        self._past.append((frame, self._shown))
        self._put(out)

    def rewind(self, seconds: float) -> None:
        """Go on from the frame that was shown last, of those drawn ahead."""
        last = max(1, round(seconds * self._fps)) - 1
        self._shown = next((shown for k, shown in self._past if k == last), self._shown)
        self._past.clear()

    def idle(self, state: FaceState, out: Yuv) -> bool:
        """Come to rest."""
        self._shown = self._eased(self._shown)
        self._put(out)
        return True

    def _eased(self, shown: _Shown) -> _Shown:
        share = shown.share - self._step
        return _Shown(share, shown.picture) if share > 1e-6 else _REST

    def _put(self, out: Yuv) -> None:
        share, picture = self._shown.share, self._shown.picture
        if picture is None or share >= 1.0:
            self._paste.onto(out, picture)
        else:
            eased = share * share * (3 - 2 * share)
            mixed = self._silent + np.float32(eased) * (picture - self._silent)
            self._paste.onto(out, mixed)

    def _make(self, frame: int) -> None:
        """The mouths of this frame and of those after it whose sound is there."""
        most = FIRST_BLOCK_FRAMES if frame == 0 else self._batch
        whole = self._is_whole(frame)
        frames = [frame]
        while len(frames) < most and (
            self._is_whole(frames[-1] + 1) if whole else self._is_begun(frames[-1] + 1)
        ):
            frames.append(frames[-1] + 1)
        if whole:
            self._sure = frames[-1] + 1
        starts = [window_start(k, self._fps) for k in frames]
        self._mel.forget(starts[0])
        columns = self._mel.columns(starts[0], starts[-1] + WINDOW)
        windows = [columns[:, at - starts[0] :][:, :WINDOW] for at in starts]
        spoken = [k for k, window in enumerate(windows) if window.max() > QUIET]
        self._ready.update(dict.fromkeys(frames))
        if spoken:
            mel = np.stack([windows[k] for k in spoken])[:, None]
            mouths = self._mouths(mel, [frames[k] for k in spoken])
            for k, mouth in zip(spoken, mouths, strict=True):
                self._ready[frames[k]] = mouth

    def _mouths(self, mel: Floats, frames: list[int]) -> Floats:
        """The mouths of these frames, whose sound is in `mel`."""
        return drawn(self._draw, mel)

    def _is_whole(self, frame: int) -> bool:
        """Whether all the sound that this frame hears is there."""
        return window_start(frame, self._fps) + WINDOW <= self._mel.settled

    def _is_begun(self, frame: int) -> bool:
        """Whether this frame's own sound has begun: at the end there is no more to hear."""
        return due_sample(frame, self._rate, self._fps) < self._samples


def drawn(draw: Callable[..., Floats], mel: Floats, *more: npt.NDArray[Any]) -> Floats:
    """All mouths, in halves if memory does not suffice for them at once.

    `more`: what else `draw` takes for each of them.

    Raises OutOfMemory where halves are too much as well, and EngineFailed.
    """
    try:
        return draw(mel, *more)
    except Exception as error:
        if not out_of_memory(error) or len(mel) == 1:
            raise failure(error) from error
        log.warning("Wav2Lip ran out of memory with %d frames at once; trying half", len(mel))
    half = -(-len(mel) // 2)
    try:
        first = draw(mel[:half], *(one[:half] for one in more))
        return np.concatenate([first, draw(mel[half:], *(one[half:] for one in more))])
    except Exception as error:
        raise failure(error) from error


def failure(error: Exception) -> EngineFailed:
    """What broke while a face was made: OutOfMemory with the design's advice, or EngineFailed."""
    if out_of_memory(error):
        return OutOfMemory(
            said("There was not enough memory for Wav2Lip."),
            said("Use quality_mode='standard' or switch to CPU."),
        )
    return EngineFailed(said("Wav2Lip failed: {error}.", error=error))


def silence() -> Floats:
    """One mel window of digital silence."""
    return np.full((1, 1, BANDS, WINDOW), SILENCE, np.float32)
