"""What a graphics card does for the Wav2Lip face, on torch's CPU device: all but the capture."""

import logging
from pathlib import Path

import cv2
import numpy as np
import pytest

from talking_head.compositor import to_i420
from talking_head.wav2lip.paste import MOUTH, Paste, Place

torch = pytest.importorskip("torch")

SIZE = (320, 180)
ROOT = Path(__file__).resolve().parents[2]


def picture() -> np.ndarray:
    bundled = cv2.imread(str(ROOT / "assets" / "avatars" / "default.jpg"))
    return cv2.resize(bundled, SIZE, interpolation=cv2.INTER_AREA)


def pasted(place: Place) -> tuple[np.ndarray, Paste]:
    still = to_i420(picture())
    face = cv2.resize(picture(), (96, 96))
    silent = face[MOUTH.top :].astype(np.float32) / 255 * np.float32(0.9)
    return still, Paste(still, place, face, silent)


@pytest.mark.parametrize(
    "place",
    [Place(81.3, 20.6, 130.2, 141.7), Place(140.0, 60.0, 40.0, 52.0), Place(250.0, 90.0, 150, 150)],
    ids=["large", "smaller than the network's", "cut off by the frame"],
)
def test_a_card_pastes_as_the_processor_does(place):
    from talking_head.wav2lip.card_paste import CardPaste

    # given mouths that move little, much, and to the ends of what there is
    still, paste = pasted(place)
    card = CardPaste(paste, "cpu")
    chance = np.random.default_rng(0)
    wide = cv2.resize(chance.uniform(0, 1, (7, 12, 3)).astype(np.float32), (96, 52))
    fine = chance.uniform(0, 1, (52, 96, 3)).astype(np.float32)

    # then frames differ by no more than one level, and nowhere outside of the box
    for mouth in (wide, fine, np.float32(0.1) * fine, np.zeros_like(fine)):
        one, other = np.empty_like(still), np.empty_like(still)
        paste.onto(one, mouth)
        card.onto(other, mouth)
        assert np.abs(one.astype(int) - other).max() <= 1
        assert (one != still).any()
    card.onto(other, None)
    assert np.array_equal(other, still)


def test_without_memory_on_the_card_it_is_pasted_beside_it(monkeypatch, caplog):
    from talking_head.wav2lip.card_paste import CardPaste

    still, paste = pasted(Place(81.3, 20.6, 130.2, 141.7))
    card = CardPaste(paste, "cpu")
    asked = []

    def no_memory(*_: object) -> None:
        asked.append(1)
        raise torch.cuda.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(CardPaste, "_planes", no_memory)
    mouth = np.random.default_rng(0).uniform(0, 1, (52, 96, 3)).astype(np.float32)
    one, other = np.empty_like(still), np.empty_like(still)
    paste.onto(one, mouth)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            card.onto(other, mouth)
            assert np.array_equal(one, other)
    assert len(asked) == 1
    assert "no memory on the card" in caplog.text


class Doubling:
    """Work that notes how much it is given."""

    def __init__(self, most: int = 99) -> None:
        self.most, self.asked = most, []

    def __call__(self, mel, maps):
        self.asked.append(len(mel))
        if len(mel) > self.most:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return 2 * mel + maps[0]


def test_batches_are_filled_up_to_few_sizes_each_captured_once():
    from talking_head.wav2lip.torch_graphs import FixedSizes

    work, captured = Doubling(), []

    def capture(work, mel, maps):
        captured.append(len(mel))
        return work

    fixed = FixedSizes(work, capture, (8, 4))
    one = torch.ones(1)
    for count in (1, 4, 5, 8, 3, 9):
        mel = torch.arange(count, dtype=torch.float32)
        assert torch.equal(fixed(mel, [one]), 2 * mel + 1)
    assert captured == [4, 8]
    assert work.asked == [4, 4, 8, 8, 4, 9]


def test_what_cannot_be_captured_is_done_without_and_memory_is_another_matter(caplog):
    from talking_head.wav2lip.speaking import drawn
    from talking_head.wav2lip.torch_graphs import FixedSizes

    def refused(work, mel, maps):
        raise RuntimeError("operation not permitted when stream is capturing")

    fixed = FixedSizes(Doubling(), refused, (4,))
    with caplog.at_level(logging.WARNING):
        assert fixed(torch.ones(3), [torch.ones(1)]).tolist() == [3, 3, 3]
    assert "without a CUDA graph" in caplog.text

    # given memory for a graph of four frames, but not of eight
    def as_it_is(work, mel, maps):
        work(mel, maps)
        return work

    work = Doubling(most=4)
    fixed = FixedSizes(work, as_it_is, (4, 8))

    def draw(mel: np.ndarray) -> np.ndarray:
        return fixed(torch.from_numpy(mel), [torch.ones(1)]).numpy()

    # then half of eight is made at a time, by the graph of four
    assert drawn(draw, np.ones(8, np.float32)).tolist() == [3] * 8
    assert work.asked == [8, 4, 4, 4]
