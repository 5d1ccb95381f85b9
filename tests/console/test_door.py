"""Who comes in, and what is kept of the key."""

import pytest
from playwright.sync_api import expect

from .conftest import KEY, go, sign_in


def test_a_stranger_learns_how_to_get_a_key(door, house):
    expect(door.locator("h1")).to_be_visible()
    command = door.locator(".door-aside .copyable code").inner_text()
    assert command.startswith("aquatint admin create --label ")
    made = house.served.run(*command.split()[1:]).strip()

    sign_in(door, made)

    expect(door.locator("#who")).to_have_text("me")


def test_a_wrong_key_is_told_from_one_that_draws(door, house):
    said = door.locator(".door .blame")
    sign_in(door, "aqadmin_" + "x" * 43)
    expect(said).to_contain_text("does not know it")
    sign_in(door, house.served.key)
    expect(said).to_contain_text("This is a key to draw with")
    sign_in(door, "with blanks")
    expect(said).to_contain_text("without blanks")
    assert door.locator("#rail").is_hidden()


def test_the_key_is_kept_in_this_tab_alone(page, house):
    kept = page.evaluate("[location.href, JSON.stringify(localStorage), document.cookie].join()")
    assert "aqadmin_" not in kept
    page.reload()
    expect(page.locator("h1")).to_have_text("Overview")

    other = page.context.new_page()
    other.goto(f"{house.served.address}/console")
    expect(other.get_by_label(KEY)).to_be_visible()

    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_label(KEY)).to_be_visible()
    page.reload()
    expect(page.get_by_label(KEY)).to_be_visible()
    assert page.evaluate("JSON.stringify(sessionStorage)") == "{}"


def test_who_is_disabled_meanwhile_stands_at_the_door(page):
    page.route("**/manage/accounts", lambda route: route.fulfill(status=401, json={}))

    page.get_by_role("link", name="Accounts").click()

    expect(page.locator(".door .blame")).to_contain_text("it was disabled")
    assert page.evaluate("JSON.stringify(sessionStorage)") == "{}"


@pytest.mark.parametrize(
    ("answer", "title"),
    [
        ({"status": 500, "json": {"error": "The server failed."}}, "Something went wrong"),
        ({"status": 503, "json": {"error": "The database does not answer."}}, "cannot answer now"),
        (None, "cannot be reached"),
    ],
    ids=["failed", "unavailable", "gone"],
)
def test_what_a_server_cannot_answer_is_a_page_with_a_way_on(page, answer, title):
    page.route(
        "**/manage/accounts?*",
        lambda route: route.abort() if answer is None else route.fulfill(**answer),
    )
    page.route(
        "**/manage/accounts",
        lambda route: route.abort() if answer is None else route.fulfill(**answer),
    )
    page.get_by_role("link", name="Accounts").click()
    expect(page.locator(".trouble h1")).to_contain_text(title)

    page.unroute_all()
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("h1")).to_have_text("Accounts")


def test_where_there_is_nothing_yet_the_way_to_something_is_shown(page):
    nobody = {
        "id": "default", "label": "default", "created": "2036-01-01T00:00:00Z", "balance": None,
        "held": 0, "in_flight": 0, "max_in_flight": None, "priority": 0, "version": 1,
    }  # fmt: skip
    page.route(
        "**/manage/accounts",
        lambda route: route.fulfill(json={"data": [nobody], "next_cursor": None}),
    )
    page.route("**/manage/usage?*", lambda route: route.fulfill(json={"data": []}))
    page.route(
        "**/manage/generations?*",
        lambda route: route.fulfill(json={"data": [], "next_cursor": None}),
    )
    for place, title, told in [
        ("#/accounts", "Accounts", "Nobody has an account yet"),
        ("#/usage", "Usage", "Nothing used yet"),
        ("#/generations", "Generations", "Nothing drawn yet"),
    ]:
        go(page, place, title)
        expect(page.locator(".empty h2")).to_have_text(told)
