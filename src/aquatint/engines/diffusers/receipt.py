"""What drew an image here: enough to draw it again on the same stack."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import torch
from huggingface_hub import try_to_load_from_cache

from aquatint.domain import Determinism, Provenance

from .lane import Lane
from .plan import Plan

_SAMPLE, _SAMPLES = 16 * 1024, 256  # bytes of a sample, samples of a file: all of a small one


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
        "weights": lane.weights,
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


@cache
def _revision(model: str) -> str | None:
    """The commit of a model from the hub; of a folder, a hash of what lies in it."""
    if Path(model).is_dir():
        return folder_revision(Path(model))
    cached = try_to_load_from_cache(model, "model_index.json")
    return Path(cached).parent.name if isinstance(cached, str) else None


def folder_revision(folder: Path) -> str:
    """Names, sizes and contents; of a file of weights, samples of its bytes all over it."""
    digest = sha256()
    for file in sorted(one for one in folder.rglob("*") if one.is_file()):
        size = file.stat().st_size
        digest.update(f"{file.relative_to(folder).as_posix()}\0{size}\0".encode())
        with file.open("rb") as opened:
            for start in range(0, size, max(_SAMPLE, size // _SAMPLES)):
                opened.seek(start)
                digest.update(opened.read(_SAMPLE))
    return f"sampled-sha256:{digest.hexdigest()}"
