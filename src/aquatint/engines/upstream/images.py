"""An image by its URL: fetched within limits, and decoded to prove it whole."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Generic, TypeVar

import httpx2

from aquatint.domain import InvalidRequest
from aquatint.domain.errors import UpstreamError
from aquatint.guarded import AddressRefused

REDIRECTS = 3
"""That are followed, each to an address that is checked anew."""

Seen = TypeVar("Seen")


class _FetchFailed(Exception):
    """This time; its text says why."""


@dataclass(frozen=True, slots=True)
class Fetcher(Generic[Seen]):
    """Fetches images that another server has drawn, with a guarded client.

    `read` makes of the bytes, a name for them and `max_pixels` what is fetched, in a thread; it
    raises InvalidRequest for what is no whole image: see `aquatint.imaging.decode`. A picture that
    is fetched has been paid for, and asking for it again costs nothing: it is tried `tries` times.
    `seconds` is the time for each, first byte to last.
    """

    client: httpx2.AsyncClient
    read: Callable[[bytes, str, int], Seen]
    max_bytes: int
    max_pixels: int
    seconds: float = 60
    tries: int = 3

    async def fetch(self, url: str) -> Seen:
        """What was read of the image; raise UpstreamError, which never repeats the URL."""
        for left in reversed(range(self.tries)):
            try:
                async with asyncio.timeout(self.seconds):
                    return await self.verified(await self._download(httpx2.URL(url)))
            except AddressRefused as error:
                raise UpstreamError("The image of the upstream server is not public.") from error
            except (
                _FetchFailed,
                UpstreamError,
                TimeoutError,
                httpx2.HTTPError,
                httpx2.InvalidURL,
            ) as error:
                if not left and isinstance(error, UpstreamError):
                    raise
                if not left:
                    raise UpstreamError(
                        f"An image of the upstream server could not be fetched: {_said(error)}."
                    ) from error
        raise AssertionError("at least one try")

    async def verified(self, data: bytes) -> Seen:
        """What is read of bytes, whatever they were called; raise UpstreamError for no image."""
        try:
            return await asyncio.to_thread(self.read, data, "image", self.max_pixels)
        except InvalidRequest as error:
            raise UpstreamError(f"An image of the upstream server {error.reason}.") from error

    async def _download(self, url: httpx2.URL) -> bytes:
        for _ in range(REDIRECTS + 1):
            async with self.client.stream("GET", url) as response:
                if not response.has_redirect_location:
                    return await self._body(response)
                target = url.join(response.headers["Location"])
            if url.scheme == "https" and target.scheme != "https":
                raise _FetchFailed("it was redirected to an insecure address")
            url = target
        raise _FetchFailed("it was redirected too often")

    async def _body(self, response: httpx2.Response) -> bytes:
        if response.status_code != HTTPStatus.OK:
            raise _FetchFailed(f"its link answered {response.status_code}")
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise _FetchFailed("it came compressed, unasked")
        body = bytearray()
        async for part in response.aiter_raw():
            body += part
            if len(body) > self.max_bytes:
                raise _FetchFailed(f"it has more than {self.max_bytes:,} bytes")
        return bytes(body)


def _said(error: Exception) -> str:
    match error:
        case _FetchFailed():
            return str(error)
        case TimeoutError() | httpx2.TimeoutException():
            return "it took too long"
        case _:
            return "the connection failed"
