"""The facts of each four-footed animal: its build, its coat, its face."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from ...graph import Pose
from .features import Head

Tail = Literal["none", "stub", "tuft", "long", "plume", "curl", "thin", "puff", "flag"]
Foot = Literal["paw", "hoof", "pad"]
Pattern = Literal[
    "", "patches", "spots", "rosettes", "stripes", "bands", "wool", "net", "socks", "saddle"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Species:
    """Measures are in units of which a drawing has about 100; colours are `#rrggbb`."""

    coats: tuple[str, ...]
    belly: str = ""
    limbs: str = ""
    feet: str = ""
    foot: Foot = "paw"
    head: Head = field(default_factory=Head)
    size: float = 1.0
    long: float = 44.0
    deep: float = 26.0
    leg: float = 30.0
    thick: float = 7.0
    neck: tuple[float, float] = (8.0, 10.0)
    tail: Tail = "long"
    tail_end: str = ""
    pattern: Pattern = ""
    ink: str = "#3d2a25"
    usual: Pose = Pose.STANDING
    hump: float = 0.0


SPECIES: Mapping[str, Species] = MappingProxyType(
    {
        "dog": Species(
            coats=("#c58a4d", "#b3733c", "#d9b07a", "#7b563c"), belly="#f4e2c4", usual=Pose.SITTING,
            head=Head(ears="flop", muzzle="#f6ead4", marks="blaze", mark="#f6ead4", snout=1.1),
            long=42, deep=22, leg=30, tail="flag", thick=7.4, size=0.94,
        ),
        "cat": Species(
            coats=("#e58a35", "#e58a35", "#8f8a86", "#d9a566"), belly="#f9ead4", usual=Pose.SITTING,
            head=Head(ears="point", nose="cat", muzzle="#fbf1e2", eye="#a8cf4f", marks="stripes",
                      wide=18, high=16.5, jaw=0.72),
            long=40, deep=19, leg=25, tail="long", thick=6.2, pattern="stripes", size=0.9, ink="",
        ),
        "fox": Species(
            coats=("#ec7a2c",), belly="#fbeede", limbs="#4a2f2a", feet="#3d2624",
            usual=Pose.SITTING,
            head=Head(ears="point", ear=1.15, marks="mask", mark="#fdf3e6", inner="#f6dcc4",
                      tip="#4a2f2a", jaw=0.6, snout=0.7, muzzle="#fdf3e6"),
            long=40, deep=19, leg=27, tail="plume", tail_end="#fdf3e6", thick=5.8, pattern="socks",
            size=0.86,
        ),
        "wolf": Species(
            coats=("#8f949c", "#7d8088"), belly="#e9ebee",
            head=Head(ears="point", marks="mask", mark="#eceef1", inner="#c9b8b0", jaw=0.66,
            snout=0.95,
                      muzzle="#eceef1", eye="#d9a83a"),
            long=44, deep=23, leg=32, tail="plume", tail_end="#5d6068", thick=6.8, pattern="saddle",
            ink="#5d6068",
        ),
        "bear": Species(
            coats=("#7d5640", "#6a4634"), belly="#96694c", limbs="#6b4836", feet="#4f3428",
            head=Head(wide=20, high=18, muzzle="#d9ac7c", inner="#b98a66", snout=0.95),
            long=46, deep=34, leg=24, tail="stub", thick=10.6, neck=(9, 3), hump=4,
        ),
        "polar-bear": Species(
            coats=("#f0efe9",), belly="#fbfaf6", feet="#cdd4dc",
            head=Head(wide=17, high=17, ear=0.8, muzzle="#fbfaf6", inner="#c9cdd4", snout=1.0),
            long=48, deep=32, leg=25, tail="stub", thick=10.4, neck=(13, 2),
        ),
        "koala": Species(
            coats=("#a0a3aa",), belly="#e9eaec", usual=Pose.SITTING,
            head=Head(wide=20, ears="round", ear=1.5, inner="#ece3e2", muzzle="#3d3a42",
            snout=0.62),
            tail="none", size=0.8,
        ),
        "lion": Species(
            coats=("#e6a83c",), belly="#f7dfa8", feet="#f2cd84",
            head=Head(mane="#9a5428", nose="cat", muzzle="#fbecc8", ear=0.9, wide=17.5, high=17,
                      eye="#a86a24", snout=1.1),
            long=46, deep=27, leg=29, tail="tuft", tail_end="#8a4b22", thick=8.4, neck=(8, 4),
        ),
        "lioness": Species(
            coats=("#dda54a",), belly="#f7dfa8",
            head=Head(nose="cat", muzzle="#fbecc8", wide=17.5, high=17, eye="#a86a24", snout=1.1),
            long=46, deep=25, leg=29, tail="tuft", tail_end="#8a4b22", thick=7.8, neck=(8, 6),
        ),
        "tiger": Species(
            coats=("#f08a1f",), belly="#fff1dc", feet="#fff1dc",
            head=Head(nose="cat", muzzle="#fff6e8", marks="stripes", mark="#33272a", wide=19.5,
                      eye="#d9a82c", snout=1.15, inner="#fbe4cc"),
            long=47, deep=26, leg=28, tail="long", thick=8.4, pattern="stripes", ink="#33272a",
            neck=(8, 5),
        ),
        "leopard": Species(
            coats=("#e8b04a",), belly="#fbeccb",
            head=Head(nose="cat", muzzle="#fdf3de", wide=17, high=16, eye="#9fae3a"),
            long=46, deep=23, leg=28, tail="long", thick=7, pattern="rosettes", ink="#3a2820",
        ),
        "raccoon": Species(
            coats=("#8a8d95",), belly="#c9cbd0", limbs="#5a5c66",
            head=Head(ears="point", ear=0.7, marks="rings", mark="#2f3038", muzzle="#f0f0f2",
                      snout=0.7, jaw=0.66, inner="#e6e6ea"),
            long=36, deep=23, leg=17, tail="plume", tail_end="#2f3038", thick=6, pattern="socks",
            size=0.8,
        ),
        "red-panda": Species(
            coats=("#c5602c",), belly="#4a2a22", limbs="#3d2620", feet="#2f1d1a",
            head=Head(ears="point", ear=0.85, marks="mask", mark="#fbf0df", muzzle="#fbf0df",
                      inner="#fbf0df", snout=0.7, jaw=0.7, wide=20),
            long=38, deep=23, leg=19, tail="plume", tail_end="#8a3f20", thick=7, size=0.82,
        ),
        "hyena": Species(
            coats=("#b8966a",), belly="#c9ab80", limbs="#7a5c40", feet="#4a382c",
            head=Head(ears="round", ear=1.1, muzzle="#5a4638", snout=1.05, jaw=0.74,
                      inner="#8a6a52"),
            long=44, deep=25, leg=31, tail="tuft", tail_end="#3d2d24", thick=6.8, pattern="spots",
            ink="#4a3628", hump=4, neck=(10, 12),
        ),
        "cow": Species(
            coats=("#f4f0ea",), belly="#f4d9cf", feet="#4a4240", foot="hoof",
            head=Head(ears="leaf", horns="cow", nose="wide", marks="patch", mark="#3a3434",
            wide=15.5,
                      high=18, jaw=0.72, inner="#eec0b4"),
            long=54, deep=33, leg=27, tail="tuft", tail_end="#3a3434", thick=8, pattern="patches",
            ink="#3a3434", neck=(8, 5),
        ),
        "bull": Species(
            coats=("#5a3a2c",), feet="#2f2624", foot="hoof",
            head=Head(ears="leaf", horns="cow", nose="wide", muzzle="#b98a78", wide=16, high=17),
            long=54, deep=37, leg=25, tail="tuft", thick=9, neck=(9, 2), hump=4,
        ),
        "sheep": Species(
            coats=("#f6f2e8",), limbs="#4a4344", feet="#2f2a2c", foot="hoof",
            head=Head(ears="leaf", ear=0.62, nose="soft", wide=12.5, high=15.5, jaw=0.6, apart=6.2,
                      inner="#8a7a78", muzzle="#5c5354"),
            long=40, deep=32, leg=22, tail="none", thick=5.6, pattern="wool", neck=(6, 4),
            size=0.94,
        ),
        "ram": Species(
            coats=("#efe6d2",), limbs="#5c5048", feet="#2f2a2c", foot="hoof",
            head=Head(ears="none", horns="ram", nose="soft", wide=12.5, high=15.5, jaw=0.6,
            apart=6.2,
                      muzzle="#6d6058"),
            long=40, deep=32, leg=22, tail="none", thick=5.8, pattern="wool", neck=(6, 5),
        ),
        "goat": Species(
            coats=("#d9c2a0", "#f0ebe0", "#8a6a50"), feet="#4a403a", foot="hoof",
            head=Head(ears="leaf", ear=0.8, horns="goat", nose="soft", wide=12.5, high=16, jaw=0.62,
                      apart=6.4, marks="blaze", mark="#fbf6ea", eye="#d9a83a"),
            long=40, deep=25, leg=27, tail="flag", thick=5.6, neck=(7, 12), size=0.94,
        ),
        "pig": Species(
            coats=("#f5b6a4",), feet="#a86a60", foot="hoof",
            head=Head(ears="point", ear=0.72, nose="pig", muzzle="#ee9a8c", wide=18, high=16.5,
                      inner="#e88f84", jaw=0.86),
            long=46, deep=33, leg=17, tail="curl", thick=7.6, neck=(7, 0), size=0.92,
        ),
        "boar": Species(
            coats=("#6d4f40",), feet="#2f2420", foot="hoof",
            head=Head(ears="point", ear=0.8, nose="pig", muzzle="#a8826e", wide=16, high=17),
            long=46, deep=33, leg=18, tail="thin", thick=7, neck=(8, -2), hump=5,
        ),
        "deer": Species(
            coats=("#b3743f", "#a5683a"), belly="#f0dcc0", feet="#3f2f2a", foot="hoof",
            head=Head(ears="leaf", ear=0.95, horns="antlers", nose="soft", wide=12, high=15.5,
                      jaw=0.58, apart=6.6, muzzle="#f4e6d0", inner="#f0d2bc"),
            long=42, deep=23, leg=38, tail="puff", thick=5, neck=(10, 22), pattern="spots",
            ink="#fbf0dc",
        ),
        "moose": Species(
            coats=("#5f4434",), limbs="#8a7462", feet="#2f2420", foot="hoof",
            head=Head(ears="leaf", ear=0.8, horns="antlers", nose="wide", muzzle="#6d5040", wide=13,
                      high=18, jaw=0.7),
            long=46, deep=31, leg=38, tail="stub", thick=6.4, neck=(10, 12), hump=6,
        ),
        "rabbit": Species(
            coats=("#b59a80", "#f0ebe4", "#a3a6ac"), belly="#f9f3ea", usual=Pose.SITTING,
            head=Head(ears="long", nose="soft", wide=15.5, high=14.5, muzzle="#fdf8f0", teeth=True,
                      inner="#f0b8b0", apart=7.4),
            long=30, deep=23, leg=14, tail="puff", tail_end="#ffffff", thick=6.4, size=0.7,
            neck=(6, 9),
        ),
        "mouse": Species(
            coats=("#a3a6ae", "#b59a86"), belly="#eceaea", feet="#f0bcb4", usual=Pose.SITTING,
            head=Head(ears="round", ear=1.55, inner="#f4bdb6", nose="soft", wide=15, high=13.5,
                      jaw=0.6, muzzle="#f3f0ee", apart=7),
            long=28, deep=20, leg=10, tail="thin", tail_end="#eeb0a8", thick=5, size=0.6,
        ),
        "hamster": Species(
            coats=("#e3a968",), belly="#fdf3e4", feet="#f3c4b4", usual=Pose.SITTING,
            head=Head(ears="round", ear=0.8, nose="soft", wide=19, high=15.5, muzzle="#fdf3e4",
                      teeth=True, inner="#f0b8a8"),
            tail="none", size=0.6,
        ),
        "squirrel": Species(
            coats=("#b8622c",), belly="#fbeeda", usual=Pose.SITTING,
            head=Head(ears="point", ear=1.0, nose="soft", wide=14.5, high=13.5, muzzle="#fbeeda",
                      teeth=True, tip="#7a3a1c"),
            tail="plume", tail_end="#d98a4c", size=0.62,
        ),
        "elephant": Species(
            coats=("#98a0ac", "#8c94a2"), belly="#a8b0ba", feet="#e0dccf", foot="pad",
            head=Head(ears="sail", nose="trunk", inner="#d9a8a6", wide=18, high=18.5, jaw=0.7),
            long=48, deep=42, leg=27, tail="tuft", thick=12.4, neck=(8, 4),
        ),
        "giraffe": Species(
            coats=("#efc25e",), belly="#fbe8bc", feet="#5a4030", foot="hoof",
            head=Head(ears="leaf", ear=0.85, horns="knobs", nose="soft", wide=11.5, high=15,
            jaw=0.66,
                      apart=6.4, muzzle="#fbe8c4", snout=1.1),
            long=36, deep=25, leg=46, tail="tuft", tail_end="#6d4526", thick=5.6, neck=(20, 62),
            pattern="net", ink="#b3703a",
        ),
        "monkey": Species(
            coats=("#8f5f3c",), belly="#d9ac80", feet="#e0b48a", usual=Pose.SITTING,
            head=Head(ears="round", ear=1.05, marks="face", mark="#f0cfa8", nose="soft",
                      muzzle="#f0cfa8", snout=1.5, inner="#e8b894", wide=17, high=16, apart=6.8),
            long=36, deep=22, leg=27, tail="long", thick=6.4, size=0.8,
        ),
        "rhinoceros": Species(
            coats=("#8f959c",), feet="#cfcabd", foot="pad",
            head=Head(ears="point", ear=0.6, horns="spiral", nose="wide", muzzle="#9ea4aa", wide=15,
                      high=18),
            long=52, deep=38, leg=20, tail="tuft", thick=11, neck=(9, -4),
        ),
        "hippopotamus": Species(
            coats=("#9a8796",), feet="#e6d8d4", foot="pad",
            head=Head(ears="round", ear=0.55, nose="wide", muzzle="#c29aa4", snout=1.25, wide=17,
                      high=18),
            long=50, deep=40, leg=15, tail="stub", thick=11.4, neck=(8, -6),
        ),
        "panda": Species(
            coats=("#f4f1ec",), limbs="#2b2a30", feet="#2b2a30", usual=Pose.SITTING,
            head=Head(marks="rings", mark="#2b2a30", wide=21, high=18.5, muzzle="#ffffff",
            snout=0.85,
                      inner="#3d3b42", tip="#2b2a30"),
            long=44, deep=33, leg=22, tail="stub", thick=10.4, pattern="saddle", ink="#2b2a30",
        ),
        "llama": Species(
            coats=("#f0e4cc", "#b98a5c"), feet="#5a4a40", foot="hoof",
            head=Head(ears="point", ear=1.1, nose="soft", wide=11.5, high=14, muzzle="#fbf3e2",
                      apart=6),
            long=38, deep=28, leg=30, tail="puff", thick=6.4, neck=(8, 34), pattern="wool",
        ),
        "camel": Species(
            coats=("#cf9f62", "#bf8c50"), belly="#e3bd86", feet="#8a6238", foot="pad",
            head=Head(ears="round", ear=0.42, nose="wide", wide=10, high=16.5, jaw=0.8, apart=6,
                      muzzle="#e8c896", snout=1.3),
            long=42, deep=26, leg=36, tail="tuft", tail_end="#7a5430", thick=6, neck=(22, 24),
            hump=24,
        ),
        "kangaroo": Species(
            coats=("#b37a4c",), belly="#f0d8b4", usual=Pose.SITTING,
            head=Head(ears="long", nose="dog", wide=12.5, high=15, jaw=0.62, snout=0.7, apart=6.6,
                      muzzle="#e0b88a"),
            tail="long",
        ),
    }
)  # fmt: skip
"""Everything on four feet; `usual` is how it is shown when nothing is said."""
