"""What the gallery and the presets look like, as far as it can be counted."""

from itertools import combinations

import numpy as np

from aquatint.domain import Resolution
from aquatint.domain.canvas import V3_RESOLUTIONS
from bench.prompts import listed
from bench.quality import faults, presets, sampled

APART = 2.0
"""As far as two pictures must be: a step of colour that one sees side by side."""


def test_no_two_presets_look_alike():
    seen = presets(Resolution(288, 288))
    alike = [
        (one.value, other.value)
        for one, other in combinations(seen, 2)
        if seen[one].apart(seen[other]) < APART
    ]
    assert alike == []


def test_prompts_of_every_sort_are_drawn_at_sizes_of_every_shape():
    assert faults(sampled(listed()[::10], each=1)) == []


def test_every_size_comes_up_when_all_prompts_are_sampled():
    drawn = {one.resolution for one in sampled(listed(), each=3)}
    assert drawn == set(V3_RESOLUTIONS)


def test_what_goes_wrong_is_told_and_does_not_stop_the_others():
    def draw(request):
        if request.seed % 2:
            raise ZeroDivisionError
        return np.zeros((request.resolution.height, request.resolution.width + 1, 3), np.uint8)

    assert len(faults(sampled(listed()[20:24], each=2), draw)) == 8
