"""From settings to lanes: which model, of which family, on which devices, in which numbers."""

from __future__ import annotations

import diffusers
import torch
from diffusers import DiffusionPipeline

from .embedding import PromptCache
from .families import Family, family_of
from .lane import Lane
from .options import Options

_ROOM = 1.25  # of a device's memory to weights: what is left is for the image at work


def lanes(options: Options) -> tuple[Lane, ...]:
    """The model of the options, once on each device; raise ValueError where that cannot be."""
    devices = [_device(name) for name in options.devices]
    family = _family(options)
    return tuple(_lane(options, family, device) for device in devices)


def _family(options: Options) -> Family:
    try:
        index = DiffusionPipeline.load_config(options.model)
    except Exception as error:
        raise ValueError(
            f"diffusers: no model at {options.model!r}: neither a folder with a model_index.json "
            "nor a name on the hub that can be read from here"
        ) from error
    family = family_of(str(index.get("_class_name")), options.family, options.model)
    if family.licence is not None and not options.acknowledge_ideogram4_licence:
        raise ValueError(f"diffusers: {family.licence}")
    return family


def _device(name: str) -> torch.device:
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
        name = "mps" if name == "cpu" and torch.backends.mps.is_available() else name
    try:
        device = torch.device(name)
        torch.empty(1, device=device)
    except (RuntimeError, AssertionError) as error:
        raise ValueError(f"diffusers: device {name!r} is not there or does not work") from error
    return device


def _lane(options: Options, family: Family, device: torch.device) -> Lane:
    dtype = _dtype(options.dtype, device)
    try:
        pipe = getattr(diffusers, family.pipeline).from_pretrained(options.model, dtype=dtype)
        pipe.set_progress_bar_config(disable=True)
        _placed(pipe, options.offload, device)
    except Exception as error:
        raise ValueError(
            f"diffusers: the weights of {options.model!r} cannot be loaded: {_first_line(error)}"
        ) from error
    if options.compile:
        pipe.transformer.compile_repeated_blocks(fullgraph=True)
    return lane_of(family, pipe, str(device), options.model)


def lane_of(family: Family, pipe: DiffusionPipeline, device: str, model: str) -> Lane:
    """A loaded pipeline, ready to draw."""
    pipe.encode_prompt = PromptCache(pipe.encode_prompt)
    return Lane(family, pipe, device, model)


def _dtype(name: str, device: torch.device) -> torch.dtype:
    if name == "auto":
        name = "float32" if device.type == "cpu" else "bfloat16"
    return getattr(torch, name)


def _placed(pipe: DiffusionPipeline, offload: str, device: torch.device) -> None:
    """Weights on the device, or brought there when their turn comes."""
    if offload == "auto":
        offload = "none" if _fits(pipe, device) else "model"
    if device.type == "cpu" or offload == "none":
        pipe.to(device)
    elif offload == "model":
        pipe.enable_model_cpu_offload(device=device)
    else:
        pipe.enable_sequential_cpu_offload(device=device)


def _fits(pipe: DiffusionPipeline, device: torch.device) -> bool:
    if device.type != "cuda":
        return True
    modules = [one for one in pipe.components.values() if isinstance(one, torch.nn.Module)]
    weights = sum(part.nbytes for module in modules for part in module.parameters())
    room = torch.cuda.get_device_properties(device).total_memory
    return bool(weights * _ROOM < room)


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0][:300]
