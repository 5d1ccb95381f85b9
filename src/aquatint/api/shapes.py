"""How endpoints tell their images, where they do not tell all that is known of them."""

from __future__ import annotations

from collections.abc import Callable

from .envelope import Body

Shape = Callable[[Body], Body]
"""Makes the answer of an endpoint of one that tells everything."""


def native(body: Body) -> Body:
    """Everything, as V3 and the legacy endpoints do."""
    return body


def removal(body: Body) -> Body:
    """Nothing but the links, as the endpoints do that remove."""
    items = [{name: item[name] for name in ("is_image_safe", "url")} for item in body["data"]]
    return {**body, "data": items}
