"""The tools for assistants, asked by the official client: in stdio, over HTTP, at a server."""

import base64
import json
import re
import subprocess
import sys
from contextlib import asynccontextmanager
from io import BytesIO
from pathlib import Path

import httpx2
import numpy as np
import PIL.Image
import pytest
from houses import house
from mcp import Client, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client
from pictures import encoded, image, landscape
from upstreams import served

from aquatint.cli.drawers import Here, Remote, opened
from aquatint.cli.mcp import pictures as kept
from aquatint.cli.mcp.pictures import Pictures
from aquatint.cli.mcp.tools import build
from aquatint.cli.mcp.transports import Address, http_app
from aquatint.engines.solid import SolidEngine
from aquatint.studio import Drawing

from .conftest import PROGRAM

pytestmark = pytest.mark.anyio

DATA = "data:image/png;base64," + base64.b64encode(image(landscape(1024, 1024)).data).decode()


def here():
    return Here(Drawing(engine=SolidEngine()), 50_000_000)


@asynccontextmanager
async def in_process(folder, drawer=None):
    server = build(drawer or here(), Pictures(folder, anywhere=False))
    async with Client(server) as client:
        yield client


def pictures_of(result):
    """The pictures of an answer, decoded."""
    assert not result.is_error, result.content
    found = [one for one in result.content if one.type == "image"]
    return [PIL.Image.open(BytesIO(base64.b64decode(one.data))) for one in found]


def words_of(result):
    return [one.text for one in result.content if one.type == "text"]


async def test_an_assistant_draws_edits_remixes_and_describes_over_stdio(environment, tmp_path):
    start = StdioServerParameters(
        command=str(PROGRAM), args=["mcp", "-o", "kept"], env=environment, cwd=tmp_path
    )
    async with Client(start) as client:
        offered = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert sorted(offered) == ["describe", "edit", "generate", "remix"]
        assert offered["generate"].input_schema["required"] == ["prompt"]
        assert "ctx" not in json.dumps(offered["generate"].input_schema)

        drawn = await client.call_tool("generate", {"prompt": "a red fox", "seed": 7})
        (picture,) = pictures_of(drawn)
        assert picture.size == (1024, 1024)
        name, _, said = words_of(drawn)[0].partition(": ")
        assert name.startswith("a-red-fox")
        assert said.startswith("1024x1024, seed 7\ndrawn: a red fox")
        with PIL.Image.open(tmp_path / "kept" / name) as file:
            assert file.size == (1024, 1024)

        for tool, more in (("edit", {"region": [0, 0, 0.5, 1]}), ("remix", {"image_weight": 70})):
            made = await client.call_tool(tool, {"image": name, "prompt": "a hat", **more})
            assert len(pictures_of(made)) == 1
        told = await client.call_tool("describe", {"image": str(tmp_path / "kept" / name)})
        assert "1024x1024" in words_of(told)[0]


async def test_an_assistant_comes_over_http_with_the_token_alone(tmp_path):
    app = http_app(here(), tmp_path, Address("127.0.0.1", 0, "the-token"))
    async with app._app.router.lifespan_context(app._app), served(app) as address:
        url = f"{address}/mcp"
        async with httpx2.AsyncClient() as stranger:
            assert (await stranger.post(url, json={})).status_code == 401
            wrong = {"Authorization": "Bearer the-token2"}
            assert (await stranger.post(url, json={}, headers=wrong)).status_code == 401
        headers = {"Authorization": "Bearer the-token"}
        steps = []

        async def progress(step, of, message):
            steps.append((step, of))

        async with (
            httpx2.AsyncClient(headers=headers) as http,
            Client(streamable_http_client(url, http_client=http)) as client,
        ):
            fields = {"image": DATA, "prompt": "a hat", "num_images": 2}
            made = await client.call_tool("remix", fields, progress_callback=progress)
            assert len(pictures_of(made)) == 2
            assert steps[-1][0] == steps[-1][1]
            refused = await client.call_tool("describe", {"image": "/etc/passwd"})
            assert refused.is_error
            assert "no name of a picture here" in words_of(refused)[0]


async def test_a_server_draws_for_an_assistant(database, tmp_path):
    async with (
        house(database, tmp_path) as (url, key),
        opened(Remote(url=url, api_key=key, auth="api-key")) as there,
        in_process(tmp_path, there) as client,
    ):
        drawn = await client.call_tool("generate", {"prompt": "a cat", "aspect_ratio": "16x9"})
        assert pictures_of(drawn)[0].size == (1312, 736)


@pytest.mark.parametrize(
    ("tool", "fields", "said"),
    [
        ("generate", {"prompt": "a cat", "aspect_ratio": "16:9"}, "did you mean 16x9?"),
        ("generate", {"prompt": "a cat", "num_images": 9}, "num_images"),
        ("generate", {"prompt": "child pornography"}, "failed safety check"),
        ("generate", {}, "prompt"),
        ("generate", {"prompt": "x", "color_palette": "#fff:x"}, "palette: 'x' is not a number"),
        ("describe", {"image": "a\0b"}, "image: "),
        ("edit", {"image": DATA, "prompt": "x", "region": [0.5, 0, 0.5, 1]}, "region: must be"),
        ("edit", {"image": DATA, "prompt": "x", "region": [0, 0, 1]}, "region"),
        (
            "edit",
            {"image": DATA, "prompt": "x", "region": [0, 0, 1, 1], "mask": DATA},
            "region: cannot",
        ),
        ("remix", {"image": "nothing.png", "prompt": "x"}, "image: cannot read"),
        ("remix", {"image": "../x.png", "prompt": "x"}, "image: '../x.png' is no name"),
        ("remix", {"image": "data:image/png;base64,!", "prompt": "x"}, "image: the data URL"),
        ("describe", {"image": "data:image/png;base64,AAAA"}, "image: "),
    ],
)
async def test_what_cannot_be_done_is_said_to_the_assistant(tmp_path, tool, fields, said):
    async with in_process(tmp_path) as client:
        result = await client.call_tool(tool, fields)
        assert result.is_error
        assert said in words_of(result)[0]
    assert list(tmp_path.iterdir()) == []


def test_a_region_is_a_mask_that_is_black_there():
    picture = kept.Attached("cat.png", image(landscape(40, 20)).data)
    with PIL.Image.open(BytesIO(kept.mask_of(picture, (0.25, 0.5, 1, 1)).data)) as mask:
        pixels = np.asarray(mask)
    wanted = np.full((20, 40), 255)
    wanted[10:, 10:] = 0
    assert np.array_equal(pixels, wanted)
    with PIL.Image.open(BytesIO(kept.mask_of(picture, (0.999, 0, 1, 1)).data)) as mask:
        assert np.argwhere(np.asarray(mask)[0] == 0).tolist() == [[39]]


def test_a_picture_that_is_heavy_is_shown_lighter():
    noise = PIL.Image.effect_noise((1600, 900), 90).convert("RGBA")
    data, form = kept.shown(encoded(noise, "PNG"))
    with PIL.Image.open(BytesIO(data)) as seen:
        assert (form, seen.format, seen.size) == ("jpeg", "JPEG", (1536, 864))


def test_http_for_others_needs_a_token(aquatint, tmp_path):
    done = aquatint("mcp", "--http", "--host", "0.0.0.0")
    assert done.returncode == 2
    assert done.stderr.startswith("aquatint: token: whoever reaches 0.0.0.0 could draw")
    assert list(tmp_path.iterdir()) == []


async def test_every_tool_and_field_stands_on_the_page(tmp_path):
    page = (Path(__file__).parents[2] / "docs" / "mcp.md").read_text()
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*?) \|", page, re.MULTILINE))
    async with in_process(tmp_path) as client:
        tools = (await client.list_tools()).tools
    told = {tool.name: set(tool.input_schema["properties"]) for tool in tools}
    assert {name: set(re.findall(r"`(\w+)`", row)) for name, row in rows.items()} == told


def test_without_the_extra_it_is_said_what_brings_it(environment, tmp_path):
    program = """
import sys
from importlib.machinery import PathFinder

class WithoutExtra(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.partition(".")[0] == "mcp" else super().find_spec(name, path, target)

sys.meta_path[sys.meta_path.index(PathFinder)] = WithoutExtra
sys.argv = ["aquatint", "mcp"]
from aquatint.cli import main
main()
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (
        2,
        "aquatint: mcp: pip install 'aquatint[mcp]' brings what this needs\n",
    )
