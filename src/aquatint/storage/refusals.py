"""What the functions of the schema refuse, as errors for the caller."""

from __future__ import annotations

import json
from math import ceil
from typing import Any

from aquatint.domain.errors import (
    AquatintError,
    KeyReused,
    LimitReached,
    PaymentRequired,
    Unauthenticated,
)

_MONEY = {
    "balance": ("The account has not enough money for this request.", "insufficient_funds"),
    "budget": ("The budget of this key does not reach for this request.", "insufficient_funds"),
    "budget_month": ("The key's budget of this month is used up.", "insufficient_funds"),
    "budget_day": ("The key's budget of this day is used up.", "daily_limit"),
}


def refusal(code: str, detail: str) -> AquatintError:
    """The refusal that a code of the class AQ, with its detail, stands for."""
    match code:
        case "AQ401":
            return Unauthenticated("The API key is unknown, disabled or expired.")
        case "AQ402":
            return PaymentRequired(*_MONEY[json.loads(detail)["reason"]])
        case "AQ422":
            return KeyReused("This Idempotency-Key was sent before with another request.")
        case "AQ429":
            return _limit(json.loads(detail))
        case _:
            raise ValueError(f"{code} is no refusal")


def _limit(told: dict[str, Any]) -> LimitReached:
    limit = int(told["limit"])
    if told["reason"] == "in_flight":
        text = f"At most {limit} images may be in flight at a time."
        return LimitReached(text, "inflight_limit", limit=limit)
    text = f"This key may be used for at most {limit} requests a minute."
    return LimitReached(text, "feature_limit", retry_after=ceil(float(told["seconds"])))
