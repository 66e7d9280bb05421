"""The short words that people say over somebody else's voice: to show that they listen, or to be
listened to.

A search for any words makes anything of so short a sound: it has nothing to go by. One that knows
only these finds the right one mostly, for hardly anybody says others. What they mean is not decided
here (duplex/interruption.py).
"""

from __future__ import annotations

SOUNDS = {
    "mhm": "M HH M",
    "mhmm": "AH M HH AH M",
    "mm": "M M",
    "hm": "HH M",
    "hmm": "AH M",
    "uhhuh": "AH HH AH",
    "haha": "HH AA HH AA HH AA",
    "hahaha": "HH AH HH AH HH AH",
    "hehe": "HH IY HH IY HH IY",
}
"""Those that are no words of a dictionary, as the recogniser's phones."""

SIGNS = (
    *SOUNDS, "ah", "oh", "yeah", "yes", "yep", "okay", "oh okay", "right", "all right", "sure",
    "wow", "cool", "nice", "good", "great", "fine", "really", "i see", "of course", "exactly",
    "true",
)  # fmt: skip
CALLS = (
    "stop", "stop it", "wait", "no", "hold on", "hang on", "be quiet", "quiet", "enough", "cancel",
    "pause", "hey", "listen", "excuse me", "sorry", "never mind", "hello",
)  # fmt: skip
"""Without “who” and “when”, which a hum is like, and “what” and “shut up”, which knocks and coughs
are: whoever says these must be heard surely."""

GRAMMAR = (
    "#JSGF V1.0;\ngrammar interjections;\n"
    f"public <interjection> = {' | '.join((*SIGNS, *CALLS))};\n"
)
"""One of them, and nothing else."""
