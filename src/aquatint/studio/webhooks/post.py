"""One attempt: a signed body on its way to a receiver, and what the receiver said to it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

import httpx2

from aquatint import guarded

_SHOWN = 200  # characters of where a redirect points to


@dataclass(frozen=True, slots=True)
class Reply:
    """The status of a receiver's answer, if there is one, and what is wrong, if anything is.

    What is `final` is wrong for good: there is no use in trying again.
    """

    status: int | None = None
    error: str | None = None
    final: bool = False

    @property
    def arrived(self) -> bool:
        """Whether the receiver took it."""
        return self.error is None


class Post:
    """Sends bodies to receivers, at addresses that are checked each time.

    Of an answer only the status is read. `seconds` is the time for all of an attempt.
    """

    def __init__(self, *, allow_private: bool, seconds: float) -> None:
        self._client = guarded.client(allow_private=allow_private, timeout=seconds)
        self.seconds = seconds

    async def send(self, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """What came of it; nothing is raised, and no redirect followed."""
        try:
            async with asyncio.timeout(self.seconds):
                return await self._send(url, headers, body)
        except guarded.AddressRefused:
            return Reply(error="the host has an address that is not public")
        except (TimeoutError, httpx2.TimeoutException):
            return Reply(error=f"no answer within {self.seconds:g} seconds")
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            return Reply(error=f"no answer: {type(error).__name__}")

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def _send(self, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        told = {**headers, "Content-Type": "application/json"}
        async with self._client.stream("POST", url, headers=told, content=body) as answer:
            if answer.is_success:
                return Reply(answer.status_code)
            if answer.has_redirect_location:
                return Reply(answer.status_code, f"a redirect, not followed: {_location(answer)}")
            gone = answer.status_code == HTTPStatus.GONE
            return Reply(answer.status_code, "gone" if gone else "not taken", final=gone)


def _location(answer: httpx2.Response) -> str:
    return "".join(filter(str.isprintable, answer.headers["Location"]))[:_SHOWN]
