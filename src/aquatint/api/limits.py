"""How much a request may weigh, said once for the whole edge."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bytes, parts and pixels. A request over `max_request_bytes` is 413; the rest is 400.

    `max_text_bytes` bounds what is read as text: a JSON or urlencoded body, one text part. A body
    has `body_seconds` to arrive.
    """

    max_request_bytes: int = 52_428_800
    max_image_bytes: int = 26_214_400
    max_text_bytes: int = 1_048_576
    max_pixels: int = 50_000_000
    max_files: int = 20
    max_fields: int = 64
    body_seconds: float = 120
