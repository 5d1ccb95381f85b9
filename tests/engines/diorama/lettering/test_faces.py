"""The typefaces: what is there, what they spell, who steps in, under which licence."""

from pathlib import Path
from typing import get_args

import pytest
from fontTools.ttLib import TTFont

from aquatint.engines.diorama.lettering import faces
from aquatint.engines.diorama.lettering.faces import Genre, best, coverage, face, face_for

ROOT = Path(__file__).parents[4]
FONTS = ROOT / "src/aquatint/engines/diorama/lettering/fonts"
LICENSES = ROOT / "licenses"
GENRES = get_args(Genre)
RESERVED = ("Alfa Slab", "Comfortaa", "Josefin", "Playfair", "Righteous")


@pytest.mark.parametrize("genre", GENRES)
def test_every_face_spells_western_european_languages(genre):
    assert coverage("Zwölf Boxkämpfer jagen Éric, señor Ångström & Œuvre 0123456789!?", genre) == 1


def test_three_faces_or_more_spell_cyrillic_and_greek():
    assert sum(coverage("Съешь ещё этих булок", genre) == 1 for genre in GENRES) >= 3
    assert sum(coverage("Ξεσκεπάζω την ψυχοφθόρα", genre) == 1 for genre in GENRES) >= 3


def test_there_is_exactly_one_file_to_a_genre():
    assert sorted(path.stem for path in FONTS.glob("*.ttf")) == sorted(GENRES)


def test_the_fonts_are_small():
    assert sum(path.stat().st_size for path in FONTS.glob("*.ttf")) < 2_000_000


@pytest.mark.parametrize("genre", GENRES)
def test_no_face_keeps_a_reserved_name_and_all_keep_their_copyright(genre):
    names = TTFont(FONTS / f"{genre}.ttf")["name"]
    family = names.getDebugName(1)
    assert family.startswith("Aquatint")
    assert not any(word in names.getDebugName(4) for word in RESERVED)
    assert "Copyright" in names.getDebugName(0)


def test_the_licence_of_every_face_is_shipped_and_named_in_the_notice():
    texts = list(LICENSES.glob("OFL-*.txt"))
    notice = (ROOT / "NOTICE").read_text()
    assert len(texts) >= 13
    for text in texts:
        assert "SIL OPEN FONT LICENSE Version 1.1" in text.read_text()
        assert text.name in notice


def test_a_missing_letter_is_drawn_by_a_face_of_the_same_temper():
    assert face_for("Ж", "heavy").genre == "condensed"
    assert face_for("Ω", "serif").genre == "book"


def test_what_no_face_has_stays_with_the_wanted_face():
    assert face_for("漢", "script").genre == "script"
    assert not face("plain").has("漢")


def test_the_best_face_is_the_first_that_spells_all():
    assert best("Привет", "heavy", "serif", "plain") == "serif"
    assert best("Hello", "heavy", "serif") == "heavy"
    assert best("", "script", "plain") == "script"


def test_faces_know_their_heights():
    for genre in GENRES:
        assert 0.3 < face(genre).ex < face(genre).cap < 1


def test_a_face_is_loaded_once():
    assert faces.face("mono") is faces.face("mono")
