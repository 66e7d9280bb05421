"""What to believe of a text that Whisper made: it writes something for every sound.

In noise and silence Whisper writes what its training videos end with ("Thank you."), repeats
itself without end, or reads its hints aloud. Knows text and how sure the network was of it; knows
no sound. Limits: Radford et al., "Robust Speech Recognition via Large-Scale Weak Supervision"
(2022), section 4.5; phrases: what its users report again and again.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from assistant.asr.agreement import bare

NO_SPEECH = 0.6
LOG_PROBABILITY = -1.0
COMPRESSION = 2.4
"""Whisper's own limits: silence if the first two both say so; a loop beyond the third."""

UNSURE_NO_SPEECH = 0.35
UNSURE_LOG_PROBABILITY = -0.6
"""From here on a phrase that Whisper is known to invent is not believed."""

WORDS_PER_SECOND = 12.0
"""Nobody speaks faster: auctioneers reach 6 words, Japanese 9 of what Whisper cuts as words."""

LOOP_WORDS = 8
LOOP_TIMES = {1: 5}
LOOP_TIMES_OF_PHRASES = 3
"""How often in a row a phrase of so many words is a loop; "no no no no" is none."""

INVENTED = frozenset(
    bare(phrase)
    for phrase in (
        "you",
        "bye",
        "bye bye",
        "okay",
        "so",
        "the end",
        "thank you",
        "thank you very much",
        "thank you so much",
        "thank you for watching",
        "thanks for watching",
        "thanks for watching and I'll see you next time",
        "please subscribe",
        "please subscribe to my channel",
        "like and subscribe",
        "subtitles by the Amara.org community",
        "Untertitel der Amara.org-Community",
        "Untertitelung des ZDF, 2020",
        "Untertitel im Auftrag des ZDF für funk, 2017",
        "Vielen Dank",
        "Vielen Dank fürs Zuschauen",
        "Sous-titres réalisés par la communauté d'Amara.org",
        "Sous-titrage ST' 501",
        "Merci d'avoir regardé cette vidéo",
        "Merci",
        "Subtítulos realizados por la comunidad de Amara.org",
        "¡Suscríbete al canal!",
        "Gracias por ver el video",
        "Gracias",
        "Sottotitoli creati dalla comunità Amara.org",
        "Grazie",
        "Legendas pela comunidade Amara.org",
        "Obrigado",
        "Продолжение следует...",
        "Субтитры сделал DimaTorzok",
        "Спасибо за просмотр!",
        "ご視聴ありがとうございました",
        "谢谢观看",
        "请不吝点赞 订阅 转发 打赏支持明镜与点点栏目",
        "시청해주셔서 감사합니다",
    )
)
"""Compared as a whole, without case and punctuation."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """How sure of a text the network was.

    `log_probability`: the mean over its tokens (natural). `no_speech`: how likely nobody spoke,
    0..1. `speech_seconds`: how much of the sound the speech detector takes for speech.
    """

    log_probability: float
    no_speech: float
    speech_seconds: float

    @property
    def silence(self) -> bool:
        """Whether nobody spoke, by Whisper's own rule."""
        return silent(self.log_probability, self.no_speech)

    @property
    def unsure(self) -> bool:
        """Whether it takes little to disbelieve it."""
        return self.no_speech > UNSURE_NO_SPEECH or self.log_probability < UNSURE_LOG_PROBABILITY


def silent(log_probability: float, no_speech: float) -> bool:
    """Whether nobody spoke, by Whisper's own rule."""
    return no_speech > NO_SPEECH and log_probability < LOG_PROBABILITY


def believed(words: Sequence[str], evidence: Evidence, hints: Sequence[str] = ()) -> bool:
    """Whether somebody said this. `hints`: the vocabulary that the network was given."""
    if not words or evidence.silence:
        return False
    if len(words) > 3 and len(words) > WORDS_PER_SECOND * evidence.speech_seconds:
        return False
    read_aloud = {bare(word) for hint in hints for word in hint.split()}
    known = bare(" ".join(words)) in INVENTED or all(bare(word) in read_aloud for word in words)
    return not (known and evidence.unsure)


def compression(text: str) -> float:
    """How many times smaller the text gets: loops get far smaller than language does."""
    raw = text.encode()
    return len(raw) / len(zlib.compress(raw)) if raw else 0.0


Word = TypeVar("Word")


def without_loops(words: Sequence[Word], texts: Sequence[str]) -> list[Word]:
    """The words, and what is said over and over said once. `texts`: the words as text."""
    same = [bare(text) for text in texts]
    kept: list[Word] = []
    at = 0
    while at < len(words):
        length, times = _loop(same, at)
        kept += words[at : at + length]
        at += length * times
    return kept


def _loop(same: Sequence[str], at: int) -> tuple[int, int]:
    """The phrase that loops from here on: its words, and how often; (1, 1) where none does."""
    for length in range(1, min(LOOP_WORDS, (len(same) - at) // 2) + 1):
        phrase, times = same[at : at + length], 1
        while same[at + times * length : at + (times + 1) * length] == phrase:
            times += 1
        if times >= LOOP_TIMES.get(length, LOOP_TIMES_OF_PHRASES):
            return length, times
    return 1, 1
