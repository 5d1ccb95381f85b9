"""How a generation is told: in headers, in the official view, in the envelope of gateways."""

from __future__ import annotations

from urllib.parse import quote

from starlette.responses import Response

from aquatint.domain import Generation, State
from aquatint.studio.quotes import Quote

from .asking import Preference
from .envelope import Body, encode, item, moment
from .operation import Surface

JSON = "application/json"

_MOST_WORDS = 40  # that were not drawn and are told: a header has bounds

_STATUS = {
    State.QUEUED: "pending",
    State.RUNNING: "pending",
    State.SUCCEEDED: "completed",
    State.FAILED: "failed",
    State.CANCELLED: "failed",
}
_TASK_STATUS = {
    State.QUEUED: "submitted",
    State.RUNNING: "processing",
    State.SUCCEEDED: "succeed",
    State.FAILED: "failed",
    State.CANCELLED: "failed",
}


def told_of(generation: Generation) -> dict[str, str]:
    """The generation's name, which engine drew, what it could not keep exactly or at all."""
    told = {"Aquatint-Generation-Id": generation.id}
    if generation.engine:
        told["Aquatint-Engine"] = generation.engine
    if generation.adjusted:
        told["Aquatint-Adjusted"] = ", ".join(generation.adjusted)
    if generation.undrawn:
        words = (quote(word, safe=" ") for word in generation.undrawn[:_MOST_WORDS])
        told["Aquatint-Undrawn"] = ", ".join(words)
    if (allowance := generation.allowance) is not None:
        told |= limits_of(allowance.most, allowance.room)
    told |= replayed(is_replayed=generation.is_replayed)
    return told


def charge_of(quote: Quote) -> dict[str, str]:
    """The price, where somebody pays it or has a budget for it."""
    return {"Aquatint-Cost-Usd-Micros": str(quote.micros)} if quote.counts else {}


def replayed(*, is_replayed: bool) -> dict[str, str]:
    """That an answer was kept from before."""
    return {"Idempotency-Replayed": "true"} if is_replayed else {}


def limits_of(most: int, room: int, seconds: int | None = None) -> dict[str, str]:
    """How many images more may be in flight, and when again, in the headers of the IETF's draft."""
    again = "" if seconds is None else f";t={seconds}"
    return {
        "RateLimit-Policy": f'"images_in_flight";q={most}',
        "RateLimit": f'"images_in_flight";r={room}{again}',
    }


def applied_of(preference: Preference) -> dict[str, str]:
    """That a preference was followed."""
    return {} if preference.applied is None else {"Preference-Applied": preference.applied}


def pending(
    generation: Generation, surface: Surface, origin: str, headers: dict[str, str]
) -> Response:
    """The answer to a client that does not wait: where to look, in the view of its prefix."""
    if surface.is_gateway:
        body, status = enveloped(generation, origin), 200
        path = f"{surface.prefix}/v1/tasks/{generation.id}"
    else:
        body, status = polled(generation, origin), 202
        path = f"{surface.prefix}/v1/generations/{generation.id}"
    told = headers | told_of(generation) | {"Location": path}
    return Response(encode(body), status, told, JSON)


def polled(generation: Generation, origin: str) -> Body:
    """The official view: data once there is any, and why there is none to nobody."""
    body = {
        "created": moment(generation),
        "generation_id": generation.id,
        "status": _STATUS[generation.state],
    }
    if generation.state is not State.SUCCEEDED:
        return body
    data = [item(generation, asset, origin) for asset in generation.assets]
    return {**body, "data": data, "response_type": "url"}


def enveloped(generation: Generation, origin: str) -> Body:
    """The view of gateways."""
    task: dict[str, object] = {
        "created_at": _milliseconds(generation.created.timestamp()),
        "task_id": generation.id,
        "task_status": _TASK_STATUS[generation.state],
        "updated_at": _milliseconds(generation.updated.timestamp()),
    }
    if generation.state.is_final:
        task["task_status_msg"] = generation.failure or ""
    if generation.state is State.SUCCEEDED:
        images = [
            {**item(generation, asset, origin), "id": asset.id, "index": index}
            for index, asset in enumerate(generation.assets)
        ]
        task["task_result"] = {"images": images}
    return {"code": 0, "data": task, "message": "SUCCEED", "request_id": generation.id}


def _milliseconds(seconds: float) -> int:
    return int(seconds * 1000)
