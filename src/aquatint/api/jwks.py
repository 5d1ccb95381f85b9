"""GET /v1/.well-known/jwks.json: the keys that prove that a webhook is from here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from starlette.requests import Request
from starlette.responses import Response

from aquatint.studio.webhooks import OVERLAP, WebhookKey

from .envelope import encode

PATH = "/v1/.well-known/jwks.json"

PublishedKeys = Callable[[], Sequence[WebhookKey]]
"""The keys that receivers should know now."""

_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": f"public, max-age={OVERLAP.total_seconds():.0f}",
}


def serves_jwks(published: PublishedKeys) -> Callable[[Request], Awaitable[Response]]:
    """The keys as a JSON Web Key Set, which may be kept for a day. No key is needed to ask."""

    async def jwks(_: Request) -> Response:
        body = encode({"keys": [key.published() for key in published()]})
        return Response(body, headers=_HEADERS, media_type="application/json")

    return jwks
