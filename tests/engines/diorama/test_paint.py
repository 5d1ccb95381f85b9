"""Scenes and designs as whole pictures."""

from dataclasses import replace

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama import paint
from aquatint.engines.diorama.graph import Format, Relation, RelationKind, SceneGraph, Subject
from aquatint.engines.diorama.look.look import Look

SIZE = Resolution(256, 256)
DOG = Subject(concept="dog", words="dog")
CAT = Subject(concept="cat", words="cat")
EMPTY = SceneGraph(setting="field")
FIELD = SceneGraph(subjects=(DOG,), setting="field")


def changed(one, other) -> np.ndarray:
    return np.abs(one - other).max(axis=2) > 0.02


@pytest.mark.parametrize("size", [SIZE, Resolution(128, 384), Resolution(384, 128)], ids=str)
def test_a_scene_has_the_size_that_is_asked_for(size):
    picture = paint.scene(FIELD, size, 7)
    assert picture.shape == (size.height, size.width, 3)
    assert picture.dtype == np.float32


def test_a_subject_changes_a_good_part_of_the_picture():
    share = changed(paint.scene(FIELD, SIZE, 7), paint.scene(EMPTY, SIZE, 7)).mean()
    assert 0.12 < share < 0.6


def test_the_same_seed_paints_the_same_bytes():
    assert (paint.scene(FIELD, SIZE, 7) == paint.scene(FIELD, SIZE, 7)).all()
    assert changed(paint.scene(FIELD, SIZE, 7), paint.scene(FIELD, SIZE, 8)).mean() > 0.2


def test_what_hangs_in_a_scene_is_behind_its_subjects():
    hung = []

    def hang(picture, backdrop):
        hung.append(backdrop)
        picture[:] = (1.0, 0.0, 1.0)

    picture = paint.scene(FIELD, SIZE, 7, hang)
    assert len(hung) == 1
    behind = (picture[..., 0] > 0.9) & (picture[..., 1] < 0.1)
    assert 0.1 < behind.mean() < 0.95


def test_a_scene_of_nothing_known_is_a_mood():
    picture = paint.scene(SceneGraph(), SIZE, 7)
    assert picture.std() > 0.01


def test_a_design_is_painted_by_its_designer():
    graph = SceneGraph(subjects=(DOG,), format=Format.LOGO, lettering=("Good Dog",))
    logo = paint.paint(graph, SIZE, 7, Look())
    scene = paint.paint(replace(graph, format=Format.SCENE), SIZE, 7, Look())
    assert changed(logo, scene).mean() > 0.4


def test_a_look_develops_the_picture():
    plain = paint.paint(FIELD, SIZE, 7, Look())
    painted = paint.paint(FIELD, SIZE, 7, Look(treatments=("watercolor",)))
    assert changed(plain, painted).mean() > 0.2


def test_joined_figures_are_painted_together():
    graph = SceneGraph(
        subjects=(CAT, Subject(concept="couch", words="couch")),
        relations=(Relation(0, RelationKind.ON, 1),),
    )
    assert changed(paint.scene(graph, SIZE, 7), paint.scene(EMPTY, SIZE, 7)).mean() > 0.3


def test_a_building_that_burns_is_in_flames_and_an_animal_is_not():
    house = Subject(concept="house", words="house")
    burning = frozenset({"fire"})
    for subject, burns in ((house, True), (DOG, False)):
        calm = SceneGraph(subjects=(subject,), setting="field")
        ablaze = paint.scene(replace(calm, extras=burning), SIZE, 7)
        assert changed(paint.scene(calm, SIZE, 7), ablaze).any() == burns


def test_a_wildfire_burns_at_the_horizon():
    calm = SceneGraph(setting="forest")
    ablaze = paint.scene(replace(calm, extras=frozenset({"wildfire"})), SIZE, 7)
    red, _, blue = (ablaze[..., band][int(0.55 * 256) : int(0.75 * 256)] for band in range(3))
    assert (red - blue > 0.5).mean() > 0.1
