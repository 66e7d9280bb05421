"""The section `asr` of engines.py: our Whisper recogniser and its library, on the same sound."""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

TEXT = "What time is it in the town of my dear old friend?"
PARTIAL_SECONDS = 0.5


def asr(args: argparse.Namespace) -> dict[str, float | str]:
    """Our recogniser against WhisperModel.transcribe, and the library's functions beneath it."""
    from engines import timed

    from assistant.asr import RecogniserOptions
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
    sound = spoken_sound(TEXT, RATE)
    said = Utterance(AudioChunk(sound, RATE), 0.0)
    library, card = ours._model, ours._model.model.device == "cuda"

    def whole(*, short: bool, partials: bool = False) -> object:
        ours._decoder._short = short
        if not partials:
            ours._stream = None
        return ours.transcribe(said, Turn())

    def final() -> object:
        """After partials: what is left to do when the speech has ended."""
        return whole(short=not card, partials=True)

    least, direct, full = timed(
        lambda: _by_pieces(ours, sound),
        lambda: _transcribed(library, sound),
        lambda: whole(short=False),
        rounds=args.rounds,
    )
    (short,) = timed(lambda: whole(short=not card), rounds=args.rounds)
    ours._stream, ours._decoder._short = None, not card
    step = round(PARTIAL_SECONDS * RATE)
    for end in range(step, len(sound), step):
        ours.partial(Utterance(AudioChunk(sound[:end], RATE), 0.0), Turn())
    (after_partials,) = timed(final, rounds=args.rounds)
    figures: dict[str, float | str] = {
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


def _gate() -> Any:
    """The library's own options for the gate that we use."""
    from faster_whisper.vad import VadOptions

    from assistant.asr import whisper_gate

    return VadOptions(
        threshold=whisper_gate.THRESHOLD,
        min_speech_duration_ms=round(1000 * whisper_gate.SHORTEST_SECONDS),
        min_silence_duration_ms=round(1000 * whisper_gate.PAUSE_SECONDS),
        speech_pad_ms=round(1000 * whisper_gate.PAD_SECONDS),
    )


def _beams(library: Any) -> int:
    return 5 if library.model.device == "cuda" else 1


def _by_pieces(ours: Any, sound: np.ndarray) -> object:
    """What the work takes at the least, by the library's own functions."""
    from faster_whisper.audio import pad_or_trim
    from faster_whisper.vad import get_speech_timestamps

    library = ours._model
    tokenizer, never = ours._decoder._tokenizer("en")
    prompt = [*tokenizer.sot_sequence, tokenizer.no_timestamps]
    found = get_speech_timestamps(sound, _gate())
    features = library.feature_extractor(sound[found[0]["start"] : found[-1]["end"]])
    frames = features.shape[-1] - 1
    encoded = library.encode(pad_or_trim(features[:, :frames]))
    made = library.model.generate(
        encoded,
        [prompt],
        beam_size=_beams(library),
        return_no_speech_prob=True,
        suppress_tokens=never,
    )[0]
    return library.find_alignment(tokenizer, [made.sequences_ids[0]], encoded, frames)


def _transcribed(library: Any, sound: np.ndarray) -> object:
    segments, _ = library.transcribe(
        sound,
        language="en",
        beam_size=_beams(library),
        condition_on_previous_text=False,
        without_timestamps=True,
        word_timestamps=True,
        vad_filter=True,
        vad_parameters=_gate(),
    )
    return list(segments)


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
