"""From settings to lanes: which model, of which family, on which devices, in which numbers."""

from __future__ import annotations

import threading
from dataclasses import replace

import diffusers
import numpy as np
import torch
from diffusers import DiffusionPipeline
from diffusers.hooks import apply_layerwise_casting

from aquatint.domain import (
    AquatintError,
    Edit,
    GenerationRequest,
    Image,
    ImageFormat,
    Resolution,
)
from aquatint.engines import unheard
from aquatint.imaging.encode import png

from .embedding import PromptCache
from .families import Family, family_of
from .lane import Lane
from .options import Options
from .plan import planned

_KEPT_WHOLE = ("norm", "embed", "proj_out", "lm_head")
_ROOM = 1.25  # of a device's memory to weights: what is left is for the image at work


def lanes(options: Options) -> tuple[Lane, ...]:
    """The model of the options, once on each device; raise ValueError where that cannot be."""
    devices = [_device(name) for name in options.devices]
    family = _family(options)
    made = tuple(_lane(options, family, device) for device in devices)
    for size in options.warm_up:
        for lane in made:
            try:
                _warm_up(lane, size)
            except AquatintError as error:
                raise ValueError(f"diffusers: warm_up at {size} fails: {error}") from error
    return made


def _warm_up(lane: Lane, size: Resolution) -> None:
    """Draw once what nobody sees, so that nobody waits for a compilation of this size."""
    source = None if lane.family.draws_alone else Edit(_grey(size))
    request = GenerationRequest(prompt="a picture", resolution=size, seed=0, source=source)
    lane.thread.submit(
        lane.draw, planned(request, lane.family), 0, unheard, threading.Event()
    ).result()


def _grey(size: Resolution) -> Image:
    picture = np.full((size.height, size.width, 3), 128, np.uint8)
    return Image(png(picture), ImageFormat.PNG, size)


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
        if options.weights == "float8":
            _halve(pipe, dtype)
        _placed(pipe, options.offload, device)
    except Exception as error:
        raise ValueError(
            f"diffusers: the weights of {options.model!r} cannot be loaded: {_first_line(error)}"
        ) from error
    if options.compile:
        pipe.transformer.compile_repeated_blocks(fullgraph=True)
    return replace(lane_of(family, pipe, str(device), options.model), weights=options.weights)


def lane_of(family: Family, pipe: DiffusionPipeline, device: str, model: str) -> Lane:
    """A loaded pipeline, ready to draw."""
    pipe.encode_prompt = PromptCache(pipe.encode_prompt)
    return Lane(family, pipe, device, model)


def _dtype(name: str, device: torch.device) -> torch.dtype:
    if name == "auto":
        name = "float32" if device.type == "cpu" else "bfloat16"
    return getattr(torch, name)


def _halve(pipe: DiffusionPipeline, dtype: torch.dtype) -> None:
    """Keep the linear layers of the large models in 8 bits, each brought to `dtype` for its turn.

    The coder of pictures stays as it is: it is small, and its errors are seen.
    """
    for name, model in pipe.components.items():
        if isinstance(model, torch.nn.Module) and name != "vae":
            apply_layerwise_casting(
                model,
                storage_dtype=torch.float8_e4m3fn,
                compute_dtype=dtype,
                skip_modules_pattern=_KEPT_WHOLE,
                skip_modules_classes=(torch.nn.Embedding,),
            )


def _placed(pipe: DiffusionPipeline, offload: str, device: torch.device) -> None:
    """Weights on the device, or brought there when their turn comes."""
    if offload == "auto":
        offload = _fitting(pipe, device)
    if device.type == "cpu" or offload == "none":
        pipe.to(device)
    elif offload == "model":
        pipe.enable_model_cpu_offload(device=device)
    else:
        pipe.enable_group_offload(
            onload_device=device, offload_type="leaf_level", use_stream=device.type == "cuda"
        )


def _fitting(pipe: DiffusionPipeline, device: torch.device) -> str:
    """All weights on the device where there is room, else model by model, else by layer."""
    if device.type != "cuda":
        return "none"
    room = torch.cuda.get_device_properties(device).total_memory
    return offload_for([_bytes(one) for one in pipe.components.values()], room)


def offload_for(models: list[int], room: int) -> str:
    """The fastest way to draw with models of so many bytes on a device that has so much room."""
    if sum(models) * _ROOM < room:
        return "none"
    return "model" if max(models) * _ROOM < room else "group"


def _bytes(component: object) -> int:
    if not isinstance(component, torch.nn.Module):
        return 0
    return sum(part.nbytes for part in component.parameters())


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0][:300]
