"""What diorama tells of a picture: words drawn, words not drawn, letters it has no glyph for."""

from aquatint.domain import GenerationRequest, Resolution
from aquatint.engines.diorama.details import details

SIZE = Resolution(256, 256)


def of(prompt, negative=""):
    return details(
        GenerationRequest(prompt=prompt, negative_prompt=negative, resolution=SIZE, seed=1)
    )


def test_words_that_are_shown_are_told_as_drawn():
    told = of("a red fox in the snow")
    assert told.undrawn == ()
    assert {"fox", "snow"} <= {word for words in told.drawn for word in words.split()}


def test_words_that_nobody_knows_are_told_as_not_drawn():
    assert of("a fox with a blorptang").undrawn == ("blorptang",)


def test_letters_without_a_glyph_are_told_once_each():
    assert of('a poster that says "\u4f60 A \u4f60"').missing_glyphs == "\u4f60"
    assert (
        of('a poster that says "Gr\u00fc\u00dfe, \u03bb\u03cc\u03b3\u03bf\u03c2"').missing_glyphs
        == ""
    )
