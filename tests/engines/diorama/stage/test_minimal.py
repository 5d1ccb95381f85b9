"""Landscapes in a few flat shapes."""

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import SceneGraph, TimeOfDay
from aquatint.engines.diorama.stage import find
from aquatint.engines.diorama.stage.places import minimal

SIZE = Resolution(192, 192)


def _shown(**said) -> np.ndarray:
    graph = SceneGraph(looks=("minimalist",), **said)
    return find(said["setting"])(graph, SIZE, 3).picture


@pytest.mark.parametrize("setting", sorted(minimal.SETTINGS))
def test_a_minimalist_landscape_has_few_colours_and_darkens_or_pales_towards_us(setting):
    picture = _shown(setting=setting)
    assert 0 <= picture.min() <= picture.max() <= 1
    tones, counts = np.unique((picture * 31).astype(int).reshape(-1, 3), axis=0, return_counts=True)
    assert counts[counts.argsort()[-14:]].sum() > 0.9 * counts.sum()
    assert len(tones) < 400
    assert np.abs(picture[-1].mean() - picture[len(picture) // 2].mean()) > 0.01


def test_the_hour_changes_it_and_the_sun_can_be_forbidden():
    day, night = (_shown(setting="desert", time=hour) for hour in (TimeOfDay.DAY, TimeOfDay.NIGHT))
    assert night.mean() < 0.7 * day.mean()
    bare = _shown(setting="desert", excluded=frozenset({"sun"}))
    assert np.abs(bare - day).max() > 0.1


def test_a_room_stays_a_room():
    plain = find("kitchen")(SceneGraph(setting="kitchen"), SIZE, 3).picture
    assert np.array_equal(plain, _shown(setting="kitchen"))


def test_outlines_get_layers_that_differ_and_no_tangle_of_firs():
    flat, lined = (
        SceneGraph(setting="field", looks=(look,)) for look in ("minimalist", "line art")
    )
    steps = [
        np.abs(np.diff(minimal.paint(one, SIZE, 3).picture.mean(axis=(1, 2)))).max()
        for one in (flat, lined)
    ]
    assert steps[1] > steps[0]
    assert not minimal.suits(SceneGraph(setting="forest", looks=("line art",)))
