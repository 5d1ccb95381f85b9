"""What is asked of V4 in words alone: what an image shows, and a richer prompt, both in parts."""

from __future__ import annotations

import json
from typing import Annotated

from pydantic import Field

from aquatint.domain.json_prompt import JsonPrompt
from aquatint.studio.framing import fitting

from . import spellings as say
from .envelope import Body
from .kinds import Flag, FreeText, OneOf
from .telling import Teller, TellingWire

AUTO = "AUTO"


class DescribeV4(TellingWire):
    """What an image shows, as a prompt in parts."""

    image_file: say.InputImage
    include_bbox: Annotated[
        bool,
        Field(description="Whether elements keep their boxes, where the engine knows them."),
        Flag(),
    ] = True
    include_style_descriptions: Annotated[
        bool, Field(description="Whether the style is told, where the engine knows it."), Flag()
    ] = False
    include_tags: Annotated[
        bool, Field(description="Whether tags are told, where the engine knows any."), Flag()
    ] = False

    async def tell(self, teller: Teller) -> Body:
        image = await teller.look(self.image_file, "image_file")
        first, *others = await teller.drawing.describe(image, "image_file")
        return {"json_prompt": _parts(first, " ".join(others))}


class MagicPromptV4(TellingWire):
    """A richer prompt, in parts."""

    text_prompt: Annotated[
        str,
        Field(description="What to draw, in words."),
        FreeText(longest=say.MAX_PROMPT, filled=True),
    ]
    aspect_ratio: Annotated[
        str,
        Field(description="The shape that is wanted; AUTO chooses one by the prompt."),
        OneOf({ratio: ratio for ratio in (AUTO, *say.V4_RATIOS)}),
    ] = AUTO

    async def tell(self, teller: Teller) -> Body:
        written = await teller.drawing.enrich(self.text_prompt)
        ratio = fitting(self.text_prompt) if self.aspect_ratio == AUTO else self.aspect_ratio
        return {"aspect_ratio": ratio, "json_prompt": _parts(written, "")}


def _parts(description: str, background: str) -> Body:
    prompt: Body = json.loads(JsonPrompt.of(description, background).written())
    return prompt
