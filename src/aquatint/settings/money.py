"""What the limits and prices are, and how long things are remembered."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic_settings import BaseSettings, NoDecode

from aquatint.domain import PUBLISHED, InvalidRequest, Model, Price, PriceList, RenderingSpeed
from aquatint.studio.terms import Policy

from .kinds import Count


class PriceRow(BaseModel):
    """One of the prices; what is left out fits any request."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    micros: int
    operations: tuple[str, ...] = ()
    models: tuple[Model, ...] = ()
    speeds: tuple[RenderingSpeed, ...] = ()
    character: bool | None = None
    transparent: bool | None = None
    references: int = 0
    min_pixels: int = 0
    factor: int = 1

    def price(self) -> Price:
        """As the price list has it; raise ValueError where it is none."""
        try:
            return Price(**dict(self))
        except InvalidRequest as error:
            raise ValueError(str(error)) from error


class MoneySettings(BaseSettings):
    """Settings of accounts, limits and of what is remembered."""

    keyless: bool = Field(
        default=False,
        description="Whether requests without a key are let in, as the default account. For a "
        "machine that nobody else reaches.",
    )
    max_in_flight: Count = Field(
        default=10,
        description="Images of one account that may be in flight; then 429. An account or a key "
        "may have a limit of its own.",
    )
    prices: Annotated[tuple[PriceRow, ...], NoDecode] = Field(
        default=(),
        description="Prices that go before the published ones, as a JSON list: the first that fits "
        'is the price of one image, as in `[{"speeds": ["TURBO"], "micros": 20000}]`. Only '
        "accounts with a balance pay.",
    )
    on_disconnect: Literal["finish", "stop"] = Field(
        default="finish",
        description="What becomes of a request whose client leaves: it is finished, kept and paid, "
        "or stopped and given back.",
    )
    work: bool = Field(
        default=True,
        description="Whether the serving process draws tasks, too. False where `aquatint worker` "
        "processes do.",
    )
    idempotency_lifetime: int = Field(
        default=86_400, ge=1, description="Seconds that an Idempotency-Key is remembered."
    )
    image_retention: int = Field(
        default=86_400,
        ge=1,
        description="Seconds that images are kept after completion; fresh links are given as long "
        "as that. Never less than a link works.",
    )

    @field_validator("prices", mode="before")
    @classmethod
    def _from_json(cls, told: object) -> object:
        return json.loads(told) if isinstance(told, str) else told

    @field_validator("prices")
    @classmethod
    def _are_prices(cls, rows: tuple[PriceRow, ...]) -> tuple[PriceRow, ...]:
        for row in rows:
            row.price()
        return rows

    @property
    def price_list(self) -> PriceList:
        """The prices of the settings, and after them the published ones."""
        return PriceList((*(row.price() for row in self.prices), *PUBLISHED.prices))

    @property
    def policy(self) -> Policy:
        """How long things are remembered."""
        return Policy(
            idempotency=timedelta(seconds=self.idempotency_lifetime),
            retention=timedelta(seconds=self.image_retention),
        )
