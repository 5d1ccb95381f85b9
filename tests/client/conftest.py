"""A client of each kind, asked in the same words, and a server to ask."""

import asyncio
import inspect

import pytest
from upstreams import scripted

from aquatint import AsyncClient, Client


class Asked:
    """Either client, whose calls are awaited; the blocking one works in a thread."""

    def __init__(self, client):
        self.client = client
        self.waits = []
        client._sleep = self._record_later if isinstance(client, AsyncClient) else self._record

    def __getattr__(self, name):
        method = getattr(self.client, name)

        async def call(*arguments, **fields):
            if inspect.iscoroutinefunction(method):
                return await method(*arguments, **fields)
            return await asyncio.to_thread(method, *arguments, **fields)

        return call

    def _record(self, seconds):
        self.waits.append(seconds)

    async def _record_later(self, seconds):
        self.waits.append(seconds)


@pytest.fixture(params=[Client, AsyncClient], ids=["blocking", "awaiting"])
async def asking(request, anyio_backend):
    """Make a client, of each kind in turn."""
    made = []

    def make(base_url, api_key="the-key", **options):
        made.append(Asked(request.param(api_key, base_url, **options)))
        return made[-1]

    yield make
    for asked in made:
        await (asked.aclose() if isinstance(asked.client, AsyncClient) else asked.close())


@pytest.fixture
async def server(anyio_backend):
    async with scripted() as script:
        yield script
