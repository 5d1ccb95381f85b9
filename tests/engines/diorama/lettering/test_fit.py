"""Text in boxes: whole, inside, balanced, as large as it goes."""

import pytest

from aquatint.engines.diorama.lettering import breaking
from aquatint.engines.diorama.lettering.fit import Box, Setting, fit, lock_up, track
from aquatint.engines.diorama.lettering.shape import shape

BOX = Box(40, 30, 600, 240)
WORDS = "the quick brown fox jumps over the lazy dog while nobody is looking at it "


def text_of(length):
    return (WORDS * 4)[:length].strip() or "x"


def spelled(block):
    return "".join(row.line.text for row in block.rows).replace(" ", "")


def inside(block, box, slack=0.6):
    found = block.box
    return (
        found.left >= box.left - slack
        and found.top >= box.top - slack
        and found.right <= box.right + slack
        and found.bottom <= box.bottom + slack
    )


@pytest.mark.parametrize("arrange", [fit, lock_up])
@pytest.mark.parametrize("box", [BOX, Box(0, 0, 300, 900), Box(0, 0, 1200, 60)], ids=str)
def test_texts_of_1_to_200_characters_stay_in_their_box_and_whole(arrange, box):
    for length in (*range(1, 40), *range(40, 201, 20)):
        text = text_of(length)
        block = arrange(text, box, Setting(genre="heavy"))
        assert spelled(block) == text.replace(" ", "")
        assert inside(block, box), length


@pytest.mark.parametrize("text", ["x" * 200, "漢字" * 80, "Donaudampfschifffahrtsgesellschaft" * 4])
def test_a_word_too_long_for_its_floor_is_broken_and_nothing_is_lost(text):
    block = fit(text, BOX, Setting(genre="serif"))
    assert len(block.rows) > 1
    assert spelled(block) == text
    assert inside(block, BOX)
    assert block.size >= 14


def test_a_word_is_not_broken_while_it_is_large_enough():
    block = fit("Never Stop Exploring", BOX, Setting(genre="serif"))
    assert {word for row in block.rows for word in row.line.text.split()} == {
        "Never",
        "Stop",
        "Exploring",
    }


def test_marks_stay_with_their_letters_when_a_word_is_broken():
    block = fit("e\u0301" * 150, BOX, Setting(genre="plain"))
    assert len(block.rows) > 1
    assert not any(row.line.text.startswith("\u0301") for row in block.rows)


def test_ten_thousand_characters_are_set_too():
    text = "word " * 2000
    block = fit(text, BOX, Setting(genre="plain"))
    assert spelled(block) == text.replace(" ", "")
    assert inside(block, BOX)


def test_lines_are_balanced():
    pieces = breaking.words("a bb ccc dddd eeeee ffffff", "mono")
    lines = breaking.lines(pieces, 2)
    assert lines == ("a bb ccc dddd", "eeeee ffffff")


def test_spaces_inside_a_line_are_kept_as_written():
    block = fit("a  b", Box(0, 0, 500, 50), Setting(genre="plain"))
    assert [row.line.text for row in block.rows] == ["a  b"]


def test_tabs_in_a_text_are_places_to_break_and_line_feeds_break_it():
    block = fit("one\ntwo\tthree", Box(0, 0, 900, 40), Setting(genre="plain"))
    assert [row.line.text for row in block.rows] == ["one", "two three"]


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_text_gives_an_empty_block(text):
    for arrange in (fit, lock_up):
        block = arrange(text, BOX, Setting(genre="plain"))
        assert block.rows == ()
        assert block.path == ""


def test_type_is_never_larger_than_its_setting_allows():
    assert fit("Hi", BOX, Setting(genre="plain", largest=20)).size == 20


def test_the_lines_of_a_lock_up_end_together():
    block = lock_up("Born to Code", Box(0, 0, 400, 600), Setting(genre="heavy"))
    widths = [row.right - row.x for row in block.rows]
    assert len(widths) > 1
    assert max(widths) == pytest.approx(min(widths), rel=0.01)


def test_text_is_centred_by_its_ink():
    block = fit("VISIT", BOX, Setting(genre="heavy"))
    assert block.box.left - BOX.left == pytest.approx(BOX.right - block.box.right, abs=0.1)
    assert block.box.top - BOX.top == pytest.approx(BOX.bottom - block.box.bottom, abs=0.1)


def test_a_line_is_tracked_out_to_its_measure():
    air = track("HOTEL", "deco", 5.0, most=2)
    assert shape("HOTEL", "deco", tracking=air).ink == pytest.approx(5.0, abs=0.01)
    assert track("HOTEL", "deco", 0.5) == 0


@pytest.mark.parametrize("box", [BOX, Box(0, 0, 120, 60)], ids=str)
@pytest.mark.parametrize("seat", ["top", "middle", "bottom"])
def test_what_follows_a_line_feed_begins_a_line_of_the_same_size(box, seat):
    texts = ("12-14 July", "Main Stage: Nova, The Kites, Lola", "Tickets at the gate")
    block = fit("\n".join(texts), box, Setting(genre="geometric", seat=seat))
    assert inside(block, box)
    assert spelled(block) == "".join(texts).replace(" ", "")
    starts = [row.line.text for row in block.rows]
    assert all(any(start.startswith(text.split()[0]) for start in starts) for text in texts)
    assert max(row.size for row in block.rows) == pytest.approx(block.size)


def test_empty_lines_say_nothing():
    setting = Setting(genre="geometric")
    assert fit("\n \nOne\n", BOX, setting) == fit("One", BOX, setting)
    assert fit("\n\n", BOX, setting).rows == ()


def test_many_texts_below_each_other_stay_in_their_box():
    block = fit("\n".join(WORDS for _ in range(24)), BOX, Setting(genre="book"))
    assert inside(block, BOX)
