"""What a mask is like: painted or ragged, and where it is solid."""

import numpy as np

from aquatint.engines.diorama.dice import dice
from aquatint.engines.diorama.retouch import region


def test_a_painted_shape_is_not_ragged_and_a_picture_as_a_mask_is():
    painted = np.zeros((200, 200), bool)
    painted[20:60, 20:180] = painted[90:170, 100:150] = True
    grainy = dice(1, "grain").random((200, 200)) < 0.5

    assert not region.is_ragged(painted)
    assert region.is_ragged(grainy)


def test_the_solid_box_of_a_mask_lies_where_the_mask_is_densest():
    mask = dice(1, "grain").random((200, 200)) < 0.3
    mask[110:190, 20:100] = True

    box = region.solid_box(mask)

    assert mask[box.area].mean() >= 0.8
    assert box.left < 60 < box.right
    assert box.top < 150 < box.bottom
    assert box.width >= 60
