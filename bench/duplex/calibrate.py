"""What a pause tells of the end of a turn: a table, and the weights that follow from it.

    python bench/duplex/calibrate.py [--words told|pocketsphinx] [--until SEED]

Every run of the even seeds that has a user who finishes (turn, pause, hesitation) goes through the
product's echo canceller, detector and segmenter, which wait here for ever. At the first look into
each pause the turn model and the recogniser are asked; whether it was the end is known. Logistic
regression of that on their answers gives endpoint.py its numbers: with the words told, those of
LOG_ODDS; with PocketSphinx's, of all that it may have heard, MANY_*. No conversation, no time.
"""

from __future__ import annotations

import argparse
import dataclasses
import itertools
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import yaml

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests"), str(HERE)]

from script import PAUSES, Run, drawn  # noqa: E402

from assistant.asr.sphinx import SphinxRecogniser  # noqa: E402
from assistant.duplex.endings import Ending, ending  # noqa: E402
from assistant.duplex.hush import Hush  # noqa: E402
from assistant.duplex.turn_model import SmartTurn  # noqa: E402
from assistant.echo import EchoCanceller  # noqa: E402
from assistant.endpoint import MANY_LEAST, OPEN_ENDINGS, Many, bounded_logit  # noqa: E402
from assistant.segmenter import (  # noqa: E402
    Segmenter,
    SegmenterSettings,
    SpeechPaused,
    SpeechResumed,
)
from assistant.skills.grammar import grammar  # noqa: E402
from assistant.stages import padded  # noqa: E402
from assistant.vad import DETECTORS, RATE  # noqa: E402
from player.tap import Tap  # noqa: E402
from simulated_sound_card import HISS  # noqa: E402
from talking_head.media import AudioChunk  # noqa: E402
from talking_head.turn import Turn  # noqa: E402

FOR_EVER, AFTER_SECONDS = 60.0, 2.0
CHUNK = RATE // 50
KNOWN = (Ending.COMPLETE, Ending.SURE, Ending.OPEN, Ending.DANGLING)
RIDGE = 0.5
SURE_SPEECH = 0.5


@dataclasses.dataclass(frozen=True, slots=True)
class Row:
    """One pause at its first look; `sounds`: the turn model's log-odds; `many`: None where the
    words are told, and of a command."""

    run: str
    end: bool
    sounds: float
    words: Ending
    many: Many | None
    sure: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--words", choices=("told", "pocketsphinx"), default="told")
    parser.add_argument("--until", type=int, default=48, help="even seeds below this")
    options = parser.parse_args()
    sphinx = SphinxRecogniser(grammar()) if options.words == "pocketsphinx" else None
    rows = [row for run in _runs(options.until) for row in _pauses(run, sphinx)]
    for (words, end), count in sorted(Counter((r.words.name, r.end) for r in rows).items()):
        print(f"{words:10} {'end' if end else 'pause':6} {count}")
    if sphinx is None:
        names = ["model", *(words.name for words in KNOWN)]
        told = [[_beside(r), *(float(r.words is w) for w in KNOWN)] for r in rows]
    else:
        names = ["model", "open", "ends", "text open", "text whole"]
        told = [_of_many(r, r.many) for r in rows if r.many]
    ends = [r.end for r in rows if sphinx is None or r.many]
    for name, weight in zip(["prior", *names], _fitted(told, ends), strict=True):
        print(f"{name:10} {weight:+.2f}")


def _runs(until: int) -> Iterator[Run]:
    for kind in ("turn", *PAUSES):
        scenario = yaml.safe_load((HERE / "scenarios" / f"{kind}.yaml").read_text())
        for seed in range(0, until, 2):
            yield drawn(scenario, seed)


def _pauses(run: Run, sphinx: SphinxRecogniser | None) -> Iterator[Row]:
    heard, said = _microphone(run)
    detector, model, hush = DETECTORS[0].load(None), SmartTurn(), Hush()
    segmenter = Segmenter(SegmenterSettings(lead=0.3, max_utterance=FOR_EVER))
    segmenter.patience = FOR_EVER
    told: Row | None = None
    for start in range(0, len(heard) - detector.frame + 1, detector.frame):
        frame, at = heard[start : start + detector.frame], (start + detector.frame) / RATE
        probability = detector.probability(frame)
        hush.hear(frame, at)
        if probability >= SURE_SPEECH:
            hush.speaks(frame)
        for event in segmenter.feed(AudioChunk(frame, RATE), probability, at, hush.since):
            if isinstance(event, SpeechPaused) and told is None:
                speech = event.so_far
                if sphinx is None:
                    begin = speech.ended_at - speech.audio.seconds
                    text, many, sure = _told(said, begin, at), None, 1.0
                else:
                    found = sphinx.transcribe(padded(speech), Turn())
                    text, many = found.text, Many.of(found.hypotheses)
                    sure = found.confidence**2
                sounds = bounded_logit(model.p_over(speech.audio.samples))
                told = Row(run.name, True, sounds, ending(text), many, sure)
            elif isinstance(event, SpeechResumed) and told is not None:
                yield dataclasses.replace(told, end=False)
                told = None
    if told is not None:
        yield told


def _microphone(run: Run) -> tuple[np.ndarray, list[tuple[float, float, str]]]:
    """What the ears are given of a run, and when which words were said in it, in seconds."""
    at, said = 1.0, []
    seconds = at + sum(cue.wait + cue.seconds for cue in run.cues) + AFTER_SECONDS
    mixed = np.random.default_rng(run.seed).standard_normal(round(seconds * RATE)) * HISS
    if len(run.noise):
        mixed += np.take(run.noise, np.arange(len(mixed)), mode="wrap")
    for cue in run.cues:
        start = round((at + cue.wait) * RATE)
        mixed[start : start + len(cue.sound)] += cue.sound
        said.append((at + cue.wait, at + cue.wait + cue.seconds, cue.words))
        at += cue.wait + cue.seconds
    sound = np.clip(mixed, -1.0, 1.0).astype(np.float32)
    canceller = EchoCanceller(Tap(48_000, lambda at: None))
    clean = [
        canceller.process(AudioChunk(sound[k : k + CHUNK], RATE), (k + CHUNK) / RATE).chunk.samples
        for k in range(0, len(sound) - CHUNK + 1, CHUNK)
    ]
    canceller.close()
    return np.concatenate(clean), said


def _told(said: list[tuple[float, float, str]], begin: float, end: float) -> str:
    """The words that lie between two times, evenly spread over what was said."""
    words = []
    for start, stop, text in said:
        parts = ["words"] if text.startswith("(") else text.split()  # a clip: whole or not at all
        for k, word in enumerate(parts):
            if begin <= start + (k + 0.5) / len(parts) * (stop - start) <= end:
                words.append(word)
    return " ".join(words)


def _fitted(told: list[list[float]], ends: list[bool]) -> np.ndarray:
    """Weights of (1, what is told of each), by Newton's method with a little ridge."""
    x, y = np.insert(np.array(told), 0, 1.0, axis=1), np.array(ends, float)
    weights, ridge = np.zeros(x.shape[1]), RIDGE * np.eye(x.shape[1])
    ridge[0, 0] = 0.01
    for _ in itertools.repeat(None, 50):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (y - p) - ridge @ weights
        weights += np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, slope)
    return weights


def _of_many(row: Row, many: Many) -> list[float]:
    is_open = row.words in OPEN_ENDINGS
    text = (row.sure, 0.0) if is_open else (0.0, row.sure)
    return [row.sounds, bounded_logit(many.open, MANY_LEAST), many.ends, *text]


def _beside(row: Row) -> float:
    return 0.0 if row.words is Ending.DANGLING else row.sounds


if __name__ == "__main__":
    main()
