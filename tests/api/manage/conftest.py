"""An administrator at the edge."""

import httpx2
import pytest

from tests.api.conftest import connected


@pytest.fixture(scope="session")
async def admin(house):
    """A client with an administrator's key."""
    async with connected(house.edge, house.admin_key) as client:
        yield client


@pytest.fixture
def makes(admin):
    """Make something that must be made; what was answered comes back."""

    async def make(path, **body):
        answer = await admin.post(f"/manage/{path}", json=body)
        assert answer.status_code in (200, 201), answer.text
        return answer.json()

    return make


@pytest.fixture
def with_key(house):
    """Send a request with a key."""

    async def send(key, path, **body) -> httpx2.Response:
        return await house.client.post(path, json=body, headers={"Api-Key": key})

    return send
