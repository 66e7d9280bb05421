"""What the window says of bad news and good ones, and how long."""

from __future__ import annotations

from assistant.desktop.pages import Notice
from assistant.events import Degraded, Recovered, TurnFailed
from talking_head.errors import EngineFailed, PictureError


def test_bad_news_is_shown_until_it_is_over_or_closed(desktop, calls, qtbot):
    banners = desktop.window.banners
    calls.tell(Degraded("microphone", "Microphone", "It is gone.", "Plug it in.", "typing", 0))
    calls.tell(TurnFailed(1, "Something broke.", 0))
    qtbot.waitUntil(lambda: len(banners.texts()) == 2)
    assert banners.texts()[0] == "Microphone: It is gone. Plug it in. Now: typing."
    calls.tell(Recovered("microphone", 1.0))
    qtbot.waitUntil(lambda: len(banners.texts()) == 1)
    assert "Something broke." in banners.texts()[0]


def test_of_engines_that_fall_in_a_row_the_one_that_was_wanted_is_told(desktop, calls, qtbot):
    said = desktop.window.banners.texts
    tell = desktop.events.tell
    tell(Degraded("llm", "The server", "It does not answer.", "Start it.", "llama.cpp", 10.0))
    tell(Degraded("llm", "llama.cpp", "llama.cpp: no model is here.", "Get one.", "skills", 10.1))
    qtbot.waitUntil(lambda: said() == ["The server: It does not answer. Start it. Now: skills."])
    tell(Degraded("llm", "llama.cpp", "llama.cpp: no model is here.", "Get one.", "skills", 20.0))
    qtbot.waitUntil(lambda: said() == ["llama.cpp: no model is here. Get one. Now: skills."])


def test_good_news_make_room_for_bad_ones_and_go_by_themselves(desktop, qtbot):
    banners = desktop.window.banners
    banners.tell(Notice("The microphone is silent.", "mic"))
    for number in range(4):
        banners.tell(Notice(f"Saved as {number}.", good=True))
    assert banners.texts() == ["The microphone is silent.", "Saved as 2.", "Saved as 3."]

    banners.tell(Notice("It broke.", "turn"))
    assert banners.texts() == ["The microphone is silent.", "Saved as 3.", "It broke."]

    banners.tell(Notice("Saved as 4.", good=True, seconds=0.05))
    qtbot.waitUntil(lambda: banners.texts() == ["The microphone is silent.", "It broke."])


def test_a_talk_that_cannot_be_built_leaves_the_window_and_says_why(opened, qtbot):
    def broken(*given):
        raise PictureError("The avatar is damaged.", "Choose another one.")

    desktop = opened(broken)
    qtbot.waitUntil(lambda: desktop.window.banners.texts() != [])
    assert desktop.window.isVisible()
    assert "The avatar is damaged. Choose another one." in desktop.window.banners.texts()
    desktop.session.ask("anyone?")  # goes nowhere, breaks nothing


def test_a_command_that_fails_is_said_and_the_next_one_works(opened, qtbot, calls):
    desktop = opened()
    desktop.session.do(lambda talk: (_ for _ in ()).throw(EngineFailed("It broke.", "Again.")))
    qtbot.waitUntil(lambda: "It broke. Again." in desktop.window.banners.texts())
    desktop.session.stop()
    qtbot.waitUntil(lambda: "stop" in calls.made)
