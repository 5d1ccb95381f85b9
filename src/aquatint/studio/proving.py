"""The auditor: proves the ledger again and again, and tells by how much it is off."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import structlog

from aquatint.storage import Ledger

_log = structlog.get_logger(__name__)


async def keep_proven(ledger: Ledger, tell: Callable[[float], None], *, every: float) -> None:
    """Prove now and every so many seconds, until cancelled. A proof that fails is tried again."""
    while True:
        try:
            check = await ledger.check()
        except Exception:  # noqa: BLE001 - whatever failed, the next proof may succeed
            _log.exception("the ledger could not be proven")
        else:
            tell(check.imbalance)
            if check.imbalance:
                _log.error("the ledger is off", micros=check.imbalance)
        await asyncio.sleep(every)
