"""What answers look like, for the OpenAPI document: images, and the one object of every error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .spellings import LEGACY_STYLE_TYPES, V3_SIZES, V3_STYLE_TYPES, V4_RATIOS, V4_SIZES

Json = dict[str, Any]


def _object(properties: Json, *, optional: tuple[str, ...] = ()) -> Json:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "required": required, "properties": properties}


_FACTS: Json = {
    "is_image_safe": {"type": "boolean", "description": "False: the image is withheld."},
    "prompt": {"type": "string", "description": "The prompt that was drawn."},
    "seed": {
        "type": "integer",
        "minimum": 0,
        "maximum": 2**31 - 1,
        "description": "Draws this very image again.",
    },
    "upscaled_resolution": {
        "type": "string",
        "pattern": "^[0-9]{1,5}x[0-9]{1,5}$",
        "description": "The size of the image, where it was enlarged: before, it was resolution.",
    },
    "url": {
        "type": ["string", "null"],
        "format": "uri",
        "description": "Works for 24 hours without a key; null for a withheld image.",
    },
}


def _item(resolution: Json, style_type: Json) -> Json:
    facts = {**_FACTS, "resolution": resolution, "style_type": style_type}
    return _object(dict(sorted(facts.items())), optional=("upscaled_resolution",))


def _v4_answer() -> Json:
    images = _answer("V4Image")
    kind = {"const": "url", "description": "Images come by links."}
    return {
        **images,
        "required": [*images["required"], "response_type"],
        "properties": {**images["properties"], "response_type": kind},
    }


def _answer(item: str) -> Json:
    created = {"type": "string", "format": "date-time", "description": "When the request came."}
    items = {"$ref": f"#/components/schemas/{item}"}
    data = {"type": "array", "minItems": 1, "maxItems": 8, "items": items}
    images = _object({"created": created, "data": data})
    return {"description": "The images, in order.", **images}


_EXAMPLE: Json = {
    "created": "2026-03-14T09:26:53.589793+00:00",
    "data": [
        {
            "is_image_safe": True,
            "prompt": "A photo of a cat sleeping on a couch.",
            "resolution": "1024x1024",
            "seed": 1031,
            "style_type": "GENERAL",
            "url": f"https://images.example/api/images/ephemeral/{'0' * 22}.png"
            f"?exp=1773566814&sig={'0' * 64}",
        }
    ],
}
_JSON_PROMPT: Json = {"$ref": "#/components/schemas/JsonPromptV4"}
_PARTS: Json = {
    "high_level_description": "A cat sleeping on a couch.",
    "compositional_deconstruction": {"background": "A bright living room.", "elements": []},
}
EXAMPLES: Mapping[str, Json] = {
    "V3Answer": _EXAMPLE,
    "LegacyAnswer": _EXAMPLE,
    "V4Answer": {
        "created": _EXAMPLE["created"],
        "data": [
            {name: told for name, told in _EXAMPLE["data"][0].items() if name != "style_type"}
        ],
        "response_type": "url",
    },
    "Accepted": {"generation_id": "bzue-VZtSlSMAneIbfCo2A"},
    "Parts": {"json_prompt": _PARTS},
    "RicherParts": {"aspect_ratio": "1x1", "json_prompt": _PARTS},
    "RemovalAnswer": {
        "created": _EXAMPLE["created"],
        "data": [{"is_image_safe": True, "url": _EXAMPLE["data"][0]["url"]}],
    },
    "EditAnswer": _EXAMPLE,
    "OpenaiAnswer": {
        "created": 1_773_480_413,
        "data": [
            {"revised_prompt": "A photo of a cat.", "url": _EXAMPLE["data"][0]["url"]},
        ],
    },
    "Description": {"descriptions": [{"text": "A cat sleeping on a couch."}]},
}
_WRONG = "num_images: must be between 1 and 8"
_ERROR_EXAMPLE: Json = {
    "detail": _WRONG,
    "error": _WRONG,
    "field": "num_images",
    "message": _WRONG,
    "request_id": "Tu3rn0WQlyVHZ9t8oYB4Fg",
    "status": 400,
    "title": "Bad Request",
    "type": "about:blank",
}
_TEXT = {"type": "string", "description": "What is wrong."}
_ANY_SIZE = {"type": "string", "pattern": "^[0-9]{1,5}x[0-9]{1,5}$"}
_V3_STYLES = list(dict.fromkeys(meant.value for meant in V3_STYLE_TYPES.values()))
_LEGACY_STYLES = list(dict.fromkeys(meant.value for meant in LEGACY_STYLE_TYPES.values()))

ANSWERS: Mapping[str, Json] = {
    "PriceQuote": _object(
        {
            "billing_identifier": {"type": "string"},
            "credit_millis": {"type": "integer", "description": "A credit is a cent."},
            "object": {"const": "price_quote"},
            "qualifier": {"const": "exact"},
            "quantity": {"type": "integer", "description": "Images."},
            "reject_reason": {"type": ["string", "null"]},
            "usd_micros": {"type": "integer", "description": "For all images together."},
            "would_be_rejected": {"type": "boolean"},
            "would_be_rejected_because": {"type": ["string", "null"]},
        }
    ),
    "V3Answer": _answer("V3Image"),
    "V3Image": _item(
        {"type": "string", "enum": list(V3_SIZES)}, {"type": "string", "enum": _V3_STYLES}
    ),
    "LegacyAnswer": _answer("LegacyImage"),
    "LegacyImage": _item(
        _ANY_SIZE,
        {
            "type": ["string", "null"],
            "enum": [*_LEGACY_STYLES, None],
            "description": "Null for model V_1.",
        },
    ),
    "EditAnswer": _answer("EditedImage"),
    "EditedImage": _item(_ANY_SIZE, {"type": "string", "enum": _V3_STYLES}),
    "V4Answer": _v4_answer(),
    "V4Image": _object(
        {
            **{name: _FACTS[name] for name in ("is_image_safe", "prompt", "seed", "url")},
            "resolution": {"type": "string", "enum": list(V4_SIZES)},
        }
    ),
    "Accepted": _object({"generation_id": {"type": "string"}})
    | {"description": "The generation that the webhook is told of, and that may be looked at."},
    "Parts": _object({"json_prompt": _JSON_PROMPT}) | {"description": "What the image shows."},
    "RicherParts": _object(
        {"aspect_ratio": {"type": "string", "enum": list(V4_RATIOS)}, "json_prompt": _JSON_PROMPT}
    )
    | {"description": "The prompt, enriched, and the shape that suits it."},
    "RemovalAnswer": _answer("CutOut"),
    "CutOut": _object({name: _FACTS[name] for name in ("is_image_safe", "url")}),
    "OpenaiAnswer": _object(
        {
            "created": {"type": "integer", "description": "When the request came: Unix seconds."},
            "data": {"type": "array", "items": {"$ref": "#/components/schemas/OpenaiImage"}},
        }
    )
    | {"description": "The images, in order."},
    "OpenaiImage": _object(
        {
            "revised_prompt": _FACTS["prompt"],
            "url": _FACTS["url"],
            "b64_json": {"type": ["string", "null"], "description": "The file, in its place."},
        },
        optional=("url", "b64_json"),
    ),
    "OpenaiError": _object(
        {
            "error": _object(
                {
                    "code": {"type": ["string", "null"]},
                    "message": _TEXT,
                    "param": {"type": ["string", "null"], "description": "The field at fault."},
                    "type": {"type": "string"},
                }
            )
        }
    ),
    "Description": _object(
        {
            "descriptions": {
                "type": "array",
                "minItems": 1,
                "items": _object({"text": {"type": "string", "description": "One caption."}}),
            }
        }
    )
    | {"description": "What the image shows, in one caption or more."},
    "Error": _object(
        {
            "detail": _TEXT,
            "error": _TEXT,
            "field": {"type": "string", "description": "The field at fault, if it is one."},
            "max_inflight_requests": {
                "type": "integer",
                "description": "How many images may be in flight, where too many are.",
            },
            "message": _TEXT,
            "reject_reason": {
                "type": "string",
                "enum": ["daily_limit", "feature_limit", "inflight_limit", "insufficient_funds"],
                "description": "Why it is refused now, with 402 and 429.",
            },
            "request_id": {"type": "string"},
            "status": {"type": "integer"},
            "task_completion_speed": {
                "enum": ["fast", "slow"],
                "description": "Whether a place in flight is soon free.",
            },
            "title": {"type": "string"},
            "type": {"type": "string"},
        },
        optional=(
            "field",
            "max_inflight_requests",
            "reject_reason",
            "task_completion_speed",
        ),
    )
    | {"example": _ERROR_EXAMPLE},
}


def _error(description: str, *, retry: bool = False, schema: str = "Error") -> Json:
    headers: Json = {"X-Request-Id": {"schema": {"type": "string"}}}
    if retry:
        headers["Retry-After"] = {"schema": {"type": "integer", "minimum": 1}}
        headers["X-Should-Retry"] = {
            "schema": {"type": "boolean"},
            "description": "Whether surely nothing was drawn, so that nothing is paid twice. With "
            "503 only.",
        }
        headers["Aquatint-Untouched"] = {
            "schema": {"const": "true"},
            "description": "The same, in a header that no other server sends. With 503 only.",
        }
    return {
        "description": description,
        "headers": headers,
        "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}},
    }


SHARED: Mapping[str, Json] = {
    "Invalid": _error("A field is missing, malformed, or clashes with another."),
    "Unauthenticated": _error("No key, or one that is unknown or disabled."),
    "Payment": _error("The money of the account, or a budget of the key, does not reach."),
    "Forbidden": _error("The key lacks the right, or the signature of the link is wrong."),
    "Cancelled": _error("The generation was cancelled while it was waited for."),
    "Limited": _error("Too many images in flight, or requests in a minute.", retry=True),
    "NotFound": _error("There is nothing of this name."),
    "Expired": _error("The link has run out."),
    "TooLarge": _error("The request is over its limit of bytes."),
    "OutOfRange": _error("The range lies outside the image."),
    "WrongType": _error("A body of a type that is not read here."),
    "Unsafe": _error(
        "The prompt or an image failed the safety check, or an Idempotency-Key came again with "
        "another request."
    ),
    "Failed": _error("The fault is the server's."),
    "Openai": _error("A refusal or a failure.", schema="OpenaiError"),
    "Busy": _error("Every place is taken, or nothing was drawn in time.", retry=True),
}

STATUSES = (
    ("400", "Invalid"),
    ("401", "Unauthenticated"),
    ("402", "Payment"),
    ("403", "Forbidden"),
    ("409", "Cancelled"),
    ("413", "TooLarge"),
    ("415", "WrongType"),
    ("422", "Unsafe"),
    ("429", "Limited"),
    ("500", "Failed"),
    ("503", "Busy"),
)
OPENAI_STATUSES = tuple((status, "Openai") for status, _ in STATUSES)
