"""One figure becomes another, and there is never more than one."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from aquatint.engines.diorama.retouch.morph import Shown, morphed
from aquatint.engines.diorama.retouch.smooth import reached

GROUND = np.full((120, 160, 3), (90, 160, 90), np.uint8)


def shown(box: tuple[int, int, int, int], color: tuple[int, int, int]) -> Shown:
    top, bottom, left, right = box
    cover = np.zeros((120, 160), np.float32)
    cover[top:bottom, left:right] = 1
    picture = GROUND.copy()
    picture[cover > 0] = color
    return Shown(picture, cover)


TALL = shown((20, 100, 60, 84), (200, 40, 40))
WIDE = shown((60, 110, 40, 130), (40, 40, 200))
SHARES = [step / 20 for step in range(21)]


def test_both_ends_are_the_pictures_themselves():
    assert (morphed(TALL, WIDE, GROUND, 0) == TALL.picture).all()
    assert (morphed(TALL, WIDE, GROUND, 1) == WIDE.picture).all()


@pytest.mark.parametrize("share", SHARES)
def test_there_is_one_figure_at_every_step(share):
    off = np.abs(morphed(TALL, WIDE, GROUND, share).astype(int) - GROUND).max(2) > 40
    start = np.zeros_like(off)
    start.flat[int(np.flatnonzero(off)[0])] = True
    assert off.sum() > 500
    assert (reached(start, off) == off).all()


def test_neighbouring_steps_are_alike():
    made = [morphed(TALL, WIDE, GROUND, share).astype(int) for share in SHARES]
    steps = [np.abs(one - other).mean() for one, other in pairwise(made)]
    assert max(steps) < np.abs(made[0] - made[-1]).mean() / 4


def test_where_there_is_no_figure_one_ground_fades_into_the_other():
    none = Shown(GROUND, np.zeros((120, 160), np.float32))
    assert (morphed(none, none, GROUND, 0.5) == GROUND).all()
