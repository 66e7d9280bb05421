"""What does our own code cost over calling each engine's library directly?

    python bench/engines.py [SECTION …] [--json] [--rounds 15] [--size tiny]

Each section calls the library and our engine in turn in the same run, with the same work, and
compares the medians. Models are made by rule in the shape of published ones (tests/tiny_*.py):
their arithmetic takes as long as that of trained weights. A section is a function of the
arguments that gives its figures, in a file of its own (engines_*.py); SECTIONS is their table.

  asr    faster-whisper: `overhead` is our recogniser over the library's own functions called for
         the same work (gate, features, encoding, decoding, word times; `library`), both with 30 s
         of context. `transcribe` is WhisperModel.transcribe with the same options, which may hear
         the end of a sound twice; `short` our recogniser as it is (short context on the
         processor); `final` the wait for the final text after partials
  llm    llama.cpp: `overhead` is a whole answer of our brain (skills looked at, prompt made,
         tokens filtered) over llama_cpp.Llama generating as many tokens behind the same prompt,
         both with what is in their caches (`cpu`: by the processor's time, which a busy machine
         does not spoil; on a graphics card the clock's counts). `prompt_tokens`: what llama.cpp
         counted as computed in the first and the second turn of a talk. `cancel`: from a cancel
         in the middle of a long prompt to its end
  tts    Coqui VITS: `overhead` is a spoken sentence of ours (marks, trimming, loudness, limiter)
         over the library's own functions for the same tokens and noise. `loudness`, `shape`: what
         that adds; `normalise`: signs to words. Published shape, weights by rule (engines_tts.py)
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

os.environ.setdefault("OMP_WAIT_POLICY", "passive")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "bench"), str(ROOT / "tests")]

from machine import describe  # noqa: E402

Figures = dict[str, float | str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sections", nargs="*", choices=[*SECTIONS, []], metavar="SECTION")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--llm", default="small", help="shape: tiny, small, 1b, 3b")
    parser.add_argument("--threads", type=int, default=1, help="of the language model")
    parser.add_argument("--size", default="tiny", help="of Whisper: tiny, base, small, medium")
    args = parser.parse_args()
    found: dict[str, object] = {"machine": describe()}
    for section in args.sections or SECTIONS:
        found[section] = figures = SECTIONS[section](args)
        if not args.json:
            print(section)
            for name, value in figures.items():
                print(f"  {name:24} {value}")
    print(json.dumps(found, indent=2) if args.json else found["machine"])


def timed(
    *works: Callable[[], object], rounds: int, clock: Callable[[], float] = time.perf_counter
) -> list[float]:
    """The median of each work's milliseconds; they take turns, and the first round is not counted.

    Whatever else the machine does meanwhile hits all of them; `clock` time.process_time counts
    this process's own computing only.
    """
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(rounds + 1):
        for work, times in zip(works, taken, strict=True):
            began = clock()
            work()
            times.append(1000 * (clock() - began))
    return [median(times[1:]) for times in taken]


def resident() -> int:
    """Bytes of memory that this process holds, where Linux tells; else 0."""
    file = Path("/proc/self/statm")
    return int(file.read_text().split()[1]) * 4096 if file.exists() else 0


def asr(args: argparse.Namespace) -> Figures:
    """Our recogniser against WhisperModel.transcribe."""
    from engines_asr import asr

    return asr(args)


def llm(args: argparse.Namespace) -> Figures:
    """Our brain against llama_cpp.Llama, on one generated model."""
    from engines_llm import llm

    return llm(args)


def tts(args: argparse.Namespace) -> Figures:
    """Our voice against Coqui's own functions."""
    from engines_tts import tts

    return tts(args)


SECTIONS: dict[str, Callable[[argparse.Namespace], Figures]] = {
    "asr": asr,
    "llm": llm,
    "tts": tts,
}

if __name__ == "__main__":
    main()
