"""Our own voice, through simulated rooms and clocks, into the microphone and out of it again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from assistant.duplex.alignment import (
    EARLIEST,
    LATEST,
    LOOK_SECONDS,
    EchoFinder,
    Follower,
    read_at,
)
from assistant.duplex.linear import LinearEcho
from assistant.duplex.post_filter import PostFilter
from assistant.duplex.rematch import MOST, apart, explained
from assistant.echo import EchoCanceller
from assistant.vad import RATE
from player.silent import SilentPlayer
from player.sound_player import SoundPlayer
from player.tap import Tap
from talking_head.media import AudioChunk

PLAYED_RATE = 48_000
CHUNK = RATE // 50
OUTPUT_SECONDS = 0.07
"""What the simulated sound card holds."""


def babble(seconds: float, rate: int, seed: int = 0) -> np.ndarray:
    """Noise with the spectrum and the rhythm of speech: syllables, and a pause now and then."""
    chance = np.random.default_rng(seed)
    count = round(seconds * rate)
    spectrum = np.fft.rfft(chance.normal(size=count))
    hertz = np.fft.rfftfreq(count, 1 / rate)
    spectrum *= (hertz > 100) * (hertz < 7000) / (1 + (hertz / 700) ** 2)
    sound = np.fft.irfft(spectrum, count)
    knots = np.maximum(0, chance.normal(0.5, 0.5, round(seconds * 8) + 2))
    sound *= np.interp(np.arange(count) / rate * 8, np.arange(len(knots)), knots)
    return (0.1 * sound / np.sqrt(np.mean(sound**2))).astype(np.float32)


def room(seed: int = 0) -> np.ndarray:
    """A room's response at 16 kHz: the direct sound, then a decaying rest of 0.3 s."""
    chance = np.random.default_rng(seed)
    times = np.arange(round(0.3 * RATE)) / RATE
    response = chance.normal(size=len(times)) * np.exp(-times / 0.05) * 0.08
    response[0] = 1.0
    return response


@dataclass
class Heard:
    """What went into the microphone, what came out, and the canceller."""

    dirty: np.ndarray
    clean: np.ndarray
    words: np.ndarray
    ours: np.ndarray
    near: np.ndarray
    canceller: EchoCanceller

    def removed(self, start: float, end: float) -> float:
        """Echo return loss enhancement in dB."""
        low, high = round(start * RATE), round(end * RATE)
        power = [float(np.mean(x[low:high] ** 2)) for x in (self.dirty, self.clean)]
        return 10 * float(np.log10(power[0] / max(power[1], 1e-12)))


def hear(
    seconds: float = 8.0,
    *,
    delay: float = 0.02,
    true_rate: float = PLAYED_RATE,
    jitter: float = 0.0,
    loudness: float = 0.7,
    user: np.ndarray | None = None,
    sleeps: tuple[float, float] = (0.0, 0.0),
    dry: bool = False,
    told_late: float = 0.0,
    headphones_until: float = 0.0,
    silent_from: float | None = None,
    misses: tuple[float, float] = (0.0, 0.0),
) -> Heard:
    """Let a loudspeaker of some true rate play, and a microphone beside it listen.

    `sleeps`: from when to when the loudspeaker's clock stands still. `dry`: because it got no
    sound in time, which the card tells. `told_late`: by how much its clock is wrong from then on.
    `headphones_until`: they are worn so long.
    `silent_from`: nothing more is played.
    `misses`: from when to when the microphone loses sound, which it tells.
    """

    def runs(at: np.ndarray | float) -> np.ndarray:
        return at - np.clip(np.asarray(at) - sleeps[0], 0.0, sleeps[1] - sleeps[0])

    chance = np.random.default_rng(3)
    played = babble(seconds + 1, PLAYED_RATE)
    if silent_from is not None:
        played[round(silent_from * PLAYED_RATE) :] = 0.0
    slow = np.arange(round(seconds * RATE))
    leaves = runs(slow / RATE - delay) * true_rate
    air = np.interp(leaves, np.arange(len(played)), played, left=0.0)
    air[1:][np.diff(leaves) == 0] = 0.0
    air[: round(headphones_until * RATE)] = 0.0
    dirty = loudness * np.convolve(air, room())[: len(slow)] + chance.normal(0, 3e-4, len(slow))
    if user is not None:
        dirty[: len(user)] += user

    def told(at: float) -> float:
        wrong = told_late if at > sleeps[1] - CHUNK / RATE else 0.0
        return (float(runs(at)) - wrong + chance.normal(0, jitter)) * true_rate

    tap = Tap(PLAYED_RATE, told)
    canceller = EchoCanceller(tap)
    clean, words, ours, near = [], [], [], []
    gap = slice(*(round(at * RATE) for at in misses))
    dirty = np.delete(dirty, gap)
    for start in range(0, len(dirty) - CHUNK + 1, CHUNK):
        at = (start + CHUNK) / RATE
        if start + CHUNK > gap.start and gap.stop:
            at += (gap.stop - gap.start) / RATE
            if start <= gap.start:
                canceller.missed(at)
        held_up = dry and sleeps[0] - OUTPUT_SECONDS <= at < sleeps[1]
        given = sleeps[0] if held_up else float(runs(at)) + OUTPUT_SECONDS
        if dry and at - CHUNK / RATE < sleeps[1] <= at:
            tap.break_off()
        tap.note(played[tap.end : round(given * true_rate)])
        out = canceller.process(
            AudioChunk(dirty[start : start + CHUNK].astype(np.float32), RATE), at
        )
        clean.append(out.chunk.samples)
        words.append(out.words.samples)
        ours.append(out.ours)
        near.append(out.near)
    sounds = dirty, np.concatenate(clean), np.concatenate(words)
    return Heard(*sounds, np.array(ours), np.array(near), canceller)


@pytest.mark.parametrize(
    ("true_rate", "jitter"), [(48_000.0, 0.0), (47_990.0, 0.0), (48_010.0, 0.004)]
)
def test_our_own_voice_is_gone_whatever_the_clocks_do(true_rate, jitter):
    heard = hear(true_rate=true_rate, jitter=jitter)

    assert heard.removed(2, 8) >= 25
    assert heard.canceller.state == "echo"
    assert heard.ours[100:].mean() > 0.7


def test_the_delay_of_a_bluetooth_loudspeaker_is_found():
    heard = hear(delay=0.3)

    assert heard.canceller.delay == pytest.approx(0.3, abs=0.01)
    assert heard.removed(4, 8) >= 25


def test_sound_that_the_microphone_lost_is_made_up_for_at_once():
    heard = hear(misses=(4.0, 4.033))

    assert heard.removed(4.3, 8) >= 25


def test_an_output_that_is_quicker_than_it_says_is_found_too():
    heard = hear(delay=-0.03)

    assert heard.canceller.delay == pytest.approx(-0.03, abs=0.01)
    assert heard.removed(4, 8) >= 25


def test_headphones_are_known_by_the_echo_that_is_not_there():
    user = 0.5 * babble(8, RATE, seed=5)

    heard = hear(loudness=0.0, user=user)

    assert heard.canceller.state == "none"
    assert not heard.ours[-150:].any()
    assert heard.removed(5, 8) < 6, "and the user is not taken away"


def test_a_microphone_that_is_silent_hears_no_echo():
    finder = EchoFinder()
    played = babble(LOOK_SECONDS + LATEST - EARLIEST, RATE)
    for _ in range(8):
        finder.look(np.full(round(LOOK_SECONDS * RATE), 1e-9, np.float32), played)

    assert finder.state == "none"


def test_whoever_speaks_into_our_first_words_with_headphones_is_heard():
    user = babble(2, RATE, seed=5)

    heard = hear(2.0, loudness=0.0, user=user)

    assert abs(heard.removed(0.1, 1.9)) < 1.0
    assert not heard.ours.any()


def test_an_echo_is_known_within_half_a_second():
    assert hear(0.7).canceller.state == "echo"


def test_a_voice_over_ours_remains():
    user = 2 * babble(8, RATE, seed=5) * (np.arange(8 * RATE) > 4 * RATE)

    heard = hear(user=user)

    assert heard.removed(2, 4) >= 25
    assert heard.removed(4.2, 8) < 9
    assert heard.ours[210:].mean() < 0.4


@pytest.mark.parametrize(("loudness", "is_ours"), [(0.02, True), (0.15, False)])
def test_a_hiss_far_below_our_own_voice_is_a_rest_of_it_and_a_loud_one_is_somebody(
    loudness, is_ours
):
    times = np.arange(6 * RATE) / RATE
    bursts = (times > 4) * (times % 0.5 < 0.12)
    hiss = np.diff(np.random.default_rng(1).normal(0, 0.7, len(times)), prepend=0.0)

    heard = hear(6.0, user=loudness * bursts * hiss)

    noticed = heard.near[200:]
    assert noticed.mean() > 0.2
    assert heard.ours[200:][noticed].mean() == pytest.approx(1.0 if is_ours else 0.0, abs=0.3)


def test_whoever_is_noticed_over_our_voice_does_not_mislead_what_knows_the_room():
    began, end = 4 * RATE, 6 * RATE
    user = 0.7 * babble(6, RATE, seed=5) * (np.arange(end) > began)
    played = babble(6, RATE)
    echo = 0.7 * np.convolve(played, room())[:end]

    def removed(noticed_at: float) -> float:
        """dB of the echo under the user's voice."""
        linear, left = LinearEcho(), []
        for start in range(0, end, RATE // 100):
            part = slice(start, start + RATE // 100)
            heard = (echo + user)[part].astype(np.float32)
            left.append(linear.process(played[part], heard, near=start / RATE > noticed_at))
        rest = (np.concatenate(left) - user)[began:]
        return 10 * float(np.log10(np.mean(echo[began:] ** 2) / np.mean(rest**2)))

    assert removed(4.02) > 20
    assert removed(np.inf) < 18, "whom nobody notices misleads it"


def test_nobody_is_believed_to_speak_over_us_before_a_room_is_known():
    linear = LinearEcho()
    played = babble(3, RATE)
    echo = 0.7 * np.convolve(played, room())[: len(played)]

    knew = []
    for start in range(0, len(played), RATE // 100):
        part = slice(start, start + RATE // 100)
        linear.process(played[part], echo[part].astype(np.float32), near=True)
        knew.append(linear.knows)

    assert not any(knew[:20])
    assert knew[-1], "and what seems to be somebody then does not keep it unknown"


def test_what_is_said_over_our_voice_is_recognised_as_it_was_said():
    user = babble(8, RATE, seed=5) * (np.arange(8 * RATE) > 4 * RATE)

    heard = hear(user=user)

    said = _spectrum(user[4 * RATE : 7 * RATE])
    with_us, without = (
        np.corrcoef(said, _spectrum(x[4 * RATE + late : 7 * RATE + late]))[0, 1]
        for x, late in ((heard.dirty, 0), (heard.words, RATE // 100))
    )
    assert with_us < 0.88, "what the microphone hears is two voices"
    assert without > 0.94


def _spectrum(sound: np.ndarray) -> np.ndarray:
    """Loudness by time and frequency, in dB."""
    power = np.abs(np.fft.rfft(sound.reshape(-1, RATE // 50) * np.hanning(RATE // 50))) ** 2
    return 10 * np.log10(power[:, 4:120].reshape(len(power), -1, 4).mean(axis=2) + 1e-2).ravel()


def test_a_post_filter_takes_away_what_is_expected_and_nothing_else():
    block = RATE // 100
    chance = np.random.default_rng(0)
    rest, speech = (chance.normal(0, level, 50 * block).astype(np.float32) for level in (0.01, 0.1))
    linear = LinearEcho()
    linear.expected = np.full(block + 1, block * 0.01**2, np.float32)

    def filtered(sound: np.ndarray, expects: LinearEcho | None) -> np.ndarray:
        post = PostFilter()
        return np.concatenate([post.process(part, expects) for part in sound.reshape(-1, block)])

    assert np.allclose(filtered(speech, None)[block:], speech[:-block], atol=1e-4)
    assert np.mean(filtered(speech, linear) ** 2) > 0.8 * np.mean(speech**2)
    assert np.mean(filtered(rest, linear)[block:] ** 2) < 0.15 * np.mean(rest**2)


def test_whoever_speaks_over_us_is_noticed_as_quickly_with_headphones():
    began = 4 * RATE
    user = babble(6, RATE, seed=5) * (np.arange(6 * RATE) > began)
    first_loud = began + int(np.flatnonzero(np.abs(user[began:]) > 0.05)[0])

    heard = hear(6.0, loudness=0.0, user=user)

    noticed = int(np.flatnonzero(heard.near[began // CHUNK :])[0]) * CHUNK + began
    assert (noticed - first_loud) / RATE < 0.06
    assert not heard.near[50 : began // CHUNK].any()


def test_headphones_that_are_taken_off_are_noticed_though_we_fall_silent_at_once():
    off = 2.6

    heard = hear(off + 0.5, headphones_until=off, silent_from=off + 0.08)

    assert heard.near[round(off * RATE / CHUNK) :].any(), "as if somebody spoke"
    assert heard.canceller.state != "none"


def test_a_loudspeaker_that_slept_is_cancelled_again_within_a_second():
    heard = hear(8.0, jitter=0.002, sleeps=(4.0, 5.0))

    assert heard.removed(6, 8) >= 20
    assert heard.near[round(5 * RATE / CHUNK) :].mean() < 0.2, "it is not taken for somebody else"


@pytest.mark.parametrize("told_late", [0.0, 0.018, -0.018])
def test_a_loudspeaker_that_ran_dry_and_says_so_is_cancelled_again_at_once(told_late):
    heard = hear(5.0, jitter=0.002, sleeps=(4.0, 4.02), dry=True, told_late=told_late)

    assert heard.removed(4.3, 5) >= 20
    assert not heard.near[round(4 * RATE / CHUNK) :].any()


def test_samples_that_were_lost_and_nobody_told_of_are_soon_made_up_for():
    heard = hear(6.0, jitter=0.002, sleeps=(4.0, 4.02))

    assert heard.removed(4.5, 6) >= 20
    assert heard.near[round(4 * RATE / CHUNK) :].mean() < 0.05, "it is not taken for somebody else"


def test_what_was_played_explains_its_echo_and_nobody_else():
    played, taps = babble(0.2, RATE, seed=1), 160
    echo = np.convolve(played, room()[:1600])[taps : len(played)]

    assert explained(echo, played) > 0.5
    assert explained(babble(0.2, RATE, seed=2)[taps:], played) < 0.2


def test_the_echo_of_a_known_room_tells_how_far_the_clocks_are_apart():
    echo = babble(0.2, RATE, seed=1)
    late = 40
    heard = echo[MOST : len(echo) - MOST]

    assert apart(heard, np.roll(echo, -late)) == pytest.approx(late / RATE, abs=1e-5)
    assert apart(heard, babble(0.2, RATE, seed=2)) is None, "that is somebody else"
    assert apart(0 * heard, echo) is None


def test_whoever_speaks_over_us_is_noticed_before_it_is_known_to_be_speech():
    began = 4 * RATE
    user = babble(6, RATE, seed=5) * (np.arange(6 * RATE) > began)
    first_loud = began + int(np.flatnonzero(np.abs(user[began:]) > 0.05)[0])

    heard = hear(6.0, user=user)

    noticed = int(np.flatnonzero(heard.near[began // CHUNK :])[0]) * CHUNK + began
    assert (noticed - first_loud) / RATE < 0.06
    assert heard.near[100 : began // CHUNK].mean() < 0.1, (
        "our own voice alone is hardly taken for it"
    )
    assert heard.ours[began // CHUNK :][heard.near[began // CHUNK :]].mean() < 0.5


def test_a_loudspeaker_that_stops_and_goes_on_elsewhere_is_followed_at_once():
    follower = Follower(3.0)
    for step in range(100):
        follower.follow(480.0 * step, 160)

    assert follower.follow(90_000.0, 160) == 90_000.0
    assert follower.follow(None, 160) is None


def test_a_server_whose_buffers_fill_has_no_other_rate():
    follower = Follower(3.0)

    for step in range(1, 201):  # two seconds, in which it says less and less that it is early
        early = 0.02 * PLAYED_RATE * np.exp(-step / 100)
        follower.follow(480.0 * step + early, 160)

    assert follower.step == pytest.approx(3.0, rel=100e-6)


def test_clocks_are_still_known_after_a_minute_in_which_nobody_listened():
    chance = np.random.default_rng(1)
    follower, true_step = Follower(3.0), 3.0 * (1 + 80e-6)
    heard = 0

    def told() -> float:
        return heard * true_step + chance.normal(0, 0.002) * PLAYED_RATE

    for _ in range(12_000):
        heard += 160
        position = follower.follow(told(), 160)
    before = position - heard * true_step
    heard += 3000 * 320
    follower.gap(320)
    heard += 160
    after = follower.follow(told(), 160) - heard * true_step

    assert abs(before) < 0.001 * PLAYED_RATE
    assert abs(after - before) < 0.001 * PLAYED_RATE


def test_a_pause_of_the_microphone_in_which_a_clock_moved_by_a_little_is_not_believed_blindly():
    follower = Follower(3.0)
    for step in range(100):
        follower.follow(480.0 * step, 160)
    follower.trust_echo()

    follower.gap(320)
    moved_by = 0.003 * PLAYED_RATE
    position = follower.follow(480.0 * 100 + 50 * 960 + moved_by, 160)

    assert position == pytest.approx(480.0 * 100 + 50 * 960, abs=2)
    assert follower.jumped, "until the echo was found again"
    follower.found_again(-0.003)
    assert follower.follow(480.0 * 101 + 50 * 960 + moved_by, 160) == pytest.approx(
        480.0 * 101 + 50 * 960 + moved_by, abs=2
    )


def test_what_the_tap_gives_is_what_was_played_volume_included():
    player = SilentPlayer(PLAYED_RATE)
    _play_tone(player, 0.5)
    player.set_volume(0.25, fade=0.01)
    player.advance(0.5)

    played = player.heard_sound()
    assert np.array_equal(player.tap.read(0, len(played)), played)
    assert np.abs(played[-2000:]).max() == pytest.approx(0.05, rel=0.02)
    assert not player.tap.read(len(played), 100).any(), "the future is silent"


def test_resampling_at_any_position_keeps_the_wave():
    rate = 44_100
    tap = Tap(rate, lambda at: at * rate)
    tap.note(np.sin(2 * np.pi * 1000 * np.arange(rate) / rate).astype(np.float32))

    step = rate / RATE * 1.0002
    got = read_at(tap, 1000.25, step, 1600)

    wanted = np.sin(2 * np.pi * 1000 * (1000.25 + step * np.arange(1600)) / rate)
    assert np.abs(got - wanted).max() < 0.02


def _play_tone(player: SoundPlayer, seconds: float) -> None:
    from player.sound_player import sound_blocks

    tone = 0.2 * np.sin(2 * np.pi * 300 * np.arange(round(2 * seconds * PLAYED_RATE)) / PLAYED_RATE)
    for block in sound_blocks(AudioChunk(tone.astype(np.float32), PLAYED_RATE)):
        player.play(block)
