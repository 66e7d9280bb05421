"""Dice, coins, random numbers, and picking one of several things."""

from __future__ import annotations

from assistant.skills.skill import Arguments, Host, Skill, often, parameters, rarely
from assistant.skills.wording import listed
from talking_head.errors import InputError

MAX_DICE = 20


def _flip(arguments: Arguments, host: Host) -> str:
    return f"It's {host.random.choice(('heads', 'tails'))}."


def _roll(arguments: Arguments, host: Host) -> str:
    dice, sides = arguments.get("dice", 1), arguments.get("sides", 6)
    rolls = [host.random.randint(1, sides) for _ in range(dice)]
    if dice == 1:
        return (
            f"You rolled a {rolls[0]}."
            if rolls[0] not in (8, 11, 18)
            else f"You rolled an {rolls[0]}."
        )
    return f"You rolled {listed([str(roll) for roll in rolls])}, which makes {sum(rolls)}."


def _number(arguments: Arguments, host: Host) -> str:
    low, high = arguments.get("low", 1), arguments.get("high", 100)
    return f"{host.random.randint(min(low, high), max(low, high))}."


def _pick(arguments: Arguments, host: Host) -> str:
    choices = [choice.strip() for choice in arguments["choices"] if choice.strip()]
    if not choices:
        raise InputError("There is nothing to choose from.")
    return f"I pick {host.random.choice(choices)}."


SKILLS = (
    Skill(
        "flip_coin",
        "Flip a coin.",
        _flip,
        often("(flip|toss) a coin", "heads or tails")
        + rarely("(flip|toss|throw|spin) [me] [a|another] coin [again]", "coin (flip|toss)"),
        ("flip a coin", "heads or tails"),
    ),
    Skill(
        "roll_dice",
        "Roll dice.",
        _roll,
        often("roll (a die|a dice|the dice)", "roll <count:dice> dice")
        + rarely(
            "(roll|throw) [me] [a|the|another|some] (die|dice) [again]",
            "(roll|throw) <count:dice> (die|dice)",
            "(roll|throw) a <count:sides> sided (die|dice)",
            "(roll|throw) <count:dice> <count:sides> sided (die|dice)",
        ),
        ("roll a die", "roll two dice", "roll a twenty sided die"),
        parameters(
            dice={"type": "integer", "minimum": 1, "maximum": MAX_DICE},
            sides={"type": "integer", "minimum": 2, "maximum": 1000},
        ),
    ),
    Skill(
        "random_number",
        "Draw a random whole number.",
        _number,
        often(
            "(give me|pick) a random number", "pick a number between <bound:low> and <bound:high>"
        )
        + rarely(
            "[give me|pick|choose|generate|say|think of] [a|any|some] [random] number"
            " (between|from) <bound:low> (and|to) <bound:high>",
            "[give me|pick|choose|generate|say|think of] a [random] number",
        ),
        ("pick a number between one and ten", "give me a random number"),
        parameters(
            low={"type": "integer", "minimum": -(10**12), "maximum": 10**12},
            high={"type": "integer", "minimum": -(10**12), "maximum": 10**12},
        ),
    ),
    Skill(
        "pick",
        "Pick one of several things at random.",
        _pick,
        rarely(
            "(pick|choose|select) 1 of <choices>",
            "(pick|choose|select|decide) [for me] (between|either|from) <pair:choices>",
            "(pick|choose|select) (1|something) from <choices>",
        ),
        ("pick one of red, green or blue", "choose between tea and coffee"),
        parameters(
            ["choices"],
            choices={
                "type": "array",
                "items": {"type": "string", "maxLength": 200},
                "minItems": 1,
                "maxItems": 100,
            },
        ),
    ),
)
