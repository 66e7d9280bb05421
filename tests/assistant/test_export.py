"""Conversations and answers as files for elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from assistant.archive import export, film
from assistant.archive.recorder import as_stretch
from assistant.archive.store import Archive
from assistant.events import Sentence, SpeechSegment
from fakes import PICTURE as AVATAR
from fakes import FakeRenderer
from talking_head.errors import InputError, OutputError
from talking_head.media import AudioChunk, Mark
from talking_head.renderer import RenderOptions
from talking_head.sound_file import read_sound
from talking_head.video_file import read_blocks

RATE = 48_000
NAMES = ("Sam", "Vis")


def spoken(text: str, each: float = 0.4) -> SpeechSegment:
    words = text.split()
    marks = tuple(Mark("word", w, k * each, (k + 1) * each) for k, w in enumerate(words))
    times = np.arange(round(len(words) * each * RATE)) / RATE
    sound = (0.3 * np.sin(2 * np.pi * 440 * times)).astype(np.float32)
    return SpeechSegment(Sentence(0, text), AudioChunk(sound, RATE), marks)


@pytest.fixture
def archive(tmp_path: Path):
    archive = Archive(tmp_path / "conversations.db")
    yield archive
    archive.close()


@pytest.fixture
def answered(archive: Archive) -> tuple[int, int]:
    """A conversation and its answer's line."""
    number = archive.begin()
    archive.add(number, "user", "Was gibt's? *nichts* & <b>")
    line = archive.add(number, "assistant", "", whole=False)
    archive.say(line, "It is **three** o'clock. Time for tea.")
    archive.speak(line, as_stretch(spoken("It is three o'clock.")))
    archive.speak(line, as_stretch(spoken("Time for tea.")))
    archive.end(line)
    cut = archive.add(number, "assistant", "Never mind the rest", whole=False)
    archive.end(cut, "Never mind")
    return number, line


def test_markdown_says_who_said_what(archive, answered, tmp_path):
    target = tmp_path / "talk.md"
    export.export(archive, answered[0], "Tea", target, NAMES)
    text = target.read_text("utf-8")
    assert text.startswith("# Tea\n")
    assert "**Sam**" in text
    assert "It is **three** o'clock. Time for tea." in text
    assert "(interrupted after: “Never mind”)" in text
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".part"] == []


def test_json_holds_everything_but_the_sound(archive, answered, tmp_path):
    target = tmp_path / "talk.json"
    export.export(archive, answered[0], "Tea", target, NAMES)
    whole = json.loads(target.read_text("utf-8"))
    assert whole["title"] == "Tea"
    question, answer, cut = whole["lines"]
    assert question["text"] == "Was gibt's? *nichts* & <b>"
    assert answer["seconds"] == pytest.approx(2.8)
    assert [word["text"] for word in answer["words"]][:3] == ["It", "is", "three"]
    assert answer["words"][4]["start"] == pytest.approx(1.6)  # the second sentence
    assert cut["heard"] == "Never mind"


def test_captions_are_in_step_with_the_voice(archive, answered):
    text = export.answer_as_srt(archive.stretches(answered[1]))
    blocks = [block.splitlines() for block in text.strip().split("\n\n")]
    assert blocks[0] == ["1", "00:00:00,000 --> 00:00:01,600", "It is three o'clock."]
    assert blocks[1] == ["2", "00:00:01,600 --> 00:00:02,800", "Time for tea."]


def test_long_captions_have_two_lines_of_readable_length():
    words = "many short words follow each other in a sentence that will not end " * 3
    text = export.answer_as_srt([as_stretch(spoken(words, each=0.3))])
    lines = [line for block in text.strip().split("\n\n") for line in block.splitlines()[2:]]
    assert max(map(len, lines)) <= export.CAPTION_CHARS
    assert all(len(block.splitlines()) <= 4 for block in text.strip().split("\n\n"))
    assert " ".join(lines) == " ".join(words.split())


def test_the_whole_conversation_as_captions_goes_on_without_overlap(archive, answered, tmp_path):
    target = tmp_path / "talk.srt"
    export.export(archive, answered[0], "Tea", target, NAMES)
    stamps = [x for x in target.read_text("utf-8").splitlines() if "-->" in x]
    times = [part.strip() for stamp in stamps for part in stamp.split("-->")]
    assert times == sorted(times)
    assert "Sam: Was gibt's?" in target.read_text("utf-8")


def test_an_unknown_ending_and_a_missing_folder_are_said(archive, answered, tmp_path):
    with pytest.raises(InputError, match=r"\.docx.*\.md"):
        export.export(archive, answered[0], "", tmp_path / "talk.docx", NAMES)
    with pytest.raises(OutputError, match="cannot be written"):
        export.export(archive, answered[0], "", tmp_path / "no" / "talk.md", NAMES)


def test_an_answer_is_drawn_again_from_its_sound(archive, answered, tmp_path):
    # given an answer of which only the speech was kept
    renderer, shares = FakeRenderer(), []
    session = renderer.open(AVATAR, RenderOptions(size=(64, 64)))
    fed = []
    feed = session.feed
    session.feed = lambda audio, controls: fed.append(controls) or feed(audio, controls)
    # when it is saved as a film
    target = tmp_path / "answer.mp4"
    film.save(archive, answered[1], target, lambda: session, shares.append)
    # then it is as long as it was spoken, and the face knew the words
    blocks = list(read_blocks(target, RATE))
    frames = sum(len(block.frames) for block in blocks)
    assert 0 <= frames - round(2.8 * 25) < 4  # the fake renderer makes whole blocks of four
    assert [mark.text for mark in fed[0].marks] == ["It", "is", "three", "o'clock."]
    assert shares[-1] == pytest.approx(1.0)
    assert shares == sorted(shares)


def test_an_answer_is_saved_as_sound_and_as_text(archive, answered, tmp_path):
    film.save(archive, answered[1], tmp_path / "a.wav", lambda: pytest.fail("no face is needed"))
    sound = read_sound(tmp_path / "a.wav", RATE)
    assert sound.seconds == pytest.approx(2.8)
    assert float(np.abs(sound.samples).max()) > 0.2
    film.save(archive, answered[1], tmp_path / "a.txt", lambda: pytest.fail("no face is needed"))
    assert (tmp_path / "a.txt").read_text() == "It is **three** o'clock. Time for tea.\n"


def test_what_was_not_kept_or_is_deleted_is_said(archive, answered, tmp_path):
    number = archive.begin()
    silent = archive.add(number, "assistant", "Only words.")
    with pytest.raises(InputError, match="not kept"):
        film.save(archive, silent, tmp_path / "a.wav", lambda: None)
    archive.delete_line(answered[1])
    with pytest.raises(InputError, match="deleted"):
        film.save(archive, answered[1], tmp_path / "a.wav", lambda: None)
