"""The families of models that are known here: one small file each."""

from __future__ import annotations

from .family import Family, Sketch
from .ideogram4 import Ideogram4
from .klein import Klein
from .qwen import Qwen, QwenEdit
from .zimage import ZImage, ZImageTurbo

__all__ = ["FAMILIES", "Family", "Sketch", "family_of"]

FAMILIES: tuple[Family, ...] = (Klein(), Qwen(), QwenEdit(), ZImageTurbo(), ZImage(), Ideogram4())


def family_of(pipeline: str, named: str | None, model: str) -> Family:
    """The family of a model by the pipeline in its index, or the one that is named.

    Raise ValueError, with what is known, for another.
    """
    for family in FAMILIES:
        if named == family.name:
            return family
        marked = all(mark in model.lower() for mark in family.marks)
        if named is None and pipeline in family.pipelines and marked:
            return family
    known = ", ".join(f"{family.name} ({', '.join(family.pipelines)})" for family in FAMILIES)
    what = f"family {named!r}" if named is not None else f"a model made for {pipeline!r}"
    raise ValueError(f"diffusers: {what} is not known here; known are {known}")
