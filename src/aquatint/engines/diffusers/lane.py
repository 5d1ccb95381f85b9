"""One device with one pipeline: draws one image at a time, in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
import torch
from diffusers import DiffusionPipeline
from numpy.typing import NDArray

from aquatint.domain.errors import EngineBusy, EngineError, InvalidRequest

from .canvas import Pixels, composited, padded, padded_mask, tokens
from .families import Family
from .plan import Plan
from .remix import LateScheduler, late, renoised
from .writing import written

OnStep = Callable[[int, int], None]
Keep = Callable[[int, torch.Tensor], torch.Tensor]
Floats = NDArray[np.float32]


_AROUND = 32  # tokens that a pipeline sets around a prompt, at the most


class Stopped(Exception):  # not an AquatintError: it never leaves this engine
    """Nobody waits for this image any more."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A loaded pipeline and the one thread that may touch it."""

    family: Family
    pipe: DiffusionPipeline
    device: str
    model: str
    weights: str = "full"
    thread: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(1, thread_name_prefix="diffusers")
    )

    def housing(self) -> str:
        """The device, and of a GPU its name and memory."""
        if not self.device.startswith("cuda"):
            return self.device
        free, room = torch.cuda.mem_get_info(self.device)
        name = torch.cuda.get_device_name(self.device)
        return f"{self.device} ({name}, {free / 2**30:.1f} of {room / 2**30:.1f} GiB free)"

    def check(self, plan: Plan) -> None:
        """Raise InvalidRequest for a prompt of which the model would not read the end."""
        sketch = plan.sketch
        for name, text in (("prompt", sketch.prompt), ("negative_prompt", sketch.negative)):
            tokens = len(self.pipe.tokenizer(text).input_ids) + _AROUND
            if tokens > self.family.reads:
                raise InvalidRequest(
                    name,
                    f"is too long: with all that is told beside it, it has {tokens} tokens, of "
                    f"which the model reads {self.family.reads}",
                )

    def write(self, instruction: str, text: str) -> str:
        """What the text encoder answers; blocks for seconds. Raise EngineError."""
        try:
            return written(self.pipe, instruction, text, self.device)
        except Exception as error:
            raise self._translated(error, "write") from error

    def draw(self, plan: Plan, seed: int, on_step: OnStep, stop: threading.Event) -> Pixels:
        """Draw one image; blocks for seconds. Raise Stopped within one step of `stop`."""
        if stop.is_set():
            raise Stopped
        try:
            with torch.no_grad():
                drawn = self._run(plan, seed, on_step, stop)
        except (Stopped, EngineError):
            raise
        except Exception as error:
            raise self._translated(error, "draw this image") from error
        return _finished(drawn, plan)

    def _run(self, plan: Plan, seed: int, on_step: OnStep, stop: threading.Event) -> Floats:
        scheduler = late(self.pipe.scheduler, plan.begin)
        self.pipe.scheduler = scheduler  # nothing of another call is left in it
        noise = self._noise(plan, seed)
        keep = self._keeping(plan, noise, scheduler)
        begun = noise
        if plan.base is not None and plan.begin < 1:
            begun = renoised(self._encoded(plan.base), noise, plan.begin)

        def step(
            _pipe: DiffusionPipeline, index: int, _t: torch.Tensor, state: dict[str, torch.Tensor]
        ) -> dict[str, torch.Tensor]:
            if stop.is_set():
                raise Stopped
            on_step(index + 1, len(scheduler.timesteps))
            state["latents"] = keep(index, state["latents"])
            return state

        return self.family.draw(self.pipe, plan.sketch, begun, step)

    def _keeping(self, plan: Plan, noise: torch.Tensor, scheduler: LateScheduler) -> Keep:
        """What puts the source back outside the mask after each step; without a mask, nothing."""
        if plan.base is None or plan.mask is None:
            return lambda _, latents: latents
        source = self._encoded(plan.base)
        touched = torch.from_numpy(tokens(padded_mask(plan.mask)))
        mask = self.family.mask(self.pipe, touched).to(noise.device)

        def keep(index: int, latents: torch.Tensor) -> torch.Tensor:
            known = renoised(source, noise, float(scheduler.sigmas[index + 1]))
            return torch.where(mask, latents, self.family.in_step(self.pipe, known).to(latents))

        return keep

    def _noise(self, plan: Plan, seed: int) -> torch.Tensor:
        """Drawn on the CPU, so that it is the same for every device and type of number."""
        shape = self.family.latent_shape(self.pipe, plan.sketch.size)
        noise = torch.randn(shape, generator=torch.Generator("cpu").manual_seed(seed))
        return noise.to(self.device)

    def _encoded(self, base: Pixels) -> torch.Tensor:
        scaled = torch.from_numpy(padded(base)).permute(2, 0, 1)[None].float() / 127.5 - 1
        vae = self.pipe.vae
        return self.family.encode(self.pipe, scaled.to(self.device, vae.dtype)).to(self.device)

    def _translated(self, error: Exception, what: str) -> EngineError:
        """Out of memory passes; anything else is this engine's fault."""
        if isinstance(error, MemoryError | torch.OutOfMemoryError) or "allocate" in str(error):
            self.pipe.encode_prompt.clear()
            if torch.cuda.is_available():
                torch.cuda.empty_cache()
            return EngineBusy(f"out of memory to {what}", retry_after=5)
        return EngineError(f"the model failed to {what}")


def _finished(drawn: Floats, plan: Plan) -> Pixels:
    """Whole numbers in the size that was asked for, with the source back where nothing changes."""
    if not np.isfinite(drawn).all():
        raise EngineError("the model drew no picture: its pixels are not numbers")
    height, width = plan.size.height, plan.size.width
    picture = np.rint(drawn[:height, :width] * 255).astype(np.uint8)
    if plan.base is None or plan.mask is None:
        return picture
    return composited(picture, plan.base, plan.mask)
