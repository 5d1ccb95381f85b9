"""A bed seen from its side, and the table beside it."""

from __future__ import annotations

from dataclasses import dataclass

from ..pixels import hex_color, mix, rgb
from . import furniture
from .extras import allows
from .room import Room
from .sheet import Point, polygon, solid


@dataclass(frozen=True, slots=True, kw_only=True)
class Bed:
    """A bed against the wall; `head` is the share of the frame where its near end begins."""

    room: Room
    head: float
    blanket: str

    def at(self, along: float, up: float) -> Point:
        """A point `along` the bed towards the dark side and `up` from the floor's edge."""
        room = self.room
        x = room.view.x(self.head) - room.view.side * room.unit * along
        return x, room.view.y(room.floor) - room.unit * up

    def draw(self) -> None:
        self._night_table()
        self._head()
        self._blanket()

    def _panel(self, places: tuple[Point, ...], tones: tuple[str, str]) -> None:
        """A face of the bed that darkens downwards; the places are along and up."""
        points = [self.at(*place) for place in places]
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        ink = self.room.ink
        paint = self.room.sheet.fade(
            solid((0, ink(tones[0])), (1, ink(tones[1]))), (0, top), (0, bottom)
        )
        self.room.sheet.fill(polygon(points), paint)

    def _night_table(self) -> None:
        room = self.room
        front = ((0.02, 0.15), (0.13, 0.15), (0.13, -0.02), (0.02, -0.02))
        self._panel(front, ("#a97a52", "#8a6242"))
        (x, y), (end, _) = self.at(0.03, 0.07), self.at(0.12, 0.07)
        room.sheet.stroke(f"M{x:.1f},{y:.1f}H{end:.1f}", room.ink("#6a4a30"), room.unit * 0.005)
        if not allows(room.graph, "lamp"):
            return
        x, y = self.at(0.075, 0.15)
        foot = f"M{x:.1f},{y:.1f}v{-room.unit * 0.06:.1f}"
        room.sheet.stroke(foot, room.ink("#d8c8a8"), room.unit * 0.022)
        furniture.lamp_shade(room, self.at(0.075, 0.2), room.unit * 0.085, "#f8ead0")

    def _head(self) -> None:
        """The headboard and two pillows."""
        sheet, ink = self.room.sheet, self.room.ink
        (left, low), (middle, crown), (right, top) = (
            self.at(0.16, 0.0),
            self.at(0.4, 0.34),
            self.at(0.64, 0.26),
        )
        wood = sheet.fade(solid((0, ink("#ab7d56")), (1, ink("#8f6544"))), (0, crown), (0, low))
        sheet.fill(
            f"M{left:.1f},{low:.1f}V{top:.1f}Q{middle:.1f},{crown:.1f} {right:.1f},{top:.1f}"
            f"V{low:.1f}Z",
            wood,
        )
        for share in (0.19, 0.4):
            (left, foot), (middle, crown) = self.at(share, 0.1), self.at(share + 0.1, 0.19)
            right, _ = self.at(share + 0.195, 0.1)
            linen = solid((0, ink("#fffaf2")), (1, ink("#d8d2d4")))
            sheet.fill(
                f"M{left:.1f},{foot:.1f}Q{left:.1f},{crown:.1f} {middle:.1f},{crown:.1f}"
                f"Q{right:.1f},{crown:.1f} {right:.1f},{foot:.1f}Z",
                sheet.fade(linen, (0, crown), (0, foot)),
            )

    def _blanket(self) -> None:
        """The blanket, its fall over the side, the turned-down sheet, the shadow below."""
        room = self.room
        bright = hex_color(mix(rgb(self.blanket), (1.0, 1.0, 1.0), 0.25))
        dark = hex_color(mix(rgb(self.blanket), (0.08, 0.06, 0.14), 0.4))
        top = ((0.15, 0.11), (0.66, 0.11), (0.9, -0.1), (0.14, -0.1))
        self._panel(top, (bright, self.blanket))
        side = ((0.14, -0.1), (0.9, -0.1), (0.91, -0.2), (0.13, -0.19))
        self._panel(side, (self.blanket, dark))
        fold = ((0.15, 0.11), (0.66, 0.11), (0.72, 0.055), (0.147, 0.055))
        self._panel(fold, ("#faf4ec", "#ece4da"))
        for share in (0.3, 0.5, 0.7):
            x, y = self.at(share, -0.1)
            bend = -room.view.side * room.unit * 0.02
            crease = f"M{x:.1f},{y:.1f}q{bend:.1f},{room.unit * 0.05:.1f} 0,{room.unit * 0.09:.1f}"
            room.sheet.stroke(crease, room.ink(dark), room.unit * 0.006, 0.5)
        under = ((0.12, -0.19), (0.95, -0.2), (0.95, -0.225), (0.1, -0.21))
        room.sheet.fill(polygon([self.at(*place) for place in under]), "#1c1018", 0.3)
