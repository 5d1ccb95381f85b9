"""Judges images by a classifier of open weights, such as one that tells nudity apart."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import PIL.Image
import torch
from transformers import AutoModelForImageClassification, PreTrainedModel
from transformers.image_processing_base import ImageProcessingMixin

from aquatint.domain import Image
from aquatint.domain.errors import EngineError
from aquatint.imaging.decode import pixels


@dataclass(frozen=True, slots=True)
class Classifying:
    """Which model judges, which of its labels are unsafe, and how sure of one it has to be."""

    model: str
    unsafe: tuple[str, ...]
    threshold: float


class Classifier:
    """An image is unsafe where the labels that are, together, are at least as likely as set.

    One image at a time, on the CPU, in a thread of its own.
    """

    def __init__(self, options: Classifying) -> None:
        """Load the model; raise ValueError, with what to do, where it or a label is not there."""
        self._model, told = _loaded(options.model)
        named = self._model.config.id2label or {}
        labels = {str(name).lower(): int(index) for index, name in named.items()}
        unknown = [name for name in options.unsafe if name.lower() not in labels]
        if unknown or not options.unsafe:
            raise ValueError(
                f"image_classifier: {options.model} has no label {', '.join(unknown) or 'named'}; "
                f"its labels are {', '.join(labels)}"
            )
        self._unsafe = [labels[name.lower()] for name in options.unsafe]
        self._threshold = options.threshold
        self._eye = _Eye.of(told)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="classifier")

    async def is_safe(self, image: Image) -> bool:
        """Raise EngineError where the classifier fails: an image that nobody judged is not sent."""
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._thread, self._judge, image)
        except Exception as error:
            raise EngineError("The classifier of images failed.") from error

    def _judge(self, image: Image) -> bool:
        with torch.no_grad():
            scores = self._model(pixel_values=self._eye.see(image)).logits[0].float()
        unsafe = float(scores.softmax(0)[self._unsafe].sum())
        if not np.isfinite(unsafe):
            raise ValueError("the scores are not numbers")
        return unsafe < self._threshold


@dataclass(frozen=True, slots=True)
class _Eye:
    """How a model wants to see pictures; by its own `preprocessor_config.json`."""

    width: int
    height: int
    mean: tuple[float, ...]
    deviation: tuple[float, ...]

    @classmethod
    def of(cls, told: dict[str, object]) -> _Eye:
        size = told.get("size")
        named = size if isinstance(size, dict) else {"height": size, "width": size}
        edge = named.get("shortest_edge", 224)
        return cls(
            int(str(named.get("width") or edge)),
            int(str(named.get("height") or edge)),
            _three(told.get("image_mean")),
            _three(told.get("image_std")),
        )

    def see(self, image: Image) -> torch.Tensor:
        small = PIL.Image.fromarray(pixels(image)).resize(
            (self.width, self.height), PIL.Image.Resampling.BILINEAR
        )
        scaled = np.asarray(small, np.float32) / 255
        normal = (scaled - np.array(self.mean, np.float32)) / np.array(self.deviation, np.float32)
        return torch.from_numpy(normal.transpose(2, 0, 1)[None].copy())


def _three(told: object) -> tuple[float, ...]:
    given = told if isinstance(told, list) and len(told) == 3 else [0.5] * 3
    return tuple(float(str(one)) for one in given)


def _loaded(name: str) -> tuple[PreTrainedModel, dict[str, object]]:
    try:
        model = AutoModelForImageClassification.from_pretrained(name)
        told, _ = ImageProcessingMixin.get_image_processor_dict(name)
    except Exception as error:
        raise ValueError(
            f"image_classifier: no classifier of images at {name!r}: neither a folder nor a name "
            "on the hub that can be read from here"
        ) from error
    return model.eval(), dict(told)
