"""A request as a call of OpenAI's images API: one image, one seed; pictures as it wants them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aquatint.domain import Edit, GenerationRequest, Image, Resolution
from aquatint.imaging import decode, mask
from aquatint.imaging.encode import png
from aquatint.imaging.geometry import contain, cover, cover_mask

from ..wording import worded
from .servers import GRID, Mask, Server, nearest

Pixels = NDArray[np.uint8]
File = tuple[str, bytes, str]

_MARKUP = re.compile(r"<(?=\s*/?\s*(?:lora|sd_cpp_extra_args)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Canvas:
    """The source of an edit in one size, and where it may change: None is all of it.

    `others` are images beside it, as they came.
    """

    source: Pixels
    hole: NDArray[np.bool_] | None
    others: tuple[Image, ...] = ()


def canvas(request: GenerationRequest, size: Resolution) -> Canvas | None:
    """What an edit starts from, whole within the size that is drawn; None where nothing is. Slow.

    Round it, where the shapes differ, its border goes on; nothing changes there.
    """
    whole = _answered(request)
    if whole is None:
        return None
    left, top, right, bottom = _place(request.resolution, size)
    inner = Resolution(right - left, bottom - top)
    around = ((top, size.height - bottom), (left, size.width - right))
    source = np.pad(cover(whole.source, inner), (*around, (0, 0)), mode="edge")
    hole = None if whole.hole is None else np.pad(cover_mask(whole.hole, inner), around)
    return Canvas(source, hole, whole.others)


def _answered(request: GenerationRequest) -> Canvas | None:
    """The same in the size of the answer."""
    source, size = request.source, request.resolution
    if not isinstance(source, Edit):
        return None
    hole = None if source.mask is None else cover_mask(mask.changes(source.mask), size)
    return Canvas(cover(decode.pixels(source.image), size), hole, source.others)


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
        told[server.negative] = _unmarked(request.negative_prompt, server)
    if server.qualities is not None:
        told["quality"] = server.qualities[request.rendering_speed]
    return told


def seeded(prompt: str, server: Server, seed: int) -> dict[str, object]:
    """The fields that tell a server the seed, where it takes one."""
    if server.seed is not None:
        return {server.seed: seed}
    if server.arguments_in_prompt:
        tag = "sd_cpp_extra_args"
        return {"prompt": f"{prompt} <{tag}>{json.dumps({'seed': seed})}</{tag}>"}
    return {}


def prompt(request: GenerationRequest, server: Server) -> str:
    """The prompt with all that has no field, and with nothing in it that the server would obey."""
    in_words = server.negative is None and not server.bar_negates
    said = _unmarked(worded(request, negative=in_words), server)
    if not server.bar_negates:
        return said
    without = _unmarked(request.negative_prompt.strip().replace("|", "/"), server)
    said = said.replace("|", "/")
    return f"{said}|{without}" if without else said


def _unmarked(text: str, server: Server) -> str:
    """A text in which a server finds no commands."""
    return _MARKUP.sub("\u2039", text) if server.markup else text


def files(of: Canvas, server: Server) -> list[tuple[str, File]]:
    """The files of an edit: slow."""
    found: list[tuple[str, File]] = [(server.image, ("image.png", png(of.source), "image/png"))]
    for number, other in enumerate(of.others):
        name = f"other-{number}.{other.format.extension}"
        found.append((server.image, (name, other.data, other.format.media_type)))
    if server.mask is not None and of.hole is not None:
        found.append((server.mask, ("mask.png", png(_mask(of.hole, server.mask_is)), "image/png")))
    return found


def composed(drawn: Pixels, request: GenerationRequest, size: Resolution) -> Pixels:
    """What was drawn, in the size of the answer; of an edit, the source where it is to stay.

    `size` is the one that was asked for.
    """
    whole = _answered(request)
    if whole is None and not _is_padded(request.resolution, size):
        return cover(drawn, request.resolution)
    left, top, right, bottom = _place(request.resolution, size)
    fitted = cover(cover(drawn, size)[top:bottom, left:right], request.resolution)
    if whole is None or whole.hole is None:
        return fitted
    return np.where(whole.hole[..., None], fitted, whole.source)


def _place(inner: Resolution, outer: Resolution) -> tuple[int, int, int, int]:
    """Where the picture lies in what is drawn: left, top, right, bottom."""
    if _is_padded(inner, outer):
        return 0, 0, inner.width, inner.height
    return contain(inner, outer)


def _is_padded(inner: Resolution, outer: Resolution) -> bool:
    """Whether a size is another that has only grown to the grid of models."""
    return all(
        0 <= more < GRID for more in (outer.width - inner.width, outer.height - inner.height)
    )


def _mask(hole: NDArray[np.bool_], kind: Mask) -> Pixels:
    match kind:
        case Mask.WHITE:
            return np.where(hole, 255, 0).astype(np.uint8)
        case Mask.CLEAR:
            alpha = np.where(hole, 0, 255).astype(np.uint8)
            return np.dstack([np.zeros((*hole.shape, 3), np.uint8), alpha])
