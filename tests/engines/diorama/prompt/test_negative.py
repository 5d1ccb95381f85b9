"""What must not appear, by the negative prompt and by words like "without"."""

import pytest

from aquatint.engines.diorama import prompt


@pytest.mark.parametrize(
    ("negative", "names"),
    [
        ("clouds, sun", {"clouds", "sun"}),
        ("people", {"person", "people"}),
        ("birds", {"bird"}),
        ("kittens", {"cat"}),
        ("text, watermark", {"text", "watermark"}),
        ("rain", {"rain"}),
        ("red", {"red"}),
        ("mountains", {"mountains"}),
        ("border", {"border"}),
        ("gizmo", {"gizmo"}),
        ("trees", {"tree", "palm", "fir"}),
        ("vehicles", {"vehicle", "car"}),  # and no boat: that one was asked for
        ("hands", {"hand"}),
        ("red cars", {"car"}),
        ("blue sky", {"sky"}),
        ("snow, winter, night", {"snow", "winter", "night"}),
        ("darkness", {"night"}),
        ("blurry, ugly, bad anatomy, extra, lowres", set()),
        ("", set()),
    ],
)
def test_a_negative_prompt_names_what_is_excluded(negative, names):
    assert prompt.read("a boat", negative).excluded == names


def test_the_prompt_wins_over_the_negative_prompt():
    graph = prompt.read("a red cat on the beach at sunset, clouds", "cat, beach, clouds, red, dog")
    assert [one.concept for one in graph.subjects] == ["cat"]
    assert graph.setting == "beach"
    assert graph.excluded == {"dog"}


def test_without_excludes_what_follows():
    graph = prompt.read("a beach without people or umbrellas")
    assert graph.subjects == ()
    assert graph.excluded == {"person", "people", "umbrella"}


def test_without_ends_at_the_comma():
    graph = prompt.read("a city street, no cars, a dog")
    assert [one.concept for one in graph.subjects] == ["dog"]
    assert graph.excluded == {"car"}
