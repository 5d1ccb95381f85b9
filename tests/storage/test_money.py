"""Money and limits hold in one statement, settle in another, and never drift apart."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aquatint.domain import Allowance, Caller, Shown, State
from aquatint.domain.errors import KeyReused, LimitReached, PaymentRequired, Unauthenticated
from aquatint.storage import End, Finish, Generations, IdempotencyKey, NewGeneration
from aquatint.storage.names import random_name

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 30, 23, 59, 30, tzinfo=UTC)
SHOWN = Shown(prompt="a cat", style_type=None)


@pytest.fixture
def generations(database):
    return Generations(database, in_flight=1_000_000)


async def account(database, balance, **limits):
    """An account with a balance and one key that bears the limits; the caller that uses them."""
    name = random_name()
    await database.pool.execute(
        "INSERT INTO accounts (id, balance, max_in_flight) VALUES ($1, $2, $3)",
        *(name, balance, limits.pop("account_in_flight", None)),
    )
    await key(database, name, f"key-of-{name}", **limits)
    return Caller(name, f"key-of-{name}")


async def key(database, account, name, **limits):
    columns = {"id": name, "account": account, "label": name, "prefix": name} | limits
    places = ", ".join(f"${place}" for place in range(2, len(columns) + 2))
    await database.pool.execute(
        f"INSERT INTO api_keys (created, {', '.join(columns)}) VALUES ($1, {places})",
        *(NOW, *columns.values()),
    )


def asked(caller, price=10, **more):
    told = {"id": random_name(), "created": NOW, "owner": "me"} | more
    return NewGeneration(caller=caller, request="{}", shown=SHOWN, price=price, **told)


def done(charged, at=NOW):
    return Finish(finished=at, images=(), engine="solid", charged=charged)


def failed(at=NOW, **more):
    return End(state=State.FAILED, finished=at, failure="no luck", **more)


async def balance(database, caller):
    return await database.pool.fetchval(
        "SELECT balance FROM accounts WHERE id = $1", caller.account
    )


async def in_flight(database, caller):
    return await database.pool.fetchrow(
        "SELECT a.in_flight AS account, k.in_flight AS key FROM accounts a JOIN api_keys k"
        " ON k.account = a.id WHERE k.id = $1",
        caller.key,
    )


async def spent(database, name):
    row = await database.pool.fetchrow(
        "SELECT spent, spent_month, spent_day FROM api_keys WHERE id = $1", name
    )
    return tuple(row)


async def entries(database, caller):
    rows = await database.pool.fetch(
        "SELECT kind, amount FROM ledger WHERE account = $1 ORDER BY id", caller.account
    )
    return [(row["kind"], row["amount"]) for row in rows]


async def test_the_price_is_held_and_what_was_delivered_is_captured(database, generations):
    caller = await account(database, 100)
    made = asked(caller, 30)

    await generations.accept(made)
    assert await balance(database, caller) == 70

    await generations.finish(made.id, "me", done(charged=20))
    assert await balance(database, caller) == 80
    assert await entries(database, caller) == [("hold", 30), ("capture", 20), ("release", 10)]


async def test_a_failed_generation_costs_nothing(database, generations):
    caller = await account(database, 100)
    made = asked(caller, 30)
    await generations.accept(made)

    await generations.end(made.id, "me", failed())

    assert await balance(database, caller) == 100
    assert await entries(database, caller) == [("hold", 30), ("release", 30)]
    assert await spent(database, caller.key) == (0, 0, 0)


async def test_it_is_settled_once_whoever_ends_it(database, generations):
    caller = await account(database, 100)
    made = asked(caller, 30)
    await generations.accept(made)

    ended = await asyncio.gather(
        *(generations.end(made.id, "*", failed()) for _ in range(10)),
        generations.finish(made.id, "me", done(charged=30)),
    )

    assert sum(ended) == 1
    assert tuple(await in_flight(database, caller)) == (0, 0)


async def test_nobody_spends_more_than_there_is(database, generations):
    caller = await account(database, 1_000)

    answers = await asyncio.gather(
        *(generations.accept(asked(caller, 10)) for _ in range(1_000)), return_exceptions=True
    )

    refused = [answer for answer in answers if isinstance(answer, PaymentRequired)]
    assert (len(answers) - len(refused), len(refused)) == (100, 900)
    assert {refusal.reason for refusal in refused} == {"insufficient_funds"}
    assert await balance(database, caller) == 0


async def test_what_was_refused_leaves_nothing(database, generations):
    caller = await account(database, 100, budget=5)

    with pytest.raises(PaymentRequired):
        await generations.accept(asked(caller, 10))

    assert await balance(database, caller) == 100
    assert await entries(database, caller) == []
    assert tuple(await in_flight(database, caller)) == (0, 0)
    assert await database.pool.fetchval("SELECT count(*) FROM generations") == 0


async def test_an_account_without_a_balance_is_not_metered(database, generations):
    caller = await account(database, None)
    made = asked(caller, 10)

    await generations.accept(made)
    await generations.finish(made.id, "me", done(charged=10))

    assert await balance(database, caller) is None
    assert await entries(database, caller) == []
    assert await spent(database, caller.key) == (10, 10, 10)


@pytest.mark.parametrize(
    ("limit", "reason"),
    [
        ("budget", "insufficient_funds"),
        ("budget_month", "insufficient_funds"),
        ("budget_day", "daily_limit"),
    ],
)
async def test_a_budget_is_used_up_to_the_last_micro_and_not_beyond(
    database, generations, limit, reason
):
    caller = await account(database, None, **{limit: 30})
    for _ in range(3):
        await generations.accept(asked(caller, 10))

    with pytest.raises(PaymentRequired) as refused:
        await generations.accept(asked(caller, 1))

    assert refused.value.reason == reason


async def test_budgets_of_days_and_months_begin_anew_at_midnight_utc(database, generations):
    caller = await account(database, None, budget_day=10, budget_month=10)
    first = asked(caller, 10)
    await generations.accept(first)
    later = NOW + timedelta(seconds=30)

    await generations.accept(asked(caller, 10, created=later))

    # What is given back belongs to the day it was taken from.
    await generations.end(first.id, "me", failed(at=later))
    assert await spent(database, caller.key) == (10, 10, 10)


async def test_what_a_child_spends_its_parents_have_spent(database, generations):
    parent = await account(database, None, budget=25)
    await key(database, parent.account, "child", budget=20)
    child = Caller(parent.account, "child", parents=(parent.key,))

    await generations.accept(asked(child, 20))
    with pytest.raises(PaymentRequired):
        await generations.accept(asked(child, 1))
    with pytest.raises(PaymentRequired):
        await generations.accept(asked(parent, 6))

    assert await spent(database, parent.key) == (20, 20, 20)


async def test_images_in_flight_are_bounded_for_accounts_and_keys(database, generations):
    caller = await account(database, None, account_in_flight=6, max_in_flight=4)
    first = asked(caller, images=3)
    accepted = await generations.accept(first)
    assert accepted.allowance == Allowance(room=1, most=4)

    with pytest.raises(LimitReached) as refused:
        await generations.accept(asked(caller, images=2))
    assert (refused.value.limit, refused.value.reason) == (4, "inflight_limit")

    await generations.finish(first.id, "me", done(charged=0))
    await generations.accept(asked(caller, images=4))


async def test_limits_in_flight_are_never_overshot(database, generations):
    caller = await account(database, None, account_in_flight=10)

    answers = await asyncio.gather(
        *(generations.accept(asked(caller, images=2)) for _ in range(200)), return_exceptions=True
    )

    assert sum(isinstance(answer, LimitReached) for answer in answers) == 195
    assert tuple(await in_flight(database, caller)) == (10, 10)


async def test_requests_of_a_minute_are_bounded_and_the_wait_is_told(database, generations):
    caller = await account(database, None, per_minute=3)
    for _ in range(3):
        await generations.accept(asked(caller))

    with pytest.raises(LimitReached) as refused:
        await generations.accept(asked(caller))
    assert (refused.value.retry_after, refused.value.limit) == (20, None)

    await generations.accept(asked(caller, created=NOW + timedelta(seconds=20)))


async def test_what_is_answered_in_words_is_a_request_of_the_minute_too(database, generations):
    caller = await account(database, None, per_minute=3)
    await generations.accept(asked(caller))
    for _ in range(2):
        await generations.count(caller, NOW)

    with pytest.raises(LimitReached) as refused:
        await generations.count(caller, NOW)
    assert (refused.value.retry_after, refused.value.limit) == (20, None)
    with pytest.raises(LimitReached):
        await generations.accept(asked(caller))

    await generations.count(caller, NOW + timedelta(seconds=20))


@pytest.mark.parametrize("state", [{"disabled": NOW}, {"expires": NOW}])
async def test_a_key_that_ended_meanwhile_is_refused(database, generations, state):
    caller = await account(database, None, **state)

    with pytest.raises(Unauthenticated):
        await generations.accept(asked(caller))


def named(name=b"name", print_=b"print", since=NOW - timedelta(days=1)):
    return IdempotencyKey(name, print_, since)


async def test_a_request_of_the_same_name_is_the_same_request(database, generations):
    caller = await account(database, 100)
    first = asked(caller)

    answers = await asyncio.gather(
        generations.accept(first, named()),
        *(generations.accept(asked(caller), named()) for _ in range(49)),
    )

    stood_for = {answer.known for answer in answers if answer.known is not None}
    assert (len(stood_for), sum(answer.known is None for answer in answers)) == (1, 1)
    assert await balance(database, caller) == 90


async def test_the_same_name_for_another_request_is_refused(database, generations):
    caller = await account(database, 100)
    await generations.accept(asked(caller), named())

    with pytest.raises(KeyReused):
        await generations.accept(asked(caller), named(print_=b"other"))


async def test_another_key_may_use_the_same_name(database, generations):
    one, other = await account(database, 100), await account(database, 100)
    await generations.accept(asked(one), named())

    assert (await generations.accept(asked(other), named())).known is None


async def test_a_name_is_free_again_once_it_is_forgotten(database, generations):
    caller = await account(database, 100)
    await generations.accept(asked(caller), named())

    again = await generations.accept(asked(caller), named(print_=b"other", since=NOW))

    assert again.known is None


@pytest.mark.parametrize("untouched", [True, False])
async def test_what_failed_is_asked_for_again_only_if_surely_nothing_was_drawn(
    database, generations, untouched
):
    caller = await account(database, 100)
    first = asked(caller)
    await generations.accept(first, named())
    await generations.end(first.id, "me", failed(untouched=untouched))

    again = await generations.accept(asked(caller), named())

    assert again.known == (None if untouched else first.id)


async def test_the_ledger_is_only_ever_added_to(database, generations):
    caller = await account(database, 100)
    await generations.accept(asked(caller))

    for change in ("UPDATE ledger SET amount = 1", "DELETE FROM ledger"):
        with pytest.raises(Exception, match="only ever added"):
            await database.pool.execute(change)


async def test_usage_is_kept_by_day_key_operation_and_engine(database, generations):
    caller = await account(database, 100)
    for charged in (10, 5):
        made = asked(caller, 10, operation="edit")
        await generations.accept(made)
        await generations.finish(made.id, "me", done(charged))
    bad = asked(caller, 10, operation="edit")
    await generations.accept(bad)
    await generations.end(bad.id, "me", failed())

    rows = await database.pool.fetch("SELECT * FROM usage ORDER BY engine DESC")

    assert [(row["engine"], row["requests"], row["failed"], row["charged"]) for row in rows] == [
        ("solid", 2, 0, 15),
        ("", 1, 1, 0),
    ]


STEPS = st.lists(
    st.tuples(st.sampled_from(["ask", "finish", "fail"]), st.integers(0, 40), st.integers(0, 5)),
    max_size=25,
)


@given(steps=STEPS, start=st.integers(0, 100), budget=st.none() | st.integers(0, 80))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_books_balance_after_any_history(database, generations, steps, start, budget):
    caller = await account(database, start, budget=budget, account_in_flight=6)
    open_, captured = [], 0
    for step, amount, which in steps:
        if step == "ask":
            made = asked(caller, amount, images=1 + which % 3)
            try:
                await generations.accept(made)
            except (PaymentRequired, LimitReached):
                continue
            open_.append(made)
        elif open_:
            made = open_.pop(which % len(open_))
            if step == "finish":
                charged = min(amount, made.price)
                captured += charged
                await generations.finish(made.id, "me", done(charged))
            else:
                await generations.end(made.id, "me", failed())

    held = sum(made.price for made in open_)
    assert await balance(database, caller) == start - captured - held
    assert (await spent(database, caller.key))[0] == captured + held
    assert budget is None or captured + held <= budget
    flying = sum(made.images for made in open_)
    assert tuple(await in_flight(database, caller)) == (flying, flying)
    booked = {"hold": 0, "capture": 0, "release": 0}
    for kind, amount in await entries(database, caller):
        booked[kind] += amount
    assert booked["hold"] == booked["capture"] + booked["release"] + held
