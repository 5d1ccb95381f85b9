"""The table of what /manage does."""

from __future__ import annotations

import re
from datetime import timedelta

from starlette.responses import Response

from aquatint.domain import InvalidRequest
from aquatint.storage import AccountTerms, Grant
from aquatint.storage.usage import FIGURES, asked_of, cells_of, names_of

from . import administrators, answers, engines, generations, told, webhooks
from .asking import Action, Asking
from .pages import by_number, by_time, page_of
from .sheet import csv_of

_REFERENCE = re.compile(r"[ -~]{1,255}")


async def _accounts(asking: Asking, wanted: told.AccountsSought) -> answers.AccountsPage:
    found = await asking.office.accounts.page(page_of(wanted), wanted.search)
    data = [answers.AccountTold.like(account) for account in found]
    return answers.AccountsPage(data=data, next_cursor=by_time(wanted, found))


async def _balances(asking: Asking, _: None) -> answers.BalancesTold:
    return answers.BalancesTold.like(await asking.office.accounts.balances())


async def _make_account(asking: Asking, wanted: told.NewAccount) -> answers.AccountTold:
    made = await asking.office.accounts.create(AccountTerms(**wanted.model_dump()))
    return answers.AccountTold.like(made)


async def _account(asking: Asking, _: None) -> answers.AccountTold:
    return answers.AccountTold.like(await asking.account())


async def _change_account(asking: Asking, wanted: told.AccountChange) -> answers.AccountTold:
    account = await asking.account()
    changed = await asking.office.accounts.change(account.id, wanted.version, wanted.terms())
    return answers.AccountTold.like(changed)


async def _grant(asking: Asking, wanted: told.NewGrant) -> answers.EntryTold:
    account = await asking.account()
    reference = asking.request.headers.get("idempotency-key")
    if reference is not None and not _REFERENCE.fullmatch(reference):
        raise InvalidRequest("Idempotency-Key", "must be 1 to 255 printable ASCII characters")
    grant = Grant(account=account.id, amount=wanted.amount, note=wanted.note, reference=reference)
    return answers.EntryTold.like(await asking.office.ledger.grant(grant))


async def _ledger(asking: Asking, wanted: told.Paged) -> answers.EntriesPage:
    account = await asking.account()
    found = await asking.office.ledger.entries(account.id, page_of(wanted))
    data = [answers.EntryTold.like(entry) for entry in found]
    return answers.EntriesPage(data=data, next_cursor=by_number(wanted, found))


async def _check(asking: Asking, _: None) -> answers.CheckTold:
    return answers.CheckTold.of(await asking.office.ledger.check())


async def _keys(asking: Asking, wanted: told.KeysSought) -> answers.KeysPage:
    found = await asking.office.keys.page(
        page_of(wanted), wanted.account, search=wanted.search, parent=wanted.parent
    )
    labels = await asking.office.accounts.labels([key.account for key in found])
    data = [
        answers.KeyLine(
            **answers.KeyTold.of(key).model_dump(), account_label=labels.get(key.account, "")
        )
        for key in found
    ]
    return answers.KeysPage(data=data, next_cursor=by_time(wanted, found))


async def _make_key(asking: Asking, wanted: told.NewKey) -> answers.SecretTold:
    made, secret = await asking.office.keys.create(
        wanted.label, account=wanted.account, parent=wanted.parent, limits=wanted.limits()
    )
    return answers.SecretTold.of_secret(made, secret)


async def _key(asking: Asking, _: None) -> answers.KeyTold:
    return answers.KeyTold.of(await asking.key())


async def _change_key(asking: Asking, wanted: told.KeyChange) -> answers.KeyTold:
    key = await asking.key()
    changed = await asking.office.keys.change(
        key.id, wanted.version, label=wanted.label, limits=wanted.limits()
    )
    return answers.KeyTold.of(changed)


async def _rotate_key(asking: Asking, wanted: told.Rotation) -> answers.SecretTold:
    key = await asking.key()
    grace = timedelta(seconds=wanted.grace_seconds)
    return answers.SecretTold.of_secret(*await asking.office.keys.rotate(key.id, grace=grace))


async def _disable_key(asking: Asking, _: None) -> answers.KeyTold:
    key = await asking.key()
    return answers.KeyTold.of(await asking.office.keys.disable(key.id))


async def _usage(asking: Asking, wanted: told.UsageSought) -> answers.UsageTold | Response:
    today = asking.office.clock().date()
    asked = asked_of(wanted.by, wanted.since, wanted.until, today=today)
    lines = await asking.office.usage.told(asked.of(account=wanted.account, key=wanted.key))
    names = (*names_of(asked.by), *FIGURES)
    rows = [cells_of(line) for line in lines]
    if wanted.format == "csv":
        return Response(csv_of(names, rows), media_type="text/csv")
    data = [dict(zip(names, row, strict=True)) for row in rows]
    return answers.UsageTold.model_validate({"data": data})


async def _audit(asking: Asking, wanted: told.AuditSought) -> answers.AuditPage:
    found = await asking.office.audit.list(page_of(wanted), subject=wanted.subject)
    data = [answers.AuditTold.of(entry) for entry in found]
    return answers.AuditPage(data=data, next_cursor=by_number(wanted, found))


ACTIONS = (
    Action(
        name="accounts", method="GET", path="/manage/accounts", call=_accounts,
        summary="Accounts", told=told.AccountsSought, answer=answers.AccountsPage,
    ),
    Action(
        name="balances", method="GET", path="/manage/balances", call=_balances,
        summary="All accounts added up", answer=answers.BalancesTold,
    ),
    Action(
        name="make_account", method="POST", path="/manage/accounts", call=_make_account,
        summary="Make an account", told=told.NewAccount, answer=answers.AccountTold, makes=True,
    ),
    Action(
        name="account", method="GET", path="/manage/accounts/{id}", call=_account,
        summary="An account", answer=answers.AccountTold,
    ),
    Action(
        name="change_account", method="PATCH", path="/manage/accounts/{id}", call=_change_account,
        summary="Change an account", told=told.AccountChange, answer=answers.AccountTold,
    ),
    Action(
        name="grant", method="POST", path="/manage/accounts/{id}/grants", call=_grant,
        summary="Grant money; an Idempotency-Key makes it one grant however often it is sent",
        told=told.NewGrant, answer=answers.EntryTold, makes=True,
    ),
    Action(
        name="ledger", method="GET", path="/manage/accounts/{id}/ledger", call=_ledger,
        summary="Entries of an account", told=told.Paged, answer=answers.EntriesPage,
    ),
    Action(
        name="check_ledger", method="GET", path="/manage/ledger/check", call=_check,
        summary="Prove the ledger", answer=answers.CheckTold,
    ),
    Action(
        name="keys", method="GET", path="/manage/keys", call=_keys,
        summary="Keys", told=told.KeysSought, answer=answers.KeysPage,
    ),
    Action(
        name="make_key", method="POST", path="/manage/keys", call=_make_key,
        summary="Make a key", told=told.NewKey, answer=answers.SecretTold, makes=True,
    ),
    Action(
        name="key", method="GET", path="/manage/keys/{id}", call=_key,
        summary="A key", answer=answers.KeyTold,
    ),
    Action(
        name="change_key", method="PATCH", path="/manage/keys/{id}", call=_change_key,
        summary="Change a key", told=told.KeyChange, answer=answers.KeyTold,
    ),
    Action(
        name="rotate_key", method="POST", path="/manage/keys/{id}/rotate", call=_rotate_key,
        summary="Spell a key anew", told=told.Rotation, answer=answers.SecretTold,
    ),
    Action(
        name="disable_key", method="POST", path="/manage/keys/{id}/disable", call=_disable_key,
        summary="Disable a key and those below it", answer=answers.KeyTold,
    ),
    Action(
        name="usage", method="GET", path="/manage/usage", call=_usage,
        summary="Usage, as JSON or CSV", told=told.UsageSought, answer=answers.UsageTold,
        or_else="text/csv",
    ),
    Action(
        name="audit", method="GET", path="/manage/audit", call=_audit,
        summary="Who changed what", told=told.AuditSought, answer=answers.AuditPage,
    ),
    *generations.ACTIONS,
    *webhooks.ACTIONS,
    *engines.ACTIONS,
    *administrators.ACTIONS,
)  # fmt: skip
