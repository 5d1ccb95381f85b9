"""Whether a URL may be told of generations: checked when it is given, and again at each sending."""

from __future__ import annotations

import asyncio

import httpx2

from aquatint.domain import InvalidRequest
from aquatint.guarded import AddressRefused, Hosts

FIELD = "webhook_url"
LONGEST = 2048

_LOOK_UP = 5  # seconds
_PORTS = {"https": 443, "http": 80}


class WebhookUrls:
    """Says which URLs may be told of generations; with leave for private networks, more may.

    `hosts` finds where their hosts are.
    """

    def __init__(self, hosts: Hosts, *, allow_private: bool) -> None:
        self._hosts = hosts
        self._schemes = ("https", "http") if allow_private else ("https",)

    async def check(self, url: str) -> str:
        """The URL as it came; raise InvalidRequest where nothing may be sent to it.

        It is `https`, without credentials, and its host has none but public addresses. With leave
        for private networks it may be `http`, and have private ones. Why a host is refused is not
        told: it would tell of the network.
        """
        host, port = self._place(url)
        try:
            async with asyncio.timeout(_LOOK_UP):
                await self._hosts.find(host, port)
        except (AddressRefused, httpx2.ConnectError, TimeoutError) as error:
            raise InvalidRequest(FIELD, "the host has no public address") from error
        return url

    def _place(self, url: str) -> tuple[str, int]:
        if len(url) > LONGEST:
            raise InvalidRequest(FIELD, f"is longer than {LONGEST} characters")
        if not url.isascii() or not url.isprintable() or " " in url:
            raise InvalidRequest(FIELD, "holds characters that a URL cannot have")
        try:
            read = httpx2.URL(url)
        except httpx2.InvalidURL as error:
            raise InvalidRequest(FIELD, "is no URL") from error
        if read.scheme not in self._schemes:
            wanted = " or ".join(f"{scheme}://" for scheme in self._schemes)
            raise InvalidRequest(FIELD, f"must begin with {wanted}")
        if not read.host:
            raise InvalidRequest(FIELD, "names no host")
        if read.userinfo:
            raise InvalidRequest(FIELD, "must not hold a user or a password")
        port = read.port if read.port is not None else _PORTS[read.scheme]
        if not 0 < port < 65_536:
            raise InvalidRequest(FIELD, f"names a port that does not exist: {port}")
        return read.host, port
