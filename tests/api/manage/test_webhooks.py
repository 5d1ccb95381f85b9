"""Webhooks over /manage: seen with their history, sent again, and signed with another key."""

from dataclasses import replace

import pytest

from aquatint.domain import Caller, Shown, State, Webhook
from aquatint.storage import End, Generations, NewGeneration
from aquatint.storage.names import random_name
from aquatint.studio import utc_now
from aquatint.studio.webhooks import WebhookKeys
from tests.api.conftest import connected

pytestmark = pytest.mark.anyio

URL = "https://receiver.example/hook?token=t"


class OnAFullDisk(WebhookKeys):
    """Keys that no other can be added to."""

    def add(self, key, *, alone=False):
        raise OSError("no space left on device")


@pytest.fixture
async def account(makes):
    """An account of this test alone."""
    return (await makes("accounts", label="told", metered=False))["id"]


@pytest.fixture
def ended(house, account):
    """Make a generation that has failed, and whose webhook is due; its id."""
    generations: Generations = house.edge.studio.generations

    async def make():
        new = NewGeneration(
            id=random_name(),
            caller=Caller(account, ""),
            request="{}",
            shown=Shown(prompt="a cat", style_type=None),
            created=utc_now(),
            webhook=Webhook(URL, "https://images.example"),
        )
        await generations.accept(new)
        end = End(state=State.FAILED, finished=utc_now(), failure="It was not to be.")
        await generations.end(new.id, None, end)
        return new.id

    return make


@pytest.fixture
async def signer(house, tmp_path):
    """An administrator of a server whose keys this test alone changes."""
    edge = replace(house.edge, webhook_keys=WebhookKeys(tmp_path, clock=utc_now))
    async with connected(edge, house.admin_key) as client:
        yield client


async def test_webhooks_are_listed_without_what_may_be_a_secret(admin, account, ended):
    names = [await ended() for _ in range(3)]

    first = await admin.get("/manage/webhooks", params={"account": account, "limit": 2})
    cursor = first.json()["next_cursor"]
    second = await admin.get("/manage/webhooks", params={"account": account, "cursor": cursor})
    dead = await admin.get("/manage/webhooks", params={"account": account, "state": "dead"})

    told = first.json()["data"] + second.json()["data"]
    assert [one["generation"] for one in told] == names[::-1]
    assert {(one["host"], one["state"], one["tries"]) for one in told} == {
        ("receiver.example", "pending", 0)
    }
    assert "token" not in first.text
    assert dead.json()["data"] == []


async def test_one_is_told_with_its_url_and_every_attempt(house, admin, ended):
    name = await ended()
    await house.pool.execute(
        "UPDATE webhook_deliveries SET state = 'dead', attempts = 1 WHERE generation = $1", name
    )
    await house.pool.execute(
        "INSERT INTO webhook_attempts VALUES ($1, 1, now(), now(), 410, 'gone')", name
    )

    told = (await admin.get(f"/manage/webhooks/{name}")).json()

    assert (told["url"], told["state"], told["due"]) == (URL, "dead", None)
    (attempt,) = told["history"]
    assert (attempt["number"], attempt["status"], attempt["error"]) == (1, 410, "gone")


async def test_one_that_is_sent_again_stands_in_the_audit(house, admin, ended):
    name = await ended()
    await house.pool.execute(
        "UPDATE webhook_deliveries SET state = 'dead', tries = 12 WHERE generation = $1", name
    )

    told = (await admin.post(f"/manage/webhooks/{name}/redeliver")).json()
    entries = (await admin.get("/manage/audit", params={"subject": name})).json()["data"]

    assert (told["state"], told["tries"]) == ("pending", 0)
    assert told["due"] is not None
    assert [entry["action"] for entry in entries] == ["webhook.redeliver"]


async def test_a_key_is_added_and_stands_in_the_audit(signer):
    (old,) = (await signer.get("/manage/webhook-keys")).json()["data"]

    told = await signer.post("/manage/webhook-keys/rotate")

    before, new = told.json()["data"]
    assert before == old
    assert (old["signs"], new["signs"]) == (True, False)
    assert "private" not in told.text
    entries = (await signer.get("/manage/audit", params={"subject": new["id"]})).json()["data"]
    assert [(one["action"], one["after"]["at_once"]) for one in entries] == [
        ("webhook_key.rotate", False)
    ]


async def test_at_once_leaves_the_new_key_alone(signer):
    (old,) = (await signer.get("/manage/webhook-keys")).json()["data"]

    (new,) = (await signer.post("/manage/webhook-keys/rotate", json={"at_once": True})).json()[
        "data"
    ]

    assert new["signs"]
    assert new["id"] != old["id"]


async def test_a_rotation_is_whole_or_not_at_all(house, tmp_path):
    keys = OnAFullDisk(tmp_path, clock=utc_now)
    before = await house.pool.fetchval("SELECT count(*) FROM audit")

    async with connected(replace(house.edge, webhook_keys=keys), house.admin_key) as client:
        answer = await client.post("/manage/webhook-keys/rotate")

    assert answer.status_code == 503
    assert len(keys.published()) == 1
    assert await house.pool.fetchval("SELECT count(*) FROM audit") == before


@pytest.mark.parametrize("told", [{"at_once": "yes"}, {"at_once": 1}])
async def test_a_wrong_rotation_is_refused_by_its_name(admin, told):
    answer = await admin.post("/manage/webhook-keys/rotate", json=told)

    assert (answer.status_code, answer.json()["field"]) == (400, "at_once")


async def test_a_wrong_state_is_refused_by_its_name(admin):
    answer = await admin.get("/manage/webhooks?state=lost")

    assert (answer.status_code, answer.json()["field"]) == (400, "state")


async def test_where_no_key_signs_there_is_none_to_add(house):
    edge = replace(house.edge, webhook_keys=None)
    async with connected(edge, house.admin_key) as client:
        assert (await client.get("/manage/webhook-keys")).status_code == 404
        assert (await client.post("/manage/webhook-keys/rotate")).status_code == 404
