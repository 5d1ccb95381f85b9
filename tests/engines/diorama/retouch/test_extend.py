"""A picture within a wider frame."""

from __future__ import annotations

import numpy as np
import pytest
from pictures import landscape, noise

from aquatint.domain import Resolution
from aquatint.engines.diorama.retouch import Known, extend
from aquatint.imaging.geometry import contain


@pytest.mark.parametrize("size", [(300, 120), (120, 300), (500, 150)])
def test_it_has_the_size_that_is_asked_for_and_repeats_itself(size):
    source = landscape(160, 120)
    first = extend(source, Resolution(*size), 3)
    assert first.shape == (size[1], size[0], 3)
    assert (extend(source, Resolution(*size), 3) == first).all()


@pytest.mark.parametrize("size", [(300, 120), (160, 260)])
def test_inside_every_pixel_stays(size):
    source = landscape(160, 120)
    left, top, right, bottom = contain(Resolution(160, 120), Resolution(*size))
    extended = extend(source, Resolution(*size), 3)
    assert (extended[top:bottom, left:right] == source).all()


def test_the_same_size_changes_nothing():
    source = landscape(160, 120)
    assert (extend(source, Resolution(160, 120), 1) == source).all()


def test_sky_stays_above_and_ground_below_to_the_sides():
    source = np.zeros((120, 160, 3), np.uint8)
    source[:60], source[60:] = (120, 170, 230), (60, 120, 50)
    extended = extend(source, Resolution(400, 120), 2)
    assert np.abs(extended[:56].astype(int) - (120, 170, 230)).max() < 12
    assert np.abs(extended[64:].astype(int) - (60, 120, 50)).max() < 12


def test_it_is_no_smear():
    source = noise(120, 100)
    right = extend(source, Resolution(240, 100), 2).astype(int)[:, 180:]
    assert (
        np.abs(np.diff(right, axis=1)).mean()
        > 0.7 * np.abs(np.diff(source.astype(int), axis=1)).mean()
    )


def test_hills_that_the_frame_cuts_off_go_on_without_a_step():
    rows, columns = np.mgrid[0:128, 0:192]
    hills = rows > 64 + 20 * np.sin(columns / 30)
    source = np.where(hills[..., None], (60, 90, 100), (240, 190, 150)).astype(np.uint8)
    crest = (extend(source, Resolution(288, 128), 3)[..., 0] < 150).argmax(axis=0)
    assert np.abs(np.diff(crest)).max() <= 3


def test_the_subject_stays_alone():
    source = np.full((120, 160, 3), (200, 200, 190), np.uint8)
    source[40:100, 60:100] = (220, 20, 20)
    extended = extend(source, Resolution(400, 120), 2).astype(int)
    red = (extended[..., 0] - extended[..., 1]) > 100
    assert red[:, :170].sum() + red[:, 230:].sum() == 0


@pytest.mark.parametrize("size", [(1, 1), (3, 40), (40, 3), (9, 9)])
def test_small_pictures_are_borne(size):
    assert extend(noise(*size), Resolution(64, 48), 1).shape == (48, 64, 3)


def test_what_a_side_only_just_cuts_off_is_not_repeated():
    source = np.full((200, 200, 3), (225, 215, 205), np.uint8)
    source[70:170, 100:160] = (200, 30, 30)
    source[110:122, 160:200] = (200, 30, 30)
    known = source[..., 1] < 100
    wide = extend(source, Resolution(400, 200), 1, Known(known)).astype(int)
    red = wide[..., 0] - wide[..., 1] > 90
    assert not red[70:105, 300:].any()


def test_a_picture_without_its_subject_is_what_goes_on_at_the_sides():
    plate = np.full((160, 160, 3), (120, 170, 230), np.uint8)
    plate[100:] = (60, 120, 50)
    source = plate.copy()
    source[40:130, 30:130] = (200, 30, 30)
    known = Known(source[..., 0] == 200, plate)
    wide = extend(source, Resolution(400, 160), 1, known).astype(int)
    beside = np.concatenate([wide[:, :110], wide[:, 290:]], 1)
    assert np.abs(beside[:96] - (120, 170, 230)).max() < 12
    assert np.abs(beside[104:] - (60, 120, 50)).max() < 12
