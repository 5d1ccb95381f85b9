"""The designed formats: any size, any text, the same bytes again."""

from itertools import pairwise

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import Format, Subject, TimeOfDay
from aquatint.engines.diorama.lettering import DESIGNS, caption, topics, wording
from aquatint.engines.diorama.lettering.design import Painters
from aquatint.engines.diorama.lettering.fronts import FRONTS
from aquatint.engines.diorama.lettering.posters import layout
from aquatint.engines.diorama.lettering.posters.bold import bold
from aquatint.engines.diorama.lettering.posters.classic import classic
from aquatint.engines.diorama.lettering.posters.headline import headline
from aquatint.engines.diorama.lettering.posters.minimal import minimal
from aquatint.engines.diorama.lettering.posters.movie import movie
from aquatint.engines.diorama.lettering.posters.parade import parade
from aquatint.engines.diorama.lettering.posters.travel import travel
from aquatint.engines.diorama.lettering.sleeves import SLEEVES
from aquatint.engines.diorama.lexicon import entry
from aquatint.engines.diorama.prompt import read
from tests.engines.diorama.lettering.fakes import CAT, PAINTERS, ROCKET, figure, graph, scene

POSTERS = (bold, classic, headline, minimal, movie, parade, travel)
EVERY = [*DESIGNS.values(), *POSTERS]
SMALL = Resolution(320, 320)
TEXTS = ["A", "VISIT MARS", "Съешь ещё", "漢字 🎉", "x" * 120, "so many words " * 14, "", "  "]


def name(design):
    return getattr(design, "__name__", str(design))


def test_every_format_but_the_scene_has_its_design():
    assert set(DESIGNS) == set(Format) - {Format.SCENE}


@pytest.mark.parametrize("design", EVERY, ids=name)
@pytest.mark.parametrize("size", [Resolution(512, 1536), Resolution(1536, 512)], ids=str)
def test_a_design_fills_extreme_sizes(design, size):
    picture = design(graph(Format.POSTER, "Never Stop Exploring"), size, 4, PAINTERS)
    assert picture.shape == (size.height, size.width, 3)
    assert picture.dtype == np.float32
    assert np.isfinite(picture).all()


@pytest.mark.parametrize("design", EVERY, ids=name)
@pytest.mark.parametrize("text", TEXTS)
def test_any_text_can_be_set(design, text):
    picture = design(graph(Format.POSTER, text), SMALL, 2, PAINTERS)
    assert picture.min() > -0.01
    assert picture.max() < 1.01


@pytest.mark.parametrize("design", EVERY, ids=name)
def test_a_design_needs_neither_text_nor_subject(design):
    assert design(graph(Format.POSTER, subjects=()), SMALL, 1, PAINTERS).shape == (320, 320, 3)
    assert design(graph(Format.POSTER, "Only words", subjects=()), SMALL, 1, PAINTERS).any()


@pytest.mark.parametrize("design", EVERY, ids=name)
def test_the_same_seed_gives_the_same_bytes(design):
    prompt = graph(Format.POSTER, "Again", "and again", subjects=(CAT, ROCKET))
    first, second = (design(prompt, SMALL, 9, PAINTERS) for _ in range(2))
    assert first.tobytes() == second.tobytes()


@pytest.mark.parametrize("design", EVERY, ids=name)
def test_the_text_is_seen(design):
    one, other = (design(graph(Format.POSTER, text), SMALL, 3, PAINTERS) for text in ("AB", "XY"))
    assert np.abs(one - other).max() > 0.2


@pytest.mark.parametrize("design", DESIGNS.values(), ids=name)
def test_several_subjects_and_many_quotes_fit(design):
    crowd = (Subject(concept="cat", words="cat", count=5), ROCKET)
    prompt = graph(Format.POSTER, "One", "Two", "Three", subjects=crowd, colors=("red", "#00ff80"))
    assert design(prompt, SMALL, 5, PAINTERS).shape == (320, 320, 3)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"theme": frozenset({"movie"})}, movie),
        ({"theme": frozenset({"travel"})}, travel),
        ({"looks": ("vintage",)}, travel),
        ({"looks": ("minimalist",)}, minimal),
    ],
)
def test_the_theme_chooses_the_layout_of_a_poster(facts, expected):
    assert layout(graph(Format.POSTER, "Title", **facts), 1) is expected


def test_the_seed_chooses_the_layout_of_a_poster_without_a_theme():
    prompt = graph(Format.POSTER, "Title", setting="field")
    assert len({layout(prompt, seed) for seed in range(12)}) == 4


def test_a_subject_without_a_place_gets_no_bleeding_scene():
    prompt = graph(Format.POSTER, "Title")
    assert {layout(prompt, seed) for seed in range(12)} == {minimal, classic, bold, parade}


def test_nothing_is_invented_where_text_is_forbidden_or_none_was_quoted():
    forbidden = graph(
        Format.LOGO, "Bean", theme=frozenset({"coffee"}), excluded=frozenset({"text"})
    )
    silent = graph(Format.POSTER, theme=frozenset({"movie", "coffee"}))
    for prompt in (forbidden, silent):
        assert wording.trade(prompt) == ""
        assert wording.credit_block(prompt) == ""
        assert wording.film_line(prompt, 1) == ""
        assert wording.travel_line(prompt, 1) == ""


def test_a_second_quote_takes_the_place_of_invented_lines():
    prompt = graph(Format.POSTER, "Title", "my own line")
    assert wording.travel_line(prompt, 1) == "my own line"
    assert wording.trade(prompt) == "my own line"


def test_a_neon_sign_hangs_in_the_scene_that_was_asked_for():
    prompt = graph(Format.NEON_SIGN, "OPEN", setting="city", time=TimeOfDay.NIGHT, subjects=())
    picture = DESIGNS[Format.NEON_SIGN](prompt, SMALL, 1, PAINTERS)
    plain = scene(prompt, SMALL, 1)
    assert np.array_equal(picture[250:], plain[250:])
    assert not np.array_equal(picture[:150], plain[:150])


def test_a_caption_is_set_into_a_finished_scene():
    prompt = graph(Format.SCENE, "Good Morning")
    picture = scene(prompt, SMALL, 1)
    before = picture.copy()
    caption(picture, prompt, 1)
    assert np.abs(picture - before).max() > 0.2


def test_without_a_quote_a_scene_gets_no_caption():
    picture = scene(graph(Format.SCENE), SMALL, 1)
    before = picture.copy()
    caption(picture, graph(Format.SCENE), 1)
    assert np.array_equal(picture, before)


@pytest.mark.parametrize("cover", [*SLEEVES, *FRONTS], ids=name)
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [SMALL, Resolution(200, 300)], ids=str)
def test_a_sleeve_or_a_front_takes_any_text(cover, text, size):
    for prompt in (graph(Format.ALBUM_COVER, text, "Small"), graph(Format.ALBUM_COVER, text)):
        picture, title, small = cover(prompt, size, 4, PAINTERS)
        assert picture.shape == (size.height, size.width, 3)
        assert bool(title.rows) is bool(wording.title(prompt))
        for block in (title, small):
            assert block.box.left >= 0
            assert block.box.right <= size.width
            assert block.box.bottom <= size.height


@pytest.mark.parametrize(
    "form", [Format.ALBUM_COVER, Format.BOOK_COVER, Format.BUSINESS_CARD, Format.BANNER]
)
def test_seeds_give_other_designs_of_a_format(form):
    prompt = graph(form, "Title", "Name")
    pictures = [DESIGNS[form](prompt, SMALL, seed, PAINTERS) for seed in range(8)]
    assert len({picture.tobytes() for picture in pictures}) >= 6


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("texts", [(), ("Lemon",)])
def test_a_pattern_repeats_without_a_seam(seed, texts):
    prompt = graph(Format.PATTERN, *texts, subjects=(CAT, ROCKET))
    picture = DESIGNS[Format.PATTERN](prompt, SMALL, seed, PAINTERS)
    for axis in (0, 1):
        steps = np.abs(np.diff(picture, axis=axis)).mean(axis=(1 - axis, 2))
        first, last = np.take(picture, 0, axis), np.take(picture, -1, axis)
        assert np.abs(first - last).mean() <= steps.max() + 0.01


def test_a_menu_that_quotes_no_dish_offers_some_unless_text_is_forbidden():
    prompt = graph(Format.MENU, "Casa Verde", theme=frozenset({"food"}))
    offered = wording.dishes(prompt, 3)
    assert len(offered) > 3
    assert all(line.split()[-1].isdigit() for line in offered)
    forbidden = graph(Format.MENU, "Casa Verde", excluded=frozenset({"text"}))
    assert wording.dishes(forbidden, 3) == ()


@pytest.mark.parametrize("texts", [("LISBON",), ("LISBON", "Daily", "From 14 April")])
@pytest.mark.parametrize("size", [SMALL, Resolution(256, 400), Resolution(400, 256)], ids=str)
def test_no_line_of_a_travel_poster_is_on_another(texts, size):
    for seed in range(8):
        found = []
        painters = Painters(scene, figure, lambda _, box, found=found: found.append(box))
        travel(graph(Format.POSTER, *texts), size, seed, painters)
        assert len(found) == len(texts)
        for one, other in pairwise(found):
            assert one.bottom <= other.top + 1
        assert found[-1].bottom <= size.height


def test_a_film_poster_parts_names_and_dates_from_its_tagline():
    prompt = graph(
        Format.POSTER, "Orbit", "Starring Mina Ito", "Nobody is alone", "In theaters July 4"
    )
    assert wording.film_line(prompt, 1) == "Nobody is alone"
    assert [text for text in wording.others(prompt) if wording.names(text)] == ["Starring Mina Ito"]
    assert [text for text in wording.others(prompt) if wording.dated(text)] == [
        "In theaters July 4"
    ]
    told = []
    movie(prompt, SMALL, 3, Painters(scene, figure, lambda text, box: told.append(text)))
    assert sorted(told) == sorted(prompt.lettering)


@pytest.mark.parametrize("text", ["May 12", "12th June", "Friday 8 pm", "19:30", "Summer 2026"])
def test_a_date_is_known_by_its_words(text):
    assert wording.dated(text)


@pytest.mark.parametrize("text", ["Mayor of May Street", "24 hours", "Room 101", "The Long March"])
def test_what_only_looks_like_a_date_is_none(text):
    assert not wording.dated(text)


def test_a_neon_sign_bends_its_subject_out_of_tubes():
    lone, worded = (
        DESIGNS[Format.NEON_SIGN](graph(Format.NEON_SIGN, *texts), SMALL, 1, PAINTERS)
        for texts in ((), ("OPEN",))
    )
    bare = DESIGNS[Format.NEON_SIGN](
        graph(Format.NEON_SIGN, "OPEN", subjects=()), SMALL, 1, PAINTERS
    )
    assert lone.max() > 0.8
    assert not np.array_equal(worded[:160], bare[:160])


def test_an_infographic_has_as_many_panels_as_its_title_counts_and_shows_its_topic():
    told = graph(Format.INFOGRAPHIC, "5 tips for better sleep", subjects=())
    assert topics.panels(told) == 5
    assert "bed" in [one.concept for one in topics.icons(told)]
    assert topics.icons(graph(Format.INFOGRAPHIC, "Zzyzx", subjects=())) == ()
    assert topics.icons(graph(Format.INFOGRAPHIC, "Sleep", subjects=(CAT, ROCKET))) == (CAT, ROCKET)


def test_every_icon_of_a_topic_can_be_drawn():
    for _, concepts in topics._TOPICS:
        assert [entry(one).concept for one in concepts] == list(concepts)


def test_a_geometric_pattern_repeats_without_a_seam():
    drawn = DESIGNS[Format.PATTERN](graph(Format.PATTERN, subjects=()), SMALL, 1, PAINTERS)
    assert drawn.shape == (320, 320, 3)
    assert len(np.unique(drawn.reshape(-1, 3)[::7], axis=0)) >= 4


def test_the_mark_of_a_logo_is_the_subject_that_was_named_and_not_its_trade():
    croissant = Subject(concept="croissant", words="croissant")
    asked = []

    def noted(subject, height, seed, copy=0):
        asked.append(subject.concept)
        return figure(subject, height, seed, copy)

    prompt = graph(Format.LOGO, "Golden Crust", subjects=(croissant,), theme=frozenset({"bakery"}))
    DESIGNS[Format.LOGO](prompt, SMALL, 1, Painters(scene, noted))
    assert asked
    assert set(asked) == {"croissant"}


@pytest.mark.parametrize("form", [Format.LOGO, Format.CARD, Format.STAMP, Format.POSTER], ids=str)
def test_neighbouring_seeds_are_laid_out_in_different_ways(form):
    prompt = graph(form, "Morning Bean")
    drawn = [DESIGNS[form](prompt, SMALL, seed, PAINTERS) for seed in range(4)]
    assert all(np.abs(one - other).mean() > 0.03 for one, other in pairwise(drawn))


def test_an_infographic_has_as_many_panels_as_the_prompt_counts_steps():
    told = read("infographic about recycling with 4 steps")
    assert topics.panels(told) == 4


def test_a_small_thing_is_the_mark_of_a_logo_before_the_house_of_the_trade():
    shop, scissors = (Subject(concept=one, words=one) for one in ("shop", "scissors"))
    asked = []

    def noted(subject, height, seed, copy=0):
        asked.append(subject.concept)
        return figure(subject, height, seed, copy)

    prompt = graph(Format.LOGO, "Old Town", subjects=(shop, scissors))
    DESIGNS[Format.LOGO](prompt, SMALL, 1, Painters(scene, noted))
    assert set(asked) == {"scissors"}


def test_eight_posters_of_one_film_show_every_hour_unless_it_tells_one():
    def hours(**facts):
        told = []

        def shown(of, *rest, **more):
            told.append(of.time)
            return scene(of, *rest, **more)

        prompt = graph(Format.POSTER, "THE TRAIN", theme=frozenset({"movie"}), **facts)
        for seed in range(8):
            movie(prompt, SMALL, seed, Painters(shown, figure))
        return set(told)

    assert hours() == set(TimeOfDay)
    assert hours(time=TimeOfDay.NIGHT, timed=True) == {TimeOfDay.NIGHT}


def test_posters_of_one_film_are_graded_differently():
    prompt = graph(Format.POSTER, "THE TRAIN", theme=frozenset({"movie"}))
    looks = {
        tuple(movie(prompt, SMALL, seed, PAINTERS).mean(axis=(0, 1)).round(2)) for seed in range(8)
    }
    assert len(looks) >= 5
