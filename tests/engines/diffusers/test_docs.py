"""The table in the documentation is what the code does."""

from pathlib import Path

import pytest

from aquatint.domain import Keeping
from aquatint.engines.diffusers.families import FAMILIES

PAGE = (Path(__file__).parents[3] / "docs" / "engines.md").read_text()
WORDS = {Keeping.EQUIVALENT: "adjusted", Keeping.LOST: "lost", Keeping.REFUSED: "refused"}


def cells():
    """What the table says, by family and field."""
    head, _, *rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in PAGE.partition("## diffusers")[2].partition("\n## ")[0].splitlines()
        if line.startswith("|")
    ]
    names = [cell.partition("`")[2].partition("`")[0] for cell in head[1:]]
    return {
        (name, row[0].strip("`")): cell
        for row in rows
        for name, cell in zip(names, row[1:], strict=True)
    }


@pytest.mark.parametrize("family", FAMILIES, ids=lambda one: one.name)
def test_every_rule_of_a_family_stands_in_the_table(family):
    told = {field: word for (name, field), word in cells().items() if name == family.name}
    for rule in family.capabilities.rules:
        assert told[rule.field].startswith(WORDS[rule.keeping]), rule.field
    assert told["largest answer"] == f"{family.capabilities.max_pixels:,} pixels"
