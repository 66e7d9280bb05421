"""From one window of sound to words with their times, with a Whisper that is loaded.

Quick where the processor does it: the encoder is given the speech and a few seconds of silence
instead of 30 s (a tenth of its work for a command), and what an earlier pass over the beginning
of the same speech understood is verified in one step instead of being said again word by word.
Where the quick way gives a text that the network itself is not sure of, the whole 30 s are taken.
Knows one window; which one, and what to believe of it, others say (whisper.py, whisper_text.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from assistant.asr import whisper_text
from talking_head.media import Samples

if TYPE_CHECKING:
    from faster_whisper import WhisperModel
    from faster_whisper.tokenizer import Tokenizer

FULL_FRAMES = 3000
"""30 s, at 100 a second: what Whisper was trained on."""

LEAST_FRAMES = 1000
ROOM_FRAMES = 400
"""A short context is at least 10 s, and ends at least 4 s after the sound."""

TEMPERATURES = (0.4, 0.8)
"""Sampled at where the best text was no good."""

SAMPLES_OF_FIVE = 5
SURE = 0.5
"""A token at least so likely is the likeliest: taking it over is what decoding would do."""

TOKENS_PER_SECOND, TOKENS_MORE = 12.0, 24
"""More text than this is none: loops end here. Fast Japanese has 9 tokens a second."""

BEFORE, AFTER = "\"'“¿([{-", "\"'.。,，!！?？:：”)]}、"
"""Punctuation that belongs to the word after it, and before it."""

HINT_TOKENS = 96
MOST_TOKENS = 448
"""Hints and text together (Whisper's context)."""


@dataclass(frozen=True, slots=True)
class HeardWord:
    """`text`: with its punctuation and leading blank. `start`, `end`: seconds in the window."""

    text: str
    start: float
    end: float
    tokens: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """What was understood of one window.

    `log_probability`: the mean over the tokens (natural). `no_speech`: 0..1. `verified`: how many
    tokens of the draft were right.
    """

    words: tuple[HeardWord, ...]
    language: str
    log_probability: float
    no_speech: float
    verified: int = 0

    def tokens(self, words: int) -> tuple[int, ...]:
        """Those of the first words, for a draft."""
        return tuple(token for word in self.words[: max(0, words)] for token in word.tokens)


class WhisperDecoder:
    """Not thread-safe: whoever has it decodes alone."""

    def __init__(
        self, model: WhisperModel, languages: Sequence[str], hints: Sequence[str], *, short: bool
    ) -> None:
        """`languages`: those to be expected, none: any. `short`: whether short contexts are used.

        Languages that the model does not know are passed over.
        """
        self._model = model
        self._net: Any = model.model
        known = model.supported_languages
        self._languages = [code for code in languages if code in known]
        self._hints = f" {', '.join(hints)}." if hints else ""
        self._short = short
        self._beams = 5 if self._net.device == "cuda" else 1
        self._tokenizers: dict[str, tuple[Tokenizer, list[int]]] = {}
        self.passes = 0

    def decode(
        self,
        samples: Samples,
        check: Callable[[], None],
        draft: Sequence[int] = (),
        *,
        quick: bool = False,
    ) -> Hypothesis:
        """The words of a window of at most 30 s.

        `check` is called between the steps, and may raise. `draft`: tokens of an earlier pass
        over the beginning of it. `quick`: one pass only, good or not. Raises the library's errors.
        """
        features = self._model.feature_extractor(samples)
        frames = max(1, features.shape[-1] - 1)
        best: Hypothesis | None = None
        for encoded, temperature in self._attempts(features, frames, check, quick):
            check()
            self.passes += 1
            found = self._attempt(encoded, temperature, frames, draft, quick)
            if best is None or found.log_probability > best.log_probability:
                best = found
            draft = ()
            if not _doubtful(found):
                return found
        assert best is not None, "there is always a first attempt"
        return best

    def _attempts(
        self, features: Any, frames: int, check: Callable[[], None], quick: bool
    ) -> Iterator[tuple[Any, float]]:
        """Encoded sound and temperature: what to try until the text is good."""
        short = min(FULL_FRAMES, max(LEAST_FRAMES, frames + ROOM_FRAMES))
        encoded = self._encode(features, short if self._short else FULL_FRAMES)
        yield encoded, 0.0
        if quick:
            return
        if self._short and short < FULL_FRAMES:
            check()
            encoded = self._encode(features, FULL_FRAMES)
            yield encoded, 0.0
        for temperature in TEMPERATURES:
            yield encoded, temperature

    def _encode(self, features: Any, frames: int) -> Any:
        heard = features[:, :frames]
        return self._model.encode(np.pad(heard, ((0, 0), (0, frames - heard.shape[-1]))))

    def _attempt(
        self, encoded: Any, temperature: float, frames: int, draft: Sequence[int], quick: bool
    ) -> Hypothesis:
        language = self._language(encoded)
        tokenizer, suppressed = self._tokenizer(language)
        kept = self._verified(encoded, tokenizer, draft, frames)
        prompt = [*self._hint(tokenizer), *tokenizer.sot_sequence, tokenizer.no_timestamps]
        room = round(TOKENS_PER_SECOND * frames / 100) + TOKENS_MORE
        options: dict[str, Any] = {"beam_size": 1 if quick else self._beams}
        if temperature:
            options = {
                "beam_size": 1,
                "num_hypotheses": SAMPLES_OF_FIVE,
                "sampling_topk": 0,
                "sampling_temperature": temperature,
            }
        result = self._net.generate(
            encoded,
            [[*prompt, *kept]],
            max_length=min(MOST_TOKENS, len(prompt) + max(room, len(kept) + 1)),
            return_no_speech_prob=True,
            suppress_blank=not kept,  # it also forbids to end at once
            suppress_tokens=suppressed,
            **options,
        )[0]
        tokens = [token for token in result.sequences_ids[0] if token < tokenizer.eot]
        if tokens[: len(kept)] != kept:
            tokens = [*kept, *tokens]
        aligned = self._model.find_alignment(tokenizer, [tokens], encoded, frames) if tokens else []
        return _hypothesis(aligned, language, result.no_speech_prob, len(kept))

    def _language(self, encoded: Any) -> str:
        """The likeliest of the languages to be expected."""
        if not self._net.is_multilingual:
            return "en"
        if len(self._languages) == 1:
            return self._languages[0]
        found = [(token[2:-2], likely) for token, likely in self._net.detect_language(encoded)[0]]
        wanted = [row for row in found if not self._languages or row[0] in self._languages]
        return str(max(wanted or found, key=lambda row: row[1])[0])

    def _tokenizer(self, language: str) -> tuple[Tokenizer, list[int]]:
        """The tokenizer of a language, and what it must not say: brackets, notes, speaker tags."""
        from faster_whisper.tokenizer import Tokenizer
        from faster_whisper.transcribe import get_suppressed_tokens

        if language not in self._tokenizers:
            made = Tokenizer(
                self._model.hf_tokenizer,
                self._net.is_multilingual,
                task="transcribe",
                language=language,
            )
            self._tokenizers[language] = made, list(get_suppressed_tokens(made, [-1]))
        return self._tokenizers[language]

    def _hint(self, tokenizer: Tokenizer) -> list[int]:
        """The vocabulary as text before the speech: its words become likelier."""
        if not self._hints:
            return []
        return [tokenizer.sot_prev, *tokenizer.encode(self._hints)[:HINT_TOKENS]]

    def _verified(
        self, encoded: Any, tokenizer: Tokenizer, draft: Sequence[int], frames: int
    ) -> list[int]:
        """As much of the beginning of the draft as decoding would find too.

        All its tokens are looked at in one step (speculative decoding, Leviathan et al. 2023,
        with what was understood a moment ago for the draft model). Whether the text would rather
        have ended is not looked at, so no draft may hold what is unsure to have been said.
        """
        if not draft:
            return []
        found = self._net.align(encoded, tokenizer.sot_sequence, [list(draft)], frames)[0]
        sure = [likely >= SURE for likely in found.text_token_probs]
        return list(draft[: sure.index(False) if False in sure else len(sure)])


def _hypothesis(aligned: list[Any], language: str, no_speech: float, verified: int) -> Hypothesis:
    """`aligned`: of faster-whisper's find_alignment, in which punctuation stands alone."""
    from faster_whisper.transcribe import merge_punctuations

    parts = aligned[0] if aligned else []
    merge_punctuations(parts, BEFORE, AFTER)
    weights = [(len(part["tokens"]), float(part["probability"])) for part in parts]
    total = sum(count * math.log(max(likely, 1e-6)) for count, likely in weights)
    mean = total / max(1, sum(count for count, _ in weights))
    words = tuple(
        HeardWord(part["word"], float(part["start"]), float(part["end"]), tuple(part["tokens"]))
        for part in parts
        if part["word"].strip()
    )
    return Hypothesis(words, language, mean, no_speech, verified)


def _doubtful(found: Hypothesis) -> bool:
    """Whether it is worth while to try again (Radford et al. 2022, 4.5)."""
    if whisper_text.silent(found.log_probability, found.no_speech) or not found.words:
        return False
    text = "".join(word.text for word in found.words)
    return (
        found.log_probability < whisper_text.LOG_PROBABILITY
        or whisper_text.compression(text) > whisper_text.COMPRESSION
    )
