"""OpenAI's images API, as its clients speak it."""

import base64
import json
from dataclasses import replace
from io import BytesIO

import numpy as np
import PIL.Image
import pytest

from aquatint.domain import Edit, RenderingSpeed, Resolution
from aquatint.domain.errors import EngineBusy
from aquatint.imaging.mask import changes
from tests.api.asking import file, flat, multipart, png

pytestmark = pytest.mark.anyio

GENERATE, EDIT, MODELS = "/v1/images/generations", "/v1/images/edits", "/v1/models"


def refused(response, status, param=None):
    """The one object of OpenAI's errors."""
    assert response.status_code == status, response.text
    assert list(response.json()) == ["error"]
    told = response.json()["error"]
    assert list(told) == ["code", "message", "param", "type"]
    assert told["param"] == param
    assert told["message"]
    return told


def edited(**fields):
    """An edit that is in order, but for what is said here."""
    return multipart(**{"image": file(png()), "prompt": "a hat", **fields})


@pytest.mark.parametrize("prefix", ["", "/ideogram"])
async def test_images_come_by_links_and_the_time_in_whole_seconds(house, prefix):
    body = {"model": "anything", "prompt": "a cat", "n": 2, "user": "me"}
    bearer = {"Authorization": f"Bearer {house.key}", "Api-Key": ""}
    response = await house.client.post(prefix + GENERATE, json=body, headers=bearer)
    assert response.status_code == 200, response.text
    told = response.json()
    assert list(told) == ["created", "data"]
    assert isinstance(told["created"], int)
    assert [list(item) for item in told["data"]] == [["revised_prompt", "url"]] * 2
    image = await house.client.get(told["data"][0]["url"])
    assert image.headers["Content-Type"] == "image/png"


@pytest.mark.parametrize(
    "fields", [{"response_format": "b64_json"}, {"model": "gpt-image-1"}], ids=str
)
async def test_images_come_whole_where_that_is_asked_for(house, fields):
    response = await house.client.post(GENERATE, json={"prompt": "a cat", **fields})
    (item,) = response.json()["data"]
    assert list(item) == ["b64_json", "revised_prompt"]
    with PIL.Image.open(BytesIO(base64.b64decode(item["b64_json"]))) as picture:
        assert picture.size == (1024, 1024)


async def test_a_withheld_image_has_neither_link_nor_file(house, monkeypatch):
    async def withheld(request, *_):
        drawn = await type(house.engine).generate(house.engine, request)
        return replace(drawn, images=tuple(replace(one, is_safe=False) for one in drawn.images))

    monkeypatch.setattr(house.engine, "generate", withheld)
    for form, key in (("url", "url"), ("b64_json", "b64_json")):
        fields = {"prompt": "a cat", "response_format": form}
        (item,) = (await house.client.post(GENERATE, json=fields)).json()["data"]
        assert item[key] is None


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({}, {"resolution": Resolution(1024, 1024), "rendering_speed": RenderingSpeed.DEFAULT}),
        ({"size": "auto"}, {"resolution": Resolution(1024, 1024)}),
        ({"size": "1792x1024"}, {"resolution": Resolution(1792, 1024)}),
        ({"quality": "low"}, {"rendering_speed": RenderingSpeed.TURBO}),
        ({"quality": "standard"}, {"rendering_speed": RenderingSpeed.DEFAULT}),
        ({"quality": "hd"}, {"rendering_speed": RenderingSpeed.QUALITY}),
        ({"rendering_speed": "FLASH"}, {"rendering_speed": RenderingSpeed.FLASH}),
        ({"seed": 7, "n": 3}, {"seed": 7, "num_images": 3}),
        ({"negative_prompt": "dogs"}, {"negative_prompt": "dogs"}),
        ({"background": "transparent"}, {"transparent": True}),
        ({"background": "auto", "size": None}, {"transparent": False}),
    ],
)
async def test_its_words_mean_ours(house, fields, wanted):
    asked = await house.asks(GENERATE, json={"prompt": "a cat", **fields})
    assert {name: getattr(asked, name) for name in wanted} == wanted


@pytest.mark.parametrize(
    ("fields", "param"),
    [
        ({"prompt": ""}, "prompt"),
        ({"prompt": None}, "prompt"),
        ({"n": 9}, "n"),
        ({"size": "16x9"}, "size"),
        ({"size": "1024x99999"}, "size"),
        ({"size": "large"}, "size"),
        ({"response_format": "png"}, "response_format"),
        ({"output_format": "webp"}, "output_format"),
        ({"quality": "best"}, "quality"),
        ({"stream": True}, "stream"),
    ],
)
async def test_a_refusal_names_the_parameter(house, fields, param):
    response = await house.client.post(GENERATE, json={"prompt": "a cat", **fields})
    assert refused(response, 400, param)["type"] == "invalid_request_error"


async def test_a_wrong_key_and_an_unsafe_prompt_have_their_codes(house):
    body = {"prompt": "a cat"}
    wrong = await house.client.post(GENERATE, json=body, headers={"Api-Key": "wrong"})
    assert refused(wrong, 401)["code"] == "invalid_api_key"
    unsafe = await house.client.post(GENERATE, json={"prompt": "child pornography"})
    assert refused(unsafe, 400)["code"] == "content_policy_violation"


async def test_a_busy_engine_is_told_with_when_to_try_again(house, monkeypatch):
    monkeypatch.setattr(house.engine, "fails_with", EngineBusy("It is busy.", 7))
    response = await house.client.post(GENERATE, json={"prompt": "a cat"})
    assert refused(response, 503)["type"] == "server_error"
    assert response.headers["Retry-After"] == "7"


async def test_other_bodies_and_other_methods_are_refused_in_its_words(house):
    refused(await house.client.post(GENERATE, **multipart(prompt="a cat")), 415)
    refused(await house.client.post(EDIT, json={"prompt": "a cat"}), 415)
    refused(await house.client.get(GENERATE), 405)
    refused(await house.client.post(GENERATE, content=b"{", headers=JSON), 400, "body")


JSON = {"Content-Type": "application/json"}


async def test_an_edit_keeps_the_size_of_its_image_unless_told(house):
    asked = await house.asks(EDIT, **edited())
    assert (asked.source, asked.resolution) == (Edit(asked.source.image), Resolution(64, 48))
    asked = await house.asks(EDIT, **edited(size="1024x1024", n="2"))
    assert (asked.resolution, asked.num_images) == (Resolution(1024, 1024), 2)


async def test_what_is_transparent_in_a_mask_changes(house):
    pixels = np.zeros((48, 64, 4), np.uint8)
    pixels[:, 32:, 3] = 255
    written = BytesIO()
    PIL.Image.fromarray(pixels).save(written, "PNG")
    asked = await house.asks(EDIT, **edited(mask=file(written.getvalue())))
    changing = changes(asked.source.mask)
    assert changing[:, :32].all()
    assert not changing[:, 32:].any()


async def test_a_mask_without_transparency_is_refused(house):
    body = edited(mask=file(flat(64, 48, "black")))
    refused(await house.client.post(EDIT, **body), 400, "mask")


@pytest.mark.parametrize("name", ["image", "image[]"])
async def test_several_images_are_for_engines_that_take_them(house, name):
    body = multipart(**{name: [file(png()), file(png(seed=1))], "prompt": "a hat"})
    refused(await house.client.post(EDIT, **body), 400, "image")


async def test_an_edit_needs_an_image(house):
    refused(await house.client.post(EDIT, **multipart(prompt="a hat")), 400, "image")


async def test_the_models_are_listed(house):
    told = (await house.client.get(MODELS)).json()
    assert told["object"] == "list"
    assert [one["id"] for one in told["data"]] == ["ideogram-v3"]
    refused(await house.client.get(MODELS, headers={"Api-Key": "wrong"}), 401)


async def test_json_may_have_fields_that_only_others_know(house):
    extra = {"style": "vivid", "moderation": "low", "output_compression": 100, "x": [{}]}
    body = json.dumps({"prompt": "a cat", **extra}).encode()
    assert (await house.client.post(GENERATE, content=body, headers=JSON)).status_code == 200
