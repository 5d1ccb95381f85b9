"""An engine and the server that it asks, in a test's hands."""

import pytest
from upstreams import scripted

from aquatint.engines.ideogram import IdeogramEngine, Upstream


def upstream(url, **more):
    given = {
        "base_url": url,
        "api_key": "our-key",
        "timeout": 30.0,
        "parallel": 4,
        "allow_private": True,
        "max_image_bytes": 2_000_000,
        "max_image_pixels": 4_000_000,
    }
    return Upstream(**{**given, **more})


@pytest.fixture
async def server(anyio_backend):
    async with scripted() as script:
        yield script


@pytest.fixture
async def make_engine(anyio_backend, server):
    made = []

    def make(**more):
        made.append(IdeogramEngine(upstream(**{"url": server.url, **more})))
        return made[-1]

    yield make
    for engine in made:
        await engine.aclose()


@pytest.fixture
def engine(make_engine):
    return make_engine()
