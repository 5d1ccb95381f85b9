"""Commands that ask a server: the real one, and one that cannot be had."""

import asyncio
import json

import PIL.Image
import pytest
from houses import house
from pictures import image, landscape, mask

pytestmark = pytest.mark.anyio

PICTURE = landscape(1024, 1024)


@pytest.fixture
async def there(database, tmp_path):
    async with house(database, tmp_path / "server") as (address, key):
        (tmp_path / "cat.png").write_bytes(image(PICTURE).data)
        (tmp_path / "mask.png").write_bytes(mask(PICTURE[..., 0] > 100).data)
        yield address, key


async def test_a_server_draws_edits_and_remixes(there, aquatint, tmp_path):
    address, key = there
    for arguments in (
        ["generate", "a cat", "--palette", "#fff:0.5,#102030", "--aspect-ratio", "1x1"],
        ["edit", "a hat", "-i", "cat.png", "--mask", "mask.png"],
        ["remix", "a dog", "-i", "cat.png", "--image-weight", "70"],
    ):
        done = await asyncio.to_thread(
            aquatint,
            *arguments,
            "--seed",
            "7",
            "-o",
            "out.png",
            "--json",
            "--server",
            address,
            AQUATINT_API_KEY=key,
        )
        assert done.returncode == 0, done.stderr
        (item,) = json.loads(done.stdout)["data"]
        assert (item["path"], item["seed"], item["resolution"]) == ("out.png", 7, "1024x1024")
        assert item["url"].startswith(address)
        assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")


async def test_a_server_reframes_replaces_backgrounds_and_enlarges(there, aquatint, tmp_path):
    address, key = there
    for arguments, size in (
        (["reframe", "-i", "cat.png", "--aspect-ratio", "16x9"], (1312, 736)),
        (["replace-background", "a beach", "-i", "cat.png", "--magic-prompt", "OFF"], (1024, 1024)),
        (["upscale", "-i", "cat.png", "--detail", "70"], (2048, 2048)),
    ):
        done = await asyncio.to_thread(
            aquatint,
            *arguments,
            "-o",
            "out.png",
            "--json",
            "--server",
            address,
            AQUATINT_API_KEY=key,
        )
        assert done.returncode == 0, done.stderr
        (item,) = json.loads(done.stdout)["data"]
        assert item["resolution"] == f"{size[0]}x{size[1]}"
        with PIL.Image.open(tmp_path / "out.png") as picture:
            assert picture.size == size


async def test_a_server_describes_a_picture(there, aquatint):
    address, key = there
    asked = ["describe", "cat.png", "--server", address]
    done = await asyncio.to_thread(aquatint, *asked, AQUATINT_API_KEY=key)
    assert (done.returncode, done.stdout) == (0, "A picture of 1024x1024 pixels\n")


async def test_a_table_is_drawn_by_a_server_in_every_way(there, aquatint, tmp_path):
    address, key = there
    lines = [
        "operation,prompt,image,resolution,detail,seed",
        "generate,a cat,,,,1",
        "reframe,,cat.png,1312x736,,2",
        "replace-background,a beach,cat.png,,,3",
        "upscale,,cat.png,,70,4",
    ]
    (tmp_path / "table.csv").write_text("\n".join(lines))
    asked = ["batch", "table.csv", "-o", "drawn", "--server", address]
    done = await asyncio.to_thread(aquatint, *asked, AQUATINT_API_KEY=key)
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "drawn").glob("*.png"))) == 4


async def test_a_gateway_is_told_the_key_as_a_bearer(there, aquatint):
    address, key = there
    done = await asyncio.to_thread(
        aquatint,
        "edit",
        "",
        "-i",
        "cat.png",
        "--mask",
        "mask.png",
        "-o",
        "o.png",
        "--server",
        f"{address}/ideogram",
        "--auth",
        "bearer",
        "--api-key",
        key,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["generate", "x", "--aspect-ratio", "16:9"], 2, "did you mean 16x9?"),
        (["generate", "x", "--api-key", "aq_wrong"], 4, "key"),
        (["generate", "child pornography"], 3, "failed safety check"),
        (["describe", "cat.png"], 2, "nothing at this path"),
    ],
)
async def test_a_refusal_is_one_line_with_a_status_of_its_kind(
    there, aquatint, arguments, status, said
):
    address, key = there
    if arguments[0] == "describe":
        address += "/elsewhere"
    done = await asyncio.to_thread(aquatint, *arguments, "--server", address, AQUATINT_API_KEY=key)
    assert done.returncode == status
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_a_server_that_is_not_there_is_said_to_be_so(aquatint):
    done = aquatint("describe", "pyproject.toml", "--server", "http://127.0.0.1:1")
    assert done.returncode == 2  # there is no such picture; the server is not even asked
    bad = aquatint("generate", "x", "--server", "localhost")
    assert (bad.returncode, bad.stderr.count("\n")) == (2, 1)
    assert "'localhost' is no http or https URL" in bad.stderr
