"""The process that PocketSphinx works in. Run as a script, by sphinx_process.py.

PocketSphinx keeps the interpreter's lock while it loads (0.3 s) and while it searches (a fifth of
the sound's length): a face drawn by the same interpreter would stand still so long. Here it has an
interpreter of its own, without any package but PocketSphinx, so that it costs 5 MB.

Three searches hear the sound while it comes. A pause may be its end, or not: PocketSphinx tells
words with their probabilities only when it ends an utterance, and cannot go on with it then. So
copies of the process end it (fork: some milliseconds), and this one goes on as if nobody had asked.

Messages on standard input, each answered by one on standard output: a kind (one byte), the length
of what follows (four bytes, the most significant first), and that. Ends when its input does, which
is when the process that started it ends, however it ends.

    g  {"grammar": JSGF, "words": {word: pronunciation}}: expect these commands; `words` are those
       that the dictionary may lack. The first message: the models are loaded meanwhile
    b  the mean cepstrum, thirteen numbers with commas: begin; what was heard is forgotten
    m  the mean cepstrum by what is known now, of the sound that follows
    p  sound: 16-bit little-endian samples at 16 kHz
    l  sound that may be the last; the answer is {search: {"parts": [[word, first frame, last frame,
       score, posterior], …]}}, and of dictation {"texts": [[text, score, how probable it is that a
       sentence ends so], …]} as well. The searches go on without it. Only where processes can be
       copied (COPIES)
    e  the last sound; the answer is the same, and the searches are over

    =  the answer, JSON
    !  it could not be done, JSON: why
"""

from __future__ import annotations

import itertools
import json
import os
import re
import signal
import sys
from typing import IO, Any

HEAD = 5
PATHS = 100
"""Through dictation's lattice of words, the best of which are told: 2 ms."""
COPIES = hasattr(os, "fork")
"""Whether a process can be copied here: everywhere but on Windows."""


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
    """The three decoders, and those that search."""

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
        self._knows_commands = False
        self._searching: dict[str, Any] = {}

    def expect(self, grammar: str, words: dict[str, str]) -> None:
        """These are the commands."""
        decoder = self._decoders["commands"]
        for word, pronunciation in words.items():
            if decoder.lookup_word(word) is None:
                decoder.add_word(word, pronunciation, False)
        decoder.add_jsgf_string("commands", grammar)
        decoder.activate_search("commands")
        self._knows_commands = True

    def answer(self, kind: bytes, body: bytes) -> Any:
        """Do what a message asks; what there is to tell of it."""
        match kind:
            case b"g":
                order = json.loads(body)
                if order["grammar"]:
                    self.expect(**order)
            case b"b":
                self._begin(body.decode())
            case b"m":
                for decoder in self._searching.values():
                    decoder.set_cmn(body.decode())
            case b"p":
                self._hear(body)
            case b"l":
                return self._look(body)
            case b"e":
                return self._end(body)
        return None

    def _begin(self, cmn: str) -> None:
        self._stop()
        for name, decoder in self._decoders.items():
            if name != "commands" or self._knows_commands:
                decoder.set_cmn(cmn)
                decoder.start_utt()
                self._searching[name] = decoder

    def _stop(self) -> None:
        while self._searching:
            self._searching.popitem()[1].end_utt()

    def _hear(self, sound: bytes) -> None:
        for decoder in self._searching.values() if sound else ():
            decoder.process_raw(sound)

    def _end(self, sound: bytes) -> dict[str, dict[str, list[list[Any]]]]:
        self._hear(sound)
        ended = dict(self._searching)
        self._stop()
        return {
            name: {"parts": _parts(decoder)}
            | ({"texts": _texts(decoder)} if name == "dictation" else {})
            for name, decoder in ended.items()
        }

    def _look(self, sound: bytes) -> dict[str, Any]:
        """What copies of this process find, one for each search, that are told that this is the
        end; on several processors at the same time."""
        copies = {name: self._copy(name, sound) for name in self._searching}
        found = {}
        for name, (copy, reading) in copies.items():
            with os.fdopen(reading, "rb") as answer:
                found[name] = answer.read()
            os.waitpid(copy, 0)
        if not all(found.values()):
            raise RuntimeError("a search has ended unexpectedly")
        return {name: json.loads(answer) for name, answer in found.items()}

    def _copy(self, name: str, sound: bytes) -> tuple[int, int]:
        """A copy that ends one search, and where to read what that found."""
        reading, writing = os.pipe()
        copy = os.fork()
        if copy == 0:
            try:
                self._searching = {name: self._searching[name]}
                with os.fdopen(writing, "wb") as answer:
                    answer.write(json.dumps(self._end(sound)[name]).encode())
            finally:
                os._exit(0)  # nothing of what the other one has open is this one's to close
        os.close(writing)
        return copy, reading


def _parts(decoder: Any) -> list[list[Any]]:
    return [
        [part.word, part.start_frame, part.end_frame, part.ascore, part.prob]
        for part in decoder.seg() or ()
    ]


def _texts(decoder: Any) -> list[list[Any]]:
    """The best paths through the lattice of words; of those that differ in no word, the best."""
    best = decoder.hyp()
    if best is None or not best.hypstr:
        return []
    language, log = decoder.get_lm(decoder.current_search()), decoder.get_logmath()
    scores: dict[str, float] = {}
    for path in filter(None, itertools.islice(decoder.nbest(), PATHS)):
        text = " ".join(re.sub(r"\(\d+\)$", "", word) for word in path.hypstr.split())
        scores[text] = max(scores.get(text, 0.0), path.score)
    return [
        [text, score, log.exp(language.prob(["</s>", *reversed(text.split()[-2:])]))]
        for text, score in scores.items()
        if text
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
