"""Both clients against the real server, over a real socket: every call that it serves."""

import asyncio
import re
from io import BytesIO
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from houses import house
from pictures import image, landscape, mask

from aquatint import client as api

pytestmark = pytest.mark.anyio

PICTURE = image(landscape(1024, 1024)).data
HOLE = mask(np.arange(1024)[None].repeat(1024, 0) < 400).data


@pytest.fixture
async def aquatint(database, tmp_path):
    """The address of a server, and a key for it."""
    async with house(database, tmp_path) as there:
        yield there


@pytest.fixture(params=["", "/ideogram"], ids=["official", "gateway"])
def client(request, aquatint, asking):
    address, key = aquatint
    return asking(f"{address}{request.param}", key, auth="bearer" if request.param else "api-key")


async def test_a_prompt_is_drawn_and_saved(client, tmp_path):
    answer = await client.generate(
        "a cat",
        seed=7,
        aspect_ratio="16x9",
        magic_prompt="OFF",
        num_images=2,
        color_palette="EMBER",
    )
    first, second = answer.data
    assert (first.prompt, first.resolution, first.seed, second.seed) == ("a cat", "1312x736", 7, 8)
    assert (first.style_type, first.is_image_safe) == ("GENERAL", True)
    assert answer.origin.engine == "solid"
    assert len(answer.origin.generation_id) == 22
    path = await client.save(first, tmp_path / "cat.png")
    with PIL.Image.open(path) as picture:
        assert picture.size == first.size == (1312, 736)


async def test_an_image_is_changed_in_every_way_by_either_name(client):
    for method, arguments in [
        ("inpaint", (PICTURE, HOLE, "a hat")),
        ("edit", (PICTURE, "a hat", HOLE)),
        ("remix", (PICTURE, "a hat")),
        ("reframe", (PICTURE, "1312x736")),
        ("replace_background", (PICTURE, "a beach")),
        ("edit_images", (PICTURE, "a hat")),
        ("legacy_reframe", (PICTURE, "RESOLUTION_1280_720")),
        ("legacy_edit", (PICTURE, "a hat", HOLE)),
        ("legacy_remix", (PICTURE, "a hat")),
    ]:
        answer = await getattr(client, method)(*arguments, seed=3)
        assert answer.data[0].seed == 3, method
    assert (await client.legacy_generate("a cat", model="V_1")).data[0].style_type is None


async def test_what_is_enlarged_tells_both_sizes(client):
    clear = (await client.generate_transparent("a fox", upscale_factor="X2", seed=3)).data[0]
    assert (clear.resolution, clear.size) == ("1024x1024", (2048, 2048))
    larger = (await client.upscale(PICTURE, resemblance=70, num_images=2)).data[1]
    assert (larger.resolution, larger.size) == ("1024x1024", (2048, 2048))
    with PIL.Image.open(BytesIO(await client.download(larger))) as picture:
        assert picture.size == larger.size


async def test_a_prompt_in_parts_goes_all_the_way_round(client):
    richer = await client.magic_prompt_v4('A poster "JAZZ"')
    assert richer.aspect_ratio == "2x3"
    drawn = (await client.generate_v4(richer.json_prompt, resolution="832x1248")).data[0]
    assert (drawn.resolution, drawn.style_type) == ("832x1248", None)
    seen = await client.describe_v4(await client.download(drawn))
    assert seen.json_prompt["high_level_description"] == "A picture of 832x1248 pixels"
    words = await client.generate_v4("a cat", resolution="1024x1024", seed=3)
    assert words.data[0].seed == 3
    again = await client.remix_v4(PICTURE, "a dog", image_weight=80)
    assert again.data[0].resolution == "1024x1024"


async def test_what_is_removed_leaves_a_link(client):
    for answer in (
        await client.remove_background(PICTURE),
        await client.remove_object(PICTURE, HOLE, seed=3),
    ):
        with PIL.Image.open(BytesIO(await client.download(answer.data[0]))) as picture:
            assert picture.size == (1024, 1024)


async def test_an_image_is_described(client):
    told = await client.describe(PICTURE)
    assert told.text == "A picture of 1024x1024 pixels"


async def test_a_refusal_names_its_field(client):
    with pytest.raises(api.BadRequest) as raised:
        await client.generate("a cat", aspect_ratio="16:9")
    assert (raised.value.field, raised.value.status) == ("aspect_ratio", 400)
    assert raised.value.request_id
    with pytest.raises(api.BadRequest) as raised:
        await client.remix(b"no image", "a cat")
    assert raised.value.field == "image"


async def test_what_is_unsafe_unknown_or_too_large_is_told_apart(client, aquatint, asking):
    address, _ = aquatint
    with pytest.raises(api.Unauthenticated):
        await asking(address, "aq_nobody").generate("a cat")
    with pytest.raises(api.Unauthenticated):
        await asking(address, None).generate("a cat")
    with pytest.raises(api.RequestTooLarge):
        await client.remix(bytes(5_000_000), "a cat")
    with pytest.raises(api.NotFound):
        await asking(f"{address}/elsewhere").generate("a cat")


async def test_a_link_whose_signature_is_wrong_is_forbidden(client):
    answer = await client.generate("a cat")
    with pytest.raises(api.Forbidden):
        await client.download(answer.data[0].url[:-4] + "0000")


PAGE = (Path(__file__).parents[2] / "docs" / "client.md").read_text()
PROGRAMS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


async def test_v4_is_not_waited_for(client):
    begun = await client.generate_v4_async("a cat", "https://1.1.1.1/hook", seed=3)
    done = await client.wait(begun)
    assert [picture.seed for picture in done.pictures] == [3]


@pytest.mark.parametrize("program", PROGRAMS, ids=range(len(PROGRAMS)))
async def test_the_programs_of_the_page_run(aquatint, program, tmp_path, monkeypatch):
    address, key = aquatint
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cat.png").write_bytes(PICTURE)
    (tmp_path / "mask.png").write_bytes(HOLE)
    program = program.replace("aq_…", key).replace("http://127.0.0.1:8080", address)
    await asyncio.to_thread(exec, compile(program, "docs/client.md", "exec"), {})
