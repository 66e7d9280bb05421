"""Builds the assistant from the settings: every engine's ladder, the face, the conversation.

The one place that knows all parts; each part is given what it needs and knows no other.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from assistant import applying, asr, llm, paths, tts, vad
from assistant.characters import put_on
from assistant.config import Settings, save_user_setting, with_changes
from assistant.config_schema import flatten
from assistant.conversation import Conversation, Listener, Manners, OnSpeech
from assistant.desk import Controls, Desk
from assistant.duplex.ears import Ears
from assistant.duplex.turn_model import SmartTurn, TurnModel
from assistant.duplex.wake import WakeSettings
from assistant.echo import EchoCanceller
from assistant.echo import probe as can_cancel_echo
from assistant.events import Stage
from assistant.face import Face
from assistant.face_settings import render_options, render_settings
from assistant.ladder import Ladder
from assistant.models import Store, manifest
from assistant.planning import calibration
from assistant.planning.offer import here
from assistant.planning.plan import Choice, Plan, PlannedStage, plan
from assistant.profile import probe_machine
from assistant.segmenter import SegmenterSettings
from assistant.skills.grammar import grammar
from assistant.skills.understanding import understand
from assistant.stages import Engines
from assistant.trace import Trace
from assistant.voice_settings import named_engine, preferred, voice_options
from player.player import Player, SoundPlayer
from talking_head.avatar import BUNDLED, Avatar, Photo, avatar_names, load_avatar
from talking_head.backends import Engine
from talking_head.errors import VisavisError
from talking_head.renderer import RENDERERS, Renderer, RenderOptions, RenderSettings
from talking_head.turn import Turn

log = logging.getLogger(__name__)

NOBODY = Photo("nobody", Path(), np.zeros((2, 2, 3), np.uint8))
"""The avatar where nobody looks."""

LEAD_SECONDS = 0.25
"""Of silence before speech that a recogniser is given."""

TYPED = "typed messages"
SHOWN = "text on the screen"
HELD = "the sound alone"


class Assistant:
    """The assistant of some settings: its conversation, and what is changed by asking."""

    def __init__(
        self,
        settings: Settings,
        player: Player,
        listeners: Sequence[Listener] = (),
        *,
        show_face: bool = True,
        real_time: bool = True,
        on_speech: OnSpeech = lambda turn, segment: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`show_face` False: nobody looks. `real_time` False: the reply goes to a file.
        `on_speech`, `clock`: see Conversation.

        Raises PictureError or FileNotFoundError where the avatar cannot be used.
        """
        self.store = Store()
        self.plan = planned(settings, self.store)
        self.settings = settings = fitted(settings, self.plan)
        self._player = player
        self._measuring = threading.Lock()
        self._conversation: Conversation | None = None
        self._lost_early: list[tuple[Stage, str, VisavisError, str]] = []
        self._shown = show_face and settings.talking_head.enabled
        self._real_time = real_time
        self._loading = Turn()
        self.trace = _trace(settings)
        self.desk = Desk(
            paths.user_folder("data") / "memory.db",
            settings.assistant.name,
            settings.assistant.user_name or "",
            self._controls(),
        )
        self.desk.switched_off = switched_off(settings)
        self._tts = Ladder(
            "tts",
            tts.in_order(self._voice(settings), preferred(self.plan)),
            self._voice(settings),
            self._lost,
            named_engine(settings),
            SHOWN,
            behind=real_time,
            check=self._keeps_up("tts"),
        )
        lock = threading.RLock()
        self.face = Face(
            self._face_ladder(settings),
            avatar_of(settings) if self._shown else NOBODY,
            render_options(settings.talking_head) if self._shown else RenderOptions(size=(2, 2)),
            lock,
        )
        engines = Engines(
            vad=Ladder("vad", vad.DETECTORS, None, self._lost, settings.vad.engine, TYPED),
            asr=Ladder(
                "asr",
                asr.RECOGNISERS,
                recogniser_options(settings, self.plan, self.store),
                self._lost,
                named_recogniser(settings),
                TYPED,
                behind=real_time,
                check=self._keeps_up("asr"),
            ),
            llm=Ladder(
                "llm",
                llm.BRAINS,
                brain_options(settings, self.plan, self.store, self.desk, self._loading),
                self._lost,
                named_brain(settings),
                behind=real_time,
                check=self._keeps_up("llm"),
                on_back=lambda stage: self.conversation.recovered(stage),
            ),
            tts=self._tts,
            ears=lambda detector: Ears(
                detector,
                hearing(self.settings),
                turn_model(self.settings),
                self._is_request,
                awaits_words=True,
            ),
            echo=lambda: self._echo_canceller(player),
        )
        self._engines = engines
        self._conversation = Conversation(
            engines,
            player,
            self.face,
            self._manners(settings),
            [self.trace.event, *listeners],
            lambda turn, *span: self.trace.span(turn.id, *span),
            clock=clock,
            lock=lock,
            on_speech=on_speech,
        )
        for loss in self._lost_early:
            self._conversation.degraded(*loss)
        if self.desk.warning:
            error = VisavisError(self.desk.warning)
            self._conversation.warn("llm", "Memory", error, "what can be kept is kept")
        leaves = llm.server_elsewhere(settings.llm.server.url, settings.llm.engine)
        if leaves:
            error = VisavisError(leaves, "Set llm.server.url to null to keep all of it here.")
            self._conversation.warn("llm", "Privacy", error, "the server answers, as it was set")

    @property
    def shows_face(self) -> bool:
        """Whether there is a face to look at."""
        return self._shown

    @property
    def waking_name(self) -> str:
        """The name that it listens for."""
        return waking(self.settings).names[0]

    def warm_up(self) -> None:
        """Load every engine in the background: the first answer is as quick as later ones."""
        for part, load in (("engines", self.conversation.warm_up), ("face", self.face.warm_up)):
            threading.Thread(target=load, name=f"warm-up-{part}", daemon=True).start()

    @property
    def conversation(self) -> Conversation:
        """The conversation."""
        assert self._conversation is not None, "used before it was built"
        return self._conversation

    def close(self) -> None:
        """End everything."""
        self.desk.close()
        self.conversation.close()
        self._loading.cancel()  # now that its loss is no news to anyone
        self.trace.close()

    def apply(self, settings: Settings, keys: Collection[str]) -> None:
        """Take over what these settings say under `keys`; see applying.py for what that concerns.

        Raises VisavisError or FileNotFoundError, and changes nothing, where the face cannot.
        """
        old, new = flatten(self.settings), flatten(settings)
        changes = {key: new[key] for key in keys if new[key] != old[key]}
        parts = applying.concerned(changes)
        wanted = with_changes(self.settings, changes)
        made = planned(wanted, self.store) if "plan" in parts else self.plan
        wanted = fitted(wanted, made)
        if "face" in parts and self._shown:
            head = wanted.talking_head
            self.face.change(self._face_ladder(wanted), avatar_of(wanted), render_options(head))
        self.settings, self.plan = wanted, made
        self.desk.assistant_name = wanted.assistant.name
        self.desk.user_name = wanted.assistant.user_name or ""
        self.desk.switched_off = switched_off(wanted)
        self._change_engines(wanted, parts)
        if parts & {"turns", "barge_in", "names", "asr"}:
            self.conversation.set_manners(self._manners(wanted))

    def look_again(self, stage: PlannedStage) -> None:
        """A model of this stage came or went: plan again, and begin with what suits now."""
        self.plan = planned(self.settings, self.store)
        if stage == "face" and self._shown:
            head = self.settings.talking_head
            ladder = self._face_ladder(self.settings)
            self.face.change(ladder, avatar_of(self.settings), render_options(head))
        self._change_engines(self.settings, (stage,))

    def _change_engines(self, settings: Settings, parts: Collection[str]) -> None:
        store, made, engines = self.store, self.plan, self._engines
        if "ears" in parts:
            engines.vad.change(vad.DETECTORS, None, settings.vad.engine)
        if "asr" in parts:
            options = recogniser_options(settings, made, store)
            engines.asr.change(asr.RECOGNISERS, options, named_recogniser(settings))
        if "llm" in parts:
            brain = brain_options(settings, made, store, self.desk, self._loading)
            engines.llm.change(llm.BRAINS, brain, named_brain(settings))
        if "tts" in parts:
            voice = self._voice(settings)
            rows = tts.in_order(voice, preferred(made))
            engines.tts.change(rows, voice, named_engine(settings))
        for part, ladder in (("asr", engines.asr), ("llm", engines.llm), ("tts", engines.tts)):
            if part in parts:
                ladder.engine()  # now, not while someone waits for the next answer

    def set_avatar(self, name: str) -> None:
        """Show another avatar from now on, with its own voice and manner if it has some."""
        changes = put_on(name, self.settings)
        self.apply(with_changes(self.settings, changes), changes)
        self._keep(self.settings, changes)

    def set_quality(self, mode: str) -> None:
        """Draw the face in "standard" or "high" quality from now on."""
        self._change_face({"talking_head.quality_mode": mode})

    def set_voice(self, name: str) -> None:
        """Speak with another voice from now on."""
        changed = with_changes(self.settings, {"tts.engine": "auto", "tts.voice": name})
        options = self._voice(changed)
        self._tts.restart(tts.in_order(options, preferred(self.plan)), options)
        self._keep(changed, {"tts.engine": "auto", "tts.voice": name})

    def _change_face(self, changes: dict[str, object]) -> None:
        changed = with_changes(self.settings, changes)
        if self._shown:
            self.face.change(
                self._face_ladder(changed), avatar_of(changed), render_options(changed.talking_head)
            )
        self._keep(changed, changes)

    def _keep(self, changed: Settings, changes: dict[str, object]) -> None:
        """What was asked for also holds after the next start."""
        self.settings = changed
        for key, value in changes.items():
            save_user_setting(key, value)

    def _is_request(self, text: str) -> bool:
        """Whether these words are a whole request, which a skill understands."""
        return understand(text, self.desk.now(), self.settings.assistant.name) is not None

    def _echo_canceller(self, player: Player) -> EchoCanceller | None:
        """What takes our own voice out of what is heard, None where nothing can."""
        if not self.settings.audio.echo_cancellation or not isinstance(player, SoundPlayer):
            return None
        try:
            return EchoCanceller(player.tap)
        except VisavisError as error:
            now = "speech over an answer does not interrupt it"
            self.conversation.warn("microphone", "Echo cancellation", error, now)
            return None

    def _manners(self, settings: Settings) -> Manners:
        return Manners(
            barge_in=_may_barge_in(settings, self._player),
            speculates=settings.turn_taking.speculation and self._real_time,
            wake=waking(settings),
            real_time=self._real_time,
            language=settings.asr.main_language,
            first_words=settings.assistant.first_phrase_words,
        )

    def _controls(self) -> Controls:
        return Controls(
            last_answer=lambda: self.conversation.last_answer(),
            stop=lambda: self.conversation.interrupt(),
            say=lambda text: self.conversation.say(text),
            avatars=lambda: avatar_names(avatar_folders()),
            voices=lambda: tts.offered(self._voice(self.settings)),
            set_avatar=self.set_avatar,
            set_voice=self.set_voice,
            set_quality=self.set_quality,
        )

    def _voice(self, settings: Settings) -> tts.VoiceOptions:
        return voice_options(settings, self.plan, self.store)

    def _face_ladder(self, settings: Settings) -> Ladder[RenderSettings, Renderer]:
        head = settings.talking_head
        rows = list(RENDERERS.values()) if self._shown else []
        return Ladder(
            "face",
            rows,
            render_settings(head),
            self._lost,
            head.engine,
            HELD,
            behind=self._real_time,
            check=self._keeps_up("face"),
        )

    def _keeps_up(self, stage: PlannedStage) -> Callable[[Engine[Any, Any], Any], None]:
        """What raises EngineUnavailable where an engine that was loaded is too slow here."""

        def check(row: Engine[Any, Any], made: Any) -> None:
            planned = self.plan.choice(stage, row.name.removesuffix("-cpu"))
            if planned is None or row.name in self._named():
                return  # not ours to judge: a server, or what the user wants
            choice = replace(planned, device="cpu") if row.name.endswith("-cpu") else planned
            measurements = calibration.Measurements.of(probe_machine())
            factor = measurements.factors().get(choice.key)
            if factor is None:
                with self._measuring:  # one at a time: they would slow each other down
                    drawn = (self.face.avatar, self.face.options) if stage == "face" else None
                    factor = calibration.measured(stage, made, drawn)
                measurements.keep(choice.key, factor)
            calibration.check(choice, row.label, factor)

        return check

    def _named(self) -> tuple[str, ...]:
        """The engines that the settings ask for by name."""
        s = self.settings
        return (named_recogniser(s), named_brain(s), named_engine(s), s.talking_head.engine)

    def _lost(self, stage: Stage, lost: str, error: VisavisError, now: str) -> None:
        if self._conversation is None:
            self._lost_early.append((stage, lost, error, now))
        else:
            self._conversation.degraded(stage, lost, error, now)


def avatar_folders() -> tuple[Path, ...]:
    """Where avatars are looked for: the user's own first."""
    return (paths.user_folder("data") / "avatars", BUNDLED)


def avatar_of(settings: Settings) -> Avatar:
    """The avatar that the settings name. Raises PictureError or FileNotFoundError."""
    head = settings.talking_head
    cache = paths.user_folder("cache") / "faces" if head.cache_preprocessed_face else None
    path = paths.locate(head.avatar_image)
    named = path if path.exists() else Path(head.avatar_image).name
    return load_avatar(named, cache, folders=avatar_folders())


def hearing(settings: Settings) -> SegmenterSettings:
    """When speech begins and ends."""
    ears = settings.vad
    return SegmenterSettings(
        start_threshold=ears.threshold,
        stop_threshold=0.7 * ears.threshold,
        min_speech=ears.min_speech_seconds,
        end_silence=ears.end_silence_seconds,
        pre_roll=ears.pre_roll_seconds,
        lead=LEAD_SECONDS,
        max_utterance=ears.max_utterance_seconds,
    )


def planned(settings: Settings, store: Store) -> Plan:
    """What every stage runs with on this machine."""
    machine = probe_machine()
    return plan(machine, settings, here(machine, store))


def fitted(settings: Settings, plan: Plan) -> Settings:
    """The settings with what they leave to the plan."""
    if settings.talking_head.quality_mode != "auto":
        return settings
    return with_changes(settings, {"talking_head.quality_mode": plan.quality})


def waking(settings: Settings) -> WakeSettings:
    """When what is said is said to us."""
    taking = settings.turn_taking
    return WakeSettings(
        taking.mode,
        (taking.wake_word or settings.assistant.name,),
        taking.follow_up_seconds,
        60.0 * taking.sleep_after_minutes,
    )


def switched_off(settings: Settings) -> frozenset[str]:
    """The names of the skills that it is not to use."""
    return frozenset(name.strip() for name in (settings.skills.off or "").split(",") if name)


def turn_model(settings: Settings) -> TurnModel | None:
    """What hears whether a turn sounds over; None where it is not wanted or cannot be had."""
    if not settings.turn_taking.semantic:
        return None
    try:
        return SmartTurn()
    except VisavisError as error:
        log.warning("Silence alone will tell when someone has finished: %s", error)
        return None


def _may_barge_in(settings: Settings, player: Player) -> bool:
    """As it is set; by itself where our own voice can be taken out of what is heard."""
    wanted = settings.audio.barge_in
    if isinstance(wanted, bool):
        return wanted
    cancels = settings.audio.echo_cancellation and can_cancel_echo().ok
    return cancels and isinstance(player, SoundPlayer)


def recogniser_model(
    settings: Settings, plan: Plan, store: Store, engine: str = "faster-whisper"
) -> Path | None:
    """The model of a recogniser: the one that is set, else the planned one; None: not here."""
    return _model(settings.asr.model, plan, store, "asr", engine)


def brain_model(settings: Settings, plan: Plan, store: Store, engine: str = "llama") -> Path | None:
    """The model of a brain: the one that is set, else the planned one; None: not here."""
    return _model(settings.llm.model, plan, store, "llm", engine)


def _model(named: str, plan: Plan, store: Store, stage: PlannedStage, engine: str) -> Path | None:
    if named != "auto":
        return store.path(named)
    choice = plan.choice(stage, engine)
    return store.path(choice.model) if choice else None


def recogniser_options(settings: Settings, plan: Plan, store: Store) -> asr.RecogniserOptions:
    """What the recogniser is to expect, and what it computes with: as set, else as planned."""
    ears, avatars = settings.asr, avatar_names(avatar_folders())
    choice = plan.choice("asr", "faster-whisper") or Choice("", device="auto")
    names = (settings.assistant.name, settings.assistant.user_name, *avatars)
    hints = (hint.strip() for hint in (ears.vocabulary or "").split(","))
    return asr.RecogniserOptions(
        languages=ears.languages,
        grammar=grammar(avatars=avatars),
        model=recogniser_model(settings, plan, store),
        wanted_model=wanted_model(plan) if ears.model == "auto" else ears.model,
        device=choice.device if ears.device == "auto" else ears.device,
        compute_type=(choice.compute or "auto")
        if ears.compute_type == "auto"
        else ears.compute_type,
        vocabulary=tuple(name for name in (*names, *hints) if name and name != "default"),
    )


def named_recogniser(settings: Settings) -> str:
    """The recogniser that is asked for, by its name or a model of it; "auto" where none is."""
    named = settings.asr.engine == "auto" and settings.asr.model != "auto"
    return "faster-whisper" if named else settings.asr.engine


def named_brain(settings: Settings) -> str:
    """The brain that is asked for, by its name, its server's address or a model; or "auto"."""
    # A server or a model that was set and does not answer is a loss, and is reported as one.
    if settings.llm.engine != "auto":
        return settings.llm.engine
    if settings.llm.server.url is not None:
        return "server"
    return "auto" if settings.llm.model == "auto" else "llama"


def brain_options(
    settings: Settings,
    plan: Plan,
    store: Store,
    host: llm.Host | None = None,
    loading: Turn | None = None,
) -> llm.BrainOptions:
    """What answers with what. `host`, `loading`: see BrainOptions; None where it is only asked
    what could answer."""
    set_as, server = settings.llm, settings.llm.server
    choice = plan.choice("llm", "llama")
    # What no other engine was promised is the language model's: context takes memory, too.
    on_card = choice.memory + plan.card_left if choice else 0
    planned_card = {"cpu": 0, "cuda": on_card}.get(choice.device) if choice else None
    return llm.BrainOptions(
        host=host,
        model=brain_model(settings, plan, store),
        model_name="" if set_as.model == "auto" else set_as.model,
        context=set_as.context_tokens or 0,
        gpu_layers=set_as.gpu_layers,
        card_bytes=None if set_as.gpu_layers else planned_card,
        temperature=set_as.temperature,
        reply_tokens=set_as.reply_tokens,
        persona=set_as.persona,
        system_prompt=set_as.system_prompt,
        tools=set_as.tools,
        server=llm.ServerOptions(
            server.url,
            "" if server.model == "auto" else server.model,
            server.first_token_seconds,
        )
        if server.url
        else None,
        loading=loading,
    )


def wanted_model(plan: Plan) -> str:
    """The name of the recogniser's model that the profile would have, were it here."""
    models = (model for model in manifest().values() if model.kind == "asr")
    return next((model.name for model in models if plan.profile in model.profiles), "")


def _trace(settings: Settings) -> Trace:
    folder = paths.user_folder("state") / "traces" if settings.trace.enabled else None
    return Trace(folder, content=settings.trace.content, keep_days=settings.trace.keep_days)
