"""What drew an image here: enough to draw it again on the same stack."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import torch
from huggingface_hub import try_to_load_from_cache

from aquatint.domain import Determinism, Provenance

from .lane import Lane
from .plan import Plan


def provenance(lane: Lane, plan: Plan) -> Provenance:
    """The model with its revision, the stack under it, and what was effectively asked."""
    libraries = ("diffusers", "torch", "transformers")
    versions = {name: version(name) for name in libraries} | {"device": _device(lane)}
    asked = {
        "begin": f"{plan.begin:g}",
        "dtype": str(lane.pipe.transformer.dtype).removeprefix("torch."),
        "family": lane.family.name,
        "guidance": f"{plan.sketch.guidance:g}",
        "size": str(plan.sketch.size),
        "steps": str(plan.sketch.steps),
    }
    return Provenance(
        engine="diffusers",
        model=lane.model,
        revision=_revision(lane.model),
        determinism=Determinism.STACK,
        versions=tuple(sorted(versions.items())),
        parameters=tuple(sorted(asked.items())),
    )


def _device(lane: Lane) -> str:
    if lane.device.startswith("cuda"):
        return str(torch.cuda.get_device_name(lane.device))
    return lane.device


def _revision(model: str) -> str | None:
    """The commit of a model from the hub; None of a folder, whose content nobody numbers."""
    if Path(model).is_dir():
        return None
    cached = try_to_load_from_cache(model, "model_index.json")
    return Path(cached).parent.name if isinstance(cached, str) else None
