"""What a killed process, a lost database or a full store leave is taken up: drawn or given back."""

import asyncio
from dataclasses import replace

import pytest

from aquatint.domain import Remix, State
from aquatint.domain.errors import Unavailable, Unfinished
from aquatint.engines import Capabilities
from aquatint.engines.solid import SolidEngine
from aquatint.studio import shelf
from aquatint.studio.tasks import Pulse
from aquatint.studio.terms import Terms

from .conftest import CALLER, balance, metered, parts, states, wanted

pytestmark = pytest.mark.anyio


async def test_a_dead_workers_task_is_drawn_by_another_and_paid_once(
    make_tasks, database, slow, clock
):
    await metered(database)
    dead, alive = make_tasks(engine=slow), make_tasks()
    queued = await dead.submit(CALLER, wanted())
    drawing = asyncio.create_task(dead.draw_next())
    await slow.begun.wait()

    clock.go(seconds=10)
    await alive.recover()
    await alive.draw_next()
    slow.open.set()  # the dead one was only slow, and comes too late
    await asyncio.wait([drawing])

    done = await alive.studio.look(CALLER, queued.id)
    assert (done.state, done.cost) == (State.SUCCEEDED, 60_000)
    assert await balance(database) == 940_000
    rows = await database.pool.fetch("SELECT kind FROM ledger ORDER BY id")
    assert [row["kind"] for row in rows] == ["hold", "capture"]


async def test_a_process_that_beats_keeps_its_tasks(make_tasks, slow, clock, database):
    busy, other = make_tasks(engine=slow), make_tasks()
    await busy.submit(CALLER, wanted())
    drawing = asyncio.create_task(busy.draw_next())
    await slow.begun.wait()
    clock.go(seconds=10)
    async with busy.alive():
        await other.recover()
        slow.open.set()
        await drawing

    assert await states(database) == ["succeeded"]


async def test_what_may_have_been_charged_elsewhere_is_not_drawn_again(
    make_tasks, database, slow, clock
):
    slow.capabilities = Capabilities(charges=True)
    dead, alive = make_tasks(engine=slow), make_tasks(engine=slow)
    queued = await dead.submit(CALLER, wanted())
    drawing = asyncio.create_task(dead.draw_next())
    await slow.begun.wait()

    clock.go(seconds=10)
    await alive.recover()

    failed = await alive.studio.look(CALLER, queued.id)
    assert failed.state is State.FAILED
    assert "charged" in failed.failure
    slow.open.set()
    await asyncio.wait([drawing])


async def test_what_a_dead_process_was_waited_for_has_failed_and_is_given_back(
    make_tasks, database, slow, clock
):
    await metered(database)
    dead, alive = make_tasks(engine=slow), make_tasks()
    waiting = asyncio.create_task(dead.studio.generate(CALLER, wanted()))
    await slow.begun.wait()

    clock.go(seconds=10)
    await alive.recover()

    assert await states(database) == ["failed"]
    assert await balance(database) == 1_000_000
    slow.open.set()
    with pytest.raises(Unavailable, match="taken away"):
        await waiting


async def test_a_worker_that_stops_gives_its_task_back(make_tasks, slow, database):
    tasks = make_tasks(engine=slow)
    await tasks.submit(CALLER, wanted())
    drawing = asyncio.create_task(tasks.draw_next())
    await slow.begun.wait()

    drawing.cancel()
    await asyncio.wait([drawing])

    assert await states(database) == ["queued"]


async def test_a_store_that_is_full_takes_no_task_and_no_money(tasks, database, assets):
    await metered(database)
    made = (await SolidEngine().generate(wanted(seed=1))).images[0].image
    assets.room = 0

    with pytest.raises(Unavailable, match="no space"):
        await tasks.submit(CALLER, wanted(source=Remix(made, 60)))

    assert (await states(database), await balance(database)) == (["failed"], 1_000_000)


async def test_a_task_whose_images_are_lost_fails(tasks, assets):
    made = (await SolidEngine().generate(wanted(seed=1))).images[0].image
    queued = await tasks.submit(CALLER, wanted(source=Remix(made, 60)))
    await assets.delete([name for name in assets.names if name.startswith("inputs/")])

    await tasks.draw_next()

    assert (await tasks.studio.look(CALLER, queued.id)).state is State.FAILED


@pytest.mark.parametrize("committed", [True, False])
async def test_a_database_that_goes_away_at_the_end_loses_nothing(make_studio, database, committed):
    await metered(database)
    studio = make_studio()
    usual, tries = studio.generations.finish, []

    async def finish(*values):
        tries.append(values)
        if len(tries) == 1:
            if committed:
                await usual(*values)
            raise Unavailable("The database does not answer.")
        return await usual(*values)

    object.__setattr__(studio.generations, "finish", finish)
    made = await studio.generate(CALLER, wanted())

    assert await (await studio.image(*parts(made.assets[0].link))).read()
    assert (await states(database), await balance(database)) == (["succeeded"], 940_000)


async def test_what_is_drawn_while_the_database_is_away_for_long_is_written_down_later(
    make_studio, database, monkeypatch
):
    monkeypatch.setattr(shelf, "PATIENCE", 0.05)
    await metered(database)
    studio, is_back = make_studio(), asyncio.Event()
    away_from(studio.generations, "finish", is_back)

    with pytest.raises(Unfinished, match="Ask again"):
        await studio.generate(CALLER, wanted())
    assert await states(database) == ["running"]
    is_back.set()
    await studio.aclose()

    assert (await states(database), await balance(database)) == (["succeeded"], 940_000)


async def test_what_was_accepted_while_the_database_went_away_is_not_waited_for(
    make_studio, database
):
    await metered(database)
    studio, terms = make_studio(), Terms(idempotency_key="the one")
    usual = studio.generations.accept

    async def accept(*values):
        await usual(*values)
        raise Unavailable("The answer of the database is lost.")

    object.__setattr__(studio.generations, "accept", accept)
    with pytest.raises(Unavailable):
        await studio.generate(CALLER, wanted(), terms=terms)
    await studio.aclose()
    assert (await states(database), await balance(database)) == (["failed"], 1_000_000)

    object.__setattr__(studio.generations, "accept", usual)
    made = await studio.generate(CALLER, wanted(), terms=terms)
    assert made.state is State.SUCCEEDED


async def test_what_fails_while_the_database_is_away_is_given_back_later(
    make_studio, database, assets, monkeypatch
):
    monkeypatch.setattr(shelf, "PATIENCE", 0.05)
    await metered(database)
    studio, is_back = make_studio(), asyncio.Event()
    away_from(studio.generations, "end", is_back)
    assets.room = 0

    with pytest.raises(Unavailable, match="no space"):
        await studio.generate(CALLER, wanted())
    is_back.set()
    await studio.aclose()

    assert (await states(database), await balance(database)) == (["failed"], 1_000_000)


def away_from(generations, name, is_back):
    """The database does not answer this one question until it is back."""
    usual = getattr(generations, name)

    async def asked(*values):
        if not is_back.is_set():
            raise Unavailable("The database does not answer.")
        return await usual(*values)

    object.__setattr__(generations, name, asked)


def test_whoever_was_not_heard_for_a_while_says_of_nobody_that_he_is_dead():
    now = [100.0]
    pulse = Pulse(6, lambda: now[0])

    now[0] = 105.9
    assert not pulse.is_steady
    now[0] = 106.0
    assert pulse.is_steady

    pulse.falter()
    assert not pulse.is_steady
    now[0] = 112.0
    assert pulse.is_steady


async def test_after_an_outage_nothing_is_taken_from_those_who_come_back(
    make_tasks, slow, database, monkeypatch
):
    there, here = make_tasks(engine=slow), replace(make_tasks(), beat=0.001)
    beats, enough = iter(range(5)), asyncio.Event()
    usual = here.rows.beat

    async def beat(*values, **named):
        await usual(*values, **named)
        if next(beats, None) is None:
            enough.set()

    monkeypatch.setattr(here.rows, "beat", beat)
    waiting = asyncio.create_task(there.studio.generate(CALLER, wanted()))  # heard of nowhere
    await slow.begun.wait()
    async with here.alive():
        await enough.wait()

    assert await states(database) == ["running"]
    slow.open.set()
    await waiting


async def test_a_task_whose_token_was_lost_is_drawn_all_the_same(tasks, database):
    queued = await tasks.submit(CALLER, wanted())
    await database.pool.execute("DELETE FROM pgqueuer")

    await tasks.recover()

    async with tasks.working():
        assert (await tasks.wait(CALLER, queued.id, 60)).state is State.SUCCEEDED


async def test_no_token_is_added_where_there_is_one(tasks, database):
    await tasks.submit(CALLER, wanted())

    await tasks.recover()

    assert await database.pool.fetchval("SELECT count(*) FROM pgqueuer") == 1


async def test_what_this_process_lost_sight_of_is_taken_up(make_tasks, database, clock):
    await metered(database)
    tasks = make_tasks()
    life = tasks.studio.life
    new = await life.new(CALLER, await life.prepared(CALLER, wanted()))
    await life.accept(new, wanted(), Terms())

    clock.go(minutes=11)
    await tasks.recover()

    assert (await states(database), await balance(database)) == (["failed"], 1_000_000)
