"""Pictures made larger."""

from __future__ import annotations

import numpy as np
import PIL.Image
import pytest
from pictures import landscape, noise

from aquatint.domain import Resolution
from aquatint.engines.diorama.retouch import enlarge

DOUBLE = Resolution(320, 240)


def off(enlarged: np.ndarray, source: np.ndarray) -> float:
    small = PIL.Image.fromarray(enlarged).resize(source.shape[1::-1], PIL.Image.Resampling.BOX)
    return float(np.abs(np.asarray(small).astype(int) - source).mean())


def test_it_is_the_source_again_when_it_is_reduced():
    source = landscape(160, 120)
    assert off(enlarge(source, DOUBLE, resemblance=100, detail=1), source) < 1.5


def test_less_resemblance_and_more_detail_depart_further():
    source = landscape(160, 120)
    true = enlarge(source, DOUBLE, resemblance=100, detail=1).astype(int)
    steps = [
        np.abs(enlarge(source, DOUBLE, resemblance=r, detail=d) - true).mean()
        for r, d in ((100, 1), (50, 50), (1, 100))
    ]
    assert steps[0] == 0 < steps[1] < steps[2]


def test_edges_are_steep_and_have_no_halos():
    source = np.full((60, 80, 3), 40, np.uint8)
    source[:, 40:] = 210
    for resemblance in (1, 50, 100):
        enlarged = enlarge(source, Resolution(160, 120), resemblance=resemblance, detail=100)
        assert enlarged.min() == 40
        assert enlarged.max() == 210
        assert (((enlarged > 60) & (enlarged < 190)).sum(1)[:, 0] <= 4).all()


def test_flat_surfaces_stay_flat():
    source = np.full((60, 80, 3), 90, np.uint8)
    assert (enlarge(source, Resolution(160, 120), resemblance=1, detail=100) == 90).all()


@pytest.mark.parametrize("size", [(1, 1), (5, 60), (60, 5)])
def test_small_pictures_are_borne(size):
    assert enlarge(noise(*size), DOUBLE, resemblance=50, detail=50).shape == (240, 320, 3)


def test_a_smaller_answer_is_merely_scaled():
    assert enlarge(noise(80, 60), Resolution(40, 30), resemblance=1, detail=100).shape == (
        30,
        40,
        3,
    )


def test_a_flat_design_gains_no_ghosts_of_its_edges():
    source = np.full((160, 160, 3), (240, 200, 80), np.uint8)
    for left in range(20, 140, 24):
        source[30:130, left : left + 10] = (40, 40, 90)
        source[34:126, left + 2 : left + 8] = (200, 200, 240)
    wide = enlarge(source, Resolution(640, 640), resemblance=50, detail=100).astype(int)
    assert np.abs(wide[60:440, 20:60] - (240, 200, 80)).max() < 6
    assert np.abs(wide[160:480, 128 : 128 + 40] - (240, 200, 80)).max() < 6
