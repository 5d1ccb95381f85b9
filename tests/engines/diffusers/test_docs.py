"""The table in the documentation is what the code does."""

from pathlib import Path

import numpy as np
import pytest
from pictures import image, landscape, mask

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Keeping,
    Reframe,
    Remix,
    ReplaceBackground,
    Upscale,
)
from aquatint.domain.errors import Unsupported
from aquatint.engines import Tolerance
from aquatint.engines.diffusers.families import FAMILIES

PAGE = (Path(__file__).parents[3] / "docs" / "engines.md").read_text()
WORDS = {Keeping.EQUIVALENT: "adjusted", Keeping.LOST: "lost", Keeping.REFUSED: "refused"}


PICTURE = image(landscape(64, 64))
SOURCES = {
    "image (edit with a mask)": Edit(PICTURE, mask(np.eye(64, dtype=bool))),
    "image (edit without a mask)": Edit(PICTURE),
    "image (remix)": Remix(PICTURE),
    "image (reframe)": Reframe(PICTURE),
    "image (replace background)": ReplaceBackground(PICTURE),
    "image (upscale)": Upscale(PICTURE),
}


def outcome(family, source):
    """What becomes of a source, in a word of the table."""
    request = GenerationRequest(prompt="a cat", resolution=PICTURE.size, source=source)
    try:
        told = family.capabilities.check(request, Tolerance.ANY)
    except Unsupported:
        return "refused"
    return "adjusted" if "image" in {one.field for one in told} else "kept"


def cells():
    """What the table says, by family and field."""
    head, _, *rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in PAGE.partition("## diffusers")[2].partition("\n## ")[0].splitlines()
        if line.startswith("|") and line.count("|") == 8
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
        if rule.field not in ("image", "prompt"):
            assert told[rule.field].startswith(WORDS[rule.keeping]), rule.field
    for field, source in SOURCES.items():
        assert told[field].startswith(outcome(family, source)), field
    assert told["largest answer"] == f"{family.capabilities.max_pixels:,} pixels"
    assert (told["no image at all"] == "kept") is family.draws_alone
    assert told["images of an edit"] == str(family.capabilities.images)
    assert told["tokens of a prompt"] == str(family.reads)
    ruled = {rule.field for rule in family.capabilities.rules}
    for field, word in told.items():
        if word.startswith(("adjusted", "lost")) and field not in SOURCES:
            assert field in ruled, field
