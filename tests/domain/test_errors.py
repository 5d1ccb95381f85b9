"""The error tree is the one that its docstring draws."""

import re

from aquatint.domain import errors


def below(cls):
    for child in cls.__subclasses__():
        if child.__module__ == errors.__name__:
            yield child
            yield from below(child)


def test_the_tree_in_the_docstring_is_the_tree():
    drawn = re.findall(r"[├└]── (\w+)", errors.__doc__)

    assert [cls.__name__ for cls in below(errors.AquatintError)] == drawn


def test_a_busy_engine_asks_for_at_least_a_whole_second_of_patience():
    assert errors.EngineBusy("busy", 0).retry_after == 1
