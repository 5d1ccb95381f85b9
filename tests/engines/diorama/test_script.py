"""What a scene was painted from is told whole, and nothing else is believed."""

from __future__ import annotations

import json

import pytest

from aquatint.domain import InvalidRequest, RenderingSpeed, Resolution
from aquatint.engines.diorama.look import Look
from aquatint.engines.diorama.prompt import read
from aquatint.engines.diorama.script import Script

PROMPTS = (
    "a black cat with a red hat on a blue couch, watercolor",
    "three dogs and a happy girl on a beach at sunset, in the rain",
    'a poster that says "GO" with a bike',
    "fjords",
)


def script(prompt: str) -> Script:
    look = Look(treatments=("watercolor",), palette=(((0.1, 0.2, 0.3), 0.25),))
    return Script(read(prompt), look, 7, Resolution(320, 200), RenderingSpeed.FLASH)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_script_comes_back_but_for_words_that_were_not_drawn(prompt):
    told = json.loads(json.dumps(script(prompt).told()))
    found = Script.read(told)
    assert found.told() == script(prompt).told()
    assert found.graph.subjects == script(prompt).graph.subjects
    assert found.graph.undrawn == ()


def test_who_is_in_it_is_told_with_the_seed_each_was_drawn_by():
    assert {one.likeness for one in script(PROMPTS[1]).cast.subjects} == {7}


@pytest.mark.parametrize(
    ("part", "pretended"),
    [
        ("cast", "cat"),
        ("cast", ["cat"]),
        ("cast", [{"concept": "no such thing"}]),
        ("cast", [{"concept": "cat", "color": "url(x)"}]),
        ("cast", [{"concept": "cat", "words": "x" * 1000}]),
        ("cast", [{"concept": "cat", "count": 10**9}]),
        ("cast", [{"concept": "cat"}] * 1000),
        ("joins", [[0, "wearing", 99]]),
        ("joins", [[0, "eating", 0]]),
        ("scene", {"time": "teatime"}),
        ("scene", []),
        ("look", [["watercolor"], [[2, 0, 0, 1]]]),
        ("look", []),
        ("seed", -1),
        ("size", [0, 10]),
        ("speed", "AT ONCE"),
    ],
)
def test_a_script_that_only_pretends_is_refused(part, pretended):
    told = script(PROMPTS[0]).told() | {part: pretended}
    with pytest.raises((ValueError, TypeError, KeyError, AttributeError, InvalidRequest)):
        Script.read(told)
