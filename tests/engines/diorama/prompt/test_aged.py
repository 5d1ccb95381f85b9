"""Old things are no old pictures."""

import pytest

from aquatint.engines.diorama.prompt import read


@pytest.mark.parametrize(
    "text",
    ["a vintage typewriter on a desk", "a retro red car", "an antique wooden wardrobe"],
)
def test_the_age_of_a_thing_is_no_look(text):
    assert read(text).looks == ()


@pytest.mark.parametrize(
    "text",
    [
        "a vintage photo of a typewriter",
        "a car, vintage style",
        "vintage poster of a bicycle",
        "a vintage kitchen",
        "portrait of a 1920s detective",
        "a retro robot sticker",
    ],
)
def test_the_age_of_a_picture_is(text):
    assert "vintage" in read(text).looks


@pytest.mark.parametrize(
    ("words", "concept"),
    [
        ("vintage typewriter", "typewriter"),
        ("record player", "record player"),
        ("fridge", "refrigerator"),
        ("coffee bag", "coffee bag"),
        ("champagne flute", "wine"),
        ("vr headset", "goggles"),
        ("olive oil", "bottle"),
        ("saucepan", "pot"),
        ("red telephone box", "phone booth"),
    ],
)
def test_common_things_are_drawn_as_what_they_are(words, concept):
    assert [one.concept for one in read(f"a {words}").subjects] == [concept]


@pytest.mark.parametrize(
    "words", ["coffee grinder", "dragon fruit", "pottery wheel", "poker chips"]
)
def test_what_has_no_picture_is_told_and_not_drawn_as_something_else(words):
    graph = read(f"a {words}")
    assert graph.subjects == ()
    assert words in graph.undrawn
