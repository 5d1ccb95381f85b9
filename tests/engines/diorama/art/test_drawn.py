"""Objects that code draws: whole at every size, jointed, varied, in the SVG that is safe."""

import re
from itertools import product

import numpy as np
import pytest

from aquatint.engines.diorama.art import draw
from aquatint.engines.diorama.art.drawn import DRAWN
from aquatint.engines.diorama.art.palette import tones
from aquatint.engines.diorama.art.sprite import document
from aquatint.engines.diorama.art.vector import Brief
from aquatint.engines.diorama.graph import Pose, Subject
from aquatint.engines.diorama.lexicon.entry import Entry, Extent, Facing, Habitat, Kind
from aquatint.engines.diorama.raster import by_resvg, by_thorvg

NAMES = sorted(DRAWN)
POSED = [
    *((name, None) for name in NAMES),
    ("robot", Pose.READING),
    ("astronaut", Pose.SITTING),
    ("astronaut", Pose.FLYING),
    ("person", Pose.SITTING),
    ("person", Pose.RUNNING),
    ("fox", Pose.DRINKING),
    ("panda", Pose.DRINKING),
]
CHANGING = (
    "apple",
    "book",
    "cat",
    "couch",
    "dog",
    "fir",
    "horse",
    "palm",
    "pear",
    "person",
    "tree",
)
FORBIDDEN = re.compile(
    r"rgba\(|<filter|<pattern|<text|<svg|#[0-9a-f]{8}\b|mask-type|nan|inf|url\(#\)"
)


def entry(name: str, *, facing: Facing = Facing.FRONT, extent: Extent = Extent.WHOLE) -> Entry:
    return Entry(
        concept=name,
        art=f"@{name}",
        metres=1,
        habitat=Habitat.GROUND,
        kind=Kind.THING,
        extent=extent,
        facing=facing,
    )


def figure(name: str, height: int, *, pose: Pose | None = None, color: str | None = None, seed=3):
    subject = Subject(concept=name, words=name, pose=pose, color=color)
    return draw(subject, entry(name), height, seed=seed)


@pytest.mark.parametrize(("name", "pose"), POSED)
@pytest.mark.parametrize("height", [40, 200, 700])
def test_a_drawn_object_is_as_high_as_asked_and_cut_to_what_is_painted(name, pose, height):
    drawn = figure(name, height, pose=pose)
    assert drawn.height == height
    alpha = drawn.sprite[..., 3]
    if drawn.back is not None:
        assert drawn.back.shape == drawn.sprite.shape
        alpha = np.maximum(alpha, drawn.back[..., 3])
    slack = 1 + height // 60
    assert alpha[:slack].any()
    assert alpha[-slack:].any()
    assert alpha[:, :slack].any()
    assert alpha[:, -slack:].any()
    assert (drawn.sprite[..., :3] <= drawn.sprite[..., 3:]).all()


@pytest.mark.parametrize(("name", "pose"), POSED)
def test_its_anchors_lie_within_reach_of_its_box(name, pose):
    anchors = figure(name, 200, pose=pose).anchors
    assert "foot" in anchors
    for x, y in anchors.values():
        assert -0.2 <= x <= 1.2
        assert -0.2 <= y <= 1.2


@pytest.mark.parametrize(("name", "pose"), POSED)
def test_it_keeps_to_the_svg_that_both_rasterisers_draw_alike(name, pose):
    for seed in range(3):
        drawing = DRAWN[name](Brief(concept=name, pose=pose, seed=seed, copy=seed))
        shapes = drawing.back + drawing.shapes
        assert not FORBIDDEN.search(shapes)
        names = re.findall(r'id="([^"]+)"', drawing.shapes)
        assert len(names) == len(set(names))
        assert set(re.findall(r"url\(#([^)]+)\)", drawing.shapes)) <= set(names)


@pytest.mark.parametrize("name", NAMES)
def test_both_rasterisers_draw_it_alike(name):
    drawing = DRAWN[name](Brief(concept=name, seed=1))
    width, height = 128, round(128 * drawing.box.height / drawing.box.width)
    svg = document(drawing.shapes, drawing.box, width, height)
    one, other = by_thorvg(svg, width, height), by_resvg(svg, width, height)
    assert np.abs(one.astype(int) - other).mean() < 1.5


@pytest.mark.parametrize("name", NAMES)
def test_the_same_seed_gives_the_same_bytes(name):
    assert figure(name, 90).sprite.tobytes() == figure(name, 90).sprite.tobytes()


@pytest.mark.parametrize("name", CHANGING)
def test_seeds_and_copies_bring_variety(name):
    drawings = {
        DRAWN[name](Brief(concept=name, seed=seed, copy=copy)).shapes
        for seed, copy in product(range(6), range(2))
    }
    assert len(drawings) >= 3


@pytest.mark.parametrize("name", ["horse", "dog", "rocket", "whale", "sailboat"])
def test_it_faces_where_its_entry_says(name):
    subject = Subject(concept=name, words=name)
    left = draw(subject, entry(name, facing=Facing.LEFT), 160, seed=2)
    right = draw(subject, entry(name, facing=Facing.RIGHT), 160, seed=2)
    assert left.sprite.tobytes() != right.sprite.tobytes()
    assert left.anchor("head")[0] == pytest.approx(1 - right.anchor("head")[0], abs=0.02)


def test_a_rider_has_a_leg_on_either_side_of_its_mount():
    rider = figure("astronaut", 200, pose=Pose.SITTING)
    assert rider.back is not None
    assert rider.back[..., 3].any()
    assert rider.anchor("seat")[1] < rider.anchor("foot")[1]


def test_a_reading_robot_holds_its_book_under_its_face():
    reading = figure("robot", 200, pose=Pose.READING)
    assert reading.sprite.tobytes() != figure("robot", 200).sprite.tobytes()
    assert reading.anchor("head")[1] < reading.anchor("hand")[1]


def test_a_cat_that_sleeps_lies_down():
    sleeping = figure("cat", 200, pose=Pose.SLEEPING)
    assert sleeping.width > sleeping.height
    assert figure("cat", 200).width < 200


def test_everybody_in_the_wardrobe_looks_like_nobody_else():
    looks = set()
    people = (
        "man",
        "woman",
        "boy",
        "girl",
        "wizard",
        "knight",
        "princess",
        "chef",
        "ninja",
        "king",
    )
    for who in people:
        drawing = DRAWN["person"](Brief(concept=who, seed=4))
        looks.add(drawing.shapes)
    assert len(looks) == len(people)


def test_eyes_have_the_colour_that_is_told():
    for concept in ("cat", "dog", "wolf", "person"):
        usual, told = (
            draw(Subject(concept=concept, words=f"{concept}{more}"), entry(concept), 300, seed=3)
            for more in ("", " with blue eyes")
        )
        assert not np.array_equal(usual.sprite, told.sprite)


@pytest.mark.parametrize(
    ("concept", "part"),
    [
        ("parrot", "beak"),
        ("bird", "wings"),
        ("horse", "mane"),
        ("house", "roof"),
        ("cottage", "door"),
    ],
)
def test_a_part_has_the_colour_that_is_told_of_it(concept, part):
    drawer = DRAWN[concept]
    plain = drawer(Brief(concept=concept, words=concept, seed=1)).shapes
    told = drawer(Brief(concept=concept, words=f"{concept} with magenta {part}", seed=1)).shapes
    magenta = tones("magenta")
    assert plain != told
    assert any(tone in told for tone in (magenta.base, magenta.light, magenta.dark))
