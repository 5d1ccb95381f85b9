"""What a server that speaks Ideogram's API answers: items with links, or descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aquatint.domain import InvalidRequest, Resolution
from aquatint.domain.errors import UpstreamError
from aquatint.domain.request import MAX_SEED

LONGEST = 4 * 1024 * 1024
"""Bytes that an answer, which holds no image, may have."""

_LONGEST_SIDE = 65_535  # pixels; a size that is told beyond it is none


@dataclass(frozen=True, slots=True)
class Item:
    """One image of an answer. A withheld one has no URL."""

    url: str | None
    seed: int
    size: Resolution | None
    prompt: str | None


def is_unsafe(status: int, told: object) -> bool:
    """A 422 says so, but for one that lists odd fields, as some servers do."""
    lists = isinstance(told, dict) and isinstance(told.get("detail"), list)
    return status == 422 and not lists


def items(told: Mapping[str, Any], seed: int | None = None) -> tuple[Item, ...]:
    """The images of an answer, in order; raise UpstreamError where it names none.

    `seed` is that of the request, for the endpoints that tell no seeds.
    """
    found = told.get("data")
    if not isinstance(found, list) or not found:
        raise UpstreamError("The upstream server sent no images.")
    try:
        return tuple(_item(one, seed) for one in found)
    except (TypeError, ValueError, AttributeError, InvalidRequest) as error:
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


def _item(one: Mapping[str, Any], asked: int | None) -> Item:
    url, is_safe, prompt = one.get("url") or None, one.get("is_image_safe"), one.get("prompt")
    if url is not None and not isinstance(url, str):
        raise TypeError("url")
    if not isinstance(is_safe, bool | None):
        raise TypeError("is_image_safe")
    if is_safe is False:
        url = None
    elif url is None:
        raise ValueError("a safe image without a link")
    return Item(
        url,
        _seed(one.get("seed", asked)),
        _size(one.get("resolution")),
        prompt if isinstance(prompt, str) and prompt.strip() else None,
    )


def _seed(told: object) -> int:
    """Gateways write whole numbers as text, too."""
    seed = int(told) if isinstance(told, str) else told
    if not isinstance(seed, int) or isinstance(seed, bool) or not 0 <= seed <= MAX_SEED:
        raise ValueError("seed")
    return seed


def _size(told: object) -> Resolution | None:
    if not isinstance(told, str):
        return None
    size = Resolution.parse(told)
    if max(size.width, size.height) > _LONGEST_SIDE:
        raise ValueError("resolution")
    return size
