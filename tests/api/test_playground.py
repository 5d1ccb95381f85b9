"""GET / and what the page loads: kept by browsers, compressed, and closed to code of others."""

import gzip
import re

import httpx2
import pytest

from aquatint.api.app import build_app
from aquatint.api.playground import contents

pytestmark = pytest.mark.anyio
PAGE = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


async def test_a_browser_gets_the_page_and_a_client_of_the_api_does_not(house):
    page = await house.client.get("/", headers=PAGE)
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert 'id="composer"' in page.text
    assert "Accept" in page.headers["vary"]
    other = await house.client.get("/", headers={"Accept": "application/json"})
    assert (other.status_code, other.json()["message"]) == (404, "There is nothing at this path")


async def test_the_page_runs_no_code_but_its_own_files(house):
    page = await house.client.get("/", headers=PAGE)
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]* src=)", page.text)
    assert not re.search(r"(?:src|href)=\"(?:https?:)?//", page.text)


async def test_every_file_that_the_page_names_is_there(house):
    page = await house.client.get("/", headers=PAGE)
    named = re.findall(r'(?:src|href)="(playground/[^"]+)"', page.text)
    assert len(named) > 20
    for path in named:
        assert (await house.client.get(f"/{path}")).status_code == 200, path
    scripts = {f"playground/{path}" for path in contents() if path.endswith(".js")}
    assert scripts <= set(named), "a module that is not preloaded costs a round trip"


async def test_what_a_browser_has_is_not_sent_again(house):
    first = await house.client.get("/playground/main.js")
    again = await house.client.get(
        "/playground/main.js", headers={"If-None-Match": first.headers["etag"]}
    )
    assert (again.status_code, again.content) == (304, b"")
    assert first.headers["cache-control"] == "no-cache"


async def test_files_travel_compressed_to_those_who_can_read_it(house):
    zipped = await house.client.get("/playground/base.css", headers={"Accept-Encoding": "gzip"})
    plain = await house.client.get(
        "/playground/base.css", headers={"Accept-Encoding": "gzip;q=0, identity"}
    )
    assert zipped.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert zipped.text == plain.text
    assert zipped.headers["etag"] != plain.headers["etag"]


async def test_a_path_out_of_the_folder_leads_nowhere(house):
    for path in ("../api/app.py", "%2e%2e/api/app.py", "nothing.js", "", "index.html/"):
        assert (await house.client.get(f"/playground/{path}")).status_code == 404


async def test_pictures_may_come_from_the_public_address(house):
    edge = house.edge
    edge = type(edge)(edge.studio, edge.access, public_url="https://images.example.org/x/")
    app = build_app(edge, readiness=None)
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(app), base_url="http://test"
    ) as client:
        page = await client.get("/", headers=PAGE)
    assert (
        "img-src 'self' blob: https://images.example.org;"
        in page.headers["content-security-policy"]
    )


def test_the_page_without_its_tiles_weighs_less_than_150_kb():
    weights = {
        path: len(found.zipped or found.data)
        for path, found in contents().items()
        if not path.endswith(".webp")
    }
    assert sum(weights.values()) < 150_000, weights


def test_what_is_compressed_is_the_file():
    for found in contents().values():
        assert found.zipped is None or gzip.decompress(found.zipped) == found.data
