"""MP4 out and any video in: what comes back is what went in, at the instant it was due."""

from __future__ import annotations

import io
import resource
import signal
from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from talking_head.errors import EngineUnavailable, InputError, OutputError
from talking_head.media import AudioChunk, FrameBlock, due_sample
from talking_head.mp4 import choose_encoder, encoder_opens, write_mp4
from talking_head.turn import Cancelled
from talking_head.video_file import read_blocks

SIZE = (64, 48)
NTSC = Fraction(30_000, 1001)


def blinking(
    frames: int,
    fps: Fraction = Fraction(25),
    rate: int = 16_000,
    flashes: tuple[int, ...] = (),
    size: tuple[int, int] = SIZE,
) -> Iterator[FrameBlock]:
    """Dark and silent, but for flashes of white with a tone of exactly the same length."""
    width, height = size
    for start in range(0, frames, 8):
        stop = min(start + 8, frames)
        yuv = np.full((stop - start, height * 3 // 2, width), 128, np.uint8)
        edges = [due_sample(k, rate, fps) for k in range(start, stop + 1)]
        samples = np.zeros(edges[-1] - edges[0], np.float32)
        for k in range(start, stop):
            yuv[k - start, :height] = 235 if k in flashes else 16
            if k in flashes:
                n = np.arange(edges[k - start], edges[k - start + 1])
                samples[n - edges[0]] = 0.5 * np.sin(2 * np.pi * 1000 * n / rate)
        yield FrameBlock(yuv, fps, start, AudioChunk(samples, rate))


def whole(blocks: Iterator[FrameBlock]) -> tuple[np.ndarray, np.ndarray]:
    """(mean luma of each frame, all samples)."""
    got = list(blocks)
    luma = np.concatenate([b.frames[:, : b.size[1]].mean((1, 2)) for b in got])
    return luma, np.concatenate([b.audio.samples for b in got])


@pytest.mark.parametrize(
    ("fps", "rate"),
    [(Fraction(25), 16_000), (NTSC, 22_050), (Fraction(24), 44_100), (Fraction(50), 37_800)],
)
def test_frame_k_is_at_k_over_fps_and_both_streams_end_together(tmp_path, fps, rate):
    path = tmp_path / "out.mp4"

    info = write_mp4(blinking(61, fps, rate), path)

    assert (info.frames, info.fps, info.size, info.seconds) == (61, fps, SIZE, float(61 / fps))
    with av.open(str(path)) as file:
        video, audio = file.streams.video[0], file.streams.audio[0]
        assert video.codec_context.pix_fmt == "yuv420p"
        assert (video.codec_context.colorspace, video.codec_context.color_range) == (6, 1)
        assert audio.codec_context.name == "aac"
        ends = [float(s.duration * s.time_base) for s in (video, audio)]
        assert ends[0] == pytest.approx(ends[1], abs=0.002)
        times = [frame.pts * frame.time_base for frame in file.decode(video)]
    assert times == [k / fps for k in range(61)]


@pytest.mark.parametrize("fps", [Fraction(25), NTSC])
def test_a_flash_and_its_tone_come_back_in_the_same_frame(tmp_path, fps):
    path, rate = tmp_path / "out.mp4", 48_000
    write_mp4(blinking(100, fps, rate, flashes=(3, 50, 97)), path)

    luma, samples = whole(read_blocks(path, rate))

    assert len(luma) == 100
    assert np.flatnonzero(luma > 128).tolist() == [3, 50, 97]
    loud = [
        k
        for k in range(100)
        if np.abs(samples[due_sample(k, rate, fps) : due_sample(k + 1, rate, fps)]).mean() > 0.15
    ]
    assert loud == [3, 50, 97]


def test_a_name_with_a_colon_is_a_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_mp4(blinking(9), "12:30.mp4")
    assert sum(len(block.frames) for block in read_blocks("12:30.mp4", 16_000)) == 9


def test_the_index_comes_first_so_that_a_file_plays_while_it_loads(tmp_path):
    path = tmp_path / "out.mp4"
    write_mp4(blinking(30), path)
    data = path.read_bytes()
    assert 0 < data.find(b"moov") < data.find(b"mdat")


def test_a_stream_that_cannot_seek_gets_a_playable_mp4():
    class Pipe(io.RawIOBase):
        data = b""

        def writable(self) -> bool:
            return True

        def write(self, piece) -> int:
            self.data += bytes(piece)
            return len(piece)

    pipe = Pipe()
    write_mp4(blinking(30), pipe)
    with av.open(io.BytesIO(pipe.data)) as file:
        assert sum(1 for _ in file.decode(video=0)) == 30


def test_blocks_are_encoded_as_they_come_and_short_sound_is_filled_up(tmp_path):
    """Given two utterances in a row, the first ending in mid-frame, then nothing shifts."""
    path = tmp_path / "out.mp4"
    first, second = (list(blinking(16, flashes=(15,))) for _ in range(2))
    cut = AudioChunk(first[-1].audio.samples[:-100], 16_000)
    first[-1] = FrameBlock(first[-1].frames, first[-1].fps, first[-1].start, cut)

    write_mp4(iter(first + second), path)

    luma, samples = whole(read_blocks(path, 16_000))
    assert np.flatnonzero(luma > 128).tolist() == [15, 31]
    assert len(samples) == due_sample(32, 16_000, Fraction(25))
    onset = np.flatnonzero(np.abs(samples) > 0.2)
    onset = onset[onset > 15_000][0]
    assert onset == pytest.approx(due_sample(31, 16_000, Fraction(25)), abs=40)


@pytest.mark.parametrize("trouble", [Cancelled, RuntimeError("renderer broke"), OSError("mine")])
def test_whatever_ends_it_early_leaves_nothing_behind_and_passes_through(tmp_path, trouble):
    old = tmp_path / "out.mp4"
    old.write_bytes(b"the last good one")

    def broken() -> Iterator[FrameBlock]:
        yield from blinking(24)
        raise trouble

    kind = trouble if isinstance(trouble, type) else type(trouble)
    with pytest.raises(kind) as caught:
        write_mp4(broken(), old)
    assert not isinstance(caught.value, OutputError)
    assert [p.name for p in tmp_path.iterdir()] == ["out.mp4"]
    assert old.read_bytes() == b"the last good one"


def test_a_full_disk_is_said_and_leaves_nothing_behind(tmp_path):
    """A limit on the size of files stands in for the full disk: both end in a failed write."""
    old, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.getsignal(signal.SIGXFSZ)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, old[1]))
    try:
        with pytest.raises(OutputError, match=r"out\.mp4 cannot be written: .+\. Free some space"):
            write_mp4(blinking(200, flashes=tuple(range(0, 200, 2))), tmp_path / "out.mp4")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, handler)
    assert not list(tmp_path.iterdir())


def test_places_that_cannot_be_written_are_named(tmp_path):
    with pytest.raises(OutputError, match="is a folder"):
        write_mp4(blinking(8), tmp_path)
    with pytest.raises(OutputError, match="there is no folder"):
        write_mp4(blinking(8), tmp_path / "nowhere" / "out.mp4")
    with pytest.raises(OutputError, match="nothing to show"):
        write_mp4(iter(()), tmp_path / "out.mp4")
    with pytest.raises(OutputError, match="even width and height, not 63x48"):
        write_mp4(blinking(8, size=(63, 48)), tmp_path / "out.mp4")
    assert not list(tmp_path.iterdir())


def test_an_unknown_preset_is_told_from_the_known(tmp_path):
    with pytest.raises(ValueError, match=r"no preset 'quick'; there are ultrafast, "):
        write_mp4(blinking(8), tmp_path / "out.mp4", preset="quick")


def test_a_bit_rate_takes_the_place_of_quality(tmp_path):
    """Given noise, which no encoder can compress, then the bit rate decides the size."""
    rng = np.random.default_rng(1)
    yuv = rng.integers(16, 235, (50, 360, 320), np.uint8)
    block = FrameBlock(yuv, Fraction(25), 0, AudioChunk(np.zeros(32_000, np.float32), 16_000))
    sizes = []
    for bitrate in (400_000, 3_200_000):
        write_mp4([block], tmp_path / "out.mp4", bitrate=bitrate)
        sizes.append((tmp_path / "out.mp4").stat().st_size)
    assert sizes[0] == pytest.approx(400_000 / 8 * 2, rel=0.5)
    assert sizes[1] > 4 * sizes[0]


def test_an_encoder_that_does_not_open_here_is_not_chosen():
    assert encoder_opens(choose_encoder().name)
    with pytest.raises(EngineUnavailable, match="does not work"):
        choose_encoder("no_such_encoder")


def test_a_truncated_file_gives_what_it_has_and_then_says_so(tmp_path):
    whole_file, cut = tmp_path / "whole.mp4", tmp_path / "cut.mp4"
    write_mp4(blinking(100, flashes=tuple(range(0, 100, 3))), whole_file)
    data = whole_file.read_bytes()
    cut.write_bytes(data[: data.find(b"mdat") + (len(data) - data.find(b"mdat")) // 2])

    got = []
    with pytest.raises(InputError, match=r"cut off: .* of its 4\.0 seconds"):
        got.extend(read_blocks(cut, 16_000))
    assert 20 <= sum(len(block.frames) for block in got) <= 80


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"", "cannot be read as a video"), (b"hello, I am text\n" * 50, "cannot be read")],
)
def test_what_is_no_video_is_refused_at_once(tmp_path, content, why):
    path = tmp_path / "x.mp4"
    path.write_bytes(content)
    with pytest.raises(InputError, match=why):
        read_blocks(path, 16_000)
    with pytest.raises(InputError, match="folder"):
        read_blocks(tmp_path, 16_000)
    with pytest.raises(FileNotFoundError):
        read_blocks(tmp_path / "none.mp4", 16_000)


def make_video(path: Path, fps: int, frames: int, *, sound_seconds: float = 0.0, **tags) -> None:
    """A foreign video: frame k is grey of level k, BT.709 if tagged so; stereo sound at 0.9."""
    with av.open(str(path), "w") as file:
        video = file.add_stream("libx264", rate=fps)
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        video.codec_context.options = {"crf": "4"}
        for name, value in tags.items():
            setattr(video.codec_context, name, value)
        audio = file.add_stream("aac", rate=44_100, layout="stereo") if sound_seconds else None
        for k in range(frames):
            yuv = np.full((72, 64), 128, np.uint8)
            yuv[:48] = 60 + k
            yuv[48:60] = 110
            yuv[60:] = 145
            frame = av.VideoFrame.from_ndarray(yuv, format="yuv420p")
            frame.pts, frame.time_base = k, Fraction(1, fps)
            file.mux(video.encode(frame))
        if audio is not None:
            tone = 0.9 * np.sin(np.arange(round(sound_seconds * 44_100)) * 0.1)
            frame = av.AudioFrame.from_ndarray(
                np.stack([tone, tone]).astype(np.float32), format="fltp", layout="stereo"
            )
            frame.rate, frame.pts = 44_100, 0
            file.mux(audio.encode(frame))
            file.mux(audio.encode(None))
        file.mux(video.encode(None))


def test_sound_that_outlasts_the_pictures_plays_over_the_last_one(tmp_path):
    path = tmp_path / "x.mkv"
    make_video(path, 20, 10, sound_seconds=2.0)

    blocks = list(read_blocks(path, 16_000))

    luma, samples = whole(iter(blocks))
    assert blocks[0].fps == 20
    assert len(luma) == pytest.approx(40, abs=1)
    assert luma[9:] == pytest.approx(69, abs=1.5)
    assert luma[:10] == pytest.approx(np.arange(60, 70), abs=1.5)
    assert [b.start for b in blocks] == np.cumsum([0] + [len(b.frames) for b in blocks])[
        :-1
    ].tolist()
    # Stereo is mixed without clipping or loss: the tone keeps its amplitude of 0.9.
    assert np.abs(samples[4_000:28_000]).max() == pytest.approx(0.9, abs=0.03)


def test_a_silent_file_has_silence_and_too_many_frames_are_thinned(tmp_path):
    path = tmp_path / "x.mp4"
    make_video(path, 120, 60)

    blocks = list(read_blocks(path, 16_000))

    luma, samples = whole(iter(blocks))
    assert blocks[0].fps == 60
    assert len(luma) == 30
    assert luma == pytest.approx(np.arange(60, 120, 2), abs=2.5)
    assert len(samples) == 8_000
    assert not samples.any()


@pytest.mark.parametrize(("turn", "bright"), [(90, "left"), (180, "bottom"), (270, "right")])
def test_a_video_filmed_sideways_comes_out_upright(tmp_path, turn, bright):
    """Given a picture bright along its top, turned counter-clockwise by its header."""
    path = tmp_path / "x.mp4"
    with av.open(str(path), "w") as file:
        video = file.add_stream("libx264", rate=25)
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        video.set_display_rotation(turn)
        yuv = np.full((72, 64), 128, np.uint8)
        yuv[:48], yuv[:16] = 30, 220
        frame = av.VideoFrame.from_ndarray(yuv, format="yuv420p")
        frame.pts, frame.time_base = 0, Fraction(1, 25)
        file.mux(video.encode(frame))
        file.mux(video.encode(None))

    block = next(read_blocks(path, 16_000))

    width, height = (64, 48) if turn == 180 else (48, 64)
    assert block.size == (width, height)
    luma = block.frames[0, :height].astype(float)
    edges = {"left": luma[:, :8], "right": luma[:, -8:], "top": luma[:8], "bottom": luma[-8:]}
    assert max(edges, key=lambda edge: edges[edge].mean()) == bright


def test_colours_of_another_matrix_are_converted(tmp_path):
    """The same numbers mean other colours in BT.709."""
    same, hd = tmp_path / "same.mp4", tmp_path / "hd.mp4"
    make_video(same, 25, 4, colorspace=6, color_range=1)
    make_video(hd, 25, 4, colorspace=1, color_range=1)

    as_is, converted = (next(read_blocks(p, 16_000)).frames[0] for p in (same, hd))

    # By the two standards' equations, (Y, Cb, Cr) = (60, 110, 145) in BT.709 is this in BT.601:
    expected = _bt709_to_bt601(60, 110, 145)
    assert as_is[48:60].mean() == pytest.approx(110, abs=1)
    got = converted[:48].mean(), converted[48:60].mean(), converted[60:].mean()
    assert got == pytest.approx(expected, abs=1.5)


def _bt709_to_bt601(y: float, cb: float, cr: float) -> tuple[float, float, float]:
    def matrix(kr: float, kb: float) -> np.ndarray:
        luma = np.array([kr, 1 - kr - kb, kb])
        blue = (np.array([0, 0, 1]) - luma) / (2 * (1 - kb))
        red = (np.array([1, 0, 0]) - luma) / (2 * (1 - kr))
        return np.stack([luma, blue, red])

    scale, offset = np.array([219, 224, 224]), np.array([16, 128, 128])
    rgb = np.linalg.solve(matrix(0.2126, 0.0722), (np.array([y, cb, cr]) - offset) / scale)
    return tuple(matrix(0.299, 0.114) @ rgb * scale + offset)


def test_a_damaged_video_is_played_or_refused_but_nothing_else_happens(tmp_path):
    rng = np.random.default_rng(7)
    path = tmp_path / "x.mp4"
    write_mp4(blinking(40, flashes=tuple(range(0, 40, 3))), path)
    whole_file = path.read_bytes()
    for _ in range(60):
        data = bytearray(whole_file)
        for at in rng.integers(0, len(data), 4):
            data[at] = rng.integers(256)
        path.write_bytes(data)
        with suppress(InputError):
            assert sum(len(block.frames) for block in read_blocks(path, 16_000)) > 0
