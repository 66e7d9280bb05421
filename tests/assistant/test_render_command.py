"""`visavis render`: a film of what was asked for, or one sentence about what is wrong."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from assistant import __main__ as program
from assistant.commands import command_line, render_inputs
from assistant.progress import Progress, progress_line
from fakes import PICTURE
from talking_head.avatar import load_avatar
from talking_head.backends import AVAILABLE, Engine
from talking_head.errors import EngineUnavailable, PictureError
from talking_head.gfpgan import restorer
from talking_head.gfpgan.align import alignment, way_back
from talking_head.gfpgan.paste import Patch, paste
from talking_head.gfpgan.restorer import Place
from talking_head.media import AudioChunk
from talking_head.mp4 import write_mp4
from talking_head.renderer import RENDERERS, RenderOptions
from talking_head.sound_file import write_wav
from talking_head.still import StillRenderer

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
QUICK = ("--engine", "still", "--size", "256x256", "--fps", "12")


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with 1.5 seconds of sound in it; no weights, nor any of the user's."""
    folder = tmp_path / "room"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path / "home"))
    for model in ("WAV2LIP", "WAV2LIP_GAN", "GFPGAN"):  # whatever has been downloaded here
        monkeypatch.setenv(f"VISAVIS_TALKING_HEAD__MODELS__{model}", "none.pth")
    write_wav(folder / "a.wav", tone(1.5))
    return folder


def tone(seconds: float) -> AudioChunk:
    times = np.arange(round(seconds * 16_000)) / 16_000
    return AudioChunk((0.4 * np.sin(2 * np.pi * 200 * times)).astype(np.float32), 16_000)


def test_it_is_among_the_commands():
    assert "render" in command_line.parser().format_help()


def render(*options: str) -> int:
    given = " ".join(options)
    sound = () if "--audio" in given else ("--audio", "a.wav")
    out = () if "--out" in given else ("--out", "film.mp4")
    return program.run(["render", *sound, *out, *options])


def test_a_recording_becomes_a_film_of_the_assistants_own_face(room, capfd):
    # when nothing is said but what to say and where to
    code = render("--json", "--size", "320x256")

    # then the film is there, of that size, and what is printed is one object that fits it
    told = json.loads(capfd.readouterr().out)
    with av.open("film.mp4") as film:
        picture = next(film.decode(video=0)).to_ndarray()
        frames = film.streams.video[0].frames
    assert code == 0
    assert (told["output"], told["mode"], told["engine"]) == ("film.mp4", "real_time", "builtin")
    assert (told["width"], told["height"], told["fps"]) == (320, 256, 25)
    assert told["frames"] == frames == 38
    assert told["seconds"] == pytest.approx(38 / 25)
    assert told["real_time_factor"] == pytest.approx(told["wall_seconds"] / told["seconds"])
    assert picture[:256].std() > 20  # there is someone


def test_what_was_chosen_and_why_is_said_first_and_the_figures_last(room, capfd):
    assert render("--mode", "auto", "--size", "256x256", "--fps", "29.97") == 0

    printed = capfd.readouterr()
    assert "Mode real_time: 256x256 at 29.97 fps," in printed.err
    assert "auto is real_time" in printed.err
    assert "SadTalker is not part of this version" in printed.err
    (line,) = printed.out.splitlines()
    assert line.startswith("film.mp4: 1.5 s of film in ")
    assert "(real-time factor " in line
    assert "), engine builtin, encoder " in line
    assert "\r" not in printed.err  # nobody watches a bar in a file


def test_size_and_rate_come_from_the_mode_and_from_the_settings(room, capfd):
    own = ("--set", "talking_head.standard.resolution.width=640")

    assert render("--engine", "still", "--mode", "standard", "--json", *own) == 0
    standard = json.loads(capfd.readouterr().out)
    assert render("--engine", "still", "--mode", "high", "--json") == 0
    high = json.loads(capfd.readouterr().out)

    assert (standard["width"], standard["height"], standard["fps"]) == (640, 720, 25)
    assert (high["width"], high["height"], high["fps"]) == (1920, 1080, 30)


@pytest.mark.skipif(not DATA.exists(), reason="the shared faces are not here")
def test_a_photo_speaks(room):
    face = str(DATA / "faces" / "ai_professional.png")

    assert render("--face", face, "--size", "256x256", "--mode", "standard") == 0

    with av.open("film.mp4") as film:
        frames = [f.to_ndarray()[:256].astype(int) for f in film.decode(video=0)]
    moved = [np.abs(a - b).mean() for a, b in pairwise(frames)]
    assert max(moved) > 0.1  # not a still


BAD = [
    (("--mode", "hihg"), "There is no quality mode 'hihg'. Did you mean high?"),
    (("--engine", "bultin"), "Did you mean builtin?"),
    (("--engine", "sadtalker"), "SadTalker is not part of this version"),
    (("--size", "big"), "must be WIDTHxHEIGHT"),
    (("--size", "1281x720"), "even numbers from 256 to 3840. Near to it is 1280x720."),
    (("--size", "100x5000"), "Near to it is 256x3840."),
    (("--fps", "11"), "from 12 to 60"),
    (("--fps", "1/0"), "from 12 to 60"),
    (("--fps", "fast"), "from 12 to 60"),
    (("--driver-video", "dance.mp4"), "FOMM and LivePortrait would"),
    (("--audio", "none.wav"), "There is no file none.wav"),
    (("--audio", "text.wav"), "text.wav is not a sound file"),
    (("--audio", "empty.wav"), "empty.wav is empty"),
    (("--audio", "header.wav"), "has a header, but no sound in it"),
    (("--face", "none.png"), "There is no picture none.png"),
    (("--face", "text.png"), "text.png is not a picture"),
    (("--face", "grey.png"), "No face was found in grey.png"),
    (("--face", "nobody"), "There is no avatar 'nobody'"),
    (("--face", "video.mp4"), "No face was found in any of the 10 pictures"),
    (("--audio", "video.mp4", "--out", "video.mp4"), "is also what the film is made of"),
    (("--out", "nowhere/film.mp4"), "There is no folder nowhere"),
    (("--out", "film.avi"), "Name it .mp4"),
]


@pytest.mark.parametrize(("options", "words"), BAD, ids=[" ".join(row[0]) for row in BAD])
def test_what_is_wrong_is_one_sentence_and_the_users_mistake(room, capfd, options, words):
    # given files that are not what they seem, or hold too little
    Path("text.wav").write_text("la la la")
    Path("text.png").write_text("a face")
    Path("empty.wav").touch()
    write_wav("header.wav", tone(0))
    grey_picture(Path("grey.png"))
    video(Path("video.mp4"))
    before = sorted(room.iterdir())

    code = render(*options)

    printed = capfd.readouterr()
    assert code == 2
    assert printed.out == ""
    assert printed.err.splitlines()[-1].startswith("visavis: ")
    assert words in printed.err.splitlines()[-1]
    assert "Traceback" not in printed.err
    assert sorted(room.iterdir()) == before


def test_sound_beyond_all_measure_is_refused_before_any_work(room, capfd, monkeypatch):
    monkeypatch.setattr(render_inputs, "LONGEST_SECONDS", 1.0)

    assert render() == 2

    assert "a.wav sounds for 0:02; 0:01 is the most." in capfd.readouterr().err
    assert not Path("film.mp4").exists()


class White:
    """In the restorer's place: every face becomes white in the middle of its square."""

    label = "white"

    def __init__(self, settings) -> None:
        pass

    def place(self, picture, points):
        matrix = alignment(points)
        mask = np.zeros((512, 512))
        mask[200:300, 200:300] = 1.0
        return Place(matrix, way_back(matrix), mask)

    def enhance_frames(self, frames, place):
        patch = Patch(np.full((512, 512, 3), 255, np.uint8), place.back, place.mask)
        return [paste(frame, [patch]) for frame in frames]

    def seconds_per_face(self) -> float:
        return 2.0


@pytest.mark.skipif(not DATA.exists(), reason="the shared faces are not here")
def test_on_request_a_photos_face_is_refined_and_the_price_is_told_before(room, capfd, monkeypatch):
    # given something that refines faces, and a machine without a card
    monkeypatch.setattr(restorer, "probe", lambda _: AVAILABLE)
    monkeypatch.setattr(restorer, "FaceRestorer", White)
    photo = ("--face", str(DATA / "faces" / "ai_professional.png"))
    high = (*QUICK, "--mode", "high_quality", "--set", "talking_head.device=cpu")
    asked = ("--set", "talking_head.high.enhance_face=true")

    assert render(*photo, *high) == 0
    plain = capfd.readouterr().err
    assert render(*photo, *high, *asked, "--out", "refined.mp4") == 0
    told = capfd.readouterr().err
    assert render(*high, *asked, "--out", "drawn.mp4", "--json") == 0
    drawn = json.loads(capfd.readouterr().out)

    # then only the film for which it was asked has it: 1.5 s of 12 frames of 2 s are 36 s
    assert "Ask for it" in plain
    assert "takes about 2 s a frame here, 0:36 for this film (white)" in told
    assert brightest("refined.mp4") > brightest("film.mp4") + 10
    # and a drawn avatar has nothing to refine
    assert drawn["enhanced"] is False
    assert "is drawn" in drawn["reasons"][-1]


def test_an_engine_that_cannot_use_a_video_shows_one_picture_of_it_and_says_so(room, capfd):
    session = StillRenderer().open(load_avatar("default"), RenderOptions((256, 256)))
    session.feed(tone(0.4))
    session.finish()
    write_mp4(session.blocks(), "me.mp4")

    assert render(*QUICK, "--face", "me.mp4") == 0

    assert "Still picture uses one picture of me.mp4, not its motion." in capfd.readouterr().err
    with av.open("film.mp4") as made:
        assert next(made.decode(video=0)).to_ndarray()[:256].std() > 20
    # and what it is made of is not overwritten
    assert render(*QUICK, "--face", "me.mp4", "--out", "me.mp4") == 2


def brightest(film: str) -> float:
    """Of the middle of the picture, the brightest there ever is, a little blurred."""
    with av.open(film) as container:
        frames = [f.to_ndarray()[60:140, 90:160] for f in container.decode(video=0)]
    return float(np.percentile(np.stack(frames), 99))


def grey_picture(path: Path) -> None:
    import cv2

    cv2.imwrite(str(path), np.full((300, 300, 3), 128, np.uint8))


def video(path: Path) -> None:
    session = StillRenderer().open(PICTURE, RenderOptions((64, 64)))
    session.feed(tone(0.4))
    session.finish()
    write_mp4(session.blocks(), path)
    session.close()


@pytest.mark.parametrize("error", [PictureError("Not this one."), EngineUnavailable("No card.")])
def test_a_better_engine_that_cannot_serve_after_all_is_passed_over_aloud(
    room, capfd, monkeypatch, error
):
    # given an engine that looks fine but cannot be loaded, or cannot use the avatar
    def refuse(*_):
        raise error

    class Picky(StillRenderer):
        open = refuse

    load = refuse if isinstance(error, EngineUnavailable) else lambda _: Picky()
    better = Engine("wav2lip", "Wav2Lip", lambda _: AVAILABLE, load)
    monkeypatch.setitem(RENDERERS, "wav2lip", better)

    # when no engine is asked for, the next one serves and it is said why
    assert render("--size", "256x256") == 0
    printed = capfd.readouterr()
    assert f"Wav2Lip cannot be used: {error}" in printed.err
    assert "engine builtin" in printed.out

    # when this very engine is asked for, there is no film
    Path("film.mp4").unlink()
    assert render("--size", "256x256", "--engine", "wav2lip") != 0
    assert str(error) in capfd.readouterr().err
    assert not Path("film.mp4").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_ctrl_c_leaves_nothing_behind(room):
    # given a film of a long recording that is being made
    write_wav(Path("long.wav"), tone(600))
    command = [sys.executable, "-m", "assistant", "render", "--audio", "long.wav"]
    process = subprocess.Popen(
        [*command, "--out", "film.mp4"],
        stderr=subprocess.PIPE,
        text=True,
        # A shell that runs the tests in the background has SIGINT ignored by all below it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    deadline = time.monotonic() + 60
    while not list(room.glob(".*.part")) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert list(room.glob(".*.part")), "nothing was begun"

    # when it is interrupted
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)

    # then it ends as such, says nothing odd, and neither film nor part of it is there
    assert process.returncode == 130
    assert "Traceback" not in err
    assert sorted(path.name for path in room.iterdir()) == ["a.wav", "long.wav"]


def test_a_bar_shows_how_far_it_is_how_fast_and_how_long_yet():
    assert progress_line(30, 120, 2.0) == (
        "[######------------------]  25%  0:30 of 2:00  2.0x real time  0:45 left"
    )
    assert progress_line(0.5, 120, None) == "[------------------------]   0%  0:00 of 2:00"
    assert progress_line(3700, None, 0.5) == "1:01:40 done  0.5x real time"
    assert "100%" in progress_line(121, 120, 1.0)
    assert "left" not in progress_line(121, 120, 1.0)


@pytest.mark.skipif(sys.platform == "win32", reason="terminals are POSIX")
def test_the_bar_is_drawn_on_a_terminal_and_wiped_at_the_end():
    ours, theirs = pty.openpty()
    with open(theirs, "w") as terminal:
        with Progress(10.0, terminal) as progress:
            progress(5.0)
        drawn = os.read(ours, 4096).decode()
    os.close(ours)

    first, wiped = drawn.split("\r")[1:3]
    assert "50%" in first
    assert wiped.strip() == ""
    assert drawn.endswith("\r")
