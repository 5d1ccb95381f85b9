"""Tasks from end to end, what a request costs at a steady pace, and memory over many requests."""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Awaitable, Callable
from statistics import linear_regression, median

from .load import Load, connected, load, request, send
from .processes import listening, resident
from .serving import FIELDS, PATH, TYPED, aquatint, bare
from .table import Table

TASKS = int(os.environ.get("BENCH_TASKS", "2000"))
REQUESTS = int(os.environ.get("BENCH_REQUESTS", "100000"))
PACE, SECONDS = 200, 15
_IDLE = 2  # seconds after which the server may close a connection that is kept
_BODY = json.dumps({**FIELDS, "seed": 7}).encode()


def tasks() -> Table:
    """Tasks a second from the first that is sent to the last that has ended, beside waiting."""
    with aquatint() as (port, key):
        headers = {"Api-Key": key, **TYPED}
        waited = asyncio.run(load(port, request("POST", PATH, headers, _BODY)))
        taken, rate = asyncio.run(_submit_all(port, headers))
    rows = [
        ["requests, waited for", f"{waited.rate:,.0f}", "1.00"],
        ["tasks, taken in", f"{taken:,.0f}", f"{taken / waited.rate:.2f}"],
        ["tasks, drawn and settled", f"{rate:,.0f}", f"{rate / waited.rate:.2f}"],
    ]
    return f"{TASKS:,} tasks, 16 connections, one process", ["what", "a second", "of"], rows


async def _submit_all(port: int, headers: dict[str, str]) -> tuple[float, float]:
    """Tasks taken in a second; and drawn in a second, from the first to the last."""
    wanted = request("POST", PATH, headers | {"Prefer": "respond-async"}, _BODY)
    begun, left, names = time.perf_counter(), iter(range(TASKS)), []

    async def some() -> None:
        async with connected(port) as (reader, writer):
            for _ in left:
                answer = await send(reader, writer, wanted)
                names.append(answer.header("aquatint-generation-id"))

    await asyncio.gather(*(some() for _ in range(16)))
    taken = time.perf_counter() - begun
    async with connected(port) as (reader, writer):
        for name in names:
            look = request("GET", f"/v1/generations/{name}", headers)
            while json.loads((await send(reader, writer, look)).body)["status"] == "pending":  # noqa: ASYNC110
                await asyncio.sleep(0.02)
    return TASKS / taken, TASKS / (time.perf_counter() - begun)


def steady() -> Table:
    """How long a request takes at a pace that leaves room, beside a bare route at the same."""
    with bare() as reference, aquatint() as (port, key):
        kinds = {
            "a bare Starlette route": (reference, request("POST", "/", TYPED, _BODY)),
            "generate, everything off": (port, request("POST", PATH, TYPED, _BODY)),
            "generate, everything on": (
                port,
                request("POST", PATH, {"Api-Key": key, **TYPED}, _BODY),
            ),
        }
        rows, first = [], 0.0
        for name, (where, wanted) in kinds.items():
            seen = asyncio.run(_paced(where, wanted))
            first = first or seen.median_ms
            added = f"{seen.median_ms - first:.1f}"
            rows.append([name, f"{seen.median_ms:.1f}", f"{seen.p99_ms:.1f}", added])
    header = ["what", "p50 ms", "p99 ms", "p50 added"]
    return f"{PACE} requests a second for {SECONDS} s", header, rows


async def _paced(port: int, wanted: bytes) -> Load:
    """Send at even times, whether or not what was sent before is answered."""
    free: list[tuple[float, asyncio.StreamReader, asyncio.StreamWriter]] = []
    took: list[float] = []

    async def one() -> None:
        begun = time.perf_counter()
        if free and begun - free[-1][0] < _IDLE:
            _, reader, writer = free.pop()
        else:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
        await send(reader, writer, wanted)
        took.append(time.perf_counter() - begun)
        free.append((time.perf_counter(), reader, writer))

    await _at_pace(one)
    for _, _, writer in free:
        writer.close()
    every = sorted(took)
    p99 = every[int(len(every) * 0.99)]
    return Load(len(every) / SECONDS, median(every) * 1000, p99 * 1000, len(every))


async def _at_pace(one: Callable[[], Awaitable[None]]) -> None:
    begun, running = time.perf_counter(), []
    for number in range(PACE * SECONDS):
        await asyncio.sleep(max(0, begun + number / PACE - time.perf_counter()))
        running.append(asyncio.ensure_future(one()))
    await asyncio.gather(*running)


def memory() -> Table:
    """What the server has resident while it answers many requests, and how fast that grows."""
    with aquatint() as (port, key):
        wanted = request("POST", PATH, {"Api-Key": key, **TYPED}, _BODY)
        process, seen = listening(port), []
        for part in range(11):
            if part:
                asyncio.run(_many(port, wanted, REQUESTS // 10))
            seen.append((part * REQUESTS / 10, resident(process)))
    settled = seen[3:]  # what is cached has filled by then
    slope, _ = linear_regression(*zip(*settled, strict=True))
    rows = [[f"{count:,.0f}", f"{mib:.1f}"] for count, mib in seen]
    title = f"Memory over {REQUESTS:,} requests: {slope * 10_000:+.2f} MiB for each 10,000"
    return f"{title}, from {settled[0][0]:,.0f} on", ["requests", "MiB"], rows


async def _many(port: int, wanted: bytes, count: int) -> None:
    left = iter(range(count))

    async def some() -> None:
        async with connected(port) as (reader, writer):
            for _ in left:
                await send(reader, writer, wanted)

    await asyncio.gather(*(some() for _ in range(16)))
