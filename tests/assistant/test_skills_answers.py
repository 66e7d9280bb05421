"""What the skills do and say, told as conversations."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from assistant.skills import SKILLS
from assistant.skills.timers import announcement
from assistant.skills.understanding import understand
from skills_host import SATURDAY, HandHost
from talking_head.errors import InputError, VisavisError


@pytest.fixture
def host(tmp_path):
    return HandHost(tmp_path / "memory.sqlite")


def ask(host: HandHost, said: str) -> str:
    understood = understand(said, host.now())
    assert understood is not None, said
    try:
        return understood.skill.call(understood.arguments, host)
    except VisavisError as error:
        return str(error)


ANSWERS = [
    ("what time is it", "It's 3:07 PM."),
    ("what day is it", "Today is Saturday, 21 November 2026."),
    ("what day is tomorrow", "Tomorrow is Sunday, 22 November 2026."),
    ("what day is christmas", "25 December 2026 is a Friday."),
    ("what day was the fourth of july 1976", "4 July 1976 was a Sunday."),
    ("how many days until christmas", "34 days until Friday, 25 December."),
    ("how many days until february thirtieth", "There is no 30 February in 2027."),
    ("what is seventeen times twenty three", "That's 391."),
    ("what is a third of ten", "That's about 3.33333."),
    ("what is zero point one plus zero point two", "That's 0.3."),
    ("what is the square root of two", "That's about 1.41421."),
    ("what is the square root of one hundred and forty four", "That's 12."),
    ("what is the cube root of minus twenty seven", "That's minus 3."),
    ("how much is fifteen percent of eighty", "That's 12."),
    ("what is two to the power of ten", "That's 1,024."),
    ("what is two to the power of one hundred",
     "That's about 1.26765 times 10 to the power of 30."),
    ("what is nine thousand to the power of nine thousand",
     "That number is too big for me to say."),
    ("what is five divided by zero", "Nothing can be divided by zero."),
    ("what is minus three squared", "That's minus 9."),
    ("twenty factorial", "That's about 2.4329 times 10 to the power of 18."),
    ("how many miles is five kilometers", "5 kilometers are about 3.1069 miles."),
    ("convert one hundred fahrenheit to celsius",
     "100 degrees Fahrenheit is about 37.778 degrees Celsius."),
    ("convert minus forty celsius to fahrenheit",
     "minus 40 degrees Celsius is minus 40 degrees Fahrenheit."),
    ("how many seconds are in a week", "1 week is 604,800 seconds."),
    ("convert five miles to celsius",
     "Miles measure length, but degrees Celsius measure temperature, so I cannot convert one to"
     " the other."),
    ("convert minus three hundred celsius to fahrenheit", "That is colder than absolute zero."),
    ("change avatar to mona lisa", "Here I am as mona_lisa."),
    ("change your voice to slt", "This is my slt voice."),
    ("change your voice to bob", "I know no voice called bob. There is slt and espeak."),
    ("change your face", "I have these faces: default, Nova and mona_lisa. Which one do you want?"),
    ("switch to high quality", "The quality is high now."),
    ("repeat that", "I have not said anything yet."),
    ("remind me to call mum",
     "When? Say, for example: remind me to call mum at half past five, or in an hour."),
    ("set a timer", "For how long? Say, for example: set a timer for ten minutes."),
    ("what is my name", "You have not told me your name. You can enter it in my settings."),
]  # fmt: skip


@pytest.mark.parametrize(("said", "answer"), ANSWERS, ids=[said for said, _ in ANSWERS])
def test_answers(host, said, answer):
    assert ask(host, said) == answer


def test_a_timer_counts_down_and_speaks_when_done(host):
    assert (
        ask(host, "set a pasta timer for ten minutes") == "OK, 10 minutes for pasta, starting now."
    )

    host.wait(minutes=7, seconds=30)
    assert ask(host, "how much time is left") == "2 minutes and 30 seconds left."
    assert host.reminders.due(host.now()) == []

    host.wait(minutes=2, seconds=30)
    [due] = host.reminders.due(host.now())
    assert announcement(due, host.now()) == "Your pasta timer is done."

    host.reminders.cancel(due.id)
    assert ask(host, "how much time is left") == "You have no timer running."


def test_a_reminder_says_back_what_and_when(host):
    answer = ask(host, "remind me to call my mum tomorrow at nine")
    assert answer == "OK, I'll remind you tomorrow at 9 AM: call your mum."
    assert ask(host, "list my reminders") == "There is “call your mum” tomorrow at 9 AM."

    host.wait(days=2)  # switched off meanwhile
    [due] = host.reminders.due(host.now())
    assert announcement(due, host.now()) == (
        "This was due yesterday at 9 AM: Here is your reminder: call your mum."
    )


def test_of_several_timers_one_is_cancelled_by_its_name(host):
    ask(host, "set a pasta timer for ten minutes")
    ask(host, "set a tea timer for three minutes")

    assert ask(host, "cancel the timer") == (
        "There are 2: your tea timer with 3 minutes left and your pasta timer with 10 minutes left."
        " Say which, or say: cancel all timers."
    )
    assert (
        ask(host, "cancel the tea timer") == "OK, I cancelled your tea timer with 3 minutes left."
    )
    assert [one.label for one in host.reminders.pending()] == ["pasta"]

    ask(host, "wake me at seven")
    ask(host, "set a timer for one minute")
    assert ask(host, "cancel all timers") == "OK, I cancelled all 2."
    assert [one.kind for one in host.reminders.pending()] == ["alarm"]


def test_a_timer_runs_for_its_length_also_when_the_clocks_change(tmp_path):
    before_change = datetime(2027, 3, 28, 1, 30, tzinfo=SATURDAY.tzinfo)
    host = HandHost(tmp_path / "memory.sqlite", before_change)

    ask(host, "set a timer for one hour")
    ask(host, "wake me in one hour")
    ask(host, "wake me at seven")

    hours = [one.due_at - before_change.astimezone(UTC) for one in host.reminders.pending()]
    assert hours == [timedelta(hours=1), timedelta(hours=1), timedelta(hours=4.5)]


def test_what_has_passed_or_is_too_much_is_refused_politely(host):
    arguments = {"text": "to sleep", "at": "2026-11-20T22:00"}
    with pytest.raises(InputError, match="yesterday at 10 PM, which has already passed"):
        SKILLS["set_reminder"].call(arguments, host)

    for _ in range(100):
        ask(host, "set a timer for one hour")
    assert "too many timers" in ask(host, "set a timer for one hour")


def test_a_note_is_kept_found_by_its_words_and_forgotten(host):
    assert ask(host, "remember that my bikes are in the garage") == (
        "OK, I'll remember that your bikes are in the garage."
    )
    ask(host, "make a note that I am parked on level three")

    assert ask(host, "where is my bike") == "You told me that your bikes are in the garage."
    assert ask(host, "what did I tell you about parking") == (
        "You told me that you are parked on level three."
    )
    assert (
        ask(host, "what did I tell you about my cat") == "You have told me nothing about your cat."
    )
    assert ask(host, "what do you remember") == (
        "You told me that you are parked on level three; and your bikes are in the garage."
    )

    assert ask(host, "forget about my bike") == (
        "OK, I have forgotten that your bikes are in the garage."
    )
    assert ask(host, "where is my bike") == "You have told me nothing about your bike."
    assert ask(host, "delete all my notes") == "OK, I have forgotten 1 note."


def test_chance_stays_within_its_bounds_and_reaches_both_ends(host):
    heads = {ask(host, "flip a coin") for _ in range(50)}
    assert heads == {"It's heads.", "It's tails."}

    numbers = {ask(host, "pick a number between ten and one") for _ in range(300)}
    assert numbers == {f"{number}." for number in range(1, 11)}

    picked = {ask(host, "pick one of red, green or blue") for _ in range(60)}
    assert picked == {"I pick red.", "I pick green.", "I pick blue."}

    rolls = ask(host, "roll three dice")
    assert rolls.startswith("You rolled ")
    total = rolls.rsplit(" ", 1)[1].rstrip(".")
    assert 3 <= int(total) <= 18


def test_stop_stops_and_says_nothing(host):
    assert ask(host, "stop") == ""
    assert host.done == ["stop"]


def test_repeat_says_the_last_answer_again(host):
    host.answered = "It's 3:07 PM."
    assert ask(host, "say that again") == "It's 3:07 PM."


def test_every_topic_of_small_talk_has_an_answer_without_gaps(host):
    host.user_name = "Ada"
    for topic in SKILLS["small_talk"].parameters["properties"]["topic"]["enum"]:
        answer = SKILLS["small_talk"].call({"topic": topic}, host)
        assert answer
        assert "{" not in answer
    assert "visavis doctor" in SKILLS["small_talk"].call({"topic": "language_model"}, host)


WRONG = [
    ("calculate", {}, "calculate needs “expression”: a string"),
    ("set_timer", {"duration_seconds": "ten"},
     "“duration_seconds” must be a number (seconds from now), not 'ten'"),
    ("set_timer", {"duration_seconds": True}, "must be a number"),
    ("set_timer", {"duration_seconds": -5}, "over before it began"),
    ("set_timer", {"duration_seconds": float("nan")}, "must be a number"),
    ("set_timer", {"seconds": 5, "duration_seconds": 5}, "It takes: duration_seconds, label"),
    ("roll_dice", {"dice": 2.5}, "must be an integer from 1 to 20"),
    ("pick", {"choices": []}, "a list of strings with at least 1"),
    ("pick", {"choices": ["a", 3]}, "a list of strings"),
    ("change_quality", {"mode": "ultra"}, "one of standard, high"),
    ("calculate", {"expression": "__import__('os')"}, "I cannot read “_” in a sum"),
    ("calculate", {"expression": "2 +"}, "Something is missing"),
    ("calculate", {"expression": "(" * 200 + "1"}, "too many brackets"),
    ("calculate", {"expression": "9^9^9^9"}, "too big"),
    ("convert", {"from_unit": "parsecs", "to_unit": "miles"}, "I do not know the unit “parsecs”"),
    ("set_reminder", {"text": "x", "at": "half past"}, "cannot"),
    ("tell_date", {"date": "2026-13-01"}, "cannot find the day"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "arguments", "message"), WRONG)
def test_wrong_arguments_are_answered_with_what_is_wanted(host, name, arguments, message):
    with pytest.raises(InputError) as raised:
        SKILLS[name].call(arguments, host)
    assert message in str(raised.value)


def test_every_skill_describes_itself_as_a_tool():
    for skill in SKILLS.values():
        function = skill.tool()["function"]
        assert function["name"] == skill.name
        assert function["description"].endswith(".")
        assert function["parameters"]["type"] == "object"
        assert set(function["parameters"]["required"]) <= set(function["parameters"]["properties"])
