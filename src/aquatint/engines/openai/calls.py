"""A request as a call of OpenAI's images API: one image, one seed; pictures as it wants them."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aquatint.domain import Edit, GenerationRequest, Resolution
from aquatint.imaging import decode, mask
from aquatint.imaging.encode import png
from aquatint.imaging.geometry import contain, cover, cover_mask

from ..wording import worded
from .servers import Mask, Server, nearest

Pixels = NDArray[np.uint8]
File = tuple[str, bytes, str]

_MARKUP = re.compile(r"<(?=\s*/?\s*(?:lora|sd_cpp_extra_args)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Canvas:
    """The source of an edit in one size, and where it may change: None is all of it."""

    source: Pixels
    hole: NDArray[np.bool_] | None


def canvas(request: GenerationRequest, size: Resolution) -> Canvas | None:
    """What an edit starts from, whole within the size that is drawn; None where nothing is. Slow.

    Round it, where the shapes differ, its border goes on; nothing changes there.
    """
    whole = _answered(request)
    if whole is None:
        return None
    left, top, right, bottom = contain(request.resolution, size)
    inner = Resolution(right - left, bottom - top)
    around = ((top, size.height - bottom), (left, size.width - right))
    source = np.pad(cover(whole.source, inner), (*around, (0, 0)), mode="edge")
    if whole.hole is None:
        return Canvas(source, None)
    return Canvas(source, np.pad(cover_mask(whole.hole, inner), around))


def _answered(request: GenerationRequest) -> Canvas | None:
    """The same in the size of the answer."""
    source, size = request.source, request.resolution
    if not isinstance(source, Edit):
        return None
    hole = None if source.mask is None else cover_mask(mask.changes(source.mask), size)
    return Canvas(cover(decode.pixels(source.image), size), hole)


def fields(request: GenerationRequest, server: Server, model: str | None) -> dict[str, object]:
    """The fields of a call that draws one image, but for its seed."""
    told: dict[str, object] = {
        "prompt": prompt(request, server),
        "n": 1,
        "size": str(nearest(server, request.resolution)),
        **dict(server.fixed),
    }
    if model is not None:
        told["model"] = model
    if server.asks_for_base64:
        told["response_format"] = "b64_json"
    if server.negative is not None and request.negative_prompt.strip():
        told[server.negative] = request.negative_prompt
    if server.qualities is not None:
        told["quality"] = server.qualities[request.rendering_speed]
    return told


def prompt(request: GenerationRequest, server: Server) -> str:
    """The prompt with all that has no field, and with nothing in it that the server would obey."""
    in_words = server.negative is None and not server.bar_negates
    said = worded(request, negative=in_words)
    if server.markup:
        said = _MARKUP.sub("\u2039", said)
    if not server.bar_negates:
        return said
    without = request.negative_prompt.strip().replace("|", "/")
    said = said.replace("|", "/")
    return f"{said}|{without}" if without else said


def files(of: Canvas, server: Server) -> list[tuple[str, File]]:
    """The files of an edit: slow."""
    found: list[tuple[str, File]] = [(server.image, ("image.png", png(of.source), "image/png"))]
    if server.mask is not None and of.hole is not None:
        found.append((server.mask, ("mask.png", png(_mask(of.hole, server.mask_is)), "image/png")))
    return found


def composed(drawn: Pixels, request: GenerationRequest, size: Resolution) -> Pixels:
    """What was drawn, in the size of the answer; of an edit, the source where it is to stay.

    `size` is the one that was asked for.
    """
    whole = _answered(request)
    if whole is None:
        return cover(drawn, request.resolution)
    left, top, right, bottom = contain(request.resolution, size)
    fitted = cover(cover(drawn, size)[top:bottom, left:right], request.resolution)
    return fitted if whole.hole is None else np.where(whole.hole[..., None], fitted, whole.source)


def _mask(hole: NDArray[np.bool_], kind: Mask) -> Pixels:
    match kind:
        case Mask.WHITE:
            return np.where(hole, 255, 0).astype(np.uint8)
        case Mask.CLEAR:
            alpha = np.where(hole, 0, 255).astype(np.uint8)
            return np.dstack([np.zeros((*hole.shape, 3), np.uint8), alpha])
