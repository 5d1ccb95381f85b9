"""What is sharp in a photograph tells its subject from its ground."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL.ImageFilter import GaussianBlur

from aquatint.engines.diorama.retouch.focus import refocused
from aquatint.engines.diorama.retouch.matte import subject

SIDE = 384


def bokeh() -> np.ndarray:
    """Large soft lights of many colours."""
    rng = np.random.default_rng(3)
    page = np.full((SIDE, SIDE, 3), (70, 90, 60), np.uint8)
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    for _ in range(40):
        across, down = rng.integers(0, SIDE, 2)
        page[(x - across) ** 2 + (y - down) ** 2 < 26**2] = rng.integers(40, 200, 3)
    return np.asarray(PIL.Image.fromarray(page).filter(GaussianBlur(12)))


def shape() -> np.ndarray:
    """Where the subject is: a disc upon a block."""
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    return ((x - 192) ** 2 + (y - 130) ** 2 < 60**2) | ((abs(x - 192) < 50) & (abs(y - 250) < 90))


def photograph(ground: np.ndarray) -> np.ndarray:
    """A blue and orange subject before a ground, with grain."""
    page = ground.astype(float)
    y = np.mgrid[0:SIDE, 0:SIDE][0]
    page[shape() & (y < 180)], page[shape() & (y >= 180)] = (230, 150, 60), (40, 70, 190)
    page += np.random.default_rng(4).normal(0, 4, page.shape)
    return np.clip(page, 0, 255).astype(np.uint8)


def test_a_subject_is_found_before_a_soft_motley_ground():
    found = subject(photograph(bokeh()))
    assert (found & shape()).sum() / (found | shape()).sum() > 0.85


def test_a_mask_stays_where_the_ground_is_sharp_too():
    sharp = np.random.default_rng(5).integers(0, 255, (48, 48, 3)).repeat(8, 0).repeat(8, 1)
    mask = np.zeros((192, 192), bool)
    mask[40:90, 50:100] = True
    assert (refocused(mask, photograph(sharp)) == mask).all()
