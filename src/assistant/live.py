"""Live talk: the microphone and the loudspeaker around a conversation.

Knows the devices and what is said when one goes or comes back. Shows nothing itself: that is for
the terminal (headless.py) or the window (desktop/).
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Collection, Sequence

from assistant import applying
from assistant.assembly.assistant import Assistant
from assistant.config import Settings
from assistant.conversation import Listener, OnSpeech
from assistant.events import StateChanged, TurnEvent
from assistant.microphone import Microphone
from assistant.sound_devices import refresh_devices
from player.sound_player import SoundPlayer
from talking_head.errors import DeviceError
from talking_head.media import AudioChunk
from talking_head.said import said

log = logging.getLogger(__name__)

NO_SPEAKER = said("the captions; I wait for a loudspeaker")
NO_MICROPHONE = said("typed messages; I wait for a microphone")

WHERE_TO_ALLOW = {
    "darwin": said(
        "Allow it in System Settings, Privacy & Security, Microphone; then start me again."
    ),
    "win32": said(
        "Allow it in Settings, Privacy & security, Microphone: both switches, also the one for"
        " desktop apps."
    ),
}
"""Systems that let a program have the microphone only when the user says so. macOS sends silence
otherwise, Windows refuses to open the device."""

FIND_SECONDS = 3.0
"""The driver of a device may hang when it is let go; the speaker waits a second for it."""

SLEEP_AFTER = 5.0
"""Seconds in which nothing is heard, said or thought, after which the loudspeaker may sleep."""

BUILT_SECONDS = 60.0
"""Building the assistant takes about a second; if it fails there is nobody to tell."""


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
        on_speech: OnSpeech = lambda turn, segment: None,
    ) -> None:
        """`on_level` gets every chunk of the microphone's sound, for a level meter.

        `on_speech`: see Conversation.
        """
        # The sound card's callbacks are Python: they wait this long at most for a busy thread.
        sys.setswitchinterval(0.001)
        self._on_level = on_level
        self._built = threading.Event()
        self._looked = threading.Event()
        self._input, self._output = settings.audio.input_device, settings.audio.output_device
        self._microphone_silent = False
        self._no_microphone = False
        self._calm_since: float | None = None
        self._microphone = self._make_microphone(self._input)
        self.player = SoundPlayer(
            self._output,
            settings.audio.output_rate,
            on_lost=self._speaker_lost,
            on_back=lambda: self.assistant.conversation.recovered("speaker"),
            look_again=self._look_for_speaker,
        )
        try:
            self.assistant = Assistant(
                settings,
                self.player,
                [*listeners, self._stir],
                show_face=show_face,
                on_speech=on_speech,
            )
        except BaseException:
            self.player.close()
            raise
        self._built.set()

    def start(self) -> None:
        """Begin to listen, to show the resting face, and to tell reminders that are due."""
        assistant = self.assistant
        assistant.warm_up()
        if assistant.shows_face:
            assistant.face.idle(self.player, assistant.conversation.face_state)
        self._microphone.start()
        assistant.desk.watch()

    def watched(self, watched: bool) -> None:
        """Whether anyone looks: a resting face that nobody sees is not drawn."""
        self.assistant.face.watch(watched)

    def apply(self, settings: Settings, keys: Collection[str]) -> None:
        """Take over what these settings say under `keys`; see Assistant.apply."""
        parts = applying.concerned(keys)
        self._input, self._output = settings.audio.input_device, settings.audio.output_device
        if "microphone" in parts:
            self._microphone.close()
            self._listen_anew()
        if "speaker" in parts:
            self.player.use(self._output)
            self.assistant.conversation.another_loudspeaker()
        self.assistant.apply(settings, keys)

    def find_devices_again(self) -> None:
        """Let go of both devices, have PortAudio list them anew, and take them up again.

        Without this a device that came after the start cannot be chosen, unless a sound server
        stands in between. Breaks the sound off for some tenths of a second.
        """
        self._microphone.close()
        self._looked.clear()
        self.player.use(self._output)
        self._looked.wait(FIND_SECONDS)
        self._listen_anew()

    def close(self) -> None:
        """End everything and let go of the devices."""
        self._microphone.close()
        self.assistant.close()

    def _listen_anew(self) -> None:
        if self._no_microphone:  # if the new one is not there either, it will be said
            self._microphone_back()
        self._microphone = self._make_microphone(self._input)
        self._microphone.start()

    def _make_microphone(self, device: str | int | None) -> Microphone:
        return Microphone(
            self._heard,
            device,
            on_lost=self._microphone_lost,
            on_back=self._microphone_back,
            on_silent=self._microphone_is_silent,
            on_trouble=self._microphone_is_badly_set,
            on_gap=lambda at: self.assistant.conversation.missed(at),
            others_open=lambda: self.player.has_device(),
        )

    def _microphone_back(self) -> None:
        self._no_microphone = False
        self.assistant.conversation.recovered("microphone")

    def _heard(self, chunk: AudioChunk, at: float) -> bool:
        if self._microphone_silent and chunk.samples.any():
            self._microphone_silent = False
            self.assistant.conversation.recovered("microphone")
        self._on_level(chunk)
        calm = self.assistant.conversation.listen(chunk, at)
        self._let_sleep(calm, at)
        return calm

    def _let_sleep(self, calm: bool, at: float) -> None:
        """A loudspeaker that has nothing to say costs more than all that listens.

        It is ready again as soon as anything is heard or asked, long before there is an answer.
        Where the microphone hears it, it stays: how its sound returns from the room is known to
        hundredths of a millisecond, which a stream that is opened anew does not keep.
        """
        conversation = self.assistant.conversation
        if not calm or conversation.under_way or conversation.hears_itself:
            self._calm_since = None
            self.player.wake()
        elif self._calm_since is None:
            self._calm_since = at
        elif at - self._calm_since >= SLEEP_AFTER:
            self.player.sleep()

    def _stir(self, event: TurnEvent) -> None:
        if isinstance(event, StateChanged) and event.state in ("hearing", "thinking"):
            self._calm_since = None
            self.player.wake()

    def _microphone_lost(self, error: DeviceError) -> None:
        self._no_microphone = True
        if allow := WHERE_TO_ALLOW.get(sys.platform):
            error = DeviceError(error.what, said("{first} {then}", first=error.fix, then=allow))
        self.assistant.conversation.degraded("microphone", said("Microphone"), error, NO_MICROPHONE)

    def _microphone_is_silent(self) -> None:
        self._microphone_silent = True
        error = DeviceError(
            said("The microphone sends only silence."),
            WHERE_TO_ALLOW.get(sys.platform)
            or said("It may be muted: look for its switch, or at the system's sound settings."),
        )
        self.assistant.conversation.warn(
            "microphone", said("Microphone"), error, said("I wait for sound")
        )

    def _microphone_is_badly_set(self, error: DeviceError) -> None:
        self.assistant.conversation.warn(
            "microphone", said("Microphone"), error, said("I hear you badly")
        )

    def _speaker_lost(self, error: DeviceError) -> None:
        # Comes from the speaker's own thread, perhaps before there is anyone to tell.
        if not self._built.wait(BUILT_SECONDS):
            return
        self.assistant.conversation.degraded("speaker", said("Loudspeaker"), error, NO_SPEAKER)

    def _look_for_speaker(self) -> None:
        """Without a sound server, PortAudio sees a new device only when it is started anew."""
        try:
            refresh_devices(unless=self._microphone.has_device)
        finally:
            self._looked.set()
