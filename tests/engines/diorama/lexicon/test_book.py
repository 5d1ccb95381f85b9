"""The lexicon: words that find a concept, and the facts of every concept."""

from itertools import chain
from pathlib import Path

import pytest

from aquatint.engines.diorama import lexicon
from aquatint.engines.diorama.art import pack
from aquatint.engines.diorama.lexicon import Source, book
from aquatint.engines.diorama.lexicon.entry import Extent, Facing, Habitat, Kind

FRAMED = {
    "beach-with-umbrella",
    "bridge-at-night",
    "camping",
    "cityscape",
    "cityscape-at-dusk",
    "desert",
    "desert-island",
    "fireworks",
    "foggy",
    "milky-way",
    "moon-viewing-ceremony",
    "motorway",
    "national-park",
    "night-with-stars",
    "railway-track",
    "shooting-star",
    "sparkler",
    "sunrise",
    "sunrise-over-mountains",
    "sunset",
}


def entries():
    return [lexicon.entry(concept) for concept in lexicon.concepts()]


def lines(table):
    return [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()[1:]]


def rows():
    tables = sorted((Path(book.__file__).parent / "concepts").glob("*.tsv"))
    return [row for table in tables for row in lines(table)]


def kinds():
    return lines(Path(book.__file__).with_name("kinds.tsv"))


def called(row):
    return [row[0], *filter(None, ", ".join(row[7:]).split(", "))]


def nouns():
    """Words that do not owe their entry to their last word alone: not "persian cat"."""
    found = lexicon.words()
    last = {word: found.get(word.rpartition(" ")[2]) for word in found}
    return [
        word
        for word, match in found.items()
        if " " not in word or last[word] is None or last[word].entry is not match.entry
    ]


@pytest.mark.parametrize(
    ("words", "concept"),
    [
        ("cat", "cat"),
        ("corgi", "dog"),
        ("espresso", "coffee"),
        ("sofa", "couch"),
        ("hot air balloon", "hot air balloon"),
        ("t-rex", "tyrannosaurus"),
        ("coffee table", "coffee table"),
        ("cup of tea", "tea"),
    ],
)
def test_a_word_finds_its_concept(words, concept):
    assert lexicon.find(words).concept == concept


@pytest.mark.parametrize(
    ("words", "concept"),
    [
        ("wolves", "wolf"),
        ("mice", "mouse"),
        ("geese", "goose"),
        ("puppies", "dog"),
        ("butterflies", "butterfly"),
        ("boxes", "box"),
        ("knives", "knife"),
        ("fishermen", "fisherman"),
        ("children", "child"),
        ("tomatoes", "tomato"),
        ("palm trees", "palm"),
        ("people", "person"),
    ],
)
def test_a_plural_finds_its_singular(words, concept):
    match = lexicon.look_up(words)
    assert match.entry.concept == concept
    assert match.plural


@pytest.mark.parametrize("words", ["sunglasses", "jeans", "scissors", "glasses", "grapes"])
def test_what_is_always_plural_is_one_thing(words):
    assert not lexicon.look_up(words).plural


@pytest.mark.parametrize("words", ["sea", "kiss", "table tennis player", "glass house", "", "s"])
def test_a_word_that_no_picture_shows_finds_nothing(words):
    assert lexicon.find(words) is None


def test_a_concept_is_found_by_its_own_name_only():
    assert lexicon.entry("dog").concept == "dog"
    with pytest.raises(KeyError):
        lexicon.entry("corgi")


def test_fifteen_hundred_nouns_have_a_picture_and_three_times_as_many_by_kinds():
    sources = [lexicon.words()[noun].source for noun in nouns()]
    assert len(lexicon.concepts()) >= 800
    assert sum(source is not Source.KIND for source in sources) >= 1_400
    assert len(sources) >= 4_000


@pytest.mark.parametrize(
    ("words", "concept", "source"),
    [
        ("couch", "couch", Source.EXACT),
        ("sofa", "couch", Source.SYNONYM),
        ("corgi", "dog", Source.KIND),
        ("barn owl", "owl", Source.KIND),
        ("waxwing", "bird", Source.KIND),
        ("limousine", "car", Source.KIND),
        ("lasagna", "spaghetti", Source.KIND),
        ("cappuccino", "coffee", Source.KIND),
        ("neurosurgeon", "doctor", Source.KIND),
    ],
)
def test_it_is_known_how_a_word_comes_to_its_picture(words, concept, source):
    match = lexicon.look_up(words)
    assert (match.entry.concept, match.source) == (concept, source)


@pytest.mark.parametrize(
    "words", ["bulletin board", "plagiarist", "persimmon", "moray eel", "altar"]
)
def test_a_word_whose_nearest_picture_would_be_wrong_finds_nothing(words):
    assert lexicon.find(words) is None


def test_a_word_belongs_to_one_concept_only():
    words = list(chain.from_iterable(map(called, rows())))
    assert sorted({word for word in words if words.count(word) > 1}) == []


def test_kinds_by_wordnet_repeat_nothing_that_was_written_by_hand():
    known = {lexicon.spaced(word) for row in rows() for word in called(row)}
    found = [word for _, words in kinds() for word in words.split(", ")]
    assert len(found) == len(set(found))
    assert known.isdisjoint(found)


def test_words_are_plain_lower_case():
    for row in [*rows(), *kinds()]:
        for word in called(row) if len(row) > 2 else row[1].split(", "):
            assert word == " ".join(word.lower().split())
            assert "'" not in word


def test_every_icon_of_an_entry_is_in_the_pack():
    icons = {entry.art for entry in entries() if not entry.art.startswith("@")}
    assert sorted(icons - pack.names()) == []


def test_no_entry_shows_a_framed_scene():
    assert [entry.concept for entry in entries() if entry.art in FRAMED] == []


def test_heights_are_believable():
    assert all(0.01 <= entry.metres <= 100 for entry in entries())
    assert lexicon.entry("mouse").metres < lexicon.entry("cat").metres
    assert lexicon.entry("cat").metres < lexicon.entry("horse").metres
    assert lexicon.entry("horse").metres < lexicon.entry("house").metres


def test_faces_without_bodies_are_known_as_heads():
    heads = {entry.concept for entry in entries() if entry.extent is Extent.HEAD}
    assert {"fox", "panda", "bear", "lion", "wolf", "koala", "frog", "unicorn"} <= heads


def test_facts_place_a_thing():
    assert lexicon.entry("whale").habitat is Habitat.UNDERWATER
    assert lexicon.entry("couch").habitat is Habitat.INDOORS
    assert lexicon.entry("apple").habitat is Habitat.TABLE
    assert lexicon.entry("palm").kind is Kind.PLANT
    assert lexicon.entry("horse").facing is Facing.LEFT
    assert lexicon.entry("rocket").facing is Facing.RIGHT
