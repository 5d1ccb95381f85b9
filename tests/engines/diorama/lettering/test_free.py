"""Room for letters: beside figures, never on them."""

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import Format
from aquatint.engines.diorama.lettering import boxes, free
from aquatint.engines.diorama.lettering.design import Painters, Seen
from aquatint.engines.diorama.lettering.fit import Box
from aquatint.engines.diorama.lettering.placed import placed
from aquatint.engines.diorama.lettering.posters.headline import headline
from aquatint.engines.diorama.lettering.posters.movie import movie
from tests.engines.diorama.lettering.fakes import figure, graph

HEAD, FOOT = Box(10, 10, 180, 50), Box(10, 140, 180, 50)


def figures(*places):
    cover = np.zeros((200, 200), np.uint8)
    for place in places:
        cover[int(place.top) : int(place.bottom), int(place.left) : int(place.right)] = 255
    return cover


def test_a_place_without_figures_stays_as_it_is():
    assert free.clear((HEAD, FOOT), figures(), 4) == (HEAD, FOOT)


def test_a_place_ends_where_a_figure_begins():
    (head, _) = free.clear((HEAD, FOOT), figures(Box(40, 45, 60, 60)), 4)
    assert head.bottom == pytest.approx(41)


def test_a_place_full_of_figures_is_none():
    assert free.clear((HEAD, FOOT), figures(Box(0, 0, 200, 100)), 4) == (FOOT,)


def test_where_figures_are_everywhere_the_least_covered_place_is_taken():
    everywhere = figures(Box(0, 0, 200, 200))
    everywhere[150:160] = 0
    assert free.clear((HEAD, FOOT), everywhere, 4) == (FOOT,)


def busy(graph, size, seed, hang=None, sight=None):
    """A plain scene whose lower two thirds are one figure."""
    cover = np.zeros((size.height, size.width), np.uint8)
    cover[size.height // 3 :] = 255
    if sight is not None:
        sight(Seen(cover))
    return np.full((size.height, size.width, 3), 0.6, np.float32)


@pytest.mark.parametrize("design", [headline, movie])
@pytest.mark.parametrize("seed", range(4))
def test_the_title_of_a_poster_touches_no_figure(design, seed):
    size = Resolution(400, 500)
    (found,) = placed(design, graph(Format.POSTER, "The Deep"), size, seed, Painters(busy, figure))
    assert found.box.bottom < 500 // 3


def test_the_caption_of_a_scene_touches_no_figure():
    size = Resolution(400, 400)
    (found,) = boxes(graph(Format.SCENE, "Good Morning"), size, 1, Painters(busy, figure))
    assert found.box.bottom < 400 // 3
