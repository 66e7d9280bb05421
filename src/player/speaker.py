"""The loudspeaker: takes sound from a function whenever the sound card wants some.

Knows the sound card, and how many samples have left it. Does not know what they say. The card's
callback only copies. When the device is missing or goes away, or sleeps because there is nothing to
hear, the sound is taken at the pace of the monotonic clock instead, so that a face that follows the
count goes on; a missing device is tried again about once a second.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from player.clock import SampleClock
from player.latency import Latency
from player.pull import Converter, Pull
from player.true_rate import TrueRate
from talking_head.errors import DeviceError, VisavisError
from talking_head.media import Samples
from talking_head.said import said

if TYPE_CHECKING:
    import sounddevice as sd

BLOCK_SECONDS = 0.010
TICK_SECONDS = 0.020
SLEEP_TICK_SECONDS = 0.1
CHECK_SECONDS = 0.25
RETRY_SECONDS = 1.0
STALL_SECONDS = 1.0
"""A card that wants no sound for so long is gone, whatever it says."""

PORTAUDIO = threading.Lock()
"""Held while a stream is opened. Whoever starts PortAudio anew, to have it see new devices, holds
it too, and looks first that no stream is open: PortAudio is one for the whole process."""

_log = logging.getLogger(__name__)


class Speaker:
    """A sound card's output, open from the start until `close`.

    `device`: a PortAudio index or a part of a name, None for the default. `rate`: samples per
    second that `pull` gives; a card of another rate is converted to, and so is one that says ours
    and has another, as soon as that is known. `on_lost(DeviceError)` and
    `on_back()` are called from the speaker's own thread, and so is `look_again()`, before each try
    to open a device again: where no sound server does it, PortAudio must be made to see new ones.
    `on_jump()`, on the sound card's thread, before a sample that is heard at another time than the
    one before it let expect: the card has run dry, or another stream begins.
    `latency`: what the card is asked to hold.
    """

    def __init__(
        self,
        pull: Pull,
        rate: int,
        device: int | str | None = None,
        on_lost: Callable[[DeviceError], None] = lambda error: None,
        on_back: Callable[[], None] = lambda: None,
        look_again: Callable[[], None] = lambda: None,
        on_jump: Callable[[], None] = lambda: None,
    ) -> None:
        self._pull = pull
        self._rate = rate
        self._device = device
        self.latency = Latency()
        self._on_lost = on_lost
        self._on_back = on_back
        self._look_again = look_again
        self._on_jump = on_jump
        self._jumps = True
        self._true_rates: dict[int, int] = {}  # of cards that say another one, by that
        self._lies = False
        self._clock = SampleClock(rate)
        self._handed = 0
        self._handed_at = time.monotonic()
        self._stream: sd.OutputStream | None = None
        self._letting_go: list[threading.Thread] = []
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._moves = False
        self._asleep = False
        self._dozing = threading.Lock()  # whoever wakes it waits until no more is taken in vain
        first_error = self._open()
        self._thread = threading.Thread(
            target=self._watch, args=(first_error,), name="speaker", daemon=True
        )
        self._thread.start()

    def use(self, device: int | str | None) -> None:
        """Play through another device from now on, or the same one found anew.

        `look_again` is called in between. A device that is missing is waited for.
        """
        self._device = device
        self._moves = True
        self._wake.set()

    def sleep(self) -> None:
        """Let go of the card until `wake`: a stream costs much, be it of silence. Time goes on.

        What is pulled meanwhile is heard by nobody. Afterwards the times of what is heard may be
        other ones by some milliseconds.
        """
        if not self._asleep:
            self._asleep = True
            self._wake.set()

    def wake(self) -> None:
        """Something is to be heard soon: what is pulled from now on is played.

        Must not be called with a lock held that the pull takes.
        """
        if self._asleep:
            with self._dozing:
                self._asleep = False
            self._wake.set()

    def played(self) -> int:
        """The samples that have left the loudspeaker since the start; never falls."""
        return self._clock.played(time.monotonic())

    def position(self, at: float) -> float | None:
        """The sample that leaves the loudspeaker at a time, see SampleClock.position."""
        return self._clock.position(at)

    def delay(self) -> float:
        """Seconds that the card holds at most."""
        return self.latency.seconds + 2 * BLOCK_SECONDS

    def has_device(self) -> bool:
        """Whether a stream of ours is open, or not yet closed."""
        return self._stream is not None or any(thread.is_alive() for thread in self._letting_go)

    def close(self) -> None:
        """Stop at once and let go of the device. May be called twice."""
        self._closing.set()
        self._wake.set()
        if threading.current_thread() is not self._thread:
            self._thread.join(timeout=2.0)

    def _open(self) -> DeviceError | None:
        """Open the card and start it; what is wrong with it otherwise."""
        try:
            import sounddevice as sd
        except (OSError, ImportError) as error:
            _log.info("sounddevice: %s", error)
            return DeviceError(
                said("There is no sound: the PortAudio library is missing."),
                said("Install it (Debian, Ubuntu: sudo apt install libportaudio2)."),
            )
        try:
            with PORTAUDIO:
                stream = self._open_stream(sd)
                self._stream = stream
            self._handed_at = time.monotonic()
            self._clock.restart()
            self._jumps = True
            stream.start()
        except (sd.PortAudioError, ValueError) as error:
            self._let_go()
            return _device_error(self._device, error)
        return None

    def _open_stream(self, sd: Any) -> Any:
        """At our rate where the card or its server takes it, at the card's own otherwise."""
        info = sd.query_devices(self._device, "output")
        channels = max(1, min(2, int(info["max_output_channels"])))
        error: Exception | None = None
        for rate in (self._rate, round(info["default_samplerate"])):
            try:
                return self._stream_at(sd, rate, channels)
            except sd.PortAudioError as failure:
                error = error or failure
        assert error is not None
        raise error

    def _stream_at(self, sd: Any, rate: int, channels: int) -> Any:
        true = TrueRate(self._true_rates.get(rate, rate))
        same = true.rate == self._rate
        pull: Pull = self._take if same else Converter(self._take, self._rate, true.rate)

        def callback(out: Any, n: int, times: Any, status: Any) -> None:
            given_up = self._stream is not stream or self._closing.is_set()
            if given_up:
                out.fill(0)  # a card given up as lost has come to life again
                raise sd.CallbackAbort
            if self._jumps or status.output_underflow:
                self._jumps = False
                self._clock.restart()
                self._on_jump()
            start, at = self._handed, time.monotonic()
            samples = pull(n)
            out[:] = samples[:, None]
            delay = times.outputBufferDacTime - times.currentTime
            self._handed_at = at
            self._clock.handed_over(start, self._handed - start, at, delay, stream.latency)
            if status.output_underflow:
                true.forget()
                self.latency.underflows += bool(samples.any())  # nobody hears silence break off
            elif true.count(n, at):
                self._true_rates[rate], self._lies = true.rate, True

        stream = sd.OutputStream(
            samplerate=rate,
            blocksize=round(rate * BLOCK_SECONDS),
            latency=self.latency.seconds,
            device=self._device,
            channels=channels,
            dtype="float32",
            callback=callback,
            finished_callback=self._wake.set,
        )
        return stream

    def _take(self, n: int) -> Samples:
        samples = self._pull(n)
        self._handed += n
        return samples

    def _watch(self, error: DeviceError | None) -> None:
        """Notice that the device went, keep time without it, notice that it is back."""
        while not self._closing.is_set():
            error = error or self._trouble()
            if error is None:
                continue
            self._on_lost(error)
            error = None
            if self._wait_for_device():
                self._on_back()
        self._let_go()

    def _trouble(self) -> DeviceError | None:
        """Look after the device, once in a while and when its stream ends."""
        self._pause(CHECK_SECONDS)
        if self._closing.is_set():
            return None
        if self._moves:
            self._moves = False
            self._true_rates.clear()
            self._let_go()
            with suppress(VisavisError):
                self._look_again()
            return self._open()
        if self._asleep:
            return self._sleep()
        if not self._alive():
            self._let_go()
            return DeviceError(
                said("The loudspeaker is gone."),
                said("Plug it in again, or choose another device."),
            )
        if self._lies:
            _log.warning("the loudspeaker says other rates than it has: %s", self._true_rates)
        elif self.latency.grows():
            _log.warning("the sound broke off: latency is now %.0f ms", 1000 * self.latency.seconds)
        else:
            return None
        self._lies = False
        self._let_go()
        return self._open()

    def _sleep(self) -> DeviceError | None:
        """Do without a stream until there is something to hear, then open it."""
        self._let_go()
        keep_time = self._timekeeper(SLEEP_TICK_SECONDS)
        while not (self._closing.is_set() or self._moves):
            with self._dozing:
                asleep = self._asleep
                if asleep:
                    keep_time()
            if not asleep:
                return self._open()
            self._pause(SLEEP_TICK_SECONDS)
        return None

    def _alive(self) -> bool:
        stream = self._stream
        if stream is None or not stream.active:
            return False
        return time.monotonic() - self._handed_at < STALL_SECONDS

    def _wait_for_device(self) -> bool:
        """Keep time until a device opens, or `close`."""
        keep_time = self._timekeeper(TICK_SECONDS)
        retry = time.monotonic() + RETRY_SECONDS
        while not self._closing.is_set():
            if keep_time() >= retry:
                with suppress(VisavisError):
                    self._look_again()
                if self._open() is None:
                    return True
                retry = time.monotonic() + RETRY_SECONDS
            self._pause(TICK_SECONDS)
        return False

    def _timekeeper(self, tick: float) -> Callable[[], float]:
        """What is to be called every `tick` seconds: it takes the sound at the pace of the
        monotonic clock, so far ahead, and tells the time.
        """
        self._clock.restart()
        began, before = time.monotonic(), self._handed

        def keep_time() -> float:
            now, start = time.monotonic(), self._handed
            n = before + int((now + tick - began) * self._rate) - start
            if n > 0:
                self._take(n)
                self._clock.handed_over(start, n, now, tick, usual=tick)
            return now

        return keep_time

    def _pause(self, seconds: float) -> None:
        self._wake.wait(seconds)
        self._wake.clear()

    def _let_go(self) -> None:
        """Close the stream on a thread of its own: the driver of a lost device may hang."""
        stream = self._stream
        if stream is None:
            return

        def close() -> None:
            stream.abort(ignore_errors=True)
            stream.close(ignore_errors=True)

        closing = threading.Thread(target=close, name="speaker-close", daemon=True)
        closing.start()
        self._letting_go = [t for t in self._letting_go if t.is_alive()] + [closing]
        self._stream = None  # now, so that there is no moment at which nothing seems open
        closing.join(timeout=1.0)


def _device_error(device: int | str | None, error: Exception) -> DeviceError:
    """PortAudio's words, in the user's."""
    name = "The default loudspeaker" if device is None else f"The loudspeaker {device!r}"
    _log.info("%s: %s", name, error)
    if device is None and "device -1" in str(error):  # PortAudio's "there is no default"
        return DeviceError(
            said("There is no loudspeaker."), said("Connect one: it is found by itself.")
        )
    return DeviceError(
        said("{name} cannot be used: {error}.", name=name, error=error),
        said("Connect a loudspeaker or choose another one; `visavis devices` lists them."),
    )
