"""What the legacy endpoints make of their fields."""

import json
from dataclasses import replace

import pytest

from aquatint.api.legacy import MAGIC_PROMPT_VERSIONS
from aquatint.domain import (
    Edit,
    Model,
    Reframe,
    Remix,
    RenderingSpeed,
    Resolution,
    StyleType,
    Upscale,
)
from aquatint.domain.canvas import LEGACY_RATIOS, LEGACY_RESOLUTIONS, V1_RATIOS
from tests.api.asking import check, file, legacy_edit, legacy_reframe, legacy_remix, png, upscale

pytestmark = pytest.mark.anyio

TURBO, DEFAULT = RenderingSpeed.TURBO, RenderingSpeed.DEFAULT
MODELS = {
    "V_1": (Model.V_1, DEFAULT),
    "V_1_TURBO": (Model.V_1, TURBO),
    "V_2": (Model.V_2, DEFAULT),
    "V_2_TURBO": (Model.V_2, TURBO),
    "V_2A": (Model.V_2A, DEFAULT),
    "V_2A_TURBO": (Model.V_2A, TURBO),
    "V_3": (Model.V_3, DEFAULT),
    "AUTO": (Model.V_3, DEFAULT),
}
FIELDS = {
    "resolution": "RESOLUTION_1024_1024",
    "style_type": "ANIME",
    "negative_prompt": "dogs",
    "color_palette": {"name": "EMBER"},
}
REFUSED = {
    "V_1": {"resolution", "style_type", "color_palette"},
    "V_2A": {"negative_prompt", "color_palette"},
}
WORDS = {
    "model": list(MODELS),
    "magic_prompt_option": ["AUTO", "ON", "OFF"],
    "magic_prompt_version": list(MAGIC_PROMPT_VERSIONS),
    "style_type": [
        *("AUTO", "GENERAL", "REALISTIC", "DESIGN", "RENDER_3D", "ANIME", "FICTION", "STYLIZED")
    ],
    "resolution": [f"RESOLUTION_{size.width}_{size.height}" for size in LEGACY_RESOLUTIONS],
    "aspect_ratio": [f"ASPECT_{ratio.replace('x', '_')}" for ratio in V1_RATIOS],
}


def generate(**fields):
    """A body of /generate."""
    return {"json": {"image_request": {"prompt": "a cat", **fields}}}


def remix(**fields):
    """A body of /remix."""
    return legacy_remix(image_request=json.dumps({"prompt": "a cat", **fields}))


@pytest.mark.parametrize("name", MODELS)
async def test_a_model_is_a_model_and_a_speed(house, name):
    asked = await house.asks("/generate", **generate(model=name))
    assert (asked.model, asked.rendering_speed) == MODELS[name]


async def test_the_model_is_v_2_unless_told(house):
    assert (await house.asks("/generate", **generate())).model is Model.V_2


@pytest.mark.parametrize("ratio", V1_RATIOS)
async def test_the_first_model_has_sizes_of_its_own(house, ratio):
    spelled = f"ASPECT_{ratio.replace('x', '_')}"
    for name, ratios in [("V_1", V1_RATIOS), ("V_2", LEGACY_RATIOS), ("V_2A", LEGACY_RATIOS)]:
        asked = await house.asks("/generate", **generate(model=name, aspect_ratio=spelled))
        assert asked.resolution == ratios[ratio]


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("field", FIELDS)
async def test_a_model_knows_its_fields_and_no_others(house, name, field):
    refused = field in REFUSED.get(name.removesuffix("_TURBO"), ())
    for path, body in [("/generate", generate), ("/remix", remix)]:
        response = await house.client.post(path, **body(model=name, **{field: FIELDS[field]}))
        assert response.status_code == (400 if refused else 200)
        if refused:
            assert response.json()["field"] == f"image_request.{field}"


@pytest.mark.parametrize("field", WORDS)
async def test_every_word_of_a_list_is_accepted_and_none_that_is_near(house, field):
    words = WORDS[field]
    for word in words:
        for path, body in [("/generate", generate), ("/remix", remix)]:
            response = await house.client.post(path, **body(**{field: word}))
            assert response.status_code == 200
    for word in (words[0], words[-1]):
        for wrong in {f"{word}0", word[1:], word.lower()} - set(words):
            response = await house.client.post("/generate", **generate(**{field: wrong}))
            told = (response.status_code, response.json()["field"])
            assert told == (400, f"image_request.{field}"), wrong


async def test_the_first_model_answers_without_style_type(house):
    for model in ("V_1", "V_1_TURBO"):
        response = await house.client.post("/generate", **generate(model=model))
        assert response.json()["data"][0]["style_type"] is None
    response = await house.client.post("/generate", **generate(style_type="RENDER_3D"))
    assert response.json()["data"][0]["style_type"] == "RENDER_3D"


async def test_a_remix_brings_its_image_and_weight(house):
    asked = await house.asks("/remix", **remix(image_weight=80))
    assert asked.source == Remix(asked.source.image, 80)
    assert asked.source.image.data == png()


async def test_an_upscale_makes_an_image_twice_as_wide_and_twice_as_high(house):
    body = upscale(prompt="a cat", resemblance=70, detail=1, seed=5, num_images=2)
    response = await house.client.post("/upscale", **body)
    asked = house.engine.asked[-1]
    assert asked.source == Upscale(asked.source.image, 70, 1)
    assert (asked.source.image.data, asked.num_images) == (png(), 2)
    sizes = [(one["resolution"], one["upscaled_resolution"]) for one in response.json()["data"]]
    assert sizes == [("64x48", "128x96")] * 2


async def test_what_is_enlarged_has_a_size_whose_double_can_be_told(house):
    body = {**upscale(), "files": [*upscale()["files"][1:], ("image_file", file(png(8, 4)))]}
    check(await house.client.post("/upscale", **body), 400, "image_file")


async def test_an_upscale_may_say_nothing_but_its_image(house):
    asked = await house.asks("/upscale", **upscale())
    assert (asked.source.resemblance, asked.source.detail, asked.prompt) == (50, 50, "")
    assert asked.model is Model.V_3


@pytest.mark.parametrize("field", ["resemblance", "detail", "num_images", "magic_prompt_option"])
async def test_a_refusal_of_an_upscale_names_the_field_where_it_is(house, field):
    response = await house.client.post("/upscale", **upscale(**{field: 0}))
    check(response, 400, f"image_request.{field}")


@pytest.mark.parametrize("size", LEGACY_RESOLUTIONS, ids=str)
async def test_a_reframe_has_the_size_that_is_asked_for(house, size):
    spelled = f"RESOLUTION_{size.width}_{size.height}"
    asked = await house.asks("/reframe", **legacy_reframe(resolution=spelled))
    assert (asked.source, asked.resolution) == (Reframe(asked.source.image), size)


@pytest.mark.parametrize("field", ["image_file", "resolution", "model"])
async def test_a_reframe_needs_its_image_its_size_and_its_model(house, field):
    check(await house.client.post("/reframe", **legacy_reframe(**{field: None})), 400, field)


BLOB = '{"prompt": "a cat"}'


@pytest.mark.parametrize(
    "part",
    [
        (None, BLOB),
        (None, BLOB, "application/json"),
        ("blob", BLOB, "application/json"),
        ("blob", BLOB, "application/octet-stream"),
        (None, f" {BLOB}\n", "text/plain"),
    ],
)
async def test_an_image_request_is_read_in_every_spelling(house, part):
    response = await house.client.post("/remix", **legacy_remix(image_request=part))
    assert response.status_code == 200


@pytest.mark.parametrize("model", ["V_2", "V_2_TURBO", "V_3", "AUTO"])
async def test_an_edit_keeps_the_size_of_its_image(house, model):
    response = await house.client.post("/edit", **legacy_edit(model=model))
    assert response.json()["data"][0]["resolution"] == "64x48"
    asked = house.engine.asked[-1]
    assert (asked.model, asked.rendering_speed) == MODELS[model]
    assert asked.resolution == Resolution(64, 48)


async def test_an_edit_knows_the_style_types_and_the_options(house):
    body = legacy_edit(style_type="FICTION", magic_prompt_option="OFF", num_images="2", seed="9")
    asked = await house.asks("/edit", **body)
    assert (asked.style.type, asked.num_images, asked.seed) == (StyleType.FICTION, 2, 9)


async def test_a_gateway_edit_may_leave_out_its_mask_or_its_prompt(house):
    asked = await house.asks("/ideogram/edit", **legacy_edit(mask=None))
    assert asked.source == Edit(asked.source.image)
    asked = await house.asks("/ideogram/edit", **legacy_edit(prompt=None))
    assert asked.prompt == ""
    response = await house.client.post("/ideogram/edit", **legacy_edit(mask=None, prompt=None))
    assert (response.status_code, response.json()["field"]) == (400, "prompt")


async def test_a_file_may_be_called_anything(house):
    body = legacy_remix(image_file=file(png(), "x.jpg", "image/jpeg"))
    assert (await house.client.post("/remix", **body)).status_code == 200


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("/generate", generate(), "image_request.resolution"),
        ("/upscale", upscale(), "image_file"),
        ("/edit", legacy_edit(), "image_file"),
    ],
)
async def test_what_the_engine_cannot_do_is_named_as_the_caller_named_it(
    house, monkeypatch, path, body, field
):
    small = replace(house.engine.capabilities, max_pixels=100)
    monkeypatch.setattr(house.engine, "capabilities", small)
    check(await house.client.post(path, **body), 400, field)
