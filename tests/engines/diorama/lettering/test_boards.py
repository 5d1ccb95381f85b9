"""Letters on the things in a scene."""

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama import figures
from aquatint.engines.diorama.figures import figure
from aquatint.engines.diorama.graph import Subject
from aquatint.engines.diorama.lettering import boxes
from aquatint.engines.diorama.lettering.boards import SURFACES, board, write
from aquatint.engines.diorama.lettering.design import Painters, unnoted
from aquatint.engines.diorama.lettering.fit import Box
from aquatint.engines.diorama.paint import scene
from aquatint.engines.diorama.prompt import read
from aquatint.engines.diorama.prompt.inscribed import CARRIERS

SIZE = Resolution(512, 512)
PLACARD = Box(100, 100, 236, 300)
SIGN = Subject(concept="placard", words="sign", lettering=("FISH",))


@pytest.mark.parametrize(
    "prompt",
    [
        'A penguin holding a cardboard sign that says "FISH"',
        'a birthday cake with the text "Happy 30th" on it',
        'a red balloon that says "GO"',
        'a letter board that says "HELLO SUNDAY"',
        'a man wearing a T-shirt that says "COFFEE"',
        'a bakery with a sign that says "BAKERY"',
        'a storefront with "FLOWERS" written above the window',
        'a book titled "The Long Way" on a table',
        'a plane towing a banner that says "MARRY ME"',
        'a robot with "R2" on its chest',
        'a delivery truck with "FRESH FISH" on the side',
        'a white van that reads "PLUMBER"',
        'a school bus with the words "FIELD TRIP" on it',
        'a flag that says "VICTORY"',
        'a woman holding a mug that says "BOSS"',
        'a bottle labeled "TONIC"',
        'a gravestone that says "RIP"',
        'a cardboard box with "FRAGILE" on it',
        'a café chalkboard that says "Soup"',
    ],
)
def test_a_text_stands_on_the_thing_that_it_is_said_of(prompt):
    graph = read(prompt)
    boards = []
    scene(graph, SIZE, 7, sight=lambda seen: boards.extend(seen.boards))
    (found,) = boxes(graph, SIZE, 7, Painters(scene, figure))
    (held,) = boards
    low = held.box.bottom + held.bow * held.box.height
    assert held.box.left <= found.box.left
    assert held.box.right >= found.box.right
    assert held.box.top <= found.box.top
    assert low >= found.box.bottom


def test_each_of_several_things_has_its_own_text():
    graph = read('a red balloon that says "YES" next to a van that says "TAXI"')
    assert {one.concept: one.lettering for one in graph.subjects} == {
        "balloon": ("YES",),
        "van": ("TAXI",),
    }
    found = boxes(graph, SIZE, 3, Painters(scene, figure))
    assert {one.text for one in found} == {"YES", "TAXI"}


def test_what_is_written_in_a_classroom_stands_on_its_board_beside_whoever_is_before_it():
    graph = read('a teacher in front of a chalkboard with "E = mc²" on it')
    seen = []
    scene(graph, SIZE, 7, sight=seen.append)
    (found,) = boxes(graph, SIZE, 7, Painters(scene, figure))
    slate, figures_ = seen[0].slate, seen[0].figures
    assert slate.left <= found.box.left
    assert slate.right >= found.box.right
    box = found.box
    part = figures_[int(box.top) : int(box.bottom), int(box.left) : int(box.right)]
    assert not (part > 40).any()


def test_everything_that_a_text_may_be_said_of_has_a_place_for_letters():
    assert SURFACES.keys() >= CARRIERS
    for concept in CARRIERS:
        one = Subject(concept=concept, words=concept, lettering=("OK",))
        anchors = figure(one, 200, 1).anchors
        assert board(one, PLACARD, anchors) is not None, concept


def test_who_has_nothing_written_on_shows_no_board():
    bare = Subject(concept="placard", words="sign")
    assert board(bare, PLACARD, figure(SIGN, 200, 1).anchors) is None
    assert board(Subject(concept="dog", words="dog", lettering=("WOOF",)), PLACARD, {}) is None


def test_letters_on_a_mirrored_figure_run_from_left_to_right():
    van = Subject(concept="van", words="van", lettering=("ICE",))
    anchors = figures.figure(van, 200, 1).anchors
    for mirrored in (False, True):
        shown = board(van, PLACARD, anchors, mirrored=mirrored)
        assert shown.across[0] > 0
        assert shown.down[1] > 0


def test_what_would_be_too_small_to_read_is_not_written_on_a_board():
    picture = np.ones((512, 512, 3), np.float32)
    tiny = board(SIGN, Box(0, 0, 12, 16), figure(SIGN, 200, 1).anchors)
    assert write(picture, (tiny,), 1, unnoted) == ()
    assert (picture == 1).all()
