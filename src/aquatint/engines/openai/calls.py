"""A request as a call of OpenAI's images API: one image, one seed; pictures as it wants them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from aquatint.domain import Edit, GenerationRequest, Image, Remix, Resolution
from aquatint.imaging import decode, mask
from aquatint.imaging.encode import png
from aquatint.imaging.geometry import contain, cover, cover_mask

from ..captions import caption
from ..references import sentences
from ..references import shown as references_of
from ..wording import worded
from .servers import CLOSEST, GRID, Mask, Server, nearest, shows_references

Pixels = NDArray[np.uint8]
Hole = NDArray[np.bool_]
File = tuple[str, bytes, str]

_MARKUP = re.compile(r"<(?=\s*/?\s*(?:lora|sd_cpp_extra_args)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a call shows: the source in the size that is drawn, where it may change (None is all of
    it), images beside it, as they came, and references after them."""

    source: Pixels | None
    hole: Hole | None = None
    others: tuple[Image, ...] = ()
    references: tuple[Pixels, ...] = ()


def shown(request: GenerationRequest, server: Server) -> Shown | None:
    """All that a call shows; None where it shows nothing. Slow."""
    size = nearest(server, request.resolution)
    references = references_of(request.style) if shows_references(server, request) else ()
    match request.source:
        case Edit(others=others):
            return replace(_canvas(request, size), others=others, references=references)
        case Remix(image):
            source = cover(decode.pixels(image), size)
            return Shown(source, np.ones(source.shape[:2], np.bool_))
        case _:
            return Shown(None, references=references) if references else None


def _canvas(request: GenerationRequest, size: Resolution) -> Shown:
    """What an edit starts from, whole within the size that is drawn.

    Round it, where the shapes differ, its border goes on; nothing changes there.
    """
    whole = _answered(request)
    if whole is None:
        raise AssertionError("only an edit has a canvas")
    left, top, right, bottom = _place(request.resolution, size)
    inner = Resolution(right - left, bottom - top)
    around = ((top, size.height - bottom), (left, size.width - right))
    source = np.pad(cover(whole[0], inner), (*around, (0, 0)), mode="edge")
    if whole[1] is None:
        return Shown(source)
    return Shown(source, np.pad(cover_mask(whole[1], inner), around))


def _answered(request: GenerationRequest) -> tuple[Pixels, Hole | None] | None:
    """The source of an edit, and where it may change, in the size of the answer."""
    source, size = request.source, request.resolution
    if not isinstance(source, Edit):
        return None
    hole = None if source.mask is None else cover_mask(mask.changes(source.mask), size)
    return cover(decode.pixels(source.image), size), hole


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
        told[server.quality] = server.qualities[request.rendering_speed]
    if server.strength is not None and isinstance(request.source, Remix):
        told[server.strength] = round(1 - min(request.source.weight, CLOSEST) / 100, 2)
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
    if server.captions:
        return caption(request)
    with_sentences = " ".join([worded(request, negative=in_words), *_sentences(request, server)])
    said = _unmarked(with_sentences, server)
    if not server.bar_negates:
        return said
    without = _unmarked(request.negative_prompt.strip().replace("|", "/"), server)
    said = said.replace("|", "/")
    return f"{said}|{without}" if without else said


def _sentences(request: GenerationRequest, server: Server) -> Iterator[str]:
    if shows_references(server, request):
        source = request.source
        before = 1 + len(source.others) if isinstance(source, Edit) else 0
        yield from sentences(request.style, before=before)


def _unmarked(text: str, server: Server) -> str:
    """A text in which a server finds no commands."""
    return _MARKUP.sub("\u2039", text) if server.markup else text


def files(of: Shown, server: Server) -> list[tuple[str, File]]:
    """The files of a call that shows something: slow."""
    pictures = [*([] if of.source is None else [of.source]), *of.references]
    found: list[File] = [
        (f"image-{number}.png", png(one), "image/png") for number, one in enumerate(pictures)
    ]
    others: list[File] = [
        (f"other-{number}.{one.format.extension}", one.data, one.format.media_type)
        for number, one in enumerate(of.others)
    ]
    shown_ = [*found[:1], *others, *found[1:]]
    name = server.image if len(shown_) == 1 else "image[]"
    named = [(name, one) for one in shown_]
    if server.mask is not None and of.hole is not None:
        named.append((server.mask, ("mask.png", png(_mask(of.hole, server.mask_is)), "image/png")))
    return named


def composed(drawn: Pixels, request: GenerationRequest, size: Resolution) -> Pixels:
    """What was drawn, in the size of the answer; of an edit, the source where it is to stay.

    `size` is the one that was asked for.
    """
    whole = _answered(request)
    if whole is None and not _is_padded(request.resolution, size):
        return cover(drawn, request.resolution)
    left, top, right, bottom = _place(request.resolution, size)
    fitted = cover(cover(drawn, size)[top:bottom, left:right], request.resolution)
    if whole is None or whole[1] is None:
        return fitted
    return np.where(whole[1][..., None], fitted, whole[0])


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


def _mask(hole: Hole, kind: Mask) -> Pixels:
    match kind:
        case Mask.WHITE:
            return np.where(hole, 255, 0).astype(np.uint8)
        case Mask.CLEAR:
            alpha = np.where(hole, 0, 255).astype(np.uint8)
            return np.dstack([np.zeros((*hole.shape, 3), np.uint8), alpha])
