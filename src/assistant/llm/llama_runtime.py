"""One GGUF model in memory: tokens in, text out. llama.cpp by its own C interface.

Knows loading, the cache of the prompt, sampling, and how to stop at once; nothing of chats,
templates and tools. The C interface rather than `llama_cpp.Llama`, because that can neither be
stopped while it loads or reads a prompt, nor says why a file was refused.
"""

from __future__ import annotations

import codecs
import ctypes
import os
import threading
import time
from collections.abc import Generator, Sequence
from typing import Any

from assistant.llm.gguf import GET_ANOTHER, GgufFile
from assistant.llm.llama_library import (
    Sampler,
    Sampling,
    Stoppable,
    complaint,
    forget_complaints,
    library,
    strlen,
)
from assistant.llm.plan import BATCH, Plan
from talking_head.errors import EngineFailed, EngineUnavailable, OutOfMemory
from talking_head.said import said
from talking_head.turn import Turn

LOAD_SECONDS = 300.0
"""A model that takes longer to load than this (a dying disk, a network drive) is given up."""


class Runtime:
    """A loaded model. One generation at a time; `close` may be called from any thread."""

    def __init__(
        self,
        file: GgufFile,
        plan: Plan,
        threads: int,
        *,
        loading: Turn | None = None,
        load_seconds: float = LOAD_SECONDS,
    ) -> None:
        """Load. Raises Cancelled soon after `loading` was cancelled, EngineUnavailable for a file
        that llama.cpp refuses, OutOfMemory."""
        self._cpp = cpp = library()
        self._lock = threading.Lock()
        self._stop = ctypes.create_string_buffer(2)  # "x" stops
        self._model = self._context = None
        self._cached: list[int] = []
        self.evaluated = 0
        """Tokens of the last prompt that were not in the cache and had to be computed."""
        forget_complaints()
        self._model = self._load(file, plan, loading, time.monotonic() + load_seconds)
        params = cpp.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch = plan.context, BATCH, BATCH
        params.n_outputs_max = 1  # only the last token's logits are looked at: saves memory
        params.n_threads = params.n_threads_batch = threads
        params.abort_callback = ctypes.cast(strlen(), cpp.ggml_abort_callback)
        params.abort_callback_data = ctypes.cast(self._stop, ctypes.c_void_p)
        params.no_perf = False
        if not plan.gpu_layers:
            params.offload_kqv = params.op_offload = False
            params.flash_attn_type = cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED  # slower on processors
        self._context = cpp.llama_init_from_model(self._model, params)
        if not self._context:
            self.close()
            raise OutOfMemory(
                said(
                    "There is not enough memory for a context of {context} tokens ({complaint}).",
                    context=plan.context,
                    complaint=complaint(),
                ),
                said("Set a shorter llm.context_tokens, or choose a smaller model."),
            )
        self._vocab = cpp.llama_model_get_vocab(self._model)
        self.context = int(cpp.llama_n_ctx(self._context))

    def _load(self, file: GgufFile, plan: Plan, loading: Turn | None, until: float) -> Any:
        def go_on(progress: float, _: Any) -> bool:
            return not (loading and loading.cancelled) and time.monotonic() < until

        cpp = self._cpp
        params = cpp.llama_model_default_params()
        params.n_gpu_layers = plan.gpu_layers
        params.progress_callback = callback = cpp.llama_progress_callback(go_on)
        model = cpp.llama_model_load_from_file(os.fsencode(file.path), params)
        del callback  # was alive until here
        if model:
            return model
        if loading:
            loading.check()
        if time.monotonic() >= until:
            raise EngineUnavailable(f"The model {file.path.name} took too long to load.")
        why = complaint()
        if "alloc" in why or "memory" in why:
            raise OutOfMemory(
                said(
                    "There is not enough memory for the model {name} ({why}).",
                    name=file.name,
                    why=why,
                ),
                said("Choose a smaller model, or set a lower llm.gpu_layers."),
            )
        raise EngineUnavailable(
            f"llama.cpp cannot use the model {file.path.name}: {why}.", GET_ANOTHER
        )

    def tokens(self, text: str) -> list[int]:
        """The text as tokens; special tokens may be written in it (a template writes them all)."""
        encoded = text.encode("utf-8", "replace")
        room = len(encoded) + 8
        buffer = (self._cpp.llama_token * room)()
        with self._lock:
            self._check_open()
            count = self._cpp.llama_tokenize(
                self._vocab, encoded, len(encoded), buffer, room, False, True
            )
        if count < 0:
            raise EngineFailed("The language model cannot read this text.")
        return list(buffer[:count])

    def is_mark(self, token: int) -> bool:
        """Whether it is a token of its own kind, such as the end of a message: never part of a
        word."""
        return bool(self._cpp.llama_vocab_is_control(self._vocab, token))

    @property
    def cached(self) -> list[int]:
        """The tokens of the last prompt and of what was generated behind it."""
        return list(self._cached)

    def special(self, name: str) -> str:
        """The text of the token that begins ("bos") or ends ("eos") a text, "" if there is none."""
        token = getattr(self._cpp, f"llama_vocab_{name}")(self._vocab)
        text = self._cpp.llama_vocab_get_text(self._vocab, token) if token >= 0 else b""
        return bytes(text or b"").decode("utf-8", "replace")

    @property
    def begin(self) -> str:
        """What every prompt has to begin with; "" where the model wants nothing."""
        wanted = self._cpp.llama_vocab_get_add_bos(self._vocab)
        return self.special("bos") if wanted else ""

    def warm(self, prompt: Sequence[int], turn: Turn) -> None:
        """Compute a prompt into the cache, so that one that begins alike is answered sooner."""
        with Stoppable(self._stop, turn):
            self._compute(prompt, turn)

    def generate(
        self, prompt: Sequence[int], turn: Turn, sampling: Sampling, limit: int, grammar: str = ""
    ) -> Generator[str, None, None]:
        """At most `limit` tokens behind the prompt, each as text ("" for half a character).

        What the prompt has in common with the cache is not computed again. `grammar`: GBNF that
        the text is bound to. Raises Cancelled within an operation of the library once the turn is
        cancelled, EngineFailed.
        """
        cpp = self._cpp
        decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        with Stoppable(self._stop, turn), Sampler(cpp, self._vocab, sampling, grammar) as sampler:
            self._compute(prompt, turn)
            for _ in range(min(limit, self.context - len(prompt) - 1)):
                with self._lock:
                    self._check_open()
                    token = cpp.llama_sampler_sample(sampler, self._context, -1)
                    if cpp.llama_vocab_is_eog(self._vocab, token):
                        return
                    piece = self._piece(token)
                yield decode(piece)
                turn.check()
                self._decode([token], turn)
        yield decode(b"", True)

    def _compute(self, prompt: Sequence[int], turn: Turn) -> None:
        """Bring the cache to hold exactly the prompt."""
        if len(prompt) >= self.context:
            raise EngineFailed("The prompt is longer than the language model's context.")
        kept = 0
        for cached, wanted in zip(self._cached, prompt[:-1], strict=False):
            if cached != wanted:
                break
            kept += 1
        with self._lock:
            self._check_open()
            memory = self._cpp.llama_get_memory(self._context)
            if not self._cpp.llama_memory_seq_rm(memory, 0, kept, -1):
                self._cpp.llama_memory_clear(memory, True)  # models that cannot forget a part
                kept = 0
        del self._cached[kept:]
        self.evaluated = len(prompt) - kept
        for start in range(kept, len(prompt), BATCH):
            self._decode(prompt[start : start + BATCH], turn)

    def _decode(self, tokens: Sequence[int], turn: Turn) -> None:
        array = (self._cpp.llama_token * len(tokens))(*tokens)
        with self._lock:
            self._check_open()
            batch = self._cpp.llama_batch_get_one(array, len(tokens))
            outcome = self._cpp.llama_decode(self._context, batch)
        turn.check()
        if outcome:
            raise EngineFailed(
                f"llama.cpp could not go on (code {outcome}; {complaint()}).",
                said(
                    "If it happens again, choose a smaller model or a shorter llm.context_tokens."
                ),
            )
        self._cached += tokens

    def _piece(self, token: int) -> bytes:
        room = 64
        while True:
            buffer = ctypes.create_string_buffer(room)
            length = self._cpp.llama_token_to_piece(self._vocab, token, buffer, room, 0, True)
            if length >= 0:
                return buffer.raw[:length]
            room = -length

    def _check_open(self) -> None:
        if self._context is None:
            raise EngineFailed("The language model was closed.")

    def close(self) -> None:
        """Stop what goes on, and free the memory."""
        self._stop.value = b"x"
        with self._lock:
            context, self._context = self._context, None
            model, self._model = self._model, None
            if context:
                self._cpp.llama_free(context)
            if model:
                self._cpp.llama_model_free(model)
