"""A talk without devices, for the window's tests, benches and pictures.

`QuietTalk` is the real assistant on a player whose clock a thread moves in real time; typed
messages are really answered. `ScriptedTalk` adds scenes for pictures.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from assistant.archive.recorder import as_stretch
from assistant.archive.store import Archive
from assistant.assembly.assistant import Assistant
from assistant.config import Settings
from assistant.desktop.session import archive_file
from assistant.events import (
    Degraded,
    Heard,
    Hearing,
    Partial,
    Recovered,
    Replying,
    Sentence,
    Speaking,
    SpeechSegment,
    StateChanged,
    Transcript,
)
from player.silent import SilentPlayer
from talking_head.media import AudioChunk, Mark
from talking_head.renderer import Controls
from talking_head.said import said

STEP_SECONDS = 0.01


class QuietTalk:
    """Has what the window needs of assistant.live.Talk."""

    def __init__(
        self,
        settings: Settings,
        listeners: Sequence[Callable[[Any], None]],
        on_level: Callable[[AudioChunk], None],
        on_speech: Callable[[int, SpeechSegment], None],
        *,
        pace: float = 1.0,
    ) -> None:
        """`pace`: how many seconds pass on the player's clock in one."""
        self.player = SilentPlayer(settings.audio.output_rate, keep=False)
        self.assistant = Assistant(settings, self.player, listeners, on_speech=on_speech)
        self.on_level = on_level
        self._pace = pace
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._pass_time, daemon=True)

    def start(self) -> None:
        self.assistant.warm_up()
        self.assistant.face.idle(self.player, self.assistant.conversation.face_state)
        self._thread.start()

    def watched(self, watched: bool) -> None:
        self.assistant.face.watch(watched)

    def apply(self, settings: Settings, keys: frozenset[str]) -> None:
        self.assistant.apply(settings, keys)

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        self.assistant.close()

    def _pass_time(self) -> None:
        began, passed = time.monotonic(), 0.0
        while not self._over.wait(STEP_SECONDS):
            due = (time.monotonic() - began) * self._pace
            self.player.advance(due - passed)
            passed = due


STORY: dict[str, tuple[str, ...]] = {
    "en": (
        "What can I cook with tomatoes and rice?",
        "Plenty! With **tomatoes** and **rice** you are half way to a good evening:\n\n"
        "1. *Tomato risotto*, slow and creamy\n2. *Jollof rice*, with a little heat\n"
        "3. Stuffed tomatoes, straight from the oven\n\nShall I read you one of them?",
        "The risotto, please. For two.",
        "Gladly. For two you need about a cup of rice, four ripe tomatoes and a small onion. ",
        "Start by softening the onion in olive oil over a low flame.",
        "and how long does that",
        "take",
        "A week of suppers", "Names for a cat", "How far is the moon?",
    ),
    "de": (
        "Was kann ich mit Tomaten und Reis kochen?",
        "Eine Menge! Mit **Tomaten** und **Reis** ist der Abend schon halb gerettet:\n\n"
        "1. *Tomatenrisotto*, langsam und cremig\n2. *Jollof-Reis*, mit etwas Schärfe\n"
        "3. Gefüllte Tomaten, frisch aus dem Ofen\n\nSoll ich dir eines davon vorlesen?",
        "Das Risotto, bitte. Für zwei.",
        "Gern. Für zwei brauchst du eine Tasse Reis, vier reife Tomaten und eine kleine Zwiebel. ",
        "Dünste zuerst die Zwiebel bei kleiner Hitze in Olivenöl.",
        "und wie lange dauert",
        "das",
        "Abendessen für die Woche", "Namen für eine Katze", "Wie weit ist der Mond?",
    ),
}  # fmt: skip


def story(language: str) -> tuple[str, ...]:
    return STORY.get(language, STORY["en"])


def conversation_so_far(language: str) -> None:
    """Fill the archive with a few conversations."""
    archive = Archive(archive_file())
    tone = AudioChunk(0.1 * np.sin(
        np.arange(48_000) / 20).astype("float32"), 48_000)  # fmt: skip
    for title in story(language)[7:]:
        number = archive.begin()
        archive.add(number, "user", title)
        line = archive.add(number, "assistant", "…", whole=False)
        archive.speak(line, as_stretch(SpeechSegment(Sentence(0, "…"), tone)))
        archive.end(line)
    archive.close()


def spoken_marks(text: str) -> tuple[Mark, ...]:
    words = text.split()
    return tuple(Mark("word", word, 0.3 * k, 0.3 * k + 0.28) for k, word in enumerate(words))


def spoken(text: str) -> Iterator[SpeechSegment]:
    """A text as the built-in voice speaks it."""
    from assistant.tts import VoiceOptions
    from assistant.tts.flite import Flite
    from talking_head.turn import Turn

    for speech in Flite(VoiceOptions("flite:slt")).speak(text, Turn()):
        yield SpeechSegment(Sentence(0, text), speech.audio, speech.marks)


class ScriptedTalk(QuietTalk):
    """With scenes to be photographed: `scenes(desktop)`, by the name of their picture."""

    shown: Any = None
    """The window of a film, once there is one."""

    def _real_answer(self, desktop: Any) -> int:
        """A line of the archive that was really spoken."""
        archive = desktop.session.archive
        line = archive.add(archive.begin(), "assistant", "…", whole=False)
        text = "Start by softening the onion in olive oil over a low flame."
        for segment in spoken(text):
            archive.speak(line, as_stretch(segment))
        archive.end(line)
        return int(line)

    def _speaks(self, text: str, word: str) -> None:
        """Hold the frame in the middle of a word, as the face really draws it."""
        session, at, passed = self.assistant.face.engine.another(), 0.0, 0.0
        for segment in spoken(text):
            session.feed(segment.audio, Controls(segment.marks))
            for mark in segment.marks:
                if mark.kind == "word" and mark.text.strip(".,").lower() == word:
                    at = passed + (mark.start + mark.end) / 2
            passed += segment.audio.seconds
        session.finish()
        blocks = list(session.blocks())
        session.close()
        frames = [frame for block in blocks for frame in block.frames]
        held = frames[round(at * blocks[0].fps)]
        self.player.frame = lambda: held  # type: ignore[method-assign]

    def _rests(self) -> None:
        vars(self.player).pop("frame", None)

    def scenes(self, desktop: Any) -> dict[str, Callable[[], None]]:
        asked, answer, second, third, fourth, stable, rest, *_ = story(
            desktop.preferences.now.desktop.language
        )
        tell, recorder = desktop.events.tell, desktop.session.recorder

        def both(event: Any) -> None:
            recorder.tell(event)
            tell(event)

        def turn(number: int, question: str, sentences: Sequence[Sentence]) -> None:
            both(Heard(number, Transcript(question), time.monotonic()))
            for sentence in sentences:
                both(Replying(number, sentence, time.monotonic()))

        def speaking() -> None:
            from assistant.events import TurnEnded

            turn(901, asked, [Sentence(0, "Plenty!", written=answer)])
            silence = AudioChunk(np.zeros(24_000, "float32"), 48_000)
            recorder.speech(901, SpeechSegment(Sentence(0, "Plenty!"), silence))
            both(TurnEnded(901, "Plenty!", False, time.monotonic()))
            last = Sentence(1, fourth, written=fourth)
            self._speaks("Start by softening the onion in olive oil over a low flame.", "oil")
            turn(902, second, [Sentence(0, third.strip(), written=third), last])
            tell(StateChanged("speaking", time.monotonic()))
            tell(Speaking(902, last, spoken_marks(fourth), time.monotonic() - 1.4))
            desktop.window.page("talk").panel._kept(901, "assistant", 1, 2.0)

        def hearing() -> None:
            self._rests()
            tell(StateChanged("hearing", time.monotonic()))
            tell(Hearing(Partial(stable, rest), time.monotonic()))
            self.on_level(AudioChunk(np.full(320, 0.12, "float32"), 16_000))

        def thinking() -> None:
            tell(Heard(903, Transcript(f"{stable} {rest}?"), time.monotonic()))
            tell(StateChanged("thinking", time.monotonic()))

        def offline() -> None:
            tell(StateChanged("offline", time.monotonic()))
            gone = said("There is no microphone on this computer.")
            fix = said("Connect a microphone, or switch it on.")
            now = said("typed messages; I wait for a microphone")
            tell(Degraded("microphone", said("Microphone"), gone, fix, now, 0.0))

        def film() -> None:
            tell(Recovered("microphone", 0.0))
            from assistant.desktop.film_window import play_answer

            self.shown = play_answer(desktop.work, self._real_answer(desktop), desktop.window)
            self.shown.resize(820, 600)

        def listed() -> None:
            desktop.show()
            desktop.window.page("talk").show_list()

        return {
            "talk_first": lambda: None,
            "talk_speaking": speaking,
            "talk_hearing": hearing,
            "talk_thinking": thinking,
            "talk_offline": offline,
            "film": film,
            "compact": desktop.show_compact,
            "talk_list": listed,
            "talk_narrow": lambda: desktop.window.resize(420, 820),
        }
