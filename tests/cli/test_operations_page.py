"""The page of operations: a backup by its commands is one that can be restored by them."""

import asyncio
import os
import re
import subprocess
from pathlib import Path

import asyncpg
import pytest

from aquatint.storage.embedded import _programs

from .conftest import PROGRAM

PAGE = (Path(__file__).parents[2] / "docs" / "operations.md").read_text()
BLOCKS = re.findall(r"```bash\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def elsewhere(postgres_url, database_names):
    """The URL of an empty database."""
    name = next(database_names)
    asyncio.run(_execute(postgres_url, f"CREATE DATABASE {name}"))
    yield postgres_url.format(name)
    asyncio.run(_execute(postgres_url, f"DROP DATABASE {name} WITH (FORCE)"))


def test_what_is_backed_up_by_the_page_is_restored_by_it(
    tmp_path, environment, database_url, elsewhere
):
    made = (
        "aquatint keys create --label before\naquatint secrets rotate\naquatint webhooks rotate\n"
    )
    script = "set -eo pipefail\n" + made + "\n".join(BLOCKS)
    path = os.pathsep.join([str(PROGRAM.parent), str(_programs()), environment["PATH"]])
    urls = {"AQUATINT_DATABASE_URL": database_url, "RESTORED_URL": elsewhere}
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=tmp_path,
        env={**environment, **urls, "AQUATINT_DATA_DIR": "data", "PATH": path},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "the ledger is proven" in done.stdout
    assert "before" in done.stdout
    for name in ("signing-secrets.json", "webhook-keys.json"):
        assert (tmp_path / "backup" / name).stat().st_mode & 0o077 == 0


async def _execute(url, statement):
    connection = await asyncpg.connect(url.format("postgres"))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
