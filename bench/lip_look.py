"""A look at the lips that recorded speech gets, where nobody knows the phoneme times.

    python bench/lip_look.py FILE ... [-o PICTURE.png] [--from SECOND] [--seconds 4]

A row per file: how the mouth spends its time. `open`: mean aperture where there is sound;
`wide open`: the share of that time above 0.5; `shut/s`: how often a second lips that were open
shut; `loud r`: correlation of aperture and loudness (a mouth that only follows loudness has 1, one
that knows the phonemes about 0.6); `quiet`: motion in pauses, 0.25 s from any sound, against
motion in speech. The picture has a strip per file: the sound's spectrum, and over it the aperture
(yellow), lips closed (red, from above), wide (green) and round (blue).
"""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from talking_head.builtin.visemes import Speech
from talking_head.errors import VisavisError
from talking_head.media import AudioChunk, Picture
from talking_head.sound_file import read_sound

RATE = 16_000
STEP = 0.01
STRIP_HEIGHT, WIDTH = 220, 1200
COLOURS = {"aperture": (80, 230, 255), "wide": (90, 200, 90), "round": (255, 140, 60)}
RED = (60, 60, 240)

Values = npt.NDArray[np.float64]


def look(audio: AudioChunk) -> dict[str, Values]:
    """Every weight of the mouth, its aperture and the loudness, every STEP."""
    speech = Speech()
    speech.add(audio, ())
    rows = []
    for at in np.arange(0, audio.seconds, STEP):
        mouth = speech.mouth(at)
        aperture = mouth.jaw * (1 - mouth.closed)
        rows.append(asdict(mouth) | {"aperture": aperture, "loudness": speech.loudness(at)})
    return {name: np.array([row[name] for row in rows]) for name in rows[0]}


def report(name: str, curves: dict[str, Values]) -> str:
    aperture, loud = curves["aperture"], curves["loudness"]
    sounding = loud > 0.15
    away = round(0.25 / STEP)
    quiet = np.convolve(loud > 0.05, np.ones(2 * away + 1), "same") < 0.5
    shut, was_open, count = aperture < 0.04, False, 0
    for value, closed in zip(aperture, shut & (loud > 0.02), strict=True):
        count += was_open and closed
        was_open = bool(value > 0.12) or (was_open and not closed)
    motion = np.abs(np.diff(aperture, prepend=aperture[:1]))
    still = 100 * motion[quiet].mean() / max(motion[sounding].mean(), 1e-9) if quiet.any() else None
    return (
        f"{name:34}{aperture[sounding].mean():8.2f}{100 * (aperture[sounding] > 0.5).mean():10.0f}%"
        f"{count / max(sounding.sum() * STEP, STEP):9.1f}"
        f"{np.corrcoef(aperture, loud)[0, 1]:9.2f}{'-' if still is None else f'{still:.2f}%':>9}"
    )


def strip(
    name: str, audio: AudioChunk, curves: dict[str, Values], start: float, seconds: float
) -> Picture:
    """Some seconds of a file."""
    sound = audio.samples[round(start * RATE) : round((start + seconds) * RATE)]
    hop = 80
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(sound, 256), 512)[::hop]
    levels = 20 * np.log10(np.abs(np.fft.rfft(windows * np.hanning(512)))[:, :160].T + 1e-4)
    shade = np.clip((levels - levels.max() + 70) / 70, 0, 1)[::-1]
    grey = cv2.resize((shade * 120).astype(np.uint8), (WIDTH, STRIP_HEIGHT))
    picture = np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR), np.uint8)
    steps = slice(round(start / STEP), round((start + seconds) / STEP))
    for curve, colour in COLOURS.items():
        _line(picture, STRIP_HEIGHT - 4 - curves[curve][steps] * (STRIP_HEIGHT - 50), colour)
    _line(picture, 22 + curves["closed"][steps] * 40, RED)
    cv2.putText(picture, name, (6, 15), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (230, 230, 230), 1)
    return picture


def _line(picture: Picture, heights: Values, colour: tuple[int, int, int]) -> None:
    across = np.linspace(0, WIDTH - 1, len(heights))
    points = np.stack([across, heights], 1).round().astype(np.int32)
    cv2.polylines(picture, [points], False, colour, 2, cv2.LINE_AA)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("-o", "--output", type=Path, help="a picture of the curves")
    parser.add_argument("--from", dest="start", type=float, default=0.0)
    parser.add_argument("--seconds", type=float, default=4.0)
    asked = parser.parse_args()
    print(f"{'':34}{'open':>8}{'wide open':>11}{'shut/s':>9}{'loud r':>9}{'quiet':>9}")
    strips = []
    for file in asked.files:
        try:
            audio = read_sound(file, RATE)
        except (VisavisError, FileNotFoundError) as error:
            print(f"{file.name}: {error}")
            continue
        curves = look(audio)
        print(report(file.name, curves), flush=True)
        strips.append(strip(file.name, audio, curves, asked.start, asked.seconds))
    if asked.output and strips:
        cv2.imwrite(str(asked.output), np.concatenate(strips))


if __name__ == "__main__":
    main()
