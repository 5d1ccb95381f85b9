"""Where quoted texts stand: every one is told of, inside the frame, and can be read there."""

from dataclasses import replace

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import Format
from aquatint.engines.diorama.lettering import DESIGNS, boxes, effects, ink, warps
from aquatint.engines.diorama.lettering.design import Painters, Seen
from aquatint.engines.diorama.lettering.fit import Box, Setting, fit
from aquatint.engines.diorama.lettering.placed import tell
from aquatint.engines.diorama.lettering.posters.bold import bold
from aquatint.engines.diorama.lettering.posters.classic import classic
from aquatint.engines.diorama.lettering.posters.headline import headline
from aquatint.engines.diorama.lettering.posters.minimal import minimal
from aquatint.engines.diorama.lettering.posters.movie import movie
from aquatint.engines.diorama.lettering.posters.parade import parade
from tests.engines.diorama.lettering.fakes import CAT, PAINTERS, graph

LONG = ("the quick brown fox jumps over the lazy dog while nobody is looking at it " * 3)[:200]
SIZES = [Resolution(320, 320), Resolution(256, 768), Resolution(768, 256)]
FORMATS = [form for form in Format if form is not Format.PATTERN]
POSTERS = (bold, classic, headline, minimal, movie, parade)
MAKES = [*effects.EFFECTS, *warps.WARPS]


def drawn(prompt, size, seed=3):
    """The picture of a graph and what its design notes."""
    found = []
    painters = replace(PAINTERS, note=lambda text, box: found.append((text, box)))
    return DESIGNS[prompt.format](prompt, size, seed, painters), found


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("texts", [("A",), (LONG,), ("Title", "second", "third 4.50")])
def test_every_quoted_text_is_told_of_and_lies_within_the_frame(form, size, texts):
    for subjects in ((), (CAT,)):
        found = boxes(graph(form, *texts, subjects=subjects), size, 3, PAINTERS)
        assert tuple(one.text for one in found) == texts
        for one in found:
            assert one.box.width > 0
            assert one.box.left >= -1
            assert one.box.top >= -1
            assert one.box.right <= size.width + 1
            assert one.box.bottom <= size.height + 1


@pytest.mark.parametrize("form", sorted(set(DESIGNS) - {Format.PATTERN}))
def test_a_text_can_be_read_in_its_box(form):
    picture, found = drawn(graph(form, "Stay Wild"), Resolution(400, 400))
    for _, box in found:
        assert ink.contrast(*ink.extremes(picture, box)) >= ink.READABLE - 0.1


def plain(graph, size, seed, hang=None, sight=None):
    """A scene in which nothing is dark or light but what is lettered."""
    if sight is not None:
        sight(Seen(np.zeros((size.height, size.width), np.uint8)))
    return np.full((size.height, size.width, 3), 0.6, np.float32)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("design", POSTERS)
def test_a_line_longer_than_its_title_is_whole(design, seed):
    found = []
    painters = Painters(plain, PAINTERS.figure, lambda _, box: found.append(box))
    prompt = graph(Format.POSTER, "NOTE", "July 12, 13 and 14, Riverside Park", subjects=())
    picture = design(prompt, Resolution(384, 512), seed, painters)
    for box in found:
        for left in (box.left, box.right - box.height):
            end = Box(left, box.top, box.height, box.height)
            assert ink.contrast(*ink.extremes(picture, end)) > 2


@pytest.mark.parametrize("make", MAKES)
def test_letters_of_every_make_can_be_read(make):
    prompt = graph(Format.LETTERING, "Stay Wild", subjects=(), theme=frozenset({make}))
    picture, ((_, box),) = drawn(prompt, Resolution(400, 400))
    assert ink.contrast(*ink.extremes(picture, box)) >= ink.READABLE - 0.1


def test_a_pattern_tells_of_its_word_where_it_is_whole():
    (found,) = boxes(graph(Format.PATTERN, "Yes"), Resolution(400, 400), 1, PAINTERS)
    assert found.text == "Yes"
    assert 0 <= found.box.left < found.box.right < 400


def test_nothing_is_told_of_where_nothing_was_quoted():
    assert boxes(graph(Format.POSTER), SIZES[0], 1, PAINTERS) == ()


def test_texts_set_as_one_are_told_of_by_their_lines():
    found = {}
    block = fit("one two three four", Box(0, 0, 60, 400), Setting(genre="plain"))
    assert len(block.rows) == 4
    tell(found.__setitem__, ("one two", "three four"), block, (10, 20))
    assert found["one two"].bottom < found["three four"].top
    assert found["one two"].left == pytest.approx(block.box.left + 10, abs=30)


def test_the_boxes_of_a_text_are_those_of_the_picture():
    prompt = graph(Format.BUSINESS_CARD, "Mia", "Architect")
    first, second = boxes(prompt, Resolution(400, 400), 1, PAINTERS)
    assert first.box.bottom < second.box.top
