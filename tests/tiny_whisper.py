"""A Whisper in CTranslate2's format whose weights are made by rule, so that it really hears.

It says as many words of its sentence as the sound has stretches of SLOT_SECONDS that are loud:
word k, where slot k is loud, until the first quiet slot. That is little, but it is heard through
everything that a real Whisper is made of: log-mel features, both convolutions, cross attention
(which gives word times), the special tokens (language, no speech, timestamps), tokenizer.json.

    encoder frame t:  one-hot of its slot, and how loud it is there (from the low mel bands)
    decoder:          the token before says which slot comes next; cross attention looks there;
                      loud: the slot's word, quiet: the end of the text

`Shape` can be that of a published model: the rule sits in the first dimensions, and noise that
comes to nothing in the rest costs the arithmetic and the memory that trained weights cost.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

SENTENCE = "What time is it in the town of my dear old friend?"
SLOT_SECONDS = 0.4
ENCODER_FRAMES = 1500  # 50 a second
SLOT_FRAMES = round(SLOT_SECONDS * 50)
LANGUAGES = ("en", "de", "es", "fr")
LOUD_BANDS = slice(3, 25)  # of 80: 100 Hz to 1 kHz, where voices are
QUIET = 0.2  # in Whisper's log-mel units: voices lie at 0.8 to 1.5, padding at 0


@dataclass(frozen=True, slots=True)
class Shape:
    """`width`: a multiple of 64 times `heads`; `bands`: 80, or 128 as in large-v3.

    `vocabulary`: tokens in all, filled up where the rule needs fewer.
    """

    layers: int = 1
    width: int = 64
    heads: int = 1
    bands: int = 80
    vocabulary: int = 0
    positions: int = 448


SHAPES = {
    "tiny": Shape(4, 384, 6, vocabulary=51_865),
    "base": Shape(6, 512, 8, vocabulary=51_865),
    "small": Shape(12, 768, 12, vocabulary=51_865),
    "medium": Shape(24, 1024, 16, vocabulary=51_865),
}
"""The published sizes (Radford et al. 2022, table 1)."""


def make_whisper(
    folder: Path,
    sentence: str = SENTENCE,
    *,
    language: str = "en",
    shape: Shape = Shape(),
    multilingual: bool = True,
    quantization: str | None = None,
) -> Path:
    """Write the model; `language` is what it takes every sound for. Returns the folder."""
    from ctranslate2.specs.whisper_spec import WhisperSpec

    words = [f"Ġ{word}" for word in sentence.split()]
    tokens = _vocabulary(words, multilingual, shape.vocabulary)
    at = {token: number for number, token in enumerate(tokens)}
    spec = WhisperSpec(shape.layers, shape.heads, shape.layers, shape.heads)
    rule = _Rule(shape, words, at, language)
    rule.encoder(spec.encoder)
    rule.decoder(spec.decoder)
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = [at["Ġ"], at["<|endoftext|>"]]
    spec.config.lang_ids = [at[f"<|{code}|>"] for code in LANGUAGES] if multilingual else []
    spec.config.alignment_heads = [(shape.layers - 1, 0)]
    spec.register_vocabulary(tokens)
    spec.validate()
    spec.optimize(quantization=quantization)
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))
    _write_tokenizer(folder, tokens)
    features = {"feature_size": shape.bands, "sampling_rate": 16_000, "hop_length": 160}
    (folder / "preprocessor_config.json").write_text(json.dumps(features))
    return folder


class _Rule:
    """Where what is written. Dimensions: one for each slot, then these."""

    def __init__(self, shape: Shape, words: list[str], at: dict[str, int], language: str) -> None:
        self.shape, self.words, self.at, self.language = shape, words, at, language
        self.chance = np.random.default_rng(0)
        ours = range(len(words), len(words) + 5)
        self.loud, self.sink, self.steady, self.start, self.begin = ours
        if len(words) + len(ours) > shape.width // shape.heads:
            raise ValueError("the sentence has too many words for this width")

    def encoder(self, spec: Any) -> None:
        width, bands = self.shape.width, self.shape.bands
        first = np.zeros((width, bands, 3), np.float32)
        scale = bands // 80
        low = slice(LOUD_BANDS.start * scale, LOUD_BANDS.stop * scale)
        first[self.loud, low, 1] = 4.0 / (low.stop - low.start)
        spec.conv1.weight, spec.conv1.bias = first, np.zeros(width, np.float32)
        spec.conv1.bias[self.loud] = -4.0 * QUIET
        second = np.zeros((width, width, 3), np.float32)
        second[self.loud, self.loud, 1] = 1.0
        spec.conv2.weight, spec.conv2.bias = second, np.zeros(width, np.float32)
        places = np.zeros((ENCODER_FRAMES, width), np.float32)
        for frame in range(min(ENCODER_FRAMES, SLOT_FRAMES * len(self.words))):
            places[frame, frame // SLOT_FRAMES] = 15.0
        places[0] = 0.0  # where nobody else answers, this frame does, and it is quiet
        places[0, self.sink], places[0, self.loud] = 15.0, -3.0
        spec.position_encodings.encodings = places
        self._norm(spec.layer_norm)
        for layer in spec.layer:
            self._self_attention(layer.self_attention)
            self._feed_forward(layer.ffn)

    def decoder(self, spec: Any) -> None:
        width, last = self.shape.width, len(self.words) - 1
        to = np.zeros((len(self.at), width), np.float32)
        to[:, self.steady] = 4.0
        to[:, self.sink] = 4.0
        to[:, self.loud] = -1.0  # until something loud is found
        for token in self.at:
            if token == "<|notimestamps|>" or "." in token:
                to[self.at[token], [0, self.sink]] = 4.0, 0.0
        for k, word in enumerate(self.words[:last]):
            to[self.at[word], [k + 1, self.sink]] = 4.0, 0.0
        to[self.at["<|startoftranscript|>"], [self.start, self.sink]] = 4.0, 0.0
        to[self.at["<|transcribe|>"], [self.begin, self.sink]] = 4.0, 0.0
        spec.embeddings.weight = to
        spec.position_encodings.encodings = np.zeros((self.shape.positions, width), np.float32)
        self._norm(spec.layer_norm)
        for number, layer in enumerate(spec.layer):
            self._self_attention(layer.self_attention)
            self._cross_attention(layer.attention, number == len(spec.layer) - 1)
            self._feed_forward(layer.ffn)
        out = np.zeros((len(self.at), width), np.float32)
        for k, word in enumerate(self.words):
            out[self.at[word], [k, self.loud]] = 3.0, 12.0
        out[self.at["<|endoftext|>"], self.steady] = 3.1
        out[self.at["<|0.00|>"], self.begin] = 5.0
        if f"<|{self.language}|>" in self.at:
            out[self.at[f"<|{self.language}|>"], self.start] = 1.0
        out[self.at["<|nospeech|>"], [self.start, self.loud]] = 4.0, -12.0
        spec.projection.weight = out

    def _cross_attention(self, spec: Any, looks: bool) -> None:
        width, slots = self.shape.width, range(len(self.words))
        if not looks:
            self._norm(spec.layer_norm)
            self._linear(spec.linear[0], self._noise(width, width))
            self._linear(spec.linear[1], self._without_values(2))
            self._linear(spec.linear[2], self._noise(width, width))
            return
        query, key, value, out = (np.zeros((width, width), np.float32) for _ in range(4))
        for k in slots:
            query[k, k], key[k, k] = 2.0, 1.0
            key[k, self.loud] = 1.0  # of a slot's frames, the loud ones count
        query[0, self.start] = 2.0
        query[self.sink, self.steady], key[self.sink, self.sink] = 1.2, 1.0
        value[self.loud, self.loud] = 1.0
        out[self.loud, self.loud] = 4.0
        self._norm(spec.layer_norm)
        self._linear(spec.linear[0], query)
        self._linear(spec.linear[1], np.concatenate([key, value]))
        self._linear(spec.linear[2], out)

    def _self_attention(self, spec: Any) -> None:
        width = self.shape.width
        self._norm(spec.layer_norm)
        self._linear(spec.linear[0], self._without_values(3))
        self._linear(spec.linear[1], self._noise(width, width))

    def _feed_forward(self, spec: Any) -> None:
        width = self.shape.width
        self._norm(spec.layer_norm)
        self._linear(spec.linear_0, self._noise(4 * width, width))
        spec.linear_0.bias -= 100.0  # nothing comes through the GELU
        self._linear(spec.linear_1, self._noise(width, 4 * width))

    def _noise(self, rows: int, columns: int) -> np.ndarray:
        noise = self.chance.standard_normal((rows, columns), np.float32)
        return np.asarray(0.02 * noise, np.float32)

    def _without_values(self, parts: int) -> np.ndarray:
        """Queries and keys, or keys alone, and values of zero: the attention adds nothing."""
        weight = self._noise(parts * self.shape.width, self.shape.width)
        weight[-self.shape.width :] = 0.0
        return weight

    def _norm(self, spec: Any) -> None:
        spec.gamma = np.ones(self.shape.width, np.float32)
        spec.beta = np.zeros(self.shape.width, np.float32)

    @staticmethod
    def _linear(spec: Any, weight: np.ndarray) -> None:
        spec.weight, spec.bias = weight, np.zeros(len(weight), np.float32)


def _vocabulary(words: list[str], multilingual: bool, size: int) -> list[str]:
    """Bytes, words and what fills it up, then Whisper's special tokens in its order."""
    from tokenizers.pre_tokenizers import ByteLevel

    special = ["<|endoftext|>", "<|startoftranscript|>"]
    special += [f"<|{code}|>" for code in LANGUAGES] if multilingual else []
    special += ["<|translate|>", "<|transcribe|>", "<|startoflm|>", "<|startofprev|>"]
    special += ["<|nospeech|>", "<|notimestamps|>"]
    times = [f"<|{number * 0.02:.2f}|>" for number in range(1501)]
    plain = sorted(ByteLevel.alphabet()) + ([""] if multilingual else [])
    own = [*plain, *dict.fromkeys(words)]
    own += [f"Ġ~{number}" for number in range(size - len(own) - len(special) - len(times))]
    return [*own, *special, *times]


def _write_tokenizer(folder: Path, tokens: list[str]) -> None:
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    plain = [token for token in tokens if not token.startswith("<|")]
    made = Tokenizer(models.BPE({token: n for n, token in enumerate(plain)}, []))
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    made.add_special_tokens(
        [AddedToken(t, special=True) for t in tokens if t.startswith("<|") and "." not in t]
    )
    made.add_tokens(
        [AddedToken(t, special=False) for t in tokens if t.startswith("<|") and "." in t]
    )
    made.save(str(folder / "tokenizer.json"))
