"""What a design shows of a thing that it is for."""

import pytest

from aquatint.engines.diorama import lexicon
from aquatint.engines.diorama.graph import TimeOfDay
from aquatint.engines.diorama.lettering import motifs
from aquatint.engines.diorama.prompt import read


def shown(prompt):
    """What may stand for an event, over eight seeds."""
    graphs = (motifs.of_event(read(prompt), seed) for seed in range(8))
    return {one.concept for graph in graphs for one in graph.subjects}


@pytest.mark.parametrize(
    ("event", "motif"),
    [
        ("a jazz festival", "saxophone"),
        ("a bake sale", "cupcake"),
        ("a photography exhibition", "camera"),
        ("a rock band", "guitar"),
        ("a book fair", "book"),
        ("a dog show", "dog"),
        ("a film festival", "clapperboard"),
        ("a farmers market", "tomato"),
    ],
)
def test_a_poster_shows_what_its_event_is_about(event, motif):
    assert motif in shown(f'Poster for {event}, "COME ALONG"')


def test_the_kind_of_event_may_stand_before_the_poster():
    assert "palette" in shown('Exhibition poster "FORM & COLOR"')


def test_what_is_quoted_stands_for_nothing():
    assert shown('Poster "THE CAT AND THE SAXOPHONE"') == set()


def test_a_film_is_shown_by_its_kind_at_the_hour_of_the_prompt():
    horror = motifs.of_film(read('Horror movie poster "THE CELLAR"'))
    assert [one.concept for one in horror.subjects] == ["haunted house"]
    assert horror.time is TimeOfDay.NIGHT
    western = motifs.of_film(read('Film poster for a western at dawn, "DUST"'))
    assert (western.setting, western.time) == ("desert", TimeOfDay.DAWN)


def test_everything_that_stands_for_something_can_be_drawn():
    for concepts in motifs.EVENTS.values():
        for concept in concepts:
            assert lexicon.entry(concept).concept == concept
    for concept, _, _ in motifs.FILMS.values():
        assert lexicon.entry(concept).concept == concept
