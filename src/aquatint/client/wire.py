"""What both clients know of the wire: where the server is, how it is told the key, what it says."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, Self, TypeAlias, TypeVar
from urllib.parse import urlencode

import httpx2
from pydantic import BaseModel, ValidationError

from aquatint.client import errors

from .answers import CutOut, Picture, with_origin
from .calls import Call
from .forms import multipart

Auth: TypeAlias = Literal["api-key", "bearer"]
T = TypeVar("T", bound=BaseModel)

LOCAL = "http://127.0.0.1:8080"
IDEOGRAM = "https://api.ideogram.ai"

LONGEST_FILE = 100 * 1024 * 1024
"""Bytes that a downloaded image may have."""

_USER_AGENT = "aquatint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where to ask, and how the key is told there.

    `base_url` may have a path, such as a gateway's `/ideogram`. `timeout` is the seconds that an
    answer may take.
    """

    base_url: str
    api_key: str | None = field(repr=False)
    auth: Auth
    timeout: float

    def __post_init__(self) -> None:
        url = httpx2.URL(self.base_url)
        if url.scheme not in ("http", "https") or not url.host:
            raise ValueError(f"base_url: {self.base_url!r} is no http or https URL")
        check_header("api_key", self.api_key or "")
        if self.auth not in ("api-key", "bearer"):
            raise ValueError(f"auth: {self.auth!r} is neither 'api-key' nor 'bearer'")

    @property
    def timeouts(self) -> httpx2.Timeout:
        """The connection is made within 10 seconds, or never."""
        return httpx2.Timeout(self.timeout, connect=min(10.0, self.timeout))

    def url(self, path: str) -> str:
        """A path of the API at this server."""
        return f"{self.base_url.rstrip('/')}{path}"

    def headers(self) -> dict[str, str]:
        """Those of every request to the API. Never sent with a download."""
        told = {"Accept": "application/json", "User-Agent": _USER_AGENT}
        if self.api_key is None:
            return told
        if self.auth == "bearer":
            return told | {"Authorization": f"Bearer {self.api_key}"}
        return told | {"Api-Key": self.api_key}


@dataclass(frozen=True, slots=True)
class Sent:
    """A request, whole, so that it can be sent several times. `follow`: elsewhere, too."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes = field(default=b"", repr=False)
    follow: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, whole."""

    status: int
    reason: str
    headers: Mapping[str, str]
    content: bytes = field(repr=False)

    def check(self) -> Self:
        """Itself; raise ApiError for one that is not a success."""
        if 200 <= self.status < 300:
            return self
        try:
            body = json.loads(self.content)
        except ValueError:
            body = None
        raise errors.of_answer(self.status, self.reason, self.headers, body)


def replied(response: httpx2.Response, content: bytes) -> Reply:
    """A response whose body was read."""
    return Reply(response.status_code, response.reason_phrase, response.headers, content)


def check_header(name: str, value: str) -> None:
    """Raise ValueError for what no header can hold; the value is not repeated."""
    if not (value.isascii() and value.isprintable()):
        raise ValueError(f"{name}: has characters that a header cannot hold")


def posted(call: Call[Any], server: Server) -> Sent:
    """The request of a call; reads its files."""
    check_header("idempotency_key", call.key)
    url = server.url(call.path)
    if call.json is not None:
        encoded = httpx2.Request("POST", url, json=call.json)
    else:
        encoded = httpx2.Request("POST", url, files=multipart(call.form or {}))
    headers = {**server.headers(), "Idempotency-Key": call.key}
    headers["Content-Type"] = encoded.headers["Content-Type"]
    return Sent("POST", url, headers, encoded.read())


def submitted(call: Call[Any], server: Server, webhook_url: str | None) -> Sent:
    """The request of a call whose answer is not waited for; reads its files."""
    sent = posted(call, server)
    told = "" if webhook_url is None else f"?{urlencode({'webhook_url': webhook_url})}"
    headers = {**sent.headers, "Prefer": "respond-async"}
    return replace(sent, url=sent.url + told, headers=headers)


def looked(path: str, server: Server) -> Sent:
    """The request that looks at something of ours."""
    return Sent("GET", server.url(path), server.headers())


def cancelled(name: str, server: Server) -> Sent:
    """The request that ends a generation; the view in an envelope has none of its own."""
    return Sent("DELETE", server.url(f"/v1/generations/{name}"), server.headers())


def fetched(link: str) -> Sent:
    """The request of a download: without the key, which is nobody's business there."""
    return Sent("GET", link, {"User-Agent": _USER_AGENT}, follow=True)


def answer_of(call: Call[T], reply: Reply) -> T:
    """What a reply says; raise UnreadableAnswer for one that is none of this API."""
    try:
        told = json.loads(reply.content)
        return call.answer.model_validate(with_origin(told, reply.headers))
    except (ValueError, ValidationError) as error:
        raise errors.UnreadableAnswer(
            f"the server answered {call.path} with something that this API does not have"
        ) from error


def link_of(picture: Picture | CutOut | str) -> str:
    """Where an image lies; raise Withheld where it lies nowhere."""
    url = picture if isinstance(picture, str) else picture.url
    if url is None:
        raise errors.Withheld("The image was withheld for safety; there is nothing to download.")
    return url


def no_more_than(have: int) -> None:
    """Raise where an answer has more bytes than an image may have."""
    if have > LONGEST_FILE:
        raise errors.UnreadableAnswer(f"the answer has more than {LONGEST_FILE:,} bytes")


def write(path: Path, data: bytes) -> Path:
    """Write a file that is there whole or not at all."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return path
