"""The phonemes of American English as Flite names them (ARPAbet), in IPA.

Source: the CMU pronouncing dictionary's phone set, with Flite's `ax` (schwa). The spellings are
those that espeak-ng uses for en-us, so that a face needs one table for both voices.
"""

from __future__ import annotations

ARPABET_TO_IPA = {
    "aa": "ɑː",
    "ae": "æ",
    "ah": "ʌ",
    "ao": "ɔː",
    "aw": "aʊ",
    "ax": "ə",
    "axr": "ɚ",
    "ay": "aɪ",
    "b": "b",
    "ch": "tʃ",
    "d": "d",
    "dh": "ð",
    "dx": "ɾ",
    "eh": "ɛ",
    "el": "əl",
    "em": "m",
    "en": "n",
    "er": "ɜː",
    "ey": "eɪ",
    "f": "f",
    "g": "ɡ",
    "hh": "h",
    "hv": "h",
    "ih": "ɪ",
    "iy": "iː",
    "jh": "dʒ",
    "k": "k",
    "l": "l",
    "m": "m",
    "n": "n",
    "ng": "ŋ",
    "nx": "n",
    "ow": "oʊ",
    "oy": "ɔɪ",
    "p": "p",
    "r": "ɹ",
    "s": "s",
    "sh": "ʃ",
    "t": "t",
    "th": "θ",
    "uh": "ʊ",
    "uw": "uː",
    "v": "v",
    "w": "w",
    "y": "j",
    "z": "z",
    "zh": "ʒ",
}

SILENCES = frozenset({"pau", "sil", "h#", "brth", "ssil"})
"""What Flite's segments call silence: it has no mark."""

STRESS = "ˈˌ"
"""IPA stress marks, which espeak-ng puts in front of a vowel and a mark does not keep."""
