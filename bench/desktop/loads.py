"""Engines to load while one talks: small models in the published formats, made here.

Their packages are the real ones, and what they do when they are loaded is what holds a window up.
Those that are not installed are left out.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def loads(folder: Path) -> dict[str, dict[str, object]]:
    """By engine, the settings that ask for it with a model in `folder`."""
    wanted: dict[str, tuple[str, dict[str, object]]] = {
        "llama": (
            "llama_cpp",
            {"llm.engine": "llama", "llm.model": str(folder / "chat.gguf")},
        ),
        "faster-whisper": (
            "faster_whisper",
            {"asr.engine": "faster-whisper", "asr.model": str(folder / "whisper")},
        ),
        "wav2lip": (
            "torch",
            {
                "talking_head.engine": "wav2lip",
                "talking_head.models.wav2lip": str(folder / "wav2lip.pth"),
            },
        ),
        "coqui": ("TTS", {"tts.engine": "coqui", "tts.model": str(folder / "vits")}),
    }
    return {
        name: settings
        for name, (package, settings) in wanted.items()
        if importlib.util.find_spec(package)
    }


def make(folder: Path) -> None:
    """In a process of its own, whose packages the bench then has yet to load: write them."""
    import torch

    from rule_h1 import fill
    from talking_head.wav2lip.network import tensor_shapes
    from tiny_gguf import ASSISTANT, tiny_gguf
    from tiny_vits import build
    from tiny_whisper import make_whisper

    weights = {k: torch.from_numpy(v) for k, v in fill(tensor_shapes(), 1.15).items()}
    torch.save(weights, folder / "wav2lip.pth")
    make_whisper(folder / "whisper")
    tiny_gguf(folder / "chat.gguf", {ASSISTANT: "It is half past nine here."})
    build(folder / "vits")


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]
    make(Path(sys.argv[1]))
