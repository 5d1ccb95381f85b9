"""What is asked in words alone: the wire models whose answer is no image."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from aquatint.domain import Image
from aquatint.studio import Drawing

from . import spellings as say
from .envelope import Body
from .form import Upload
from .kinds import OneOf
from .wire import Wire

DESCRIBERS = ("V_2", "V_3", "V_4", "CUSTOM")


@dataclass(frozen=True, slots=True)
class Teller:
    """What words are found with: the engine at work with the checks around it, and whoever makes
    images of uploads.
    """

    drawing: Drawing
    look: Callable[[Upload, str], Awaitable[Image]]


class TellingWire(Wire):
    """A dialect's way to ask for words."""

    @abstractmethod
    async def tell(self, teller: Teller) -> Body:
        """The answer; raise InvalidRequest, naming the field as the dialect calls it."""


class DescribeLegacy(TellingWire):
    """What an image shows."""

    image_file: say.InputImage
    describe_model_version: Annotated[
        str,
        Field(description="Accepted, and without effect here: the engine at work describes."),
        OneOf({name: name for name in DESCRIBERS}),
    ] = "V_3"

    async def tell(self, teller: Teller) -> Body:
        image = await teller.look(self.image_file, "image_file")
        texts = await teller.drawing.describe(image, "image_file")
        return {"descriptions": [{"text": text} for text in texts]}
