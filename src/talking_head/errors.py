"""Every exception that is raised on purpose.

    VisavisError(what, fix)          a clear sentence, and what to do about it
    ├── InputError                   the user's mistake: exit code 2
    │   ├── ConfigError              a setting that cannot be used
    │   ├── AudioFileError           (ValueError) not sound, empty, too long, damaged
    │   └── PictureError             (ValueError) not a picture, too large, damaged
    │       └── NoFaceError          a picture without a usable face
    ├── OutputError                  disk full, read-only, no such folder
    │   └── FileBusy                 held by another program, or no room: it is tried again
    ├── DownloadError                a file that could not be fetched whole
    ├── DeviceError                  microphone or loudspeaker missing or gone
    ├── EngineUnavailable            package, model or system library not here
    └── EngineFailed                 (RuntimeError) an engine broke while working
        └── OutOfMemory              not enough (GPU) memory

A missing file is Python's own FileNotFoundError. `Cancelled` (turn.py) is no error and is not
here. Messages are whole sentences in the user's words; tracebacks go to the log.
"""

from __future__ import annotations

from talking_head.said import clause, said

LONGEST_REASON = 160
"""Characters of what a library says that anyone reads."""


class VisavisError(Exception):
    """Base of all. `what` says what happened and why; `fix` says what to do ("" if nothing)."""

    def __init__(self, what: str, fix: str = "") -> None:
        self.what = what
        self.fix = fix
        super().__init__(f"{what} {fix}".strip())


class InputError(VisavisError):
    """Something the user gave cannot be used."""


class ConfigError(InputError):
    """A setting that cannot be used."""


class AudioFileError(InputError, ValueError):
    """A file that cannot be used as sound."""


class PictureError(InputError, ValueError):
    """A file that cannot be used as a picture."""


class NoFaceError(PictureError):
    """A picture in which no usable face was found."""


class OutputError(VisavisError):
    """A result that could not be written."""


class FileBusy(OutputError):
    """A file that cannot be written just now: another program holds it, or the disk is full."""


class DownloadError(VisavisError):
    """A file that could not be fetched, or came other than it should be."""


class DeviceError(VisavisError):
    """A microphone or loudspeaker that is missing, busy or gone."""


class EngineUnavailable(VisavisError):
    """An engine whose package, model or system library is not here."""


class EngineFailed(VisavisError, RuntimeError):
    """An engine that broke while working."""


class OutOfMemory(EngineFailed):
    """An engine ran out of (GPU) memory."""


def reason_of(error: BaseException) -> str:
    """Why something failed, as a clause in plain words: never a repr, never empty, on one line."""
    if isinstance(error, VisavisError):
        return clause(error.what)
    if isinstance(error, SystemExit):
        return said("a library wanted to end the program")
    if isinstance(error, MemoryError):
        return said("there is not enough memory")
    if isinstance(error, OSError) and error.strerror and error.filename:
        return said("{why} ({file})", why=error.strerror, file=error.filename)
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    words = " ".join(str(error).split()).rstrip(".")
    if " " not in words:  # a key, a number, nothing: tells only those who know the program
        return said("an unexpected error, {name}", name=type(error).__name__)
    return words if len(words) <= LONGEST_REASON else words[:LONGEST_REASON].rstrip() + "…"
