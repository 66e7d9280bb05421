"""The Wav2Lip engine: weights in the renderer, one speaking face in each session.

Ties together the checkpoint, the folded network, its runtime, the avatar's face and the paste.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from pathlib import Path

from talking_head.avatar import Avatar, Photo, Video
from talking_head.backends import Availability, packages
from talking_head.builtin.photo import PhotoFigure
from talking_head.compositor import Box
from talking_head.errors import EngineUnavailable, PictureError, VisavisError
from talking_head.face.cache import picture_hash
from talking_head.renderer import RenderCapabilities, RenderOptions, RenderSession, RenderSettings
from talking_head.said import said
from talking_head.session import DrawnSession
from talking_head.still import still_frame
from talking_head.wav2lip.box import PADS, Pads
from talking_head.wav2lip.card_paste import CardPaste
from talking_head.wav2lip.folded import Floats, Folded, face_input
from talking_head.wav2lip.footage import Footage, read_footage
from talking_head.wav2lip.living import LivingFace
from talking_head.wav2lip.moving import MovingFace
from talking_head.wav2lip.paste import MOUTH, Paste
from talking_head.wav2lip.prepared import find_box, place_in_frame, prepare
from talking_head.wav2lip.runtime import Chosen, MovingRuntime, choose, moving
from talking_head.wav2lip.speaking import SpeakingFace, drawn, failure, silence
from talking_head.wav2lip.weights import fingerprint, read_weights

log = logging.getLogger(__name__)

MODELS = ("wav2lip", "wav2lip_gan")
"""Names in RenderSettings.models; of those whose file is there the wanted one, else the first."""

MOST_FRAMES = 128
"""As the published program takes at once; what computes it may prefer fewer."""

WEIGHTS_LICENCE = "non-commercial (trained on LRS2): for personal and research use only"


@dataclass(frozen=True, slots=True)
class FaceChoice:
    """Which part of the picture is the face, and whether more of it moves than the mouth.

    `box`: instead of looking for one; without pads. `alive`: it also blinks and moves its head,
    where its landmarks are known.
    """

    pads: Pads = PADS
    box: Box | None = None
    alive: bool = True


def checkpoint_file(settings: RenderSettings) -> Path | None:
    """The checkpoint that these settings mean, if it is there."""
    wanted = sorted(MODELS, key=lambda name: name != settings.model)
    named = (settings.models.get(name) for name in wanted)
    return next((file for file in named if file is not None and file.is_file()), None)


def probe(settings: RenderSettings) -> Availability:
    """Whether torch and a checkpoint are here; cheap."""
    installed = packages("torch", "cv2", fix="Run scripts/start --full.")
    if not installed.ok:
        return installed
    if checkpoint_file(settings) is None:
        return Availability(
            False,
            said("no checkpoint of Wav2Lip is here"),
            said(
                "Download wav2lip.pth or wav2lip_gan.pth (for non-commercial use) and"
                " name it under talking_head.models in the settings."
            ),
        )
    if settings.device.startswith("cuda") and not _has_cuda():
        return Availability(
            False,
            said("the graphics card that the settings ask for is not here"),
            said("Set device to auto."),
        )
    return Availability(True)


class Wav2LipRenderer:
    """Speaking pictures and videos, on the CPU or on CUDA."""

    capabilities = RenderCapabilities(
        name="wav2lip",
        devices=("cpu", "cuda"),
        code_licence="Apache-2.0",
        weights_licence=WEIGHTS_LICENCE,
        first_block_seconds=0.08,
        look_ahead_seconds=SpeakingFace.look_ahead,
        supports_restart_stream=True,
        supports_listening_loop=True,
        supports_context_cache=True,
        supports_expressions=True,
        supports_video=True,
    )

    def __init__(
        self,
        settings: RenderSettings,
        face: FaceChoice = FaceChoice(),
        most_frames: int = MOST_FRAMES,
    ) -> None:
        """Reads the checkpoint. `most_frames`: at once. Raises EngineUnavailable, OutOfMemory."""
        file = checkpoint_file(settings)
        if file is None:
            raise EngineUnavailable(said("No checkpoint of Wav2Lip is here."), probe(settings).fix)
        self.model = "wav2lip_gan" if "gan" in file.stem.lower() else "wav2lip"
        self.device = _device(settings.device)
        self._settings = settings
        self._face = face
        self._most_frames = most_frames
        weights = read_weights(file)
        self._fingerprint = fingerprint(weights)
        self._folded: Folded | None = Folded(weights)
        self._chosen: Chosen | None = None
        self._moving: MovingRuntime | None = None
        self._choosing = threading.Lock()
        self._boxes: dict[str, Box] = {}

    def open(self, avatar: Avatar, options: RenderOptions) -> RenderSession:
        """A new session. Raises PictureError, EngineUnavailable and OutOfMemory.

        Of a video every frame is looked at first, which may take as long as it plays.
        """
        if isinstance(avatar, Video):
            return self._open_video(avatar, options)
        box = self.find_box(avatar, options.cache)
        try:
            face, mouth = self._speaking(avatar, box, options)
            return DrawnSession(self._alive(face, avatar, mouth, options) or face, options)
        except VisavisError:
            raise
        except Exception as error:
            raise failure(error) from error

    def _open_video(self, video: Video, options: RenderOptions) -> RenderSession:
        try:
            box, pads = self._face.box, self._face.pads
            footage = read_footage(video, options, self._settings, box, pads)
            network = self._moving_runtime(footage, options.cache)
            batch = min(network.batch, self._most_frames)
            return DrawnSession(MovingFace(footage, network, options.fps, batch), options)
        except VisavisError:
            raise
        except Exception as error:
            raise failure(error) from error

    def _speaking(
        self, avatar: Avatar, box: Box, options: RenderOptions
    ) -> tuple[SpeakingFace, Box]:
        """The face in this box of the picture, and where in a frame its mouth is."""
        ready = prepare(avatar.portrait, box, self._weights(), self._fingerprint, options.cache)
        chosen = self._runtime(ready.maps, options.cache)
        maps = chosen.runtime.load_maps(ready.maps)

        def draw(mel: Floats) -> Floats:
            return chosen.runtime(mel, maps)

        silent = drawn(draw, silence())[0]
        still = still_frame(avatar.portrait, options.size)
        paste = Paste(still, place_in_frame(avatar.portrait, box, options.size), ready.face, silent)
        batch = min(chosen.runtime.batch, self._most_frames)
        onto = paste if self.device == "cpu" else CardPaste(paste, self.device)
        return SpeakingFace(draw, silent, onto, options.fps, batch), paste.box

    def _alive(
        self, face: SpeakingFace, avatar: Avatar, mouth: Box, options: RenderOptions
    ) -> LivingFace | None:
        """The face with a head that moves, if that is wanted and possible with this picture."""
        if not self._face.alive or not isinstance(avatar, Photo):
            return None
        try:
            figure = PhotoFigure(avatar, options.size)
            return LivingFace(face, figure.carried(mouth), options)
        except PictureError as error:
            log.info("%s", error)
            return None

    def find_box(self, avatar: Avatar, cache: Path | None = None) -> Box:
        """The face's box in the avatar's picture. Raises PictureError and OutOfMemory."""
        picture = picture_hash(avatar.portrait)
        if picture not in self._boxes:
            self._boxes[picture] = find_box(
                avatar, self._settings, cache, self._face.box, self._face.pads
            )
        return self._boxes[picture]

    @property
    def runtime(self) -> str:
        """What the network is carried out by, "" before the first session."""
        return self._chosen.name if self._chosen is not None else ""

    @property
    def is_alive(self) -> bool:
        """Whether more of a picture moves than the mouth, where its landmarks are known."""
        return self._face.alive

    def close(self) -> None:
        """Free the weights."""
        self._folded = None
        self._chosen = None
        self._moving = None

    def _weights(self) -> Folded:
        if self._folded is None:
            raise EngineUnavailable(said("This Wav2Lip face was closed."), said("Load it again."))
        return self._folded

    def _moving_runtime(self, footage: Footage, cache: Path | None) -> MovingRuntime:
        """What is quickest for a face that stays is taken for those that move."""
        folded = self._weights()
        chosen = self._runtime(folded.maps(face_input(footage.faces[:1])), cache)
        with self._choosing:
            if self._moving is None:
                plan = folded.plan(MOUTH)
                self._moving = moving(
                    chosen.name,
                    plan,
                    folded.face_plan(plan),
                    device=self.device,
                    half=self._settings.half_precision,
                )
            return self._moving

    def _runtime(self, maps: list[Floats], cache: Path | None) -> Chosen:
        with self._choosing:
            if self._chosen is None:
                self._chosen = choose(
                    self._weights().plan(MOUTH),
                    maps,
                    device=self.device,
                    half=self._settings.half_precision,
                    cache=cache,
                    fingerprint=self._fingerprint,
                )
            return self._chosen


def _device(wanted: str) -> str:
    """ "cpu", "cuda" or "cuda:N". Raises EngineUnavailable where that one is not here."""
    if wanted == "cpu":
        return wanted
    from talking_head.torch_device import torch_device

    return str(torch_device(wanted))


def _has_cuda() -> bool:
    """Whether an NVIDIA driver is loaded, without asking torch, which takes seconds."""
    import ctypes.util

    return ctypes.util.find_library("cuda") is not None or Path("/proc/driver/nvidia").exists()
