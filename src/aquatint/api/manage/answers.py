"""What /manage answers: accounts, keys, entries and the rest, as models with their schemas."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field

from aquatint.domain import ApiKey
from aquatint.storage import AuditEntry, Check
from aquatint.storage.key_rows import limits_of

MICROS = "Millionths of a USD."


class Answer(BaseModel):
    """Base of the answers."""

    model_config = ConfigDict(frozen=True)

    @classmethod
    def like(cls, value: object) -> Self:
        """An answer of what a value says under the same names."""
        return cls(**{name: getattr(value, name) for name in cls.model_fields})


class AccountTold(Answer):
    """An account. `balance` is null where it is not metered; what is held is off it."""

    id: str
    label: str
    created: datetime
    balance: int | None = Field(description=MICROS)
    held: int = Field(description=MICROS)
    in_flight: int
    max_in_flight: int | None
    priority: int
    version: int


class BalancesTold(Answer):
    """All accounts added up."""

    accounts: int = Field(description="How many there are.")
    metered: int = Field(description="How many of them pay.")
    balance: int = Field(description="What those have left, in millionths of a USD.")


class KeyTold(Answer):
    """A key, without its secret; null is no limit."""

    id: str
    account: str
    parent: str | None
    label: str
    prefix: str = Field(description="How the key begins.")
    created: datetime
    disabled: datetime | None
    version: int
    in_flight: int
    spent: int = Field(description=MICROS)
    spent_month: int = Field(description=MICROS)
    spent_day: int = Field(description=MICROS)
    endpoints: list[str] | None
    engines: list[str] | None
    max_images: int | None
    max_pixels: int | None
    budget: int | None = Field(description=MICROS)
    budget_month: int | None = Field(description=MICROS)
    budget_day: int | None = Field(description=MICROS)
    max_in_flight: int | None
    per_minute: int | None
    addresses: list[str] | None
    expires: datetime | None

    @classmethod
    def of(cls, key: ApiKey) -> KeyTold:
        """As it is told."""
        limits = limits_of(key.scope)
        own: dict[str, Any] = {
            name: getattr(key, name) if hasattr(key, name) else limits.get(name)
            for name in cls.model_fields
        }
        return cls(**own)


class KeyLine(KeyTold):
    """A key in a list."""

    account_label: str


class SecretTold(KeyTold):
    """A key with its secret, which is told this once."""

    key: str = Field(description="The key itself. It is kept nowhere: note it now.")

    @classmethod
    def of_secret(cls, key: ApiKey, secret: str) -> SecretTold:
        """As it is told, once."""
        return cls(**KeyTold.of(key).model_dump(), key=secret)


class EntryTold(Answer):
    """An entry of the ledger."""

    id: int
    account: str
    kind: str = Field(description="grant, hold, capture or release.")
    amount: int = Field(description=MICROS)
    created: datetime
    generation: str | None
    note: str


class ProofTold(Answer):
    """What an account's ledger adds up to; `off` is 0."""

    account: str
    label: str
    balance: int | None
    granted: int
    held: int
    captured: int
    released: int
    off: int


class LooseTold(Answer):
    """A generation whose hold was not settled to the last micro-USD."""

    generation: str
    account: str
    off: int


class CheckTold(Answer):
    """The proof of the ledger. `imbalance` is 0, `loose` is empty."""

    imbalance: int
    accounts: list[ProofTold]
    loose: list[LooseTold]

    @classmethod
    def of(cls, check: Check) -> CheckTold:
        """As it is told."""
        proofs = [ProofTold.like(one) for one in check.proofs]
        loose = [
            LooseTold(generation=one.generation, account=one.account, off=one.off)
            for one in check.loose
        ]
        return cls(imbalance=check.imbalance, accounts=proofs, loose=loose)


class UsageLine(Answer):
    """One line of usage: what it is of, and its figures."""

    model_config = ConfigDict(frozen=True, extra="allow")

    requests: int
    failed: int
    images: int
    charged: int = Field(description=MICROS)


class UsageTold(Answer):
    """Usage in lines."""

    data: list[UsageLine]


class AuditTold(Answer):
    """A change, and who made it."""

    id: int
    created: datetime
    who: str = Field(description="An administrator's id, `cli` or `server`.")
    action: str
    subject: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None

    @classmethod
    def of(cls, entry: AuditEntry) -> AuditTold:
        """As it is told."""
        change = {name: getattr(entry.change, name) for name in entry.change.__slots__}
        return cls(id=entry.id, created=entry.created, who=entry.who, **change)


class Pages(Answer):
    """A page of a list; `next_cursor` is null on the last one."""

    next_cursor: str | None


class AccountsPage(Pages):
    """Accounts."""

    data: list[AccountTold]


class KeysPage(Pages):
    """Keys."""

    data: list[KeyLine]


class EntriesPage(Pages):
    """Entries of a ledger."""

    data: list[EntryTold]


class AuditPage(Pages):
    """Entries of the audit."""

    data: list[AuditTold]
