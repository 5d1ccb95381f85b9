"""The broom: deletes images whose links have run out, and later forgets their rows."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from aquatint.storage import AssetStore, Generations

ROWS_KEPT = timedelta(days=30)

_BATCH = 500
_log = structlog.get_logger(__name__)


async def sweep(
    generations: Generations, assets: AssetStore, now: datetime, kept_since: datetime
) -> int:
    """Delete what has expired, in batches. Several processes may do so at once.

    Idempotency keys from before `kept_since` are forgotten.
    """
    deleted = 0
    while expired := await generations.expired(now, limit=_BATCH):
        await assets.delete([image.object_name for image in expired if image.object_name])
        await generations.mark_deleted([image.id for image in expired], now)
        deleted += len(expired)
    await generations.forget_keys(kept_since)
    while await generations.purge(now - ROWS_KEPT, limit=_BATCH) == _BATCH:
        pass
    return deleted


async def keep_swept(once: Callable[[], Awaitable[int]], *, every: float) -> None:
    """Sweep now and every so many seconds, until cancelled. A failed sweep is tried again."""
    while True:
        try:
            deleted = await once()
        except Exception:  # noqa: BLE001 - whatever failed, the next sweep may succeed
            _log.exception("sweep failed")
        else:
            if deleted:
                _log.info("expired images deleted", images=deleted)
        await asyncio.sleep(every)
