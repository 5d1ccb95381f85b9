"""What a picture says about itself."""

from __future__ import annotations

import json

import numpy as np
import pytest
from pictures import image, noise

from aquatint.domain import Image, ImageFormat, Resolution
from aquatint.engines.diorama.note import Note, note_of
from aquatint.imaging.notes import noted

SIZE = Resolution(300, 200)


def carrying(text: str) -> Image:
    return Image(noted(image(noise(300, 200)).data, text), ImageFormat.PNG, SIZE)


def test_a_caption_and_an_outline_come_back():
    subjects = np.zeros((200, 300), np.uint8)
    subjects[40:160, 60:180] = 255
    found = note_of(carrying(Note.of("A cat.", subjects).text()))
    assert found is not None
    assert found.shows == "A cat."
    outline = found.subjects(SIZE)
    assert outline is not None
    assert (outline != (subjects > 0)).mean() < 0.03


def test_a_note_is_small():
    subjects = np.full((1536, 1536), 255, np.uint8)
    assert len(Note.of("A cat.", subjects).text()) < 3000


def test_an_outline_is_true_to_two_pixels_of_a_thousand():
    rows, columns = np.mgrid[0:1024, 0:1024]
    ring = np.abs(np.hypot(rows - 500, columns - 520) - 300) < 20
    found = note_of(carrying(Note.of("A ring.", ring.astype(np.uint8) * np.uint8(255)).text()))
    assert found is not None
    outline = found.subjects(Resolution(1024, 1024))
    assert outline is not None
    near = np.abs(np.abs(np.hypot(rows - 500, columns - 520) - 300) - 20) < 2.5
    assert (outline == ring)[~near].all()


def test_a_tangled_outline_is_told_on_coarser_cells():
    tangle = np.random.default_rng(1).integers(0, 2, (1024, 1024), np.uint8) * np.uint8(255)
    assert len(Note.of("Confetti.", tangle).text()) < 24_000


def test_without_subjects_there_is_no_outline():
    found = note_of(carrying(Note.of("A beach.", np.zeros((200, 300), np.uint8)).text()))
    assert found == Note("A beach.")
    assert found.subjects(SIZE) is None


@pytest.mark.parametrize(
    "text",
    [
        "no json",
        "[]",
        "{}",
        '{"shows": 3}',
        json.dumps({"shows": "x", "outline": [100_000, 100_000, ""]}),
        json.dumps({"shows": "x", "outline": [4, 4]}),
        json.dumps({"shows": "x", "outline": "abc"}),
    ],
)
def test_what_only_pretends_is_no_note(text):
    assert note_of(carrying(text)) is None
