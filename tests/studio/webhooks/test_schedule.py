"""Tries come quickly at first, are spread, and end within a day."""

from datetime import timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as some

from aquatint.studio.webhooks.schedule import TRIES, delay


class Fixed(Random):
    """Dice that fall the same way each time."""

    def __init__(self, always):
        super().__init__()
        self.always = always

    def random(self):
        return self.always


@given(some.integers(1, TRIES - 1), some.randoms(use_true_random=False))
def test_each_delay_is_the_planned_one_less_up_to_a_fifth(tries, dice):
    planned = delay(tries, Fixed(0.0))

    assert planned * 0.8 <= delay(tries, dice) <= planned


@given(some.integers(1, TRIES - 2), some.floats(0, 1, exclude_max=True), some.floats(0, 1))
def test_the_next_delay_is_longer_however_the_dice_fall(tries, one, other):
    assert delay(tries, Fixed(one)) < delay(tries + 1, Fixed(other))


def test_the_second_try_comes_within_seconds():
    assert delay(1, Fixed(0.0)) == timedelta(seconds=5)


@given(some.randoms(use_true_random=False))
def test_all_tries_fit_into_a_day_and_fill_most_of_it(dice):
    whole = sum((delay(tries, dice) for tries in range(1, TRIES)), timedelta())

    assert timedelta(hours=16) < whole < timedelta(hours=24)


@given(some.integers(TRIES, 1000))
def test_after_the_last_try_there_is_none(tries):
    assert delay(tries, Fixed(0.0)) is None
