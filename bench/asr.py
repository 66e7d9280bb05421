"""How many words does the recogniser get wrong, and how long does it keep one waiting?

    python bench/asr.py [--json] [--engine auto] [--model NAME|FOLDER] [--language auto]
                        [--device auto] [--full-context] [--no-partials] [--telephone]
                        [--speech FOLDER]

Recordings with their transcripts (a folder with a MANIFEST.tsv above it: file, …, language,
transcript) through the recogniser that the settings give, as in a conversation: what there is of a
recording so far is recognised every 0.5 s (--no-partials: not), then the whole of it. By clip and
in all:

  wer       words wrong, missing and too many, over the words that were said
  wait      seconds that the final text takes after the last sample (p50, p95)
  rtf       seconds of all the recognising by second of sound; without partials: of the final text
  noise     words that are heard in recordings in which nobody speaks (should be none)

Words are compared as they are spoken: numbers and signs in words (the assistant's own
spoken_text), without case and punctuation but the apostrophe, "mr" and its like written out. A
language for every clip is taken from the manifest; --language auto lets the recogniser find it.
--telephone: as through a telephone (8 kHz). --full-context: Whisper always gets its 30 s, to see
what the short context of whisper_decoder.py costs in words and saves in time.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import re
import sys
import time
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import soxr

os.environ.setdefault("OMP_WAIT_POLICY", "passive")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "bench")]

from machine import describe  # noqa: E402

from assistant.asr import RECOGNISERS, Recogniser  # noqa: E402
from assistant.assembly.recogniser_options import recogniser_options  # noqa: E402
from assistant.config_sources import load_settings  # noqa: E402
from assistant.events import Utterance  # noqa: E402
from assistant.ladder import Ladder  # noqa: E402
from assistant.models import Store  # noqa: E402
from assistant.planning.this_machine import planned  # noqa: E402
from assistant.spoken.text import spoken  # noqa: E402
from assistant.vad import RATE  # noqa: E402
from talking_head.errors import VisavisError  # noqa: E402
from talking_head.media import AudioChunk  # noqa: E402
from talking_head.sound_file import read_sound  # noqa: E402
from talking_head.turn import Turn  # noqa: E402

SPEECH = ROOT.parent / "shared" / "data" / "speech"
STEP_SECONDS = 0.5
WRITTEN_OUT = {"mr": "mister", "mrs": "missus", "dr": "doctor", "st": "saint", "ok": "okay"}


@dataclass(frozen=True)
class Clip:
    path: Path
    language: str
    text: str


@dataclass(frozen=True)
class Result:
    clip: str
    said: str
    heard: str
    words: int
    wrong: int
    seconds: float
    wait: float
    work: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--engine", default="auto")
    parser.add_argument("--model", default="auto")
    parser.add_argument("--language", default="")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--full-context", action="store_true")
    parser.add_argument("--no-partials", action="store_true")
    parser.add_argument("--telephone", action="store_true")
    parser.add_argument("--speech", type=Path, default=SPEECH)
    args = parser.parse_args()

    clips, noises = recordings(args.speech)
    results, heard_in_noise, engines = [], 0, set()
    for language in sorted({clip.language for clip in clips}):
        try:
            name, recogniser = load(args, args.language or language)
        except VisavisError as error:
            print(f"{language}: {error}", file=sys.stderr)
            continue
        engines.add(name)
        if args.full_context and hasattr(recogniser, "_decoder"):
            recogniser._decoder._short = False
        for clip in (clip for clip in clips if clip.language == language):
            results.append(measure(recogniser, clip, args))
            if not args.json:
                print(line(results[-1]), flush=True)
        if language == "en":
            for noise in noises:
                sound = Utterance(sounding(noise, args.telephone), 0.0)
                heard_in_noise += len(recogniser.transcribe(sound, Turn()).text.split())
        recogniser.close()
    if not results:
        raise SystemExit("No recogniser, or no recording with a transcript, is here.")
    report(args, sorted(engines), results, heard_in_noise)


def recordings(folder: Path) -> tuple[list[Clip], list[Path]]:
    """Clips with a transcript, and those in which nobody speaks."""
    manifest = folder.parent / "MANIFEST.tsv"
    if not manifest.is_file():
        raise SystemExit(f"There is no {manifest}: name a folder of recordings with --speech.")
    clips, noises = [], []
    with manifest.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            path = folder.parent / row["file"]
            if path.parent != folder or path.suffix == ".raw" or not path.is_file():
                continue
            if row["language"] == "-" and not path.stem.startswith("rir"):
                noises.append(path)
            elif row["language"] != "-" and row["transcript_or_note"]:
                clips.append(Clip(path, row["language"], row["transcript_or_note"]))
    return clips, noises


def load(args: argparse.Namespace, language: str) -> tuple[str, Recogniser]:
    """The recogniser that serves for a language, and its name."""
    wanted = [f"asr.engine={args.engine}", f"asr.model={args.model}", f"asr.device={args.device}"]
    settings = load_settings(None, [*wanted, f"asr.language={language}"], {})
    store = Store()
    options = recogniser_options(settings, planned(settings, store), store)

    def lost(stage: object, label: str, error: VisavisError, now: str) -> None:
        print(f"{label}: {error} Now: {now}.", file=sys.stderr)

    ladder = Ladder("asr", RECOGNISERS, options, lost, settings.asr.engine)
    recogniser = ladder.engine()
    if recogniser is None:
        raise VisavisError(f"No recogniser is here for {language}.")
    name = ladder.name if ladder.name == "pocketsphinx" else f"{ladder.name} {options.model.name}"
    return name, recogniser


def sounding(path: Path, telephone: bool) -> AudioChunk:
    """A recording at 16 kHz."""
    sound = read_sound(path, 8000 if telephone else RATE)
    return AudioChunk(soxr.resample(sound.samples, sound.rate, RATE), RATE)


def measure(recogniser: Recogniser, clip: Clip, args: argparse.Namespace) -> Result:
    sound = sounding(clip.path, args.telephone)
    samples, rate = sound.samples, sound.rate
    began = time.perf_counter()
    if not args.no_partials:
        step = round(STEP_SECONDS * rate)
        for end in range(step, len(samples), step):
            so_far = Utterance(AudioChunk(samples[:end], rate), 0.0)
            recogniser.partial(so_far, Turn())
    ended = time.perf_counter()
    text = recogniser.transcribe(Utterance(sound, 0.0), Turn()).text
    done = time.perf_counter()
    said, heard = (normal(words, clip.language) for words in (clip.text, text))
    return Result(
        clip.path.name,
        clip.text,
        text,
        len(said),
        distance(said, heard),
        sound.seconds,
        done - ended,
        done - began,
    )


def normal(text: str, language: str) -> list[str]:
    """The words as they are compared."""
    words = unicodedata.normalize("NFKC", spoken(text, language)).casefold().replace("’", "'")
    found = re.findall(r"[^\W_]+(?:'[^\W_]+)*", words)
    return [WRITTEN_OUT.get(word, word) for word in found]


def distance(said: Sequence[str], heard: Sequence[str]) -> int:
    """How many words must be changed, added or taken away (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (word != other))
    return row[-1]


def line(result: Result) -> str:
    return (
        f"{result.clip:32} {result.seconds:5.1f} s  {result.wrong:3}/{result.words:<3} "
        f"wait {1000 * result.wait:6.0f} ms  {result.heard[:60]}"
    )


def report(args: argparse.Namespace, engines: list[str], results: list[Result], noise: int) -> None:
    waits = [result.wait for result in results]
    total = {
        "machine": describe(),
        "engines": engines,
        "clips": len(results),
        "wer": round(sum(r.wrong for r in results) / sum(r.words for r in results), 4),
        "wait_ms_p50": round(1000 * float(np.percentile(waits, 50))),
        "wait_ms_p95": round(1000 * float(np.percentile(waits, 95))),
        "rtf": round(sum(r.work for r in results) / sum(r.seconds for r in results), 4),
        "noise": noise,
        "partials": not args.no_partials,
        "telephone": args.telephone,
        "full_context": args.full_context,
    }
    if args.json:
        print(json.dumps(total | {"results": [asdict(r) for r in results]}, indent=2))
        return
    print()
    for key, value in total.items():
        print(f"{key:12} {', '.join(value) if isinstance(value, list) else value}")


if __name__ == "__main__":
    main()
