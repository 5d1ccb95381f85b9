"""What is quoted in an edit's prompt stands on the thing that is put there."""

import numpy as np
import pytest

from aquatint.domain import Edit, GenerationRequest, Remix, Resolution
from aquatint.engines.diorama.picture import pixels
from bench import inputs

SIZE = Resolution(512, 512)


def drawn(prompt, source):
    return pixels(GenerationRequest(prompt=prompt, resolution=SIZE, source=source), 3, lambda: None)


def test_an_added_thing_has_its_letters_and_nothing_else_changes():
    source = Edit(inputs.landscape(), inputs.meadow())
    one, other = (
        drawn(f'add a birthday cake that says "{text}"', source).astype(int)
        for text in ("AB", "XY")
    )
    changed = np.abs(one - other).max(axis=2) > 60
    assert changed.sum() > 40
    rows, columns = np.nonzero(changed)
    assert np.ptp(rows) < 128
    assert np.ptp(columns) < 192


@pytest.mark.parametrize("prompt", ['a cake that says "{}"', 'a mountain lake with the words "{}"'])
def test_a_remix_has_its_letters(prompt):
    source = Remix(inputs.landscape(), 20)
    one, other = (drawn(prompt.format(text), source).astype(int) for text in ("AB", "XY"))
    assert (np.abs(one - other).max(axis=2) > 60).sum() > 100
