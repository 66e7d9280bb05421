"""Answers read and played again: no word is cut off, and no two voices speak at once."""

from __future__ import annotations

from types import SimpleNamespace

from assistant.desktop.bubble import Bubble
from assistant.desktop.film_window import FilmWindow
from assistant.events import Heard, Replying, Sentence, StateChanged, Transcript, TurnEnded

LINE = "x = 'a line of code that is a good deal longer than any bubble is wide'"
CODE = f"```python\n{LINE}\ny = 2\n```"
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhalterungsschraube" * 2


def shown(page, qtbot, answer: str) -> Bubble:
    page.said.note(Heard(1, Transcript("Well?"), 0.0))
    page.said.note(Replying(1, Sentence(0, "Well.", written=answer), 0.0))
    page.said.note(TurnEnded(1, "Well.", False, 0.0))
    bubble = page.said.bubbles[-1]
    qtbot.waitUntil(lambda: bubble.isVisible() and bubble.words.width() > 100)
    return bubble


def test_no_word_is_cut_off_at_the_side(qtbot, page, calls):
    for answer in (CODE, LONG, "| a | b |\n|---|---|\n| one | two three four five six seven |"):
        words = shown(page, qtbot, answer).words
        assert words.document().size().width() <= words.width(), answer
        assert words.document().size().height() <= words.height(), answer


def test_headings_are_little_larger_than_words(qtbot, page, calls):
    words = shown(page, qtbot, "# The plan for tonight\n\nWords of no size.").words
    heading, plain = (
        words.document().findBlockByNumber(k).layout().boundingRect().height() for k in (0, 1)
    )
    assert plain < heading < 1.5 * plain


class Film(SimpleNamespace):
    """Notes whether it plays."""

    def play(self):
        self.playing = True

    def pause(self):
        self.playing = False

    def close(self):
        pass


def test_a_film_and_the_assistant_do_not_speak_at_once(qtbot, desktop, calls):
    window = FilmWindow(desktop.work, 1, desktop.window)
    film = Film(playing=False, at=1.0, seconds=4.0)
    window._made(film)
    assert film.playing
    # when the assistant answers, or a timer is up, the film waits
    desktop.events.tell(StateChanged("speaking", 0.0))
    qtbot.waitUntil(lambda: not film.playing)
    # and who plays it then has had enough of the answer
    window.toggle()
    assert film.playing
    qtbot.waitUntil(lambda: "stop" in calls.made)
    window.close()
