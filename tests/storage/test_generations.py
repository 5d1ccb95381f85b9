"""Generations are rows from acceptance to purge; images come and go with them."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from aquatint.domain import Caller, Details, Resolution, Shown, State, StyleType
from aquatint.storage import End, Finish, Generations, ImageRecord, NewGeneration
from aquatint.storage.names import NAME, image_name, random_name

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SIZE = Resolution(64, 64)
SHOWN = Shown(prompt="a cat", style_type=StyleType.GENERAL)
REQUEST = '{"prompt":"a cat"}'


@pytest.fixture
def generations(database):
    return Generations(database)


def an_image(index=0, **more):
    image = ImageRecord(
        id=image_name(),
        index=index,
        seed=3,
        resolution=SIZE,
        media_type="image/png",
        length=100,
        sha256="0" * 64,
        object_name="2026-11-20/a.png",
        expires=NOW + timedelta(days=1),
    )
    return replace(image, **more)


def new(**more):
    """A request of a key without limits, in the hands of a process."""
    told = {
        "id": random_name(),
        "caller": Caller("default", ""),
        "request": REQUEST,
        "shown": SHOWN,
        "created": NOW,
        "owner": "me",
    }
    return NewGeneration(**told | more)


async def begun(generations, created=NOW):
    made = new(created=created)
    assert (await generations.accept(made)).known is None
    return made.id


def finish(*images, **more):
    return Finish(finished=NOW, images=images, **more)


def failed(failure="no space", **more):
    return End(state=State.FAILED, finished=NOW, failure=failure, **more)


async def state(database, name):
    row = await database.pool.fetchrow("SELECT * FROM generations WHERE id = $1", name)
    return row["state"], row["finished"], row["failure"]


async def test_a_generation_runs_then_succeeds_with_its_images(generations, database):
    name = await begun(generations)
    assert await state(database, name) == ("running", None, None)

    images = [an_image(0), an_image(1, object_name=None, expires=None)]
    await generations.finish(name, "me", finish(*images))

    assert await state(database, name) == ("succeeded", NOW, None)
    assert [await generations.image(image.id) for image in images] == images


async def test_a_generation_that_fails_says_why(generations, database):
    name = await begun(generations)

    assert await generations.end(name, "me", failed())

    assert await state(database, name) == ("failed", NOW, "no space")


async def test_only_a_running_generation_can_be_finished_or_end(generations):
    name = await begun(generations)
    await generations.end(name, "me", failed())
    image = an_image()

    assert not await generations.finish(name, "me", finish(image))

    assert not await generations.end(name, "me", failed())
    assert await generations.image(image.id) is None


async def test_only_whoever_has_it_in_hands_can_finish_it_or_let_it_fail(generations):
    name = await begun(generations)

    assert not await generations.finish(name, "another", finish(an_image()))
    assert not await generations.end(name, "another", failed())

    await generations.finish(name, "me", finish(an_image()))


async def test_the_end_of_what_was_never_begun_writes_nothing(generations, database):
    assert not await generations.end(random_name(), "me", failed())

    assert await database.pool.fetchval("SELECT count(*) FROM generations") == 0


async def test_a_generation_is_found_as_it_stands(generations):
    made = new(operation="edit", images=2, price=7)
    await generations.accept(made)
    begun = await generations.find(made.id)

    assert (begun.state, begun.shown, begun.operation) == (State.RUNNING, SHOWN, "edit")
    assert (begun.price, begun.charged, begun.updated, begun.owner) == (7, 0, NOW, "me")

    shown = Shown(prompt="a cat, softly lit", style_type=None)
    receipt = '{"adjustments":[{"field":"seed"},{"field":"mask"},{"field":"seed"}]}'
    done = finish(an_image(), shown=shown, engine="solid", charged=5, receipt=receipt)
    await generations.finish(made.id, "me", done)
    found = await generations.find(made.id)

    assert (found.state, found.shown, found.engine) == (State.SUCCEEDED, shown, "solid")
    assert (found.charged, found.adjusted) == (5, ("seed", "mask"))


async def test_expired_images_come_oldest_first_and_not_twice(generations):
    name = await begun(generations)
    images = [an_image(n, expires=NOW - timedelta(hours=n)) for n in range(3)]
    await generations.finish(name, "me", finish(*images))

    assert [image.index for image in await generations.expired(NOW, limit=2)] == [2, 1]

    await generations.mark_deleted([image.id for image in images[1:]], NOW)
    assert [image.index for image in await generations.expired(NOW, limit=9)] == [0]


async def test_a_purge_spares_what_still_has_a_file_or_is_young(generations, database):
    old = NOW - timedelta(days=60)
    kept = await begun(generations, created=old)
    await generations.finish(kept, "me", finish(an_image(expires=old)))
    young, gone = await begun(generations, created=NOW), await begun(generations, created=old)
    await begun(generations, created=old)  # still running, for whatever reason
    for name in (young, gone):
        await generations.end(name, "me", failed())

    assert await generations.purge(NOW - timedelta(days=30), limit=10) == 1
    assert await database.pool.fetchval("SELECT count(*) FROM generations") == 3


def test_names_are_22_characters_of_base64url():
    assert all(NAME.fullmatch(name) for name in (random_name(), image_name()))


def test_names_are_no_options_of_a_command_line():
    assert not any(random_name().startswith("-") for _ in range(2_000))


async def test_what_the_engine_told_is_kept_with_the_generation(generations, database):
    name = await begun(generations)
    told = Details(drawn=("cat",), undrawn=("blorptang",), missing_glyphs="你")

    await generations.finish(name, "me", finish(an_image(), details=told))

    kept = await database.pool.fetchval("SELECT details FROM generations WHERE id = $1", name)
    assert json.loads(kept) == {
        "drawn": ["cat"],
        "undrawn": ["blorptang"],
        "missing_glyphs": "你",
    }
    assert (await generations.find(name)).undrawn == ("blorptang",)
