"""What a key may do: endpoints, engines, sizes, budgets, addresses, time."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

from .errors import Forbidden, InvalidRequest
from .near import none_of
from .price import OPERATIONS, check_micros, operation_of
from .request import GenerationRequest

TELLINGS = ("describe", "magic_prompt")
"""What is answered in words: nothing is held or paid for it."""

MAX_LIMIT = 1_000_000_000
"""No limit that is counted, such as pixels or requests in a minute, is higher."""

MAX_LISTED = 100
"""Endpoints, engines or addresses that one key names."""

ENDPOINTS = (*OPERATIONS, *TELLINGS)
"""What a key may be used for."""

_BUDGETS = ("budget", "budget_month", "budget_day")
_COUNTS = ("max_images", "max_pixels", "max_in_flight", "per_minute")
_LISTS = ("endpoints", "engines", "addresses")
_MAX_NAME = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The rights of a key. What is None is not limited by this key.

    `endpoints` are operations and tellings, `engines` names of engines, `addresses` networks that
    requests may come from. `max_images` and `max_pixels` bound one request, the pixels being those
    of one image. Budgets are in micro-USD: in total, in a calendar month, in a day (UTC).
    `max_in_flight` counts images, `per_minute` requests.
    """

    endpoints: tuple[str, ...] | None = None
    engines: tuple[str, ...] | None = None
    max_images: int | None = None
    max_pixels: int | None = None
    budget: int | None = None
    budget_month: int | None = None
    budget_day: int | None = None
    max_in_flight: int | None = None
    per_minute: int | None = None
    addresses: tuple[str, ...] | None = None
    expires: datetime | None = None

    def __post_init__(self) -> None:
        for name in self.endpoints or ():
            if name not in ENDPOINTS:
                raise InvalidRequest("endpoints", none_of(name, ENDPOINTS))
        for name in _BUDGETS:
            value = getattr(self, name)
            if value is not None:
                check_micros(name, value)
        for name in _COUNTS:
            _check_count(name, getattr(self, name))
        for name in _LISTS:
            _check_list(name, getattr(self, name))
        for network in self.addresses or ():
            _network(network)
        if self.expires is not None and self.expires.tzinfo is None:
            raise InvalidRequest("expires", "must say its offset from UTC")

    @property
    def has_budget(self) -> bool:
        """Whether it bounds what is spent."""
        return any(getattr(self, name) is not None for name in _BUDGETS)

    def check_telling(self, name: str) -> None:
        """Raise Forbidden where this key may not ask for this, which is one of TELLINGS."""
        if self.endpoints is not None and name not in self.endpoints:
            raise Forbidden(f"This key may not be used for {name.replace('_', ' ')}.")

    def check(self, request: GenerationRequest, engine: str) -> None:
        """Raise Forbidden, saying why, for a request that this key may not make."""
        operation = operation_of(request)
        if self.endpoints is not None and operation not in self.endpoints:
            raise Forbidden(f"This key may not be used to {operation.replace('_', ' ')}.")
        if self.engines is not None and engine not in self.engines:
            raise Forbidden(f"This key may not use the engine {engine}.")
        if self.max_images is not None and request.num_images > self.max_images:
            raise Forbidden(f"This key may ask for at most {self.max_images} images at a time.")
        if self.max_pixels is not None and request.resolution.pixels > self.max_pixels:
            raise Forbidden(f"This key may ask for at most {self.max_pixels} pixels an image.")

    def check_address(self, address: str | None) -> None:
        """Raise Forbidden for an address that is in none of the networks; None is unknown."""
        if self.addresses is None:
            return
        try:
            came = ip_address(address or "")
        except ValueError:
            raise Forbidden("This key may not be used from here.") from None
        came = getattr(came, "ipv4_mapped", None) or came
        if not any(came in _network(network) for network in self.addresses):
            raise Forbidden("This key may not be used from here.")

    def check_child(self, child: Scope) -> None:
        """Raise InvalidRequest, naming the field, for a child that could do more than this key."""
        for field in fields(self):
            own, theirs = getattr(self, field.name), getattr(child, field.name)
            if own is None:
                continue
            if theirs is None or not _is_within(field.name, theirs, own):
                raise InvalidRequest(field.name, "must not allow more than the parent key does")


def _is_within(name: str, theirs: object, own: object) -> bool:
    if name == "addresses":
        return all(
            any(_contains(network, one) for network in _strings(own)) for one in _strings(theirs)
        )
    if name in _LISTS:
        return set(_strings(theirs)) <= set(_strings(own))
    if isinstance(theirs, datetime) and isinstance(own, datetime):
        return theirs <= own
    return isinstance(theirs, int) and isinstance(own, int) and theirs <= own


def _strings(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _contains(network: str, one: str) -> bool:
    whole, part = _network(network), _network(one)
    if isinstance(whole, IPv4Network) and isinstance(part, IPv4Network):
        return part.subnet_of(whole)
    if isinstance(whole, IPv6Network) and isinstance(part, IPv6Network):
        return part.subnet_of(whole)
    return False


@lru_cache(maxsize=4096)
def _network(text: str) -> IPv4Network | IPv6Network:
    try:
        return ip_network(text, strict=False)
    except ValueError:
        raise InvalidRequest("addresses", f"{text[:60]!r} is no network") from None


def _check_list(name: str, values: tuple[str, ...] | None) -> None:
    if values is None:
        return
    if len(values) > MAX_LISTED:
        raise InvalidRequest(name, f"must name at most {MAX_LISTED}")
    if not all(0 < len(value) <= _MAX_NAME and value.isprintable() for value in values):
        raise InvalidRequest(name, f"must each have 1 to {_MAX_NAME} printable characters")


def _check_count(name: str, value: object) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidRequest(name, "must be a whole number")
    if not 1 <= value <= MAX_LIMIT:
        raise InvalidRequest(name, f"must be between 1 and {MAX_LIMIT}")
