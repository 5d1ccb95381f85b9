"""The playground as a newcomer's browser meets it: weight, first paint, when it can be used."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from playwright.sync_api import Browser

from aquatint.api.playground import contents
from tools.browsing import browsing, serving

from .table import Table

VISITS = 9
_MODES = ("nothing kept", "the page's files kept")


def table() -> Table:
    """Medians of visits to a server of its own, with nothing kept, and with all."""
    files = contents()
    packed = {path: len(one.zipped or one.data) for path, one in files.items()}
    tiles = sum(size for path, size in packed.items() if path.endswith(".webp"))
    rows = [
        [
            "page without its pictures, compressed",
            f"{(sum(packed.values()) - tiles) / 1000:.0f} kB",
        ],
        ["its pictures (looks and examples)", f"{tiles / 1000:.0f} kB"],
        ["files", str(len(files))],
    ]
    with serving() as served, browsing() as browser:
        list(_visits(browser, served.address, 1))  # the server reads and compresses them once
        for mode, seen in zip(_MODES, _both(browser, served.address), strict=True):
            painted, ready = (statistics.median(one) for one in zip(*seen, strict=True))
            rows.append([f"first contentful paint, {mode}", f"{painted:.0f} ms"])
            rows.append([f"ready to draw, {mode}", f"{ready:.0f} ms"])
    return f"The playground, median of {VISITS} visits", ["what", ""], rows


def _both(browser: Browser, address: str) -> Iterator[list[tuple[float, float]]]:
    yield [next(_visits(browser, address, 1)) for _ in range(VISITS)]
    yield list(_visits(browser, address, VISITS + 1))[1:]


def _visits(browser: Browser, address: str, count: int) -> Iterator[tuple[float, float]]:
    """First contentful paint and readiness in milliseconds, of visits by one browser."""
    with browser.new_context() as context:
        for _ in range(count):
            page = context.new_page()
            page.goto(address)
            page.wait_for_selector("html[data-ready]", state="attached")
            ready = float(page.evaluate("performance.getEntriesByName('ready')[0].startTime"))
            painted = page.evaluate(
                "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN"
            )
            page.close()
            yield float(painted), ready
