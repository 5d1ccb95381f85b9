"""Photographs every view of the playground and the console into out/screens: `make screens`.

Wide and narrow, light and dark, from a server of its own. How heavy and how quick the page is:
`python -m bench page`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from playwright.sync_api import Browser, Page

from . import console_screens
from .browsing import Served, browsing, chromium, serving

OUT = Path("out/screens")
SIZES = {"wide": (1440, 900), "narrow": (375, 812)}
SCHEMES = ("light", "dark")
SHOWN = (
    ("A lighthouse above the sea at sunset", "4:5"),
    ('A travel poster that says "LISBON" with a tram', "2:3"),
    ("A balloon over snowy mountains in the morning", "3:2"),
    ("A cat asleep on a red sofa", "1:1"),
    ("A fox reading a book in a forest at dawn", "3:2"),
)
PROMPT = "A fox reading a book in a forest at dawn"


def main() -> None:
    """Photograph all views, or the one with a print into the file that is named."""
    if chromium() is None:
        raise SystemExit("screens need Chromium: apt-get install chromium, or set CHROMIUM")
    if sys.argv[1:]:
        _show(Path(sys.argv[1]))
        return
    OUT.mkdir(parents=True, exist_ok=True)
    with serving() as served, browsing() as browser:
        _photograph(browser, VIEWS, served)
    with console_screens.furnished() as house, browsing() as browser:
        _photograph(browser, console_screens.VIEWS, house, stem="console-")


def _show(target: Path) -> None:
    """The page with prints on it, as the documentation shows it."""
    with serving() as served, browsing() as browser:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        _empty(page, served)
        page.fill("[data-field=seed] input", "131567123")
        for prompt, ratio in SHOWN:
            page.get_by_role("radio", name=ratio, exact=True).check(force=True)
            page.fill("#prompt", prompt)
            _draw(page)
        page.locator(".form-body").evaluate("(body) => body.scrollTo(0, 0)")
        page.wait_for_timeout(400)
        page.screenshot(path=target, type="jpeg", quality=86)


Place = TypeVar("Place")
View = Callable[[Page, Place], None]


def _photograph(
    browser: Browser, views: Sequence[View[Place]], place: Place, *, stem: str = ""
) -> None:
    """Photograph views of a place in all sizes and schemes."""
    for size, (width, height) in SIZES.items():
        for scheme in SCHEMES:
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme="dark" if scheme == "dark" else "light",
                reduced_motion="reduce",
            )
            page = context.new_page()
            for number, view in enumerate(views, 1):
                view(page, place)
                page.wait_for_timeout(250)
                name = f"{stem}{number:02}-{view.__name__.strip('_')}-{size}-{scheme}.png"
                page.screenshot(path=OUT / name)
            context.close()
            print(f"{len(views)} views, {size}, {scheme}", flush=True)


def _stranger(page: Page, served: Served) -> None:
    page.goto(served.address)
    page.wait_for_selector(".stage .key-form")


def _empty(page: Page, served: Served) -> None:
    page.goto(f"{served.address}/#key={served.key}")
    page.reload()
    page.wait_for_selector("html[data-ready]")


def _working(page: Page, _: Served) -> None:
    page.route("**/v1/ideogram-v3/*", lambda _: None)  # never answered
    page.get_by_role("radio", name="16:9").check(force=True)
    page.fill("#prompt", PROMPT)
    page.click("#draw")
    page.wait_for_timeout(900)


def _print(page: Page, _: Served) -> None:
    page.unroute("**/v1/ideogram-v3/*")
    page.get_by_role("button", name="Cancel").click()
    page.locator("[data-field=number] input").fill("4")
    _draw(page)


def _asked_and_drawn(page: Page, _: Served) -> None:
    page.get_by_role("radio", name="1:1").check(force=True)
    page.get_by_role("radio", name="Magic prompt: always enriched").check(force=True)
    page.locator("[data-field=number] input").fill("1")
    page.fill("#prompt", "A lighthouse")
    _draw(page)
    page.locator(".differences").scroll_into_view_if_needed()


def _compared(page: Page, _: Served) -> None:
    page.locator(".card").nth(1).click()
    page.get_by_role("button", name="Compare").click()


def _beside(page: Page, _: Served) -> None:
    page.get_by_role("radio", name="Side by side").check(force=True)


def _looks(page: Page, _: Served) -> None:
    page.keyboard.press("Escape")
    page.click("[data-field=preset] .look-button")
    page.get_by_role("radio", name="Watercolor").check(force=True)


def _palette(page: Page, _: Served) -> None:
    page.keyboard.press("Escape")
    page.click("summary:has-text('Palette')")
    page.get_by_role("radio", name="Ember").check(force=True)
    page.get_by_role("radio", name="Your own").check(force=True)
    page.locator(".own-palette input[type=checkbox]").check()
    page.locator(".own-palette").scroll_into_view_if_needed()


def _code(page: Page, _: Served) -> None:
    page.click("#show-code")


def _keys(page: Page, _: Served) -> None:
    page.keyboard.press("Escape")
    page.click("#keys")


def _edit(page: Page, _: Served) -> None:
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Edit", exact=True).click()
    page.wait_for_selector("[data-field=source] .thumbs img")


def _painter(page: Page, _: Served) -> None:
    page.locator("[data-field=mask] button").click()
    box = page.locator(".paint-canvas").bounding_box()
    if box is None:
        return
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x - 60, y - 50)
    page.mouse.down()
    for step in range(12):
        page.mouse.move(x - 60 + step * 10, y - 50 + (step % 3) * 14)
    page.mouse.up()


def _blamed(page: Page, _: Served) -> None:
    page.get_by_role("button", name="Close").locator("visible=true").click()
    page.fill("#prompt", "a red balloon")
    page.click("#draw")


def _answered(
    status: int, message: str, headers: dict[str, str], **more: str
) -> Callable[[Page], None]:
    def act(page: Page) -> None:
        if page.get_by_role("button", name="Cancel").is_visible():
            page.get_by_role("button", name="Cancel").click()
            page.get_by_role("button", name="Stop waiting").click()
        page.unroute("**/v1/ideogram-v3/*")
        page.route(
            "**/v1/ideogram-v3/*",
            lambda route: route.fulfill(
                status=status,
                body=json.dumps({"message": message, **more}),
                content_type="application/json",
                headers=headers,
            ),
        )
        page.get_by_role("radio", name="Generate", exact=True).check(force=True)
        page.click("#draw")
        page.wait_for_selector(".stage.trouble")

    return act


def _queued(page: Page, _: Served) -> None:
    page.unroute("**/v1/ideogram-v3/*")
    told = {"generation_id": "queued", "status": "pending"}
    page.route(
        "**/v1/ideogram-v3/*", lambda route: route.fulfill(status=202, body=json.dumps(told))
    )
    event = f"id: 1\nevent: queued\ndata: {json.dumps(told | {'position': 3})}\n\n"
    page.route(
        "**/v1/generations/*/events",
        lambda route: route.fulfill(body=event, content_type="text/event-stream"),
    )
    page.get_by_role("radio", name="Generate", exact=True).check(force=True)
    page.click("#draw")
    page.wait_for_selector("text=place 3 in the queue")


def _withheld(page: Page, _: Served) -> None:
    _answered(422, "The prompt did not pass the safety check.", {})(page)


def _over_budget(page: Page, _: Served) -> None:
    text = "The key's budget of this day is used up."
    _answered(402, text, {}, reject_reason="daily_limit")(page)


def _not_allowed(page: Page, _: Served) -> None:
    _answered(403, "This key may not be used to generate.", {})(page)


def _limited(page: Page, _: Served) -> None:
    text = "10 images of this account are in flight, and no more may be."
    _answered(429, text, {"Retry-After": "12"}, reject_reason="inflight_limit")(page)


def _offline(page: Page, _: Served) -> None:
    page.unroute("**/v1/ideogram-v3/*")
    page.context.set_offline(True)
    page.click("#draw")
    page.wait_for_selector(".stage.offline")
    page.context.set_offline(False)


def _draw(page: Page) -> None:
    page.click("#draw")
    page.wait_for_selector(".stage.print .plate img")


VIEWS = (
    _stranger, _empty, _working, _print, _asked_and_drawn, _compared, _beside, _looks, _palette,
    _code, _keys, _edit, _painter, _blamed, _queued, _withheld, _over_budget, _not_allowed,
    _limited, _offline,
)  # fmt: skip


if __name__ == "__main__":
    main()
