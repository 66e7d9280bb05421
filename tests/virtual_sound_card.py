"""A sound card made of software: a loudspeaker that can be recorded, a microphone that can be fed.

    with virtual_sound_card() as card:
        with card.recording() as loudspeaker:
            card.play(path)              # somebody speaks into the microphone
        loudspeaker.sound                # what came out of the loudspeaker, AudioChunk

It is a private PulseAudio server, reached by PortAudio through ALSA's pulse plugin. While the
context is open the process's environment points there, so that sounddevice in this process, and
every program started from it, finds one microphone and one loudspeaker; `card.env` holds the same
variables for whoever builds an environment by hand. Knows nothing of the assistant.
"""

from __future__ import annotations

import ctypes.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from talking_head.media import AudioChunk

PACKAGES = ("pulseaudio", "pulseaudio-utils", "libasound2-plugins", "libportaudio2")
PROGRAMS = ("pulseaudio", "pactl", "paplay", "parec")
RATE = 48_000
"""Samples per second of everything on the card, in Hz."""

# norewinds: without it a null sink fills its buffer ahead, and time slips by up to two seconds.
SPEAKER = f"module-null-sink sink_name=speaker rate={RATE} channels=2 norewinds=1"
MICROPHONE_MODULES = (
    f"module-null-sink sink_name=vmic_feed rate={RATE} channels=1 norewinds=1",
    "module-remap-source master=vmic_feed.monitor source_name=vmic",
)
ALSA_CONFIG = """\
</usr/share/alsa/alsa.conf>
pcm.!default { type pulse }
ctl.!default { type pulse }
"""


HEADSET_MODULES = (
    f"module-null-sink sink_name=headset rate={RATE} channels=2 norewinds=1",
    f"module-null-sink sink_name=headset_feed rate={RATE} channels=1 norewinds=1",
    "module-remap-source master=headset_feed.monitor source_name=headset_mic",
)
HEADSET_CONFIG = """\
pcm.headset {
    type asym
    playback.pcm { type pulse device headset }
    capture.pcm { type pulse device headset_mic }
}
"""


LOUDSPEAKER, MICROPHONE = "speaker.monitor", "vmic"
"""What can be recorded."""


@dataclass
class Recording:
    """What the loudspeaker played; `sound` is filled when the recording ends.

    `began`: when the recorder had its first sound, on the monotonic clock, in seconds (within
    about 20 ms).
    """

    sound: AudioChunk = field(default_factory=lambda: AudioChunk(np.zeros(0, np.float32), RATE))
    began: float = 0.0


@dataclass
class VirtualSoundCard:
    """A running server: `folder` is its private runtime folder, `env` what leads there."""

    folder: Path
    env: dict[str, str]

    def play(
        self, path: Path | str, *, wait: bool = True, microphone: str = "vmic_feed"
    ) -> subprocess.Popen[bytes]:
        """Play a sound file (WAV, FLAC, Ogg) into the microphone; without `wait` meanwhile."""
        player = subprocess.Popen(["paplay", f"--device={microphone}", str(path)], env=self._env())
        if wait and player.wait(timeout=120) != 0:
            raise RuntimeError(f"paplay could not play {path}")
        return player

    @contextmanager
    def recording(self, device: str = LOUDSPEAKER) -> Iterator[Recording]:
        """Record the loudspeaker (or MICROPHONE), mono, from here to the end of the block."""
        recording = Recording()
        with tempfile.TemporaryFile() as raw:
            recorder = subprocess.Popen(
                [
                    *("parec", f"--device={device}", "--format=float32le", "--channels=1"),
                    *(f"--rate={RATE}", "--latency-msec=20"),
                ],
                stdout=raw,
                env=self._env(),
            )
            try:
                _until(lambda: os.fstat(raw.fileno()).st_size > 0, "the recorder to start")
                recording.began = time.monotonic()
                yield recording
                time.sleep(0.1)  # what is still under way to the recorder
            finally:
                recorder.send_signal(signal.SIGINT)
                recorder.wait(timeout=10)
            raw.seek(0)
            recording.sound = AudioChunk(np.frombuffer(raw.read(), np.float32), RATE)

    @contextmanager
    def loop(self, latency_ms: int = 20) -> Iterator[None]:
        """Let the microphone hear the loudspeaker, as open loudspeakers do."""
        module = self.pactl(
            *("load-module", "module-loopback", "source=speaker.monitor", "sink=vmic_feed"),
            f"latency_msec={latency_ms}",
        )
        try:
            yield
        finally:
            self.pactl("unload-module", module)

    def unload(self, name: str) -> None:
        """Unload every module whose line of `pactl list short modules` holds `name`.

        Streams that used it are moved to what is left, as on a desktop when a headset is
        unplugged; `pull_out` takes the whole card away.
        """
        for line in self.pactl("list", "short", "modules").splitlines():
            if name in line:
                self.pactl("unload-module", line.split()[0])

    def pull_out(self) -> None:
        """The whole card is gone: every stream on it dies."""
        pid = self.folder / "pulse" / "pid"
        number = int(pid.read_text())
        os.kill(number, signal.SIGKILL)
        _until(lambda: not _alive(number), "the sound server to die")
        for left in (pid, self.folder / "pulse" / "native"):
            left.unlink(missing_ok=True)

    def plug_in(self) -> None:
        """Start the server; after `pull_out`, the same card is back, empty."""
        modules = (
            f"module-native-protocol-unix auth-anonymous=1 socket={self.folder}/pulse/native",
            SPEAKER,
            *MICROPHONE_MODULES,
        )
        subprocess.run(
            [
                *("pulseaudio", "--system=false", "--daemonize=yes", "-n", "--exit-idle-time=-1"),
                *("--high-priority=no", "--realtime=no"),
                *("--log-target=stderr", "--log-level=error"),
                *(word for module in modules for word in ("-L", module)),
            ],
            env=self._env(),
            check=True,
            stderr=subprocess.DEVNULL,  # it complains about being root
            timeout=30,
        )
        self.pactl("set-default-sink", "speaker")
        self.pactl("set-default-source", "vmic")

    def plug_in_headset(self) -> None:
        """A second card, "headset": PortAudio sees it when it lists the devices anew.

        `play` with `microphone="headset_feed"` speaks into it, "headset.monitor" records it.
        """
        for module in HEADSET_MODULES:
            self.pactl("load-module", *module.split())
        (self.folder / "asound.conf").write_text(ALSA_CONFIG + HEADSET_CONFIG)

    def pactl(self, *words: str) -> str:
        """Run pactl and give what it printed."""
        done = subprocess.run(
            ["pactl", *words], env=self._env(), check=True, capture_output=True, timeout=30
        )
        return done.stdout.decode().strip()

    def _env(self) -> dict[str, str]:
        return {**os.environ, **self.env}


@contextmanager
def virtual_sound_card() -> Iterator[VirtualSoundCard]:
    """A microphone and a loudspeaker for this process; skips where PulseAudio cannot be had."""
    _require_pulseaudio()
    folder = Path(tempfile.mkdtemp(prefix="card-"))
    (folder / "pulse").mkdir(mode=0o700)
    (folder / "asound.conf").write_text(ALSA_CONFIG)
    env = {
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_RUNTIME_PATH": str(folder / "pulse"),
        "PULSE_STATE_PATH": str(folder / "pulse"),
        "PULSE_SERVER": f"unix:{folder}/pulse/native",
        "PULSE_COOKIE": str(folder / "pulse" / "cookie"),
        "ALSA_CONFIG_PATH": str(folder / "asound.conf"),
    }
    card = VirtualSoundCard(folder, env)
    before = {name: os.environ.get(name) for name in env}
    os.environ.update(env)
    try:
        card.plug_in()
        _refresh_portaudio()
        yield card
    finally:
        if (folder / "pulse" / "pid").exists():
            card.pull_out()
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        _refresh_portaudio()
        shutil.rmtree(folder, ignore_errors=True)


def _refresh_portaudio() -> None:
    """PortAudio lists devices once: a process that loaded it before must have it look again."""
    sd = sys.modules.get("sounddevice")
    if sd is not None:
        sd._terminate()
        sd._initialize()


def _require_pulseaudio() -> None:
    def complete() -> bool:
        has_library = ctypes.util.find_library("portaudio") is not None
        plugin = any(Path("/usr/lib").glob("*/alsa-lib/libasound_module_pcm_pulse.so"))
        return has_library and plugin and all(map(shutil.which, PROGRAMS))

    if complete():
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        for words in (["update"], ["install", "-y", "--no-install-recommends", *PACKAGES]):
            subprocess.run(["apt-get", *words], check=False, capture_output=True, timeout=600)
    if not complete():
        pytest.skip(f"no virtual sound card here: sudo apt install {' '.join(PACKAGES)}")


def _until(true: Callable[[], bool], what: str, seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds} s for {what}")
        time.sleep(0.005)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] != "Z"
