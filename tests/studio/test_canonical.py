"""A request as one text, and back."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some
from pictures import image, landscape, mask

from aquatint.domain import (
    CharacterReference,
    Edit,
    GenerationRequest,
    InvalidRequest,
    MagicPrompt,
    Model,
    PalettePreset,
    Reframe,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    Resolution,
    Style,
    StylePreset,
    StyleType,
    Swatch,
    Upscale,
)
from aquatint.domain.json_prompt import Element, JsonPrompt
from aquatint.studio import canonical

ONE, OTHER = image(landscape(32, 32)), image(landscape(32, 32)[::-1])
HOLE = mask(landscape(32, 32)[:, :, 0] > 100)
INPUTS = {canonical.sha256(one.data): one for one in (ONE, OTHER, HOLE)}

TEXTS = some.text(
    some.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=30
).filter(str.strip)
SWATCHES = some.builds(
    Swatch,
    some.from_regex(r"#[0-9a-f]{6}", fullmatch=True),
    some.none() | some.floats(0.05, 1),
)
STYLES = some.builds(
    Style,
    type=some.sampled_from([one for one in StyleType if one is not StyleType.CUSTOM]),
    preset=some.none() | some.sampled_from(StylePreset),
    references=some.lists(some.sampled_from([ONE, OTHER]), max_size=2).map(tuple),
    character=some.sampled_from(
        [None, CharacterReference(ONE), CharacterReference(OTHER, HOLE)],
    ),
    palette=some.none()
    | some.sampled_from(PalettePreset)
    | some.lists(SWATCHES, min_size=1, max_size=4).map(tuple),
    custom_model=some.sampled_from([None, "model/m/version/1"]),
)
ELEMENTS = some.builds(
    Element,
    desc=TEXTS,
    text=some.none() | TEXTS,
    box=some.sampled_from([None, (0, 0, 1000, 1000), (1, 2, 3, 4)]),
    colors=some.sampled_from([(), ("#102030",)]),
)
SOURCES = some.sampled_from(
    [
        None,
        Edit(ONE),
        Edit(ONE, HOLE),
        Edit(ONE, others=(OTHER, ONE)),
        Remix(OTHER, 33),
        Reframe(ONE),
        ReplaceBackground(ONE),
        Upscale(OTHER, 1, 100),
    ]
)
REQUESTS = some.builds(
    GenerationRequest,
    prompt=TEXTS,
    negative_prompt=some.just("") | TEXTS,
    resolution=some.sampled_from([Resolution(64, 64), Resolution(1312, 736)]),
    source=SOURCES,
    style=STYLES,
    seed=some.none() | some.integers(0, 2**31 - 1),
    seed_is_free=some.booleans(),
    num_images=some.integers(1, 8),
    rendering_speed=some.sampled_from(RenderingSpeed),
    magic_prompt=some.sampled_from(MagicPrompt),
    model=some.sampled_from(Model),
    check_copyright=some.booleans(),
    json_prompt=some.none()
    | some.builds(
        JsonPrompt,
        description=TEXTS,
        background=some.just("") | TEXTS,
        elements=some.lists(ELEMENTS, max_size=2).map(tuple),
        style=some.sampled_from([(), (("lighting", "soft"), ("medium", "ink"))]),
    ),
    upscaled_from=some.none() | some.just(Resolution(32, 32)),
)


@given(REQUESTS)
def test_a_text_gives_back_the_request_that_it_was_made_of(request):
    text = canonical.write(request)
    assert canonical.read(text, INPUTS) == request


@given(REQUESTS)
def test_json_that_was_taken_apart_and_put_together_is_the_same_text(request):
    text = canonical.write(request)
    assert canonical.dump(json.loads(text)) == text


def test_the_text_holds_no_bytes_and_leaves_out_what_is_not_asked_for():
    request = GenerationRequest(
        prompt="a café", resolution=Resolution(64, 64), source=Remix(ONE, 70), seed=3
    )
    name = canonical.sha256(ONE.data)
    assert canonical.write(request) == (
        '{"magic_prompt":"AUTO","model":"V_3","num_images":1,"prompt":"a café",'
        '"rendering_speed":"DEFAULT","resolution":"64x64","seed":3,'
        f'"source":{{"image":"{name}","kind":"Remix","weight":70}},"style":{{"type":"GENERAL"}}}}'
    )


def test_an_image_that_is_not_at_hand_is_named():
    text = canonical.write(
        GenerationRequest(prompt="a cat", resolution=Resolution(64, 64), source=Edit(ONE, HOLE))
    )
    name = canonical.sha256(HOLE.data)
    with pytest.raises(InvalidRequest, match=name) as refused:
        canonical.read(text, {canonical.sha256(ONE.data): ONE})
    assert refused.value.field == "input"


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"prompt":"a cat"}', "\x00"])
def test_a_text_that_is_no_request_is_refused(text):
    with pytest.raises(InvalidRequest, match="receipt"):
        canonical.read(text, {})


def test_every_image_of_a_request_is_found():
    request = GenerationRequest(
        prompt="a cat",
        resolution=Resolution(64, 64),
        source=Edit(ONE, HOLE),
        style=Style(references=(OTHER,), character=CharacterReference(OTHER, HOLE)),
    )
    assert list(canonical.images(request)) == [ONE, HOLE, OTHER, OTHER, HOLE]
