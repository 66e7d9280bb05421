"""Voice mode in the terminal: `visavis --no-gui`. Prints what happens; knows no engine."""

from __future__ import annotations

import shutil
import sys
import threading
from typing import TextIO

from assistant.config import Settings
from assistant.duplex.wake import Mode
from assistant.events import (
    Degraded,
    Heard,
    Hearing,
    ModeChanged,
    Recovered,
    Speaking,
    State,
    StateChanged,
    TurnEnded,
    TurnEvent,
    TurnFailed,
)
from assistant.live import Talk
from assistant.microphone_sound import level_db
from talking_head.media import AudioChunk

METER = " ▁▂▃▄▅▆▇█"
ASCII_METER = " .:-=+*#%"
"""For terminals that cannot show the other."""

QUIETEST_DB, LOUDEST_DB = -60.0, -10.0

SIGNS: dict[State, str] = {
    "listening": "○ listening",
    "hearing": "● I hear you",
    "thinking": "… thinking",
    "speaking": "▶ speaking",
    "muted": "× microphone off",
    "offline": "× no microphone",
}

HINTS: dict[Mode, str] = {
    "open": "Speak whenever you like. “What can you do?” is a good start.",
    "wake": "Begin with my name: “{name}, what can you do?”",
    "push_to_talk": "Press Enter, speak, and press Enter again.",
}

REDRAW_SECONDS = 0.1


class Terminal:
    """Captions as lines, and below them one line of state and level where that can be redrawn."""

    def __init__(self, assistant_name: str, out: TextIO) -> None:
        self._out = out
        self._name = assistant_name
        self._meter = METER if _shows(METER, out) else ASCII_METER
        self._signs = {
            state: sign if _shows(sign, out) else sign[2:] for state, sign in SIGNS.items()
        }
        self._redraws = out.isatty()
        self._lock = threading.Lock()
        self._state: State = "listening"
        self._level = QUIETEST_DB
        self._heard_so_far = ""

    def event(self, event: TurnEvent) -> None:
        """A listener of the conversation."""
        match event:
            case StateChanged():
                self._state = event.state
                if not self._redraws:
                    self.line(f"[{self._signs[event.state]}]")
            case ModeChanged():
                self.line(HINTS[event.mode].format(name=self._name))
            case Hearing():
                self._heard_so_far = event.partial.text
            case Heard():
                self._heard_so_far = ""
                self.line(f"You: {event.transcript.text or '(not understood)'}")
            case Speaking():
                self.line(f"{self._name}: {event.sentence.text}")
            case TurnEnded(interrupted=True) if event.heard_text:
                self.line("  (stopped)")
            case TurnFailed():
                self.line(f"! {event.reason}")
            case Degraded():
                self.line(f"! {event.reason} {event.fix}".rstrip() + f" Now: {event.now}.")
            case Recovered():
                self.line(f"  The {event.stage} is back.")

    def heard(self, chunk: AudioChunk) -> None:
        """Sound from the microphone, for the meter: falls slowly, rises at once."""
        self._level = max(level_db(chunk), self._level - 1.0)

    def line(self, text: str) -> None:
        """Print a line above the status line."""
        with self._lock:
            self._write(("\r\x1b[K" if self._redraws else "") + text + "\n")

    def redraw(self) -> None:
        """Draw the status line, where the terminal can."""
        if not self._redraws:
            return
        share = (self._level - QUIETEST_DB) / (LOUDEST_DB - QUIETEST_DB)
        bars = 12 * min(1.0, max(0.0, share))
        cells = [min(1.0, max(0.0, bars - k)) for k in range(12)]
        meter = "".join(self._meter[round(cell * (len(self._meter) - 1))] for cell in cells)
        width = shutil.get_terminal_size().columns - 1
        more = f"“{self._heard_so_far}…”" if self._heard_so_far else "Ctrl-C ends"
        text = f"{self._signs[self._state]:<18}|{meter}|  {more}"[:width]
        with self._lock:
            self._write(f"\r\x1b[K{text}")

    def clear(self) -> None:
        """Take the status line away."""
        if self._redraws:
            with self._lock:
                self._write("\r\x1b[K")

    def _write(self, text: str) -> None:
        try:
            self._out.write(text)
            self._out.flush()
        except (OSError, ValueError):  # the terminal is gone; the talk goes on
            self._redraws = False


def _shows(text: str, out: TextIO) -> bool:
    """Whether the terminal has all these letters."""
    try:
        text.encode(out.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def run_headless(settings: Settings) -> int:
    """Talk in the terminal until Ctrl-C. Returns the exit code."""
    terminal = Terminal(settings.assistant.name, sys.stdout)
    talk = Talk(settings, [terminal.event], show_face=False, on_level=terminal.heard)
    try:
        mode = talk.assistant.conversation.mode
        terminal.line(HINTS[mode].format(name=talk.assistant.waking_name))
        talk.start()
        if mode == "push_to_talk":
            keys = threading.Thread(target=_talk_key, args=(talk, sys.stdin), daemon=True)
            keys.start()
        while True:
            threading.Event().wait(REDRAW_SECONDS)
            terminal.redraw()
    except KeyboardInterrupt:
        terminal.clear()
        terminal.line("Goodbye.")
        return 0
    finally:
        talk.close()


def _talk_key(talk: Talk, keyboard: TextIO) -> None:
    """Enter begins and ends what is said: a terminal does not tell when a key goes up."""
    down = False
    for _ in keyboard:
        down = not down
        talk.assistant.conversation.push_to_talk(down)
