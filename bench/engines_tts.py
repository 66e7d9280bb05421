"""The section `tts` of engines.py: Coqui VITS by us and by its library, and what is around it."""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np

TEXT = "I think that we should go to the old market before it rains."
MIXED = {
    "en": "On 2026-11-21 at 10:30 it cost $5.20, e.g. 3/4 of 7 km at -3 °C.",
    "de": "Am 21.11.2026 um 10:30 Uhr kostete es 5,20 €, z. B. 3/4 von 7 km bei -3 °C.",
    "es": "El 21/11/2026 a las 10:30 costó 5,20 €, p. ej. 3/4 de 7 km a -3 °C.",
    "fr": "Le 21/11/2026 à 10h30 ça coûtait 5,20 €, p. ex. 3/4 de 7 km à -3 °C.",
    "it": "Il 21/11/2026 alle 10:30 costava 5,20 €, ad es. 3/4 di 7 km a -3 °C.",
}


def tts(args: argparse.Namespace) -> dict[str, float | str]:
    """Our voice against what the library needs for the same tokens and the same noise."""
    import torch
    from engines import resident, timed

    import tiny_vits
    from assistant.sentences import sentences
    from assistant.spoken.text import spoken
    from assistant.tts import VoiceOptions, coqui, coqui_import
    from assistant.tts.loudness import loudness
    from assistant.tts.shaping import shape
    from talking_head.turn import Turn

    torch.set_num_threads(args.threads)
    coqui_import.prepare()
    card = "cuda" if torch.cuda.is_available() else "cpu"
    with tempfile.TemporaryDirectory() as folder:
        model = tiny_vits.build(Path(folder), small=False)
        empty = resident()
        began = time.perf_counter()
        ours = coqui.Vits(VoiceOptions(models={"coqui": model}, devices={"coqui": card}))
        load = 1000 * (time.perf_counter() - began)
    full = resident()
    network = ours._network

    def library() -> object:
        torch.manual_seed(1)
        ids = network.tokenizer.text_to_ids(TEXT, language="en")
        made = network.inference(torch.tensor([ids], device=card), {})
        return made["model_outputs"].flatten().float().cpu().numpy()

    def whole() -> object:
        torch.manual_seed(1)
        return list(ours.speak(TEXT, Turn()))

    sound = np.asarray(library(), np.float32)
    seconds = len(sound) / tiny_vits.RATE
    least, spoke = timed(library, whole, rounds=args.rounds)
    least_cpu, spoke_cpu = timed(library, whole, rounds=args.rounds, clock=time.process_time)
    measured, shaped = timed(
        lambda: loudness(sound, tiny_vits.RATE),
        lambda: shape(TEXT, sound, tiny_vits.RATE, ()),
        rounds=args.rounds,
    )
    (words,) = timed(
        lambda: [spoken(text, language) for language, text in MIXED.items()], rounds=args.rounds
    )
    phrase = next(sentences(w + " " for w in (TEXT * 3).split())).text
    ours.close()
    return {
        "model": f"VITS in the shape of LJSpeech's, {args.threads} threads, {card}",
        "load_ms": round(load),
        "sound_s": round(seconds, 2),
        "library_ms": round(least, 1),
        "ours_ms": round(spoke, 1),
        "overhead_percent": round(100 * (spoke / least - 1), 1),
        "overhead_cpu_percent": round(100 * (spoke_cpu / least_cpu - 1), 1),
        "real_time_factor": round(spoke / 1000 / seconds, 3),
        "loudness_ms": round(measured, 2),
        "shape_ms": round(shaped, 2),
        "normalise_ms_a_sentence": round(words / len(MIXED), 2),
        "first_phrase_words": len(phrase.split()),
        "resident_mb_before": round(empty / 1e6),
        "resident_mb_loaded": round(full / 1e6),
        "resident_mb_closed": round(resident() / 1e6),
    }
