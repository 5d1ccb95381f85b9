"""The broom goes on until it is stopped, also after a sweep that failed."""

import asyncio
from contextlib import suppress

import pytest

from aquatint.studio import keep_swept

pytestmark = pytest.mark.anyio


async def test_a_failed_sweep_is_tried_again():
    outcomes = iter([OSError("no network"), 3, 0])
    done = asyncio.Event()

    async def once():
        outcome = next(outcomes)
        if outcome == 0:
            done.set()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    sweeping = asyncio.create_task(keep_swept(once, every=0))
    await done.wait()
    sweeping.cancel()
    with suppress(asyncio.CancelledError):
        await sweeping

    assert next(outcomes, None) is None
