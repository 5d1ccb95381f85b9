"""Settings: every stage has its words, and things keep their place in it."""

import pytest

from aquatint.engines.diorama import prompt
from aquatint.engines.diorama.graph import Pose, RelationKind, TimeOfDay


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("a dog on the beach", "beach"),
        ("a ship on the open sea", "sea"),
        ("a swan on a pond", "lake"),
        ("a bear in a mountain stream", "river"),
        ("a deer by a waterfall", "waterfall"),
        ("a goat in the alps", "mountains"),
        ("an owl in the woods", "forest"),
        ("a parrot in the rainforest", "jungle"),
        ("a camel between sand dunes", "desert"),
        ("a fox in deep snow", "snow"),
        ("a kite over a meadow", "field"),
        ("a cat in a rose garden", "garden"),
        ("a tractor on a farm", "farm"),
        ("the skyline of Chicago", "city"),
        ("a cat in an alley", "street"),
        ("sailboats in the harbor", "harbour"),
        ("a pilot at the airport", "airport"),
        ("a crowd in a football stadium", "stadium"),
        ("a man at the train station", "station"),
        ("a woman at a farmers market", "market"),
        ("friends on a rooftop terrace", "rooftop"),
        ("a player on a basketball court", "sports hall"),
        ("a man in a gym", "gym"),
        ("a dancer in a ballet studio", "dance studio"),
        ("a boy in a museum", "museum"),
        ("a man in front of a volcano", "volcano"),
        ("a cowboy in a canyon", "canyon"),
        ("a girl in candy land", "candy land"),
        ("a clown at the fairground", "fairground"),
        ("a car at a gas station", "gas station"),
        ("a couple on a wooden pier", "pier"),
        ("a woman by the swimming pool", "pool"),
        ("a couple in a movie theater", "cinema"),
        ("a boy inside a train", "carriage"),
        ("a crowd inside a train station", "station"),
        ("a man in a prison cell", "prison"),
        ("a student in a school hallway", "hallway"),
        ("a couple in a ballroom", "hall"),
        ("a chest in an attic", "attic"),
        ("a frog in a swamp", "swamp"),
        ("a lion in the colosseum", "amphitheatre"),
        ("a doctor in a hospital", "hospital"),
        ("a girl in an aquarium", "aquarium"),
        ("sharks in an aquarium", "underwater"),
        ("a man in a tunnel", "tunnel"),
        ("a girl in a laundromat", "laundromat"),
        ("a cat in a greenhouse", "greenhouse"),
        ("a robot in a futuristic city", "future city"),
        ("a captain in a spaceship cockpit", "spaceship"),
        ("an explorer on an alien planet", "alien planet"),
        ("chickens in a mountain village", "village"),
        ("a princess in a castle", "castle"),
        ("a bat in a dark cave", "cave"),
        ("a robot on mars", "mars"),
        ("a rabbit on the moon", "moon"),
        ("a whale in outer space", "space"),
        ("a piano under water", "underwater"),
        ("a plane above the clouds", "sky"),
        ("a cat in a cozy living room", "living room"),
        ("a child asleep in her bedroom", "bedroom"),
        ("a mouse in the kitchen", "kitchen"),
        ("a rubber duck in the bathroom", "bathroom"),
        ("a lawyer in a modern office", "office"),
        ("a teacher in a classroom", "classroom"),
        ("a monk in an old library", "library"),
        ("friends in a coffee shop", "cafe"),
        ("a couple in an italian restaurant", "restaurant"),
        ("a sailor in a pub", "bar"),
        ("an angry bull in a china shop", "shop"),
        ("a singer on stage", "stage"),
        ("a carpenter in his workshop", "workshop"),
        ("a shoe on a white background", "studio"),
        ("lemons, still life", "table"),
        ("abstract shapes in red", "abstract"),
    ],
)
def test_every_stage_has_its_words(text, setting):
    assert prompt.read(text).setting == setting


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("an evening in Paris, an old man in a bar", "bar"),
        ("by the sea, a dog on a sandy beach", "beach"),
        ("a lighthouse on a cliff", "sea"),
        ("a castle on a hill", None),
        ("a bakery with a red door next to a bank", "shop"),
        ("a taxi in New York", "street"),
        ("a student in a university library", "library"),
    ],
)
def test_the_nearer_of_two_places_is_the_setting(text, setting):
    assert prompt.read(text).setting == setting


@pytest.mark.parametrize("text", ["a rocket over mountains", "a dragon above the city"])
def test_what_is_over_a_place_flies(text):
    assert prompt.read(text).subjects[0].pose is Pose.FLYING


@pytest.mark.parametrize(
    "text", ["a man holding a cute dog", "a girl holding a vintage camera", "a boy on a sad horse"]
)
def test_a_describing_word_does_not_part_a_thing_from_who_holds_it(text):
    (relation,) = prompt.read(text).relations
    assert relation.kind in (RelationKind.HOLDING, RelationKind.RIDING)


def test_each_face_shows_its_own_mood():
    graph = prompt.read("a happy girl next to a sad boy")
    assert [one.mood for one in graph.subjects] == ["happy", "sad"]
    assert graph.mood == "happy"


def test_several_colours_of_many_things_are_shared_out():
    graph = prompt.read("five red and blue balloons")
    assert [(one.color, one.count) for one in graph.subjects] == [("red", 3), ("blue", 2)]


def test_an_animal_with_a_trade_is_an_animal():
    assert [one.concept for one in prompt.read("a mouse baker with a croissant").subjects] == [
        "mouse",
        "chef hat",
        "croissant",
    ]
    assert [one.concept for one in prompt.read("a cat lady").subjects] == ["woman"]


def test_the_colour_of_a_suit_is_the_colour_of_its_wearer():
    graph = prompt.read("a businessman in a navy suit")
    assert graph.subjects[0].color == "navy"


def test_two_side_by_side_stand_in_the_same_place():
    graph = prompt.read("a dog next to a cat on a couch")
    on = {one.subject for one in graph.relations if one.kind is RelationKind.ON}
    assert on == {0, 1}


def test_a_vessel_stands_with_what_is_in_it():
    graph = prompt.read("tulips in a vase on a table")
    assert graph.setting == "table"
    assert [one.concept for one in graph.subjects] == ["tulip", "vase"]


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("a red telephone box in London", ["phone booth"]),
        ("a clock tower at noon", ["clock tower"]),
        ("a ladybug on a blade of grass", ["ladybug"]),
        ("a boy in a dinosaur costume", ["boy"]),
        ("a sailor with a tattoo of an anchor on his arm", ["fisherman"]),
        ("a dog in the heart of the city", ["dog"]),
        ("a girl holding a snow globe", ["girl", "snow globe"]),
        ("four friends around a campfire", ["person", "campfire"]),
    ],
)
def test_a_word_inside_a_name_brings_no_wrong_picture(text, concepts):
    assert [one.concept for one in prompt.read(text).subjects] == concepts


@pytest.mark.parametrize(
    ("text", "extras"),
    [
        ("a car on a country road", set()),
        ("a red car on a coastal road", {"coast"}),
        ("a truck on a desert road", {"sand"}),
    ],
)
def test_a_road_outside_of_towns_is_no_street(text, extras):
    graph = prompt.read(text)
    assert graph.setting == "road"
    assert graph.extras == extras


@pytest.mark.parametrize(
    ("text", "color"),
    [
        ("a telephone on a yellow background", "yellow"),
        ("a cat on a white background", "white"),
        ("a cat, isolated on white", "white"),
        ("three balloons against a pink backdrop", "pink"),
        ("a lion on a plain teal background", "teal"),
    ],
)
def test_a_coloured_background_is_paper_of_that_colour(text, color):
    graph = prompt.read(text)
    assert (graph.setting, graph.colors) == ("studio", (color,))


def test_a_background_is_no_place_where_another_is_named():
    assert prompt.read("a cat in a forest, blurred background").setting == "forest"


@pytest.mark.parametrize(
    "text", ["a cyberpunk street with neon signs", "a cat under neon lights", "neon signs in Tokyo"]
)
def test_neon_signs_are_lit_along_a_street_at_night(text):
    graph = prompt.read(text)
    assert graph.setting == "street"
    assert "neon" in graph.extras
    assert graph.time is TimeOfDay.NIGHT
    assert "placard" not in [one.concept for one in graph.subjects]


@pytest.mark.parametrize(
    ("text", "setting", "part"),
    [
        ("a cat in a dark alley", "street", "alley"),
        ("a couple in a vineyard", "field", "vines"),
        ("children on a playground", "field", "playground"),
        ("a camel at an oasis", "desert", "oasis"),
        ("a diver in a sunken city", "underwater", "ruins"),
        ("a kingdom in the clouds", "sky", "cloud castle"),
        ("a village on fire", "village", "wildfire"),
        ("a penguin on a frozen lake", "lake", "ice"),
        ("a street after the rain", "street", "puddles"),
        ("a beach at blue hour", "beach", "blue hour"),
    ],
)
def test_a_kind_of_place_is_the_place_with_a_part_of_its_own(text, setting, part):
    graph = prompt.read(text)
    assert graph.setting == setting
    assert part in graph.extras


def test_a_picnic_under_a_kite_in_the_sky_is_in_a_field():
    assert prompt.read("a family having a picnic, a dog and a kite in the sky").setting == "field"
    assert prompt.read("a picnic on mars").setting == "mars"
    assert prompt.read("a castle in the sky").setting == "sky"
