"""The ways to ask that start from a picture, tried at the server itself."""

import json
import re

import pytest
from playwright.sync_api import expect

from .acting import asks, draw, give, picture, press, take_mode

WIDTH = "document.querySelector('.plate img').naturalWidth"
ALL = [
    "Generate", "Edit", "Remix", "Reframe", "Background", "Cut out", "Remove", "Transparent",
    "Upscale", "Describe",
]  # fmt: skip


def test_the_page_offers_every_way_that_the_server_has(page):
    for name in ALL:
        expect(page.get_by_role("radio", name=name, exact=True).first).to_be_attached()


def test_a_picture_is_reframed_to_the_size_that_is_chosen(page):
    take_mode(page, "Reframe")
    give(page, picture())
    page.get_by_role("radio", name="16:9").check(force=True)
    sent = press(page)
    assert (sent.path, sent.texts["resolution"]) == ("/v1/ideogram-v3/reframe", "1312x736")
    assert "style_type" not in sent.texts
    assert page.evaluate(WIDTH) == 1312


def test_a_picture_gets_another_background(page):
    draw(page, "A red fox")
    take_mode(page, "Background")
    give(page, picture((1024, 1024)))
    page.fill("#prompt", "a beach at sunset")
    sent = press(page)
    assert sent.path == "/v1/ideogram-v3/replace-background"
    assert sent.texts["prompt"] == "a beach at sunset"
    assert page.evaluate(WIDTH) == 1024


def test_a_picture_is_enlarged_and_shown_with_its_new_size(page):
    page.fill("#prompt", "left from another way to ask")
    take_mode(page, "Upscale")
    give(page, picture((512, 384)))
    page.locator("[data-field=detail] input").fill("80")
    sent = press(page)
    assert sent.path == "/upscale"
    assert json.loads(sent.texts["image_request"])["detail"] == 80
    assert page.evaluate(WIDTH) == 1024
    assert "1024 \u00d7 768" in page.inner_text(".facts")
    assert page.inner_text(".title h1") == "Upscale"


def test_a_picture_is_drawn_on_no_ground(page):
    page.get_by_role("radio", name="Flash").check(force=True)
    take_mode(page, "Transparent")
    expect(page.get_by_label("Exact size")).to_be_hidden()
    page.get_by_role("radio", name="Turbo").check(force=True)
    expect(page.get_by_role("radio", name="Flash")).to_be_hidden()
    page.get_by_role("radio", name="16:9").check(force=True)
    sent = draw(page, "A red fox")
    assert sent.path == "/v1/ideogram-v3/generate-transparent"
    assert (sent.texts["aspect_ratio"], sent.texts["rendering_speed"]) == ("16x9", "TURBO")
    assert page.locator(".plate.clear").count() == 1


def test_what_a_picture_is_about_is_cut_out(page):
    page.fill("[data-field=seed] input", "3")
    draw(page, "A red fox")
    page.get_by_role("button", name="Edit", exact=True).click()
    take_mode(page, "Cut out")
    sent = press(page)
    assert (sent.path, sent.texts) == ("/v1/remove-background", {})
    expect(page.locator(".caption .facts")).to_contain_text("1024 \u00d7 1024")
    expect(page.locator(".caption .facts")).not_to_contain_text("Seed")
    expect(page.get_by_role("button", name="Vary seed")).to_have_count(0)
    expect(page.locator("[data-field=seed] input")).to_have_value("3")


def test_a_thing_is_removed_by_a_mask_that_is_white_where_it_was_painted(page):
    take_mode(page, "Edit")
    give(page, picture())
    take_mode(page, "Remove")
    page.click("#draw")
    expect(page.locator("[data-field=removal] .blame")).to_contain_text("Nothing is painted yet")
    for _ in range(2):  # painted, and opened again as it was
        page.get_by_role("button", name=re.compile("Paint what should go|Mask painted")).click()
        expect(page.locator(".paint-says")).to_contain_text("sent as white")
        page.locator(".paint-canvas").press("Enter")
        page.get_by_role("button", name="Use this mask").click()
        expect(page.get_by_text("White is removed, black is kept")).to_be_visible()
    sent = press(page)
    mask = sent.image("mask").convert("L")
    assert sent.path == "/v1/remove-object"
    assert (mask.size, mask.getpixel((256, 256)), mask.getpixel((5, 5))) == ((512, 512), 255, 0)


def test_a_picture_is_described_in_words(page):
    take_mode(page, "Describe")
    give(page, picture((512, 512), "#204060"))
    with page.expect_request(asks):
        page.click("#draw")
    expect(page.locator(".stage")).to_contain_text(re.compile("picture in .*blue"))


@pytest.mark.parametrize("name", ["Reframe", "Upscale", "Describe"])
def test_a_way_that_starts_from_a_picture_asks_for_one(page, name):
    take_mode(page, name)
    page.click("#draw")
    assert "Choose a picture" in page.inner_text("[data-field=source] .blame >> visible=true")


def test_a_picture_that_is_too_large_to_enlarge_is_refused_beside_it(page):
    take_mode(page, "Upscale")
    give(page, picture((2000, 1500)))
    page.click("#draw")
    page.wait_for_selector("[data-field=source] .blame:has-text('at most')")
