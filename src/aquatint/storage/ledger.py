"""The ledger: money granted, held, captured and released, in entries that are only ever added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from aquatint.domain import InvalidRequest
from aquatint.domain.errors import KeyReused, NotFound
from aquatint.domain.price import MAX_MICROS, check_micros

from .audit import SERVER, Author, Change, Clock, wall_clock
from .database import Database
from .paging import Page, number_of
from .sql import Connection, Row

MAX_NOTE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry. `amount` is in micro-USD; `generation` is None for a grant alone."""

    id: int
    account: str
    kind: str
    amount: int
    created: datetime
    generation: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """Money for an account. The same `reference` twice is the same grant."""

    account: str
    amount: int
    note: str = ""
    reference: str | None = None

    def __post_init__(self) -> None:
        if check_micros("amount", self.amount) == 0:
            raise InvalidRequest("amount", f"must be between 1 and {MAX_MICROS} micro-USD")
        if len(self.note) > MAX_NOTE or not (self.note.isprintable()):
            raise InvalidRequest("note", f"must be at most {MAX_NOTE} printable characters")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What an account's ledger adds up to. `balance` is None where it is not metered."""

    account: str
    label: str
    balance: int | None
    granted: int
    held: int
    captured: int
    released: int

    @property
    def off(self) -> int:
        """By how much the balance is not what the ledger says: 0."""
        told = self.granted - self.held + self.released
        return 0 if self.balance is None else self.balance - told


@dataclass(frozen=True, slots=True, kw_only=True)
class Loose:
    """A generation that is over, or gone, and whose hold was not settled to the last micro."""

    generation: str
    account: str
    off: int


@dataclass(frozen=True, slots=True)
class Check:
    """The proof of the whole ledger, of one moment."""

    proofs: tuple[Proof, ...]
    loose: tuple[Loose, ...]

    @property
    def imbalance(self) -> int:
        """Micro-USD that are wrong somewhere: 0."""
        wrong = [proof.off for proof in self.proofs] + [one.off for one in self.loose]
        return sum(map(abs, wrong))


_PROOFS = """
    SELECT a.id AS account, a.label, a.balance,
        coalesce(sum(l.amount) FILTER (WHERE l.kind = 'grant'), 0)::bigint AS granted,
        coalesce(sum(l.amount) FILTER (WHERE l.kind = 'hold'), 0)::bigint AS held,
        coalesce(sum(l.amount) FILTER (WHERE l.kind = 'capture'), 0)::bigint AS captured,
        coalesce(sum(l.amount) FILTER (WHERE l.kind = 'release'), 0)::bigint AS released
    FROM accounts AS a LEFT JOIN ledger AS l ON l.account = a.id
    GROUP BY a.id ORDER BY a.created, a.id
"""
# What is open still has its row, which holds as much; nothing of it is settled yet.
_LOOSE = """
    SELECT l.generation, min(l.account) AS account, sum(CASE l.kind
        WHEN 'hold' THEN l.amount ELSE -l.amount END)::bigint AS off
    FROM ledger AS l WHERE l.generation IS NOT NULL
    GROUP BY l.generation
    HAVING sum(CASE l.kind WHEN 'hold' THEN l.amount ELSE -l.amount END) <> coalesce((
        SELECT g.held FROM generations AS g
            WHERE g.id = l.generation AND g.state IN ('queued', 'running')), 0)
    ORDER BY l.generation
"""


class Ledger:
    """The ledger of this server. `who` is named in the audit."""

    def __init__(self, database: Database, *, who: str = SERVER, clock: Clock = wall_clock) -> None:
        self._pool = database.pool
        self._author = Author(database.pool, who, clock)

    async def grant(self, grant: Grant) -> Entry:
        """Add money to an account: the entry and the balance in one statement.

        Raise NotFound for an unknown account, InvalidRequest for one that is not metered or would
        have too much, KeyReused for a reference that stands for another amount.
        """
        async with self._author.writing() as connection:
            # Those that grant to one account take turns, so that a reference is seen.
            row = await connection.fetchrow(
                "SELECT balance FROM accounts WHERE id = $1 FOR UPDATE", grant.account
            )
            if row is None:
                raise NotFound(f"no account has the id {grant.account!r}")
            earlier = await _earlier(connection, grant)
            if earlier is not None:
                return earlier
            if row["balance"] is None:
                raise InvalidRequest("account", "is not metered: make it metered first")
            if row["balance"] + grant.amount > MAX_MICROS:
                said = f"would take the balance above {MAX_MICROS} micro-USD"
                raise InvalidRequest("amount", said)
            return await self._add(connection, grant)

    async def _add(self, connection: Connection, grant: Grant) -> Entry:
        added = await connection.fetchrow(
            "WITH paid AS (UPDATE accounts SET balance = balance + $2 WHERE id = $1 RETURNING id)"
            " INSERT INTO ledger (account, kind, amount, created, note, reference)"
            " SELECT id, 'grant', $2, $3, $4, $5 FROM paid RETURNING *",
            *(grant.account, grant.amount, self._author.clock(), grant.note, grant.reference),
        )
        told = {"amount": grant.amount, "note": grant.note}
        change = Change(action="account.grant", subject=grant.account, after=told)
        await self._author.note(connection, change)
        return _entry(added or {})

    async def entries(self, account: str, page: Page) -> tuple[Entry, ...]:
        """The entries of an account, the newest first."""
        rows = await self._pool.fetch(
            "SELECT * FROM ledger WHERE account = $1 AND ($2::bigint IS NULL OR id < $2)"
            " ORDER BY id DESC LIMIT $3",
            *(account, number_of(page), page.limit),
        )
        return tuple(_entry(row) for row in rows)

    async def check(self) -> Check:
        """Add everything up, as of one moment. It reads the whole ledger."""
        async with self._pool.acquire() as connection, connection.transaction():
            await connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            proofs = [Proof(**row) for row in await connection.fetch(_PROOFS)]
            loose = [Loose(**row) for row in await connection.fetch(_LOOSE)]
        return Check(tuple(proofs), tuple(loose))


async def _earlier(connection: Connection, grant: Grant) -> Entry | None:
    row = await connection.fetchrow(
        "SELECT * FROM ledger WHERE account = $1 AND reference = $2",
        *(grant.account, grant.reference),
    )
    if row is not None and (row["amount"], row["note"]) != (grant.amount, grant.note):
        raise KeyReused("This Idempotency-Key was sent before with another grant.")
    return None if row is None else _entry(row)


def _entry(row: Row) -> Entry:
    return Entry(
        id=row["id"],
        account=row["account"],
        kind=row["kind"],
        amount=row["amount"],
        created=row["created"],
        generation=row["generation"],
        note=row["note"],
    )
