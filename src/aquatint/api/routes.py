"""The table of what can be asked: one row for each operation, served below each prefix."""

from __future__ import annotations

from aquatint.domain import Edit, Reframe, Remix, ReplaceBackground, Upscale

from . import openai
from .body import BodyType
from .legacy import (
    EditLegacy,
    GatewayEditLegacy,
    GenerateLegacy,
    ReframeLegacy,
    RemixLegacy,
    UpscaleLegacy,
)
from .operation import Deprecation, Operation, Row, Surface, Telling
from .shapes import removal
from .telling import DescribeLegacy
from .telling_v4 import DescribeV4, MagicPromptV4
from .tools import EditImages, RemoveBackground, RemoveObject
from .v3 import (
    EditV3,
    GatewayEditV3,
    GenerateTransparentV3,
    GenerateV3,
    ReframeV3,
    RemixV3,
    ReplaceBackgroundV3,
)
from .v4 import GenerateV4, RemixV4
from .wire import Wire

_JSON = (BodyType.JSON,)
_MULTIPART = (BodyType.MULTIPART,)
_ANY = (BodyType.MULTIPART, BodyType.JSON, BodyType.URLENCODED)


OFFICIAL = Surface("", is_gateway=False)
GATEWAY = Surface("/ideogram", is_gateway=True)
SURFACES = (OFFICIAL, GATEWAY)

_HAT = {"image": "@cat.png", "mask": "@mask.png", "prompt": "A cat wearing a hat"}
_INPAINT = "/v1/ideogram-v3/inpaint"

_V3 = (
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
        name="generate_transparent_v3",
        path="/v1/ideogram-v3/generate-transparent",
        summary="Draw what a prompt is about, on no ground",
        model=GenerateTransparentV3,
        accepts=_ANY,
        example={"prompt": "A logo for Ideogram Coffee.", "upscale_factor": "X2"},
    ),
    Operation(
        name="inpaint_v3",
        path=_INPAINT,
        summary="Repaint a part of an image",
        model=EditV3,
        gateway_model=GatewayEditV3,
        accepts=_MULTIPART,
        source=Edit,
        example=_HAT,
    ),
    Operation(
        name="edit_v3",
        path="/v1/ideogram-v3/edit",
        summary="Repaint a part of an image, under its former name",
        model=EditV3,
        gateway_model=GatewayEditV3,
        accepts=_MULTIPART,
        source=Edit,
        example=_HAT,
        deprecated=Deprecation(since=1777420800, successor=_INPAINT),
    ),
    Operation(
        name="remix_v3",
        path="/v1/ideogram-v3/remix",
        summary="Draw images that start from another",
        model=RemixV3,
        accepts=_MULTIPART,
        source=Remix,
        example={"image": "@cat.png", "prompt": "A watercolor of a cat", "image_weight": 60},
    ),
    Operation(
        name="reframe_v3",
        path="/v1/ideogram-v3/reframe",
        summary="Give an image another shape, and draw what was beyond its frame",
        model=ReframeV3,
        accepts=_MULTIPART,
        source=Reframe,
        example={"image": "@cat.png", "resolution": "1312x736"},
    ),
    Operation(
        name="replace_background_v3",
        path="/v1/ideogram-v3/replace-background",
        summary="Keep what is in front, and draw the rest anew",
        model=ReplaceBackgroundV3,
        accepts=_MULTIPART,
        source=ReplaceBackground,
        example={"image": "@cat.png", "prompt": "A vibrant city at night"},
    ),
)

_LEGACY = (
    Operation(
        name="generate_legacy",
        group="Legacy",
        answer="LegacyAnswer",
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
        group="Legacy",
        answer="LegacyAnswer",
        path="/edit",
        summary="Repaint a part of an image, keeping its size",
        model=EditLegacy,
        gateway_model=GatewayEditLegacy,
        accepts=_MULTIPART,
        source=Edit,
        example={
            "image_file": "@cat.png",
            "mask": "@mask.png",
            "prompt": "A cat wearing a hat",
            "model": "V_2",
        },
    ),
    Operation(
        name="remix_legacy",
        group="Legacy",
        answer="LegacyAnswer",
        path="/remix",
        summary="Draw images that start from another",
        model=RemixLegacy,
        accepts=_MULTIPART,
        source=Remix,
        example={
            "image_file": "@cat.png",
            "image_request": {"prompt": "A watercolor of a cat", "image_weight": 60},
        },
    ),
    Operation(
        name="reframe_legacy",
        group="Legacy",
        answer="LegacyAnswer",
        path="/reframe",
        summary="Give an image another shape, and draw what was beyond its frame",
        model=ReframeLegacy,
        accepts=_MULTIPART,
        source=Reframe,
        example={
            "image_file": "@cat.png",
            "resolution": "RESOLUTION_1280_720",
            "model": "V_2",
        },
    ),
    Operation(
        name="upscale",
        group="Legacy",
        answer="LegacyAnswer",
        path="/upscale",
        summary="Make an image twice as large",
        model=UpscaleLegacy,
        accepts=_MULTIPART,
        source=Upscale,
        example={"image_file": "@cat.png", "image_request": {"resemblance": 55, "detail": 90}},
    ),
)

_TOOLS = (
    Operation(
        name="edit_images",
        group="Tools",
        answer="EditAnswer",
        path="/v1/edit",
        summary="Change images as a prompt tells",
        model=EditImages,
        accepts=_MULTIPART,
        source=Edit,
        example={"images": "@cat.png", "prompt": "Change the background to a beach sunset."},
    ),
    Operation(
        name="remove_background",
        group="Tools",
        answer="RemovalAnswer",
        shape=removal,
        path="/v1/remove-background",
        summary="Keep what is in front, on no ground",
        model=RemoveBackground,
        accepts=_MULTIPART,
        source=ReplaceBackground,
        example={"image": "@cat.png"},
    ),
    Operation(
        name="remove_object",
        group="Tools",
        answer="RemovalAnswer",
        shape=removal,
        path="/v1/remove-object",
        summary="Remove what a mask covers in white",
        model=RemoveObject,
        accepts=_MULTIPART,
        source=Edit,
        example={"image": "@cat.png", "mask": "@mask.png"},
    ),
)

_OPENAI = (
    Operation(
        name="generate_openai",
        group="OpenAI",
        answer="OpenaiAnswer",
        shape=openai.images,
        path=openai.GENERATIONS,
        summary="Draw images from a prompt, as OpenAI's clients ask for them",
        model=openai.GenerateOpenai,
        accepts=_JSON,
        example={"model": "ideogram-v3", "prompt": "A photo of a cat", "size": "1536x1024"},
    ),
    Operation(
        name="edit_openai",
        group="OpenAI",
        answer="OpenaiAnswer",
        shape=openai.images,
        path=openai.EDITS,
        summary="Change an image, as OpenAI's clients ask for it",
        model=openai.EditOpenai,
        accepts=_MULTIPART,
        source=Edit,
        example={"model": "ideogram-v3", "image": "@cat.png", "prompt": "A cat wearing a hat"},
    ),
)

_JAZZ = {
    "json_prompt": {
        "high_level_description": "A poster for a jazz night with a saxophone.",
        "style_description": {"art_style": "flat illustration"},
        "compositional_deconstruction": {
            "background": "A deep blue night sky.",
            "elements": [
                {
                    "type": "text",
                    "bbox": [60, 100, 240, 900],
                    "text": "JAZZ NIGHT",
                    "desc": "Bold letters.",
                }
            ],
        },
    },
    "resolution": "1024x1024",
}

_V4 = (
    Operation(
        name="generate_v4",
        group="V4",
        answer="V4Answer",
        path="/v1/ideogram-v4/generate",
        summary="Draw an image from a prompt, in words or in parts",
        model=GenerateV4,
        accepts=_ANY[:2],
        example=_JAZZ,
    ),
    Operation(
        name="generate_async_v4",
        group="V4",
        answer="Accepted",
        path="/v1/ideogram-v4/async/generate",
        summary="Draw an image and tell a webhook",
        model=GenerateV4,
        accepts=_ANY[:2],
        example=_JAZZ,
        is_async=True,
    ),
    Operation(
        name="remix_v4",
        group="V4",
        answer="V4Answer",
        path="/v1/ideogram-v4/remix",
        summary="Draw an image that starts from another",
        source=Remix,
        model=RemixV4,
        accepts=_MULTIPART,
        example={
            "image": "@cat.png",
            "text_prompt": "Restyle this image as a vibrant watercolor painting.",
            "image_weight": 50,
        },
    ),
)

OPERATIONS = (*_V3, *_V4, *_LEGACY, *_TOOLS, *_OPENAI)

TELLINGS = (
    Telling(
        name="describe_v4",
        right="describe",
        group="V4",
        answer="Parts",
        path="/v1/ideogram-v4/describe",
        summary="Say what an image shows, as a prompt in parts",
        model=DescribeV4,
        accepts=_MULTIPART,
        example={"image_file": "@cat.png"},
    ),
    Telling(
        name="magic_prompt_v4",
        right="magic_prompt",
        group="V4",
        answer="RicherParts",
        path="/v1/ideogram-v4/magic-prompt",
        summary="Enrich a prompt, and choose its shape",
        model=MagicPromptV4,
        accepts=_JSON,
        example={"text_prompt": "a cat", "aspect_ratio": "AUTO"},
    ),
    Telling(
        name="describe_legacy",
        right="describe",
        group="Legacy",
        answer="Description",
        path="/describe",
        summary="Say what an image shows",
        model=DescribeLegacy,
        accepts=_MULTIPART,
        example={"image_file": "@cat.png"},
    ),
)

ROWS: tuple[Row[Wire], ...] = (*OPERATIONS, *TELLINGS)
