"""Who is calling: the keys that a request carries, in the three headers that clients use."""

from __future__ import annotations

from starlette.requests import HTTPConnection


def keys_of(request: HTTPConnection) -> tuple[str, ...]:
    """The keys of `Api-Key`, `X-API-Key` and `Authorization: Bearer`; one valid one is enough."""
    headers = request.headers
    found = [*headers.getlist("api-key"), *headers.getlist("x-api-key")]
    for authorization in headers.getlist("authorization"):
        scheme, _, token = authorization.strip().partition(" ")
        if scheme.lower() == "bearer":
            found.append(token)
    return tuple(key.strip() for key in found if key.strip())
