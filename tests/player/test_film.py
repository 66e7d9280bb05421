"""A film played as one likes: the frame that is due, whatever was pressed."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from player.film import RATE, Film, at_speed
from talking_head.errors import InputError
from talking_head.media import AudioChunk, FrameBlock
from talking_head.mp4 import write_mp4

FPS, SECONDS, HERTZ = 25, 8, 440
PATIENCE = 10.0


def tone(seconds: float) -> AudioChunk:
    times = np.arange(round(seconds * RATE)) / RATE
    return AudioChunk((0.3 * np.sin(2 * np.pi * HERTZ * times)).astype(np.float32), RATE)


@pytest.fixture(scope="module")
def path(tmp_path_factory) -> Path:
    """A film whose brightness counts its frames."""
    file = tmp_path_factory.mktemp("film") / "counted.mp4"

    def blocks():
        for start in range(0, FPS * SECONDS, 8):
            frames = np.full((8, 96 * 3 // 2, 128), 128, np.uint8)
            for k in range(8):
                frames[k, :96] = start + k
            yield FrameBlock(frames, Fraction(FPS), start, tone(8 / FPS))

    write_mp4(blocks(), file)
    return file


class Output:
    """A loudspeaker moved by hand."""

    def __init__(self, pull) -> None:
        self.pull, self.taken, self.heard = pull, 0, []

    def advance(self, seconds: float) -> None:
        count = round(seconds * RATE)
        self.heard.append(self.pull(count))
        self.taken += count

    def played(self) -> int:
        return self.taken

    def delay(self) -> float:
        return 0.0

    def has_device(self) -> bool:
        return False

    def close(self) -> None:
        pass


@pytest.fixture
def output() -> list[Output]:
    return []


@pytest.fixture
def film(path, output):
    film = Film(path, open_output=lambda pull: output.append(Output(pull)) or output[0])
    yield film
    film.close()


def seen(film: Film) -> int:
    """The number of the frame that is shown, told by its brightness."""
    frame = film.pictures.wait_for(film.number(), PATIENCE)
    assert frame is not None
    assert film.frame() is frame
    return round(float(frame[:96].mean()))


def test_it_plays_in_step_with_what_was_heard(film, output):
    assert film.seconds == pytest.approx(SECONDS)
    assert seen(film) == 0
    film.play()
    output[0].advance(2.0)
    assert (film.at, seen(film)) == (pytest.approx(2.0), 50)
    assert np.abs(output[0].heard[-1]).max() > 0.2


@pytest.mark.parametrize("place", [7.9, 0.0, 5.02, 0.5, 3.999, 6.0])
def test_any_place_is_reached(film, place):
    film.seek(7.0)
    seen(film)
    film.seek(place)
    assert seen(film) == min(FPS * SECONDS - 1, int(place * FPS + 1e-6))


def test_paused_it_is_silent_and_steps_by_frames(film, output):
    film.play()
    output[0].advance(1.0)
    film.pause()
    output[0].advance(1.0)
    assert film.at == pytest.approx(1.0)
    assert np.abs(output[0].heard[-1]).max() == 0
    film.step(1)
    assert seen(film) == 26
    film.step(-3)
    assert seen(film) == 23
    film.step(-1000)
    assert seen(film) == 0


@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_faster_and_slower_keep_the_pitch(film, output, speed):
    film.seek(1.0)
    film.set_speed(speed, film.stretched(speed))
    film.play()
    output[0].advance(1.0)
    assert film.at == pytest.approx(1.0 + speed)
    assert seen(film) == int((1.0 + speed) * FPS)
    heard = output[0].heard[-1][RATE // 4 :]
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    assert np.argmax(spectrum) * RATE / len(heard) == pytest.approx(HERTZ, abs=6)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.0, 1.25, 1.5, 2.0])
def test_the_sound_is_as_long_as_its_speed_makes_it(speed):
    assert len(at_speed(tone(3.0), speed)) == pytest.approx(3.0 / speed * RATE, abs=2)


def test_volume_and_the_end(film, output):
    film.set_volume(0.5)
    film.seek(SECONDS - 0.5)
    film.play()
    output[0].advance(0.2)
    assert 0.05 < np.abs(output[0].heard[-1]).max() < 0.12
    output[0].advance(1.0)
    assert not film.playing
    assert seen(film) == FPS * SECONDS - 1
    film.play()  # again, from the beginning
    output[0].advance(0.1)
    assert film.at == pytest.approx(0.1)


def test_what_is_no_film_is_said(tmp_path):
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no film at all")
    with pytest.raises(InputError, match="cannot be played"):
        Film(broken, open_output=Output)
