"""What goes wrong is said in sentences, and what strangers write never runs."""

import json

import pytest
from playwright.sync_api import expect

from .acting import draw, give, picture, press, take_mode

HOSTILE = '<img src=x onerror="window.stung=1"><script>window.stung=1</script>'


def answers(context, status, body=None, headers=None):
    """Every call is answered so."""
    text = json.dumps({"message": "No.", **(body or {})})
    context.route(
        "**/v1/ideogram-v3/*",
        lambda route: route.fulfill(
            status=status, body=text, content_type="application/json", headers=headers or {}
        ),
    )


@pytest.mark.parametrize(
    ("status", "kind", "title"),
    [
        (402, "budget", "This would go over the budget"),
        (422, "withheld", "Withheld by the safety check"),
        (403, "rights", "This key may not do that"),
        (429, "limits", "Too much at once"),
        (503, "busy", "The engine is busy"),
        (500, "engine", "The engine failed"),
        (413, "refused", "The request is too large"),
    ],
)
def test_each_refusal_has_its_page(page, context, status, kind, title):
    answers(context, status, {"message": "Because it is so."})
    page.fill("#prompt", "A fox")
    page.click("#draw")
    page.wait_for_selector(f".stage.trouble.{kind}")
    assert page.inner_text(".trouble-page h1") == title
    assert "Because it is so." in page.inner_text(".trouble-page")
    assert page.input_value("#prompt") == "A fox"


@pytest.mark.parametrize(
    ("status", "reason", "title"),
    [
        (402, "daily_limit", "Today\u2019s budget is used up"),
        (429, "inflight_limit", "Too many pictures at once"),
        (429, "feature_limit", "Too many requests in a minute"),
    ],
)
def test_a_limit_is_called_by_its_name(page, context, status, reason, title):
    answers(context, status, {"reject_reason": reason})
    page.fill("#prompt", "A fox")
    page.click("#draw")
    expect(page.locator(".trouble-page h1")).to_have_text(title)


def test_a_limit_counts_down_until_it_may_be_asked_again(page, context):
    answers(context, 429, headers={"Retry-After": "2"})
    page.fill("#prompt", "A fox")
    page.click("#draw")
    expect(page.get_by_role("button", name="Try again in 2 s")).to_be_disabled()
    context.unroute("**/v1/ideogram-v3/*")
    page.get_by_role("button", name="Try again", exact=True).click()
    page.wait_for_selector(".stage.print .plate img")


def test_who_may_not_do_something_can_use_another_key(page, context, served):
    answers(context, 403, {"message": "This key may not be used to generate."})
    page.fill("#prompt", "A fox")
    page.click("#draw")
    page.wait_for_selector(".stage.trouble.rights:has-text('may not be used to generate')")
    context.unroute("**/v1/ideogram-v3/*")
    page.locator(".stage .key-form").get_by_label("API key").fill(served.key)
    page.get_by_role("button", name="Use this key").first.click()
    page.wait_for_selector(".stage.print .plate img")


def test_a_busy_server_says_when_to_try_again(page, context):
    answers(context, 503, headers={"Retry-After": "7"})
    page.fill("#prompt", "A fox")
    page.click("#draw")
    again = page.get_by_role("button", name="Try again in 7 s")
    again.wait_for()
    assert again.is_disabled()


def test_a_field_that_is_refused_is_named_beside_its_control(page, context):
    answers(context, 400, {"message": "seed: must be even", "field": "seed"})
    page.fill("#prompt", "A fox")
    page.click("#draw")
    page.wait_for_selector("[data-field=seed] .blame:has-text('must be even')")


def test_a_stranger_is_told_how_to_enter_a_key(blank, served):
    form = blank.locator(".stage .key-form")
    form.wait_for()
    assert "aquatint keys create" in form.inner_text()
    form.get_by_label("API key").fill("aq_wrong")
    form.get_by_role("button", name="Use this key").click()
    form.locator(".blame:has-text('does not know this key')").wait_for()
    form.get_by_label("API key").fill(served.key)
    form.get_by_role("button", name="Use this key").click()
    blank.wait_for_selector(".stage.empty")
    draw(blank)


def test_a_key_that_stopped_working_is_asked_for_again(page, context):
    answers(context, 401, {"message": "The API key is unknown or disabled."})
    page.fill("#prompt", "A fox")
    page.click("#draw")
    page.wait_for_selector(".stage.trouble.key .key-form")
    assert page.inner_text(".trouble-page h1") == "This key does not work any more"
    assert page.input_value("#prompt") == "A fox"


def test_a_key_in_the_address_is_taken_out_of_it(page):
    assert "key" not in page.url


def test_a_key_put_into_the_address_of_an_open_page_is_taken(blank, served):
    blank.wait_for_selector(".stage .key-form")
    blank.goto(f"{served.address}/#key={served.key}")
    blank.wait_for_selector(".stage.empty")
    assert "key" not in blank.url


def test_a_lost_connection_is_told_and_can_be_tried_again(page, context):
    page.fill("#prompt", "A fox")
    context.set_offline(True)
    page.click("#draw")
    page.wait_for_selector(".stage.trouble.offline")
    assert page.inner_text(".trouble-page h1") == "You are offline"
    context.set_offline(False)
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector(".stage.print .plate img")


def test_a_withheld_picture_and_an_expired_link_are_shown_as_such(page, context):
    item = {"seed": 1, "resolution": "1024x1024", "prompt": "A fox", "style_type": "GENERAL"}
    gone = {
        **item,
        "is_image_safe": True,
        "url": f"{page.url}api/images/ephemeral/{'a' * 22}.png?exp=1&sig=0",
    }
    held = {**item, "is_image_safe": False, "url": None}
    context.route("**/api/images/**", lambda route: route.fulfill(status=410, body="{}"))
    answers(context, 200, {"data": [held, gone], "created": "2026-01-01T00:00:00+00:00"})
    page.fill("#prompt", "A fox")
    page.click("#draw")
    page.wait_for_selector(".held:has-text('Withheld')")
    page.click(".candidate >> nth=1")
    page.wait_for_selector(".held:has-text('This link has run out')")
    assert page.get_by_role("button", name="Draw it again, exactly").is_visible()


@pytest.mark.parametrize(
    ("file", "says"),
    [
        (
            {"name": "broken.png", "mimeType": "image/png", "buffer": b"\x89PNG\r\n\x1a\nno"},
            "This picture is broken",
        ),
        (
            {"name": "notes.txt", "mimeType": "text/plain", "buffer": b"hello"},
            "not a PNG, JPEG or WebP",
        ),
        ({"name": HOSTILE, "mimeType": "image/png", "buffer": b"GIF8"}, "not a PNG, JPEG or WebP"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_a_sentence(page, file, says):
    take_mode(page, "Remix")
    page.locator("[data-field=source] input[type=file]").set_input_files(file)
    page.wait_for_selector(f"[data-field=source] .blame:has-text('{says}')")
    assert page.evaluate("window.stung") is None


def test_sixty_megabytes_are_dropped_and_refused(page):
    page.evaluate(
        """() => {
          const dataTransfer = new DataTransfer();
          const bytes = new Uint8Array(60 * 1024 * 1024);
          dataTransfer.items.add(new File([bytes], "huge.png", { type: "image/png" }));
          document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
        }"""
    )
    page.wait_for_selector("[data-field=source] .blame:has-text('has 60 MB')")


def paste(page):
    data = list(picture((64, 64))["buffer"])
    page.evaluate(
        """(bytes) => {
          const clipboardData = new DataTransfer();
          clipboardData.items.add(
            new File([new Uint8Array(bytes)], "pasted.png", { type: "image/png" }));
          document.body.dispatchEvent(
            new ClipboardEvent("paste", { clipboardData, bubbles: true }));
        }""",
        data,
    )


def test_a_pasted_picture_is_one_to_start_from(page):
    paste(page)
    page.wait_for_selector("[data-field=source] .thumbs img")


@pytest.mark.parametrize("field", ["styleReferences", "character"])
def test_a_picture_that_is_pasted_at_a_reference_is_that_reference(page, field):
    page.click("summary:has-text('References')")
    page.locator(f"[data-field={field}] input[type=file]").focus()
    paste(page)
    page.wait_for_selector(f"[data-field={field}] .thumbs img")
    assert page.locator("[data-field=source] .thumbs img").count() == 0


def test_what_a_stranger_writes_never_runs(page, context):
    answers(context, 400, {"message": HOSTILE, "field": "prompt"})
    page.fill("#prompt", HOSTILE)
    page.click("#draw")
    page.wait_for_selector(".stage.trouble")
    assert HOSTILE in page.inner_text(".trouble-page .lede")
    context.unroute("**/v1/ideogram-v3/*")
    press(page)
    page.reload()
    page.wait_for_selector(".card")
    page.click(".card")
    assert page.inner_text(".title h1").startswith("<img src=x")
    assert page.evaluate("window.stung") is None


def test_a_full_storage_shows_the_picture_and_says_that_it_is_not_kept(page):
    page.evaluate(
        """() => { IDBObjectStore.prototype.put = () => {
          throw new DOMException("full", "QuotaExceededError"); }; }"""
    )
    draw(page)
    page.wait_for_selector(".shelf-note:has-text('storage is full')")


def test_a_mask_needs_the_picture_first(page):
    take_mode(page, "Edit")
    page.fill("#prompt", "a balloon")
    page.click("#draw")
    assert "Choose a picture" in page.inner_text("[data-field=source] .blame >> visible=true")
    give(page, picture())
    assert page.locator("[data-field=mask] button").is_enabled()
