"""What PocketSphinx's five searches found, judged: which words to believe, and how far.

A command is believed if it covers the speech, and if it fits the sound hardly worse than the phone
loop does: the mean difference of their acoustic log-likelihoods per 10 ms frame of its words. This
ratio against a filler model is the usual measure of utterance verification (Rose & Paul, ICASSP
1990). Where it is near its limit, dictation is asked too: mostly the same words make a command
believed, mostly others make it doubted. Of the searches for any words all that may have been said
is kept, each text as far as it is believed. Knows no process and no sound.
"""

from __future__ import annotations

import difflib
import itertools
import math
from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from assistant.asr.sphinx_process import FREE, Found, Part, Text
from assistant.events import Hypothesis, Interjection

BELIEVED_RATIO = -2.3
"""Nats per frame by which a command may fit worse than the phone loop (confidence 0.5).

Measured: true commands lie around -1.5, other speech forced into the grammar around -4.
"""
RATIO_SPREAD = 0.45
BELIEVED_COVERAGE = 0.7
"""Share of the speech frames that the words of a command must cover."""
SURE = 0.82
"""A command as sure as this needs nobody to agree, and costs no dictation."""
OTHER = 0.4
"""With a smaller share in common dictation heard something else, if it is at least so sure."""
AGREED = 0.6
"""Share of words in common with dictation that makes up for a fit that is not good enough."""
FILLERS = frozenset({"<s>", "</s>", "<sil>", "SIL", "(NULL)", "[NOISE]", "[SPEECH]"})
END_WEIGHT = 4.75
"""PocketSphinx multiplies the language model's log-probabilities by 9.5 in its last pass: that a
sentence ends after “and” costs as much as a word that was heard wrong, and so it ends in “bend”.
Half of that is taken back.
"""
SCORE_SPREAD = 60.0
"""Nats by which a text's score is to be worse, so that it is e times less probable: scores are sums
over frames that are not independent of each other. Both from the pauses and ends of even seeds.
"""
LEAST_PROBABLE = 1e-3
AHEAD, AHEAD_SPREAD = 30.0, 20.0
"""Nats by which what assistants are asked must be likelier, so that the end is judged by it as much
as by dictation, and by e times as much: it makes a whole sentence of what is none."""


def command_confidence(words: list[Part], phones: list[Part]) -> float:
    """How far to believe a command, 0..1; from 0.5 on it is believed.

    `words`: of the command, without fillers. `phones`: what the phone loop found, fillers
    included, from the first frame to the last.
    """
    length = max(part.last for part in itertools.chain(words, phones)) + 1
    free = np.zeros(length)
    covered = np.zeros(length, bool)
    for phone in phones:
        free[phone.first : phone.last + 1] = phone.score / phone.frames
    for word in words:
        covered[word.first : word.last + 1] = True
    if not covers(words, phones):
        return 0.0
    ratio = (sum(word.score for word in words) - free[covered].sum()) / covered.sum()
    return 1.0 / (1.0 + math.exp((BELIEVED_RATIO - ratio) / RATIO_SPREAD))


def agreed(command: list[Part], dictation: list[Part], phones: list[Part]) -> bool:
    """Whether dictation, which knows no commands, makes up for a fit that is not good enough.

    The phone loop takes breath and room for sounds too, and a command may cover little of that:
    it is enough that it covers the words.
    """
    whole = covers(command, phones) or covers(command, dictation)
    return whole and agreement(command, dictation) >= AGREED


def contradicted(command: list[Part], dictation: list[Part]) -> bool:
    """Whether dictation heard some of the words, so the sound is clear, but mostly others."""
    return 0.0 < agreement(command, dictation) < OTHER <= dictation_confidence(dictation)


def agreement(command: list[Part], dictation: list[Part]) -> float:
    """Which share of the words two searches, that know nothing of each other, have in common."""
    ours, theirs = ([part.text for part in parts] for parts in (command, dictation))
    return float(difflib.SequenceMatcher(None, ours, theirs, autojunk=False).ratio())


def covers(words: list[Part], phones: list[Part]) -> bool:
    """Whether the words, together, cover the speech in what another search found."""
    spoken = {frame for word in words for frame in range(word.first, word.last + 1)}
    speech = [
        frame
        for phone in phones
        if phone.text not in FILLERS
        for frame in range(phone.first, phone.last + 1)
    ]
    inside = sum(frame in spoken for frame in speech)
    return bool(speech) and inside >= BELIEVED_COVERAGE * len(speech)


def dictation_confidence(words: list[Part]) -> float:
    """How far to believe dictation, 0..1: the geometric mean of the words' posteriors."""
    if not words:
        return 0.0
    frames = sum(word.frames for word in words)
    return math.exp(sum(math.log(word.posterior) * word.frames for word in words) / frames)


def interjection(found: Found) -> Interjection | None:
    """The one that the whole sound is likest to, pauses before it and after it included."""
    parts, phones = found.parts.get("interjections", []), found.parts["phones"]
    words = " ".join(part.text for part in parts if part.text not in FILLERS)
    if not words:
        return None
    worse = sum(phone.score for phone in phones) - sum(part.score for part in parts)
    return Interjection(words, worse)


def hypotheses(found: Found) -> tuple[Hypothesis, ...]:
    """What may have been said, the most probable first, as if any words could be the last: whether
    they were is for others to judge."""
    requested = _logistic((found.ahead - AHEAD) / AHEAD_SPREAD)
    shares: defaultdict[str, float] = defaultdict(float)
    ends: dict[str, float] = {}
    for search, share in zip(FREE, (1.0 - requested, requested), strict=True):
        for text, part in _shares(found.texts[search]):
            shares[text.text] += share * part
            ends[text.text] = text.ends
    told = [Hypothesis(text, share, ends[text]) for text, share in shares.items()]
    likely = (hypothesis for hypothesis in told if hypothesis.probability >= LEAST_PROBABLE)
    return tuple(sorted(likely, key=lambda hypothesis: -hypothesis.probability))


def _shares(texts: Sequence[Text]) -> list[tuple[Text, float]]:
    """How far each of one search's texts is believed; 1 in all."""
    if not texts:
        return []
    scores = np.array([text.score - END_WEIGHT * text.ends for text in texts])
    shares = np.exp((scores - scores.max()) / SCORE_SPREAD)
    return list(zip(texts, (shares / shares.sum()).tolist(), strict=True))


def _logistic(log_odds: float) -> float:
    return 0.5 + 0.5 * math.tanh(0.5 * log_odds)
