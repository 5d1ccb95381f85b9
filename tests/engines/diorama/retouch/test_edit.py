"""What an edit may change, and what it puts there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from painters import commission
from pictures import landscape, noise

from aquatint.engines.diorama.graph import Relation, RelationKind, Subject, TimeOfDay
from aquatint.engines.diorama.look import Look
from aquatint.engines.diorama.retouch import Verb, edit

CAT = Subject(concept="cat", words="cat")
HAT = Subject(concept="hat", words="hat")
WORN = (Relation(0, RelationKind.WEARING, 1),)
PROMPTS = {
    "nothing": {},
    "a subject": {"subjects": (CAT,)},
    "a place": {"setting": "beach"},
    "both": {"subjects": (CAT,), "setting": "beach"},
    "light": {"time": TimeOfDay.SUNSET},
}


def disc(width: int, height: int, share: float) -> np.ndarray:
    y, x = np.mgrid[0:height, 0:width]
    reach = share * min(width, height)
    return (x - width / 2) ** 2 + (y - height / 2) ** 2 < reach * reach


def redness(pixels: np.ndarray) -> np.ndarray:
    red, green, blue = np.moveaxis(pixels.astype(int), 2, 0)
    return red - np.maximum(green, blue)


@st.composite
def masks(draw):
    width, height = draw(st.integers(1, 70)), draw(st.integers(1, 70))
    mask = np.zeros((height, width), bool)
    for _ in range(draw(st.integers(0, 4))):
        left, top = draw(st.integers(0, width - 1)), draw(st.integers(0, height - 1))
        right, bottom = draw(st.integers(left, width)), draw(st.integers(top, height))
        mask[top : bottom + 1, left : right + 1] = True
    return mask


@settings(max_examples=40, deadline=None)
@given(mask=masks(), prompt=st.sampled_from(sorted(PROMPTS)))
def test_outside_of_the_mask_every_pixel_stays(mask, prompt):
    source = noise(mask.shape[1], mask.shape[0])
    edited = edit(source, mask, commission(**PROMPTS[prompt]))
    assert edited.shape == source.shape
    assert edited.dtype == np.uint8
    assert (edited[~mask] == source[~mask]).all()


@pytest.mark.parametrize("prompt", PROMPTS)
def test_an_all_white_mask_returns_the_input(prompt):
    source = landscape(90, 60)
    edited = edit(source, np.zeros((60, 90), bool), commission(**PROMPTS[prompt]))
    assert (edited == source).all()


@pytest.mark.parametrize("prompt", PROMPTS)
def test_an_edit_repeats_itself_and_leaves_its_input_alone(prompt):
    source, mask = landscape(200, 150), disc(200, 150, 0.25)
    before = source.copy()
    first = edit(source, mask, commission(**PROMPTS[prompt]))
    assert (edit(source, mask, commission(**PROMPTS[prompt])) == first).all()
    assert (source == before).all()


def test_an_empty_prompt_removes_what_the_mask_covers():
    source = landscape(256, 256)
    mask = redness(source) > 40
    grown = np.zeros_like(mask)
    rows, columns = np.nonzero(mask)
    grown[rows.min() - 4 : rows.max() + 5, columns.min() - 4 : columns.max() + 5] = True
    removed = edit(source, grown, commission())
    assert (redness(removed) > 40).sum() < mask.sum() // 20


def test_what_fills_a_hole_is_like_its_surroundings():
    rng = np.random.default_rng(2)
    rough = rng.integers(60, 140, (64, 64, 3)).repeat(3, 0).repeat(3, 1).astype(np.uint8)
    mask = disc(192, 192, 0.25)
    filled = edit(rough, mask, commission())
    inside, outside = filled[mask].astype(int), rough[~mask].astype(int)
    assert abs(inside.mean() - outside.mean()) < 6
    assert inside.std() > outside.std() * 0.7
    steps = np.abs(np.diff(filled.astype(int), axis=1))
    assert steps[mask[:, 1:]].mean() > steps[~mask[:, 1:]].mean() * 0.6


def test_a_border_between_two_grounds_goes_on_through_the_hole():
    source = np.zeros((200, 200, 3), np.uint8)
    source[:100], source[100:] = (180, 200, 230), (80, 120, 60)
    mask = disc(200, 200, 0.2)
    source[mask] = (250, 0, 0)
    filled = edit(source, mask, commission())
    assert np.abs(filled[:92].astype(int) - (180, 200, 230)).max() < 30
    assert np.abs(filled[108:].astype(int) - (80, 120, 60)).max() < 30


def test_a_subject_stands_in_the_mask():
    source, mask = landscape(300, 300), disc(300, 300, 0.3)
    edited = edit(source, mask, commission(subjects=(CAT,)))
    red = redness(edited) > 60
    assert 0.1 < red[mask].mean() < 0.9


def test_a_subject_joins_a_mere_ground_without_repainting_it():
    source = np.full((200, 200, 3), 150, np.uint8)
    source += noise(200, 200) % 12
    mask = disc(200, 200, 0.4)
    edited = edit(source, mask, commission(subjects=(CAT,)))
    assert (edited[mask] == source[mask]).all(1).mean() > 0.25


def test_a_subject_replaces_what_stood_there():
    source, mask = np.full((200, 200, 3), 150, np.uint8), disc(200, 200, 0.4)
    source[70:130, 40:160] = (20, 220, 240)
    edited = edit(source, mask, commission(subjects=(CAT,)))
    assert not ((edited == (20, 220, 240)).all(2)).any()


def width(edited: np.ndarray) -> int:
    return int(np.ptp(np.nonzero(redness(edited) > 60)[1]))


def test_what_is_worn_is_on_its_wearer():
    mask = np.zeros((200, 200), bool)
    mask[20:180, 10:190] = True
    worn = (Relation(0, RelationKind.WEARING, 1),)
    source = np.full((200, 200, 3), 150, np.uint8)
    alone = edit(source, mask, commission(subjects=(CAT, HAT)))
    dressed = edit(source, mask, commission(subjects=(CAT, HAT), relations=worn))
    assert width(dressed) < width(alone)


def test_a_hat_goes_onto_the_head_below_the_mask():
    source = np.full((200, 200, 3), (150, 180, 150), np.uint8)
    source[80:200, 70:130] = (60, 60, 70)
    mask = np.zeros((200, 200), bool)
    mask[20:100, 30:170] = True
    for prompt in ({"subjects": (HAT,)}, {"subjects": (CAT, HAT), "relations": WORN}):
        red = redness(edit(source, mask, commission(**prompt))) > 60
        columns, rows = np.flatnonzero(red.any(0)), np.flatnonzero(red.any(1))
        assert 66 <= columns[0] < columns[-1] <= 134
        assert 60 <= rows[-1] < 104


def test_adding_keeps_what_stands_there_and_replacing_does_not():
    source, mask = np.full((200, 200, 3), 150, np.uint8), disc(200, 200, 0.4)
    source[60:75, 60:140] = (20, 220, 240)
    there = {}
    for verb in (Verb.ADD, Verb.REPLACE):
        order = replace(commission(subjects=(CAT,)), verb=verb)
        there[verb] = ((edit(source, mask, order) == (20, 220, 240)).all(2)).sum()
    assert there[Verb.ADD] > 20
    assert there[Verb.REPLACE] == 0


def test_an_order_to_remove_paints_nothing():
    source, mask = landscape(160, 120), disc(160, 120, 0.2)
    order = replace(commission(subjects=(CAT,)), verb=Verb.REMOVE)
    assert (edit(source, mask, order) == edit(source, mask, commission())).all()


def test_a_place_is_painted_into_the_mask():
    source, mask = np.full((100, 100, 3), 200, np.uint8), disc(100, 100, 0.4)
    edited = edit(source, mask, commission(setting="beach"))
    assert np.abs(edited[50, 50].astype(int) - 200).max() > 40


def test_a_wholly_black_mask_paints_the_prompt_anew():
    source = landscape(80, 60)
    edited = edit(source, np.ones((60, 80), bool), commission(setting="beach"))
    assert (
        np.abs(edited[30].astype(int) - (np.linspace(0, 1, 80)[:, None] * (127.5, 51, 229.5))).max()
        < 2
    )


def test_without_a_mask_the_whole_picture_may_change():
    source = landscape(160, 120)
    edited = edit(source, None, commission(subjects=(CAT,)))
    assert edited.shape == source.shape
    assert (edited != source).any(2).mean() > 0.05


def test_the_look_is_that_of_the_subject_alone():
    source, mask = np.full((200, 200, 3), (200, 170, 120), np.uint8), disc(200, 200, 0.4)
    look = Look(treatments=("monochrome",))
    edited = edit(source, mask, commission(look, subjects=(CAT,)))
    assert redness(edited)[100, 100] < 12
    assert (edited[100, 22] == (200, 170, 120)).all()
