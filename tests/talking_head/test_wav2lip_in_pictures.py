"""The Wav2Lip face in real pictures: what is not the mouth stays the picture, and no seam is seen.

Pictures: a bundled portrait, and recorded ones where they are beside the checkout.
"""

from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest

from films import frames_of, psnr_outside
from talking_head.avatar import Photo, load_avatar
from talking_head.clip import render_clip
from talking_head.compositor import planes
from talking_head.media import AudioChunk
from talking_head.modes import LOOKS, MODES
from talking_head.renderer import RenderOptions, RenderSettings
from talking_head.still import still_frame
from talking_head.wav2lip.box import crop
from talking_head.wav2lip.paste import Paste, region_box
from talking_head.wav2lip.prepared import place_in_frame
from talking_head.wav2lip.renderer import FaceChoice, Wav2LipRenderer
from tiny_wav2lip import measure_nothing, trained, write_checkpoint

pytest.importorskip("torch")
pytest.importorskip("openvino")

ROOT = Path(__file__).resolve().parents[2]
RECORDED = ROOT.parent / "shared" / "data" / "faces"
NAMES = ("photo_nasa_astronaut.png", "ai_professional.png", "art_mona_lisa.jpg")
PICTURES = (ROOT / "assets/avatars/default.jpg", *(RECORDED / name for name in NAMES))
SIZE = (1280, 720)
RATE = 16_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("wav2lip")


@pytest.fixture(scope="module")
def renderer(folder: Path) -> Wav2LipRenderer:
    """By the golden vectors' rule; its head is still."""
    checkpoint = write_checkpoint(folder / "wav2lip.pth")
    settings = RenderSettings(device="cpu", models={"wav2lip": checkpoint})
    with pytest.MonkeyPatch.context() as patch:
        measure_nothing(patch)
        made = Wav2LipRenderer(settings, FaceChoice(alive=False))
        made.open(someone(PICTURES[0], folder), RenderOptions(SIZE, cache=folder)).close()
    return made


@cache
def someone(picture: Path, folder: Path) -> Photo:
    if not picture.is_file():
        pytest.skip("there are no recorded pictures here")
    file = folder / picture.name  # beside an avatar of its name it would be that avatar
    file.write_bytes(picture.read_bytes())
    photo = load_avatar(file)
    assert isinstance(photo, Photo)
    return photo


def noise(seconds: float) -> AudioChunk:
    samples = np.random.default_rng(0).normal(0, 0.1, round(seconds * RATE))
    return AudioChunk(samples.astype(np.float32), RATE)


@pytest.mark.parametrize("mode", ["standard", "high"])
def test_outside_of_the_mouth_a_film_is_the_picture(renderer, folder, mode):
    # given a picture, and a quality mode's size, rate and encoder
    photo, look = someone(PICTURES[0], folder), LOOKS[mode]
    options = RenderOptions(look.size, look.fps, cache=folder)
    film = folder / f"{mode}.mp4"

    # when it says something
    info = render_clip(renderer, photo, noise(0.5), film, options, MODES[mode].x264)

    # then what was encoded is within 45 dB of the picture in luma and colours, in every frame,
    # and the mouth has moved
    still = still_frame(photo.portrait, look.size)
    place = place_in_frame(photo.portrait, renderer.find_box(photo), look.size)
    shown = [frame for _, frame in frames_of(film)]
    assert len(shown) == info.frames
    assert min(psnr_outside(one, still, region_box(place, look.size)) for one in shown) >= 45
    box = region_box(place, look.size)
    mouth = (slice(box.top // 2, box.bottom // 2), slice(box.left // 2, box.right // 2))
    before, after = (planes(one)[2][mouth].astype(int) for one in (still, shown[8]))
    assert np.abs(after - before).mean() > 2


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.stem)
def test_no_seam_is_seen_and_all_else_is_the_picture_itself(renderer, folder, picture):
    # given real pictures, with a mouth by the golden vectors' rule and with one that opens wide
    photo = someone(picture, folder)
    still = still_frame(photo.portrait, SIZE)
    box = renderer.find_box(photo)
    face = crop(photo.portrait, box)
    paste = Paste(still, place_in_frame(photo.portrait, box, SIZE), face, trained(face))
    opened = np.empty_like(still)
    paste.onto(opened, trained(face, opened=0.9))
    session = renderer.open(photo, RenderOptions(SIZE, cache=folder))
    session.feed(noise(0.4))
    session.finish()
    spoken = np.concatenate([block.frames for block in session.blocks()])[6]

    shares = paste.shares()
    for frame in (opened, spoken):
        # then where the mask is nothing, every byte is the picture's
        for now, then, share in zip(planes(frame), planes(still), shares, strict=True):
            assert np.array_equal(now[share == 0], then[share == 0])
            assert (now != then).any()
        # and where it rises, edges are no stronger than the picture's own
        seam = (shares[0] > 0) & (shares[0] < 0.6)
        before, after = (np.percentile(edges(one)[seam], 95) for one in (still, frame))
        assert after <= 1.2 * before


def edges(frame: np.ndarray) -> np.ndarray:
    luma = planes(frame)[0].astype(np.float32)
    return np.hypot(cv2.Sobel(luma, cv2.CV_32F, 1, 0), cv2.Sobel(luma, cv2.CV_32F, 0, 1))
