"""Makes the typefaces that diorama sets words in: pinned packages in, small TTF files out.

`python tools/build_fonts.py` fetches each package with npm, checks its digest, joins the subsets
we want, drops what only screens need, renames the family (some names are reserved by their
licence) and writes the font and its licence. Twice the same bytes.
"""

from __future__ import annotations

import base64
import hashlib
import io
import logging
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

ROOT = Path(__file__).parent.parent
FONTS = ROOT / "src/aquatint/engines/diorama/lettering/fonts"
LICENSES = ROOT / "licenses"
VERSION = "5.3.0"
UNITS = 1000
NAME_FAMILY, NAME_STYLE, NAME_FULL, NAME_POSTSCRIPT = 1, 2, 4, 6
NAMES_KEPT = (0, 13, 14)  # copyright, licence, where the licence stands

LATIN = ("latin", "latin-ext")
CYRILLIC = (*LATIN, "cyrillic")
GREEK = (*CYRILLIC, "greek")
EVERYTHING = (*GREEK, "greek-ext", "cyrillic-ext", "vietnamese")


@dataclass(frozen=True, slots=True)
class Source:
    """Which package and weight becomes the face of a genre."""

    genre: str
    package: str
    weight: int
    subsets: tuple[str, ...]
    sha512: str


SOURCES = (
    Source(
        "heavy",
        "anton",
        400,
        LATIN,
        "OR1D5n124n2XRs66SbX7IjcOSptljEJE8FcDNnlni2y1/M6KpTx7cU2PIWzTSsBj4WFkHPw24On8qw3qkQZuTw==",
    ),
    Source(
        "condensed",
        "oswald",
        600,
        CYRILLIC,
        "16r2aHActe0pH+9FLdk/74/YxXM7HpGak05kAzx3RvSToiJwGvyhv6GvckPz+YuZmvL1nxWbEop2jAXRcXYPRg==",
    ),
    Source(
        "geometric",
        "montserrat",
        600,
        CYRILLIC,
        "iQPDtZOnmM5ih4JBGaMSXisRap0ixb9bAUw2hDtY7EjVfaqiiNlKtVuJl9XclxUwtwMMHNcWXfQR6zI9x05+Tg==",
    ),
    Source(
        "geometric-bold",
        "montserrat",
        800,
        CYRILLIC,
        "iQPDtZOnmM5ih4JBGaMSXisRap0ixb9bAUw2hDtY7EjVfaqiiNlKtVuJl9XclxUwtwMMHNcWXfQR6zI9x05+Tg==",
    ),
    Source(
        "deco",
        "josefin-sans",
        600,
        LATIN,
        "N2xY1l8gBCNrlRa0tMnjUtbSJb/rqWmPLgLSMq6H+EY2/uerAHtbyoHsQQKwhMA8hJat7S+OSk6saxGMceKKvA==",
    ),
    Source(
        "serif",
        "playfair-display",
        700,
        CYRILLIC,
        "uJSABalvdWc10fEPppQjQocamT21LEyRfzzWfRfqbkPz+sRv+kKpYDKyluBUskvJREkJTos9epj1WjQROGu99Q==",
    ),
    Source(
        "book",
        "eb-garamond",
        600,
        GREEK,
        "VplwHpB8FLuzl+4G5LDci1b3Z4SghiuXH8XEgaxjnOb5aue5mEt1njmDKeO6iyLeGa73LffU7PC7hzncLRx0ZA==",
    ),
    Source(
        "script",
        "pacifico",
        400,
        CYRILLIC,
        "bWv0fHR1n36p7scRn+maaEaVeQCOq9yvfVfjyAeUzKrK4Y/3qiRAEj4hJgfxj/sjgZZGkeHyKPrbWdDaZtpCVw==",
    ),
    Source(
        "retro",
        "righteous",
        400,
        LATIN,
        "xr3w0E1jtc7xoXLfgJrcaKqWjvh5XiAAthVLrl9v9HKC7TfwMy3nARytetfi2GIgo51+aWsEJ51Uyd3XEXbj/A==",
    ),
    Source(
        "slab",
        "alfa-slab-one",
        400,
        LATIN,
        "J/ANFZ7S9CbZClr/QhMjmBtpFmmKipVkEXHj20aurR5uqJPCBChVPJn1/kx6vtrwnfnDY0kQaYSTYasSt4GruA==",
    ),
    Source(
        "tube",
        "comfortaa",
        600,
        GREEK,
        "ab4DERH0q6ko8QCpEZzOV9ebK39LgQ2oM91AkLNqu0VIxxwT0nV2D3sOuI7iLirWWq4IMooaIN6/2llxrDN2JA==",
    ),
    Source(
        "mono",
        "jetbrains-mono",
        700,
        GREEK,
        "fqDfB5I9f1p1TV486aUgB9t8zP84P0O1FtQR5Ol9vjwPy+S+EIGlVYm1cvj2W5shcZMTg2nZFdVMoH5wFu8a1A==",
    ),
    Source(
        "hand",
        "caveat",
        700,
        LATIN,
        "eHTfzQxFSW9ABERRLNruHoNJmKed2J7pqTUc5lp4a4POMgXGKpxmWj3d9Hz10kmAg6iuTTLe6UagbA4bnsmfQw==",
    ),
    Source(
        "plain",
        "noto-sans",
        700,
        EVERYTHING,
        "fBCog2PY7DiVVTEEqtI/Qdinx/knobHYfoGpjFXdfBX5RoJaBp1Prw2G75p0OIsdlMZg3cLo0c+YbIUYOxnQJw==",
    ),
)


def characters(subsets: tuple[str, ...]) -> Iterator[int]:
    """The code points worth their bytes: letters of living European scripts, and punctuation."""
    yield from range(0x20, 0x7F)
    yield from range(0xA0, 0x180)
    yield from (0x218, 0x219, 0x21A, 0x21B, 0x1E9E, 0x2116, 0x2122, 0x2190, 0x2192, 0x2212)
    yield from range(0x2010, 0x2027)
    yield from range(0x2030, 0x203B)
    yield from (0x20AC, 0x20BD, 0x20BF)
    yield from range(0x300, 0x30D)
    if "cyrillic" in subsets:
        yield from range(0x400, 0x460)
        yield from (0x490, 0x491)
    if "greek" in subsets:
        yield from range(0x370, 0x3D7)
    if "vietnamese" in subsets:
        yield from (0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x30F, 0x31B, 0x323)
        yield from range(0x1E00, 0x1F00)


def fetch(source: Source, folder: Path) -> bytes:
    """The package as npm delivers it; the build stops when a byte of it has changed."""
    name = f"@fontsource/{source.package}@{VERSION}"
    command = ["npm", "pack", "--silent", name]
    answer = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    archive = (folder / answer.stdout.strip()).read_bytes()
    digest = base64.b64encode(hashlib.sha512(archive).digest()).decode()
    if digest != source.sha512:
        sys.exit(f"{name} is not what it was: sha512 {digest}")
    return archive


def members(archive: bytes) -> dict[str, bytes]:
    """The files of a package by their path in it."""
    with tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as tar:
        files = {one.name: tar.extractfile(one) for one in tar.getmembers() if one.isfile()}
        return {name: file.read() for name, file in files.items() if file is not None}


def join(source: Source, files: dict[str, bytes], folder: Path) -> TTFont:
    """The subsets of a face as one font of 1000 units to the em."""
    parts: list[str] = []
    seen: set[int] = set()
    for subset in source.subsets:
        stem = f"{source.package}-{subset}-{source.weight}-normal"
        data = files.get(f"package/files/{stem}.woff2")
        if data is None:
            continue
        part = TTFont(io.BytesIO(data), recalcTimestamp=False)
        part.flavor = None
        modernise(part)
        # Subsets repeat base letters; a letter taken twice would lose its kerning.
        fresh = (set(part.getBestCmap()) & set(characters(source.subsets))) - seen
        seen |= fresh
        keep(part, fresh)
        path = folder / f"{stem}.ttf"
        part.save(path)
        parts.append(str(path))
    font = Merger().merge(parts)
    font.recalcTimestamp = False
    if font["head"].unitsPerEm != UNITS:
        scale_upem(font, UNITS)
    return font


def modernise(font: TTFont) -> None:
    """Turn the pairs of an old kern table into a GPOS feature, which can be merged."""
    if "kern" not in font or "GPOS" in font:
        return
    glyphs = set(font.getGlyphOrder())
    pairs = sorted(font["kern"].kernTables[0].kernTable.items())
    rules = "".join(
        f"pos {one} {other} {by};\n" for (one, other), by in pairs if {one, other} <= glyphs
    )
    addOpenTypeFeaturesFromString(font, f"feature kern {{\n{rules}}} kern;")


def keep(font: TTFont, letters: set[int]) -> None:
    """Drop every other letter, and what drawing outlines never needs."""
    options = Options()
    options.hinting = False
    options.notdef_outline = True
    options.layout_features = ["kern", "liga", "clig", "ccmp", "locl", "mark", "mkmk"]
    options.drop_tables += ["FFTM", "STAT", "gasp", "meta", "DSIG", "kern"]
    options.name_IDs = list(NAMES_KEPT)
    options.glyph_names = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)


def rename(font: TTFont, source: Source) -> None:
    """Give the family a name of our own, and no date."""
    family = f"Aquatint {source.genre.title()}"
    names = {
        NAME_FAMILY: family,
        NAME_STYLE: "Regular",
        NAME_FULL: family,
        NAME_POSTSCRIPT: family.replace(" ", ""),
    }
    for identifier, text in names.items():
        font["name"].setName(text, identifier, 3, 1, 0x409)
    font["head"].created = font["head"].modified = 0
    font["post"].formatType = 3.0  # glyph names are for mergers


def build(source: Source) -> None:
    """Write one face and its licence."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        files = members(fetch(source, folder))
        font = join(source, files, folder)
    keep(font, set(font.getBestCmap()))
    rename(font, source)
    path = FONTS / f"{source.genre}.ttf"
    font.save(path)
    licence = files["package/LICENSE"].decode().replace("\r\n", "\n").strip()
    if "SIL OPEN FONT LICENSE" not in licence.upper():
        sys.exit(f"{source.package} is not under the SIL Open Font License")
    (LICENSES / f"OFL-{source.package}.txt").write_text(licence + "\n")
    print(f"{path.name:16} {path.stat().st_size:>8} bytes")


def main() -> None:
    """Build every face."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    FONTS.mkdir(parents=True, exist_ok=True)
    LICENSES.mkdir(exist_ok=True)
    for source in SOURCES:
        build(source)


if __name__ == "__main__":
    main()
