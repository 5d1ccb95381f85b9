"""References for models that are shown pictures beside their prompt, and are told what they are."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from aquatint.domain import CharacterReference, Style
from aquatint.imaging.decode import pixels
from aquatint.imaging.mask import changes


def shown(style: Style) -> tuple[NDArray[np.uint8], ...]:
    """The pictures of a style, then the character on white where a mask says what it is: slow."""
    pictures = [pixels(image) for image in style.references]
    if style.character is not None:
        pictures.append(_alone(style.character))
    return tuple(pictures)


def sentences(style: Style, before: int = 0) -> Iterator[str]:
    """What each of these pictures is for; `before` pictures are shown before them."""
    number = before
    for _ in style.references:
        number += 1
        yield f"Use the art style of image {number}; do not copy what it shows."
    if style.character is not None:
        yield f"Draw the same person as in image {number + 1}."


def _alone(character: CharacterReference) -> NDArray[np.uint8]:
    picture = pixels(character.image)
    if character.mask is not None and (part := changes(character.mask)).any():
        picture[~part] = 255
    return picture
