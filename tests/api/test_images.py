"""Images by their links."""

import httpx2
import pytest

from aquatint.api.app import build_app
from aquatint.api.endpoint import Edge
from tests.api.asking import GENERATE
from tests.api.conftest import always_ready

pytestmark = pytest.mark.anyio


@pytest.fixture
async def link(house):
    response = await house.client.post(GENERATE, json={"prompt": "a cat"})
    return response.json()["data"][0]["url"]


async def get(house, link, method="GET", **headers):
    """Ask for a link as a browser does, without a key."""
    asking = house.client.build_request(
        method, link, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )
    del asking.headers["Api-Key"]
    return await house.client.send(asking)


async def test_a_link_leads_to_its_image(house, link):
    response = await get(house, link)
    assert response.status_code == 200
    assert response.content.startswith(b"\x89PNG\r\n\x1a\n")
    assert response.headers["Content-Type"] == "image/png"
    assert response.headers["Content-Length"] == str(len(response.content))
    assert response.headers["Accept-Ranges"] == "bytes"
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert not response.history


async def test_an_image_may_be_kept_until_its_link_runs_out(house, link):
    control = (await get(house, link)).headers["Cache-Control"]
    kept, age, immutable = control.split(", ")
    assert (kept, immutable) == ("private", "immutable")
    assert 86_000 < int(age.removeprefix("max-age=")) <= 86_400


async def test_head_tells_all_but_the_image(house, link):
    whole, head = await get(house, link), await get(house, link, "HEAD")
    assert head.status_code == 200
    assert head.content == b""
    for name in ("Content-Length", "Content-Type", "ETag"):
        assert head.headers[name] == whole.headers[name]


@pytest.mark.parametrize("headers", [{"Api_Key": "x"}, {"Authorization": "Bearer x"}])
async def test_a_key_sent_along_is_not_read(house, link, headers):
    assert (await get(house, link, **headers)).status_code == 200


async def test_who_has_the_image_is_told_so(house, link):
    tag = (await get(house, link)).headers["ETag"]
    for known in (tag, f"W/{tag}", f'"x", {tag}', "*"):
        response = await get(house, link, If_None_Match=known)
        assert (response.status_code, response.content) == (304, b"")
        assert response.headers["ETag"] == tag
    assert (await get(house, link, If_None_Match='"x"')).status_code == 200


RANGES = [
    ("bytes=0-7", slice(0, 8)),
    ("bytes=8-", slice(8, None)),
    ("bytes=-10", slice(-10, None)),
    ("bytes=5-999999999", slice(5, None)),
    ("bytes=0-0", slice(0, 1)),
]


@pytest.mark.parametrize(("asked", "part"), RANGES)
async def test_a_range_is_a_part(house, link, asked, part):
    whole = (await get(house, link)).content
    response = await get(house, link, Range=asked)
    assert response.status_code == 206
    assert response.content == whole[part]
    assert response.headers["Content-Length"] == str(len(response.content))
    start = part.indices(len(whole))[0]
    end = start + len(response.content) - 1
    assert response.headers["Content-Range"] == f"bytes {start}-{end}/{len(whole)}"


@pytest.mark.parametrize(
    "asked", ["bytes=0-", "bytes=-999999", "bytes=", "bytes=-", "bytes=5-2", "lines=0-1"]
)
async def test_a_range_that_is_all_or_makes_no_sense_is_the_whole(house, link, asked):
    assert (await get(house, link, Range=asked)).status_code == 200


async def test_several_ranges_are_the_whole(house, link):
    assert (await get(house, link, Range="bytes=0-1,4-5")).status_code == 200


@pytest.mark.parametrize("asked", ["bytes=99999999-", "bytes=-0"])
async def test_a_range_outside_the_image_is_refused(house, link, asked):
    length = (await get(house, link)).headers["Content-Length"]
    response = await get(house, link, Range=asked)
    assert response.status_code == response.json()["status"] == 416
    assert response.headers["Content-Range"] == f"bytes */{length}"


async def test_a_range_of_another_image_is_the_whole(house, link):
    tag = (await get(house, link)).headers["ETag"]
    assert (await get(house, link, Range="bytes=0-1", If_Range='"x"')).status_code == 200
    assert (await get(house, link, Range="bytes=0-1", If_Range=tag)).status_code == 206


BROKEN = {
    "another signature": (lambda link: link[:-1] + ("0" if link[-1] != "0" else "1"), 403),
    "a later expiry": (lambda link: link.replace("exp=", "exp=1"), 403),
    "no signature": (lambda link: link.replace("sig=", "sag="), 403),
    "no query": (lambda link: link.partition("?")[0], 403),
    "two expiries": (lambda link: link + "&exp=1", 403),
    "two signatures": (lambda link: link + "&sig=x", 403),
    "another parameter": (lambda link: link + "&utm=x", 200),
    "a longer id": (lambda link: link.replace("/ephemeral/", "/ephemeral/A"), 404),
    "another extension": (lambda link: link.replace(".png", ".exe"), 404),
    "no extension": (lambda link: link.replace(".png", ""), 404),
    "a null byte": (lambda link: link.replace(".png", "%00.png"), 404),
    "a longer path": (lambda link: link.replace(".png", "/../x.png"), 404),
}


@pytest.mark.parametrize("name", BROKEN)
async def test_a_changed_link_is_refused(house, link, name):
    change, status = BROKEN[name]
    response = await get(house, change(link))
    assert response.status_code == status
    if status != 200:
        assert response.json()["status"] == status
        assert not {"credit", "balance"} & set(response.json()["error"].lower().split())


async def test_an_id_never_issued_is_not_found(house):
    path = f"/api/images/ephemeral/{'A' * 22}.png?exp=1&sig=2"
    assert (await get(house, path)).status_code == 404


async def test_an_image_is_only_read(house, link):
    response = await get(house, link, "DELETE")
    assert response.status_code == 405
    assert set(response.headers["Allow"].split(", ")) == {"GET", "HEAD"}


@pytest.mark.parametrize(
    ("public_url", "host", "origin"),
    [
        ("https://pictures.example/", "test", "https://pictures.example"),
        ("https://pictures.example/aquatint", "test", "https://pictures.example/aquatint"),
        (None, "here.example:8443", "http://here.example:8443"),
        (None, "[::1]:8000", "http://[::1]:8000"),
        (None, "evil.example/x?", "http://test"),
        (None, "", "http://test"),
    ],
)
async def test_links_begin_as_they_are_set_or_as_the_caller_came(house, public_url, host, origin):
    edge = Edge(house.edge.studio, house.edge.access, public_url=public_url)
    transport = httpx2.ASGITransport(build_app(edge, readiness=always_ready))
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        headers = {"Api-Key": house.key, "Host": host}
        response = await client.post(GENERATE, json={"prompt": "a cat"}, headers=headers)
    assert response.json()["data"][0]["url"].startswith(f"{origin}/api/images/ephemeral/")
