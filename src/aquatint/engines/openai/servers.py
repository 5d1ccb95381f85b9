"""What servers that speak OpenAI's images API really do with its fields, by name.

Source: the released code of SGLang 0.5.23, vLLM-Omni 0.30.0 and LocalAI of August 2026, that
of stable-diffusion.cpp's server, and OpenAI's reference. What is not sure to be honoured counts as
missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from aquatint.domain import Edit, GenerationRequest, Keeping, RenderingSpeed, Resolution
from aquatint.engines import Rule

GRID = 16
"""Pixels: the sides of what models draw are multiples of it."""


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
    asks_for_base64: bool = True
    fixed: tuple[tuple[str, str], ...] = ()
    qualities: Mapping[RenderingSpeed, str] | None = None
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
                fixed=(("generator_device", "cpu"),),
            ),
            Server(
                name="vllm-omni",
                negative="negative_prompt",
                edits=True,
                image="image",
                mask="mask_image",
                needs_model=True,
                fixed=(("generator_device", "cpu"),),
            ),
            Server(name="localai", bar_negates=True, markup=True),
            Server(name="sd.cpp", seed=None, markup=True, arguments_in_prompt=True),
        )
    }
)


def rules(server: Server) -> tuple[Rule, ...]:
    """What a server does not keep exactly."""
    return (*_ALWAYS, *_of_drawing(server), *_of_edits(server))


_ALWAYS = (
    Rule("model", Keeping.EQUIVALENT, "the server draws with its own model"),
    Rule("style_type", Keeping.EQUIVALENT, "is told in words"),
    Rule("style_preset", Keeping.EQUIVALENT, "is told in words"),
    Rule("color_palette", Keeping.EQUIVALENT, "is told in words"),
    Rule("style_codes", Keeping.LOST, "the codes of styles are known to Ideogram alone"),
    Rule("style_reference_images", Keeping.LOST, "the server is shown no references"),
    Rule("character_reference_images", Keeping.LOST, "the server is shown no references"),
    Rule("enable_copyright_detection", Keeping.LOST, "there is no such check here"),
)


def _of_drawing(server: Server) -> list[Rule]:
    found = []
    if not server.takes_seed:
        found.append(Rule("seed", Keeping.LOST, "the server takes no seed"))
    if server.negative is None and not server.bar_negates:
        found.append(Rule("negative_prompt", Keeping.EQUIVALENT, "is told within the prompt"))
    if server.qualities is None:
        found.append(
            Rule("rendering_speed", Keeping.EQUIVALENT, "the server has one speed of its own")
        )
    if server.sizes:

        def another(request: GenerationRequest) -> bool:
            return request.resolution not in server.sizes

        found.append(
            Rule("resolution", Keeping.EQUIVALENT, "is cut from the nearest size drawn", another)
        )
    return found


def _of_edits(server: Server) -> list[Rule]:
    if not server.edits:
        return []

    def empty(request: GenerationRequest) -> bool:
        return isinstance(request.source, Edit) and not request.prompt.strip()

    found = [Rule("image", Keeping.REFUSED, "removing without a prompt is not available", empty)]
    if server.mask is None:
        found.append(Rule("mask", Keeping.REFUSED, "the server ignores masks"))
    return found


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
