"""What stays of what was understood so far, and what of Whisper's texts is not believed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asr.agreement import Agreement, bare
from assistant.asr.whisper_gate import windows
from assistant.asr.whisper_text import Evidence, believed, compression, without_loops

SURE = Evidence(log_probability=-0.2, no_speech=0.01, speech_seconds=2.0)
UNSURE = Evidence(log_probability=-0.8, no_speech=0.4, speech_seconds=0.5)
SILENT = Evidence(log_probability=-1.3, no_speech=0.9, speech_seconds=0.5)

hypotheses = st.lists(st.lists(st.sampled_from(["a", "B", "b", "c,", "c"])), max_size=8)


def test_words_are_stable_once_two_hypotheses_agree_on_all_before_them() -> None:
    agreement = Agreement()
    assert agreement.update(["turn"]).stable == ""
    assert agreement.update(["Turn", "of"]).stable == "Turn"
    changed = agreement.update(["turn", "off", "the"])
    assert (changed.stable, changed.rest) == ("Turn", "off the")
    assert agreement.update(["turn", "off", "the", "light."]).stable == "Turn off the"
    # A hypothesis that is shorter, or another, takes nothing back that was shown as stable.
    assert agreement.update(["turn"]).text == "Turn off the"
    assert agreement.update(["burn", "off", "the", "light"]).text == "Turn off the light"


@given(hypotheses)
def test_what_was_stable_stays(many: list[list[str]]) -> None:
    agreement = Agreement()
    shown: list[str] = []
    for words in many:
        said = agreement.update(words).stable.split()
        assert said[: len(shown)] == shown
        shown = said


@given(st.lists(st.sampled_from(["a", "b", "c"]), min_size=1))
def test_the_same_twice_is_stable_as_a_whole(words: list[str]) -> None:
    agreement = Agreement()
    agreement.update(words)
    assert agreement.update(words).stable == " ".join(words)


def test_case_and_punctuation_do_not_tell_words_apart() -> None:
    assert bare("“Light,”") == bare("light")
    assert bare("it's") != bare("it")


@pytest.mark.parametrize("phrase", ["Thank you.", "you", "Thanks for watching!", "Vielen Dank."])
def test_what_whisper_invents_is_believed_only_where_it_is_sure(phrase: str) -> None:
    assert believed(phrase.split(), SURE)
    assert not believed(phrase.split(), UNSURE)


def test_anything_else_is_believed_until_nobody_can_have_spoken() -> None:
    words = ["What", "time", "is", "it?"]
    assert believed(words, UNSURE)
    assert not believed(words, SILENT)
    assert not believed([], SURE)


def test_hints_that_are_read_aloud_are_not_believed() -> None:
    hints = ("Vis", "Ada Lovelace")
    assert not believed(["Vis,", "Ada", "Lovelace."], UNSURE, hints)
    assert believed(["Vis,", "Ada", "Lovelace."], SURE, hints)
    assert believed(["Call", "Ada"], UNSURE, hints)


def test_nobody_says_a_whole_sentence_in_a_cough() -> None:
    cough = Evidence(log_probability=-0.3, no_speech=0.1, speech_seconds=0.2)
    assert not believed(["Please", "like", "and", "subscribe", "to", "my", "channel"], cough)
    assert believed(["Yes."], cough)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("no no no no", "no no no no"),
        ("bye bye and thanks", "bye bye and thanks"),
        ("so so so so so so so it goes", "so it goes"),
        ("I know. I know, I know I know and", "I know. and"),
        ("one two three four one two three four one two three four", "one two three four"),
        ("", ""),
    ],
)
def test_what_is_said_over_and_over_is_said_once(said: str, kept: str) -> None:
    words = said.split()
    assert without_loops(words, words) == kept.split()


@given(st.lists(st.sampled_from(["a", "b"]), max_size=30))
def test_only_repetitions_go(words: list[str]) -> None:
    kept = without_loops(words, words)
    assert len(kept) <= len(words)
    assert kept[:1] == words[:1]
    assert without_loops(words[:4], words[:4]) == words[:4]


def test_a_loop_compresses_as_no_language_does() -> None:
    assert compression("I'm going to the shop. " * 12) > 2.4
    assert compression("The birch canoe slid on the smooth planks, and so did we.") < 1.5
    assert compression("") == 0.0


def test_speech_is_cut_where_nobody_speaks_into_as_few_windows_as_hold_it() -> None:
    second = 16_000
    said = [(0, 10 * second), (12 * second, 20 * second), (21 * second, 40 * second)]
    cut = windows(said)
    assert [(w.start, w.end) for w in cut] == [(0, 20 * second), (21 * second, 40 * second)]
    assert cut[0].speech_seconds == 18.0
    assert windows([]) == []


@given(
    st.lists(
        st.tuples(st.integers(0, 40_000), st.integers(1, 28 * 16_000)), min_size=1, max_size=12
    )
)
def test_no_window_is_longer_than_whisper_hears_and_no_speech_is_lost(
    gaps: list[tuple[int, int]],
) -> None:
    stretches, at = [], 0
    for gap, length in gaps:
        stretches.append((at + gap, at + gap + length))
        at += gap + length
    cut = windows(stretches)
    assert all(w.end - w.start <= 28 * 16_000 for w in cut)
    assert sum(w.speech for w in cut) == sum(end - start for start, end in stretches)
    # More speech later leaves the earlier windows as they are: they need not be heard again.
    assert windows([*stretches, (at + 16_000, at + 30 * 16_000)])[: len(cut) - 1] == cut[:-1]
