"""Deliveries are made with the end of a generation, claimed by one sender, and never forgotten."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from aquatint.domain import Caller, Shown, State, Webhook
from aquatint.storage import Audit, End, Finish, Generations, NewGeneration, Page
from aquatint.storage.names import random_name
from aquatint.storage.paging import cursor_of
from aquatint.storage.webhooks import DeliveryState, Ending, Webhooks

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
LEASE = timedelta(seconds=15)
URL = "https://receiver.example/hook"


@pytest.fixture
def generations(database):
    return Generations(database, in_flight=1000)


@pytest.fixture
def webhooks(database):
    return Webhooks(database)


@pytest.fixture
def ended(generations):
    """Make a generation with a webhook that has ended; its id."""

    async def make(url=URL, at=NOW):
        name = await begun(generations, url)
        await generations.finish(name, None, Finish(finished=at, images=()))
        return name

    return make


async def begun(generations, url=URL, account="default"):
    new = NewGeneration(
        id=random_name(),
        caller=Caller(account, ""),
        request="{}",
        shown=Shown(prompt="a cat", style_type=None),
        created=NOW,
        webhook=None if url is None else Webhook(url, "https://images.example"),
    )
    await generations.accept(new)
    return new.id


def over(state):
    return End(state=state, finished=NOW, failure="It was not to be.")


async def claim(webhooks, now=NOW, *, places=10, per_host=10, sending=None):
    return await webhooks.claim(
        now, until=now + LEASE, places=places, per_host=per_host, sending=sending or {}
    )


def failed(now, due):
    return Ending(ended=now, status=500, error="not taken", state=DeliveryState.PENDING, due=due)


def arrived(now):
    return Ending(ended=now, status=204, error=None, state=DeliveryState.DELIVERED)


async def test_a_generation_that_succeeds_is_to_be_told_of_at_once(ended, webhooks):
    name = await ended()

    delivery = await webhooks.find(name)

    assert (delivery.state, delivery.due, delivery.attempts) == (DeliveryState.PENDING, NOW, 0)
    assert (delivery.account, delivery.url) == ("default", URL)


@pytest.mark.parametrize("state", [State.FAILED, State.CANCELLED])
async def test_a_generation_without_images_is_told_of_as_well(generations, webhooks, state):
    name = await begun(generations)

    await generations.end(name, None, over(state))

    assert (await webhooks.find(name)).state is DeliveryState.PENDING


async def test_nothing_is_told_of_what_has_not_ended(generations, webhooks):
    await begun(generations)

    assert await webhooks.page(Page()) == ()


async def test_nothing_is_told_where_nobody_asked_for_it(generations, webhooks):
    name = await begun(generations, url=None)
    await generations.end(name, None, over(State.FAILED))

    assert await webhooks.page(Page()) == ()


async def test_an_end_that_is_taken_back_is_not_told_of(database, generations, webhooks):
    name = await begun(generations)

    async with database.pool.acquire() as connection:
        transaction = connection.transaction()
        await transaction.start()
        await connection.execute("UPDATE generations SET state = 'failed'")
        await transaction.rollback()

    assert await webhooks.find(name) is None


async def test_an_end_that_is_corrected_is_told_of_again(database, ended, webhooks):
    name = await ended()
    (held,) = await claim(webhooks)
    await webhooks.end(held, arrived(NOW))

    later = "UPDATE generations SET state = 'failed', finished = $1"
    await database.pool.execute(later, NOW + LEASE)

    delivery = await webhooks.find(name)
    assert (delivery.state, delivery.due) == (DeliveryState.PENDING, NOW + LEASE)


async def test_what_is_due_is_claimed_once(ended, webhooks):
    name = await ended()

    (held,) = await claim(webhooks)

    assert (held.generation, held.number, held.tries) == (name, 1, 1)
    assert (held.account, held.url, held.host) == ("default", URL, "receiver.example")
    assert await claim(webhooks) == ()


async def test_what_is_not_due_yet_is_left(ended, webhooks):
    await ended(at=NOW + timedelta(seconds=1))

    assert await claim(webhooks) == ()


async def test_many_senders_at_once_claim_each_delivery_once(ended, webhooks):
    names = {await ended() for _ in range(40)}

    claims = await asyncio.gather(*(claim(webhooks, places=10, per_host=99) for _ in range(8)))

    held = [one.generation for batch in claims for one in batch]
    rest = [one.generation for one in await claim(webhooks, places=99, per_host=99)]
    assert sorted(held + rest) == sorted(names)


async def test_the_longest_due_goes_first(ended, webhooks):
    young = await ended(at=NOW - timedelta(seconds=1))
    old = await ended(at=NOW - timedelta(seconds=2))

    found = [*await claim(webhooks, places=1), *await claim(webhooks, places=1)]

    assert [one.generation for one in found] == [old, young]


async def test_one_host_gets_its_share_and_the_others_theirs(ended, webhooks):
    for _ in range(5):
        await ended("https://dead.example/hook", at=NOW - timedelta(hours=1))
    lively = await ended("https://lively.example:8443/hook")

    held = await claim(webhooks, per_host=2)

    assert sorted(one.host for one in held) == [
        "dead.example",
        "dead.example",
        "lively.example:8443",
    ]
    assert lively in [one.generation for one in held]


async def test_what_is_being_sent_to_a_host_counts_for_its_share(ended, webhooks):
    for _ in range(5):
        await ended()

    assert len(await claim(webhooks, per_host=3, sending={"receiver.example": 1})) == 2
    assert await claim(webhooks, per_host=3, sending={"receiver.example": 3}) == ()


async def test_a_host_is_one_host_however_it_is_written(ended, webhooks):
    await ended("https://Receiver.Example/a")
    await ended("HTTPS://receiver.example?b")

    assert len(await claim(webhooks, per_host=1)) == 1


async def test_a_sender_that_dies_is_stood_in_for_when_its_lease_has_run_out(ended, webhooks):
    name = await ended()
    await claim(webhooks)

    assert await claim(webhooks, NOW + LEASE - timedelta(seconds=1)) == ()
    (again,) = await claim(webhooks, NOW + LEASE)

    assert (again.generation, again.number) == (name, 2)
    first, second = await webhooks.history(name)
    assert (first.ended, second.ended) == (None, None)


async def test_what_arrived_is_not_sent_again(ended, webhooks):
    name = await ended()
    (held,) = await claim(webhooks)

    await webhooks.end(held, arrived(NOW))

    delivery = await webhooks.find(name)
    assert (delivery.state, delivery.finished) == (DeliveryState.DELIVERED, NOW)
    assert (delivery.status, delivery.error, delivery.due) == (204, None, None)
    assert await claim(webhooks, NOW + timedelta(days=2)) == ()


async def test_what_failed_is_due_when_its_ending_says(ended, webhooks):
    name = await ended()
    (held,) = await claim(webhooks)

    await webhooks.end(held, failed(NOW, due=NOW + timedelta(minutes=1)))

    assert (await webhooks.find(name)).status == 500
    assert await claim(webhooks, NOW + timedelta(seconds=59)) == ()
    (again,) = await claim(webhooks, NOW + timedelta(minutes=1))
    assert (again.number, again.tries) == (2, 2)


async def test_a_failure_after_the_lease_changes_nothing_for_the_successor(ended, webhooks):
    name = await ended()
    (late,) = await claim(webhooks)
    later = NOW + LEASE
    await claim(webhooks, later)

    await webhooks.end(late, failed(later, due=later))

    assert await claim(webhooks, later) == ()
    assert [one.status for one in await webhooks.history(name)] == [500, None]


async def test_what_arrived_after_the_lease_has_arrived(ended, webhooks):
    name = await ended()
    (late,) = await claim(webhooks)
    later = NOW + LEASE
    (successor,) = await claim(webhooks, later)

    await webhooks.end(late, arrived(later))
    await webhooks.end(successor, failed(later, due=later))

    assert (await webhooks.find(name)).state is DeliveryState.DELIVERED


async def test_what_is_dead_is_sent_again_when_somebody_asks(ended, webhooks):
    name = await ended()
    (held,) = await claim(webhooks)
    dead = Ending(ended=NOW, status=410, error="gone", state=DeliveryState.DEAD)
    await webhooks.end(held, dead)
    assert await claim(webhooks, NOW + timedelta(days=2)) == ()

    assert await webhooks.redeliver(name, NOW)

    (again,) = await claim(webhooks)
    assert (again.number, again.tries) == (2, 1)


async def test_a_delivery_that_waits_is_sent_at_once_when_somebody_asks(ended, webhooks):
    name = await ended()
    (held,) = await claim(webhooks)
    await webhooks.end(held, failed(NOW, due=NOW + timedelta(hours=9)))

    await webhooks.redeliver(name, NOW)

    assert len(await claim(webhooks)) == 1


async def test_what_is_being_sent_is_not_sent_twice_for_being_asked_for(ended, webhooks):
    name = await ended()
    await claim(webhooks)

    await webhooks.redeliver(name, NOW)

    assert await claim(webhooks) == ()


async def test_who_asks_for_a_webhook_again_stands_in_the_audit(database, ended):
    name = await ended()

    await Webhooks(database, who="Ada").redeliver(name, NOW)

    (entry,) = await Audit(database).list(Page(), subject=name)
    assert (entry.who, entry.change.action) == ("Ada", "webhook.redeliver")
    assert entry.change.before == {"attempts": 0, "state": "pending"}


async def test_what_does_not_exist_cannot_be_sent_again(database, webhooks):
    missing = random_name()
    assert not await webhooks.redeliver(missing, NOW)
    assert await Audit(database).list(Page(), subject=missing) == ()
    assert await webhooks.find(random_name()) is None


async def test_deliveries_are_listed_by_state_and_account_the_newest_first(ended, webhooks):
    old = await ended(at=NOW - timedelta(hours=1))
    new = await ended()
    (held,) = await claim(webhooks, places=1)
    await webhooks.end(held, arrived(NOW))

    async def found(page=Page(), **which):  # noqa: B008 - a frozen value
        return [one.generation for one in await webhooks.page(page, **which)]

    assert await found() == [new, old]
    assert await found(Page(1)) == [new]
    assert await found(Page(1, cursor_of(NOW.isoformat(), new))) == [old]
    assert await found(state=DeliveryState.DELIVERED) == [old]
    assert await found(state=DeliveryState.PENDING, account="default") == [new]
    assert await found(account="other") == []


async def test_the_history_tells_of_every_attempt(ended, webhooks):
    name = await ended()
    (held,) = await claim(webhooks)
    await webhooks.end(held, failed(NOW + timedelta(seconds=2), due=NOW + timedelta(seconds=5)))
    (held,) = await claim(webhooks, NOW + timedelta(seconds=5))
    await webhooks.end(held, arrived(NOW + timedelta(seconds=6)))

    first, second = await webhooks.history(name)

    assert (first.number, first.begun, first.ended) == (1, NOW, NOW + timedelta(seconds=2))
    assert (first.status, first.error) == (500, "not taken")
    assert (second.number, second.status, second.error) == (2, 204, None)


async def test_deliveries_go_with_their_generation(database, ended, webhooks):
    name = await ended()
    await claim(webhooks)

    await database.pool.execute("DELETE FROM generations")

    assert await webhooks.find(name) is None
    assert await webhooks.history(name) == ()
