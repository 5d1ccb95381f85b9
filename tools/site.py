"""Builds the documentation as a site into out/site, and proves its links: `make site`.

The pages stay where people read them in the repository; here they are gathered into one folder,
with their links made to fit, and built by Zensical. Nothing of the site is loaded from elsewhere.
"""

from __future__ import annotations

import posixpath
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).parents[1]
OUT = ROOT / "out"
SETTINGS = "zensical.toml"

MOVED = {  # pages that live elsewhere in the repository, and their names in the site
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "bench/README.md": "measurements.md",
    "README.md": "index.md",  # what it says of the product, the first page says
}
LOOK = {  # what the site takes from the playground, so that the two look alike
    "src/aquatint/playground/book.woff2": "theme/book.woff2",
    "src/aquatint/playground/mark.svg": "theme/mark.svg",
    "docs/site/site.css": "theme/site.css",
    "docs/site/site.js": "theme/site.js",
}
_LINK = re.compile(r"\]\((?!\w+:|#)([^)\s#]+)([^)\s]*)\)")
_FETCHED = {"link": "href", "script": "src", "img": "src", "source": "srcset", "iframe": "src"}


def main() -> None:
    """Build the site into out/site; end with what is wrong, if anything is."""
    site = build(OUT)
    wrong = list(faults(site))
    if wrong:
        raise SystemExit("\n".join(wrong))
    print(f"{len(list(site.rglob('*.html')))} pages in {site.relative_to(ROOT)}")


def build(folder: Path) -> Path:
    """Gather the pages into a folder and build them there; the site's own folder."""
    gather(folder / "pages")
    shutil.rmtree(folder / "site", ignore_errors=True)
    shutil.copyfile(ROOT / SETTINGS, folder / SETTINGS)
    program = Path(sys.executable).with_name("zensical")
    subprocess.run(
        [program, "build", "--strict", "--clean", "-f", SETTINGS], cwd=folder, check=True
    )
    return folder / "site"


def gather(target: Path) -> None:
    """Write every page, picture and linked file of the repository into one folder."""
    shutil.rmtree(target, ignore_errors=True)
    pages = list((ROOT / "docs").rglob("*.md"))
    pages += [ROOT / name for name in MOVED if name != "README.md"]
    files = dict(LOOK)
    for page in pages:
        name = page.relative_to(ROOT).as_posix()
        text, linked = fitted(name, page.read_text())
        files |= linked
        _place(target / staged(name)).write_text(text)
    for name, there in files.items():
        shutil.copyfile(ROOT / name, _place(target / there))


def staged(name: str) -> str:
    """The place in the site of a file of the repository."""
    return MOVED.get(name) or (
        name.removeprefix("docs/") if name.startswith("docs/") else f"files/{name}"
    )


def fitted(name: str, text: str) -> tuple[str, dict[str, str]]:
    """The text of a page with links as the site has them, and the files it links to."""
    here = posixpath.dirname(staged(name))
    linked: dict[str, str] = {}

    def fit(found: re.Match[str]) -> str:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(name), found[1]))
        there = staged(path)
        if not there.endswith(".md") and (ROOT / path).is_file():
            linked[path] = there
        return f"]({posixpath.relpath(there, here or '.')}{found[2]})"

    return _LINK.sub(fit, text), linked


def _place(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


class Reference(NamedTuple):
    """One address on a page; what is fetched must be the site's own."""

    address: str
    fetched: bool


class _Page(HTMLParser):
    """What a page has and points to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.references: list[Reference] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value for name, value in attrs if value}
        self.names |= {told[name] for name in ("id", "name") if name in told}
        fetched = told.get(_FETCHED.get(tag, ""))
        if fetched is not None:
            self.references.append(Reference(fetched, fetched=True))
        elif tag == "a" and "href" in told:
            self.references.append(Reference(told["href"], fetched=False))


def faults(site: Path) -> Iterator[str]:
    """Each broken link, missing anchor and foreign resource of a built site, in a line."""
    pages = {path: _Page(path.read_text()) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        for reference in page.references:
            fault = _fault(site, path, reference, pages)
            if fault:
                yield f"{path.relative_to(site)}: {reference.address}: {fault}"
    for sheet in site.rglob("*.css"):
        for foreign in re.findall(r"url\(\s*[\"']?((?:https?:)?//[^)\"']+)", sheet.read_text()):
            yield f"{sheet.relative_to(site)}: {foreign}: loaded from elsewhere"


def _fault(site: Path, path: Path, reference: Reference, pages: dict[Path, _Page]) -> str | None:
    parts = urlsplit(reference.address)
    if parts.scheme or parts.netloc:
        foreign = reference.fetched and parts.scheme != "data"
        return "loaded from elsewhere" if foreign else None
    base = site if parts.path.startswith("/") else path.parent
    target = Path(posixpath.normpath(base / unquote(parts.path).lstrip("/")))
    if not parts.path:
        target = path
    elif target.is_dir():
        target /= "index.html"
    if not target.is_file():
        return "there is no such file"
    there = pages.get(target)
    if parts.fragment and there and unquote(parts.fragment) not in there.names:
        return "there is no such place on the page"
    return None


if __name__ == "__main__":
    main()
