"""`aquatint worker`: draws tasks and serves nothing, until it is told to stop."""

from __future__ import annotations

import asyncio
import signal

import structlog
import uvloop

from aquatint import assembly
from aquatint.settings import Settings

from .supervisor import tell_up

_log = structlog.get_logger(__name__)


def worker() -> None:
    """Draw tasks beside serving processes on the same database and image store.

    SIGTERM and Ctrl-C give back what is under way: another worker draws it.
    """
    uvloop.run(_work(Settings()))


async def _work(settings: Settings) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stopped.set)
    async with assembly.opened_worker(settings):
        _log.info("worker draws", engine=settings.engine)
        tell_up()
        await stopped.wait()
