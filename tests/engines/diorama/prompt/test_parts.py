"""Parts of a subject are drawn with it and never beside it."""

import pytest

from aquatint.engines.diorama import prompt
from aquatint.engines.diorama.graph import Relation, RelationKind

BEACH = (
    "A serene tropical beach scene. Dominating the foreground are tall palm trees with lush green "
    "leaves, standing tall against a backdrop of a sandy beach. The beach leads to the azure "
    "waters of the sea, which gently kisses the shoreline. In the distance, there is an island or "
    "landmass with a silhouette of what appears to be a lighthouse or tower. The sky above is "
    "painted with fluffy white clouds, some of which are tinged with hues of pink and orange, "
    "suggesting either a sunrise or sunset."
)


def drawn(text):
    return [one.concept for one in prompt.read(text).subjects]


def test_a_long_description_names_each_thing_once():
    graph = prompt.read(BEACH)
    assert [(one.concept, one.color) for one in graph.subjects] == [
        ("palm", None),
        ("island", None),
        ("lighthouse", None),
    ]
    assert graph.relations == (Relation(2, RelationKind.ON, 1),)
    assert graph.setting == "beach"


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("a lighthouse with red stripes", ["lighthouse"]),
        ("a cat with green eyes", ["cat"]),
        ("a woman with long hair", ["woman"]),
        ("an old car with big wheels", ["car"]),
        ("a bird with its wings spread wide", ["bird"]),
        ("two children holding hands", ["child"]),
        ("the eyes of a tiger in the dark", ["tiger"]),
        ("a castle with tall towers and a red roof", ["castle"]),
        ("an owl with big yellow eyes on a log", ["owl", "log"]),
        ("a knight with a sword in his hand", ["knight", "sword"]),
        ("a house with a blue door and a dog", ["house", "dog"]),
        ("the wheels of a bicycle", ["bicycle"]),
    ],
)
def test_a_part_of_something_is_no_subject(text, concepts):
    assert drawn(text) == concepts


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("a hand holding a rose", ["hand", "rose"]),
        ("a girl holding a red leaf", ["girl", "leaf"]),
        ("one green leaf", ["leaf"]),
        ("a feather", ["feather"]),
        ("a close-up of a human eye", ["eye"]),
        ("a wooden door in a wall", ["door"]),
        ("a palm leaf", ["leaf"]),
    ],
)
def test_a_part_of_nothing_is_a_subject(text, concepts):
    assert drawn(text) == concepts


@pytest.mark.parametrize(
    ("text", "color"),
    [
        ("a parrot with blue feathers and a yellow beak", "blue"),
        ("a dog with brown fur", "brown"),
        ("a tree with red leaves", "red"),
        ("a cat with green eyes", None),
        ("a palm with green leaves", None),
    ],
)
def test_the_colour_of_a_coat_is_the_colour_of_the_animal(text, color):
    assert prompt.read(text).subjects[0].color == color


def test_parts_that_no_picture_shows_as_described_are_told():
    assert prompt.read("a cat with big eyes").undrawn == ("big eyes",)
    assert prompt.read("a man with a long scar").undrawn == ("long scar",)
    assert prompt.read("a bird with wings").undrawn == ()


def test_a_parrot_on_his_shoulder_sits_on_him():
    graph = prompt.read("a pirate with a parrot on his shoulder")
    assert graph.relations == (Relation(1, RelationKind.ON, 0),)


def test_of_two_things_joined_by_or_the_first_is_drawn():
    graph = prompt.read("a lighthouse or tower on an island")
    assert [one.concept for one in graph.subjects] == ["lighthouse", "island"]
    assert graph.undrawn == ("tower",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a man with a long white beard", "man with long white beard"),
        ("a woman with curly red hair and freckles", "woman with curly red hair with freckles"),
        ("a man in a suit", "man in a suit"),
        ("an elderly couple", "old couple"),
        ("an old fisherman", "old fisherman"),
        ("an old house", "house"),
        ("a family of foxes", "family of foxes"),
    ],
)
def test_who_is_drawn_as_described_is_called_so(text, words):
    graph = prompt.read(text)
    assert [one.words for one in graph.subjects] == [words]
    assert graph.undrawn == ()


def test_eyes_of_a_colour_are_drawn():
    for text in ("a cat with green eyes", "a woman with blue eyes"):
        graph = prompt.read(text)
        assert graph.undrawn == ()
        assert graph.subjects[0].words.endswith(text.partition(" with ")[2])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a green parrot with a red beak", "parrot with red beak"),
        ("a white horse with a black mane", "horse with black mane"),
        ("a house with a red roof and a blue door", "house with red roof with blue door"),
        ("a red car with black wheels", "car"),
    ],
)
def test_the_colour_of_a_part_that_is_drawn_in_it_stays_with_its_owner(text, words):
    assert [one.words for one in prompt.read(text).subjects] == [words]
