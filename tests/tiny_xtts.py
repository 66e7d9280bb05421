"""A Coqui XTTS v2 model in its real format with random weights (90 MB: its decoder cannot shrink).

`build(folder)` writes config.json, model.pth (holding its settings as an object, as the published
file does), vocab.json and speakers_xtts.pth.
"""

from __future__ import annotations

import json
from pathlib import Path

MODEL = 32


def build(folder: Path, tokens: int = 40) -> Path:
    """Write a model into `folder` and return it. It stops after `tokens` of 46 ms at most."""
    import tokenizers
    import torch

    from assistant.tts import coqui_import

    coqui_import.prepare()
    from TTS.tts.configs.xtts_config import XttsConfig
    from TTS.tts.layers.xtts.tokenizer import VoiceBpeTokenizer
    from TTS.tts.models import xtts

    folder.mkdir(parents=True, exist_ok=True)
    letters = ["[STOP]", "[UNK]", "[SPACE]", "[START]", "[en]", "[de]"]
    letters += "abcdefghijklmnopqrstuvwxyz',.!?"
    bpe = tokenizers.models.BPE(
        {letter: i for i, letter in enumerate(letters)}, [], unk_token="[UNK]"
    )
    tokenizer = tokenizers.Tokenizer(bpe)
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    tokenizer.add_special_tokens([letter for letter in letters if letter.startswith("[")])
    tokenizer.save(str(folder / "vocab.json"))

    config = XttsConfig()
    config.from_dict(
        {
            "model": "xtts",
            "languages": ["en", "de"],
            "model_args": {
                **config.model_args.to_dict(),
                "gpt_layers": 1,
                "gpt_n_model_channels": MODEL,
                "gpt_n_heads": 2,
                "gpt_max_audio_tokens": tokens,
                "gpt_num_audio_tokens": 1026,
                "gpt_start_audio_token": 1024,
                "gpt_stop_audio_token": 1025,
                "gpt_use_perceiver_resampler": True,
                "gpt_use_masking_gt_prompt_approach": True,
                "decoder_input_dim": MODEL,
            },
        }
    )
    torch.manual_seed(1)
    model = xtts.Xtts(config)
    model.tokenizer = VoiceBpeTokenizer(vocab_file=str(folder / "vocab.json"))
    model.init_models()
    (folder / "config.json").write_text(json.dumps(model.config.to_dict()))
    with xtts._legacy_safe_globals():
        torch.save({"config": model.config, "model": model.state_dict()}, folder / "model.pth")
    voice = {
        "gpt_cond_latent": torch.randn(1, 32, MODEL) * 0.1,
        "speaker_embedding": torch.nn.functional.normalize(torch.randn(1, 512, 1), dim=1),
    }
    torch.save({"Ana Florence": voice, "Tom": voice}, folder / "speakers_xtts.pth")
    return folder
