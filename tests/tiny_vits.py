"""A Coqui VITS voice in its real format, with random weights: two files that load in a moment.

Speaks noise of the right length with real durations. `build(folder)` writes what a downloaded
voice has: config.json, model_file.pth and, with speakers, speaker_ids.json.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

RATE = 22_050

_SMALL = {
    "hidden_channels": 16,
    "hidden_channels_ffn_text_encoder": 16,
    "num_heads_text_encoder": 2,
    "num_layers_text_encoder": 1,
    "num_layers_flow": 1,
    "num_layers_posterior_encoder": 1,
    "upsample_initial_channel_decoder": 16,
    "resblock_kernel_sizes_decoder": [3],
    "resblock_dilation_sizes_decoder": [[1, 3, 5]],
    "use_sdp": True,
}


def build(
    folder: Path, speakers: Sequence[str] = (), *, phonemes: bool = True, small: bool = True
) -> Path:
    """Write a voice into `folder` (made if need be) and return it.

    `speakers`: their names, as VCTK's "p225"; none is a voice of one speaker, such as LJSpeech.
    `phonemes`: reads IPA from espeak-ng, as both of these do; else letters. `small` False: in the
    shape of the published ones, whose arithmetic it then has.
    """
    import torch

    from assistant.tts import coqui_import

    coqui_import.prepare()
    from TTS.tts.configs.vits_config import VitsConfig
    from TTS.tts.models.vits import Vits

    folder.mkdir(parents=True, exist_ok=True)
    config = VitsConfig()
    settings: dict[str, Any] = {
        "model": "vits",
        "use_phonemes": phonemes,
        "phonemizer": "espeak",
        "phoneme_language": "en-us",
        "text_cleaner": "english_cleaners" if phonemes else "basic_cleaners",
        "add_blank": True,
        "audio": {**config.audio.to_dict(), "sample_rate": RATE},
        "model_args": {
            **config.model_args.to_dict(),
            "init_discriminator": False,
            **(_SMALL if small else {}),
        },
    }
    if speakers:
        ids = folder / "speaker_ids.json"
        ids.write_text(json.dumps({name: i for i, name in enumerate(speakers)}))
        settings["model_args"] |= {
            "use_speaker_embedding": True,
            "num_speakers": len(speakers),
            "speakers_file": str(ids),
            "speaker_embedding_channels": 8,
        }
    config.from_dict(settings)
    torch.manual_seed(1)
    model = Vits(config)
    with torch.no_grad():  # random weights whisper
        model.waveform_decoder.conv_post.weight *= 100
    saved = model.config.to_dict()
    if speakers:  # the path on the computer it was trained on, as published files have it
        saved["model_args"]["speakers_file"] = "/home/trainer/output/speaker_ids.json"
        saved["speakers_file"] = "/home/trainer/output/speaker_ids.json"
    (folder / "config.json").write_text(json.dumps(saved))
    saved["model_args"]["init_discriminator"] = True  # published files hold what training needs
    weights = {**model.state_dict(), "disc.nets.0.convs.0.bias": torch.zeros(4)}
    torch.save({"config": saved, "model": weights, "step": 1}, folder / "model_file.pth")
    return folder


if __name__ == "__main__":
    import sys

    build(Path(sys.argv[1]), sys.argv[2:])
