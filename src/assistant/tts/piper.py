"""Piper: the best quick voice for a processor. Run as a program of its own, one for each voice.

Piper is GPL-3.0, so nothing of it is imported: the program `piper` (package piper-tts 1.x, or the
older one in C++) is started once and kept. Its protocol, as both versions read and write it:

    piper --model VOICE.onnx --output_dir FOLDER
    a line of text on stdin  ->  a WAV file in FOLDER, and a line with its path

(piper-tts logs "Wrote PATH" on stderr, the older one prints PATH on stdout.) It could also send
raw sound to stdout, but then nothing says where a sentence ends; and as it computes a sentence in
one go, a file comes no later. Between sentences it waits and costs nothing but its memory.

Does not know the model, nor ONNX. Word times are estimated (shaping.py): the program tells none,
and the lips follow the sound.
"""

from __future__ import annotations

import logging
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from assistant.tts import Speech, VoiceOptions, coqui_files
from assistant.tts.shaping import audible, estimated_words, pieces, shape
from talking_head.backends import AVAILABLE, Availability
from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.media import AudioChunk, Samples
from talking_head.said import clause, said
from talking_head.turn import Cancelled, Turn

log = logging.getLogger(__name__)

START_SECONDS = 30.0
"""The longest it may take to load a voice, on a slow disk."""

SENTENCE_SECONDS = 10.0
"""The longest it may take over a sentence: some ten times what an old computer needs."""

_WAIT_SECONDS = 0.02  # how soon a cancel is felt
_LAST_LINES = 5  # of what it said, kept for the message when it dies
_MAX_WAV_BYTES = 50_000_000

_INSTALL = said("Install it as a program of its own: pipx install piper-tts.")
_TRY = "See whether the program piper speaks by itself; get the voice again if it does not."
_BY_LANGUAGE = {"en": "piper-ljspeech", "de": "piper-thorsten"}
_GET = said("visavis models get piper-ljspeech fetches one.")


def probe(options: VoiceOptions) -> Availability:
    """Whether the program and a voice of the language are here."""
    model = options.model_for("piper")
    if model is None:
        name = _BY_LANGUAGE.get(options.language.split("-")[0].lower())
        get = f"visavis models get {name} fetches one." if name else "visavis models add FILE.onnx."
        return Availability(False, said("no voice of it is here"), get)
    if not program():
        return Availability(False, said("the program piper is not installed"), _INSTALL)
    try:
        _, config = _voice(model)
        _speaker(config, options)
    except EngineUnavailable as error:
        return Availability(False, clause(error.what), error.fix)
    its = _language(config)
    if its and its != options.language.split("-")[0].lower():
        return Availability(
            False,
            said("its voice speaks “{its}”, not “{language}”", its=its, language=options.language),
            said("Get one of yours."),
        )
    return AVAILABLE


def program() -> list[str]:
    """The command that starts Piper; empty where it is not installed.

    Looked for on the PATH, and beside the Python that runs this.
    """
    for folder in (None, str(Path(sys.executable).parent)):
        found = shutil.which("piper", path=folder)
        if found and _is_voice(Path(found)):
            return [found]
    return []


def _is_voice(path: Path) -> bool:
    """Whether this is not the other program called piper, which sets up gaming mice."""
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError:
        return False
    return not head.startswith(b"#!") or b"piper.__main__" in head or b"piper_tts" in head


def _voice(model: Path) -> tuple[Path, dict[str, Any]]:
    """The .onnx file and what is in its .onnx.json. `model`: the file, or a folder with one."""
    if model.is_dir():
        found = sorted(model.glob("*.onnx"))
        if len(found) != 1:
            raise EngineUnavailable(
                f"The folder {model.name} holds {len(found) or 'no'} voices (.onnx).",
                "Give the path of the voice." if found else _GET,
            )
        model = found[0]
    if not model.is_file() or not model.stat().st_size:
        raise EngineUnavailable(f"There is no voice {model}.", _GET)
    return model, coqui_files.read_json(model.with_name(model.name + ".json"))


def _language(config: dict[str, Any]) -> str:
    """ISO 639-1, "" where the voice does not say."""
    said: object = config.get("language")
    if isinstance(said, dict):
        said = said.get("family") or said.get("code")
    if not said and isinstance(config.get("espeak"), dict):
        said = config["espeak"].get("voice")
    return str(said or "").replace("_", "-").split("-")[0].lower()


def _speaker(config: dict[str, Any], options: VoiceOptions) -> int | None:
    speakers = config.get("speaker_id_map")
    named = {str(k): int(v) for k, v in speakers.items()} if isinstance(speakers, dict) else {}
    asked = options.name_for("piper")
    chosen = coqui_files.choose(named, asked, "", "the voice piper") if asked else None
    return named[chosen] if chosen else None


class Piper:
    """A voice of Piper. Raises EngineUnavailable where `probe` says no.

    The program is started at once and loads its voice while nobody waits.
    """

    def __init__(self, options: VoiceOptions) -> None:
        available = probe(options)
        if not available.ok:
            raise EngineUnavailable(
                said("{label}: {reason}.", label="Piper", reason=available.reason), available.fix
            )
        given = options.model_for("piper")
        assert given is not None, "the probe saw to it"
        model, config = _voice(given)
        speaker = _speaker(config, options)
        inference = config.get("inference")
        scale = inference.get("length_scale", 1.0) if isinstance(inference, dict) else 1.0
        self._command = [
            *program(),
            *("--model", str(model)),
            *("--length_scale", f"{float(scale) / min(max(options.speed, 0.3), 3.0):.3f}"),
            *(("--speaker", str(speaker)) if speaker is not None else ()),
        ]
        self._lock = threading.Lock()
        self._process: _Process | None = _Process(self._command)

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        """One piece for a text of up to 400 characters; nothing where nothing can be said."""
        for piece in pieces(text):
            turn.check()
            with self._lock:
                chunk = self._said(" ".join(piece.split()), turn)
            first, last = audible(chunk.samples, chunk.rate)
            speech = shape(piece, chunk.samples, chunk.rate, ())
            marks = estimated_words(piece, (last - first) / chunk.rate)
            yield Speech(speech.audio, marks)

    def close(self) -> None:
        """End the program."""
        process, self._process = self._process, None
        if process is not None:
            process.end()

    def _said(self, line: str, turn: Turn) -> AudioChunk:
        if self._process is None:
            self._process = _Process(self._command)
        process = self._process
        try:
            return process.say(line, turn)
        except Cancelled:
            # It would go on with what nobody wants; a new one loads while the user speaks.
            process.end()
            self._process = _Process(self._command)
            raise
        except EngineFailed:
            process.end()
            self._process = None
            raise


class _Process:
    """One running program and the folder it writes to."""

    def __init__(self, command: Sequence[str]) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="visavis-piper-")
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._last: list[str] = []
        self._ready = False
        try:
            self._program = subprocess.Popen(
                [*command, "--output_dir", self._folder.name],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                cwd=self._folder.name,  # it looks for voices in the current folder
                env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"},
            )
        except OSError as error:
            self._folder.cleanup()
            raise EngineFailed(f"Piper cannot be started: {error.strerror}.", _INSTALL) from error
        threading.Thread(target=self._read, name="piper", daemon=True).start()

    def _read(self) -> None:
        """What it says, line by line; None when it has ended."""
        assert self._program.stdout is not None
        try:
            while line := self._program.stdout.readline(10_000):
                self._lines.put(line.decode("utf-8", "replace").strip())
        except (OSError, ValueError):
            pass
        self._lines.put(None)

    def say(self, line: str, turn: Turn) -> AudioChunk:
        """The sound of one line. Raises Cancelled, and EngineFailed if it died, hung or failed."""
        assert self._program.stdin is not None
        try:
            self._program.stdin.write(line.encode("utf-8", "ignore") + b"\n")
            self._program.stdin.flush()
        except (OSError, ValueError):
            raise self._died() from None
        path = self._written(turn)
        try:
            return _wav(path)
        finally:
            path.unlink(missing_ok=True)

    def _written(self, turn: Turn) -> Path:
        """The file it tells of. Times are counted from here, after the text was sent."""
        allowed = SENTENCE_SECONDS if self._ready else START_SECONDS
        until = time.monotonic() + allowed
        while True:
            turn.check()
            try:
                said = self._lines.get(timeout=_WAIT_SECONDS)
            except queue.Empty:
                if time.monotonic() > until:
                    raise EngineFailed(
                        f"Piper said nothing for {allowed:g} seconds.",
                        "See whether it works alone.",
                    ) from None
                continue
            if said is None:
                raise self._died()
            at = said.find(self._folder.name)
            if at >= 0 and said.endswith(".wav"):
                self._ready = True
                return Path(said[at:])
            self._last = [*self._last[1 - _LAST_LINES :], said]

    def _died(self) -> EngineFailed:
        self.end()
        while not self._lines.empty():  # its last words may be still to come
            if said := self._lines.get():
                self._last = [*self._last[1 - _LAST_LINES :], said]
        if self._last:
            log.info("Piper's last lines: %s", "\n".join(self._last))
        why = f": {self._last[-1][:200].rstrip('.')}" if self._last else ""
        return EngineFailed(f"Piper ended unexpectedly{why}.", _TRY)

    def end(self) -> None:
        """End it now, and remove what it has written."""
        self._program.kill()
        try:
            self._program.wait(timeout=2)
        except subprocess.TimeoutExpired:
            log.warning("Piper does not end")
        if self._program.stdin is not None:
            try:
                self._program.stdin.close()
            except OSError:
                pass
        self._folder.cleanup()


def _wav(path: Path) -> AudioChunk:
    """A WAV of 16 bits, as Piper writes it. Raises EngineFailed for anything else."""
    import wave

    try:
        if path.stat().st_size > _MAX_WAV_BYTES:
            raise ValueError("is too large")
        with wave.open(str(path), "rb") as file:
            if file.getsampwidth() != 2 or not 4000 <= file.getframerate() <= 192_000:
                raise ValueError("is in no known form")
            channels, rate = file.getnchannels(), file.getframerate()
            pcm = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    except (OSError, ValueError, EOFError, wave.Error) as error:
        raise EngineFailed(f"Piper wrote a sound file that cannot be read: {error}.") from error
    samples: Samples = (pcm[::channels] / 32768).astype(np.float32)
    return AudioChunk(samples, rate)
