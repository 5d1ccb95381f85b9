"""How much of the gallery's prompts stands in their scene graphs."""

from bench.prompts import Listed
from bench.recall import TOLD, facts, recall

LEAST = 0.90


def missed(judged):
    return [f"{one.name} {one.wanted}: {one.of.prompt[:60]}" for one in judged if not one.found]


def test_nine_in_ten_of_what_two_hundred_prompts_name_are_understood():
    told = [one for one in facts() if one.name in TOLD]
    assert recall(told) >= LEAST, missed(told)


def test_nine_in_ten_of_the_concepts_alone_are_understood():
    concepts = [one for one in facts() if one.name == "concepts"]
    assert recall(concepts) >= LEAST, missed(concepts)


def test_every_quoted_text_is_taken_letter_by_letter():
    assert missed(one for one in facts() if one.name == "texts") == []


def test_what_is_expected_and_not_said_is_missed():
    one = Listed(
        prompt="A red cat on a hill",
        seed=1,
        size="64x64",
        concepts=["cat", "dog"],
        counts={"cat": [1, 2], "dog": 1},
        colors={"cat": ["red", "blue"]},
        setting="kitchen",
        texts=["MEOW"],
        excludes=["cat"],
    )
    found = [(fact.name, fact.wanted) for fact in facts([one]) if fact.found]
    assert found == [("concepts", "cat"), ("counts", "cat [1, 2]"), ("colors", "red cat")]
