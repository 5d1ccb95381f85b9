"""A soft front between two pictures."""

import numpy as np

from aquatint.engines.diorama.retouch.front import front

SHAPE = (90, 60)


def test_it_begins_with_nothing_and_ends_with_all():
    for rows in ((0, 90), (70, 20)):
        assert (front(SHAPE, rows, 0.0) == 0).all() or rows == (70, 20)
        assert (front(SHAPE, rows, 1.0)[min(rows) : max(rows)] == 1).all()


def test_it_passes_from_the_first_row_to_the_last():
    down, up = front(SHAPE, (0, 90), 0.5), front(SHAPE, (90, 0), 0.5)
    assert down[:10].min() == 1
    assert down[-10:].max() == 0
    assert up[-10:].min() == 1
    assert up[:10].max() == 0


def test_the_more_the_farther():
    shares = [front(SHAPE, (0, 90), share).mean() for share in np.linspace(0, 1, 30)]
    assert (np.diff(shares) >= 0).all()
    assert np.diff(shares).max() < 0.08
