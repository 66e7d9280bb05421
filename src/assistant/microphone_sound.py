"""What a microphone sends, whatever it is: to chunks of mono 16 kHz, and to what is wrong with it.

Pure. Knows no device and no thread.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from assistant.duplex.polyphase import Resampler
from assistant.vad import RATE
from talking_head.errors import DeviceError
from talking_head.media import AudioChunk, Samples
from talking_head.said import said

CHUNK_SECONDS = 0.02
CHUNK = round(RATE * CHUNK_SECONDS)
SILENT_AFTER = 5.0
"""Seconds of digital silence after which a microphone is probably muted."""
SILENT_LEVEL = 1e-5
DEAD_CHANNEL = 1e-3
"""A channel with less than this share of the loudest one's power carries nothing."""
CLIPPED_LEVEL, CLIPPED_SHARE = 0.995, 0.01
"""A chunk with such a share of samples at full scale is clipped."""
CLIPPING, CLIPPING_SECONDS = 0.2, 3.0
"""So large a part of the last seconds being clipped is worth telling."""
GAPS, GAPS_SECONDS = 5, 30.0
"""So many gaps in so long a time are more than a moment in which the machine was busy."""


def level_db(chunk: AudioChunk) -> float:
    """How loud: the root mean square in dB below full scale, -100 for silence."""
    power = float(chunk.samples @ chunk.samples) / max(1, len(chunk.samples))
    return 10.0 * math.log10(max(power, 1e-10))


class SpeechStream:
    """Blocks as a device sends them, shape (n, channels), to mono chunks of whole 20 ms, 16 kHz."""

    def __init__(self, rate: int) -> None:
        self._rest: Samples = np.zeros(0, np.float32)
        self.runs_at(rate)

    def runs_at(self, rate: int) -> None:
        """The device's true rate, in Hz: some say another one."""
        self._resampler = Resampler(rate, RATE) if rate != RATE else None

    def feed(self, block: npt.NDArray[np.float32], in_one: bool = False) -> Iterator[AudioChunk]:
        """The chunks that are complete with this block; the remainder waits for the next.

        `in_one`: as one that is as long as all of them.
        """
        mono = mixed_down(block)
        # Fifty times a second, a numpy call costs more than its arithmetic: one tells of most
        # sound that there is nothing in it to mend.
        if not float(mono @ mono) < 1.0:
            mono = mixed_down(np.nan_to_num(block)).clip(-1.0, 1.0)
        if self._resampler is not None:
            mono = self._resampler.feed(mono)
        self._rest = np.concatenate([self._rest, mono]) if len(self._rest) else mono
        size = max(1, len(self._rest) // CHUNK) * CHUNK if in_one else CHUNK
        while len(self._rest) >= size:
            chunk, self._rest = self._rest[:size], self._rest[size:]
            yield AudioChunk(chunk, RATE)


def mixed_down(block: npt.NDArray[np.float32]) -> Samples:
    """One channel of several, shape (n, channels): the mean of those that carry sound.

    Of the eight channels of an array or an interface, most may be silent; the mean of all would be
    18 dB too quiet.
    """
    if block.shape[1] == 1:
        return block[:, 0]
    if block.shape[1] > 2:
        power = np.mean(np.square(block), axis=0)
        block = block[:, power >= DEAD_CHANNEL * power.max()]
    mixed: Samples = block.mean(axis=1, dtype=np.float32)
    return mixed


class Troubles:
    """What a person can mend about a microphone that works: each is noticed once."""

    def __init__(self) -> None:
        self._clipped = 0.0
        self._seconds = 0.0
        self._told: set[str] = set()

    def notice(self, chunk: AudioChunk) -> DeviceError | None:
        """Look at a chunk; the trouble that it makes plain, if any."""
        self._seconds += chunk.seconds
        loud = float(chunk.samples @ chunk.samples) >= CLIPPED_LEVEL**2
        clipped = float(np.mean(np.abs(chunk.samples) >= CLIPPED_LEVEL)) if loud else 0.0
        keeps = 1.0 - chunk.seconds / CLIPPING_SECONDS
        self._clipped = keeps * self._clipped + (1 - keeps) * (clipped > CLIPPED_SHARE)
        if self._clipped < CLIPPING or self._seconds < CLIPPING_SECONDS or "clips" in self._told:
            return None
        self._told.add("clips")
        return DeviceError(
            said("The microphone is too loud: what it sends is cut off at the top."),
            said("Turn its level down in the system's sound settings, or move away from it."),
        )

    def gets_lost(self) -> DeviceError | None:
        """Its sound does, though as much of it is held as can be: the trouble, once."""
        if "gaps" in self._told:
            return None
        self._told.add("gaps")
        return DeviceError(
            said("Parts of what the microphone hears get lost: this computer is too busy."),
            said("Close programs that need much of it, or choose smaller models in the settings."),
        )


class Gaps:
    """Whether sound of a microphone gets lost again and again."""

    def __init__(self) -> None:
        self._at: deque[float] = deque(maxlen=GAPS)

    def notice(self, at: float) -> bool:
        """Some was lost just now (seconds); True where that is so, and counting begins anew."""
        self._at.append(at)
        if len(self._at) < GAPS or at - self._at[0] > GAPS_SECONDS:
            return False
        self._at.clear()
        return True


class Muted:
    """Whether a microphone sends nothing but digital silence from its start: noticed once.

    One that has sent sound is not muted: some send zeros whenever nobody speaks.
    """

    def __init__(self) -> None:
        self._silent: float | None = 0.0  # seconds; None: it is known, or not so

    def notice(self, chunk: AudioChunk) -> bool:
        """Look at the next chunk; True at the one that makes it plain."""
        if self._silent is None:
            return False
        self._silent += chunk.seconds
        if float(np.abs(chunk.samples).max()) >= SILENT_LEVEL:
            self._silent = None
        elif self._silent >= SILENT_AFTER:
            self._silent = None
            return True
        return False
