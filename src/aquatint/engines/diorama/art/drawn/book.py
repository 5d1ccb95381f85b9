"""A closed book lying flat, its ribbon hanging out; open where somebody reads it."""

from __future__ import annotations

from ...dice import dice
from ...graph import Pose
from ..palette import Tones, tones
from ..sprite import Box
from ..things.written import standing_book
from ..vector import Brief, Drawing, Ink, shape
from .open_book import open_book

_COLORS = ("#a3363c", "#2f6580", "#3f7a52", "#7a4a86", "#b9782f")


def book(brief: Brief) -> Drawing:
    """Copies take other colours unless one was asked for."""
    first = int(dice(brief.seed, "book").integers(len(_COLORS)))
    paint = brief.paint(_COLORS[(first + brief.copy) % len(_COLORS)])
    if brief.pose is Pose.READING:
        return open_book(paint)
    if brief.lettered:
        return standing_book(brief)
    cover = tones(paint)
    page = tones("#eadfc4")
    ink = Ink()
    ink.path(shape((6, 78), (58, 62), (140, 74), (88, 98)), cover.deep)
    ink.path(
        shape((88, 82), (138, 61), (138, 73), (88, 95)), ink.down(page.light, page.base, page.dark)
    )
    for at in range(5):
        ink.line(f"M88 {84.6 + at * 2.2:.1f}L138 {63 + at * 2.2:.1f}", page.dark, 0.5, 0.7)
    spine = "M6 63Q2 71 6 78L88 98V94.6Q84 88 88 83.4Z"
    ink.path(spine, ink.down(cover.light, cover.base, cover.deep))
    for x, y in ((24, 67.6), (66, 78)):
        ink.line(f"M{x} {y}q-2.6 7 0.4 14", "#e6c06a", 1.6, 0.9)
    ink.path(shape((88, 94.6), (140, 72), (140, 75), (88, 98)), ink.across(cover.base, cover.dark))
    _cover(ink, cover)
    ink.path(
        shape((110, 80), (114, 78.4), (117, 103), (113, 100.6), (110.4, 104.6)),
        ink.down("#d8583f", "#a3322a"),
    )
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (74, 97), "seat": (74, 61), "hand": (40, 80)},
        box=Box(-10, 20, 170, 100),
        two_sided=False,
        turn=2,
        volume=0.1,
    )


def _cover(ink: Ink, cover: Tones) -> None:
    """The lid with a gilded frame, its edges in the shade."""
    ink.path(
        shape((6, 60), (58, 43), (140, 57), (88, 80)),
        ink.slant(cover.light, cover.base, cover.dark),
    )
    ink.path(shape((6, 60), (88, 80), (88, 83.6), (6, 63.4)), cover.dark)
    ink.path(
        shape((88, 80), (140, 57), (140, 60.4), (88, 83.6)), ink.across(cover.base, cover.dark)
    )
    ink.line("M19 60L59 47.4L126 58.4L86 75.8Z", "#e6c06a", 1.1, 0.9)
    ink.path(shape((67, 60.6), (75, 58), (83, 60), (75, 63)), "#e6c06a", 0.9)
