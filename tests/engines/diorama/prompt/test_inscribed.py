"""On which thing a quoted text stands."""

import pytest

from aquatint.engines.diorama.graph import Format, Shot
from aquatint.engines.diorama.prompt import read


def texts(prompt):
    return {one.concept: one.lettering for one in read(prompt).subjects if one.lettering}


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ('a cake that says "Hi"', {"cake": ("Hi",)}),
        ('a "Hi" cake', {"cake": ("Hi",)}),
        ('a cat beside a van, with "TAXI" on the van', {"van": ("TAXI",)}),
        ('a cake on a table with the text "Hi"', {"cake": ("Hi",)}),
        ('"HELLO" on a sign held by a cat', {"placard": ("HELLO",)}),
        ('a cake that says "Hi" and "Bye"', {"cake": ("Hi", "Bye")}),
        ('a dog next to a shop with a sign that says "OPEN"', {"shop": ("OPEN",)}),
        ('a dog holding a sign "OPEN" in front of a shop', {"placard": ("OPEN",)}),
    ],
)
def test_a_text_belongs_to_the_thing_that_it_is_said_of(prompt, expected):
    assert texts(prompt) == expected


@pytest.mark.parametrize(
    "prompt",
    [
        'a cake, caption "Hi"',
        'a cake with "Hi" at the top of the picture',
        'a cat saying "Hi"',
        'a mountain lake with the words "Hi there"',
    ],
)
def test_a_caption_is_said_of_nothing(prompt):
    assert texts(prompt) == {}
    assert read(prompt).unplaced


def test_a_worn_shirt_with_words_is_a_person_in_a_shirt():
    graph = read('a man in a T-shirt that says "ROCK"')
    assert graph.format is Format.SCENE
    assert graph.shot is Shot.PORTRAIT
    (man,) = graph.subjects
    assert man.lettering == ("ROCK",)


def test_what_kind_of_shirt_it_is_makes_no_second_figure():
    graph = read('a kid wearing a superhero T-shirt with "SUPER" on it')
    (kid,) = graph.subjects
    assert kid.lettering == ("SUPER",)


def test_a_shirt_that_nobody_wears_is_a_shirt():
    assert read('a T-shirt that says "ROCK"').format is Format.T_SHIRT


def test_the_sign_of_a_shop_is_on_the_shop():
    graph = read('a bakery with a sign that says "BAKERY"')
    assert [one.concept for one in graph.subjects] == ["shop"]
    assert read('a sign that says "BAKERY"').format is Format.STREET_SIGN


def test_a_chalkboard_alone_is_lettered_and_one_among_others_is_a_thing():
    assert read('a chalkboard that says "Soup"').format is Format.LETTERING
    assert read('a classroom with a chalkboard that says "Hi"').setting == "classroom"
    cafe = read('a chalkboard in a café that says "Soup"')
    assert cafe.setting == "cafe"
    assert [one.concept for one in cafe.subjects] == ["chalkboard"]


def test_the_private_mark_of_quotes_in_a_prompt_is_no_quote():
    assert read("a cake \ue000 that says").lettering == ()


def test_of_several_signs_each_says_one_text():
    graph = read('a street with a row of shop signs "CAFE", "BOOKS" and "TAILOR"')
    signs = [one for one in graph.subjects if one.concept == "placard"]
    assert [(one.count, one.lettering) for one in signs] == [
        (1, ("CAFE",)),
        (1, ("BOOKS",)),
        (1, ("TAILOR",)),
    ]
