"""How long until it answers, and how fast is it silent again?

    python bench/turn_latency.py [--json] [--turns 20] [--barge-ins 10]

The whole assistant with its built-in engines, talking through a virtual sound card (PulseAudio):
questions by several synthetic voices go into the microphone, and what leaves the loudspeaker is
recorded beside what entered the microphone. Figures, in milliseconds, p50/p95/max:

  first_sound   from the last audible sample of the question to the first one of the answer
  first_mouth   from the first sound to the first frame whose mouth moved (positive: late)
  stop_sound    from the onset of speech over an answer to the last audible sample of the answer
  stop_mouth    from that onset to the last frame whose mouth still moved

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

from assistant.config import load_settings  # noqa: E402
from assistant.events import Heard, StateChanged, TurnEvent  # noqa: E402
from assistant.live import Talk  # noqa: E402
from assistant.tts import VOICES, VoiceOptions  # noqa: E402
from assistant.tts.resample import resampled  # noqa: E402
from talking_head.compositor import to_bgr  # noqa: E402
from talking_head.face import detect  # noqa: E402
from talking_head.media import AudioChunk  # noqa: E402
from talking_head.sound_file import write_wav  # noqa: E402
from talking_head.turn import Turn  # noqa: E402
from virtual_sound_card import MICROPHONE, VirtualSoundCard, virtual_sound_card  # noqa: E402

RATE = 48_000
AUDIBLE = 10 ** (-50 / 20)
LOOK_SECONDS = 1 / 120
LIPS = (0, 17, 61, 291)  # landmarks: top, bottom and corners of the mouth
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
SPEAKERS = ("flite:slt", "flite:rms", "flite:awb", "flite:kal16")
LONG_ANSWER = "what can you do"
LIMITS = {
    "first_sound": (1200.0, 2000.0),
    "first_mouth": (None, 100.0),
    "stop_sound": (None, 400.0),
    "stop_mouth": (None, 400.0),
}


class MouthWatch:
    """Looks at the player's frame as a window does, and notes when the mouth has moved."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._box: tuple[slice, slice] | None = None
        self._over = threading.Event()
        self.moves: list[tuple[float, float]] = []  # (monotonic time, change of the mouth)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._over.set()
        self._thread.join()

    def moving(self, begin: float, end: float) -> list[float]:
        """When frames showed whose mouth had moved clearly more than breathing moves it."""
        return [at for at, change in self.moves if begin <= at <= end and change > 3.0]

    def _run(self) -> None:
        last: np.ndarray | None = None
        mouth: np.ndarray | None = None
        while not self._over.wait(LOOK_SECONDS):
            frame = self._talk.player.frame()
            if frame is None or frame is last:
                continue
            at, last = time.monotonic(), frame
            if self._box is None:
                self._box = _mouth(frame)
            before, mouth = mouth, frame[self._box].astype(np.int16)
            if before is not None:
                self.moves.append((at, float(np.abs(mouth - before).mean())))


def _mouth(frame: np.ndarray) -> tuple[slice, slice]:
    points = detect(to_bgr(frame))[0].landmarks.points[list(LIPS), :2]
    left, top = points.min(axis=0)
    right, bottom = points.max(axis=0)
    return slice(int(top), int(bottom)), slice(int(left), int(right))


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
        self._until(lambda: bool(self.mouth.moves), "the face", 30.0)
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
    with card.recording() as speaker, card.recording(MICROPHONE) as microphone:
        card.play(clip)
        session.wait_for("speaking")
        time.sleep(1.0)
        session.talk.assistant.conversation.interrupt()
    asked = audible(microphone.sound, microphone.began)[-1]
    answered = audible(speaker.sound, speaker.began)[0]
    moved = session.mouth.moving(asked, answered + 1.0)
    return {
        "first_sound": 1000 * (answered - asked),
        "first_mouth": 1000 * (min(moved) - answered) if moved else float("inf"),
    }


def measure_barge_in(session: Session, question: Path, interruption: Path) -> dict[str, float]:
    """Speech over an answer."""
    card = session.card
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
    sounding = sounding[sounding < until]
    moved = session.mouth.moving(onset - 0.2, until)
    return {
        "stop_sound": 1000 * (sounding[-1] - onset),
        "stop_mouth": 1000 * (max(moved) - onset) if moved else 0.0,
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
