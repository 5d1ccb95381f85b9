"""What a server that speaks Ideogram's API answers: items with links, or an error of ours."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import httpx2

from aquatint.domain import AquatintError, InvalidRequest, Resolution
from aquatint.domain.errors import EngineBusy, UnsafeContent, UpstreamError

LONGEST = 4 * 1024 * 1024
"""Bytes that an answer, which holds no image, may have."""

_COME_BACK = 5  # seconds, where the server does not say
_LONGEST_WAIT = 300

_REFUSED = {
    401: "The upstream server refuses the key of this one.",
    402: "The account at the upstream server is empty.",
    403: "The upstream server refuses the key of this one.",
    404: "The upstream server does not serve this operation.",
    405: "The upstream server does not serve this operation.",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One image of an answer. A withheld one has no URL."""

    url: str | None
    seed: int
    size: Resolution | None
    prompt: str | None


async def read(response: httpx2.Response) -> Mapping[str, Any]:
    """The object of an answer that is 200; raise the error that any other one means."""
    body = bytearray()
    async for part in response.aiter_raw():
        body += part
        if len(body) > LONGEST:
            raise UpstreamError("The upstream server sent more than an answer can have.")
    told = _json(bytes(body))
    if response.status_code != HTTPStatus.OK:
        raise refusal(response.status_code, response.headers, told)
    if not isinstance(told, dict):
        raise UpstreamError("The upstream server sent no answer that can be read.")
    return told


def items(told: Mapping[str, Any]) -> tuple[Item, ...]:
    """The images of an answer, in order; raise UpstreamError where it names none."""
    found = told.get("data")
    if not isinstance(found, list) or not found:
        raise UpstreamError("The upstream server sent no images.")
    try:
        return tuple(_item(one) for one in found)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UpstreamError("The upstream server sent images that cannot be read.") from error


def descriptions(told: Mapping[str, Any]) -> tuple[str, ...]:
    """The captions of an image; raise UpstreamError where there is none."""
    found = told.get("descriptions")
    listed = found if isinstance(found, list) else []
    texts = tuple(
        one["text"] for one in listed if isinstance(one, dict) and isinstance(one.get("text"), str)
    )
    if not texts:
        raise UpstreamError("The upstream server sent no description.")
    return texts


def refusal(status: int, headers: Mapping[str, str], told: object) -> AquatintError:
    """What a status means to our caller, who knows neither the server nor our key there."""
    match status:
        case 400 | 413 | 415:
            return InvalidRequest(_field(told), _reason(told))
        case 422:
            return UnsafeContent(_text(told) or "The upstream server judges the request unsafe.")
        case 429 | 503:
            # Only a 429 is known to come before anything is drawn.
            said = "The upstream server has too much to do."
            return EngineBusy(said, _retry_after(headers), untouched=status == 429)
        case _ if status in _REFUSED:
            return UpstreamError(_REFUSED[status], untouched=True)
        case _:
            return UpstreamError(f"The upstream server answered {status}.")


def _item(one: Mapping[str, Any]) -> Item:
    url, seed, prompt = one.get("url") or None, one["seed"], one.get("prompt")
    if url is not None and not isinstance(url, str):
        raise TypeError("url")
    if one.get("is_image_safe") is False:
        url = None
    elif url is None:
        raise ValueError("a safe image without a link")
    size = one.get("resolution")
    return Item(
        url,
        int(seed),
        Resolution.parse(size) if isinstance(size, str) else None,
        prompt if isinstance(prompt, str) and prompt.strip() else None,
    )


def _json(body: bytes) -> object:
    try:
        told: object = json.loads(body)
    except ValueError:
        return None
    return told


def _text(told: object) -> str | None:
    """What an error says, in whichever key; never a page of HTML, which is no JSON."""
    if not isinstance(told, dict):
        return None
    for key in ("error", "message", "detail"):
        said = told.get(key)
        if isinstance(said, str) and said.strip():
            return said.strip()[:500]
    return None


def _field(told: object) -> str:
    field = told.get("field") if isinstance(told, dict) else None
    return field[:100] if isinstance(field, str) and field else "request"


def _reason(told: object) -> str:
    """Without the name of the field, which our own error puts before it."""
    said = _text(told) or "is refused by the upstream server"
    return said.removeprefix(f"{_field(told)}: ")


def _retry_after(headers: Mapping[str, str]) -> int:
    said = headers.get("Retry-After", "")
    seconds = int(said) if said.isascii() and said.isdigit() and len(said) < 9 else _COME_BACK
    return min(max(1, seconds), _LONGEST_WAIT)
