"""Every text of the window is there in every language, and what is compiled is what is written."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import importlib.util
import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

from assistant import config_sources
from assistant.config import SEE_MANUAL, Settings, changed
from assistant.config_schema import leaves
from assistant.desktop.explained import EXPLAINED, explanation
from assistant.desktop.i18n import CONTEXT, FOLDER, LANGUAGES, chosen, joined, problem, told
from assistant.desktop.titles import SKILLS as SKILL_NAMES
from assistant.desktop.titles import title_of
from assistant.skills import SKILLS
from talking_head.errors import ConfigError, DeviceError, OutputError
from talking_head.said import clause, said

TOOLS = Path(sys.executable).parent
SOURCES = sorted(str(p) for p in FOLDER.parent.rglob("*.py"))
OTHERS = [language for language in LANGUAGES if language != "en"]
SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "translate.py"


def templates() -> list[str]:
    """The texts of the rest of the program, as the script finds them."""
    spec = importlib.util.spec_from_file_location("translate", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    found: list[str] = script.templates()
    return found


@pytest.fixture
def speaking(qapp):
    """Have the application speak a language, for one test."""
    added: list[QTranslator] = []

    def speak(language: str) -> None:
        QLocale.setDefault(QLocale(language))
        translator = QTranslator()
        if language != "en":
            assert translator.load(f"visavis_{language}", str(FOLDER))
            qapp.installTranslator(translator)
            added.append(translator)

    before = QLocale()
    yield speak
    for translator in added:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


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
    return set(texts(file)) | {(CONTEXT, text) for text in templates()}


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated(language, wanted):
    have = texts(FOLDER / f"visavis_{language}.ts")
    assert wanted - set(have) == set(), "run scripts/translate.py"
    assert [text for (_, text), words in have.items() if not words] == []


def values(text: str) -> list[str]:
    """The places in a text that are filled in."""
    parts = string.Formatter().parse(text)
    return sorted(f"{name}:{spec}" for _, name, spec, _ in parts if name is not None)


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_put_into_a_text_is_put_into_its_translation(language):
    for (_, text), words in texts(FOLDER / f"visavis_{language}.ts").items():
        assert values(text) == values(words or ""), text
        assert re.findall(r"\*\.\w+", text) == re.findall(r"\*\.\w+", words or ""), text


@pytest.mark.parametrize("language", OTHERS)
def test_the_compiled_file_says_what_the_written_one_does(language):
    translator = QTranslator()
    assert translator.load(f"visavis_{language}", str(FOLDER))
    for (context, text), words in texts(FOLDER / f"visavis_{language}.ts").items():
        assert translator.translate(context, text) == words


def test_the_language_is_the_systems_where_there_is_one_and_english_else():
    assert chosen("fr") == "fr"
    assert chosen("auto", QLocale("de_AT")) == "de"
    assert chosen("auto", QLocale("zh_TW")) == "zh"
    assert chosen("auto", QLocale("is_IS")) == "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_setting_has_a_name_and_an_explanation_for_people_who_see_a_form(language, speaking):
    speaking(language)
    assert set(leaves(Settings)) <= set(EXPLAINED)
    assert set(SKILLS) <= set(SKILL_NAMES)
    for key in EXPLAINED:
        for words in (title_of(key), explanation(key)):
            assert words
            assert not re.search(r"null|`|[a-z_]\.[a-z_]", re.sub(r"llama\.cpp", "", words)), words


def test_what_the_program_says_is_told_in_the_language_of_the_window(speaking):
    error = DeviceError(
        said(
            "It must be {wanted}.",
            wanted=said("a number from {low:g} to {high:g}", low=0.5, high=2),
        ),
        "Rare advice.",
    )
    assert str(error) == "It must be a number from 0.5 to 2. Rare advice."
    speaking("de")
    assert problem(error) == "Erwartet wird: eine Zahl von 0,5 bis 2. Rare advice."
    assert told(clause(error.what)) == "Erwartet wird: eine Zahl von 0,5 bis 2"
    full = OutputError(
        said("{path} cannot be written: {why}.", path="/a", why="No space left on device")
    )
    assert problem(full).startswith("/a kann nicht geschrieben werden: auf dem Datenträger")
    speaking("ja")
    assert joined([said("The voice."), said("The window.")]) == "声。ウィンドウ。"


def test_a_broken_settings_file_is_told_in_the_language_of_the_window(speaking):
    def said_of(text: str) -> str:
        with pytest.raises(ConfigError) as refused:
            changed(Settings(), list(config_sources._from_text(text, Path("c.yaml"))))
        return problem(refused.value)

    speaking("de")
    manual = told(SEE_MANUAL)
    assert said_of("tts:\n  speed: 9\n") == (
        "c.yaml, Zeile 2: tts.speed ist 9, muss aber eine Zahl von 0,5 bis 2 sein. " + manual
    )
    assert said_of("tts:\n  sped: 1\n") == (
        "c.yaml, Zeile 2: tts.sped ist keine Einstellung. War tts.speed gemeint? " + manual
    )
    assert said_of("tts:\n\tspeed: 1\n").endswith("nicht mit Tabulatoren.")
    both = said_of("tts:\n  speed: 9\n  sped: 1\n").splitlines()
    assert both[0] == "2 Einstellungen sind nicht zu gebrauchen:"
    assert [line.partition(" ist ")[0] for line in both[1:3]] == [
        "  c.yaml, Zeile 2: tts.speed",
        "  c.yaml, Zeile 3: tts.sped",
    ]


PROGRAM = """
from assistant.config import Settings, with_changes
from assistant.desktop.app import Desktop, make_application
import sys
settings = with_changes(Settings(), {"desktop.language": "de", "desktop.scale": 1.5})
app = make_application(settings)
desktop = Desktop(settings, lambda *given: sys.exit())
desktop.window.open(desktop.work)
page = desktop.window.page("talk")
desktop.window.show()
face, cut = page.stage.face, 0.0
for width in range(900, 932, 3):
    desktop.window.resize(width, 600 + width % 7)
    app.processEvents()
    look = face._look()
    cut = max(cut, look.width - 1.5 * face.width(), look.height - 1.5 * face.height())
panel = page.panel
print(page.voice.state.text(), "|", panel.begin_new.toolTip(), "|", panel.title.text(), "|",
      desktop.window.devicePixelRatio(), "|", cut)
"""


def test_the_window_speaks_it_and_is_as_large_as_wanted(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "VISAVIS_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    words = done.stdout.strip().split(" | ")
    assert words == ["Ich höre zu", "Neues Gespräch (Strg+N)", "Neues Gespräch", "1.5", "0.0"], (
        done.stderr
    )
