"""The assistant, whole: everything that the settings ask for is built here, and changed here.

The one place that knows all parts; each part is given what it needs and knows no other.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

import numpy as np

from assistant import applying, llm, paths, tts
from assistant.assembly.brain_options import named_brain, switched_off
from assistant.assembly.face_options import avatar_folders, avatar_of, render_options
from assistant.assembly.ladders import Ladders
from assistant.assembly.listening import echo_canceller, hearing, manners, turn_model, waking
from assistant.assembly.losses import Losses
from assistant.assembly.recogniser_options import named_recogniser
from assistant.assembly.speed_check import SpeedCheck
from assistant.assembly.voice_options import named_engine, voice_options
from assistant.characters import put_on
from assistant.config import Settings, with_changes
from assistant.config_schema import flatten
from assistant.config_sources import save_user_setting
from assistant.conversation import Conversation, Listener, OnSpeech
from assistant.desk import Controls, Desk
from assistant.duplex.ears import Ears
from assistant.echo import EchoCanceller
from assistant.face import Face
from assistant.models import Store
from assistant.planning.plan import PlannedStage
from assistant.planning.this_machine import fitted, planned
from assistant.priority import keep_workers_in_front, stand_back
from assistant.stages import Engines
from assistant.trace import Trace
from assistant.vad import SpeechDetector
from player.player import Player
from talking_head.avatar import Photo, avatar_names
from talking_head.errors import VisavisError
from talking_head.renderer import RenderOptions
from talking_head.said import said
from talking_head.turn import Turn

NOBODY = Photo("nobody", Path(), np.zeros((2, 2, 3), np.uint8))
"""The avatar where nobody looks."""


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
        self._shown = show_face and settings.talking_head.enabled
        avatar = avatar_of(settings) if self._shown else NOBODY  # before there is anything to close
        self._real_time = real_time
        self._loading = Turn()
        self.trace = _trace(settings)
        self.desk = self._make_desk(settings)
        self._check = SpeedCheck(
            lambda: self.plan, self._named, lambda: (self.face.avatar, self.face.options)
        )
        losses = Losses()
        self._ladders = Ladders(
            settings,
            self.plan,
            self.store,
            losses.tell,
            self._check,
            self.desk,
            self._loading,
            behind=real_time,
            on_back=lambda stage: self.conversation.recovered(stage),
        )
        lock = threading.RLock()
        self.face = Face(
            self._ladders.face(settings, self._shown),
            avatar,
            render_options(settings.talking_head) if self._shown else RenderOptions(size=(2, 2)),
            lock,
        )
        self.conversation = Conversation(
            self._engines(),
            player,
            self.face,
            manners(settings, player, real_time),
            [self.trace.event, *listeners],
            lambda turn, *span: self.trace.span(turn.id, *span),
            clock=clock,
            lock=lock,
            on_speech=on_speech,
        )
        losses.tell_to(self.conversation)
        self._warn_of_the_start(settings)

    # What it is made of.

    def _make_desk(self, settings: Settings) -> Desk:
        """What the skills may ask, and do."""
        controls = Controls(
            last_answer=lambda: self.conversation.last_answer(),
            stop=lambda: self.conversation.interrupt(),
            say=lambda text: self.conversation.say(text),
            avatars=lambda: avatar_names(avatar_folders()),
            voices=lambda: tts.offered(voice_options(self.settings, self.plan, self.store)),
            set_avatar=self.set_avatar,
            set_voice=self.set_voice,
            set_quality=self.set_quality,
        )
        who = settings.assistant
        memory = paths.user_folder("data") / "memory.db"
        desk = Desk(memory, who.name, who.user_name or "", controls)
        desk.switched_off = switched_off(settings)
        return desk

    def _engines(self) -> Engines:
        ladders = self._ladders
        return Engines(ladders.vad, ladders.asr, ladders.llm, ladders.tts, self._ears, self._echo)

    def _ears(self, detector: SpeechDetector) -> Ears:
        heard, model = hearing(self.settings), turn_model(self.settings)
        return Ears(detector, heard, model, awaits_words=True)

    def _echo(self) -> EchoCanceller | None:
        now = said("speech over an answer does not interrupt it")

        def told(error: VisavisError) -> None:
            self.conversation.warn("microphone", said("Echo cancellation"), error, now)

        return echo_canceller(self.settings, self._player, told)

    def _named(self) -> tuple[str, ...]:
        """The engines that the settings ask for by name."""
        s = self.settings
        return (named_recogniser(s), named_brain(s), named_engine(s), s.talking_head.engine)

    def _warn_of_the_start(self, settings: Settings) -> None:
        """Tell what is not as it should be, or not as the user may think, from the start."""
        if self.desk.warning:
            error = VisavisError(self.desk.warning)
            self.conversation.warn("llm", said("Memory"), error, said("what can be kept is kept"))
        leaves = llm.server_elsewhere(settings.llm.server.url, settings.llm.engine)
        if leaves:
            error = VisavisError(
                leaves, said("Take the server out of the settings to keep all of it here.")
            )
            self.conversation.warn(
                "llm", said("Privacy"), error, said("the server answers, as it was set")
            )

    # What is asked of it.

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

        def run(load: Callable[[], None]) -> None:
            keep_workers_in_front()
            stand_back()
            load()

        for part, load in (("engines", self.conversation.warm_up), ("face", self.face.warm_up)):
            name = f"warm-up-{part}"
            threading.Thread(target=run, args=(load,), name=name, daemon=True).start()

    def close(self) -> None:
        """End everything."""
        self.desk.close()
        self.conversation.close()
        self._loading.cancel()  # now that its loss is no news to anyone
        self.trace.close()

    # What changes while it runs.

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
        if "face" in parts:
            self._change_face(wanted)
        self.settings, self.plan = wanted, made
        self.desk.assistant_name = wanted.assistant.name
        self.desk.user_name = wanted.assistant.user_name or ""
        self.desk.switched_off = switched_off(wanted)
        self._ladders.change(wanted, made, parts)
        if parts & {"turns", "barge_in", "names", "asr"}:
            self.conversation.set_manners(manners(wanted, self._player, self._real_time))

    def look_again(self, stage: PlannedStage) -> None:
        """A model of this stage came or went: plan again, and begin with what suits now."""
        self.plan = planned(self.settings, self.store)
        if stage == "face":
            self._change_face(self.settings)
        self._ladders.change(self.settings, self.plan, (stage,))

    def set_avatar(self, name: str) -> None:
        """Show another avatar from now on, with its own voice and manner if it has some."""
        changes = put_on(name, self.settings)
        self.apply(with_changes(self.settings, changes), changes)
        self._keep(self.settings, changes)

    def set_quality(self, mode: str) -> None:
        """Draw the face in "standard" or "high" quality from now on."""
        changes = {"talking_head.quality_mode": mode}
        changed = with_changes(self.settings, changes)
        self._change_face(changed)
        self._keep(changed, changes)

    def set_voice(self, name: str) -> None:
        """Speak with another voice from now on."""
        changes = {"tts.engine": "auto", "tts.voice": name}
        changed = with_changes(self.settings, changes)
        self._ladders.change_voice(changed, self.plan)
        self._keep(changed, changes)

    def _change_face(self, settings: Settings) -> None:
        if self._shown:
            ladder, head = self._ladders.face(settings, True), settings.talking_head
            self.face.change(ladder, avatar_of(settings), render_options(head))
            self.conversation.recovered("face")  # all begin anew; what fails now is told again

    def _keep(self, changed: Settings, changes: Mapping[str, object]) -> None:
        """What was asked for also holds after the next start."""
        self.settings = changed
        for key, value in changes.items():
            save_user_setting(key, value)


def _trace(settings: Settings) -> Trace:
    folder = paths.user_folder("state") / "traces" if settings.trace.enabled else None
    return Trace(folder, content=settings.trace.content, keep_days=settings.trace.keep_days)
