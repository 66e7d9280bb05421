"""The process that PocketSphinx works in. Run as a script, by sphinx_process.py.

PocketSphinx keeps the interpreter's lock while it loads (0.3 s) and while it searches (a fifth of
the sound's length): a face drawn by the same interpreter would stand still so long. Here it has an
interpreter of its own, without any package but PocketSphinx, so that it costs 5 MB.

Five searches hear the sound while it comes: one for commands, one for a single interjection, one
for sounds that are bound to no words, and two for any words, of which one expects what newspapers
print, the other what assistants are asked (requests.arpa). What either found is scored by both
expectations, half of each. A pause may be the end, or not: PocketSphinx tells words with their
probabilities only when it ends an utterance, and cannot go on with it then. So copies of the
process end it (fork: some milliseconds), and this one goes on as if nobody had asked.

Messages on standard input, each answered by one on standard output: a kind (one byte), the length
of what follows (four bytes, the most significant first), and that. Ends when its input does, which
is when the process that started it ends, however it ends.

    g  {search: [JSGF, {word: pronunciation}]}: expect these "commands" and "interjections", if any;
       the words are those that the dictionary may lack. The first message: the models are loaded
       meanwhile
    b  the mean cepstrum, thirteen numbers with commas: begin; what was heard is forgotten
    m  the mean cepstrum by what is known now, of the sound that follows
    p  sound: 16-bit little-endian samples at 16 kHz
    l  sound that may be the last; the answer is {search: {"parts": [[word, first frame, last frame,
       score, posterior], …]}}, and of a search for any words {"score": of them in all, "texts":
       [[text, score, log-probability that a sentence ends so], …]} as well, in nats. The searches
       go on without it. Only where processes can be copied (COPIES)
    e  the last sound; the answer is the same, and the searches are over

    =  the answer, JSON
    !  it could not be done, JSON: why
"""

from __future__ import annotations

import itertools
import json
import math
import os
import re
import signal
import sys
from typing import IO, Any

HEAD = 5
LONGEST_INTERJECTION = round(1.6 * 32_000)
"""Bytes of sound, with the quiet before it and after it. What is longer is not searched for one."""
PATHS = 100
"""Through a lattice of words, the best of which are told: 2 ms."""
REQUESTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "requests.arpa")
"""The language model of what assistants are asked (scripts/train_requests.py)."""
REQUESTED = 0.5
"""How likely it is that somebody asks such a thing, and does not say anything else."""
LAST_WEIGHT = 9.5
"""By what the last pass over a lattice multiplies the language model's log-probabilities."""
SCORES = 1024.0
"""By what PocketSphinx divides the scores of a lattice."""
NOTHING_SAID = {"<sil>": -0.6, "[NOISE]": -2.0}
"""How likely, in nats, a silence and a breath are next, to the search for the best paths: that asks
the language model for them as for words, and else takes 78 000 nats off for each, so that the best
hundred fill a pause with “a a a a”. The searches for words do not ask for it."""
GARBLED = "[SPEECH]"
IMPOSSIBLE = 1e-20
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


class Language:
    """How probable words are, one after another: by one of two models, and by half of each."""

    def __init__(self, models: dict[str, Any], log: Any) -> None:
        """`models`: of general dictation, and of requests."""
        self._models = models
        self._log = log
        self._known: dict[tuple[str, ...], dict[str, float]] = {}

    def weighed(self, score: float, words: list[str], search: str) -> float:
        """A score of a search's last pass, as if it had been made by both models."""
        grams = list(zip(["<s>", "<s>", *words], ["<s>", *words], [*words, "</s>"], strict=False))
        by_both, by_one = (
            sum(self._nats(gram)[by] for gram in [grams[0][1:], *grams[1:]])
            for by in ("both", search)
        )
        return score + LAST_WEIGHT * (by_both - by_one)

    def ends(self, words: list[str]) -> float:
        """The log-probability that a sentence ends after these."""
        return self._nats((*words[-2:], "</s>"))["both"]

    def forget(self) -> None:
        """Other sentences follow: those of a whole day would fill the memory."""
        self._known.clear()

    def _nats(self, gram: tuple[str, ...]) -> dict[str, float]:
        """The log-probability of the last word after the others."""
        if gram not in self._known:
            shares = {
                name: max(self._log.exp(model.prob(gram[::-1])), IMPOSSIBLE)
                for name, model in self._models.items()
            }
            shares["both"] = REQUESTED * shares["requests"] + (1 - REQUESTED) * shares["dictation"]
            self._known[gram] = {name: math.log(share) for name, share in shares.items()}
        return self._known[gram]


class Searches:
    """The five decoders, and those that search."""

    def __init__(self) -> None:
        from pocketsphinx import Decoder, get_model_path

        models = {"hmm": get_model_path("en-us/en-us"), "loglevel": "FATAL"}
        every = get_model_path("en-us/cmudict-en-us.dict")
        # Half the work of the defaults for one more error in a hundred words.
        quick = {"fwdflat": False, "maxhmmpf": 3000}
        self._decoders: dict[str, Any] = {
            # Narrower beams than the defaults: a quarter less work, and no command more is missed.
            # No second pass over the lattice of words: it forgets that only whole sentences are
            # commands, and ended "what can you do" at "you".
            "commands": Decoder(
                lm=None, dict=None, bestpath=False, beam=1e-40, pbeam=1e-40, wbeam=1e-25, **models
            ),
            "interjections": Decoder(lm=None, dict=None, bestpath=False, **models),
            "phones": Decoder(
                lm=None, dict=None, allphone=get_model_path("en-us/en-us-phone.lm.bin"), lw=2.0,
                **models,
            ),
            "dictation": Decoder(lm=None, dict=every, **quick, **models),
            "requests": Decoder(lm=None, dict=None, **quick, **models),
        }  # fmt: skip
        requests = self._decoders["requests"]
        for word in _vocabulary(REQUESTS):
            self._teach(requests, word)
        expected = {
            name: _expect(self._decoders[name], name, path)
            for name, path in (
                ("dictation", get_model_path("en-us/en-us.lm.bin")),
                ("requests", REQUESTS),
            )
        }
        self._language = Language(expected, requests.get_logmath())
        self._idle = {"commands", "interjections"}
        self._searching: dict[str, Any] = {}
        self._heard = 0

    def expect(self, name: str, grammar: str, words: dict[str, str]) -> None:
        """These are the commands, or the interjections."""
        decoder = self._decoders[name]
        for word, pronunciation in words.items():
            self._teach(decoder, word, pronunciation)
        decoder.add_jsgf_string(name, grammar)
        decoder.activate_search(name)
        self._idle.discard(name)

    def _teach(self, decoder: Any, word: str, guessed: str = "") -> None:
        """How it is said: as dictation knows, who alone has the large dictionary, or as guessed."""
        for name in itertools.chain([word], (f"{word}({k})" for k in itertools.count(2))):
            sounds = self._decoders["dictation"].lookup_word(name)
            if sounds is None and name == word:
                sounds = guessed
            if not sounds:
                break
            if decoder.lookup_word(name) is None:
                decoder.add_word(name, sounds, False)

    def answer(self, kind: bytes, body: bytes) -> Any:
        """Do what a message asks; what there is to tell of it."""
        match kind:
            case b"g":
                for name, (grammar, words) in json.loads(body).items():
                    self.expect(name, grammar, words)
            case b"b":
                self._begin(body.decode())
            case b"m":
                for decoder in self._searching.values():
                    decoder.set_cmn(body.decode())
            case b"p":
                self._hear(body)
                self._heard += len(body)
                if self._heard > LONGEST_INTERJECTION and "interjections" in self._searching:
                    self._searching.pop("interjections").end_utt()
            case b"l":
                return self._look(body)
            case b"e":
                return self._end(body)
        return None

    def _begin(self, cmn: str) -> None:
        self._stop()
        self._language.forget()
        self._heard = 0
        for name, decoder in self._decoders.items():
            if name not in self._idle:
                decoder.set_cmn(cmn)
                decoder.start_utt()
                self._searching[name] = decoder

    def _stop(self) -> None:
        while self._searching:
            self._searching.popitem()[1].end_utt()

    def _hear(self, sound: bytes) -> None:
        for decoder in self._searching.values() if sound else ():
            decoder.process_raw(sound)

    def _end(self, sound: bytes) -> dict[str, dict[str, Any]]:
        self._hear(sound)
        ended = dict(self._searching)
        self._stop()
        return {
            name: {"parts": _parts(decoder)}
            | (
                {"score": self._score(name, decoder), "texts": self._texts(name, decoder)}
                if name in ("dictation", "requests")
                else {}
            )
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

    def _score(self, name: str, decoder: Any) -> float | None:
        """How likely what it found is, by both models; None of nothing."""
        best = decoder.hyp()
        if best is None or not _words(best.hypstr):
            return None
        return self._language.weighed(_nats(best.score), _words(best.hypstr), name)

    def _texts(self, name: str, decoder: Any) -> list[list[Any]]:
        """The best paths through its lattice; of those that differ in no word, the best."""
        if self._score(name, decoder) is None:
            return []
        scores: dict[str, float] = {}
        for path in filter(None, itertools.islice(decoder.nbest(), PATHS)):
            words = _words(path.hypstr)
            if words and path.score > 0:
                text = " ".join(words)
                score = self._language.weighed(_nats(path.score), words, name)
                scores[text] = max(scores.get(text, -math.inf), score)
        return [[text, score, self._language.ends(text.split())] for text, score in scores.items()]


def _words(text: str) -> list[str]:
    return [re.sub(r"\(\d+\)$", "", word) for word in text.split()]


def _nats(score: float) -> float:
    """The score of a lattice's path."""
    return math.log(max(score, sys.float_info.min)) * SCORES


def _expect(decoder: Any, name: str, path: str) -> Any:
    """Search for any words, as the language model in a file expects them; the model."""
    from pocketsphinx import NGramModel

    model = NGramModel(decoder.config, decoder.get_logmath(), path)
    words = model.add_word(GARBLED, 1.0)  # one of so many that are alike
    for sound, nats in NOTHING_SAID.items():
        model.add_word(sound, words * math.exp(nats))
    decoder.add_lm(name, model)
    decoder.activate_search(name)
    return model


def _parts(decoder: Any) -> list[list[Any]]:
    return [
        [part.word, part.start_frame, part.end_frame, part.ascore, part.prob]
        for part in decoder.seg() or ()
    ]


def _vocabulary(arpa: str) -> list[str]:
    """The words of a language model."""
    with open(arpa, encoding="utf-8") as lines:
        singles = itertools.dropwhile(lambda line: line != "\\1-grams:\n", lines)
        next(singles)
        words = [line.split()[1] for line in itertools.takewhile(str.strip, singles)]
    return [word for word in words if word not in ("<s>", "</s>")]


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
