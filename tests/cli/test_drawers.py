"""Whoever draws for the command line keeps one contract: the engine here, and a server."""

from dataclasses import replace

import pytest
from houses import house
from pictures import image, landscape
from upstreams import reply, scripted

from aquatint import client as api
from aquatint.cli.drawers import Here, Remote, There, opened
from aquatint.cli.form import Attached, palette_of
from aquatint.domain import InvalidRequest
from aquatint.domain.errors import Unsupported
from aquatint.engines import unheard
from aquatint.engines.solid import SolidEngine
from aquatint.studio import Drawing

pytestmark = pytest.mark.anyio

PICTURE = Attached("cat.png", image(landscape(1024, 1024)).data)
FORMS = {
    "generate": {"prompt": "a cat", "color_palette": palette_of("#fff:0.5,#102030")},
    "edit": {"prompt": "a hat", "image": PICTURE, "mask": PICTURE},
    "remix": {"prompt": "a dog", "image": PICTURE, "image_weight": 70},
    "reframe": {"image": PICTURE, "resolution": "1312x736"},
    "replace-background": {"prompt": "a beach", "image": PICTURE},
    "upscale": {"image": PICTURE, "detail": "70", "resemblance": 30},
}


SIZES = {"reframe": "1312x736", "upscale": "2048x2048"}


@pytest.fixture(params=["here", "there"])
async def drawer(request, database, tmp_path):
    if request.param == "here":
        yield Here(Drawing(engine=SolidEngine()), 50_000_000)
        return
    async with (
        house(database, tmp_path) as (url, key),
        opened(Remote(url=url, api_key=key, auth="api-key")) as there,
    ):
        yield there


@pytest.mark.parametrize("operation", FORMS)
async def test_a_form_becomes_images(drawer, operation):
    steps = []
    form = {**FORMS[operation], "seed": 7, "num_images": 2}
    if "prompt" in form:
        form["magic_prompt"] = "OFF"
    drawn = await drawer.draw(operation, form, lambda *step: steps.append(step))
    assert [one.seed for one in drawn.images] == [7, 8]
    assert {one.prompt for one in drawn.images} == {form.get("prompt", "")}
    assert {one.resolution for one in drawn.images} == {SIZES.get(operation, "1024x1024")}
    assert all(one.data.startswith(b"\x89PNG") for one in drawn.images)
    assert steps[-1][0] == steps[-1][1]


async def test_a_refusal_names_the_field(drawer):
    with pytest.raises((InvalidRequest, api.BadRequest)) as raised:
        await drawer.draw("generate", {"prompt": "x", "num_images": 9}, unheard)
    assert raised.value.field == "num_images"


async def test_a_picture_is_described(drawer):
    assert await drawer.describe(PICTURE.data) == ("A picture of 1024x1024 pixels",)


async def test_an_engine_that_does_not_describe_is_said_to_be_one():
    engine = SolidEngine()
    engine.capabilities = replace(engine.capabilities, describes=False)
    with pytest.raises(Unsupported, match="does not describe images"):
        await Here(Drawing(engine=engine), 50_000_000).describe(PICTURE.data)


async def test_a_server_is_asked_to_describe_and_a_withheld_image_is_empty():
    item = {"url": None, "is_image_safe": False, "resolution": "1024x1024", "seed": 1, "prompt": ""}
    async with scripted() as server:
        server.answers("/describe", reply(200, {"descriptions": [{"text": "a cat"}]}))
        server.answers(
            "/v1/ideogram-v3/generate",
            reply(200, {"created": "2026-01-01T00:00:00Z", "data": [item]}),
        )
        async with api.AsyncClient("k", server.url) as client:
            there = There(client)
            assert await there.describe(PICTURE.data) == ("a cat",)
            drawn = await there.draw("generate", {"prompt": "x"}, unheard, key="mine")
        assert [one.data for one in drawn.images] == [b""]
        assert server.asked("/v1/ideogram-v3/generate")[0].headers["idempotency-key"] == "mine"
