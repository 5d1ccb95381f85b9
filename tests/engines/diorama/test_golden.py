"""The same request gives the same bytes; `make golden` writes the hashes anew."""

import json

import numpy as np
import pytest

from tools import golden

PLAIN = ("scene", "people", "wide", "poster", "logo", "neon", "quality", "mood", "edit")
"""What no look was laid over. The rasterisers smooth edges differently, so bytes are promised for
each of them alone; between them edges move by less than a pixel, and looks that follow edges make
other strokes of that."""

OFF = 24
"""Levels of 255 that are seen as another colour."""
MOST_OFF = 0.05
MEAN_OFF = 6


@pytest.fixture(scope="module")
def thorvg():
    return golden.drawn("thorvg")


@pytest.fixture(scope="module")
def resvg():
    return golden.drawn("resvg")


def test_thorvg_draws_the_golden_bytes(thorvg):
    assert golden.hashes(thorvg) == json.loads(golden.PAGE.read_text())["thorvg"]


def test_resvg_draws_the_golden_bytes(resvg):
    assert golden.hashes(resvg) == json.loads(golden.PAGE.read_text())["resvg"]


def test_both_rasterisers_draw_the_same_pictures_but_for_their_edges(thorvg, resvg):
    for name in PLAIN:
        apart = np.abs(thorvg[name].astype(int) - resvg[name])
        assert apart.mean() <= MEAN_OFF, name
        assert (apart.max(axis=2) > OFF).mean() <= MOST_OFF, name
