"""A conversation as a file for elsewhere: Markdown, JSON, or SubRip captions.

Pure: lines in, text out; `write` puts it into a file that is whole or not there.
SubRip as described by its own site (zuggy.wz.cz): number, times with a comma, text, empty line.
"""

from __future__ import annotations

import contextlib
import json
import textwrap
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from assistant.archive.store import Archive, Line, Stretch
from talking_head.errors import InputError, OutputError
from talking_head.media import Mark
from talking_head.said import said

CAPTION_CHARS = 42
"""Letters in a line of captions, at most two lines each (the usual of broadcasters)."""

READING_SECONDS = 0.06
"""A letter of what has no sound is shown so long; at least a second in all."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line and the sound of it, () for what has none."""

    line: Line
    stretches: tuple[Stretch, ...] = ()


def conversation(archive: Archive, number: int) -> list[Spoken]:
    """A whole conversation of the archive."""
    return [
        Spoken(line, tuple(archive.stretches(line.id)) if line.role == "assistant" else ())
        for line in archive.lines(number, limit=2**31)
    ]


def as_markdown(title: str, spoken: Sequence[Spoken], names: tuple[str, str]) -> str:
    """Readable as it is. `names`: of the user and the assistant."""
    parts = [f"# {title or 'Conversation'}"]
    for item in spoken:
        line = item.line
        when = _local(line.at).strftime("%Y-%m-%d %H:%M")
        who = names[0] if line.role == "user" else names[1]
        cut = "" if line.heard is None else f"\n\n*(interrupted after: “{line.heard}”)*"
        parts.append(f"**{who}**, {when}\n\n{line.text}{cut}")
    return "\n\n".join(parts) + "\n"


def as_json(title: str, spoken: Sequence[Spoken], names: tuple[str, str]) -> str:
    """Everything that is kept, but the sound. Times in ISO 8601, UTC."""
    lines = [
        {
            "role": item.line.role,
            "at": datetime.fromtimestamp(item.line.at, UTC).isoformat(),
            "text": item.line.text,
            "heard": item.line.heard,
            "seconds": round(item.line.seconds, 3),
            "words": [
                {"text": mark.text, "start": round(mark.start, 3), "end": round(mark.end, 3)}
                for mark in words(item.stretches)
            ],
        }
        for item in spoken
    ]
    whole = {"title": title, "names": {"user": names[0], "assistant": names[1]}, "lines": lines}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def as_srt(title: str, spoken: Sequence[Spoken], names: tuple[str, str]) -> str:
    """Captions: answers as they were spoken, one after the other; the user's lines between."""
    captions: list[tuple[float, float, str]] = []
    now = 0.0
    for item in spoken:
        if item.stretches:
            captions += [(now + m.start, now + m.end, m.text) for m in phrases(item.stretches)]
            now += sum(stretch.seconds for stretch in item.stretches)
            continue
        text = item.line.heard if item.line.heard is not None else item.line.text
        if not text:
            continue
        shown = max(1.0, READING_SECONDS * len(text))
        captions.append((now, now + shown, f"{names[item.line.role == 'assistant']}: {text}"))
        now += shown
    return srt(captions)


def answer_as_srt(stretches: Sequence[Stretch]) -> str:
    """The captions of one answer, in step with its film."""
    return srt([(m.start, m.end, m.text) for m in phrases(stretches)])


FORMATS: dict[str, Callable[[str, Sequence[Spoken], tuple[str, str]], str]] = {
    ".md": as_markdown,
    ".json": as_json,
    ".srt": as_srt,
}
"""What a conversation can be written as, by the ending of the file's name."""


def export(archive: Archive, number: int, title: str, path: Path, names: tuple[str, str]) -> None:
    """Write a conversation as the file's ending says. Raises InputError and OutputError."""
    form = FORMATS.get(path.suffix.lower())
    if form is None:
        raise InputError(
            said(
                "A conversation cannot be written as {kind}.",
                kind=path.suffix or "a file without an ending",
            ),
            f"Choose one of {', '.join(FORMATS)}.",
        )
    write(path, form(title, conversation(archive, number), names))


def write(path: Path, text: str) -> None:
    """Write a text file that is whole or not there. Raises OutputError."""
    aside = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        aside.write_text(text, encoding="utf-8", newline="\n")
        aside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            aside.unlink()
        why = (error.strerror or str(error)).lower()
        raise OutputError(
            said("{path} cannot be written: {why}.", path=path, why=why),
            said("Choose another folder, or make room."),
        ) from error


def words(stretches: Iterable[Stretch]) -> Iterator[Mark]:
    """The words of an answer, in seconds from its beginning."""
    begins = 0.0
    for stretch in stretches:
        for mark in stretch.marks:
            if mark.kind == "word":
                yield Mark("word", mark.text, begins + mark.start, begins + mark.end)
        begins += stretch.seconds


def phrases(stretches: Iterable[Stretch]) -> Iterator[Mark]:
    """An answer in captions of at most two lines, in seconds from its beginning.

    Cut at words where their times are known, else by the letters' share of the sound. A stretch
    without words that repeats the sentence before it only rounds that off.
    """
    begins = 0.0
    before: str | None = None
    for stretch in stretches:
        said = [mark for mark in stretch.marks if mark.kind == "word"]
        if said:
            yield from _in_captions(said, begins, stretch.seconds)
        elif stretch.text != before:
            lines = textwrap.wrap(stretch.text, CAPTION_CHARS) or [""]
            pieces = [" ".join(lines[k : k + 2]) for k in range(0, len(lines), 2)]
            letters = sum(map(len, pieces)) or 1
            at = begins
            for piece in pieces:
                ends = at + stretch.seconds * len(piece) / letters
                yield Mark("word", piece, at, ends)
                at = ends
        before = stretch.text
        begins += stretch.seconds


def _in_captions(said: Sequence[Mark], begins: float, seconds: float) -> Iterator[Mark]:
    row: list[Mark] = []
    for mark in said:
        if row and len(textwrap.wrap(_text([*row, mark]), CAPTION_CHARS)) > 2:
            yield Mark("word", _text(row), begins + row[0].start, begins + mark.start)
            row = []
        row.append(mark)
    yield Mark("word", _text(row), begins + row[0].start, begins + max(row[-1].end, 0.0))


def _text(row: Sequence[Mark]) -> str:
    return " ".join(mark.text for mark in row)


def srt(captions: Iterable[tuple[float, float, str]]) -> str:
    """(start, end, text) in seconds, as SubRip."""
    blocks = []
    for number, (start, end, text) in enumerate(captions, 1):
        lines = "\n".join(textwrap.wrap(" ".join(text.split()), CAPTION_CHARS)) or "…"
        blocks.append(f"{number}\n{_stamp(start)} --> {_stamp(end)}\n{lines}\n")
    return "\n".join(blocks)


def _stamp(seconds: float) -> str:
    whole = round(seconds * 1000)
    return (
        f"{whole // 3_600_000:02}:{whole // 60_000 % 60:02}:{whole // 1000 % 60:02}"
        f",{whole % 1000:03}"
    )


def _local(at: float) -> datetime:
    return datetime.fromtimestamp(at).astimezone()
