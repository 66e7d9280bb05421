"""A conversation as a timed script, on virtual time, with the real threads and the real stages.

    story = Story(reply="one two three", hears=["hello"])
    story.user_speaks(0.5, 2.5)
    story.run(until=6.0)
    assert story.history == [("user", "hello"), ("assistant", "one two three")]

Time stands still while the stages work, so a run is the same on any machine.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from assistant.conversation import Conversation, Manners
from assistant.duplex.ears import Ears
from assistant.duplex.wake import WakeSettings
from assistant.events import StateChanged, TurnEvent
from assistant.face import Face
from assistant.ladder import Ladder
from assistant.segmenter import SegmenterSettings
from assistant.stages import Engines
from fakes import (
    PICTURE,
    FakeBrain,
    FakeDetector,
    FakeRecogniser,
    FakeRenderer,
    FakeVoice,
    row,
    wait_until,
)
from player.silent import SilentPlayer
from talking_head.backends import Engine
from talking_head.media import AudioChunk
from talking_head.renderer import RenderOptions, RenderSettings

STEP_SECONDS = 0.02
MICROPHONE_RATE = 16_000
PLAYER_RATE = 48_000

EARS = SegmenterSettings(confirm=0.1, min_speech=0.2, end_silence=0.5)


class Story:
    """One scripted conversation; all times in seconds from its beginning."""

    def __init__(
        self,
        reply: str | FakeBrain = "Yes.",
        hears: Sequence[str | BaseException] = (),
        *,
        barge_in: bool = True,
        wake: WakeSettings = WakeSettings(),  # noqa: B008
        echo: float = 0.0,
        recognisers: Sequence[FakeRecogniser] = (),
        brains: Sequence[FakeBrain] = (),
        voices: Sequence[FakeVoice] = (),
        detectors: Sequence[FakeDetector] = (),
        renderers: Sequence[FakeRenderer] = (),
        better: Mapping[str, Engine[Any, Any]] = {},
    ) -> None:
        """`echo`: how much of the loudspeaker the microphone hears, 0..1. `better`: of a stage,
        an engine that is loaded in the background while the others, which are built in, serve;
        where it returns, they do too.
        """
        self.now = 0.0
        self.events: list[TurnEvent] = []
        self.player = SilentPlayer(PLAYER_RATE)
        self.recogniser = FakeRecogniser(hears)
        self.brain = reply if isinstance(reply, FakeBrain) else FakeBrain(reply)
        self.renderers = list(renderers) or [FakeRenderer()]
        self.waits = ""
        """A stage that is made to wait by the story, and cannot come to rest."""
        self._echo = echo
        self._speaks: list[tuple[float, float]] = []
        self._does: list[tuple[float, Callable[[], object]]] = []
        lock = threading.RLock()
        lost = self._lost
        self.face = Face(
            _ladder("face", self.renderers, RenderSettings(), lost, better, self._back),
            PICTURE,
            RenderOptions(size=(64, 64)),
            lock,
        )
        self.conversation = Conversation(
            Engines(
                vad=_ladder("vad", detectors or [FakeDetector()], None, lost, better),
                asr=_ladder("asr", [*recognisers, self.recogniser], None, lost, better),
                llm=_ladder("llm", [*brains, self.brain], None, lost, better),
                tts=_ladder("tts", voices or [FakeVoice()], None, lost, better),
                ears=lambda detector: Ears(detector, EARS),
            ),
            self.player,
            self.face,
            Manners(barge_in=barge_in, wake=wake),
            [self.events.append],
            clock=lambda: self.now,
            lock=lock,
        )

    def user_speaks(self, start: float, end: float) -> None:
        self._speaks.append((start, end))

    def at(self, time: float, do: Callable[[], object]) -> None:
        self._does.append((time, do))

    def run(self, until: float) -> None:
        while self.now < until - 1e-9:
            for time, do in [d for d in self._does if d[0] <= self.now + 1e-9]:
                self._does.remove((time, do))
                do()
                self._settle()
            self.player.advance(STEP_SECONDS)
            self.now = round(self.now + STEP_SECONDS, 6)
            self.conversation.listen(self._microphone(), self.now)
            self._settle()

    def close(self) -> None:
        self.conversation.close()

    def _settle(self) -> None:
        for _ in range(50):
            assert wait_until(self._drawn), "the renderers did not come to rest"
            assert self.conversation.settle(self.waits), "the stages did not come to rest"
            if self._drawn():
                return

    def _drawn(self) -> bool:
        room = not self.conversation._pipeline.full("present")
        return all(renderer.settled(room) for renderer in self.renderers)

    def _microphone(self) -> AudioChunk:
        """The last step's sound: the user, and what the room returns of the loudspeaker."""
        n = round(STEP_SECONDS * MICROPHONE_RATE)
        middle = self.now - STEP_SECONDS / 2
        loud = any(start <= middle < end for start, end in self._speaks)
        # A square wave of 2 kHz: as loud at any time, and not the hum of closed lips.
        voice = (0.3 if loud else 0.0) * np.resize([1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0], n)
        if self._echo:
            ours = self.player.heard_sound()[-round(STEP_SECONDS * PLAYER_RATE) :]
            voice = voice + self._echo * ours[:: PLAYER_RATE // MICROPHONE_RATE][:n]
        return AudioChunk(voice.astype(np.float32), MICROPHONE_RATE)

    # What is asked afterwards.

    @property
    def history(self) -> list[tuple[str, str]]:
        return [(m.role, m.content) for m in self.conversation.history]

    def answers(self) -> list[str]:
        """What the assistant said, as history keeps it."""
        return [text for role, text in self.history if role == "assistant"]

    def told(self, kind: type) -> list:
        return [event for event in self.events if isinstance(event, kind)]

    def states(self) -> list[str]:
        return [event.state for event in self.told(StateChanged)]

    def level(self, start: float, end: float) -> float:
        """The loudest sample of the loudspeaker between two times."""
        sound = self.player.heard_sound()[round(start * PLAYER_RATE) : round(end * PLAYER_RATE)]
        return float(np.abs(sound).max()) if len(sound) else 0.0

    def _lost(self, *loss: object) -> None:
        self.conversation.degraded(*loss)

    def _back(self, stage: Any) -> None:
        self.conversation.recovered(stage)


def _ladder(
    stage: Any,
    engines: Sequence[Any],
    config: Any,
    lost: Any,
    better: Mapping[str, Any],
    back: Callable[[Any], None] = lambda stage: None,
) -> Ladder[Any, Any]:
    rows = _rows(engines, stage)
    if stage not in better:
        return Ladder(stage, rows, config, lost)
    first = better[stage]
    built_in = [replace(each, built_in=True, returns=first.returns) for each in rows]
    return Ladder(stage, [first, *built_in], config, lost, behind=True, on_back=back)


def _rows(engines: Sequence[object], kind: str) -> list:
    return [row(f"{kind}{n}", engine) for n, engine in enumerate(engines)]
