"""The section `llm` of engines.py: our brain and llama_cpp.Llama, on one generated model."""

from __future__ import annotations

import argparse
import json
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from talking_head.turn import Cancelled, Turn

ANSWER = " ".join(f"word{k}" for k in range(48)) + "."
MOST_CANCELS = 8


def llm(args: argparse.Namespace) -> dict[str, float | str]:
    """A talk of two turns, then the second again and again: by us, and by the library."""
    import llama_cpp
    from engines import resident, timed

    from assistant.llm import BrainOptions, Message
    from assistant.llm.llama import load
    from assistant.sentences import sentences
    from skills_host import HandHost

    layers = -1 if llama_cpp.llama_supports_gpu_offload() else 0
    with tempfile.TemporaryDirectory() as folder:
        path = _model(Path(folder), args.llm)
        empty = resident()
        began = time.perf_counter()
        host = HandHost(Path(folder) / "memory.db")
        brain: Any = load(BrainOptions(host, model=path, threads=args.threads, temperature=0.0))
        loaded = 1000 * (time.perf_counter() - began)
        brain._stop_idling()
        brain._warmed = True  # nothing is computed beside the turns
        history = [Message("user", "tell me a story")]
        first_prompt, first_turn = _turn(brain, history)
        host.wait(minutes=3)
        said = " ".join(s.text for s in sentences([ANSWER]))
        history += [Message("assistant", said), Message("user", "and what happened then")]
        second_prompt, second_turn = _turn(brain, history)
        full = resident()

        runtime = brain._model.runtime
        tokens = runtime.tokens(brain._model._prompt(brain._transcript.messages(), brain._tools))
        library = llama_cpp.Llama(
            str(path), n_ctx=runtime.context, n_gpu_layers=layers, n_threads=args.threads,
            n_threads_batch=args.threads, verbose=False,
        )  # fmt: skip

        def theirs() -> object:
            return _generated(library, tokens)

        def ours() -> object:
            return list(brain.reply(history, Turn()))

        least, whole = timed(theirs, ours, rounds=args.rounds)
        least_cpu, whole_cpu = timed(theirs, ours, rounds=args.rounds, clock=time.process_time)
        library.close()
        firsts = [_first_piece(brain, history) for _ in range(args.rounds)]
        cancels = _cancels(runtime, min(args.rounds, MOST_CANCELS))
        brain.close()
    return {
        "model": f"llama of the shape {args.llm}, {args.threads} threads, {layers} GPU layers",
        "load_ms": round(loaded),
        "prompt_tokens_turn_1": first_prompt,
        "prompt_tokens_turn_2": second_prompt,
        "prefix_percent": round(100 * second_prompt / first_prompt, 1),
        "turn_1_ms": round(first_turn),
        "turn_2_ms": round(second_turn),
        "library_ms": round(least, 1),
        "ours_ms": round(whole, 1),
        "overhead_percent": round(100 * (whole / least - 1), 1),
        "overhead_cpu_percent": round(100 * (whole_cpu / least_cpu - 1), 1),
        "first_piece_ms": round(median(firsts), 1),
        "cancel_ms_max": round(max(cancels, default=0.0), 1),
        "first_phrase_words": len(next(sentences([ANSWER])).text.split()),
        "resident_mb_before": round(empty / 1e6),
        "resident_mb_loaded": round(full / 1e6),
        "resident_mb_closed": round(resident() / 1e6),
    }


def _model(folder: Path, shape: str) -> Path:
    """One that says ANSWER, and knows the words of our prompt."""
    from assistant.llm.prompt import system_prompt
    from assistant.llm.tools import described, tools
    from tiny_gguf import ASSISTANT, SHAPES, tiny_gguf

    words = system_prompt("Vis") + described(tools()) + json.dumps(tools())
    return tiny_gguf(folder / "m.gguf", {ASSISTANT: ANSWER}, words=words, shape=SHAPES[shape])


def _turn(brain: Any, history: Sequence[Any]) -> tuple[int, float]:
    """The tokens of the prompt that were computed for an answer, and its milliseconds."""
    import llama_cpp

    context = brain._model.runtime._context
    began = time.perf_counter()
    llama_cpp.llama_perf_context_reset(context)
    "".join(brain.reply(history, Turn()))
    counted = int(llama_cpp.llama_perf_context(context).n_p_eval)
    return counted, 1000 * (time.perf_counter() - began)


def _generated(library: Any, tokens: Sequence[int]) -> list[bytes]:
    """The answer to a prompt, by the library's own functions."""
    import llama_cpp

    made = []
    for token in library.generate(tokens, temp=0.0):
        if llama_cpp.llama_vocab_is_eog(library._model.vocab, token):
            break
        made.append(library.detokenize([token]))
    return made


def _first_piece(brain: Any, history: Sequence[Any]) -> float:
    """Milliseconds until an answer begins."""
    began = time.perf_counter()
    pieces = brain.reply(history, Turn())
    next(pieces)
    taken = 1000 * (time.perf_counter() - began)
    pieces.close()
    return taken


def _cancels(runtime: Any, count: int) -> list[float]:
    """Milliseconds from a cancel in the middle of a long prompt to its end, each a little later."""
    long = runtime.tokens("<s>" + "x" * (runtime.context - 100))
    taken = []
    for k in range(count):
        turn, at = Turn(), [0.0]

        def cancel(turn: Turn = turn, at: list[float] = at) -> None:
            at[0] = time.perf_counter()
            turn.cancel()

        threading.Timer(0.05 + 0.02 * k, cancel).start()
        try:
            runtime.warm([*long[:-1], k], turn)
        except Cancelled:
            taken.append(1000 * (time.perf_counter() - at[0]))
        runtime.warm(long[:1], Turn())
    return taken
