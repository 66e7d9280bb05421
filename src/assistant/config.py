"""The settings: which there are, and what they may be.

`Settings` is a tree of frozen dataclasses; its defaults are the defaults, and `config/config.yaml`
explains each. Files, the command line and the environment, from which they come, are
config_sources.py's.

Knows nothing of the engines that the settings are for: whether a chosen one works here is found
out by its probe().
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Annotated, Literal

from assistant.config_schema import (
    Pattern,
    Range,
    Unfit,
    did_you_mean,
    fit,
    leaves,
    replaced,
    sections,
    shown,
)
from talking_head.errors import ConfigError
from talking_head.said import said

SEE_MANUAL = said("config/config.yaml explains every setting.")

Frames = Annotated[Fraction, Range(12, 60)]
BatchSize = Annotated[int, Range(1, 1024)]
PixelCount = Annotated[int, Range(256, 3840, step=2)]
ONE_LINE = Pattern(r"[^\x00-\x1f\x7f]{1,200}", said("text of one line"))
SOME_LINES = Pattern(r"[^\x00-\x08\x0b-\x1f\x7f]{0,8000}", said("text of at most 8000 characters"))
SERVER_URL = Pattern(
    r"https?://[^\s/@?#]+(/[^\s@?#]*)?", said('an address such as "http://localhost:11434/v1"')
)
SKILL_NAMES = Pattern(
    r"[a-z_]{1,40}(, ?[a-z_]{1,40}){0,99}", said('names of skills such as "roll_dice, flip_coin"')
)
Name = Annotated[str, ONE_LINE]
Languages = Annotated[
    str,
    Pattern(
        r"auto|[a-z]{2,3}(, ?[a-z]{2,3}){0,9}",
        said('a language code such as "en", several such as "en, de", or "auto"'),
    ),
]
Device = Annotated[str, Pattern(r"auto|cpu|cuda(:\d{1,2})?", said("auto, cpu, cuda or cuda:N"))]
BitRate = Annotated[str, Pattern(r"[1-9]\d{1,2}k", said('a bit rate such as "192k"'))]
SoundDevice = Annotated[str | int | None, Range(0, 999)]


@dataclass(frozen=True, slots=True)
class Resolution:
    """Size of the picture, in pixels."""

    width: PixelCount = 1280
    height: PixelCount = 720


@dataclass(frozen=True, slots=True)
class StandardQuality:
    """What quality_mode "standard" means."""

    resolution: Resolution = Resolution(1280, 720)
    fps: Frames = Fraction(25)
    model: Literal["wav2lip", "wav2lip_gan"] = "wav2lip"
    face_det_batch_size: BatchSize = 4
    wav2lip_batch_size: BatchSize = 128


@dataclass(frozen=True, slots=True)
class HighQuality:
    """What quality_mode "high" means."""

    resolution: Resolution = Resolution(1920, 1080)
    fps: Frames = Fraction(30)
    model: Literal["wav2lip", "wav2lip_gan"] = "wav2lip_gan"
    face_det_batch_size: BatchSize = 8
    wav2lip_batch_size: BatchSize = 128
    enhance_face: bool = False


@dataclass(frozen=True, slots=True)
class OutputSettings:
    """How a video file is written."""

    format: Literal["mp4"] = "mp4"
    codec: Literal["h264"] = "h264"
    audio_codec: Literal["aac"] = "aac"
    audio_bitrate: BitRate = "192k"


@dataclass(frozen=True, slots=True)
class FaceModels:
    """Where the weights of the face engines are (see paths.locate)."""

    wav2lip: Name = "models/wav2lip/wav2lip.pth"
    wav2lip_gan: Name = "models/wav2lip/wav2lip_gan.pth"
    face_detection: Name = "models/face_detection/s3fd.pth"
    gfpgan: Name = "models/gfpgan/GFPGANv1.3.pth"
    parsenet: Name = "models/gfpgan/parsing_parsenet.pth"
    realesrgan: Name = "models/realesrgan/RealESRGAN_x2plus.pth"


@dataclass(frozen=True, slots=True)
class TalkingHeadSettings:
    """The face."""

    enabled: bool = True
    engine: Literal["auto", "wav2lip", "builtin", "still"] = "auto"
    avatar_image: Name = "assets/avatars/default.jpg"
    device: Device = "auto"
    quality_mode: Literal["auto", "standard", "high"] = "auto"
    standard: StandardQuality = StandardQuality()
    high: HighQuality = HighQuality()
    output: OutputSettings = OutputSettings()
    cache_preprocessed_face: bool = True
    use_half_precision: bool = True
    models: FaceModels = FaceModels()

    @property
    def quality(self) -> StandardQuality | HighQuality:
        """The numbers of the quality mode that is chosen."""
        return self.high if self.mode == "high" else self.standard

    @property
    def mode(self) -> Literal["standard", "high"]:
        """The quality mode; where that is left to the plan and none was made, standard."""
        return "high" if self.quality_mode == "high" else "standard"


@dataclass(frozen=True, slots=True)
class AudioSettings:
    """Microphone and loudspeaker. A device is a number, (part of) a name, or None: the default."""

    input_device: SoundDevice = None
    output_device: SoundDevice = None
    barge_in: Annotated[bool | str, Pattern("auto", "auto")] = "auto"
    echo_cancellation: bool = True
    output_rate: Annotated[int, Range(8000, 192_000)] = 48_000


@dataclass(frozen=True, slots=True)
class VadSettings:
    """Voice activity detection: when someone speaks, and when they have finished."""

    engine: Literal["auto", "silero", "webrtc"] = "auto"
    threshold: Annotated[float, Range(0.05, 0.95)] = 0.5
    end_silence_seconds: Annotated[float, Range(0.1, 5)] = 0.5
    pre_roll_seconds: Annotated[float, Range(0.5, 3)] = 0.8
    min_speech_seconds: Annotated[float, Range(0.05, 2)] = 0.15
    max_utterance_seconds: Annotated[float, Range(5, 300)] = 30.0


@dataclass(frozen=True, slots=True)
class TurnTakingSettings:
    """Whose turn it is to speak. `wake_word`: None takes the assistant's own name."""

    mode: Literal["open", "wake", "push_to_talk"] = "open"
    wake_word: Annotated[str | None, ONE_LINE] = None
    follow_up_seconds: Annotated[float, Range(0, 120)] = 8.0
    sleep_after_minutes: Annotated[float, Range(0, 1440)] = 0.0
    semantic: bool = True
    speculation: bool = True


@dataclass(frozen=True, slots=True)
class AsrSettings:
    """Speech recognition. `model`: a name of `visavis models list`, a path, or "auto"."""

    engine: Literal["auto", "faster-whisper", "pocketsphinx"] = "auto"
    model: Name = "auto"
    device: Device = "auto"
    compute_type: Literal["auto", "float16", "int8_float16", "int8", "float32"] = "auto"
    language: Languages = "en"
    vocabulary: Annotated[str | None, ONE_LINE] = None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages to be expected, the likeliest first; none: any."""
        return () if self.language == "auto" else tuple(self.language.replace(" ", "").split(","))

    @property
    def main_language(self) -> str:
        """The language that the assistant itself speaks."""
        return next(iter(self.languages), "en")


@dataclass(frozen=True, slots=True)
class LlmServerSettings:
    """A server with OpenAI's chat interface. `model`: "auto" takes the first that it has."""

    url: Annotated[str | None, SERVER_URL] = None
    model: Name = "auto"
    first_token_seconds: Annotated[float, Range(1, 600)] = 30.0


@dataclass(frozen=True, slots=True)
class LlmSettings:
    """What answers. `model`: a name of `visavis models list`, a path, or "auto".

    `context_tokens`, `gpu_layers`: None lets the program plan. `system_prompt`: "" is our own.
    """

    engine: Literal["auto", "server", "llama", "skills"] = "auto"
    model: Name = "auto"
    context_tokens: Annotated[int | None, Range(512, 131_072)] = None
    gpu_layers: Annotated[int | None, Range(0, 999)] = None
    temperature: Annotated[float, Range(0, 2)] = 0.7
    reply_tokens: Annotated[int, Range(32, 4096)] = 400
    tools: bool = True
    persona: Annotated[str, SOME_LINES] = ""
    system_prompt: Annotated[str, SOME_LINES] = ""
    server: LlmServerSettings = field(default_factory=LlmServerSettings)


@dataclass(frozen=True, slots=True)
class TtsSettings:
    """The voice. `voice`: a name the engine knows, or "auto". `speed`: 1.0 is its own pace.

    `model`: a name of `visavis models list`, a path, or "auto". `clip`: a recording of the voice
    to be cloned.
    """

    engine: Literal["auto", "xtts", "coqui", "piper", "flite", "espeak"] = "auto"
    model: Name = "auto"
    voice: Name = "auto"
    speed: Annotated[float, Range(0.5, 2)] = 1.0
    device: Device = "auto"
    clip: Annotated[str | None, ONE_LINE] = None


@dataclass(frozen=True, slots=True)
class AssistantSettings:
    """Who talks to whom. `user_name`: None when it is not known."""

    name: Name = "Vis"
    user_name: Annotated[str | None, ONE_LINE] = None
    first_phrase_words: Annotated[int, Range(0, 40)] = 12


@dataclass(frozen=True, slots=True)
class SkillsSettings:
    """What it can do without a language model. `off`: names of skills, None for none."""

    off: Annotated[str | None, SKILL_NAMES] = None


@dataclass(frozen=True, slots=True)
class ModelsSettings:
    """How models are fetched. `mirror`: the address of a copy of the models folder."""

    mirror: Annotated[str | None, SERVER_URL] = None
    offline: bool = False


@dataclass(frozen=True, slots=True)
class TraceSettings:
    """The record of each turn's times; `content`: of its words too."""

    enabled: bool = True
    content: bool = False
    keep_days: Annotated[int, Range(1, 365)] = 7


@dataclass(frozen=True, slots=True)
class ConversationSettings:
    """What is kept of conversations: words and voice, words only, or nothing."""

    keep: Literal["all", "text", "nothing"] = "all"


@dataclass(frozen=True, slots=True)
class DesktopSettings:
    """The window. `scale`: of everything in it; 1.0 is the screen's own."""

    appearance: Literal["auto", "light", "dark"] = "auto"
    language: Literal["auto", "en", "de", "es", "fr", "zh", "ja"] = "auto"
    scale: Annotated[float, Range(0.75, 3)] = 1.0
    reduced_motion: bool = False
    start_minimised: bool = False
    close_to_tray: bool = False
    talk_key: Annotated[str, ONE_LINE] = "Space"
    stop_key: Annotated[str, ONE_LINE] = "Esc"
    mute_key: Annotated[str, ONE_LINE] = "Ctrl+M"
    global_talk_key: Annotated[str | None, ONE_LINE] = None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set."""

    gpu_profile: Literal["auto", "low", "medium", "high"] = "auto"
    talking_head: TalkingHeadSettings = field(default_factory=TalkingHeadSettings)
    audio: AudioSettings = field(default_factory=AudioSettings)
    vad: VadSettings = field(default_factory=VadSettings)
    turn_taking: TurnTakingSettings = field(default_factory=TurnTakingSettings)
    asr: AsrSettings = field(default_factory=AsrSettings)
    llm: LlmSettings = field(default_factory=LlmSettings)
    tts: TtsSettings = field(default_factory=TtsSettings)
    assistant: AssistantSettings = field(default_factory=AssistantSettings)
    skills: SkillsSettings = field(default_factory=SkillsSettings)
    models: ModelsSettings = field(default_factory=ModelsSettings)
    trace: TraceSettings = field(default_factory=TraceSettings)
    conversations: ConversationSettings = field(default_factory=ConversationSettings)
    desktop: DesktopSettings = field(default_factory=DesktopSettings)


MOST_TOLD = 6
"""Of mistakes in a settings file: what is wrong with more is mostly that it is none."""

Change = tuple[str, str, object]
"""Where it was given (for a message), dotted key, and value."""


def with_changes(settings: Settings, changes: Mapping[str, object]) -> Settings:
    """The settings with some changed by dotted key. Raises ConfigError where one does not fit."""
    return changed(settings, [("", key, value) for key, value in changes.items()])


def changed(settings: Settings, changes: Sequence[Change]) -> Settings:
    """Check every change and make them all, or raise one ConfigError about all that is wrong."""
    values: dict[str, object] = {}
    problems: list[str] = []
    for where, key, value in changes:
        try:
            values[key] = _checked(key, value)
        except Unfit as unfit:
            what = unfit.wanted
            problems.append(said("{where}: {what}", where=where, what=what) if where else what)
    if len(problems) == 1:
        raise ConfigError(problems[0], SEE_MANUAL)
    if problems:
        listed = said("{count} settings cannot be used:", count=len(problems))
        for problem in _first(problems):
            listed = said("{before}{gap}{what}", before=listed, gap="\n  ", what=problem)
        listed = said("{before}{gap}{what}", before=listed, gap="\n", what="")
        raise ConfigError(listed, SEE_MANUAL)
    return replaced(settings, values)


def _first(problems: Sequence[str]) -> list[str]:
    """As many as can be read at once. The rest shows when these are put right."""
    if len(problems) <= MOST_TOLD:
        return [*problems]
    more = said("and {count} more.", count=len(problems) - MOST_TOLD)
    return [*problems[:MOST_TOLD], more]


def _checked(key: str, value: object) -> object:
    """The value as Settings holds it. Raises Unfit with a sentence."""
    if key in sections(Settings):
        raise Unfit(
            said(
                "{key} is a section: give the settings in it, not {value}.",
                key=key,
                value=shown(value),
            )
        )
    if key not in leaves(Settings):
        meant = did_you_mean(key, Settings)
        if meant:
            raise Unfit(said("{key} is not a setting. Did you mean {meant}?", key=key, meant=meant))
        raise Unfit(said("{key} is not a setting.", key=key))
    try:
        return fit(leaves(Settings)[key], value)
    except Unfit as unfit:
        what = said(
            "{key} is {value}, but must be {wanted}.",
            key=key,
            value=shown(value),
            wanted=unfit.wanted,
        )
        if unfit.hint:
            what = said("{sentence} {hint}", sentence=what, hint=unfit.hint)
        raise Unfit(what) from None
