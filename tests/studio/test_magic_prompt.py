"""Magic prompt adds what a short prompt leaves open, and contradicts nothing it says."""

import asyncio
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aquatint.domain import MagicPrompt, Style, StylePreset, StyleType
from aquatint.domain.request import MAX_PROMPT
from aquatint.studio import RuleWriter, vocabulary

from .conftest import wanted

SEEDS = range(12)
LONG = "a very long and already detailed prompt about a red barn beside two white horses"

prompts = st.text(min_size=1).filter(
    lambda text: text.strip() and text.isprintable() and not text.strip().startswith("{")
)
seeds = st.integers(0, 2**31 - 1)


def write(prompt, *, magic_prompt=MagicPrompt.ON, seed=1, **more):
    request = wanted(prompt, magic_prompt=magic_prompt, seed=seed, **more)
    return asyncio.run(RuleWriter().write(request))


def added(prompt, **more):
    """What is added over many seeds."""
    return " ".join(write(prompt, seed=seed, **more).replace(prompt, "") for seed in SEEDS).lower()


@given(prompts, seeds)
def test_off_changes_nothing(prompt, seed):
    assert write(prompt, magic_prompt=MagicPrompt.OFF, seed=seed) == prompt


@given(prompts, seeds)
def test_on_always_adds_something_and_keeps_every_word(prompt, seed):
    written = write(prompt, seed=seed)

    assert prompt.strip().rstrip(",;: ") in written
    assert len(written) > len(prompt.strip())


@given(prompts, seeds)
def test_the_same_prompt_and_seed_get_the_same_words(prompt, seed):
    assert write(prompt, seed=seed) == write(prompt, seed=seed)


def test_another_seed_gets_other_words():
    assert len({write("a cat", seed=seed) for seed in SEEDS}) > 3


def test_a_caption_in_json_is_left_as_it_is():
    assert write('{"scene": "a cat"}') == '{"scene": "a cat"}'


@given(st.integers(MAX_PROMPT - 120, MAX_PROMPT))
def test_a_prompt_never_grows_over_the_limit(length):
    assert len(write("x" * length)) <= MAX_PROMPT


def test_auto_enriches_a_short_prompt_and_leaves_a_long_one():
    assert write("a cat", magic_prompt=MagicPrompt.AUTO) != "a cat"
    assert write(LONG, magic_prompt=MagicPrompt.AUTO) == LONG
    assert write(LONG, magic_prompt=MagicPrompt.ON).startswith(f"{LONG}, ")


def test_no_phrase_names_a_number_or_a_colour():
    colours = {"red", "orange", "yellow", "green", "blue", "purple", "brown", "black", "white"}
    names = colours | {"one", "two", "three", "four", "single", "pair", "several"}
    phrases = [
        phrase
        for name, kind in vars(vocabulary).items()
        if name.isupper() and not name.endswith("_WORDS")
        for phrase in kind
    ]

    assert phrases
    for phrase in phrases:
        assert not set(re.findall(r"\w+", phrase)) & names
        assert not re.search(r"\d|[\"']", phrase)


@pytest.mark.parametrize(
    "prompt",
    ["Paris at night", "a moonlit lake", "a black cat in space", "Paris la nuit", "夜の街"],
)
def test_no_daylight_is_added_to_the_dark(prompt):
    assert not re.search(r"light|sun|bright|day", added(prompt))


@pytest.mark.parametrize("prompt", ["a harbour at sunset", "a candlelit dinner", "a foggy moor"])
def test_light_that_is_spoken_of_is_left_alone(prompt):
    assert "light" not in added(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "a logo for a bakery",
        "a watercolor of a fox",
        "an icon of a house",
        "pencil sketch of a cat",
    ],
)
def test_nothing_photographic_is_added_to_what_is_drawn(prompt):
    assert not re.search(r"photo|light|lens|camera|focus|realis|true-to-life", added(prompt))


def test_a_style_type_says_the_medium():
    assert re.search(
        "|".join(vocabulary.PHOTO), added("a fox", style=Style(type=StyleType.REALISTIC))
    )
    assert re.search(
        "|".join(vocabulary.GRAPHIC), added("a fox", style=Style(type=StyleType.DESIGN))
    )


def test_a_preset_says_all_but_the_composition():
    style = Style(preset=StylePreset.WATERCOLOR)

    for seed in SEEDS:
        assert write("a fox", seed=seed, style=style).split(", ")[1:] in [
            [phrase] for phrase in vocabulary.COMPOSITION
        ]


def test_what_the_negative_prompt_forbids_is_not_added():
    assert "light" not in added("a cat", negative_prompt="soft light")


def test_colours_that_are_spoken_of_are_left_alone():
    assert "colors" not in added("a monochrome portrait")


@pytest.mark.parametrize(
    "prompt",
    ['a poster that says "OPEN', "a sign saying hello", 'a 5" record', "a mug with text Hi"],
)
def test_what_is_added_cannot_become_lettering(prompt):
    for seed in SEEDS:
        assert write(prompt, seed=seed).endswith(prompt)


def test_quoted_text_is_kept_to_the_letter():
    assert write('a sign that says "GRAND  OPENING"').startswith(
        'a sign that says "GRAND  OPENING"'
    )


def test_a_sentence_is_followed_by_a_sentence():
    assert re.fullmatch(r"A cat sleeps\. [A-Z][^.]+\.", write("A cat sleeps."))
