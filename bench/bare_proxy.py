"""The least that a proxy can do: a body in, the same out, an answer back: `PORT UPSTREAM_PORT`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import uvicorn

Message = MutableMapping[str, Any]


class Proxy:
    """An ASGI application with a pool of connections; it reads nothing of what passes."""

    def __init__(self, upstream: int) -> None:
        self._upstream = upstream
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    async def __call__(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        body = b""
        while (message := await receive())["type"] == "http.request":
            body += message["body"]
            if not message.get("more_body"):
                break
        kept = (b"content-type", b"api-key", b"authorization")
        headers = b"".join(
            b"%s: %s\r\n" % (name, value) for name, value in scope["headers"] if name in kept
        )
        kind, answer = await self._ask(scope["path"].encode(), headers, body)
        told = [(b"content-type", kind), (b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": told})
        await send({"type": "http.response.body", "body": answer})

    async def _ask(self, path: bytes, headers: bytes, body: bytes) -> tuple[bytes, bytes]:
        reader, writer = (
            self._idle.pop()
            if self._idle
            else await asyncio.open_connection("127.0.0.1", self._upstream, limit=1 << 22)
        )
        line = b"POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: %d\r\n%s\r\n"
        writer.write(line % (path, len(body), headers) + body)
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
        answer = await reader.readexactly(length)
        self._idle.append((reader, writer))
        return head.partition(b"content-type: ")[2].partition(b"\r\n")[0], answer


if __name__ == "__main__":
    own, other = map(int, sys.argv[1:])
    uvicorn.run(Proxy(other), port=own, log_level="critical", access_log=False, lifespan="off")
