"""The page: all of the document, and nothing from elsewhere."""

import hashlib
import re
from base64 import b64encode
from html.parser import HTMLParser

import pytest

from aquatint.api.routes import ROWS

pytestmark = pytest.mark.anyio


class Outline(HTMLParser):
    """The tags and the text of a page, and whether its tags are closed in order."""

    void = frozenset({"meta", "link", "br"})
    optional = frozenset({"li"})

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.texts = [], [], [], []

    def handle_starttag(self, tag, attributes):
        told = dict(attributes)
        self.ids += [told["id"]] if "id" in told else []
        self.links += [told[name] for name in ("href", "src") if name in told]
        if tag not in self.void | self.optional:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in self.optional:
            assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)


@pytest.fixture
async def response(house):
    return await house.client.get("/docs")


@pytest.fixture
def outline(response):
    outline = Outline()
    outline.feed(response.text)
    return outline


async def test_the_page_is_well_formed(response, outline):
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert outline.open == []
    assert len(outline.ids) == len(set(outline.ids))


async def test_the_page_asks_nobody_for_anything(outline):
    assert all(link.startswith(("#", "data:", "/openapi.json")) for link in outline.links)
    assert {link[1:] for link in outline.links if link.startswith("#")} <= set(outline.ids)


async def test_the_policy_allows_the_style_and_the_script_of_the_page_only(response):
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (inner,) = re.findall(f"<{tag}>(.*?)</{tag}>", response.text, re.DOTALL)
        digest = b64encode(hashlib.sha256(inner.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert "style=" not in response.text
    assert "onclick=" not in response.text


async def test_the_page_shows_every_operation_with_its_fields_and_a_line_to_paste(outline):
    text = "".join(outline.texts)
    for row in ROWS:
        assert row.path in text
        assert row.summary in text
        assert row.name in outline.ids
        assert re.search(rf"curl '?http://test{re.escape(row.path)}[ ?]", text)
        for name in row.model.model_fields:
            assert name in outline.texts


async def test_the_page_escapes_what_it_shows(house):
    response = await house.client.get("/docs", headers={"Host": "a.example"})
    assert "curl http://a.example/generate" in response.text
    response = await house.client.get("/docs", headers={"Host": '"><script>alert(1)</script>'})
    assert "alert(1)" not in response.text
