"""The account that is given of a prompt: what was drawn of it and what was not."""

import pytest

from aquatint.engines.diorama import prompt


def test_every_word_that_was_shown_is_told_in_the_order_of_the_prompt():
    account = prompt.understood("A white fox under a tree in the snow at night, watercolor")
    assert account.drawn == (
        "white",
        "fox",
        "under",
        "tree",
        "in the snow",
        "at night",
        "watercolor",
    )
    assert account.undrawn == ()


def test_words_that_were_not_shown_are_told_apart():
    account = prompt.understood("a cat with green eyes balancing a flurble")
    assert account.drawn == ("cat", "green", "eyes")
    assert account.undrawn == ("balancing", "flurble")


def test_lettered_texts_count_as_drawn():
    account = prompt.understood('a poster "SALE" with a dog')
    assert account.drawn == ("poster", "dog", "SALE")


@pytest.mark.parametrize("text", ["", "?!", "🙂", "quantum entanglement"])
def test_a_prompt_of_which_nothing_is_known_shows_nothing(text):
    assert prompt.understood(text).drawn == ()


def test_the_second_colour_of_a_coat_is_told_and_kept():
    graph = prompt.read("a black and white cat on a red sofa")
    cat = graph.subjects[0]
    assert (cat.color, cat.accent) == ("black", "white")
    assert graph.undrawn == ("white cat",)


def test_what_comes_after_like_is_a_comparison_and_no_subject():
    graph = prompt.read("a corgi dressed as a superhero")
    assert [one.concept for one in graph.subjects] == ["dog"]
    assert graph.undrawn == ("superhero",)


def test_a_word_that_was_put_otherwise_is_drawn():
    account = prompt.understood("a dog surfing a big wave")
    assert "surfing" in account.drawn
    assert account.undrawn == ()
