"""What a model thinks to itself is never spoken, whatever way it arrives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.llm.reasoning import BLOCKS, answer_only


@pytest.mark.parametrize(("begin", "end"), BLOCKS)
def test_the_marks_of_every_family_hide_what_is_between_them(begin: str, end: str) -> None:
    text = f"{begin}The user wants the time.\nHmm, < 5?{end}\n\nIt is ten."
    assert "".join(answer_only([text])) == "It is ten."
    assert "".join(answer_only(text)) == "It is ten."


def test_an_answer_may_begin_in_the_middle_of_thinking() -> None:
    """Given a template that opens the block itself, the answer's first words are thoughts."""
    pieces = ["So the user", " says hi.</thi", "nk> Hello!"]
    assert "".join(answer_only(pieces, prompt="<|assistant|>\n<think>\n")) == "Hello!"
    assert "".join(answer_only(pieces[:2], prompt="<think>")) == ""


def test_a_mark_without_its_other_half_is_not_spoken() -> None:
    assert "".join(answer_only(["Hello</think> there."])) == "Hello there."
    assert "".join(answer_only(["Hello <think>I wonder"])) == "Hello "


def test_text_that_only_looks_like_a_mark_passes_at_once() -> None:
    tokens = iter(["a < b ", "and <b", ">c"])
    answer = answer_only(tokens)
    assert next(answer) == "a < b "
    assert "".join(answer) == "and <b>c"


PARTS = ["<think>", "</think>", "<th", "ink>", "[THINK]", "[/THINK]", "a", "<", " ", "word", "\n"]


@given(st.lists(st.sampled_from(PARTS), max_size=20), st.integers(1, 7))
def test_how_the_text_was_cut_never_matters(parts: list[str], size: int) -> None:
    text = "".join(parts)
    pieces = [text[k : k + size] for k in range(0, len(text), size)]
    assert "".join(answer_only(pieces)) == "".join(answer_only([text]))
