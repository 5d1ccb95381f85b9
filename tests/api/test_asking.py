"""What a request says beside its body: what it calls itself, what it costs, who waits for it."""

import asyncio

import pytest
from starlette.requests import ClientDisconnect, Request

from aquatint.api.asking import stopped_with
from aquatint.domain import Caller, Scope
from aquatint.studio.access import Access
from tests.api.asking import GATEWAY, GENERATE, INPAINT, half_mask, png
from tests.api.conftest import connected

pytestmark = pytest.mark.anyio

BODY = {"prompt": "a cat"}


def files(seed=0):
    return {"image": ("a.png", png(seed=seed)), "mask": ("m.png", half_mask())}


async def test_the_same_key_and_body_give_the_stored_answer(house):
    called = {"Idempotency-Key": "one and the same"}
    first = await house.client.post(GENERATE, json=BODY, headers=called)
    drawn = len(house.engine.asked)

    again = await house.client.post(GENERATE, data=BODY, headers=called)  # another spelling of it

    assert again.status_code == 200
    assert again.json() == first.json()
    assert again.headers["Idempotency-Replayed"] == "true"
    assert "Idempotency-Replayed" not in first.headers
    same = "Aquatint-Generation-Id"
    assert again.headers[same] == first.headers[same]
    assert len(house.engine.asked) == drawn


async def test_the_same_key_with_another_body_is_422(house):
    called = {"Idempotency-Key": "for one only"}
    await house.client.post(GENERATE, json=BODY, headers=called)

    other = await house.client.post(GENERATE, json={"prompt": "a dog"}, headers=called)

    assert other.status_code == 422
    assert "Idempotency-Key" in other.json()["error"]


async def test_files_count_by_their_bytes(house):
    called = {"Idempotency-Key": "an edit"}
    first = await house.client.post(INPAINT, data=BODY, files=files(), headers=called)
    again = await house.client.post(INPAINT, data=BODY, files=files(), headers=called)
    other = await house.client.post(INPAINT, data=BODY, files=files(seed=1), headers=called)

    assert (first.status_code, again.status_code, other.status_code) == (200, 200, 422)
    assert again.json() == first.json()


async def test_fifty_at_once_with_one_key_are_drawn_once(house):
    called = {"Idempotency-Key": "fifty"}
    drawn = len(house.engine.asked)

    answers = await asyncio.gather(
        *(house.client.post(GENERATE, json=BODY, headers=called) for _ in range(50))
    )

    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
    assert len(house.engine.asked) == drawn + 1


@pytest.mark.parametrize("key", ["", "x" * 256, "x" * 10_000])
async def test_a_key_that_is_none_is_400(house, key):
    answer = await house.client.post(GENERATE, json=BODY, headers={"Idempotency-Key": key})
    assert (answer.status_code, answer.json()["field"]) == (400, "Idempotency-Key")


async def test_a_dry_run_tells_the_price_and_draws_nothing(house, nothing_is_left_behind):
    drawn = len(house.engine.asked)
    body = BODY | {"num_images": 2, "rendering_speed": "QUALITY"}

    answer = await house.client.post(GENERATE, params={"dry_run": "true"}, json=body)

    said = answer.json()
    assert answer.status_code == 200
    assert (said["object"], said["quantity"], said["usd_micros"]) == ("price_quote", 2, 180_000)
    assert (said["would_be_rejected"], said["qualifier"]) == (False, "exact")
    assert len(house.engine.asked) == drawn


async def test_a_dry_run_tells_whether_anybody_pays(house, poor):
    free = await house.client.post(GENERATE, params={"dry_run": "true"}, json=BODY)
    paid = await poor.post(GENERATE, params={"dry_run": "true"}, json=BODY)
    dear = await poor.post(GENERATE, params={"dry_run": "true"}, json=BODY | {"num_images": 2})

    assert "Aquatint-Cost-Usd-Micros" not in free.headers
    assert paid.headers["Aquatint-Cost-Usd-Micros"] == "60000"
    assert dear.headers["Aquatint-Cost-Usd-Micros"] == "120000"


async def test_a_dry_run_tells_the_price_to_a_key_with_a_budget(house):
    class OneBounded:
        async def caller(self, _):
            return Caller("default", "", scopes=(Scope(budget_day=1_000_000),))

    edge = house.edge.__class__(house.edge.studio, OneBounded())
    async with connected(edge, "any") as client:
        told = await client.post(GENERATE, params={"dry_run": "true"}, json=BODY)
    assert told.headers["Aquatint-Cost-Usd-Micros"] == "60000"


async def test_a_dry_run_of_what_is_malformed_is_refused_as_ever(house):
    answer = await house.client.post(GENERATE, params={"dry_run": "1"}, json={"prompt": ""})
    assert (answer.status_code, answer.json()["field"]) == (400, "prompt")


async def test_a_dry_run_that_is_neither_true_nor_false_is_400(house):
    answer = await house.client.post(GENERATE, params={"dry_run": "maybe"}, json=BODY)
    assert (answer.status_code, answer.json()["field"]) == (400, "dry_run")


@pytest.fixture
async def poor(house):
    """A client whose account has money for one image of default speed."""
    await house.pool.execute(
        "INSERT INTO accounts (id, balance) VALUES ('poor', 60000) ON CONFLICT (id)"
        " DO UPDATE SET balance = 60000"
    )
    await house.pool.execute(
        "INSERT INTO api_keys (id, account, label, prefix, created)"
        " VALUES ('poor', 'poor', 'poor', 'poor', now()) ON CONFLICT DO NOTHING"
    )

    class OnePoor:
        async def caller(self, _):
            return Caller("poor", "poor")

    edge = house.edge.__class__(house.edge.studio, OnePoor())
    async with connected(edge, "any") as client:
        yield client


async def test_money_that_does_not_reach_is_402(house, poor):
    assert (await poor.post(GENERATE, json=BODY)).status_code == 200

    refused = await poor.post(GENERATE, json=BODY)

    assert refused.status_code == 402
    assert refused.json()["reject_reason"] == "insufficient_funds"
    assert refused.json()["title"] == "Payment Required"


async def test_a_dry_run_says_why_it_would_be_refused(poor):
    answer = await poor.post(GENERATE, params={"dry_run": "true"}, json=BODY | {"num_images": 2})

    said = answer.json()
    assert (said["would_be_rejected"], said["reject_reason"]) == (True, "insufficient_funds")
    assert said["usd_micros"] == 120_000


async def test_more_images_than_may_be_in_flight_are_429(house, poor):
    await house.pool.execute("UPDATE accounts SET balance = 1000000 WHERE id = 'poor'")

    refused = await poor.post(GENERATE, json=BODY | {"num_images": 8}, params={"dry_run": "1"})
    assert refused.json()["would_be_rejected"] is False
    await house.pool.execute("UPDATE accounts SET max_in_flight = 4 WHERE id = 'poor'")
    refused = await poor.post(GENERATE, json=BODY | {"num_images": 8})
    await house.pool.execute("UPDATE accounts SET max_in_flight = NULL WHERE id = 'poor'")

    said = refused.json()
    assert (refused.status_code, said["reject_reason"]) == (429, "inflight_limit")
    assert (said["max_inflight_requests"], said["task_completion_speed"]) == (4, "fast")
    assert int(refused.headers["Retry-After"]) >= 1


async def test_where_no_key_is_needed_one_that_is_wrong_is_still_refused(house):
    access = Access(house.edge.access._keys, keyless=True)
    edge = house.edge.__class__(house.edge.studio, access)
    async with connected(edge, "") as client:
        assert (await client.post(GENERATE, json=BODY)).status_code == 200
        wrong = await client.post(GENERATE, json=BODY, headers={"Api-Key": "wrong"})
        assert wrong.status_code == 401


async def test_a_generation_is_looked_at_by_its_id(house):
    made = await house.client.post(GENERATE, json=BODY)
    name = made.headers["Aquatint-Generation-Id"]

    seen = (await house.client.get(f"/v1/generations/{name}")).json()

    assert (seen["status"], seen["generation_id"]) == ("completed", name)
    assert (seen["data"], seen["created"]) == (made.json()["data"], made.json()["created"])
    assert seen["response_type"] == "url"
    below = await house.client.get(f"{GATEWAY}/v1/generations/{name}")
    assert below.json() == seen


async def test_below_the_gateway_it_comes_in_the_envelope(house):
    made = await house.client.post(GENERATE, json=BODY)
    name = made.headers["Aquatint-Generation-Id"]

    seen = (await house.client.get(f"{GATEWAY}/v1/tasks/{name}")).json()

    assert (seen["code"], seen["message"], seen["request_id"]) == (0, "SUCCEED", name)
    task = seen["data"]
    assert (task["task_id"], task["task_status"], task["task_status_msg"]) == (name, "succeed", "")
    (image,) = task["task_result"]["images"]
    assert image["index"] == 0
    assert image["url"] == made.json()["data"][0]["url"]
    assert task["created_at"] <= task["updated_at"]


@pytest.mark.parametrize("name", ["A" * 22, "nothing", "x" * 500, "%00", "..%2f"])
async def test_ids_of_nothing_are_404_alike(house, name):
    for path in (f"/v1/generations/{name}", f"{GATEWAY}/v1/tasks/{name}"):
        assert (await house.client.get(path)).status_code == 404
    assert (await house.client.delete(f"/v1/generations/{name}")).status_code == 404


async def test_a_generation_of_another_account_is_none(house, poor):
    made = await house.client.post(GENERATE, json=BODY)
    name = made.headers["Aquatint-Generation-Id"]

    foreign = await poor.get(f"/v1/generations/{name}")
    nothing = await poor.get(f"/v1/generations/{'A' * 22}")

    assert foreign.status_code == nothing.status_code == 404
    assert foreign.json()["error"] == nothing.json()["error"]
    assert (await poor.delete(f"/v1/generations/{name}")).status_code == 404


async def test_what_failed_says_so(house):
    house.engine.fails_with = ValueError("no luck")
    try:
        made = await house.client.post(GENERATE, json=BODY)
    finally:
        house.engine.fails_with = None
    assert made.status_code == 500
    name = await house.pool.fetchval(
        "SELECT id FROM generations WHERE state = 'failed' ORDER BY created DESC LIMIT 1"
    )
    seen = (await house.client.get(f"/v1/generations/{name}")).json()
    assert set(seen) == {"created", "generation_id", "status"}
    assert seen["status"] == "failed"
    task = (await house.client.get(f"{GATEWAY}/v1/tasks/{name}")).json()["data"]
    assert task["task_status"] == "failed"
    assert task["task_status_msg"]


async def test_deleting_a_generation_deletes_its_images_and_links(house):
    made = await house.client.post(GENERATE, json=BODY)
    name, link = made.headers["Aquatint-Generation-Id"], made.json()["data"][0]["url"]
    files = house.files()

    gone = await house.client.delete(f"/v1/generations/{name}")

    assert (gone.status_code, gone.content) == (204, b"")
    assert (await house.client.get(link)).status_code == 404
    assert len(house.files()) == len(files) - 1
    seen = (await house.client.get(f"/v1/generations/{name}")).json()
    assert [one["url"] for one in seen["data"]] == [None]
    assert (await house.client.delete(f"/v1/generations/{name}")).status_code == 204


async def test_what_a_client_no_longer_waits_for_is_stopped_where_it_is_to_be():
    stopped = asyncio.Event()

    async def work():
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    async def leave():
        return {"type": "http.disconnect"}

    with pytest.raises(ClientDisconnect):
        await stopped_with(Request({"type": "http"}, leave), work())
    await asyncio.wait_for(stopped.wait(), 1)
