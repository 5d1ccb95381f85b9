"""What is quoted is lettered, exactly as quoted, and never read."""

import pytest

from aquatint.engines.diorama import prompt
from aquatint.engines.diorama.prompt import quotes


@pytest.mark.parametrize(
    ("text", "lettering"),
    [
        ('a poster "Hello World"', ("Hello World",)),
        ("a poster “Hello World”", ("Hello World",)),
        ("a poster „Hallo Welt“", ("Hallo Welt",)),
        ("a poster «Bonjour»", ("Bonjour",)),
        ("a poster 「こんにちは」", ("こんにちは",)),
        ("a poster 'Don't Stop'", ("Don't Stop",)),
        ("a poster \u2018Hello\u2019", ("Hello",)),
        ('"One" and "Two"', ("One", "Two")),
        ('"  spaced  "', ("spaced",)),
        ('an unclosed "quote', ()),
        ('an empty "" quote', ()),
        ("the dog's bowl and the cat's bed", ()),
        ("a sign that says OPEN", ("OPEN",)),
        ("a book titled The Silent Sea", ("The Silent Sea",)),
        ("a logo for a bakery named Golden Crust", ("Golden Crust",)),
        ("a cat named Misty", ()),
    ],
)
def test_quoted_texts_are_found(text, lettering):
    assert quotes.take(text).lettering == lettering


def test_quoted_words_are_no_subjects():
    assert prompt.read('a poster that says "Cats and Dogs at Night"').subjects == ()


def test_the_rest_of_the_prompt_goes_on_behind_the_quote():
    graph = prompt.read('a poster that says "Go" with a red fox at dawn')
    assert [one.concept for one in graph.subjects] == ["fox"]
    assert graph.lettering == ("Go",)


def test_quoted_words_choose_no_setting():
    jazz = prompt.read('Poster for a jazz festival, "BLUE NOTE" and "July 12, Riverside Park"')
    assert jazz.setting is None
    assert prompt.read('a poster that says "Deep in the Forest"').setting is None
    assert prompt.read('a poster of a beach, "Deep in the Forest"').setting == "beach"


def test_the_title_of_a_travel_poster_is_where_one_travels_to():
    assert prompt.read('a travel poster that says "VISIT MARS"').setting == "mars"


def test_what_an_event_is_about_is_no_look_of_its_poster():
    assert prompt.read("Poster for a photography exhibition").looks == ()
    assert prompt.read("Poster for a retro diner").looks == ("vintage",)
    assert prompt.read("Poster for a jazz festival").theme == {"music", "jazz"}


@pytest.mark.parametrize(
    ("text", "lettering"),
    [
        ('Poster "Summer Beats" July 18, with a guitar', ("Summer Beats", "July 18")),
        ('On Friday at 9 pm: jazz poster "Blue Note"', ("Blue Note", "Friday at 9 pm")),
        ('Wedding card "Anna & James" 12 June 2027, 4 pm', ("Anna & James", "12 June 2027, 4 pm")),
        ('Book cover "The Oath" by Mia Stone, a dragon', ("The Oath", "Mia Stone")),
        (
            'Menu "Da Luigi" with pizza 9 and panna cotta 6.50',
            ("Da Luigi", "Pizza 9", "Panna cotta 6.50"),
        ),
        ('Poster "Summer" 50% off', ("Summer", "50% off")),
        ('Poster "Sounds" 14-16 August', ("Sounds", "14-16 August")),
        ('Menu "Blue Cup" with latte 4, flat white 4.5', ("Blue Cup", "Latte 4", "Flat white 4.5")),
        ("a photo of a cat, 18 July, 9 pm", ()),
        ('a cat with "Hi" in July 2020', ("Hi",)),
        ("Infographic about the water cycle with clouds", ("The Water Cycle",)),
        ("An infographic", ()),
    ],
)
def test_a_titled_design_tells_dates_authors_and_dishes_without_quotes(text, lettering):
    assert prompt.read(text).lettering == lettering


def test_a_menu_takes_up_so_many_dishes_and_no_more():
    menu = 'menu "A" with ' + ", ".join(f"soup {price}" for price in range(1, 400))
    assert len(quotes.take(menu).lettering) == 13
