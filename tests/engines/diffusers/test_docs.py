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
        if line.startswith("|") and line.count("|") == 7
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
        field = "image (edit without a mask)" if rule.field == "image" else rule.field
        assert told[field].startswith(WORDS[rule.keeping]), rule.field
    assert told["largest answer"] == f"{family.capabilities.max_pixels:,} pixels"
    assert told["tokens of a prompt"] == str(family.reads)
    ruled = {rule.field for rule in family.capabilities.rules}
    for field, word in told.items():
        if word.startswith(("adjusted", "lost")):
            assert field in ruled, field
