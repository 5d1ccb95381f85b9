"""Keys are made once, kept as digests, found, listed and disabled."""

import pytest

from aquatint.domain import Caller, InvalidRequest, Scope
from aquatint.domain.errors import NotFound
from aquatint.storage import Keys, open_database

pytestmark = pytest.mark.anyio


@pytest.fixture
def keys(database):
    return Keys(database)


async def test_a_new_key_speaks_for_the_default_account(keys):
    key, secret = await keys.create("laptop")

    assert await keys.find(secret) == Caller("default", key.id, scopes=(Scope(),))


async def test_a_key_is_long_marked_and_never_the_same_twice(keys):
    secrets = [(await keys.create("k"))[1] for _ in range(5)]

    assert len(set(secrets)) == 5
    assert all(secret.startswith("aq_") and len(secret) == 46 for secret in secrets)


async def test_an_unknown_key_speaks_for_nobody(keys):
    for unknown in ("", "aq_", "é", "\ud800", "a\0b", "x" * 100_000):
        assert await keys.find(unknown) is None


async def test_the_key_itself_is_nowhere_in_the_database(keys, database):
    _, secret = await keys.create("laptop")

    rows = await database.pool.fetch("SELECT api_keys::text AS row FROM api_keys")

    assert secret[10:] not in rows[0]["row"]


async def test_whether_any_key_was_made_is_known(keys):
    assert not await keys.any()
    await keys.create("first")
    assert await keys.any()


async def test_keys_are_listed_oldest_first_with_their_visible_beginning(keys):
    first, secret = await keys.create("first")
    second, _ = await keys.create("second")

    assert await keys.list() == (first, second)
    assert first.prefix == secret[:10]


@pytest.mark.parametrize("which", ["id", "prefix", "label"])
async def test_a_key_is_disabled_by_id_prefix_or_label(keys, which):
    key, secret = await keys.create("laptop")

    disabled = await keys.disable(getattr(key, which))

    assert disabled.disabled is not None
    assert await keys.find(secret) is None


async def test_disabling_twice_changes_nothing(keys):
    key, _ = await keys.create("laptop")

    assert await keys.disable(key.id) == await keys.disable(key.id)


async def test_a_key_that_is_not_there_cannot_be_disabled(keys):
    with pytest.raises(NotFound, match="nothing"):
        await keys.disable("nothing")


async def test_a_label_of_two_keys_does_not_say_which_to_disable(keys):
    _, first = await keys.create("laptop")
    await keys.create("laptop")

    with pytest.raises(InvalidRequest, match="2 keys"):
        await keys.disable("laptop")

    assert await keys.find(first) is not None


@pytest.mark.parametrize("label", ["", "  ", "a\0b", "two\nlines", "x" * 101])
async def test_a_label_is_a_line_of_text(keys, label):
    with pytest.raises(InvalidRequest, match="label"):
        await keys.create(label)


async def test_keys_survive_a_restart(keys, database_url, tmp_path):
    key, secret = await keys.create("laptop")

    again = await open_database(database_url, tmp_path)

    assert await Keys(again).find(secret) == Caller("default", key.id, scopes=(Scope(),))
    await again.close()
