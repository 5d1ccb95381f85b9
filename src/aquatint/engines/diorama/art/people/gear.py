"""What players hold: drawn in the hand, whose middle is (0, 0), upright."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..vector import Ink, oval, tube

_WOOD = ("#e0b078", "#b98652", "#8a5c36")
_GRIP = "#2a2b34"


def _basketball(ink: Ink) -> None:
    ball = oval((0, 4.4), (8, 8))
    ink.path(ball, ink.ball("#ffc078", "#e8792c", "#a8481a", at=(0.38, 0.3)))
    with ink.within(ball):
        ink.line("M0 -4V13M-8 4.4H8M-6.6 -2Q-1.6 4.4 -6.6 11M6.6 -2Q1.6 4.4 6.6 11", "#5a2a14", 0.7)


def _racket(ink: Ink) -> None:
    ink.line("M0 5V-12", _GRIP, 2.2)
    ink.line("M0 -12L-3.6 -19M0 -12L3.6 -19", "#d8433c", 1.4)
    head = oval((0, -28), (8, 10))
    with ink.within(head):
        for at in range(-3, 4):
            ink.line(f"M{at * 2.6} -40V-16", "#f4f1ea", 0.35, 0.9)
        for at in range(8):
            ink.line(f"M-9 {-38 + at * 2.6:.1f}H9", "#f4f1ea", 0.35, 0.9)
    ink.line(head, "#d8433c", 1.8)


def _bat(ink: Ink) -> None:
    ink.path(tube(((0, 6), (0, -8), (0, -22), (0, -38)), (2, 2.2, 4.2, 5)), ink.across(*_WOOD))
    ink.line("M0 6V-4", _GRIP, 2.4)
    ink.oval((0, 6.4), (1.8, 1.2), _WOOD[2])


def _golf_club(ink: Ink) -> None:
    ink.line("M0 -6V36", "#c9d2dd", 1.3)
    ink.line("M0 -7V4", _GRIP, 2.2)
    ink.path("M-0.8 34H1.4L7 38.6Q7.6 41 4.6 41H-0.8Z", ink.across("#eef2f6", "#8a96a8"))


GEAR: Mapping[str, Callable[[Ink], None]] = MappingProxyType(
    {"basketball": _basketball, "bat": _bat, "golf club": _golf_club, "racket": _racket}
)
"""Painters of what players hold."""
