"""Figures from icons and bodies: volume, colours, copies."""

import colorsys

import numpy as np
import pytest

from aquatint.engines.diorama.art import bodies, draw
from aquatint.engines.diorama.art.drawn import DRAWN
from aquatint.engines.diorama.art.palette import WORDS, named, tones
from aquatint.engines.diorama.art.people.stances import STANCES
from aquatint.engines.diorama.art.people.wardrobe import OUTFITS
from aquatint.engines.diorama.art.sprite import relief
from aquatint.engines.diorama.graph import Pose, Subject
from aquatint.engines.diorama.lexicon import concepts
from aquatint.engines.diorama.lexicon import entry as lookup
from aquatint.engines.diorama.lexicon.entry import Entry, Extent, Facing, Habitat, Kind
from aquatint.engines.diorama.pixels import rgb

_AFOOT = (Pose.STANDING, Pose.WALKING, Pose.RUNNING, Pose.SLEEPING)
HUES = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "teal")
CLOTHED = ("dog", "cat", "horse", "couch", "apple", "umbrella", "whale", "owl", "automobile")


def entry(name: str, **facts) -> Entry:
    art = name if name in {"owl", "automobile", "castle-icon"} else f"@{name}"
    usual = {"concept": name, "art": art, "metres": 1.0, "habitat": Habitat.GROUND}
    return Entry(**(usual | facts))


def figure(name: str, color: str | None = None, **facts):
    copy = facts.pop("copy", 0)
    subject = Subject(concept=name, words=name, color=color, material=facts.pop("material", None))
    return draw(subject, entry(name, **facts), 160, seed=5, copy=copy)


def colors(sprite: np.ndarray) -> np.ndarray:
    """The straight colours of all opaque pixels, 0 to 1."""
    return sprite[sprite[..., 3] > 250][:, :3] / 255


def main_hue(sprite: np.ndarray) -> float:
    """The mean direction on the hue circle, weighed by how colourful a pixel is, as a share."""
    total = 0j
    for color in colors(sprite)[::7]:
        hue, saturation, value = colorsys.rgb_to_hsv(*color)
        total += saturation * value * complex(np.cos(hue * 2 * np.pi), np.sin(hue * 2 * np.pi))
    return float(np.angle(total) / (2 * np.pi)) % 1


@pytest.mark.parametrize("color", HUES)
@pytest.mark.parametrize("name", CLOTHED)
def test_a_subject_takes_the_colour_asked_for(name, color):
    asked = colorsys.rgb_to_hsv(*rgb(named(color)))[0]
    got = main_hue(figure(name, color).sprite)
    assert abs((got - asked + 0.5) % 1 - 0.5) < 0.09


@pytest.mark.parametrize("color", ["black", "white", "gray"])
@pytest.mark.parametrize("name", ["dog", "cat", "horse", "sleeping-cat", "owl"])
def test_black_and_white_keep_their_form(name, color):
    shares = colors(figure(name, color).sprite)
    light = shares @ np.array([0.299, 0.587, 0.114])
    low, middle, high = np.quantile(light, [0.05, 0.5, 0.95])
    assert high - low > 0.12
    bounds = {"black": (0.05, 0.4), "white": (0.72, 1.0), "gray": (0.35, 0.75)}[color]
    assert bounds[0] < middle < bounds[1]


def test_a_pear_keeps_its_brown_stalk():
    pear = figure("pear", "blue")
    stalk = pear.sprite[: pear.height // 9]
    red, _, blue = colors(stalk).mean(axis=0)
    assert red > blue


def test_a_material_colours_what_has_no_colour_of_its_own():
    golden = figure("owl", material="gold")
    asked = colorsys.rgb_to_hsv(*rgb(WORDS["gold"]))[0]
    assert abs(main_hue(golden.sprite) - asked) < 0.09


def test_every_colour_word_has_a_ramp_from_light_to_shade():
    for word in WORDS:
        ramp = tones(word)
        steps = [
            sum(rgb(tone)) for tone in (ramp.glint, ramp.light, ramp.base, ramp.dark, ramp.deep)
        ]
        assert steps == sorted(steps, reverse=True)


def test_a_flat_disc_becomes_a_ball_lit_from_the_upper_left():
    rows, columns = np.mgrid[0:120, 0:120] - 59.5
    disc = np.zeros((120, 120, 4), np.uint8)
    disc[rows**2 + columns**2 <= 3600] = (120, 120, 120, 255)
    ball = relief(disc, 0.4)
    assert ball[25, 25, 0] > 124
    assert ball[94, 94, 0] < 116
    assert abs(int(ball[60, 60, 0]) - 120) < 6
    assert (ball[..., 3] == disc[..., 3]).all()
    assert (relief(disc, 0) == disc).all()


def test_an_icon_is_cut_to_what_is_painted():
    alpha = figure("owl").sprite[..., 3]
    assert alpha.shape[0] == 160
    for edge in (alpha[:3], alpha[-3:], alpha[:, :3], alpha[:, -3:]):
        assert edge.any()


def test_an_icon_faces_where_its_entry_says_it_does():
    left = figure("automobile", facing=Facing.LEFT)
    right = figure("automobile", facing=Facing.RIGHT)
    assert left.sprite.tobytes() == right.sprite.tobytes()


def test_copies_differ_in_pose_and_size_but_not_much():
    first = figure("owl", kind=Kind.ANIMAL)
    others = [figure("owl", kind=Kind.ANIMAL, copy=copy) for copy in range(1, 5)]
    assert len({other.sprite.tobytes() for other in [first, *others]}) == 5
    for other in others:
        assert 0.9 <= other.height / first.height <= 1.1


@pytest.mark.parametrize("name", ["lion", "bear", "wolf", "koala", "frog", "alien"])
def test_what_is_only_a_head_as_an_icon_gets_a_body(name):
    whole = draw(
        Subject(concept=name, words=name, pose=Pose.SITTING),
        entry(name, art=name, extent=Extent.HEAD, kind=Kind.ANIMAL),
        200,
        seed=1,
    )
    assert whole.anchor("head")[1] < 0.45
    assert whole.anchor("foot")[1] > 0.9
    assert whole.height > whole.width * 0.9


def test_no_picture_in_the_lexicon_is_a_head_or_bust_without_a_body():
    for name in concepts():
        found = lookup(name)
        if found.extent is not Extent.WHOLE:
            drawn = DRAWN.keys() & {name.replace(" ", "-"), found.art.removeprefix("@")}
            assert drawn or bodies.has_body(name), name


@pytest.mark.parametrize(
    ("name", "pose"),
    [
        *(("dog", pose) for pose in _AFOOT),
        *(("cow", pose) for pose in _AFOOT),
        *(("tiger", pose) for pose in _AFOOT),
        ("eagle", Pose.FLYING),
        ("duck", Pose.SWIMMING),
    ],
)
def test_animals_move_as_they_are_told(name, pose):
    still, posed = (
        draw(Subject(concept=name, words=name, pose=one), entry(name), 120, seed=1)
        for one in (Pose.SITTING, pose)
    )
    assert still.sprite.tobytes() != posed.sprite.tobytes() or name == "cow"
    assert {"head", "mouth", "seat"} <= posed.anchors.keys()


@pytest.mark.parametrize("pose", list(STANCES))
def test_people_can_do_everything_that_has_a_stance(pose):
    figures = {
        draw(
            Subject(concept="woman", words="woman", pose=one, mood=mood),
            entry("person"),
            120,
            seed=2,
        ).sprite.tobytes()
        for one in (Pose.STANDING, pose)
        for mood in ("happy", "sad")
    }
    assert len(figures) == (2 if pose is Pose.STANDING else 4)


def test_a_hat_finds_the_head_of_everybody():
    for name in OUTFITS:
        found = draw(Subject(concept=name, words=name), entry("person"), 200, seed=3)
        head, temple = found.anchor("head"), found.anchor("temple")
        assert 0.02 < head[1] < 0.5
        assert abs(temple[0] - head[0]) * found.width < 60


def test_a_black_bear_is_black_from_head_to_foot():
    bear = figure("bear", "black", art="bear", extent=Extent.HEAD)
    half = bear.height // 2
    for part in (bear.sprite[:half], bear.sprite[half:]):
        assert np.median(colors(part)) < 0.4


def test_several_planets_are_different_planets_of_different_sizes():
    several = Subject(concept="planet", words="planets", count=8)
    drawn = [draw(several, entry("planet"), 200, seed=7, copy=copy) for copy in range(8)]
    colors = {tuple(int(part) for part in one.sprite[..., :3].mean((0, 1))) for one in drawn}
    assert len(colors) == 8
    assert drawn[0].height < 0.7 * drawn[4].height


def test_two_friends_are_two_people():
    two = draw(Subject(concept="person", words="friends", count=2), entry("person"), 300, seed=7)
    one = draw(Subject(concept="person", words="person"), entry("person"), 300, seed=7)
    assert two.width < 1.5 * one.width


def test_a_vase_has_flowers_only_where_it_is_said_so():
    empty = draw(Subject(concept="vase", words="vase"), entry("vase"), 300, seed=7)
    full = draw(Subject(concept="vase", words="vase of flowers"), entry("vase"), 300, seed=7)
    assert empty.anchors["inside"][1] < 0.15 < full.anchors["inside"][1]


def test_a_happy_thing_gets_a_face_and_an_animal_keeps_its_own():
    def drawn(concept, mood):
        one = Subject(concept=concept, words=concept, mood=mood)
        return draw(one, lookup(concept), 120, seed=3).sprite

    assert not np.array_equal(drawn("avocado", None), drawn("avocado", "happy"))
    assert not np.array_equal(drawn("avocado", "sad"), drawn("avocado", "happy"))
    assert np.array_equal(drawn("fox", None), drawn("fox", "happy"))
    assert np.array_equal(drawn("smiling sun", None), drawn("smiling sun", "happy"))
