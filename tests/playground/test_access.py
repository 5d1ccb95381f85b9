"""For everyone: without a mouse, on a phone, in the dark, with a screen reader."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from .acting import draw, give, picture, take_mode
from .conftest import ready


def findings(page):
    """What axe finds of more than minor weight, in words."""
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [
        (one["id"], one["impact"], [node["html"][:120] for node in one["nodes"]][:3])
        for one in found
        if one["impact"] in ("serious", "critical", "moderate")
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 375])
def test_axe_finds_nothing_serious_in_any_view(page, scheme, width):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 812})
    assert findings(page) == []
    draw(page)
    assert findings(page) == []
    for opener in ("#keys", "#key", "#show-code", "[data-field=preset] .look-button"):
        page.click(opener)
        page.wait_for_selector("dialog[open]")
        assert findings(page) == [], opener
        page.keyboard.press("Escape")
    take_mode(page, "Edit")
    give(page, picture())
    page.get_by_role("button", name=re.compile("Paint the mask")).click()
    page.wait_for_selector(".painter[open]")
    assert findings(page) == []


def test_axe_finds_nothing_serious_in_trouble(blank):
    blank.wait_for_selector(".stage .key-form")
    assert findings(blank) == []


@pytest.mark.parametrize("width", [320, 375, 768, 1024, 1440])
def test_nothing_runs_out_of_a_narrow_window(page, width):
    page.set_viewport_size({"width": width, "height": 812})
    draw(page)
    over = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert over <= 0


def test_on_a_wide_screen_the_parts_scroll_and_the_page_does_not(page):
    page.set_viewport_size({"width": 1440, "height": 600})
    draw(page)
    page.click("summary:has-text('References')")
    page.get_by_role("button", name="Edit", exact=True).click()
    page.wait_for_selector("[data-field=source] .thumbs img")
    over = "document.documentElement.scrollHeight - document.documentElement.clientHeight"
    assert page.evaluate(over) <= 0
    assert page.evaluate("scrollY") == 0


def test_the_whole_way_is_gone_by_keyboard(page):
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    expect(page.locator("#prompt")).to_be_focused()
    page.keyboard.type("A fox in a forest")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".stage.print .plate img")
    assert "Done. 1 picture" in page.inner_text("#said")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("s")
    page.wait_for_selector(".card[aria-label*=starred]")
    page.keyboard.press("c")
    page.wait_for_selector(".dialog.code[open]")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    page.wait_for_selector(".dialog.keys[open]")
    page.keyboard.press("Escape")
    page.keyboard.press("m")
    page.wait_for_selector("[data-field=source] .thumbs img")


def test_letters_in_a_text_are_letters(page):
    draw(page)
    page.fill("#prompt", "")
    page.locator("#prompt").press_sequentially("scared? m")
    assert page.input_value("#prompt") == "scared? m"
    assert page.locator("dialog[open]").count() == 0


def test_earlier_prompts_come_back(page):
    draw(page, "A lighthouse")
    draw(page, "A tram")
    page.locator("#prompt").press("Alt+ArrowUp")
    assert page.input_value("#prompt") == "A lighthouse"


def test_the_theme_is_chosen_and_kept(page):
    before = page.evaluate("getComputedStyle(document.body).color")
    page.click("#theme")
    chosen = page.evaluate("getComputedStyle(document.body).color")
    assert chosen != before
    page.reload()
    ready(page)
    assert page.evaluate("getComputedStyle(document.body).color") == chosen


def test_an_unfinished_form_is_there_after_a_reload(page):
    page.fill("#prompt", "A fox that is not yet")
    page.reload()
    ready(page)
    assert page.input_value("#prompt") == "A fox that is not yet"
