"""What people say reaches the right skill with the right arguments; what is no command, none."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from assistant.skills import SKILLS
from assistant.skills.hearing import plain
from assistant.skills.schema import check
from assistant.skills.understanding import understand
from skills_host import SATURDAY

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"

EXAMPLES = [(skill.name, example) for skill in SKILLS.values() for example in skill.examples]


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_every_example_reaches_its_skill_with_arguments_that_fit(name, example):
    understood = understand(example, SATURDAY)

    assert understood is not None
    assert understood.skill.name == name
    check(understood.arguments, understood.skill.parameters, name)


ASKED = [
    # paraphrases that are not in the recogniser's grammar
    ("do you know what time it is", "tell_time", {}),
    ("got the time", "tell_time", {}),
    ("how late is it", "tell_time", {}),
    ("hey vis could you please tell me the time", "tell_time", {}),
    ("What's the time, please?", "tell_time", {}),
    ("whats the time", "tell_time", {}),
    ("okay so what day is it today", "tell_date", {}),
    ("what day of the week is tomorrow", "tell_date", {"date": "2026-11-22"}),
    ("what day is in three weeks", "tell_date", {"date": "2026-12-12"}),
    ("what date is next friday", "tell_date", {"date": "2026-11-27"}),
    ("what day was the fourth of July, 1976", "tell_date", {"date": "1976-07-04"}),
    ("when is easter", "tell_date", {"date": "2027-03-28"}),
    ("how many days until february twenty ninth", "days_until", {"date": "2027-02-29"}),
    ("how long is it till christmas", "days_until", {"date": "2026-12-25"}),
    # timers, by voice and by keyboard
    ("set timer for ten minutes", "set_timer", {"duration_seconds": 600}),
    ("could you set the timer to 10 min please", "set_timer", {"duration_seconds": 600}),
    ("set a thirty second timer", "set_timer", {"duration_seconds": 30}),
    ("ten minute timer", "set_timer", {"duration_seconds": 600}),
    ("start a timer for an hour and a half", "set_timer", {"duration_seconds": 5400}),
    ("timer for two and a half minutes", "set_timer", {"duration_seconds": 150}),
    ("set a timer for one hour and five minutes", "set_timer", {"duration_seconds": 3900}),
    ("set a timer for half an hour", "set_timer", {"duration_seconds": 1800}),
    ("set a timer for three quarters of an hour", "set_timer", {"duration_seconds": 2700}),
    ("set an egg timer for 6 minutes", "set_timer", {"duration_seconds": 360, "label": "egg"}),
    ("how much time is left on my egg timer", "time_left", {"label": "egg"}),
    ("cancel my pasta timer", "cancel_reminders", {"kind": "timer", "label": "pasta"}),
    ("delete all of my reminders", "cancel_reminders", {"kind": "reminder", "all": "yes"}),
    # alarms: a bare hour means the morning
    ("could you wake me in twenty minutes", "set_alarm", {"at": "2026-11-21T15:27:00+01:00"}),
    ("wake me up at 7", "set_alarm", {"at": "2026-11-22T07:00:00+01:00"}),
    ("set the alarm for quarter to seven tomorrow",
     "set_alarm", {"at": "2026-11-22T06:45:00+01:00"}),
    ("when is my next alarm", "list_reminders", {"kind": "alarm"}),
    ("set an alarm for 6:30 p.m.", "set_alarm", {"at": "2026-11-21T18:30:00+01:00"}),
    # sums
    ("what's seven plus five", "calculate", {"expression": "7 + 5"}),
    ("7+5", "calculate", {"expression": "7 + 5"}),
    ("how much is twenty percent of two hundred and fifty",
     "calculate", {"expression": "20 % * 250"}),
    ("what is minus three squared", "calculate", {"expression": "- 3 ^ 2"}),
    ("subtract five from twenty", "calculate", {"expression": "20 - 5"}),
    ("open bracket three plus four close bracket times five",
     "calculate", {"expression": "( 3 + 4 ) * 5"}),
    ("what is one point five million divided by three", "calculate", {"expression": "1500000 / 3"}),
    # units
    ("how many kilometres are there in a mile",
     "convert", {"from_unit": "miles", "to_unit": "kilometers"}),
    ("what's 72 °F in °C", "convert",
     {"amount": 72, "from_unit": "degrees Fahrenheit", "to_unit": "degrees Celsius"}),
    ("convert minus forty celsius to fahrenheit", "convert",
     {"amount": -40, "from_unit": "degrees Celsius", "to_unit": "degrees Fahrenheit"}),
    ("2.5kg in pounds", "convert", {"amount": 2.5, "from_unit": "kilograms", "to_unit": "pounds"}),
    # chance
    ("flip a coin for me", "flip_coin", {}),
    ("roll two twenty sided dice", "roll_dice", {"dice": 2, "sides": 20}),
    ("pick one of red green or blue", "pick", {"choices": ["red", "green", "blue"]}),
    ("choose between ice cream and cake", "pick", {"choices": ["ice cream", "cake"]}),
    ("pick a number between one hundred and two hundred", "random_number",
     {"low": 100, "high": 200}),
    ("pick a number between a hundred and five", "random_number", {"low": 100, "high": 5}),
    ("give me a number between 5 and 10", "random_number", {"low": 5, "high": 10}),
    # notes keep the words as they were said
    ("Remember that Anna's one wish is a boat, or two.", "remember",
     {"text": "Anna's one wish is a boat, or two"}),
    ("please remember my locker is number forty two",
     "remember", {"text": "my locker is number forty two"}),
    ("what is my locker number", "recall", {"about": "my locker number"}),
    ("what have I told you about the locker", "recall", {"about": "the locker"}),
    ("do you remember where my bike is", "recall", {"about": "my bike"}),
    ("where did I leave my keys", "recall", {"about": "my keys"}),
    # control and small talk
    ("use the face mona lisa", "change_avatar", {"name": "mona lisa"}),
    ("set quality to high", "change_quality", {"mode": "high"}),
    ("shut up", "stop", {}),
    ("what was that", "repeat", {}),
    ("hey vis how are you today", "small_talk", {"topic": "how_are_you"}),
    ("are you an AI", "small_talk", {"topic": "language_model"}),
    ("thank you very much", "small_talk", {"topic": "thanks"}),
]  # fmt: skip


@pytest.mark.parametrize(("said", "name", "arguments"), ASKED, ids=[said for said, _, _ in ASKED])
def test_paraphrases_are_understood(said, name, arguments):
    understood = understand(said, SATURDAY)

    assert understood is not None
    assert (understood.skill.name, dict(understood.arguments)) == (name, arguments)


WHENS = [
    ("at half past five", "2026-11-21T17:30"),
    ("at 3 o'clock", "2026-11-22T03:00"),  # 3 PM has just passed
    ("at five oh five", "2026-11-21T17:05"),
    ("at 17:45", "2026-11-21T17:45"),
    ("tomorrow at nine", "2026-11-22T09:00"),
    ("at five tomorrow", "2026-11-22T17:00"),
    ("tomorrow at nine in the evening", "2026-11-22T21:00"),
    ("tomorrow morning", "2026-11-22T09:00"),
    ("in the evening", "2026-11-21T18:00"),
    ("in the morning", "2026-11-22T09:00"),
    ("tonight", "2026-11-21T20:00"),
    ("tonight at twelve", "2026-11-22T00:00"),
    ("at midnight", "2026-11-22T00:00"),
    ("at noon", "2026-11-22T12:00"),
    ("on monday at quarter past ten", "2026-11-23T10:15"),
    ("on the first of december at noon", "2026-12-01T12:00"),
    ("on march third at twenty to eight", "2027-03-03T07:40"),
    ("on july first at nine", "2027-07-01T09:00"),
    ("in an hour and twenty minutes", "2026-11-21T16:27"),
    ("two days from now", "2026-11-23T15:07"),
]


@pytest.mark.parametrize(("when", "at"), WHENS)
@pytest.mark.parametrize(
    "order", ["remind me to be at work on time {}", "remind me {} to be at work on time"]
)
def test_a_reminder_finds_its_time_before_or_after_its_text(when, at, order):
    understood = understand(order.format(when), SATURDAY)

    assert understood is not None
    assert understood.arguments["text"] == "to be at work on time"
    offset = "+02:00" if "-07-" in at else "+01:00"  # summer time is reckoned with
    assert understood.arguments["at"] == f"{at}:00{offset}"


ORDINARY = """
he told me the time had come
i have no time for this
the child almost hurt the small dog
drop the two when you add the figures
tear thin sheets from the yellow pad
what time did the train leave yesterday
time flies like an arrow
it is about time you said something
remember the titans is a film
remember that time we went to paris
do you remember the summer of eighty nine
he remembers that my bike was red
forget it he said and left
she stopped the timer and left the room
i was told to stop by the police officer
please stop the car at the next corner
what is natural language processing
what is love
what is five
turn on the living room light
how is the weather in paris
what is the capital of france
how many people live in berlin
how many miles did you run
convert the attic to a bedroom
he wanted to convert me
one two three four five six
the price rose five percent to twenty dollars
two plus two is four said the teacher
the glue stuck the sheet to the dark blue background
it is easy to tell the depth of a well
these days a chicken leg is a rare dish
rice is often served in round bowls
the juice of lemons makes fine punch
four hours of steady work faced us
the salt breeze came across from the sea
a large size in stockings is hard to sell
the boy was there when the sun rose
a rod is used to catch pink salmon
help the woman get back to her feet
kick the ball straight and follow through
a pot of tea helps to pass the evening
smoky fires lack flame and heat
the government announced a new plan on monday
shares fell by three percent in early trading
the minister said that he would resign tomorrow at nine
the match was stopped after ten minutes
she set the table for ten
set the timer on the desk
he rolled the dice and lost
who is the president
where is the station
where is paris
my alarm did not ring at seven
hello darkness my old friend
thank you for the music the songs i am singing
say that again and i will leave
the voice of the people
change is good
a change of face
i need a minute
give me a break
wait a second
you know what i mean
right
yes
no
the
so
""".strip().splitlines()


@pytest.mark.parametrize("said", ORDINARY)
def test_ordinary_speech_starts_nothing(said):
    assert understand(said, SATURDAY) is None


def test_real_recorded_speech_starts_nothing():
    manifest = DATA / "MANIFEST.tsv"
    if not manifest.exists():
        pytest.skip("the recorded speech is not here")
    with manifest.open(encoding="utf-8") as file:
        rows = [
            row for row in csv.DictReader(file, delimiter="\t") if row["language"] not in ("-", "")
        ]
    transcripts = [row["transcript_or_note"] for row in rows if row["transcript_or_note"]]

    assert len(transcripts) > 10
    for transcript in transcripts:
        parts = [transcript, *transcript.split(". ")]
        assert [understand(part, SATURDAY) for part in parts] == [None] * len(parts), transcript


@pytest.mark.parametrize(
    ("heard", "tokens"),
    [
        ("seven hundred and five", "705"),
        ("two thousand and three", "2003"),
        ("nineteen eighty four", "19 84"),
        ("a hundred and twenty three thousand four hundred and fifty six", "123456"),
        ("three point one four one six", "3.1416"),
        ("point five", "point 5"),
        ("1,234.5", "1234.5"),
        ("five hundred and me", "500 and me"),
        ("twenty-one o'clock", "21 o'clock"),
        ("I'm sure it's 5pm, isn't it?", "i am sure it is 5 pm is not it"),
        ("a 10-minute timer", "a 10 minute timer"),
        ("10 - 3", "10 - 3"),
        ("", ""),
        ("?!…", ""),
    ],
)
def test_a_transcript_made_plain(heard, tokens):
    assert plain(heard).text.strip() == tokens


@pytest.mark.parametrize(
    "monster",
    [
        "five " * 5000,
        "set a timer for " + "one hour and " * 500,
        "remind me to " + "at five " * 15,
        "remember that " + "a" * 100_000,
        "open bracket " * 55,
        "minus " * 59 + "one",
        "set a timer for five minutes " * 9,
        "\x00\ud83d\ude00 set a timer".encode("utf-8", "surrogatepass").decode("utf-8", "replace"),
    ],
    ids=range(8),
)
@pytest.mark.timeout(20)  # it would be hours if an expression exploded
def test_monstrous_input_does_not_hang(monster):
    understood = understand(monster, SATURDAY)

    assert understood is None or understood.skill.name in SKILLS
