"""A request comes in with a key we know; a disabled key is out within a second, everywhere."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from aquatint.domain import Caller
from aquatint.domain.errors import Unauthenticated
from aquatint.storage import Keys
from aquatint.studio import Access
from aquatint.studio.access import MAX_REMEMBERED, REMEMBERED_SECONDS

pytestmark = pytest.mark.anyio


@dataclass
class Counted:
    """Keys that count how often they are asked."""

    inner: Keys
    database: object = None
    asked: int = 0

    async def find(self, secret):
        self.asked += 1
        return await self.inner.find(secret)


@dataclass
class Seconds:
    now: float = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
def keys(database):
    return Counted(Keys(database), database)


@pytest.fixture
def access(keys, seconds):
    return Access(keys, monotonic=seconds)


async def test_a_known_key_lets_its_caller_in(access, keys):
    key, secret = await keys.inner.create("laptop")

    caller = await access.caller([secret])

    assert (caller.account, caller.key) == ("default", key.id)


async def test_one_valid_key_among_several_is_enough(access, keys):
    _, secret = await keys.inner.create("laptop")

    assert await access.caller(["wrong", "", secret]) == await access.caller([secret])


@pytest.mark.parametrize("given", [[], [""], ["wrong"], ["wrong", "wronger"], ["\0", "\ud800"]])
async def test_without_a_valid_key_nobody_comes_in(access, given):
    with pytest.raises(Unauthenticated):
        await access.caller(given)


async def test_a_missing_and_an_unknown_key_are_told_apart_in_harmless_words(access):
    texts = []
    for given in ([], ["wrong"]):
        with pytest.raises(Unauthenticated) as raised:
            await access.caller(given)
        texts.append(str(raised.value))

    assert "missing" in texts[0]
    assert "unknown" in texts[1]
    assert not any(word in text for text in texts for word in ("message", "credit", "balance"))


async def test_a_disabled_key_is_out_within_a_second(access, keys, seconds):
    key, secret = await keys.inner.create("laptop")
    await access.caller([secret])

    await keys.inner.disable(key.id)
    seconds.now += 1

    with pytest.raises(Unauthenticated):
        await access.caller([secret])


async def test_a_key_expires_on_time_though_it_is_remembered(keys, seconds):
    ends = datetime(2026, 11, 30, tzinfo=UTC)
    times = [ends - timedelta(microseconds=1)]
    inner = keys.inner = Keys(keys.database, clock=lambda: times[-1])
    _, secret = await inner.create("laptop", limits={"expires": ends})
    access = Access(keys, monotonic=seconds, clock=lambda: times[-1])
    await access.caller([secret])

    times.append(ends)

    with pytest.raises(Unauthenticated):
        await access.caller([secret])
    assert keys.asked == 1


async def test_a_new_key_is_in_within_a_second_even_if_it_was_tried_before(access, seconds):
    with pytest.raises(Unauthenticated):
        await access.caller(["soon"])
    access._keys.inner.find = lambda _: _someone()
    seconds.now += 1

    assert await access.caller(["soon"]) == Caller("someone", "")


async def test_a_busy_caller_is_looked_up_twice_a_second_at_most(access, keys, seconds):
    _, secret = await keys.inner.create("laptop")

    for _ in range(10):
        await access.caller([secret])
    assert keys.asked == 1

    seconds.now += REMEMBERED_SECONDS
    await access.caller([secret])
    assert keys.asked == 2


async def test_what_is_remembered_of_guessed_keys_is_bounded(access):
    access._keys.inner.find = lambda _: _nobody()

    for number in range(MAX_REMEMBERED + 50):
        with pytest.raises(Unauthenticated):
            await access.caller([f"guess {number}"])

    assert len(access._remembered) == MAX_REMEMBERED


async def _someone():
    return Caller("someone", "")


async def _nobody():
    return None
