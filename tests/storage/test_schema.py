"""Migrations are applied in order, once, by one at a time; an unknown schema is not touched."""

import asyncio
import re

import asyncpg
import pytest

from aquatint.domain import State
from aquatint.storage import DatabaseUnavailable, Generations, Keys, open_database
from aquatint.storage.schema import Step, migrate, steps
from aquatint.storage.secret import digest

pytestmark = pytest.mark.anyio

FIRST = Step(1, "0001_first", "CREATE TABLE first (id integer)")
SECOND = Step(2, "0002_second", "INSERT INTO first VALUES (2); INSERT INTO first VALUES (22)")


@pytest.fixture
async def empty_url(postgres_url, database_names):
    """The URL of a database without any table."""
    name = next(database_names)
    connection = await asyncpg.connect(postgres_url.format("postgres"))
    await connection.execute(f"CREATE DATABASE {name}")
    yield postgres_url.format(name)
    await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await connection.close()


@pytest.fixture
async def connection(empty_url):
    connection = await asyncpg.connect(empty_url)
    yield connection
    await connection.close()


def test_migrations_are_numbered_without_gaps():
    assert [step.number for step in steps()] == list(range(1, len(steps()) + 1))
    assert all(re.fullmatch(r"\d{4}_[a-z_]+", step.name) for step in steps())


async def test_what_is_missing_is_applied_in_order_and_once(connection):
    await migrate(connection, (FIRST,))
    await migrate(connection, (FIRST, SECOND))
    await migrate(connection, (FIRST, SECOND))

    assert await connection.fetchval("SELECT array_agg(id ORDER BY id) FROM first") == [2, 22]


async def test_a_migration_that_fails_leaves_nothing(connection):
    broken = Step(2, "0002_broken", "CREATE TABLE half (id integer); SELECT nonsense")

    with pytest.raises(asyncpg.PostgresError):
        await migrate(connection, (FIRST, broken))

    tables = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
    assert await connection.fetchval(tables) == 0


async def test_a_newer_schema_is_refused(connection):
    await migrate(connection, (FIRST, SECOND))

    with pytest.raises(DatabaseUnavailable, match=r"newer release.*0002_second"):
        await migrate(connection, (FIRST,))


async def test_a_migration_that_was_reworded_is_refused(connection):
    await migrate(connection, (FIRST,))

    with pytest.raises(DatabaseUnavailable, match="0001_first"):
        await migrate(connection, (Step(1, "0001_first", "CREATE TABLE other (id integer)"),))


async def test_two_who_open_a_new_database_at_once_both_succeed(empty_url, tmp_path):
    opened = await asyncio.gather(*(open_database(empty_url, tmp_path) for _ in range(4)))

    for database in opened:
        assert await database.pool.fetchval("SELECT count(*) FROM accounts") == 1
        await database.close()


async def test_a_newer_database_is_not_opened(database_url, database, tmp_path):
    await database.pool.execute(
        "INSERT INTO schema_migrations (number, name, checksum) VALUES (9999, 'later', '')"
    )

    with pytest.raises(DatabaseUnavailable, match="newer release"):
        await open_database(database_url, tmp_path)


_EARLIER = """
    INSERT INTO api_keys (id, account, label, prefix, digest, created)
        VALUES ('a-key', 'default', 'laptop', 'aq_12345', $1, now());
"""
_DRAWN = """
    INSERT INTO generations (id, account, key, created, state, request)
        VALUES ('done', 'default', 'a-key', now(), 'succeeded', '{"prompt":"a cat"}'),
            ('cut off', 'default', 'a-key', now(), 'running', '{"prompt":"a dog"}');
"""


async def test_a_database_of_the_first_release_is_brought_forward_with_all_it_holds(
    empty_url, tmp_path
):
    connection = await asyncpg.connect(empty_url)
    await migrate(connection, steps()[:3])
    await connection.execute(_EARLIER, digest("aq_secret"))
    await connection.execute(_DRAWN)
    await connection.close()

    database = await open_database(empty_url, tmp_path)

    found = await Keys(database).find("aq_secret")
    assert (found.account, found.key) == ("default", "a-key")
    generations = Generations(database)
    assert (await generations.find("done")).state is State.SUCCEEDED
    assert (await generations.find("cut off")).state is State.FAILED
    await database.close()
