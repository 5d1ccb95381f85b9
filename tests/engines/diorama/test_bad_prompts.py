"""Prompts that nobody should send: each gets a picture, and none asks for unbounded work."""

import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aquatint.domain import GenerationRequest, Resolution
from aquatint.domain.request import MAX_PROMPT
from aquatint.engines.diorama.engine import render
from aquatint.engines.diorama.prompt import read
from aquatint.engines.diorama.prompt.reader import MOST_SUBJECTS

SIZE = Resolution(256, 256)
SMALL = Resolution(96, 64)
MOST_OF_ONE = 12


def filled(part):
    return (part * MAX_PROMPT)[:MAX_PROMPT]


PROMPTS = {
    "one letter": "x",
    "one letter, ten thousand times": filled("x"),
    "ten thousand characters of words": filled("voluptate "),
    "ten thousand characters of subjects": filled("twelve cats and "),
    "ten thousand quotes": filled('"'),
    "a text of ten thousand letters": f'a poster "{filled("W")[:9980]}"',
    "a text of a thousand words": f'a neon sign that says "{filled("open late ")[:9970]}"',
    "a thousand texts": filled('"HELLO" '),
    "every look there is": filled("watercolor oil painting comic sketch "),
    "only emoji": "\U0001f642\U0001f431\U0001f3d6\ufe0f\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "ten thousand emoji": filled("\U0001f642\U0001f431"),
    "only punctuation": "?!...---### ;:,",
    "Arabic": "\u0642\u0637\u0629 \u0633\u0648\u062f\u0627\u0621 \u0639\u0644\u0649",
    "a quote in Hebrew": 'a poster that says "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd"',
    "mixed scripts": "a cat \u0438 \u0441\u043e\u0431\u0430\u043a\u0430 \u548c \u72d7",
    "marks upon marks": "c\u0301\u0302\u0303\u0334a\u0301\u0302\u0334t\u0335" * 40,
    "contradictory": "a red blue cat that is no cat, sunny night at noon in rain without weather",
    "code": "def f(x):\n    return {k: v for k, v in x.items() if v is not None}",
    "HTML": "<body onload='alert(1)'><h1 style=\"color:red\">cat</h1><!-- dog --></body>",
    "SVG": '<svg><rect width="1e9"/></svg> poster "</text><image href=x>&amp;"',
    "a format string": "{prompt} %s %n ${HOME} {{0.__class__}}",
    "control characters": "a\tcat\r\n\u200b\u202e\ufeff on a \x07couch\x1b[31m",
}


@pytest.mark.parametrize("prompt", PROMPTS.values(), ids=PROMPTS)
def test_it_gets_a_picture(prompt):
    pixels = render(GenerationRequest(prompt=prompt, resolution=SIZE, seed=3), 3)
    assert pixels.shape == (SIZE.height, SIZE.width, 3)
    assert np.ptp(pixels) > 20


@pytest.mark.parametrize("prompt", PROMPTS.values(), ids=PROMPTS)
def test_it_asks_for_a_bounded_number_of_things(prompt):
    graph = read(prompt)
    assert len(graph.subjects) <= MOST_SUBJECTS
    assert all(1 <= one.count <= MOST_OF_ONE for one in graph.subjects)


def test_a_negative_prompt_may_be_as_bad():
    for negative in PROMPTS.values():
        read("a cat on a couch", negative)


WORDS = """
    a the no twelve forty several red wooden tiny cat cats dog horse fish whale tree table umbrella
    man people queen castle moon in on under with and of holding riding between behind over without
    forest beach kitchen underwater space night rain snow flying sleeping sitting watercolor pixel
    poster logo sticker pattern icon mug banner menu infographic card stamp neon sign cover photo
    "HELLO" "" "a" "سلام" "<b>&amp;" 🙂 voluptate , . ( ) ; : -- #ff0000
"""


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=25).map(" ".join),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=9),
)
def test_any_order_of_words_gets_a_picture(prompt, rest):
    request = GenerationRequest(prompt=f"{prompt} {rest}", resolution=SMALL, seed=1)
    assert render(request, 1).shape == (SMALL.height, SMALL.width, 3)


def quoting(count, word, layout):
    long = " ".join(f"{word}{number}" for number in range(60))[:300]
    texts = " and ".join(f'"{long} {number}"' for number in range(count))
    return GenerationRequest(prompt=f"{layout} {texts}", resolution=SIZE, seed=1)


def calls_for(request):
    """How many functions are called to draw it: the same on every machine, unlike time."""
    calls = 0

    def counted(_frame, event, _argument):
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        render(request, 1)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("layout", ["a poster that says", "a cat with the words", "a book cover"])
def test_twenty_four_long_texts_ask_for_little_more_work_than_a_text_each(layout):
    render(quoting(2, "ware", layout), 1)  # loads painters and fonts
    six, all_of_them = (calls_for(quoting(n, w, layout)) for n, w in ((6, "six"), (24, "all")))
    assert all_of_them < 12 * six
    assert all_of_them < 600_000
