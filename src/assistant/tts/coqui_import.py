"""What it takes to `import TTS` (coqui-tts) on any computer. The only file that knows.

Coqui asks for more than speaking needs, and goes out into the network where it may. Therefore:

- **torchaudio** has a compiled part that links CUDA's libraries, so beside a torch for the CPU its
  import fails (OSError). Only resampling and spectrograms are used here, which are plain torch: a
  stand-in says that the compiled part is missing, and torchaudio goes without. On a computer with
  CUDA the import succeeds and nothing is replaced.
- **torchcodec** must be findable (Coqui looks for its spec, no more), for reading sound files,
  which talking_head/sound_file.py does here. Where it is missing an empty module takes its place.
- **espeak-ng**, the program, is called by Coqui's phonemizer for every clause, with the text in a
  file on the disk. The same library is in this process already (espeak.py), so it does that work,
  and the program need not be installed.
- **The network**: models are given by path only, the hub's libraries are imported in their offline
  mode, and `read_config` (coqui_files.py) leaves no address in a model's settings.
- **The log**: Coqui writes sentences into it. What somebody says is nobody's business.

Source: the guards at the top of TTS/__init__.py and torchaudio/_extension/__init__.py, of
coqui-tts 0.28 and torchaudio 2.11.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import importlib.machinery
import importlib.util
import logging
import os
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from assistant.tts import espeak
from talking_head.backends import Availability, packages
from talking_head.errors import EngineUnavailable

INSTALL = "Install it with: scripts/start --full, or pip install visavis[tts]."

_OFFLINE = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
_ESPEAK_NAMES = {"en": "en-us", "zh-cn": "cmn", "fr-fr": "fr"}  # as the program has them


def installed() -> Availability:
    """Whether the packages are here, without importing any."""
    return packages("TTS", "torch", "torchaudio", fix=INSTALL)


@functools.cache
def prepare() -> None:
    """Make Coqui's modules importable in this process. Takes seconds at its first call.

    Raises EngineUnavailable.
    """
    try:
        with _offline():
            _torchaudio()
            if importlib.util.find_spec("torchcodec") is None:
                _stand_in("torchcodec")
            importlib.import_module("TTS")
            phonemizers = importlib.import_module("TTS.tts.utils.text.phonemizers")
            importlib.import_module("TTS.tts.models.base_tts")
    except (ImportError, OSError, RuntimeError, AttributeError) as error:
        raise EngineUnavailable(f"Coqui TTS cannot be loaded: {error}.", INSTALL) from error
    vars(phonemizers)["ESpeak"] = _phonemizer()  # taken up when the first model is made
    for name in ("TTS", "trainer"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    logging.getLogger("transformers").setLevel(logging.ERROR)


@contextlib.contextmanager
def _offline() -> Iterator[None]:
    """For the libraries imported inside, which read this once; the model store is not bound."""
    before = {name: os.environ.get(name) for name in _OFFLINE}
    os.environ.update(dict.fromkeys(_OFFLINE, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _torchaudio() -> None:
    try:
        importlib.import_module("torchaudio")
        return
    except OSError:
        pass
    for name in [n for n in sys.modules if n.partition(".")[0] == "torchaudio"]:
        del sys.modules[name]  # what was imported of it before it failed
    extension = _stand_in("torchaudio._extension")
    vars(extension).update(
        _IS_TORCHAUDIO_EXT_AVAILABLE=False,
        _IS_ALIGN_AVAILABLE=False,
        fail_if_no_align=lambda function: function,
        _check_cuda_version=lambda: None,
        lazy_import_sox_ext=lambda: None,
    )
    importlib.import_module("torchaudio")


def _stand_in(name: str) -> ModuleType:
    module = ModuleType(name)
    module.__spec__ = importlib.machinery.ModuleSpec(name, None)
    sys.modules[name] = module
    return module


def _phonemizer() -> Any:
    from TTS.tts.utils.text.phonemizers.base import BasePhonemizer

    class InProcess(BasePhonemizer):  # type: ignore[misc, unused-ignore]
        """Coqui's ESpeak, by the library."""

        def __init__(self, language: str, **options: Any) -> None:
            super().__init__(_ESPEAK_NAMES.get(language, language), **options)

        @staticmethod
        def name() -> str:
            return "espeak"

        @staticmethod
        def is_available() -> bool:
            return True

        def version(self) -> str:
            return "library"

        @staticmethod
        def supported_languages() -> dict[str, str]:
            return {}

        def is_supported_language(self, language: str) -> bool:
            return espeak.knows(language)

        def _phonemize(self, text: str, separator: str) -> str:
            return espeak.phonemes(text, self._language)

    return InProcess
