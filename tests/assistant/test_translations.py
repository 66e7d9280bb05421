"""Every text of the window is there in every language, and what is compiled is what is written."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from assistant.desktop.i18n import FOLDER, LANGUAGES, chosen

TOOLS = Path(sys.executable).parent
SOURCES = sorted(str(p) for p in FOLDER.parent.rglob("*.py"))
OTHERS = [language for language in LANGUAGES if language != "en"]


def texts(file: Path) -> dict[tuple[str, str], str | None]:
    found: dict[tuple[str, str], str | None] = {}
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = translation.text if translation is not None and done else None
    return found


@pytest.fixture(scope="module")
def wanted(tmp_path_factory) -> set[tuple[str, str]]:
    program = TOOLS / "pyside6-lupdate"
    if not program.exists():
        pytest.skip("lupdate is not here")
    file = tmp_path_factory.mktemp("ts") / "all.ts"
    subprocess.run([program, *SOURCES, "-ts", file], check=True, capture_output=True)
    return set(texts(file))


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated(language, wanted):
    have = texts(FOLDER / f"visavis_{language}.ts")
    assert wanted - set(have) == set(), "run scripts/translate.py"
    assert [text for (_, text), words in have.items() if not words] == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_put_into_a_text_is_put_into_its_translation(language):
    for (_, text), words in texts(FOLDER / f"visavis_{language}.ts").items():
        assert text.count("{}") == (words or "").count("{}"), text
        assert re.findall(r"\*\.\w+", text) == re.findall(r"\*\.\w+", words or ""), text


@pytest.mark.parametrize("language", OTHERS)
def test_the_compiled_file_says_what_the_written_one_does(language):
    app = QCoreApplication.instance() or QCoreApplication([])
    translator = QTranslator()
    assert translator.load(f"visavis_{language}", str(FOLDER)), app
    for (context, text), words in texts(FOLDER / f"visavis_{language}.ts").items():
        assert translator.translate(context, text) == words


def test_the_language_is_the_systems_where_there_is_one_and_english_else():
    assert chosen("fr") == "fr"
    assert chosen("auto", QLocale("de_AT")) == "de"
    assert chosen("auto", QLocale("zh_TW")) == "zh"
    assert chosen("auto", QLocale("is_IS")) == "en"


PROGRAM = """
from assistant.config import Settings, with_changes
from assistant.desktop.app import Desktop, make_application
import sys
settings = with_changes(Settings(), {"desktop.language": "de"})
app = make_application(settings)
desktop = Desktop(settings, lambda *given: sys.exit())
desktop.window.open(desktop.work)
page = desktop.window.page("talk")
print(page.voice.state.text(), "|", page.begin_new.toolTip(), "|", page.title.text())
"""


def test_the_window_speaks_it(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "VISAVIS_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    words = done.stdout.strip().split(" | ")
    assert words == ["Ich höre zu", "Neues Gespräch (Strg+N)", "Neues Gespräch"], done.stderr
