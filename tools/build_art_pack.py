"""Build the art pack: a pinned icon set becomes a zip of SVG that both rasterisers draw alike.

    python tools/build_art_pack.py [target]

It needs npm and a network; running it twice writes the same bytes. Skin tones, flags and hidden
duplicates are left out. thorvg misreads three habits of the set (`rgba()`, gradients that borrow
from others, `<use>` in clip paths), so each is rewritten here; for resvg that changes nothing.
Some icons lose the scenery they carry, so that they can stand in a scene of ours.
"""

from __future__ import annotations

import base64
import copy
import hashlib
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PACKAGE = "@iconify-json/noto@1.2.9"
INTEGRITY = (
    "DQiuXENbun41ch+XPSV55H9FaWKpHTyz46YIKtSaKYD4fIDDzL1tR6H4np/T38jfrTAeI3rcKF0mqHYeZVAuaw=="
)
TARGET = Path(__file__).parents[1] / "src/aquatint/engines/diorama/art/noto.zip"
LEFT_OUT = re.compile(r"skin|(-light|-dark|-medium)(-|$)|^flag-|-flag-")

# Pieces of an icon that are weather or sparkle and not the thing: places among its drawn pieces.
SCENERY: dict[str, tuple[int, ...]] = {
    "dagger": (10, 11, 12, 13),
    "flying-disc": (4,),
    "flying-saucer": (0, 1, 2),
    "maracas": (25, 27),
    "mount-fuji": (8, 9, 10, 11),
    "mountain": (9, 10, 11, 12, 13, 14, 16),
    "rocket": (0, 1, 2),
    "snow-capped-mountain": (8, 9, 10, 11, 12, 13, 23),
}

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}href"
RGBA = re.compile(r"rgba\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*,\s*([\d.]+)\s*\)")
OPACITY = {"stop-color": "stop-opacity", "fill": "fill-opacity", "stroke": "stroke-opacity"}
GRADIENTS = (f"{SVG}linearGradient", f"{SVG}radialGradient")
OWN = {"id", "href", XLINK, "gradientTransform"}  # what a gradient does not borrow, as in resvg
PLACING = {"id", "href", XLINK, "x", "y", "width", "height", "transform"}
EPOCH = (1980, 1, 1, 0, 0, 0)


def main(target: Path) -> None:
    """Fetch, check, rewrite and write."""
    icons = {name: document(icon, SCENERY.get(name, ())) for name, icon in sorted(fetch().items())}
    write(icons, target)
    print(f"{target}: {len(icons)} icons, {target.stat().st_size} bytes")


def fetch() -> dict[str, str]:
    """The bodies of the icons that are kept, by name."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["npm", "pack", PACKAGE, "--silent"], cwd=folder, check=True, stdout=subprocess.DEVNULL
        )
        (archive,) = Path(folder).glob("*.tgz")
        digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
        if digest != INTEGRITY:
            sys.exit(f"{PACKAGE} is not what it was: sha512-{digest}")
        with tarfile.open(archive) as package:
            member = package.extractfile("package/icons.json")
            data: dict[str, Any] = json.load(member) if member else {}
    return {
        name: icon["body"]
        for name, icon in data["icons"].items()
        if not icon.get("hidden") and not LEFT_OUT.search(name)
    }


def document(body: str, scenery: tuple[int, ...] = ()) -> str:
    """One icon body as a self-contained document, 128 units wide and high."""
    root = ET.fromstring(
        f'<svg xmlns="{SVG[1:-1]}" xmlns:xlink="{XLINK[1:-5]}" viewBox="0 0 128 128">{body}</svg>'
    )
    ids = {found: element for element in root.iter() if (found := element.get("id"))}
    split_rgba(root)
    for gradient in list(root.iter()):
        if gradient.tag in GRADIENTS:
            settle(gradient, ids)
    inline_uses(root, ids)
    drop_shapes_of_defs(root)
    drop_scenery(root, scenery)
    return ET.tostring(root, encoding="unicode")


def write(icons: dict[str, str], target: Path) -> None:
    """Write the zip; nothing in it depends on when or where."""
    with zipfile.ZipFile(target, "w") as pack:
        for name, text in icons.items():
            entry = zipfile.ZipInfo(f"{name}.svg", EPOCH)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            pack.writestr(entry, text, zipfile.ZIP_DEFLATED, compresslevel=9)


def split_rgba(root: ET.Element) -> None:
    """`rgba()` is black in thorvg: give its alpha to the opacity attribute."""
    for element in root.iter():
        for name, opacity in OPACITY.items():
            if found := RGBA.fullmatch(element.get(name, "")):
                red, green, blue = (int(part) for part in found.groups()[:3])
                element.set(name, f"#{red:02x}{green:02x}{blue:02x}")
                element.set(opacity, f"{float(found[4]) * float(element.get(opacity, '1')):g}")


def settle(gradient: ET.Element, ids: dict[str, ET.Element]) -> None:
    """Give a gradient that borrows from another its own stops and attributes."""
    source = ids.get(link(gradient))
    if source is not None:
        settle(source, ids)
        for name, value in source.attrib.items():
            if name not in OWN:
                gradient.attrib.setdefault(name, value)
        if len(gradient) == 0:
            gradient.extend(copy.deepcopy(stop) for stop in source)
    gradient.attrib.pop("href", None)
    gradient.attrib.pop(XLINK, None)


def inline_uses(root: ET.Element, ids: dict[str, ET.Element]) -> None:
    """Put the shape itself where it is used: thorvg drops a use of a use in a clip path."""
    parents = {child: parent for parent in root.iter() for child in parent}
    for use in list(root.iter(f"{SVG}use")):
        shape = used(use, ids)
        parent = parents[use]
        if shape is None:
            parent.remove(use)
            continue
        if own := use.get("id"):
            shape.set("id", own)
        parent[list(parent).index(use)] = shape


def used(use: ET.Element, ids: dict[str, ET.Element]) -> ET.Element | None:
    """A copy of what a <use> draws, moved and painted as it says."""
    source = ids.get(link(use))
    if source is None:
        return None
    shape = used(source, ids) if source.tag == f"{SVG}use" else copy.deepcopy(source)
    if shape is None:
        return None
    if shape.tag == f"{SVG}symbol":
        sys.exit("a <symbol> among the icons that are kept: teach this tool to inline it")
    shape.attrib.pop("id", None)
    moved = use.get("x") or use.get("y")
    move = f"translate({use.get('x', '0')} {use.get('y', '0')})" if moved else None
    steps = [step for step in (use.get("transform"), move, shape.get("transform")) if step]
    if steps:
        shape.set("transform", " ".join(steps))
    for name, value in use.attrib.items():
        if name not in PLACING:
            shape.attrib.setdefault(name, value)
    return shape


def drop_shapes_of_defs(root: ET.Element) -> None:
    """Shapes in <defs> were there to be used; now that they are inlined nothing needs them."""
    kept = (*GRADIENTS, f"{SVG}clipPath")
    for defs in list(root.iter(f"{SVG}defs")):
        for child in list(defs):
            if child.tag not in kept:
                defs.remove(child)


def drop_scenery(root: ET.Element, scenery: tuple[int, ...]) -> None:
    """Take away the drawn pieces at these places."""
    pieces = list(drawn(root))
    for place in scenery:
        parent, piece = pieces[place]
        parent.remove(piece)


def drawn(root: ET.Element) -> Iterator[tuple[ET.Element, ET.Element]]:
    """The pieces that an icon is drawn of, with their parents; a lone group counts as root."""
    kept = (*GRADIENTS, f"{SVG}clipPath", f"{SVG}defs")
    pieces = [child for child in root if child.tag not in kept]
    if len(pieces) == 1 and pieces[0].tag == f"{SVG}g":
        yield from drawn(pieces[0])
    else:
        yield from ((root, piece) for piece in pieces)


def link(element: ET.Element) -> str:
    """The id that an element points to."""
    return (element.get("href") or element.get(XLINK) or "").lstrip("#")


if __name__ == "__main__":
    ET.register_namespace("", SVG[1:-1])
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
