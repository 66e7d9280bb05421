"""The language of the window: Qt's translation files, beside this module.

`scripts/translate.py` renews them from the sources. Messages of engines are in English.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

FOLDER = Path(__file__).parent / "translations"
LANGUAGES = ("en", "de", "es", "fr", "zh", "ja")


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
