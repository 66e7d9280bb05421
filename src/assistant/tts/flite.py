"""Flite (CMU), called through its library, in this process: the better built-in English voice.

Knows Flite's C interface: one opaque utterance is filled with text, synthesised, and read back
as a waveform and as its Segment relation, whose items lead to the word and the token they belong
to. The library is used rather than the program because only it tells which word a segment
belongs to (and it saves starting a process per sentence: a sentence takes tens of milliseconds).
Source: flite's public headers (flite.h, cst_utterance.h, cst_wave.h), version 2.x.

Does not know any language but English, nor characters outside ASCII: accents are dropped.
"""

from __future__ import annotations

import ctypes
import functools
import re
import sys
import threading
import unicodedata
from collections.abc import Iterator
from typing import Any

import numpy as np

from assistant.tts import Speech, VoiceOptions
from assistant.tts.phonemes import ARPABET_TO_IPA, SILENCES
from assistant.tts.shaping import pieces, shape, word_marks
from talking_head.backends import AVAILABLE, Availability
from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.media import Mark, Samples
from talking_head.said import said
from talking_head.turn import Turn

DEFAULT_VOICE = "slt"
VOICE_NAMES = ("slt", "rms", "awb", "kal16", "kal")

_LIBRARY_NAMES = {"darwin": ("lib{}.1.dylib", "lib{}.dylib"), "win32": ("{}.dll",)}
_INSTALL = said(
    "Install Flite (Debian and Ubuntu: sudo apt install flite; macOS: brew"
    " install flite), or use the espeak voice."
)
_IN_WORD = b"R:SylStructure.parent.parent.R:Token.parent"
_ARGUMENTS = {  # function: (result, arguments)
    "flite_init": (ctypes.c_int, ()),
    "new_utterance": (ctypes.c_void_p, ()),
    "delete_utterance": (None, (ctypes.c_void_p,)),
    "utt_set_input_text": (ctypes.c_int, (ctypes.c_void_p, ctypes.c_char_p)),
    "utt_init": (ctypes.c_int, (ctypes.c_void_p, ctypes.c_void_p)),
    "utt_synth": (ctypes.c_void_p, (ctypes.c_void_p,)),
    "utt_wave": (ctypes.c_void_p, (ctypes.c_void_p,)),
    "utt_relation": (ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_char_p)),
    "relation_head": (ctypes.c_void_p, (ctypes.c_void_p,)),
    "item_next": (ctypes.c_void_p, (ctypes.c_void_p,)),
    "path_to_item": (ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_char_p)),
    "item_feat_string": (ctypes.c_char_p, (ctypes.c_void_p, ctypes.c_char_p)),
    "item_feat_float": (ctypes.c_float, (ctypes.c_void_p, ctypes.c_char_p)),
    "feat_set_float": (None, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_float)),
}

_speaking = threading.Lock()  # Flite makes no promise about threads


class _Wave(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_char_p),
        ("rate", ctypes.c_int),
        ("count", ctypes.c_int),
        ("channels", ctypes.c_int),
        ("samples", ctypes.POINTER(ctypes.c_int16)),
    )


def probe(options: VoiceOptions) -> Availability:
    """Whether the library and the voice are installed and the language is English."""
    if options.language.split("-")[0].lower() != "en":
        return Availability(False, said("Flite speaks English only"), said("Use the espeak voice."))
    name = options.name_for("flite") or DEFAULT_VOICE
    if name not in VOICE_NAMES:
        names = ", ".join(VOICE_NAMES)
        return Availability(
            False,
            said("Flite has no voice “{name}”", name=name),
            said("Choose one of {names}.", names=names),
        )
    try:
        _library()
        _voice(name)
    except EngineUnavailable as error:
        return Availability(False, error.what.rstrip("."), error.fix)
    return AVAILABLE


class Flite:
    """A voice of Flite. Raises EngineUnavailable where `probe` says no."""

    def __init__(self, options: VoiceOptions) -> None:
        available = probe(options)
        if not available.ok:
            raise EngineUnavailable(f"{available.reason}.", available.fix)
        self._library = _library()
        self._voice = _voice(options.name_for("flite") or DEFAULT_VOICE)
        self._stretch = 1 / min(max(options.speed, 0.4), 3.0)

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        """One piece for a text of up to 400 characters; nothing where nothing can be said."""
        for piece in pieces(text):
            turn.check()
            with _speaking:
                samples, rate, marks = self._synthesise(piece)
            turn.check()
            yield shape(piece, samples, rate, marks)

    def close(self) -> None:
        """Nothing to free: the voice's data is shared by all and mapped from the library."""

    def _synthesise(self, text: str) -> tuple[Samples, int, list[Mark]]:
        """Sound, rate, marks; all empty where nothing is left in ASCII to be said."""
        words = text.split()
        plain = " ".join(_ascii(word) for word in words)
        if not any(character.isalnum() for character in plain):
            return np.zeros(0, np.float32), 16000, []
        flite = self._library
        utterance = flite.new_utterance()
        try:
            flite.utt_set_input_text(utterance, plain.encode("ascii"))
            flite.utt_init(utterance, self._voice)
            features = ctypes.c_void_p.from_address(utterance)  # its first member
            flite.feat_set_float(features, b"duration_stretch", self._stretch)
            wave = flite.utt_wave(utterance) if flite.utt_synth(utterance) else None
            if not wave:
                raise EngineFailed("Flite could not speak a sentence.", "Try the espeak voice.")
            sound = _Wave.from_address(wave)
            pcm = np.ctypeslib.as_array(sound.samples, (sound.count * sound.channels,))
            samples = (pcm[:: sound.channels] / 32768).astype(np.float32)
            return samples, sound.rate, self._marks(utterance, " ".join(words), plain)
        finally:
            flite.delete_utterance(utterance)

    def _marks(self, utterance: int, text: str, plain: str) -> list[Mark]:
        """Phonemes, then words as in `text`, in seconds of the untrimmed sound.

        `plain` is `text` in ASCII: word n of the one is word n of the other.
        """
        word_at = [word.start() for word in re.finditer(r"\S+", text)]
        flite = self._library
        phonemes: list[Mark] = []
        starts: list[tuple[int, float]] = []
        start, token_before, cursor = 0.0, None, 0
        segment = flite.relation_head(flite.utt_relation(utterance, b"Segment"))
        while segment:
            name = flite.item_feat_string(segment, b"name").decode()
            end = flite.item_feat_float(segment, b"end")
            if name not in SILENCES:
                token = flite.path_to_item(segment, _IN_WORD)
                if token and token != token_before:
                    written = flite.item_feat_string(token, b"name").decode()
                    # A token is a word of the text without the punctuation around it.
                    at = plain.find(written, cursor)
                    if at >= 0:
                        starts.append((word_at[plain.count(" ", 0, at)], start))
                        cursor = at + len(written)
                    token_before = token
                phonemes.append(Mark("phoneme", ARPABET_TO_IPA.get(name, name), start, end))
            start = end
            segment = flite.item_next(segment)
        return [*phonemes, *word_marks(text, starts, phonemes)]


@functools.cache
def _library() -> Any:
    """The core library, initialised, with the types of what is called declared."""
    library = _open("flite")
    for name, (result, arguments) in _ARGUMENTS.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    library.flite_init()
    return library


@functools.cache
def _voice(name: str) -> int:
    """The voice, registered once: Flite keeps a voice until the process ends."""
    register = getattr(_open(f"flite_cmu_us_{name}"), f"register_cmu_us_{name}")
    register.restype, register.argtypes = ctypes.c_void_p, (ctypes.c_void_p,)
    with _speaking:
        voice: int | None = register(None)
    if not voice:
        raise EngineUnavailable(f"Flite's voice {name} could not be loaded.", _INSTALL)
    return voice


def _open(stem: str) -> Any:
    for pattern in _LIBRARY_NAMES.get(sys.platform, ("lib{}.so.1", "lib{}.so")):
        try:
            return ctypes.CDLL(pattern.format(stem))
        except OSError:
            continue
    raise EngineUnavailable(said("The library {stem} is not installed.", stem=stem), _INSTALL)


_ASCII = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": ",", "—": ",", "…": "...", "ß": "ss"}
_ASCII |= {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "þ": "th", "ð": "th"}


def _ascii(text: str) -> str:
    """The word without accents; "" where nothing of it can be written in ASCII."""
    text = "".join(_ASCII.get(character, character) for character in text)
    decomposed = unicodedata.normalize("NFKD", text)
    return decomposed.encode("ascii", "ignore").decode()
