"""Which stage is chosen when the prompt names none."""

from dataclasses import replace

import pytest

from aquatint.engines.diorama.figures import cast as figures
from aquatint.engines.diorama.graph import Pose, RelationKind, Shot, TimeOfDay, Weather
from aquatint.engines.diorama.layout import setting, settled
from aquatint.engines.diorama.prompt import read
from tests.engines.diorama.layout.scenes import actor, cast, graph, subject


@pytest.mark.parametrize(
    ("subjects", "stage"),
    [
        (("cat", "couch"), "living room"),
        (("apple", "pear"), "table"),
        (("whale", "fish"), "underwater"),
        (("sailboat",), "sea"),
        (("astronaut",), "space"),
        (("astronaut", "horse"), "space"),
        (("balloon",), "sky"),
        (("lighthouse",), "sea"),
        (("cat", "sailboat"), "sea"),
        (("fish", "cat"), "underwater"),
        (("penguin", "box"), "snow"),
        ((), "abstract"),
    ],
)
def test_subjects_choose_where_they_are_at_home(subjects, stage):
    of = graph(*subjects)
    assert setting(of, cast(of), 0) == stage


def test_the_prompt_wins_over_the_subjects():
    of = graph("whale", setting="library")
    assert setting(of, cast(of), 0) == "library"


def test_weather_alone_is_a_sky():
    assert setting(graph(weather=frozenset({Weather.RAIN})), (), 0) == "sky"


def test_snow_brings_its_landscape():
    of = graph("penguin", weather=frozenset({Weather.SNOW}))
    assert setting(of, cast(of), 0) == "snow"


def test_who_flies_alone_flies_in_the_sky():
    of = graph(subject("dragon", pose=Pose.FLYING))
    assert setting(of, cast(of), 0) == "sky"


def test_a_cyberpunk_city_is_seen_from_its_streets():
    of = graph("ninja", setting="city", looks=("cyberpunk",))
    assert setting(of, cast(of), 0) == "street"
    calm = graph("ninja", setting="city")
    assert setting(calm, cast(calm), 0) == "city"


def test_what_is_in_something_is_where_that_is():
    of = graph("palm", "umbrella", relations=[(0, RelationKind.IN, 1)])
    assert {setting(of, cast(of), seed) for seed in range(3)} == {"street", "garden", "studio"}


def test_a_fish_in_a_bowl_is_where_the_bowl_is():
    of = graph("fish", "book", relations=[(0, RelationKind.IN, 1)])
    assert {setting(of, cast(of), seed) for seed in range(2)} == {"table", "library"}


def test_a_bathtub_stands_in_a_bathroom_and_a_snowman_in_the_snow():
    tub = replace(subject("couch"), concept="bathtub")
    man = replace(subject("robot"), concept="snowman")
    for one, home in ((tub, "bathroom"), (man, "snow")):
        of = graph(one)
        known = actor(0, replace(one, concept="box"))
        assert setting(of, (replace(known, subject=one),), 0) == home


def test_a_pig_that_flies_is_in_the_sky_and_not_on_its_farm():
    for pose, home in ((None, "farm"), (Pose.FLYING, "sky"), (Pose.SWIMMING, "sea")):
        pig = replace(subject("dog", pose=pose), concept="pig")
        known = actor(0, replace(pig, concept="dog"))
        assert setting(graph(pig), (replace(known, subject=pig),), 0) == home


def test_furnishings_bring_their_room_and_clouds_the_sky():
    rug = graph("cat", extras=frozenset({"rug"}))
    assert setting(rug, cast(rug), 0) == "living room"
    drifting = graph("whale", extras=frozenset({"clouds"}))
    assert setting(drifting, cast(drifting), 0) == "sky"


EIGHT = range(8)


def stages(of):
    return {setting(of, cast(of), seed) for seed in EIGHT}


def test_eight_seeds_show_a_cat_in_all_of_its_homes():
    assert stages(graph("cat")) == {
        "garden", "living room", "field", "street", "brick wall", "windowsill",
    }  # fmt: skip


def test_a_company_is_where_all_of_it_is_at_home():
    assert stages(graph("cat", "dog")) == {"garden", "living room", "field", "street"}
    assert "castle" not in stages(graph("castle", "dragon"))


def test_a_home_suits_what_the_prompt_tells_of_besides():
    rain = graph("cat", weather=frozenset({Weather.RAIN}))
    assert stages(rain) == {"garden", "field", "street", "brick wall"}
    assert stages(graph("cat", extras=frozenset({"grass"}))) == {"field"}
    assert "street" not in stages(graph("cat", excluded=frozenset({"street"})))
    assert stages(graph("ninja", shot=Shot.PORTRAIT)) == {"studio"}


def test_where_no_hour_is_named_some_seeds_have_a_low_sun():
    def hours(of):
        return [settled(of, cast(of), seed).time for seed in EIGHT]

    free = graph("cat", setting="field")
    assert {TimeOfDay.DAY, TimeOfDay.DAWN, TimeOfDay.SUNSET} == set(hours(free))
    assert hours(free).count(TimeOfDay.DAY) == 6
    assert set(hours(replace(free, timed=True))) == {TimeOfDay.DAY}
    assert set(hours(replace(free, setting="kitchen"))) == {TimeOfDay.DAY}


def test_a_rainbow_and_the_moon_are_shown_where_the_sky_is_seen():
    unicorn = replace(subject("horse"), concept="unicorn")
    known = (replace(actor(0, subject("horse")), subject=unicorn),)
    rainbow = graph(unicorn, weather=frozenset({Weather.RAINBOW}))
    assert {setting(rainbow, known, seed) for seed in EIGHT} == {"field"}
    moon = graph(unicorn, extras=frozenset({"moon"}))
    assert "forest" not in {setting(moon, known, seed) for seed in EIGHT}


@pytest.mark.parametrize(
    ("prompt", "stage"),
    [
        ("friends playing basketball", "sports hall"),
        ("children playing soccer", "stadium"),
        ("a man lifting weights", "gym"),
        ("a man driving a red car", "road"),
        ("a man kayaking", "lake"),
        ("a woman sailing", "sea"),
    ],
)
def test_a_game_is_played_where_there_is_room_for_it(prompt, stage):
    of = read(prompt)
    assert setting(of, figures(of, 0), 0) == stage


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("a mermaid sitting on a rock at sunset", "sea"),
        ("a mermaid sitting on a rock", "underwater"),
        ("a giant octopus attacking a pirate ship", "sea"),
        ("an octopus and a shark", "underwater"),
    ],
)
def test_who_lives_under_water_comes_up_beside_ships_and_to_see_the_sun(text, stage):
    of = read(text)
    assert setting(of, figures(of, 0), 0) == stage


@pytest.mark.parametrize("place", ["lake", "pool", "swamp"])
def test_ducks_swim_where_there_is_water(place):
    of = read(f"a duck in a {place}")
    settled_graph = settled(of, figures(of, 0), 0)
    assert settled_graph.setting == place
    assert settled_graph.subjects[0].pose is Pose.SWIMMING
