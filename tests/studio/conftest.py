"""A studio with the solid engine, a clock that tests turn, and everything kept in memory."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import inf

import pytest
from obstore.store import MemoryStore

from aquatint.domain import Caller, Edit, GenerationRequest, Remix, Resolution
from aquatint.domain.errors import Unavailable
from aquatint.engines import Capabilities, EngineOptions, load
from aquatint.engines.solid import SolidEngine
from aquatint.storage import Database, Generations
from aquatint.storage.assets import ObjectAssets
from aquatint.storage.queue import TaskQueue
from aquatint.storage.tasks import Tasks as TaskRows
from aquatint.studio import Drawing, Links, SigningSecrets, Studio
from aquatint.studio.tasks import Tasks

START = datetime(2026, 11, 20, 12, 0, 0, 123456, tzinfo=UTC)
CALLER = Caller("default", "the-key")
PLENTY = 1_000  # images in flight


@dataclass
class Clock:
    """A clock that goes only when told."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def go(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass
class WatchedAssets:
    """A store in memory that tells what is in it, and can be made to refuse."""

    inner: ObjectAssets = field(default_factory=lambda: ObjectAssets(MemoryStore()))
    names: set[str] = field(default_factory=set)
    room: float = inf

    async def put(self, name: str, content: bytes) -> None:
        self.room -= 1
        if self.room < 0:
            raise Unavailable("no space left on device")
        await self.inner.put(name, content)
        self.names.add(name)

    async def get(self, name: str) -> bytes:
        return await self.inner.get(name)

    async def list(self, folder: str) -> Sequence[str]:
        return await self.inner.list(folder)

    async def delete(self, names: Sequence[str]) -> None:
        await self.inner.delete(names)
        self.names -= set(names)


def wanted(prompt: str = "a red square", **more: object) -> GenerationRequest:
    """A small request."""
    return GenerationRequest(prompt=prompt, resolution=Resolution(64, 64), **more)


def parts(link: str) -> tuple[str, str, str]:
    """The id, the expiry and the signature of a link."""
    path, _, query = link.partition("?")
    expiry, signature = (pair.partition("=")[2] for pair in query.split("&"))
    return path.rpartition("/")[2].partition(".")[0], expiry, signature


async def states(database: Database) -> list[str]:
    """The states of all generations, the oldest first."""
    rows = await database.pool.fetch("SELECT state FROM generations ORDER BY created, id")
    return [row["state"] for row in rows]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def links(tmp_path, clock):
    lifetime = timedelta(days=1)
    secrets = SigningSecrets(tmp_path / "links", lifetime=lifetime, clock=clock)
    return Links(secrets, lifetime, clock)


@pytest.fixture
def assets():
    return WatchedAssets()


@pytest.fixture
async def known_key(database):
    """The key of the caller."""
    await add_key(database, CALLER.key)


async def add_key(database, name, **limits):
    """A key of the default account, with limits by the names of their columns."""
    columns = {"id": name, "account": "default", "label": name, "prefix": name} | limits
    places = ", ".join(f"${place}" for place in range(2, len(columns) + 2))
    await database.pool.execute(
        f"INSERT INTO api_keys (created, {', '.join(columns)}) VALUES ($1, {places})",
        START,
        *columns.values(),
    )


@pytest.fixture
def make_studio(database, known_key, assets, links, clock):
    def make(**parts: object) -> Studio:
        given = {"engine": load(EngineOptions("solid"))} | parts
        return Studio(
            drawing=Drawing(**given),
            generations=Generations(database, in_flight=PLENTY),
            assets=assets,
            links=links,
            clock=clock,
        )

    return make


@pytest.fixture
def studio(make_studio):
    return make_studio()


@pytest.fixture
def make_tasks(database, make_studio):
    """Tasks of a process; without a worker they are drawn when told."""

    def make(**parts: object) -> Tasks:
        queue = TaskQueue(database.url)
        return Tasks(studio=make_studio(**parts), rows=TaskRows(database, queue), queue=queue)

    return make


@pytest.fixture
def tasks(make_tasks):
    return make_tasks()


@dataclass
class Slow:
    """Draws when it is let; tells a step first."""

    capabilities: Capabilities = field(
        default_factory=lambda: Capabilities(sources=frozenset({Edit, Remix}), parallel=4)
    )
    open: asyncio.Event = field(default_factory=asyncio.Event)
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    drawn: list[str] = field(default_factory=list)
    error: Exception | None = None

    async def generate(self, request, progress):
        progress(3, 8)
        self.begun.set()
        await self.open.wait()
        self.drawn.append(request.prompt.partition(",")[0])
        if self.error is not None:
            raise self.error
        return await SolidEngine().generate(request, progress)

    async def aclose(self):
        pass


@pytest.fixture
def slow():
    """An engine that draws when it is let."""
    return Slow()


async def balance(database):
    """The money of the default account."""
    return await database.pool.fetchval("SELECT balance FROM accounts WHERE id = 'default'")


async def metered(database, amount=1_000_000):
    """Give the default account a balance."""
    await database.pool.execute("UPDATE accounts SET balance = $1 WHERE id = 'default'", amount)
