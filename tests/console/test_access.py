"""For everyone: without a mouse, on a phone, in the dark, with a screen reader."""

import pytest
from playwright.sync_api import expect

from tests.playground.test_access import findings

from .conftest import KEY, go

VIEWS = [
    ("", "Overview"), ("#/accounts", "Accounts"), ("#/accounts/default", "default"),
    ("#/keys", "Keys"), ("#/usage", "Usage"), ("#/generations", "Generations"),
    ("#/engines", "Engines"), ("#/webhooks", "Webhooks"), ("#/audit", "Audit"),
]  # fmt: skip
OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (375, "dark")])
def test_axe_finds_nothing_serious_and_nothing_runs_out_of_the_window(page, house, width, scheme):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 812})
    seen = {}
    for place, title in [*VIEWS, (f"#/keys/{house.key}", "Storefront")]:
        go(page, place, title)
        seen[title] = (findings(page), page.evaluate(OVER) <= 0)
    page.get_by_role("button", name="Change").click()
    seen["dialog"] = (findings(page), True)
    page.keyboard.press("Escape")
    go(page, f"#/generations/{house.generation}", "A fox reading a book in a forest at dawn")
    page.wait_for_selector(".one-print img")
    seen["generation"] = (findings(page), page.evaluate(OVER) <= 0)
    assert {name for name, found in seen.items() if found != ([], True)} == set(), seen


def test_axe_finds_nothing_serious_at_the_door(door):
    assert findings(door) == []
    door.set_viewport_size({"width": 375, "height": 812})
    assert door.evaluate(OVER) <= 0


def test_the_whole_way_is_gone_by_keyboard(door, house):
    door.keyboard.press("Tab")
    door.get_by_label(KEY).focus()
    door.keyboard.type(house.admin)
    door.keyboard.press("Enter")
    expect(door.locator("h1")).to_have_text("Overview")
    expect(door.locator("h1")).to_be_focused()
    expect(door.locator("#said")).to_have_text("Overview")
    door.get_by_role("link", name="Accounts", exact=True).focus()
    door.keyboard.press("Enter")
    expect(door.locator("h1")).to_have_text("Accounts")
    door.keyboard.press("Tab")
    door.keyboard.press("Tab")
    expect(door.get_by_role("button", name="New account")).to_be_focused()
    door.keyboard.press("Enter")
    expect(door.get_by_label("Name", exact=True)).to_be_focused()
    door.keyboard.press("Escape")
    expect(door.get_by_role("button", name="New account")).to_be_focused()
