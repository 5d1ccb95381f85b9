"""Prompts that were read already: a text encoder need not read one twice."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

import torch

ROOM = 256 * 1024 * 1024  # bytes of embeddings that are kept, on the device that made them


class PromptCache:
    """In place of a pipeline's `encode_prompt`: answers what it was asked before from memory.

    The embeddings asked for longest ago go first. What is asked with anything else than words and
    numbers (images, embeddings) is encoded anew each time. Called by one thread at a time.
    """

    def __init__(self, encode: Callable[..., object], room: int = ROOM) -> None:
        self._encode = encode
        self._room = room
        self._kept: OrderedDict[Hashable, object] = OrderedDict()
        self._bytes = 0

    def __call__(self, *words: object, **named: object) -> object:
        """What the pipeline's own method gives for these arguments."""
        try:
            key = _key((*words, *sorted(named.items())))
        except TypeError:
            return self._encode(*words, **named)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = self._encode(*words, **named)
        self._kept[key] = made
        self._bytes += _size(made)
        while self._bytes > self._room:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= _size(gone)
        return made

    def clear(self) -> None:
        """Let go of all, as when the device has no memory left."""
        self._kept.clear()
        self._bytes = 0


def _key(value: object) -> Hashable:
    """Arguments as a key; raise TypeError for those that are more than words and numbers."""
    if isinstance(value, list | tuple):
        return tuple(_key(one) for one in value)
    if value is None or isinstance(value, str | int | float | torch.device):
        return value
    raise TypeError


def _size(made: object) -> int:
    """Bytes of all tensors in an answer."""
    if isinstance(made, torch.Tensor):
        return int(made.nbytes)
    if isinstance(made, list | tuple):
        return sum(_size(one) for one in made)
    return 0
