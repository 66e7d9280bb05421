"""How well the lips that know only the sound fit the phonemes that were spoken.

    python bench/lip_sync.py [--json] [--learnt]

Sentences are spoken by voices the weights in use were not trained on (the weights name those that
they were, and this is checked), whose phoneme times are known but not shown to the network. Four
groups, each with other weights or another sound:

  new voices            the shipped weights; voices of both synthesisers that were kept out
  new voices, noisy     the same with pink noise 15 dB below the speech
  flite, never heard    weights trained on espeak-ng only (bench/visemes_espeak.npz)
  espeak, never heard   weights trained on flite only (bench/visemes_flite.npz)

and in each the mouth from `sound`, beside the mouth of `phonemes` (their times being shown: what
is reached where the voice gives them), and two hostile baselines: `still`, a face that never
moves, and `loudness`, a jaw that opens with the level. Recorded people have no phoneme times
here: bench/lip_look.py looks at them.

  open r    correlation of the mouth's aperture with the openness of the true phonemes, flowing
            into each other as visemes.py has it and not scaled by loudness, over all instants of a
            voice, pauses included; mean of the voices. The truth is taken visemes.LEAD later, as
            lips are meant to lead the sound by that
  worst r   the same of the worst voice
  height r  correlation with a plainer truth that knows nothing of visemes.py: vowel height in the
            IPA chart, consonants narrow, bilabials and silence shut, averaged over 80 ms. The row
            `phonemes` tells how far coarticulation lets that go
  closed    of /p b m/, how many shut the lips within the phoneme, seen in frames at 25 a second:
            aperture at most 0.04, and at least 0.12 within 0.2 s of it, so that a mouth that does
            not open has closed nothing
  false     of the vowels, how many have shut lips in their middle
  silence   motion in pauses (0.25 s from any phoneme) against motion in speech
  offset    milliseconds by which the mouth lags the sound; negative: it leads, as people's do

With --learnt, other sentences are spoken by voices that the weights were trained on: there, and not
on the voices above, thresholds are chosen (hearing.py). No figure of it is one to show.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.tts import VoiceOptions
from assistant.tts.espeak import Espeak
from assistant.tts.flite import Flite
from talking_head.builtin import visemes
from talking_head.builtin.hearing import Hearing
from talking_head.builtin.pose import REST, Mouth
from talking_head.builtin.viseme_network import WEIGHTS, Network, read_network
from talking_head.media import AudioChunk, Mark, Samples
from talking_head.turn import Turn

HERE = Path(__file__).parent
STEP = 0.01
FRAME = 4  # steps of a frame at 25 fps
SHUT, OPEN = 0.04, 0.12

SENTENCES = (
    "Maybe my brother bought a big bag of apples, but nobody ate them.",
    "Put the empty cup back on the table, please.",
    "We saw five white whales far away from the shore.",
    "The old clock in the hall stopped at a quarter past three.",
    "Papa makes the best pumpkin soup, and mama bakes the bread.",
    "Do you think that she will choose the blue shoes?",
    "A warm wind blew over the hills, and it began to rain.",
    "Every evening, the fisherman mends his nets by the harbour.",
    "Is there room for one more person in the boat?",
    "They found a very old map under the wooden floor.",
    "Remember to bring a pen, some paper, and a number of stamps.",
    "He laughed so loudly that the baby jumped out of bed.",
)

LEARNT_SENTENCES = (
    "The young man picked up his hat, bowed, and walked away.",
    "My mother grows pears, plums and beans behind the barn.",
    "How many people came to the museum on Monday afternoon?",
    "A small brown rabbit jumped over the broken fence.",
    "Nobody knows whether it will snow before Christmas.",
    "Bob promised to phone, but his number seems to be wrong.",
    "You could hear the music from the other side of the park.",
    "The captain put both maps on top of the green box.",
    "Her aunt lives above a bakery and never eats any bread.",
    "We should probably leave before it gets dark.",
    "This picture shows a lamp, a bowl and an apple.",
    "What time does the early train to Boston arrive?",
)
LEARNT = (
    "flite:slt", "flite:rms", "flite:kal16", "espeak:en-us+f2", "espeak:en-us+m3",
    "espeak:en-gb-x-rp+m1", "espeak:en-us+klatt2", "espeak:en-gb-scotland+Annie",
    "espeak:en-029+linda", "espeak:en-us+adam", "espeak:de+steph", "espeak:en-us+Storm",
)  # fmt: skip

FLITE = ("flite:slt", "flite:rms", "flite:awb", "flite:kal16")
ESPEAK = (
    "espeak:en-us+f2", "espeak:en-us+m3", "espeak:en-gb-x-rp+f4", "espeak:en-us+klatt4",
    "espeak:en-029+Andrea", "espeak:en-gb-scotland+m7",
)  # fmt: skip
NEW = (
    "flite:awb", "espeak:en-us+f4", "espeak:en-gb-x-rp+m4", "espeak:en-us+klatt4",
    "espeak:en-029+Andrea", "espeak:en-gb-scotland+m7", "espeak:en-us+anika", "espeak:de+Mike",
)  # fmt: skip
GROUPS = (
    ("new voices", WEIGHTS, NEW, None),
    ("new voices, noisy", WEIGHTS, NEW, 15.0),
    ("flite, never heard", HERE / "visemes_espeak.npz", FLITE, None),
    ("espeak, never heard", HERE / "visemes_flite.npz", ESPEAK, None),
)
"""(name, weights, voices, signal to noise in dB or None)."""
LEARNT_GROUPS = (
    ("learnt", WEIGHTS, LEARNT, None),
    ("learnt, noisy", WEIGHTS, LEARNT, 20.0),
)

OPENNESS = {
    **dict.fromkeys("aɐɑɒ", 1.0), "æ": 0.9,
    **dict.fromkeys("ɛœɜʌɔɝ", 0.7), **dict.fromkeys("əɚᵊɘ", 0.55),
    **dict.fromkeys("eøoɤ", 0.45), **dict.fromkeys("ɪʏʊᵻ", 0.3), **dict.fromkeys("iyɨʉɯu", 0.2),
    **dict.fromkeys("pbmɓ", 0.0), **dict.fromkeys("fvszʃʒɕʑʂʐɱʋ", 0.1),
    **dict.fromkeys("hɦʔ", 0.35),
}  # fmt: skip
"""Vowels by height; consonants that are not named are narrow. Not the tables of visemes.py."""
NARROW = 0.2
VOWELS = frozenset("aɐɑɒæɛœɜʌɔɝeøoɤəɚ")
BILABIAL = frozenset("pbm")

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """Sentences of one voice with pauses between, and every letter's (IPA, start, end)."""

    voice: str
    audio: AudioChunk
    marks: tuple[Mark, ...]
    letters: tuple[tuple[str, float, float], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """The measures of one mouth over a group; see the module's docstring."""

    group: str
    mouth: str
    open_r: float
    worst_r: float
    height_r: float
    closed_percent: float
    false_percent: float
    silence_percent: float
    offset_ms: float | None


def speak(voice: str, sentences: Sequence[str], snr: float | None = None) -> Clip:
    """The sentences by a voice as VoiceOptions names it, 0.8 s of silence around each."""
    options = VoiceOptions(voice)
    made = Flite(options) if voice.startswith("flite") else Espeak(options)
    sounds: list[Samples] = []
    marks: list[Mark] = []
    seconds = 0.0
    for text in sentences:
        (spoken,) = made.speak(text, Turn())
        rate = spoken.audio.rate
        sounds += [np.zeros(round(0.8 * rate), np.float32), spoken.audio.samples]
        seconds += round(0.8 * rate) / rate
        marks += [
            Mark("phoneme", mark.text, seconds + mark.start, seconds + mark.end)
            for mark in spoken.marks
            if mark.kind == "phoneme" and visemes.letters(mark.text)
        ]
        seconds += spoken.audio.seconds
    sound = np.concatenate([*sounds, np.zeros(round(0.8 * rate), np.float32)])
    if snr is not None:
        sound = noisy(sound, snr)
    letters = []
    for mark in marks:
        parts = visemes.letters(mark.text)
        step = (mark.end - mark.start) / len(parts)
        letters += [
            (letter, mark.start + k * step, mark.start + (k + 1) * step)
            for k, letter in enumerate(parts)
        ]
    return Clip(voice, AudioChunk(sound, rate), tuple(marks), tuple(letters))


def noisy(sound: Samples, snr: float) -> Samples:
    """With pink noise this many dB below the mean level of what is not silence."""
    spectrum = np.fft.rfft(np.random.default_rng(1).standard_normal(len(sound)))
    noise = np.fft.irfft(spectrum / np.sqrt(np.arange(1, len(spectrum) + 1)), len(sound))
    level = np.sqrt(np.mean(sound[np.abs(sound) > 1e-3] ** 2) / np.mean(noise**2))
    return np.asarray(sound + noise * level * 10 ** (-snr / 20), np.float32)


def from_sound(clip: Clip, network: Network) -> list[Mouth]:
    """As the built-in face moves where the voice gives no phonemes, every STEP."""
    speech = visemes.Speech(network)
    speech.add(clip.audio, ())
    return [speech.mouth(at) for at in instants(clip)]


def from_phonemes(clip: Clip, network: Network) -> list[Mouth]:
    speech = visemes.Speech(network)
    speech.add(clip.audio, clip.marks)
    return [speech.mouth(at) for at in instants(clip)]


def still(clip: Clip, network: Network) -> list[Mouth]:
    return [REST for _ in instants(clip)]


def loudness(clip: Clip, network: Network) -> list[Mouth]:
    hearing = Hearing(clip.audio.rate)
    hearing.add(clip.audio.samples)
    return [Mouth(jaw=hearing.loudness(at)) for at in instants(clip)]


MOUTHS: dict[str, Callable[[Clip, Network], list[Mouth]]] = {
    "sound": from_sound,
    "phonemes": from_phonemes,
    "loudness": loudness,
    "still": still,
}


def instants(clip: Clip) -> Values:
    return np.arange(0, clip.audio.seconds, STEP)


def heights(clip: Clip) -> Values:
    """The true phonemes' OPENNESS, LEAD ahead of the sound, averaged over 80 ms, every STEP."""
    times = instants(clip) + visemes.LEAD
    values = np.zeros(len(times))
    for letter, start, end in clip.letters:
        values[(times >= start) & (times < end)] = OPENNESS.get(letter, NARROW)
    window = np.hanning(round(0.08 / STEP) + 2)[1:-1]
    return np.convolve(values, window / window.sum(), "same")


def openness(clip: Clip) -> Values:
    """The aperture that visemes.py gives the true phonemes, LEAD ahead of the sound, every STEP."""
    row = visemes.segments(list(clip.marks), 0.0, clip.audio.seconds)
    return apertures([visemes.blend(row, at + visemes.LEAD) for at in instants(clip)])


def apertures(mouths: Sequence[Mouth]) -> Values:
    return np.array([mouth.jaw * (1 - mouth.closed) for mouth in mouths])


def correlation(one: Values, other: Values) -> float:
    """Pearson's; 0 where one of them never changes."""
    if one.std() < 1e-9 or other.std() < 1e-9:
        return 0.0
    return float(np.corrcoef(one, other)[0, 1])


def closures(clip: Clip, aperture: Values) -> list[bool]:
    """Of each /p b m/: whether lips that are open around it shut."""
    reached = []
    for letter, start, end in clip.letters:
        if letter not in BILABIAL:
            continue
        first, last = round(start / STEP), round(end / STEP)
        # Frames are shown for 40 ms; whatever the phase, some frame shows the phoneme's time.
        within = aperture[first : max(last, first + FRAME)]
        shut = np.mean([within[phase::FRAME].min() <= SHUT for phase in range(FRAME)]) >= 0.5
        around = aperture[max(0, first - 20) : last + 20].max()
        reached.append(bool(shut and around >= OPEN))
    return reached


def shut_vowels(clip: Clip, aperture: Values) -> list[bool]:
    return [
        bool(aperture[round((start + end) / 2 / STEP)] <= SHUT)
        for letter, start, end in clip.letters
        if letter in VOWELS
    ]


def motion(clip: Clip, mouths: Sequence[Mouth]) -> tuple[float, float]:
    """Mean change of all six weights from frame to frame, (in silence, in speech)."""
    values = np.array([list(asdict(mouth).values()) for mouth in mouths])[FRAME // 2 :: FRAME]
    change = np.abs(np.diff(values, axis=0)).sum(1)
    times = (np.arange(len(change)) + 1) * FRAME * STEP
    away = np.full(len(change), np.inf)
    for _, start, end in clip.letters:
        away = np.minimum(away, np.maximum(np.maximum(start - times, times - end), 0))
    return float(change[away > 0.25].mean()), float(change[away <= 0].mean())


def offset(aperture: Values, truth: Values) -> float:
    """Seconds by which the mouth lags the sound, where it correlates best with the truth, which
    itself is LEAD ahead."""
    lags = range(-20, 21)
    inner = slice(20, len(truth) - 20)
    best = max(lags, key=lambda lag: correlation(np.roll(aperture, -lag)[inner], truth[inner]))
    return best * STEP - visemes.LEAD


def measure(
    group: str, mouth: str, clips: Sequence[Clip], truths: Sequence[Values], network: Network
) -> Row:
    """One mouth over a group of clips, one a voice; `truths`: what `curve` says of each."""
    open_r, height_r, closed, false, offsets = [], [], [], [], []
    quiet = moving = 0.0
    for clip, truth in zip(clips, truths, strict=True):
        mouths = MOUTHS[mouth](clip, network)
        aperture = apertures(mouths)
        open_r.append(correlation(aperture, truth))
        height_r.append(correlation(aperture, heights(clip)))
        closed += closures(clip, aperture)
        false += shut_vowels(clip, aperture)
        offsets.append(offset(aperture, truth))
        silent, spoken = motion(clip, mouths)
        quiet, moving = quiet + silent, moving + spoken
    return Row(
        group,
        mouth,
        round(float(np.mean(open_r)), 3),
        round(min(open_r), 3),
        round(float(np.mean(height_r)), 3),
        round(100 * float(np.mean(closed)), 1),
        round(100 * float(np.mean(false)), 1),
        round(100 * quiet / moving, 2) if moving else 0.0,
        round(1000 * float(np.mean(offsets)), 1) if moving else None,
    )


def line(cells: Iterable[object]) -> str:
    first, *others = ("-" if cell is None else str(cell) for cell in cells)
    return f"{first:20}" + "".join(f"{cell:>11}" for cell in others)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--learnt", action="store_true", help="voices learnt from: see above")
    asked = parser.parse_args()
    groups, sentences = (LEARNT_GROUPS, LEARNT_SENTENCES) if asked.learnt else (GROUPS, SENTENCES)
    if not asked.json:
        names = (
            name.removesuffix("_percent").replace("_", " ") for name in Row.__dataclass_fields__
        )
        print(line(names))
    rows = []
    for group, weights, voices, snr in groups:
        network = read_network(weights)
        # "espeak:en-us+f4" speaks as f4 in any language.
        learnt = {name.split("+")[-1] for name in network.trained_on}
        both = learnt & {voice.split("+")[-1] for voice in voices}
        if both and not asked.learnt:
            raise SystemExit(f"{weights.name} was trained on {both}: these cannot test it.")
        clips = [speak(voice, sentences, snr) for voice in voices]
        truths = [openness(clip) for clip in clips]
        for mouth in MOUTHS:
            rows.append(measure(group, mouth, clips, truths, network))
            if not asked.json:
                print(line(asdict(rows[-1]).values()), flush=True)
    if asked.json:
        print(json.dumps({"bench": "lip_sync", "rows": [asdict(row) for row in rows]}))


if __name__ == "__main__":
    main()
