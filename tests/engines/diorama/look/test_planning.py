"""How a style and a prompt become a look."""

from __future__ import annotations

import numpy as np
import pytest
from pictures import image

from aquatint.domain import PalettePreset, Style, StylePreset, StyleType, Swatch
from aquatint.engines.diorama.graph import Format, SceneGraph
from aquatint.engines.diorama.look import plan
from aquatint.engines.diorama.look.presets import RECIPES
from aquatint.engines.diorama.look.treatments import FINISHES, TREATMENTS
from aquatint.engines.diorama.pixels import hex_color
from tools import document_palettes

WORDS = (
    "watercolor", "oil painting", "pixel art", "line art", "sketch", "comic", "vintage",
    "low poly", "photo", "minimalist", "cyberpunk", "flat", "cinematic", "anime", "3d render",
    "charcoal", "pastel drawing", "paper cut", "claymation", "pop art", "woodblock", "etching",
    "blueprint", "coloring page", "art deco", "bauhaus", "collage", "graffiti", "halftone",
    "synthwave", "double exposure", "cubism", "black and white",
)  # fmt: skip


def planned(style: Style | None = None, **graph: object):
    return plan(style or Style(), SceneGraph(**graph))


def test_every_preset_is_mapped_to_treatments_that_exist():
    assert set(RECIPES) == set(StylePreset)
    for recipe in RECIPES.values():
        assert recipe.treatments
        assert set(recipe.treatments) <= set(TREATMENTS)


def test_no_two_presets_are_the_same():
    assert len(set(RECIPES.values())) == len(StylePreset) == 62


def test_finishes_are_treatments():
    assert set(TREATMENTS) >= FINISHES


@pytest.mark.parametrize("word", WORDS)
def test_every_word_of_a_prompt_has_treatments(word):
    look = planned(looks=(word,))
    assert look.treatments
    assert look.treatments != planned().treatments
    assert set(look.treatments) <= set(TREATMENTS)


def test_black_and_white_grades_what_other_words_make():
    words = ("black and white", "photo")
    assert planned(looks=words).treatments.index("monochrome") > planned(
        looks=words
    ).treatments.index("photo")


def test_the_page_on_palettes_is_the_one_that_the_code_gives():
    assert document_palettes.PAGE.read_text() == document_palettes.page()


@pytest.mark.parametrize("style_type", [one for one in StyleType if one is not StyleType.CUSTOM])
def test_every_type_has_treatments_that_exist(style_type):
    look = planned(Style(type=style_type))
    assert look.treatments
    assert set(look.treatments) <= set(TREATMENTS)


def test_words_win_over_the_type_and_a_preset_over_both():
    realistic = Style(type=StyleType.REALISTIC)
    assert "photo" in planned(realistic).treatments
    assert planned(realistic, looks=("watercolor",)).treatments == ("watercolor",)
    preset = Style(type=StyleType.REALISTIC, preset=StylePreset.BLUEPRINT)
    assert planned(preset, looks=("watercolor",)).treatments == ("blueprint",)


def test_the_shapes_of_letters_are_not_flattened():
    assert "quiet" in planned(looks=("minimalist",)).treatments
    for design in ({"format": Format.LOGO}, {"lettering": ("OPEN",)}):
        assert "quiet" not in planned(looks=("minimalist",), **design).treatments


def test_a_code_is_the_same_point_for_ever_and_its_neighbour_another():
    one, same = planned(Style(codes=("1A2B3C4D",))), planned(Style(codes=("1a2b3c4d",)))
    assert one == same
    assert one != planned(Style(codes=("1A2B3C4E",)))
    assert set(one.treatments) <= set(TREATMENTS)


def test_codes_add_up():
    first = planned(Style(codes=("00000001",))).treatments
    both = planned(Style(codes=("00000001", "FFFFFFFE"))).treatments
    assert both[: len(first)] == first
    assert len(both) > len(first)


@pytest.mark.parametrize("preset", PalettePreset)
def test_shares_of_every_palette_add_up(preset):
    look = planned(Style(palette=preset))
    assert len({color for color, _ in look.palette}) == len(look.palette) == 5
    assert sum(share for _, share in look.palette) == pytest.approx(1)


def test_weights_become_shares():
    swatches = (Swatch("#112233", 0.75), Swatch("#ffeedd", 0.25))
    look = planned(Style(palette=swatches))
    assert [(hex_color(color), share) for color, share in look.palette] == [
        ("#112233", 0.75),
        ("#ffeedd", 0.25),
    ]


def test_without_weights_the_first_colour_counts_most():
    swatches = tuple(Swatch(color) for color in ("#112233", "#445566", "#ffeedd"))
    shares = [share for _, share in planned(Style(palette=swatches)).palette]
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) == pytest.approx(1)


def test_colours_without_weight_share_what_is_left():
    swatches = (Swatch("#112233", 0.6), Swatch("#445566"), Swatch("#ffeedd"))
    shares = [share for _, share in planned(Style(palette=swatches)).palette]
    assert shares == pytest.approx([0.6, 0.2, 0.2])


def test_a_reference_lends_its_colours():
    pixels = np.zeros((40, 40, 3), np.uint8)
    pixels[:30] = (200, 30, 30)
    pixels[30:] = (20, 40, 180)
    look = planned(Style(references=(image(pixels),)))
    assert [hex_color(color) for color, _ in look.palette] == ["#c81e1e", "#1428b4"]
    assert [share for _, share in look.palette] == pytest.approx([0.75, 0.25])


def test_a_reference_lends_its_manner():
    paper = np.full((200, 200, 3), 250, np.uint8)
    paper[::20] = paper[1::20] = 20
    pale = np.full((200, 200, 3), 120, np.uint8)
    pale[:100] = (150, 160, 150)
    noise = np.random.default_rng(1).integers(110, 147, (200, 200, 1), np.uint8).repeat(3, 2)
    assert "line art" in planned(Style(references=(image(paper),))).treatments
    assert "faded" in planned(Style(references=(image(pale),))).treatments
    assert "coarse grain" in planned(Style(references=(image(noise),))).treatments


def test_a_reference_of_white_lines_lends_white_lines():
    dark = np.full((200, 200, 3), (18, 58, 120), np.uint8)
    dark[::20] = dark[1::20] = (240, 246, 255)
    assert "light lines" in planned(Style(references=(image(dark),))).treatments


def test_a_hatched_reference_lends_a_pencil():
    sheet = np.full((240, 240), 225, np.uint8)
    rows, columns = np.mgrid[0:240, 0:240]
    sheet[((rows + columns) % 8 < 2) & (columns > 60)] = 130
    sheet[((rows + columns) % 8 == 0) & (columns > 150)] = 60
    grey = np.repeat(sheet[..., None], 3, 2)
    assert planned(Style(references=(image(grey),))).treatments[-1:] == ("pencil",)


def test_the_callers_palette_wins():
    style = Style(
        preset=StylePreset.BAUHAUS,
        palette=(Swatch("#00ff00"),),
        references=(image(np.zeros((9, 9, 3), np.uint8)),),
    )
    assert [hex_color(color) for color, _ in planned(style).palette] == ["#00ff00"]
