"""Any sound file becomes mono samples; anything else becomes one clear sentence."""

from __future__ import annotations

import os
import wave
from pathlib import Path

import av
import numpy as np
import pytest

from talking_head.errors import AudioFileError, OutputError
from talking_head.media import AudioChunk
from talking_head.sound_file import read_sound, write_wav

SPEECH = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "speech"
RATE = 16_000


def tone(seconds: float, rate: int) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * 440 * np.arange(round(seconds * rate)) / rate)).astype("f4")


def encode(path: Path, codec: str, rate: int, channels: int = 1, seconds: float = 1.0) -> Path:
    """A 440 Hz tone, made by the codec itself."""
    layout = {1: "mono", 2: "stereo", 8: "7.1"}[channels]
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout=layout)
        packed = np.repeat(tone(seconds, rate), channels)[None]
        frame = av.AudioFrame.from_ndarray(packed, format="flt", layout=layout)
        frame.rate = rate
        resampler = av.AudioResampler(stream.format, layout, rate, frame_size=stream.frame_size)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(
    ("name", "codec", "rate", "channels"),
    [
        ("a.wav", "pcm_s16le", 8_000, 1),
        ("a.wav", "pcm_f32le", 192_000, 2),
        ("a.wav", "pcm_u8", 11_025, 1),
        ("a.wav", "pcm_s24le", 44_100, 8),
        ("a.flac", "flac", 48_000, 8),
        ("a.mp3", "libmp3lame", 44_100, 2),
        ("a.m4a", "aac", 44_100, 2),
        ("a.m4a", "aac", 48_000, 8),
        ("a.ogg", "libopus", 48_000, 2),
        ("a.opus", "libopus", 48_000, 1),
        ("misnamed.txt.mp3", "libmp3lame", 16_000, 1),
    ],
)
def test_every_format_sounds_the_same(
    tmp_path: Path, name: str, codec: str, rate: int, channels: int
) -> None:
    path = encode(tmp_path / name, codec, rate, channels)

    chunk = read_sound(path, RATE)

    assert chunk.rate == RATE
    assert chunk.samples.dtype == np.float32
    assert chunk.seconds == pytest.approx(1.0, abs=0.08)  # encoders pad
    spectrum = np.abs(np.fft.rfft(chunk.samples[4000:12000]))
    assert np.argmax(spectrum) * 2 == pytest.approx(440, abs=4)
    assert np.abs(chunk.samples[4000:12000]).max() == pytest.approx(0.5, abs=0.05)


def test_channels_are_averaged(tmp_path: Path) -> None:
    path = tmp_path / "left.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((2, 2, RATE, 0, "NONE", ""))
        file.writeframes(np.tile(np.array([16384, 0], "<i2"), RATE).tobytes())
    assert np.allclose(read_sound(path, RATE).samples, 0.25)


def test_what_a_file_holds_counts_and_not_its_name(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.mp3", "libmp3lame", 44_100).rename(tmp_path / "a.wav")
    assert read_sound(path, RATE).seconds > 0.9


def test_a_file_that_breaks_off_gives_what_is_there(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.flac", "flac", 44_100, seconds=4.0)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert 1.0 < read_sound(path, RATE).seconds < 3.0


def test_a_file_that_is_too_long_is_refused_before_its_end(tmp_path: Path) -> None:
    # Ten hours that are only promised: whoever read to the end would not find it.
    path = tmp_path / "long.wav"
    write_wav(path, AudioChunk(np.zeros(RATE * 3, np.float32), RATE))
    with path.open("r+b") as file:
        file.truncate(RATE * 2 * 36_000)
        file.seek(40)
        file.write((RATE * 2 * 36_000 - 44).to_bytes(4, "little"))
    with pytest.raises(AudioFileError, match="longer than 60 seconds"):
        read_sound(path, RATE, max_seconds=60)


def test_sound_of_exactly_the_longest_length_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    write_wav(path, AudioChunk(tone(2.0, RATE), RATE))
    assert read_sound(path, RATE, max_seconds=2.0).seconds == 2.0


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("text.wav", b"Dear diary, today I was a text file.\n" * 50, "is not a sound file"),
        ("empty.wav", b"", "is empty"),
        ("list.m3u8", b"#EXTM3U\n#EXTINF:1,\n/etc/hostname\n", "is not a sound file"),
        ("noise.mp3", bytes(range(256)) * 40, "is not a sound file|damaged"),
        ("a.raw", b"\0\1" * 16_000, "headerless"),
    ],
)
def test_what_is_no_sound_is_refused_in_a_sentence(
    tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(AudioFileError, match=sentence) as caught:
        read_sound(path, RATE)
    assert name in caught.value.what
    assert caught.value.fix


def test_a_header_without_sound_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    write_wav(path, AudioChunk(np.zeros(0, np.float32), RATE))
    with pytest.raises(AudioFileError):
        read_sound(path, RATE)


def test_a_video_without_sound_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mute.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25, width=64, height=64, pix_fmt="yuv420p")
        frame = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="bgr24")
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with pytest.raises(AudioFileError, match="no sound in it"):
        read_sound(path, RATE)


@pytest.mark.parametrize("poison", [np.nan, np.inf, -np.inf])
def test_samples_that_are_no_numbers_are_refused(tmp_path: Path, poison: float) -> None:
    path = encode(tmp_path / "a.wav", "pcm_f32le", RATE)
    content = bytearray(path.read_bytes())
    content[-400:-396] = np.float32(poison).tobytes()
    path.write_bytes(content)
    with pytest.raises(AudioFileError, match="NaN or infinite"):
        read_sound(path, RATE)


def test_a_missing_file_is_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such sound file"):
        read_sound(tmp_path / "nothing.wav", RATE)


def test_folders_and_pipes_are_refused_without_waiting(tmp_path: Path) -> None:
    with pytest.raises(AudioFileError, match="folder"):
        read_sound(tmp_path, RATE)
    os.mkfifo(tmp_path / "pipe.wav")
    with pytest.raises(AudioFileError, match="pipe"):
        read_sound(tmp_path / "pipe.wav", RATE)


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "secret.wav"
    path.write_bytes(b"RIFF")

    def forbidden(self: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", forbidden)  # root may read everything
    with pytest.raises(AudioFileError, match="Permission denied"):
        read_sound(path, RATE)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    write_wav(path, AudioChunk(tone(1.0, 22_050), 22_050))
    again = read_sound(path, 22_050)
    assert np.allclose(again.samples, tone(1.0, 22_050), atol=1e-4)
    assert [file.name for file in tmp_path.iterdir()] == ["a.wav"]


def test_a_folder_that_does_not_exist_cannot_be_written_to(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="could not be written"):
        write_wav(tmp_path / "nowhere" / "a.wav", AudioChunk(tone(0.1, RATE), RATE))


@pytest.mark.skipif(not SPEECH.is_dir(), reason="the shared recordings are not here")
def test_a_flac_at_44_khz_in_stereo_is_the_wav_at_16_khz() -> None:
    wav = read_sound(SPEECH / "en_jfk.wav", RATE).samples
    flac = read_sound(SPEECH / "en_jfk_44k_stereo.flac", RATE).samples
    shortest = min(len(wav), len(flac))
    assert np.corrcoef(wav[:shortest], flac[:shortest])[0, 1] > 0.99
