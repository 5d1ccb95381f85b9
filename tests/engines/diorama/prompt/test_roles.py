"""Which of several quoted texts is the title."""

import pytest

from aquatint.engines.diorama.prompt import read


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ('Poster with the date "May 12", titled "JAZZ"', ("JAZZ", "May 12")),
        ('Book cover by "Ines Albrecht" titled "Salt"', ("Salt", "Ines Albrecht")),
        ('Poster "JAZZ" "May 12" "Live"', ("JAZZ", "May 12", "Live")),
        ('Poster, subtitle "Live", "JAZZ"', ("JAZZ", "Live")),
        ('Menu "Chez Lou" "Soup 8" with the price "Steak 22" and "Tart 9"',
         ("Chez Lou", "Soup 8", "Steak 22", "Tart 9")),
        ('a cat by a sign that says "IN", titled "OUT"', ("IN", "OUT")),
    ],
)  # fmt: skip
def test_the_title_comes_first(prompt, expected):
    assert read(prompt).lettering == expected
