"""The render stage: speech in, sound and frames out; and the face's motion in between.

Owns the render session. Knows the render contract and nothing of any engine. A renderer that
raises is reported, and this reply goes on without frames; the next one has the next renderer.
"""

from __future__ import annotations

import functools
import logging
import threading
from collections.abc import Callable, Iterator
from fractions import Fraction

from assistant.events import EndOfReply, SpeechSegment
from assistant.ladder import Ladder
from assistant.presenter import FaceChanged, FaceLost
from assistant.priority import stand_back
from assistant.remainder import later, remaining
from assistant.tone import tone
from player.player import Player
from talking_head.avatar import Avatar
from talking_head.backends import Engine
from talking_head.errors import EngineFailed, OutOfMemory, PictureError, VisavisError, reason_of
from talking_head.media import FrameBlock, Yuv, silence
from talking_head.renderer import (
    Controls,
    FaceState,
    Renderer,
    RenderOptions,
    RenderSession,
    RenderSettings,
)
from talking_head.said import said
from talking_head.still import StillRenderer, still_of_avatar
from talking_head.turn import Turn

log = logging.getLogger(__name__)

IDLE_SECONDS, AWAY_SECONDS = 0.02, 0.1
"""How often the idle face is looked after; while it speaks, there is only to see whether that is
over."""

REHEARSAL_SECONDS, REHEARSAL_RATE = 0.4, 48_000

TAKE_OVER_SECONDS = 5.0
"""How long a face that takes over waits for the last block of the one before."""

Deliver = Callable[[Turn, FrameBlock], bool]
"""Hands a block to the presenter, waiting for room; False when nobody wants it any more."""

Notify = Callable[[Turn, FaceLost | FaceChanged], None]
"""Tells the presenter at once, without waiting."""


class Face:
    """One avatar on one renderer. `render` is the work of a Stage; the rest is thread-safe."""

    def __init__(
        self,
        ladder: Ladder[RenderSettings, Renderer],
        avatar: Avatar,
        options: RenderOptions,
        lock: threading.RLock,
    ) -> None:
        """`lock` is the conversation's: a session is never fed for a turn that was cancelled."""
        self.avatar = avatar
        self.options = options
        self._ladder = ladder
        ladder.prepare = functools.partial(self._prepare, ladder)
        self._better: tuple[Renderer, RenderSession] | None = None  # ready to take over
        self._lock = lock
        self._loading = threading.Lock()
        self._renderer: Renderer | None = None
        self._session: RenderSession | None = None
        self._turn: Turn | None = None
        self._drawn: Turn | None = None  # whose frames are being drawn
        self._drawing: threading.Thread | None = None
        self._spoken: list[SpeechSegment | EndOfReply] = []  # of this turn
        self._hears: RenderSession | None = None  # what of it is spoken now
        self._begun_at = 0  # with which frame of the reply this session began
        self._drawn_to = 0  # the first frame of the reply that nobody has drawn
        self._lost_turn: Turn | None = None
        self._still: Yuv | None = None
        self._closed = threading.Event()
        self._watched = threading.Event()
        self._watched.set()
        self.deliver: Deliver = lambda turn, block: False
        self.notify: Notify = lambda turn, notice: None

    def look(self) -> tuple[Yuv, Fraction]:
        """The picture that is held when there are no frames, and the frames per second."""
        if self._still is None:
            self._still = still_of_avatar(self.avatar, self.options.size)
        return self._still, self.options.fps

    def render(self, item: SpeechSegment | EndOfReply, turn: Turn) -> Iterator[object]:
        """Pass the speech on, after giving it to the face; frames follow through `deliver`."""
        begins = self._turn is not turn
        if begins:
            self._promote(turn)
            session = self._open()
            with self._lock:
                self._turn, self._spoken = turn, []
                self._hears, self._begun_at, self._drawn_to = session, 0, 0
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
                    block = later(block, self._begun_at)
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
        session = self._open()
        try:
            with self._lock:
                if turn.cancelled or self._turn is not turn or session is not self._session:
                    return  # it is over, or yet another face does it
                if session is None:
                    self._drawn = None
                    self.notify(turn, FaceLost())
                    return
                self._hears, self._begun_at = session, self._drawn_to
                for item in remaining(self._spoken, self._begun_at, self.options.fps):
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
        reason = _as_ours(error)
        if isinstance(error, OutOfMemory):
            log.error("GPU out of memory during video generation")
            log.info("Falling back to audio-only playback")
            log.info("Suggestion: Use quality_mode='standard' or switch to CPU")
            reason = OutOfMemory(
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
            renderer, self._renderer = self._renderer, None
            session, self._session = self._session, None
            self._lost_turn, self._drawn, self._hears = turn, None, None
        _close_aside(session)
        self._ladder.lose(renderer, reason, for_good=isinstance(error, PictureError))
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
        if self._session is not None:
            before = float(self._begun_at / self.options.fps)
            try:
                self._session.interrupt(max(0.0, shown - before))
            except Exception:
                log.exception("the face could not be interrupted")

    def change(
        self, ladder: Ladder[RenderSettings, Renderer], avatar: Avatar, options: RenderOptions
    ) -> None:
        """Show another avatar, size or engine, in the middle of a reply too: the new face goes on
        where the drawn frames end. With other frames per second, a reply ends without them."""
        with self._lock:
            old, self._ladder = self._ladder, ladder
            in_step = options.fps == self.options.fps
            ladder.prepare = functools.partial(self._prepare, ladder)
            better, self._better = self._better, None
            session, self._session = self._session, None
            self._renderer = None
            self.avatar, self.options, self._still = avatar, options, None
            turn, self._hears = self._drawn, None
            taking_over, before = None, self._drawing
            if turn is not None and in_step:
                taking_over = self._drawing = threading.Thread(
                    target=self._take_over, args=(turn, before), name="face-change", daemon=True
                )
            elif turn is not None:
                self._lost_turn, self._drawn = turn, None
        _close_aside(session)
        _close_aside(better[1] if better else None)
        old.close()
        if taking_over is not None:
            taking_over.start()
        elif turn is not None:
            self.notify(turn, FaceLost())

    def another(self) -> RenderSession:
        """A session of its own on the same face, to draw something else meanwhile. Close it.

        Where no renderer is left, or it cannot, the picture. Raises PictureError.
        """
        if self._open() is not None and (renderer := self._renderer) is not None:
            try:
                return renderer.open(self.avatar, self.options)
            except Exception:
                log.exception("there is no second session of this face")
        return StillRenderer().open(self.avatar, self.options)

    def warm_up(self) -> None:
        """Load the renderer, open the session, and draw a few frames of speech that nobody sees.

        What an engine does once, it has then done before someone waits for the first answer.
        """
        self.look()
        if self._open() is None or (renderer := self._renderer) is None:
            return
        try:
            _rehearse(renderer, self.avatar, self.options)
        except Exception:
            log.exception("the face could not rehearse")  # it will be told when it matters

    def _prepare(
        self,
        ladder: Ladder[RenderSettings, Renderer],
        row: Engine[RenderSettings, Renderer],
        renderer: Renderer,
    ) -> None:
        """A better renderer was loaded in the background: open its session, and let it rehearse.

        Raises what it raises; it does not serve then.
        """
        avatar, options = self.avatar, self.options
        _rehearse(renderer, avatar, options)
        session = renderer.open(avatar, options)
        unused: RenderSession | None = session
        with self._lock:
            if ladder is self._ladder and avatar is self.avatar and not self._closed.is_set():
                before, self._better = self._better, (renderer, session)
                unused = before[1] if before else None
        _close_aside(unused)

    def _readied(self, renderer: Renderer) -> RenderSession | None:
        """The session of a renderer that was loaded in the background, if it is this one."""
        with self._lock:
            if self._better is None or self._better[0] is not renderer:
                return None
            (_, session), self._better = self._better, None
            return session

    def _promote(self, begins: Turn | None = None) -> None:
        """The better renderer takes over, if it is ready: as a reply begins, or between replies."""
        with self._loading, self._lock:
            if begins is not None:
                self._drawn = begins
            elif self._drawn is not None and not self._drawn.cancelled:
                return  # the reply would lose the session that it speaks through
            if self._better is None or not self._ladder.promote():
                return
            old = self._session
            if self._better[0] is self._ladder.engine():
                (self._renderer, self._session), self._better = self._better, None
            else:  # several came back: the best of them is opened when it is needed
                self._renderer = self._session = None
        _close_aside(old)

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
            while not self._closed.wait(AWAY_SECONDS if wanted is None else IDLE_SECONDS):
                self._watched.wait()
                wanted = state()
                if wanted is None or player.idle_room() <= 0:
                    continue
                if wanted == "resting":
                    self._promote()
                current = self._open()
                if current is None:
                    continue
                try:
                    if current is not session or wanted != shown:
                        session, shown, motion = current, wanted, current.idle(wanted)
                    while player.idle_room() > 0 and (block := next(motion, None)):
                        player.show(block, resting=wanted != "thinking")
                except Exception as error:
                    if current is self._session:
                        self.lose(None, error)

        threading.Thread(target=run, name="face-idle", daemon=True).start()

    def watch(self, watched: bool) -> None:
        """Whether anyone looks."""
        if watched:
            self._watched.set()
        else:
            self._watched.clear()

    def _open(self) -> RenderSession | None:
        """The session, opened now if need be; None when no renderer is left."""
        with self._loading:
            while self._session is None and not self._closed.is_set():
                ladder, avatar, options = self._ladder, self.avatar, self.options
                renderer = ladder.engine()
                if renderer is None:
                    return None
                try:
                    session = self._readied(renderer) or renderer.open(avatar, options)
                except Exception as error:
                    log.exception("the face could not be opened")
                    unfit = isinstance(error, PictureError)  # for this avatar, at any time
                    ladder.lose(renderer, _as_ours(error), for_good=unfit)
                    continue
                with self._lock:
                    if ladder is self._ladder and avatar is self.avatar:
                        self._renderer, self._session = renderer, session
                    else:
                        session.close()
            return self._session

    def close(self) -> None:
        """Stop all motion and free the renderer."""
        self._closed.set()
        self._watched.set()  # for whoever waits for it
        with self._lock:
            session, self._session = self._session, None
            better, self._better = self._better, None
        _close_aside(session)
        _close_aside(better[1] if better else None)
        self._ladder.close()


def _speak(session: RenderSession, item: SpeechSegment | EndOfReply) -> None:
    """Have a face speak this, as its words sound."""
    if isinstance(item, EndOfReply):
        session.finish()
    else:
        look = tone(item.sentence.text, item.sentence.mood)
        session.feed(item.audio, Controls(item.marks, look.emotion, look.intensity))


def _as_ours(error: Exception) -> VisavisError:
    """An error that says what happened in a sentence, whatever was raised."""
    if isinstance(error, VisavisError):
        return error
    return EngineFailed(said("The face broke off: {error}.", error=reason_of(error)))


def _rehearse(renderer: Renderer, avatar: Avatar, options: RenderOptions) -> None:
    """Draw a few frames of speech that nobody sees."""
    rehearsal = renderer.open(avatar, options)
    try:
        rehearsal.feed(silence(REHEARSAL_SECONDS, REHEARSAL_RATE))
        rehearsal.finish()
        for _ in rehearsal.blocks():
            pass
    finally:
        rehearsal.close()


def _close_aside(session: RenderSession | None) -> None:
    """Close a session that may hang, on a thread of its own."""
    if session is not None:
        threading.Thread(target=session.close, name="face-close", daemon=True).start()
