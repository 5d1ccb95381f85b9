"""What was drawn is kept in the browser, whole: with its files, and when its links have run out."""

import re

from playwright.sync_api import expect

from .acting import draw, give, picture, press, take_mode
from .conftest import ready
from .test_drawing import PIXELS


def edit(page):
    """Repaint a spot of a picture; what was sent comes back."""
    take_mode(page, "Edit")
    give(page, picture((640, 448)))
    page.get_by_role("button", name=re.compile("Paint the mask")).click()
    page.locator(".paint-canvas").press("Enter")
    page.get_by_role("button", name="Use this mask").click()
    page.wait_for_selector("text=Mask painted")
    page.fill("#prompt", "a red balloon")
    return press(page)


def reopened(page):
    """The page loaded anew, with nothing in its form and the latest picture on its stage."""
    page.evaluate("localStorage.removeItem('aquatint.draft')")
    page.reload()
    ready(page)
    page.click(".card >> nth=0")
    page.wait_for_selector(".stage.print .plate img")


def answered_to(page, name):
    with page.expect_response(lambda answer: "/generations/" in answer.url):
        page.get_by_role("button", name=name).click()
    page.wait_for_selector(".stage.print .plate img")


def test_an_edit_is_rerun_exactly_and_varied_from_the_files_that_were_kept(page):
    sent = edit(page)
    first = page.evaluate(PIXELS)
    reopened(page)
    answered_to(page, "Rerun exactly")
    assert page.evaluate("sent.path") == "/v1/ideogram-v3/inpaint"
    assert page.evaluate(PIXELS) == first
    again = page.evaluate("async () => (await sent.form.get('mask').arrayBuffer()).byteLength")
    assert again == len(sent.image("mask").fp.getvalue())
    seed = page.inner_text(".facts span >> nth=0")
    answered_to(page, "Vary seed")
    assert page.inner_text(".facts span >> nth=0") != seed
    assert page.evaluate("sent.form.get('seed')") is None


def test_a_remix_comes_back_with_its_picture_and_weight(page):
    take_mode(page, "Remix")
    give(page, picture())
    page.locator("[data-field=weight] input").fill("80")
    draw(page, "a watercolor of a fox")
    reopened(page)
    page.get_by_role("button", name="Recall").click()
    expect(page.locator("[data-field=source] .thumbs img")).to_have_count(1)
    assert page.locator("[data-field=weight] input").input_value() == "80"
    assert page.locator("[data-field=source] .thumbs img").is_visible()


def test_a_picture_outlives_its_link(page, context):
    draw(page)
    context.route("**/api/images/**", lambda route: route.fulfill(status=410, body="{}"))
    reopened(page)
    assert page.evaluate("document.querySelector('.plate img').naturalWidth") == 1024
    with page.expect_download() as saved:
        page.get_by_role("button", name="Download").click()
    assert re.fullmatch(r"aquatint-\d+\.png", saved.value.suggested_filename)
    page.get_by_role("button", name="Remix", exact=True).click()
    expect(page.locator("[data-field=source] .thumbs img")).to_have_count(1)
