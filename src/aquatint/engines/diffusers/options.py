"""The engine's own settings, checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from aquatint.domain import Resolution
from aquatint.domain.errors import InvalidRequest

DEFAULT_MODEL = "black-forest-labs/FLUX.2-klein-4B"
_DTYPES = ("auto", "float32", "bfloat16", "float16")
_WEIGHTS = ("full", "float8")
_OFFLOADS = ("auto", "none", "model", "group")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What is drawn with, and where; see `settings/diffusers.py` for what each means."""

    model: str = DEFAULT_MODEL
    family: str | None = None
    devices: tuple[str, ...] = ("auto",)
    dtype: str = "auto"
    weights: str = "full"
    offload: str = "auto"
    compile: bool = False
    warm_up: tuple[Resolution, ...] = ()
    acknowledge_ideogram4_licence: bool = False

    @classmethod
    def read(cls, values: Mapping[str, object]) -> Options:
        """From values by their names; raise ValueError for one that cannot be."""
        family = values.get("family")
        devices = tuple(one.strip() for one in str(values.get("device", "auto")).split(","))
        if len(set(devices)) < len(devices):
            raise ValueError("diffusers: device names one device twice")
        if values.get("compile") is True and values.get("weights") == "float8":
            raise ValueError("diffusers: compile needs full weights, not float8")
        return cls(
            model=str(values.get("model", DEFAULT_MODEL)),
            family=None if family is None else str(family),
            devices=devices,
            dtype=_one_of("dtype", values.get("dtype", "auto"), _DTYPES),
            weights=_one_of("weights", values.get("weights", "full"), _WEIGHTS),
            offload=_one_of("offload", values.get("offload", "auto"), _OFFLOADS),
            compile=values.get("compile") is True,
            warm_up=tuple(_size(one) for one in str(values.get("warm_up") or "").split(",") if one),
            acknowledge_ideogram4_licence=values.get("acknowledge_ideogram4_licence") is True,
        )


def _one_of(name: str, value: object, there_are: tuple[str, ...]) -> str:
    if value not in there_are:
        raise ValueError(f"diffusers: {name} must be one of {', '.join(there_are)}, not {value!r}")
    return str(value)


def _size(text: str) -> Resolution:
    width, _, height = text.strip().partition("x")
    try:
        return Resolution(int(width), int(height))
    except (ValueError, InvalidRequest) as error:
        raise ValueError(
            f"diffusers: warm_up must be sizes such as 1024x1024,512x512, not {text!r}"
        ) from error
