"""What a server stands on goes away: it says so with 503, and nothing is lost or paid twice."""

import asyncio
import os
import resource
import signal
import time
from pathlib import Path

import pytest
from upstreams import served

from aquatint.storage.embedded import EmbeddedServer

from .bucket import Bucket
from .world import made_for, until

pytestmark = pytest.mark.anyio

CLIENTS, EACH = 6, 8
PATH = "/v1/ideogram-v3/generate"


async def ask(client, key, answers):
    """Ask for an image under a key until it is there, as clients do that retry 503."""

    async def drawn():
        answer = await client.post(PATH, json={"prompt": "a cat"}, headers={"Idempotency-Key": key})
        answers.append(answer)
        return answer if answer.status_code == 200 else None

    return (await until(drawn)).json()["data"][0]["url"]


def clean(answers):
    """Only 200, and 503 with the time after which to come again."""
    assert {answer.status_code for answer in answers} <= {200, 503}
    refused = [answer for answer in answers if answer.status_code == 503]
    assert all(int(answer.headers["Retry-After"]) > 0 for answer in refused)
    return len(refused)


def crash(database):
    """Stop a database as a power cut would, and start it again."""
    pid = int((database / "postgres" / "postmaster.pid").read_text().split()[0])
    os.kill(pid, signal.SIGQUIT)
    while Path(f"/proc/{pid}").exists():
        time.sleep(0.05)
    again = EmbeddedServer(database)
    again.start()
    again.stop()  # lets go of it; whoever started it first still holds it


async def test_a_database_that_crashes_under_load_costs_nobody_an_image(tmp_path):
    database = tmp_path / "database"
    server = EmbeddedServer(database)
    world = await made_for(await asyncio.to_thread(server.start), tmp_path, images=100)
    answers, links = [], []

    async def client_of(client, name):
        for number in range(EACH):
            links.append(await ask(client, f"{name}-{number}", answers))
            if len(links) == CLIENTS * EACH // 3:
                await asyncio.to_thread(crash, database)

    try:
        async with world.server() as (client, _):
            await asyncio.gather(*(client_of(client, name) for name in range(CLIENTS)))
            await until(world.settled)
            pictures = [await client.get(link) for link in links]

        assert {picture.status_code for picture in pictures} == {200}
        assert clean(answers) > 0, "nobody noticed"
        await world.books_balance(paid=CLIENTS * EACH, of=100)
        assert await world.has_no_orphans() == CLIENTS * EACH
    finally:
        await asyncio.to_thread(server.stop)


async def test_a_full_disk_costs_nothing_and_is_forgotten_when_there_is_room(
    database_url, tmp_path
):
    world = await made_for(database_url, tmp_path, images=3)
    async with world.server() as (client, process):
        await client.get("/healthz")  # it has started
        usual = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (100, usual[1]))
        refused = await client.post(PATH, json={"prompt": "a cat"})
        await until(world.settled)
        left = world.files()
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, usual)
        drawn = await client.post(PATH, json={"prompt": "a cat"})

    assert clean([refused]) == 1
    assert left == set()
    assert drawn.status_code == 200
    await world.books_balance(paid=1, of=3)


async def test_a_bucket_that_is_away_for_a_moment_costs_time_only(database_url, tmp_path):
    world, bucket = await made_for(database_url, tmp_path, images=3), Bucket()
    async with served(bucket.app) as address, world.server(**at(address)) as (client, _):
        bucket.is_down = True
        asking = asyncio.create_task(client.post(PATH, json={"prompt": "a cat"}))
        await until(lambda: is_drawing(world))
        bucket.is_down = False
        drawn = await asking
        picture = await client.get(drawn.json()["data"][0]["url"])

    assert (drawn.status_code, picture.status_code) == (200, 200)
    assert [picture.content] == list(bucket.objects.values())


async def test_a_bucket_that_stays_away_costs_no_money(database_url, tmp_path):
    world, bucket = await made_for(database_url, tmp_path, images=3), Bucket()
    async with served(bucket.app) as address, world.server(**at(address)) as (client, _):
        kept = (await client.post(PATH, json={"prompt": "a cat"})).json()["data"][0]["url"]
        bucket.is_down = True
        refused = await client.post(PATH, json={"prompt": "a dog"})
        unseen = await client.get(kept)
        await until(world.settled)
        bucket.is_down = False
        seen = await client.get(kept)

    assert clean([refused, unseen]) == 2
    assert seen.status_code == 200
    assert len(bucket.objects) == 1
    await world.books_balance(paid=1, of=3)


async def is_drawing(world):
    (row,) = await world.fetch("SELECT count(*) AS open FROM generations WHERE state = 'running'")
    return row["open"] == 1


def at(address):
    """The settings of a server whose images are in a bucket at an address."""
    return {
        "AQUATINT_IMAGES_URL": "s3://bucket",
        "AWS_ENDPOINT": address,
        "AWS_ALLOW_HTTP": "true",
        "AWS_ACCESS_KEY_ID": "name",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_REGION": "anywhere",
    }
