"""Trunks and hems: what clothes look like between neck and knee."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..palette import Tones, blend, tones
from ..vector import Ink, Point, blob, oval, tube
from .build import HIP, Frame
from .outfit import Outfit


def trunk(ink: Ink, wear: Outfit, skin: Tones, frame: Frame) -> None:
    """Neck, chest and belly, dressed; drawn upright."""
    top = HIP[1] - frame.build.trunk
    ink.path(
        tube(((HIP[0], top - 4), (HIP[0], top + 3)), (6.2 * _neck(frame), 7.4 * _neck(frame))),
        ink.down(skin.dark, skin.base),
    )
    outline = _outline(frame)
    cloth = skin if wear.kind == "bare" else tones(wear.top)
    ink.path(outline, ink.ball(cloth.light, cloth.base, cloth.dark, at=(0.34, 0.16), reach=0.98))
    with ink.within(outline):
        ink.glow((HIP[0], top + 0.6), (8.6, 5), cloth.deep, 0.5)
        ink.glow((HIP[0] + 9, HIP[1] - 6), (9, 18), cloth.deep, 0.38)
        _TOPS.get(wear.kind, _plain)(ink, wear, frame, skin)


def _neck(frame: Frame) -> float:
    return 0.4 + 0.6 * frame.build.thick


def _outline(frame: Frame) -> str:
    build, top = frame.build, HIP[1] - frame.build.trunk
    narrow = 1 - 0.22 * frame.stance.turn
    chest, waist, hips = build.shoulders * narrow, build.waist * narrow, build.hips * narrow
    high = build.trunk

    def side(sign: int) -> list[Point]:
        return [
            (HIP[0] + sign * 3.2, top + 0.2),
            (HIP[0] + sign * chest * 0.86, top + 1.6),
            (HIP[0] + sign * chest, top + high * 0.2),
            (HIP[0] + sign * (chest * 0.9 + waist * 0.1), top + high * 0.4),
            (HIP[0] + sign * waist, top + high * 0.68),
            (HIP[0] + sign * hips, top + high * 0.98),
        ]

    return blob(*side(1), (HIP[0], HIP[1] + 1.6), *reversed(side(-1)), tension=0.9)


def _at(frame: Frame, share: float) -> float:
    """The height of a share of the trunk, 0 at the neck."""
    return HIP[1] - frame.build.trunk * (1 - share)


def _front(frame: Frame) -> float:
    return HIP[0] + 2.2 * frame.stance.turn


def _plain(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    y, x = _at(frame, 0), _front(frame)
    ink.oval((x, y), (4.4, 4.4), ink.down(skin.dark, skin.base))
    _belt(ink, wear, frame)


def _belt(ink: Ink, wear: Outfit, frame: Frame) -> None:
    if wear.hem in {"dress", "tunic", "robe"}:
        y, x = _at(frame, 0.72), _front(frame)
        ink.line(f"M{x - 14} {y}q14 3 28 0", tones(wear.accent).base, 2)
    elif wear.hem == "none" and wear.legs == "trousers":
        y, x = _at(frame, 0.95), _front(frame)
        ink.line(f"M{x - 14} {y}q14 2.6 28 0", "#4d372c", 2.2)
        ink.plate((x - 1.7, y - 0.5), (3.4, 3), 0.6, "#e2b24a")


def _tee(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    y, x, cloth = _at(frame, 0), _front(frame), tones(wear.top)
    ink.oval((x, y), (4.6, 4.2), ink.down(skin.dark, skin.base))
    ink.line(f"M{x - 4.6} {y}q4.6 8 9.2 0", cloth.dark, 0.9, 0.7)
    if wear.prop == "ball" or wear.hat == "band":
        ink.path(f"M{x - 12} {_at(frame, 0.4)}h24v3.4h-24Z", tones(wear.accent).base)


def _shirt(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    y, x, cloth = _at(frame, 0), _front(frame), tones(wear.top)
    ink.path(f"M{x - 3.6} {y - 2}L{x} {y + 5}L{x + 3.6} {y - 2}Z", skin.base)
    ink.line(f"M{x} {y + 5}V{HIP[1] + 2}", cloth.deep, 0.6, 0.5)
    for share in (0.34, 0.5, 0.66, 0.82):
        ink.oval((x + 0.9, _at(frame, share)), (0.55, 0.55), cloth.glint)
    _collar(ink, x, y, cloth)
    _belt(ink, wear, frame)


def _collar(ink: Ink, x: float, y: float, cloth: Tones) -> None:
    for side in (-1, 1):
        ink.path(
            f"M{x + side * 3.4} {y - 2}L{x + side * 0.4} {y + 4.4}L{x + side * 4.6} "
            f"{y + 4.6}L{x + side * 5} {y}Z",
            ink.down(cloth.glint, cloth.light, cloth.base),
        )


def _sweater(ink: Ink, wear: Outfit, frame: Frame, _skin: Tones) -> None:
    y, x, cloth = _at(frame, 0), _front(frame), tones(wear.top)
    ink.line(f"M{x - 4.4} {y}q4.4 4.6 8.8 0", cloth.light, 2.6)
    ink.line(f"M{x - 4.6} {y + 1.2}q4.6 4.4 9.2 0", cloth.deep, 0.5, 0.6)
    for at in (-6, -3, 0, 3, 6):
        ink.line(f"M{x + at} {y + 9}V{HIP[1] - 3}", cloth.deep, 0.5, 0.16)
    ink.line(f"M{x - 14} {HIP[1] - 1.4}q14 2.6 28 0", cloth.dark, 3, 0.6)


def _stripes(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    x, cloth = _front(frame), tones(wear.top)
    pale = "#f4efe4" if cloth.base < "#c" else blend(wear.accent, wear.bottom, 0.3)
    step = frame.build.trunk * 0.16
    y = _at(frame, 0.2)
    while y < HIP[1] + 2:
        ink.line(f"M{x - 15} {y:.2f}q15 3 30 0", pale, step * 0.42, 0.88)
        y += step
    ink.oval((x, _at(frame, 0)), (4.6, 3.8), ink.down(skin.dark, skin.base))


def _suit(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    y, x, cloth = _at(frame, 0), _front(frame), tones(wear.top)
    low = _at(frame, 0.58)
    ink.path(f"M{x - 4} {y - 2}L{x} {low}L{x + 4} {y - 2}Z", "#f6f3ee")
    ink.path(f"M{x - 2.6} {y - 3}L{x} {y + 3}L{x + 2.6} {y - 3}Z", skin.base)
    tie = tones(wear.accent)
    ink.path(
        f"M{x - 1.3} {y + 2.4}h2.6l-0.5 2l1.1 8l-1.9 2.6l-1.9 -2.6l1.1 -8Z",
        ink.across(tie.light, tie.base, tie.dark),
    )
    for side in (-1, 1):
        ink.path(
            f"M{x + side * 3.6} {y - 2}L{x + side * 6.4} {y + 4}L{x + side * 5} {y + 7}L{x} {low}Z",
            ink.down(cloth.light, cloth.dark),
        )
    ink.line(f"M{x} {low}V{HIP[1] + 2}", cloth.deep, 0.8, 0.8)
    for share in (0.66, 0.82):
        ink.oval((x + 1.1, _at(frame, share)), (0.65, 0.65), cloth.glint)


def _coat(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    y, x, cloth, shirt = _at(frame, 0), _front(frame), tones(wear.top), tones(wear.accent)
    ink.path(
        f"M{x - 4} {y - 2}L{x - 2.6} {HIP[1] + 3}H{x + 2.6}L{x + 4} {y - 2}Z",
        ink.down(shirt.light, shirt.base, shirt.dark),
    )
    ink.path(f"M{x - 3} {y - 3}L{x} {y + 3.6}L{x + 3} {y - 3}Z", skin.base)
    for side in (-1, 1):
        ink.path(
            f"M{x + side * 3.4} {y - 2}L{x + side * 6.8} {y + 4}L{x + side * 4.6} "
            f"{y + 8}L{x + side * 2.4} {_at(frame, 0.55)}Z",
            ink.down(cloth.glint, cloth.light, cloth.dark),
        )
        ink.line(
            f"M{x + side * 2.4} {_at(frame, 0.55)}L{x + side * 2.6} {HIP[1] + 2}",
            cloth.deep,
            0.6,
            0.5,
        )
    ink.line(
        f"M{x - 8.6} {_at(frame, 0.8)}h4.4M{x + 4.4} {_at(frame, 0.8)}h4.4", cloth.deep, 0.8, 0.45
    )


def _uniform(ink: Ink, wear: Outfit, frame: Frame, _skin: Tones) -> None:
    y, x, cloth, trim = _at(frame, 0), _front(frame), tones(wear.top), tones(wear.accent)
    ink.line(f"M{x} {y}V{HIP[1]}", cloth.deep, 0.6, 0.5)
    for share in (0.22, 0.4, 0.58, 0.76):
        for side in (-1, 1) if wear.hat in {"toque", "busby"} else (1,):
            ink.oval(
                (x + side * 2.4, _at(frame, share)),
                (0.75, 0.75),
                ink.ball(trim.glint, trim.base, trim.dark),
            )
    _collar(ink, x, y, trim if wear.hat == "toque" else cloth)
    if wear.cuff:
        for share in (0.5, 0.86):
            ink.line(f"M{x - 14} {_at(frame, share)}q14 2.6 28 0", trim.base, 2.4)
            ink.line(f"M{x - 14} {_at(frame, share)}q14 2.6 28 0", "#f4f4f0", 0.7)
    elif wear.hat != "toque":
        _belt(ink, wear, frame)


def _vest(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    y, x, cloth = _at(frame, 0), _front(frame), tones(wear.top)
    shirt = skin if wear.sleeve == "none" else tones(wear.sleeves or "#f0ebe0")
    low = _at(frame, 0.52)
    ink.path(f"M{x - 4.6} {y - 2}L{x} {low}L{x + 4.6} {y - 2}Z", ink.down(shirt.base, shirt.light))
    if wear.sleeve != "none":
        _collar(ink, x, y, shirt)
    ink.line(f"M{x} {low}V{HIP[1] + 1}", cloth.deep, 0.7, 0.6)
    for share in (0.62, 0.76, 0.9):
        ink.oval((x + 1, _at(frame, share)), (0.6, 0.6), tones(wear.accent).light)
    if wear.hat == "hard":
        for side in (-1, 1):
            ink.line(f"M{x + side * 6} {y}V{HIP[1] + 2}", "#f7f3a0", 1.8)


def _apron(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    _shirt(ink, wear, frame, skin)
    y, x, cloth = _at(frame, 0.2), _front(frame), tones(wear.accent)
    ink.path(
        f"M{x - 5} {y}H{x + 5}L{x + 8} {HIP[1] + 3}H{x - 8}Z",
        ink.down(cloth.light, cloth.base, cloth.dark),
    )
    ink.line(f"M{x - 4.6} {y}L{x - 5} {y - 7}M{x + 4.6} {y}L{x + 5} {y - 7}", cloth.dark, 1.1)


def _overalls(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    _tee(ink, wear, frame, skin)
    y, x, cloth = _at(frame, 0.34), _front(frame), tones(wear.accent)
    ink.path(
        f"M{x - 5} {y}H{x + 5}L{x + 6} {y + 7}L{x + 14} {y + 10}V{HIP[1] + 4}H{x - 14}"
        f"V{y + 10}L{x - 6} {y + 7}Z",
        ink.down(cloth.light, cloth.base, cloth.dark),
    )
    for side in (-1, 1):
        ink.line(f"M{x + side * 4.4} {y + 0.6}L{x + side * 6} {y - 11}", cloth.base, 1.9)
        ink.oval((x + side * 4.4, y + 1.2), (0.9, 0.9), "#f0cf6a")
    ink.plate((x - 3, y + 2.6), (6, 4.6), 0.8, cloth.dark)


def _armor(ink: Ink, wear: Outfit, frame: Frame, _skin: Tones) -> None:
    x, steel = _front(frame), tones(wear.top)
    ink.glow((x - 3, _at(frame, 0.3)), (5, 7), "#ffffff", 0.7)
    for share in (0.5, 0.64, 0.78):
        y = _at(frame, share)
        ink.line(f"M{x - 13} {y}q13 4 26 0", steel.deep, 0.8, 0.75)
        ink.line(f"M{x - 13} {y + 0.9}q13 4 26 0", steel.glint, 0.5, 0.6)
    ink.line(f"M{x} {_at(frame, 0.06)}V{_at(frame, 0.5)}", steel.glint, 0.8, 0.7)
    ink.line(f"M{x - 13} {_at(frame, 0.93)}q13 3 26 0", "#6d4a2c", 2.6)
    ink.plate((x - 2, _at(frame, 0.93)), (4, 3.4), 0.7, "#e2b24a")


def _robe(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    y, x, cloth, trim = _at(frame, 0), _front(frame), tones(wear.top), tones(wear.accent)
    ink.path(f"M{x - 3.4} {y - 2}L{x} {y + 6}L{x + 3.4} {y - 2}Z", skin.base)
    ink.line(f"M{x - 4} {y - 2}L{x} {y + 6.4}L{x + 4} {y - 2}", trim.base, 1.5)
    ink.line(f"M{x} {y + 6}V{HIP[1] + 2}", cloth.deep, 0.8, 0.4)
    ink.line(f"M{x - 14} {_at(frame, 0.8)}q14 3 28 0", trim.base, 2.4)


def _wrap(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    y, x, cloth, trim = _at(frame, 0), _front(frame), tones(wear.top), tones(wear.accent)
    ink.path(f"M{x - 3.6} {y - 2}L{x + 0.6} {y + 8}L{x + 3.6} {y - 2}Z", skin.base)
    ink.line(
        f"M{x + 4} {y - 2}L{x - 5} {_at(frame, 0.8)}M{x - 4} {y - 2}L{x + 1.4} {y + 9}",
        cloth.deep,
        1.1,
        0.7,
    )
    ink.line(f"M{x - 14} {_at(frame, 0.84)}q14 3 28 0", trim.base, 2.8)


def _gown(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    y, x, trim = _at(frame, 0), _front(frame), tones(wear.accent)
    ink.path(
        blob((x - 6, y - 3), (x + 6, y - 3), (x + 5, y + 4.4), (x, y + 7.4), (x - 5, y + 4.4)),
        ink.down(skin.base, skin.light),
    )
    ink.line(f"M{x - 5.4} {y + 3.6}Q{x} {y + 11} {x + 5.4} {y + 3.6}", trim.base, 1.0)
    ink.line(f"M{x - 14} {_at(frame, 0.76)}q14 3.4 28 0", trim.base, 1.8)


def _tutu(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    y, x, trim = _at(frame, 0), _front(frame), tones(wear.accent)
    ink.path(f"M{x - 12} {y - 3}H{x + 12}V{y + 5}Q{x} {y + 12} {x - 12} {y + 5}Z", skin.base)
    ink.line(f"M{x - 6} {y + 7}L{x - 6.6} {y - 2}M{x + 6} {y + 7}L{x + 6.6} {y - 2}", wear.top, 1.3)
    ink.line(f"M{x - 12} {y + 6}Q{x} {y + 12} {x + 12} {y + 6}", trim.base, 0.9)


def _hero(ink: Ink, wear: Outfit, frame: Frame, _skin: Tones) -> None:
    y, x, trim = _at(frame, 0.32), _front(frame), tones(wear.accent)
    ink.path(
        f"M{x - 5.4} {y - 3.4}H{x + 5.4}L{x + 6.4} {y}L{x} {y + 7}L{x - 6.4} {y}Z",
        ink.down(trim.glint, trim.base),
    )
    ink.path(oval((x, y + 0.2), (2.4, 2)), wear.cape or wear.top)
    ink.line(f"M{x - 14} {_at(frame, 0.94)}q14 3 28 0", trim.base, 3)
    ink.line(
        f"M{x - 6} {_at(frame, 0.62)}q6 2 12 0M{x} {_at(frame, 0.56)}V{_at(frame, 0.84)}",
        tones(wear.top).deep,
        0.6,
        0.35,
    )


def _santa(ink: Ink, _wear: Outfit, frame: Frame, _skin: Tones) -> None:
    y, x = _at(frame, 0), _front(frame)
    ink.line(f"M{x} {y}V{HIP[1] + 2}", "#fbfaf6", 4.4)
    ink.line(f"M{x - 14} {_at(frame, 0.74)}q14 3 28 0", "#26242a", 4)
    ink.plate((x - 3, _at(frame, 0.74) - 1), (6, 5), 1, "#e8c04a")
    ink.plate((x - 1.4, _at(frame, 0.74) + 0.4), (2.8, 2.2), 0.4, "#26242a")


def _bare(ink: Ink, _wear: Outfit, frame: Frame, skin: Tones) -> None:
    x = _front(frame)
    for side in (-1, 1):
        ink.line(
            f"M{x + side * 1} {_at(frame, 0.36)}q{side * 3.4} 2.4 {side * 6.6} -1",
            skin.deep,
            0.7,
            0.5,
        )
        ink.oval((x + side * 4, _at(frame, 0.28)), (0.7, 0.6), skin.deep)
    ink.line(
        f"M{x} {_at(frame, 0.42)}V{_at(frame, 0.8)}M{x - 3} {_at(frame, 0.56)}h6"
        f"M{x - 3} {_at(frame, 0.7)}h6",
        skin.deep,
        0.5,
        0.35,
    )


def _scales(ink: Ink, wear: Outfit, frame: Frame, skin: Tones) -> None:
    x, cloth = _front(frame), tones(wear.top)
    y = _at(frame, 0)
    ink.path(
        f"M{x - 14} {y - 3}H{x + 14}V{HIP[1] + 4}H{x - 14}Z",
        ink.ball(skin.light, skin.base, skin.dark, at=(0.35, 0.2)),
    )
    for side in (-1, 1):
        ink.oval(
            (x + side * 3.9, _at(frame, 0.3)),
            (4.1, 3.6),
            ink.ball(cloth.glint, cloth.base, cloth.dark),
        )
        for turn in (-2, 0, 2):
            ink.line(f"M{x + side * 3.9} {_at(frame, 0.3) + 3.2}l{turn} -5.6", cloth.deep, 0.5, 0.5)
    ink.oval((x, _at(frame, 0.74)), (0.5, 0.7), skin.deep)


_TOPS: Mapping[str, Callable[[Ink, Outfit, Frame, Tones], None]] = MappingProxyType(
    {
        "tee": _tee,
        "shirt": _shirt,
        "sweater": _sweater,
        "stripes": _stripes,
        "suit": _suit,
        "coat": _coat,
        "uniform": _uniform,
        "vest": _vest,
        "apron": _apron,
        "overalls": _overalls,
        "armor": _armor,
        "robe": _robe,
        "wrap": _wrap,
        "gown": _gown,
        "tutu": _tutu,
        "hero": _hero,
        "santa": _santa,
        "bare": _bare,
        "scales": _scales,
    }
)
