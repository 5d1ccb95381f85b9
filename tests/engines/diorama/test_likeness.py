"""Somebody is drawn again in the colours of a reference."""

from __future__ import annotations

import numpy as np
import pytest
from pictures import image, mask

from aquatint.domain import CharacterReference, Image, ImageFormat, Resolution
from aquatint.engines.diorama.figures import figure
from aquatint.engines.diorama.graph import RelationKind, SceneGraph
from aquatint.engines.diorama.likeness import alike
from aquatint.engines.diorama.look import Look
from aquatint.engines.diorama.note import Note
from aquatint.engines.diorama.prompt import read
from aquatint.engines.diorama.script import Script
from aquatint.imaging.notes import noted

WHERE = np.zeros((90, 60), bool)
WHERE[10:80, 20:40] = True


def reference(*, masked: bool = True) -> CharacterReference:
    """Somebody in green under brown hair, before a blue wall."""
    picture = np.full((90, 60, 3), (30, 60, 190), np.uint8)
    picture[WHERE] = (20, 150, 60)
    picture[10:24, 20:40] = (214, 160, 120)
    return CharacterReference(image(picture), mask(WHERE) if masked else None)


def greenish(color: str | None) -> bool:
    red, green, blue = bytes.fromhex((color or "#000000")[1:])
    return green > 100 > max(red, blue)


@pytest.mark.parametrize("masked", [True, False])
def test_the_first_person_takes_the_colour_of_the_clothes(masked):
    graph = alike(read("a woman walking a dog"), reference(masked=masked))
    assert greenish(graph.subjects[0].color)
    assert graph.subjects[1].color is None


def test_an_animal_takes_the_leading_colour_of_its_own():
    assert greenish(alike(read("a cat on a chair"), reference()).subjects[0].color)


def test_what_the_prompt_says_of_colours_wins():
    assert alike(read("a woman in a red coat and a yellow cat"), None) == read(
        "a woman in a red coat and a yellow cat"
    )
    assert alike(read("a yellow cat"), reference()).subjects[0].color == "yellow"


def test_without_subjects_nothing_changes():
    assert alike(read("a beach at sunset"), reference()) == read("a beach at sunset")


def test_what_a_picture_of_ours_says_to_be_worn_carries_over():
    plain = reference().image
    told = noted(plain.data, Note("A cat wearing a hat on a beach.").text())
    again = CharacterReference(Image(told, ImageFormat.PNG, Resolution(60, 90)), mask(WHERE))
    graph = alike(read("a cat reading a book"), again)
    worn = [one for one in graph.relations if one.kind is RelationKind.WEARING]
    assert [graph.subjects[one.anchor].concept for one in worn] == ["hat"]


def drawn(prompt: str, seed: int = 3) -> Image:
    """A picture of ours, whose note tells who was drawn."""
    plain = reference().image
    told = Note("A picture.", script=Script(read(prompt), Look(), seed, Resolution(60, 90))).text()
    return Image(noted(plain.data, told), ImageFormat.PNG, Resolution(60, 90))


def again(prompt: str, image: Image) -> SceneGraph:
    return alike(read(prompt), CharacterReference(image))


def test_a_black_cat_with_a_red_hat_stays_black():
    graph = again("a cat reading a book", drawn("a black cat with a red hat"))
    assert graph.subjects[0].color == "black"
    (worn,) = [one for one in graph.relations if one.kind is RelationKind.WEARING]
    assert graph.subjects[worn.anchor].color == "red"


def test_somebody_is_drawn_again_by_the_seed_of_the_first_picture():
    subject = again("a woman on a beach", drawn("a queen in a garden", 41)).subjects[0]
    assert (subject.concept, subject.likeness) == ("queen", 41)
    same = again("a woman at sea", drawn("a woman in a red dress", 41)).subjects[0]
    assert figure(same, 90, 5).sprite.tobytes() == figure(same, 90, 6).sprite.tobytes()


def test_a_trade_that_the_prompt_names_wins():
    assert again("a pilot", drawn("a queen")).subjects[0].concept == "pilot"


def test_of_several_the_one_of_that_name_is_drawn_again():
    graph = again("a dog in the snow", drawn("a black cat with a red hat and a white dog"))
    assert graph.subjects[0].color == "white"
    assert len(graph.subjects) == 1


def test_a_shield_carries_over_to_free_hands_alone():
    knight = drawn("a knight with a red shield")
    assert [one.concept for one in again("a knight in the snow", knight).subjects] == [
        "knight",
        "shield",
    ]
    assert len(again("a knight reading a book", knight).subjects) == 2


def test_a_hat_and_a_coat_are_seen_in_any_picture():
    picture = np.full((120, 90, 3), (150, 200, 150), np.uint8)
    where = np.zeros((120, 90), bool)
    where[20:110, 25:65] = True
    picture[where] = (38, 38, 42)
    picture[20:40, 25:65] = (205, 30, 40)
    graph = alike(read("a cat"), CharacterReference(image(picture), mask(where)))
    assert graph.subjects[0].color == "black"
    assert graph.subjects[1].concept == "hat"
    assert not greenish(graph.subjects[1].color)


def test_black_fur_with_lights_on_it_is_black():
    picture = np.full((120, 90, 3), (235, 225, 215), np.uint8)
    where = np.zeros((120, 90), bool)
    where[20:110, 25:65] = True
    picture[where] = (40, 40, 46)
    picture[20:110, 45:60] = (78, 84, 100)
    picture[20:110, 60:65] = (150, 152, 156)
    assert (
        alike(read("a cat"), CharacterReference(image(picture), mask(where))).subjects[0].color
        == "black"
    )
