"""One complete turn, nothing faked: a recorded question in, a film of the answer out."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
import pytest

from assistant import vad
from assistant.config import Settings
from assistant.config_sources import load_settings
from assistant.one_turn import TurnReport, run_turn, speech_in
from recorded import said, write
from talking_head import face
from talking_head.errors import AudioFileError, OutputError
from talking_head.media import AudioChunk, Picture, Samples
from talking_head.sound_file import read_sound, write_wav

FPS = 25


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, drawn: Path) -> Iterator[Path]:
    """One user folder for all of these."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("home")
        shutil.copytree(drawn, folder / "cache")
        patch.setenv("VISAVIS_HOME", str(folder))
        yield folder


@dataclass
class Film:
    report: TurnReport
    path: Path


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory, home: Path) -> Film:
    """The answer to "who are you", some six seconds of it."""
    folder = tmp_path_factory.mktemp("film")
    question = write(folder / "question.wav", said("who are you"), 22_050, 2)
    output = folder / "reply.mp4"
    return Film(run_turn(Settings(), question, output), output)


@dataclass
class Watched:
    """A film, decoded. `mouth`, `corner`: how unlike its first look (at rest) each is, in levels
    of grey, picture by picture.
    """

    mouth: Samples
    corner: Samples
    sound: Samples
    rate: int


@pytest.fixture(scope="module")
def watched(film: Film) -> Watched:
    return watch(film.path)


# The film


def test_the_question_is_understood_and_answered(film: Film) -> None:
    report = film.report

    assert report.transcript == "who are you"
    assert report.confidence > 0.5
    assert "assistant" in report.reply
    assert report.degraded == []
    assert report.output == str(film.path)
    assert [path.name for path in film.path.parent.iterdir() if path.suffix != ".wav"] == [
        "reply.mp4"
    ]


def test_the_timings_name_every_stage(film: Film) -> None:
    timings = film.report.timings

    stages = {"vad", "transcribe", "reply", "speak", "render", "first_sound", "whole_turn"}
    assert stages <= set(timings)
    assert all(seconds >= 0 for seconds in timings.values())
    assert timings["whole_turn"] >= max(timings.values())
    as_json = json.loads(film.report.as_json())
    assert as_json["transcript"] == film.report.transcript
    assert as_json["timings"] == timings


def test_the_film_is_h264_and_aac_of_the_promised_size_and_rate(film: Film) -> None:
    with av.open(str(film.path)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert (video.codec_context.name, audio.codec_context.name) == ("h264", "aac")
        assert (video.width, video.height) == (1280, 720)
        assert video.average_rate == FPS
        assert video.pix_fmt == "yuv420p"


def test_sound_and_picture_last_as_long_as_was_said_and_end_together(
    film: Film, watched: Watched
) -> None:
    sound_seconds = len(watched.sound) / watched.rate
    picture_seconds = len(watched.mouth) / FPS

    # AAC counts in frames of 1024 samples.
    assert sound_seconds == pytest.approx(picture_seconds, abs=1024 / watched.rate + 0.001)
    assert film.report.seconds == pytest.approx(picture_seconds, abs=1 / FPS)
    assert picture_seconds > 3


def test_the_answer_is_heard_from_the_beginning(watched: Watched) -> None:
    level = np.sqrt(np.mean(watched.sound**2))

    assert 0.02 < level < 0.3
    assert np.abs(watched.sound).max() <= 1.0
    assert np.abs(watched.sound[: watched.rate // 2]).max() > 0.05


def test_the_mouth_moves_with_the_sound_and_with_no_other_sound(watched: Watched) -> None:
    mouth, loud = watched.mouth, loudness(watched)

    near = {shift: alike(mouth, np.roll(loud, shift)) for shift in range(-6, 7)}
    best = max(near, key=lambda shift: near[shift])
    elsewhere = [alike(mouth, np.roll(loud, shift)) for shift in range(10, len(loud) - 10)]

    assert near[best] > 0.45
    assert near[best] > max(elsewhere) + 0.1
    assert near[best] > alike(mouth, loud[::-1]) + 0.3
    assert -2 <= best <= 1  # frames: lips set out a little before what they say is heard


def test_what_does_not_speak_does_not_move(watched: Watched) -> None:
    assert watched.corner.max() < 2.0
    assert watched.mouth.max() > 10


# The question


@pytest.mark.parametrize(
    ("name", "rate", "channels"), [("narrow.wav", 22_050, 1), ("wide.flac", 48_000, 8)]
)
def test_seven_times_eight_is_56_in_any_recording(
    tmp_path: Path, name: str, rate: int, channels: int
) -> None:
    question = write(tmp_path / name, said("what is seven times eight"), rate, channels)

    report = run_turn(small(), question, tmp_path / "reply.mp4")

    assert report.transcript == "what is seven times eight"
    assert "56" in report.reply
    assert report.seconds > 0.5


@pytest.mark.parametrize(
    ("name", "rate", "channels"),
    [
        ("q.wav", 8_000, 1),
        ("q.wav", 48_000, 8),
        ("q.flac", 44_100, 2),
        ("q.mp3", 44_100, 2),
        ("q.m4a", 48_000, 6),
        ("q.m4a", 16_000, 1),
        ("q.ogg", 48_000, 2),
    ],
)
def test_speech_is_found_whatever_the_file(
    tmp_path: Path, name: str, rate: int, channels: int
) -> None:
    sound = said("what is seven times eight")
    path = write(tmp_path / name, sound, rate, channels)

    speech = speech_in(read_sound(path, vad.RATE), Settings(), path.name)

    assert speech.rate == vad.RATE
    assert sound.seconds - 1.2 < speech.seconds < sound.seconds + 0.1
    # and it is the speech that was said, not its silence
    assert np.sqrt(np.mean(speech.samples**2)) > 0.3 / channels * np.sqrt(np.mean(sound.samples**2))


def test_a_pause_in_a_question_does_not_end_it(tmp_path: Path) -> None:
    first, second = said("what is seven times"), said("eight")
    both = AudioChunk(
        np.concatenate([first.samples, np.zeros(first.rate, np.float32), second.samples]),
        first.rate,
    )

    report = run_turn(small(), write(tmp_path / "q.wav", both), tmp_path / "reply.mp4")

    assert "56" in report.reply


@pytest.mark.parametrize("level", [0.0, 0.01])
def test_no_speech_is_told_as_that_and_writes_nothing(tmp_path: Path, level: float) -> None:
    noise = level * np.random.default_rng(0).standard_normal(vad.RATE * 2)
    write_wav(tmp_path / "q.wav", AudioChunk(noise.astype(np.float32), vad.RATE))

    with pytest.raises(AudioFileError, match=r"No speech was found in q\.wav \(2\.0 s"):
        run_turn(small(), tmp_path / "q.wav", tmp_path / "reply.mp4")

    assert [path.name for path in tmp_path.iterdir()] == ["q.wav"]


# The answer


def test_an_answer_without_words_is_no_film(tmp_path: Path) -> None:
    question = write(tmp_path / "q.wav", said("stop"))

    report = run_turn(small(), question, tmp_path / "reply.mp4")

    assert (report.transcript, report.reply, report.output) == ("stop", "", None)
    assert "none: nothing to say" in report.as_text()
    assert [path.name for path in tmp_path.iterdir()] == ["q.wav"]


def test_a_disk_that_fills_up_is_told_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given an encoder whose third frame finds no room
    from talking_head import mp4

    frames: list[object] = []
    encode = mp4._Muxer._add_frame

    def full(muxer: mp4._Muxer, yuv: Picture) -> None:
        frames.append(yuv)
        if len(frames) > 2:
            raise OSError(28, "No space left on device")
        encode(muxer, yuv)

    monkeypatch.setattr(mp4._Muxer, "_add_frame", full)
    question = write(tmp_path / "q.wav", said("who are you"))

    with pytest.raises(OutputError, match="No space left on device"):
        run_turn(small(), question, tmp_path / "reply.mp4")

    assert [path.name for path in tmp_path.iterdir()] == ["q.wav"]


def small() -> Settings:
    """The settings with a small picture, where the picture does not matter."""
    size = {"width": 320, "height": 256}
    return load_settings(
        None, [f"talking_head.standard.resolution.{side}={n}" for side, n in size.items()]
    )


# Measuring


def watch(path: Path) -> Watched:
    mouths, corners = [], []
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            picture = frame.to_ndarray(format="bgr24")
            if not mouths:
                rows, columns = mouth_in(picture)
            mouths.append(picture[rows, columns].mean(axis=2))
            corners.append(picture[:120, :200].mean(axis=2))
    with av.open(str(path)) as container:
        rate = container.streams.audio[0].rate
        planes = [frame.to_ndarray().mean(axis=0) for frame in container.decode(audio=0)]
    return Watched(unlike_first(mouths), unlike_first(corners), np.concatenate(planes), rate)


def mouth_in(picture: Picture) -> tuple[slice, slice]:
    """Rows and columns of the lips, and a little of the chin."""
    (found,) = face.detect(picture)
    assert found.landmarks is not None
    lips = found.landmarks.points[[61, 291, 0, 17], :2]
    left, top = lips.min(axis=0).astype(int)
    right, bottom = lips.max(axis=0).astype(int)
    return slice(top, bottom + (right - left) // 3), slice(left, right)


def unlike_first(pictures: list[Samples]) -> Samples:
    return np.array([np.abs(picture - pictures[0]).mean() for picture in pictures], np.float32)


def loudness(watched: Watched) -> Samples:
    """Of the sound while each picture is shown, as an ear hears it: a logarithm."""
    step, frames = watched.rate // FPS, len(watched.mouth)
    padded = np.pad(watched.sound, (0, step))[: frames * step]
    power = np.square(padded.reshape(frames, step)).mean(axis=1)
    return np.log10(np.sqrt(power) + 1e-3).astype(np.float32)


def alike(one: Samples, other: Samples) -> float:
    """Correlation, over a tenth of a second."""
    smooth = np.ones(3) / 3
    pair = [np.convolve(curve, smooth, "same") for curve in (one, other)]
    return float(np.corrcoef(*pair)[0, 1])
