"""A request's body, JSON, multipart or urlencoded, becomes one mapping of names to values."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Collection, Mapping
from enum import StrEnum
from typing import Any, NoReturn
from urllib.parse import unquote_to_bytes

from starlette.requests import Request

from aquatint.domain.errors import InvalidRequest, RequestTooLarge, UnsupportedMediaType

from .form import Part, gather
from .limits import Limits
from .multipart import read_multipart

Fields = Mapping[str, object]


class BodyType(StrEnum):
    """The media types that are read somewhere here."""

    JSON = "application/json"
    MULTIPART = "multipart/form-data"
    URLENCODED = "application/x-www-form-urlencoded"


Body = bytes | tuple[Part, ...]
"""A JSON text, not yet read; or the parts of a form."""


async def receive(request: Request, accepted: Collection[BodyType], limits: Limits) -> Body:
    """The body within its limits, of a type that is accepted here.

    A body that announces too much is refused before it is read, any other as soon as it is over.
    """
    kind = _body_type(request, accepted)
    try:
        async with asyncio.timeout(limits.body_seconds):
            return await _read(request, kind, limits)
    except TimeoutError as error:
        raise InvalidRequest("body", f"did not arrive in {limits.body_seconds:g} s") from error


def fields_of(body: Body) -> Fields:
    """Read what was received. Slow for a long JSON text: not on the event loop then."""
    return read_object(body, "body") if isinstance(body, bytes) else gather(body)


def read_object(text: str | bytes, field: str) -> dict[str, Any]:
    """A JSON text as an object; raise InvalidRequest for `field` if it is none."""
    try:
        found = json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_unique)
    except RecursionError as error:
        raise InvalidRequest(field, "is nested too deeply") from error
    except ValueError as error:
        raise InvalidRequest(field, f"is not valid JSON{_trouble(error)}") from error
    if not isinstance(found, dict):
        raise InvalidRequest(field, "must be a JSON object")
    return found


async def _read(request: Request, kind: BodyType, limits: Limits) -> Body:
    if kind is BodyType.MULTIPART:
        chunks = _counted(request, limits.max_request_bytes)
        return await read_multipart(request.headers["content-type"], chunks, limits)
    chunks = _counted(request, limits.max_text_bytes)
    text = b"".join([chunk async for chunk in chunks])
    return text if kind is BodyType.JSON else _urlencoded(text, limits)


def _body_type(request: Request, accepted: Collection[BodyType]) -> BodyType:
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise UnsupportedMediaType("Bodies are read without Content-Encoding only")
    label = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    found = next((one for one in accepted if one.value == label), None)
    if found is None:
        readable = ", ".join(one.value for one in BodyType if one in accepted)
        raise UnsupportedMediaType(f"Content-Type {label[:80]!r} is not read here, but {readable}")
    return found


async def _counted(request: Request, most: int) -> AsyncIterator[bytes]:
    """The chunks of a body of at most `most` bytes, whether its length is announced or not."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced[:20]) > most:
        raise _too_large(most)
    received = 0
    async for chunk in request.stream():
        received += len(chunk)
        if received > most:
            raise _too_large(most)
        yield chunk


def _too_large(most: int) -> RequestTooLarge:
    return RequestTooLarge(f"The request is over its limit of {most:,} bytes")


def _urlencoded(text: bytes, limits: Limits) -> tuple[Part, ...]:
    pairs = [pair for pair in text.split(b"&", limits.max_fields) if pair]
    if text.count(b"&") >= limits.max_fields:
        raise InvalidRequest("body", f"has more than {limits.max_fields} fields")
    return tuple(_pair(*pair.replace(b"+", b" ").partition(b"=")[::2]) for pair in pairs)


def _pair(name: bytes, value: bytes) -> Part:
    return Part(unquote_to_bytes(name).decode(errors="replace"), unquote_to_bytes(value))


class _BadJsonError(ValueError):
    """What Python would read as JSON, and JSON is not."""


def _trouble(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f": {error.msg} at line {error.lineno}, column {error.colno}"
    return f": {error}" if isinstance(error, _BadJsonError) else ""


def _refuse_constant(name: str) -> NoReturn:
    raise _BadJsonError(f"{name} is no JSON number")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _BadJsonError("a name occurs twice in one object")
    return found
