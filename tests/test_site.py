"""The documentation as a site: every page has a place, every link leads somewhere."""

import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from tools import site
from tools.browsing import browsing, chromium

ORIGIN = "http://docs.test"

ROOT = Path(__file__).parents[1]
PAGES = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}


def test_the_site_is_built_and_all_its_links_lead_somewhere(tmp_path):
    built = site.build(tmp_path)

    assert list(site.faults(built)) == []
    assert (built / "measurements" / "index.html").is_file()


def test_every_page_stands_in_the_navigation_once():
    tabs = tomllib.loads((ROOT / site.SETTINGS).read_text())["project"]["nav"]
    named = [
        page for tab in tabs for pages in tab.values() for one in pages for page in one.values()
    ]

    assert sorted(named) == sorted(PAGES | set(site.MOVED.values()))


def test_a_link_out_of_the_documentation_brings_its_file_along():
    text, linked = site.fitted("docs/a/b.md", "see [it](../../NOTICE) and [that](../c.md#d)")

    assert text == "see [it](../files/NOTICE) and [that](../c.md#d)"
    assert linked == {"NOTICE": "files/NOTICE"}


def test_a_page_that_moves_takes_its_links_along():
    text, linked = site.fitted("bench/README.md", "[engines](../docs/engines.md#failover)")

    assert (text, linked) == ("[engines](engines.md#failover)", {})


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ('<a href="gone/">x</a>', "there is no such file"),
        ('<a href="#gone">x</a>', "there is no such place on the page"),
        ('<a href="other/#gone">x</a>', "there is no such place on the page"),
        ('<img src="gone.png">', "there is no such file"),
        ('<script src="https://example.org/a.js"></script>', "loaded from elsewhere"),
        ('<link rel="stylesheet" href="//example.org/a.css">', "loaded from elsewhere"),
    ],
)
def test_what_is_broken_or_foreign_is_told(tmp_path, written, fault):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "index.html").write_text('<h1 id="here">x</h1>')
    (tmp_path / "index.html").write_text(written)

    assert [line.rpartition(": ")[2] for line in site.faults(tmp_path)] == [fault]


def test_a_typeface_from_elsewhere_is_told(tmp_path):
    (tmp_path / "a.css").write_text("@font-face { src: url(https://example.org/a.woff2) }")

    assert len(list(site.faults(tmp_path))) == 1


def test_links_that_lead_somewhere_are_no_fault(tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "index.html").write_text('<h1 id="here">x</h1><a href="../">y</a>')
    (tmp_path / "index.html").write_text(
        '<a href="other/#here">x</a><a href="https://example.org">y</a><a href="/other/">z</a>'
    )

    assert list(site.faults(tmp_path)) == []


@pytest.mark.skipif(chromium() is None, reason="no Chromium here: apt-get install chromium")
def test_a_browser_reads_the_site_in_both_schemes_and_asks_nobody_else(tmp_path):
    built, asked, found = site.build(tmp_path), [], []
    with browsing() as browser:
        for scheme in ("light", "dark"):
            context = browser.new_context(
                color_scheme=scheme, viewport={"width": 375, "height": 812}
            )
            context.route("**/*", lambda route: route.fulfill(path=asset(built, route, asked)))
            page = context.new_page()
            for name in ("", "start/", "why/"):
                page.goto(f"{ORIGIN}/{name}", wait_until="load")
                told = Axe().run(page, options={"resultTypes": ["violations"]}).response
                found += [
                    f"{scheme} {name} {one['id']}"
                    for one in told["violations"]
                    if one["impact"] in ("serious", "critical")
                ]

    assert found == []
    assert {url for url in asked if not url.startswith(ORIGIN)} == set()


def asset(built, route, asked):
    """The file of the site behind an address."""
    asked.append(route.request.url)
    path = built / urlsplit(route.request.url).path.lstrip("/")
    return path / "index.html" if path.is_dir() else path
