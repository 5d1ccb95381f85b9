"""What was drawn, what draws, and who was told."""

import json
import re

from playwright.sync_api import expect

from .conftest import go

FOX = "A fox reading a book in a forest at dawn"


def test_a_generation_is_shown_with_its_pictures_and_its_receipt(page, house):
    go(page, "#/generations", "Generations")
    page.wait_for_selector(".contact .thumb img")
    page.evaluate("(place) => { location.hash = place; }", f"#/generations/{house.generation}")
    expect(page.locator("h1")).to_have_text(FOX)

    expect(page.locator(".one-print img")).to_have_count(2)
    expect(page.get_by_role("heading", name="Receipt")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save the receipt").click()
    told = json.loads(download.value.path().read_text())
    assert told["generation_id"] == house.generation
    assert page.locator(".facts").first.inner_text().count("$0.12") == 2


def test_what_is_under_way_is_cancelled(page, house):
    path = f"generations/{house.generation}"
    told = house.desk.get(path) | {"state": "running", "kept": 0, "data": [], "receipt": None}
    sent = []

    def answer(route):
        sent.append(route.request.method)
        state = "cancelled" if "DELETE" in sent else "running"
        route.fulfill(json=told | {"state": state})

    page.route(f"**/manage/{path}", answer)
    go(page, f"#/{path}", FOX)
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_role("dialog")).to_contain_text("the $0.12 that were held for it")
    page.get_by_role("button", name="Cancel the generation").click()

    expect(page.locator(".facts").first).to_contain_text("Cancelled")
    assert sent.count("DELETE") == 1


def test_pictures_are_deleted_and_the_audit_says_by_whom(page, house):
    go(page, "#/generations", "Generations")
    page.get_by_role("link", name="A tram in Lisbon").click()
    page.get_by_role("button", name="Delete the pictures").click()
    page.get_by_role("button", name="Delete", exact=True).click()
    expect(page.locator(".one-print .thumb.none")).to_have_text("Not kept")
    expect(page.get_by_role("button", name="Delete the pictures")).to_have_count(0)

    page.get_by_role("link", name="Who changed it").click()

    expect(page.locator(".entry")).to_contain_text("Pictures deleted")
    expect(page.locator(".entry")).to_contain_text("by Ada Lovelace")


def test_a_webhook_that_was_given_up_is_sent_again(page, house):
    page.get_by_role("link", name="Look at it").click()
    page.get_by_role("table", name="Webhooks, the newest first").get_by_role("link").click()
    expect(page.locator(".facts")).to_contain_text("Given up")
    expect(page.get_by_role("cell", name="410 gone")).to_be_visible()
    house.receiver.status = 204

    page.get_by_role("button", name="Send it again").click()
    page.get_by_role("dialog").get_by_role("button", name="Send it again").click()
    expect(page.get_by_role("dialog")).to_have_count(0)

    expect(page.locator(".facts")).to_contain_text("Delivered")
    expect(page.get_by_role("cell", name="204")).to_be_visible()


def test_a_signing_key_is_added(page):
    go(page, "#/webhooks", "Webhooks")
    page.get_by_role("button", name="Add a key").click()
    page.get_by_role("button", name="Add the key").click()
    signing = page.get_by_role("table", name="Keys that sign webhooks")
    expect(signing.get_by_role("row")).to_have_count(3)
    expect(signing).to_contain_text("Published")


def test_engines_tell_their_slots(page):
    go(page, "#/engines", "Engines")
    expect(page.locator(".engine-lines")).to_contain_text("diorama")
    expect(page.locator(".engine-lines")).to_contain_text("slots taken")
    expect(page.get_by_role("table", name="Usage by engine")).to_be_visible()


def test_every_process_that_lives_is_listed(page):
    go(page, "#/engines", "Engines")
    table = page.get_by_role("table", name="Processes that live")
    expect(table.get_by_role("row")).to_have_count(2)
    expect(table).to_contain_text("Answers here")


def test_new_generations_come_by_themselves_and_old_ones_change(page, house):
    told = house.desk.get("generations?limit=2")
    older, newest = reversed(told["data"])
    lists = [[older | {"state": "running", "kept": 0}], [newest, older]]
    page.route(
        "**/manage/generations?limit=24",
        lambda route: route.fulfill(
            json={"next_cursor": None, "data": lists.pop(0) if len(lists) > 1 else lists[0]}
        ),
    )
    go(page, "#/generations", "Generations")
    expect(page.locator(".contact")).to_have_count(1)
    expect(page.locator(".contact")).to_contain_text("Running")

    expect(page.locator(".contact")).to_have_count(2)
    expect(page.locator(".contact").first).to_contain_text(newest["prompt"])
    expect(page.locator(".contact").last).not_to_contain_text("Running")


def test_what_an_account_has_drawn_is_found_by_a_part_of_its_name(page, house):
    go(page, "#/generations", "Generations")
    field = page.get_by_role("combobox", name="Account")
    field.fill("nobody of this name")
    field.press("Enter")
    expect(page.get_by_role("alert")).to_have_text("No account of that name")
    field.fill("lantern")
    field.press("Enter")
    expect(page).to_have_url(re.compile(f"account={house.account}"))
    expect(page.get_by_role("combobox", name="Account")).to_have_value("Paper Lantern Studio")
    page.get_by_role("combobox", name="Account").fill("")
    page.get_by_role("combobox", name="Account").press("Enter")
    expect(page).not_to_have_url(re.compile("account="))
