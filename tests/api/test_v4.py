"""The V4 dialect."""

import json

import pytest

from aquatint.domain import MagicPrompt, Model, Remix, RenderingSpeed, Resolution, Swatch
from aquatint.domain.canvas import V4_RESOLUTIONS
from tests.api.asking import check, file, flat, multipart, png

pytestmark = pytest.mark.anyio

GENERATE = "/v1/ideogram-v4/generate"
REMIX = "/v1/ideogram-v4/remix"
DESCRIBE = "/v1/ideogram-v4/describe"
MAGIC = "/v1/ideogram-v4/magic-prompt"
PARTS = {
    "high_level_description": "A fox",
    "style_description": {"medium": "ink", "color_palette": ["#102030", "#ffffff"]},
    "compositional_deconstruction": {
        "background": "a forest",
        "elements": [{"type": "obj", "desc": "a red fox", "bbox": [0, 0, 300, 300]}],
    },
    "tags": ["fox"],
}


async def test_words_are_enriched_and_drawn_by_v4_in_2k(house):
    response = await house.client.post(GENERATE, json={"text_prompt": "a fox"})
    asked = house.engine.asked[-1]
    assert (asked.model, asked.magic_prompt, asked.num_images) == (Model.V_4, MagicPrompt.ON, 1)
    assert asked.resolution == Resolution(2048, 2048)
    told = response.json()
    assert list(told) == ["created", "data", "response_type"]
    assert told["response_type"] == "url"
    (item,) = told["data"]
    assert list(item) == ["is_image_safe", "prompt", "resolution", "seed", "url"]
    assert item["prompt"].startswith("a fox, ")


BLOB = json.dumps(PARTS)


@pytest.mark.parametrize(
    "body",
    [
        {"json": {"json_prompt": PARTS}},
        multipart(json_prompt=BLOB),
        multipart(json_prompt=(None, BLOB, "application/json")),
        multipart(json_prompt=("blob", BLOB, "application/json")),
    ],
)
async def test_parts_are_drawn_as_they_are(house, body):
    asked = await house.asks(GENERATE, **body)
    assert asked.magic_prompt is MagicPrompt.OFF
    assert asked.prompt == "A fox. A red fox, at the top left. Background: a forest. Ink."
    assert asked.json_prompt.elements[0].box == (0, 0, 300, 300)
    assert asked.style.palette == (Swatch("#102030"), Swatch("#ffffff"))


@pytest.mark.parametrize("size", V4_RESOLUTIONS, ids=str)
async def test_every_size_of_v4_is_drawn(house, size):
    fields = {"text_prompt": "a fox", "resolution": str(size)}
    assert (await house.asks(GENERATE, json=fields)).resolution == size


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({}, "text_prompt"),
        ({"text_prompt": " "}, "text_prompt"),
        ({"text_prompt": "a\0b"}, "text_prompt"),
        ({"json_prompt": "a fox"}, "json_prompt"),
        ({"json_prompt": {}}, "json_prompt.high_level_description"),
        ({"text_prompt": "x", "resolution": "512x1536"}, "resolution"),
        ({"text_prompt": "x", "rendering_speed": "FLASH"}, "rendering_speed"),
    ],
)
async def test_a_refusal_names_the_field(house, fields, field):
    check(await house.client.post(GENERATE, json=fields), 400, field)


PLACE = "json_prompt.compositional_deconstruction.elements.0"


@pytest.mark.parametrize(
    ("element", "field"),
    [
        ({"type": "obj"}, "desc"),
        ({"type": "image", "desc": "x"}, "type"),
        ({"type": "obj", "desc": "x", "bbox": [1, 2, 3]}, "bbox"),
        ({"type": "obj", "desc": "x", "bbox": [1, 2, 3, 1001]}, "bbox"),
        ({"type": "obj", "desc": "x", "color_palette": ["red"]}, "color_palette"),
    ],
)
async def test_a_refusal_of_a_part_says_where_it_is(house, element, field):
    scene = {"background": "", "elements": [element]}
    parts = {"high_level_description": "A fox", "compositional_deconstruction": scene}
    response = await house.client.post(GENERATE, json={"json_prompt": parts})
    check(response, 400, f"{PLACE}.{field}")


async def test_parts_that_are_too_much_in_all_are_refused(house):
    elements = [{"type": "obj", "desc": "x" * 9_000}] * 2
    scene = {"background": "", "elements": elements}
    parts = {"high_level_description": "A fox", "compositional_deconstruction": scene}
    check(await house.client.post(GENERATE, json={"json_prompt": parts}), 400, "json_prompt")


async def test_what_is_unsafe_in_a_part_is_found(house):
    scene = {"background": "child pornography", "elements": []}
    parts = {"high_level_description": "A fox", "compositional_deconstruction": scene}
    check(await house.client.post(GENERATE, json={"json_prompt": parts}), 422)


@pytest.mark.parametrize(
    ("size", "answered"), [((1024, 1024), "1024x1024"), ((64, 48), "1152x864")]
)
async def test_a_remix_has_the_shape_of_its_image_unless_told(house, size, answered):
    body = multipart(image=file(flat(*size, "teal")), text_prompt="a dog")
    asked = await house.asks(REMIX, **body)
    assert (str(asked.resolution), asked.model) == (answered, Model.V_4)
    assert asked.source == Remix(asked.source.image, 50)
    told = multipart(
        image=file(png()),
        text_prompt="a dog",
        image_weight="80",
        resolution="2560x1440",
        rendering_speed="TURBO",
    )
    asked = await house.asks(REMIX, **told)
    assert (asked.source.weight, str(asked.resolution)) == (80, "2560x1440")
    assert asked.rendering_speed is RenderingSpeed.TURBO


async def test_a_remix_needs_words(house):
    check(await house.client.post(REMIX, **multipart(image=file(png()))), 400, "text_prompt")


async def test_an_image_is_described_in_parts_that_can_be_drawn(house):
    told = (await house.client.post(DESCRIBE, **multipart(image_file=file(png())))).json()
    assert told == {
        "json_prompt": {
            "compositional_deconstruction": {"background": "", "elements": []},
            "high_level_description": "A picture of 64x48 pixels",
        }
    }
    assert (await house.client.post(GENERATE, json=told)).status_code == 200


async def test_magic_prompt_answers_in_parts_and_chooses_a_shape(house):
    told = (await house.client.post(MAGIC, json={"text_prompt": 'A poster "JAZZ"'})).json()
    assert list(told) == ["aspect_ratio", "json_prompt"]
    assert told["aspect_ratio"] == "2x3"
    assert told["json_prompt"]["high_level_description"].startswith('A poster "JAZZ"')
    (element,) = told["json_prompt"]["compositional_deconstruction"]["elements"]
    assert (element["type"], element["text"]) == ("text", "JAZZ")
    parts = {"json_prompt": told["json_prompt"]}
    assert (await house.client.post(GENERATE, json=parts)).status_code == 200


@pytest.mark.parametrize(
    ("fields", "ratio"),
    [
        ({"text_prompt": "a cat"}, "1x1"),
        ({"text_prompt": "a panorama of mountains"}, "3x1"),
        ({"text_prompt": "a portrait", "aspect_ratio": "16x9"}, "16x9"),
        ({"text_prompt": "a portrait", "aspect_ratio": None}, "3x4"),
    ],
)
async def test_the_shape_is_the_one_that_is_asked_for_or_suits(house, fields, ratio):
    assert (await house.client.post(MAGIC, json=fields)).json()["aspect_ratio"] == ratio


async def test_magic_prompt_refuses_what_is_not_drawn(house):
    check(await house.client.post(MAGIC, json={"text_prompt": "child pornography"}), 422)
    check(await house.client.post(MAGIC, json={"text_prompt": ""}), 400, "text_prompt")
    wrong = {"text_prompt": "a cat", "aspect_ratio": "7x5"}
    check(await house.client.post(MAGIC, json=wrong), 400, "aspect_ratio")
