"""A webhook is told what its caller is told, signed; a URL that may not be told is refused."""

import asyncio
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from upstreams import reply, scripted

from aquatint.api.app import build_app
from aquatint.api.webhooks import told_by
from aquatint.domain.errors import EngineError
from aquatint.guarded import Hosts
from aquatint.storage import Database, Webhooks
from aquatint.studio import utc_now
from aquatint.studio.webhooks import Courier, Post, WebhookKeys, WebhookUrls
from tests.api.asking import GENERATE
from tests.api.conftest import always_ready, connected_to

pytestmark = pytest.mark.anyio

PAGE = Path(__file__).parents[2] / "docs" / "webhooks.md"


@pytest.fixture
async def receiver():
    async with scripted() as server:
        server.answers("/hook", reply(204, b""))
        yield server


@pytest.fixture
def keys(tmp_path):
    return WebhookKeys(tmp_path, clock=utc_now)


@pytest.fixture
async def client(house, keys):
    """A client of a server that may send to this machine."""
    hosts = Hosts(allow_private=True)
    urls = WebhookUrls(hosts, allow_private=True)
    edge = replace(house.edge, webhook_urls=urls, webhook_keys=keys)
    app = build_app(edge, readiness=always_ready)
    async with connected_to(app, **{"Api-Key": house.key}) as client:
        yield client
    hosts.close()


@pytest.fixture
async def delivered(house, keys):
    """Send every webhook that is due."""
    post = Post(allow_private=True, seconds=5)
    webhooks = Webhooks(Database(house.pool, ""))
    courier = Courier(webhooks=webhooks, answers=told_by(house.edge.studio), keys=keys, post=post)

    async def deliver():
        while await courier.start():
            await courier.settle()

    yield deliver
    await post.aclose()


async def asked(client, receiver, **more):
    body = {"prompt": "a cat", "num_images": 2, "resolution": "1024x1024"} | more
    url = f"{receiver.url}/hook?for=me"
    return await client.post(GENERATE, params={"webhook_url": url}, json=body)


async def test_the_webhook_tells_what_the_caller_is_told(client, receiver, delivered):
    answer = await asked(client, receiver)
    assert answer.status_code == 200

    await delivered()

    (request,) = receiver.asked("/hook")
    name = answer.headers["Aquatint-Generation-Id"]
    told = json.loads(request.body)
    assert told.pop("generation_id") == told.pop("request_id") == name
    expected = answer.json()
    for one in (*told["data"], *expected["data"]):
        one["url"] = one["url"].partition("?")[0]  # signed anew
    assert told == expected
    assert told["data"][0]["url"].startswith("http://test/")


async def test_its_links_work(client, receiver, delivered):
    await asked(client, receiver)
    await delivered()

    (request,) = receiver.asked("/hook")
    link = json.loads(request.body)["data"][1]["url"]
    assert (await client.get(link)).status_code == 200


async def test_a_generation_that_failed_is_told_without_data(house, client, receiver, delivered):
    house.engine.fails_with = EngineError("no paint")
    try:
        answer = await asked(client, receiver)
    finally:
        house.engine.fails_with = None
    assert answer.status_code == 500

    await delivered()

    (request,) = receiver.asked("/hook")
    told = json.loads(request.body)
    assert set(told) == {"created", "generation_id", "request_id", "status"}
    assert told["status"] == "failed"


async def test_nobody_is_told_of_what_was_refused(client, receiver, delivered):
    assert (await asked(client, receiver, num_images=99)).status_code == 400

    await delivered()

    assert receiver.received == []


@pytest.mark.usefixtures("nothing_is_left_behind")
@pytest.mark.parametrize(
    "url",
    [
        "",
        "hook",
        "http://93.184.216.34/",
        "https://127.0.0.1/",
        "https://10.0.0.1/",
        "https://[::1]/",
        "https://169.254.169.254/latest/meta-data",
        "https://localhost/",
        "https://user:password@93.184.216.34/",
        "https://93.184.216.34/" + "a" * 3000,
        "https://93.184.216.34/\r\nHost: x",
    ],
)
async def test_a_url_that_may_not_be_told_is_refused_by_its_name(house, url):
    answer = await house.client.post(
        GENERATE, params={"webhook_url": url}, json={"prompt": "a cat"}
    )

    assert answer.status_code == 400
    assert answer.json()["field"] == "webhook_url"


@pytest.mark.usefixtures("nothing_is_left_behind")
async def test_one_request_has_one_webhook(house):
    both = [("webhook_url", "https://93.184.216.34/a"), ("webhook_url", "https://93.184.216.34/b")]

    answer = await house.client.post(GENERATE, params=both, json={"prompt": "a cat"})

    assert answer.json()["field"] == "webhook_url"


async def test_who_has_no_key_learns_nothing_of_hosts(house):
    answer = await house.client.post(
        GENERATE,
        params={"webhook_url": "https://10.0.0.1/"},
        json={"prompt": "a cat"},
        headers={"Api-Key": "wrong"},
    )

    assert answer.status_code == 401


async def test_the_documented_check_holds_with_the_published_keys(
    client, receiver, delivered, keys
):
    shown = {}
    exec(re.search(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL)[1], shown)
    is_genuine = shown["is_genuine"]
    await asked(client, receiver)
    await delivered()
    (request,) = receiver.asked("/hook")
    headers = {name.title(): value for name, value in request.headers.items()}
    jwks = (await client.get("/v1/.well-known/jwks.json")).json()

    assert is_genuine(headers, request.body, jwks)
    assert not is_genuine(headers, request.body + b" ", jwks)
    assert not is_genuine(headers | {"X-Ideogram-Webhook-User-Id": "me"}, request.body, jwks)
    sent = int(headers["X-Ideogram-Webhook-Timestamp"])
    assert not is_genuine(headers, request.body, jwks, now=lambda: sent + 301)
    keys.rotate(at_once=True)
    renewed = (await client.get("/v1/.well-known/jwks.json")).json()
    assert not is_genuine(headers, request.body, renewed)


async def test_many_ends_at_once_are_each_told_once(client, receiver, delivered):
    answers = await asyncio.gather(*(asked(client, receiver, num_images=1) for _ in range(8)))
    await delivered()

    ended = [one.headers["Aquatint-Generation-Id"] for one in answers]
    told = [json.loads(request.body)["generation_id"] for request in receiver.received]
    assert sorted(told) == sorted(ended)


V4 = "/v1/ideogram-v4/generate"
ASYNC = "/v1/ideogram-v4/async/generate"
WORDS = {"text_prompt": "a cat", "resolution": "1024x1024"}


async def test_v4_is_told_as_v4_tells_it(client, receiver, delivered):
    url = f"{receiver.url}/hook"
    answer = await client.post(V4, params={"webhook_url": url}, json=WORDS)

    await delivered()

    (request,) = receiver.asked("/hook")
    told = json.loads(request.body)
    assert set(told) == {*answer.json(), "generation_id", "request_id"}
    assert told["response_type"] == "url"
    assert set(told["data"][0]) == set(answer.json()["data"][0])
    assert "style_type" not in told["data"][0]


@pytest.mark.parametrize("prefix", ["", "/ideogram"])
async def test_who_does_not_wait_is_given_an_id_and_the_webhook_the_rest(
    house, client, receiver, delivered, prefix
):
    url = f"{receiver.url}/hook"
    answer = await client.post(prefix + ASYNC, params={"webhook_url": url}, json=WORDS)
    assert answer.status_code == 200
    name = answer.json()["generation_id"]
    assert answer.json() == {"generation_id": name}
    await delivered()
    assert receiver.received == []

    await house.edge.tasks.draw_next()
    await delivered()

    (request,) = receiver.asked("/hook")
    told = json.loads(request.body)
    assert (told["generation_id"], told["response_type"]) == (name, "url")
    polled = (await client.get(f"/v1/generations/{name}")).json()
    assert polled["status"] == "completed"
    assert set(polled["data"][0]) == set(told["data"][0])


@pytest.mark.usefixtures("nothing_is_left_behind")
async def test_who_does_not_wait_needs_a_webhook(house):
    answer = await house.client.post(ASYNC, json=WORDS)

    assert (answer.status_code, answer.json()["field"]) == (400, "webhook_url")
