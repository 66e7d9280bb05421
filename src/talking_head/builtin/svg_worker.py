"""The process that draws SVGs. Run as a script, by svg_process.py.

Messages on standard input, each answered by one on standard output: a kind (one byte), the length
of what follows (four bytes, the most significant first), and that. Ends when its input does.

    s  an SVG
    =  the answer, a PNG
    !  it could not be drawn: why
"""

from __future__ import annotations

import sys
from typing import IO

HEAD = 5


def send(pipe: IO[bytes], kind: bytes, body: bytes) -> None:
    """Write one message."""
    pipe.write(kind + len(body).to_bytes(HEAD - 1, "big") + body)
    pipe.flush()


def receive(pipe: IO[bytes]) -> tuple[bytes, bytes] | None:
    """Read one message, kind and body; None where there are no more."""
    head = pipe.read(HEAD)
    size = int.from_bytes(head[1:], "big")
    body = pipe.read(size) if len(head) == HEAD else b""
    return (head[:1], body) if len(head) == HEAD and len(body) == size else None


def draw(svg: str) -> bytes:
    """An SVG as a PNG. Raises ValueError where it cannot be drawn."""
    import resvg_py

    # Where a system has thousands of fonts, looking through them takes longer than drawing.
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts="<text" not in svg))


def main() -> None:
    """Draw what comes until there is no more."""
    orders, answers = sys.stdin.buffer, sys.stdout.buffer
    while (order := receive(orders)) is not None:
        try:
            send(answers, b"=", draw(order[1].decode()))
        except ValueError as error:
            send(answers, b"!", str(error).encode())


if __name__ == "__main__":
    main()
