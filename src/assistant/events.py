"""What flows between the stages, and what the outside is told.

`AudioChunk -> Utterance -> Transcript -> str tokens -> Sentence -> SpeechSegment -> FrameBlock`.
The window, the headless printer, the trace and the tests all read one stream of `TurnEvent`s.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from talking_head.media import AudioChunk, Mark

State = Literal["listening", "hearing", "thinking", "speaking", "muted", "offline"]
Stage = Literal["microphone", "vad", "asr", "llm", "tts", "face", "speaker"]


@dataclass(frozen=True, slots=True, eq=False)
class Utterance:
    """One stretch of the user's speech, pre-roll included.

    `audio`: 16 kHz. `ended_at`: when the speech itself ended (not when that was decided), on the
    conversation's monotonic clock, in seconds.
    """

    audio: AudioChunk
    ended_at: float


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """What may have been said, of many things. `probability`: among them, 0..1; `ends`: the natural
    logarithm of how probable it is, by the language, that a sentence ends with these words.
    """

    text: str
    probability: float
    ends: float


@dataclass(frozen=True, slots=True)
class Interjection:
    """A short word that people say over somebody's voice; by how many nats it fits a sound worse
    than sounds do that are bound to no words.
    """

    text: str
    worse: float


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was recognised.

    `text` is "" when nothing was understood. `language`: ISO 639-1. `confidence`: 0..1; below
    0.5 the assistant says that it is unsure. `words`: when each was said, in seconds from the
    start of the utterance's sound, where the recogniser knows. `hypotheses`: what else it may have
    been, and how the language takes it, from a recogniser that is seldom sure. `interjection`: the
    one that it is likest to, from one that looks for them.
    """

    text: str
    language: str = "en"
    confidence: float = 1.0
    words: tuple[Mark, ...] = ()
    hypotheses: tuple[Hypothesis, ...] = ()
    interjection: Interjection | None = None


@dataclass(frozen=True, slots=True)
class Partial:
    """What is understood of speech that still goes on: `stable` will stay, `rest` may change."""

    stable: str
    rest: str = ""

    @property
    def text(self) -> str:
        """All of it."""
        return f"{self.stable} {self.rest}".strip()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A piece of a reply, fit to be spoken by itself. `index` counts from 0 in the reply.

    `mood`: of talking_head.renderer.Emotion, where the language model said one; "" leaves it to
    the words (tone.py). `written`: as the model wrote it, markup and white space included; the
    sentences of a reply joined are its Markdown. "" where nobody wrote it.
    """

    index: int
    text: str
    mood: str = ""
    written: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, eq=False)
class SpeechSegment:
    """A sentence, or a part of one, as sound; `marks` in seconds from the start of `audio`."""

    sentence: Sentence
    audio: AudioChunk
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class EndOfReply:
    """Follows the last sentence of a reply through the stages."""


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The assistant listens, hears someone, thinks, speaks, is muted or has no microphone."""

    state: State
    at: float


@dataclass(frozen=True, slots=True)
class ModeChanged:
    """From now on we listen to everything ("open"), after our name ("wake"), or while a key is
    held ("push_to_talk").
    """

    mode: Literal["open", "wake", "push_to_talk"]
    at: float


@dataclass(frozen=True, slots=True)
class Hearing:
    """What the user has said so far, while they still speak. Belongs to no turn yet."""

    partial: Partial
    at: float


@dataclass(frozen=True, slots=True)
class Heard:
    """What the user said, as recognised or typed."""

    turn: int
    transcript: Transcript
    at: float


@dataclass(frozen=True, slots=True)
class Replying:
    """A sentence of the reply is known (it will be spoken later)."""

    turn: int
    sentence: Sentence
    at: float


@dataclass(frozen=True, slots=True)
class Speaking:
    """A sentence begins to sound; `marks` in seconds from that instant."""

    turn: int
    sentence: Sentence
    marks: tuple[Mark, ...]
    at: float


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """A turn is over. `heard_text`: the words that were really heard from the loudspeaker."""

    turn: int
    heard_text: str
    interrupted: bool
    at: float


@dataclass(frozen=True, slots=True)
class Degraded:
    """A stage stepped down: what was lost, why, what to do, and what serves now."""

    stage: Stage
    lost: str
    reason: str
    fix: str
    now: str
    at: float


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a Degraded told of is over: the device, or the server, is there again."""

    stage: Stage
    at: float


@dataclass(frozen=True, slots=True)
class TurnFailed:
    """A turn was given up for a reason that nobody foresaw; the traceback is in the log."""

    turn: int
    reason: str
    at: float


@dataclass(frozen=True, slots=True)
class Held:
    """Our voice stands still because somebody may want the floor, or goes on where it stood."""

    held: bool
    at: float


TurnEvent = (
    StateChanged
    | ModeChanged
    | Hearing
    | Held
    | Heard
    | Replying
    | Speaking
    | TurnEnded
    | Degraded
    | Recovered
    | TurnFailed
)
