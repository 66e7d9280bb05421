"""An answer as a film, a sound or a text, made again from what is kept of it.

Its speech is kept, not its frames: two hundred times less on the disk, and an old answer is seen
with the face and the quality of today. The film is made as every other is, by a session of the
render contract fed to its end (talking_head/clip.py), with the words' and phonemes' times that the
voice gave. Knows the archive and the contract; no Qt, no window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from assistant.archive import export, speech
from assistant.archive.store import Archive, Line, Stretch
from assistant.tone import tone
from talking_head.errors import InputError
from talking_head.media import AudioChunk, FrameBlock
from talking_head.mp4 import write_mp4
from talking_head.renderer import Controls, RenderSession
from talking_head.said import said
from talking_head.sound_file import write_wav

Progress = Callable[[float], None]
"""Told the share that is done, 0 to 1. What it raises ends the work."""


def sound_of(stretches: Sequence[Stretch]) -> AudioChunk:
    """The whole sound of an answer. Raises InputError where none is kept."""
    pieces = [piece for piece, _ in _pieces(stretches)]
    if not pieces:
        raise InputError(
            said("The sound of this answer was not kept."),
            said("conversations.keep says what is kept of later ones."),
        )
    return AudioChunk(np.concatenate([piece.samples for piece in pieces]), pieces[0].rate)


def write_film(
    session: RenderSession,
    stretches: Sequence[Stretch],
    target: Path,
    on_progress: Progress = lambda share: None,
) -> None:
    """Have the face say an answer again, into an MP4 file that is whole or not there.

    Closes the session. Raises InputError, OutputError, EngineFailed.
    """
    try:
        total = sound_of(stretches).seconds
        for audio, controls in _pieces(stretches):
            session.feed(audio, controls)
        session.finish()
        write_mp4(_told(session.blocks(), total, on_progress), target)
    finally:
        session.close()


def save(
    archive: Archive,
    line: int,
    target: Path,
    open_session: Callable[[], RenderSession],
    on_progress: Progress = lambda share: None,
) -> None:
    """Save an answer as the file's ending says: .mp4, .wav, .txt, .md or .srt.

    Raises InputError, OutputError, EngineFailed.
    """
    kept = _line(archive, line)
    stretches = archive.stretches(line)
    match target.suffix.lower():
        case ".mp4":
            write_film(open_session(), stretches, target, on_progress)
        case ".wav":
            write_wav(target, sound_of(stretches))
        case ".txt" | ".md":
            export.write(target, kept.text.strip() + "\n")
        case ".srt":
            export.write(target, export.answer_as_srt(stretches))
        case other:
            raise InputError(
                said("An answer cannot be saved as {kind}.", kind=other)
                if other
                else said("An answer cannot be saved as a file without an ending."),
                said("Name the file .mp4, .wav, .txt or .srt."),
            )


def _line(archive: Archive, number: int) -> Line:
    line = archive.line(number)
    if line is None:
        raise InputError(said("This answer has been deleted."))
    return line


def _pieces(stretches: Sequence[Stretch]) -> Iterator[tuple[AudioChunk, Controls]]:
    for stretch in stretches:
        look = tone(stretch.text, stretch.mood)
        samples = round(stretch.seconds * stretch.rate)
        yield (
            speech.decode(stretch.sound, stretch.rate, samples),
            Controls(stretch.marks, look.emotion, look.intensity),
        )


def _told(
    blocks: Iterator[FrameBlock], total: float, on_progress: Progress
) -> Iterator[FrameBlock]:
    done = 0.0
    for block in blocks:
        yield block
        done += block.audio.seconds
        on_progress(min(1.0, done / total))
