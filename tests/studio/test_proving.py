"""The ledger is proven again and again, and whoever watches is told."""

import asyncio

import pytest
from structlog.testing import capture_logs

from aquatint.storage import Accounts, AccountTerms, Ledger
from aquatint.studio.proving import keep_proven

pytestmark = pytest.mark.anyio


async def proven(ledger):
    """What is told first."""
    told = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(keep_proven(ledger, told.set_result, every=3600))
    try:
        return await asyncio.wait_for(told, 30)
    finally:
        task.cancel()


async def test_a_ledger_that_is_right_is_off_by_nothing(database):
    assert await proven(Ledger(database)) == 0


async def test_a_ledger_that_is_wrong_is_told_and_logged(database):
    await Accounts(database).create(AccountTerms(label="ACME"))
    await database.pool.execute("UPDATE accounts SET balance = 7 WHERE balance = 0")

    with capture_logs() as logs:
        assert await proven(Ledger(database)) == 7
        await asyncio.sleep(0)

    assert ("the ledger is off", 7) in [(entry["event"], entry.get("micros")) for entry in logs]


async def test_a_proof_that_fails_is_tried_again(database):
    class Broken(Ledger):
        tries = 0

        async def check(self):
            Broken.tries += 1
            if Broken.tries == 1:
                raise ConnectionError("no database")
            return await super().check()

    told = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(keep_proven(Broken(database), told.set_result, every=0))
    assert await asyncio.wait_for(told, 30) == 0
    task.cancel()
