"""Tasks are drawn once, by whichever process is alive, fairly, and settled whatever happens."""

import asyncio

import pytest

from aquatint.domain import Caller, Remix, State
from aquatint.domain.errors import (
    Cancelled,
    EngineBusy,
    EngineError,
    InvalidRequest,
    KeyReused,
    NotFound,
)
from aquatint.engines.solid import SolidEngine
from aquatint.studio.terms import Terms

from .conftest import CALLER, add_key, balance, metered, parts, states, wanted

pytestmark = pytest.mark.anyio


async def test_a_task_is_queued_then_drawn_with_links(tasks):
    queued = await tasks.submit(CALLER, wanted(num_images=2, seed=7))
    assert (queued.state, queued.assets) == (State.QUEUED, ())

    await tasks.draw_next()

    done = await tasks.studio.look(CALLER, queued.id)
    assert (done.state, [asset.seed for asset in done.assets]) == (State.SUCCEEDED, [7, 8])
    image = await tasks.studio.image(*parts(done.assets[0].link))
    assert (await image.read()).startswith(b"\x89PNG")


async def test_a_task_gives_the_images_that_waiting_for_it_gives(tasks):
    waited = await tasks.studio.generate(CALLER, wanted(seed=7))
    queued = await tasks.submit(CALLER, wanted(seed=7))
    await tasks.draw_next()

    rows = await tasks.studio.generations.images(queued.id)
    others = await tasks.studio.generations.images(waited.id)
    assert [row.sha256 for row in rows] == [row.sha256 for row in others]


async def test_any_process_draws_what_another_took_in_with_its_images(make_tasks, assets):
    one, other = make_tasks(), make_tasks()
    made = (await SolidEngine().generate(wanted(seed=1))).images[0].image
    queued = await one.submit(CALLER, wanted(source=Remix(made, 60)))
    assert len([name for name in assets.names if name.startswith("inputs/")]) == 1

    await other.draw_next()

    assert (await one.studio.look(CALLER, queued.id)).state is State.SUCCEEDED
    assert not [name for name in assets.names if name.startswith("inputs/")]


async def test_nothing_is_drawn_twice_however_many_tokens_there_are(make_tasks, slow):
    one, other = make_tasks(engine=slow), make_tasks(engine=slow)
    slow.open.set()
    await one.submit(CALLER, wanted("a"))

    await asyncio.gather(*(each.draw_next() for each in (one, other, one, other)))

    assert slow.drawn == ["a"]


async def test_accounts_take_turns(database, slow, make_tasks, clock):
    tasks = make_tasks(engine=slow)
    await database.pool.execute("INSERT INTO accounts (id) VALUES ('other')")
    await add_key(database, "another", account="other")
    for prompt in ("a1", "a2", "a3"):
        await tasks.submit(CALLER, wanted(prompt))
        clock.go(seconds=1)
    await tasks.submit(Caller("other", "another"), wanted("b1"))
    slow.open.set()

    running = asyncio.create_task(tasks.draw_next())  # a1 is under way while the next is chosen
    slow.open.clear()
    await slow.begun.wait()
    slow.begun.clear()
    following = asyncio.create_task(tasks.draw_next())
    await slow.begun.wait()
    slow.open.set()
    await asyncio.gather(running, following)

    assert sorted(slow.drawn) == ["a1", "b1"]


async def test_an_account_with_priority_comes_first(tasks, database, clock):
    await database.pool.execute("INSERT INTO accounts (id, priority) VALUES ('first', 5)")
    await add_key(database, "preferred", account="first")
    late = Caller("first", "preferred")
    early = await tasks.submit(CALLER, wanted("a"))
    clock.go(seconds=1)
    queued = await tasks.submit(late, wanted("b"))

    await tasks.draw_next()

    assert (await tasks.studio.look(late, queued.id)).state is State.SUCCEEDED
    assert (await tasks.studio.look(CALLER, early.id)).state is State.QUEUED


async def test_the_money_of_a_task_is_held_at_once_and_captured_when_it_is_drawn(tasks, database):
    await metered(database)
    await tasks.submit(CALLER, wanted(num_images=2))
    assert await balance(database) == 880_000

    await tasks.draw_next()

    rows = await database.pool.fetch("SELECT kind, amount FROM ledger ORDER BY id")
    assert [tuple(row) for row in rows] == [("hold", 120_000), ("capture", 120_000)]


async def test_a_task_that_fails_gives_its_money_back_and_says_why(make_tasks, database, slow):
    await metered(database)
    slow.error, tasks = EngineError("no luck"), make_tasks(engine=slow)
    slow.open.set()
    queued = await tasks.submit(CALLER, wanted())

    await tasks.draw_next()

    failed = await tasks.studio.look(CALLER, queued.id)
    assert (failed.state, failed.failure) == (State.FAILED, "no luck")
    assert await balance(database) == 1_000_000


async def test_an_engine_that_is_busy_is_asked_again_later(make_tasks, database, slow):
    slow.error, tasks = EngineBusy("full", 3), make_tasks(engine=slow)
    slow.open.set()
    queued = await tasks.submit(CALLER, wanted())

    await tasks.draw_next()

    assert (await tasks.studio.look(CALLER, queued.id)).state is State.QUEUED
    due = "SELECT max(execute_after) - now() > interval '2 seconds' FROM pgqueuer"
    assert await database.pool.fetchval(due)


async def test_a_task_that_is_cancelled_while_it_waits_is_never_drawn(make_tasks, database, slow):
    await metered(database)
    tasks = make_tasks(engine=slow)
    slow.open.set()
    queued = await tasks.submit(CALLER, wanted())

    await tasks.studio.cancel(CALLER, queued.id)
    await tasks.draw_next()

    assert (await tasks.studio.look(CALLER, queued.id)).state is State.CANCELLED
    assert (slow.drawn, await balance(database)) == ([], 1_000_000)


async def test_a_task_that_is_cancelled_while_it_is_drawn_stops(make_tasks, database, slow, assets):
    await metered(database)
    tasks = make_tasks(engine=slow)
    queued = await tasks.submit(CALLER, wanted())
    drawing = asyncio.create_task(tasks.draw_next())
    await slow.begun.wait()

    await tasks.studio.cancel(CALLER, queued.id)
    await asyncio.wait_for(drawing, 5)

    assert (slow.drawn, await balance(database)) == ([], 1_000_000)
    assert await states(database) == ["cancelled"]
    assert assets.names == set()


async def test_what_another_process_draws_stops_when_it_is_cancelled_here(
    make_tasks, database, slow
):
    here, there = make_tasks(), make_tasks(engine=slow)
    queued = await here.submit(CALLER, wanted())
    drawing = asyncio.create_task(there.draw_next())
    await slow.begun.wait()

    await here.studio.cancel(CALLER, queued.id)

    await asyncio.wait_for(drawing, 5)
    assert slow.drawn == []


async def test_somebody_who_waits_for_what_is_cancelled_is_told(make_studio, slow):
    studio = make_studio(engine=slow)
    waiting = asyncio.create_task(studio.generate(CALLER, wanted()))
    await slow.begun.wait()
    name = await studio.generations._queries.fetchval("SELECT id FROM generations")

    await studio.cancel(CALLER, name)

    with pytest.raises(Cancelled):
        await waiting


async def test_a_worker_draws_what_comes(tasks):
    async with tasks.alive(), tasks.working():
        queued = await tasks.submit(CALLER, wanted())
        done = await tasks.wait(CALLER, queued.id, 20)
    assert done.state is State.SUCCEEDED


async def test_waiting_ends_when_its_time_is_up_and_the_work_goes_on(make_tasks, slow):
    tasks = make_tasks(engine=slow)
    queued = await tasks.submit(CALLER, wanted())
    seen = await tasks.wait(CALLER, queued.id, 0)
    assert seen.state is State.QUEUED


async def test_events_tell_the_place_the_steps_and_the_end(make_tasks, slow, clock):
    tasks = make_tasks(engine=slow)
    await tasks.submit(CALLER, wanted("before"))
    clock.go(seconds=1)
    queued = await tasks.submit(CALLER, wanted("mine"))
    events = tasks.events(CALLER, queued.id)

    first, place = await anext(events)
    assert (first.state, place) == (State.QUEUED, 1)

    drawing = [asyncio.create_task(tasks.draw_next()) for _ in range(2)]
    seen = [first]
    async for generation, _ in events:
        seen.append(generation)
        if generation.step:
            slow.open.set()
    await asyncio.wait(drawing)

    assert (3, 8) in {(one.step, one.steps) for one in seen}
    assert seen[-1].state is State.SUCCEEDED


async def test_a_task_of_the_same_name_is_the_same_task(tasks):
    terms = Terms(idempotency_key="mine")
    first = await tasks.submit(CALLER, wanted(), terms)
    again = await tasks.submit(CALLER, wanted(), terms)
    assert (again.id, again.is_replayed, first.is_replayed) == (first.id, True, False)
    with pytest.raises(KeyReused):
        await tasks.submit(CALLER, wanted("another"), terms)

    joining = asyncio.create_task(tasks.studio.generate(CALLER, wanted(), terms=terms))
    await tasks.draw_next()
    assert (await joining).id == first.id


async def test_a_key_below_another_sees_its_own_alone(tasks, database):
    await add_key(database, "child", parent=CALLER.key)
    child = Caller("default", "child", parents=(CALLER.key,))
    of_parent = await tasks.submit(CALLER, wanted())
    of_child = await tasks.submit(child, wanted())

    assert (await tasks.studio.look(CALLER, of_child.id)).id == of_child.id
    with pytest.raises(NotFound):
        await tasks.studio.look(child, of_parent.id)


@pytest.mark.parametrize("key", ["", "x" * 256, "two\nlines", "é"])
def test_what_is_no_idempotency_key_is_refused(key):
    with pytest.raises(InvalidRequest, match="Idempotency-Key"):
        Terms(idempotency_key=key)
