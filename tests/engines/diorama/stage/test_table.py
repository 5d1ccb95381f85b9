"""Stages are found by the name of their setting."""

from __future__ import annotations

import pytest

from aquatint.engines.diorama.stage import NAMES, find


def test_every_setting_has_a_stage():
    assert set(NAMES) >= {
        *("beach", "sea", "mountains", "mars", "forest", "city", "street", "desert", "snow"),
        *("moon", "space", "underwater", "library", "living room", "bedroom", "kitchen"),
        *("cafe", "table", "field", "sky", "studio", "abstract"),
        *("lake", "river", "waterfall", "jungle", "garden", "farm", "village", "harbour"),
        *("airport", "stadium", "castle", "cave", "bathroom", "office", "classroom"),
        *("restaurant", "bar", "shop", "stage", "workshop", "station", "market", "rooftop"),
        *("sports hall", "gym", "dance studio", "museum", "future city", "spaceship"),
        *("alien planet", "volcano", "canyon", "candy land", "fairground", "gas station", "pier"),
        *("hospital", "laundromat", "greenhouse", "aquarium", "tunnel", "swamp", "attic"),
        *("amphitheatre", "pool", "cinema", "carriage", "prison", "hallway"),
    }


@pytest.mark.parametrize("name", ["meadow", "park", "hill"])
def test_a_meadow_by_any_name_is_a_field(name):
    assert find(name) is find("field")


def test_an_unknown_setting_is_refused_with_the_names_there_are():
    with pytest.raises(LookupError, match=r"no stage is named 'nowhere'; there are beach"):
        find("nowhere")
