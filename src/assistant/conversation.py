"""The conversation: what may be done with it from outside.

    microphone -> listen -> transcribe -> reply -> speak -> render -> present -> loudspeaker

Adapters raise; what becomes of a turn is decided in conduct/turn_control.py, the stages are wired
in conduct/wiring.py. Knows every stage by its protocol; no engine, no window, no torch.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from assistant.conduct.manners import Manners, OnSpeech, Span
from assistant.conduct.telling import Listener
from assistant.conduct.turn_control import ALWAYS
from assistant.conduct.turns import Exchange
from assistant.conduct.wiring import Wiring
from assistant.duplex.gate import Gate
from assistant.duplex.wake import Mode
from assistant.events import ModeChanged, State, Transcript, Utterance
from assistant.events import Stage as StageName
from assistant.face import Face
from assistant.llm import Message
from assistant.stages import Engines, Press
from assistant.vad import RATE
from player.player import Player
from talking_head.errors import VisavisError
from talking_head.media import AudioChunk
from talking_head.renderer import FaceState
from talking_head.turn import Turn

__all__ = ["Conversation", "Listener", "Manners", "OnSpeech", "Span"]


class Conversation:
    """One conversation with one person. Every method may be called from any thread."""

    def __init__(
        self,
        engines: Engines,
        player: Player,
        face: Face,
        manners: Manners,
        listeners: Sequence[Listener],
        on_span: Span = lambda *span: None,
        clock: Callable[[], float] = time.monotonic,
        lock: threading.RLock | None = None,
        on_speech: OnSpeech = lambda turn, segment: None,
    ) -> None:
        """`lock` is the one given to `face`. `on_speech` gets every piece of an answer's sound,
        with its turn's number, before it is heard; it must be quick.
        """
        self._lock = lock = lock or threading.RLock()
        wired = Wiring(engines, player, face, manners, listeners, on_span, clock, lock, on_speech)
        self._wired = wired
        self._turns = wired.turns
        self._tell = wired.teller.tell
        self._clock = clock
        self._player = player
        self._face = face
        self._ledger = wired.ledger
        self._taking = wired.taking
        self._work = wired.work
        self._pipeline = wired.pipeline
        self._gate = Gate()
        self._ladders = wired.ladders

    def listen(self, chunk: AudioChunk, at: float) -> bool:
        """Sound from the microphone, 16 kHz; its last sample arrived at `at` on our clock.

        Whether nothing is going on, so that longer chunks, and so later ones, will do for now.
        """
        if self._turns.muted:
            return True
        wanted = self._work.attentive or not self._player.drained()
        for heard in self._gate.hear(chunk, at, wanted):
            self._pipeline.put("listen", ALWAYS, heard)
        return self._gate.closed

    def missed(self, before: float) -> None:
        """The microphone lost sound before the chunk of this time, which is yet to come."""
        self._work.missed(before)

    def hear(self, utterance: Utterance) -> Turn:
        """An utterance cut elsewhere, for example from a file."""
        exchange = self._turns.begin(Exchange(Turn(), utterance, over=True))
        self._pipeline.put("transcribe", exchange.turn, utterance)
        return exchange.turn

    def ask(self, text: str) -> Turn:
        """A typed message; interrupts what is being said."""
        exchange = self._turns.begin(Exchange(Turn(), over=True))
        transcript = Transcript(text.strip(), self._turns.manners.language)
        self._pipeline.put(
            "reply", exchange.turn, self._turns.understood(exchange.turn, transcript)
        )
        return exchange.turn

    def push_to_talk(self, down: bool) -> None:
        """The key went down: what is said from now on, until it goes up, is said to us."""
        if down:
            self.interrupt()
        self._pipeline.put("listen", ALWAYS, Press(down, self._clock()))

    @property
    def mode(self) -> Mode:
        """When what is said is taken to be said to us."""
        return self._taking.attention.settings.mode

    def set_mode(self, mode: Mode) -> None:
        """Listen to everything ("open"), after our name ("wake"), or while a key is down."""
        with self._lock:
            attention = self._taking.attention
            attention.settings = replace(attention.settings, mode=mode)
        self._tell(ModeChanged(mode, self._clock()))

    def set_manners(self, manners: Manners) -> None:
        """Converse in another manner from now on; `speculates` holds from the start only."""
        with self._lock:
            mode = self.mode
            self._turns.manners = manners
            self._taking.attention.settings = manners.wake
            self._work.speak_as(manners.language, manners.first_words)
        if manners.wake.mode != mode:
            self._tell(ModeChanged(manners.wake.mode, self._clock()))

    def say(self, text: str) -> None:
        """Say something unasked (a reminder), as soon as nothing else is going on."""
        with self._lock:
            self._turns.announcements.append(text)
            self._turns.announce()

    def interrupt(self) -> None:
        """Stop speaking and drop everything of this turn; history keeps the heard words."""
        self._turns.interrupt()

    @property
    def hears_itself(self) -> bool:
        """Whether our own voice is known to come back into the microphone."""
        echo = self._work.echo
        return echo is not None and echo.state == "echo"

    @property
    def under_way(self) -> bool:
        """Whether a turn is being answered."""
        return self._turns.under_way

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell a listener of every event from now on; call what is returned to end that.

        Listeners are called on whatever thread the event comes from, must be quick, and must not
        call the conversation themselves.
        """
        return self._wired.teller.subscribe(listener)

    def warm_up(self) -> None:
        """Load every engine that will be needed."""
        self._work.warm_up()

    @property
    def muted(self) -> bool:
        """Whether the microphone is not listened to, by `mute`."""
        return self._turns.muted

    def mute(self, muted: bool) -> None:
        """Stop or start hearing the microphone."""
        self._turns.muted = muted
        if muted:  # what was said until now is forgotten
            nothing = AudioChunk(np.zeros(0, np.float32), RATE)
            self._pipeline.put("listen", ALWAYS, (nothing, self._clock()))
        if not self.under_way:
            self._turns.rest()

    def degraded(self, stage: StageName, lost: str, error: VisavisError, now: str) -> None:
        """A stage stepped down (also the listener of every Ladder)."""
        self.warn(stage, lost, error, now)
        if stage == "microphone":
            self._turns.microphone_lost = True
            if not self.under_way:
                self._turns.rest()

    def warn(self, stage: StageName, what: str, error: VisavisError, now: str) -> None:
        """Something works less well than it should, but nothing has to change."""
        self._wired.troubles.warn(stage, what, error, now)

    def recovered(self, stage: StageName) -> None:
        """A device that was lost is there again."""
        if stage == "speaker":
            self.another_loudspeaker()
        self._wired.troubles.recovered(stage)
        if stage == "microphone":
            self._turns.microphone_lost = False
            if not self.under_way:
                self._turns.rest()

    def another_loudspeaker(self) -> None:
        """One plays of whose echo nothing is known: headphones may be a loudspeaker now."""
        self._work.forget_room()

    @property
    def history(self) -> list[Message]:
        """What was said so far, oldest first."""
        with self._lock:
            return self._ledger.history

    def take_up(self, history: Sequence[Message]) -> None:
        """Go on with another conversation, of which this was said so far; [] for a new one."""
        self.interrupt()
        with self._lock:
            self._ledger.take_up(history)

    def last_answer(self) -> str:
        """What the assistant said last, "" if nothing."""
        with self._lock:
            return self._ledger.last_answer()

    @property
    def state(self) -> State:
        """What the assistant is doing."""
        return self._wired.teller.state

    def face_state(self) -> FaceState | None:
        """How the face is to rest now; None while it speaks."""
        resting: dict[State, FaceState | None] = {
            "listening": "resting",
            "hearing": "listening",
            "thinking": "thinking",
            "speaking": None,
        }
        return resting.get(self.state, "resting")

    def settle(self, but: str = "") -> bool:
        """Wait until nothing moves (for tests on virtual time), but for one stage."""
        return self._pipeline.settle(but)

    def close(self) -> None:
        """Stop at once; every thread ends, every engine is freed."""
        self._wired.close()
