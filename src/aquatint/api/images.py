"""Images by their signed links: whole, in ranges, or not at all when the client has them."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from aquatint.domain.errors import NotFound
from aquatint.studio.shelf import StoredImage
from aquatint.studio.studio import Studio

PATH = "/api/images/ephemeral/{name}"

_NAME = re.compile(r"([A-Za-z0-9_-]{22})\.(?:png|jpg|webp)")
_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")


def serves_images(studio: Studio) -> Callable[[Request], Awaitable[Response]]:
    """GET and HEAD of an image. The link is the only credential: other headers are not read."""

    async def image(request: Request) -> Response:
        named = _NAME.fullmatch(request.path_params["name"])
        if named is None:
            raise NotFound("There is no image of this name")
        found = await studio.image(named[1], _once(request, "exp"), _once(request, "sig"))
        headers = _headers(found)
        if _has_it(request, found.etag):
            return Response(status_code=304, headers=headers)
        wanted = _range(request, found) or range(found.length)
        if len(wanted) < found.length:
            headers["Content-Range"] = f"bytes {wanted.start}-{wanted.stop - 1}/{found.length}"
        headers["Content-Length"] = str(len(wanted))
        data = b"" if request.method == "HEAD" else await found.read()
        status = 206 if len(wanted) < found.length else 200
        return Response(data[wanted.start : wanted.stop], status, headers, found.media_type)

    return image


def fetches(studio: Studio) -> Callable[[str], Awaitable[bytes]]:
    """The file behind a link of this server, without asking itself over HTTP."""

    async def fetch(url: str) -> bytes:
        path, _, query = url.partition("?")
        told = dict(parse_qsl(query))
        name = path.rpartition("/")[2].partition(".")[0]
        found = await studio.image(name, told.get("exp"), told.get("sig"))
        return await found.read()

    return fetch


def _once(request: Request, name: str) -> str | None:
    values = request.query_params.getlist(name)
    return values[0] if len(values) == 1 else None


def _headers(image: StoredImage) -> dict[str, str]:
    left = max(0, int((image.expires - datetime.now(UTC)).total_seconds()))
    return {
        "Accept-Ranges": "bytes",
        "Access-Control-Allow-Origin": "*",
        "Cache-Control": f"private, max-age={left}, immutable",
        "Content-Security-Policy": "default-src 'none'",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "ETag": image.etag,
        "X-Content-Type-Options": "nosniff",
    }


def _has_it(request: Request, etag: str) -> bool:
    known = [tag.strip() for tag in request.headers.get("if-none-match", "").split(",")]
    return "*" in known or any(tag.removeprefix("W/") == etag for tag in known)


def _range(request: Request, image: StoredImage) -> range | None:
    """The bytes that were asked for; None for all of them, as for ranges that are not read here."""
    asked = _RANGE.fullmatch(request.headers.get("range", "").replace(" ", ""))
    if asked is None or request.headers.get("if-range", image.etag) != image.etag:
        return None
    first, last = (int(bound) if bound else None for bound in asked.groups())
    if first is None and last is None:
        return None
    if first is not None and last is not None and last < first:
        return None
    wanted = _bounded(first, last, image.length)
    if not wanted:
        size = {"Content-Range": f"bytes */{image.length}"}
        raise HTTPException(416, "The range lies outside the image", size)
    return wanted


def _bounded(first: int | None, last: int | None, length: int) -> range:
    """Bytes `first` to `last`, both included; without a first one, as many as `last` at the end."""
    if first is None:
        return range(max(0, length - (last or 0)), length)
    return range(first, length if last is None else min(length, last + 1))
