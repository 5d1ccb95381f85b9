"""What a frame cuts off, and what there is but one of."""

import numpy as np

from aquatint.domain import Resolution
from aquatint.engines.diorama.retouch import Known, extend
from aquatint.engines.diorama.retouch.cut_off import luminary


def _tree() -> tuple[np.ndarray, np.ndarray]:
    """Half of a green disc at the left side of a pale field, and where it is."""
    rows, columns = np.mgrid[0:160, 0:160]
    disc = (columns * columns + (rows - 70) ** 2) < 50 * 50
    picture = np.full((160, 160, 3), (225, 230, 240), np.uint8)
    picture[disc] = (40, 140, 50)
    return picture, disc


def test_what_a_side_cuts_off_is_completed_beyond_it():
    picture, disc = _tree()
    wide = extend(picture, Resolution(320, 160), 1, Known(disc)).astype(int)
    green = wide[..., 1] - wide[..., 2] > 60
    assert green[70, 36:80].all()
    assert not green[:, :26].any()
    assert not green[:, 140:].any()


def test_a_round_light_in_the_sky_is_found():
    rows, columns = np.mgrid[0:120, 0:160]
    picture = np.full((120, 160, 3), (40, 50, 110), np.uint8)
    picture[(columns - 110) ** 2 + (rows - 30) ** 2 < 100] = (250, 245, 220)
    found = luminary(picture)
    assert found[30, 110]
    assert not found[80:].any()
    assert not found[:, :90].any()


def test_an_even_or_a_bright_sky_holds_no_light():
    assert not luminary(np.full((60, 80, 3), 200, np.uint8)).any()
    picture = np.full((120, 160, 3), (40, 50, 110), np.uint8)
    picture[20:40] = 250
    assert not luminary(picture).any()


def test_what_goes_on_above_is_air_and_no_things():
    picture = np.full((120, 120, 3), (120, 170, 230), np.uint8)
    picture[10:40, 20:50] = (250, 250, 250)
    tall = extend(picture, Resolution(120, 240), 1, Known(np.zeros((120, 120), bool))).astype(int)
    assert np.abs(tall[:40] - (120, 170, 230)).max() < 60
