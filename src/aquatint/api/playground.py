"""The pages for browsers: the playground at /, which asks the public API, and the console."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

PLAYGROUND, CONSOLE = "playground", "console"
_PAGE = "index.html"
_TYPES = {
    "css": "text/css; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
    "webp": "image/webp",
    "woff2": "font/woff2",
}
_PACKED = frozenset({"webp", "woff2"})  # formats that compression does not make smaller


@dataclass(frozen=True, slots=True)
class PageFile:
    """One file of the page: as it is, compressed where that helps, and its tag."""

    data: bytes
    zipped: bytes | None
    media_type: str
    etag: str


def routes(public_url: str | None) -> list[Route]:
    """The playground at `/`, the console at `/console`, and their files.

    Pictures may come from `public_url`, too.

    Files are answered in threads, as whoever comes first waits until all are read and compressed.
    """
    headers = _headers(public_url)
    told = {**headers, "Vary": "Accept-Encoding"}

    def page(request: Request) -> Response:
        if "text/html" not in request.headers.get("accept", ""):
            raise HTTPException(404)  # a client of the API asked for an operation without a name
        found = contents(PLAYGROUND)[_PAGE]
        return _answer(request, found, {**headers, "Vary": "Accept, Accept-Encoding"})

    def console(request: Request) -> Response:
        return _answer(request, contents(CONSOLE)[_PAGE], told)

    def files_of(name: str) -> Route:
        def file(request: Request) -> Response:
            found = contents(name).get(request.path_params["path"])
            if found is None:
                raise HTTPException(404)
            return _answer(request, found, told)

        return Route(f"/{name}/{{path:path}}", file)

    return [
        Route("/", page),
        Route(f"/{CONSOLE}", console),
        files_of(PLAYGROUND),
        files_of(CONSOLE),
    ]


@cache
def contents(name: str = PLAYGROUND) -> Mapping[str, PageFile]:
    """Every file of a page by its path."""
    return dict(_walk(files("aquatint") / name, ""))


def _walk(folder: Traversable, path: str) -> Iterator[tuple[str, PageFile]]:
    for one in folder.iterdir():
        if one.is_dir():
            yield from _walk(one, f"{path}{one.name}/")
        elif (kind := one.name.rpartition(".")[2]) in _TYPES:
            yield path + one.name, _read(one.read_bytes(), kind)


def _read(data: bytes, kind: str) -> PageFile:
    zipped = None if kind in _PACKED else gzip.compress(data, mtime=0)
    return PageFile(data, zipped, _TYPES[kind], f'"{hashlib.sha256(data).hexdigest()[:32]}"')


def _headers(public_url: str | None) -> Mapping[str, str]:
    """What a browser may load: this server's files, and pictures by their links. No inline code."""
    parts = urlsplit(public_url or "")
    elsewhere = f" {parts.scheme}://{parts.netloc}" if public_url else ""
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
        f"img-src 'self' blob:{elsewhere}; connect-src 'self'{elsewhere}; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )
    return {
        "Cache-Control": "no-cache",
        "Content-Security-Policy": policy,
        "Cross-Origin-Opener-Policy": "same-origin",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


def _answer(request: Request, found: PageFile, headers: Mapping[str, str]) -> Response:
    zipped = found.zipped if _takes_gzip(request) else None
    etag = found.etag if zipped is None else f'{found.etag[:-1]}-gzip"'
    told = {**headers, "ETag": etag}
    known = {tag.strip() for tag in request.headers.get("if-none-match", "").split(",")}
    if known & {etag, f"W/{etag}", "*"}:
        return Response(status_code=304, headers=told)
    if zipped is not None:
        told["Content-Encoding"] = "gzip"
    return Response(found.data if zipped is None else zipped, 200, told, found.media_type)


def _takes_gzip(request: Request) -> bool:
    for coding in request.headers.get("accept-encoding", "").split(","):
        name, _, quality = coding.partition(";")
        if name.strip().lower() in ("gzip", "*"):
            return quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False
