"""What a proxy says of a request counts where the settings name the proxy, and nowhere else."""

import httpx2
import pytest
from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from aquatint.cli.serve import configured
from aquatint.settings import Settings

pytestmark = pytest.mark.anyio

SAID = {"X-Forwarded-For": "10.1.2.3", "X-Forwarded-Proto": "https"}


async def seen(proxies, client):
    """Client and scheme, as an application sees a request that a proxy passed on."""

    async def tell(request):
        return JSONResponse([request.client.host, request.url.scheme])

    app = Starlette(routes=[Route("/", tell)])
    config = configured(app, Settings(trusted_proxies=proxies))
    config.load()
    transport = httpx2.ASGITransport(config.loaded_app, client=(client, 1))
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as one:
        return (await one.get("/", headers=SAID)).json()


@pytest.mark.parametrize(
    ("proxies", "client", "told"),
    [
        ("", "127.0.0.1", ["127.0.0.1", "http"]),
        ("127.0.0.1", "127.0.0.1", ["10.1.2.3", "https"]),
        ("192.0.2.0/24, ::1", "192.0.2.7", ["10.1.2.3", "https"]),
        ("192.0.2.0/24, ::1", "127.0.0.1", ["127.0.0.1", "http"]),
    ],
)
async def test_only_a_named_proxy_is_believed(proxies, client, told):
    assert await seen(proxies, client) == told


@pytest.mark.parametrize("proxies", ["*", "localhost", "10.0.0.0/33", "10.0.0.1/8"])
def test_a_proxy_is_an_address_or_a_network(proxies):
    with pytest.raises(ValidationError, match="trusted_proxies"):
        Settings(trusted_proxies=proxies)
