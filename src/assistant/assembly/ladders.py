"""The engines of every stage, best first: from which table, with which options, under which name.

Knows what the settings and the plan make of each stage; when they change, assistant.py knows, and
how a ladder is climbed, ladder.py.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from assistant import asr, llm, tts, vad
from assistant.applying import Part
from assistant.asr import Recogniser, RecogniserOptions
from assistant.assembly.brain_options import brain_options, named_brain
from assistant.assembly.face_options import render_settings
from assistant.assembly.recogniser_options import named_recogniser, recogniser_options
from assistant.assembly.speed_check import SpeedCheck
from assistant.assembly.voice_options import named_engine, preferred, voice_options
from assistant.config import Settings
from assistant.events import Stage
from assistant.ladder import Ladder, Lost
from assistant.llm import Brain, BrainOptions, Host
from assistant.models import Store
from assistant.planning.plan import Plan
from assistant.tts import Voice, VoiceOptions
from assistant.vad import SpeechDetector
from talking_head.renderer import RENDERERS, Renderer, RenderSettings
from talking_head.said import said
from talking_head.turn import Turn

TYPED = said("typed messages")
SHOWN = said("text on the screen")
HELD = said("the sound alone")


class Ladders:
    """One ladder a stage, from the microphone to the voice; and those of the face as it changes."""

    def __init__(
        self,
        settings: Settings,
        plan: Plan,
        store: Store,
        lost: Lost,
        check: SpeedCheck,
        host: Host,
        loading: Turn,
        *,
        behind: bool,
        on_back: Callable[[Stage], None],
    ) -> None:
        """`behind`, `on_back`: see Ladder. `host`, `loading`: see BrainOptions."""
        self._store, self._lost, self._check, self._behind = store, lost, check, behind
        self._host, self._loading, self._on_back = host, loading, on_back
        self.vad: Ladder[None, SpeechDetector] = Ladder(
            "vad", vad.DETECTORS, None, lost, settings.vad.engine, TYPED
        )
        self.asr: Ladder[RecogniserOptions, Recogniser] = Ladder(
            "asr",
            asr.RECOGNISERS,
            recogniser_options(settings, plan, store),
            lost,
            named_recogniser(settings),
            TYPED,
            behind=behind,
            check=check.of("asr"),
        )
        self.llm: Ladder[BrainOptions, Brain] = Ladder(
            "llm",
            llm.BRAINS,
            brain_options(settings, plan, store, host, loading),
            lost,
            named_brain(settings),
            behind=behind,
            check=check.of("llm"),
            on_back=on_back,
        )
        voice = voice_options(settings, plan, store)
        self.tts: Ladder[VoiceOptions, Voice] = Ladder(
            "tts",
            tts.in_order(voice, preferred(plan)),
            voice,
            lost,
            named_engine(settings),
            SHOWN,
            behind=behind,
            check=check.of("tts"),
        )

    def face(self, settings: Settings, shown: bool) -> Ladder[RenderSettings, Renderer]:
        """Another ladder for the face. `shown`: whether anyone looks."""
        head = settings.talking_head
        return Ladder(
            "face",
            list(RENDERERS.values()) if shown else [],
            render_settings(head),
            self._lost,
            head.engine,
            HELD,
            behind=self._behind,
            check=self._check.of("face"),
            on_back=self._on_back,
        )

    def change(self, settings: Settings, plan: Plan, parts: Collection[Part]) -> None:
        """Serve as these settings say from now on, at the stages that `parts` name."""
        if "ears" in parts:
            self.vad.change(vad.DETECTORS, None, settings.vad.engine)
        if "asr" in parts:
            expected = recogniser_options(settings, plan, self._store)
            self.asr.change(asr.RECOGNISERS, expected, named_recogniser(settings))
        if "llm" in parts:
            brain = brain_options(settings, plan, self._store, self._host, self._loading)
            self.llm.change(llm.BRAINS, brain, named_brain(settings))
        if "tts" in parts:
            voice = voice_options(settings, plan, self._store)
            self.tts.change(tts.in_order(voice, preferred(plan)), voice, named_engine(settings))
        changed: dict[Part, Ladder[Any, Any]] = {"asr": self.asr, "llm": self.llm, "tts": self.tts}
        for part, ladder in changed.items():
            if part in parts:
                ladder.engine()  # now, not while someone waits for the next answer

    def change_voice(self, settings: Settings, plan: Plan) -> None:
        """Speak as these settings say from now on. Raises VisavisError, and changes nothing, where
        that voice cannot be had."""
        voice = voice_options(settings, plan, self._store)
        self.tts.restart(tts.in_order(voice, preferred(plan)), voice)
