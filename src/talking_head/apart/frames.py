"""Memory that two processes see, in which frames are handed over: 35 MB a second at 720p25.

The program lends a place in it for each block that it asks for, the other process copies the
frames there, and the place is free again when nobody holds the array any more. (Drawing into it
directly would save that copy, 0.2 ms a frame, but a face that shows the same frame again would see
it overwritten.) Only on Linux; elsewhere, and where a block does not fit, frames go through the
pipe like everything else. Knows nothing of engines.
"""

from __future__ import annotations

import mmap
import os
import sys
import threading
from collections import deque
from dataclasses import dataclass, replace

import numpy as np

from talking_head.media import FrameBlock, Yuv

BYTES = 1 << 30
"""Of addresses: what is never used is never there. Some forty seconds of 720p, nine of 4K."""

PAGE = 4096

Place = tuple[int, int]
"""Where in the memory, and how many bytes."""

AVAILABLE = sys.platform.startswith("linux") and sys.maxsize > 2**32


class Lent:
    """A place in the memory, lent until this is freed: what an array of it is made of."""

    def __init__(self, memory: Memory, place: Place) -> None:
        self.place = place
        self._memory = memory

    def array(self, shape: tuple[int, ...]) -> Yuv:
        """The beginning of it as bytes of this shape; the array, and all views of it, hold it."""
        start = self._memory.address + self.place[0]
        self.__array_interface__ = {
            "shape": shape, "typestr": "|u1", "data": (start, False), "version": 3,
        }  # fmt: skip
        return np.asarray(self)

    def __del__(self) -> None:
        self._memory.returned.append(self.place[0])


class Memory:
    """The whole of it, as the process that lends it sees it. Raises OSError."""

    def __init__(self) -> None:
        self.file = os.memfd_create("visavis-frames")
        os.ftruncate(self.file, BYTES)
        self._map = mmap.mmap(self.file, BYTES)
        self.address = np.frombuffer(self._map, np.uint8).ctypes.data
        self.returned: deque[int] = deque()  # appended to wherever an array is freed: no lock
        self._lock = threading.Lock()
        self._lent: dict[int, int] = {}

    def lend(self, size: int) -> Lent | None:
        """The first free place of this size; None where there is none."""
        size = -(-size // PAGE) * PAGE
        with self._lock:
            while self.returned:
                del self._lent[self.returned.popleft()]
            free = 0
            for start, taken in sorted(self._lent.items()):
                if start - free >= size:
                    break
                free = start + taken
            if free + size > BYTES:
                return None
            self._lent[free] = size
        return Lent(self, (free, size))

    def close(self) -> None:
        """Let the file go; arrays that are still held keep what they show."""
        os.close(self.file)


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A block whose frames lie in the place that was lent for it; `shape` None: those of before."""

    block: FrameBlock
    shape: tuple[int, ...] | None

    def with_frames(self, frames: Yuv) -> FrameBlock:
        """The block again."""
        return replace(self.block, frames=frames)


class Shared:
    """The memory as the process sees it that writes to it."""

    def __init__(self, file: int) -> None:
        self._bytes = np.frombuffer(mmap.mmap(file, BYTES), np.uint8)

    def put(self, block: FrameBlock, place: Place, last: Yuv | None) -> FrameBlock | Placed:
        """Copy the block's frames there; `last`: the frames that were handed over before.

        A block that does not fit stays as it is.
        """
        start, size = place
        bare = replace(block, frames=np.zeros((0, 0, 0), np.uint8), rested=None)
        if block.frames is last:
            return Placed(bare, None)
        if block.frames.nbytes > size:
            return replace(block, rested=None)
        there = self._bytes[start : start + block.frames.nbytes]
        there.reshape(block.frames.shape)[...] = block.frames
        return Placed(bare, block.frames.shape)
