"""Grants are added once, and the ledger is proven to the last micro-USD."""

import asyncio

import pytest

from aquatint.domain import Caller, InvalidRequest
from aquatint.domain.errors import KeyReused, NotFound
from aquatint.domain.price import MAX_MICROS
from aquatint.storage import Accounts, AccountTerms, Generations, Grant, Ledger, Page
from aquatint.storage.paging import cursor_of
from tests.storage.test_money import asked, done, failed, key

pytestmark = pytest.mark.anyio


@pytest.fixture
def ledger(database):
    return Ledger(database)


@pytest.fixture
async def account(database):
    made = await Accounts(database).create(AccountTerms(label="ACME"))
    await key(database, made.id, "k")
    return made.id


async def balance(database, account):
    return (await Accounts(database).look(account)).balance


async def test_a_grant_is_an_entry_and_on_the_balance(ledger, account, database):
    entry = await ledger.grant(Grant(account=account, amount=60_000, note="March"))

    assert (entry.kind, entry.amount, entry.note) == ("grant", 60_000, "March")
    assert await balance(database, account) == 60_000
    assert await ledger.entries(account, Page()) == (entry,)


@pytest.mark.parametrize("amount", [0, -5, 1.5, 1.0, True, "5", None, MAX_MICROS + 1, 2**70])
def test_a_grant_is_a_whole_positive_amount(amount):
    with pytest.raises(InvalidRequest) as refused:
        Grant(account="default", amount=amount)

    assert refused.value.field == "amount"


async def test_a_balance_does_not_grow_beyond_its_bound(ledger, account, database):
    await ledger.grant(Grant(account=account, amount=MAX_MICROS))

    with pytest.raises(InvalidRequest, match="amount"):
        await ledger.grant(Grant(account=account, amount=1))

    assert await balance(database, account) == MAX_MICROS


async def test_an_account_that_is_not_metered_is_not_made_so_by_a_grant(ledger, database):
    with pytest.raises(InvalidRequest, match="not metered"):
        await ledger.grant(Grant(account="default", amount=1))

    assert await balance(database, "default") is None


async def test_an_unknown_account_is_granted_nothing(ledger):
    with pytest.raises(NotFound):
        await ledger.grant(Grant(account="nobody", amount=1))


async def test_a_grant_that_is_sent_again_is_the_same_grant(ledger, account, database):
    grant = Grant(account=account, amount=5, reference="March")

    entries = await asyncio.gather(*(ledger.grant(grant) for _ in range(10)))

    assert len(set(entries)) == 1
    assert await balance(database, account) == 5
    with pytest.raises(KeyReused):
        await ledger.grant(Grant(account=account, amount=6, reference="March"))


async def test_grants_that_come_at_once_are_all_added(ledger, account, database):
    await asyncio.gather(*(ledger.grant(Grant(account=account, amount=1)) for _ in range(50)))

    assert await balance(database, account) == 50
    assert (await ledger.check()).imbalance == 0


async def test_entries_come_in_pages_the_newest_first(ledger, account):
    made = [await ledger.grant(Grant(account=account, amount=at)) for at in range(1, 6)]

    first = await ledger.entries(account, Page(2))
    rest = await ledger.entries(account, Page(10, cursor_of(first[-1].id)))

    assert first + rest == tuple(reversed(made))


@pytest.mark.parametrize("cursor", ["x", "", "é", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5"])
async def test_a_cursor_that_nobody_gave_is_refused(ledger, account, cursor):
    with pytest.raises(InvalidRequest, match="cursor"):
        await ledger.entries(account, Page(2, cursor))


@pytest.fixture
async def busy(ledger, account, database):
    """An account with one generation that was paid, one that failed and one that is open."""
    generations = Generations(database)
    await ledger.grant(Grant(account=account, amount=100))
    made = [asked(Caller(account, "k"), 10) for _ in range(3)]
    for one in made:
        await generations.accept(one)
    await generations.finish(made[0].id, "me", done(charged=4))
    await generations.end(made[1].id, "me", failed())
    return account, made


async def test_the_ledger_is_proven(ledger, busy):
    account, _ = busy

    check = await ledger.check()

    proof = next(proof for proof in check.proofs if proof.account == account)
    assert (proof.balance, proof.granted, proof.held) == (86, 100, 30)
    assert (proof.captured, proof.released, proof.off) == (4, 16, 0)
    assert (check.loose, check.imbalance) == ((), 0)


async def test_a_balance_that_is_not_what_the_ledger_says_is_found(ledger, busy, database):
    account, _ = busy
    await database.pool.execute("UPDATE accounts SET balance = balance + 7 WHERE id = $1", account)

    check = await ledger.check()

    assert [proof.off for proof in check.proofs if proof.off] == [7]
    assert check.imbalance == 7


async def test_a_hold_that_nothing_settled_is_found(ledger, busy, database):
    account, made = busy
    await database.pool.execute("UPDATE generations SET state = 'failed'")

    check = await ledger.check()

    assert [(one.generation, one.account, one.off) for one in check.loose] == [
        (made[2].id, account, 10)
    ]
    assert check.imbalance == 10


async def test_generations_that_are_forgotten_are_still_proven(ledger, busy, database):
    await database.pool.execute("DELETE FROM generations WHERE state <> 'running'")

    assert (await ledger.check()).imbalance == 0
