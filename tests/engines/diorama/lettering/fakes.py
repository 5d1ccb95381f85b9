"""Painters that need no stage and no artwork, for designs under test."""

import numpy as np

from aquatint.engines.diorama.art.figure import Figure
from aquatint.engines.diorama.graph import Format, SceneGraph, Subject
from aquatint.engines.diorama.lettering.design import Painters, Seen
from aquatint.engines.diorama.light import Light
from aquatint.engines.diorama.stage import Backdrop

LIGHT = Light(x=0.3, y=0.2, key=(1, 1, 1), ambient=(0.3, 0.3, 0.4), haze=(0.8, 0.8, 0.9))


def scene(graph, size, seed, hang=None, sight=None):
    """A sky over a ground, with a busy stripe in the middle."""
    picture = np.empty((size.height, size.width, 3), np.float32)
    picture[:] = np.array((0.45, 0.62, 0.85), np.float32)
    horizon = size.height * 6 // 10
    picture[horizon:] = np.array((0.35, 0.45, 0.25), np.float32)
    picture[size.height * 4 // 10 : horizon : 6] = 1
    backdrop = Backdrop(picture=picture, light=LIGHT, horizon=0.6, far=0.65, near=0.95)
    if hang is not None:
        hang(picture, backdrop)
    if sight is not None:
        figures = np.zeros((size.height, size.width), np.uint8)
        figures[horizon - size.height // 4 : horizon, size.width // 3 : size.width // 2] = 255
        sight(Seen(figures))
    return picture


def figure(subject, height, seed, copy=0):
    """A round in two tones."""
    span = np.arange(height) - height / 2
    inside = span[:, None] ** 2 + span[None, :] ** 2 < (height / 2) ** 2
    sprite = np.zeros((height, height, 4), np.uint8)
    sprite[inside] = (200, 90, 40, 255)
    sprite[: height // 2][inside[: height // 2]] = (60, 30, 20, 255)
    return Figure(sprite=sprite, grounded=subject.concept != "rocket")


PAINTERS = Painters(scene, figure)
CAT = Subject(concept="cat", words="cat")
ROCKET = Subject(concept="rocket", words="rocket")


def graph(form=Format.POSTER, *texts, subjects=(CAT,), **facts):
    """A prompt for a design."""
    return SceneGraph(format=form, lettering=texts, subjects=subjects, **facts)
