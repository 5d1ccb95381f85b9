"""Styles: what may stand together, and what may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aquatint.domain import (
    CharacterReference,
    Image,
    ImageFormat,
    Resolution,
    Style,
    StylePreset,
    StyleType,
    Swatch,
)
from aquatint.domain.errors import InvalidRequest

PICTURE = Image(b"", ImageFormat.PNG, Resolution(64, 64))
HEX = st.text("0123456789abcdefABCDEF", min_size=6, max_size=6)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"codes": ("A1B2C3D4",), "references": (PICTURE,)}, "style_codes"),
        ({"codes": ("A1B2C3D4",), "type": StyleType.DESIGN}, "style_codes"),
        ({"codes": ("A1B2C3D",)}, "style_codes"),
        ({"codes": ("A1B2C3DG",)}, "style_codes"),
        ({"palette": ()}, "color_palette"),
        ({"palette": (Swatch("#fff"),) * 9}, "color_palette"),
        ({"custom_model": "model/x"}, "custom_model_uri"),
        ({"type": StyleType.CUSTOM}, "style_type"),
    ],
)
def test_what_does_not_go_together_is_refused(fields, field):
    with pytest.raises(InvalidRequest) as refused:
        Style(**fields)

    assert refused.value.field == field


def test_codes_go_with_the_default_style_type_and_a_custom_model_with_custom():
    assert Style(codes=("A1B2C3D4", "00000000"))
    assert Style(type=StyleType.CUSTOM, custom_model="model/mine/version/3")


def test_there_are_62_presets():
    assert len(StylePreset) == 62
    assert StylePreset("80S_ILLUSTRATION")


@given(HEX)
def test_a_colour_is_kept_as_six_lower_case_digits(digits):
    assert Swatch(f"#{digits}").hex == f"#{digits.lower()}"
    assert Swatch(f"#{digits[:3]}").hex == "#" + "".join(d * 2 for d in digits[:3].lower())


@given(st.text().filter(lambda text: not text.startswith("#")))
def test_anything_else_is_no_colour(text):
    with pytest.raises(InvalidRequest, match="color_palette"):
        Swatch(text)


@pytest.mark.parametrize("weight", [0, 0.049, 1.01, float("nan"), float("inf"), -1])
def test_a_weight_lies_between_a_twentieth_and_one(weight):
    with pytest.raises(InvalidRequest, match="color_palette"):
        Swatch("#fff", weight)


def test_the_mask_of_a_character_has_the_size_of_its_picture():
    with pytest.raises(InvalidRequest, match="character_reference_images_mask"):
        CharacterReference(PICTURE, Image(b"", ImageFormat.PNG, Resolution(1, 1)))
