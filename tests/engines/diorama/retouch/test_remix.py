"""How much of a picture a remix keeps."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from painters import commission
from pictures import landscape, noise

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import Subject
from aquatint.engines.diorama.look import Look
from aquatint.engines.diorama.retouch import remix

CAT = Subject(concept="cat", words="cat")
PROMPTS = ({"subjects": (CAT,)}, {"setting": "beach"}, {"subjects": (CAT,), "setting": "beach"})


def distance(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


@pytest.mark.parametrize("prompt", PROMPTS)
def test_the_higher_the_weight_the_nearer_the_input(prompt):
    source = landscape(256, 192)
    off = [
        distance(remix(source, weight, commission(**prompt)), source)
        for weight in range(1, 101, 11)
    ]
    for lower, higher in pairwise(off):
        assert higher <= lower + 1.5
    assert off[-1] < 2
    assert off[0] > 15


def test_neighbouring_weights_are_alike():
    source = landscape(96, 72)
    source[30:60, 45:75] = (230, 220, 40)
    asked = commission(subjects=(CAT,), setting="beach")
    made = [remix(source, weight, asked) for weight in range(1, 101, 3)]
    steps = [distance(one, other) for one, other in pairwise(made)]
    assert max(steps) < distance(made[0], made[-1]) / 4


def test_the_least_weight_is_nearly_the_prompt_alone():
    asked = commission(setting="beach")
    mixed = remix(landscape(120, 90), 1, asked)
    assert distance(mixed, asked.painted(Resolution(120, 90))) < 1


def test_a_remix_repeats_itself():
    source = landscape(150, 100)
    for weight in (1, 40, 70):
        first = remix(source, weight, commission(subjects=(CAT,), setting="beach"))
        assert (remix(source, weight, commission(subjects=(CAT,), setting="beach")) == first).all()


def test_a_low_weight_takes_the_colours_of_the_input():
    source = np.zeros((128, 128, 3), np.uint8)
    source[:] = (30, 140, 40)
    source[:40] = (20, 90, 30)
    mixed = remix(source, 30, commission(setting="beach")).astype(int)
    scene = remix(source, 1, commission(setting="beach")).astype(int)
    greener = (mixed[..., 1] - mixed[..., 2]).mean() - (scene[..., 1] - scene[..., 2]).mean()
    assert greener > 30


def test_a_high_weight_puts_the_subject_on_the_input():
    source = np.full((200, 200, 3), 128, np.uint8)
    mixed = remix(source, 80, commission(subjects=(CAT,))).astype(int)
    red = mixed[..., 0] - mixed[..., 1] > 60
    assert 0.01 < red.mean() < 0.3


def test_the_look_fades_as_more_is_kept():
    source, look = landscape(128, 128), Look(treatments=("monochrome",))

    def colorfulness(weight: int) -> float:
        return float(
            np.ptp(
                remix(source, weight, commission(look, subjects=(CAT,))).astype(int), axis=2
            ).mean()
        )

    assert colorfulness(60) < colorfulness(92) < colorfulness(100)


@pytest.mark.parametrize("size", [(1, 1), (9, 40), (70, 20)])
def test_small_pictures_are_borne(size):
    for weight in (1, 50, 90):
        mixed = remix(noise(*size), weight, commission(subjects=(CAT,), setting="beach"))
        assert mixed.shape == (size[1], size[0], 3)


def test_subjects_stand_where_the_inputs_did():
    source = np.full((200, 200, 3), (150, 180, 150), np.uint8)
    source[60:170, 110:180] = (40, 40, 90)
    mixed = remix(source, 50, commission(subjects=(CAT,))).astype(int)
    red = mixed[..., 0] - mixed[..., 1] > 60
    assert red[60:170, 110:180].sum() > 0.95 * red.sum() > 100
    blue = mixed[..., 2] - mixed[..., 1] > 30
    assert blue.sum() < 200


def test_no_weight_shows_two_subjects_over_each_other():
    source = np.full((200, 200, 3), (150, 180, 150), np.uint8)
    source[60:170, 110:180] = (40, 40, 90)
    for weight in (45, 60, 70, 80, 90):
        mixed = remix(source, weight, commission(subjects=(CAT,))).astype(int)
        red = (mixed[..., 0] - mixed[..., 1] > 60).sum() > 100
        blue = (mixed[..., 2] - mixed[..., 1] > 30).sum() > 1000
        assert red != blue, weight
