"""A request as the caption that Ideogram 4's open weights were trained on."""

import json

import pytest

from aquatint.domain import (
    GenerationRequest,
    PalettePreset,
    Resolution,
    Style,
    StylePreset,
    StyleType,
    Swatch,
)
from aquatint.engines.captions import caption

GIVEN = {
    "aspect_ratio": "1:1",
    "compositional_deconstruction": {
        "elements": [
            {"desc": "Capitals.", "text": "OPEN", "bbox": [1, 2, 3, 4], "type": "text"},
            {"color_palette": ["#FF0000"], "desc": "A lantern.", "type": "obj"},
        ],
        "background": "dusk",
    },
    "style_description": {
        "color_palette": ["#1B1B2F"],
        "medium": "photograph",
        "photo": "35 mm",
        "lighting": "dusk",
        "aesthetics": "calm",
    },
}


def made(prompt, **more):
    size = Resolution(1024, 1024)
    text = caption(GenerationRequest(prompt=prompt, resolution=size, **more))
    assert '": ' not in text
    return json.loads(text)


def test_plain_words_are_the_description_and_what_stands_in_quotes_is_lettering():
    told = made('a sign "OPEN"')
    assert list(told) == ["high_level_description", "compositional_deconstruction"]
    assert told["high_level_description"] == 'a sign "OPEN"'
    assert told["compositional_deconstruction"]["background"] == ""
    (element,) = told["compositional_deconstruction"]["elements"]
    assert (element["type"], element["text"]) == ("text", "OPEN")
    assert list(element) == ["type", "text", "desc"]


def test_a_caption_stays_one_in_the_order_that_the_model_knows():
    told = made(json.dumps(GIVEN))
    assert told == GIVEN
    assert list(told) == ["aspect_ratio", "style_description", "compositional_deconstruction"]
    assert list(told["style_description"]) == [
        "aesthetics",
        "lighting",
        "photo",
        "medium",
        "color_palette",
    ]
    assert list(told["compositional_deconstruction"]) == ["background", "elements"]
    text, thing = told["compositional_deconstruction"]["elements"]
    assert list(text) == ["type", "bbox", "text", "desc"]
    assert list(thing) == ["type", "desc", "color_palette"]


def test_what_to_leave_out_stands_in_the_description():
    asked = '{"compositional_deconstruction":{"background":"dusk","elements":[]}}'
    for prompt in (asked, "a park"):
        assert "trees" in made(prompt, negative_prompt="trees")["high_level_description"]


@pytest.mark.parametrize(
    ("style_type", "names"),
    [
        (StyleType.REALISTIC, ["aesthetics", "lighting", "photo", "medium"]),
        (StyleType.DESIGN, ["aesthetics", "lighting", "medium", "art_style"]),
        (StyleType.FICTION, ["aesthetics", "lighting", "medium", "art_style"]),
    ],
)
def test_a_style_has_either_a_photo_or_an_art_style(style_type, names):
    told = made("a cat", style=Style(type=style_type))["style_description"]
    assert list(told) == names
    assert all(told.values())


def test_a_palette_is_a_list_of_colours_the_weightiest_first():
    palette = (Swatch("#00ff00", 0.2), Swatch("#ff0000", 0.8))
    told = made("a cat", style=Style(palette=palette))["style_description"]
    assert told["color_palette"] == ["#FF0000", "#00FF00"]
    assert list(told)[-1] == "color_palette"


def test_a_style_is_added_to_that_of_a_caption():
    style = Style(preset=StylePreset.WATERCOLOR, palette=PalettePreset.PASTEL)
    told = made(json.dumps(GIVEN), style=style)["style_description"]
    assert told["aesthetics"].startswith("calm, watercolor")
    assert "pastel" in told["aesthetics"]
    assert told["photo"] == "35 mm"


def test_words_alone_have_no_style():
    assert "style_description" not in made("a cat")
