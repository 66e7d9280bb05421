"""The colours of the window, in light and dark.

Every colour of the program is a token here; `CONTRAST` lists which stands on which, and a test
holds each pair to WCAG 2.2's ratio. Knows no widget.
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.events import State


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one appearance, "#rrggbb".

    `backdrop`: of the window. `surface`: of cards and the panel. `raised`: of what can be
    pressed. `line`: of hairlines; `edge`: of the outline of a control. `text`, `dim`: of words.
    `accent`: the one colour that means "this"; `on_accent`: of words on it. `mine`: of the user's
    bubbles. `warn`, `warn_back`, `bad`: of banners and of what cannot be undone. `good`: of what
    is in order. `resting` … `offline`: of the ring.
    """

    dark: bool
    backdrop: str
    surface: str
    raised: str
    hover: str
    line: str
    edge: str
    text: str
    dim: str
    accent: str
    accent_hover: str
    on_accent: str
    mine: str
    on_mine: str
    warn: str
    warn_back: str
    bad: str
    good: str
    resting: str
    hearing: str
    thinking: str
    muted: str
    offline: str

    def ring(self, state: State) -> str:
        """The colour of the ring around the face in this state."""
        return {
            "listening": self.resting,
            "hearing": self.hearing,
            "thinking": self.thinking,
            "speaking": self.accent,
            "muted": self.muted,
            "offline": self.offline,
        }[state]


DARK = Tokens(
    dark=True,
    backdrop="#0f1115",
    surface="#171a20",
    raised="#22262e",
    hover="#2c313b",
    line="#262b34",
    edge="#747e8e",
    text="#f1f3f7",
    dim="#a3acba",
    accent="#8fb0ff",
    accent_hover="#a9c2ff",
    on_accent="#0b1430",
    mine="#2b3c63",
    on_mine="#f1f5ff",
    warn="#f2d49b",
    warn_back="#362b14",
    bad="#ff9b94",
    good="#7ad9a8",
    resting="#4fa183",
    hearing="#6ee0b0",
    thinking="#e3b25c",
    muted="#6d7685",
    offline="#ea6f68",
)

LIGHT = Tokens(
    dark=False,
    backdrop="#f5f6f8",
    surface="#ffffff",
    raised="#eceef2",
    hover="#e0e4ea",
    line="#e2e5ea",
    edge="#7d8695",
    text="#14171c",
    dim="#566070",
    accent="#2a5bd7",
    accent_hover="#1f4bb8",
    on_accent="#ffffff",
    mine="#dde7ff",
    on_mine="#101f47",
    warn="#5e4100",
    warn_back="#fdf0d0",
    bad="#b3261e",
    good="#17703f",
    resting="#3c9474",
    hearing="#0f8a58",
    thinking="#b07a10",
    muted="#7d8695",
    offline="#c5382f",
)

TEXT_RATIO, SHAPE_RATIO = 4.5, 3.0
"""WCAG 2.2, 1.4.3 (words) and 1.4.11 (shapes that mean something)."""

CONTRAST: tuple[tuple[str, str, float], ...] = (
    *((ink, ground, TEXT_RATIO) for ink in ("text", "dim") for ground in
      ("backdrop", "surface", "raised", "hover")),
    *((ink, ground, TEXT_RATIO) for ink in ("accent", "bad", "good") for ground in
      ("backdrop", "surface", "raised")),
    ("on_accent", "accent", TEXT_RATIO),
    ("on_accent", "accent_hover", TEXT_RATIO),
    ("on_mine", "mine", TEXT_RATIO),
    ("warn", "warn_back", TEXT_RATIO),
    *((ink, "backdrop", SHAPE_RATIO) for ink in
      ("resting", "hearing", "thinking", "muted", "offline", "edge")),
    ("edge", "surface", SHAPE_RATIO),
)  # fmt: skip
"""Which colour is read on which, and the ratio that it needs."""


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio of two colours, 1 to 21."""

    def luminance(colour: str) -> float:
        shares = (int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5))
        red, green, blue = (
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
