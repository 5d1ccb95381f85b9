"""The V4 dialect: prompts in words or in parts, sizes of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from aquatint.domain import (
    GenerationRequest,
    InvalidRequest,
    MagicPrompt,
    Model,
    Remix,
    RenderingSpeed,
    Resolution,
    Style,
    Swatch,
)
from aquatint.domain.canvas import V4_SQUARE, nearest_v4
from aquatint.domain.json_prompt import STYLES, Element, JsonPrompt
from aquatint.domain.request import MAX_PROMPT
from aquatint.domain.style import MAX_SWATCHES, Palette

from . import spellings as say
from .kinds import FreeText, HexColors, OneOf, Texts, Wholes
from .palette import object_of
from .wire import GenerationWire, Look, Wire, inside

MAX_ELEMENTS = 50
MAX_TAGS = 100

_Speed = Annotated[
    RenderingSpeed,
    Field(description="How much work goes into an image; FLASH is not among these."),
    OneOf(say.UNHURRIED),
]
_Size = Annotated[Resolution | None, Field(description=say.V4_SIZE_TEXT), OneOf(say.V4_SIZES)]
_Words = FreeText(longest=MAX_PROMPT)
_Filled = FreeText(longest=MAX_PROMPT, filled=True)
_TextPrompt = Annotated[
    str, Field(description="What to draw, in words; magic prompt enriches it."), _Filled
]


class StyleDescription(Wire):
    """How it should look, in words."""

    aesthetics: Annotated[str, Field(description="Mood and references."), _Words] = ""
    art_style: Annotated[str, Field(description="Such as oil painting."), _Words] = ""
    lighting: Annotated[str, Field(description="The light."), _Words] = ""
    medium: Annotated[str, Field(description="Such as photograph."), _Words] = ""
    photo: Annotated[str, Field(description="Lens, film and the like."), _Words] = ""
    color_palette: Annotated[
        tuple[str, ...], Field(description="Colours to keep to."), HexColors(most=MAX_SWATCHES)
    ] = ()


class PromptElement(Wire):
    """One thing or one text."""

    type: Annotated[
        str, Field(description="A thing, or a text."), OneOf({"obj": "obj", "text": "text"})
    ]
    desc: Annotated[str, Field(description="What it is, and how."), _Words]
    text: Annotated[str | None, Field(description="The text itself, of a text."), _Filled] = None
    bbox: Annotated[
        tuple[int, ...] | None,
        Field(description="Top, left, bottom and right, in thousandths of the picture."),
        Wholes(4, 0, 1000),
    ] = None
    color_palette: Annotated[
        tuple[str, ...], Field(description="Its colours."), HexColors(most=MAX_SWATCHES)
    ] = ()

    def element(self) -> Element:
        """As the domain has it."""
        if self.type == "text" and self.text is None:
            raise InvalidRequest("text", "is a required property")
        box = None
        if self.bbox is not None:
            top, left, bottom, right = self.bbox
            box = (top, left, bottom, right)
        text = self.text if self.type == "text" else None
        return Element(desc=self.desc, text=text, box=box, colors=self.color_palette)


class Composition(Wire):
    """What is behind, and what is before it."""

    background: Annotated[str, Field(description="What is behind."), _Words]
    elements: Annotated[
        tuple[PromptElement, ...], Field(description="In order.", max_length=MAX_ELEMENTS)
    ]


class JsonPromptV4(Wire):
    """A prompt in parts."""

    high_level_description: Annotated[
        str, Field(description="All of it in a sentence or two."), _Filled
    ]
    style_description: Annotated[
        StyleDescription | None, Field(description="How it should look.")
    ] = None
    compositional_deconstruction: Annotated[Composition, Field(description="What is where.")]
    tags: Annotated[
        tuple[str, ...], Field(description="Accepted, and not drawn."), Texts(most=MAX_TAGS)
    ] = ()

    def prompt(self) -> JsonPrompt:
        """As the domain has it."""
        scene, style = self.compositional_deconstruction, self.style_description
        elements = []
        for index, one in enumerate(scene.elements):
            with inside(f"json_prompt.compositional_deconstruction.elements.{index}"):
                elements.append(one.element())
        texts = ((name, getattr(style, name, "")) for name in STYLES)
        return JsonPrompt(
            description=self.high_level_description,
            background=scene.background,
            elements=tuple(elements),
            style=tuple((name, text) for name, text in texts if text.strip()),
        )

    def palette(self) -> Palette | None:
        """Its colours, all with the same share."""
        colors = () if self.style_description is None else self.style_description.color_palette
        return tuple(map(Swatch, colors)) or None


def _object(value: object) -> object:
    return object_of(value, "json_prompt")


class GenerateV4(GenerationWire):
    """Words, or a prompt in parts, to an image."""

    names: ClassVar[Mapping[str, str]] = {"prompt": "text_prompt"}

    text_prompt: Annotated[
        str | None,
        Field(description="What to draw, in words; magic prompt enriches it. This or json_prompt."),
        _Filled,
    ] = None
    json_prompt: Annotated[
        JsonPromptV4 | None,
        Field(description="The prompt in parts, drawn as it is. This or text_prompt."),
        BeforeValidator(_object),
    ] = None
    seed: say.Seed = None
    resolution: _Size = None
    rendering_speed: _Speed = RenderingSpeed.DEFAULT
    magic_prompt_system_prompt_config_id: say.MagicConfig = None
    custom_model_uri: say.CustomModel = None
    enable_copyright_detection: say.Copyright = False

    def to_domain(self, look: Look) -> GenerationRequest:  # noqa: ARG002 - there is no image in it
        if (self.text_prompt is None) is (self.json_prompt is None):
            raise InvalidRequest("text_prompt", "either this or json_prompt says what to draw")
        parts = None if self.json_prompt is None else self.json_prompt.prompt()
        words = self.text_prompt if parts is None else parts.words()
        palette = None if self.json_prompt is None else self.json_prompt.palette()
        if parts is not None and len(words or "") > MAX_PROMPT:
            raise InvalidRequest("json_prompt", f"has more than {MAX_PROMPT} characters in all")
        return GenerationRequest(
            prompt=words or "",
            json_prompt=parts,
            resolution=self.resolution or V4_SQUARE,
            style=Style(custom_model=self.custom_model_uri, palette=palette),
            seed=self.seed,
            rendering_speed=self.rendering_speed,
            magic_prompt=MagicPrompt.ON if parts is None else MagicPrompt.OFF,
            model=Model.V_4,
            check_copyright=self.enable_copyright_detection,
        )


class RemixV4(GenerationWire):
    """Start from an image."""

    names: ClassVar[Mapping[str, str]] = {"prompt": "text_prompt"}

    image: say.InputImage
    text_prompt: _TextPrompt
    image_weight: say.ImageWeight = 50
    resolution: _Size = None
    rendering_speed: _Speed = RenderingSpeed.DEFAULT
    enable_copyright_detection: say.Copyright = False

    def to_domain(self, look: Look) -> GenerationRequest:
        image = look(self.image, "image")
        return GenerationRequest(
            prompt=self.text_prompt,
            resolution=self.resolution or nearest_v4(image.size),
            source=Remix(image, self.image_weight),
            rendering_speed=self.rendering_speed,
            magic_prompt=MagicPrompt.ON,
            model=Model.V_4,
            check_copyright=self.enable_copyright_detection,
        )
