"""The process that PocketSphinx works in. Run as a script, by sphinx_process.py.

PocketSphinx keeps the interpreter's lock while it loads (0.3 s) and while it searches (a fifth of
the sound's length): a face drawn by the same interpreter would stand still so long. Here it has an
interpreter of its own, without any package but PocketSphinx, so that it costs 5 MB.

Messages on standard input, each answered by one on standard output: a kind (one byte), the length
of what follows (four bytes, the most significant first), and that. Ends when its input does, which
is when the process that started it ends, however it ends.

    g  {"grammar": JSGF, "words": {word: pronunciation}}: expect these commands; `words` are those
       that the dictionary may lack. The first message: the models are loaded meanwhile
    b  {"search": phones, commands or dictation, "cmn": the mean cepstrum}: begin
    p  sound: 16-bit little-endian samples at 16 kHz
    e  the sound is over; the answer is [[word, first frame, last frame, score, posterior], …]
    a  it is not wanted any more

    =  the answer, JSON
    !  it could not be done, JSON: why
"""

from __future__ import annotations

import json
import signal
import sys
from typing import IO, Any

HEAD = 5


def send(pipe: IO[bytes], kind: bytes, body: bytes = b"") -> None:
    """Write one message."""
    pipe.write(kind + len(body).to_bytes(HEAD - 1, "big") + body)
    pipe.flush()


def receive(pipe: IO[bytes]) -> tuple[bytes, bytes] | None:
    """Read one message, kind and body; None where there are no more."""
    head = pipe.read(HEAD)
    size = int.from_bytes(head[1:], "big")
    body = pipe.read(size) if len(head) == HEAD else b""
    return (head[:1], body) if len(head) == HEAD and len(body) == size else None


class Searches:
    """The three decoders, and the search that is under way in one of them."""

    def __init__(self) -> None:
        from pocketsphinx import Decoder, get_model_path

        models = {"hmm": get_model_path("en-us/en-us"), "loglevel": "FATAL"}
        words = models | {"dict": get_model_path("en-us/cmudict-en-us.dict")}
        self._decoders: dict[str, Any] = {
            # Narrower beams than the defaults: a quarter less work, and no command more is missed.
            # No second pass over the lattice of words: it forgets that only whole sentences are
            # commands, and ended "what can you do" at "you".
            "commands": Decoder(
                lm=None, bestpath=False, beam=1e-40, pbeam=1e-40, wbeam=1e-25, **words
            ),
            "phones": Decoder(
                lm=None, dict=None, allphone=get_model_path("en-us/en-us-phone.lm.bin"), lw=2.0,
                **models,
            ),
            # Half the work of the defaults for one more error in a hundred words.
            "dictation": Decoder(
                lm=get_model_path("en-us/en-us.lm.bin"), fwdflat=False, maxhmmpf=3000, **words
            ),
        }  # fmt: skip
        self._at_work: Any = None

    def expect(self, grammar: str, words: dict[str, str]) -> None:
        """These are the commands."""
        decoder = self._decoders["commands"]
        for word, pronunciation in words.items():
            if decoder.lookup_word(word) is None:
                decoder.add_word(word, pronunciation, False)
        decoder.add_jsgf_string("commands", grammar)
        decoder.activate_search("commands")

    def answer(self, kind: bytes, body: bytes) -> Any:
        """Do what a message asks; what there is to tell of it."""
        if kind == b"p":
            self._at_work.process_raw(body)
        elif kind == b"b":
            asked = json.loads(body)
            self._at_work = self._decoders[asked["search"]]
            self._at_work.set_cmn(asked["cmn"])
            self._at_work.start_utt()
        elif kind == b"g":
            self.expect(**json.loads(body))
        elif self._at_work is not None:
            decoder, self._at_work = self._at_work, None
            decoder.end_utt()
            return _found(decoder) if kind == b"e" else None
        return None


def _found(decoder: Any) -> list[list[Any]]:
    return [
        [part.word, part.start_frame, part.end_frame, part.ascore, part.prob]
        for part in decoder.seg() or ()
    ]


def main() -> None:
    """Answer until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one that started this
    orders, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # whatever a library prints is no answer
    searches: Searches | None = None
    while (message := receive(orders)) is not None:
        try:
            searches = searches or Searches()
            told = searches.answer(*message)
            kind = b"="
        except Exception as error:
            kind, told = b"!", str(error) or type(error).__name__
        send(answers, kind, json.dumps(told).encode())


if __name__ == "__main__":
    main()
