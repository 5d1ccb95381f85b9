"""What single sentences mean: who, how many, in which colour, and how they stand to each other."""

import pytest

from aquatint.engines.diorama import prompt
from aquatint.engines.diorama.graph import Format, Pose, Shot, TimeOfDay, Weather


def concepts(text):
    return [one.concept for one in prompt.read(text).subjects]


def told(text):
    """Relations as short sentences."""
    graph = prompt.read(text)
    names = [one.concept for one in graph.subjects]
    return [f"{names[one.subject]} {one.kind} {names[one.anchor]}" for one in graph.relations]


def only(text):
    (subject,) = prompt.read(text).subjects
    return subject


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a cat", 1),
        ("two cats", 2),
        ("7 cats", 7),
        ("twelve cats", 12),
        ("40 cats", 12),
        ("cats", 3),
        ("a few cats", 3),
        ("several cats", 4),
        ("a pair of cats", 2),
        ("dozens of cats", 12),
        ("a flock of sheep", 6),
        ("two deer", 2),
        ("some bread", 1),
        ("a field of lavender", 9),
        ("a pair of sunglasses", 1),
        ("a pair of boots", 1),
        ("a family", 4),
    ],
)
def test_numbers_are_counted_up_to_twelve(text, count):
    assert only(text).count == count


@pytest.mark.parametrize(
    ("text", "color"),
    [
        ("a red car", "red"),
        ("a shiny red car", "red"),
        ("a light blue car", "pale blue"),
        ("a burgundy car", "burgundy"),
        ("a coral dress", "coral"),
        ("a dusty pink door", "dusty pink"),
        ("a grey car", "gray"),
        ("a golden car", "gold"),
        ("a black and white cat", "black"),
        ("a woman with red hair", None),
        ("a car under a blue sky", None),
    ],
)
def test_a_colour_belongs_to_its_own_noun(text, color):
    assert only(text).color == color


def test_each_noun_has_its_own_colour():
    car, bicycle = prompt.read("a red car and a blue bicycle").subjects
    assert (car.color, bicycle.color) == ("red", "blue")


def test_colours_of_the_whole_picture_are_kept_apart():
    assert prompt.read("a cat in blue and orange tones").colors == ("blue", "orange")
    assert prompt.read("a cat on a pink background").colors == ("pink",)


def test_colours_of_a_design_need_no_noun():
    assert prompt.read("a logo of a lion, gold on a black background").colors == ("gold", "black")


def test_what_the_sky_and_the_grass_are_anyway_is_no_palette():
    assert prompt.read("blue sky, white clouds, green grass").colors == ()


def test_a_black_and_white_photo_is_a_look():
    graph = prompt.read("a black and white photo of a dog")
    assert graph.looks == ("black and white", "photo")
    assert graph.subjects[0].color is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("an orange on a plate", ["orange", "plate"]),
        ("an orange cat", ["cat"]),
        ("three oranges", ["orange"]),
        ("a sky full of stars", []),
        ("two moons", ["full moon"]),
        ("two glasses on a shelf", ["glass of water"]),
        ("a man with glasses", ["man", "glasses"]),
        ("a coffee table", ["coffee table"]),
        ("a strawberry cake", ["cake"]),
        ("a hot air balloon", ["hot air balloon"]),
        ("a cup of tea", ["tea"]),
        ("two mugs of coffee", ["coffee"]),
        ("a bowl of ramen", ["ramen"]),
        ("a basket of apples", ["basket", "apple"]),
        ("cat dog fish", ["cat", "dog", "fish"]),
        ("a husky puppy", ["dog"]),
        ("a bamboo forest", []),
        ("watch the sunset", []),
        ("a golden watch", ["watch"]),
    ],
)
def test_nouns_are_told_from_what_only_describes(text, expected):
    assert concepts(text) == expected


def test_containers_count_what_they_hold():
    assert only("two cups of tea").count == 2
    assert told("a basket of apples") == ["apple in basket"]


def test_sizes_are_factors():
    assert only("a tiny dragon").size < only("a small dragon").size < 1
    assert only("a giant cat").size > only("a big cat").size > 1


@pytest.mark.parametrize(
    ("text", "material"),
    [
        ("a wooden horse", "wood"),
        ("a glass bell", "glass"),
        ("a house made of chocolate", "chocolate"),
        ("a robot built from steel", "steel"),
    ],
)
def test_materials_are_no_second_thing(text, material):
    assert only(text).material == material


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a cat on a couch", ["cat on couch"]),
        ("a cat under a bed", ["cat under bed"]),
        ("a cat in a box", ["cat in box"]),
        ("a cat beside a dog", ["cat beside dog"]),
        ("a cat behind a tree", ["cat behind tree"]),
        ("a car in front of a house", ["car in front of house"]),
        ("a tiger between two palm trees", ["tiger between palm"]),
        ("a kite over a house", ["kite above house"]),
        ("a robot holding an umbrella", ["robot holding umbrella"]),
        ("an umbrella held by a robot", ["robot holding umbrella"]),
        ("a girl wearing a crown", ["girl wearing crown"]),
        ("a cat with a hat and a scarf", ["cat wearing hat", "cat wearing scarf"]),
        ("a boy with a balloon", ["boy holding balloon"]),
        ("a knight on a white horse", ["knight riding horse"]),
        ("a cake with candles", ["candle on cake"]),
        ("an island with a lighthouse", ["lighthouse on island"]),
        ("children flying kites", ["child holding kite"]),
        ("a man playing guitar", ["man holding guitar"]),
        ("a dog playing with a ball", ["dog beside ball"]),
        ("under a tree sits a fox", ["fox under tree"]),
        (
            "a cat and a dog on a couch",
            ["cat on couch", "dog on couch"],
        ),
        (
            "a penguin wearing sunglasses and holding a flag",
            ["penguin wearing sunglasses", "penguin holding flag"],
        ),
        (
            "a knight on a horse holding a sword",
            ["knight riding horse", "knight holding sword"],
        ),
        ("a cat sitting on a chair next to a lamp", ["cat on chair", "cat beside lamp"]),
    ],
)
def test_prepositions_and_verbs_join_two_things(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "pose"),
    [
        ("a sleeping cat", Pose.SLEEPING),
        ("a cat sleeping", Pose.SLEEPING),
        ("a bird flying over the sea", Pose.FLYING),
        ("a horse galloping", Pose.RUNNING),
        ("a swimming tiger", Pose.SWIMMING),
        ("a woman reading in a library", Pose.READING),
        ("a frog sitting in the grass", Pose.SITTING),
        ("a cat", None),
    ],
)
def test_poses_belong_to_who_strikes_them(text, pose):
    assert only(text).pose is pose


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("a cat at the seaside", "beach"),
        ("a boat on a lake", "lake"),
        ("a deer in the woods", "forest"),
        ("a fox in the snow", "snow"),
        ("a robot on the moon", "moon"),
        ("a robot on mars", "mars"),
        ("a car on a city street", "street"),
        ("the skyline of New York", "city"),
        ("Paris in spring", "city"),
        ("a cat in Paris", "street"),
        ("a cat in a bedroom", "bedroom"),
        ("a cow in a meadow", "field"),
        ("a whale under the sea", "underwater"),
        ("an apple and a pear on a table", "table"),
        ("a cat under a table", None),
        ("a cat", None),
        ("sunset", "sky"),
        ("sheep on a hill under a blue sky", None),
        ("a balloon in a blue sky", "sky"),
        ("in the rain", None),
        ("ineffable otherness", "abstract"),
    ],
)
def test_a_place_is_the_setting(text, setting):
    assert prompt.read(text).setting == setting


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("a cat", TimeOfDay.DAY),
        ("a cat in the evening", TimeOfDay.SUNSET),
        ("a cat in the early morning", TimeOfDay.DAWN),
        ("a cat under a starry sky", TimeOfDay.NIGHT),
        ("a cyberpunk cat", TimeOfDay.NIGHT),
        ("a cyberpunk cat at dawn", TimeOfDay.DAWN),
        ('a sign that says "Good Night"', TimeOfDay.DAY),
        ("a cat named Midnight", TimeOfDay.DAY),
    ],
)
def test_the_hour_is_set_by_what_is_told_and_not_by_names(text, time):
    assert prompt.read(text).time is time


def test_weather_season_and_mood_are_told():
    graph = prompt.read("a spooky house in a foggy autumn storm")
    assert graph.weather == {Weather.FOG, Weather.STORM}
    assert (graph.season, graph.mood) == ("autumn", "spooky")


def test_shots_are_told():
    assert prompt.read("close-up of a bee").shot is Shot.CLOSE
    assert prompt.read("a pizza, top view").shot is Shot.TOP
    assert prompt.read("portrait of a queen").shot is Shot.PORTRAIT


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        ("a poster with a cat", Format.POSTER),
        ("cat logo", Format.LOGO),
        ("sticker of a frog", Format.STICKER),
        ("app icon of a fox", Format.ICON),
        ("seamless pattern of lemons", Format.PATTERN),
        ('a mug that says "Hi"', Format.MUG),
        ("a mug", Format.SCENE),
        ('a birthday card, "Happy Birthday"', Format.CARD),
        ('a robot holding a sign that says "HELLO"', Format.SCENE),
        ("a woman wearing a t-shirt", Format.SCENE),
    ],
)
def test_designed_things_are_formats_unless_somebody_has_them(text, format_):
    assert prompt.read(text).format is format_


def test_what_a_design_is_for_is_its_theme():
    graph = prompt.read("a logo for a dog shelter with a bone")
    assert graph.theme == {"dog", "shelter"}
    assert [one.concept for one in graph.subjects] == ["bone"]


def test_a_mountain_on_a_logo_is_a_mark():
    graph = prompt.read("a logo with a mountain and a moon")
    assert [one.concept for one in graph.subjects] == ["mountain", "moon"]
    assert graph.setting is None


def test_words_that_were_not_understood_are_listed_once():
    assert prompt.read("a cat, a flurble and a flurble").undrawn == ("flurble",)


@pytest.mark.parametrize(
    "phrase",
    [
        "soft natural light, shallow depth of field, rich detail",
        "balanced composition, golden ratio, shot on 35mm film",
        "warm color palette, volumetric light rays, film grain",
        "highly detailed, 8k, trending on artstation, masterpiece",
        "strong sense of atmosphere, subtle contrast, clear focal point",
    ],
)
def test_what_enriches_a_prompt_draws_nothing(phrase):
    assert prompt.read(f"a cat on a couch, {phrase}") == prompt.read("a cat on a couch")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a goldfish in a fish bowl", ["goldfish", "fish bowl"]),
        ("five rubber ducks on the edge of a bathtub", ["rubber duck", "bathtub"]),
        ("a teddy bear on the bed in a child's bedroom", ["teddy bear", "bed"]),
        ("a student in an old university library", ["student"]),
        ("a dog and a cake, nobody wearing hats", ["dog", "cake"]),
        ("a bouquet of white roses in a vase", ["rose", "vase"]),
        ("an infographic about the water cycle", []),
        ("teal and coral gradient", []),
        ("a drone over a city", ["drone"]),
    ],
)
def test_words_bring_the_things_that_they_mean_there(text, found):
    assert concepts(text) == found


def test_a_suitcase_covered_in_stickers_is_no_sticker():
    assert prompt.read("a suitcase covered in travel stickers").format is Format.SCENE


def test_an_empty_vase_is_called_so():
    assert only("an empty vase").words == "empty vase"


def test_colors_of_nothing_are_colors_of_the_picture():
    assert prompt.read("abstract composition in red, black and gold").colors == (
        "red",
        "black",
        "gold",
    )


def test_a_desk_from_above_is_the_ground_of_what_lies_on_it():
    graph = prompt.read("a desk with a laptop, a lamp and a yellow notebook, top view")
    assert graph.setting == "table"
    assert [one.concept for one in graph.subjects] == ["laptop", "lamp", "notebook"]


@pytest.mark.parametrize(
    ("text", "count"), [("a wolf pack", 5), ("a camel caravan", 4), ("a bird flock", 6)]
)
def test_a_pack_of_something_is_several(text, count):
    assert only(text).count == count


def test_who_wears_a_dress_is_called_so():
    graph = prompt.read("a girl wearing a yellow dress")
    assert graph.subjects[0].words == "girl in a dress"
    assert graph.subjects[0].color == "yellow"


def test_who_fishes_from_a_boat_is_in_it_and_a_train_is_on_the_bridge_that_it_crosses():
    assert told("a boy fishing from a boat") == ["boy in boat"]
    assert told("a train crossing a bridge") == ["train on bridge"]


def test_birds_sit_on_branches():
    assert told("two owls on a branch") == ["owl on branch"]


def test_a_fence_is_a_thing_where_somebody_is_behind_or_above_it():
    assert told("a dog behind a fence") == ["dog behind fence"]
    assert told("a horse jumping over a fence") == ["horse above fence"]
    assert concepts("a house with a picket fence") == ["house"]


def test_a_bowl_with_a_fish_in_it_is_a_fish_bowl():
    assert told("a goldfish in a glass bowl") == ["goldfish in fish bowl"]


def test_the_novel_of_a_cover_is_not_drawn_upon_it():
    assert concepts('Book cover, fantasy novel "The Salt Road", a dragon above a desert') == [
        "dragon"
    ]


def test_a_toy_is_small():
    assert only("a toy train").size < 0.2


def test_flowers_stand_in_the_vase_that_is_one_of_them():
    assert told("a vase of sunflowers") == ["sunflower in vase"]
    assert told("a cup of tea") == []


@pytest.mark.parametrize(
    ("text", "riders", "mounts"),
    [
        ("two boys riding horses", 2, 2),
        ("four cyclists on a road", 4, 4),
        ("a boy riding a horse", 1, 1),
    ],
)
def test_each_rider_has_a_mount(text, riders, mounts):
    assert [one.count for one in prompt.read(text).subjects] == [riders, mounts]


def test_the_bat_of_a_baseball_player_is_no_animal():
    assert concepts("a baseball player swinging his bat") == ["athlete"]


def test_a_fish_beside_a_fish_bowl_is_in_it():
    said = told("a fish bowl on a desk with a goldfish wearing a tiny top hat")
    assert "goldfish in fish bowl" in said
    assert "goldfish wearing top hat" in said
    assert "goldfish on desk" not in said
