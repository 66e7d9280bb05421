"""Calls of any size as calls of few fixed sizes, which a CUDA graph repeats without the CPU.

A folded network is some forty small kernels, and on a card launching them takes longer than they
do. All but the capture itself works on any device. The capture has not been run on a card yet:
see docs/decisions/face.md. Where it fails, the work is done as it was.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Any

from talking_head.torch_device import out_of_memory

log = logging.getLogger(__name__)

Work = Callable[[Any, Sequence[Any]], Any]
"""From mel (n, ...) and what is constant for a face to pictures (n, ...), all tensors."""

Capture = Callable[[Work, Any, Sequence[Any]], Work]
"""The same work for arguments of exactly these shapes."""

WARM_UP = 3
"""Rounds before a capture, as torch asks for: libraries choose and allocate in the first ones."""


class FixedSizes:
    """Work whose batches are filled up to the next of some sizes; larger ones go as they are."""

    def __init__(self, work: Work, capture: Capture, sizes: Sequence[int]) -> None:
        self._work, self._capture = work, capture
        self._sizes = sorted(sizes)
        self._captured: dict[int, Work] = {}
        self._busy = threading.Lock()

    def __call__(self, mel: Any, maps: Sequence[Any]) -> Any:
        """As the work itself. Raises what it raises, memory that runs out included."""
        import torch

        count = len(mel)
        size = next((size for size in self._sizes if size >= count), None)
        if size is None:
            return self._work(mel, maps)
        more = mel[-1:].expand(size - count, *mel.shape[1:])
        with self._busy:  # a captured graph has one set of arguments
            work = self._for(size, torch.cat([mel, more]), maps)
            return work(torch.cat([mel, more]), maps)[:count]

    def _for(self, size: int, mel: Any, maps: Sequence[Any]) -> Work:
        if size not in self._captured:
            try:
                self._captured[size] = self._capture(self._work, mel, maps)
            except Exception as error:
                if out_of_memory(error):
                    raise
                log.warning("%d frames at once are made without a CUDA graph: %s", size, error)
                self._captured[size] = self._work
        return self._captured[size]


def cuda_graph(work: Work, mel: Any, maps: Sequence[Any]) -> Work:
    """A Capture: the work as a CUDA graph with arguments of its own, into which others are copied.

    Raises RuntimeError where something in it cannot be captured.
    """
    import torch

    own_mel, own_maps = mel.clone(), [one.clone() for one in maps]
    aside = torch.cuda.Stream()
    aside.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(aside):
        for _ in range(WARM_UP):
            work(own_mel, own_maps)
    torch.cuda.current_stream().wait_stream(aside)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        out = work(own_mel, own_maps)

    def replay(mel: Any, maps: Sequence[Any]) -> Any:
        own_mel.copy_(mel)
        for own, given in zip(own_maps, maps, strict=True):
            own.copy_(given)
        graph.replay()
        return out.clone()

    return replay
