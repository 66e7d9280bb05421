"""What is asked about conversations before something is done: a title, or whether one is sure.

Each opens its question and returns at once; what is to be done is called with the answer, and not
at all where there is none. Knows no archive.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget


def ask_title(parent: QWidget, title: str, then: Callable[[str], object]) -> None:
    """Another title for a conversation."""
    translate = QCoreApplication.translate
    asked = QInputDialog(parent)
    asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asked.setWindowTitle(translate("ConversationPanel", "Rename the conversation"))
    asked.setLabelText(translate("ConversationPanel", "Title"))
    asked.setTextValue(title)
    asked.textValueSelected.connect(lambda words: then(words) if words.strip() else None)
    asked.open()


def ask_to_delete(parent: QWidget, question: str, more: str, then: Callable[[], object]) -> None:
    """Whether something is really to be deleted; keeping it is the default."""
    translate = QCoreApplication.translate
    asked = QMessageBox(parent)
    asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asked.setText(question)
    asked.setInformativeText(more)
    delete, keep = translate("ConversationPanel", "Delete"), translate("ConversationPanel", "Keep")
    yes = asked.addButton(delete, QMessageBox.ButtonRole.DestructiveRole)
    asked.setDefaultButton(asked.addButton(keep, QMessageBox.ButtonRole.RejectRole))
    asked.finished.connect(lambda _: then() if asked.clickedButton() is yes else None)
    asked.open()
