"""The options that limit a key, by the names that the API has for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Annotated

from typer import Option

from aquatint import engines
from aquatint.domain import InvalidRequest, Scope
from aquatint.domain.moment import moment_of
from aquatint.domain.near import none_of
from aquatint.domain.scope import ENDPOINTS

LIMITS = tuple(field.name for field in fields(Scope))

_MICROS = "in millionths of a USD"


def _some(choices: Sequence[str]) -> str:
    return f"Some of {', '.join(choices)}, with commas between."


Endpoints = Annotated[
    str | None,
    Option(help=_some(ENDPOINTS), autocompletion=lambda: list(ENDPOINTS), metavar="LIST"),
]
Engines = Annotated[
    str | None,
    Option(help="Engines by name, with commas between.", autocompletion=engines.names),
]
MaxImages = Annotated[int | None, Option(help="Images that one request may ask for.")]
MaxPixels = Annotated[int | None, Option(help="Pixels that one image may have.")]
Budget = Annotated[int | None, Option(help=f"What may be spent in all, {_MICROS}.")]
BudgetMonth = Annotated[int | None, Option(help=f"… in a calendar month (UTC), {_MICROS}.")]
BudgetDay = Annotated[int | None, Option(help=f"… in a day (UTC), {_MICROS}.")]
MaxInFlight = Annotated[int | None, Option(help="Images that may be in flight at a time.")]
PerMinute = Annotated[int | None, Option(help="Requests in a minute.")]
Addresses = Annotated[
    str | None,
    Option(help="Networks that requests may come from, such as 10.0.0.0/8,::1.", metavar="LIST"),
]
Expires = Annotated[
    str | None, Option(help="When it ends, such as 2027-01-31T12:00:00+00:00.", metavar="TIME")
]
Lift = Annotated[
    list[str] | None,
    Option(help="A limit to take away, such as budget_day; may be repeated.", metavar="LIMIT"),
]


def limits_of(told: Mapping[str, object], lifted: Sequence[str] = ()) -> Mapping[str, object]:
    """The limits that were told, and those to be taken away as None."""
    limits = {name: told[name] for name in LIMITS if told.get(name) is not None}
    for name in ("endpoints", "engines", "addresses"):
        if name in limits:
            limits[name] = tuple(one.strip() for one in str(limits[name]).split(","))
    if "expires" in limits:
        limits["expires"] = moment_of("expires", str(limits["expires"]))
    _check_engines(limits.get("engines"))
    return {**limits, **dict.fromkeys(_names(lifted, limits))}


def _check_engines(names: object) -> None:
    for name in names if isinstance(names, tuple) else ():
        if name not in engines.names():
            raise InvalidRequest("engines", none_of(name, tuple(engines.names())))


def _names(lifted: Sequence[str], limits: Mapping[str, object]) -> list[str]:
    names = [name.replace("-", "_") for name in lifted]
    for name in names:
        if name not in LIMITS:
            raise InvalidRequest("lift", none_of(name, LIMITS))
        if name in limits:
            raise InvalidRequest("lift", f"{name} is set as well")
    return names
