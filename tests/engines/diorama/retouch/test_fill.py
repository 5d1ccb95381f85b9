"""What takes the place of what is removed."""

from __future__ import annotations

import numpy as np
import pytest

from aquatint.engines.diorama.retouch.fill import fill


def pattern(side: int = 320, step: int = 40) -> np.ndarray:
    """Dark discs on a light ground, every `step` pixels."""
    y, x = (np.mgrid[0:side, 0:side] % step) - step // 2
    page = np.full((side, side, 3), (240, 210, 200), np.uint8)
    page[x * x + y * y < (step // 3) ** 2] = (40, 60, 120)
    return page


def layers(side: int = 320) -> np.ndarray:
    """A sky, a sea and a beach, with a little grain."""
    page = np.zeros((side, side, 3), int)
    page[:140], page[140:200], page[200:] = (150, 190, 230), (40, 110, 150), (220, 190, 140)
    page += np.random.default_rng(5).integers(-4, 5, page.shape)
    return page.astype(np.uint8)


def ellipse(side: int, wide: float, tall: float) -> np.ndarray:
    y, x = np.mgrid[0:side, 0:side] / side - 0.5
    return (x / wide) ** 2 + (y / tall) ** 2 < 1


def test_a_pattern_is_continued_exactly():
    whole, hole = pattern(), ellipse(320, 0.25, 0.2)
    damaged = whole.copy()
    damaged[hole] = (255, 0, 0)
    assert np.abs(fill(damaged, hole).astype(int) - whole).mean() < 0.5


@pytest.mark.parametrize("hole", [ellipse(320, 0.3, 0.3), ellipse(320, 0.36, 0.34)])
def test_the_layers_of_a_scene_run_on_through_a_hole(hole):
    whole = layers()
    damaged = whole.copy()
    damaged[hole] = (255, 0, 0)
    off = np.abs(fill(damaged, hole).astype(int) - whole).max(2)
    assert (off[hole] > 30).mean() < 0.06


def test_a_hole_at_the_border_keeps_nothing_of_what_was_there():
    damaged, hole = layers(), np.zeros((320, 320), bool)
    hole[180:, 60:] = True
    damaged[hole] = (255, 0, 0)
    red = fill(damaged, hole)[hole].astype(int)
    assert (red[:, 0] - red[:, 1] > 90).mean() < 0.01


def test_a_hole_from_side_to_side_keeps_nothing_of_what_was_there():
    damaged, hole = layers(), np.zeros((320, 320), bool)
    hole[80:300] = True
    damaged[hole] = (255, 0, 0)
    red = fill(damaged, hole)[hole].astype(int)
    assert (red[:, 0] - red[:, 1] > 90).mean() < 0.01
