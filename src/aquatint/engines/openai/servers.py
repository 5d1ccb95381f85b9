"""What servers that speak OpenAI's images API really do with its fields, by name.

Source: the released code of SGLang 0.5.23, vLLM-Omni 0.30.0 and LocalAI of August 2026, that
of stable-diffusion.cpp's server, and OpenAI's reference. What is not sure to be honoured counts as
missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from aquatint.domain import Edit, GenerationRequest, Keeping, Remix, RenderingSpeed, Resolution
from aquatint.engines import Rule

GRID = 16
"""Pixels: the sides of what models draw are multiples of it."""

CLOSEST = 75
"""The image weight beyond which a model of four steps would not draw at all."""


class Mask(StrEnum):
    """How a server wants to be told what changes."""

    WHITE = "white changes"
    CLEAR = "transparent changes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """The abilities of one kind of server. A name of a field that is None is one it has not.

    `sizes` are those that it draws, empty where any; an edit may have `images`. `bar_negates` says
    that a bar in a prompt begins what to leave out, `markup` that a prompt may hold commands in
    angle brackets, `needs_model` that a call without the name of a model is refused,
    `arguments_in_prompt` that its other arguments, the seed among them, stand as JSON in a tag at
    the end of the prompt.
    `references` says that an edit may show more pictures than the one that is edited, or others in
    its place; `captions` that its model reads captions in JSON. `qualities` are the values of the
    field `quality`. `strength` is the share of noise that a source, sent with a mask, begins with.
    """

    name: str
    sizes: tuple[Resolution, ...] = ()
    seed: str | None = "seed"
    negative: str | None = None
    edits: bool = False
    image: str = "image[]"
    images: int = 1
    mask: str | None = None
    mask_is: Mask = Mask.WHITE
    strength: str | None = None
    references: bool = False
    steps: str | None = None
    guidance: str | None = None
    asks_for_base64: bool = True
    fixed: tuple[tuple[str, str], ...] = ()
    quality: str = "quality"
    qualities: Mapping[RenderingSpeed, str] | None = None
    captions: bool = False
    bar_negates: bool = False
    markup: bool = False
    needs_model: bool = False
    arguments_in_prompt: bool = False

    @property
    def takes_seed(self) -> bool:
        """Whether the server draws with the seed that it is told."""
        return self.seed is not None or self.arguments_in_prompt


SERVERS: Mapping[str, Server] = MappingProxyType(
    {
        server.name: server
        for server in (
            Server(
                name="openai",
                sizes=(Resolution(1024, 1024), Resolution(1536, 1024), Resolution(1024, 1536)),
                seed=None,
                needs_model=True,
                edits=True,
                images=16,
                mask="mask",
                mask_is=Mask.CLEAR,
                references=True,
                asks_for_base64=False,
                qualities=MappingProxyType(
                    {
                        RenderingSpeed.FLASH: "low",
                        RenderingSpeed.TURBO: "low",
                        RenderingSpeed.DEFAULT: "medium",
                        RenderingSpeed.QUALITY: "high",
                    }
                ),
            ),
            Server(
                name="sglang",
                negative="negative_prompt",
                edits=True,
                references=True,
                steps="num_inference_steps",
                guidance="guidance_scale",
                fixed=(("generator_device", "cpu"),),
            ),
            # The same with Ideogram 4, whose steps and guidance come in presets alone.
            Server(
                name="sglang-ideogram4",
                quality="preset",
                qualities=MappingProxyType(
                    {
                        RenderingSpeed.FLASH: "V4_TURBO_12",
                        RenderingSpeed.TURBO: "V4_TURBO_12",
                        RenderingSpeed.DEFAULT: "V4_DEFAULT_20",
                        RenderingSpeed.QUALITY: "V4_QUALITY_48",
                    }
                ),
                captions=True,
                fixed=(("generator_device", "cpu"),),
            ),
            Server(
                name="vllm-omni",
                negative="negative_prompt",
                edits=True,
                image="image",
                mask="mask_image",
                strength="strength",
                references=True,
                steps="num_inference_steps",
                guidance="guidance_scale",
                needs_model=True,
                fixed=(("generator_device", "cpu"),),
            ),
            Server(name="localai", bar_negates=True, markup=True),
            Server(name="sd.cpp", seed=None, markup=True, arguments_in_prompt=True),
        )
    }
)


def rules(server: Server, *, knows_steps: bool = False) -> tuple[Rule, ...]:
    """What a server does not keep exactly; `knows_steps` is whether it is told the steps."""
    drawing = _of_drawing(server, knows_steps=knows_steps)
    parts = () if server.captions else (_IN_WORDS,)
    return (*_ALWAYS, *parts, *drawing, *_of_edits(server), *_of_shown(server))


_IN_WORDS = Rule("json_prompt", Keeping.EQUIVALENT, "is told in words, boxes as places")
_ALWAYS = (
    Rule("model", Keeping.EQUIVALENT, "the server draws with its own model"),
    Rule("style_type", Keeping.EQUIVALENT, "is told in words"),
    Rule("style_preset", Keeping.EQUIVALENT, "is told in words"),
    Rule("color_palette", Keeping.EQUIVALENT, "is told in words"),
    Rule("style_codes", Keeping.LOST, "the codes of styles are known to Ideogram alone"),
    Rule("enable_copyright_detection", Keeping.LOST, "there is no such check here"),
)


def _of_drawing(server: Server, *, knows_steps: bool) -> Iterator[Rule]:
    if not server.takes_seed:
        yield Rule("seed", Keeping.LOST, "the server takes no seed")
    if server.negative is None and not server.bar_negates:
        yield Rule("negative_prompt", Keeping.EQUIVALENT, "is told within the prompt")
    if server.qualities is None and not knows_steps:
        yield Rule("rendering_speed", Keeping.EQUIVALENT, "the server has one speed of its own")
    if server.qualities is not None:
        yield Rule(
            "rendering_speed",
            Keeping.EQUIVALENT,
            "FLASH is drawn as TURBO, the fastest that the server has",
            lambda request: request.rendering_speed is RenderingSpeed.FLASH,
        )
    if server.sizes:
        yield Rule(
            "resolution",
            Keeping.EQUIVALENT,
            "is cut from the nearest size drawn",
            lambda request: request.resolution not in server.sizes,
        )


def _of_edits(server: Server) -> Iterator[Rule]:
    if server.strength is not None:
        yield Rule(
            "image_weight",
            Keeping.EQUIVALENT,
            f"{CLOSEST} is the most that a few steps can keep",
            lambda request: isinstance(request.source, Remix) and request.source.weight > CLOSEST,
        )
    if not server.edits:
        return
    yield Rule(
        "image",
        Keeping.REFUSED,
        "removing without a prompt is not available",
        lambda request: isinstance(request.source, Edit) and not request.prompt.strip(),
    )
    if server.mask is None:
        yield Rule("mask", Keeping.REFUSED, "the server ignores masks")


def _of_shown(server: Server) -> Iterator[Rule]:
    for field in ("style_reference_images", "character_reference_images"):
        if not server.references:
            yield Rule(field, Keeping.LOST, "the server is shown no references")
            continue
        yield Rule(
            field,
            Keeping.EQUIVALENT,
            "shown to the model, with a sentence that says what for",
            lambda request: shows_references(server, request),
        )
        yield Rule(
            field,
            Keeping.LOST,
            "the server is shown no references beside a mask",
            lambda request: not shows_references(server, request),
        )


def shows_references(server: Server, request: GenerationRequest) -> bool:
    """Whether the references of a request can be shown: of OpenAI's kind, beside a mask, too."""
    masked = isinstance(request.source, Edit) and request.source.mask is not None
    beside_mask = server.mask_is is Mask.CLEAR
    if isinstance(request.source, Remix) or (masked and not beside_mask):
        return False
    return server.references


def nearest(server: Server, size: Resolution) -> Resolution:
    """The size to ask for: the nearest in shape that the server draws.

    Where it draws any, the least whose sides are multiples of 16, as models draw no others.
    """
    if not server.sizes:
        return Resolution(-(-size.width // GRID) * GRID, -(-size.height // GRID) * GRID)
    if size in server.sizes:
        return size

    def distance(one: Resolution) -> float:
        wider, taller = one.width * size.height, one.height * size.width
        return max(wider, taller) / min(wider, taller)

    return min(server.sizes, key=distance)
