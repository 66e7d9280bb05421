"""The last stage: gives the player each block in time, and says what is being heard.

The voice never waits for the face: a block that is not there when its sound is due is replaced
by that sound with the last frame held (reply.SoundKeeper). Knows the player and one reply at a
time; knows no engine. `interrupt` and `work` share the conversation's lock, so no block of a
cancelled turn can reach the player after it was stopped.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from assistant.events import EndOfReply, SpeechSegment
from assistant.reply import Script, SoundKeeper
from player.player import Player
from talking_head.media import FrameBlock, Yuv
from talking_head.turn import Turn

AHEAD_SECONDS = 1.0
"""Sound given to the player ahead of the loudspeaker; more would only cost memory."""

RESERVE_SECONDS = 0.05
"""With less than this ahead of what the sound card has taken, sound goes without its frames."""

FIRST_PATIENCE_SECONDS = 0.4
"""How long the first sound of a reply waits for its frames."""

HUNG_SECONDS = 2.0
"""A face that gives no block for this long while its sound is due is given up."""

OFFLINE_HUNG_SECONDS = 60.0
"""The same where nobody listens (a reply written to a file): the picture matters more."""


TAKE_OVER_SECONDS = 20.0
"""The same for a face that takes over in the middle of a reply: it has to be opened first."""


class FaceLost:
    """In the place of a reply's blocks: no (more) frames will come for this reply."""


@dataclass(frozen=True, slots=True, eq=False)
class FaceChanged:
    """Among a reply's blocks: those that follow are another face's; its picture until then."""

    picture: Yuv


@dataclass(slots=True)
class _Reply:
    turn: Turn
    keeper: SoundKeeper
    script: Script = field(default_factory=Script)
    face: bool = True
    first_fed_at: float | None = None
    last_block_at: float | None = None
    changes: bool = False  # another face is being opened


@dataclass(frozen=True, slots=True)
class Listeners:
    """Whom the presenter tells: a segment begins to sound, a reply is over, the face hangs; and
    `fed`, of every segment before it sounds."""

    speaking: Callable[[Turn, SpeechSegment], None]
    done: Callable[[Turn, str], None]
    face_hangs: Callable[[Turn], None]
    fed: Callable[[Turn, SpeechSegment], None] = lambda turn, segment: None


class Presenter:
    """The stage between the face and the player: `work`, `tick` and `ready` of a Stage."""

    def __init__(
        self,
        player: Player,
        look: Callable[[], tuple[Yuv, Fraction]],
        listeners: Listeners,
        lock: threading.RLock,
        *,
        real_time: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`look`: the picture held when there is no frame, and the frames per second, asked anew
        for each reply. `real_time` False: nobody listens, the reply goes to a file.
        """
        self._player = player
        self._look = look
        self._tell = listeners
        self._lock = lock
        self._real_time = real_time
        self._clock = clock
        self._reply: _Reply | None = None

    def ready(self, turn: Turn) -> bool:
        """Whether the player wants more."""
        reply = self._reply
        return reply is None or not self._real_time or self._ahead(reply) < AHEAD_SECONDS

    def work(
        self, item: SpeechSegment | FrameBlock | EndOfReply | FaceLost | FaceChanged, turn: Turn
    ) -> Iterator[None]:
        """Take the next sound, block or end of a reply."""
        with self._lock:
            turn.check()
            reply = self._reply
            if reply is None or reply.turn is not turn:
                still, fps = self._look()
                keeper = SoundKeeper(self._player.rate, fps, still)
                reply = self._reply = _Reply(turn, keeper)
            match item:
                case SpeechSegment():
                    reply.keeper.feed(item.audio)
                    reply.script.add(item)
                    self._tell.fed(turn, item)
                    if reply.first_fed_at is None:
                        reply.first_fed_at = self._clock()
                case FrameBlock():
                    reply.last_block_at, reply.changes = self._clock(), False
                    if block := reply.keeper.accept(item):
                        self._player.play(block)
                case EndOfReply():
                    reply.keeper.finished = True
                case FaceChanged(picture):
                    reply.keeper.look(picture)
                    reply.last_block_at, reply.changes = self._clock(), True
                case FaceLost():
                    reply.face = False
        return iter(())

    def tick(self) -> None:
        """Keep the sound going, and tell what is heard."""
        with self._lock:
            reply = self._reply
            if reply is None or reply.turn.cancelled:
                return
            self._keep_going(reply)
            heard = self._player.heard() if reply.keeper.emitted else -1.0
            for segment in reply.script.begun(heard):
                self._tell.speaking(reply.turn, segment)
            if reply.keeper.complete and self._player.drained():
                self._reply = None
                self._tell.done(reply.turn, reply.script.heard_text(reply.script.seconds))

    def interrupt(self) -> tuple[float, str] | None:
        """Fade and stop. Returns the seconds and the words heard; None if nothing sounded."""
        with self._lock:
            reply, self._reply = self._reply, None
            if reply is None or not reply.keeper.emitted:
                return None
            seconds = self._player.stop()
            return seconds, reply.script.heard_text(seconds)

    def saying(self) -> str:
        """The words that sound about now: what a room may still return, and what comes next."""
        with self._lock:
            reply = self._reply
            if reply is None or not reply.keeper.emitted:
                return ""
            return reply.script.around(self._player.heard())

    @property
    def sounding(self) -> bool:
        """Whether something of a reply was given to the player."""
        reply = self._reply
        return reply is not None and reply.keeper.emitted > 0

    @property
    def busy(self) -> bool:
        """Whether a reply is waiting to sound or sounding."""
        return self._reply is not None

    def _ahead(self, reply: _Reply) -> float:
        if not reply.keeper.emitted:
            return 0.0
        return reply.keeper.emitted_seconds - self._player.heard()

    def _keep_going(self, reply: _Reply) -> None:
        """Emit the sound without its frames where they are late or will not come."""
        if reply.face and not self._due(reply):
            return
        if reply.face and self._hangs(reply):
            reply.face = False
            self._tell.face_hangs(reply.turn)
        wanted = self._reserve() if reply.face else AHEAD_SECONDS
        while not self._real_time or self._ahead(reply) < wanted:
            block = reply.keeper.hold()
            if block is None:
                return
            self._player.play(block)

    def _due(self, reply: _Reply) -> bool:
        if reply.first_fed_at is None or reply.keeper.emitted == reply.keeper.fed:
            return False
        if not self._real_time:
            return self._hangs(reply)
        if not reply.keeper.emitted:
            return self._clock() - reply.first_fed_at > FIRST_PATIENCE_SECONDS
        return self._ahead(reply) < self._reserve()

    def _reserve(self) -> float:
        return self._player.latency() + RESERVE_SECONDS

    def _hangs(self, reply: _Reply) -> bool:
        since = reply.last_block_at or reply.first_fed_at or self._clock()
        limit = HUNG_SECONDS if self._real_time else OFFLINE_HUNG_SECONDS
        return self._clock() - since > (max(limit, TAKE_OVER_SECONDS) if reply.changes else limit)
