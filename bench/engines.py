"""What does our own code cost over calling each engine's library directly?

    python bench/engines.py [SECTION …] [--json] [--rounds 15] [--size tiny]

Each section calls the library and our engine in turn in the same run, with the same work, and
compares the medians. Models are made by rule in the shape of published ones (tests/tiny_*.py):
their arithmetic takes as long as that of trained weights. A section is a function of the
arguments that gives its figures; SECTIONS is the table of them.

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
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np

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


def asr(args: argparse.Namespace) -> Figures:
    """Our recogniser against WhisperModel.transcribe."""
    from faster_whisper.audio import pad_or_trim
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    from assistant.asr import RecogniserOptions, whisper_gate
    from assistant.asr.whisper import WhisperRecogniser
    from assistant.events import Utterance
    from assistant.vad import RATE
    from talking_head.media import AudioChunk
    from talking_head.turn import Turn
    from tiny_whisper import SHAPES, make_whisper

    with tempfile.TemporaryDirectory() as folder:
        model = make_whisper(Path(folder), shape=SHAPES[args.size], quantization="float16")
        began = time.perf_counter()
        ours = WhisperRecogniser(RecogniserOptions(model=model))
        load = 1000 * (time.perf_counter() - began)
    sound = spoken_sound("What time is it in the town of my dear old friend?", RATE)
    said = Utterance(AudioChunk(sound, RATE), 0.0)
    library = ours._model
    card = library.model.device == "cuda"
    beams = 5 if card else 1
    tokenizer, never = ours._decoder._tokenizer("en")
    prompt = [*tokenizer.sot_sequence, tokenizer.no_timestamps]
    gate = VadOptions(
        threshold=whisper_gate.THRESHOLD,
        min_speech_duration_ms=round(1000 * whisper_gate.SHORTEST_SECONDS),
        min_silence_duration_ms=round(1000 * whisper_gate.PAUSE_SECONDS),
        speech_pad_ms=round(1000 * whisper_gate.PAD_SECONDS),
    )

    def pieces() -> object:
        """What the work takes at the least, by the library's own functions."""
        found = get_speech_timestamps(sound, gate)
        features = library.feature_extractor(sound[found[0]["start"] : found[-1]["end"]])
        frames = features.shape[-1] - 1
        encoded = library.encode(pad_or_trim(features[:, :frames]))
        made = library.model.generate(
            encoded, [prompt], beam_size=beams, return_no_speech_prob=True, suppress_tokens=never
        )[0]
        return library.find_alignment(tokenizer, [made.sequences_ids[0]], encoded, frames)

    def transcribe() -> object:
        segments, _ = library.transcribe(
            sound,
            language="en",
            beam_size=beams,
            condition_on_previous_text=False,
            without_timestamps=True,
            word_timestamps=True,
            vad_filter=True,
            vad_parameters=gate,
        )
        return list(segments)

    def whole(*, short: bool, partials: bool = False) -> object:
        ours._decoder._short = short
        if not partials:
            ours._stream = None
        return ours.transcribe(said, Turn())

    def final() -> object:
        """After partials: what is left to do when the speech has ended."""
        return whole(short=not card, partials=True)

    least, direct, full = timed(pieces, transcribe, lambda: whole(short=False), rounds=args.rounds)
    (short,) = timed(lambda: whole(short=not card), rounds=args.rounds)
    ours._stream, ours._decoder._short = None, not card
    for end in range(RATE // 2, len(sound), RATE // 2):
        ours.partial(Utterance(AudioChunk(sound[:end], RATE), 0.0), Turn())
    (after_partials,) = timed(final, rounds=args.rounds)
    figures: Figures = {
        "model": f"Whisper {args.size}, {library.model.compute_type}, on "
        f"{library.model.device}, {len(sound) / RATE:.1f} s of sound",
        "load_ms": round(load),
        "transcribe_ms": round(direct, 1),
        "library_ms": round(least, 1),
        "ours_ms": round(full, 1),
        "overhead_percent": round(100 * (full / least - 1), 1),
        "short_ms": round(short, 1),
        "final_ms": round(after_partials, 1),
    }
    ours.close()
    return figures


def spoken_sound(text: str, rate: int) -> np.ndarray:
    """Half a second of quiet, the text in the best built-in voice, and a little quiet."""
    import soxr

    from assistant.tts import VOICES, VoiceOptions
    from talking_head.turn import Turn

    options = VoiceOptions("", "en", 1.0)
    row = next(row for row in VOICES if row.built_in and row.probe(options).ok)
    voice = row.load(options)
    pieces = [
        soxr.resample(speech.audio.samples, speech.audio.rate, rate)
        for speech in voice.speak(text, Turn())
    ]
    return np.concatenate([np.zeros(rate // 2), *pieces, np.zeros(rate // 4)]).astype(np.float32)


def llm(args: argparse.Namespace) -> Figures:
    """Our brain against llama_cpp.Llama, on one generated model."""
    import json as js
    import threading

    import llama_cpp

    from assistant.llm import BrainOptions, Message
    from assistant.llm.llama import load
    from assistant.llm.prompt import system_prompt
    from assistant.llm.tools import described, tools
    from assistant.sentences import sentences
    from skills_host import HandHost
    from talking_head.turn import Cancelled, Turn
    from tiny_gguf import ASSISTANT, SHAPES, tiny_gguf

    words = system_prompt("Vis") + described(tools()) + js.dumps(tools())
    answer = " ".join(f"word{k}" for k in range(48)) + "."
    said = " ".join(s.text for s in sentences([answer]))
    layers = -1 if llama_cpp.llama_supports_gpu_offload() else 0
    with tempfile.TemporaryDirectory() as folder:
        shape = SHAPES[args.llm]
        path = tiny_gguf(Path(folder) / "m.gguf", {ASSISTANT: answer}, words=words, shape=shape)
        empty = resident()
        began = time.perf_counter()
        host = HandHost(Path(folder) / "memory.db")
        options = BrainOptions(host, model=path, threads=args.threads, temperature=0.0)
        brain = load(options)
        loaded = 1000 * (time.perf_counter() - began)
        brain._stop_idling()
        brain._warmed = True  # nothing is computed beside the turns
        runtime = brain._model.runtime
        history = [Message("user", "tell me a story")]

        def counted() -> int:
            llama_cpp.llama_perf_context_reset(runtime._context)
            "".join(brain.reply(history, Turn()))
            counts = llama_cpp.llama_perf_context(runtime._context)
            return int(counts.n_p_eval)

        began = time.perf_counter()
        first_prompt = counted()
        first_turn = 1000 * (time.perf_counter() - began)
        host.wait(minutes=3)
        history += [Message("assistant", said), Message("user", "and what happened then")]
        began = time.perf_counter()
        second_prompt = counted()
        second_turn = 1000 * (time.perf_counter() - began)
        prompt = brain._model._prompt(brain._transcript.messages(), brain._tools)
        tokens = runtime.tokens(prompt)
        full = resident()

        library = llama_cpp.Llama(
            str(path), n_ctx=runtime.context, n_gpu_layers=layers, n_threads=args.threads,
            n_threads_batch=args.threads, verbose=False,
        )  # fmt: skip

        def direct(library: llama_cpp.Llama = library) -> object:
            made = []
            for token in library.generate(tokens, temp=0.0):
                if llama_cpp.llama_vocab_is_eog(library._model.vocab, token):
                    break
                made.append(library.detokenize([token]))
            return made

        def ours() -> object:
            return list(brain.reply(history, Turn()))

        least, whole = timed(direct, ours, rounds=args.rounds)
        least_cpu, whole_cpu = timed(direct, ours, rounds=args.rounds, clock=time.process_time)
        library.close()
        firsts, cancels = [], []
        for _ in range(args.rounds):
            began = time.perf_counter()
            pieces = brain.reply(history, Turn())
            next(pieces)
            firsts.append(1000 * (time.perf_counter() - began))
            pieces.close()
        long = runtime.tokens("<s>" + "x" * (runtime.context - 100))
        for k in range(min(args.rounds, 8)):
            turn, at = Turn(), [0.0]

            def cancel(turn: Turn = turn, at: list[float] = at) -> None:
                at[0] = time.perf_counter()
                turn.cancel()

            timer = threading.Timer(0.05 + 0.02 * k, cancel)
            timer.start()
            try:
                runtime.warm([*long[:-1], k], turn)
            except Cancelled:
                cancels.append(1000 * (time.perf_counter() - at[0]))
            runtime.warm(long[:1], Turn())
        brain.close()
        phrase = next(sentences([answer])).text
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
        "first_phrase_words": len(phrase.split()),
        "resident_mb_before": round(empty / 1e6),
        "resident_mb_loaded": round(full / 1e6),
        "resident_mb_closed": round(resident() / 1e6),
    }


def resident() -> int:
    """Bytes of memory that this process holds, where Linux tells; else 0."""
    file = Path("/proc/self/statm")
    return int(file.read_text().split()[1]) * 4096 if file.exists() else 0


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
