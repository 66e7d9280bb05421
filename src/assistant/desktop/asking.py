"""What is asked about conversations before something is done: a title, a file, whether one is sure.

Each opens its question and returns at once; what is to be done is called with the answer, and not
at all where there is none. Knows no archive.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget


def ask_title(parent: QWidget, title: str, then: Callable[[str], object]) -> None:
    """Another title for a conversation."""
    translate = QCoreApplication.translate
    asked = QInputDialog(parent)
    asked.setWindowTitle(translate("TalkPage", "Rename the conversation"))
    asked.setLabelText(translate("TalkPage", "Title"))
    asked.setTextValue(title)
    asked.textValueSelected.connect(lambda words: then(words) if words.strip() else None)
    asked.open()


def ask_export(parent: QWidget, title: str, then: Callable[[Path], object]) -> None:
    """The file that a conversation is exported to; its ending says how."""
    translate = QCoreApplication.translate
    asked = QFileDialog(parent, translate("TalkPage", "Export the conversation"))
    asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    markdown, captions = (
        translate("TalkPage", "Markdown (*.md)"),
        translate("TalkPage", "Captions (*.srt)"),
    )
    asked.setNameFilters([markdown, "JSON (*.json)", captions])
    asked.setDefaultSuffix("md")
    asked.filterSelected.connect(
        lambda chosen: asked.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")"))
    )
    asked.selectFile(f"{file_name(title) or 'conversation'}.md")
    asked.fileSelected.connect(lambda path: then(Path(path)))
    asked.open()


def ask_to_delete(parent: QWidget, question: str, more: str, then: Callable[[], object]) -> None:
    """Whether something is really to be deleted; keeping it is the default."""
    translate = QCoreApplication.translate
    asked = QMessageBox(parent)
    asked.setText(question)
    asked.setInformativeText(more)
    delete, keep = translate("TalkPage", "Delete"), translate("TalkPage", "Keep")
    yes = asked.addButton(delete, QMessageBox.ButtonRole.DestructiveRole)
    asked.setDefaultButton(asked.addButton(keep, QMessageBox.ButtonRole.RejectRole))
    asked.finished.connect(lambda _: then() if asked.clickedButton() is yes else None)
    asked.open()


def file_name(title: str) -> str:
    """A title as a file may be called on any system."""
    bare = "".join(c if c.isalnum() or c in " -_" else " " for c in title)
    return " ".join(bare.split())[:60]
