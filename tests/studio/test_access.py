"""A request comes in with a key we know; a disabled key is out within a second, everywhere."""

from dataclasses import dataclass

import pytest

from aquatint.domain.errors import Unauthenticated
from aquatint.storage import Accounts
from aquatint.studio import Access
from aquatint.studio.access import MAX_REMEMBERED, REMEMBERED_SECONDS

pytestmark = pytest.mark.anyio


@dataclass
class Counted:
    """Accounts that count how often they are asked."""

    inner: Accounts
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
def accounts(database):
    return Counted(Accounts(database))


@pytest.fixture
def access(accounts, seconds):
    return Access(accounts, monotonic=seconds)


async def test_a_known_key_lets_its_caller_in(access, accounts):
    key, secret = await accounts.inner.create("laptop")

    caller = await access.caller([secret])

    assert (caller.account, caller.key) == ("default", key.id)


async def test_one_valid_key_among_several_is_enough(access, accounts):
    _, secret = await accounts.inner.create("laptop")

    assert await access.caller(["wrong", "", secret]) == await access.caller([secret])


@pytest.mark.parametrize("keys", [[], [""], ["wrong"], ["wrong", "wronger"], ["\0", "\ud800"]])
async def test_without_a_valid_key_nobody_comes_in(access, keys):
    with pytest.raises(Unauthenticated):
        await access.caller(keys)


async def test_a_missing_and_an_unknown_key_are_told_apart_in_harmless_words(access):
    texts = []
    for keys in ([], ["wrong"]):
        with pytest.raises(Unauthenticated) as raised:
            await access.caller(keys)
        texts.append(str(raised.value))

    assert "missing" in texts[0]
    assert "unknown" in texts[1]
    assert not any(word in text for text in texts for word in ("message", "credit", "balance"))


async def test_a_disabled_key_is_out_within_a_second(access, accounts, seconds):
    key, secret = await accounts.inner.create("laptop")
    await access.caller([secret])

    await accounts.inner.disable(key.id)
    seconds.now += 1

    with pytest.raises(Unauthenticated):
        await access.caller([secret])


async def test_a_new_key_is_in_within_a_second_even_if_it_was_tried_before(access, seconds):
    with pytest.raises(Unauthenticated):
        await access.caller(["soon"])
    access._accounts.inner.find = lambda _: _someone()
    seconds.now += 1

    assert await access.caller(["soon"]) == "someone"


async def test_a_busy_caller_is_looked_up_twice_a_second_at_most(access, accounts, seconds):
    _, secret = await accounts.inner.create("laptop")

    for _ in range(10):
        await access.caller([secret])
    assert accounts.asked == 1

    seconds.now += REMEMBERED_SECONDS
    await access.caller([secret])
    assert accounts.asked == 2


async def test_what_is_remembered_of_guessed_keys_is_bounded(access):
    access._accounts.inner.find = lambda _: _nobody()

    for number in range(MAX_REMEMBERED + 50):
        with pytest.raises(Unauthenticated):
            await access.caller([f"guess {number}"])

    assert len(access._remembered) == MAX_REMEMBERED


async def _someone():
    return "someone"


async def _nobody():
    return None
