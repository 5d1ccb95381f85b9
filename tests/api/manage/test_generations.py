"""Generations over /manage: looked at, small and large, cancelled and deleted."""

import asyncio
import json
from io import BytesIO

import PIL.Image
import pytest

from aquatint.domain import Caller, Shown
from aquatint.storage import NewGeneration
from aquatint.storage.names import random_name
from aquatint.studio import utc_now
from tests.api.asking import GENERATE

pytestmark = pytest.mark.anyio

CAT = {"prompt": "a red cat", "magic_prompt": "OFF"}


@pytest.fixture
async def key(makes):
    """A key of this test alone."""
    account = await makes("accounts", label="Paper & Co", metered=False)
    return await makes("keys", label="press", account=account["id"])


@pytest.fixture
async def drawn(key, with_key):
    """A generation of two images; its id."""
    answer = await with_key(key["key"], GENERATE, **CAT, num_images=2)
    return answer.headers["Aquatint-Generation-Id"]


@pytest.fixture
async def running(house, key):
    """A generation that nobody draws, but nobody has ended either; its id."""
    new = NewGeneration(
        id=random_name(),
        caller=Caller(key["account"], key["id"], (key["id"],)),
        request="{}",
        shown=Shown(prompt="a slow cat", style_type=None),
        created=utc_now(),
        price=60_000,
    )
    await house.edge.studio.generations.accept(new)
    return new.id


async def audited(admin, name):
    entries = (await admin.get("/manage/audit", params={"subject": name})).json()["data"]
    return [(entry["action"], entry["before"], entry["after"]) for entry in entries]


async def test_a_line_tells_whose_it_is_and_what_was_asked_for(admin, key, drawn):
    (line,) = (await admin.get("/manage/generations", params={"key": key["id"]})).json()["data"]

    assert (line["id"], line["prompt"]) == (drawn, "a red cat")
    assert (line["account_label"], line["key_label"]) == ("Paper & Co", "press")
    assert (line["images"], line["kept"]) == (2, 2)


async def test_a_whole_one_has_links_that_work(house, admin, drawn):
    whole = (await admin.get(f"/manage/generations/{drawn}")).json()

    assert [one["seed"] for one in whole["data"]] == [
        image["seed"] for image in whole["receipt"]["images"]
    ]
    for one in whole["data"]:
        found = await house.client.get(one["url"])
        assert (found.status_code, found.headers["Content-Type"]) == (200, "image/png")


async def test_a_thumbnail_is_small_and_never_kept_by_whoever_carries_it(admin, drawn):
    answer = await admin.get(f"/manage/generations/{drawn}/thumbnail?index=1&side=96")

    assert answer.headers["Content-Type"] == "image/webp"
    assert answer.headers["Cache-Control"] == "no-store"
    assert PIL.Image.open(BytesIO(answer.content)).size == (96, 96)


@pytest.mark.parametrize(
    ("query", "field"), [("side=8", "side"), ("side=big", "side"), ("index=-1", "index")]
)
async def test_a_wrong_thumbnail_is_refused_by_its_name(admin, drawn, query, field):
    answer = await admin.get(f"/manage/generations/{drawn}/thumbnail?{query}")

    assert (answer.status_code, answer.json()["field"]) == (400, field)


async def test_there_is_no_thumbnail_of_what_was_not_drawn(admin, drawn, running):
    for path in (f"{drawn}/thumbnail?index=2", f"{running}/thumbnail"):
        assert (await admin.get(f"/manage/generations/{path}")).status_code == 404


async def test_what_is_under_way_is_cancelled_and_its_money_given_back(admin, key, running):
    told = (await admin.delete(f"/manage/generations/{running}")).json()

    assert (told["state"], told["charged"]) == ("cancelled", 0)
    assert (await admin.get(f"/manage/keys/{key['id']}")).json()["in_flight"] == 0
    assert await audited(admin, running) == [("generation.cancel", {"state": "running"}, None)]


async def test_images_are_deleted_with_their_links_and_what_was_paid_stays_paid(
    house, admin, drawn
):
    before = (await admin.get(f"/manage/generations/{drawn}")).json()

    told = (await admin.delete(f"/manage/generations/{drawn}")).json()
    again = await admin.delete(f"/manage/generations/{drawn}")

    assert (told["state"], told["kept"], told["charged"]) == ("succeeded", 0, before["charged"])
    assert [one["url"] for one in told["data"]] == [None, None]
    assert again.status_code == 200
    assert (await house.client.get(before["data"][0]["url"])).status_code == 404
    assert (await admin.get(f"/manage/generations/{drawn}/thumbnail")).status_code == 404
    assert [path for path in house.files() if drawn in str(path)] == []
    assert await audited(admin, drawn) == [
        ("generation.delete", {"state": "succeeded"}, {"images": 2})
    ]


async def test_of_two_administrators_who_cancel_at_once_one_did_it(admin, running):
    path = f"/manage/generations/{running}"

    answers = await asyncio.gather(admin.delete(path), admin.delete(path))

    assert {answer.json()["state"] for answer in answers} == {"cancelled"}
    assert len(await audited(admin, running)) == 1


async def test_prompts_and_labels_come_as_they_are(admin, makes, with_key):
    bad = '<script>alert("x")</script>'
    key = await makes("keys", label=bad)
    await with_key(key["key"], GENERATE, prompt=bad, magic_prompt="OFF")

    told = await admin.get("/manage/generations", params={"key": key["id"]})

    (line,) = told.json()["data"]
    assert (line["prompt"], line["key_label"]) == (bad, bad)
    assert told.headers["Content-Type"] == "application/json"
    assert json.loads(told.text)["next_cursor"] is None
