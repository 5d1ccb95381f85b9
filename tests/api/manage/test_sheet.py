"""A table is CSV that a spreadsheet shows and never computes."""

import csv
import io

import pytest

from aquatint.api.manage.sheet import csv_of


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_text_that_would_be_a_formula_is_kept_from_being_one(sign):
    _, (cell,) = csv.reader(io.StringIO(csv_of(["label"], [[f"{sign}1+1"]]), newline=""))

    assert cell == f"'{sign}1+1"


def test_other_cells_are_as_they_are():
    rows = list(csv.reader(io.StringIO(csv_of(["a", "b", "c"], [["x, y", -5, None]]), newline="")))

    assert rows == [["a", "b", "c"], ["x, y", "-5", ""]]
