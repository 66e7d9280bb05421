"""Train the language model of what assistants are asked (src/assistant/asr/requests.arpa).

    python scripts/train_requests.py

`requests.txt` beside it says which sentences there are: lists, and sentences made of them. 90 000
are drawn, such that one with a hundred cities in it does not drown one with none, and counted: a
trigram model with absolute discounting, whose lower orders count in how many contexts a word
follows (Kneser & Ney, ICASSP 1995). What is rare is left to these, with the weights that make every
context sum to one. The seed is fixed: the same text gives the same model. Ten seconds.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter, defaultdict
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "src" / "assistant" / "asr"
SENTENCES = 90_000
SEED = 1
ORDER = 3
ROOT, MOST = 0.35, 10_000
"""A sentence is drawn as often as this power of how many it stands for: of so many at most, for of
numbers of ten digits there are more than of anything else."""
DISCOUNT = 0.75
UNIFORM = 0.02
"""Share of the probability of single words that all of them have alike."""
LEAST = (1, 2, 3)
"""How often one word, two and three must have been said to be kept."""

TOKEN = re.compile(r"<\w+>|[()\[\]|]|[^\s()\[\]|<>]+")
Gram = tuple[str, ...]
Table = dict[Gram, float]


class Choice:
    """One of several sequences of words, <lists> and choices; `optional`: or none of them."""

    def __init__(self, sequences: list[list[str | Choice]], optional: bool = False) -> None:
        self.sequences = sequences
        self.optional = optional


class Text:
    """The sentences of a file."""

    def __init__(self, text: str) -> None:
        self.lists: dict[str, Choice] = {}
        self.sentences: list[Choice] = []
        self._sizes: dict[int, int] = {}
        for line in filter(None, (line.partition("#")[0].strip() for line in text.splitlines())):
            name = re.match(r"(\w+) = ", line)
            choice = _read(TOKEN.findall(line[name.end() :] if name else line))
            if name:
                self.lists[name[1]] = choice
            else:
                self.sentences.append(choice)

    def drawn(self, count: int, dice: random.Random) -> list[list[str]]:
        """So many sentences."""
        weights = [min(self._size(sentence), MOST) ** ROOT for sentence in self.sentences]
        drawn: list[list[str]] = []
        for sentence in dice.choices(self.sentences, weights, k=count):
            drawn.append([])
            self._say(sentence, dice, drawn[-1])
        return drawn

    def _say(self, choice: Choice, dice: random.Random, said: list[str]) -> None:
        if choice.optional and dice.random() < 0.5:
            return
        weights = [self._product(sequence) ** ROOT for sequence in choice.sequences]
        for part in dice.choices(choice.sequences, weights)[0]:
            if isinstance(part, str) and part[0] != "<":
                said.append(part)
            else:
                self._say(self._choice(part), dice, said)

    def _choice(self, part: str | Choice) -> Choice:
        return self.lists[part[1:-1]] if isinstance(part, str) else part

    def _product(self, sequence: list[str | Choice]) -> int:
        words = (isinstance(part, str) and part[0] != "<" for part in sequence)
        return math.prod(
            1 if word else self._size(self._choice(part))
            for part, word in zip(sequence, words, strict=True)
        )

    def _size(self, choice: Choice) -> int:
        """How many ways there are."""
        if id(choice) not in self._sizes:
            ways = sum(map(self._product, choice.sequences)) + choice.optional
            self._sizes[id(choice)] = ways
        return self._sizes[id(choice)]


def main() -> None:
    """Write the model."""
    text = Text((FOLDER / "requests.txt").read_text(encoding="utf-8"))
    counts = counted(text.drawn(SENTENCES, random.Random(SEED)))
    kept, weights = pruned(probabilities(counts), counts)
    (FOLDER / "requests.arpa").write_text(arpa(kept, weights), encoding="utf-8", newline="\n")
    print(", ".join(f"{len(table)} of order {k}" for k, table in enumerate(kept, 1)))


def counted(sentences: list[list[str]]) -> list[Counter[Gram]]:
    """How often each sequence of 1, 2, … words was said."""
    counts: list[Counter[Gram]] = [Counter() for _ in range(ORDER)]
    for sentence in sentences:
        words = ("<s>", *sentence, "</s>")
        for k, counter in enumerate(counts, 1):
            counter.update(words[at : at + k] for at in range(len(words) - k + 1))
    return counts


def probabilities(counts: list[Counter[Gram]]) -> list[Table]:
    """Of each sequence's last word after the others."""
    contexts = [Counter(gram[1:] for gram in longer) for longer in counts[1:]]
    for counter, said in zip(contexts, counts, strict=False):  # nothing stands before a beginning
        counter.update({gram: count for gram, count in said.items() if gram[0] == "<s>"})
    single, *longer = [*contexts, counts[-1]]
    del single[("<s>",)]
    known, total = len(single), single.total()
    shares = {g: (1 - UNIFORM) * n / total + UNIFORM / known for g, n in single.items()}
    tables: list[Table] = [shares]
    for counter in longer:
        after, kinds = Counter[Gram](), Counter[Gram]()
        for gram, count in counter.items():
            after[gram[:-1]] += count
            kinds[gram[:-1]] += 1
        shorter = tables[-1]
        tables.append(
            {
                g: (max(n - DISCOUNT, 0.0) + DISCOUNT * kinds[g[:-1]] * shorter[g[1:]])
                / after[g[:-1]]
                for g, n in counter.items()
            }
        )
    return tables


def pruned(tables: list[Table], counts: list[Counter[Gram]]) -> tuple[list[Table], list[Table]]:
    """What was said often enough, and of each context the weight of shorter ones."""
    kept: list[Table] = [{} for _ in tables]
    needed: set[Gram] = set()
    for k in reversed(range(ORDER)):
        kept[k] = {
            gram: share
            for gram, share in tables[k].items()
            if counts[k][gram] >= LEAST[k] or gram in needed
        }
        needed = {gram[:-1] for gram in kept[k]}
    weights: list[Table] = [{} for _ in tables]

    def share(gram: Gram) -> float:
        if gram in kept[len(gram) - 1]:
            return kept[len(gram) - 1][gram]
        return weights[len(gram) - 2].get(gram[:-1], 1.0) * share(gram[1:])

    for k in range(1, ORDER):
        told: defaultdict[Gram, float] = defaultdict(float)
        shorter: defaultdict[Gram, float] = defaultdict(float)
        for gram, value in kept[k].items():
            told[gram[:-1]] += value
            shorter[gram[:-1]] += share(gram[1:])
        weights[k - 1] = {
            context: max(1.0 - told[context], 1e-4) / max(1.0 - shorter[context], 1e-4)
            for context in told
        }
    return kept, weights


def arpa(kept: list[Table], weights: list[Table]) -> str:
    """The model in the format of Doug Paul (ARPA), which every decoder reads."""
    kept[0][("<s>",)] = 1e-99
    lines = ["\\data\\", *(f"ngram {k}={len(table)}" for k, table in enumerate(kept, 1))]
    for k, table in enumerate(kept, 1):
        lines += ["", f"\\{k}-grams:"]
        for gram in sorted(table):
            line = f"{math.log10(table[gram]):.2f}\t{' '.join(gram)}"
            if k < ORDER:
                line += f"\t{math.log10(weights[k - 1].get(gram, 1.0)):.2f}"
            lines.append(line)
    return "\n".join([*lines, "", "\\end\\", ""])


def _read(tokens: list[str]) -> Choice:
    """What a line says, its brackets resolved."""
    open_ones: list[list[list[str | Choice]]] = [[[]]]
    for token in tokens:
        if token in ("(", "["):
            open_ones.append([[]])
        elif token == "|":
            open_ones[-1].append([])
        elif token in (")", "]"):
            inner = Choice(open_ones.pop(), optional=token == "]")
            open_ones[-1][-1].append(inner)
        else:
            open_ones[-1][-1].append(token)
    (whole,) = open_ones
    return Choice(whole)


if __name__ == "__main__":
    main()
