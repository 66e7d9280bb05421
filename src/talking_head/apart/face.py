"""A face engine in a process of its own: a Renderer whose sessions draw over there.

Sound goes there, frames come back in memory that both see, drawn when they are asked for, as if
they were drawn here. Whatever a session does stays as renderer.py says. No engine that is put
apart draws frames again with the mouth at rest (`FrameBlock.rested`), so nor can this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

from talking_head.apart.process import ANSWER_SECONDS, Apart, Stream
from talking_head.avatar import Avatar
from talking_head.errors import EngineFailed
from talking_head.media import AudioChunk, FrameBlock
from talking_head.renderer import (
    BLOCK_FRAMES,
    IDLE_BLOCK_FRAMES,
    Controls,
    FaceState,
    RenderCapabilities,
    Renderer,
    RenderOptions,
    RenderSession,
    RenderSettings,
    RenderTelemetry,
)


class RendererApart:
    """See Renderer. The process ends with `close`, and with it all sessions."""

    def __init__(
        self,
        label: str,
        make: Callable[[RenderSettings], Renderer],
        settings: RenderSettings,
        capabilities: RenderCapabilities,
    ) -> None:
        """Load it. Raises what `make` raises, and EngineFailed."""
        self.capabilities = capabilities
        self.process = Apart(label, make, settings, shares=True)

    def open(self, avatar: Avatar, options: RenderOptions) -> RenderSession:
        """See Renderer. A video may take as long as it plays, so nobody is hurried."""
        opened = self.process.call("open", avatar, options, seconds=None, keep=True)
        return SessionApart(self.process, opened, options)

    def close(self) -> None:
        """End the process."""
        self.process.close()


class SessionApart:
    """See RenderSession. What it is told it passes on at once, in the same order."""

    def __init__(self, process: Apart, target: int, options: RenderOptions) -> None:
        width, height = options.size
        self._frame = width * height * 3 // 2  # bytes
        self._process, self._target = process, target
        self.closed = False

    def feed(self, audio: AudioChunk, controls: Controls = Controls()) -> None:  # noqa: B008
        """See RenderSession. Sound that cannot be used breaks `blocks` off, with EngineFailed."""
        self._order("feed", audio, controls)

    def finish(self) -> None:
        """See RenderSession."""
        self._order("finish")

    def blocks(self) -> Iterator[FrameBlock]:
        """See RenderSession. Who waits for sound waits as long as it takes."""
        return self._stream("blocks", BLOCK_FRAMES, None)

    def idle(self, state: FaceState) -> Iterator[FrameBlock]:
        """See RenderSession."""
        return self._stream("idle", IDLE_BLOCK_FRAMES, ANSWER_SECONDS, state)

    def interrupt(self, shown: float | None = None) -> None:
        """See RenderSession."""
        self._order("interrupt", shown)

    def telemetry(self) -> RenderTelemetry:
        """See RenderSession."""
        made: RenderTelemetry = self._process.call("telemetry", target=self._target)
        return made

    def close(self) -> None:
        """See RenderSession."""
        if not self.closed:
            self.closed = True
            with suppress(EngineFailed):
                self._process.order("interrupt", None, target=self._target)
            self._process.drop(self._target)

    def _order(self, name: str, *args: object) -> None:
        if not self.closed:
            self._process.order(name, *args, target=self._target)

    def _stream(
        self, name: str, frames: int, seconds: float | None, *args: object
    ) -> Iterator[FrameBlock]:
        if self.closed:
            return iter(())
        room = frames * self._frame
        stream = self._process.stream(name, *args, target=self._target, seconds=seconds, room=room)
        return _WhileOpen(self, stream)


class _WhileOpen:
    """A stream that ends with its session."""

    def __init__(self, session: SessionApart, stream: Stream) -> None:
        self._session, self._stream = session, stream

    def __iter__(self) -> _WhileOpen:
        """Itself."""
        return self

    def __next__(self) -> FrameBlock:
        """The next block."""
        if self._session.closed:
            self._stream.close()
        block: FrameBlock = next(self._stream)
        return block
