"""The waterfall of a turn: which stage worked when, from the record of its times.

Knows the trace's spans and how a waterfall is painted; not what a stage is.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.desktop.theme import Theme
from assistant.turn_times import Lane, Timeline

ROW, BAR, LEFT, RIGHT, TOP = 34, 16, 120, 96, 30
MARK = 3.0
STEPS = (0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60)


class Waterfall(QWidget):
    """Shows a Timeline. Each stage has a row; the lighter part waits for its first output."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.turn: Timeline | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Times of a turn"))
        theme.changed.connect(self.update)

    def show_turn(self, turn: Timeline | None) -> None:
        """Show another turn."""
        self.turn = turn
        self.setAccessibleDescription(self.words())
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def words(self) -> str:
        """The same, to be read aloud."""
        if self.turn is None:
            return ""
        told = [
            f"{stage_name(lane.stage)} {number(lane.end - lane.start)} s" for lane in self.lanes()
        ]
        return "; ".join(told)

    def lanes(self) -> tuple[Lane, ...]:
        """What is shown."""
        return self.turn.lanes if self.turn is not None else ()

    def sizeHint(self) -> QSize:
        """A row for each stage."""
        return QSize(400, TOP + ROW * max(1, len(self.lanes())) + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The grid of seconds, the bars, the line of the first sound."""
        turn, t = self.turn, self._theme.tokens
        if turn is None or not turn.lanes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(self._theme.px("caption"))
        painter.setFont(font)
        span = 1.02 * max(turn.total, turn.first_sound or 0.0, 0.01)
        room = self.width() - LEFT - RIGHT

        def x(seconds: float) -> float:
            return LEFT + room * min(1.0, max(0.0, seconds / span))

        bottom = TOP + ROW * len(turn.lanes)
        self._grid(painter, span, x, bottom)
        for row, lane in enumerate(turn.lanes):
            self._lane(painter, lane, TOP + ROW * row, x)
        if turn.first_sound is not None:
            at = x(turn.first_sound)
            painter.setPen(QPen(QColor(t.good), 2))
            painter.drawLine(int(at), TOP - 4, int(at), bottom)
            words = self.tr("first sound {} s").format(number(turn.first_sound))
            wide = painter.fontMetrics().horizontalAdvance(words)
            left = min(at + 6, self.width() - wide - 4)
            painter.drawText(int(left), TOP - 10, words)
        painter.end()

    def _grid(self, painter: QPainter, span: float, x: object, bottom: int) -> None:
        t = self._theme.tokens
        step = next(
            (s for s in (0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60) if span / s <= 8),
            120,
        )
        tick = 0.0
        while tick <= span:
            at = int(x(tick))  # type: ignore[operator]
            painter.setPen(QPen(QColor(t.line), 1))
            painter.drawLine(at, TOP - 4, at, bottom)
            tick += step
        words = self.tr("a line every {} s").format(QLocale().toString(float(step), "g", 3))
        painter.setPen(QColor(t.dim))
        painter.drawText(LEFT, TOP - 10, words)

    def _lane(self, painter: QPainter, lane: Lane, top: int, x: object) -> None:
        t = self._theme.tokens
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(t.text))
        painter.drawText(QRectF(0, top, LEFT - 10, ROW), middle, stage_name(lane.stage))
        for start, end, first in lane.spans:
            left, right = x(start), x(end)  # type: ignore[operator]
            place = QRectF(left, top + (ROW - BAR) / 2, max(MARK, right - left), BAR)
            shape = QPainterPath()
            shape.addRoundedRect(place, 4, 4)
            waits = QColor(t.accent)
            waits.setAlphaF(0.45)
            painter.fillPath(shape, waits)
            if first is not None:
                worked = QRectF(place)
                worked.setLeft(min(place.right() - 1, x(first)))  # type: ignore[operator]
                painter.save()
                painter.setClipPath(shape)
                painter.fillRect(worked, QColor(t.accent))
                painter.restore()
        painter.setPen(QColor(t.dim))
        words = seconds_words(lane.end - lane.start)
        place = QRectF(self.width() - RIGHT + 12, top, RIGHT - 12, ROW)
        painter.drawText(place, middle, words)


def seconds_words(seconds: float) -> str:
    """A time that may be very short."""
    return f"{1000 * seconds:.0f} ms" if seconds < 1 else f"{number(seconds)} s"


def stage_name(stage: str) -> str:
    """What a stage does, in a word."""
    translate = QCoreApplication.translate
    known = {
        "listen": translate("Waterfall", "Listening"),
        "transcribe": translate("Waterfall", "Recognising"),
        "reply": translate("Waterfall", "Thinking"),
        "speak": translate("Waterfall", "Voice"),
        "render": translate("Waterfall", "Face"),
        "present": translate("Waterfall", "Playing"),
    }
    return known.get(stage, stage)


def number(seconds: float) -> str:
    """With hundredths, and the decimal sign of the language."""
    return QLocale().toString(seconds, "f", 2)
