"""Product photos: the goods large, on what they are said to stand on, with props at their foot."""

import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama import layout, stage
from aquatint.engines.diorama.figures import cast
from aquatint.engines.diorama.prompt import read

SIZES = [Resolution(1024, 1024), Resolution(768, 1344), Resolution(1344, 768)]


def shown(prompt, size, seed=7):
    graph = read(prompt)
    actors = cast(graph, seed)
    graph = layout.settled(graph, actors, seed)
    backdrop = stage.find(graph.setting)(graph, Resolution(size.width // 4, size.height // 4), seed)
    return layout.place(graph, actors, backdrop, size, seed)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("seed", [7, 8])
@pytest.mark.parametrize(
    "prompt",
    [
        "Product photo of a perfume bottle on a marble table with pink roses",
        "Product photo of headphones",
        "Product shot of a watch on a wooden desk",
        "Packshot of a candle on a marble surface with leaves",
    ],
)
def test_goods_are_large_and_near_the_middle(prompt, size, seed):
    goods = next(one for one in shown(prompt, size, seed) if one.actor == 0)
    small = min(size.width, size.height)
    assert max(goods.width, goods.height) > 0.45 * small
    assert goods.top > 0.04 * size.height
    assert goods.bottom < size.height
    assert 0.35 < goods.middle / size.width < 0.65


def test_props_are_smaller_than_the_goods_and_cut_flowers_lie():
    size = SIZES[0]
    placed = shown("Product photo of a perfume bottle with pink roses", size)
    goods = next(one for one in placed if one.actor == 0)
    roses = [one for one in placed if one.actor == 1]
    assert len(roses) == 3
    assert all(one.height < goods.height and abs(one.turn) > 45 for one in roses)


@pytest.mark.parametrize(
    ("text", "setting", "extras"),
    [
        ("Product photo of a watch on a wooden desk", "product", {"wood surface"}),
        ("Product photo of perfume on a marble table", "product", {"marble surface"}),
        ("Studio product photo of a candle", "product", set()),
        ("Product photo of sunglasses on sand", "product", {"sand", "sand surface"}),
        ("A candle on a black marble surface", "product", {"black marble surface"}),
        ("A cup of coffee on a marble table", "table", {"marble surface"}),
        ("Product photo of a sports car", "studio", set()),
        ("Product photography of a woman", "studio", set()),
    ],
)
def test_goods_stand_on_the_surface_that_is_named(text, setting, extras):
    graph = read(text)
    assert (graph.setting, set(graph.extras)) == (setting, extras)
    assert "table" not in {one.concept for one in graph.subjects}


def test_the_largest_of_many_things_on_a_table_is_what_one_looks_at():
    size = SIZES[0]
    placed = shown("A typewriter on a wooden desk with a cup of coffee and scattered papers", size)
    typewriter = next(one for one in placed if one.actor == 0)
    assert typewriter.height > 0.35 * size.height
    assert all(one.left > 0 and one.right < size.width for one in placed)
    assert all(one.height < 0.7 * typewriter.height for one in placed if one.actor != 0)
