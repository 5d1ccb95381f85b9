"""Servers to talk to over real sockets: a whole application, and one that misbehaves."""

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import uvicorn


@asynccontextmanager
async def served(app):
    """An application behind a real socket; its address."""
    config = uvicorn.Config(app, port=0, log_config=None, lifespan="off", access_log=False)
    server = uvicorn.Server(config)
    config.load()
    server.lifespan = config.lifespan_class(config)
    await server.startup()
    port = server.servers[0].sockets[0].getsockname()[1]
    loop = asyncio.create_task(server.main_loop())
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        await loop
        await server.shutdown()


@dataclass
class Received:
    """One request as it came over the wire."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    query: str = ""


@dataclass
class Scripted:
    """Answers each path with raw bytes, one after the other, the last one for ever.

    None is an answer that never comes.
    """

    url: str = ""
    script: dict[str, list[bytes | None]] = field(default_factory=dict)
    received: list[Received] = field(default_factory=list)
    endless: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)

    def drips(self, path, begun, more):
        """Answer a path with a beginning, and then with more of the same until the client goes."""
        self.endless[path] = begun, more

    def answers(self, path, *raw):
        self.script[path] = list(raw)

    def asked(self, path):
        return [one for one in self.received if one.path == path]

    async def serve(self, reader, writer):
        try:
            request = await _read(reader)
            self.received.append(request)
            if request.path in self.endless:
                await _drip(writer, *self.endless[request.path])
            left = self.script.get(request.path, [reply(404, b"{}")])
            raw = left.pop(0) if len(left) > 1 else left[0]
            if raw is None:
                await reader.read()  # until the client gives up
            else:
                writer.write(raw)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def scripted():
    """A server that answers as it is told, raw."""
    script = Scripted()
    server = await asyncio.start_server(script.serve, "127.0.0.1", 0)
    script.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield script
    finally:
        server.close()
        await server.wait_closed()


def reply(status, body, kind="application/json", **headers):
    """A whole answer, after which the connection is closed."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {
        "Content-Type": kind,
        "Content-Length": str(len(content)),
        "Connection": "close",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in named.items())
    return f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + content


async def _drip(writer, begun, more):
    writer.write(begun)
    while True:
        await writer.drain()
        await asyncio.sleep(0.01)
        writer.write(more)


async def _read(reader):
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.strip().split("\r\n")
    method, path, _ = first.split(" ")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    if headers.get("transfer-encoding") == "chunked":
        body = b""
        while size := int(await reader.readline(), 16):
            body += (await reader.readexactly(size + 2))[:-2]
        await reader.readline()
    else:
        body = await reader.readexactly(int(headers.get("content-length", 0)))
    path, _, query = path.partition("?")
    return Received(method, path, headers, body, query)
