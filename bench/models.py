"""The engine `diffusers` beside plain diffusers: models of full size, with random weights."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from aquatint.domain import GenerationRequest, Resolution

from .table import Table

HEADER = ["what", "size", "images", "plain, images/s", "Aquatint, images/s", "ratio", "peak GiB"]
ROUNDS = 3
PROMPT = "a red fox under a pine tree at dawn, with the words OPEN ALL NIGHT on a sign"


@dataclass(frozen=True)
class Figure:
    """One line: images a second of the pipeline called at once, and of the engine."""

    what: str
    size: int
    images: int
    plain: float
    ours: float
    peak: float

    def row(self) -> list[str]:
        rates = [f"{self.plain:.2f}", f"{self.ours:.2f}", f"{self.ours / self.plain:.2f}"]
        return [self.what, str(self.size), str(self.images), *rates, f"{self.peak:.1f}"]


def table() -> Table:
    """Images a second; where there is no GPU, of models so tiny that only overhead is told."""
    if find_spec("torch") is None or find_spec("diffusers") is None:
        return "diffusers: not measured, the extra is not installed", HEADER, []
    import torch  # noqa: PLC0415 - of an extra

    if not torch.cuda.is_available():
        title = "diffusers, no GPU here: TINY models on the CPU, which tell overhead alone"
        rows = [one.row() for one in figures("cpu", sizes=(64,), counts=(1, 4))]
        return title, HEADER, rows
    name = torch.cuda.get_device_name()
    title = f"diffusers, random weights of full size, bfloat16, {name}, torch {torch.__version__}"
    rows = [one.row() for one in figures("cuda", sizes=(1024, 512), counts=(1, 2, 4))]
    return title, HEADER, rows


def figures(
    device: str,
    sizes: tuple[int, ...],
    counts: tuple[int, ...],
    families: tuple[str, ...] = ("klein", "zimage-turbo"),
) -> Iterator[Figure]:
    """Each family eager, then with its repeated blocks compiled where there is a GPU."""
    import torch  # noqa: PLC0415 - of an extra

    from .model_weights import built  # noqa: PLC0415 - as above

    for name in families:
        pipe = built(name, device)
        for compiled in (False, True) if device == "cuda" else (False,):
            if compiled:
                pipe.transformer.compile_repeated_blocks(fullgraph=True)
            for size in sizes:
                for count in counts:
                    yield _figure(name, pipe, device, (size, count), compiled=compiled)
        del pipe
        if device == "cuda":
            torch.cuda.empty_cache()


def _figure(name: str, pipe: Any, device: str, shape: tuple[int, int], *, compiled: bool) -> Figure:
    import torch  # noqa: PLC0415 - of an extra

    size, count = shape

    if device == "cuda":
        torch.cuda.reset_peak_memory_stats()
    plain = _rate(lambda: _plain(name, pipe, size, count), count)
    ours = asyncio.run(_ours(name, pipe, device, size, count))
    peak = torch.cuda.max_memory_allocated() / 2**30 if device == "cuda" else 0.0
    return Figure(f"{name}, compiled" if compiled else name, size, count, plain, ours, peak)


def _plain(name: str, pipe: Any, size: int, count: int) -> None:
    """All images as one batch: what a script that calls the pipeline does."""
    import torch  # noqa: PLC0415 - of an extra

    steps, guidance = {"klein": (4, 1.0), "zimage-turbo": (8, 0.0)}[name]
    pipe(
        prompt=PROMPT,
        height=size,
        width=size,
        num_inference_steps=steps,
        guidance_scale=guidance,
        num_images_per_prompt=count,
        generator=[torch.Generator("cpu").manual_seed(one) for one in range(count)],
        output_type="np",
    )


async def _ours(name: str, pipe: Any, device: str, size: int, count: int) -> float:
    """From request to encoded PNG files; each prompt is new, so that no cache flatters."""
    from aquatint.engines.diffusers.engine import DiffusersEngine  # noqa: PLC0415 - of an extra
    from aquatint.engines.diffusers.families import FAMILIES  # noqa: PLC0415 - as above
    from aquatint.engines.diffusers.loading import lane_of  # noqa: PLC0415 - as above

    family = next(one for one in FAMILIES if one.name == name)
    own = type(pipe)(**pipe.components, **_flags(pipe))
    own.set_progress_bar_config(disable=True)
    engine = DiffusersEngine((lane_of(family, own, device, "bench/random"),))
    times = []
    for turn in range(ROUNDS + 1):
        request = GenerationRequest(
            prompt=f"{PROMPT} {turn}",
            resolution=Resolution(size, size),
            num_images=count,
            seed=turn,
        )
        start = time.perf_counter()
        await engine.generate(request)
        times.append(time.perf_counter() - start)
    await engine.aclose()
    return count / statistics.median(times[1:])


def _flags(pipe: Any) -> dict[str, bool]:
    return {"is_distilled": True} if "is_distilled" in pipe.config else {}


def _rate(draw: Callable[[], None], count: int) -> float:
    times = []
    for _ in range(ROUNDS + 1):
        start = time.perf_counter()
        draw()
        times.append(time.perf_counter() - start)
    return count / statistics.median(times[1:])
