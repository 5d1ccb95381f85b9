"""The published examples, replayed: what was published, we answer."""

import copy
import json
import re
from datetime import datetime
from pathlib import Path

import pytest

from tests.api.asking import file_part, form, png

pytestmark = pytest.mark.anyio

WIRE = Path(__file__).parent.parent / "wire"
EXAMPLES = {path.stem: json.loads(path.read_text()) for path in sorted(WIRE.glob("*.json"))}
VARIANTS = [
    pytest.param(name, variant, id=f"{name}: {variant['about']}")
    for name, example in EXAMPLES.items()
    for variant in example["variants"]
]

CREATED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00")
LINK = re.compile(
    r"http://test/api/images/ephemeral/[A-Za-z0-9_-]{22}\.png\?exp=\d{10}&sig=[0-9a-f]{64}"
)
ITEM = ["is_image_safe", "prompt", "resolution", "seed", "style_type", "url"]


OPTIONAL = {"style_type", "upscaled_resolution"}


def sent(request, key):
    """The keywords of a client's `post`."""
    headers = {name: value.format(key=key) for name, value in request["headers"].items()}
    if "json" in request:
        return {"json": request["json"], "headers": headers}
    body = form(*map(part, request["parts"]))
    return {**body, "headers": {**body["headers"], **headers}}


def part(said):
    """The headers and the content of one part."""
    label = said.get("content_type")
    if "file" in said:
        return file_part(said["name"], said["file"], label), png(64, 64)
    disposition = f'Content-Disposition: form-data; name="{said["name"]}"'
    return disposition + (f"\r\nContent-Type: {label}" if label else ""), said["text"]


def changed(request, variant):
    """The request that a variant makes of it."""
    request = copy.deepcopy(request)
    request["path"] = variant.get("path", request["path"])
    without = variant.get("without", ())
    if without:
        request["parts"] = [one for one in request["parts"] if one["name"] not in without]
    for name, value in variant.get("with", {}).items():
        if "parts" in request:
            request["parts"].append({"name": name, "text": value})
        else:
            *outer, inner = name.split(".")
            place = request["json"]
            for step in outer:
                place = place[step]
            place[inner] = value
    return request


def check_answer(response, wanted, keys):
    """An answer as it is decided: its keys, their order, their formats, and these values."""
    assert response.status_code == 200, response.text
    assert response.headers["Content-Type"] == "application/json"
    said = response.json()
    assert [name for name in said if name != "response_type"] == ["created", "data"]
    assert CREATED.fullmatch(said["created"])
    datetime.fromisoformat(said["created"])
    (item,) = said["data"]
    assert list(item) == keys
    assert LINK.fullmatch(item["url"])
    assert 0 <= item.get("seed", 0) < 2**31
    assert {name: item.get(name) for name in wanted} == wanted


@pytest.mark.parametrize("name", EXAMPLES)
async def test_a_published_request_gets_its_answer(house, name):
    example = EXAMPLES[name]
    response = await post(house, example["request"])
    check_answer(response, example["answer"], example.get("keys", ITEM))


@pytest.mark.parametrize(("name", "variant"), VARIANTS)
async def test_a_variant_of_a_published_request_is_answered_as_decided(house, name, variant):
    example = EXAMPLES[name]
    response = await post(house, changed(example["request"], variant))
    if variant.get("status", 200) == 200:
        wanted = {**example["answer"], **variant.get("answer", {})}
        check_answer(response, wanted, variant.get("keys", example.get("keys", ITEM)))
    else:
        assert response.status_code == variant["status"], response.text
        assert response.json()["field"] == variant["field"]


@pytest.mark.parametrize("name", EXAMPLES)
def test_published_native_items_have_no_other_keys_than_ours(name):
    published = EXAMPLES[name]["published"]
    if isinstance(published["data"], list):
        (item,) = published["data"]
        keys = set(EXAMPLES[name].get("keys", ITEM))
        assert keys - OPTIONAL <= set(item) <= keys
        assert set(published) - {"response_type"} == {"created", "data"}
    else:
        assert published["data"]["task_status"] == "submitted"


async def post(house, request):
    """Send a request without the client's own key."""
    body = sent(request, house.key)
    headers = {**body.pop("headers")}
    asking = house.client.build_request("POST", request["path"], headers=headers, **body)
    if "Api-Key" not in headers:
        del asking.headers["Api-Key"]
    return await house.client.send(asking)


async def test_the_prompt_of_a_remove_is_empty(house):
    request = EXAMPLES["v3-edit-at-gateway"]["request"]
    await post(house, changed(request, {"without": ["prompt"]}))
    assert house.engine.asked[-1].prompt == ""
    assert house.engine.asked[-1].source.mask is not None
