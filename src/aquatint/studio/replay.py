"""Draw a receipt again, and say whether it is the same: identical, close or different, and why."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from aquatint.domain import (
    Determinism,
    GeneratedImage,
    Image,
    ImageProof,
    InvalidRequest,
    Provenance,
    Receipt,
)
from aquatint.engines import Engine, Progress, unheard
from aquatint.imaging import decode

from . import canonical
from .receipts import prove

CLOSE = 2.0
"""Of 255: the mean difference up to which a picture is close. Other batches, drivers and devices
differ by less in our measurements; another seed differs by ten and more."""


class Likeness(StrEnum):
    """How a picture that was drawn again compares with the first one."""

    IDENTICAL = "identical"
    CLOSE = "close"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One image drawn again. The differences are of 255; None where the first is not at hand."""

    seed: int
    likeness: Likeness
    mean: float | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """A receipt drawn again: every image compared, and what may have made the difference."""

    images: tuple[Comparison, ...]
    reasons: tuple[str, ...] = ()

    @property
    def likeness(self) -> Likeness:
        """That of the image that differs most."""
        return max((image.likeness for image in self.images), key=list(Likeness).index)


async def replay(
    receipt: Receipt,
    engine: Engine,
    inputs: canonical.Inputs,
    kept: Mapping[str, Image],
    progress: Progress = unheard,
) -> Replay:
    """Draw a receipt with an engine.

    `inputs` are the images that the request starts from, `kept` those that it was answered with,
    both by the SHA-256 of their bytes. Raise InvalidRequest where an input is missing, and what
    the engine raises.
    """
    request = canonical.read(receipt.request, inputs)
    drawn = await engine.generate(request, progress)
    if len(drawn.images) < len(receipt.images):
        raise InvalidRequest("receipt", f"only {len(drawn.images)} images were drawn this time")
    compared = tuple(
        [
            await asyncio.to_thread(compare, proof, made, kept.get(proof.file))
            for proof, made in zip(receipt.images, drawn.images, strict=False)
        ]
    )
    answer = Replay(images=compared)
    if answer.likeness is Likeness.IDENTICAL:
        return answer
    return Replay(images=compared, reasons=reasons(receipt.provenance, drawn.provenance))


def compare(proof: ImageProof, made: GeneratedImage, first: Image | None) -> Comparison:
    """An image drawn again with what a receipt tells of the first, and with its pixels: slow."""
    if prove(made).pixels == proof.pixels:
        return Comparison(seed=proof.seed, likeness=Likeness.IDENTICAL, mean=0.0, most=0)
    if first is None or first.size != made.image.size:
        return Comparison(seed=proof.seed, likeness=Likeness.DIFFERENT)
    one, other = (decode.pixels(image).astype(np.int16) for image in (first, made.image))
    apart = np.abs(one - other)
    mean = float(apart.mean())
    likeness = Likeness.CLOSE if mean <= CLOSE else Likeness.DIFFERENT
    return Comparison(
        seed=proof.seed, likeness=likeness, mean=round(mean, 3), most=int(apart.max())
    )


def reasons(then: Provenance, now: Provenance) -> tuple[str, ...]:
    """What differs between the two drawings, in words; if nothing, what the engine promises."""
    found = [
        f"{name} was {was or 'not told'}, is {came or 'not told'}"
        for name, was, came in (
            ("the engine", then.engine, now.engine),
            ("the model", then.model, now.model),
            ("the revision", then.revision, now.revision),
        )
        if was != came
    ]
    found += _changed("the version of", then.versions, now.versions)
    found += _changed("the parameter", then.parameters, now.parameters)
    return tuple(found or [_promise(then)])


def _changed(
    what: str, then: tuple[tuple[str, str], ...], now: tuple[tuple[str, str], ...]
) -> list[str]:
    was, came = dict(then), dict(now)
    return [
        f"{what} {name} was {was.get(name, 'not told')}, is {came.get(name, 'not told')}"
        for name in sorted(was.keys() | came.keys())
        if was.get(name) != came.get(name)
    ]


def _promise(then: Provenance) -> str:
    match then.determinism:
        case Determinism.ANYWHERE:
            return (
                f"{then.engine} promises the same bytes anywhere: this is a fault, please report it"
            )
        case Determinism.STACK:
            return f"{then.engine} promises the same pixels only on the same device and stack"
        case Determinism.ATTESTED:
            return f"{then.engine} promises nothing of the same request, drawn again"
