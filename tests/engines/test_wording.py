"""What a style becomes in words."""

from dataclasses import replace

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
from aquatint.engines import wording

PLAIN = GenerationRequest(prompt="a cat", resolution=Resolution(64, 64))


def styled(**style):
    return wording.worded(replace(PLAIN, style=Style(**style)))


def test_a_prompt_without_a_style_stays_as_it_is():
    assert wording.worded(replace(PLAIN, prompt="  a cat ")) == "  a cat "


def test_every_preset_and_palette_has_words_of_its_own():
    assert set(wording.PRESETS) == set(StylePreset)
    assert len(set(wording.PRESETS.values())) == len(StylePreset)
    assert set(wording.MOODS) == set(PalettePreset)


@pytest.mark.parametrize("kind", [StyleType.AUTO, StyleType.GENERAL])
def test_a_style_that_asks_for_nothing_says_nothing(kind):
    assert styled(type=kind) == "a cat"


def test_type_and_preset_are_said_together():
    said = styled(type=StyleType.DESIGN, preset=StylePreset.BAUHAUS)
    assert said.startswith("a cat. Style: graphic design, clean layout; Bauhaus")


def test_colours_come_by_weight():
    palette = (Swatch("#111111", 0.2), Swatch("#222222", 0.7), Swatch("#333333"))
    assert styled(palette=palette) == "a cat. Colours: #222222 (70%), #111111 (20%), #333333."


def test_what_to_leave_out_is_said_where_it_is_asked_for():
    asked = replace(PLAIN, negative_prompt="dogs.")
    assert wording.worded(asked) == "a cat"
    assert wording.worded(asked, negative=True) == "a cat. Leave out: dogs."
