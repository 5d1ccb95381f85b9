"""Receipts from the command line: printed, drawn again, explained."""

import asyncio
import json

import httpx2
import pytest
from pictures import image, landscape

from aquatint import assembly
from aquatint.settings import Settings

REMIX = "/v1/ideogram-v3/remix"


@pytest.fixture
def drawn(tmp_path):
    """The id of a remix that a server of this folder drew, and a file with its input."""
    before = image(landscape(64, 64)).data
    (tmp_path / "before.png").write_bytes(before)

    async def draw():
        settings = Settings(data_dir=tmp_path / "data", engine="solid")
        async with assembly.opened(settings) as house:
            transport = httpx2.ASGITransport(house.app)
            headers = {"Api-Key": await house.first_key()}
            async with httpx2.AsyncClient(transport=transport, base_url="http://here") as client:
                answer = await client.post(
                    REMIX,
                    data={"prompt": "a cat", "seed": "5"},
                    files={"image": before},
                    headers=headers,
                )
        return answer.headers["Aquatint-Generation-Id"]

    return asyncio.run(draw())


def test_a_generation_is_drawn_again_from_its_id_and_from_its_receipt(aquatint, drawn, tmp_path):
    printed = aquatint("receipt", drawn)
    assert json.loads(printed.stdout)["generation_id"] == drawn
    (tmp_path / "receipt.json").write_text(printed.stdout)

    for which in (drawn, "receipt.json"):
        done = aquatint("replay", which, "--input", "before.png")
        assert (done.returncode, done.stdout) == (0, "seed 5: identical\n")


def test_a_missing_input_is_named(aquatint, drawn):
    done = aquatint("replay", drawn)
    assert done.returncode == 2
    assert "aquatint: input: the image with SHA-256" in done.stderr


def test_another_engine_is_the_reason_of_a_difference(aquatint, drawn):
    done = aquatint("replay", drawn, "--input", "before.png", "--json", AQUATINT_ENGINE="diorama")
    told = json.loads(done.stdout)
    assert done.returncode == 1
    assert told["likeness"] == "different"
    assert told["images"][0]["mean_difference"] > 2
    assert "the engine was solid, is diorama" in told["reasons"]


@pytest.mark.parametrize(
    ("which", "content", "said"),
    [
        ("nowhere.json", None, "cannot read nowhere.json"),
        ("receipt.json", "not JSON", "holds no JSON"),
        ("receipt.json", "{}", "is no receipt of version 1"),
        ("AAAAAAAAAAAAAAAAAAAAAA", None, "No generation AAAAAAAAAAAAAAAAAAAAAA with a receipt"),
    ],
)
def test_what_is_no_receipt_is_said_plainly(aquatint, tmp_path, which, content, said):
    if content is not None:
        (tmp_path / which).write_text(content)
    done = aquatint("replay", which)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
