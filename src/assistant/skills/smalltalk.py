"""Greetings, thanks, and honest answers about what the assistant is."""

from __future__ import annotations

from assistant.skills.skill import Arguments, Host, Phrase, Skill, often, parameters, rarely

GET_A_MODEL = (
    "Run “visavis doctor” to see which language models this computer can use and how to get one."
)

# What may be said on each topic; one is drawn. {me} and {you} are names, {you} with its comma.
ANSWERS: dict[str, tuple[str, ...]] = {
    "hello": ("Hello{you}!", "Hi{you}! What can I do for you?", "Hello{you}. I'm listening."),
    "how_are_you": ("I'm fine, thank you.", "All is well here, thank you."),
    "thanks": ("You're welcome.", "With pleasure.", "Any time."),
    "goodbye": ("Goodbye{you}!", "See you soon{you}!"),
    "good_night": ("Good night{you}. Sleep well.",),
    "sorry": ("No harm done.", "That's all right."),
    "praise": ("Thank you, that's kind.", "I'm glad."),
    "insult": ("I'm sorry. I'll try to do better.",),
    "who_are_you": (
        "I'm {me}, a voice assistant with a face. I run on your own computer, and what you say"
        " stays here.",
    ),
    "your_name": ("My name is {me}.",),
    "are_you_human": ("No, I'm a program with a drawn face and a made voice.",),
    "language_model": (
        "At the moment I have no language model: I know some skills, but I cannot chat freely. "
        + GET_A_MODEL,
    ),
    "joke": (
        "I would tell you a joke about sound cards, but you might not hear the end of it.",
        "Why did the clock skip lunch? It had already gone back four seconds.",
        "There are ten kinds of people: those who know binary, and those who don't.",
        "I told my timer to relax. Now it keeps going off.",
    ),
    "can_you_hear": ("Yes, I hear you.", "Loud and clear."),
}


def _small_talk(arguments: Arguments, host: Host) -> str:
    answer = host.random.choice(ANSWERS[arguments["topic"]])
    return answer.format(
        me=host.assistant_name, you=f", {host.user_name}" if host.user_name else ""
    )


def _my_name(arguments: Arguments, host: Host) -> str:
    if host.user_name:
        return f"Your name is {host.user_name}."
    return "You have not told me your name. You can enter it in my settings."


_PHRASES: tuple[Phrase, ...] = (
    *often("hello", "hi", "good (morning|afternoon|evening)", topic="hello"),
    *rarely("(hello|hi|hey) [there] [again]", "good day", "greetings", topic="hello"),
    *often("how are you", topic="how_are_you"),
    *rarely("how (are|is) (you doing|you today|you feeling|it going|things|everything)",
            "(hello|hi|hey) how are you [doing|today]", topic="how_are_you"),
    *often("thank you", "thanks", topic="thanks"),
    *rarely("(thank you|thanks) (very much|so much|a lot|for your help|for that)",
            "(thank you|thanks) that is (all|it|enough)", "many thanks", "cheers", topic="thanks"),
    *often("goodbye", "bye", topic="goodbye"),
    *rarely("bye bye", "good bye", "see you [later|soon|tomorrow]", topic="goodbye"),
    *often("good night", topic="good_night"),
    *rarely("[i am] sorry", "i apologize", topic="sorry"),
    *rarely("(well done|good job|nice|great|very good|awesome|perfect|excellent)",
            "i (love|like) you", "you are [so|very] (great|nice|good|smart|clever|funny|beautiful)",
            topic="praise"),
    *rarely("you are (stupid|dumb|useless|bad|terrible)", "bad (bot|assistant)", topic="insult"),
    *often("who are you", "what are you", topic="who_are_you"),
    *rarely("(tell me about|introduce) yourself", topic="who_are_you"),
    *often("what is your name", topic="your_name"),
    *rarely("(do you have a name|how are you called|what are you called|what should i call you)",
            topic="your_name"),
    *often("are you (a robot|human)", topic="are_you_human"),
    *rarely("are you [a] [real] (human|robot|machine|person|computer|program|real|alive)",
            topic="are_you_human"),
    *often("do you have a language model", topic="language_model"),
    *rarely("(do|have) you [have|got] a (language model|brain|llm|l l m)",
            "(which|what) [language] model (do you use|are you [using|running])",
            "are you [an] (a i|ai|artificial intelligence|chatgpt|gpt|llm|language model)",
            "how (do|can) i (get|install|add|set up) a language model",
            "are you (intelligent|smart|connected to the internet|online)",
            topic="language_model"),
    *often("tell me a joke", topic="joke"),
    *rarely("[(tell|say|give) [me]] (a|another) joke", "make me laugh", "say something funny",
            "do you know [a|any] (joke|jokes)", topic="joke"),
    *often("can you hear me", topic="can_you_hear"),
    *rarely("do you hear me", "are you (there|awake|listening [to me])", topic="can_you_hear"),
)  # fmt: skip

SKILLS = (
    Skill(
        "small_talk",
        "A short canned answer to a greeting and the like. A language model answers better itself.",
        _small_talk,
        _PHRASES,
        ("hello", "who are you", "do you have a language model", "tell me a joke", "thank you"),
        parameters(["topic"], topic={"type": "string", "enum": list(ANSWERS)}),
    ),
    Skill(
        "user_name",
        "Tell the user their own name as set in the settings.",
        _my_name,
        often("what is my name") + rarely("(who am i|do you know (my name|who i am))"),
        ("what is my name",),
    ),
)
