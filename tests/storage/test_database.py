"""The database opens, is shared, survives a killed owner, and refuses what it does not know."""

import pytest

pytestmark = pytest.mark.anyio


async def test_a_fresh_database_has_the_default_account(database):
    assert await database.pool.fetchval("SELECT id FROM accounts") == "default"
