"""Whisper hears: what was said and when, nothing in noise, more while it goes on, and it stops.

The network is a tiny one made by rule (tiny_whisper.py): it says a word of its sentence for each
0.4 s that are loud. All else is the real path: features, CTranslate2, tokenizer, alignment.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("faster_whisper")

from assistant.asr import RECOGNISERS, RecogniserOptions, whisper, whisper_gate
from assistant.asr.whisper import WhisperRecogniser
from assistant.asr.whisper_decoder import Hypothesis
from assistant.assembly.recogniser_options import recogniser_options
from assistant.config_sources import load_settings
from assistant.events import Utterance
from assistant.ladder import Ladder
from assistant.models import Store
from assistant.planning.this_machine import planned
from talking_head.errors import EngineFailed, EngineUnavailable, OutOfMemory, VisavisError
from talking_head.media import AudioChunk
from talking_head.sound_file import read_sound
from talking_head.turn import Cancelled, Turn
from tiny_whisper import SENTENCE, SLOT_SECONDS, make_whisper

RATE = 16_000
SPEECH = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "speech"
WORDS = SENTENCE.split()
needs_speech = pytest.mark.skipif(not SPEECH.is_dir(), reason="the shared recordings are not here")


def everything(samples: np.ndarray) -> list[tuple[int, int]]:
    """A gate that takes every sound for speech."""
    return [(0, len(samples))]


def what_is_loud(samples: np.ndarray) -> list[tuple[int, int]]:
    """A gate for the sounds of these tests: stretches between gaps of digital silence."""
    loud = np.flatnonzero(np.abs(samples) > 1e-3)
    if not len(loud):
        return []
    gaps = np.flatnonzero(np.diff(loud) > RATE // 5)
    starts, ends = [loud[0], *loud[gaps + 1]], [*loud[gaps], loud[-1]]
    return [(int(start), int(end) + 1) for start, end in zip(starts, ends, strict=True)]


def voiced(words: float) -> np.ndarray:
    """As loud and low as a voice, for as long as the tiny network takes for so many words."""
    time = np.arange(round(words * SLOT_SECONDS * RATE)) / RATE
    tones = sum(np.sin(2 * np.pi * hertz * time) for hertz in range(150, 1000, 100))
    return (0.08 * tones).astype(np.float32)


def quiet(seconds: float) -> np.ndarray:
    return np.zeros(round(seconds * RATE), np.float32)


def heard(*parts: np.ndarray) -> Utterance:
    return Utterance(AudioChunk(np.concatenate(parts), RATE), ended_at=0.0)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_whisper(tmp_path_factory.mktemp("whisper") / "tiny")


@pytest.fixture
def ears(model: Path) -> Iterator[Callable[..., WhisperRecogniser]]:
    """Makes recognisers, with a gate that lets loud sounds through."""
    made: list[WhisperRecogniser] = []

    def make(gate: Any = what_is_loud, **options: Any) -> WhisperRecogniser:
        made.append(WhisperRecogniser(RecogniserOptions(**{"model": model} | options), gate=gate))
        return made[-1]

    yield make
    for recogniser in made:
        recogniser.close()


def understandings(recogniser: WhisperRecogniser) -> list[Hypothesis]:
    """Every hypothesis about a window from now on."""
    found: list[Hypothesis] = []
    decode = recogniser._decoder.decode

    def spy(*args: Any, **options: Any) -> Hypothesis:
        found.append(decode(*args, **options))
        return found[-1]

    recogniser._decoder.decode = spy  # type: ignore[method-assign]
    return found


class BrokenNetwork:
    """The network, but `generate` raises."""

    def __init__(self, network: Any, error: Exception) -> None:
        self._network, self._error = network, error

    def __getattr__(self, name: str) -> Any:
        return getattr(self._network, name)

    def generate(self, *_: Any, **__: Any) -> Any:
        raise self._error


# What was said, and when


def test_every_word_is_heard_when_it_was_said(ears: Callable[..., WhisperRecogniser]) -> None:
    transcript = ears().transcribe(heard(quiet(1.0), voiced(4), quiet(0.5)), Turn())

    assert transcript.text == "What time is it"
    assert transcript.language == "en"
    assert transcript.confidence > 0.9
    for number, mark in enumerate(transcript.words):
        assert mark.text == WORDS[number]
        assert mark.start == pytest.approx(1.0 + number * SLOT_SECONDS, abs=0.1)
        assert mark.end == pytest.approx(1.0 + (number + 1) * SLOT_SECONDS, abs=0.1)


def test_speech_longer_than_whisper_hears_at_once_is_cut_in_the_pauses(
    ears: Callable[..., WhisperRecogniser],
) -> None:
    recogniser = ears()
    hypotheses = understandings(recogniser)
    said = [part for words in (4, 60, 3, 65, 2) for part in (voiced(words), quiet(1.0))]
    transcript = recogniser.transcribe(heard(*said), Turn())

    assert len(hypotheses) == 3
    starts = [mark.start for mark in transcript.words]
    assert starts == sorted(starts)
    assert starts[-1] > 30.0
    assert transcript.text.split()[:4] == WORDS[:4]
    assert len(transcript.text.split()) == len(transcript.words) > len(WORDS)


@needs_speech
def test_recorded_speech_passes_the_gate(ears: Callable[..., WhisperRecogniser]) -> None:
    recogniser = ears(whisper_gate.speech)
    for name in ("en_jfk.wav", "de_living_room_light.wav", "en_sb_spk2_snt3.wav"):
        sound = read_sound(SPEECH / name, RATE)
        assert recogniser.transcribe(Utterance(sound, 0.0), Turn()).text.startswith("What")


# Nothing, where nobody spoke


def test_in_silence_and_noise_nothing_is_heard(ears: Callable[..., WhisperRecogniser]) -> None:
    recogniser, credulous = ears(whisper_gate.speech), ears(everything)
    noise = np.random.default_rng(0).normal(0.0, 0.1, 3 * RATE).astype(np.float32)
    sounds = [quiet(0.0), quiet(0.05), quiet(3.0), noise]
    if SPEECH.is_dir():
        sounds += [read_sound(SPEECH / f"noise_{n}.wav", RATE).samples for n in (2, 3)]
    for sound in sounds:
        transcript = recogniser.transcribe(heard(sound), Turn())
        assert transcript.text == ""
        assert transcript.confidence < 0.5
        assert recogniser.partial(heard(sound), Turn()) is None
    assert recogniser._decoder.passes == 0, "the network was asked about what is no speech"
    # The network itself would have heard words in the noise.
    assert credulous.transcribe(heard(noise), Turn()).text != ""


def test_what_the_gate_lets_through_may_still_be_silence(
    ears: Callable[..., WhisperRecogniser],
) -> None:
    recogniser = ears(everything)
    assert recogniser.transcribe(heard(quiet(2.0)), Turn()).text == ""
    assert recogniser._decoder.passes == 1


# While it goes on


def test_what_is_understood_grows_and_its_stable_part_stays(
    ears: Callable[..., WhisperRecogniser],
) -> None:
    recogniser = ears()
    hypotheses = understandings(recogniser)
    sound = voiced(10)
    shown: list[str] = []
    for words in range(1, 11):
        so_far = heard(sound[: round(words * SLOT_SECONDS * RATE)])
        partial = recogniser.partial(so_far, Turn())
        assert partial is not None
        assert partial.text.split() == WORDS[:words]
        stable = partial.stable.split()
        assert stable == WORDS[: words - 1], "two hypotheses agree on all but the newest word"
        assert stable[: len(shown)] == shown
        shown = stable

    final = recogniser.transcribe(heard(sound, quiet(0.3)), Turn())
    assert final.text.split() == WORDS[:10]
    # Each pass verified what was stable before, and decoded only what came after it.
    assert [h.verified for h in hypotheses] == [0, *range(9), 9]


def test_a_wrong_draft_is_not_believed(ears: Callable[..., WhisperRecogniser]) -> None:
    recogniser = ears()
    right = recogniser._decoder.decode(voiced(4), lambda: None)
    first, _, third, _ = right.tokens(4)
    drafted = recogniser._decoder.decode(voiced(4), lambda: None, [first, third, third])
    assert drafted.verified == 1
    assert drafted.words == right.words


def test_the_next_utterance_begins_anew(ears: Callable[..., WhisperRecogniser]) -> None:
    recogniser = ears()
    for words in (3, 4):
        recogniser.partial(heard(voiced(words)), Turn())
    other = recogniser.partial(heard(quiet(0.5), voiced(2)), Turn())
    assert other is not None
    assert (other.stable, other.rest) == ("", "What time")


def test_between_two_passes_the_last_answer_is_given_again(
    ears: Callable[..., WhisperRecogniser],
) -> None:
    recogniser = ears()
    sound = voiced(4)
    first = recogniser.partial(heard(sound[: 2 * 6400]), Turn())
    assert recogniser.partial(heard(sound[: 2 * 6400 + 800]), Turn()) is first
    assert recogniser._decoder.passes == 1


def test_full_windows_are_not_heard_again(ears: Callable[..., WhisperRecogniser]) -> None:
    recogniser = ears()
    hypotheses = understandings(recogniser)
    sound = np.concatenate([voiced(4), quiet(1.0), voiced(60), quiet(1.0), voiced(40)])
    before = recogniser.partial(heard(sound[: 28 * RATE]), Turn())
    assert before is not None
    for seconds in (40.0, 41.0):
        partial = recogniser.partial(heard(sound[: round(seconds * RATE)]), Turn())
        assert partial is not None
        assert partial.text.startswith(before.text)
    assert len(hypotheses) == 4, "one, then a second window for the first time, then only that"


def test_a_machine_that_is_too_slow_says_nothing_beforehand(
    ears: Callable[..., WhisperRecogniser], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whisper, "SLOWEST_SECONDS", 0.0)
    recogniser = ears()
    for words in (2, 4, 6, 8):
        recogniser.partial(heard(voiced(words)), Turn())
    assert recogniser.partial(heard(voiced(9)), Turn()) is None
    assert recogniser._decoder.passes == whisper.SLOW_PASSES
    assert recogniser.transcribe(heard(voiced(3)), Turn()).text == "What time is"


def test_what_is_said_beforehand_gives_way_to_the_final_text(
    ears: Callable[..., WhisperRecogniser],
) -> None:
    listening, go_on = threading.Event(), threading.Event()

    def gate(samples: np.ndarray) -> list[tuple[int, int]]:
        if threading.current_thread().name == "beforehand":
            listening.set()
            go_on.wait(10)
        return everything(samples)

    recogniser = ears(gate)
    said: list[Any] = []
    final: list[str] = []
    beforehand = threading.Thread(
        target=lambda: said.append(recogniser.partial(heard(voiced(4)), Turn())), name="beforehand"
    )
    beforehand.start()
    assert listening.wait(10)
    waits = threading.Thread(
        target=lambda: final.append(recogniser.transcribe(heard(voiced(5)), Turn()).text)
    )
    waits.start()
    assert recogniser._awaited.wait(10)
    go_on.set()
    beforehand.join(10)
    waits.join(10)
    assert said == [None]
    assert final == ["What time is it in"]
    assert recogniser._decoder.passes == 1


# It stops


def test_a_cancel_is_felt_between_the_windows(ears: Callable[..., WhisperRecogniser]) -> None:
    recogniser = ears()
    turn = Turn()
    hypotheses = understandings(recogniser)
    decode = recogniser._decoder.decode

    def then_cancel(*args: Any, **options: Any) -> Hypothesis:
        found = decode(*args, **options)
        turn.cancel()
        return found

    recogniser._decoder.decode = then_cancel  # type: ignore[method-assign]
    long = [part for _ in range(3) for part in (voiced(60), quiet(1.0))]
    with pytest.raises(Cancelled):
        recogniser.transcribe(heard(*long), turn)
    assert len(hypotheses) == 1
    # And it is fit for the next turn.
    assert recogniser.transcribe(heard(voiced(2)), Turn()).text == "What time"


def test_a_cancelled_turn_is_not_begun(ears: Callable[..., WhisperRecogniser]) -> None:
    recogniser = ears()
    turn = Turn()
    turn.cancel()
    for listen in (recogniser.transcribe, recogniser.partial):
        with pytest.raises(Cancelled):
            listen(heard(voiced(3)), turn)
    assert recogniser._decoder.passes == 0


# Languages and hints


def test_the_language_is_fixed_or_free_or_one_of_a_list(
    ears: Callable[..., WhisperRecogniser], tmp_path: Path
) -> None:
    german = make_whisper(tmp_path / "de", language="de")

    def language(*wanted: str) -> str:
        recogniser = ears(model=german, languages=wanted)
        return recogniser.transcribe(heard(voiced(2)), Turn()).language

    assert language() == "de"
    assert language("en") == "en"
    assert language("en", "de") == "de"
    assert language("en", "fr") in ("en", "fr")


def test_an_english_model_refuses_another_language(
    ears: Callable[..., WhisperRecogniser], tmp_path: Path
) -> None:
    english = make_whisper(tmp_path / "en", multilingual=False)
    assert ears(model=english).transcribe(heard(voiced(2)), Turn()).text == "What time"
    with pytest.raises(EngineUnavailable, match="knows English only, not de") as raised:
        ears(model=english, languages=("de",))
    assert "model" in raised.value.fix
    with pytest.raises(EngineUnavailable, match="does not know the language xx"):
        ears(languages=("xx",))


def test_names_are_handed_to_the_network_as_hints(ears: Callable[..., WhisperRecogniser]) -> None:
    recogniser = ears(vocabulary=("Vis", "Ada"))
    prompts: list[list[int]] = []
    network = recogniser._decoder._net

    class Spy(BrokenNetwork):
        def generate(self, encoded: Any, prompt: list[list[int]], **options: Any) -> Any:
            prompts.extend(prompt)
            return network.generate(encoded, prompt, **options)

    recogniser._decoder._net = Spy(network, RuntimeError())
    assert recogniser.transcribe(heard(voiced(4)), Turn()).text == "What time is it"
    (prompt,) = prompts
    tokenizer = recogniser._model.hf_tokenizer
    assert prompt[0] == tokenizer.token_to_id("<|startofprev|>")
    assert tokenizer.decode(prompt) == " Vis, Ada."


# It breaks


def test_memory_that_runs_out_is_said_and_the_next_try_may_do(
    ears: Callable[..., WhisperRecogniser],
) -> None:
    recogniser = ears()
    network = recogniser._decoder._net
    full = RuntimeError("CUDA failed with error out of memory")
    recogniser._decoder._net = BrokenNetwork(network, full)
    with pytest.raises(OutOfMemory, match="not enough memory") as raised:
        recogniser.transcribe(heard(voiced(3)), Turn())
    assert "smaller asr.model" in raised.value.fix
    recogniser._decoder._net = network
    assert recogniser.transcribe(heard(voiced(3)), Turn()).text == "What time is"


def test_whatever_breaks_is_one_that_the_conversation_steps_down_from(
    ears: Callable[..., WhisperRecogniser],
) -> None:
    recogniser = ears()
    missing = RuntimeError("Library libcublas.so.12 is not found or cannot be loaded")
    recogniser._decoder._net = BrokenNetwork(recogniser._decoder._net, missing)
    with pytest.raises(EngineFailed, match="libcublas") as raised:
        recogniser.partial(heard(voiced(3)), Turn())
    assert "nvidia-cublas-cu12" in raised.value.fix


def test_what_whisper_loses_the_built_in_recogniser_takes_over(model: Path) -> None:
    lost: list[tuple[str, VisavisError, str]] = []
    ladder = Ladder(
        "asr", RECOGNISERS, RecogniserOptions(model=model), lambda _, *loss: lost.append(loss)
    )
    recogniser = ladder.engine()
    assert ladder.name == "faster-whisper"
    ladder.lose(recogniser, OutOfMemory("The card is full."))
    assert ladder.name == "pocketsphinx"
    assert [(label, now) for label, _, now in lost] == [("faster-whisper", "PocketSphinx")]
    assert recogniser is not None
    with pytest.raises(EngineFailed, match="closed"):
        recogniser.transcribe(heard(voiced(2)), Turn())
    ladder.close()


def test_a_sound_of_another_rate_is_a_mistake_of_ours(
    ears: Callable[..., WhisperRecogniser],
) -> None:
    with pytest.raises(ValueError, match="16000 Hz, not 8000"):
        ears().transcribe(Utterance(AudioChunk(voiced(2), 8000), 0.0), Turn())


# The settings, and memory


def test_the_settings_name_model_languages_and_words(model: Path) -> None:
    settings = load_settings(
        None,
        [
            f"asr.model={model}",
            "asr.language=de, en",
            "asr.device=cpu",
            "asr.vocabulary=Frobnicator, Köpenick",
            "assistant.user_name=Ada",
        ],
        {},
    )
    store = Store()
    options = recogniser_options(settings, planned(settings, store), store)
    assert options.model == model
    assert options.languages == ("de", "en")
    assert options.device == "cpu"
    assert {"Vis", "Ada", "Frobnicator", "Köpenick"} <= set(options.vocabulary)
    assert settings.asr.main_language == "de"


@pytest.mark.timeout(300)  # 5 s, but every load waits for threads where others are busy
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_loading_and_closing_it_two_hundred_times_takes_no_memory(model: Path) -> None:
    def held() -> float:
        """MiB in memory."""
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20

    def load_and_close(times: int) -> None:
        for _ in range(times):
            WhisperRecogniser(RecogniserOptions(model=model), gate=everything).close()

    load_and_close(40)
    before = held()
    load_and_close(160)
    assert held() < before + 4.0  # the model takes 2.5 each time


def test_closing_frees_the_models_memory(ears: Callable[..., WhisperRecogniser]) -> None:
    recogniser = ears()
    recogniser.close()
    assert not recogniser._model.model.model_is_loaded
    recogniser.close()
