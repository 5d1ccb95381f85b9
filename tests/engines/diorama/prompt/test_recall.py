"""How much of a hundred and twenty prompts by all sorts of people is found in their graphs."""

from pathlib import Path

import pytest

from aquatint.engines.diorama import prompt

LINES = (Path(__file__).parent / "prompts.tsv").read_text().splitlines()
CASES = [tuple(line.split("\t")) for line in LINES]


def told(graph):
    """All that a graph says, as one text to look into."""
    subjects = [part for one in graph.subjects for part in (one.concept, one.material or "")]
    facts = [graph.setting, graph.season, graph.mood, graph.time, graph.format, graph.shot]
    sets = [graph.weather, graph.looks, graph.colors, graph.theme, graph.extras]
    named = [str(fact) for fact in facts if fact] + [str(one) for many in sets for one in many]
    return " ".join(["", *subjects, *named, "lettering" if graph.lettering else "", ""])


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:40] for text, _ in CASES])
def test_nothing_that_was_asked_for_is_lost(text, expected):
    found = told(prompt.read(text))
    assert [word for word in expected.split(" ") if f" {word} " not in found] == []


def test_hardly_a_subject_is_drawn_that_nobody_asked_for():
    drawn = [(text, one) for text, _ in CASES for one in prompt.read(text).subjects]
    wanted = dict(CASES)
    stray = [(text, one.concept) for text, one in drawn if one.concept not in wanted[text]]
    assert len(stray) <= 0.03 * len(drawn), stray
