"""Accounts, keys and money: made, changed and ended with words that say what happens."""

import csv
import json
import urllib.error
import urllib.request

from playwright.sync_api import expect

from .conftest import go


def asked(house, key):
    """The status of a small request with a key."""
    wanted = urllib.request.Request(
        f"{house.served.address}/v1/ideogram-v3/generate?dry_run=true",
        json.dumps({"prompt": "a cat"}).encode(),
        {"Api-Key": key, "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(wanted) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_an_account_is_made_granted_and_given_a_key(page, house):
    go(page, "#/accounts", "Accounts")
    page.get_by_role("button", name="New account").click()
    page.get_by_role("button", name="Make account").click()
    expect(page.locator("[data-field=label] .blame")).to_be_visible()
    page.get_by_label("Name", exact=True).fill("Night Market")
    page.get_by_role("button", name="Make account").click()
    expect(page.locator("h1")).to_have_text("Night Market")

    page.get_by_role("button", name="Grant money").click()
    page.get_by_label("Amount").fill("12,5")
    page.get_by_role("button", name="Grant", exact=True).click()
    expect(page.locator("[data-field=amount] .blame")).to_contain_text("without commas")
    page.get_by_label("Amount").fill("0.000001")
    page.get_by_role("button", name="Grant", exact=True).click()
    expect(page.locator(".figure").first).to_contain_text("$0.000001")

    page.get_by_role("button", name="New key").click()
    page.get_by_label("Name", exact=True).fill("Stall")
    page.get_by_text("none unless you say so").click()
    page.get_by_label("Budget a day").fill("2")
    page.get_by_label("Networks").fill("somewhere")
    page.get_by_role("button", name="Make key").click()
    expect(page.locator("[data-field=addresses] .blame")).to_contain_text("somewhere")
    page.get_by_label("Networks").fill("")
    page.get_by_role("button", name="Make key").click()
    secret = page.locator(".secret code").inner_text()
    page.keyboard.press("Escape")
    expect(page.locator(".secret")).to_be_visible()
    page.get_by_role("button", name="I have saved it").click()
    assert asked(house, secret) == 200
    assert secret not in page.content()
    expect(page.get_by_role("cell", name="$2.00 a day")).to_be_visible()


def test_a_key_is_changed_rotated_and_disabled(page, house):
    go(page, "#/keys", "Keys")
    page.get_by_role("button", name="New key").click()
    page.get_by_label("Name", exact=True).fill("Kiosk")
    page.get_by_role("button", name="Make key").click()
    first = page.locator(".secret code").inner_text()
    page.get_by_role("button", name="I have saved it").click()
    page.get_by_role("link", name="Kiosk").click()
    expect(page.locator("h1")).to_have_text("Kiosk")

    page.get_by_role("button", name="Change").click()
    page.get_by_label("Budget a month").fill("9.99")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".figures")).to_contain_text("of $9.99")

    page.get_by_role("button", name="Rotate").click()
    page.get_by_label("Seconds that").fill("0")
    page.get_by_role("button", name="Rotate the key").click()
    second = page.locator(".secret code").inner_text()
    page.get_by_role("button", name="I have saved it").click()
    assert (asked(house, first), asked(house, second)) == (401, 200)

    page.get_by_role("button", name="Disable").click()
    page.get_by_role("button", name="Disable the key").click()
    expect(page.locator(".facts")).to_contain_text("Disabled")
    while asked(house, second) != 401:  # within a second, in all servers
        page.wait_for_timeout(100)


def test_a_key_is_found_by_its_name_or_how_it_begins_and_never_stands_in_the_address(page, house):
    go(page, "#/keys", "Keys")
    page.get_by_role("searchbox").fill("store")
    page.keyboard.press("Enter")
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.get_by_role("link", name="Storefront")).to_be_visible()

    page.get_by_role("searchbox").fill(house.served.key)
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="first key")).to_be_visible()
    assert house.served.key not in page.url

    page.get_by_role("searchbox").fill("nobody's")
    page.get_by_role("button", name="Find").click()
    expect(page.locator(".empty h2")).to_have_text("No such key")


def test_the_ledger_is_proven_when_somebody_asks(page):
    go(page, "#/accounts", "Accounts")
    page.get_by_role("button", name="Prove the ledger").click()
    page.get_by_role("button", name="Prove it").click()
    expect(page.get_by_role("dialog", name="The ledger is proven")).to_be_visible()


def test_of_two_who_change_one_key_the_second_is_told(page, house):
    go(page, f"#/keys/{house.key}", "Storefront")
    page.get_by_role("button", name="Change").click()
    version = house.desk.get(f"keys/{house.key}")["version"]
    house.desk.send(f"keys/{house.key}", {"version": version, "per_minute": 99}, "PATCH")

    page.get_by_label("Requests a minute").fill("5")
    page.get_by_role("button", name="Save").click()

    expect(page.get_by_role("alert")).to_contain_text("Somebody else was faster")


def test_what_people_call_things_never_runs(page):
    bad = "<img src=x onerror=\"document.title='ran'\"><script>document.title='ran'</script>"
    go(page, "#/accounts", "Accounts")
    page.get_by_role("button", name="New account").click()
    page.get_by_label("Name", exact=True).fill(bad)
    page.get_by_role("button", name="Make account").click()
    expect(page.locator("h1")).to_have_text(bad)
    for place, title in [("#/accounts", "Accounts"), ("#/audit", "Audit"), ("#/usage", "Usage")]:
        go(page, place, title)
        assert page.locator("main img[src=x]").count() == 0
        assert "ran" not in page.title()


def test_the_days_are_read_by_keys_as_a_table_and_as_a_sheet(page):
    go(page, "#/usage", "Usage")
    days = page.get_by_role("slider")
    days.focus()
    told = page.locator(".chart-told")
    expect(told).to_contain_text("$0.")
    today = told.inner_text()
    page.keyboard.press("ArrowLeft")
    expect(told).to_contain_text("$0.00, 0 pictures")
    page.keyboard.press("End")
    assert told.inner_text() == today
    assert days.get_attribute("aria-valuetext") == today
    page.get_by_text("As a table").click()
    assert today.partition(": ")[2] in page.locator(".chart-table").inner_text()

    with page.expect_download() as download:
        page.get_by_role("button", name="Save as CSV").click()
    lines = list(csv.DictReader(download.value.path().read_text().splitlines()))
    assert {"day", "account_label", "key_label", "charged"} <= set(lines[0])


def test_money_is_told_and_read_to_the_last_millionth(door):
    told = {
        0: "$0.00", 1: "$0.000001", 60_000: "$0.06", 100_500: "$0.1005",
        1_234_567_890_000: "$1,234,567.89", -500_000: "\u2212$0.50",
        9_007_199_254_740_991: "$9,007,199,254.740991",
    }  # fmt: skip
    read = {
        "12.5": 12_500_000, "$0.1": 100_000, "0.000001": 1, " 7 ": 7_000_000, "1,000": None,
        "1e3": None, "-5": None, "0.0000001": None, "": None, "999999999999": None,
    }  # fmt: skip
    answered = door.evaluate(
        """async ([amounts, texts]) => {
          const { dollars, micros } = await import("/console/money.js");
          return [amounts.map(dollars), texts.map(micros)];
        }""",
        [list(told), list(read)],
    )
    assert answered == [list(told.values()), list(read.values())]
