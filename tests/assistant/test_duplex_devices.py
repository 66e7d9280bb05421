"""Bad days of sound cards, in a simulated room: odd rates, many channels, delays that lie, sleep.

The microphone's part is in real time (half a second each), the conversation's on virtual time.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from assistant import asr, llm, microphone_sound, tts
from assistant.events import TurnEnded
from assistant.microphone import Microphone
from fakes import wait_until
from simulated_sound_card import RATE, Room, simulated_sound_card

BENCH = Path(__file__).resolve().parents[2] / "bench"
sys.path[:0] = [str(BENCH), str(BENCH / "duplex")]

from rig import Bench  # noqa: E402
from script import room_response  # noqa: E402
from worlds import Virtual  # noqa: E402

TONE_HERTZ = 440


@pytest.mark.parametrize(("rate", "channels"), [(8_000, 1), (16_000, 8), (44_100, 2), (192_000, 1)])
def test_any_microphone_is_heard_at_16_khz(rate, channels):
    heard: list[np.ndarray] = []
    tone = 0.3 * np.sin(2 * np.pi * TONE_HERTZ * np.arange(RATE // 2) / RATE)

    with simulated_sound_card(Room(microphone_rate=rate, channels=channels)) as card:
        ears = Microphone(lambda chunk, at: heard.append(chunk.samples))
        ears.start()
        assert wait_until(lambda: len(heard) > 2)
        card.say(tone, card.now() + 0.1)
        count = len(heard)
        assert wait_until(lambda: len(heard) > count + 50)
        ears.close()

    sound = np.concatenate(heard)
    loud = np.flatnonzero(np.abs(sound) > 0.15)
    assert (loud[-1] - loud[0]) / RATE == pytest.approx(0.5, abs=0.02)
    middle = sound[loud[0] + 800 : loud[-1] - 800]
    hertz = np.abs(np.fft.rfft(middle)).argmax() * RATE / len(middle)
    assert hertz == pytest.approx(TONE_HERTZ, abs=5)


def test_a_microphone_that_sends_zeros_is_said_to(monkeypatch):
    monkeypatch.setattr(microphone_sound, "SILENT_AFTER", 0.3)
    said: list[str] = []

    with simulated_sound_card(Room()) as card:
        card.dead = True
        ears = Microphone(lambda chunk, at: None, on_silent=lambda: said.append("silent"))
        ears.start()
        assert wait_until(lambda: bool(said))
        ears.close()

    assert said == ["silent"]


@pytest.fixture
def bench(request, tmp_path, monkeypatch) -> Iterator[Bench]:
    """One that answers in the room it is given, whose echo is as loud as its voice."""
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    for table, name in ((asr, "RECOGNISERS"), (llm, "BRAINS"), (tts, "VOICES")):
        monkeypatch.setattr(table, name, getattr(table, name))
    room: Room = request.param

    def world(settings, _, listener):
        return Virtual(settings, room, listener)

    with Bench(world, "gpu-speed", ("tts.voice=espeak:en-us",)) as bench:
        bench.card.move(room_response("small"), np.zeros(0, np.float32))
        yield bench


def answer(bench: Bench) -> None:
    bench.brain.answer = "long"
    bench.conversation.ask("tell me a long story please")


@pytest.mark.parametrize(
    "bench",
    [
        pytest.param(Room(delay=0.30, told_delay=0.06), id="bluetooth that does not say so"),
        pytest.param(Room(delay=0.06, told_delay=0.20), id="quicker than it says"),
        pytest.param(Room(speaker_rate=47_990.0), id="a clock that differs"),
    ],
    indirect=True,
)
def test_it_does_not_hear_itself_whatever_the_loudspeaker_says_of_itself(bench):
    answer(bench)
    bench.world.sleep(8.0)

    echo = bench.conversation._work.echo
    room = bench.card.room
    late = 0.0 if room.told_delay is None else room.delay - room.told_delay
    assert echo.state == "echo"
    assert echo.delay == pytest.approx(late, abs=0.03)
    assert not [e for _, e in bench.events if isinstance(e, TurnEnded) and e.interrupted]


@pytest.mark.parametrize("bench", [Room()], indirect=True)
def test_a_loudspeaker_that_falls_asleep_goes_on_where_it_stopped(bench):
    answer(bench)
    bench.world.sleep(3.0)
    bench.card.asleep = True
    bench.world.sleep(1.0)
    bench.card.asleep = False
    bench.end_of_answer(40.0)

    ended = [e for _, e in bench.events if isinstance(e, TurnEnded)]
    assert [e.interrupted for e in ended] == [False]
    assert ended[0].heard_text.endswith("reason.")


@pytest.mark.parametrize("bench", [Room()], indirect=True)
def test_a_loudspeaker_that_comes_back_is_not_taken_for_the_headphones_that_were_worn(bench):
    response, quiet = room_response("small"), np.zeros(0, np.float32)
    bench.card.move(np.zeros_like(response), quiet)
    answer(bench)
    bench.world.sleep(4.0)
    bench.conversation.interrupt()
    before = bench.conversation._work.echo
    assert before.state == "none", "nothing came back of what was played"

    bench.conversation.recovered("speaker")
    bench.card.move(response, quiet)
    bench.events.clear()
    bench.world.sleep(1.0)
    echo = bench.conversation._work.echo
    assert echo is not before
    assert echo.state == "unknown"
    answer(bench)
    bench.world.sleep(5.0)

    assert echo.state == "echo"
    assert not [e for _, e in bench.events if isinstance(e, TurnEnded) and e.interrupted]
