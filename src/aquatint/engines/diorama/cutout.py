"""Subjects on no ground: what is drawn when a picture is to be transparent."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import MaxFilter

from aquatint.domain import Resolution

from . import layout, shade, stage
from .dice import dice
from .figures import cast, figure
from .graph import Format, SceneGraph
from .layout import Actor, Placement
from .lettering import DESIGNS
from .lettering.cast import combine
from .lettering.design import Painters
from .light import Light
from .look import develop
from .look.look import Look
from .look.sheet import noise
from .paint import scene
from .pixels import Picture, Plane, Sprite
from .retouch.commission import Mask
from .retouch.region import grown
from .retouch.smooth import membrane, reached

Rgba = NDArray[np.uint8]  # (height, width, 4), not premultiplied

_ROOM = 0.9  # of the picture, for subjects that stand on nothing
_LOOSE = frozenset({Format.LOGO, Format.STICKER, Format.ICON})
"""Designs that are a thing on a ground; others fill their picture."""
_SAME = 0.012  # by which a flat ground may vary
_EVEN = 0.03  # from pixel to pixel, on a ground with light and shadow


def cut_out(graph: SceneGraph, size: Resolution, seed: int, look: Look) -> Rgba:
    """The subjects alone, as large as the picture allows, or a logo, a sticker, an icon without its
    ground. A quoted text makes a sticker of a scene; a scene without subjects fades at its rim.
    """
    if graph.format is Format.SCENE and graph.lettering:
        graph = replace(graph, format=Format.STICKER)
    if graph.format in _LOOSE:
        return _loose(graph, size, seed, look)
    actors = cast(graph, seed)
    if actors:
        return _developed(_company(graph, actors, size, seed), look, seed)
    return _spot(graph, size, seed, look)


def _company(graph: SceneGraph, actors: tuple[Actor, ...], size: Resolution, seed: int) -> Sprite:
    """The figures as they would stand in a studio, without it and without their shadows."""
    graph = replace(graph, setting="studio")
    backdrop = stage.find("studio")(graph, size, seed)
    placements = _filling(layout.place(graph, actors, backdrop, size, seed), size)
    canvas = np.zeros((size.height, size.width, 4), np.uint8)
    for placement in placements:
        actor = next(one for one in actors if one.index == placement.actor)
        made = figure(actor.subject, round(placement.height), seed, placement.copy)
        sprite = made.layer(placement.layer)
        if placement.mirrored:
            sprite = np.ascontiguousarray(sprite[:, ::-1])
        left = round(placement.middle - sprite.shape[1] / 2)
        top = round(placement.bottom) - sprite.shape[0]
        combine(canvas, _lit(sprite, (left, top), size, backdrop.light), left, top)
    return canvas


def _filling(placements: tuple[Placement, ...], size: Resolution) -> tuple[Placement, ...]:
    """The same arrangement, as large as the picture allows, in its middle."""
    left, right = min(one.left for one in placements), max(one.right for one in placements)
    top, bottom = min(one.top for one in placements), max(one.bottom for one in placements)
    scale = min(_ROOM * size.width / (right - left), _ROOM * size.height / (bottom - top))
    across = size.width / 2 - (left + right) / 2 * scale
    down = size.height / 2 - (top + bottom) / 2 * scale
    return tuple(
        replace(
            one,
            left=one.left * scale + across,
            top=one.top * scale + down,
            width=one.width * scale,
            height=one.height * scale,
        )
        for one in placements
    )


def _lit(sprite: Sprite, at: tuple[int, int], size: Resolution, light: Light) -> Sprite:
    seat = shade.Seat(
        x=(at[0] + sprite.shape[1] / 2) / size.width,
        y=(at[1] + sprite.shape[0] / 2) / size.height,
        wide=size.width / size.height,
        grounded=False,
    )
    return shade.lit(sprite, light, seat)


def _developed(sprite: Sprite, look: Look, seed: int) -> Rgba:
    """A sprite in its look, on no ground."""
    alpha = sprite[..., 3].astype(np.float32)[..., None] * np.float32(1 / 255)
    color = sprite[..., :3].astype(np.float32) * np.float32(1 / 255)
    # On white, as on the paper that most looks think of; at soft edges it is taken away again.
    picture = develop(color + (1 - alpha), look, seed, sprite[..., 3])
    pure = (picture - (1 - alpha)) / np.maximum(alpha, np.float32(1 / 255))
    return _rgba(np.where(alpha > np.float32(0.98), picture, pure), alpha[..., 0])


def _loose(graph: SceneGraph, size: Resolution, seed: int, look: Look) -> Rgba:
    """A design without its ground: what hangs together with the frame without an edge between."""
    painters = Painters(scene=scene, figure=figure)
    picture = develop(DESIGNS[graph.format](graph, size, seed, painters), look, seed)
    ground = _ground(picture, flat=graph.format is Format.LOGO)
    behind = membrane(picture, ground) if graph.format is not Format.LOGO else picture[:1, :1]
    off = np.abs(picture - behind).max(2)
    most = PIL.Image.fromarray((np.clip(off, 0, 1) * 255).astype(np.uint8))
    nearby = np.asarray(most.filter(MaxFilter(7))).astype(np.float32) * np.float32(1 / 255)
    alpha = np.clip(off / np.maximum(nearby, np.float32(0.03)), 0, 1)
    alpha = np.where(ground, 0, np.where(grown(ground, 3), alpha, 1)).astype(np.float32)
    pure = behind + (picture - behind) / np.maximum(alpha, np.float32(0.1))[..., None]
    return _rgba(pure, alpha)


def _ground(picture: Picture, *, flat: bool) -> Mask:
    """What is ground: of its corner's colour, or reached from the frame over no edge."""
    if flat:
        same: Mask = np.abs(picture - picture[0, 0]).max(2) < np.float32(_SAME)
        return same
    steps = np.zeros(picture.shape[:2], np.float32)
    across = np.abs(picture[:, 1:] - picture[:, :-1]).max(2)
    down = np.abs(picture[1:] - picture[:-1]).max(2)
    np.maximum(steps[:, 1:], across, out=steps[:, 1:])
    np.maximum(steps[1:], down, out=steps[1:])
    frame = np.zeros(steps.shape, bool)
    frame[0] = frame[-1] = frame[:, 0] = frame[:, -1] = True
    return reached(frame, steps < np.float32(_EVEN))


def _spot(graph: SceneGraph, size: Resolution, seed: int, look: Look) -> Rgba:
    """A whole scene as a spot illustration: its rim runs out unevenly, like paint."""
    picture = develop(scene(graph, size, seed), look, seed)
    y = np.linspace(-1, 1, size.height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, size.width, dtype=np.float32)[None]
    cell = min(size.width, size.height) / 7
    uneven = noise((size.width, size.height), cell, dice(seed, "spot"), octaves=4)
    rough = (np.asarray(uneven).astype(np.float32) - 128) * np.float32(0.35 / 128)
    alpha = np.clip((np.float32(0.82) + rough - x * x * x * x - y * y * y * y) * 14, 0, 1)
    return _rgba(picture, alpha)


def _rgba(color: Picture, alpha: Plane) -> Rgba:
    """Straight colours and alpha as bytes; black where nothing is."""
    share = alpha[..., None]
    straight = np.where(share >= np.float32(0.5 / 255), np.clip(color, 0, 1), 0)
    both = np.concatenate([straight, share], 2) * np.float32(255) + np.float32(0.5)
    return both.astype(np.uint8)
