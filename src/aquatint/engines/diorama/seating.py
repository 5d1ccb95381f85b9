"""Lays figures into the picture, group by group: in its light, on its ground or in its water."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import PIL.Image

from . import contrast, lamps, shade
from .dice import dice
from .figures import figure
from .graph import Pose
from .layout import Actor, Cast, Placement
from .lexicon.entry import Habitat, Kind
from .pixels import Coverage, Picture, Sprite, lay
from .stage import Backdrop

_CROWDED = 0.02  # of the box of a figure
_HEROES = 3  # of a crowd so many are set off
_SHORES = frozenset({"lake", "harbour"})
"""Where those who swim are in the water, and all others on the shore."""
_HOMES = frozenset(
    {"house", "garden house", "village houses", "log cabin", "cottage", "hotel", "office building"}
    | {
        "shop",
        "windmill",
        "mosque",
        "school",
        "hospital",
        "bank",
        "factory",
        "tram",
        "bus",
        "trolleybus",
    }
)
_BODY = 0.75  # of the height of a bus: its wheels are below
_GLASSY = frozenset(
    {"blue", "navy", "teal", "turquoise", "purple", "violet", "silver"}
    | {"gray", "yellow", "gold", "beige", "cream", "white", "glass", "ice", "metal", "steel"}
)
_FLAT = frozenset({"plate"})
"""What lies so flat that its shadow is close about it."""

_FAR_HAZE = 0.26
# The shares of them that are under water.
_DIVER, _CRAWL, _SWIMMER, _HULL, _KEEL, _LIGHT = 0.36, 0.4, 0.2, 0.2, 0.06, 0.14


@dataclass(frozen=True, slots=True)
class _Laid:
    """A sprite with its place in the picture; `lit` is the same in the light of the stage."""

    sprite: Sprite
    left: int
    top: int
    placement: Placement
    lit: Sprite

    @property
    def bottom(self) -> int:
        return int(self.top + self.sprite.shape[0])

    @property
    def right(self) -> int:
        return int(self.left + self.sprite.shape[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Seating:
    """A stage, the cast that comes on, and the seed they are drawn with."""

    backdrop: Backdrop
    cast: Cast
    setting: str
    seed: int
    subjects: Coverage | None = None
    """Where given, it is filled with the shapes of what is laid, land excepted."""

    @property
    def picture(self) -> Picture:
        return self.backdrop.picture

    def lay_group(self, placements: Sequence[Placement]) -> None:
        """Paint figures that stand together: shadow or mirror image first, then each of them."""
        drawn = [self._drawn(placement) for placement in placements]
        hosts = [one for one in drawn if one.placement.host and one.placement.whole]
        host = max(hosts, key=lambda one: one.bottom)
        far = host.placement.depth >= 1
        wet = self.setting == "sea" or (far and self.setting == "beach")
        wet = wet or host.placement.wet or (self.setting in _SHORES and self._actor(host).swims)
        stands = not (host.placement.aloft or self.backdrop.floating or wet)
        stands = stands and not self._actor(host).land
        drawn = [self._lit(one, grounded=stands and one.placement.host) for one in drawn]
        self._set_off([one for one in drawn if one.placement.host][:_HEROES])
        if wet and not host.placement.aloft:
            drawn = self._afloat(drawn, host)
        elif stands:
            self._ground(drawn, hosts, host)
        for one in drawn:
            if not one.placement.host:
                self._set_off([one])
            if stands and not one.placement.host and one.placement.whole:
                self._press(one, host)
            self._lay(one)
        if stands and self.backdrop.cover is not None:
            for one in hosts:
                _cover(self.picture, self.backdrop.cover, one)
        if lamps.shines(self.backdrop.light):
            for one in drawn:
                self._light_up(one)

    def _set_off(self, drawn: Sequence[_Laid]) -> None:
        """Part the hero from what is behind it."""
        lead = min(actor.index for actor in self.cast)
        for one in drawn:
            if one.placement.actor == lead and one.placement.whole and not self._joins(one):
                contrast.set_off(self.picture, one.lit, one.left, one.top, self.backdrop.light)

    def _joins(self, one: _Laid) -> bool:
        """Whether it stands before others of its kind, which would be lost in what parts them."""
        if self.subjects is None or self._actor(one).copies == 1:
            return False
        behind = self.subjects[max(0, one.top) : one.bottom, max(0, one.left) : one.right]
        return bool(behind.size) and float((behind > 0).mean()) > _CROWDED

    def _lay(self, one: _Laid) -> None:
        lay(self.picture, one.lit, one.left, one.top)
        if self.subjects is not None and not self._actor(one).land:
            _mark(self.subjects, one)

    def _light_up(self, one: _Laid) -> None:
        """Light the lamp that a figure has; a lighthouse throws its beams."""
        actor = self._actor(one)
        if "lamp" not in actor.shape.anchors or not one.placement.whole:
            return
        across, down = actor.shape.anchors["lamp"]
        across = 1 - across if one.placement.mirrored else across
        tall = one.placement.height
        x, y = one.left + across * one.placement.width, one.placement.top + down * tall
        if actor.entry.habitat is Habitat.FAR:
            lean = float(dice(self.seed, "lamp").uniform(-0.12, 0.12))
            lamps.beams(self.picture, x, y, lean=lean)
        lamps.glow(self.picture, x, y, 0.3 * tall)

    def lay_cover(self) -> None:
        """Lay the stage's grass, snow or foam over the whole ground."""
        cover = self.backdrop.cover
        if cover is None:
            return
        rows = np.flatnonzero(cover[..., 3].any(axis=1))
        if len(rows):
            lay(self.picture, cover[int(rows[0]) : int(rows[-1]) + 1], 0, int(rows[0]))

    def _actor(self, one: _Laid) -> Actor:
        return next(actor for actor in self.cast if actor.index == one.placement.actor)

    def _drawn(self, placement: Placement) -> _Laid:
        actor = next(one for one in self.cast if one.index == placement.actor)
        made = figure(actor.subject, round(placement.height), self.seed, placement.copy)
        sprite = made.layer(placement.layer)
        if actor.land and not actor.island:
            sprite = _faded(sprite, 0.22)
        if placement.mirrored:
            sprite = np.ascontiguousarray(sprite[:, ::-1])
        sprite, across, foot = _leaning(sprite, placement.turn)
        left = round(placement.middle - across)
        return _Laid(sprite, left, round(placement.bottom) - foot, placement, sprite)

    def _lit(self, one: _Laid, *, grounded: bool) -> _Laid:
        height, width = self.picture.shape[:2]
        seat = shade.Seat(
            x=(one.left + one.right) / 2 / width,
            y=(one.top + one.bottom) / 2 / height,
            wide=width / height,
            haze=_FAR_HAZE * one.placement.depth**2,
            grounded=grounded,
            backlit=one.placement.framing,
        )
        lit = shade.lit(one.sprite, self.backdrop.light, seat)
        if self._is_home(one) and lamps.shines(self.backdrop.light):
            far = self._actor(one).entry.habitat is Habitat.FAR
            lit = lamps.panes(one.sprite, lit, 1.0 if far else _BODY)
        return replace(one, lit=lit)

    def _is_home(self, one: _Laid) -> bool:
        """Whether somebody may have lit a lamp in it, and its walls are not as blue as glass."""
        subject = self._actor(one).subject
        return subject.concept in _HOMES and not {subject.color, subject.material} & _GLASSY

    def _ground(self, drawn: Sequence[_Laid], hosts: Sequence[_Laid], host: _Laid) -> None:
        """The shadow of the whole group, and the pressure of those who stand."""
        if self.backdrop.above:
            for one in drawn:
                alpha = one.sprite[..., 3]
                shade.drop(self.picture, alpha, one.left, one.top, self.backdrop.light)
            return
        if self._actor(host).entry.concept in _FLAT:
            alpha = host.sprite[..., 3]
            shade.drop(self.picture, alpha, host.left, host.top, self.backdrop.light)
            return
        outline, left, top = _outline(drawn, host)
        shade.cast(self.picture, outline, left, top, self.backdrop.light)
        for one in hosts:
            alpha = one.sprite[..., 3]
            shade.contact(self.picture, alpha, one.left, one.top, self.backdrop.light)

    def _afloat(self, drawn: Sequence[_Laid], host: _Laid) -> list[_Laid]:
        """The group as it lies in the water, above its mirror image."""
        line = host.bottom
        line -= round(_draught(self._actor(host)) * host.sprite.shape[0])
        roll = dice(self.seed, f"mirror/{host.placement.group}")
        afloat = [_cut(one, line) for one in drawn]
        for one in afloat:
            if one.sprite.shape[0] > 1:
                image = shade.mirrored(one.lit, self.backdrop.light.tint, roll)
                lay(self.picture, image, one.left, 2 * line - one.bottom - 2)
        return afloat

    def _press(self, one: _Laid, host: _Laid) -> None:
        """The pressure of something on what it lies on: only where there is something under it."""
        if not host.top < one.bottom < host.top + 0.9 * host.sprite.shape[0]:
            return
        tall, wide = one.sprite.shape[:2]
        top = max(0, one.bottom - tall // 2, host.top)
        left = max(0, one.left - wide // 2, host.left)
        bottom = max(0, min(self.picture.shape[0], one.bottom + tall // 2))
        alpha = host.sprite[
            top - host.top : max(0, bottom - host.top),
            left - host.left : max(0, one.right + wide // 2 - host.left),
            3,
        ]
        part = self.picture[top:bottom, left:][: alpha.shape[0], : alpha.shape[1]]
        alpha = alpha[: part.shape[0], : part.shape[1]]
        before = part.copy()
        at = one.left - left, one.top - top
        shade.contact(part, one.sprite[..., 3], *at, self.backdrop.light)
        beside = 1 - alpha * np.float32(1 / 255)
        for band in range(3):  # band by band is faster than three at a time
            part[..., band] += (before[..., band] - part[..., band]) * beside


def _mark(subjects: Coverage, one: _Laid) -> None:
    """Add the shape of a figure to those of others."""
    top, left = max(0, one.top), max(0, one.left)
    part = subjects[top : max(top, one.bottom), left : max(left, one.right)]
    alpha = one.sprite[top - one.top :, left - one.left :, 3]
    np.maximum(part, alpha[: part.shape[0], : part.shape[1]], out=part)


def _draught(actor: Actor) -> float:
    """How deep it lies in the water, as a share of its height."""
    if actor.entry.habitat is Habitat.UNDERWATER:
        return _DIVER
    if actor.entry.kind is Kind.PERSON and actor.subject.pose is Pose.SWIMMING:
        return _CRAWL
    if actor.entry.kind in (Kind.ANIMAL, Kind.PERSON):
        return _SWIMMER
    if actor.entry.habitat is not Habitat.WATER:
        return _LIGHT if actor.subject.pose is Pose.SWIMMING else 0.0
    return _HULL if actor.shape.aspect > 1.5 else _KEEL


def _faded(sprite: Sprite, share: float) -> Sprite:
    """Without a lower edge: its lowest share passes into what it stands on."""
    up = 1 - np.linspace(0, 1, sprite.shape[0], dtype=np.float32)
    faded: Sprite = (sprite * np.clip(up / share, 0, 1)[:, None, None]).astype(np.uint8)
    return faded


def _leaning(sprite: Sprite, degrees: float) -> tuple[Sprite, int, int]:
    """A sprite turned about the middle of its lower edge, and the place of that point in it."""
    height, width = sprite.shape[:2]
    if not degrees:
        return sprite, width // 2, height
    whole = PIL.Image.fromarray(sprite).rotate(-degrees, PIL.Image.Resampling.BICUBIC, expand=True)
    turned = np.asarray(whole).copy()
    np.minimum(turned[..., :3], turned[..., 3:], out=turned[..., :3])
    angle = math.radians(degrees)
    across = turned.shape[1] / 2 - height / 2 * math.sin(angle)
    return turned, round(across), round(turned.shape[0] / 2 + height / 2 * math.cos(angle))


def _cut(one: _Laid, line: int) -> _Laid:
    """What is above the water, its lowest rows fading into it."""
    if one.bottom <= line:
        return one
    rows = slice(max(1, line - one.top))
    return replace(one, sprite=_faded(one.sprite[rows], 0.03), lit=_faded(one.lit[rows], 0.03))


def _outline(drawn: Sequence[_Laid], host: _Laid) -> tuple[shade.Silhouette, int, int]:
    """The silhouette of a group down to its host's feet, and its upper left corner."""
    left, top = min(one.left for one in drawn), min(one.top for one in drawn)
    right = max(one.right for one in drawn)
    outline = np.zeros((host.bottom - top, right - left), np.uint8)
    for one in drawn:
        alpha = one.sprite[: max(0, host.bottom - one.top), :, 3]
        rows = slice(one.top - top, one.top - top + alpha.shape[0])
        columns = slice(one.left - left, one.left - left + alpha.shape[1])
        outline[rows, columns] = np.maximum(outline[rows, columns], alpha)
    return outline, left, top


def _cover(picture: Picture, cover: Sprite, host: _Laid) -> None:
    """Lay grass, snow or foam over feet: only as high as an ankle, and softly."""
    height, width = picture.shape[:2]
    rise = max(4, round(min(0.1 * host.sprite.shape[0], 0.035 * min(height, width))))
    top, bottom = max(0, host.bottom - rise), min(height, host.bottom + rise)
    left, right = max(0, host.left - rise), min(width, host.right + rise)
    if top >= bottom or left >= right:
        return
    band = cover[top:bottom, left:right].astype(np.float32)
    # Thickest at the feet, and gone where the shadow on the ground is to be seen.
    away = np.abs(np.arange(top, bottom, dtype=np.float32) - (host.bottom - 0.15 * rise))
    band *= np.clip(1 - away / np.float32(0.85 * rise), 0, 1)[:, None, None]
    lay(picture, band.astype(np.uint8), left, top)
