"""What a request would cost, and whether it would be let in."""

from __future__ import annotations

from dataclasses import dataclass

from aquatint.domain.errors import AquatintError, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The price of a request in micro-USD, for so many images, before it is made.

    `refusal` is why it would be refused now; None where it would not. `counts` is whether it is
    paid from a balance, or counts towards a budget: else nobody is charged.
    """

    identifier: str
    quantity: int
    micros: int
    refusal: AquatintError | None = None
    counts: bool = False

    @property
    def reject_reason(self) -> str | None:
        """The published reason of a refusal for money or limits."""
        return self.refusal.reason if isinstance(self.refusal, Refused) else None
