"""The running talk and its archive, as the window uses them.

Everything that may wait happens on other threads: building the talk (about a second), opening the
archive, and every command to the conversation, one after the other, so that a lock held by an
engine never stops the window. Knows no widget.
"""

from __future__ import annotations

import gc
import logging
import queue
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from assistant import applying, paths
from assistant.archive.recorder import Recorder
from assistant.archive.store import Archive, Line, Role
from assistant.config import Settings, with_changes
from assistant.desktop.background import Background
from assistant.desktop.bridge import EventBridge
from assistant.desktop.dissolve import Dissolve
from assistant.events import SpeechSegment, TurnEvent
from assistant.llm import Message
from talking_head.errors import FileBusy, PictureError, VisavisError, reason_of
from talking_head.media import AudioChunk, Yuv
from talking_head.said import said

if TYPE_CHECKING:
    from assistant.live import Talk

log = logging.getLogger(__name__)

ONE_OF_OURS = Settings().talking_head.avatar_image
HISTORY_LINES = 40
"""Of a conversation that is taken up again, so many lines are told to the language model."""

MakeTalk = Callable[
    [
        Settings,
        Sequence[Callable[[TurnEvent], None]],
        Callable[[AudioChunk], None],
        Callable[[int, SpeechSegment], None],
    ],
    "Talk",
]


def make_talk(
    settings: Settings,
    listeners: Sequence[Callable[[TurnEvent], None]],
    on_level: Callable[[AudioChunk], None],
    on_speech: Callable[[int, SpeechSegment], None],
) -> Talk:
    """The real one, with microphone and loudspeaker."""
    from assistant.live import Talk

    return Talk(settings, listeners, on_level=on_level, on_speech=on_speech)


def archive_file() -> Path:
    """Where the conversations are."""
    return paths.user_folder("data") / "conversations.db"


class Session(QObject):
    """Begun by `start`, ended by `close`. Signals come in Qt's thread.

    `talk`, `archive`: None until they are there; `when_talk` and `when_archive` call back, at
    once or when they are. `kept(turn, role, line, seconds)`: a line is in the archive.
    `taken_up(conversation)`: another conversation is shown, None for a new one. `listed`: the
    list of conversations has changed. `devices_changed`: microphones or loudspeakers came or went,
    and were found. `trouble(VisavisError)`; `mended`: the FileBusy of the archive is over.
    """

    talk_ready = Signal(object)
    archive_ready = Signal(object)
    kept = Signal(int, str, int, float)
    taken_up = Signal(object)
    listed = Signal()
    devices_changed = Signal()
    trouble = Signal(object)
    mended = Signal()

    def __init__(
        self,
        settings: Settings,
        events: EventBridge,
        background: Background,
        make: MakeTalk = make_talk,
        calm: Callable[[], bool] = lambda: False,
    ) -> None:
        """`calm`: whether nothing may move but the face itself."""
        super().__init__()
        self._dissolve = Dissolve(self._due, calm)
        self.talk: Talk | None = None
        self.archive: Archive | None = None
        self.recorder: Recorder | None = None
        self._settings, self._events, self._background = settings, events, background
        self._make = make
        self._still: Yuv | None = None
        self._watched = True
        self._closing = False
        self._begun = False
        self._unbuilt: Exception | None = None
        self._built = threading.Event()
        self._commands: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()

    def start(self) -> None:
        """Open the archive and build the talk, on threads."""
        self._begun = True
        threading.Thread(target=self._build, name="build", daemon=True).start()
        threading.Thread(target=self._command, name="commands", daemon=True).start()

    def close(self) -> None:
        """End the talk, then write what is left to write. Waits for both."""
        self._closing = True
        self._commands.put(None)
        if self._begun:
            self._built.wait(30.0)
        if self.talk is not None:
            self.talk.close()
        if self.recorder is not None:
            self.recorder.close()
        if self.archive is not None:
            self.archive.close()

    def frame(self) -> Yuv | None:
        """The frame to show now; until there is a face, the picture of it."""
        return self._dissolve.frame()

    def _due(self) -> Yuv | None:
        talk = self.talk
        frame = talk.player.frame() if talk is not None else None
        return self._still if frame is None else frame

    def when_talk(self, call: Callable[[Talk], None]) -> None:
        """Call with the talk, now or as soon as there is one."""
        if self.talk is not None:
            call(self.talk)
        else:
            self.talk_ready.connect(call)

    def when_archive(self, call: Callable[[Archive], None]) -> None:
        """Call with the archive, now or as soon as it is open."""
        if self.archive is not None:
            call(self.archive)
        else:
            self.archive_ready.connect(call)

    # What the user does. Each returns at once.

    def ask(self, text: str) -> None:
        """A typed message."""
        self.do(lambda talk: talk.assistant.conversation.ask(text))

    def stop(self) -> None:
        """Be quiet."""
        self.do(lambda talk: talk.assistant.conversation.interrupt())

    def mute(self, muted: bool) -> None:
        """Turn the microphone off or on."""
        self.do(lambda talk: talk.assistant.conversation.mute(muted))

    def set_push_to_talk(self, wanted: bool) -> None:
        """Listen only while the key is held, or all the time."""
        mode: Literal["open", "push_to_talk"] = "push_to_talk" if wanted else "open"
        self.do(lambda talk: talk.assistant.conversation.set_mode(mode))

    def talk_key(self, down: bool) -> None:
        """The key to talk is held or let go."""
        self.do(lambda talk: talk.assistant.conversation.push_to_talk(down))

    def find_devices_again(self) -> None:
        """Have the talk find devices that came after its start; `devices_changed` follows."""

        def find(talk: Talk) -> None:
            talk.find_devices_again()
            self.devices_changed.emit()

        self.do(find)

    def watched(self, watched: bool) -> None:
        """Whether anyone looks at the face."""
        if watched != self._watched:
            self._watched = watched
            self.do(lambda talk: talk.watched(watched))

    def do(self, command: Callable[[Talk], object]) -> None:
        """Have the talk do something, after what was asked before, once it is there."""

        def run() -> None:
            self._built.wait()
            if self.talk is not None:
                command(self.talk)
            elif self._unbuilt is not None:  # whoever asks is told again why nobody answers
                self._failed(self._unbuilt)

        self._commands.put(run)

    def apply(self, settings: Settings, keys: frozenset[str]) -> None:
        """Have the talk take over settings; waits for it, so not in Qt's thread.

        Raises what `Talk.apply` raises.
        """
        if applying.concerned(keys) <= {"store"}:
            return
        self._built.wait()
        if self.talk is not None:
            self.talk.apply(settings, keys)

    def take_up(self, conversation: int | None) -> None:
        """Go on with another conversation; None begins a new one."""
        archive, recorder = self.archive, self.recorder
        if archive is None or recorder is None:
            return

        def turn_to() -> list[Line]:
            if conversation is None:
                recorder.take_up(None)
                return []
            recorder.settle()
            recorder.take_up(conversation)
            return archive.lines(conversation, limit=HISTORY_LINES)

        def taken(lines: list[Line]) -> None:
            history = as_history(lines)
            self.do(lambda talk: talk.assistant.conversation.take_up(history))
            self._events.then(lambda: self.taken_up.emit(conversation))

        self._background.run(turn_to, taken, self._failed, owner=self)

    def delete(self, conversation: int) -> None:
        """Delete a conversation for good."""
        archive, recorder = self.archive, self.recorder
        if archive is None or recorder is None:
            return

        def work() -> bool:
            recorder.settle()
            current = recorder.conversation == conversation
            if current:
                recorder.take_up(None)
                recorder.settle()  # an answer that was under way has ended before it is deleted
            archive.delete(conversation)
            return current

        def done(current: bool) -> None:
            if current:
                self.do(lambda talk: talk.assistant.conversation.take_up([]))
                self._events.then(lambda: self.taken_up.emit(None))
            self.listed.emit()

        self._background.run(work, done, self._failed, owner=self)

    def change_archive(self, change: Callable[[Archive], object]) -> None:
        """Change something in the archive; `listed` follows."""
        if (archive := self.archive) is not None:
            self._background.run(
                lambda: change(archive), lambda _: self.listed.emit(), self._failed, owner=self
            )

    # On other threads.

    def _build(self) -> None:
        keep = self._settings.conversations.keep
        try:
            threading.Thread(target=self._look, name="portrait", daemon=True).start()
            archive = Archive(None if keep == "nothing" else archive_file())
            self.archive = archive
            self.recorder = recorder = Recorder(
                archive,
                keep_speech=keep != "text",
                on_kept=self._kept,
                on_trouble=self.trouble.emit,
                on_mended=self._mended,
            )
            if archive.problem:
                kind = FileBusy if archive.locked else VisavisError
                self.trouble.emit(kind(archive.problem))
            self.archive_ready.emit(archive)
            self._build_talk(recorder)
        except Exception as error:
            self._unbuilt = error
            self._failed(error)
        finally:
            self._built.set()

    def _build_talk(self, recorder: Recorder) -> None:
        if self._closing:
            return
        try:
            talk = self._made(self._settings, recorder)
        except (PictureError, FileNotFoundError) as error:  # its folder was deleted, or is damaged
            ours = {"talking_head.avatar_image": ONE_OF_OURS}
            self._settings = with_changes(self._settings, ours)
            talk = self._made(self._settings, recorder)
            self._failed(no_avatar(error))
        talk.watched(self._watched)
        talk.start()
        self.talk = talk
        # What has been built stays: the collector need not look through it again and again, each
        # time with the interpreter's lock held for some 50 ms.
        gc.freeze()
        self.talk_ready.emit(talk)

    def _made(self, settings: Settings, recorder: Recorder) -> Talk:
        listeners = [self._events.tell, recorder.tell]
        return self._make(settings, listeners, self._events.hear, recorder.speech)

    def _look(self) -> None:
        """The face as a picture, so that there is something to look at while engines load."""
        from assistant.assembly.face_options import avatar_of, render_options
        from talking_head.still import still_of_avatar

        try:
            if self._settings.talking_head.enabled:
                options = render_options(self._settings.talking_head)
                self._still = still_of_avatar(avatar_of(self._settings), options.size)
        except Exception as error:
            log.info("there is no picture of the face: %s", error)  # the talk will say it

    def _command(self) -> None:
        while (command := self._commands.get()) is not None and not self._closing:
            try:
                command()
            except Exception as error:
                self._failed(error)

    def _kept(self, turn: int, role: Role, line: int, seconds: float) -> None:
        # Its bubble is told of first.
        self._events.then(lambda: self.kept.emit(turn, role, line, seconds))
        self.listed.emit()

    def _mended(self) -> None:
        self.mended.emit()
        self.listed.emit()

    def _failed(self, error: Exception) -> None:
        log.error("the session: %s", error, exc_info=error)
        known = isinstance(error, VisavisError | FileNotFoundError)
        words = said("Something went wrong: {error}.", error=reason_of(error))
        self.trouble.emit(error if known else VisavisError(words))


def no_avatar(error: Exception) -> PictureError:
    """That the avatar of the settings cannot be shown at all."""
    return PictureError(
        said("Your avatar cannot be shown: {reason}.", reason=reason_of(error)),
        said("You see the one that comes with me; the page Avatars has others."),
    )


def as_history(lines: Sequence[Line]) -> list[Message]:
    """Lines as the language model is told them: of an interrupted answer what was heard."""
    said = ((line.role, line.text if line.heard is None else line.heard) for line in lines)
    return [Message(role, text) for role, text in said if text]
