"""Life: blinks, glances, sway, breath, nods, and feelings that come and go without a jump.

Pure: the same seed and the same inputs give the same poses. Knows neither sound nor pixels, only
a mouth, a loudness and a state for each frame. Times of blinks follow people: log-normal
intervals around four seconds, closing faster than opening (Bentivoglio et al. 1997).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

import numpy as np

from talking_head.builtin.pose import REST, Mouth, Pose
from talking_head.renderer import Emotion, FaceState

State = FaceState | Literal["speaking"]

BLINK_CLOSE, BLINK_HOLD, BLINK_OPEN = 0.07, 0.02, 0.13
MOUTH_SETTLES = 0.06
"""Seconds within which what is left of a cut-off mouth shape falls to a third."""

# Smoothly following channels, and how fast each follows (1/s).
_CHANNELS = {
    "yaw": 6.0, "pitch": 8.0, "roll": 5.0, "sway": 3.0, "smile": 9.0, "squint": 10.0,
    "brow_raise": 14.0, "brow_sad": 10.0, "brow_frown": 10.0, "widen": 14.0,
    "talk": 9.0,
}  # fmt: skip
_NAMES = tuple(_CHANNELS)
_SPEED = np.array(list(_CHANNELS.values()))


@dataclass(frozen=True, slots=True)
class Feeling:
    """How an emotion shows at full intensity, before it mixes with speech."""

    smile: float = 0.0
    squint: float = 0.0
    brow_raise: float = 0.0
    brow_sad: float = 0.0
    brow_frown: float = 0.0
    widen: float = 0.0
    pitch: float = 0.0


FEELINGS: dict[Emotion, Feeling] = {
    "neutral": Feeling(),
    "happy": Feeling(smile=1.0, squint=0.45, brow_raise=0.25, pitch=0.6),
    "sad": Feeling(smile=-0.75, brow_sad=1.0, widen=-0.16, pitch=-1.8),
    "surprised": Feeling(brow_raise=1.0, widen=0.9, pitch=0.9),
}


@dataclass(frozen=True, slots=True)
class Manner:
    """How a state shows: offsets, how often one blinks, where one looks."""

    smile: float
    brow_raise: float
    pitch: float
    roll: float
    sway: float
    blink_median: float
    away: float
    nods: bool = False


MANNERS: dict[State, Manner] = {
    "resting": Manner(0.22, 0.0, 0.0, 0.0, 0.5, 4.0, 0.25),
    "listening": Manner(0.26, 0.22, 0.4, 1.6, 0.3, 4.6, 0.05, nods=True),
    "thinking": Manner(0.02, 0.30, 1.2, 2.2, 0.4, 3.2, 1.0),
    "speaking": Manner(0.16, 0.08, 0.0, 0.0, 1.0, 3.0, 0.12),
}


class Motion:
    """The moving part of one face: `step` gives the next frame's pose."""

    def __init__(self, seed: int, fps: float) -> None:
        self._chance = np.random.default_rng(seed)
        self._dt = 1.0 / fps
        self._now = 0.0
        self._state: State = "resting"
        self._value = np.zeros(len(_NAMES))
        self._speed = np.zeros(len(_NAMES))
        self._phase = self._chance.uniform(0, 2 * np.pi, 8)
        self._blink_at = float(self._chance.uniform(0.8, 2.5))
        self._next_look = 0.0
        self._look = np.zeros(2)
        self._gaze = np.zeros(2)
        self._nod_at, self._nod = 1.5, -9.0
        self._calm = 0.0
        self._mouth = REST
        self._left_over = np.zeros(6)

    def step(
        self,
        state: State,
        mouth: Mouth = REST,
        loudness: float = 0.0,
        emotion: Emotion = "neutral",
        intensity: float = 0.0,
        gaze: tuple[float, float] | None = None,
    ) -> Pose:
        """The pose one frame later."""
        self._now += self._dt
        changed, self._state = state != self._state, state
        if changed:
            self._next_look = self._now
            if state == "listening":
                self._nod_at = self._now + 0.8
        gaze_now = self._look_about(MANNERS[state], gaze)
        self._follow(self._wanted(MANNERS[state], loudness, emotion, intensity))
        value = dict(zip(_NAMES, self._value.tolist(), strict=True))
        lid = self._blink(MANNERS[state])
        # Lids follow the gaze down and open a little when the eyes widen.
        widen = value.pop("widen") + 0.25 * float(self._gaze[1])
        lids = round(lid - (1 - lid) * widen * (1.0 if widen > 0 else 0.8), 2)
        # A hundredth is less than is seen; what rests need not be painted again.
        for name in ("smile", "squint", "talk"):
            value[name] = round(value[name], 2)
        breath = float(np.sin(2 * np.pi * self._now / 3.9 + self._phase[7]))
        return Pose(
            mouth=self._shown(mouth, changed),
            lids=(lids, lids),
            gaze=gaze_now,
            breath=breath,
            **value,
        )

    def _wanted(
        self, manner: Manner, loudness: float, emotion: Emotion, intensity: float
    ) -> dict[str, float]:
        feeling, much = FEELINGS[emotion], min(max(intensity, 0.0), 1.0)
        # What is louder than the last half second is stressed: it nods and lifts the brows.
        self._calm += (loudness - self._calm) * min(1.0, self._dt / 0.45)
        stress = max(0.0, loudness - self._calm) if self._state == "speaking" else 0.0
        drift = [self._drift(k) for k in range(4)]
        if manner.nods and self._now >= self._nod_at:
            self._nod = self._now
            self._nod_at = self._now + float(self._chance.uniform(2.2, 5.0))
        since = (self._now - self._nod) / 0.6
        nod = -2.4 * float(np.sin(np.pi * since) ** 2) if 0 <= since <= 1 else 0.0
        lively = manner.sway
        return {
            "yaw": 2.4 * lively * drift[0] + 1.6 * float(self._look[0]),
            "pitch": manner.pitch
            + 1.3 * lively * drift[1]
            + 1.2 * float(self._look[1])
            + nod
            - 5.0 * stress
            + much * feeling.pitch,
            "roll": manner.roll + 1.5 * lively * drift[2],
            "sway": 0.8 * lively * drift[3],
            "smile": manner.smile * (1 - much) + much * feeling.smile,
            "squint": much * feeling.squint,
            "brow_raise": manner.brow_raise + 0.9 * stress + much * feeling.brow_raise,
            "brow_sad": much * feeling.brow_sad,
            "brow_frown": much * feeling.brow_frown + (0.12 if self._state == "thinking" else 0.0),
            "widen": much * feeling.widen,
            "talk": float(self._state == "speaking"),
        }

    def _drift(self, channel: int) -> float:
        """Slow wandering in -1..1 that never repeats within hearing of itself."""
        t, p = self._now, self._phase
        slow = 0.21 + 0.043 * channel
        wave = np.sin(2 * np.pi * slow * t + p[channel])
        wave += 0.6 * np.sin(2 * np.pi * slow * 2.37 * t + p[(channel + 3) % 8])
        return float(wave / 1.6)

    def _follow(self, wanted: dict[str, float]) -> None:
        """Critically damped springs, integrated exactly: they arrive without overshoot."""
        target = np.array([wanted[name] for name in _NAMES])
        fade = np.exp(-_SPEED * self._dt)
        away = self._value - target
        push = self._speed + _SPEED * away
        self._value = target + (away + push * self._dt) * fade
        self._speed = (self._speed - _SPEED * push * self._dt) * fade

    def _look_about(self, manner: Manner, told: tuple[float, float] | None) -> tuple[float, float]:
        chance = self._chance
        if self._now >= self._next_look:
            if manner.away >= 1.0:
                side = 1 if chance.random() < 0.7 else -1
                self._look = np.array([side * chance.uniform(0.4, 0.7), chance.uniform(0.25, 0.55)])
                pause = chance.uniform(1.2, 2.6)
            elif chance.random() < manner.away:
                self._look = np.array([chance.uniform(-0.55, 0.55), chance.uniform(-0.25, 0.2)])
                pause = chance.uniform(0.5, 1.3)
            else:
                self._look = chance.normal(0, (0.05, 0.03))
                pause = chance.uniform(0.7, 2.8)
            self._next_look = self._now + float(pause)
        target = np.asarray(told, float) if told is not None else self._look
        if float(np.abs(target - self._gaze).max()) > 0.35 and chance.random() < 0.12:
            self._blink_at = min(self._blink_at, self._now)
        # A saccade takes some 40 ms, whatever its size.
        self._gaze = target + (self._gaze - target) * np.exp(-self._dt / 0.018)
        right, up = self._gaze.tolist()
        return round(right, 2), round(up, 2)

    def _blink(self, manner: Manner) -> float:
        since = self._now - self._blink_at
        whole = BLINK_CLOSE + BLINK_HOLD + BLINK_OPEN
        if since > whole:
            pause = self._chance.lognormal(np.log(manner.blink_median), 0.5)
            self._blink_at = self._now + float(np.clip(pause, 1.1, 9.0))
            if self._chance.random() < 0.08:
                self._blink_at = self._now + 0.12  # now and then one blinks twice
        if since < 0 or since > whole:
            return 0.0
        if since < BLINK_CLOSE:
            return _ease(since / BLINK_CLOSE)
        if since < BLINK_CLOSE + BLINK_HOLD:
            return 1.0
        return 1 - _ease((since - BLINK_CLOSE - BLINK_HOLD) / BLINK_OPEN)

    def _shown(self, wanted: Mouth, changed: bool) -> Mouth:
        """The wanted mouth, but never a jump where speech was cut off or begins."""
        target = _weights(wanted)
        if changed:
            self._left_over = _weights(self._mouth) - target
        else:
            # Nothing is changed in place: a copy of a Motion is a Motion at that instant.
            left = self._left_over * np.exp(-self._dt / MOUTH_SETTLES)
            self._left_over = np.where(np.abs(left) < 0.01, 0.0, left)
        jaw, wide, round_, closed, teeth, tongue = np.clip(target + self._left_over, 0, 1).tolist()
        self._mouth = Mouth(jaw, wide, round_, closed, teeth, tongue)
        return self._mouth


def _weights(mouth: Mouth) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.array([getattr(mouth, field.name) for field in fields(Mouth)])


def _ease(place: float) -> float:
    return place * place * (3 - 2 * place)
