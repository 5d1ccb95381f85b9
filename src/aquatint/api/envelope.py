"""How an answer or a fault is written: one JSON object with sorted keys, on every path."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC
from http import HTTPStatus
from typing import Any

from aquatint.domain import Asset, Generation, InvalidRequest, Resolution
from aquatint.domain.errors import LimitReached, Refused
from aquatint.studio.quotes import Quote

Body = Mapping[str, Any]

# As RFC 9110 has them; which ones Python has depends on its version.
_TITLES = {413: "Content Too Large", 416: "Range Not Satisfiable", 422: "Unprocessable Content"}
_SLOW = 30  # seconds until a place is free, from which on tasks are told to be slow
_BARRED = re.compile("message", re.IGNORECASE)

_write = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def answer(generation: Generation, origin: str) -> Body:
    """A generation as both dialects publish it; `origin` is put before the paths of its links."""
    told = {
        "created": moment(generation),
        "data": [item(generation, asset, origin) for asset in generation.assets],
    }
    return told if generation.shown.has_styles else {**told, "response_type": "url"}


def moment(generation: Generation) -> str:
    """When it was asked for, as the contract writes times."""
    return generation.created.astimezone(UTC).isoformat(timespec="microseconds")


def quoted(quote: Quote) -> Body:
    """What a request would cost, as the contract tells prices, and whether it would be let in."""
    refusal = quote.refusal
    return {
        "billing_identifier": quote.identifier,
        "credit_millis": quote.micros // 10,
        "object": "price_quote",
        "qualifier": "exact",
        "quantity": quote.quantity,
        "reject_reason": quote.reject_reason,
        "usd_micros": quote.micros,
        "would_be_rejected": refusal is not None,
        "would_be_rejected_because": None if refusal is None else str(refusal),
    }


def fault(status: int, text: str, request_id: str, error: Exception | None = None) -> Body:
    """The one object of every answer that is not 200, in the spellings of several clients."""
    # A client in the field crashes when `error` is a text that holds the word "message".
    said = _BARRED.sub("msg", text)
    body = {
        "detail": said,
        "error": said,
        "message": said,
        "request_id": request_id,
        "status": status,
        "title": _TITLES.get(status) or HTTPStatus(status).phrase,
        "type": "about:blank",
    }
    return {**body, **_more(error)}


def _more(error: Exception | None) -> Body:
    """What only some faults tell: which field is wrong, which limit is reached."""
    match error:
        case InvalidRequest():
            return {"field": error.field}
        case LimitReached(limit=limit) if limit is not None:
            speed = "fast" if error.retry_after < _SLOW else "slow"
            return {
                "max_inflight_requests": limit,
                "reject_reason": error.reason,
                "task_completion_speed": speed,
            }
        case Refused():
            return {"reject_reason": error.reason}
        case _:
            return {}


def encode(body: Body) -> bytes:
    """JSON with keys sorted at every level; a lone surrogate is written as an escape."""
    return _write(body).encode("utf-8", "backslashreplace")


def item(generation: Generation, asset: Asset, origin: str) -> Body:
    """One image of an answer."""
    shown = generation.shown
    told = {
        "is_image_safe": asset.is_safe,
        "prompt": shown.prompt,
        **_sizes(shown.upscaled_from, asset),
        "seed": asset.seed,
        "url": None if asset.link is None else f"{origin}{asset.link}",
    }
    if not shown.has_styles:
        return told
    return {**told, "style_type": None if shown.style_type is None else shown.style_type.value}


def _sizes(before: Resolution | None, asset: Asset) -> Body:
    """The size of an image; where it was enlarged, the one before as well."""
    if before is None:
        return {"resolution": str(asset.resolution)}
    return {"resolution": str(before), "upscaled_resolution": str(asset.resolution)}
