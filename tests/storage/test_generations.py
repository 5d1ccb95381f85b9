"""Generations are rows from acceptance to purge; images come and go with them."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from aquatint.domain import (
    Caller,
    Details,
    Resolution,
)
from aquatint.storage import Generations, ImageRecord
from aquatint.storage.names import NAME, image_name, random_name

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SIZE = Resolution(64, 64)
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


async def begun(generations, created=NOW):
    name = random_name()
    await generations.begin(name, caller=Caller("default", "key"), request=REQUEST, created=created)
    return name


async def state(database, name):
    row = await database.pool.fetchrow("SELECT * FROM generations WHERE id = $1", name)
    return row["state"], row["finished"], row["failure"]


async def test_a_generation_runs_then_succeeds_with_its_images(generations, database):
    name = await begun(generations)
    assert await state(database, name) == ("running", None, None)

    images = [an_image(0), an_image(1, object_name=None, expires=None)]
    await generations.finish(name, finished=NOW, images=images)

    assert await state(database, name) == ("succeeded", NOW, None)
    assert [await generations.image(image.id) for image in images] == images


async def test_a_generation_that_fails_says_why_and_has_no_images(generations, database):
    name = await begun(generations)
    image = an_image()
    await generations.finish(name, finished=NOW, images=[image])

    await generations.fail(name, finished=NOW, failure="no space")

    assert await state(database, name) == ("failed", NOW, "no space")
    assert await generations.image(image.id) is None


async def test_only_a_running_generation_can_be_finished(generations):
    name = await begun(generations)
    await generations.fail(name, finished=NOW, failure="cancelled")
    image = an_image()

    with pytest.raises(RuntimeError, match="not running"):
        await generations.finish(name, finished=NOW, images=[image])

    assert await generations.image(image.id) is None


async def test_failing_what_was_never_begun_writes_nothing(generations, database):
    await generations.fail(random_name(), finished=NOW, failure="cancelled")

    assert await database.pool.fetchval("SELECT count(*) FROM generations") == 0


async def test_expired_images_come_oldest_first_and_not_twice(generations):
    name = await begun(generations)
    images = [an_image(n, expires=NOW - timedelta(hours=n)) for n in range(3)]
    await generations.finish(name, finished=NOW, images=images)

    assert [image.index for image in await generations.expired(NOW, limit=2)] == [2, 1]

    await generations.mark_deleted([image.id for image in images[1:]], NOW)
    assert [image.index for image in await generations.expired(NOW, limit=9)] == [0]


async def test_a_purge_spares_what_still_has_a_file_or_is_young(generations, database):
    old = NOW - timedelta(days=60)
    kept = await begun(generations, created=old)
    await generations.finish(kept, finished=old, images=[an_image(expires=old)])
    await begun(generations, created=NOW)
    await begun(generations, created=old)

    assert await generations.purge(NOW - timedelta(days=30), limit=10) == 1
    assert await database.pool.fetchval("SELECT count(*) FROM generations") == 2


def test_names_are_22_characters_of_base64url():
    assert all(NAME.fullmatch(name) for name in (random_name(), image_name()))


async def test_what_the_engine_told_is_kept_with_the_generation(generations, database):
    name = await begun(generations)
    told = Details(drawn=("cat",), undrawn=("blorptang",), missing_glyphs="你")

    await generations.finish(name, finished=NOW, images=[an_image()], details=told)

    kept = await database.pool.fetchval("SELECT details FROM generations WHERE id = $1", name)
    assert json.loads(kept) == {
        "drawn": ["cat"],
        "undrawn": ["blorptang"],
        "missing_glyphs": "你",
    }
