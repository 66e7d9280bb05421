"""Makes GGUF language models that say what they are told to: real files for the real llama.cpp.

    tiny_gguf(tmp_path / "m.gguf", {"<|assistant|>": "[happy] Hello there."})

A model is a chain of tokens: behind "<|assistant|>" comes the first piece of the text, behind each
piece the next, then the end. Every piece is a token of its own, whose embedding is random; the
output weights of a token are the embeddings of the tokens that it follows. Attention and the rest
are small random numbers: they are computed, but do not sway the outcome. So tests see the real
tokenizer, template, cache, sampler and grammar, and know what will be said. With `Shape` the same
has the size of a model in use.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ASSISTANT = "<|assistant|>"
TOOLED = "<|after_tool|>"
SUMMING = "<|summing|>"
THINKING = "<think>"
SPECIALS = (
    *("<unk>", "<s>", "</s>", "<|system|>", "<|user|>", "<|end|>"),
    *(ASSISTANT, TOOLED, SUMMING, THINKING),
)  # fmt: skip

CHAT = (
    "{{ bos_token }}{% for m in messages %}<|{{ m.role }}|>{{ m.content }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}"
    "{% if '<tool_response>' in messages[-1].content %}<|after_tool|>"
    "{% elif 'Summarise' in messages[-1].content %}<|summing|>"
    "{% else %}<|assistant|>{% endif %}{% endif %}"
)
"""A template without tools. What the model says depends on the last message, as it does."""

CHAT_WITH_TOOLS = (
    "{{ bos_token }}{% if tools %}<|system|>Tools: {% for t in tools %}{{ t | tojson }}\n"
    "{% endfor %}Write <tool_call>{...}</tool_call> to call one.<|end|>{% endif %}"
    "{% for m in messages %}<|{{ m.role }}|>{{ m.content or '' }}"
    "{% for c in m.tool_calls or [] %}<tool_call>{{ c.function | tojson }}</tool_call>{% endfor %}"
    "<|end|>{% endfor %}"
    "{% if add_generation_prompt %}"
    "{% if messages[-1].role == 'tool' %}<|after_tool|>{% else %}<|assistant|>{% endif %}"
    "{% endif %}"
)
"""A template that describes tools by itself, as those of Qwen and its like do."""

LEANING = {"</s>": 9.0, '"': 8.0, "}": 7.0, "]": 6.5}
"""What an unscripted token is followed by, the highest first, where a grammar allows it."""

_SCALE = 40.0
_NORMAL, _UNKNOWN, _CONTROL, _WORD, _BYTE = 1, 2, 3, 4, 6


@dataclass(frozen=True)
class Shape:
    """Sizes of a llama. The defaults make a file of some hundred kilobytes."""

    width: int = 128
    layers: int = 2
    heads: int = 4
    kv_heads: int = 2
    inner: int = 64
    half: bool = False


SHAPES = {
    "tiny": Shape(),
    "small": Shape(512, 8, 8, 4, 2048),
    "1b": Shape(2048, 16, 32, 8, 8192, half=True),
    "3b": Shape(3072, 28, 24, 8, 8192, half=True),
}
"""The last two as Llama 3.2, in 16 bits."""


def tiny_gguf(
    path: Path,
    says: Mapping[str, str | Sequence[str]] | None = None,
    *,
    template: str | None = CHAT,
    words: str = "",
    context: int = 32768,
    shape: Shape = Shape(),
    version: int = 3,
    tokenizer: bool = True,
) -> Path:
    """Write a model.

    `says`: by the last token of the prompt, text (cut before its words) or pieces. A text that
    ends with words it has had goes on from there for ever. `words`: text whose words get tokens,
    so that prompts are as short as in real models.
    """
    says = {ASSISTANT: "Hello there."} if says is None else says
    tokens, kinds, follows = _vocabulary(says, words)
    pairs: list[tuple[str, object]] = [
        ("general.architecture", "llama"),
        ("general.name", path.stem),
        ("llama.context_length", np.uint32(context)),
        ("llama.embedding_length", np.uint32(shape.width)),
        ("llama.block_count", np.uint32(shape.layers)),
        ("llama.feed_forward_length", np.uint32(shape.inner)),
        ("llama.attention.head_count", np.uint32(shape.heads)),
        ("llama.attention.head_count_kv", np.uint32(shape.kv_heads)),
        ("llama.attention.layer_norm_rms_epsilon", np.float32(1e-5)),
    ]
    if tokenizer:
        pairs += [
            ("tokenizer.ggml.model", "llama"),
            ("tokenizer.ggml.tokens", tokens),
            ("tokenizer.ggml.scores", np.zeros(len(tokens), np.float32)),
            ("tokenizer.ggml.token_type", np.array(kinds, np.int32)),
            ("tokenizer.ggml.bos_token_id", np.uint32(1)),
            ("tokenizer.ggml.eos_token_id", np.uint32(2)),
            ("tokenizer.ggml.unknown_token_id", np.uint32(0)),
            ("tokenizer.ggml.add_space_prefix", False),
        ]
    if template is not None:
        pairs.append(("tokenizer.chat_template", template))
    write_gguf(path, pairs, _weights(tokens, follows, shape), version)
    return path


def _vocabulary(
    says: Mapping[str, str | Sequence[str]], words: str
) -> tuple[list[str], list[int], dict[int, int]]:
    """Tokens, their types, and which follows which."""
    tokens = [*SPECIALS, *(f"<0x{byte:02X}>" for byte in range(256)), "▁"]
    kinds = [_UNKNOWN, *[_CONTROL] * (len(SPECIALS) - 1), *[_BYTE] * 256, _NORMAL]
    common = sorted(set(re.findall(r" ?[A-Za-z_]{2,}", words)))
    tokens += common
    kinds += [_WORD] * len(common)
    follows: dict[int, int] = {}
    for start, text in says.items():
        before = tokens.index(start)
        pieces = re.findall(r"\s*\S+", text) if isinstance(text, str) else list(text)
        own: set[int] = set()
        while pieces:
            piece = pieces.pop(0).replace(" ", "▁")
            while piece in tokens and pieces:  # llama.cpp allows no two tokens of the same text
                piece += pieces.pop(0).replace(" ", "▁")
            if piece in tokens and tokens.index(piece) in own:
                follows[before] = before = tokens.index(piece)
                break  # it repeats itself for ever
            if piece in tokens:
                raise ValueError(f"{piece!r} ends two texts: word one of them differently")
            follows[before] = before = len(tokens)
            own.add(before)
            tokens.append(piece)
            kinds.append(_WORD if re.fullmatch(r"<[^>]+>|\[[A-Z_]+\]", piece) else _NORMAL)
        follows.setdefault(before, 2)
    return tokens, kinds, follows


def _weights(
    tokens: list[str], follows: Mapping[int, int], shape: Shape
) -> Iterable[tuple[str, np.ndarray]]:
    random = np.random.default_rng(7)
    kind = np.float16 if shape.half else np.float32
    embedding = random.standard_normal((len(tokens), shape.width)).astype(np.float32)
    embedding[:, 0] = 1.0  # what every token has in common, for LEANING
    out = np.zeros_like(embedding)
    for before, after in follows.items():
        out[after, 1:] += _SCALE / shape.width * embedding[before, 1:]
    for text, weight in LEANING.items():
        out[_id_of(tokens, text), 0] += weight
    yield "token_embd.weight", embedding.astype(kind)
    yield "output_norm.weight", np.ones(shape.width, np.float32)
    yield "output.weight", out.astype(kind)
    kv_width = shape.width // shape.heads * shape.kv_heads
    matrices = {
        "attn_q": (shape.width, shape.width),
        "attn_k": (kv_width, shape.width),
        "attn_v": (kv_width, shape.width),
        "attn_output": (shape.width, shape.width),
        "ffn_gate": (shape.inner, shape.width),
        "ffn_up": (shape.inner, shape.width),
        "ffn_down": (shape.width, shape.inner),
    }
    noise = random.standard_normal(1 << 16).astype(np.float32)
    for layer in range(shape.layers):
        for norm in ("attn_norm", "ffn_norm"):
            yield f"blk.{layer}.{norm}.weight", np.ones(shape.width, np.float32)
        for k, (name, sides) in enumerate(matrices.items()):
            strength = 0.1 / sides[1] ** 0.5  # each layer adds about a tenth of what is there
            values = np.resize(np.roll(noise, 977 * (7 * layer + k)), sides) * strength
            yield f"blk.{layer}.{name}.weight", values.astype(kind)


def _id_of(tokens: list[str], text: str) -> int:
    return tokens.index(text) if text in tokens else tokens.index(f"<0x{ord(text):02X}>")


def write_gguf(
    path: Path,
    pairs: Sequence[tuple[str, object]],
    tensors: Iterable[tuple[str, np.ndarray]],
    version: int = 3,
) -> None:
    """Write a GGUF file (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md)."""
    tensors = list(tensors)
    head = b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(pairs))
    head += b"".join(_text(key) + _value(value) for key, value in pairs)
    offset = 0
    for name, array in tensors:
        kind = {np.dtype(np.float32): 0, np.dtype(np.float16): 1}[array.dtype]
        sides = array.shape[::-1]
        head += _text(name) + struct.pack(f"<I{len(sides)}QIQ", len(sides), *sides, kind, offset)
        offset += -(-array.nbytes // 32) * 32
    with path.open("wb") as file:
        file.write(head + b"\0" * (-len(head) % 32))
        for _, array in tensors:
            file.write(array.tobytes())
            file.write(b"\0" * (-array.nbytes % 32))


def _text(text: str) -> bytes:
    encoded = text.encode()
    return struct.pack("<Q", len(encoded)) + encoded


def _value(value: object) -> bytes:
    match value:
        case bool():
            return struct.pack("<I?", 7, value)
        case str():
            return struct.pack("<I", 8) + _text(value)
        case np.uint32():
            return struct.pack("<II", 4, int(value))
        case np.float32():
            return struct.pack("<If", 6, float(value))
        case list():
            return struct.pack("<IIQ", 9, 8, len(value)) + b"".join(map(_text, value))
        case np.ndarray():
            kind = {"f": 6, "i": 5}[value.dtype.kind]
            return struct.pack("<IIQ", 9, kind, len(value)) + value.tobytes()
    raise TypeError(f"no GGUF type for {value!r}")
