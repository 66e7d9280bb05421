"""A whole clip: all of the sound, exactly its frames, little memory, all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import av
import numpy as np
import pytest

from fakes import PICTURE, FakeRenderer, failing
from talking_head.clip import AHEAD_SECONDS, PIECE_SECONDS, Encoding, render_clip
from talking_head.errors import AudioFileError, OutputError, PictureError
from talking_head.media import AudioChunk
from talking_head.renderer import RenderOptions
from talking_head.still import StillRenderer

RATE = 16_000
SMALL = RenderOptions((64, 48), Fraction(12))


def tone(seconds: float, rate: int = RATE) -> AudioChunk:
    times = np.arange(round(seconds * rate)) / rate
    return AudioChunk((0.4 * np.sin(2 * np.pi * 330 * times)).astype(np.float32), rate)


class WatchedRenderer(StillRenderer):
    """Remembers whether what it opened was closed."""

    def __init__(self) -> None:
        self.opened = self.closed = 0

    def open(self, avatar, options):
        session = super().open(avatar, options)
        self.opened += 1
        close = session.close

        def closed() -> None:
            self.closed += 1
            close()

        session.close = closed
        return session


@pytest.mark.parametrize("seconds", [0.01, 0.5, 3.21, 61.7])
@pytest.mark.parametrize("fps", [Fraction(12), Fraction(25), Fraction(30_000, 1001)])
def test_a_clip_has_a_frame_for_every_begun_instant_of_its_sound(tmp_path, seconds, fps):
    # given sound of any length
    sound = tone(seconds)

    # when it becomes a clip
    clip = render_clip(
        StillRenderer(), PICTURE, sound, tmp_path / "a.mp4", RenderOptions((64, 48), fps)
    )

    # then it has ceil(seconds * fps) frames, and the file says the same of itself
    wanted = -(-len(sound.samples) * fps // RATE)
    with av.open(str(tmp_path / "a.mp4")) as film:
        assert clip.frames == film.streams.video[0].frames == wanted
        heard = sum(frame.samples for frame in film.decode(audio=0))
    assert heard >= len(sound.samples)
    assert clip.seconds == float(wanted / fps)
    assert clip.engine == "still"


def test_frames_come_in_order_and_stay_with_their_sound(tmp_path):
    # given a face whose brightness counts its frames, and a click at two seconds
    sound = tone(4.0)
    sound.samples[:] = 0
    sound.samples[2 * RATE : 2 * RATE + 400] = 0.9

    render_clip(FakeRenderer(), PICTURE, sound, tmp_path / "a.mp4", SMALL, Encoding(crf=0))

    with av.open(str(tmp_path / "a.mp4")) as film:
        luma = [int(frame.to_ndarray()[:48].mean()) for frame in film.decode(video=0)]
        film.seek(0)
        samples = np.concatenate([f.to_ndarray()[0] for f in film.decode(audio=0)])
    assert luma == list(range(48))
    assert abs(np.argmax(np.abs(samples) > 0.3) / RATE - 2.0) < 0.03


def test_sound_is_taken_only_as_far_ahead_as_it_is_needed(tmp_path):
    # given two minutes of sound that come piece by piece
    taken = 0.0
    ahead = []

    def pieces() -> Iterator[AudioChunk]:
        nonlocal taken
        for _ in range(1200):
            taken += 0.1
            yield tone(0.1)

    # when the clip is made, and at every block it is noted how much was taken before its time
    render_clip(
        StillRenderer(),
        PICTURE,
        pieces(),
        tmp_path / "a.mp4",
        SMALL,
        on_progress=lambda done: ahead.append(taken - done),
    )

    # then it was never all of it, and always enough that no session has to wait
    assert max(ahead) <= AHEAD_SECONDS + 2 * PIECE_SECONDS
    assert min(ahead[:100]) > AHEAD_SECONDS - 2 * PIECE_SECONDS
    assert taken == pytest.approx(120)


def broken_sound() -> Iterator[AudioChunk]:
    yield tone(40)
    raise AudioFileError("The sound is damaged.")


def stop(done: float) -> None:
    if done > 1:
        raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("renderer", "sound", "on_progress", "raised"),
    [
        (FakeRenderer(fail_at=20, error=failing()), tone(4), None, type(failing())),
        (StillRenderer(), broken_sound(), None, AudioFileError),
        (StillRenderer(), tone(4), stop, KeyboardInterrupt),
        (StillRenderer(), iter(()), None, OutputError),
    ],
    ids=["the engine breaks", "the sound breaks off", "Ctrl-C", "no sound"],
)
def test_whatever_ends_it_nothing_is_left_behind(tmp_path, renderer, sound, on_progress, raised):
    # given a clip that is there already
    (tmp_path / "a.mp4").write_bytes(b"an earlier film")

    # when making it anew ends early
    with pytest.raises(raised):
        render_clip(renderer, PICTURE, sound, tmp_path / "a.mp4", SMALL, on_progress=on_progress)

    # then the old one is untouched and nothing lies beside it
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp4"]
    assert (tmp_path / "a.mp4").read_bytes() == b"an earlier film"


def test_the_session_is_closed_however_it_ends(tmp_path):
    renderer = WatchedRenderer()

    render_clip(renderer, PICTURE, tone(1), tmp_path / "a.mp4", SMALL)
    with pytest.raises(KeyboardInterrupt):
        render_clip(renderer, PICTURE, tone(4), tmp_path / "b.mp4", SMALL, on_progress=stop)

    assert (renderer.opened, renderer.closed) == (2, 2)


def test_an_avatar_that_an_engine_cannot_use_is_told_before_any_sound_is_read(tmp_path):
    class Picky(StillRenderer):
        def open(self, avatar, options):
            raise PictureError("This one is not for me.")

    sound = iter([tone(1)])

    with pytest.raises(PictureError):
        render_clip(Picky(), PICTURE, sound, tmp_path / "a.mp4", SMALL)

    assert next(sound) is not None  # so another engine can still be given it
    assert not list(tmp_path.iterdir())


def test_a_film_without_sound_has_no_sound_in_it(tmp_path):
    clip = render_clip(
        StillRenderer(), PICTURE, tone(2), tmp_path / "a.mp4", SMALL, Encoding(sound=False)
    )

    with av.open(str(tmp_path / "a.mp4")) as film:
        assert not film.streams.audio
        assert film.streams.video[0].frames == clip.frames == 24
