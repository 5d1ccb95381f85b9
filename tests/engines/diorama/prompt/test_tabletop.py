"""What small things stand on, and what is behind them."""

import pytest

from aquatint.engines.diorama.prompt import read


def _concepts(prompt: str) -> list[str]:
    return [one.concept for one in read(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "room"),
    [
        ("an office with a laptop and a coffee cup on the desk", "office"),
        ("A vase of sunflowers on a table in a rustic kitchen", "kitchen"),
        ("A cocktail in a bar at night", "bar"),
        ("A cup of coffee on a balcony overlooking a city", "city"),
        ("A birthday cake on a table in a garden", "garden"),
        ("A romantic dinner for two in a restaurant, candles and red wine", "restaurant"),
    ],
)
def test_small_things_of_a_room_are_seen_close_by(prompt: str, room: str) -> None:
    graph = read(prompt)
    assert graph.setting == room
    assert "tabletop" in graph.extras
    assert not {"table", "desk"} & set(_concepts(prompt))


@pytest.mark.parametrize(
    "prompt",
    [
        "A kitchen with copper pots",
        "a living room with a plant and a grey sofa",
        "A woman with a cup of coffee in a cafe",
        "A cat and a cup on a table in a kitchen",
        "A teddy bear in a bedroom",
        "Wide shot of a cup on a table in a kitchen",
    ],
)
def test_a_room_is_seen_whole_where_it_leads_or_somebody_is_in_it(prompt: str) -> None:
    assert "tabletop" not in read(prompt).extras


def test_a_table_that_is_listed_after_small_things_is_what_they_stand_on() -> None:
    graph = read("A bowl of ramen with green onions, steam, dark wooden table")
    assert graph.setting == "table"
    assert "table" not in [one.concept for one in graph.subjects]


def test_a_table_keeps_its_colour() -> None:
    assert "blue table" in read("A cake on a blue table").extras


def test_things_lie_on_a_cloth_of_the_colour_that_is_said() -> None:
    graph = read("A golden trophy and a silver medal on black velvet")
    assert graph.setting == "table"
    assert {"cloth surface", "black cloth"} <= graph.extras
    assert [one.color for one in graph.subjects] == ["gold", "silver"]


def test_toppings_are_on_a_dish_and_what_is_poured_stands_beside_it() -> None:
    graph = read("A stack of pancakes with blueberries and maple syrup")
    on = {graph.subjects[one.subject].concept for one in graph.relations}
    assert on == {"blueberries"}


def test_who_drinks_at_a_table_has_put_the_cup_down() -> None:
    graph = read("Two friends drinking coffee at an outdoor cafe in Rome")
    concepts = [one.concept for one in graph.subjects]
    told = {
        (concepts[one.subject], one.kind.value, concepts[one.anchor]) for one in graph.relations
    }
    assert graph.setting == "street"
    assert told == {("person", "at", "table"), ("coffee", "on", "table")}
    assert graph.subjects[concepts.index("coffee")].count == 2


def test_a_checked_cloth_is_laid_on_the_table() -> None:
    graph = read("a plate of spaghetti on a checkered tablecloth")
    assert graph.setting == "table"
    assert "gingham surface" in graph.extras


def test_a_winters_day_is_outside_of_the_window() -> None:
    graph = read("A cup of hot chocolate by a snowy window")
    assert (graph.setting, graph.season) == ("living room", "winter")
    assert "tabletop" in graph.extras
    assert read("A cup of tea on a table in winter").setting == "table"
