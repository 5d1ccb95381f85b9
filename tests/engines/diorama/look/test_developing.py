"""What a look does to a picture."""

from __future__ import annotations

from functools import cache
from itertools import combinations

import numpy as np
import pytest
from pictures import landscape

from aquatint.domain import PalettePreset, Style, StylePreset, Swatch
from aquatint.engines.diorama.graph import SceneGraph
from aquatint.engines.diorama.look import Look, develop, plan
from aquatint.engines.diorama.look.lab import lab
from aquatint.engines.diorama.look.treatments import TREATMENTS

SIDE = 192


@cache
def picture(width: int = SIDE, height: int = SIDE) -> np.ndarray:
    return landscape(width, height).astype(np.float32) / np.float32(255)


@cache
def preset(name: StylePreset) -> np.ndarray:
    return develop(picture(), plan(Style(preset=name), SceneGraph()), 1)


def nearest(developed: np.ndarray, look: Look) -> tuple[float, np.ndarray]:
    """The mean distance to the nearest palette colour, and the share that each colour takes."""
    small = developed.reshape(SIDE // 4, 4, SIDE // 4, 4, 3).mean((1, 3)).reshape(-1, 3)
    inks = lab(np.array([color for color, _ in look.palette], np.float32))
    off = np.sqrt(((lab(small)[:, None] - inks[None]) ** 2).sum(2))
    return float(off.min(1).mean()), np.bincount(off.argmin(1), minlength=len(inks)) / len(small)


@pytest.mark.parametrize("name", sorted(TREATMENTS))
def test_every_treatment_keeps_the_size_and_the_range_and_repeats_itself(name):
    look = Look(treatments=(name,))
    for size in ((SIDE, SIDE), (96, 250), (250, 97)):
        developed = develop(picture(*size), look, 5)
        assert developed.shape == (size[1], size[0], 3)
        assert developed.dtype == np.float32
        assert 0 <= developed.min() <= developed.max() <= 1
    assert (develop(picture(250, 97), look, 5) == developed).all()
    assert np.abs(developed - picture(250, 97)).mean() > 0.001


@pytest.mark.parametrize("size", [(1, 1), (17, 40), (40, 17)])
@pytest.mark.parametrize("name", ["watercolor", "oil", "comic", "low poly", "minimal", "toy"])
def test_tiny_pictures_are_borne(name, size):
    assert develop(picture(*size), Look(treatments=(name,)), 0).shape == (size[1], size[0], 3)


def test_without_treatments_a_picture_stays_as_it_is():
    assert develop(picture(), Look(), 1) is picture()


def test_a_picture_is_not_changed_in_place():
    before = picture().copy()
    develop(picture(), Look(treatments=tuple(TREATMENTS)[:8]), 1)
    assert (picture() == before).all()


def test_strength_scales_a_treatment():
    full = develop(picture(), Look(treatments=("monochrome",)), 1)
    half = develop(picture(), Look(treatments=("monochrome",), strength=0.5), 1)
    assert np.abs((full + picture()) / 2 - half).max() < 0.01


def test_all_presets_differ_from_each_other_on_one_picture():
    small = {
        name: preset(name).reshape(SIDE // 4, 4, SIDE // 4, 4, 3).mean((1, 3))
        for name in StylePreset
    }
    for one, other in combinations(StylePreset, 2):
        fine = np.abs(preset(one) - preset(other)).mean()
        assert max(fine, np.abs(small[one] - small[other]).mean()) > 0.02, (one, other)


@pytest.mark.parametrize("name", PalettePreset)
def test_a_palette_rules_colours_and_shares(name):
    look = plan(Style(palette=name), SceneGraph())
    distance, shares = nearest(develop(picture(), look, 1), look)
    assert distance < 18
    assert np.abs(shares - [share for _, share in look.palette]).sum() / 2 < 0.25


def test_weights_of_a_palette_rule_its_shares():
    def share_of_red(weight: float) -> float:
        members = (Swatch("#c02020", weight), Swatch("#2040c0", 1 - weight))
        look = plan(Style(palette=members), SceneGraph())
        return float(nearest(develop(picture(), look, 1), look)[1][0])

    assert share_of_red(0.2) < 0.35
    assert share_of_red(0.8) > 0.65


def test_a_plain_ground_becomes_hills_that_lie_one_above_the_other():
    with_subject, cover = before_a_wall()
    look = plan(Style(palette=PalettePreset.ULTRAMARINE), SceneGraph())
    made = develop(with_subject, look, 1, cover)
    inks = lab(np.array([color for color, _ in look.palette], np.float32))
    for column in (2, SIDE - 3):  # beside the subject
        off = np.abs(lab(made[:, column])[:, None] - inks[None]).sum(2)
        order = inks[off.argmin(1), 0]
        steps = np.diff(order[np.flatnonzero(np.diff(order, prepend=-1))])
        assert len(steps) == len(inks) - 1
        assert (steps > 0).all() or (steps < 0).all()


@pytest.mark.parametrize("name", PalettePreset)
def test_a_plain_ground_takes_a_palette_by_its_weights(name):
    with_subject, cover = before_a_wall()
    look = plan(Style(palette=name), SceneGraph())
    distance, shares = nearest(develop(with_subject, look, 1, cover), look)
    assert distance < 6
    assert np.abs(shares - [share for _, share in look.palette]).sum() / 2 < 0.06


def test_a_flat_design_takes_a_palette_by_its_weights_and_stays_legible():
    page = np.full((SIDE, SIDE, 3), 0.95, np.float32)
    page[80:110, 60:132] = (0.2, 0.24, 0.3)
    members = (Swatch("#12355b", 0.6), Swatch("#e9d8a6", 0.3), Swatch("#d00000", 0.1))
    look = plan(Style(palette=members), SceneGraph())
    developed = develop(page, look, 1)
    distance, shares = nearest(developed, look)
    assert distance < 6
    assert np.abs(shares - [0.6, 0.3, 0.1]).max() < 0.06
    assert abs(developed[95, 95].mean() - developed[70, 95].mean()) > 0.3


def test_a_palette_of_one_colour_is_borne():
    look = plan(Style(palette=(Swatch("#3366aa"),)), SceneGraph())
    assert nearest(develop(picture(), look, 1), look)[0] < 25


def test_watercolour_leaves_white_paper_about_the_painting():
    painted = develop(picture(), Look(treatments=("watercolor",)), 3)
    assert painted[:2].min(2).mean() > 0.85
    assert painted[40:150, 40:150].min(2).mean() < painted[:2].min(2).mean() - 0.1


def test_an_oil_painting_keeps_the_colours_of_its_motif():
    painted = develop(picture(), Look(treatments=("oil",)), 3)
    assert np.abs(painted.mean((0, 1)) - picture().mean((0, 1))).max() < 0.03


@pytest.mark.parametrize("name", StylePreset)
def test_a_preset_shows_who_is_in_the_picture(name):
    """Where the subject is, the picture differs from the same picture without it."""
    with_subject, cover = before_a_wall()
    look = plan(Style(preset=name), SceneGraph())
    shown = develop(with_subject, look, 1, cover)
    middle = shown[60:140, 60:140].std(axis=(0, 1)).max()
    assert middle > 0.04, name


@pytest.mark.parametrize("name", ["bauhaus", "deco", "jazz", "psychedelic", "pop", "iconic"])
def test_a_poster_of_a_school_is_that_of_another_picture_where_its_subject_is(name):
    with_subject, cover = before_a_wall()
    bare = np.zeros_like(cover)
    one = develop(with_subject, Look(treatments=(name,)), 1, cover)
    other = develop(with_subject, Look(treatments=(name,)), 1, bare)
    assert np.abs(one - other).mean() > 0.01


def test_an_outline_round_a_subject_is_closed():
    with_subject, cover = before_a_wall()
    page = develop(with_subject, Look(treatments=("coloring",)), 1, cover)[..., 0]
    for row in page[70:130:6]:
        assert row[40:66].min() < 0.8
        assert row[134:160].min() < 0.8


def test_a_subject_chooses_from_a_palette_by_its_own_light():
    with_subject, cover = before_a_wall()
    look = plan(Style(palette=PalettePreset.JUNGLE), SceneGraph())
    ruled = develop(with_subject, look, 1, cover)
    face, body = ruled[70:90, 90:110].mean(), ruled[110:130, 90:110].mean()
    assert face > body + 0.15


def before_a_wall() -> tuple[np.ndarray, np.ndarray]:
    """A block with a light upper and a dark lower half before a plain wall, and where it is."""
    pixels = np.full((SIDE, SIDE, 3), 0.62, np.float32)
    pixels[60:100, 60:140] = (0.93, 0.78, 0.66)
    pixels[100:140, 60:140] = (0.42, 0.1, 0.12)
    cover = np.zeros((SIDE, SIDE), np.uint8)
    cover[60:140, 60:140] = 255
    return pixels, cover


def test_watercolour_keeps_small_letters_where_they_stand():
    page = np.full((SIDE, SIDE, 3), 0.96, np.float32)
    letters = np.zeros((SIDE, SIDE), bool)
    letters[90:98, 60:132:4] = letters[90, 60:132] = True
    page[letters] = 0.15
    look = Look(treatments=("watercolor",))
    here = np.zeros((SIDE, SIDE), np.uint8)
    here[20:30, 20:60] = 255  # a subject elsewhere: it is a scene then, and all of it is loose

    def contrast(made: np.ndarray) -> float:
        near = made[88:100, 64:128]
        inked = letters[88:100, 64:128]
        return float(near[~inked].mean() - near[inked].mean())

    assert contrast(develop(page, look, 1)) > 1.15 * contrast(develop(page, look, 1, here))
