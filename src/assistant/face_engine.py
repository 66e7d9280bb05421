"""The renderer that draws the face, and the session that is open on it.

Opened when it is needed, replaced by a better one between replies, given up when it fails. Knows
the order of renderers (the ladder's) and the render contract. Knows nothing of speech and replies.
"""

from __future__ import annotations

import functools
import logging
import threading
from collections.abc import Callable

from assistant.ladder import Ladder
from talking_head.avatar import Avatar
from talking_head.backends import Engine
from talking_head.errors import EngineFailed, PictureError, VisavisError, reason_of
from talking_head.media import silence
from talking_head.renderer import Renderer, RenderOptions, RenderSession, RenderSettings
from talking_head.said import said
from talking_head.still import StillRenderer

log = logging.getLogger(__name__)

REHEARSAL_SECONDS, REHEARSAL_RATE = 0.4, 48_000

FaceLadder = Ladder[RenderSettings, Renderer]


class FaceEngine:
    """One avatar on the renderers of one ladder. All methods are thread-safe.

    `session` and `renderer`: those that serve, None before they are needed and after they failed.
    `closed`: is set once, at the end.
    """

    def __init__(
        self, ladder: FaceLadder, avatar: Avatar, options: RenderOptions, lock: threading.RLock
    ) -> None:
        """`lock` is held for moments only, and may be shared: see Face."""
        self.avatar, self.options = avatar, options
        self.renderer: Renderer | None = None
        self.session: RenderSession | None = None
        self.closed = threading.Event()
        self._better: tuple[Renderer, RenderSession] | None = None  # ready to take over
        self._lock = lock
        self._loading = threading.Lock()  # is taken before `lock`, never after it
        self._serve_by(ladder)

    def _serve_by(self, ladder: FaceLadder) -> None:
        self.ladder = ladder
        ladder.prepare = functools.partial(self._prepare, ladder)

    def open(self) -> RenderSession | None:
        """The session, opened now if need be; None when no renderer is left."""
        with self._loading:
            while self.session is None and not self.closed.is_set():
                ladder, avatar, options = self.ladder, self.avatar, self.options
                renderer = ladder.engine()
                if renderer is None:
                    return None
                try:
                    session = self._readied(renderer) or renderer.open(avatar, options)
                except Exception as error:
                    log.exception("the face could not be opened")
                    _lose(ladder, renderer, error)
                    continue
                with self._lock:
                    if ladder is self.ladder and avatar is self.avatar:
                        self.renderer, self.session = renderer, session
                    else:
                        session.close()
            return self.session

    def another(self) -> RenderSession:
        """A session of its own on the same face, to draw something else meanwhile. Close it.

        Where no renderer is left, or it cannot, the picture. Raises PictureError.
        """
        if self.open() is not None and (renderer := self.renderer) is not None:
            try:
                return renderer.open(self.avatar, self.options)
            except Exception:
                log.exception("there is no second session of this face")
        return StillRenderer().open(self.avatar, self.options)

    def warm_up(self) -> None:
        """Load the renderer, open the session, and draw a few frames of speech that nobody sees.

        What an engine does once, it has then done before someone waits for the first answer.
        """
        if self.open() is None or (renderer := self.renderer) is None:
            return
        try:
            _rehearse(renderer, self.avatar, self.options)
        except Exception:
            log.exception("the face could not rehearse")  # it will be told when it matters

    def _prepare(
        self, ladder: FaceLadder, row: Engine[RenderSettings, Renderer], renderer: Renderer
    ) -> None:
        """A better renderer was loaded in the background: open its session, and let it rehearse.

        Raises what it raises; it does not serve then.
        """
        avatar, options = self.avatar, self.options
        _rehearse(renderer, avatar, options)
        session = renderer.open(avatar, options)
        unused: RenderSession | None = session
        with self._lock:
            if ladder is self.ladder and avatar is self.avatar and not self.closed.is_set():
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

    def promote(self, may: Callable[[], bool]) -> None:
        """The better renderer serves from now on, if it is ready. `may`: whether no reply needs
        the one that serves; asked with the lock held."""
        with self._loading, self._lock:
            if not may() or self._better is None or not self.ladder.promote():
                return
            old = self.session
            if self._better[0] is self.ladder.engine():
                (self.renderer, self.session), self._better = self._better, None
            else:  # several came back: the best of them is opened when it is needed
                self.renderer = self.session = None
        _close_aside(old)

    def let_go(self) -> Renderer | None:
        """Close the session, which may hang; which renderer it was on. `open` makes another."""
        with self._lock:
            renderer, self.renderer = self.renderer, None
            session, self.session = self.session, None
        _close_aside(session)
        return renderer

    def lose(self, renderer: Renderer | None, error: Exception) -> None:
        """A renderer that was let go has failed: another one serves. May take time to load it."""
        _lose(self.ladder, renderer, error)

    def change(self, ladder: FaceLadder, avatar: Avatar, options: RenderOptions) -> FaceLadder:
        """Show another avatar, size or engine from now on; the ladder of before, to be closed."""
        with self._lock:
            self.let_go()
            better, self._better = self._better, None
            before = self.ladder
            self._serve_by(ladder)
            self.avatar, self.options = avatar, options
        _close_aside(better[1] if better else None)
        return before

    def close(self) -> None:
        """Free the renderers."""
        self.closed.set()
        self.change(self.ladder, self.avatar, self.options).close()


def _lose(ladder: FaceLadder, renderer: Renderer | None, error: Exception) -> None:
    unfit = isinstance(error, PictureError)  # for this avatar, at any time
    if not isinstance(error, VisavisError):
        error = EngineFailed(said("The face broke off: {error}.", error=reason_of(error)))
    ladder.lose(renderer, error, for_good=unfit)


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
