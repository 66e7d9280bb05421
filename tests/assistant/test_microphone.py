"""The microphone hears what is said, survives being unplugged, and says when it is muted."""

from __future__ import annotations

import builtins
import queue
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from assistant import microphone, microphone_sound, sound_devices
from assistant.microphone import Microphone
from assistant.microphone_sound import SpeechStream, Troubles, level_db
from assistant.sound_devices import find_device, list_devices
from fakes import wait_until
from talking_head.errors import DeviceError
from talking_head.media import AudioChunk
from talking_head.sound_file import read_sound, write_wav
from virtual_sound_card import VirtualSoundCard, virtual_sound_card

pytestmark = pytest.mark.real_time

RATE = 16_000
SPEECH = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "speech"


@pytest.fixture
def card() -> Iterator[VirtualSoundCard]:
    with virtual_sound_card() as card:
        yield card


def spoken(tmp_path: Path) -> Path:
    """A real question, or where the recordings are missing something as irregular."""
    real = SPEECH / "en_living_room_light.wav"
    if real.exists():
        return real
    noise = np.random.default_rng(0).normal(0, 0.1, RATE * 2).astype(np.float32)
    write_wav(tmp_path / "noise.wav", AudioChunk(noise, RATE))
    return tmp_path / "noise.wav"


def test_what_is_said_into_the_microphone_arrives(card: VirtualSoundCard, tmp_path: Path) -> None:
    path = spoken(tmp_path)
    heard: queue.SimpleQueue[tuple[AudioChunk, float]] = queue.SimpleQueue()
    ears = Microphone(lambda chunk, at: heard.put((chunk, at)))
    ears.start()
    heard.get(timeout=10)  # it is open

    card.play(path)
    said = read_sound(path, RATE).samples
    chunks = [heard.get(timeout=10) for _ in range(len(said) // 320 + 25)]
    ears.close()

    assert {len(chunk.samples) for chunk, _ in chunks} == {320}
    assert {chunk.rate for chunk, _ in chunks} == {RATE}
    times = [at for _, at in chunks]
    assert times == sorted(times)
    sound = np.concatenate([chunk.samples for chunk, _ in chunks])
    begin = int(np.argmax(np.correlate(sound, said[:RATE], "valid")))
    arrived = sound[begin : begin + len(said)]
    assert np.corrcoef(arrived, said[: len(arrived)])[0, 1] > 0.9


def test_it_wakes_nobody_often_where_nothing_is_going_on_and_loses_nothing(
    card: VirtualSoundCard, tmp_path: Path
) -> None:
    heard: list[AudioChunk] = []
    long_enough = threading.Event()

    def sink(chunk: AudioChunk, at: float) -> bool:
        """Calm until somebody speaks."""
        heard.append(chunk)
        if sum(chunk.seconds for chunk in heard) > 3.0:
            long_enough.set()
        return not any(np.abs(chunk.samples).max() > 0.05 for chunk in heard)

    ears = Microphone(sink)
    ears.start()
    assert wait_until(lambda: len(heard) > 5)
    card.play(spoken(tmp_path))
    assert long_enough.wait(20)
    ears.close()

    lengths = [len(chunk.samples) for chunk in heard]
    speech = next(k for k, chunk in enumerate(heard) if np.abs(chunk.samples).max() > 0.05)
    assert set(lengths[3:speech]) == {4 * 320}
    assert set(lengths[speech + 3 :]) == {320}
    said = read_sound(spoken(tmp_path), RATE).samples
    sound = np.concatenate([chunk.samples for chunk in heard])
    match = np.correlate(sound, said[RATE // 4 : RATE], "valid")
    assert match.max() > 0.9 * np.sum(said[RATE // 4 : RATE] ** 2), "in one piece"


def test_a_microphone_that_vanishes_is_told_once_and_waited_for(card: VirtualSoundCard) -> None:
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    heard: queue.SimpleQueue[AudioChunk] = queue.SimpleQueue()
    ears = Microphone(
        lambda chunk, at: heard.put(chunk), on_lost=told.put, on_back=lambda: told.put("back")
    )
    ears.start()
    heard.get(timeout=10)

    card.pull_out()
    lost = told.get(timeout=10)
    assert isinstance(lost, DeviceError)
    assert "gone" in lost.what
    while not heard.empty():
        heard.get()
    with pytest.raises(queue.Empty):
        told.get(timeout=microphone.RETRY_SECONDS * 1.5)  # a failed try is not told again

    card.plug_in()
    assert told.get(timeout=10) == "back"
    heard.get(timeout=10)
    ears.close()


def test_a_muted_microphone_is_told_once(card: VirtualSoundCard, monkeypatch) -> None:
    monkeypatch.setattr(microphone_sound, "SILENT_AFTER", 0.5)
    told: queue.SimpleQueue[str] = queue.SimpleQueue()
    ears = Microphone(lambda chunk, at: None, on_silent=lambda: told.put("silent"))
    ears.start()
    assert told.get(timeout=10) == "silent"
    with pytest.raises(queue.Empty):
        told.get(timeout=1.2)
    ears.close()


def test_a_fault_in_the_listener_does_not_deafen(card: VirtualSoundCard) -> None:
    heard: queue.SimpleQueue[float] = queue.SimpleQueue()

    def faulty(chunk: AudioChunk, at: float) -> None:
        heard.put(at)
        raise ZeroDivisionError

    ears = Microphone(faulty)
    ears.start()
    for _ in range(3):
        heard.get(timeout=10)
    ears.close()


def test_devices_are_listed_and_found_by_a_part_of_their_name(card: VirtualSoundCard) -> None:
    kinds = {device.kind for device in list_devices()}
    assert kinds == {"input", "output"}
    assert find_device("input").default
    assert find_device("output", "PULS").name == "pulse"
    number = find_device("input", "pulse").index
    assert find_device("input", str(number)).name == "pulse"
    with pytest.raises(DeviceError, match="Did you mean 'default'"):
        find_device("input", "defualt")
    with pytest.raises(DeviceError, match=r"There are .*pulse"):
        find_device("output", "Blue Yeti")


def test_devices_are_not_listed_in_the_middle_of_portaudios_new_start(monkeypatch) -> None:
    there = threading.Event()
    there.set()
    found: list[object] = []
    looks = threading.Thread(target=lambda: found.extend(list_devices()))
    microphone = {
        "index": 0, "name": "desk", "default_samplerate": 48_000.0,
        "max_input_channels": 1, "max_output_channels": 0,
    }  # fmt: skip

    def query_devices() -> list[dict[str, object]]:
        if not there.is_set():
            raise OSError("Error querying device 0")
        return [microphone]

    def terminate() -> None:
        there.clear()
        looks.start()  # a page of the window that lists them, just now
        looks.join(0.2)

    package = SimpleNamespace(
        query_devices=query_devices,
        default=SimpleNamespace(device=(0, -1)),
        PortAudioError=OSError,
        _terminate=terminate,
        _initialize=there.set,
    )
    monkeypatch.setattr(sound_devices, "portaudio", lambda: package)

    sound_devices.refresh_devices()
    looks.join(5)

    assert [device.name for device in found] == ["desk"]


def test_without_any_microphone_the_sentence_says_so(monkeypatch) -> None:
    monkeypatch.setattr(sound_devices, "list_devices", list)
    with pytest.raises(DeviceError, match="no microphone on this computer"):
        find_device("input")
    lost: queue.SimpleQueue[DeviceError] = queue.SimpleQueue()
    ears = Microphone(lambda chunk, at: None, on_lost=lost.put)
    ears.start()
    assert "no microphone" in lost.get(timeout=10).what
    ears.close()


def test_without_portaudio_the_sentence_names_the_package(monkeypatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: object) -> object:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return real(name, *rest)

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(DeviceError, match="apt install libportaudio2"):
        list_devices()


@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100, 48_000, 192_000])
@pytest.mark.parametrize("channels", [1, 2, 8])
def test_any_device_gives_the_same_mono_sound(rate: int, channels: int) -> None:
    tone = np.sin(2 * np.pi * 300 * np.arange(rate * 2) / rate).astype(np.float32) * 0.5
    blocks = np.array_split(np.repeat(tone[:, None], channels, axis=1), 97)
    stream = SpeechStream(rate)

    chunks = [chunk for block in blocks for chunk in stream.feed(block)]

    assert {len(chunk.samples) for chunk in chunks} == {320}
    sound = np.concatenate([chunk.samples for chunk in chunks])
    assert 1.85 < len(sound) / RATE <= 2.0
    spectrum = np.abs(np.fft.rfft(sound[:RATE]))
    assert int(np.argmax(spectrum)) == 300
    assert np.abs(sound[2000:-2000]).max() == pytest.approx(0.5, abs=0.02)


def test_levels_are_in_decibels_below_full_scale() -> None:
    assert level_db(AudioChunk(np.ones(320, np.float32), RATE)) == pytest.approx(0.0)
    assert level_db(AudioChunk(np.full(320, 0.1, np.float32), RATE)) == pytest.approx(-20.0)
    assert level_db(AudioChunk(np.zeros(320, np.float32), RATE)) == -100.0
    assert level_db(AudioChunk(np.zeros(0, np.float32), RATE)) == -100.0


@pytest.mark.parametrize("rate", [8000, 16_000, 44_100, 96_000, 192_000])
@pytest.mark.parametrize("channels", [1, 2, 8])
def test_of_eight_channels_those_that_carry_nothing_do_not_weaken_the_voice(rate, channels):
    voice = 0.3 * np.sin(2 * np.pi * 440 * np.arange(rate) / rate).astype(np.float32)
    block = np.zeros((rate, channels), np.float32)
    block[:, : min(2, channels)] = voice[:, None]

    stream = SpeechStream(rate)
    parts = np.array_split(block, 50)
    sound = np.concatenate([chunk.samples for part in parts for chunk in stream.feed(part)])

    assert np.abs(sound[4000:12_000]).max() == pytest.approx(0.3, rel=0.05)
    assert len(sound) == pytest.approx(RATE, abs=1600)


def test_a_microphone_that_is_too_loud_is_told_of_once() -> None:
    troubles = Troubles()
    loud = np.clip(3 * np.sin(np.arange(320) / 5), -1, 1).astype(np.float32)

    told = [troubles.notice(AudioChunk(loud, RATE)) for _ in range(500)]
    (error,) = [error for error in told if error]
    assert "too loud" in error.what
    assert error.fix

    fine = Troubles()
    assert not any(fine.notice(AudioChunk(0.5 * loud, RATE)) for _ in range(500))


def swept(rate: int, low: float, high: float, seconds: float = 2.0) -> np.ndarray:
    """A tone that rises evenly from `low` to `high` Hz."""
    at = np.arange(round(rate * seconds)) / rate
    return np.sin(2 * np.pi * (low * at + (high - low) * at**2 / (2 * seconds))).astype(np.float32)


def at_16_khz(sound: np.ndarray, rate: int) -> list[np.ndarray]:
    """What comes out of a stream at each block of 20 ms."""
    stream, size = SpeechStream(rate), rate // 50
    blocks = [sound[start : start + size, None] for start in range(0, len(sound), size)]
    chunks = [[chunk.samples for chunk in stream.feed(block)] for block in blocks]
    return [np.concatenate([np.zeros(0, np.float32), *given]) for given in chunks]


@pytest.mark.parametrize("rate", [8_000, 12_000, 16_000, 44_100, 48_000, 96_000, 192_000])
def test_a_block_is_handed_on_at_once_and_its_sound_is_at_most_5_ms_late(rate: int) -> None:
    click = np.zeros(rate, np.float32)
    click[rate // 2] = 1.0

    given = at_16_khz(click, rate)

    assert {len(sound) for sound in given} == {320}
    late = int(np.abs(np.concatenate(given)).argmax()) / RATE - 0.5
    assert 0.0 <= late < 0.005


@pytest.mark.parametrize("rate", [22_050, 32_000, 44_100, 48_000, 96_000, 192_000])
def test_what_is_above_speech_does_not_fold_back_into_it(rate: int) -> None:
    speech = np.concatenate(at_16_khz(swept(rate, 100, 7_200), rate))[800:-800]
    above = np.concatenate(at_16_khz(swept(rate, 8_800, rate / 2 - 100), rate))[800:-800]

    whole = speech[: len(speech) // 1600 * 1600].reshape(-1, 1600)
    level = 10 * np.log10(2 * np.mean(whole**2, axis=1))
    assert np.abs(level).max() < 0.3
    assert np.abs(above).max() < 10 ** (-60 / 20)
