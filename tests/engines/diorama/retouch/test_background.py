"""A subject before another scene."""

from __future__ import annotations

import numpy as np
import pytest
from painters import commission
from pictures import noise

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import Subject
from aquatint.engines.diorama.retouch import alone, behind
from aquatint.engines.diorama.retouch.matte import cut, enclosed, subject

DISC = (np.mgrid[0:150, 0:200][0] - 80) ** 2 + (np.mgrid[0:150, 0:200][1] - 100) ** 2 < 45**2


def portrait() -> np.ndarray:
    """A red disc with a white spot before a rough green wall."""
    picture = np.full((150, 200, 3), (60, 120, 70), np.uint8)
    picture += noise(200, 150) % 9
    picture[DISC] = (200, 40, 30)
    picture[75:85, 95:105] = 250
    return picture


def test_the_subject_is_told_from_what_is_behind_it():
    found = subject(portrait())
    assert (found & DISC).sum() > 0.95 * DISC.sum()
    assert (found & ~DISC).sum() < 0.05 * DISC.sum()


def test_its_edge_is_soft_and_its_colours_are_its_own():
    kept = cut(portrait())
    edge = (kept.alpha > 0.2) & (kept.alpha < 0.8)
    assert edge.sum() < 0.1 * DISC.sum()
    inside = kept.color[kept.alpha > 0.9]
    assert (inside[:, 0] > inside[:, 1] - 10).mean() > 0.97


@pytest.mark.parametrize("picture", [np.full((80, 90, 3), 120, np.uint8), noise(90, 80)])
def test_nothing_is_found_where_nothing_stands_out(picture):
    assert not subject(picture).any()


def test_the_subject_stays_and_the_rest_is_the_prompts_scene():
    asked = commission(setting="beach")
    done = behind(portrait(), asked).astype(int)
    scene = asked.painted(Resolution(200, 150)).astype(int)
    away = np.ones_like(DISC)
    away[25:, 40:160] = False
    assert np.abs(done[away] - scene[away]).max() <= 1
    assert ((done[..., 0] - done[..., 1])[DISC] > 60).mean() > 0.85


def test_who_is_kept_is_not_painted_again():
    cat = Subject(concept="cat", words="cat")
    alone = behind(portrait(), commission(setting="beach"))
    assert (behind(portrait(), commission(setting="beach", subjects=(cat,))) == alone).all()


def test_known_outlines_are_believed():
    known = np.zeros((150, 200), bool)
    known[100:140, 20:60] = True
    asked = commission(setting="beach")
    done = behind(portrait(), asked, known).astype(int)
    assert np.abs(done[80, 100] - asked.painted(Resolution(200, 150))[80, 100]).max() <= 1


@pytest.mark.parametrize("size", [(1, 1), (9, 40), (70, 20)])
def test_small_pictures_are_borne(size):
    assert behind(noise(*size), commission(setting="beach")).shape == (size[1], size[0], 3)


def test_what_stands_within_a_mask_is_told_from_its_ground():
    inside, beside = np.zeros((150, 200), bool), np.zeros((150, 200), bool)
    inside[20:140, 40:160] = True
    beside[:30, :50] = True
    assert enclosed(portrait(), inside) > 0.3
    assert enclosed(portrait(), beside) < 0.05


def test_alone_it_stands_on_nothing():
    kept = alone(portrait())
    assert kept.shape == (150, 200, 4)
    assert (kept[..., 3][DISC] > 200).mean() > 0.95
    assert (kept[..., 3][~DISC] < 50).mean() > 0.95
    assert (kept[kept[..., 3] == 0] == 0).all()


def test_where_nothing_stands_out_there_is_nothing_to_keep():
    assert alone(np.full((150, 200, 3), 90, np.uint8)) is None


def test_an_even_ground_is_seen_through_a_ring():
    rows, columns = np.mgrid[0:240, 0:240]
    far = np.hypot(rows - 120, columns - 120)
    source = np.full((240, 240, 3), (200, 205, 210), np.uint8)
    source[np.abs(far - 70) < 14] = (190, 30, 40)
    picture = alone(source)
    assert picture is not None
    assert picture[120, 120, 3] == 0
    assert picture[120, 190, 3] == 255


def test_a_told_outline_keeps_thin_parts_of_nearly_the_grounds_colour():
    source = np.full((300, 300, 3), (200, 203, 206), np.uint8)
    known = np.zeros((300, 300), bool)
    known[60:160, 90:210] = known[160:270, 100:110] = known[160:270, 190:200] = True
    source[known] = (250, 250, 252)
    source[200:230][known[200:230]] = (222, 226, 234)
    picture = alone(source, known)
    assert picture is not None
    assert (picture[205:225, 103:107, 3] == 255).all()


def street() -> tuple[np.ndarray, np.ndarray]:
    """Somebody in red low in the middle of windows of every gray and blue."""
    panes = np.random.default_rng(3).integers(0, 120, (15, 20, 1)) + np.array([60, 70, 90])
    picture = panes.repeat(16, 0).repeat(16, 1).astype(np.uint8)
    where = np.zeros((240, 320), bool)
    where[110:220, 135:185] = True
    picture[where] = (190, 40, 40)
    return picture, where


def test_a_subject_that_is_sought_is_found_in_a_busy_picture():
    picture, where = street()
    found = subject(picture, sought=True)
    assert (found & where).sum() > 0.9 * where.sum()
    assert (found & where).sum() > 0.6 * (found | where).sum()


def test_whoever_stands_in_a_busy_picture_is_kept_before_another_scene():
    picture, where = street()
    done = behind(picture, commission(setting="beach")).astype(int)
    assert ((done[..., 0] - done[..., 1])[where] > 90).mean() > 0.8
