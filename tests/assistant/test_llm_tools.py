"""Calls of tools are found, read and made in every family's way; errors become sentences."""

from __future__ import annotations

import json

import pytest

from assistant.llm.tools import (
    GRANITE,
    HERMES,
    LLAMA_3,
    MISTRAL,
    PROMPTED,
    Call,
    call_format,
    described,
    find_opening,
    may_open,
    names,
    tools,
    use,
)
from assistant.skills import SKILLS
from skills_host import HandHost

EVERY = (HERMES, PROMPTED, MISTRAL, GRANITE, LLAMA_3)


@pytest.mark.parametrize("family", EVERY)
def test_what_a_family_writes_is_found_and_read_back(family):
    call = Call("set_timer", {"duration_seconds": 60, "label": "“tea”"})
    answer = family.text(call)
    text = answer if family is LLAMA_3 else f"Sure. {answer}"
    said, opened = find_opening(text, family, begins=family is LLAMA_3)

    assert text[:said] == ("" if family is LLAMA_3 else "Sure. ")
    read = family.read(text[opened:])
    assert (read.name, read.arguments) == (call.name, call.arguments)


@pytest.mark.parametrize("family", EVERY)
def test_an_opening_is_held_back_while_it_may_become_one(family):
    text = family.text(Call("tell_time", {}))
    for end in range(1, len(family.opening)):
        assert may_open(f"Well {text[:end]}", family, False) == end
    assert may_open("Well, it is five", family, False) == 0
    assert find_opening("Well, it is { five", family, False) is None


def test_a_bare_call_is_one_only_at_the_beginning():
    assert find_opening(' <|python_tag|>{"name": 1}', LLAMA_3, True) is not None
    assert find_opening('{"name": 1}', LLAMA_3, False) is None
    assert find_opening("[happy] Hello", LLAMA_3, True) is None
    assert may_open("<|pyth", LLAMA_3, True) == 6
    assert may_open("Hello", LLAMA_3, True) == 0


@pytest.mark.parametrize(
    ("template", "family"),
    [
        ("{% if tools %}<tool_call>{% endif %}", HERMES),
        ("{% if tools %}[TOOL_CALLS]{% endif %}", MISTRAL),
        ('{% if tools %}{"name": , "parameters": }{% endif %}', LLAMA_3),
        ("{{ messages[0].content }}", PROMPTED),
        ("<tool_call> without a variable for them", PROMPTED),
    ],
)
def test_the_family_is_read_off_the_template(template, family):
    assert call_format(template) == family


@pytest.mark.parametrize(
    ("text", "name", "arguments"),
    [
        ('{"name": "pick", "arguments": "{\\"choices\\": [\\"a\\"]}"}', "pick", {"choices": ["a"]}),
        ('{"name": "pick"} and more', "pick", {}),
        ('{"name": "pick", "arguments": {"choices": [', "pick", None),
        ('{"name": "pick", "arguments": 7}', "pick", None),
        ("pick()", "", None),
        ("[" * 5000, "", None),
    ],
)
def test_a_call_that_was_written_badly_is_read_as_far_as_can_be(text, name, arguments):
    read = HERMES.read(text)
    assert (read.name, read.arguments) == (name, arguments)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (Call("calculate", {"expression": "3 * 4"}), "12"),
        (Call("calculate", {"expression": "1/0"}), "divided by zero"),
        (Call("set_timer", {"duration_seconds": "ten"}), "must be a number"),
        (Call("set_timer", {"minutes": 3}), "knows no argument"),
        (Call("set_timer", None), "no valid JSON"),
        (Call("make_coffee", {}), "no tool “make_coffee”"),
        (Call("small_talk", {"topic": "joke"}), "no tool"),
    ],
)
def test_whatever_goes_wrong_with_a_tool_becomes_a_sentence(tmp_path, call, says):
    assert says in use(call, HandHost(tmp_path / "m.db"))[0]


def test_a_tool_that_breaks_is_a_sentence_and_in_the_log(tmp_path, caplog):
    host = HandHost(tmp_path / "m.db")
    host.set_quality = lambda mode: 1 / 0
    outcome, worked = use(Call("change_quality", {"mode": "high"}), host)
    assert not worked
    assert "went wrong" in outcome
    assert "ZeroDivisionError" in caplog.text


def test_every_tool_is_described_in_a_line():
    lines = described(tools()).splitlines()
    for name in names(tools()):
        [line] = [line for line in lines if line.startswith(f"- {name}(")]
        for argument in SKILLS[name].parameters["properties"]:
            assert argument in line


@pytest.mark.parametrize("family", [HERMES, MISTRAL, LLAMA_3])
def test_the_grammar_knows_every_tool(family):
    pytest.importorskip("llama_cpp")
    grammar = family.grammar(tools())
    assert "root ::=" in grammar
    for name in names(tools()):
        assert json.dumps(json.dumps(name))[1:-1] in grammar
