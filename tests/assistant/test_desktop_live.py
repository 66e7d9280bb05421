"""The whole desktop on a virtual sound card: asked, interrupted, unplugged, replayed."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assistant.config import Settings, with_changes
from assistant.desktop.answer_files import save_as
from assistant.desktop.app import Desktop, make_application
from assistant.desktop.film_window import play_answer
from assistant.desktop.sounds import TONE_HZ
from assistant.events import TurnEnded, TurnEvent
from assistant.tts import VoiceOptions
from assistant.tts.flite import Flite
from assistant.tts.resample import resampled
from talking_head.media import AudioChunk
from talking_head.sound_file import read_sound, write_wav
from talking_head.turn import Turn
from virtual_sound_card import VirtualSoundCard, virtual_sound_card

pytestmark = pytest.mark.real_time

AUDIBLE = 10 ** (-50 / 20)


@pytest.fixture(scope="module")
def card() -> Iterator[VirtualSoundCard]:
    with virtual_sound_card() as card:
        yield card


@pytest.fixture
def desktop(qtbot, card, home) -> Iterator[Desktop]:
    settings = with_changes(Settings(), {"asr.engine": "pocketsphinx", "llm.engine": "skills"})
    make_application(settings)
    desktop = Desktop(settings)
    desktop.start()
    qtbot.waitUntil(lambda: desktop.session.talk is not None, timeout=60_000)
    desktop.session.talk.assistant.conversation.warm_up()
    qtbot.waitUntil(lambda: desktop.session.talk.player.frame() is not None, timeout=60_000)
    yield desktop
    desktop.close()


@pytest.fixture
def ended(desktop) -> list[TurnEvent]:
    found: list[TurnEvent] = []
    desktop.events.arrived.connect(lambda e: found.append(e) if isinstance(e, TurnEnded) else None)
    return found


def said(text: str, path: Path) -> Path:
    pieces = list(resampled(Flite(VoiceOptions("flite:slt")).speak(text, Turn()), 48_000))
    quiet = np.zeros(4800, np.float32)
    sound = np.concatenate([quiet, *(piece.audio.samples for piece in pieces), quiet])
    write_wav(path, AudioChunk(sound, 48_000))
    return path


def bubbles(desktop: Desktop) -> list[tuple[str, str]]:
    page = desktop.window.page("talk")
    return [(b.role, b.words.toPlainText()) for b in page.said.bubbles]


def test_a_spoken_turn_from_the_microphone_to_the_loudspeaker_and_again_as_a_film(
    qtbot, desktop, card, ended, tmp_path
):
    page = desktop.window.page("talk")
    lit: set[str] = set()
    faces: set[int] = set()

    def look() -> bool:
        text = page.captions.reply.text()
        if f"color:{desktop.theme.tokens.accent}" in text:
            lit.add(text)
        faces.add(id(page.stage.face._frame))
        return bool(ended)

    # when something is asked aloud
    with card.recording() as loudspeaker:
        card.play(said("what is seven times eight", tmp_path / "question.wav"), wait=False)
        qtbot.waitUntil(look, timeout=30_000)
    # then both sides are written, the words were lit one after the other, the face moved, and
    # the answer was heard
    (question, answer) = bubbles(desktop)
    assert question == ("user", "what is seven times eight")
    assert "56" in answer[1]
    assert len(lit) >= 2
    assert len(faces) > 20
    assert np.abs(loudspeaker.sound.samples).max() > AUDIBLE

    # and when it is played again
    qtbot.waitUntil(lambda: page.said.bubbles[-1].line is not None, timeout=10_000)
    line = page.said.bubbles[-1].line
    with card.recording() as loudspeaker:
        window = play_answer(desktop.work, line, desktop.window)
        qtbot.waitUntil(lambda: window.film is not None, timeout=60_000)
        qtbot.waitUntil(lambda: window.film.at > 0.4, timeout=10_000)
        qtbot.waitUntil(
            lambda: desktop.session.talk.assistant.conversation.state == "muted", timeout=5000
        )
        qtbot.waitUntil(lambda: not window.film.playing, timeout=20_000)
    assert np.abs(loudspeaker.sound.samples).max() > AUDIBLE
    QTest.keyClick(window, Qt.Key.Key_Comma)
    window.close()
    qtbot.waitUntil(
        lambda: desktop.session.talk.assistant.conversation.state == "listening", timeout=5000
    )
    # and it can be saved
    save_as(desktop.work, line, tmp_path / "answer.wav")
    qtbot.waitUntil(lambda: (tmp_path / "answer.wav").exists(), timeout=10_000)
    assert np.abs(read_sound(tmp_path / "answer.wav", 48_000).samples).max() > AUDIBLE


def test_a_sound_card_that_is_pulled_out_is_said_and_taken_back(qtbot, desktop, card, ended):
    banners = desktop.window.banners
    card.pull_out()
    qtbot.waitUntil(lambda: len(banners.texts()) == 2, timeout=20_000)
    page = desktop.window.page("talk")
    qtbot.waitUntil(lambda: page.stage._state == "offline", timeout=5000)
    assert any("microphone" in text.lower() for text in banners.texts())
    # what is typed is answered all the same
    desktop.session.ask("what is two plus two")
    qtbot.waitUntil(lambda: bool(ended), timeout=30_000)
    assert "4" in bubbles(desktop)[-1][1]
    card.plug_in()
    qtbot.waitUntil(lambda: banners.texts() == [], timeout=20_000)


def test_a_headset_that_comes_later_is_found_chosen_while_talking_and_tested(
    qtbot, desktop, card, ended, tmp_path
):
    from assistant.desktop.settings_sound import MicrophoneCard, SpeakerCard

    desktop.window.show_page("settings")
    settings = desktop.window.page("settings")
    settings.show_group("sound")
    cards = settings.group("sound")
    microphone, speaker = (cards.findChild(kind) for kind in (MicrophoneCard, SpeakerCard))
    conversation = desktop.session.talk.assistant.conversation
    # when a headset is plugged in while it runs, as the system tells
    card.plug_in_headset()
    desktop._hot_plug.look()
    # then both can be chosen
    for choice in (microphone.choice, speaker.choice):
        qtbot.waitUntil(lambda choice=choice: choice.findData("headset") > 0, timeout=20_000)
    # and chosen while it speaks, the voice goes on there
    desktop.session.ask("what can you do")
    qtbot.waitUntil(lambda: conversation.state == "speaking", timeout=20_000)
    with card.recording("headset.monitor") as headset:
        for choice in (microphone.choice, speaker.choice):
            number = choice.findData("headset")
            choice.setCurrentIndex(number)
            choice.activated.emit(number)
        qtbot.waitUntil(lambda: bool(ended), timeout=30_000)
    assert np.abs(headset.sound.samples).max() > AUDIBLE
    # and the test recording hears it and plays it back, and is no question
    question = said("what is two plus two", tmp_path / "test.wav")
    with card.recording("headset.monitor") as headset:
        microphone.record()
        qtbot.waitUntil(lambda: conversation.muted, timeout=5000)
        card.play(question, wait=False, microphone="headset_feed")
        qtbot.waitUntil(lambda: microphone.level.value() > 500, timeout=10_000)
        qtbot.waitUntil(lambda: microphone.test.isEnabled(), timeout=20_000)
    assert np.abs(headset.sound.samples).max() > AUDIBLE
    qtbot.waitUntil(lambda: not conversation.muted, timeout=5000)
    assert len(ended) == 1
    # and the test tone has its three notes
    with card.recording("headset.monitor") as headset:
        speaker.play()
        qtbot.waitUntil(lambda: speaker.test.isEnabled(), timeout=20_000)
    sound = headset.sound
    strength = np.abs(np.fft.rfft(sound.samples))
    hertz = np.fft.rfftfreq(len(sound.samples), 1 / sound.rate)
    loudest = hertz[strength > 0.3 * strength.max()]
    for note in TONE_HZ:
        assert np.abs(loudest - note).min() < 3


def test_the_avatar_and_the_quality_change_while_it_speaks(qtbot, desktop, ended):
    desktop.session.ask("what can you do")
    conversation = desktop.session.talk.assistant.conversation
    qtbot.waitUntil(lambda: conversation.state == "speaking", timeout=20_000)
    first = desktop.session.talk.player.frame().shape
    desktop.session.do(lambda talk: talk.assistant.set_avatar("theo"))
    desktop.session.do(lambda talk: talk.assistant.set_quality("high"))
    qtbot.waitUntil(
        lambda: desktop.session.talk.player.frame().shape not in (first, None), timeout=60_000
    )
    assert conversation.state in ("speaking", "listening")
    desktop.session.stop()
    qtbot.waitUntil(lambda: bool(ended), timeout=30_000)


def test_an_avatar_whose_folder_is_deleted_while_it_is_shown(qtbot, desktop, ended, tmp_path):
    # given an avatar of the user's own
    from talking_head.avatar import BUNDLED

    folder = tmp_path / "home" / "data" / "avatars" / "mine"
    shutil.copytree(BUNDLED / "robin", folder)
    desktop.session.do(lambda talk: talk.assistant.set_avatar("mine"))
    desktop.session.ask("what is two plus two")
    qtbot.waitUntil(lambda: len(ended) == 1, timeout=60_000)
    # when its folder is deleted
    shutil.rmtree(folder)
    desktop.session.ask("what is three plus three")
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=60_000)
    # then it is still there, and answers; and choosing it again is refused in one sentence
    assert "6" in bubbles(desktop)[-1][1]
    desktop.session.do(lambda talk: talk.assistant.set_avatar("mine"))
    qtbot.waitUntil(lambda: desktop.window.banners.texts() != [], timeout=20_000)
    desktop.session.ask("what is four plus four")
    qtbot.waitUntil(lambda: len(ended) == 3, timeout=60_000)


def test_closing_leaves_no_thread_behind(qtbot, card, tmp_path, monkeypatch):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path / "home"))
    make_application(Settings())
    before = set(threading.enumerate())
    desktop = Desktop(Settings())
    desktop.start()
    qtbot.waitUntil(lambda: desktop.session.talk is not None, timeout=60_000)
    desktop.close()

    def ours() -> set[str]:
        return {t.name for t in set(threading.enumerate()) - before if t.is_alive()}

    qtbot.waitUntil(lambda: not ours(), timeout=30_000)
