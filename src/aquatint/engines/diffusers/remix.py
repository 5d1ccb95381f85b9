"""How much of a source stays: the schedule of noise begun late, the same way for all families."""

from __future__ import annotations

import torch
from diffusers import FlowMatchEulerDiscreteScheduler

LEAST_NOISE = 0.02  # with less, a step changes nothing that eight bits can show


class LateScheduler(FlowMatchEulerDiscreteScheduler):  # type: ignore[misc]
    """The schedule of the model from the noise `begin` on; the steps before it are left out."""

    begin: float = 1.0
    sigmas: torch.Tensor

    def set_timesteps(
        self,
        num_inference_steps: int | None = None,
        device: torch.device | str | None = None,
        sigmas: list[float] | None = None,
        mu: float | None = None,
    ) -> None:
        """As the model has it, then cut: the first step begins with exactly that noise."""
        super().set_timesteps(num_inference_steps, device, sigmas=sigmas, mu=mu)
        if self.begin < 1:
            below = self.sigmas[1:][self.sigmas[1:] < self.begin]
            self.sigmas = torch.cat([below.new_tensor([self.begin]), below])
            self.timesteps = self.sigmas[:-1] * self.config.num_train_timesteps
            self.num_inference_steps = len(self.timesteps)


def late(scheduler: FlowMatchEulerDiscreteScheduler, begin: float) -> LateScheduler:
    """A scheduler of the same kind, nobody else's, that begins with that much noise."""
    own: LateScheduler = LateScheduler.from_config(scheduler.config)
    own.begin = begin
    return own


def noise_of(weight: int) -> float:
    """The noise that a source of this image weight (1 to 100) is covered with."""
    return max(LEAST_NOISE, 1 - weight / 100)


def noise_over(resemblance: int, detail: int) -> float:
    """The noise that an enlarged picture is covered with, for the model to find detail in it.

    By a resemblance and a detail of 1 to 100 each: between 0.1 and 0.6, in the middle 0.35.
    """
    return 0.1 + 0.25 * (100 - resemblance) / 99 + 0.25 * (detail - 1) / 99


def renoised(source: torch.Tensor, noise: torch.Tensor, sigma: float) -> torch.Tensor:
    """A source as the model meets it on its way, at that much noise."""
    return (1 - sigma) * source + sigma * noise
