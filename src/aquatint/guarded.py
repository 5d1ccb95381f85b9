"""Connections that lead nowhere they should not: an address is checked, and then connected to.

A name is resolved once, every address that it has is checked, and the connection goes to one of
those: a name that resolves otherwise a moment later gains nothing.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from http.cookiejar import DefaultCookiePolicy

import httpx2

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_RESOLVERS = 16  # names looked up at a time for one client
NAMES, KEPT = 8, 20
"""Hosts to which connections are kept alive, and how many to each."""

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


class AddressRefused(Exception):
    """A host has an address that is not to be connected to; its text names the host only."""


def client(*, allow_private: bool, timeout: float) -> httpx2.AsyncClient:
    """A client that follows no redirect, keeps no cookie, reads no proxy from the environment."""
    trusted = httpx2.create_ssl_context(trust_env=False)

    def transport(keepalive: int) -> httpx2.AsyncBaseTransport:
        limits = httpx2.Limits(max_connections=None, max_keepalive_connections=keepalive)
        return httpx2.AsyncHTTPTransport(limits=limits, verify=trusted, trust_env=False)

    guarded = httpx2.AsyncClient(
        transport=Guarded(Named(transport), allow_private=allow_private),
        timeout=httpx2.Timeout(timeout, connect=min(timeout, 10.0)),
        headers={"Accept-Encoding": "identity", "User-Agent": "aquatint"},
        trust_env=False,
    )
    guarded.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=()))
    return guarded


class Named(httpx2.AsyncBaseTransport):
    """Keeps the connections of each host apart, by its name; of more than NAMES it keeps none.

    Connections are pooled by address, and TLS is verified for the name that opened them: one that
    was opened for a name must not serve another that has the same address. `make` makes a transport
    that keeps so many connections alive.
    """

    def __init__(self, make: Callable[[int], httpx2.AsyncBaseTransport]) -> None:
        self._make = make
        self._kept: dict[str, httpx2.AsyncBaseTransport] = {}
        self._others = make(0)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return await self._of(str(request.extensions["sni_hostname"])).handle_async_request(request)

    async def aclose(self) -> None:
        for transport in (*self._kept.values(), self._others):
            await transport.aclose()

    def _of(self, name: str) -> httpx2.AsyncBaseTransport:
        if name not in self._kept and len(self._kept) < NAMES:
            self._kept[name] = self._make(KEPT)
        return self._kept.get(name, self._others)


class Guarded(httpx2.AsyncBaseTransport):
    """Sends each request to a checked address of its host; raise AddressRefused for others."""

    def __init__(self, inner: httpx2.AsyncBaseTransport, *, allow_private: bool) -> None:
        self._inner = inner
        self._hosts = Hosts(allow_private=allow_private)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.scheme not in ("http", "https"):
            raise AddressRefused(f"{request.url.scheme} is no scheme to fetch by")
        host = request.url.host
        address = await self._hosts.find(host, request.url.port or _port(request.url.scheme))
        request.url = request.url.copy_with(host=str(address))
        request.extensions = {**request.extensions, "sni_hostname": host}
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        self._hosts.close()
        await self._inner.aclose()


class Hosts:
    """Finds where hosts are, in threads of its own: a name server that hangs holds up little."""

    def __init__(self, *, allow_private: bool) -> None:
        self._allow_private = allow_private
        self._threads = ThreadPoolExecutor(_RESOLVERS, thread_name_prefix="resolver")

    async def find(self, host: str, port: int) -> Address:
        """An address to connect to.

        Raise AddressRefused where any that the host has is not allowed, httpx2.ConnectError where
        it has none.
        """
        addresses = _literal(host) or await self._resolved(host, port)
        if not all(allowed(address, private=self._allow_private) for address in addresses):
            raise AddressRefused(f"{host} has an address that is not public")
        return addresses[0]

    def close(self) -> None:
        """Let go of the threads, without waiting for those that look something up."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _resolved(self, host: str, port: int) -> list[Address]:
        look = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
        try:
            found = await asyncio.get_running_loop().run_in_executor(self._threads, look)
        except (OSError, UnicodeError) as error:
            raise httpx2.ConnectError(f"{host} has no address") from error
        return [ipaddress.ip_address(str(one[4][0]).partition("%")[0]) for one in found]


def _literal(host: str) -> list[Address]:
    """The address that a host is, if it is one: it needs no thread that asks for it."""
    try:
        return [ipaddress.ip_address(host.partition("%")[0])]
    except ValueError:
        return []


def allowed(address: Address, *, private: bool) -> bool:
    """Whether to connect there: to public addresses, and to `private` ones and this machine's.

    Never to link-local addresses, where clouds keep their credentials, nor to those of no host.
    """
    return all(_allowed(one, private=private) for one in _meant(address))


def _allowed(address: Address, *, private: bool) -> bool:
    if address.is_link_local or address.is_multicast or address.is_unspecified:
        return False
    if address.is_loopback or address.is_private:
        return private
    return address.is_global and not address.is_reserved


def _meant(address: Address) -> Iterator[Address]:
    """The address, or the IPv4 addresses that an IPv6 one stands for."""
    if isinstance(address, ipaddress.IPv4Address):
        yield address
        return
    inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in _NAT64:
        inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    found = [one for one in inner if one is not None]
    yield from found or [address]


def _port(scheme: str) -> int:
    return 443 if scheme == "https" else 80
