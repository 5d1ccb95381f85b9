"""The playground draws: with a prompt, with a mask, from a picture; and keeps what it drew."""

import json
import re

from playwright.sync_api import expect

from .acting import draw, give, picture, press, take_mode
from .conftest import ready
from .test_access import findings

PIXELS = """async () => {
  const image = document.querySelector(".plate img");
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", data)).join();
}"""


def test_a_prompt_becomes_a_picture_with_its_seed_and_engine(page):
    sent = draw(page)
    assert sent.path == "/v1/ideogram-v3/generate"
    assert sent.texts["prompt"] == "A fox in a forest"
    facts = page.inner_text(".facts")
    assert re.search(r"Seed \d+", facts)
    assert "1024 \u00d7 1024" in facts
    assert "diorama" in facts
    assert page.evaluate("document.querySelector('.plate img').naturalWidth") == 1024


def test_every_choice_is_sent_in_the_words_of_the_api(page):
    page.get_by_role("radio", name="16:9").check(force=True)
    page.click("[data-field=preset] .look-button")
    page.get_by_role("radio", name="Watercolor").check(force=True)
    page.get_by_role("button", name="Use this look").click()
    page.click("summary:has-text('Palette')")
    page.get_by_role("radio", name="Ember").check(force=True)
    page.locator("[data-field=number] input").fill("2")
    page.get_by_role("radio", name="Turbo", exact=True).check(force=True)
    page.fill("[data-field=negative] textarea", "people")
    page.fill("[data-field=seed] input", "42")
    sent = draw(page)
    assert sent.texts["aspect_ratio"] == "16x9"
    assert sent.texts["style_preset"] == "WATERCOLOR"
    assert json.loads(sent.texts["color_palette"]) == {"name": "EMBER"}
    assert sent.texts["num_images"] == "2"
    assert sent.texts["rendering_speed"] == "TURBO"
    assert sent.texts["negative_prompt"] == "people"
    assert sent.texts["seed"] == "42"
    assert page.locator(".candidate").count() == 2
    page.keyboard.press("Escape")
    page.click(".candidate >> nth=1")
    assert "Seed 43" in page.inner_text(".facts")


def test_colours_are_taken_from_a_picture(page):
    page.click("summary:has-text('Palette')")
    page.get_by_role("radio", name="Your own").check(force=True)
    page.locator("#palette-file").set_input_files(picture(color="#204060"))
    expect(page.locator(".swatches li")).to_have_count(1)
    sent = draw(page)
    (member,) = json.loads(sent.texts["color_palette"])["members"]
    assert member == {"color_hex": "#204060", "color_weight": 1}


def test_a_painted_mask_is_sent_black_where_it_was_painted(page):
    take_mode(page, "Edit")
    give(page, picture((640, 448)))
    page.get_by_role("button", name=re.compile("Paint the mask")).click()
    box = page.locator(".paint-canvas").bounding_box()
    middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.move(*middle)
    page.mouse.down()
    page.mouse.move(middle[0] + 40, middle[1])
    page.mouse.up()
    page.get_by_role("button", name="Use this mask").click()
    page.wait_for_selector("text=Mask painted")
    page.fill("#prompt", "a red balloon")
    sent = press(page)
    assert sent.path == "/v1/ideogram-v3/inpaint"
    mask = sent.image("mask").convert("L")
    assert mask.size == (640, 448)
    assert mask.getpixel((320, 224)) == 0
    assert mask.getpixel((5, 5)) == 255


def test_a_mask_is_painted_undone_inverted_by_keyboard_alone(page):
    take_mode(page, "Edit")
    give(page, picture())
    page.get_by_role("button", name=re.compile("Paint the mask")).press("Enter")
    canvas = page.locator(".paint-canvas")
    canvas.press("Enter")
    canvas.press("ArrowRight")
    canvas.press("Enter")
    said = page.locator("#said")
    painted = int(re.search(r"(\d+) percent", said.inner_text())[1])
    assert painted > 0
    canvas.press("Control+z")
    canvas.press("Control+z")
    assert "0 percent" in said.inner_text()
    canvas.press("Shift+V")
    assert "100 percent" in said.inner_text()


def test_a_mask_without_strokes_is_not_sent(page):
    take_mode(page, "Edit")
    give(page, picture())
    page.fill("#prompt", "a balloon")
    page.click("#draw")
    assert "Nothing is painted yet" in page.inner_text("[data-field=mask] .blame")
    page.get_by_role("button", name=re.compile("Paint the mask")).click()
    page.get_by_role("button", name="Use this mask").click()
    page.wait_for_selector(".painter .blame:has-text('Nothing is painted yet')")


def test_a_picture_is_remixed_with_its_weight(page):
    draw(page)
    page.get_by_role("button", name="Remix", exact=True).click()
    page.wait_for_selector("[data-field=source] .thumbs img")
    page.locator("[data-field=weight] input").fill("80")
    page.fill("#prompt", "a watercolor of a fox")
    sent = press(page)
    assert sent.path == "/v1/ideogram-v3/remix"
    assert sent.texts["image_weight"] == "80"


def test_rerun_exactly_draws_the_same_file_and_vary_another(page):
    draw(page)
    first = page.evaluate(PIXELS)
    for name, same in (("Rerun exactly", True), ("Vary seed", False)):
        with page.expect_response(lambda answer: answer.url.endswith("/generate")):
            page.get_by_role("button", name=name).click()
        page.wait_for_selector(".stage.print .plate img")
        assert (page.evaluate(PIXELS) == first) is same


def test_the_history_outlives_a_reload_and_is_searched_starred_deleted_and_brought_back(page):
    draw(page, "A lighthouse by the sea")
    draw(page, "A tram in Lisbon")
    page.reload()
    ready(page)
    expect(page.locator(".card")).to_have_count(2)
    page.get_by_label("Search the history").fill("tram")
    expect(page.locator(".card")).to_have_count(1)
    page.get_by_label("Search the history").fill("")
    page.get_by_role("button", name="Star", exact=True).click()
    page.get_by_role("button", name="Starred only").click()
    expect(page.locator(".card")).to_have_count(1)
    page.get_by_role("button", name="Starred only").click()
    page.get_by_role("button", name="Delete").click()
    expect(page.locator(".card")).to_have_count(1)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".card")).to_have_count(2)


def test_the_settings_of_an_earlier_picture_come_back(page):
    page.get_by_role("radio", name="3:2", exact=True).check(force=True)
    draw(page, "A lighthouse by the sea")
    page.get_by_role("radio", name="9:16", exact=True).check(force=True)
    page.fill("#prompt", "Another")
    page.get_by_role("button", name="Recall").click()
    assert page.input_value("#prompt") == "A lighthouse by the sea"
    assert page.get_by_role("radio", name="3:2", exact=True).is_checked()


def test_a_picture_is_shown_at_full_size(page):
    draw(page)
    page.get_by_role("button", name="Show at full size").click()
    shown = page.locator(".viewer[open] img")
    assert shown.evaluate("(image) => image.clientWidth") == 1024
    page.keyboard.press("Escape")
    expect(page.locator(".viewer")).to_have_count(0)


def test_an_example_on_the_empty_stage_is_a_prompt(page):
    page.click(".example >> nth=1")
    assert "LISBON" in page.input_value("#prompt")


def test_the_code_is_the_call_that_is_sent(page):
    page.fill("#prompt", "it's a $HOME `trick`")
    page.click("#show-code")
    code = page.inner_text(".dialog.code pre")
    assert "--form-string 'prompt=it'\\''s a $HOME `trick`'" in code
    page.get_by_role("radio", name="Python").check(force=True)
    assert '("prompt", (None, "it\'s a $HOME `trick`"))' in page.inner_text(".dialog.code pre")


def test_drawing_is_cancelled_and_nothing_is_lost(page, context):
    context.route("**/v1/ideogram-v3/generate", lambda route: None)  # never answered
    page.fill("#prompt", "A fox")
    page.keyboard.press("Control+Enter")
    page.get_by_role("button", name="Cancel").click()
    page.wait_for_selector(".stage.trouble.cancelled")
    assert page.input_value("#prompt") == "A fox"
    assert page.is_enabled("#draw")


def test_candidates_are_compared_by_a_line_that_is_drawn_across(page):
    page.locator("[data-field=number] input").fill("3")
    draw(page)
    page.click(".candidate >> nth=2")
    page.get_by_role("button", name="Compare").click()
    window = page.locator(".compare[open]")
    assert findings(page) == []
    assert window.get_by_label("Left picture").input_value() == "0"
    assert window.get_by_label("Right picture").input_value() == "2"
    line = window.get_by_role("slider")
    line.press("Home")
    expect(line).to_have_value("0")
    left = window.locator("img.left")
    assert "100%" in left.evaluate("(image) => getComputedStyle(image).clipPath")
    window.get_by_role("button", name="Swap sides").click()
    assert window.get_by_label("Left picture").input_value() == "2"
    window.get_by_role("radio", name="Side by side").check(force=True)
    assert left.evaluate("(image) => getComputedStyle(image).clipPath") == "none"
    page.keyboard.press("Escape")
    expect(window).to_have_count(0)


def test_a_remix_is_compared_with_what_it_was_made_from(page):
    draw(page)
    assert page.get_by_role("button", name="Compare").count() == 0
    page.get_by_role("button", name="Remix", exact=True).click()
    page.wait_for_selector("[data-field=source] .thumbs img")
    press(page)
    page.keyboard.press("x")
    window = page.locator(".compare[open]")
    expect(window.get_by_label("Left picture").locator("option:checked")).to_have_text("Before")


def test_who_is_meant_in_a_character_reference_is_painted_black(page):
    page.click("summary:has-text('References')")
    page.locator("[data-field=character] input[type=file]").set_input_files(picture((640, 448)))
    page.get_by_role("button", name=re.compile("Mark who is meant")).click()
    page.locator(".paint-canvas").press("Enter")
    page.get_by_role("button", name="Use this mask").click()
    page.wait_for_selector("text=Somebody marked")
    page.fill("#prompt", "A woman on a bicycle")
    sent = press(page)
    mask = sent.image("character_reference_images_mask").convert("L")
    assert mask.size == sent.image("character_reference_images").size
    assert (mask.getpixel((320, 224)), mask.getpixel((5, 5))) == (0, 255)
    page.get_by_role("button", name="Remove character reference 1").click()
    sent = press(page)
    assert sent.files == {}


def test_a_seed_and_a_colour_that_are_none_are_refused_in_a_sentence(page):
    page.fill("[data-field=seed] input", "99999999999")
    page.locator("[data-field=seed] input").press("Enter")
    expect(page.locator("[data-field=seed] .blame")).to_contain_text("from 0 to 2147483647")
    page.fill("[data-field=seed] input", "7")
    page.locator("[data-field=seed] input").blur()
    expect(page.locator("[data-field=seed] .blame")).to_have_count(0)
    page.click("summary:has-text('Palette')")
    page.get_by_role("radio", name="Your own").check(force=True)
    page.get_by_label("Colour 1 as #rrggbb").fill("crimson")
    page.get_by_label("Colour 1 as #rrggbb").blur()
    expect(page.locator(".own-palette [role=alert]")).to_contain_text("no colour")
    page.get_by_label("Colour 1 as #rrggbb").fill("AA0011")
    page.get_by_label("Colour 1 as #rrggbb").blur()
    expect(page.locator(".own-palette [role=alert]")).to_be_hidden()
    expect(page.get_by_label("Colour 1", exact=True)).to_have_value("#aa0011")
