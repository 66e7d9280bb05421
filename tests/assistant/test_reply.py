"""The sound of a reply and its words, whatever the face does."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.events import Sentence, SpeechSegment
from assistant.reply import HELD_FRAMES, Script, SoundKeeper
from talking_head.media import AudioChunk, FrameBlock, Mark, Yuv, due_sample, frames_for

STILL = 255


def frame(number: int) -> Yuv:
    """A tiny frame that holds its number."""
    return np.full((3, 2), number % 200, np.uint8)


@dataclass
class Told:
    """A keeper between a voice, a face and a player, and what came out of it."""

    rate: int = 16_000
    fps: Fraction = Fraction(25)
    fed: list[int] = field(default_factory=list)
    blocks: list[FrameBlock] = field(default_factory=list)
    drawn: int = 0

    def __post_init__(self) -> None:
        self.keeper = SoundKeeper(self.rate, self.fps, frame(STILL) * 0 + STILL)

    def feed(self, samples: int) -> None:
        """So many samples more, each holding its own number."""
        new = list(range(len(self.fed), len(self.fed) + samples))
        self.fed += new
        self.keeper.feed(AudioChunk(np.array(new, np.float32), self.rate))

    def draw(self, frames: int) -> None:
        """The face's next frames; it has no more of them than its sound lasts."""
        last = frames_for(len(self.fed), self.rate, self.fps)
        if not self.keeper.finished:
            last = max(0, last - 1)
        numbers = range(self.drawn, min(self.drawn + frames, last))
        if not numbers:
            return
        self.drawn = numbers.stop
        pictures = np.stack([frame(n) for n in numbers])
        silent = AudioChunk(np.zeros(0, np.float32), self.rate)
        self._keep(self.keeper.accept(FrameBlock(pictures, self.fps, numbers.start, silent)))

    def hold(self) -> bool:
        return self._keep(self.keeper.hold())

    def _keep(self, block: FrameBlock | None) -> bool:
        if block is not None:
            self.blocks.append(block)
        return block is not None

    def sound(self) -> list[int]:
        return [int(sample) for block in self.blocks for sample in block.audio.samples]


steps = st.lists(
    st.one_of(
        st.tuples(st.just("feed"), st.integers(0, 5_000)),
        st.tuples(st.just("draw"), st.integers(1, 16)),
        st.tuples(st.just("hold"), st.none()),
    ),
    max_size=40,
)
speeds = st.sampled_from([Fraction(25), Fraction(24), Fraction(30_000, 1001), Fraction(12)])


@settings(deadline=None, max_examples=60)
@given(steps, speeds, st.sampled_from([8_000, 16_000, 22_050, 48_000]), st.booleans())
def test_every_sample_is_emitted_once_and_in_order(steps, fps, rate, face_lives) -> None:
    # given a voice, and a face that is early, late, or gone, in any order
    told = Told(rate, fps)
    for what, amount in steps:
        if what == "feed":
            told.feed(amount)
        elif what == "draw":
            told.draw(amount)
        else:
            told.hold()
    so_far = told.sound()
    assert so_far == told.fed[: told.keeper.emitted]

    # when the reply ends
    told.keeper.finished = True
    if face_lives:
        told.draw(10_000)
    while told.hold():
        pass

    # then all of it was emitted, with frames that follow each other and carry their own sound
    assert told.sound() == told.fed
    assert told.keeper.complete
    at = 0
    for block in told.blocks:
        assert block.start == at
        at += len(block.frames)
        begin, end = (due_sample(k, rate, fps) for k in (block.start, at))
        assert len(block.audio.samples) == min(end, len(told.fed)) - begin
    assert at == frames_for(len(told.fed), rate, fps)


@settings(deadline=None, max_examples=60)
@given(steps)
def test_a_frame_is_its_own_or_the_last_one_held_and_never_an_older_one(steps) -> None:
    told = Told()
    for what, amount in steps:
        if what == "feed":
            told.feed(amount)
        elif what == "draw":
            told.draw(amount)
        else:
            told.hold()
    shown = [int(f[0, 0]) for block in told.blocks for f in block.frames]
    before = STILL
    for number, value in enumerate(shown):
        assert value in (number % 200, before)
        before = value


def test_late_frames_are_dropped_and_the_sound_is_not() -> None:
    # given ten frames of sound, of which some were held because the face was late
    told = Told()
    told.feed(640 * 10)
    for _ in range(4 // HELD_FRAMES):
        told.hold()
    assert sum(len(block.frames) for block in told.blocks) == 4
    assert all((block.frames == STILL).all() for block in told.blocks)

    # when its first six frames come
    told.draw(6)

    # then the two that are still in time are shown, with their sound
    assert [int(f[0, 0]) for f in told.blocks[-1].frames] == [4, 5]
    assert told.sound() == list(range(640 * 6))

    # and a block that is late altogether is none
    late = FrameBlock(np.stack([frame(2)]), told.fps, 2, AudioChunk(np.zeros(0, "f4"), told.rate))
    assert told.keeper.accept(late) is None


def test_less_than_a_frame_is_held_only_at_the_end() -> None:
    told = Told()
    told.feed(600)
    assert not told.hold()
    told.keeper.finished = True
    assert told.hold()
    assert told.keeper.complete
    assert not told.hold()


def test_sound_of_another_rate_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="8000 Hz among 16000 Hz"):
        Told().keeper.feed(AudioChunk(np.zeros(8, np.float32), 8_000))


# The words


def segment(
    index: int, text: str, seconds: float, *words: tuple[str, float, float]
) -> SpeechSegment:
    marks = tuple(Mark("word", word, start, end) for word, start, end in words)
    sound = AudioChunk(np.zeros(round(seconds * 1000), np.float32), 1000)
    return SpeechSegment(Sentence(index, text), sound, marks)


ONE = segment(0, "It is noon.", 1.0, ("It", 0.0, 0.2), ("is", 0.2, 0.4), ("noon", 0.4, 0.9))
TWO = segment(1, "Have lunch!", 1.0, ("Have", 0.1, 0.5), ("lunch", 0.5, 0.8))


@pytest.mark.parametrize(
    ("heard", "text"),
    [
        (-1.0, ""),
        (0.0, ""),
        (0.15, ""),
        (0.2, "It"),
        (0.5, "It is"),
        (0.9, "It is noon."),  # the last word is out: the sentence, as it was written
        (1.4, "It is noon."),
        (1.5, "It is noon. Have"),
        (2.0, "It is noon. Have lunch!"),
        (99.0, "It is noon. Have lunch!"),
    ],
)
def test_heard_text_holds_the_words_whose_last_sample_was_heard(heard: float, text: str) -> None:
    script = Script()
    script.add(ONE)
    script.add(TWO)
    assert script.heard_text(heard) == text


def test_a_sentence_in_several_pieces_is_one_sentence() -> None:
    # given a sentence that the voice gave in two pieces
    script = Script()
    script.add(segment(0, "It is noon.", 0.4, ("It", 0.0, 0.2), ("is", 0.2, 0.4)))
    script.add(segment(0, "It is noon.", 0.6, ("noon", 0.0, 0.5)))
    script.add(TWO)
    assert script.heard_text(0.5) == "It is"
    assert script.heard_text(0.9) == "It is noon."
    assert script.heard_text(1.5) == "It is noon. Have"


def test_without_word_times_the_share_of_the_sound_counts_back_to_a_whole_word() -> None:
    script = Script()
    script.add(segment(0, "one two three four", 1.0))
    assert script.heard_text(0.5) == "one two"
    assert script.heard_text(0.1) == ""
    assert script.heard_text(1.0) == "one two three four"


@settings(deadline=None, max_examples=60)
@given(st.lists(st.floats(0, 5), max_size=20))
def test_what_was_heard_only_grows_with_time(times: list[float]) -> None:
    script = Script()
    for part in (ONE, TWO, segment(2, "one two three", 1.0), segment(3, "The end.", 0.5)):
        script.add(part)
    texts = [script.heard_text(time).rstrip(".!") for time in sorted(times)]
    assert all(later.startswith(earlier) for earlier, later in itertools.pairwise(texts))
    assert script.heard_text(script.seconds) == "It is noon. Have lunch! one two three The end."


def test_each_segment_is_announced_once_when_it_begins_to_sound() -> None:
    script = Script()
    script.add(ONE)
    script.add(segment(0, "It is noon.", 0.2))  # only rounds off the sentence
    script.add(TWO)
    assert script.begun(-1.0) == []
    assert script.begun(0.0) == [ONE]
    assert script.begun(0.5) == []
    assert script.begun(1.1) == []
    assert script.begun(1.2) == [TWO]
    assert script.begun(9.0) == []
