"""A server that answers as Ideogram and as OpenAI do, after a fixed while: `PORT MS PICTURE`."""

from __future__ import annotations

import asyncio
import base64
import json
import sys
from pathlib import Path
from typing import cast

DRAW = b"/v1/ideogram-v3/generate"
OPENAI = b"/v1/images/generations"


class Answers(asyncio.Protocol):
    """One connection, kept alive; requests are answered in turn."""

    def __init__(self, answers: dict[bytes, bytes], picture: bytes, delay: float) -> None:
        self._answers, self._picture, self._delay = answers, picture, delay
        self._left = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._left += data
        head, end, body = self._left.partition(b"\r\n\r\n")
        if not end:
            return
        if b"transfer-encoding: chunked" in head.lower():
            if not body.endswith(b"0\r\n\r\n"):
                return
        elif len(body) < _length(head):
            return
        self._left = b""
        path = head.split(b" ", 2)[1]
        if path not in self._answers:
            self._send(b"image/png", self._picture)
            return
        loop = asyncio.get_running_loop()
        loop.call_later(self._delay, self._send, b"application/json", self._answers[path])

    def _send(self, kind: bytes, body: bytes) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
        self._transport.write(head % (kind, len(body)) + body)


def _length(head: bytes) -> int:
    said = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
    return int(said or 0)


def _answers(port: int, picture: bytes) -> dict[bytes, bytes]:
    """A link for Ideogram's dialect; in OpenAI's the picture itself, as its image models answer."""
    item = {
        "prompt": "a cat",
        "resolution": "1024x1024",
        "is_image_safe": True,
        "seed": 7,
        "url": f"http://127.0.0.1:{port}/picture.png",
        "style_type": "GENERAL",
    }
    inline = {"b64_json": base64.b64encode(picture).decode()}
    told = {
        DRAW: {"created": "2026-05-05T16:36:09.462623+00:00", "data": [item]},
        OPENAI: {"created": 1_777_999_000, "data": [inline]},
    }
    return {path: json.dumps(answer).encode() for path, answer in told.items()}


async def _serve(port: int, delay: float, picture: bytes) -> None:
    answers = _answers(port, picture)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Answers(answers, picture, delay), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    import uvloop

    number, milliseconds, file = sys.argv[1:]
    uvloop.run(_serve(int(number), float(milliseconds) / 1000, Path(file).read_bytes()))
