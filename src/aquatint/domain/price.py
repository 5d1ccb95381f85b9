"""What images cost: a list of prices, the first that fits being the one, in whole micro-USD."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .errors import InvalidRequest
from .request import (
    Edit,
    GenerationRequest,
    Model,
    Reframe,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    Upscale,
)

MAX_MICROS = 10**15
"""A billion USD: no price, grant or budget is higher, so that sums stay within 64 bits."""

OPERATIONS = ("generate", "edit", "remix", "reframe", "replace_background", "upscale")
"""What a request may ask for, as prices, keys and usage name it."""

_SOURCES = {
    Edit: "edit",
    Remix: "remix",
    Reframe: "reframe",
    ReplaceBackground: "replace_background",
    Upscale: "upscale",
}


def operation_of(request: GenerationRequest) -> str:
    """Which of the operations a request is."""
    return "generate" if request.source is None else _SOURCES[type(request.source)]


def check_micros(field: str, micros: object) -> int:
    """An amount of money; raise InvalidRequest for a float, a negative one, or too much."""
    if isinstance(micros, bool) or not isinstance(micros, int):
        raise InvalidRequest(field, "must be a whole number of micro-USD")
    if not 0 <= micros <= MAX_MICROS:
        raise InvalidRequest(field, f"must be between 0 and {MAX_MICROS} micro-USD")
    return micros


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What one image costs where all that is named here fits the request.

    An empty tuple fits anything. `references` is the least number of style references,
    `min_pixels` the least size, `factor` the least enlargement of a side. `character` and
    `transparent` fit what has one, or is so; None fits both.
    """

    micros: int = 0
    operations: tuple[str, ...] = ()
    models: tuple[Model, ...] = ()
    speeds: tuple[RenderingSpeed, ...] = ()
    character: bool | None = None
    transparent: bool | None = None
    references: int = 0
    min_pixels: int = 0
    factor: int = 1

    def __post_init__(self) -> None:
        check_micros("micros", self.micros)
        unknown = set(self.operations) - set(OPERATIONS)
        if unknown:
            raise InvalidRequest("operations", f"are some of {', '.join(OPERATIONS)}")

    def fits(self, request: GenerationRequest) -> bool:
        """Whether a request has this price."""
        style = request.style
        return (
            (not self.operations or operation_of(request) in self.operations)
            and (not self.models or request.model in self.models)
            and (not self.speeds or request.rendering_speed in self.speeds)
            and self.character in (None, style.character is not None)
            and self.transparent in (None, request.transparent)
            and len(style.references) >= self.references
            and request.resolution.pixels >= self.min_pixels
            and _factor(request) >= self.factor
        )


@dataclass(frozen=True, slots=True)
class PriceList:
    """The prices of a server. What none of them fits costs nothing."""

    prices: tuple[Price, ...]

    def each(self, request: GenerationRequest) -> int:
        """Micro-USD for one image of a request."""
        return next((price.micros for price in self.prices if price.fits(request)), 0)


def _factor(request: GenerationRequest) -> int:
    before = request.upscaled_from
    return 1 if before is None else round(request.resolution.width / before.width)


def _by_speed(turbo: int, default: int, quality: int, like: Price) -> tuple[Price, ...]:
    speeds = RenderingSpeed
    return (
        replace(like, micros=turbo, speeds=(speeds.FLASH, speeds.TURBO)),
        replace(like, micros=default, speeds=(speeds.DEFAULT,)),
        replace(like, micros=quality, speeds=(speeds.QUALITY,)),
    )


_OLD = (Model.V_1, Model.V_2, Model.V_2A)

PUBLISHED = PriceList(
    (
        Price(micros=60_000, operations=("upscale",)),
        *_by_speed(50_000, 80_000, 80_000, Price(models=_OLD)),
        *_by_speed(100_000, 150_000, 200_000, Price(character=True)),
        *_by_speed(200_000, 230_000, 260_000, Price(transparent=True, factor=3)),
        *_by_speed(160_000, 190_000, 220_000, Price(transparent=True, factor=2)),
        *_by_speed(40_000, 70_000, 100_000, Price(transparent=True)),
        *_by_speed(30_000, 60_000, 90_000, Price()),
    )
)
"""The public list of July 2026, per output: see `docs/money.md`."""
