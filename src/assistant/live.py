"""Live talk: the microphone and the loudspeaker around a conversation.

Knows the devices and what is said when one goes or comes back. Shows nothing itself: that is for
the terminal (headless.py) or the window (desktop/).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence

from assistant.assembly import Assistant
from assistant.config import Settings
from assistant.conversation import Listener
from assistant.microphone import Microphone
from player.player import SoundPlayer
from talking_head.errors import DeviceError
from talking_head.media import AudioChunk

log = logging.getLogger(__name__)

NO_SPEAKER = "the captions; I wait for a loudspeaker"
NO_MICROPHONE = "typed messages; I wait for a microphone"


class Talk:
    """An assistant that listens to the microphone and speaks through the loudspeaker.

    Missing devices are waited for. Close it when done.
    """

    def __init__(
        self,
        settings: Settings,
        listeners: Sequence[Listener] = (),
        *,
        show_face: bool = True,
        on_level: Callable[[AudioChunk], None] = lambda chunk: None,
    ) -> None:
        """`on_level` gets every chunk of the microphone's sound, for a level meter."""
        self._on_level = on_level
        self._ready = threading.Event()
        self.player = SoundPlayer(
            settings.audio.output_device,
            settings.audio.output_rate,
            on_lost=self._speaker_lost,
            on_back=lambda: self.assistant.conversation.recovered("speaker"),
        )
        try:
            self.assistant = Assistant(settings, self.player, listeners, show_face=show_face)
        except BaseException:
            self._ready.set()
            self.player.close()
            raise
        conversation = self.assistant.conversation
        self._microphone = Microphone(
            self._heard,
            settings.audio.input_device,
            on_lost=lambda error: conversation.degraded(
                "microphone", "Microphone", error, NO_MICROPHONE
            ),
            on_back=lambda: conversation.recovered("microphone"),
            on_silent=self._microphone_is_silent,
            others_open=self.player.has_device,
        )
        self._ready.set()

    def start(self) -> None:
        """Begin to listen, to show the resting face, and to tell reminders that are due."""
        assistant = self.assistant
        if assistant.shows_face:
            assistant.face.idle(self.player, assistant.conversation.face_state)
        assistant.warm_up()
        self._microphone.start()
        assistant.desk.watch()

    def close(self) -> None:
        """End everything and let go of the devices."""
        self._microphone.close()
        self.assistant.close()

    def _heard(self, chunk: AudioChunk, at: float) -> None:
        self._on_level(chunk)
        self.assistant.conversation.listen(chunk, at)

    def _speaker_lost(self, error: DeviceError) -> None:
        # Comes from the speaker's own thread, perhaps before there is anyone to tell.
        self._ready.wait()
        self.assistant.conversation.degraded("speaker", "Loudspeaker", error, NO_SPEAKER)

    def _microphone_is_silent(self) -> None:
        error = DeviceError(
            "The microphone sends only silence.",
            "It may be muted: look for its switch, or at the system's sound settings.",
        )
        self.assistant.conversation.warn("microphone", "Microphone", error, "waiting for sound")
