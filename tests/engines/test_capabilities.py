"""What an engine cannot keep exactly is refused, or told: never dropped in silence."""

from dataclasses import replace

import pytest
from pictures import image, landscape, mask

from aquatint.domain import (
    Adjustment,
    CharacterReference,
    Edit,
    GenerationRequest,
    Keeping,
    Model,
    PalettePreset,
    Remix,
    RenderingSpeed,
    Resolution,
    Style,
    StylePreset,
    StyleType,
    Upscale,
)
from aquatint.domain.errors import Unsupported
from aquatint.domain.json_prompt import JsonPrompt
from aquatint.engines import Capabilities, Rule, Tolerance, asked_fields

PICTURE = image(landscape(32, 32))
HOLE = mask(landscape(32, 32)[:, :, 0] > 100)
PLAIN = GenerationRequest(prompt="a cat", resolution=Resolution(64, 64))

RULES = (
    Rule("negative_prompt", Keeping.EQUIVALENT, "is told in the prompt"),
    Rule("seed", Keeping.LOST, "is chosen by the model"),
    Rule("mask", Keeping.REFUSED, "is not read by this server"),
    Rule("style_type", Keeping.LOST, "is not known", lambda r: r.style.type is StyleType.DESIGN),
)
SOME = Capabilities(sources=frozenset({Edit, Remix}), rules=RULES)


@pytest.mark.parametrize(
    ("more", "asked"),
    [
        ({}, set()),
        ({"seed": 0}, {"seed"}),
        ({"seed": 3, "seed_is_free": True}, set()),
        ({"negative_prompt": "dogs"}, {"negative_prompt"}),
        ({"negative_prompt": "  "}, set()),
        ({"num_images": 2}, {"num_images"}),
        ({"rendering_speed": RenderingSpeed.FLASH}, {"rendering_speed"}),
        ({"model": Model.V_2}, {"model"}),
        ({"check_copyright": True}, {"enable_copyright_detection"}),
        ({"transparent": True}, {"transparent"}),
        ({"json_prompt": JsonPrompt(description="a cat")}, {"json_prompt"}),
        ({"source": Edit(PICTURE)}, {"image"}),
        ({"source": Edit(PICTURE, HOLE)}, {"image", "mask"}),
        ({"source": Remix(PICTURE)}, {"image", "image_weight"}),
        ({"source": Upscale(PICTURE)}, {"image", "resemblance", "detail"}),
        ({"style": Style(type=StyleType.GENERAL)}, set()),
        ({"style": Style(type=StyleType.DESIGN)}, {"style_type"}),
        ({"style": Style(preset=StylePreset.POP_ART)}, {"style_preset"}),
        ({"style": Style(codes=("1a2b3c4d",))}, {"style_codes"}),
        ({"style": Style(references=(PICTURE,))}, {"style_reference_images"}),
        ({"style": Style(palette=PalettePreset.EMBER)}, {"color_palette"}),
        ({"style": Style(custom_model="model/m/version/1")}, {"custom_model_uri"}),
        (
            {"style": Style(character=CharacterReference(PICTURE))},
            {"character_reference_images"},
        ),
    ],
)
def test_a_request_asks_for_the_fields_that_it_sets(more, asked):
    always = {"prompt", "resolution"}
    assert set(asked_fields(replace(PLAIN, **more))) == always | asked


def test_an_engine_keeps_what_no_rule_names():
    assert SOME.check(replace(PLAIN, num_images=3), Tolerance.STRICT) == ()


def test_an_adjustment_names_the_field_and_what_becomes_of_it():
    told = SOME.check(replace(PLAIN, negative_prompt="dogs"))
    reason = "is told in the prompt"
    assert told == (Adjustment("negative_prompt", Keeping.EQUIVALENT, reason),)


@pytest.mark.parametrize(
    ("tolerance", "more", "field"),
    [
        (Tolerance.STRICT, {"negative_prompt": "dogs"}, "negative_prompt"),
        (Tolerance.STRICT, {"seed": 1}, "seed"),
        (Tolerance.EQUIVALENT, {"seed": 1}, "seed"),
        (Tolerance.ANY, {"source": Edit(PICTURE, HOLE)}, "mask"),
    ],
)
def test_more_than_is_tolerated_is_refused_by_the_name_of_the_field(tolerance, more, field):
    with pytest.raises(Unsupported) as refused:
        SOME.check(replace(PLAIN, **more), tolerance)
    assert refused.value.field == field


def test_what_is_lost_is_told_where_any_adjustment_is_tolerated():
    (told,) = SOME.check(replace(PLAIN, seed=1), Tolerance.ANY)
    assert (told.field, told.keeping) == ("seed", Keeping.LOST)


def test_a_rule_holds_only_for_the_requests_of_its_condition():
    assert SOME.check(replace(PLAIN, style=Style(type=StyleType.FICTION))) == ()
    with pytest.raises(Unsupported, match="style_type"):
        SOME.check(replace(PLAIN, style=Style(type=StyleType.DESIGN)))


def test_an_edit_has_no_more_images_than_the_engine_takes():
    both = replace(PLAIN, source=Edit(PICTURE, others=(PICTURE,)))
    assert replace(SOME, images=2).check(both) == ()
    with pytest.raises(Unsupported, match="images"):
        SOME.check(both)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"resolution": Resolution(200, 100)}, "resolution"),
        ({"source": Upscale(PICTURE), "resolution": Resolution(200, 100)}, "image"),
        ({"transparent": True, "resolution": Resolution(200, 100)}, "resolution"),
    ],
)
def test_a_size_beyond_the_engine_is_refused_by_the_name_of_what_decides_it(more, field):
    small = Capabilities(sources=frozenset({Upscale}), transparent=True, max_pixels=10_000)
    with pytest.raises(Unsupported) as refused:
        small.check(replace(PLAIN, **more))
    assert refused.value.field == field


def test_what_is_drawn_on_no_ground_counts_as_it_is_before_it_is_enlarged():
    small = Capabilities(transparent=True, max_pixels=10_000)
    size = Resolution(200, 200)
    asked = replace(PLAIN, transparent=True, resolution=size, upscaled_from=Resolution(100, 100))
    assert small.check(asked) == ()
