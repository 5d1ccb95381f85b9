"""The composition root: the one module that knows every class, and builds all from settings."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta

from starlette.applications import Starlette

from aquatint import checks, engines
from aquatint.api.app import build_app
from aquatint.api.endpoint import Edge
from aquatint.api.limits import Limits as EdgeLimits
from aquatint.api.webhooks import told_by
from aquatint.domain.errors import EngineBusy
from aquatint.guarded import Hosts
from aquatint.settings import Settings
from aquatint.storage import (
    AssetStore,
    Database,
    Generations,
    Keys,
    Ledger,
    Office,
    Webhooks,
    open_assets,
    open_database,
)
from aquatint.storage.answers import Answers as AnswerRows
from aquatint.storage.queue import TaskQueue
from aquatint.storage.tasks import Tasks as TaskRows
from aquatint.studio import (
    Access,
    Drawing,
    Limits,
    Links,
    SigningSecrets,
    Studio,
    keep_proven,
    keep_swept,
    utc_now,
)
from aquatint.studio.answers import Answers
from aquatint.studio.tasks import Tasks
from aquatint.studio.webhooks import Courier, Post, WebhookKeys, WebhookUrls, keep_delivering

READY_WITHIN = 2  # seconds that the database may take to answer a probe
WEBHOOKS_EVERY = 0.5  # seconds between two looks for webhooks to send


@dataclass(frozen=True, slots=True)
class House:
    """Everything that serves, open and running."""

    app: Starlette
    keys: Keys
    engine: engines.Engine

    def wake(self) -> None:
        """Let the engine load what its first picture needs, beside whatever else happens."""
        if isinstance(self.engine, engines.Sleeper):
            self.engine.wake()

    async def first_key(self) -> str | None:
        """On the very first start, when no key was ever made: a key. Otherwise None."""
        if await self.keys.any():
            return None
        _, secret = await self.keys.create("first key")
        return secret


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[House]:
    """Open database, engine and studio; close them in the opposite order."""
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(opened_database(settings))
        drawing = await stack.enter_async_context(opened_drawing(settings))
        studio = await stack.enter_async_context(_opened_studio(settings, database, drawing))
        tasks = await stack.enter_async_context(_opened_tasks(database, studio))
        if settings.work:
            await stack.enter_async_context(tasks.working())
        keys = Keys(database)
        hosts = Hosts(allow_private=settings.allow_private_networks)
        stack.callback(hosts.close)
        edge = Edge(
            studio,
            Access(keys, keyless=settings.keyless),
            limits=EdgeLimits(
                max_request_bytes=settings.max_request_bytes,
                max_image_bytes=settings.max_image_bytes,
                max_pixels=settings.max_image_pixels,
            ),
            public_url=None if settings.public_url is None else str(settings.public_url),
            stops_with_client=settings.on_disconnect == "stop",
            webhook_urls=WebhookUrls(hosts, allow_private=settings.allow_private_networks),
            tasks=tasks,
            answers=Answers(rows=AnswerRows(database), studio=studio),
            office=Office(database, clock=utc_now),
            webhook_keys=webhook_keys(settings),
        )
        await stack.enter_async_context(_delivering(settings, database, edge))
        await stack.enter_async_context(_proving(settings, database, edge))
        app = build_app(edge, readiness=lambda: _ready(database))
        yield House(app, keys, drawing.engine)


@asynccontextmanager
async def _proving(settings: Settings, database: Database, edge: Edge) -> AsyncIterator[None]:
    """Prove the ledger now and then, for whoever watches the metrics."""
    proving = keep_proven(
        Ledger(database), edge.meters.imbalance.set, every=settings.sweep_interval
    )
    task = asyncio.create_task(proving)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@asynccontextmanager
async def opened_database(settings: Settings) -> AsyncIterator[Database]:
    """The database of the settings, migrated."""
    url = settings.database_url
    database = await open_database(
        None if url is None else url.get_secret_value(), settings.data_dir
    )
    try:
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def opened_office(settings: Settings, *, who: str) -> AsyncIterator[Office]:
    """What is managed with the database of the settings, without anything that serves."""
    async with opened_database(settings) as database:
        yield Office(database, who=who, clock=utc_now)


@dataclass(frozen=True, slots=True)
class Archive:
    """What was drawn earlier."""

    generations: Generations
    assets: AssetStore


@asynccontextmanager
async def opened_archive(settings: Settings) -> AsyncIterator[Archive]:
    """The generations and images of the settings, without anything that serves."""
    async with opened_database(settings) as database:
        assets = open_assets(settings.images_url, settings.data_dir)
        yield Archive(Generations(database), assets)


@asynccontextmanager
async def opened_drawing(settings: Settings) -> AsyncIterator[Drawing]:
    """The engine of the settings, and the checks around it; raise CannotStart."""
    async with AsyncExitStack() as stack:
        image_safety = checks.image_safety(settings)
        engine = engines.load(settings.engine_options(settings.engine))
        stack.push_async_callback(engine.aclose)
        writer = await stack.enter_async_context(checks.magic_prompt(settings, engine))
        yield Drawing(
            engine=engine,
            image_safety=image_safety,
            magic_prompt=writer,
            limits=Limits(engine_seconds=settings.engine_timeout, waiting=settings.queue_length),
            tolerance=settings.adjustments,
            name=settings.engine,
        )


def signing_secrets(settings: Settings) -> SigningSecrets:
    """The secrets that sign image links, in the data folder."""
    return SigningSecrets(settings.data_dir, lifetime=_lifetime(settings), clock=utc_now)


def webhook_keys(settings: Settings) -> WebhookKeys:
    """The keys that sign webhooks, in the data folder."""
    return WebhookKeys(settings.data_dir, clock=utc_now)


@asynccontextmanager
async def _opened_studio(
    settings: Settings, database: Database, drawing: Drawing
) -> AsyncIterator[Studio]:
    studio = Studio(
        drawing=drawing,
        generations=Generations(database, in_flight=settings.max_in_flight),
        assets=open_assets(settings.images_url, settings.data_dir),
        links=Links(signing_secrets(settings), _lifetime(settings)),
        prices=settings.price_list,
        policy=settings.policy,
    )
    sweeper = asyncio.create_task(keep_swept(studio.sweep, every=settings.sweep_interval))
    try:
        yield studio
    finally:
        sweeper.cancel()
        with suppress(asyncio.CancelledError):
            await sweeper
        await studio.aclose()


@asynccontextmanager
async def _delivering(settings: Settings, database: Database, edge: Edge) -> AsyncIterator[None]:
    """Deliver webhooks for as long as the block lasts."""
    post = Post(allow_private=settings.allow_private_networks, seconds=settings.webhook_timeout)
    courier = Courier(
        webhooks=Webhooks(database),
        answers=told_by(edge.studio),
        keys=webhook_keys(settings),
        post=post,
        heard=edge.meters.told,
    )
    loop = asyncio.create_task(keep_delivering(courier, every=WEBHOOKS_EVERY))
    try:
        yield
    finally:
        loop.cancel()
        with suppress(asyncio.CancelledError):
            await loop
        await courier.aclose()
        await post.aclose()


@asynccontextmanager
async def _opened_tasks(database: Database, studio: Studio) -> AsyncIterator[Tasks]:
    queue = TaskQueue(database.url)
    tasks = Tasks(studio=studio, rows=TaskRows(database, queue), queue=queue)
    async with tasks.alive():
        yield tasks


@asynccontextmanager
async def opened_worker(settings: Settings) -> AsyncIterator[None]:
    """What draws tasks and serves nothing, for the length of the block."""
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(opened_database(settings))
        drawing = await stack.enter_async_context(opened_drawing(settings))
        studio = await stack.enter_async_context(_opened_studio(settings, database, drawing))
        tasks = await stack.enter_async_context(_opened_tasks(database, studio))
        await stack.enter_async_context(tasks.working())
        yield


def _lifetime(settings: Settings) -> timedelta:
    return timedelta(seconds=settings.link_lifetime)


async def _ready(database: Database) -> None:
    try:
        async with asyncio.timeout(READY_WITHIN):
            await database.pool.fetchval("SELECT 1")
    except Exception as error:
        raise EngineBusy("The database does not answer.", READY_WITHIN) from error
