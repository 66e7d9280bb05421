"""Nothing imports upward, Qt stays in its two places, and heavy packages load when needed.

The rules of docs/architecture.md, held against every import statement under src/.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

SRC = Path(__file__).resolve().parents[1] / "src"

# What each package of ours may import of the others.
MAY_IMPORT = {
    "talking_head": {"talking_head"},
    "player": {"player", "talking_head"},
    "assistant": {"assistant", "player", "talking_head"},
    "render_service": {"render_service", "talking_head"},
}
QT = {"PySide6", "shiboken6"}
QT_PLACES = ("player/widget.py", "assistant/desktop/")

# Imported inside the function that needs them: `visavis --help` must not wait for them, and a
# missing one must be a clear sentence, not a failed start.
HEAVY = QT | {
    "TTS",
    "av",
    "cv2",
    "ctranslate2",
    "espeakng_loader",
    "faster_whisper",
    "llama_cpp",
    "onnxruntime",
    "openvino",
    "PIL",
    "pocketsphinx",
    "resvg_py",
    "silero_vad",
    "sounddevice",
    "soxr",
    "torch",
    "torchaudio",
    "transformers",
    "webrtcvad",
}

# A network is a class of torch's, so its own file may import torch. In exchange that file is as
# heavy as torch: it is imported where a network is made.
NETWORKS = (
    "talking_head/s3fd/network.py",
    "talking_head/syncnet/network.py",
    "talking_head/gfpgan/network.py",
    "talking_head/gfpgan/parsenet.py",
    "talking_head/gfpgan/bisenet.py",
    "talking_head/retinaface/network.py",
    "talking_head/realesrgan/network.py",
)
NETWORK_MODULES = {place.removesuffix(".py").replace("/", ".") for place in NETWORKS}


class Import(NamedTuple):
    module: str
    line: int
    at_load: bool  # runs when the module is imported; not inside a function, not for typing only


def imports(source: str, package: str) -> Iterator[Import]:
    """Every import of a module's source; relative ones are named in full by its package."""

    def walk(node: ast.AST, at_load: bool) -> Iterator[Import]:
        match node:
            case ast.Import(names=names):
                yield from (Import(name.name, node.lineno, at_load) for name in names)
            case ast.ImportFrom(module=module, level=level):
                above = package.split(".")[: len(package.split(".")) - level + 1] if level else []
                yield Import(".".join([*above, module or ""]).strip("."), node.lineno, at_load)
            case ast.Call(args=[ast.Constant(value=str(module)), *_]) if called(node) in (
                "import_module",
                "__import__",
            ):
                yield Import(module, node.lineno, at_load)
        inside = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            for statement in node.body:
                yield from walk(statement, False)
            for statement in node.orelse:
                yield from walk(statement, at_load)
            return
        for child in ast.iter_child_nodes(node):
            yield from walk(child, at_load and not inside)

    yield from walk(ast.parse(source), True)


def called(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def broken_rules(path: str, source: str) -> list[str]:
    """What is forbidden in the module at `path` (below src/, with /), as sentences."""
    ours = path.split("/")[0]
    package = path.rpartition("/")[0].replace("/", ".")
    qt_may = path.startswith(QT_PLACES)
    torch_may = path in NETWORKS
    found = []
    for module, line, at_load in imports(source, package):
        top = module.split(".")[0]
        if top in MAY_IMPORT and top not in MAY_IMPORT[ours]:
            found.append(f"{path}:{line}: {ours} must not import {top}")
        elif top in QT and not qt_may:
            found.append(f"{path}:{line}: Qt belongs in {' and '.join(QT_PLACES)}")
        elif top in HEAVY and at_load and not (top in QT and qt_may):
            if not (top == "torch" and torch_may):
                found.append(f"{path}:{line}: {top} is heavy: import it where it is used")
        elif module in NETWORK_MODULES and at_load and not torch_may:
            found.append(f"{path}:{line}: {module} imports torch: import it where it is used")
    return found


def test_no_module_breaks_the_layers() -> None:
    modules = sorted(SRC.rglob("*.py"))
    assert {module.relative_to(SRC).parts[0] for module in modules} <= set(MAY_IMPORT)
    assert len(modules) > 10

    found = []
    for module in modules:
        path = module.relative_to(SRC).as_posix()
        found += broken_rules(path, module.read_text(encoding="utf-8"))

    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("talking_head/avatar.py", "import assistant.events"),
        ("talking_head/builtin/mouth.py", "from player.player import Player"),
        ("talking_head/builtin/mouth.py", "def late():\n    from ...assistant import events"),
        ("talking_head/avatar.py", "def late():\n    from PySide6 import QtCore"),
        ("player/speaker.py", "from assistant import config"),
        ("player/player.py", "import PySide6.QtWidgets"),
        ("assistant/headless.py", "def late():\n    import PySide6"),
        ("assistant/vad.py", "import openvino as ov"),
        ("assistant/vad.py", "try:\n    import webrtcvad\nexcept ImportError:\n    pass"),
        ("assistant/vad.py", "class Vad:\n    import webrtcvad"),
        ("player/widget.py", "import PySide6, cv2"),
        ("assistant/tts/coqui.py", "import importlib\nTTS = importlib.import_module('TTS.api')"),
        ("render_service/rest.py", "from assistant.events import TurnEvent"),
        ("talking_head/s3fd/detector.py", "import torch"),
        ("talking_head/s3fd/network.py", "import torch, cv2"),
        ("talking_head/s3fd/detector.py", "from talking_head.s3fd.network import S3FD"),
    ],
)
def test_a_planted_forbidden_import_is_found(path: str, source: str) -> None:
    assert len(broken_rules(path, source)) == 1


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("assistant/conversation.py", "from player.player import Player\nimport numpy"),
        ("assistant/desktop/window.py", "from PySide6 import QtWidgets"),
        ("player/widget.py", "from PySide6.QtGui import QImage\nfrom talking_head import media"),
        ("talking_head/mp4.py", "def write():\n    import av"),
        (
            "assistant/vad.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import openvino",
        ),
        ("talking_head/face/mesh.py", "from ..media import FrameBlock"),
        ("talking_head/s3fd/network.py", "from torch import nn"),
        (
            "talking_head/s3fd/detector.py",
            "def load():\n    from talking_head.s3fd.network import S3FD",
        ),
    ],
)
def test_what_is_allowed_is_let_through(path: str, source: str) -> None:
    assert broken_rules(path, source) == []
