"""Administrators have keys of their own kind; what they change is written down for good."""

import asyncpg
import pytest

from aquatint.domain import InvalidRequest
from aquatint.domain.errors import NotFound
from aquatint.storage import Administrators, Audit, Keys, Page

pytestmark = pytest.mark.anyio


@pytest.fixture
def admins(database):
    return Administrators(database, who="cli")


async def test_an_administrator_is_found_by_the_key_that_was_shown_once(admins, database):
    made, secret = await admins.create("Ada")

    assert secret.startswith("aqadmin_")
    assert await admins.find(secret) == made
    told = await database.pool.fetch(
        "SELECT admin_keys::text || audit::text AS row FROM admin_keys, audit"
    )
    assert not any(secret[20:] in row["row"] for row in told)


async def test_keys_of_administrators_and_callers_are_never_each_others(admins, database):
    _, admin = await admins.create("Ada")
    _, caller = await Keys(database).create("laptop")

    assert await admins.find(caller) is None
    assert await Keys(database).find(admin) is None


async def test_a_disabled_administrator_is_out(admins):
    made, secret = await admins.create("Ada")

    await admins.disable("Ada")
    assert await admins.disable(made.id) == (await admins.list())[0]

    assert await admins.find(secret) is None


async def test_which_administrator_is_meant_must_be_clear(admins):
    with pytest.raises(NotFound):
        await admins.disable("Ada")
    await admins.create("Ada")
    await admins.create("Ada")
    with pytest.raises(InvalidRequest, match="2 administrators"):
        await admins.disable("Ada")


async def test_the_audit_is_only_ever_added_to(admins, database):
    await admins.create("Ada")

    for change in ("UPDATE audit SET who = 'me'", "DELETE FROM audit", "TRUNCATE audit"):
        with pytest.raises(asyncpg.PostgresError, match="only ever added"):
            await database.pool.execute(change)

    assert [entry.change.action for entry in await Audit(database).list(Page())] == ["admin.create"]
