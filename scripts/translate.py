"""Renews the translations of the window: from the sources to .ts, from .ts to .qm.

    python scripts/translate.py [--fill TABLE.tsv]

Both kinds of file are kept with the sources, so that setting up needs no tools of Qt's. A new text
of the window appears in every .ts as unfinished; translate it there (Qt Linguist, or any editor),
or by a table of tab-separated lines: the English text, then German, Spanish, French, Chinese and
Japanese. Run it again, and commit both. Says which texts are not translated yet. What the rest of
the program says is found by its calls of `said` (talking_head/said.py).
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "assistant" / "desktop"
FOLDER = SOURCES / "translations"
MANIFEST = ROOT / "models" / "manifest.yaml"
LANGUAGES = ("de", "es", "fr", "zh", "ja")
CONTEXT = "Said"
"""Of the texts that are not the window's own (desktop/i18n.py)."""


def main() -> int:
    """Update, fill, compile; how many texts of all languages are missing is the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fill", type=Path, metavar="TABLE.tsv")
    asked = parser.parse_args()
    FOLDER.mkdir(exist_ok=True)
    table = read_table(asked.fill) if asked.fill else {}
    missing = 0
    for place, language in enumerate(LANGUAGES):
        file = FOLDER / f"visavis_{language}.ts"
        update(file, language)
        unfinished = fill(file, {text: row[place] for text, row in table.items()})
        release(file, file.with_suffix(".qm"))
        missing += len(unfinished)
        for text in unfinished:
            print(f"{language}: {text}")
    return min(missing, 1)


def update(file: Path, language: str) -> None:
    """Bring a .ts up to date with the sources."""
    modules = sorted(str(module.relative_to(ROOT)) for module in SOURCES.rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        others = Path(folder) / "said.py"
        calls = (f"translate({CONTEXT!r}, {text!r})\n" for text in templates())
        others.write_text("".join(calls), "utf-8")
        _tool("lupdate", *modules, str(others), "-locations", "none", "-no-obsolete",
              "-source-language", "en", "-target-language", language,
              "-ts", str(file.relative_to(ROOT)))  # fmt: skip


def templates() -> list[str]:
    """The texts of every call of `said`, in the order of the sources, and the list of models."""
    found: dict[str, None] = {}
    for module in sorted((ROOT / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "said":
                if not isinstance(node.args[0], ast.Constant):
                    raise SystemExit(
                        f"{module}:{node.lineno}: the text of said(…) is not a literal"
                    )
                found[str(node.args[0].value)] = None
    for row in yaml.safe_load(MANIFEST.read_text("utf-8"))["models"]:
        worded = ("label", "licence", "permits", "consent")
        found |= dict.fromkeys(row[key] for key in worded if key in row)
    return list(found)


def release(file: Path, target: Path) -> None:
    """Compile a .ts. Written aside: a window that is open has the old file in its memory."""
    aside = target.with_suffix(".qm.part")
    _tool("lrelease", "-silent", str(file), "-qm", str(aside))
    aside.replace(target)


def fill(file: Path, words: dict[str, str]) -> list[str]:
    """Put translations where there are none; the texts that are still without one."""
    tree = ElementTree.parse(file)
    unfinished = []
    for message in tree.iter("message"):
        source, translation = message.find("source"), message.find("translation")
        assert source is not None
        assert translation is not None
        text = source.text or ""
        if translation.get("type") == "unfinished" and text in words:
            translation.text = words[text]
            del translation.attrib["type"]
        elif translation.get("type") == "unfinished":
            unfinished.append(text)
    if words:
        body = ElementTree.tostring(tree.getroot(), encoding="unicode")
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        file.write_text(f"{head}{body}\n", encoding="utf-8")
    return unfinished


def read_table(path: Path) -> dict[str, list[str]]:
    """English text -> its translations, in the order of LANGUAGES."""
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines() if line.strip())
    table = {row[0]: row[1:] for row in rows}
    short = [text for text, row in table.items() if len(row) != len(LANGUAGES)]
    if short:
        raise SystemExit(f"these lines have not {len(LANGUAGES)} translations: {short}")
    return table


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    done = subprocess.run([str(program), *arguments], cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr or done.stdout}")


if __name__ == "__main__":
    sys.exit(main())
