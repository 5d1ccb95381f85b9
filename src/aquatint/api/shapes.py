"""How endpoints tell their images, where they do not tell all that is known of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from .envelope import Body
from .wire import GenerationWire

Fetch = Callable[[str], Awaitable[bytes]]
"""The file behind a link of ours."""


class Shape(Protocol):
    """Makes the answer of an endpoint of one that tells everything, and of what was asked."""

    async def __call__(self, body: Body, asked: GenerationWire, fetch: Fetch, /) -> Body: ...


async def native(body: Body, _: GenerationWire, __: Fetch) -> Body:
    """Everything, as most endpoints do."""
    return body


async def removal(body: Body, _: GenerationWire, __: Fetch) -> Body:
    """Nothing but the links, as the endpoints do that remove."""
    items = [{name: item[name] for name in ("is_image_safe", "url")} for item in body["data"]]
    return {**body, "data": items}
