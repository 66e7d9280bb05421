"""The thread of the talk and its captions: what is heard, answered, interrupted and lit."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWidgets import QApplication, QMessageBox

from assistant.archive.store import Line
from assistant.desktop import thread
from assistant.desktop.bubble import Bubble
from assistant.events import (
    Heard,
    Hearing,
    Partial,
    Replying,
    Sentence,
    Speaking,
    StateChanged,
    Transcript,
    TurnEnded,
)
from noted_talk import bubbles, turn
from talking_head.media import Mark


def test_what_is_heard_is_shown_as_it_is_heard(qtbot, page, calls):
    calls.tell(StateChanged("hearing", 0.0), Hearing(Partial("what", "tie"), 0.0))
    qtbot.waitUntil(lambda: bubbles(page) == [("user", "what tie")])
    calls.tell(Hearing(Partial("what time", "is"), 0.1))
    qtbot.waitUntil(lambda: bubbles(page) == [("user", "what time is")])
    assert "what time" in page.captions.user.text()
    calls.tell(Heard(1, Transcript("What time is it?"), 0.2))
    qtbot.waitUntil(lambda: bubbles(page) == [("user", "What time is it?")])
    assert page.said.thinking.isVisibleTo(page)


def test_noise_leaves_no_bubble(qtbot, page, calls):
    calls.tell(StateChanged("hearing", 0.0), Hearing(Partial("", "hm"), 0.0))
    qtbot.waitUntil(lambda: len(bubbles(page)) == 1)
    calls.tell(StateChanged("listening", 1.0))
    qtbot.waitUntil(lambda: bubbles(page) == [])


def test_markdown_is_rendered_and_nothing_it_names_is_loaded(qtbot, page, calls, tmp_path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"not to be opened")
    text = f"**Bold** and `code` ![x]({secret.as_uri()}) ![y](http://127.0.0.1:1/y.png) <b>raw</b>"
    calls.tell(*turn(1, "show me", text))
    qtbot.waitUntil(lambda: len(bubbles(page)) == 2)
    words = page.said.bubbles[1].words
    html = words.toHtml()
    assert "**" not in words.toPlainText()
    assert "font-weight:700" in html or "font-weight:600" in html
    assert "<b>raw</b>" in words.toPlainText()  # no HTML of a model's is believed
    assert words.loadResource(2, QUrl.fromLocalFile(str(secret))) == ""
    assert words.grab().width() > 0


def test_a_link_is_opened_only_when_the_user_says_so(qtbot, page, calls, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "assistant.desktop.bubble.QDesktopServices.openUrl", lambda url: opened.append(url)
    )
    calls.tell(*turn(1, "where", "See [there](https://example.org/x)."))
    qtbot.waitUntil(lambda: len(bubbles(page)) == 2)
    words = page.said.bubbles[1].words
    words.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert QApplication.activeModalWidget() is None
    words.anchorClicked.emit(QUrl("https://example.org/x"))
    (asked,) = page.window().findChildren(QMessageBox)
    assert "example.org" in asked.informativeText()
    asked.buttons()[1].click()
    assert opened == []


def test_an_interrupted_answer_shows_what_was_heard(qtbot, page, calls):
    calls.tell(*turn(1, "tell me", "One two three.", " Four five."))
    calls.tell(TurnEnded(1, "One two", True, 1.0))
    qtbot.waitUntil(lambda: bubbles(page)[-1] == ("assistant", "One two —"))
    assert "interrupted" in page.said.bubbles[-1].note.text()


def test_the_current_word_is_lit_while_it_sounds(qtbot, page, calls, desktop):
    words = tuple(Mark("word", w, k * 10.0, k * 10.0 + 10) for k, w in enumerate(("So", "be")))
    said = Sentence(0, "So be it.")
    calls.tell(Heard(1, Transcript("?"), 0), Replying(1, said, 0))
    calls.tell(StateChanged("speaking", 0), Speaking(1, said, words, time.monotonic() - 11.0))
    accent = desktop.theme.tokens.accent
    qtbot.waitUntil(lambda: f'color:{accent}">be<' in page.captions.reply.text())


def test_a_long_conversation_is_not_a_heap_of_widgets(qtbot, page, calls, desktop):
    for number in range(60):
        calls.tell(*turn(number, f"question {number}", f"answer {number}"))
        calls.tell(TurnEnded(number, f"answer {number}", False, 1.0))
    qtbot.waitUntil(lambda: bubbles(page)[-1:] == [("assistant", "answer 59")], timeout=10_000)
    assert len(page.findChildren(Bubble)) <= 130  # some wait for their deletion
    desktop.session.recorder.settle()
    qtbot.waitUntil(lambda: page.said.bubbles[-1].line is not None)
    assert page.said.more.isVisibleTo(page)
    first = bubbles(page)[0]
    page.said.more.click()
    qtbot.waitUntil(lambda: bubbles(page)[0] != first)
    said = [words for role, words in bubbles(page) if role == "user"]
    numbers = [int(words.split()[1]) for words in said]
    assert numbers == list(range(numbers[0], 60))


def test_bubbles_are_made_while_it_is_quiet_and_there_when_a_turn_begins(
    qtbot, page, calls, monkeypatch
):
    made: list[str] = []

    class Noted(Bubble):
        def __init__(self, theme, role) -> None:
            made.append(role)
            super().__init__(theme, role)

    monkeypatch.setattr(thread, "Bubble", Noted)
    page.said._spare.clear()
    calls.tell(StateChanged("listening", 0.0))
    qtbot.waitUntil(lambda: sorted(made) == ["assistant", "user"])

    calls.tell(StateChanged("thinking", 0.0), *turn(1, "who is there", "me"))
    qtbot.waitUntil(lambda: bubbles(page) == [("user", "who is there"), ("assistant", "me")])
    assert len(made) == 2
    qtbot.waitUntil(lambda: all(bubble.isVisibleTo(page) for bubble in page.said.bubbles))

    calls.tell(StateChanged("listening", 0.0))
    qtbot.waitUntil(lambda: len(made) == 4)


def test_the_face_has_its_turn_between_the_bubbles_of_a_long_conversation(qtbot, page, monkeypatch):
    monkeypatch.setattr(thread, "ROUND_SECONDS", 0.0)
    lines = [Line(k, "user", f"line {k}", 0.0) for k in range(12)]
    expected = [("user", line.text) for line in lines]
    seen: list[int] = []
    watch = QTimer()
    watch.timeout.connect(lambda: seen.append(len(page.said.bubbles)))
    watch.start(0)

    page.said.show_lines(lines, before=False, more=False)
    qtbot.waitUntil(lambda: len(page.said.bubbles) >= 3)
    assert bubbles(page) == expected[-len(page.said.bubbles) :]  # the latest first
    qtbot.waitUntil(lambda: bubbles(page) == expected)
    assert len(set(seen)) > 6

    # and another conversation does not wait for what was still coming
    page.said.show_lines(lines, before=True, more=False)
    page.said.clear()
    page.said.show_lines(lines[:2], before=False, more=False)
    qtbot.waitUntil(lambda: bubbles(page) == expected[:2])
    qtbot.waitUntil(lambda: len(page.findChildren(Bubble)) == 2)
    assert bubbles(page) == expected[:2]
