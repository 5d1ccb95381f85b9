"""How much of a text counts as read."""

import pytest

from bench.ocr import likeness, readable


@pytest.mark.parametrize(
    ("text", "seen", "expected"),
    [
        ("Morning Bean", ["Est. 1998", "MORNING", "BEAN"], 1),
        ("Crème brûlée", ["CREME BRULEE"], 1),
        ("O'Malley & Sons", ["OMALLEY", "SONS"], 1),
        ("OPEN", ["OPFN"], 0.75),
        ("OPEN", [], 0),
    ],
)
def test_letters_count_in_their_order_and_nothing_else_does(text, seen, expected):
    assert likeness(text, seen) == expected


def test_latin_letters_are_asked_for_only():
    assert readable("Straße 12")
    assert not readable("ΚΑΛΗΜΕΡΑ")
    assert not readable("?!")
