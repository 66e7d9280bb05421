"""How long until it answers, and how fast is it silent again?

    python bench/turn_latency.py [--json] [--turns 20] [--barge-ins 10]

The whole assistant with its built-in engines, talking through a virtual sound card (PulseAudio):
questions by several synthetic voices go into the microphone, and what leaves the loudspeaker is
recorded beside what entered the microphone. Figures, in milliseconds, p50/p95/max:

  first_sound   from the last audible sample of the question to the first one of the answer
  first_mouth   from the first sound to the first frame whose mouth has moved (positive: late);
                of answers that begin with an open mouth ("That's…", "I…"): others begin nearly
                shut ("It's…"), and would measure the word
  stop_sound    from the onset of speech over an answer to the last audible sample of the answer
  stop_mouth    from that onset to the last frame whose mouth is not at rest

The two recorders know their own start to about 10 ms; that uncertainty is in the figures.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

os.environ.setdefault("OMP_WAIT_POLICY", "passive")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests"), str(ROOT / "bench")]

from machine import describe  # noqa: E402

from assistant.config_sources import load_settings  # noqa: E402
from assistant.events import Heard, StateChanged, TurnEvent  # noqa: E402
from assistant.live import Talk  # noqa: E402
from assistant.tts import VOICES, VoiceOptions  # noqa: E402
from assistant.tts.resample import resampled  # noqa: E402
from talking_head.compositor import to_bgr  # noqa: E402
from talking_head.face import detect, landmarks  # noqa: E402
from talking_head.media import AudioChunk  # noqa: E402
from talking_head.sound_file import write_wav  # noqa: E402
from talking_head.turn import Turn  # noqa: E402
from virtual_sound_card import MICROPHONE, VirtualSoundCard, virtual_sound_card  # noqa: E402

RATE = 48_000
AUDIBLE = 10 ** (-50 / 20)
LOOK_SECONDS = 1 / 120
INNER_LIPS = (13, 14, 61, 291)  # landmarks: inner lips, and the corners of the mouth
MOVED = 0.008
"""A gap that differs so much from the one at rest, in mouth widths, has begun to move: three times
what the landmarks tremble by at rest."""

OPEN = 0.03
"""A mouth that differs by less than this is at rest to the eye."""
MOST_FRAMES = 400
QUESTIONS = (
    "what time is it",
    "what is seven times eight",
    "flip a coin",
    "what day is it today",
    "roll a dice",
    "what can you do",
    "how many miles is five kilometers",
    "who are you",
)
OPEN_ANSWERS = ("what is seven times eight", "what can you do", "who are you")
"""Their answers begin with an open mouth."""

SPEAKERS = ("flite:slt", "flite:rms", "flite:awb", "flite:kal16")
LONG_ANSWER = "what can you do"
LIMITS = {
    "first_sound": (1200.0, 2000.0),
    "first_mouth": (None, 100.0),
    "stop_sound": (None, 400.0),
    "stop_mouth": (None, 400.0),
}


class MouthWatch:
    """Looks at the player's frame as a window does; how far the mouth is open is measured after."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._seen: list[tuple[float, np.ndarray]] = []
        self._face = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._over.set()
        self._thread.join()

    def begin(self) -> None:
        """Forget what was seen."""
        with self._lock:
            del self._seen[:]

    def gaps(self, start: float = 0.0, stop: float = np.inf) -> list[tuple[float, float]]:
        """(monotonic time, gap between the inner lips over the width of the mouth) by frame."""
        with self._lock:
            seen = [(at, frame) for at, frame in self._seen if start <= at <= stop]
        pictures = [(at, to_bgr(frame)) for at, frame in seen]
        if self._face is None and pictures:
            self._face = detect(pictures[0][1])[0]
        measured = []
        for at, picture in pictures:
            points = landmarks(picture, self._face).points[:, :2]
            top, bottom, right, left = (points[k] for k in INNER_LIPS)
            gap = np.linalg.norm(top - bottom) / np.linalg.norm(right - left)
            measured.append((at, float(gap)))
        return measured

    def _run(self) -> None:
        last: np.ndarray | None = None
        while not self._over.wait(LOOK_SECONDS):
            frame = self._talk.player.frame()
            if frame is not None and frame is not last:
                last = frame
                with self._lock:
                    self._seen.append((time.monotonic(), frame))
                    del self._seen[:-MOST_FRAMES]


def moved(gaps: list[tuple[float, float]], rest: float, by: float) -> list[float]:
    """When the mouth was not at rest."""
    return [at for at, gap in gaps if abs(gap - rest) > by]


def resting(gaps: list[tuple[float, float]], before: float) -> float:
    """The gap of the mouth at rest: the median up to a moment."""
    return float(np.median([gap for at, gap in gaps if at < before]))


def say(text: str, speaker: str, path: Path) -> float:
    """Speak a question into a file, silence around it; seconds of the file."""
    options = VoiceOptions(speaker)
    row = next(row for row in VOICES if row.name == speaker.partition(":")[0])
    voice = row.load(options)
    pieces = list(resampled(voice.speak(text, Turn()), RATE))
    quiet = np.zeros(RATE // 10, np.float32)
    sound = np.concatenate([quiet, *(piece.audio.samples for piece in pieces), quiet])
    write_wav(path, AudioChunk(sound, RATE))
    return len(sound) / RATE


def audible(sound: AudioChunk, began: float) -> np.ndarray:
    """The times (monotonic) of all audible samples."""
    return began + np.flatnonzero(np.abs(sound.samples) > AUDIBLE) / sound.rate


class Session:
    """A running assistant on a card, and what it tells."""

    def __init__(self, card: VirtualSoundCard, barge_in: bool) -> None:
        self.card = card
        self.states: list[StateChanged] = []
        self.heard: list[str] = []
        overrides = [f"audio.barge_in={'true' if barge_in else 'false'}"]
        self.talk = Talk(load_settings(None, overrides), [self._note])
        self.talk.start()
        self.mouth = MouthWatch(self.talk)
        self._until(lambda: self.talk.player.frame() is not None, "the face", 60.0)
        time.sleep(2.0)

    def _note(self, event: TurnEvent) -> None:
        if isinstance(event, StateChanged):
            self.states.append(event)
        if isinstance(event, Heard):
            self.heard.append(event.transcript.text)

    def wait_for(self, state: str, seconds: float = 20.0) -> None:
        self._until(lambda: self.talk.assistant.conversation.state == state, state, seconds)

    def close(self) -> None:
        self.mouth.close()
        self.talk.close()

    @staticmethod
    def _until(true, what: str, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                raise TimeoutError(f"waited {seconds} s for {what}")
            time.sleep(0.005)


def measure_turn(session: Session, clip: Path) -> dict[str, float]:
    """One question and its answer."""
    card = session.card
    session.mouth.begin()
    with card.recording() as speaker, card.recording(MICROPHONE) as microphone:
        card.play(clip)
        session.wait_for("speaking")
        time.sleep(1.0)
        session.talk.assistant.conversation.interrupt()
    asked = audible(microphone.sound, microphone.began)[-1]
    answered = audible(speaker.sound, speaker.began)[0]
    gaps = session.mouth.gaps()
    opened = [at for at in moved(gaps, resting(gaps, asked), MOVED) if at > answered - 0.1]
    return {
        "first_sound": 1000 * (answered - asked),
        "first_mouth": 1000 * (opened[0] - answered) if opened else float("inf"),
    }


def measure_barge_in(session: Session, question: Path, interruption: Path) -> dict[str, float]:
    """Speech over an answer."""
    card = session.card
    session.mouth.begin()
    asked = time.monotonic()
    card.play(question)
    session.wait_for("speaking")
    time.sleep(0.6)
    with card.recording() as speaker, card.recording(MICROPHONE) as microphone:
        time.sleep(0.3)
        card.play(interruption, wait=False).wait(timeout=30)
        session.talk.assistant.conversation.interrupt()
    onset = audible(microphone.sound, microphone.began)[0]
    until = onset + 1.0
    sounding = audible(speaker.sound, speaker.began)
    gaps = session.mouth.gaps()
    moving = [at for at in moved(gaps, resting(gaps, asked + 1.0), OPEN) if onset - 1 < at < until]
    return {
        "stop_sound": 1000 * (sounding[sounding < until][-1] - onset),
        "stop_mouth": 1000 * (moving[-1] - onset),
    }


def summary(values: list[float]) -> dict[str, float]:
    array = np.array(values)
    return {
        "n": len(values),
        "p50": round(float(np.percentile(array, 50)), 1),
        "p95": round(float(np.percentile(array, 95)), 1),
        "max": round(float(array.max()), 1),
    }


def run(turns: int, barge_ins: int) -> dict[str, object]:
    figures: dict[str, list[float]] = {}
    missed: list[str] = []
    with tempfile.TemporaryDirectory() as folder, virtual_sound_card() as card:
        os.environ["VISAVIS_HOME"] = f"{folder}/home"
        clips = Path(folder)
        session = Session(card, barge_in=False)
        try:
            for number in range(turns):
                text = QUESTIONS[number % len(QUESTIONS)]
                speaker = SPEAKERS[number % len(SPEAKERS)]
                clip = clips / "question.wav"
                say(text, speaker, clip)
                for name, value in measure_turn(session, clip).items():
                    if name != "first_mouth" or session.heard[-1] in OPEN_ANSWERS:
                        figures.setdefault(name, []).append(value)
                if session.heard[-1] != text:
                    missed.append(f"{speaker} {text!r}: {session.heard[-1]!r}")
                time.sleep(0.8)
        finally:
            session.close()
        session = Session(card, barge_in=True)
        try:
            question, interruption = clips / "long.wav", clips / "stop.wav"
            say(LONG_ANSWER, "flite:slt", question)
            say("stop please", "flite:rms", interruption)
            for _ in range(barge_ins):
                for name, value in measure_barge_in(session, question, interruption).items():
                    figures.setdefault(name, []).append(value)
                session.wait_for("listening")
                time.sleep(1.0)
        finally:
            session.close()
    results = {name: summary(values) for name, values in figures.items()}
    ok = all(
        (p50 is None or results[name]["p50"] <= p50) and results[name]["p95"] <= p95
        for name, (p50, p95) in LIMITS.items()
        if name in results
    )
    return {"machine": describe(), "ms": results, "misheard": missed, "ok": ok}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--turns", type=int, default=20)
    parser.add_argument("--barge-ins", type=int, default=10)
    args = parser.parse_args()
    result = run(args.turns, args.barge_ins)
    if args.json:
        print(json.dumps(result))
        return 0
    print(result["machine"])
    print(f"{'milliseconds':14}{'n':>4}{'p50':>9}{'p95':>9}{'max':>9}   wanted p50 / p95")
    for name, row in result["ms"].items():
        p50, p95 = LIMITS[name]
        wanted = f"{'-' if p50 is None else f'{p50:.0f}'} / {p95:.0f}"
        print(
            f"{name:14}{row['n']:4}{row['p50']:9.1f}{row['p95']:9.1f}{row['max']:9.1f}   {wanted}"
        )
    for line in result["misheard"]:
        print(f"misheard: {line}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
