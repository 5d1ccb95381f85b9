"""The embedded server is started, shared, survives a killed owner, and refuses what it must."""

import asyncio
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import asyncpg
import pytest

from aquatint.domain.errors import Unavailable
from aquatint.storage import DatabaseUnavailable, Keys, open_database

pytestmark = pytest.mark.anyio

OPEN_AND_DIE = """
import asyncio, os, signal, sys
from pathlib import Path
from aquatint.storage import Keys, open_database

async def main():
    database = await open_database(None, Path(sys.argv[1]))
    print((await Keys(database).create("made before"))[1], flush=True)
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


@pytest.fixture(scope="module")
def cluster():
    """A data directory in which a server has run."""
    directory = Path(tempfile.mkdtemp(prefix="aquatint-tests-"))
    asyncio.run(_open_and_close(directory))
    yield directory
    shutil.rmtree(directory)


@pytest.fixture
def data_dir(cluster):
    """A data directory of its own for each test, made ready sooner than by the server."""
    directory = Path(tempfile.mkdtemp(prefix="aquatint-tests-"))
    subprocess.run(["cp", "-a", f"{cluster}/.", str(directory)], check=True)
    yield directory
    shutil.rmtree(directory)


async def _open_and_close(directory):
    await (await open_database(None, directory)).close()


def server_runs(directory):
    return (directory / "postgres" / "postmaster.pid").exists()


async def test_the_server_runs_while_it_is_open(data_dir):
    database = await open_database(None, data_dir)
    assert server_runs(data_dir)
    assert await database.pool.fetchval("SELECT id FROM accounts") == "default"

    await database.close()
    assert not server_runs(data_dir)


async def test_what_was_written_is_there_after_a_restart(data_dir):
    database = await open_database(None, data_dir)
    _, secret = await Keys(database).create("laptop")
    await database.close()

    database = await open_database(None, data_dir)
    assert await Keys(database).find(secret) is not None
    await database.close()


async def test_the_last_one_to_leave_stops_the_server(data_dir):
    first, second = await asyncio.gather(*(open_database(None, data_dir) for _ in range(2)))

    await first.close()
    assert await second.pool.fetchval("SELECT 1") == 1

    await second.close()
    assert not server_runs(data_dir)


async def test_it_opens_again_after_its_owner_was_killed(data_dir):
    killed = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", OPEN_AND_DIE, str(data_dir)), stdout=subprocess.PIPE
    )
    secret = (await killed.communicate())[0].decode().strip()
    assert killed.returncode == -signal.SIGKILL
    assert server_runs(data_dir)

    database = await open_database(None, data_dir)
    assert await Keys(database).find(secret) is not None

    await database.close()
    assert not server_runs(data_dir)


async def test_it_opens_again_after_the_server_was_killed(data_dir):
    database = await open_database(None, data_dir)
    _, secret = await Keys(database).create("laptop")
    pid = int((data_dir / "postgres" / "postmaster.pid").read_text().split()[0])
    database.pool.terminate()
    os.kill(pid, signal.SIGKILL)
    await database.close()

    database = await open_database(None, data_dir)
    assert await Keys(database).find(secret) is not None
    await database.close()


async def test_a_number_left_behind_that_is_another_program_by_now_does_no_harm(data_dir):
    stale = data_dir / "postgres" / "postmaster.pid"
    stale.write_text(f"{os.getpid()}\n{stale.parent}\n1\n5432\n{stale.parent}\n\n0 0\nready\n")

    await _open_and_close(data_dir)


async def test_only_its_owner_can_reach_the_server(data_dir):
    assert stat.S_IMODE((data_dir / "postgres").stat().st_mode) == 0o700


async def test_a_data_directory_with_a_long_name_will_do(data_dir):
    deep = data_dir / ("long" * 20) / ("name" * 20)
    deep.mkdir(parents=True)
    (data_dir / "postgres").rename(deep / "postgres")

    database = await open_database(None, deep)
    assert not (deep / "postgres" / ".s.PGSQL.5432").exists()

    await database.close()
    assert not server_runs(deep)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs the server as somebody else")
async def test_it_opens_where_the_way_to_it_was_closed_to_others(data_dir):
    moved = data_dir / "closed" / "data"
    moved.mkdir(parents=True)
    (data_dir / "postgres").rename(moved / "postgres")
    moved.parent.chmod(0o700)
    await _open_and_close(moved)


async def test_a_directory_of_another_major_version_is_refused_with_what_to_do(tmp_path):
    (tmp_path / "postgres").mkdir()
    (tmp_path / "postgres" / "PG_VERSION").write_text("16\n")

    with pytest.raises(DatabaseUnavailable, match=r"PostgreSQL 16.*AQUATINT_DATABASE_URL"):
        await open_database(None, tmp_path)


async def test_a_url_that_leads_nowhere_is_refused_without_telling_its_password(tmp_path):
    url = f"postgresql://me:hunter2@/aquatint?host={tmp_path}"

    with pytest.raises(DatabaseUnavailable, match="cannot be reached") as raised:
        await open_database(url, tmp_path)

    assert "hunter2" not in str(raised.value)


async def test_with_a_url_nothing_is_put_into_the_data_directory(database, tmp_path):
    assert list(tmp_path.iterdir()) == []


async def test_connections_that_are_lost_are_told_in_one_way_and_made_anew(database, database_url):
    other = await asyncpg.connect(database_url)
    here = await other.fetchval("SELECT pg_backend_pid()")
    pool = database.pool
    await pool.execute("SELECT 1")
    sleeping = asyncio.create_task(pool.execute("SELECT pg_sleep(60)"))
    stop = (
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
        " WHERE pid <> $1 AND query LIKE 'SELECT pg_sleep%'"
    )
    while not await other.fetchval(stop, here):  # noqa: ASYNC110 - until it sleeps there
        await asyncio.sleep(0)

    with pytest.raises(Unavailable):
        await sleeping
    assert await pool.fetchval("SELECT 1") == 1
    await other.close()
