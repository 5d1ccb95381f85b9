"""Usage is added up by whatever is asked; the register lists generations in pages."""

from datetime import date, timedelta

import pytest

from aquatint.domain import Caller, InvalidRequest, State
from aquatint.storage import Accounts, AccountTerms, Generations, Keys, Page
from aquatint.storage.paging import cursor_of
from aquatint.storage.register import Register, Sought
from aquatint.storage.usage import Asked, Usage, asked_of
from tests.storage.test_money import NOW, asked, done, failed

pytestmark = pytest.mark.anyio

TODAY = NOW.date()


@pytest.fixture
async def callers(database):
    account = await Accounts(database).create(AccountTerms(label="=ACME()", metered=False))
    keys = [await Keys(database).create(f"key {at}", account=account.id) for at in range(2)]
    return [Caller(account.id, key.id) for key, _ in keys]


@pytest.fixture
async def made(database, callers):
    """Two generations with one key, one each an edit and failed with the other."""
    generations = Generations(database)
    told = [
        asked(callers[0]),
        asked(callers[0], created=NOW + timedelta(seconds=1)),
        asked(callers[1], operation="edit", created=NOW + timedelta(seconds=1)),
        asked(callers[1], created=NOW + timedelta(days=1)),
    ]
    for one in told[:3]:
        await generations.accept(one)
        await generations.finish(one.id, "me", done(10, at=one.created))
    await generations.accept(told[3])
    await generations.end(told[3].id, "me", failed(at=told[3].created))
    return told


def whole(*by, **more):
    return Asked(by=by, since=TODAY, until=TODAY + timedelta(days=1), **more)


async def test_usage_is_added_up_by_what_is_asked(database, made, callers):
    usage = Usage(database)

    (everything,) = await usage.told(whole())
    by_key = await usage.told(whole("key"))
    by_day = await usage.told(whole("day", "operation"))

    assert (everything.requests, everything.failed, everything.charged) == (4, 1, 30)
    assert {line.group["key_label"]: line.requests for line in by_key} == {"key 0": 2, "key 1": 2}
    assert [(line.group["day"], line.group["operation"], line.charged) for line in by_day] == [
        ("2026-11-30", "edit", 10),
        ("2026-11-30", "generate", 20),
        ("2026-12-01", "generate", 0),
    ]


async def test_usage_is_told_of_days_accounts_and_keys(database, made, callers):
    usage = Usage(database)

    async def requests(asked):
        return sum(line.requests for line in await usage.told(asked))

    assert await requests(Asked(by=(), since=TODAY, until=TODAY)) == 3
    assert await requests(whole(key=callers[0].key)) == 2
    assert await requests(whole(account="default")) == 0


@pytest.mark.parametrize(
    ("field", "by", "since", "until"),
    [
        ("by", "month", None, None),
        ("by", "day,day", None, None),
        ("until", "day", TODAY, TODAY - timedelta(days=1)),
    ],
)
def test_what_cannot_be_asked_is_refused_by_its_name(field, by, since, until):
    with pytest.raises(InvalidRequest) as refused:
        asked_of(by, since, until, today=TODAY)

    assert refused.value.field == field


def test_thirty_days_up_to_today_are_told_unless_others_are_named():
    asked = asked_of("day, key", None, None, today=TODAY)

    assert (asked.by, asked.since, asked.until) == (("day", "key"), date(2026, 11, 1), TODAY)


async def test_generations_are_listed_in_pages_the_newest_first(database, made):
    register = Register(database)

    first = await register.page(Page(3), Sought())
    rest = await register.page(Page(3, cursor_of(first[-1].created, first[-1].id)), Sought())

    listed = [line.id for line in (*first, *rest)]
    assert listed == [
        one.id for one in sorted(made, key=lambda one: (one.created, one.id), reverse=True)
    ]


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ({"operation": "edit"}, [2]),
        ({"state": State.FAILED}, [3]),
        ({"engine": "solid"}, [0, 1, 2]),
        ({"account": "default"}, []),
        ({"since": NOW + timedelta(seconds=1)}, [1, 2, 3]),
        ({"until": NOW + timedelta(seconds=1)}, [0]),
    ],
)
async def test_generations_are_sought_by_what_they_are(database, made, sought, found):
    lines = await Register(database).page(Page(), Sought(**sought))

    assert {line.id for line in lines} == {made[at].id for at in found}


async def test_one_generation_is_whole(database, made):
    register = Register(database)

    found = await register.look(made[0].id)

    assert (found.line.charged, found.request, found.receipt) == (10, "{}", None)
    assert await register.look("nothing") is None
