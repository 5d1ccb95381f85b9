"""Anybody may read the keys that webhooks are signed with, and keep them for a day."""

from dataclasses import replace

import pytest

from aquatint.api.app import build_app
from aquatint.studio import utc_now
from aquatint.studio.webhooks import WebhookKeys
from tests.api.conftest import always_ready, connected_to

pytestmark = pytest.mark.anyio

PATHS = ["/v1/.well-known/jwks.json", "/ideogram/v1/.well-known/jwks.json"]


@pytest.fixture
def keys(tmp_path):
    return WebhookKeys(tmp_path, clock=utc_now)


@pytest.fixture
async def anybody(house, keys):
    app = build_app(replace(house.edge, webhook_keys=keys), readiness=always_ready)
    async with connected_to(app) as client:
        yield client


@pytest.mark.parametrize("path", PATHS)
async def test_the_published_keys_are_told_without_a_key(anybody, keys, path):
    answer = await anybody.get(path)

    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json() == {"keys": [key.published() for key in keys.published()]}


async def test_they_may_be_kept_for_a_day(anybody):
    answer = await anybody.get(PATHS[0])

    assert answer.headers["Cache-Control"] == "public, max-age=86400"


async def test_a_key_is_told_as_soon_as_it_exists(anybody, keys):
    keys.rotate()

    assert len((await anybody.get(PATHS[0])).json()["keys"]) == 2


async def test_no_private_key_is_told(anybody):
    for key in (await anybody.get(PATHS[0])).json()["keys"]:
        assert "d" not in key


async def test_it_is_read_only(anybody):
    assert (await anybody.post(PATHS[0])).status_code == 405
