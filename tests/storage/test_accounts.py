"""Keys are made once, kept as digests, found, listed and disabled."""

import pytest

from aquatint.domain import Caller, InvalidRequest, Scope
from aquatint.domain.errors import NotFound
from aquatint.storage import Accounts, open_database

pytestmark = pytest.mark.anyio


@pytest.fixture
def accounts(database):
    return Accounts(database)


async def test_a_new_key_speaks_for_the_default_account(accounts):
    key, secret = await accounts.create("laptop")

    assert await accounts.find(secret) == Caller("default", key.id, scopes=(Scope(),))


async def test_a_key_is_long_marked_and_never_the_same_twice(accounts):
    secrets = [(await accounts.create("k"))[1] for _ in range(5)]

    assert len(set(secrets)) == 5
    assert all(secret.startswith("aq_") and len(secret) == 46 for secret in secrets)


async def test_an_unknown_key_speaks_for_nobody(accounts):
    for unknown in ("", "aq_", "é", "\ud800", "a\0b", "x" * 100_000):
        assert await accounts.find(unknown) is None


async def test_the_key_itself_is_nowhere_in_the_database(accounts, database):
    _, secret = await accounts.create("laptop")

    rows = await database.pool.fetch("SELECT api_keys::text AS row FROM api_keys")

    assert secret[10:] not in rows[0]["row"]


async def test_whether_any_key_was_made_is_known(accounts):
    assert not await accounts.any()
    await accounts.create("first")
    assert await accounts.any()


async def test_keys_are_listed_oldest_first_with_their_visible_beginning(accounts):
    first, secret = await accounts.create("first")
    second, _ = await accounts.create("second")

    assert await accounts.list() == (first, second)
    assert first.prefix == secret[:10]


@pytest.mark.parametrize("which", ["id", "prefix", "label"])
async def test_a_key_is_disabled_by_id_prefix_or_label(accounts, which):
    key, secret = await accounts.create("laptop")

    disabled = await accounts.disable(getattr(key, which))

    assert disabled.disabled is not None
    assert await accounts.find(secret) is None


async def test_disabling_twice_changes_nothing(accounts):
    key, _ = await accounts.create("laptop")

    assert await accounts.disable(key.id) == await accounts.disable(key.id)


async def test_a_key_that_is_not_there_cannot_be_disabled(accounts):
    with pytest.raises(NotFound, match="nothing"):
        await accounts.disable("nothing")


async def test_a_label_of_two_keys_does_not_say_which_to_disable(accounts):
    _, first = await accounts.create("laptop")
    await accounts.create("laptop")

    with pytest.raises(InvalidRequest, match="2 keys"):
        await accounts.disable("laptop")

    assert await accounts.find(first) is not None


@pytest.mark.parametrize("label", ["", "  ", "a\0b", "two\nlines", "x" * 101])
async def test_a_label_is_a_line_of_text(accounts, label):
    with pytest.raises(InvalidRequest, match="label"):
        await accounts.create(label)


async def test_keys_survive_a_restart(accounts, database_url, tmp_path):
    key, secret = await accounts.create("laptop")

    again = await open_database(database_url, tmp_path)

    assert await Accounts(again).find(secret) == Caller("default", key.id, scopes=(Scope(),))
    await again.close()
