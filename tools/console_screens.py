"""Views of the console for `make screens`, on a server with accounts, pictures and webhooks."""

from __future__ import annotations

import json
import random
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Route

from .browsing import Served, browsing, serving
from .receiving import Receiver, receiving

PROMPTS = (
    "A lighthouse above the sea at sunset",
    'A poster that says "NIGHT MARKET" with lanterns',
    "A cat asleep on a red sofa",
    "A balloon over snowy mountains in the morning",
    "A fox reading a book in a forest at dawn",
    "A tram in Lisbon in the rain",
)


class Desk:
    """What an administrator's key may do, by hand."""

    def __init__(self, address: str, admin: str) -> None:
        self._address = address
        self._headers = {"Authorization": f"Bearer {admin}", "Content-Type": "application/json"}

    def send(self, path: str, body: dict[str, object], method: str = "POST") -> dict[str, Any]:
        """Change something."""
        return self._ask(path, json.dumps(body).encode(), method)

    def get(self, path: str) -> dict[str, Any]:
        """Look at something."""
        return self._ask(path, None, "GET")

    def _ask(self, path: str, data: bytes | None, method: str) -> dict[str, Any]:
        url = f"{self._address}/manage/{path}"
        asked = urllib.request.Request(url, data, self._headers, method=method)
        with urllib.request.urlopen(asked) as answer:
            told: dict[str, Any] = json.load(answer)
        return told


@dataclass(frozen=True, slots=True)
class House:
    """A server with something on it, and an administrator's key."""

    served: Served
    receiver: Receiver
    desk: Desk
    admin: str
    account: str
    key: str
    generation: str
    dead: str


@contextmanager
def furnished() -> Iterator[House]:
    """A server on which somebody has worked."""
    with serving(allow_private_networks="true") as served, receiving() as receiver:
        admin = served.run("admin", "create", "--label", "Ada Lovelace").strip()
        desk = Desk(served.address, admin)
        account = desk.send("accounts", {"label": "Paper Lantern Studio", "max_in_flight": 20})[
            "id"
        ]
        desk.send(f"accounts/{account}/grants", {"amount": 25_000_000, "note": "March, invoice 17"})
        desk.send("accounts", {"label": "Night shift", "priority": 5})
        limits = {"max_images": 4, "budget_day": 2_000_000, "per_minute": 120}
        made = desk.send("keys", {"label": "Storefront", "account": account, **limits})
        desk.send("keys", {"label": "Intern", "parent": made["id"], "max_images": 1})
        for prompt in PROMPTS:
            _draw(served, made["key"], prompt)
        drawn = _draw(served, made["key"], PROMPTS[4], num_images=2, hook=receiver.url)
        while not desk.get("webhooks?state=delivered")["data"]:
            time.sleep(0.2)
        receiver.status = 410
        dead = _draw(served, made["key"], "A pear", hook=receiver.url)
        while not desk.get("webhooks?state=dead")["data"]:
            time.sleep(0.2)
        yield House(served, receiver, desk, admin, account, made["id"], drawn, dead)


def _draw(
    served: Served, key: str, prompt: str, *, num_images: int = 1, hook: str | None = None
) -> str:
    query = "" if hook is None else "?" + urllib.parse.urlencode({"webhook_url": hook})
    body = {"prompt": prompt, "magic_prompt": "OFF", "num_images": num_images}
    asked = urllib.request.Request(
        f"{served.address}/v1/ideogram-v3/generate{query}",
        json.dumps(body).encode(),
        {"Api-Key": key, "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(asked) as answer:
        return str(answer.headers["Aquatint-Generation-Id"])


_BUSY = {
    "name": "failover", "slots": 11, "drawing": 6, "waiting": 3, "room": 64, "seconds": 1.84,
    "queued": 12, "running": 9,
    "processes": [
        {"id": "b0RkZ1u8Yw3Kq2mT", "answers": False, "seen": "2026-11-30T09:00:00Z", "running": 2},
        {"id": "fQ7vX0nLh4PaScEe", "answers": True, "seen": "2026-11-30T09:00:00Z", "running": 6},
        {"id": "zW9tJc5Md1RgUiOo", "answers": False, "seen": "2026-11-30T09:00:00Z", "running": 1},
    ],
    "data": [
        {"name": "flux-on-gpu", "health": "well", "slots": 4, "drawing": 4, "rests": 0},
        {"name": "ideogram", "health": "resting", "slots": 5, "drawing": 0, "rests": 21.4},
        {"name": "diorama", "health": "well", "slots": 2, "drawing": 2, "rests": 0},
    ],
}  # fmt: skip


def enter(page: Page, house: House) -> None:
    """Sign in, on a server that has been at work for months."""
    page.route("**/manage/usage?*", _long_used)
    page.route("**/manage/engines", lambda route: route.fulfill(json=_BUSY))
    page.goto(f"{house.served.address}/console")
    page.get_by_label("Administrator\u2019s key").fill(house.admin)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_selector("#rail:not([hidden])")


def _long_used(route: Route) -> None:
    """Usage by day as it may be after some months; what is added up otherwise stays as it is."""
    if "by=day&" not in route.request.url + "&":
        route.continue_()
        return
    dice, today = random.Random(7), datetime.now(UTC).date()
    lines = []
    for back in range(90):
        busy = 1.0 if (today - timedelta(back)).weekday() < 5 else 0.35
        images = round(busy * dice.uniform(140, 420) * (1 - back / 140))
        lines.append({
            "day": str(today - timedelta(back)), "requests": images - images // 6,
            "failed": images // 90, "images": images, "charged": images * 30_000,
        })  # fmt: skip
    since = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(route.request.url).query))["since"]
    told = [line for line in reversed(lines) if str(line["day"]) >= since]
    route.fulfill(json={"data": told})


def _at(page: Page, place: str, wait: str) -> None:
    page.evaluate("(place) => { location.hash = place; }", place)
    page.wait_for_selector(wait)
    page.wait_for_load_state("networkidle")


def _door(page: Page, house: House) -> None:
    page.goto(f"{house.served.address}/console")
    page.wait_for_selector(".door")


def _wrong_key(page: Page, house: House) -> None:
    page.get_by_label("Administrator\u2019s key").fill(house.served.key)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_selector(".door .blame:not(:empty)")


def _overview(page: Page, house: House) -> None:
    enter(page, house)
    page.wait_for_selector(".chart-value")
    page.wait_for_load_state("networkidle")


def _accounts(page: Page, _: House) -> None:
    _at(page, "#/accounts", "h1:text('Accounts')")


def _account(page: Page, house: House) -> None:
    _at(page, f"#/accounts/{house.account}", "h1:text('Paper Lantern')")


def _granting(page: Page, _: House) -> None:
    page.get_by_role("button", name="Grant money").click()
    page.get_by_label("Amount").fill("12,5")
    page.get_by_role("button", name="Grant", exact=True).click()


def _keys(page: Page, _: House) -> None:
    page.keyboard.press("Escape")
    _at(page, "#/keys", "h1:text('Keys')")


def _new_key(page: Page, _: House) -> None:
    page.get_by_role("button", name="New key").click()
    page.get_by_text("none unless you say so").click()


def _secret(page: Page, _: House) -> None:
    page.get_by_label("Name", exact=True).fill("Kiosk")
    page.get_by_role("button", name="Make key").click()
    page.wait_for_selector(".secret")


def _key(page: Page, house: House) -> None:
    page.get_by_role("button", name="I have saved it").click()
    _at(page, f"#/keys/{house.key}", "h1:text('Storefront')")


def _disabling(page: Page, _: House) -> None:
    page.get_by_role("button", name="Disable").click()


def _usage(page: Page, _: House) -> None:
    page.keyboard.press("Escape")
    _at(page, "#/usage?span=90", "h1:text('Usage')")


def _generations(page: Page, _: House) -> None:
    _at(page, "#/generations", "h1:text('Generations')")
    page.wait_for_timeout(500)


def _generation(page: Page, house: House) -> None:
    _at(page, f"#/generations/{house.generation}", ".one-print img")


def _engines(page: Page, _: House) -> None:
    _at(page, "#/engines", "h1:text('Engines')")


def _webhooks(page: Page, _: House) -> None:
    _at(page, "#/webhooks", "h1:text('Webhooks')")


def _webhook(page: Page, house: House) -> None:
    _at(page, f"#/webhooks/{house.dead}", "h2:text('Attempts')")


def _audit(page: Page, _: House) -> None:
    _at(page, "#/audit", "h1:text('Audit')")


def _offline(page: Page, _: House) -> None:
    page.context.set_offline(True)
    _at(page, "#/accounts", ".trouble")
    page.context.set_offline(False)


def _photographed(target: Path) -> None:
    """The overview, as the documentation shows it."""
    with furnished() as house, browsing() as browser:
        page = browser.new_page(viewport={"width": 1440, "height": 1180})
        _overview(page, house)
        page.wait_for_timeout(600)
        page.screenshot(path=target, type="jpeg", quality=86)


VIEWS = (
    _door, _wrong_key, _overview, _accounts, _account, _granting, _keys, _new_key, _secret, _key,
    _disabling, _usage, _generations, _generation, _engines, _webhooks, _webhook, _audit, _offline,
)  # fmt: skip


if __name__ == "__main__":
    _photographed(Path(sys.argv[1]))
