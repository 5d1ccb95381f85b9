"""The table of what can be asked: one row for each operation, served below each prefix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .body import BodyType
from .legacy import EditLegacy, GatewayEditLegacy, GenerateLegacy, RemixLegacy
from .v3 import EditV3, GatewayEditV3, GenerateV3, RemixV3
from .wire import GenerationWire

_JSON = (BodyType.JSON,)
_MULTIPART = (BodyType.MULTIPART,)
_ANY = (BodyType.MULTIPART, BodyType.JSON, BodyType.URLENCODED)


@dataclass(frozen=True, slots=True)
class Surface:
    """A prefix under which every operation is served, and whether gateways' rules hold there."""

    prefix: str
    is_gateway: bool


@dataclass(frozen=True, slots=True)
class Deprecation:
    """Since when an operation is deprecated, in Unix seconds, and what takes its place."""

    since: int
    successor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One way to ask for images. `example` is a body that works, `@name` being a file."""

    name: str
    path: str
    summary: str
    model: type[GenerationWire]
    gateway_model: type[GenerationWire] | None = None
    accepts: tuple[BodyType, ...]
    example: Mapping[str, object]
    deprecated: Deprecation | None = None

    def model_on(self, surface: Surface) -> type[GenerationWire]:
        """The wire model of its body below a prefix."""
        return (surface.is_gateway and self.gateway_model) or self.model

    def headers_on(self, surface: Surface) -> dict[str, str]:
        """What its answers say of its deprecation."""
        if self.deprecated is None:
            return {}
        successor = f"<{surface.prefix}{self.deprecated.successor}>"
        return {
            "Deprecation": f"@{self.deprecated.since}",
            "Link": f'{successor}; rel="successor-version"',
        }


OFFICIAL = Surface("", is_gateway=False)
GATEWAY = Surface("/ideogram", is_gateway=True)
SURFACES = (OFFICIAL, GATEWAY)

_HAT = {"image": "@cat.png", "mask": "@mask.png", "prompt": "A cat wearing a hat"}
_INPAINT = "/v1/ideogram-v3/inpaint"

OPERATIONS = (
    Operation(
        name="generate_v3",
        path="/v1/ideogram-v3/generate",
        summary="Draw images from a prompt",
        model=GenerateV3,
        accepts=_ANY,
        example={
            "prompt": "A photo of a cat sleeping on a couch.",
            "aspect_ratio": "16x9",
            "rendering_speed": "TURBO",
        },
    ),
    Operation(
        name="inpaint_v3",
        path=_INPAINT,
        summary="Repaint a part of an image",
        model=EditV3,
        gateway_model=GatewayEditV3,
        accepts=_MULTIPART,
        example=_HAT,
    ),
    Operation(
        name="edit_v3",
        path="/v1/ideogram-v3/edit",
        summary="Repaint a part of an image, under its former name",
        model=EditV3,
        gateway_model=GatewayEditV3,
        accepts=_MULTIPART,
        example=_HAT,
        deprecated=Deprecation(since=1777420800, successor=_INPAINT),
    ),
    Operation(
        name="remix_v3",
        path="/v1/ideogram-v3/remix",
        summary="Draw images that start from another",
        model=RemixV3,
        accepts=_MULTIPART,
        example={"image": "@cat.png", "prompt": "A watercolor of a cat", "image_weight": 60},
    ),
    Operation(
        name="generate_legacy",
        path="/generate",
        summary="Draw images from a prompt",
        model=GenerateLegacy,
        accepts=_JSON,
        example={
            "image_request": {
                "prompt": "A serene tropical beach",
                "model": "V_2",
                "aspect_ratio": "ASPECT_10_16",
            }
        },
    ),
    Operation(
        name="edit_legacy",
        path="/edit",
        summary="Repaint a part of an image, keeping its size",
        model=EditLegacy,
        gateway_model=GatewayEditLegacy,
        accepts=_MULTIPART,
        example={
            "image_file": "@cat.png",
            "mask": "@mask.png",
            "prompt": "A cat wearing a hat",
            "model": "V_2",
        },
    ),
    Operation(
        name="remix_legacy",
        path="/remix",
        summary="Draw images that start from another",
        model=RemixLegacy,
        accepts=_MULTIPART,
        example={
            "image_file": "@cat.png",
            "image_request": {"prompt": "A watercolor of a cat", "image_weight": 60},
        },
    ),
)
