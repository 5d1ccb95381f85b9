"""What stands on a playground: a tower with its slide, a frame with swings, a sandpit."""

from __future__ import annotations

from .extras import allows
from .outdoors import Outdoors
from .sheet import oval, polygon

_SETS = (
    ("#e8503f", "#f2b13c", "#3f8fd0"),
    ("#3f8fd0", "#f2c84a", "#e8503f"),
    ("#5fae58", "#f08a3c", "#a060c0"),
)


def playground(out: Outdoors) -> None:
    """Draw it in the middle ground, the tower on the dark third, the swings on the lit one."""
    view = out.view
    tones = _SETS[view.pick("playground", len(_SETS))]
    low = view.y(view.horizon + 0.3 * (1 - view.horizon))
    if allows(out.graph, "swing"):
        _swings(out, (view.x(0.25), low), view.small * 0.27, tones)
    if allows(out.graph, "slide"):
        _tower(out, (view.x(0.72), low + view.small * 0.02), view.small * 0.34, tones)


def _tower(
    out: Outdoors, foot: tuple[float, float], tall: float, tones: tuple[str, str, str]
) -> None:
    """A platform on posts with a roof, a ladder, and the slide that runs down from it."""
    seen, sheet, (x, y) = out.air, out.sheet, foot
    way = out.view.side
    half, deck, eave = tall * 0.2, y - tall * 0.45, y - tall * 0.8
    sheet.oval((x, y + tall * 0.02), tall * 0.9, tall * 0.08).fill(seen.ink("#e8d4a0", 0.06))
    sheet.oval((x, y), half * 1.5, half * 0.2).fill("#1c2418", 0.3)
    for off in (-1.0, 1.0):
        sheet.box(x + off * half - tall * 0.018, eave, x + off * half + tall * 0.018, y).fill(
            seen.ink(tones[2], 0.06)
        )
    sheet.box(x - half * 1.1, deck, x + half * 1.1, deck + tall * 0.035).fill(
        seen.ink("#b8804c", 0.06)
    )
    sheet.box(x - half, deck - tall * 0.13, x + half, deck).fill(seen.ink(tones[1], 0.06))
    sheet.fill(oval((x, deck - tall * 0.065), tall * 0.04, tall * 0.04), seen.ink(tones[0], 0.06))
    roof = [(x - half * 1.4, eave), (x, y - tall), (x + half * 1.4, eave)]
    sheet.fill(polygon(roof), seen.ink(tones[0], 0.06))
    sheet.fill(polygon([roof[1], roof[2], (x + half * 0.2, eave)]), "#140c14", 0.16)
    start, end = x + way * half, x + way * (half + tall * 0.62)
    lip = (end - way * tall * 0.12, y - tall * 0.06)
    chute = (
        f"M{start:.1f},{deck:.1f}Q{start + way * tall * 0.3:.1f},{deck + tall * 0.06:.1f}"
        f" {lip[0]:.1f},{lip[1]:.1f}L{end:.1f},{y - tall * 0.04:.1f}"
    )
    sheet.stroke(chute, seen.ink(tones[1], 0.04), tall * 0.085)
    sheet.stroke(chute, seen.ink("#fff2c8", 0.06), tall * 0.03)
    ladder = x - way * half * 1.25
    rungs = "".join(
        f"M{ladder - half * 0.3:.1f},{y - tall * up:.1f}h{half * 0.6:.1f}"
        for up in (0.08, 0.18, 0.28, 0.38)
    )
    sheet.stroke(rungs, seen.ink(tones[0], 0.06), tall * 0.02)
    for off in (-0.3, 0.3):
        sheet.stroke(
            f"M{ladder + half * off:.1f},{y:.1f}V{deck:.1f}", seen.ink(tones[2], 0.06), tall * 0.02
        )


def _swings(
    out: Outdoors, foot: tuple[float, float], tall: float, tones: tuple[str, str, str]
) -> None:
    """Two seats on chains below a beam."""
    seen, sheet, (x, y) = out.air, out.sheet, foot
    half, top = tall * 0.62, y - tall
    sheet.oval((x, y), half * 1.1, tall * 0.05).fill("#1c2418", 0.2)
    pole = seen.ink(tones[2], 0.1)
    for off in (-1.0, 1.0):
        for spread in (-0.16, 0.16):
            sheet.stroke(
                f"M{x + off * half:.1f},{top:.1f}L{x + off * half + spread * tall:.1f},{y:.1f}",
                pole,
                tall * 0.035,
            )
    sheet.stroke(f"M{x - half:.1f},{top:.1f}H{x + half:.1f}", seen.ink(tones[0], 0.1), tall * 0.045)
    for at, lean in ((-0.42, 0.1), (0.42, -0.06)):
        px = x + at * half
        seat = (px + lean * tall, y - tall * 0.26)
        for off in (-0.1, 0.1):
            sheet.stroke(
                f"M{px + off * tall:.1f},{top:.1f}L{seat[0] + off * tall:.1f},{seat[1]:.1f}",
                seen.ink("#5a5e66", 0.1),
                tall * 0.012,
            )
        sheet.box(
            seat[0] - tall * 0.13, seat[1], seat[0] + tall * 0.13, seat[1] + tall * 0.035
        ).fill(seen.ink(tones[1], 0.06))
