"""A small load generator: keeps some connections busy with one request for a while."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class Load:
    """What was measured: answers a second, and milliseconds per answer."""

    rate: float
    median_ms: float
    p99_ms: float
    count: int

    def __str__(self) -> str:
        return f"{self.rate:,.0f}/s · p50 {self.median_ms:.1f} · p99 {self.p99_ms:.1f} ms"


def request(method: str, path: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """The bytes of one HTTP/1.1 request."""
    lines = {"Host": "127.0.0.1", "Content-Length": str(len(body)), **headers}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode() + body


async def load(port: int, wanted: bytes, *, connections: int = 16, seconds: float = 4) -> Load:
    """Send `wanted` over and over; an answer other than 200 stops the measurement."""
    await _repeat(port, wanted, time.perf_counter() + 0.5)  # warm up
    started = time.perf_counter()
    until = started + seconds
    times = await asyncio.gather(*(_repeat(port, wanted, until) for _ in range(connections)))
    took = time.perf_counter() - started
    every = sorted(one for connection in times for one in connection)
    return Load(
        rate=len(every) / took,
        median_ms=statistics.median(every) * 1000,
        p99_ms=every[int(len(every) * 0.99)] * 1000,
        count=len(every),
    )


@dataclass(frozen=True)
class Answer:
    """What came back: a head that begins with a status in the 200s, and a body."""

    head: bytes
    body: bytes

    def header(self, name: str) -> str:
        """The value of a header that is there once."""
        lines = self.head.decode().splitlines()[1:]
        return next(line for line in lines if line.lower().startswith(f"{name}:")).split()[1]


@asynccontextmanager
async def connected(
    port: int,
) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """A connection that is kept for several requests."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 22)
    try:
        yield reader, writer
    finally:
        writer.close()


async def send(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, wanted: bytes) -> Answer:
    """The answer to one request; any status but one in the 200s stops the measurement."""
    writer.write(wanted)
    head = await reader.readuntil(b"\r\n\r\n")
    status = int(head.split(b" ", 2)[1])
    if not 200 <= status < 300:
        raise SystemExit(f"the server answered {head.decode(errors='replace')}")
    length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
    return Answer(head, await reader.readexactly(int(length)))


async def _repeat(port: int, wanted: bytes, until: float) -> list[float]:
    times = []
    async with connected(port) as (reader, writer):
        while (start := time.perf_counter()) < until:
            await send(reader, writer, wanted)
            times.append(time.perf_counter() - start)
    return times
