"""Keys with limits, keys below keys, and keys that are changed, rotated and disabled."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from aquatint.domain import InvalidRequest, Scope
from aquatint.domain.errors import Conflict, NotFound
from aquatint.storage import Accounts, AccountTerms, Audit, Keys, Page
from aquatint.storage.keys import MAX_DEPTH
from aquatint.storage.paging import cursor_of

pytestmark = pytest.mark.anyio

START = datetime(2026, 11, 30, 12, tzinfo=UTC)
WHOLE = {
    "endpoints": ("generate", "edit"),
    "engines": ("solid",),
    "max_images": 4,
    "max_pixels": 2_000_000,
    "budget": 10**15,
    "budget_month": 2_000_000,
    "budget_day": 1_000_000,
    "max_in_flight": 5,
    "per_minute": 60,
    "addresses": ("10.0.0.0/8", "::1"),
    "expires": START + timedelta(days=30),
}


class Clock:
    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def keys(database, clock):
    return Keys(database, who="cli", clock=clock)


async def test_a_key_has_the_limits_it_was_made_with(keys):
    key, secret = await keys.create("laptop", limits=WHOLE)

    assert key.scope == Scope(**WHOLE)
    assert (await keys.find(secret)).scopes == (Scope(**WHOLE),)


async def test_the_columns_that_the_database_goes_by_are_those_of_the_scope(keys, database):
    key, _ = await keys.create("laptop", limits=WHOLE)
    lifted = {"budget": None, "per_minute": 7}
    await keys.change(key.id, 1, label=None, limits=lifted)

    row = await database.pool.fetchrow("SELECT * FROM api_keys")

    names = ["expires", "max_in_flight", "per_minute", "budget", "budget_month", "budget_day"]
    assert {name: row[name] for name in names} == {name: (WHOLE | lifted)[name] for name in names}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("budget", -1),
        ("budget_day", 0.5),
        ("budget_month", 10**15 + 1),
        ("max_images", 0),
        ("per_minute", True),
        ("max_in_flight", 10**9 + 1),
        ("endpoints", ("paint",)),
        ("addresses", ("somewhere",)),
        ("addresses", ("10.0.0.1",) * 101),
        ("engines", ("",)),
        ("expires", datetime(2026, 11, 30)),  # noqa: DTZ001 - which is what is wrong with it
        ("nonsense", 1),
    ],
)
async def test_a_wrong_limit_is_refused_by_its_name(keys, field, value):
    with pytest.raises(InvalidRequest) as refused:
        await keys.create("laptop", limits={field: value})

    assert refused.value.field == field
    assert await keys.list() == ()


async def test_a_child_starts_with_the_limits_of_its_parent(keys):
    parent, _ = await keys.create("parent", limits=WHOLE)

    child, secret = await keys.create("child", parent=parent.id, limits={"max_images": 1})

    assert child.scope == Scope(**WHOLE | {"max_images": 1})
    caller = await keys.find(secret)
    assert (caller.parents, caller.key) == ((parent.id,), child.id)
    assert caller.scopes == (parent.scope, child.scope)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("endpoints", ("generate", "remix")),
        ("engines", None),
        ("max_images", 5),
        ("budget_day", None),
        ("budget_month", 2_000_001),
        ("addresses", ("10.0.0.0/7",)),
        ("addresses", ("::/0",)),
        ("expires", START + timedelta(days=30, microseconds=1)),
    ],
)
async def test_a_child_never_may_more_than_any_key_above_it(keys, field, value):
    parent, _ = await keys.create("parent", limits=WHOLE)
    child, _ = await keys.create("child", parent="parent")
    grandchild, _ = await keys.create("grandchild", parent="child")

    for attempt in (
        keys.create("stronger", parent=parent.id, limits={field: value}),
        keys.create("stronger", parent=child.id, limits={field: value}),
        keys.change(grandchild.id, 1, label=None, limits={field: value}),
    ):
        with pytest.raises(InvalidRequest) as refused:
            await attempt
        assert refused.value.field == field


async def test_a_child_belongs_to_the_account_of_its_parent(keys, database):
    account = await Accounts(database).create(AccountTerms(label="other"))
    await keys.create("parent", account=account.id)

    child, _ = await keys.create("child", parent="parent")
    assert child.account == account.id
    with pytest.raises(InvalidRequest, match="account"):
        await keys.create("child", parent="parent", account="default")


@pytest.mark.parametrize("account", ["nobody", "", "a\0b", "\ud800"])
async def test_a_key_belongs_to_an_account_that_is_there(keys, account):
    with pytest.raises(InvalidRequest, match="account"):
        await keys.create("k", account=account)


async def test_keys_stand_only_so_deep(keys):
    above = None
    for depth in range(MAX_DEPTH):
        key, _ = await keys.create(f"depth {depth}", parent=above)
        above = key.id

    with pytest.raises(InvalidRequest, match="parent"):
        await keys.create("deeper", parent=above)


async def test_there_is_no_child_of_an_unknown_or_disabled_key(keys):
    await keys.create("old")
    await keys.disable("old")

    for parent in ("old", "nobody", "\0"):
        with pytest.raises(InvalidRequest, match="parent"):
            await keys.create("child", parent=parent)


async def test_a_narrowed_parent_narrows_its_children(keys):
    parent, _ = await keys.create("parent")
    _, secret = await keys.create("child", parent="parent")

    await keys.change(parent.id, 1, label=None, limits={"max_images": 1})

    assert [scope.max_images for scope in (await keys.find(secret)).scopes] == [1, None]


async def test_a_child_stops_with_the_key_above_it(keys, clock):
    await keys.create("root", limits={"expires": START + timedelta(days=1)})
    await keys.create("parent", parent="root")
    _, secret = await keys.create("child", parent="parent")

    clock.now = START + timedelta(days=1) - timedelta(microseconds=1)
    assert await keys.find(secret) is not None
    clock.now = START + timedelta(days=1)
    assert await keys.find(secret) is None

    clock.now = START
    await keys.disable("root")
    assert await keys.find(secret) is None


async def test_of_two_that_change_one_key_the_second_is_told(keys):
    key, _ = await keys.create("laptop")

    answers = await asyncio.gather(
        keys.change(key.id, key.version, label=None, limits={"per_minute": 1}),
        keys.change(key.id, key.version, label=None, limits={"per_minute": 2}),
        return_exceptions=True,
    )

    (changed,) = [answer for answer in answers if not isinstance(answer, Exception)]
    (refused,) = [answer for answer in answers if isinstance(answer, Conflict)]
    assert str(refused) == ("This key was changed meanwhile: it has version 2, not 1. Look again.")
    assert await keys.look(key.id) == changed


async def test_what_is_not_named_in_a_change_stays(keys):
    key, _ = await keys.create("laptop", limits=WHOLE)

    changed = await keys.change(key.id, 1, label="desk", limits={"expires": None})

    assert changed.label == "desk"
    assert changed.scope == Scope(**WHOLE | {"expires": None})


async def test_a_rotated_key_keeps_id_and_spending_and_its_old_spelling_for_a_while(
    keys, clock, database
):
    key, old = await keys.create("laptop", limits=WHOLE)
    await database.pool.execute("UPDATE api_keys SET spent = 7")

    rotated, new = await keys.rotate("laptop", grace=timedelta(hours=1))

    assert (rotated.id, rotated.scope, rotated.spent) == (key.id, key.scope, 7)
    assert new.startswith(rotated.prefix)
    assert (await keys.find(old)).key == (await keys.find(new)).key == key.id
    clock.now += timedelta(hours=1)
    assert await keys.find(old) is None
    assert await keys.find(new) is not None


async def test_a_rotation_without_grace_ends_all_older_spellings_at_once(keys):
    _, first = await keys.create("laptop")
    _, second = await keys.rotate("laptop", grace=timedelta(hours=1))
    _, third = await keys.rotate("laptop", grace=timedelta())

    found = [await keys.find(secret) is not None for secret in (first, second, third)]

    assert found == [False, False, True]


async def test_another_rotation_does_not_lengthen_the_life_of_an_old_spelling(keys, clock):
    _, first = await keys.create("laptop")
    await keys.rotate("laptop", grace=timedelta(hours=1))
    await keys.rotate("laptop", grace=timedelta(days=30))

    clock.now += timedelta(hours=2)

    assert await keys.find(first) is None


@pytest.mark.parametrize("grace", [timedelta(seconds=-1), timedelta(days=91)])
async def test_a_grace_has_bounds(keys, grace):
    await keys.create("laptop")

    with pytest.raises(InvalidRequest, match="grace"):
        await keys.rotate("laptop", grace=grace)


async def test_a_disabled_key_is_not_rotated(keys):
    await keys.create("laptop")
    await keys.disable("laptop")

    with pytest.raises(InvalidRequest, match="disabled"):
        await keys.rotate("laptop", grace=timedelta())


async def test_an_id_says_which_key_is_meant_whatever_others_are_called(keys):
    key, _ = await keys.create("laptop")
    await keys.create(key.id)

    assert await keys.look(key.id) == key


@pytest.mark.parametrize("which", ["", "nothing", "a\0b", "\ud800", "x" * 10_000])
async def test_an_unknown_key_is_not_found(keys, which):
    for attempt in (
        keys.look(which),
        keys.change(which, 1, label=None, limits={}),
        keys.rotate(which, grace=timedelta()),
        keys.disable(which),
    ):
        with pytest.raises(NotFound):
            await attempt


async def test_keys_come_in_pages_the_newest_first(keys):
    made = [(await keys.create(f"key {number}"))[0] for number in range(5)]

    first = await keys.page(Page(3))
    rest = await keys.page(Page(3, cursor_of(first[-1].created, first[-1].id)))

    assert sorted(first + rest, key=lambda key: key.label) == made
    assert (len(first), len(rest)) == (3, 2)


@pytest.mark.parametrize("cursor", ["x", "=", "e30", "\ud800", "MTIz", "", "é" * 50])
async def test_a_cursor_that_nobody_gave_is_refused(keys, cursor):
    with pytest.raises(InvalidRequest, match="cursor"):
        await keys.page(Page(3, cursor))


async def test_every_change_is_in_the_audit_and_no_secret_is(keys, database):
    key, old = await keys.create("laptop", limits={"per_minute": 1})
    await keys.change(key.id, 1, label="desk", limits={"per_minute": None})
    _, new = await keys.rotate(key.id, grace=timedelta())
    await keys.disable(key.id)
    await keys.disable(key.id)

    entries = await Audit(database).list(Page(), subject=key.id)

    actions = [entry.change.action for entry in reversed(entries)]
    assert actions == ["key.create", "key.change", "key.rotate", "key.disable"]
    assert {(entry.who, entry.created) for entry in entries} == {("cli", START)}
    change = entries[2].change
    assert (change.before["limits"], change.after["limits"]) == ({"per_minute": 1}, {})
    assert not any(secret[12:] in repr(entries) for secret in (old, new))


async def test_what_is_refused_is_not_in_the_audit(keys, database):
    key, _ = await keys.create("laptop")
    with pytest.raises(Conflict):
        await keys.change(key.id, 9, label="desk", limits={})

    assert len(await Audit(database).list(Page())) == 1
