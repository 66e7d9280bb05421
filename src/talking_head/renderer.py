"""The render contract: every face engine, local or remote, is a `Renderer`.

Sound goes in by `feed`, blocks of frames with exactly that sound come out of `blocks`. Weights
live in the Renderer, state in its sessions. Knows no engine but by the table at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from talking_head.backends import Availability, Engine, packages
from talking_head.media import AudioChunk, FrameBlock, Mark
from talking_head.said import said

if TYPE_CHECKING:
    from talking_head.avatar import Avatar

FIRST_BLOCK_FRAMES = 4
"""The first block of an utterance is short (2-4), so that the face starts early."""

BLOCK_FRAMES = 8
"""Later blocks (8-16)."""

IDLE_BLOCK_FRAMES = 1
"""Idle blocks (1-2), so that a change of state shows within 100 ms."""

FaceState = Literal["resting", "listening", "thinking"]
Emotion = Literal["neutral", "happy", "sad", "surprised"]


@dataclass(frozen=True, slots=True)
class RenderCapabilities:
    """What an engine can do, what it costs, and under which licence.

    `min_size`, `max_size`: pixels of the shorter and longer side. `first_block_seconds`: computing
    before the first block on this machine, as measured or expected. `look_ahead_seconds`: sound
    needed past a frame before that frame can be made.
    """

    name: str
    devices: tuple[str, ...]
    code_licence: str
    weights_licence: str
    first_block_seconds: float
    look_ahead_seconds: float
    min_size: int = 256
    max_size: int = 3840
    fps: tuple[int, int] = (12, 60)
    supports_rerender_block: bool = False
    supports_anchor_reset: bool = False
    supports_mouth_corrector: bool = False
    supports_mouth_corrector_hook: bool = False
    supports_restart_stream: bool = False
    supports_param_update: bool = False
    supports_listening_loop: bool = False
    supports_sink_frames: bool = False
    supports_context_cache: bool = False
    supports_expressions: bool = False
    supports_video: bool = False  # of a face: else its first picture with one is used
    provides_webRTC_stream: bool = False


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """How a session is to look.

    `size`: (width, height) of the output, even numbers. `seed`: makes blinks and small motion
    repeatable. `cache`: a folder for what may be kept between runs (None: nothing is kept).
    """

    size: tuple[int, int] = (1280, 720)
    fps: Fraction = Fraction(25)
    seed: int = 0
    cache: Path | None = None


@dataclass(frozen=True, slots=True)
class Controls:
    """What else is known of a stretch of sound, beside the sound.

    `marks`: phonemes (IPA) and words in seconds from the start of that stretch; () when only the
    sound is known. `intensity`: of the emotion, 0.0-1.0. `gaze`: where to look, (right, up) as
    the viewer sees it, each -1..1; None leaves it to the engine.
    """

    marks: tuple[Mark, ...] = ()
    emotion: Emotion = "neutral"
    intensity: float = 0.0
    gaze: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class RenderTelemetry:
    """How a session is doing: frames made, computing speed, and losses."""

    frames: int = 0
    fps: float = 0.0
    dropped_frames: int = 0
    drift_seconds: float = 0.0
    cache_hits: int = 0
    cache_misses: int = 0


@dataclass(frozen=True, slots=True)
class RenderSettings:
    """What a Renderer needs to load: where its weights are and what it runs on.

    `model`: the name in `models` that is wanted of those that an engine could use; "" leaves it
    to the engine. Another is taken where its file is not there.
    `face_batch`: pictures in which faces are looked for at once; 0 leaves it to the detector.
    """

    device: str = "auto"
    half_precision: bool = True
    models: dict[str, Path] = field(default_factory=dict)
    model: str = ""
    face_batch: int = 0


class RenderSession(Protocol):
    """One face, speaking and resting. Methods may be called from different threads.

    An *utterance* is what is fed between two `finish` calls: one reply, usually several
    stretches of sound that follow each other without a gap. Frames count from 0 in each.
    """

    def feed(self, audio: AudioChunk, controls: Controls = Controls()) -> None:
        """Add sound to the current utterance. Never blocks. All sound has one rate."""

    def finish(self) -> None:
        """No more sound in this utterance: what look-ahead held back is flushed."""

    def blocks(self) -> Iterator[FrameBlock]:
        """The blocks of the current utterance, in order, each as soon as it can be made.

        Waits for sound. Ends when a finished utterance is flushed, at `interrupt` and at
        `close`; an iterator that ended yields nothing of a later utterance. Together the blocks
        carry every fed sample exactly once. Raises OutOfMemory or EngineFailed.
        """

    def idle(self, state: FaceState) -> Iterator[FrameBlock]:
        """Motion between utterances, without end: blocks of 1-2 frames, their sound silent."""

    def interrupt(self, shown: float | None = None) -> None:
        """Drop the current utterance; the next frames ease to rest.

        `shown`: how many seconds of it were seen; frames are made ahead of the sound, and a face
        that is told goes on from where it was seen last.
        """

    def telemetry(self) -> RenderTelemetry:
        """How this session is doing."""

    def close(self) -> None:
        """Free memory; ends `blocks` and `idle`. May be called twice."""


class Renderer(Protocol):
    """A face engine, loaded."""

    @property
    def capabilities(self) -> RenderCapabilities:
        """What it can do."""

    def open(self, avatar: Avatar, options: RenderOptions) -> RenderSession:
        """A new session. Raises PictureError where this engine cannot use this avatar."""

    def close(self) -> None:
        """Free the weights."""


def _load_builtin(settings: RenderSettings) -> Renderer:
    from talking_head.builtin.renderer import BuiltinRenderer

    return BuiltinRenderer()


def _load_still(settings: RenderSettings) -> Renderer:
    from talking_head.still import StillRenderer

    return StillRenderer()


def _probe_wav2lip(settings: RenderSettings) -> Availability:
    from talking_head.wav2lip.renderer import probe

    return probe(settings)


def _wav2lip(settings: RenderSettings) -> Renderer:
    """In this process: PyTorch holds the interpreter while it is imported."""
    from talking_head.wav2lip.renderer import Wav2LipRenderer

    return Wav2LipRenderer(settings)


def _load_wav2lip(settings: RenderSettings) -> Renderer:
    from talking_head.apart.face import RendererApart
    from talking_head.wav2lip.renderer import Wav2LipRenderer

    return RendererApart("Wav2Lip", _wav2lip, settings, Wav2LipRenderer.capabilities)


_START = said("Run scripts/start again.")

RENDERERS: dict[str, Engine[RenderSettings, Renderer]] = {
    row.name: row
    for row in (
        Engine(
            name="wav2lip",
            label="Wav2Lip",
            probe=_probe_wav2lip,
            load=_load_wav2lip,
            licence="Apache-2.0; weights for non-commercial use only",
            returns=True,
        ),
        Engine(
            name="builtin",
            label=said("Built-in face"),
            probe=lambda _: packages("cv2", "resvg_py", "yaml", fix=_START),
            load=_load_builtin,
            built_in=True,
            licence="Apache-2.0",
            returns=True,
        ),
        Engine(
            name="still",
            label=said("Still picture"),
            probe=lambda _: packages("cv2", fix=_START),
            load=_load_still,
            built_in=True,
            licence="Apache-2.0",
            returns=True,
        ),
    )
}
"""Every face engine by its name, in order of preference; `still` never fails and comes last. What
stalls under load, or lacks memory for a moment, may work again later: all are tried again."""
