"""How figures are laid into a picture: ground, water, air, grass over feet."""

from dataclasses import replace

import numpy as np
import pytest

from aquatint.engines.diorama.figures import cast
from aquatint.engines.diorama.graph import SceneGraph, Subject
from aquatint.engines.diorama.layout import Placement
from aquatint.engines.diorama.light import Light
from aquatint.engines.diorama.seating import Seating
from aquatint.engines.diorama.stage import Backdrop

NOON = Light(x=0.2, y=0.1, key=(1, 1, 0.9), ambient=(0.5, 0.6, 0.8), haze=(0.8, 0.8, 0.9))
GREY = np.float32(0.92)


def seating(concept: str, setting: str = "field", cover: np.ndarray | None = None) -> Seating:
    graph = SceneGraph(subjects=(Subject(concept=concept, words=concept),))
    picture = np.full((300, 400, 3), GREY, np.float32)
    backdrop = Backdrop(picture=picture, light=NOON, horizon=0.4, far=0.5, near=0.95, cover=cover)
    return Seating(backdrop=backdrop, cast=cast(graph, 7), setting=setting, seed=7)


def standing(**more) -> Placement:
    """A figure whose feet are on row 200 and whose middle is on column 200."""
    fields = {"actor": 0, "copy": 0, "left": 150, "top": 100, "width": 100, "height": 100}
    return Placement(**{**fields, **more})


def test_a_grounded_figure_darkens_the_ground_below_it():
    scene = seating("dog")
    scene.lay_group([standing()])
    assert scene.picture[201:215, 150:250].mean() < GREY - 0.01
    assert (scene.picture[:95] == GREY).all()


def test_what_is_aloft_casts_no_shadow():
    scene = seating("dog")
    scene.lay_group([standing(aloft=True)])
    assert (scene.picture[202:] == GREY).all()


def test_a_swimmer_is_dipped_into_the_water_and_mirrored_by_it():
    scene = seating("swan", "sea")
    scene.lay_group([standing()])
    land = seating("swan")
    land.lay_group([standing()])
    feet = (slice(190, 199), slice(150, 250))
    assert np.abs(scene.picture[feet] - GREY).mean() < np.abs(land.picture[feet] - GREY).mean()
    assert (np.abs(scene.picture[184:230, 150:250] - GREY) > 0.01).any()


def test_grass_grows_over_feet_and_not_over_faces():
    cover = np.zeros((300, 400, 4), np.uint8)
    cover[150:] = (0, 255, 0, 255)
    scene = seating("dog", cover=cover)
    scene.lay_group([standing()])
    assert scene.picture[198, 200, 1] > 0.8
    assert scene.picture[170, 200, 0] > 0.2  # no pure green


def test_the_cover_lies_on_the_whole_ground():
    cover = np.zeros((300, 400, 4), np.uint8)
    cover[250:] = (0, 255, 0, 255)
    scene = seating("dog", cover=cover)
    scene.lay_cover()
    assert (scene.picture[250:, :, 1] == 1).all()
    assert (scene.picture[:250] == GREY).all()


def test_air_lies_before_what_is_far():
    near, far = seating("castle"), seating("castle")
    near.lay_group([standing(depth=0.0)])
    far.lay_group([standing(depth=1.0)])
    part = (slice(120, 190), slice(170, 230))
    assert far.picture[part].std() < near.picture[part].std()


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_mirrored_placement_turns_the_figure_round(mirrored):
    scene = seating("dog")
    scene.lay_group([standing(mirrored=mirrored, aloft=True)])
    painted = np.abs(scene.picture - GREY).max(axis=2) > 0.02
    left, right = painted[100:130, :200].sum(), painted[100:130, 200:].sum()
    assert (left > right) == (not mirrored)


@pytest.mark.parametrize("at", [(-80, -80), (380, 280), (-60, 250)])
def test_figures_may_leave_the_frame(at):
    for setting in ("field", "sea"):
        scene = seating("dog", setting)
        scene.lay_group([standing(left=at[0], top=at[1])])
        assert np.isfinite(scene.picture).all()


def test_what_leans_keeps_its_foot_where_it_is():
    scene = seating("balloon")
    scene.lay_group([standing(left=175, width=50, turn=40.0, aloft=True)])
    painted = np.abs(scene.picture - GREY).max(axis=2) > 0.05
    rows, columns = np.nonzero(painted)
    assert abs(columns[rows >= 196].mean() - 200) < 12
    assert columns[rows < 140].mean() > 230


def test_a_plate_lies_flat_with_its_shadow_close_about_it():
    scene = seating("plate", "table")
    scene.picture[:] = 0.4  # so that a white plate is seen as it is
    scene.lay_group([standing(top=160, height=40)])
    assert scene.picture[201:206, 150:250].mean() < 0.39
    assert (scene.picture[225:] > 0.399).all()


def test_what_is_seen_from_above_casts_no_long_shadow():
    scene = seating("pizza", "table")
    above = replace(scene, backdrop=replace(scene.backdrop, above=True))
    above.lay_group([standing()])
    darker = np.argwhere((above.picture < GREY - 0.01).any(axis=2))
    assert darker[:, 0].max() < 225
    assert darker[:, 1].max() < 290
