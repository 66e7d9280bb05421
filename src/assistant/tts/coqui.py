"""Coqui VITS: natural voices of one speaker (LJSpeech) or many (VCTK), on a processor or a card.

Knows what VITS takes and gives (Kim et al. 2021, arXiv:2106.06103; TTS/tts/models/vits.py): tokens
in, sound out, and how many frames each token lasted, which is when each phoneme sounds. Whole
texts are spoken in one go, at many times real time, so a sentence is the unit of streaming.

Does not know how Coqui is made importable (coqui_import.py), nor where its files come from
(coqui_files.py). Computes in 32 bits: the splines of the duration predictor need them, and a
sentence takes milliseconds on a card.
"""

from __future__ import annotations

import ctypes
import gc
import itertools
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from assistant.tts import Speech, VoiceOptions, coqui_files, coqui_import
from assistant.tts.phonemes import STRESS
from assistant.tts.shaping import pieces, shape
from talking_head.backends import AVAILABLE, Availability
from talking_head.checkpoint import read_state_dict
from talking_head.errors import EngineFailed, EngineUnavailable, OutOfMemory
from talking_head.media import Mark, Samples
from talking_head.said import clause, said
from talking_head.turn import Turn

PREFERRED_SPEAKER = "p225"
"""Of VCTK's 109: a woman with an English accent. Others are tts.voice "coqui:p226" and so on."""

_GET = said("visavis models get vits-ljspeech fetches one.")
_TRAINING = ("disc.", "posterior_encoder.", "speaker_encoder.")
"""Parts that only training uses, which are left in the file."""

_LENGTHENS = "ːˑ\u0303\u0329\u032f\u0361ʰʲʷ"  # part of the letter before


def probe(options: VoiceOptions) -> Availability:
    """Whether the packages, the model's files and the speaker are here."""
    available = coqui_import.installed()
    if not available.ok:
        return available
    model = options.model_for("coqui")
    if model is None:
        return Availability(False, said("no model of it is here"), _GET)
    try:
        files = coqui_files.find(model)
        config = coqui_files.read_config(files.config, "vits")
        coqui_files.choose(
            files.speakers, options.name_for("coqui"), PREFERRED_SPEAKER, "the voice coqui"
        )
    except EngineUnavailable as error:
        return Availability(False, clause(error.what), error.fix)
    return _speaks(config, options.language)


def probe_on_processor(options: VoiceOptions) -> Availability:
    """Whether it can step down from the graphics card to the processor."""
    from assistant.asr.whisper_model import card_expected

    device = options.device_for("coqui")
    if device == "cpu" or (device == "auto" and not card_expected()):
        return Availability(
            False,
            said("it computes on the processor already"),
            said("Nothing is to be done about it."),
        )
    return probe(options)


def _speaks(config: dict[str, Any], language: str) -> Availability:
    """Whether a voice is of the language; one that does not say is taken to be English."""
    its = str(config.get("phoneme_language") or "en").split("-")[0].lower()
    if its != language.split("-")[0].lower():
        return Availability(
            False,
            said("its model speaks “{its}”, not “{language}”", its=its, language=language),
            said("Get a model of your language."),
        )
    return AVAILABLE


class Vits:
    """A VITS voice. Raises EngineUnavailable for a model that cannot be used, OutOfMemory."""

    def __init__(self, options: VoiceOptions) -> None:
        available = probe(options)
        if not available.ok:
            raise EngineUnavailable(
                said("{label}: {reason}.", label="Coqui", reason=available.reason), available.fix
            )
        model = options.model_for("coqui")
        assert model is not None, "the probe saw to it"
        files = coqui_files.find(model)
        config = coqui_files.read_config(files.config, "vits")
        coqui_import.prepare()
        from talking_head.torch_device import out_of_memory, torch_device

        self._device = torch_device(options.device_for("coqui"))
        try:
            self._network: Any = _network(config, files).to(self._device)
        except Exception as error:
            if not out_of_memory(error):
                raise
            raise _no_memory(said("There is not enough memory to load Coqui.")) from error
        self._network.length_scale /= min(max(options.speed, 0.3), 3.0)
        self._rate = int(self._network.config.audio.sample_rate)
        speaker = coqui_files.choose(
            files.speakers, options.name_for("coqui"), PREFERRED_SPEAKER, "the voice coqui"
        )
        self._speaker = files.speakers[speaker] if speaker else None
        self._language = options.language
        self._letters("1")  # what reads numbers is imported with the first, and takes seconds

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        """One piece for a text of up to 400 characters; nothing where nothing can be said."""
        for piece in pieces(text):
            turn.check()
            letters = self._letters(piece)
            if not any(letter.isalnum() for letter in letters):
                continue
            samples, marks = self._synthesise(piece, letters)
            turn.check()
            yield shape(piece, samples, self._rate, marks)

    def close(self) -> None:
        """Free the memory, that of the card too."""
        self._network = None
        release(self._device)

    def _letters(self, text: str) -> str:
        """What the network reads of a text: IPA, or its letters, without what it does not know."""
        tokenizer = self._network.tokenizer
        if tokenizer.text_cleaner is not None:
            text = tokenizer.text_cleaner(text, lang=self._language)
        if tokenizer.phonemizer is not None:
            text = tokenizer.phonemizer.phonemize(text, separator="")
        known = set(tokenizer.characters.vocab)
        return "".join(letter for letter in text if letter in known)

    def _synthesise(self, text: str, letters: str) -> tuple[Samples, list[Mark]]:
        import torch

        from talking_head.torch_device import out_of_memory

        network = self._network
        tokens = [network.tokenizer.characters.char_to_id(letter) for letter in letters]
        ids = network.tokenizer.intersperse_blank_char(tokens) if _blanks(network) else tokens
        if network.tokenizer.use_eos_bos:
            ids = network.tokenizer.pad_with_bos_eos(ids)
        given: dict[str, Any] = {}
        if self._speaker is not None:
            given["speaker_ids"] = torch.tensor([self._speaker], device=self._device)
        try:
            made = network.inference(torch.tensor([ids], device=self._device), given)
            samples: Samples = made["model_outputs"].flatten().float().cpu().numpy()
            frames = made["durations"].flatten().float().cpu().numpy()
        except Exception as error:
            if out_of_memory(error):
                raise _no_memory(
                    said("There is not enough memory for a sentence of Coqui.")
                ) from error
            raise EngineFailed(
                said("Coqui could not speak a sentence: {error}.", error=error)
            ) from error
        if not np.isfinite(samples).all():
            raise EngineFailed("Coqui made noise of a sentence (numbers that are none).")
        if len(frames) != len(ids) or not frames.sum():
            return samples, []
        ends = np.cumsum(frames) * (len(samples) / self._rate / float(frames.sum()))
        return samples, _marks(text, letters, _spans(ends, ids, tokens), network.tokenizer)


def _network(config: dict[str, Any], files: coqui_files.VoiceFiles) -> Any:
    from torch.nn.utils import parametrize
    from TTS.tts.configs.vits_config import VitsConfig
    from TTS.tts.models.vits import Vits as Network

    state = {
        key: tensor
        for key, tensor in read_state_dict(files.weights).items()
        if not key.startswith(_TRAINING)
    }
    settings = VitsConfig()
    try:
        settings.from_dict(config)
        settings.model_args.init_discriminator = False
        network = Network(settings)
        del network.posterior_encoder
        fit = network.load_state_dict(state, strict=False)
    except (EngineUnavailable, MemoryError):
        raise
    except Exception as error:  # settings from anywhere can break it in any way
        raise EngineUnavailable(
            f"{files.weights.name} and {files.config.name} do not belong together: "
            f"{coqui_files.gist(error)}.",
            "Get the voice again.",
        ) from error
    missing = [key for key in fit.missing_keys if not key.startswith(_TRAINING)]
    if missing or fit.unexpected_keys:
        which = (missing or fit.unexpected_keys)[0]
        raise EngineUnavailable(
            f"{files.weights.name} holds the weights of another network than {files.config.name} "
            f"describes ({which} is {'missing' if missing else 'too many'}).",
            "Get the voice again.",
        )
    for module in list(network.modules()):  # weight norm is for training; folded it costs nothing
        if parametrize.is_parametrized(module, "weight"):
            parametrize.remove_parametrizations(module, "weight", leave_parametrized=True)
    return network.eval().requires_grad_(False)


def _blanks(network: Any) -> bool:
    return bool(network.tokenizer.add_blank)


def _spans(
    ends: np.ndarray, ids: Sequence[int], tokens: Sequence[int]
) -> list[tuple[float, float]]:
    """When each token of the text sounds, in seconds.

    `ends`: of each of `ids`, which are the tokens with blanks between them, or with a beginning
    and an end around them. What lies between two tokens is shared by both.
    """
    if len(ids) == len(tokens):
        return list(itertools.pairwise([0.0, *map(float, ends)]))
    pad = (len(ids) - (2 * len(tokens) + 1)) // 2
    if pad < 0:  # no blanks
        return [(float(ends[k]), float(ends[k + 1])) for k in range(len(tokens))]
    starts = [float(ends[pad + 2 * k]) for k in range(len(tokens))]
    stops = [float(ends[pad + 2 * k + 1]) for k in range(len(tokens))]
    for k in range(1, len(tokens)):
        stops[k - 1] = starts[k] = (stops[k - 1] + starts[k]) / 2
    return list(zip(starts, stops, strict=True))


def _marks(
    text: str, letters: str, spans: Sequence[tuple[float, float]], tokenizer: Any
) -> list[Mark]:
    """Phonemes (where the letters are IPA), then words."""
    phonemes: list[Mark] = []
    groups: list[tuple[float, float]] = []  # a word of the letters
    began: float | None = None  # of a stress mark, whose time is the vowel's
    inside = False
    for letter, (start, end) in zip(letters, spans, strict=True):
        if letter in STRESS:
            began = start if began is None else began
            continue
        if letter in _LENGTHENS and phonemes and inside:
            last = phonemes[-1]
            phonemes[-1] = Mark("phoneme", last.text + letter, last.start, end)
        elif letter.isalpha():
            start = start if began is None else began
            phonemes.append(Mark("phoneme", letter, start, end))
            if not inside:
                groups.append((start, end))
            inside = True
        elif letter.isspace() or not inside:
            inside = False
        began = None
        if inside:
            groups[-1] = (groups[-1][0], end)
    words = _words(text, groups)
    return [*(phonemes if tokenizer.phonemizer is not None else ()), *words]


def _words(text: str, groups: Sequence[tuple[float, float]]) -> list[Mark]:
    """A mark for each word of `text`. `groups`: when each word that was read sounds.

    "5" is read as one word, "of the" as one, "1999" as several: where the counts differ, the
    words are laid over the groups by the share of letters that lie before them.
    """
    words = [word for word in text.split() if any(c.isalnum() for c in word)]
    if not words or not groups:
        return []
    if len(words) == len(groups):
        return [Mark("word", w, *span) for w, span in zip(words, groups, strict=True)]
    sizes = np.cumsum([0, *(len(word) for word in words)])
    lengths = np.cumsum([0.0, *(end - start for start, end in groups)])
    at = sizes / sizes[-1] * lengths[-1]
    edges = np.concatenate([[groups[0][0]], [end for _, end in groups]])
    times = [float(t) for t in np.interp(at, lengths, edges)]
    return [Mark("word", w, times[i], times[i + 1]) for i, w in enumerate(words)]


def _no_memory(what: str) -> OutOfMemory:
    return OutOfMemory(
        what,
        said("Close other programs that use the graphics card, or set tts.device to cpu."),
    )


def release(device: Any) -> None:
    """Give back the memory of what was let go: torch keeps that of a card, glibc the rest."""
    gc.collect()
    if device.type == "cuda":
        import torch

        torch.cuda.empty_cache()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)
