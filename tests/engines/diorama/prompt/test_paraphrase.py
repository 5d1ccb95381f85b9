"""Activities and idioms are read as what one sees of them."""

import pytest

from aquatint.engines.diorama import prompt
from aquatint.engines.diorama.graph import Pose, RelationKind


@pytest.mark.parametrize(
    ("text", "subject", "kind", "anchor"),
    [
        ("a dog surfing a big wave", "dog", RelationKind.RIDING, "surfboard"),
        ("a cat skateboarding in the park", "cat", RelationKind.RIDING, "skateboard"),
        ("a girl cycling along the beach", "girl", RelationKind.RIDING, "bicycle"),
        ("a cyclist in the mountains", "person", RelationKind.RIDING, "bicycle"),
        ("a bear fishing in a river", "bear", RelationKind.HOLDING, "fishing rod"),
        ("a grandmother knitting by the fire", "old woman", RelationKind.HOLDING, "yarn"),
        ("a cowboy riding through a canyon", "cowboy", RelationKind.RIDING, "horse"),
        ("breakfast on a tray in bed", "breakfast", RelationKind.ON, "bed"),
        ("a family having a picnic in the park", "person", RelationKind.BESIDE, "basket"),
    ],
)
def test_an_activity_brings_what_it_needs(text, subject, kind, anchor):
    graph = prompt.read(text)
    told = [
        (graph.subjects[one.subject].concept, one.kind, graph.subjects[one.anchor].concept)
        for one in graph.relations
    ]
    assert (subject, kind, anchor) in told


@pytest.mark.parametrize("text", ["a fishing boat", "a surfing poster", "a knitting shop"])
def test_the_same_words_before_a_noun_bring_nothing(text):
    assert not prompt.read(text).relations


def test_a_picnic_with_a_basket_gets_no_second_one():
    graph = prompt.read("a family having a picnic with a basket")
    assert [one.concept for one in graph.subjects].count("basket") == 1


def test_who_reigns_sits_on_the_throne():
    graph = prompt.read("a knight kneeling before a queen on her throne")
    on = [one for one in graph.relations if one.kind is RelationKind.ON]
    assert [graph.subjects[one.subject].concept for one in on] == ["queen"]


def test_moons_of_a_planet_are_round():
    graph = prompt.read("a striped planet with two moons")
    assert [one.concept for one in graph.subjects] == ["planet", "full moon"]


def test_cute_things_smile_on_stickers_only():
    assert prompt.read("a sticker of a cute cactus").subjects[0].mood == "happy"
    assert prompt.read("a cute cactus").subjects[0].mood == "cute"
    assert prompt.read("an avocado with a smiley face").subjects[0].mood == "happy"


def test_a_breed_is_a_dog_in_the_coat_that_the_breed_has():
    for breed in ("golden retriever", "husky"):
        one = prompt.read(f"a {breed} in the park").subjects[0]
        assert (one.concept, one.words) == ("dog", breed)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a young Black woman with curly hair", "woman with dark skin with curly hair"),
        ("a bearded man", "man with beard"),
        ("a woman with gold earrings", "woman with gold earrings"),
    ],
)
def test_skin_beards_and_earrings_belong_to_the_person(text, words):
    graph = prompt.read(text)
    assert [(one.words, one.color) for one in graph.subjects] == [(words, None)]
    assert not graph.undrawn


def test_a_minimalist_room_is_a_room_and_no_manner_of_drawing():
    graph = prompt.read("minimalist bedroom with a bed")
    assert (graph.setting, graph.looks) == ("bedroom", ())
    assert prompt.read("minimalist picture of a cat").looks == ("minimalist",)


def test_wine_is_drunk_from_wine_glasses():
    graph = prompt.read("a bottle of red wine with two glasses on a table")
    assert [(one.concept, one.count) for one in graph.subjects] == [("wine bottle", 1), ("wine", 2)]


def test_fish_in_a_bowl_are_not_at_sea():
    graph = prompt.read("two goldfish swimming in a round bowl")
    assert [one.pose for one in graph.subjects] == [None, None]


@pytest.mark.parametrize(
    ("text", "pose"),
    [
        ("a wolf howling at the moon", Pose.HOWLING),
        ("a knight kneeling in a church", Pose.KNEELING),
        ("a man proposing to a woman", Pose.KNEELING),
    ],
)
def test_howling_and_kneeling_are_poses(text, pose):
    graph = prompt.read(text)
    assert graph.subjects[0].pose is pose
    assert not graph.undrawn


def test_who_is_on_a_cliff_stands_on_a_ledge():
    graph = prompt.read("a goat on the edge of a cliff")
    assert [one.concept for one in graph.subjects] == ["goat", "ledge"]
    assert graph.setting == "mountains"


def test_a_vehicle_passes_a_cafe_outside():
    graph = prompt.read("a tram passing a cafe in Lisbon")
    assert ([one.concept for one in graph.subjects], graph.setting) == (["tram", "shop"], "street")


def test_a_hand_that_holds_a_card_is_a_hand():
    (hand,) = prompt.read('a hand holding a small card that says "YES"').subjects
    assert (hand.concept, hand.lettering) == ("hand with card", ("YES",))


def test_who_waves_stands_in_no_water():
    graph = prompt.read("a woman waves at us")
    assert [(one.concept, one.pose) for one in graph.subjects] == [("woman", Pose.WAVING)]
    assert graph.setting is None


def test_a_mug_beside_something_is_a_thing_in_a_scene():
    graph = prompt.read('a letter board that says "HELLO" on a desk next to a coffee mug')
    assert graph.format == "scene"
    assert [one.lettering for one in graph.subjects if one.concept == "letter board"] == [
        ("HELLO",)
    ]


def test_a_menu_begins_with_its_first_dish():
    graph = prompt.read('coffee menu with the title "Bean There" espresso 2.50, latte 3.80')
    assert graph.lettering == ("Bean There", "Espresso 2.50", "Latte 3.80")


def test_hills_are_asked_for_by_their_name():
    graph = prompt.read("rolling green hills with a tree")
    assert (graph.setting, graph.extras, graph.undrawn) == ("field", {"hills"}, ())


def test_a_poster_for_a_film_is_a_film_poster():
    graph = prompt.read('poster for a film called "HOME" with a motorcycle in the desert')
    assert (graph.format, "movie" in graph.theme, graph.setting) == ("poster", True, "desert")
    assert graph.lettering == ("HOME",)


@pytest.mark.parametrize(
    ("text", "setting", "concepts"),
    [
        ("a cozy cabin in the woods in autumn", "forest", ["log cabin"]),
        ("a cup of cappuccino with latte art", None, ["coffee"]),
        ("a robot painting a picture of a sunset", None, ["robot", "easel"]),
        ("a pirate ship sailing, lightning in the sky", "sea", ["sailboat"]),
    ],
)
def test_what_is_said_along_the_way_is_no_other_subject(text, setting, concepts):
    graph = prompt.read(text)
    assert graph.setting == setting
    assert [one.concept for one in graph.subjects] == concepts
    assert not graph.looks


def test_who_swims_above_a_city_flies_over_its_skyline():
    graph = prompt.read("a whale swimming above a city in the clouds")
    assert (graph.setting, graph.subjects[0].pose) == ("city", Pose.FLYING)


def test_a_moon_behind_somebody_is_a_large_one():
    assert "large moon" in prompt.read("an owl on a branch in front of a full moon").extras
    assert "large moon" not in prompt.read("an owl on a branch under a full moon").extras
    assert "large sun" in prompt.read("a girl standing in front of the sun").extras


@pytest.mark.parametrize(
    ("text", "setting", "concepts"),
    [
        ("a crowded subway car", "subway", ["person"]),
        ("a piano in an abandoned house", "living room", ["piano"]),
        ("a street musician in the metro", "subway", ["musician"]),
        ("a lone figure in the desert", "desert", ["person"]),
        ("a jazz band in a smoky club", "bar", ["musician"]),
        ("astronauts having a picnic on Mars", "mars", ["astronaut", "basket"]),
        ("a pianist on stage", "stage", ["pianist"]),
        ("a painter painting a landscape at an easel by a lake", "lake", ["artist", "easel"]),
        ("a christmas living room with a tree", "living room", ["christmas tree"]),
        ("a dragon on a pile of gold coins in a cave", "cave", ["dragon", "gold heap"]),
    ],
)
def test_places_that_are_called_by_other_things_are_places(text, setting, concepts):
    graph = prompt.read(text)
    assert graph.setting == setting
    assert [one.concept for one in graph.subjects] == concepts


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("a battle between two armies", "soldier"),
        ("an army of robots", "robot"),
        ("two armies in the fog", "soldier"),
    ],
)
def test_an_army_is_many_of_a_kind(text, concept):
    (army,) = prompt.read(text).subjects
    assert army.concept == concept
    assert army.count > 3


def test_who_surfs_rides_a_wave():
    assert "breaker" in prompt.read("a woman surfing").extras


def test_a_lighthouse_on_a_rocky_coast_stands_in_the_sea():
    assert prompt.read("a lighthouse on a rocky coast").setting == "sea"
    assert prompt.read("a dog on a rocky coast").setting == "beach"


def test_a_neon_street_is_lit_by_neon_signs_and_a_middle_aged_woman_is_not_old():
    assert "neon" in prompt.read("a motorcycle on a neon street").extras
    (woman,) = prompt.read("a middle-aged woman with auburn hair").subjects
    assert (woman.concept, woman.words) == ("woman", "middle aged woman with auburn hair")


def test_a_tornado_is_weather_and_no_thing():
    graph = prompt.read("a tornado approaching a farmhouse")
    assert len(graph.subjects) == 1
    assert "tornado" in graph.extras


def test_who_draws_is_no_drawing():
    assert prompt.read("two kids drawing at a table").looks == ()
    assert prompt.read("a drawing of two kids").looks == ("sketch",)
