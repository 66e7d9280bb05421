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
from player import true_rate
from player.speaker import Speaker
from simulated_sound_card import RATE, Room, simulated_sound_card
from talking_head.errors import DeviceError

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
    assert hertz_of(middle) == pytest.approx(TONE_HERTZ, abs=5)


@pytest.fixture
def soon_known(monkeypatch) -> None:
    """True rates are known after a second instead of forty, and only roughly."""
    for name, value in (("WINDOW_SECONDS", 0.4), ("LIES", 0.05), ("AGREED", 0.03)):
        monkeypatch.setattr(true_rate, name, value)


def hertz_of(sound: np.ndarray) -> float:
    return float(np.abs(np.fft.rfft(sound)).argmax() * RATE / len(sound))


def test_a_microphone_that_says_another_rate_than_it_has_is_heard_at_its_pitch(soon_known):
    heard: list[np.ndarray] = []
    tone = 0.3 * np.sin(2 * np.pi * TONE_HERTZ * np.arange(20 * RATE) / RATE)

    with simulated_sound_card(Room(microphone_runs=44_100 / 48_000)) as card:
        ears = Microphone(lambda chunk, at: heard.append(chunk.samples))
        card.say(tone, 0.0)
        ears.start()

        def lately() -> float:
            return hertz_of(np.concatenate(heard[-15:])) if len(heard) > 15 else 0.0

        assert wait_until(lambda: lately() > 460), "it is believed at first"
        assert wait_until(lambda: lately() == pytest.approx(TONE_HERTZ, abs=15))
        ears.close()


def test_a_loudspeaker_that_says_another_rate_than_it_has_sounds_at_its_pitch(soon_known):
    given = 0

    def tone(n: int) -> np.ndarray:
        nonlocal given
        given += n
        at = np.arange(given - n, given) / 48_000
        return (0.3 * np.sin(2 * np.pi * TONE_HERTZ * at)).astype(np.float32)

    with simulated_sound_card(Room(speaker_rate=44_100.0)) as card:
        speaker = Speaker(tone, 48_000)
        assert wait_until(lambda: card.now() > 0.4)

        def lately() -> float:
            return hertz_of(card.played(card.now() - 0.3, card.now() - 0.02))

        assert wait_until(lambda: lately() == pytest.approx(404, abs=5)), "it is believed at first"
        assert wait_until(lambda: lately() == pytest.approx(TONE_HERTZ, abs=15))
        speaker.close()


def test_sound_that_is_lost_is_told_and_where_it_is_again_and_again_something_is_done():
    at: list[float] = []
    gaps: list[tuple[float, int]] = []
    troubles: list[DeviceError] = []

    with simulated_sound_card(Room()) as card:
        ears = Microphone(
            lambda chunk, end: at.append(end),
            on_gap=lambda before: gaps.append((before, len(at))),
            on_trouble=troubles.append,
        )
        ears.start()
        assert wait_until(lambda: len(at) > 2)
        first = card.inputs[0]
        for count in range(1, 2 * microphone_sound.GAPS + 1):
            assert wait_until(lambda: bool(card.inputs))
            card.loses = 3
            assert wait_until(lambda count=count: len(gaps) == count)
            if count == microphone_sound.GAPS:
                assert wait_until(lambda: card.inputs not in ([], [first])), "opened anew"
                assert not troubles
        assert wait_until(lambda: bool(troubles))
        assert wait_until(lambda: len(at) > gaps[0][1])
        ears.close()

    assert at[gaps[0][1]] == gaps[0][0], "before the chunk that follows"
    assert [error.what for error in troubles] == [
        "Parts of what the microphone hears get lost: this computer is too busy."
    ]


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
    monkeypatch.setattr(Bench, "_long_answer", lambda bench: None)  # to be scored by: nothing is
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
