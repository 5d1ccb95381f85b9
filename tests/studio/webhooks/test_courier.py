"""Every end of a generation is told until it arrives or is given up; nobody is held up by it."""

import asyncio
import json
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

import pytest
from structlog.testing import capture_logs
from upstreams import reply, scripted

from aquatint.domain import Caller, Shown, Webhook
from aquatint.storage import Finish, Generations, NewGeneration
from aquatint.storage.names import random_name
from aquatint.storage.webhooks import DeliveryState, Webhooks
from aquatint.studio.webhooks import Courier, Post, WebhookKeys, keep_delivering
from aquatint.studio.webhooks.schedule import TRIES
from tests.studio.conftest import START
from tests.studio.webhooks.receivers import ideogram_holds, jwks, listening, silent, standard_holds

pytestmark = pytest.mark.anyio


class Told:
    """Answers of generations, as a studio would have them."""

    def __init__(self):
        self.forgotten = set()
        self.broken = False

    async def __call__(self, generation, origin):
        if self.broken:
            raise OSError("no database")
        if generation in self.forgotten:
            return None
        return f'{{"generation_id":"{generation}","url":"{origin}/a"}}'.encode()


@pytest.fixture
async def receiver():
    async with scripted() as server:
        server.answers("/hook", reply(204, b""))
        yield server


@pytest.fixture
def webhooks(database):
    return Webhooks(database)


@pytest.fixture
def answers():
    return Told()


@pytest.fixture
def keys(tmp_path, clock):
    return WebhookKeys(tmp_path, clock=clock)


@pytest.fixture
async def make_courier(webhooks, answers, keys, clock):
    made = []

    def make(seconds=5, **more):
        post = Post(allow_private=True, seconds=seconds)
        parts = {"webhooks": webhooks, "answers": answers, "keys": keys, "clock": clock} | more
        made.append(Courier(post=post, **parts))
        return made[-1]

    yield make
    for one in made:
        await one.aclose()
        await one.post.aclose()


@pytest.fixture
def courier(make_courier):
    return make_courier()


@pytest.fixture
def ends(database, clock):
    """Let a generation end that somebody wants to be told of; its id."""
    generations = Generations(database)

    async def make(url):
        new = NewGeneration(
            id=random_name(),
            caller=Caller("default", ""),
            request="{}",
            shown=Shown(prompt="a cat", style_type=None),
            created=clock(),
            webhook=Webhook(url, "https://images.example"),
        )
        await generations.accept(new)
        await generations.finish(new.id, None, Finish(finished=clock(), images=()))
        return new.id

    return make


async def rounds(courier, clock, *, every, count):
    for _ in range(count):
        await courier.start()
        await courier.settle()
        clock.go(seconds=every)


async def test_what_arrives_is_signed_and_has_the_answer_of_the_generation(
    courier, receiver, ends, keys, webhooks
):
    name = await ends(f"{receiver.url}/hook")

    assert await courier.start() == 1
    await courier.settle()

    (request,) = receiver.received
    told = {"generation_id": name, "url": "https://images.example/a"}
    assert json.loads(request.body) == told
    assert request.headers["x-ideogram-webhook-generation-id"] == name
    assert request.headers["x-ideogram-webhook-user-id"] == "default"
    assert ideogram_holds(request.headers, request.body, jwks(keys))
    assert standard_holds(request.headers, request.body, jwks(keys))
    delivery = await webhooks.find(name)
    assert (delivery.state, delivery.status) == (DeliveryState.DELIVERED, 204)
    assert await courier.start() == 0


async def test_a_receiver_that_is_down_gets_it_when_it_is_back(
    courier, receiver, ends, webhooks, clock
):
    receiver.answers("/hook", reply(503, b""), reply(503, b""), reply(200, b""))
    name = await ends(f"{receiver.url}/hook")

    await rounds(courier, clock, every=15, count=3)

    assert (await webhooks.find(name)).state is DeliveryState.DELIVERED
    history = await webhooks.history(name)
    assert [one.status for one in history] == [503, 503, 200]
    stamps = [int(one.headers["x-ideogram-webhook-timestamp"]) for one in receiver.received]
    assert stamps == [int(START.timestamp()) + 15 * number for number in range(3)]
    assert len({one.headers["webhook-id"] for one in receiver.received}) == 1


async def test_it_is_given_up_after_the_last_try_and_within_a_day(
    courier, receiver, ends, webhooks, clock
):
    receiver.answers("/hook", reply(500, b""))
    name = await ends(f"{receiver.url}/hook")

    tried = 0
    while (delivery := await webhooks.find(name)).state is DeliveryState.PENDING:
        clock.now = delivery.due
        await rounds(courier, clock, every=0, count=1)
        tried += 1

    assert (delivery.state, tried) == (DeliveryState.DEAD, TRIES)
    assert (delivery.status, delivery.error) == (500, "not taken")
    assert clock() < START + timedelta(days=1)


async def test_a_receiver_that_says_gone_is_left_alone_at_once(
    courier, receiver, ends, webhooks, clock
):
    receiver.answers("/hook", reply(410, b""))
    name = await ends(f"{receiver.url}/hook")

    await rounds(courier, clock, every=100_000, count=3)

    assert (await webhooks.find(name)).state is DeliveryState.DEAD
    assert len(receiver.received) == 1


async def test_what_was_given_up_is_sent_again_when_somebody_asks(
    courier, receiver, ends, webhooks, clock
):
    receiver.answers("/hook", reply(410, b""), reply(200, b""))
    name = await ends(f"{receiver.url}/hook")
    await rounds(courier, clock, every=1, count=1)

    await webhooks.redeliver(name, clock())
    await rounds(courier, clock, every=1, count=1)

    assert (await webhooks.find(name)).state is DeliveryState.DELIVERED


async def test_a_generation_that_was_forgotten_is_not_told_of(
    courier, receiver, ends, webhooks, answers
):
    name = await ends(f"{receiver.url}/hook")
    answers.forgotten.add(name)

    await courier.start()
    await courier.settle()

    delivery = await webhooks.find(name)
    assert (delivery.state, delivery.error) == (DeliveryState.DEAD, "the generation is forgotten")
    assert receiver.received == []


async def test_an_answer_that_cannot_be_read_now_is_read_later(
    courier, receiver, ends, webhooks, answers
):
    name = await ends(f"{receiver.url}/hook")
    answers.broken = True
    await rounds(courier, courier.clock, every=5, count=1)
    assert (await webhooks.find(name)).error == "it could not be sent from here"

    answers.broken = False
    await rounds(courier, courier.clock, every=5, count=1)

    assert (await webhooks.find(name)).state is DeliveryState.DELIVERED


async def test_a_key_that_is_rotated_between_two_tries_signs_the_second(
    courier, receiver, ends, keys, clock
):
    receiver.answers("/hook", reply(500, b""), reply(200, b""))
    await ends(f"{receiver.url}/hook")
    await rounds(courier, clock, every=5, count=1)

    keys.rotate(at_once=True)
    await rounds(courier, clock, every=5, count=1)

    before, after = receiver.received
    assert not ideogram_holds(before.headers, before.body, jwks(keys))
    assert ideogram_holds(after.headers, after.body, jwks(keys))
    assert standard_holds(after.headers, after.body, jwks(keys))


async def test_a_courier_that_is_killed_is_stood_in_for_within_seconds(
    make_courier, receiver, ends, webhooks, clock
):
    name = await ends(f"{receiver.url}/hook")
    killed = make_courier()
    await webhooks.claim(
        clock(),
        until=clock() + timedelta(seconds=killed.post.seconds + 5),
        places=1,
        per_host=1,
        sending={},
    )  # and nothing more is heard of it
    other = make_courier()

    assert await other.start() == 0
    clock.go(seconds=10)
    assert await other.start() == 1
    await other.settle()

    assert (await webhooks.find(name)).state is DeliveryState.DELIVERED
    assert [one.ended is None for one in await webhooks.history(name)] == [True, False]


async def test_two_couriers_send_each_delivery_once(make_courier, receiver, ends):
    names = {await ends(f"{receiver.url}/hook") for _ in range(20)}
    couriers = [make_courier(places=4), make_courier(places=4)]

    while any(await asyncio.gather(*(one.start() for one in couriers))):
        await asyncio.gather(*(one.settle() for one in couriers))

    told = [one.headers["webhook-id"] for one in receiver.received]
    assert sorted(told) == sorted(names)


async def test_a_receiver_that_says_nothing_holds_up_no_other(make_courier, receiver, ends):
    heard = asyncio.Queue()
    courier = make_courier(seconds=60, places=8, per_host=2, heard=heard.put_nowait)
    async with listening(silent) as url:
        for _ in range(20):
            await ends(url)
        for _ in range(6):
            await ends(f"{receiver.url}/hook")

        async with kept_up(courier):
            outcomes = [await heard.get() for _ in range(6)]

    assert outcomes == ["delivered"] * 6
    assert len(receiver.received) == 6


@asynccontextmanager
async def kept_up(courier):
    """Deliver for as long as the block lasts."""
    loop = asyncio.create_task(keep_delivering(courier, every=0.01))
    yield
    loop.cancel()
    with suppress(asyncio.CancelledError):
        await loop
    await courier.aclose()


async def test_what_is_cut_short_by_a_stop_is_due_again_at_once(
    make_courier, ends, webhooks, clock
):
    courier = make_courier(seconds=60)
    async with listening(silent) as url:
        name = await ends(url)
        await courier.start()

        await courier.aclose()

    delivery = await webhooks.find(name)
    assert (delivery.state, delivery.due) == (DeliveryState.PENDING, clock())
    assert delivery.error == "cut short, for the server stopped"
    assert (
        len(
            await webhooks.claim(
                clock(), until=clock() + timedelta(seconds=5), places=1, per_host=1, sending={}
            )
        )
        == 1
    )


async def test_every_outcome_is_heard_of(make_courier, receiver, ends, clock):
    heard = []
    courier = make_courier(heard=heard.append)
    receiver.answers("/hook", reply(500, b""), reply(410, b""))
    receiver.answers("/other", reply(200, b""))
    await ends(f"{receiver.url}/hook")
    await rounds(courier, clock, every=5, count=2)
    await ends(f"{receiver.url}/other")
    await rounds(courier, clock, every=5, count=1)

    assert heard == ["failed", "dead", "delivered"]


async def test_neither_the_url_nor_the_answer_is_logged(courier, receiver, ends):
    await ends(f"{receiver.url}/hook?token=secret")
    with capture_logs() as logs:
        await courier.start()
        await courier.settle()

    assert [line["event"] for line in logs] == ["webhook"]
    assert "secret" not in str(logs)


async def test_deliveries_are_kept_up_until_it_is_stopped(make_courier, receiver, ends):
    heard = asyncio.Queue()
    async with kept_up(make_courier(heard=heard.put_nowait)):
        for _ in range(10):
            await ends(f"{receiver.url}/hook")

        assert [await heard.get() for _ in range(10)] == ["delivered"] * 10

    assert len(receiver.received) == 10


class Failing:
    """Deliveries of a database that does not answer the first two times."""

    def __init__(self, webhooks):
        self.webhooks = webhooks
        self.left = 2

    async def claim(self, *args, **more):
        self.left -= 1
        if self.left >= 0:
            raise OSError("no database")
        return await self.webhooks.claim(*args, **more)

    async def end(self, *args):
        await self.webhooks.end(*args)


async def test_a_database_that_does_not_answer_is_asked_again(
    make_courier, receiver, ends, webhooks
):
    heard = asyncio.Queue()
    courier = make_courier(heard=heard.put_nowait, webhooks=Failing(webhooks))
    await ends(f"{receiver.url}/hook")

    with capture_logs():
        async with kept_up(courier):
            assert await heard.get() == "delivered"
