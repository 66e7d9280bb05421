"""Coqui XTTS v2: the most natural voice here, in many languages, and any voice of which there is
a recording. It streams: the first second is heard while the rest is still being made.

Its weights may be used for non-commercial purposes only (Coqui Public Model License 1.0.0), so it
stays away until that was accepted once; and it clones a voice only where its owner's consent was
given for that recording. `visavis voice` asks for both (assistant/commands/voice.py).

Knows TTS/tts/models/xtts.py (Casanova et al. 2024, arXiv:2406.04904): conditioning from a clip or
a stored speaker, then sound in chunks. The files are loaded here and not by Coqui, which would
write the weights back in another form, so that they no longer were what was downloaded. It tells
no word times: what was heard is then known by its share of the sound.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from typing import Any

import numpy as np

from assistant.agreements import LICENCE, clip_key
from assistant.tts import Speech, VoiceOptions, coqui_files, coqui_import
from assistant.tts.coqui import release
from assistant.tts.loudness import Level
from assistant.tts.shaping import pieces, shape_stream
from assistant.tts.xtts_speakers import GET, clip_of, cloned, stored
from talking_head.backends import AVAILABLE, Availability
from talking_head.checkpoint import read_state_dict
from talking_head.errors import (
    EngineFailed,
    EngineUnavailable,
    OutOfMemory,
    VisavisError,
)
from talking_head.media import Samples
from talking_head.said import clause, said
from talking_head.turn import Turn

AGREED = LICENCE + "cpml-1.0.0"
"""The key of the accepted licence (agreements.py)."""

CHUNK_TOKENS = 12
"""Tokens (of 46 ms) in a chunk: half a second, so that the first is soon heard."""

_LANGUAGE_PACKAGES = {"zh": "pypinyin", "ja": "cutlet", "ko": "hangul_romanize"}
_UNUSED = ("torch_mel_spectrogram", "dvae", "gpt.gpt_inference")


def probe(options: VoiceOptions) -> Availability:
    """Whether packages, files, language, licence and (for a clone) consent are here."""
    available = coqui_import.installed()
    if not available.ok:
        return available
    model = options.model_for("xtts")
    if model is None:
        return Availability(False, said("its model is not here"), GET)
    try:
        config = coqui_files.read_config(coqui_files.find(model).config, "xtts")
    except EngineUnavailable as error:
        return Availability(False, clause(error.what), error.fix)
    return next(
        (no for no in (_language(config, options), _agreements(options)) if not no.ok), AVAILABLE
    )


def _language(config: dict[str, Any], options: VoiceOptions) -> Availability:
    language = options.language.split("-")[0].lower()
    spoken = [str(name).split("-")[0] for name in config.get("languages") or ()]
    if language not in spoken:
        return Availability(
            False,
            said("it does not speak “{language}”", language=language),
            said("It speaks {languages}.", languages=", ".join(sorted(spoken))),
        )
    package = _LANGUAGE_PACKAGES.get(language)
    if package and importlib.util.find_spec(package) is None:
        return Availability(
            False, f"for “{language}” it needs the package {package}", f"pip install {package}"
        )
    return AVAILABLE


def _agreements(options: VoiceOptions) -> Availability:
    if not options.agreements.given(AGREED):
        return Availability(
            False,
            said("its licence, for non-commercial use only, was not accepted yet"),
            said("Read and accept it with: visavis voice licence."),
        )
    if options.clip is None:
        return AVAILABLE
    try:
        agreed = options.agreements.given(clip_key(options.clip))
    except OSError as error:
        return Availability(
            False,
            said(
                "the recording {clip} cannot be read ({why})",
                clip=options.clip,
                why=(error.strerror or "").lower(),
            ),
            said("Correct tts.clip in the settings."),
        )
    if not agreed:
        return Availability(
            False,
            said(
                "nobody has said that whoever speaks in {name} agrees to be cloned",
                name=options.clip.name,
            ),
            said("If they do: visavis voice clone {clip}.", clip=options.clip),
        )
    return AVAILABLE


class Xtts:
    """XTTS v2 with one voice. Raises EngineUnavailable where it cannot serve, OutOfMemory."""

    def __init__(self, options: VoiceOptions) -> None:
        available = probe(options)
        if not available.ok:
            raise EngineUnavailable(
                said("{label}: {reason}.", label="Coqui XTTS", reason=available.reason),
                available.fix,
            )
        model = options.model_for("xtts")
        assert model is not None, "the probe saw to it"
        clip = clip_of(options.clip)
        files = coqui_files.find(model)
        config = coqui_files.read_config(files.config, "xtts")
        coqui_import.prepare()
        from talking_head.torch_device import out_of_memory, torch_device

        self._device = torch_device(options.device_for("xtts"))
        self._speed = min(max(options.speed, 0.3), 3.0)
        self._language = options.language.split("-")[0].lower()
        self._level = Level()
        try:
            self._network: Any = _network(config, files).to(self._device)
            self._rate = int(self._network.args.output_sample_rate)
            self._limit = int(self._network.tokenizer.char_limits.get(self._language, 200))
            if clip is not None:
                self._voice = cloned(self._network, config, clip)
            else:
                self._voice = stored(files.config.parent, options.name_for("xtts"))
        except VisavisError:
            raise
        except Exception as error:
            if out_of_memory(error):
                raise _no_memory(said("There is not enough memory to load Coqui XTTS.")) from error
            raise EngineUnavailable(f"Coqui XTTS could not be loaded: {error}.", GET) from error

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        """Pieces of half a second each, then the gap; nothing where nothing can be said."""
        for piece in pieces(text, self._limit):
            turn.check()
            yield from shape_stream(piece, self._chunks(piece, turn), self._rate, self._level)

    def close(self) -> None:
        """Free the memory, that of the card too."""
        self._network, self._voice = None, (None, None)
        release(self._device)

    def _chunks(self, text: str, turn: Turn) -> Iterator[Samples]:
        from talking_head.torch_device import out_of_memory

        condition, speaker = self._voice
        chunks = self._network.inference_stream(
            text,
            self._language,
            condition,
            speaker,
            stream_chunk_size=CHUNK_TOKENS,
            speed=self._speed,
        )
        try:
            for chunk in chunks:
                samples = np.asarray(chunk.float().cpu().numpy(), np.float32).reshape(-1)
                if not np.isfinite(samples).all():
                    raise EngineFailed("Coqui XTTS made noise of a sentence.")
                turn.check()
                yield samples
        except EngineFailed:
            raise
        except Exception as error:
            if out_of_memory(error):
                raise _no_memory(
                    said("There is not enough memory for a sentence of Coqui XTTS.")
                ) from error
            raise EngineFailed(f"Coqui XTTS could not speak a sentence: {error}.") from error
        finally:
            chunks.close()


def _network(config: dict[str, Any], files: coqui_files.VoiceFiles) -> Any:
    from TTS.tts.configs.xtts_config import XttsConfig
    from TTS.tts.layers.xtts.tokenizer import VoiceBpeTokenizer
    from TTS.tts.models import xtts as theirs

    vocabulary = files.config.parent / "vocab.json"
    coqui_files.read_json(vocabulary)
    with theirs._legacy_safe_globals():  # the published file holds its settings as an object
        found = read_state_dict(files.weights)
    state = {key.removeprefix("xtts."): tensor for key, tensor in found.items()}
    state = {key: tensor for key, tensor in state.items() if not key.startswith(_UNUSED)}
    settings = XttsConfig()
    try:
        settings.from_dict(config)
        network = theirs.Xtts(settings)
        network.tokenizer = VoiceBpeTokenizer(vocab_file=str(vocabulary))
        network.init_models()
        fit = network.load_state_dict(state, strict=False, assign=True)
    except MemoryError:
        raise
    except Exception as error:  # settings from anywhere can break it in any way
        raise EngineUnavailable(
            f"The files of {files.config.parent} do not fit: {coqui_files.gist(error)}.", GET
        ) from error
    if fit.missing_keys or fit.unexpected_keys:
        which = (fit.missing_keys or fit.unexpected_keys)[0]
        raise EngineUnavailable(
            f"{files.weights.name} holds the weights of another network ({which}).", GET
        )
    network.hifigan_decoder.eval()
    network.gpt.init_gpt_for_inference(kv_cache=network.args.kv_cache)
    network.gpt.eval()
    return network.requires_grad_(False)


def _no_memory(what: str) -> OutOfMemory:
    return OutOfMemory(
        what,
        said("Close other programs that use the graphics card, or use a VITS or Piper voice."),
    )
