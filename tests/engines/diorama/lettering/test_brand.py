"""What stands for a brand on its logo."""

import pytest

from aquatint.engines.diorama.lettering import brand, emblems, marks
from aquatint.engines.diorama.prompt import read
from aquatint.engines.diorama.raster import rasterise


@pytest.mark.parametrize(
    ("prompt", "mark"),
    [
        ('Logo for a yoga studio called "Lotus & Light"', emblems.lotus),
        ('Logo for a pet store named "Happy Days"', emblems.paw),
        ('Logo for a law firm "Harrison & Cole"', emblems.scales),
        ('Logo for a barber "Old Town"', emblems.scissors),
        ('Logo for a music school called "Harmony"', marks.note),
        ('Logo for a bookstore named "Blue Wave"', marks.wave),
        ('Logo "Xyzzy"', None),
    ],
)
def test_a_name_chooses_the_mark_before_the_trade_does(prompt, mark):
    assert brand.mark(brand.branded(read(prompt))) is mark


@pytest.mark.parametrize(
    ("prompt", "concepts"),
    [
        ('Logo for a brewery named "Red Fox Brewing"', ["fox"]),
        ('Logo for a bookstore named "The Reading Owl"', ["owl"]),
        ('Logo for a coffee roastery named "Night Owl"', ["owl"]),
        ('Logo for a shop called "Miller & Sons"', []),
        ('Logo for a bakery called "Mill & Stone"', []),
        ('Logo of a bear, "Wild Rose"', ["bear"]),
    ],
)
def test_a_thing_in_a_name_is_drawn_where_the_prompt_names_none(prompt, concepts):
    assert [one.concept for one in brand.branded(read(prompt)).subjects] == concepts


@pytest.mark.parametrize("mark", dict.fromkeys(emblems.EMBLEMS.values()))
def test_a_mark_keeps_within_its_box(mark):
    inks = marks.Inks("#102030", "#c04020", "#ffffff")
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -20 140 140">' + mark(inks)
    seen = rasterise(svg + "</svg>", 140, 140)[..., 3]
    assert seen[20:120, 20:120].any()
    seen[18:122, 18:122] = 0
    assert not seen.any()
