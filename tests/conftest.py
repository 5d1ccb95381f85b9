"""What tests of several areas share: one embedded PostgreSQL, a fresh database for each test."""

import asyncio
import itertools
import os
import shutil
import sys
import tempfile
from pathlib import Path

import asyncpg
import pytest

from aquatint.storage.database import open_database
from aquatint.storage.embedded import EmbeddedServer

# Nothing here outlives the test run, so nothing needs to reach the disk.
_FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
_TEMPLATE = "aquatint_template"

# Hundreds of processes are started here. Where Python keeps no bytecode, each compiles all that it
# imports, which takes longer than all it does; so it is kept in the virtual environment.
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    os.environ["PYTHONPYCACHEPREFIX"] = str(Path(sys.prefix) / "bytecode")


@pytest.fixture(scope="session")
def anyio_backend():
    return "asyncio"


@pytest.fixture(scope="session")
def postgres_url():
    """The URL of an embedded server for this test process; `{}` stands for a database's name."""
    directory = Path(tempfile.mkdtemp(prefix="aquatint-tests-"))
    server = EmbeddedServer(directory, _FAST)
    url = server.start().replace("/postgres?", "/{}?")
    asyncio.run(_make_template(url, directory))
    yield url
    server.stop()
    shutil.rmtree(directory)


@pytest.fixture(scope="session")
def database_names():
    return (f"test_{number}" for number in itertools.count(1))


@pytest.fixture
async def database_url(anyio_backend, postgres_url, database_names):
    """The URL of a migrated database that only this test sees."""
    name = next(database_names)
    await _execute(postgres_url, f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
    yield postgres_url.format(name)
    await _execute(postgres_url, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def database(database_url, tmp_path):
    """That database, opened."""
    database = await open_database(database_url, tmp_path)
    yield database
    await database.close()


async def _make_template(url, directory):
    await _execute(url, f"CREATE DATABASE {_TEMPLATE}")
    await (await open_database(url.format(_TEMPLATE), directory)).close()


async def _execute(url, statement):
    connection = await asyncpg.connect(url.format("postgres"))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
