"""The language of the window: Qt's translation files, beside this module.

`scripts/translate.py` renews them from the sources. What the rest of the program says (said.py)
is translated here when it is shown.
"""

from __future__ import annotations

import string
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from talking_head.errors import VisavisError, reason_of
from talking_head.said import Said, said

FOLDER = Path(__file__).parent / "translations"
LANGUAGES = ("en", "de", "es", "fr", "zh", "ja")
CONTEXT = "Said"
WIDE_STOPS = "。！？："
"""After these no space follows."""

OF_THE_SYSTEM = {
    str(reason): reason
    for reason in (
        said("no space left on device"),
        said("permission denied"),
        said("read-only file system"),
        said("no such file or directory"),
        said("connection refused"),
    )
}
"""What the operating system says of common failures, always in English."""


def chosen(language: str, system: QLocale | None = None) -> str:
    """The language of the window: as set, or the first of the system's that there is."""
    if language in LANGUAGES:
        return language
    wanted = (system or QLocale.system()).uiLanguages()
    codes = (name.replace("_", "-").partition("-")[0] for name in wanted)
    return next((code for code in codes if code in LANGUAGES), "en")


def install(app: QCoreApplication, language: str) -> str:
    """Have the application speak this language ("auto": the system's). Returns which it is."""
    code = chosen(language)
    QLocale.setDefault(QLocale(code) if language != "auto" else QLocale.system())
    if code != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        qt_code = "zh_CN" if code == "zh" else code
        for name, folder in ((f"qtbase_{qt_code}", qt), (f"visavis_{code}", str(FOLDER))):
            translator = QTranslator(app)
            if translator.load(name, folder):
                app.installTranslator(translator)
    return code


def told(text: str) -> str:
    """What the program says, in the language of the window; what is no Said stays as it is."""
    if not isinstance(text, Said):
        return text
    template = QCoreApplication.translate(CONTEXT, text.template)
    words = _FORMATTER.vformat(template, (), text.values)
    return words if text.whole else words.rstrip(".。")


def joined(sentences: Iterable[str]) -> str:
    """Sentences one after the other, each in the language of the window."""
    line = ""
    for sentence in (told(sentence).strip() for sentence in sentences):
        line += " " if line and sentence and line[-1] not in WIDE_STOPS else ""
        line += sentence
    return line


def problem(error: BaseException) -> str:
    """What happened and what to do about it, in the language of the window."""
    if isinstance(error, VisavisError):
        return joined((error.what, error.fix))
    return told(said("{why}.", why=reason_of(error)))


class _Formatter(string.Formatter):
    """Numbers with the decimal sign of the window's language, and texts translated."""

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, float) and format_spec.endswith("f"):
            return QLocale().toString(value, "f", int(format_spec.strip(".f")))
        if isinstance(value, float) and format_spec == "g":
            return QLocale().toString(value, "g", 6)
        if isinstance(value, VisavisError):
            return problem(value)
        if isinstance(value, Exception):
            value = value.args[0] if value.args and isinstance(value.args[0], Said) else str(value)
        if isinstance(value, str):
            return told(OF_THE_SYSTEM.get(value.lower(), value))
        return str(super().format_field(value, format_spec))


_FORMATTER = _Formatter()
