"""A server whose model knows no tools gets them in words, and a call that it writes is made."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from assistant.llm import BRAINS, BrainOptions, Message, ServerOptions
from chat_server import ChatServer, deltas, hangs_up, refuses, says, silent, status
from fakes import wait_until
from skills_host import HandHost
from talking_head.turn import Turn

NO_TOOLS = "tiny does not support tools"
TEA = {"name": "set_timer", "arguments": {"duration_seconds": 600, "label": "tea"}}
CALL = f"<tool_call>{json.dumps(TEA)}</tool_call>"
MISSHAPEN = '<tool_call>{"name": "set_timer", "arguments": {"duration_seconds": 600, </tool_call>'
ASKED = "the tea needs ten minutes"


@pytest.fixture
def host(tmp_path):
    return HandHost(tmp_path / "memory.sqlite")


def brain_of(host, there: ChatServer, *, tried: bool = True):
    """`tried`: after it was found out, while nobody waited, whether the model knows tools."""
    options = BrainOptions(host, server=ServerOptions(there.url, first_token_seconds=2.0))
    brain = next(row for row in BRAINS if row.name == "server").load(options)
    assert not tried or wait_until(lambda: brain._warmed)
    return brain


def said(brain, *history: str) -> str:
    roles = ("user", "assistant")
    messages = [Message(roles[k % 2], text) for k, text in enumerate(history)]
    return "".join(brain.reply(messages, Turn())).strip()


def timers(host) -> list:
    return [(timer.label, timer.due_at - host.now()) for timer in host.reminders.pending()]


def in_words(asked: dict) -> bool:
    told = asked["messages"]
    return (
        "tools" not in asked
        and "- set_timer(" in told[0]["content"]
        and all(message["role"] in ("system", "user", "assistant") for message in told)
        and all("tool_calls" not in message for message in told)
    )


def test_a_server_that_refuses_tools_is_told_of_them_in_words(host):
    script = [says("[happy] Sure. ", *CALL), says("Ten minutes for your tea.")]
    steps = [refuses("tools", NO_TOOLS, step) for step in script]
    with ChatServer(steps, tried=refuses("tools", NO_TOOLS, says("Half past nine."))) as there:
        answer = said(brain_of(host, there), ASKED)

        # it was found out before anyone asked, so the first answer is as quick as any
        assert answer == "[happy] Sure.  Ten minutes for your tea."
        assert timers(host) == [("tea", timedelta(minutes=10))]
        first, second = there.asked
        assert in_words(first)
        assert in_words(second)
        call, outcome = second["messages"][-2:]
        assert CALL in call["content"]
        assert "10 minutes" in outcome["content"].removeprefix("<tool_response>")


def test_a_refusal_in_the_middle_of_a_talk_rewrites_what_was_called_before(host):
    """Given a call of the interface, when the next request refuses tools, it is told in words."""
    call = {"name": "set_timer", "arguments": json.dumps(TEA["arguments"])}
    native = deltas({"tool_calls": [{"id": "c1", "function": call}]})
    later = refuses("tools", "Unknown field", says("Your tea has ten minutes."))
    with ChatServer([native, later]) as there:
        assert said(brain_of(host, there), ASKED) == "Your tea has ten minutes."
        assert ["tools" in asked for asked in there.asked] == [True, True, False]
        assert in_words(there.asked[-1])
        written, outcome = (m["content"] for m in there.asked[-1]["messages"][-2:])
        assert '"label": "tea"' in written
        assert "10 minutes" in outcome


def test_a_misshapen_call_is_asked_for_again_and_held_to_the_tool_s_schema(host):
    plain = says("Half past nine.")
    script = [says(MISSHAPEN), says(json.dumps(TEA)), says("Done.")]
    with ChatServer(script, tried=plain) as there:
        assert said(brain_of(host, there), ASKED) == "Done."
        assert timers(host) == [("tea", timedelta(minutes=10))]
        again = there.asked[1]
        [shape] = again["response_format"]["json_schema"]["schema"]["anyOf"]
        assert shape["properties"]["name"] == {"const": "set_timer"}
        assert "duration_seconds" in shape["properties"]["arguments"]["properties"]
        assert again["max_tokens"] <= 300


def test_a_server_that_refuses_tools_and_schemas_is_asked_for_plain_json(host):
    """Also the second time: what it refused is not tried again."""
    fenced = f"Here it is:\n```json\n{json.dumps(TEA)}\n```"
    script = [says(MISSHAPEN), status(400, "no response_format"), says(fenced), says("Done.")]
    script += [says(MISSHAPEN), says(json.dumps(TEA)), says("Done again.")]
    with ChatServer([refuses("tools", NO_TOOLS, step) for step in script]) as there:
        there.tried = refuses("tools", NO_TOOLS, says("?"))
        brain = brain_of(host, there)
        assert said(brain, ASKED) == "Done."
        assert said(brain, ASKED, "Done.", "and another one for my tea") == "Done again."
        assert len(timers(host)) == 2
        assert ["response_format" in asked for asked in there.asked] == [
            *(False, True, False, False),
            *(False, False, False),
        ]


def test_a_model_that_writes_nonsense_where_a_call_is_due_is_told_so_and_stopped(host):
    with ChatServer([says(MISSHAPEN)], tried=says("What?")) as there:
        answer = said(brain_of(host, there), ASKED)
        assert answer == "The arguments of set_timer were no valid JSON."
        assert timers(host) == []
        assert len(there.asked) <= 8  # four rounds at most, each with one question more
        assert "no valid JSON" in there.asked[2]["messages"][-1]["content"]


def test_a_model_that_never_calls_is_found_out_before_it_matters(host):
    """Given a server that takes `tools` and leaves them out of the prompt."""
    with ChatServer([says(CALL), says("Done.")], tried=says("I cannot see a clock.")) as there:
        brain = brain_of(host, there)
        [trial] = there.trials
        assert [tool["function"]["name"] for tool in trial["tools"]] == ["tell_time"]
        assert said(brain, ASKED) == "Done."
        assert in_words(there.asked[0])


@pytest.mark.parametrize(
    "tried",
    [
        deltas({"tool_calls": [{"function": {"name": "tell_time", "arguments": "{}"}}]}),
        says('<tool_call>{"name": "tell_time"', ', "arguments": {}}</tool_call>'),
        says(*["hm "] * 600),
        hangs_up(),
        status(503, "loading"),
    ],
    ids=["calls", "writes a call", "thinks for long", "hangs up", "is busy"],
)
def test_a_model_that_may_know_tools_gets_them_as_the_interface_has_it(host, tried):
    with ChatServer([says("Hello.")], tried=tried) as there:
        assert said(brain_of(host, there), "good to see you") == "Hello."
        assert not in_words(there.asked[0])
        assert len(there.asked[0]["tools"]) > 10


def test_a_question_does_not_wait_for_the_trial_which_is_made_after_it(host):
    trials = [silent(), says("No idea.")]
    with ChatServer([says("Hello.")], tried=lambda handler: trials.pop(0)(handler)) as there:
        brain = brain_of(host, there, tried=False)
        assert wait_until(lambda: there.trials)
        assert said(brain, "good to see you") == "Hello."
        assert wait_until(lambda: brain._warmed)
        said(brain, "good to see you", "Hello.", "tell me a story")
        assert not in_words(there.asked[0])
        assert in_words(there.asked[1])


def test_no_tools_no_trial(host):
    with ChatServer([says("Hello.")]) as there:
        options = BrainOptions(host, server=ServerOptions(there.url), tools=False)
        brain = next(row for row in BRAINS if row.name == "server").load(options)
        assert wait_until(lambda: brain._warmed)
        assert said(brain, "good to see you") == "Hello."
        assert there.trials == []


@pytest.mark.parametrize("written", [json.dumps(TEA), f"```json\n{json.dumps(TEA)}\n```"])
def test_a_call_without_a_mark_is_made_too(host, written):
    with ChatServer([says(*written), says("Done.")], tried=says("What?")) as there:
        assert said(brain_of(host, there), ASKED) == "Done."
        assert timers(host) == [("tea", timedelta(minutes=10))]


def test_an_answer_that_only_looks_like_a_call_is_given(host):
    code = '{"colour": "blue", "size": 3}'
    with ChatServer([says(*code)], tried=says("What?")) as there:
        assert said(brain_of(host, there), "give me json for a blue thing") == code
        assert len(there.asked) == 1
