"""Lines as outlines: every character, kerning, tracking, arcs, threads."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from aquatint.engines.diorama.lettering.shape import shape

TEXTS = [
    "VISIT MARS",
    "Born to Code",
    "Édith & Zoë's Café №5",
    "Съешь ещё булок",
    "Ξεσκεπάζω ψυχή",
    "漢字 かな 한국어",
    "party 🎉👩‍🚀 time",
    "שלום עולם",
    "e\u0301 combining",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("genre", ["heavy", "script", "tube", "mono"])
def test_the_clusters_of_the_glyphs_cover_the_text(text, genre):
    line = shape(text, genre)
    starts = sorted({glyph.cluster for glyph in line.glyphs})
    assert starts[0] == 0
    assert starts[-1] < len(text)
    # A cluster is a letter with its marks, or a ligature: never more than a few characters.
    ends = [*starts[1:], len(text)]
    assert max(end - start for start, end in zip(starts, ends, strict=True)) <= 4


@pytest.mark.parametrize("text", TEXTS)
def test_every_visible_character_has_an_outline(text):
    line = shape(text, "geometric", tracking=0.02)
    inked = {glyph.cluster for glyph in line.glyphs if glyph.outline}
    for at, letter in enumerate(text):
        if letter.isalnum():
            assert at in inked, letter


def test_letters_keep_their_case():
    assert shape("abc", "heavy").path(0, 0, 10) != shape("ABC", "heavy").path(0, 0, 10)


def test_pairs_are_kerned():
    apart = sum(shape(letter, "serif").advance for letter in "AVAVA")
    assert shape("AVAVA", "serif").advance < apart


def test_tracking_adds_air_between_letters_and_none_after_the_last():
    tight, wide = shape("HOTEL", "deco"), shape("HOTEL", "deco", tracking=0.1)
    assert wide.advance == pytest.approx(tight.advance + 4 * 0.1)


def test_the_ink_of_a_path_begins_where_it_is_told_to():
    line = shape("H", "geometric")
    points = line.path(100, 50, 10).replace("M", "L").replace("Z", "").split("L")
    across = [float(point.split()[0]) for point in points if " " in point]
    assert min(across) == pytest.approx(100, abs=0.02)
    assert max(across) == pytest.approx(100 + line.ink * 10, abs=0.02)


def test_a_line_without_ink_has_a_box_all_the_same():
    line = shape("   ", "plain")
    assert line.ink > 0
    assert line.bottom > line.top
    assert shape("", "plain").glyphs == ()


def test_an_arc_carries_the_same_outlines():
    line = shape("Morning Bean", "serif")
    for radius in (200, -200):
        assert line.arc((0, 0), radius, 20).count("M") == line.path(0, 0, 20).count("M")


def test_threads_shape_alike():
    texts = [f"Zwölf {number} Boxkämpfer" for number in range(40)]
    alone = [shape(text, "book").path(0, 0, 64) for text in texts]
    shape.__globals__["_shape"].cache_clear()
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda text: shape(text, "book").path(0, 0, 64), texts))
    assert together == alone
