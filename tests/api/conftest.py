"""The whole edge over the real studio, a database of its own, and an engine that listens."""

from dataclasses import dataclass

import asyncpg
import httpx2
import pytest

from aquatint.api.app import build_app
from aquatint.api.endpoint import Edge
from aquatint.domain import GenerationRequest
from aquatint.engines import unheard
from aquatint.engines.solid import SolidEngine
from aquatint.storage import Generations, Keys, Office, open_assets, open_database
from aquatint.storage.answers import Answers as AnswerRows
from aquatint.storage.queue import TaskQueue
from aquatint.storage.tasks import Tasks as TaskRows
from aquatint.studio.access import Access
from aquatint.studio.answers import Answers
from aquatint.studio.drawing import Drawing
from aquatint.studio.links import LIFETIME, Links, utc_now
from aquatint.studio.signing import SigningSecrets
from aquatint.studio.studio import Studio
from aquatint.studio.tasks import Tasks
from aquatint.studio.webhooks import WebhookKeys


class ListeningEngine(SolidEngine):
    """Draws plain colours, and remembers what it was asked for."""

    def __init__(self):
        self.asked: list[GenerationRequest] = []
        self.fails_with: Exception | None = None

    async def generate(self, request, progress=unheard):
        self.asked.append(request)
        if self.fails_with is not None:
            raise self.fails_with
        return await super().generate(request, progress)


@dataclass
class House:
    """The application and what stands behind it."""

    client: httpx2.AsyncClient
    engine: ListeningEngine
    edge: Edge
    pool: asyncpg.Pool
    images: object
    key: str
    disabled_key: str
    admin_key: str

    async def rows(self):
        """How many generations and images there are."""
        return await self.pool.fetchrow(
            "SELECT (SELECT count(*) FROM generations) AS generations,"
            " (SELECT count(*) FROM images) AS images"
        )

    def files(self):
        """Which files are kept."""
        return sorted(path for path in self.images.rglob("*") if path.is_file())

    async def asks(self, path, **body):
        """Send a request that must succeed; return what the engine was asked for."""
        response = await self.client.post(path, **body)
        assert response.status_code == 200, response.text
        return self.engine.asked[-1]


@pytest.fixture(scope="session")
async def house(anyio_backend, postgres_url, database_names, tmp_path_factory):
    folder = tmp_path_factory.mktemp("api")
    name = next(database_names)
    await _execute(postgres_url, f"CREATE DATABASE {name} TEMPLATE aquatint_template")
    database = await open_database(postgres_url.format(name), folder)
    keys = Keys(database)
    engine = ListeningEngine()
    secrets = SigningSecrets(folder, lifetime=LIFETIME, clock=utc_now)
    images = folder / "images"
    studio = Studio(
        drawing=Drawing(engine=engine),
        generations=Generations(database),
        assets=open_assets(str(images), folder),
        links=Links(secrets),
    )
    _, key = await keys.create("tests")
    old, disabled_key = await keys.create("old")
    await keys.disable(old.id)
    queue = TaskQueue(database.url)
    tasks = Tasks(studio=studio, rows=TaskRows(database, queue), queue=queue)
    office = Office(database)
    _, admin_key = await office.administrators.create("tests")
    signing = WebhookKeys(folder, clock=utc_now)
    edge = Edge(
        studio,
        Access(keys),
        tasks=tasks,
        answers=Answers(rows=AnswerRows(database), studio=studio),
        office=office,
        webhook_keys=signing,
    )
    async with connected(edge, key) as client:
        yield House(client, engine, edge, database.pool, images, key, disabled_key, admin_key)
    await database.close()
    await _execute(postgres_url, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def nothing_is_left_behind(house):
    """No row and no file more than before."""
    before, files = await house.rows(), house.files()
    yield
    assert await house.rows() == before
    assert house.files() == files


async def always_ready():
    """The readiness of a server without parts."""


def connected(edge, key, **headers):
    """A client of an application at this edge, which raises nothing through the wire."""
    return connected_to(build_app(edge, readiness=always_ready), **{"Api-Key": key, **headers})


def connected_to(app, **headers):
    """A client of an application that knows no key, which raises nothing through the wire."""
    transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
    return httpx2.AsyncClient(transport=transport, base_url="http://test", headers=headers)


async def _execute(url, statement):
    connection = await asyncpg.connect(url.format("postgres"))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
