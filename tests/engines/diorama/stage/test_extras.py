"""What a stage adds of its own stays away when it is excluded, and comes when it is asked for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import (
    Pose,
    Relation,
    RelationKind,
    SceneGraph,
    Subject,
    TimeOfDay,
    Weather,
)
from aquatint.engines.diorama.stage import find
from aquatint.engines.diorama.stage.extras import accent, afloat, allows, shows

SIZE = Resolution(384, 384)
SEEDS = range(6)


def differs(name: str, one: SceneGraph, other: SceneGraph) -> bool:
    """Whether two graphs give different pictures for at least one of a few seeds."""
    stage = find(name)
    return any(
        not np.array_equal(stage(one, SIZE, seed).picture, stage(other, SIZE, seed).picture)
        for seed in SEEDS
    )


@pytest.mark.parametrize(
    ("name", "extra"),
    [
        ("sky", "clouds"),
        ("beach", "clouds"),
        ("field", "sun"),
        ("field", "mountains"),
        ("field", "trees"),
        ("field", "flowers"),
        ("snow", "mountains"),
        ("sky", "birds"),
        ("underwater", "bubbles"),
        ("underwater", "coral"),
        ("moon", "earth"),
        ("space", "planets"),
        ("space", "stars"),
        ("street", "lamps"),
        ("station", "train"),
        ("market", "fruit"),
        ("rooftop", "rail"),
        ("sports hall", "crowd"),
        ("gym", "treadmill"),
        ("dance studio", "mirror"),
        ("museum", "painting"),
        ("pool", "water"),
        ("cinema", "seat"),
        ("carriage", "seat"),
        ("prison", "bed"),
        ("hallway", "locker"),
        ("attic", "box"),
        ("swamp", "moss"),
        ("amphitheatre", "crowd"),
        ("aquarium", "fish"),
        ("tunnel", "lamp"),
        ("hospital", "bed"),
        ("laundromat", "washing machine"),
        ("greenhouse", "plant"),
        ("volcano", "lava"),
        ("canyon", "river"),
        ("candy land", "lollipop"),
        ("fairground", "tent"),
        ("gas station", "pump"),
        ("pier", "rail"),
        ("future city", "traffic"),
        ("spaceship", "window"),
        ("alien planet", "moon"),
        ("living room", "window"),
        ("living room", "curtains"),
        ("living room", "rug"),
        ("living room", "lamp"),
        ("living room", "plant"),
        ("bedroom", "bed"),
        ("kitchen", "lamp"),
        ("cafe", "window"),
        ("library", "ladder"),
        ("table", "window"),
        ("lake", "mountains"),
        ("lake", "trees"),
        ("river", "mountains"),
        ("waterfall", "trees"),
        ("jungle", "vines"),
        ("garden", "flowers"),
        ("garden", "arch"),
        ("farm", "barn"),
        ("farm", "fence"),
        ("village", "church"),
        ("harbour", "boats"),
        ("airport", "airplane"),
        ("stadium", "crowd"),
        ("stadium", "goal"),
        ("castle", "banners"),
        ("cave", "crystals"),
        ("cave", "stalactites"),
        ("bathroom", "bathtub"),
        ("office", "desk"),
        ("classroom", "blackboard"),
        ("restaurant", "tables"),
        ("bar", "bottles"),
        ("shop", "awning"),
        ("stage", "curtains"),
        ("stage", "audience"),
        ("workshop", "tools"),
    ],
)
def test_an_excluded_extra_is_not_painted(name, extra):
    assert differs(name, SceneGraph(), SceneGraph(excluded=frozenset({extra})))


@pytest.mark.parametrize("extra", ["moon", "stars"])
def test_an_excluded_light_of_the_night_is_not_painted(extra):
    night = SceneGraph(time=TimeOfDay.NIGHT)
    without = SceneGraph(time=TimeOfDay.NIGHT, excluded=frozenset({extra}))
    assert differs("sea", night, without)


@pytest.mark.parametrize(
    ("name", "extra"),
    [
        ("sea", "aurora"),
        ("sea", "breaker"),
        ("street", "neon"),
        ("city", "fireworks"),
        ("living room", "fireplace"),
        ("field", "path"),
        ("castle", "hall"),
    ],
)
def test_an_extra_that_is_asked_for_is_painted(name, extra):
    plain = SceneGraph(time=TimeOfDay.NIGHT)
    asked = SceneGraph(time=TimeOfDay.NIGHT, extras=frozenset({extra}))
    assert differs(name, plain, asked)


def test_the_sun_is_in_the_frame_when_it_is_asked_for():
    asked = SceneGraph(extras=frozenset({"sun"}))
    lights = [find("field")(asked, SIZE, seed).light for seed in SEEDS]
    assert all(0 < light.x < 1 and 0 < light.y < 1 for light in lights)


def test_the_sun_is_behind_the_viewer_when_there_is_a_rainbow():
    graph = SceneGraph(weather=frozenset({Weather.RAINBOW}), extras=frozenset({"sun"}))
    lights = [find("field")(graph, SIZE, seed).light for seed in SEEDS]
    assert all(not 0 <= light.x <= 1 for light in lights)


def test_a_rainbow_stands_in_the_mist_of_a_forest_too():
    assert differs("forest", SceneGraph(), SceneGraph(weather=frozenset({Weather.RAINBOW})))


@pytest.mark.parametrize("name", ["cloud", "clouds"])
def test_an_extra_is_excluded_in_singular_and_plural(name):
    assert not allows(SceneGraph(excluded=frozenset({name})), "cloud")


def test_what_is_drawn_as_a_subject_is_not_added_by_the_stage():
    lamp = SceneGraph(subjects=(Subject(concept="lamp", words="lamp"),))
    assert not allows(lamp, "lamp")
    assert allows(lamp, "plant")


def test_the_first_colour_of_the_prompt_is_the_accent():
    assert accent(SceneGraph(colors=("teal", "red")), "#123456") == "#2f8688"
    assert accent(SceneGraph(colors=("#abcdef",)), "#123456") == "#abcdef"
    assert accent(SceneGraph(colors=("plaid",)), "#123456") == "#123456"


def test_colours_change_a_studio():
    assert differs("studio", SceneGraph(), SceneGraph(colors=("teal",)))


def test_a_mood_changes_an_abstract_picture():
    assert differs("abstract", SceneGraph(mood="sad"), SceneGraph(mood="happy"))


def test_a_lake_has_a_shore_where_somebody_does_not_swim():
    duck, man = Subject(concept="duck", words="ducks"), Subject(concept="man", words="man")
    boat = Subject(concept="boat", words="boat")
    swimming = replace(duck, pose=Pose.SWIMMING)
    assert afloat(SceneGraph(subjects=(swimming,)))
    assert not afloat(SceneGraph(subjects=(swimming, man)))
    aboard = (Relation(0, RelationKind.IN, 1),)
    assert afloat(SceneGraph(subjects=(man, boat), relations=aboard))


def test_a_rainbow_is_seen_before_the_rocks_of_a_waterfall():
    bow = SceneGraph(setting="waterfall", weather=frozenset({Weather.RAINBOW}))
    shown = find("waterfall")(bow, SIZE, 7)
    plain = find("waterfall")(replace(bow, weather=frozenset()), SIZE, 7)
    rocks = slice(round(0.3 * SIZE.height), round(0.5 * SIZE.height))
    apart = np.abs(shown.picture[rocks] - plain.picture[rocks]).max(axis=2)
    assert (apart > 0.03).mean() > 0.02


def test_a_stage_draws_itself_what_belongs_to_it():
    train = Subject(concept="train", words="train")
    station = SceneGraph(subjects=(train,), setting="station")
    assert shows(station, 0)
    assert allows(station, "train")
    assert not shows(replace(station, setting="field"), 0)


def test_what_is_joined_to_something_is_drawn_as_a_thing_of_its_own():
    subjects = (Subject(concept="cat", words="cat"), Subject(concept="train", words="train"))
    on_it = (Relation(0, RelationKind.ON, 1),)
    station = SceneGraph(subjects=subjects, relations=on_it, setting="station")
    assert not shows(station, 1)


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("street", "alley"),
        ("field", "vines"),
        ("field", "playground"),
        ("desert", "oasis"),
        ("underwater", "ruins"),
        ("sky", "cloud castle"),
    ],
)
def test_a_stage_shows_the_part_by_which_its_place_is_named(name, part):
    assert differs(name, SceneGraph(), SceneGraph(extras=frozenset({part})))
