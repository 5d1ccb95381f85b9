"""Accounts are made, changed by one at a time, and metered or not."""

import asyncio

import pytest

from aquatint.domain import Caller, InvalidRequest
from aquatint.domain.errors import Conflict, NotFound
from aquatint.storage import Accounts, AccountTerms, Audit, Generations, Grant, Ledger, Page
from tests.storage.test_money import asked, done, key

pytestmark = pytest.mark.anyio


@pytest.fixture
def accounts(database):
    return Accounts(database, who="cli")


async def test_a_new_account_is_metered_and_has_nothing(accounts):
    made = await accounts.create(AccountTerms(label=" ACME ", max_in_flight=3, priority=2))

    assert (made.label, made.balance, made.max_in_flight, made.priority) == ("ACME", 0, 3, 2)
    assert await accounts.look("ACME") == await accounts.look(made.id) == made


async def test_an_account_may_be_unmetered(accounts):
    made = await accounts.create(AccountTerms(label="ACME", metered=False))

    assert made.balance is None


async def test_the_default_account_is_there_and_not_metered(accounts):
    (default,) = await accounts.list()

    assert (default.id, default.label, default.balance) == ("default", "default", None)


@pytest.mark.parametrize(
    ("field", "terms"),
    [
        ("label", {"label": ""}),
        ("label", {"label": "a\nb"}),
        ("max_in_flight", {"label": "a", "max_in_flight": 0}),
        ("max_in_flight", {"label": "a", "max_in_flight": 1.5}),
        ("priority", {"label": "a", "priority": 101}),
    ],
)
def test_terms_are_checked_by_name(field, terms):
    with pytest.raises(InvalidRequest) as refused:
        AccountTerms(**terms)

    assert refused.value.field == field


async def test_of_two_that_change_one_account_the_second_is_told(accounts):
    made = await accounts.create(AccountTerms(label="ACME"))

    answers = await asyncio.gather(
        *(accounts.change("ACME", made.version, {"priority": at}) for at in (1, 2)),
        return_exceptions=True,
    )

    assert sum(isinstance(answer, Conflict) for answer in answers) == 1
    assert (await accounts.look("ACME")).version == 2


async def test_an_account_that_is_metered_again_has_what_its_ledger_says(accounts, database):
    generations = Generations(database)
    made = await accounts.create(AccountTerms(label="ACME"))
    await Ledger(database).grant(Grant(account=made.id, amount=100))
    await key(database, made.id, "k")
    caller = Caller(made.id, "k")
    paid = asked(caller, 30)
    await generations.accept(paid)

    free = await accounts.change(made.id, 1, {"metered": False})
    assert (free.balance, free.held) == (None, 30)
    await generations.accept(asked(caller, 1_000))
    await generations.finish(paid.id, "me", done(charged=20))

    assert (await accounts.change(made.id, 2, {"metered": True})).balance == 80
    assert (await Ledger(database).check()).imbalance == 0


@pytest.mark.parametrize("which", ["", "nobody", "a\0b", "\ud800"])
async def test_an_unknown_account_is_not_found(accounts, which):
    for attempt in (accounts.look(which), accounts.change(which, 1, {})):
        with pytest.raises(NotFound):
            await attempt


async def test_a_label_of_two_accounts_does_not_say_which(accounts):
    for _ in range(2):
        await accounts.create(AccountTerms(label="ACME"))

    with pytest.raises(InvalidRequest, match="2 accounts"):
        await accounts.look("ACME")


async def test_every_change_is_in_the_audit(accounts, database):
    made = await accounts.create(AccountTerms(label="ACME"))
    await accounts.change(made.id, 1, {"label": "Acme", "metered": False})
    await accounts.change(made.id, 2, {"metered": True})
    await Ledger(database, who="cli").grant(Grant(account=made.id, amount=5, note="gift"))

    entries = await Audit(database).list(Page(), subject=made.id)

    assert [entry.change.action for entry in entries] == [
        "account.grant",
        "account.change",
        "account.change",
        "account.create",
    ]
    assert {entry.who for entry in entries} == {"cli"}
    assert entries[0].change.after == {"amount": 5, "note": "gift"}
    assert entries[2].change.before["label"] == "ACME"
