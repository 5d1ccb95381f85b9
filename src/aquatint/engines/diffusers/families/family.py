"""What a family of models is: how a request becomes a call of its pipeline."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import PIL.Image
import torch
from diffusers import DiffusionPipeline
from numpy.typing import NDArray

from aquatint.domain import GenerationRequest, RenderingSpeed, Resolution, Source
from aquatint.engines import Capabilities

Step = Callable[
    [DiffusionPipeline, int, torch.Tensor, dict[str, torch.Tensor]], dict[str, torch.Tensor]
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """One image to draw, in the words of a pipeline. `size` is on the grid."""

    prompt: str
    size: Resolution
    steps: int
    guidance: float
    speed: RenderingSpeed = RenderingSpeed.DEFAULT
    negative: str = ""
    references: tuple[PIL.Image.Image, ...] = ()


class Family(ABC):
    """A family of models. Each method speaks of latents as its pipeline takes them."""

    name: str
    pipeline: str
    """The class in diffusers that draws."""
    pipelines: tuple[str, ...]
    """The classes that the index of a model of this family may name."""
    sees: frozenset[type[Source]] = frozenset()
    """The sources that it is shown beside its prompt."""
    draws_alone: bool = True
    """Whether it draws from a prompt, with no picture shown."""
    reads: int = 512
    """Tokens of a prompt that it reads; those after them it would not see."""
    marks: tuple[str, ...] = ()
    """Of families with one pipeline: what the names of this one's models have in them."""
    licence: str | None = None
    """What must be acknowledged before a model is loaded; None where anybody may use it."""

    has_card: bool = False
    """Whether it draws a card in place of a picture that it withholds."""

    @property
    @abstractmethod
    def capabilities(self) -> Capabilities: ...

    @abstractmethod
    def steps(self, speed: RenderingSpeed) -> int: ...

    @abstractmethod
    def guidance(self, speed: RenderingSpeed) -> float: ...

    def prompt(self, request: GenerationRequest) -> str:
        """What the model is told."""
        return request.prompt

    def references(self, request: GenerationRequest) -> tuple[PIL.Image.Image, ...]:
        """The pictures that the model sees beside its prompt."""
        del request
        return ()

    @abstractmethod
    def latent_shape(self, pipe: DiffusionPipeline, size: Resolution) -> tuple[int, ...]: ...

    @abstractmethod
    def encode(self, pipe: DiffusionPipeline, pixels: torch.Tensor) -> torch.Tensor:
        """Pixels (1, 3, height, width) between -1 and 1 as latents."""

    @abstractmethod
    def in_step(self, pipe: DiffusionPipeline, latents: torch.Tensor) -> torch.Tensor:
        """Latents as the pipeline's callback sees them."""

    @abstractmethod
    def mask(self, pipe: DiffusionPipeline, tokens: torch.Tensor) -> torch.Tensor:
        """A mask (rows, columns) of tokens, so that it multiplies latents in the callback."""

    @abstractmethod
    def draw(
        self, pipe: DiffusionPipeline, sketch: Sketch, latents: torch.Tensor, on_step: Step
    ) -> NDArray[np.float32]:
        """Run the pipeline; the pixels (height, width, 3) between 0 and 1."""
