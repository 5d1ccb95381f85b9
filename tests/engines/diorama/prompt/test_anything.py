"""Whatever stands in a prompt, reading it is never an error and never runs away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aquatint.engines.diorama import lexicon, prompt
from aquatint.engines.diorama.prompt.reader import MOST_SUBJECTS

LONG = 10_000


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "x",
        "?!",
        "🙂🙂🙂",
        "\n\t\r",
        "مرحبا بالعالم",
        "日本の猫",
        "<script>alert('hi')</script>",
        "def read(prompt): return prompt[0]",
        "SELECT * FROM cats; --",
        "of",
        "and with on the",
        "without",
        "made of",
        "two",
        "wearing",
        "in front of a",
        "cup of",
        '"',
        "''",
    ],
)
def test_a_stump_of_a_prompt_is_read(text):
    assert prompt.read(text, text).lettering in ((), ("hi",))


@pytest.mark.parametrize(
    "part",
    [
        "a ",
        "cat ",
        "cats and ",
        "on ",
        ",",
        '"',
        "'a ",
        "“",
        "next to a dog ",
        "cup of ",
        "says A ",
    ],
)
def test_a_prompt_of_ten_thousand_characters_has_a_graph_of_bounded_size(part):
    graph = prompt.read((part * LONG)[:LONG])
    assert len(graph.subjects) <= MOST_SUBJECTS
    assert len(graph.relations) <= MOST_SUBJECTS**2


@given(st.text(max_size=300), st.text(max_size=60))
def test_any_text_is_read(text, negative):
    graph = prompt.read(text, negative)
    prompt.read.cache_clear()
    assert graph == prompt.read(text, negative)


WORDS = """
    a the two red wooden tiny cat dogs orange glass table hat book tea cup bowl forest
    moon night rain poster logo sign photo with of and for without on in behind holding
    wearing riding between reading sleeping says made watch star , . flurble
"""


@given(st.lists(st.sampled_from(WORDS.split()), max_size=30).map(" ".join))
def test_any_order_of_known_words_gives_a_sound_graph(text):
    graph = prompt.read(text)
    for one in graph.subjects:
        assert lexicon.entry(one.concept).concept == one.concept
        assert 1 <= one.count <= 12
    for relation in graph.relations:
        assert relation.subject != relation.anchor
        assert max(relation.subject, relation.anchor) < len(graph.subjects)
