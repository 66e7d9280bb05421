"""Sounds that the window itself makes: a test tone, a voice's sample, a recording played back.

Plain functions that take their time: for background.run. Each opens the loudspeaker for itself,
beside the running talk's.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np

from assistant.config import Settings
from talking_head.errors import DeviceError, EngineUnavailable, VisavisError
from talking_head.media import AudioChunk
from talking_head.said import said

RATE = 48_000
TONE_SECONDS, TONE_HZ = 1.2, (440.0, 554.37, 659.25)
RECORD_SECONDS = 3.0
OPENING_SECONDS = 1.0


def tone() -> AudioChunk:
    """Three notes that swell and fade: pleasant, and sure to be noticed."""
    t = np.arange(round(TONE_SECONDS * RATE)) / RATE
    step = TONE_SECONDS / 4
    sound = np.zeros(len(t))
    for number, hertz in enumerate(TONE_HZ):
        after = np.clip(t - number * step, 0, None)
        sound += (
            np.sin(2 * np.pi * hertz * after) * np.minimum(after / 0.02, 1) * np.exp(-4 * after)
        )
    fade = np.clip((TONE_SECONDS - t) / 0.1, 0, 1)
    return AudioChunk((0.2 * sound * fade).astype(np.float32), RATE)


def play(sound: AudioChunk, device: str | int | None, stop: threading.Event | None = None) -> None:
    """Play to the end, or until `stop` is set. Raises DeviceError."""
    from player.sound_player import SoundPlayer, sound_blocks

    lost: list[DeviceError] = []
    player = SoundPlayer(device, sound.rate, on_lost=lost.append)
    try:
        end = time.monotonic() + OPENING_SECONDS
        while not (player.has_device() or lost) and time.monotonic() < end:
            time.sleep(0.01)
        if lost:
            raise lost[0]
        for block in sound_blocks(sound):
            player.play(block)
            if lost or (stop is not None and stop.is_set()):
                break
        while not (player.drained() or lost or (stop is not None and stop.is_set())):
            time.sleep(0.02)
        if lost:
            raise lost[0]
    finally:
        player.close()


def at_rate(sound: AudioChunk, rate: int = RATE) -> AudioChunk:
    """The same sound at another rate."""
    if sound.rate == rate:
        return sound
    import soxr

    return AudioChunk(np.asarray(soxr.resample(sound.samples, sound.rate, rate), np.float32), rate)


def sample_of(settings: Settings, voice: str, text: str) -> AudioChunk:
    """What a voice sounds like, by an engine loaded for this. Raises VisavisError."""
    from assistant import tts
    from assistant.assembly.voice_options import preferred, voice_options
    from assistant.config import with_changes
    from assistant.models import Store
    from assistant.planning.this_machine import planned
    from talking_head.turn import Turn

    chosen = with_changes(settings, {"tts.engine": "auto", "tts.voice": voice})
    store = Store()
    plan = planned(chosen, store)
    options = voice_options(chosen, plan, store)
    trouble = EngineUnavailable(said("No voice can speak here."), said("Look at Diagnostics."))
    for row in tts.in_order(options, preferred(plan)):
        can = row.probe(options)
        if not can.ok:
            if voice != "auto":
                raise EngineUnavailable(
                    said("{label}: {reason}.", label=row.label, reason=can.reason), can.fix
                )
            continue
        try:
            engine = row.load(options)
        except VisavisError as error:
            trouble = EngineUnavailable(error.what, error.fix)
            continue
        try:
            pieces = list(engine.speak(text, Turn()))
        finally:
            engine.close()
        rate = pieces[0].audio.rate
        joined = np.concatenate([piece.audio.samples for piece in pieces])
        return at_rate(AudioChunk(joined, rate))
    raise trouble


class Recording:
    """Collects what the microphone hears, from `start` for RECORD_SECONDS; then `done(sound)`,
    on the microphone's thread."""

    def __init__(self, done: Callable[[AudioChunk], None]) -> None:
        self._done = done
        self._chunks: list[AudioChunk] = []
        self.seconds = 0.0
        self.over = False

    def hear(self, chunk: AudioChunk) -> None:
        """A chunk of the microphone's sound."""
        if self.over:
            return
        self._chunks.append(chunk)
        self.seconds += chunk.seconds
        if self.seconds >= RECORD_SECONDS:
            self.over = True
            joined = np.concatenate([c.samples for c in self._chunks])
            self._done(AudioChunk(joined, chunk.rate))
