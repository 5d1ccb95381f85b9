"""No connection leads to an address that it should not."""

import ipaddress

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as some

from aquatint.guarded import NAMES, AddressRefused, Guarded, Named, allowed, client

pytestmark = pytest.mark.anyio

PUBLIC = ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"]
PRIVATE = [
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "::1",
    "fd00::1",
    "::ffff:10.0.0.1",
    "64:ff9b::a00:1",
    "2002:a00:1::",
]
NEVER = [
    "169.254.169.254",
    "fe80::1",
    "::ffff:169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "2002:a9fe:a9fe::",
    "0.0.0.0",
    "::",
    "224.0.0.1",
    "ff02::1",
]


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_allowed(address):
    assert allowed(ipaddress.ip_address(address), private=False)


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_need_leave_in_whichever_spelling(address):
    assert not allowed(ipaddress.ip_address(address), private=False)
    assert allowed(ipaddress.ip_address(address), private=True)


@pytest.mark.parametrize("address", NEVER)
def test_link_local_addresses_and_those_of_no_host_are_never_allowed(address):
    assert not allowed(ipaddress.ip_address(address), private=False)
    assert not allowed(ipaddress.ip_address(address), private=True)


@given(some.ip_addresses())
def test_without_leave_no_address_is_allowed_that_is_not_global(address):
    if allowed(address, private=False):
        assert address.is_global
        assert not address.is_multicast


class Recording(httpx2.AsyncBaseTransport):
    """Answers, and remembers where it was sent."""

    def __init__(self):
        self.requests = []

    async def handle_async_request(self, request):
        self.requests.append(request)
        return httpx2.Response(200)


async def test_a_request_goes_to_the_checked_address_under_the_name_of_its_host():
    inner = Recording()
    async with httpx2.AsyncClient(transport=Guarded(inner, allow_private=True)) as client:
        await client.get("https://localhost:8443/a")
    (sent,) = inner.requests
    assert sent.url.host in ("127.0.0.1", "::1")
    assert sent.url.port == 8443
    assert sent.headers["Host"] == "localhost:8443"
    assert sent.extensions["sni_hostname"] == "localhost"


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://[::ffff:127.0.0.1]/",
        "http://169.254.169.254/latest/meta-data/",
    ],
)
async def test_nothing_is_sent_to_a_refused_address(url):
    inner = Recording()
    async with httpx2.AsyncClient(transport=Guarded(inner, allow_private=False)) as client:
        with pytest.raises(AddressRefused):
            await client.get(url)
    assert inner.requests == []


async def test_a_name_that_does_not_exist_is_as_a_server_that_is_not_there():
    async with httpx2.AsyncClient(transport=Guarded(Recording(), allow_private=False)) as client:
        with pytest.raises(httpx2.ConnectError):
            await client.get("http://nowhere.invalid/")


async def test_no_cookie_is_kept():
    class Sweet(Recording):
        async def handle_async_request(self, request):
            await super().handle_async_request(request)
            return httpx2.Response(200, headers={"Set-Cookie": "id=1"}, request=request)

    inner = Sweet()
    async with client(allow_private=True, timeout=1) as guarded:
        guarded._transport._inner = inner
        await guarded.get("http://127.0.0.1/")
        await guarded.get("http://127.0.0.1/")
    assert "Cookie" not in inner.requests[1].headers


async def test_no_connection_of_one_name_serves_another_and_of_many_names_none_is_kept():
    made = []

    def make(keepalive):
        made.append((keepalive, Recording()))
        return made[-1][1]

    names = [f"host-{number}" for number in range(NAMES + 2)]
    named = Named(make)
    for name in (*names, *names):
        asked = httpx2.Request("GET", "http://127.0.0.1/", extensions={"sni_hostname": name})
        await named.handle_async_request(asked)
    (keepalive, others), *kept = made
    assert keepalive == 0
    assert [one.extensions["sni_hostname"] for one in others.requests] == names[NAMES:] * 2
    for name, (keepalive, inner) in zip(names, kept, strict=False):
        assert keepalive > 0
        assert {one.extensions["sni_hostname"] for one in inner.requests} == {name}
