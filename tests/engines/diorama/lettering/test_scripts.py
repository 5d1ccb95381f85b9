"""Every script: fonts that the user adds, the direction of lines, where they may break."""

from contextvars import copy_context

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from aquatint.engines import EngineOptions
from aquatint.engines.diorama import build
from aquatint.engines.diorama.graph import SceneGraph
from aquatint.engines.diorama.lettering import added, breaking, missing, wording
from aquatint.engines.diorama.lettering.direction import leftwards, runs
from aquatint.engines.diorama.lettering.fit import Box, Setting, fit
from aquatint.engines.diorama.lettering.shape import shape

HELLO = "\u05e9\u05dc\u05d5\u05dd"
PEACE = "\u0633\u0644\u0627\u0645"
KANJI = "\u6f22\u5b57"


def font(path, letters, unit=2048):
    """A font whose letters are boxes, each wider than the one before."""
    names = [".notdef", *(f"u{ord(letter):04X}" for letter in letters)]
    glyphs, widths = {}, {}
    for at, name in enumerate(names):
        wide = unit * (4 + at) // 10
        pen = TTGlyphPen(None)
        pen.moveTo((0, 0))
        for corner in ((wide - 50, 0), (wide - 50, unit // 2), (0, unit // 2)):
            pen.lineTo(corner)
        pen.closePath()
        glyphs[name], widths[name] = pen.glyph(), (wide, 0)
    builder = FontBuilder(unit, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap(dict(zip(map(ord, letters), names[1:], strict=True)))
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(widths)
    builder.setupHorizontalHeader(ascent=unit, descent=0)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(path)


@pytest.fixture
def folder(tmp_path):
    """A folder of two fonts and something that is none."""
    font(tmp_path / "hebrew.ttf", HELLO)
    (tmp_path / "more").mkdir()
    font(tmp_path / "more" / "wide.otf", KANJI, unit=1000)
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    (tmp_path / "readme.txt").write_text("fonts")
    return tmp_path


def within(folder, call):
    """What a call answers where the fonts of a folder are in use."""

    def drawing():
        added.use(folder)
        return call()

    return copy_context().run(drawing)


def test_letters_that_no_face_has_are_told_of_once_each_in_their_order():
    graph = SceneGraph(lettering=(f"Hi {KANJI[0]}{KANJI}", f"{HELLO}\u200d\ufe0f"))
    assert missing(graph) == "".join(dict.fromkeys(KANJI + HELLO))
    assert missing(SceneGraph(lettering=("Zo\u00eb \u0416\u03a9",))) == ""


def test_an_added_font_spells_what_ours_do_not(folder):
    graph = SceneGraph(lettering=(HELLO, KANJI, PEACE))
    assert within(folder, lambda: missing(graph)) == PEACE
    assert missing(graph) == "".join(dict.fromkeys(HELLO + KANJI + PEACE))


def test_an_added_font_is_drawn_at_the_size_of_ours(folder):
    line = within(folder, lambda: shape(KANJI, "heavy"))
    assert line.top == pytest.approx(-0.5)
    assert line.advance == pytest.approx(0.5 + 0.6)


def test_our_own_faces_come_first(folder):
    font(folder / "latin.ttf", "AB")
    assert within(folder, lambda: shape("AB", "serif")) == shape("AB", "serif")


def test_hebrew_runs_to_the_left(folder):
    line = within(folder, lambda: shape(HELLO, "plain"))
    assert [glyph.cluster for glyph in line.glyphs] == [3, 2, 1, 0]
    assert [glyph.x for glyph in line.glyphs] == sorted(glyph.x for glyph in line.glyphs)


def test_a_mixed_line_is_laid_out_as_the_eye_reads_it():
    line = f"{HELLO} 54 abc {HELLO}"
    found = [line[run.start : run.end].strip() for run in runs(line)]
    assert [part for part in found if part] == [HELLO, "abc", "54", HELLO]
    line = f"abc {HELLO} {HELLO} 12 def"
    found = [line[run.start : run.end].strip() for run in runs(line)]
    assert [part for part in found if part] == ["abc", "12", f"{HELLO} {HELLO}", "def"]


@pytest.mark.parametrize("text", ["", "a", "12", HELLO, f"a{HELLO}1,2{PEACE}!", "\u0301", "!?"])
def test_runs_hold_every_character_once(text):
    places = sorted(at for run in runs(text) for at in range(run.start, run.end))
    assert places == list(range(len(text)))


def test_the_first_letter_with_a_direction_gives_the_line_its_own():
    assert leftwards(f"12 {PEACE} abc")
    assert not leftwards(f"abc {PEACE}")
    assert not leftwards("12!")


def test_what_is_flush_left_is_flush_right_where_lines_run_to_the_left():
    setting = Setting(genre="plain", align="left", largest=20)
    block = fit(HELLO, Box(0, 0, 400, 40), setting)
    assert block.box.right == pytest.approx(400, abs=0.5)


def test_joined_letters_are_never_tracked_apart():
    assert shape(PEACE, "plain", tracking=0.5).ink == pytest.approx(shape(PEACE, "plain").ink)


def test_chinese_and_japanese_break_between_letters_but_not_before_a_stop():
    words = breaking.words("\u6771\u4eac\u3001\u300c\u30c6\u30b9\u30c8\u300dabc def", "plain")
    assert [piece.text for piece in words] == [
        "\u6771",
        "\u4eac\u3001",
        "\u300c\u30c6\u30b9\u30c8\u300d",
        "abc",
        "def",
    ]


def test_a_word_in_katakana_is_kept_whole():
    ramen = "\u30e9\u30fc\u30e1\u30f3"
    pieces = breaking.words(ramen + "\u5e97", "plain")
    assert [piece.text for piece in pieces] == [ramen, "\u5e97"]


def test_initials_keep_their_vowel_signs_and_stand_alone_where_letters_join():
    assert wording.initials(SceneGraph(lettering=("Mill Stone",))) == "MS"
    assert wording.initials(SceneGraph(lettering=(f"{PEACE} {PEACE}",))) == PEACE[0]
    hindi = "\u092e\u093f\u0932 \u0914\u0930"
    assert wording.initials(SceneGraph(lettering=(hindi,))) == hindi[:2]


def test_korean_breaks_between_words():
    words = breaking.words("\uc548\ub155 \uc138\uc0c1", "plain")
    assert [piece.text for piece in words] == ["\uc548\ub155", "\uc138\uc0c1"]


def test_the_engine_takes_a_folder_of_fonts_and_nothing_else(folder):
    assert build(EngineOptions("diorama", {"fonts_dir": folder})) is not None
    assert build(EngineOptions("diorama", {"fonts_dir": None})) is not None
    for wrong in (folder / "none", folder / "readme.txt", str(folder)):
        with pytest.raises(ValueError, match="fonts_dir must be a folder"):
            build(EngineOptions("diorama", {"fonts_dir": wrong}))
