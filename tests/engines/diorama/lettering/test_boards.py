"""Letters on what somebody holds."""

import numpy as np

from aquatint.domain import Resolution
from aquatint.engines.diorama.figures import figure
from aquatint.engines.diorama.lettering import boxes
from aquatint.engines.diorama.lettering.boards import board, write
from aquatint.engines.diorama.lettering.design import Painters, unnoted
from aquatint.engines.diorama.lettering.fit import Box
from aquatint.engines.diorama.paint import scene
from aquatint.engines.diorama.prompt import read

SIZE = Resolution(512, 512)
PLACARD = Box(100, 100, 236, 300)


def test_the_text_of_a_held_sign_stands_on_the_sign():
    graph = read('A penguin holding a cardboard sign that says "FISH"')
    boards = []
    scene(graph, SIZE, 7, sight=lambda seen: boards.extend(seen.boards))
    (found,) = boxes(graph, SIZE, 7, Painters(scene, figure))
    (held,) = boards
    assert held.box.left <= found.box.left
    assert held.box.right >= found.box.right
    assert held.box.top <= found.box.top
    assert held.box.bottom >= found.box.bottom


def test_only_some_things_have_a_board():
    assert board("placard", PLACARD) is not None
    assert board("dog", PLACARD) is None


def test_what_would_be_too_small_to_read_is_not_written_on_a_board():
    picture = np.ones((512, 512, 3), np.float32)
    tiny = board("placard", Box(0, 0, 24, 30))
    assert not write(picture, ("A long story of many words",), (tiny,), unnoted)
    assert (picture == 1).all()
