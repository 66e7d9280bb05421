"""Commands are recognised, other speech is never forced into one, and a cancel is felt."""

from __future__ import annotations

import math
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from assistant.asr import RECOGNISERS, RecogniserOptions
from assistant.asr.jsgf import sentences, words
from assistant.asr.sphinx import SphinxRecogniser, guessed_pronunciation
from assistant.asr.sphinx_belief import AHEAD, agreed, command_confidence, hypotheses
from assistant.asr.sphinx_process import Found, Part, Search, Text
from assistant.duplex.interruption import LIKE, is_sign
from assistant.events import Transcript, Utterance
from talking_head.errors import EngineFailed
from talking_head.media import AudioChunk
from talking_head.sound_file import read_sound
from talking_head.turn import Cancelled, Turn

RATE = 16_000
SPEECH = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "speech"
GRAMMAR = """#JSGF V1.0;
grammar test;
<digit> = one | two | three | four | five | six | seven | eight | nine;
<number> = <digit> | ten | eleven | twelve | twenty [<digit>] | thirty [<digit>];
<unit> = miles | kilometers | feet | meters;
public <command> = what time is it
  | set a timer for <number> (seconds | minutes)
  | what is <number> (plus | minus | times) <number>
  | convert <number> <unit> to <unit>
  | flip a coin | tell me a joke | what can you do | good morning | cancel the timer | stop
  | turn on the frobnicator;
"""

needs_speech = pytest.mark.skipif(not SPEECH.is_dir(), reason="the shared recordings are not here")
needs_flite = pytest.mark.skipif(shutil.which("flite") is None, reason="flite is not installed")


@pytest.fixture(scope="module")
def recogniser() -> Iterator[SphinxRecogniser]:
    made = SphinxRecogniser(GRAMMAR)
    yield made
    made.close()


def in_a_room(samples: np.ndarray) -> Utterance:
    """As the ears hand it on: a little quiet noise before, during and after."""
    samples = np.concatenate([np.zeros(RATE // 2), samples, np.zeros(RATE // 4)])
    noise = np.random.default_rng(0).normal(0.0, 0.001, len(samples))
    return Utterance(AudioChunk((samples + noise).astype(np.float32), RATE), ended_at=0.0)


def say(text: str, voice: str, folder: Path) -> Utterance:
    path = folder / "said.wav"
    subprocess.run(["flite", "-voice", voice, "-t", text, "-o", str(path)], check=True)
    return in_a_room(read_sound(path, RATE).samples)


def is_command(transcript: Transcript) -> bool:
    return sentences(GRAMMAR).fullmatch(f"{transcript.text} ") is not None


@needs_flite
@pytest.mark.parametrize("voice", ["slt", "rms"])
@pytest.mark.parametrize(
    "command",
    [
        "what time is it",
        "set a timer for five minutes",
        "what is seven plus twenty two",
        "convert ten kilometers to miles",
        "tell me a joke",
        "flip a coin",
    ],
)
def test_commands_are_heard(
    recogniser: SphinxRecogniser, command: str, voice: str, tmp_path: Path
) -> None:
    heard = recogniser.transcribe(say(command, voice, tmp_path), Turn())
    assert heard.text == command
    assert heard.language == "en"
    assert heard.confidence >= 0.5


@needs_flite
@pytest.mark.parametrize("voice", ["slt", "rms"])
@pytest.mark.parametrize("word", ["stop", "yes", "no"])
def test_one_word_is_heard_at_once_with_nothing_said_before(
    recogniser: SphinxRecogniser, word: str, voice: str, tmp_path: Path
) -> None:
    whole = say(word, voice, tmp_path).audio.samples
    for end in range(RATE // 4, len(whole) - RATE // 4, RATE // 10):
        recogniser.partial(Utterance(AudioChunk(whole[:end], RATE), 0.0), Turn())
    heard = recogniser.transcribe(Utterance(AudioChunk(whole, RATE), 0.0), Turn())
    assert heard.text == word
    assert heard.confidence >= 0.5


@needs_flite
def test_what_was_said_before_does_not_change_what_is_heard(
    recogniser: SphinxRecogniser, tmp_path: Path
) -> None:
    word, question = say("stop", "rms", tmp_path), say("what time is it", "slt", tmp_path)
    faint = Utterance(AudioChunk(question.audio.samples * np.float32(0.1), RATE), 0.0)
    recogniser.transcribe(faint, Turn())
    alone = recogniser.transcribe(faint, Turn())

    recogniser.transcribe(word, Turn())
    after_it = recogniser.transcribe(faint, Turn())

    assert after_it.text == alone.text
    assert after_it.confidence == pytest.approx(alone.confidence, abs=0.003)


@needs_flite
@pytest.mark.parametrize("voice", ["slt", "awb"])
@pytest.mark.parametrize("word", ["wait", "stop", "okay", "right", "yeah"])
def test_what_is_said_over_an_answer_is_told_as_the_interjection_that_it_is(
    recogniser: SphinxRecogniser, word: str, voice: str, tmp_path: Path
) -> None:
    heard = recogniser.transcribe(say(word, voice, tmp_path), Turn())

    assert heard.interjection is not None
    assert is_sign(heard.interjection.text) == is_sign(word)
    assert heard.interjection.worse < LIKE


def test_knocks_are_nobody_who_calls(recogniser: SphinxRecogniser) -> None:
    times = np.arange(RATE // 5) / RATE
    noise = np.random.default_rng(0).normal(0.0, 0.1, len(times))
    knock = (noise + np.sin(2 * np.pi * 180 * times)) * np.exp(-times / 0.02)

    heard = recogniser.transcribe(in_a_room(np.tile(knock, 3)), Turn())

    like = heard.interjection
    assert like is None or like.worse > LIKE or is_sign(like.text)


@needs_speech
@pytest.mark.parametrize("name", sorted(path.name for path in SPEECH.glob("en_*.wav")))
def test_other_speech_is_never_taken_for_a_command(recogniser: SphinxRecogniser, name: str) -> None:
    sound = read_sound(SPEECH / name, RATE).samples[: 4 * RATE]
    assert not is_command(recogniser.transcribe(in_a_room(sound), Turn()))


@needs_speech
def test_free_speech_comes_out_as_dictation(recogniser: SphinxRecogniser) -> None:
    words = {
        "en_LJ001-0008.wav": "has never been surpassed",
        "en_weather_question.wav": "what is the weather in paris",
        "en_hello_world.wav": "hello world",
    }
    for name, text in words.items():
        heard = recogniser.transcribe(in_a_room(read_sound(SPEECH / name, RATE).samples), Turn())
        assert heard.text == text
        assert heard.confidence > 0.5


@needs_speech
def test_a_language_it_does_not_know_makes_it_unsure(recogniser: SphinxRecogniser) -> None:
    for name in ("de_living_room_light.wav", "es_living_room_light.wav"):
        heard = recogniser.transcribe(in_a_room(read_sound(SPEECH / name, RATE).samples), Turn())
        assert heard.confidence < 0.5


@needs_speech
def test_how_loud_it_is_said_does_not_matter(recogniser: SphinxRecogniser) -> None:
    sound = in_a_room(read_sound(SPEECH / "en_weather_question.wav", RATE).samples).audio.samples
    texts = {
        recogniser.transcribe(Utterance(AudioChunk(sound * gain, RATE), 0.0), Turn()).text
        for gain in (np.float32(0.05), np.float32(1.0))
    }
    assert texts == {"what is the weather in paris"}


@pytest.mark.parametrize("seconds", [0.0, 0.02, 1.0])
def test_silence_has_no_words(recogniser: SphinxRecogniser, seconds: float) -> None:
    quiet = AudioChunk(np.zeros(round(seconds * RATE), np.float32), RATE)
    heard = recogniser.transcribe(Utterance(quiet, 0.0), Turn())
    assert heard.text == ""
    assert heard.confidence < 0.5


def test_a_cancelled_turn_ends_at_once(recogniser: SphinxRecogniser) -> None:
    turn = Turn()
    turn.cancel()
    with pytest.raises(Cancelled):
        recogniser.transcribe(in_a_room(np.random.default_rng(0).normal(0, 0.1, RATE)), turn)


def test_a_cancel_is_felt_while_it_works(recogniser: SphinxRecogniser) -> None:
    babble = in_a_room(np.random.default_rng(0).normal(0.0, 0.1, 60 * RATE))
    turn = Turn()
    cancelled_at: list[float] = []

    def cancel() -> None:
        cancelled_at.append(time.monotonic())
        turn.cancel()

    threading.Timer(0.3, cancel).start()
    with pytest.raises(Cancelled):
        recogniser.transcribe(babble, turn)
    assert time.monotonic() - cancelled_at[0] < 5.0  # the whole takes far longer

    # And it is fit for the next turn.
    quiet = Utterance(AudioChunk(np.zeros(RATE, np.float32), RATE), 0.0)
    assert recogniser.transcribe(quiet, Turn()).text == ""


def test_other_languages_are_refused_with_what_to_get() -> None:
    (row,) = [row for row in RECOGNISERS if row.name == "pocketsphinx"]
    assert row.probe(RecogniserOptions()).ok
    german = row.probe(RecogniserOptions(languages=("de",)))
    assert not german.ok
    assert "English only" in german.reason
    assert "faster-whisper" in german.fix


def test_a_grammar_that_is_none_is_a_clear_failure() -> None:
    with pytest.raises(EngineFailed, match="grammar of commands"):
        SphinxRecogniser("public <command> = <nowhere>;")


@needs_flite
def test_what_may_have_been_said_is_told_and_how_likely_a_sentence_ends_so(
    recogniser: SphinxRecogniser, tmp_path: Path
) -> None:
    half, whole = (
        recogniser.transcribe(say(words_said, "slt", tmp_path), Turn()).hypotheses
        for words_said in ("she went to school with", "she went to school with my sister")
    )

    for told in (half, whole):
        assert sum(h.probability for h in told) == pytest.approx(1.0, abs=0.05)
        assert [h.probability for h in told] == sorted((h.probability for h in told), reverse=True)
    hangs = {h.text: h.ends for h in half}
    assert hangs["she went to school with"] < max(h.ends for h in whole) - 1.0


def test_words_may_be_the_last_though_no_sentence_ends_with_them() -> None:
    heard, made_whole = Text("a book by", -1000.0, -4.0), Text("a big bite", -995.0, -2.0)
    unlike = Text("cut", -2000.0, -2.0)

    told = hypotheses(found([made_whole, unlike, heard]))

    assert [h.text for h in told] == ["a book by", "a big bite"]


def test_a_request_counts_by_how_much_likelier_it_is() -> None:
    heard, asked = Text("fight fight", -1000.0, -3.0), Text("five five", -900.0, -3.0)

    shares = {
        ahead: {h.text: h.probability for h in hypotheses(found([heard], [asked], ahead))}
        for ahead in (-200.0, AHEAD, 200.0)
    }

    assert shares[-200.0] == {"fight fight": pytest.approx(1.0, abs=0.01)}
    assert shares[AHEAD] == {"fight fight": pytest.approx(0.5), "five five": pytest.approx(0.5)}
    assert shares[200.0] == {"five five": pytest.approx(1.0, abs=0.01)}


def found(texts: list[Text], requests: Sequence[Text] = (), ahead: float = -math.inf) -> Found:
    scores: dict[Search, float] = {"dictation": 0.0, "requests": ahead}
    return Found({}, {"dictation": texts, "requests": list(requests)}, scores)


def test_a_name_that_no_dictionary_has_does_not_spoil_the_grammar() -> None:
    assert "frobnicator" in words(GRAMMAR)
    assert guessed_pronunciation("frobnicator") == "F R AA B N IH K AE T AA R"
    assert guessed_pronunciation("42") != ""


def test_only_whole_sentences_of_the_grammar_are_commands() -> None:
    whole = sentences(GRAMMAR)
    assert whole.fullmatch("what is twenty two plus seven ")
    assert not whole.fullmatch("what is twenty two plus ")
    assert not whole.fullmatch("what is twenty two plus seven seven ")


def part(text: str, first: int, last: int, nats_per_frame: float) -> Part:
    return Part(text, first, last, nats_per_frame * (last - first + 1), 1.0)


def test_dictation_makes_up_for_a_command_that_hardly_fits() -> None:
    # "who are you", the first sound so faint that dictation heard "you are you", after a breath
    sounds = [part("SIL", 0, 9, -1.0), part("HH", 10, 49, -2.0), part("UW", 50, 119, -2.0)]
    command = [part("who", 50, 69, -5.0), part("are", 70, 89, -5.0), part("you", 90, 119, -5.0)]
    heard = [part("you", 48, 69, -4.0), part("are", 70, 89, -4.0), part("you", 90, 119, -4.0)]
    longer = [*heard, part("said", 120, 159, -4.0), part("so", 160, 199, -4.0)]
    other = [part("love", 50, 89, -4.0), part("you", 90, 119, -4.0)]

    assert command_confidence(command, sounds) < 0.5
    assert agreed(command, heard, sounds)
    assert not agreed(command, other, sounds), "another sentence that ends alike"
    assert not agreed(command[:1], longer, sounds), "a word out of a sentence"


def test_a_command_is_believed_by_how_well_it_fits_what_was_said() -> None:
    sounds = [
        part("SIL", 0, 49, -1.0),
        part("S", 50, 99, -2.0),
        part("T", 100, 149, -2.0),
        part("SIL", 150, 199, -1.0),
    ]
    fits = [part("stop", 50, 149, -3.0)]
    forced = [part("stop", 50, 149, -7.0)]
    elsewhere = [part("stop", 50, 80, -2.0)]
    assert command_confidence(fits, sounds) > 0.9
    assert command_confidence(forced, sounds) < 0.1
    assert command_confidence(elsewhere, sounds) == 0.0
