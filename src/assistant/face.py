"""The render stage: speech in, sound and frames out; and the face's motion in between.

Knows the render contract and nothing of any engine (which one draws, face_engine.py knows). A
renderer that raises is reported, and this reply goes on without frames; the next one has the next
renderer.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from fractions import Fraction

from assistant.events import EndOfReply, SpeechSegment
from assistant.face_engine import FaceEngine, FaceLadder
from assistant.presenter import FaceChanged, FaceLost
from assistant.priority import stand_back
from assistant.remainder import later, remaining
from assistant.tone import tone
from player.player import Player
from talking_head.avatar import Avatar
from talking_head.errors import EngineFailed, OutOfMemory
from talking_head.media import FrameBlock, Yuv
from talking_head.renderer import Controls, FaceState, RenderOptions, RenderSession
from talking_head.said import said
from talking_head.still import still_of_avatar
from talking_head.turn import Turn

log = logging.getLogger(__name__)

IDLE_SECONDS, AWAY_SECONDS = 0.02, 0.1
"""How often the idle face is looked after; while it speaks, there is only to see whether that is
over."""

TAKE_OVER_SECONDS = 5.0
"""How long a face that takes over waits for the last block of the one before."""

Deliver = Callable[[Turn, FrameBlock], bool]
"""Hands a block to the presenter, waiting for room; False when nobody wants it any more."""

Notify = Callable[[Turn, FaceLost | FaceChanged], None]
"""Tells the presenter at once, without waiting."""


class Face:
    """One avatar on one renderer. `render` is the work of a Stage; the rest is thread-safe."""

    def __init__(
        self, ladder: FaceLadder, avatar: Avatar, options: RenderOptions, lock: threading.RLock
    ) -> None:
        """`lock` is the conversation's: a session is never fed for a turn that was cancelled."""
        self.engine = FaceEngine(ladder, avatar, options, lock)
        self._lock = lock
        self._turn: Turn | None = None
        self._drawn: Turn | None = None  # whose frames are being drawn
        self._drawing: threading.Thread | None = None
        self._spoken: list[SpeechSegment | EndOfReply] = []  # of this turn
        self._hears: RenderSession | None = None  # what of it is spoken now
        self.begun_at = 0
        """With which frame of the reply the session began that draws it."""
        self._drawn_to = 0  # the first frame of the reply that nobody has drawn
        self._lost_turn: Turn | None = None
        self._still: Yuv | None = None
        self._watched = threading.Event()
        self._watched.set()
        self.deliver: Deliver = lambda turn, block: False
        self.notify: Notify = lambda turn, notice: None

    @property
    def avatar(self) -> Avatar:
        """Who is shown."""
        return self.engine.avatar

    @property
    def options(self) -> RenderOptions:
        """How: size and frames per second."""
        return self.engine.options

    def look(self) -> tuple[Yuv, Fraction]:
        """The picture that is held when there are no frames, and the frames per second."""
        if self._still is None:
            self._still = still_of_avatar(self.avatar, self.options.size)
        return self._still, self.options.fps

    def render(self, item: SpeechSegment | EndOfReply, turn: Turn) -> Iterator[object]:
        """Pass the speech on, after giving it to the face; frames follow through `deliver`."""
        begins = self._turn is not turn
        if begins:
            self.engine.promote(lambda: self._begins(turn))
            session = self.engine.open()
            with self._lock:
                self._turn, self._spoken = turn, []
                self._hears, self.begun_at, self._drawn_to = session, 0, 0
            if session is None:
                self._ends(turn)
                yield FaceLost()
        yield item
        if self._lost_turn is turn:
            return
        try:
            with self._lock:
                turn.check()
                self._spoken.append(item)
                if self._hears is not None:
                    _speak(self._hears, item)
        except Exception as error:
            self.lose(turn, error)
            return
        if begins and session is not None:
            drawing = threading.Thread(
                target=self._draw, args=(session, turn), name=f"face-{turn.id}", daemon=True
            )
            self._drawing = drawing
            drawing.start()

    def _draw(self, session: RenderSession, turn: Turn) -> None:
        """Hand on the blocks of one reply as they become ready."""
        stand_back()
        try:
            for block in session.blocks():
                with self._lock:
                    if self._hears is not session:
                        return  # another face goes on
                    block = later(block, self.begun_at)
                    self._drawn_to = block.start + len(block.frames)
                if not self.deliver(turn, block):
                    return
        except Exception as error:
            if not turn.cancelled and self._hears is session:
                self.lose(turn, error)
        finally:
            if self._hears is session:
                self._ends(turn)

    def _take_over(self, turn: Turn, before: threading.Thread | None) -> None:
        """Another face goes on with the reply where the frames of the one before end."""
        if before is not None:
            before.join(TAKE_OVER_SECONDS)
        self.notify(turn, FaceChanged(self.look()[0]))
        session = self.engine.open()
        try:
            with self._lock:
                if turn.cancelled or self._turn is not turn or session is not self.engine.session:
                    return  # it is over, or yet another face does it
                if session is None:
                    self._drawn = None
                    self.notify(turn, FaceLost())
                    return
                self._hears, self.begun_at = session, self._drawn_to
                for item in remaining(self._spoken, self.begun_at, self.options.fps):
                    _speak(session, item)
        except Exception as error:
            self.lose(turn, error)
            return
        self._draw(session, turn)

    def _ends(self, turn: Turn) -> None:
        """No more frames of this reply: another renderer may take over."""
        with self._lock:
            if self._drawn is turn:
                self._drawn = None

    def lose(self, turn: Turn | None, error: Exception) -> None:
        """The renderer failed: no more frames for this turn, the next renderer for the next."""
        if isinstance(error, OutOfMemory):
            log.error("GPU out of memory during video generation")
            log.info("Falling back to audio-only playback")
            log.info("Suggestion: Use quality_mode='standard' or switch to CPU")
            error = OutOfMemory(
                said(
                    "GPU out of memory during video generation ({what}). Falling back to"
                    " audio-only playback.",
                    what=error.what,
                ),
                said("Use quality_mode='standard' or switch to CPU."),
            )
        else:
            log.error("Video generation failed: %s", error, exc_info=error)
            log.info("Continuing with audio-only playback")
        with self._lock:
            renderer = self.engine.let_go()
            self._lost_turn, self._drawn, self._hears = turn, None, None
        self.engine.lose(renderer, error)
        if turn is not None:
            self.notify(turn, FaceLost())

    def hangs(self, turn: Turn) -> None:
        """No block came for too long. Returns at once: the next renderer may take time to load."""
        error = EngineFailed(said("The face did not answer in time."))
        threading.Thread(
            target=self.lose, args=(turn, error), name="face-lost", daemon=True
        ).start()

    def interrupt(self, shown: float) -> None:
        """Drop the current reply, of which so many seconds were seen. Called with the lock held."""
        if (session := self.engine.session) is not None:
            before = float(self.begun_at / self.options.fps)
            try:
                session.interrupt(max(0.0, shown - before))
            except Exception:
                log.exception("the face could not be interrupted")

    def change(self, ladder: FaceLadder, avatar: Avatar, options: RenderOptions) -> None:
        """Show another avatar, size or engine, in the middle of a reply too: the new face goes on
        where the drawn frames end. With other frames per second, a reply ends without them."""
        with self._lock:
            in_step = options.fps == self.options.fps
            old = self.engine.change(ladder, avatar, options)
            self._still = None
            turn, self._hears = self._drawn, None
            taking_over, before = None, self._drawing
            if turn is not None and in_step:
                taking_over = self._drawing = threading.Thread(
                    target=self._take_over, args=(turn, before), name="face-change", daemon=True
                )
            elif turn is not None:
                self._lost_turn, self._drawn = turn, None
        old.close()
        if taking_over is not None:
            taking_over.start()
        elif turn is not None:
            self.notify(turn, FaceLost())

    def warm_up(self) -> None:
        """Do all that would else be done while somebody waits for the first answer."""
        self.look()
        self.engine.warm_up()

    def promote(self) -> None:
        """Between replies: a better renderer takes over, if it is ready."""
        self.engine.promote(self._between_replies)

    def _between_replies(self) -> bool:
        """Whether no reply would lose the session that it speaks through."""
        return self._drawn is None or self._drawn.cancelled

    def _begins(self, turn: Turn) -> bool:
        """From now on this reply is drawn; the one before needs no session any more."""
        self._drawn = turn
        return True

    def idle(self, player: Player, state: Callable[[], FaceState | None]) -> None:
        """Start the motion between replies on a thread; `state` None keeps the last frame.

        While nobody watches, nothing is drawn.
        """

        def run() -> None:
            stand_back()
            shown: FaceState | None = None
            session: RenderSession | None = None
            motion: Iterator[FrameBlock] = iter(())
            wanted: FaceState | None = "resting"
            while not self.engine.closed.wait(AWAY_SECONDS if wanted is None else IDLE_SECONDS):
                self._watched.wait()
                wanted = state()
                if wanted is None or player.idle_room() <= 0:
                    continue
                if wanted == "resting":
                    self.promote()
                current = self.engine.open()
                if current is None:
                    continue
                try:
                    if current is not session or wanted != shown:
                        session, shown, motion = current, wanted, current.idle(wanted)
                    while player.idle_room() > 0 and (block := next(motion, None)):
                        player.show(block, resting=wanted != "thinking")
                except Exception as error:
                    if current is self.engine.session:
                        self.lose(None, error)

        threading.Thread(target=run, name="face-idle", daemon=True).start()

    def watch(self, watched: bool) -> None:
        """Whether anyone looks."""
        if watched:
            self._watched.set()
        else:
            self._watched.clear()

    def close(self) -> None:
        """Stop all motion and free the renderer."""
        self.engine.close()
        self._watched.set()  # for whoever waits for it


def _speak(session: RenderSession, item: SpeechSegment | EndOfReply) -> None:
    """Have a face speak this, as its words sound."""
    if isinstance(item, EndOfReply):
        session.finish()
    else:
        look = tone(item.sentence.text, item.sentence.mood)
        session.feed(item.audio, Controls(item.marks, look.emotion, look.intensity))
