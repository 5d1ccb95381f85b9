"""Somebody is drawn again in the colours of a reference."""

from __future__ import annotations

import numpy as np
import pytest
from pictures import image, mask

from aquatint.domain import CharacterReference, Image, ImageFormat, Resolution
from aquatint.engines.diorama.graph import RelationKind
from aquatint.engines.diorama.likeness import alike
from aquatint.engines.diorama.note import Note
from aquatint.engines.diorama.prompt import read
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
