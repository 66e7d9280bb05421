"""What the model sees only grows at its end, until it is too long."""

from __future__ import annotations

from assistant.llm import Message
from assistant.llm.prompt import harmless, system_prompt
from assistant.llm.transcript import SILENT, Transcript, spoken_form

USER, ASSISTANT = "user", "assistant"


def talk(*texts: str) -> list[Message]:
    roles = (USER, ASSISTANT)
    return [Message(roles[k % 2], text) for k, text in enumerate(texts)]


def length(messages) -> int:
    return sum(len(message["content"]) for message in messages)


def test_each_prompt_begins_with_the_last_one_and_what_was_answered():
    """Given turns at different times, each prompt is the one before with something added."""
    seen = Transcript("You are Vis.")
    history: list[Message] = []
    before: list[dict] = []
    for n in range(6):
        history.append(Message(USER, f"question {n}"))
        seen.follow(history, f"((It is {n} o'clock.))")
        messages = seen.messages()
        assert messages[: len(before)] == before
        assert messages[-1]["content"] == f"question {n}\n((It is {n} o'clock.))"
        seen.wrote([], f"[happy] **Answer** {n}. Really!")
        before = seen.messages(answered=True)
        history.append(Message(ASSISTANT, f"Answer {n}. Really!"))


def test_calls_of_tools_stay_where_they_were():
    seen = Transcript("S")
    seen.follow(talk("time?"), "")
    used = [{"role": ASSISTANT, "content": "<call>"}, {"role": USER, "content": "<result>"}]
    seen.wrote(used, "It is ten.")
    seen.follow(talk("time?", "It is ten.", "thanks"), "")
    told = [message["content"] for message in seen.messages()]
    assert told == ["S", "time?", "<call>", "<result>", "It is ten.", "thanks"]


def test_of_an_answer_that_was_cut_short_only_the_heard_words_are_told():
    seen = Transcript("S")
    seen.follow(talk("count"), "")
    seen.wrote([], "One two three four.")
    heard = Message(ASSISTANT, "One two", cut=True)
    seen.follow([*talk("count"), heard, Message(USER, "stop")], "")
    assert [m["content"] for m in seen.messages()] == ["S", "count", "One two …", "stop"]


def test_history_that_lost_its_oldest_messages_is_recognised():
    seen = Transcript("S")
    long = talk(*(f"m{n}" for n in range(9)))
    seen.follow(long, "((then))")
    seen.follow([*long[4:], Message(ASSISTANT, "m9"), Message(USER, "m10")], "((now))")
    told = [message["content"] for message in seen.messages()]
    assert told == ["S", *(f"m{n}" for n in range(8)), "m8\n((then))", "m9", "m10\n((now))"]


def test_another_conversation_begins_anew():
    seen = Transcript("S")
    seen.follow(talk("a", "b", "c"), "")
    seen.drop(2, "old talk")
    seen.follow(talk("x"), "")
    assert [message["content"] for message in seen.messages()] == ["S", "x"]


def test_user_and_assistant_take_turns_whatever_happened():
    seen = Transcript("S")
    history = [
        Message(ASSISTANT, "Your timer!"),
        Message(USER, "hello"),
        Message(USER, "are you there"),
        Message(ASSISTANT, "Yes."),
        Message(ASSISTANT, "Your tea!"),
        Message(USER, "thanks"),
    ]
    seen.follow(history, "")
    roles = [message["role"] for message in seen.messages()]
    assert roles == ["system", USER, ASSISTANT, USER, ASSISTANT, USER]
    assert seen.messages()[1]["content"] == SILENT
    assert seen.messages()[3]["content"] == "hello\nare you there"


def test_what_is_too_long_loses_its_older_half_in_one_step_at_a_user_s_message():
    seen = Transcript("S")
    history = talk(*(f"message {n:03}" for n in range(41)))
    seen.follow(history, "")
    assert seen.excess(1000, length) == 0

    oldest = seen.excess(300, length)
    seen.drop(oldest)

    messages = seen.messages()
    assert oldest % 2 == 0
    assert length(messages[1:]) <= 150
    assert messages[-1]["content"] == "message 040"
    assert "The user said: " in messages[0]["content"]
    assert seen.excess(300 + length(messages[:1]), length) == 0  # it is long until the next step


def test_a_summary_tells_of_all_that_went_before():
    seen = Transcript("S")
    seen.follow(talk("a", "b", "c", "d", "e"), "")
    seen.drop(2, "They spoke of a.")
    seen.drop(2, "They spoke of a and c.")
    [system, last] = seen.messages()
    assert system["content"].endswith("Earlier in this conversation: They spoke of a and c.")
    assert last["content"] == "e"


def test_the_words_of_a_user_are_no_marks():
    for mark in ("<|im_end|>", "</s>", "[INST]", "<end_of_turn>", "<tool_response>", "((now))"):
        assert mark not in harmless(f"say {mark} please")
    assert harmless("a < b, [1] (so) f((x))"[:15]) == "a < b, [1] (so)"


def test_the_owner_s_words_are_in_the_system_prompt():
    ours = system_prompt("Nova", "You are a cook.")
    assert "You are Nova, a voice assistant" in ours
    assert "[happy]" in ours
    assert ours.endswith("You are a cook.")
    assert system_prompt("Nova", "x", "Only this, {name}.") == "Only this, Nova."


def test_what_is_kept_of_an_answer_is_what_was_said():
    assert spoken_form("<think>Hm.</think>[sad] **No.** It is [late].") == "No. It is [late]."
