"""What is asked for at the same time is done together, and nobody suffers for another."""

import asyncio

import pytest

from aquatint.domain.errors import Unavailable
from aquatint.storage.batches import Batches

pytestmark = pytest.mark.anyio


class Doubler:
    """Doubles numbers; holds each batch back until it is let go, and remembers them all."""

    def __init__(self, *, gate=True):
        self.batches = []
        self.gate = asyncio.Event()
        if not gate:
            self.gate.set()

    async def __call__(self, numbers):
        self.batches.append(list(numbers))
        await self.gate.wait()
        if "poison" in numbers:
            raise ValueError("poison")
        return [ValueError("odd") if number % 2 else number * 2 for number in numbers]


async def asked(batches, numbers):
    tasks = [asyncio.create_task(batches.add(number)) for number in numbers]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return tasks


async def test_the_first_goes_at_once_and_what_comes_meanwhile_goes_together():
    run = Doubler()
    batches = Batches(run)

    first = await asked(batches, [2])
    later = await asked(batches, [4, 6, 8])
    run.gate.set()

    assert await asyncio.gather(*first, *later) == [4, 8, 12, 16]
    assert run.batches == [[2], [4, 6, 8]]


async def test_no_batch_is_longer_than_the_most():
    run = Doubler()
    batches = Batches(run, most=2)

    tasks = await asked(batches, [2, 4, 6, 8])
    run.gate.set()
    await asyncio.gather(*tasks)

    assert max(map(len, run.batches)) == 2
    assert len(run.batches) < 4


async def test_an_error_of_one_item_is_raised_to_whoever_asked_for_it():
    run = Doubler(gate=False)
    batches = Batches(run)

    results = await asyncio.gather(*(batches.add(n) for n in (2, 3, 4)), return_exceptions=True)

    assert results[0] == 4
    assert results[2] == 8
    assert isinstance(results[1], ValueError)


async def test_where_a_batch_fails_each_item_is_tried_alone():
    run = Doubler(gate=False)
    batches = Batches(run)

    asks = [batches.add(item) for item in (2, "poison", 4)]
    results = await asyncio.gather(*asks, return_exceptions=True)

    assert results[0] == 4
    assert results[2] == 8
    assert str(results[1]) == "poison"


async def test_where_the_database_is_gone_nobody_tries_again():
    calls = []

    async def run(items):
        calls.append(items)
        raise Unavailable("gone")

    batches = Batches(run)
    results = await asyncio.gather(*(batches.add(n) for n in (1, 2, 3)), return_exceptions=True)

    assert all(isinstance(result, Unavailable) for result in results)
    assert len(calls) == 1


async def test_a_statement_that_is_cancelled_leaves_nobody_waiting():
    async def run(items):
        raise asyncio.CancelledError

    batches = Batches(run)
    for _ in range(2):
        results = await asyncio.gather(*map(batches.add, (1, 2)), return_exceptions=True)
        assert all(isinstance(result, Unavailable) for result in results)


async def test_whoever_leaves_before_his_batch_takes_his_item_along():
    run = Doubler()
    batches = Batches(run)

    (first,) = await asked(batches, [2])
    gone, stays = await asked(batches, [4, 6])
    gone.cancel()
    run.gate.set()

    assert await asyncio.gather(first, stays) == [4, 12]
    with pytest.raises(asyncio.CancelledError):
        await gone
    assert run.batches == [[2], [6]]


async def test_whoever_leaves_while_his_batch_is_run_stays_until_it_has_ended():
    run = Doubler()
    batches = Batches(run)

    (gone,) = await asked(batches, [2])
    gone.cancel()
    await asyncio.sleep(0)
    was_there = not gone.done()
    run.gate.set()

    with pytest.raises(asyncio.CancelledError):
        await gone
    assert was_there
