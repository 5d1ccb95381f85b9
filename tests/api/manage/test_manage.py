"""Accounts, keys and money over /manage, by administrators alone."""

import asyncio
import csv
import io
import json
from dataclasses import replace

import pytest

from aquatint.api.manage.actions import ACTIONS
from tests.api.asking import GENERATE
from tests.api.conftest import connected

pytestmark = pytest.mark.anyio

BODY = {"prompt": "a cat"}


def path_of(action, name="x" * 22):
    return action.path.replace("{id}", name)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
async def test_only_administrators_come_in(house, action):
    for key in (house.key, house.disabled_key, "aqadmin_" + "x" * 43, "", b"\xe9"):
        async with connected(house.edge, "", **{"X-API-Key": key}) as client:
            response = await client.request(action.method, path_of(action))
        assert response.status_code == 401, key


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "localhost"},
        {"Host": "127.0.0.1", "X-Forwarded-For": "127.0.0.1"},
        {"Forwarded": "for=127.0.0.1;host=localhost", "X-Real-IP": "::1"},
    ],
)
async def test_no_header_makes_an_administrator(house, headers):
    async with connected(house.edge, house.key) as client:
        response = await client.get("/manage/keys", headers=headers)
    assert response.status_code == 401


async def test_an_administrators_key_never_draws(house, with_key):
    assert (await with_key(house.admin_key, GENERATE, **BODY)).status_code == 401


async def test_a_disabled_administrator_is_out_at_once(house):
    office = house.edge.office
    made, secret = await office.administrators.create("Ada")
    async with connected(house.edge, secret) as client:
        assert (await client.get("/manage/keys")).status_code == 200
        await office.administrators.disable(made.id)
        assert (await client.get("/manage/keys")).status_code == 401


@pytest.mark.parametrize(
    "name", ["x" * 22, "nothing", "a.b", "%00", "%F0%9F%90%88", "x" * 5000, "..", "%2e%2e", "'"]
)
@pytest.mark.parametrize(
    "action", [action for action in ACTIONS if "{id}" in action.path], ids=lambda row: row.name
)
async def test_unknown_and_malformed_ids_are_404_alike(admin, action, name):
    body = {"version": 1, "amount": 1} if action.method != "GET" else None
    wanted = set(action.told.model_fields) if action.told else set()
    sent = {name: value for name, value in (body or {}).items() if name in wanted}
    more = {"json": sent} if sent else {}

    response = await admin.request(action.method, path_of(action, name), **more)

    assert response.status_code == 404, response.text


async def test_an_account_is_made_granted_and_changed(admin, makes):
    account = await makes("accounts", label="ACME", max_in_flight=3)
    assert (account["balance"], account["version"]) == (0, 1)
    path = f"/manage/accounts/{account['id']}"

    entry = await makes(f"accounts/{account['id']}/grants", amount=5_000_000, note="March")
    changed = await admin.patch(path, json={"version": 1, "label": "Acme", "max_in_flight": None})

    assert (entry["kind"], entry["amount"], entry["note"]) == ("grant", 5_000_000, "March")
    told = changed.json()
    assert (told["label"], told["max_in_flight"], told["balance"]) == ("Acme", None, 5_000_000)
    assert (await admin.get(path)).json() == told
    ledger = (await admin.get(f"{path}/ledger")).json()
    assert ledger == {"data": [entry], "next_cursor": None}
    assert (await admin.get("/manage/ledger/check")).json()["imbalance"] == 0


async def test_a_grant_that_is_sent_again_is_one_grant(admin, makes):
    account = await makes("accounts", label="twice")
    path = f"/manage/accounts/{account['id']}/grants"
    named = {"Idempotency-Key": "March"}

    sent = [await admin.post(path, json={"amount": 5}, headers=named) for _ in range(2)]
    other = await admin.post(path, json={"amount": 6}, headers=named)
    long = await admin.post(path, json={"amount": 5}, headers={"Idempotency-Key": "x" * 10_000})

    assert sent[0].json() == sent[1].json()
    assert (other.status_code, long.status_code) == (422, 400)
    told = (await admin.get(f"/manage/accounts/{account['id']}")).json()
    assert told["balance"] == 5


@pytest.mark.parametrize("amount", [-5, 0, 1.5, 1.0, "5", True, None, 10**15 + 1, 2**63, 2**70])
async def test_a_wrong_amount_is_refused_by_its_name(admin, makes, amount):
    account = await makes("accounts", label="wrong amounts")

    response = await admin.post(f"/manage/accounts/{account['id']}/grants", json={"amount": amount})

    assert (response.status_code, response.json()["field"]) == (400, "amount")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("label", ""),
        ("label", 5),
        ("label", "\ud800"),
        ("label", "a\nb"),
        ("account", "nobody"),
        ("account", "a\0b"),
        ("parent", "nobody"),
        ("endpoints", ["paint"]),
        ("endpoints", "generate"),
        ("endpoints.0", [5]),
        ("engines", ["nothing"]),
        ("max_images", 0),
        ("max_pixels", 1.5),
        ("budget", -1),
        ("budget_month", 0.5),
        ("budget_day", 2**70),
        ("max_in_flight", True),
        ("per_minute", "9"),
        ("addresses", ["somewhere"]),
        ("expires", "soon"),
        ("expires", "2036-01-01T00:00:00"),
        ("expires", "0001-01-01T00:00:00+23:59"),
        ("expires", 2_000_000_000),
        ("budgets", 5),
    ],
)
async def test_a_wrong_field_of_a_key_is_refused_by_its_name(admin, field, value):
    sent = {"label": "k"} | {field.partition(".")[0]: value}

    response = await admin.post(
        "/manage/keys", content=json.dumps(sent), headers={"Content-Type": "application/json"}
    )

    assert (response.status_code, response.json()["field"]) == (400, field), response.text


async def test_a_misspelt_limit_is_refused_with_the_one_that_was_meant(admin):
    response = await admin.post("/manage/keys", json={"label": "k", "budget_dai": 5})

    assert (
        response.json()["error"] == "budget_dai: there is no 'budget_dai'; did you mean budget_day?"
    )


async def test_a_key_is_made_below_another_and_tells_its_secret_once(admin, makes, with_key):
    parent = await makes("keys", label="parent", max_images=2, endpoints=["generate"])
    child = await makes("keys", label="child", parent=parent["id"], max_images=1)

    assert (child["parent"], child["endpoints"]) == (parent["id"], ["generate"])
    assert child["key"].startswith(child["prefix"])
    assert (await with_key(child["key"], GENERATE, **BODY)).status_code == 200
    told = await admin.get(f"/manage/keys/{child['id']}")
    assert child["key"] not in told.text
    assert told.headers["Cache-Control"] == "no-store"
    stronger = await admin.post(
        "/manage/keys", json={"label": "s", "parent": parent["id"], "max_images": None}
    )
    assert (stronger.status_code, stronger.json()["field"]) == (400, "max_images")


async def test_of_two_administrators_who_edit_one_key_the_second_is_told(admin, makes):
    key = await makes("keys", label="edited")
    path = f"/manage/keys/{key['id']}"

    answers = await asyncio.gather(
        *(admin.patch(path, json={"version": 1, "per_minute": at}) for at in (1, 2))
    )

    assert sorted(answer.status_code for answer in answers) == [200, 409]
    refused = next(answer for answer in answers if answer.status_code == 409)
    assert "has version 2, not 1" in refused.json()["error"]


async def test_a_limit_is_lifted_by_null_and_kept_by_silence(admin, makes):
    key = await makes("keys", label="lifted", per_minute=5, budget=7)

    changed = await admin.patch(
        f"/manage/keys/{key['id']}", json={"version": 1, "per_minute": None}
    )

    assert (changed.json()["per_minute"], changed.json()["budget"]) == (None, 7)


async def test_a_key_is_rotated_and_disabled(admin, makes, with_key):
    key = await makes("keys", label="rotated")
    path = f"keys/{key['id']}"
    rotated = await makes(f"{path}/rotate", grace_seconds=3600)

    for secret in (key["key"], rotated["key"]):
        assert (await with_key(secret, GENERATE, **BODY)).status_code == 200
    bad = await admin.post(f"/manage/{path}/rotate", json={"grace_seconds": -1})
    assert (bad.status_code, bad.json()["field"]) == (400, "grace_seconds")
    assert (await admin.post(f"/manage/{path}/rotate")).status_code == 200

    disabled = await admin.post(f"/manage/{path}/disable")
    assert disabled.json()["disabled"] is not None
    assert (await admin.post(f"/manage/{path}/rotate")).status_code == 400


async def test_accounts_and_keys_are_found_by_a_part_of_their_names(admin, makes):
    account = await makes("accounts", label="Zeppelin & Söhne 100%")
    key = await makes("keys", label="Hangar_7", account=account["id"])

    async def found(what, search):
        told = await admin.get(f"/manage/{what}", params={"search": search})
        return [one["id"] for one in told.json()["data"]]

    assert await found("accounts", "zeppelin & SÖHNE") == [account["id"]]
    assert await found("accounts", "0%") == [account["id"]]
    assert await found("accounts", "Zep_elin") == []
    assert await found("keys", "hangar_7") == [key["id"]]
    assert await found("keys", key["prefix"]) == [key["id"]]


async def test_all_accounts_are_added_up(admin, makes):
    before = (await admin.get("/manage/balances")).json()
    account = (await makes("accounts", label="rich"))["id"]
    await makes("accounts", label="free", metered=False)
    await makes(f"accounts/{account}/grants", amount=10**15)

    told = (await admin.get("/manage/balances")).json()

    assert {name: told[name] - before[name] for name in told} == {
        "accounts": 2,
        "metered": 1,
        "balance": 10**15,
    }


async def test_a_list_of_keys_tells_whose_they_are_and_which_are_below_one(admin, makes):
    account = (await makes("accounts", label="Kiosk Ltd"))["id"]
    parent = (await makes("keys", label="till", account=account))["id"]
    child = (await makes("keys", label="drawer", parent=parent))["id"]
    await makes("keys", label="another", account=account)

    (below,) = (await admin.get(f"/manage/keys?parent={parent}")).json()["data"]

    assert (below["id"], below["account_label"]) == (child, "Kiosk Ltd")


async def test_keys_come_in_pages(admin, makes):
    account = await makes("accounts", label="many keys")
    made = [(await makes("keys", label=f"k{at}", account=account["id"]))["id"] for at in range(5)]
    found, cursor = [], None
    while True:
        more = {} if cursor is None else {"cursor": cursor}
        page = await admin.get(
            "/manage/keys", params={"account": account["id"], "limit": 2, **more}
        )
        found += [key["id"] for key in page.json()["data"]]
        cursor = page.json()["next_cursor"]
        if cursor is None:
            break

    assert found == made[::-1]


@pytest.mark.parametrize(
    ("path", "query", "field"),
    [
        ("keys", "limit=0", "limit"),
        ("keys", "search=%00", "search"),
        ("accounts", f"search={'x' * 101}", "search"),
        ("keys", "limit=1001", "limit"),
        ("keys", "limit=many", "limit"),
        ("keys", "cursor=x", "cursor"),
        ("keys", "account=%00", "account"),
        ("keys", "acount=x", "acount"),
        ("keys", "limit=1&limit=2", "limit"),
        ("audit", "cursor=MHx4", "cursor"),
        ("generations", "state=lost", "state"),
        ("generations", "since=yesterday", "since"),
        ("usage", "by=month", "by"),
        ("usage", "since=2036-01-02&until=2036-01-01", "until"),
        ("usage", "since=0", "since"),
        ("usage", "format=xml", "format"),
    ],
)
async def test_a_wrong_query_is_refused_by_its_name(admin, path, query, field):
    response = await admin.get(f"/manage/{path}?{query}")

    assert (response.status_code, response.json()["field"]) == (400, field)


async def test_usage_is_json_or_csv_that_no_spreadsheet_computes(admin, makes, with_key):
    account = await makes("accounts", label="=HYPERLINK(1)", metered=False)
    key = await makes("keys", label="@SUM(1)", account=account["id"])
    await with_key(key["key"], GENERATE, **BODY)
    asked = {"by": "account,key,operation,engine", "account": account["id"]}

    (line,) = (await admin.get("/manage/usage", params=asked)).json()["data"]
    sheet = await admin.get("/manage/usage", params=asked | {"format": "csv"})

    assert (line["account_label"], line["key_label"]) == ("=HYPERLINK(1)", "@SUM(1)")
    assert (line["requests"], line["images"], line["operation"]) == (1, 1, "generate")
    assert sheet.headers["Content-Type"].startswith("text/csv")
    (told,) = csv.DictReader(io.StringIO(sheet.text))
    assert (told["account_label"], told["key_label"]) == ("'=HYPERLINK(1)", "'@SUM(1)")


async def test_generations_are_listed_and_told_with_their_receipt(admin, makes, with_key):
    key = await makes("keys", label="draws")
    drawn = await with_key(key["key"], GENERATE, **BODY)
    name = drawn.headers["Aquatint-Generation-Id"]

    listed = (await admin.get("/manage/generations", params={"key": key["id"]})).json()["data"]
    whole = (await admin.get(f"/manage/generations/{name}")).json()

    assert [line["id"] for line in listed] == [name]
    assert whole["state"] == "succeeded"
    assert whole["request"]["prompt"].startswith("a cat")
    assert whole["receipt"] is not None
    assert {name: whole[name] for name in listed[0]} == listed[0]


async def test_the_audit_says_who_changed_what(house, admin, makes):
    office = house.edge.office
    ada, secret = await office.administrators.create("Ada")
    async with connected(house.edge, secret) as client:
        made = (await client.post("/manage/keys", json={"label": "audited"})).json()

    entries = (await admin.get("/manage/audit", params={"subject": made["id"]})).json()["data"]

    assert [(entry["who"], entry["action"]) for entry in entries] == [(ada.id, "key.create")]
    assert made["key"] not in json.dumps(entries)


async def test_without_an_office_there_is_nothing_to_manage(house):
    edge = replace(house.edge, office=None)
    async with connected(edge, house.admin_key) as client:
        assert (await client.get("/manage/keys")).status_code == 404
