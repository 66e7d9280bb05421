"""The parts of one conversation, and which hangs on which: the stages, the queues, who decides.

Builds and ends them; decides nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

from assistant.conduct.manners import Manners, OnSpeech, Span
from assistant.conduct.stage_reports import StageReports
from assistant.conduct.telling import Listener, Teller
from assistant.conduct.troubles import Troubles
from assistant.conduct.turn_control import TurnControl
from assistant.conduct.turns import Ledger
from assistant.duplex.own_voice import OwnVoice
from assistant.duplex.turn_taking import TurnTaking
from assistant.duplex.wake import Attention
from assistant.face import Face
from assistant.ladder import Ladder
from assistant.presenter import Listeners, Presenter
from assistant.stage import Pipeline, Stage
from assistant.stages import Engines, Work
from player.player import Player


class Wiring:
    """The machine of one conversation, wired up."""

    def __init__(
        self,
        engines: Engines,
        player: Player,
        face: Face,
        manners: Manners,
        listeners: Sequence[Listener],
        on_span: Span,
        clock: Callable[[], float],
        lock: threading.RLock,
        on_speech: OnSpeech,
    ) -> None:
        """See Conversation."""
        self._player = player
        self._face = face
        self.ladders: dict[str, Ladder[Any, Any]] = {
            "listen": engines.vad,
            "transcribe": engines.asr,
            "reply": engines.llm,
            "speak": engines.tts,
        }
        self.teller = Teller(listeners, clock)
        tell = self.teller.tell
        self.ledger = Ledger(manners.history_limit)
        self.troubles = Troubles(self.ladders, tell, clock)
        self.turns = turns = TurnControl(
            manners, face, self.ledger, self.troubles, self.teller, self._promote, clock, lock
        )

        told = Listeners(
            turns.speaking,
            turns.done,
            face.hangs,
            lambda turn, segment: on_speech(turn.id, segment),
        )
        present = Presenter(player, face.look, told, lock, real_time=manners.real_time, clock=clock)
        own_voice = OwnVoice(present, lambda: self.work.echo, clock)
        attention = Attention(manners.wake)
        self.taking = TurnTaking(
            turns, player, attention, clock, lock, speculates=manners.speculates
        )
        self.reports = StageReports(
            turns, self.taking, own_voice, self.ledger, self.troubles, tell, clock, lock
        )
        self.work = work = Work(
            engines, self.reports, player.rate, manners.language, manners.first_words
        )
        self.pipeline = Pipeline(
            [
                Stage("listen", work.listen, capacity=500),
                Stage("transcribe", work.transcribe, computes=True),
                Stage("reply", work.reply, computes=True),
                Stage("speak", work.speak, capacity=2, computes=True),
                # The gate: nothing of a turn that does not count yet goes on to be seen or heard.
                Stage("render", face.render, 2, ready=lambda t: t.committed or t.cancelled),
                Stage(
                    "present", present.work, 4, present.tick, lambda: present.busy, present.ready
                ),
            ],
            turns.failed,
            on_span,
            clock,
        )
        turns.pipeline, turns.presenter = self.pipeline, present
        turns.own_voice, turns.taking = own_voice, self.taking
        face.deliver = lambda turn, block: self.pipeline.put("present", turn, block)
        face.notify = lambda turn, notice: self.pipeline.post("present", turn, notice)

    def _promote(self) -> None:
        for ladder in self.ladders.values():
            ladder.promote()

    def close(self) -> None:
        """Stop at once; every thread ends, every engine is freed."""
        self.turns.abandon()
        self.pipeline.purge()
        self._player.close()
        self.pipeline.close()
        self.work.close()
        self._face.close()
        for ladder in self.ladders.values():
            ladder.close()
