"""A field of flowers grows around those who stand in it, and leaves them large."""

from dataclasses import replace

from aquatint.engines.diorama.layout import place
from aquatint.engines.diorama.lexicon.entry import Kind
from tests.engines.diorama.layout.scenes import SQUARE, cast, find, graph, placed, stage, subject

SEEDS = range(6)


def in_a_field(count, seed):
    of = graph("astronaut", subject("box", count))
    hero, known = cast(of)
    poppy = replace(known, entry=replace(known.entry, kind=Kind.PLANT))
    return place(of, (hero, poppy), stage(SQUARE), SQUARE, seed)


def test_a_field_of_flowers_reaches_from_side_to_side_behind_the_hero():
    for seed in SEEDS:
        placements = in_a_field(9, seed)
        flowers = [one for one in placements if one.actor == 1]
        assert len(flowers) > 9
        assert min(one.left for one in flowers) < 0.15 * SQUARE.width
        assert max(one.right for one in flowers) > 0.85 * SQUARE.width
        assert all(one.height < 0.4 * find(placements, 0).height for one in flowers)


def test_the_hero_is_as_large_as_without_the_field():
    for seed in SEEDS:
        alone = find(placed(graph("astronaut"), seed=seed), 0)
        assert find(in_a_field(9, seed), 0).height > 0.9 * alone.height


def test_a_few_flowers_are_company():
    assert len([one for one in in_a_field(3, 7) if one.actor == 1]) == 3


def test_what_flies_over_a_field_of_flowers_sees_all_of_it():
    of = graph("balloon", subject("box", 9))
    balloon, known = cast(of)
    wheat = replace(known, entry=replace(known.entry, kind=Kind.PLANT))
    placements = place(of, (balloon, wheat), stage(SQUARE), SQUARE, 7)
    assert len([one for one in placements if one.actor == 1]) > 20


def test_what_flies_over_a_field_does_not_touch_it():
    of = graph("balloon", subject("box", 9))
    balloon, known = cast(of)
    wheat = replace(known, entry=replace(known.entry, kind=Kind.PLANT))
    for seed in SEEDS:
        placements = place(of, (balloon, wheat), stage(SQUARE), SQUARE, seed)
        highest = min(one.top for one in placements if one.actor == 1)
        assert find(placements, 0).bottom < highest
