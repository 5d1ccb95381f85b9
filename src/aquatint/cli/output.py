"""Where drawn pictures go: files or standard output, the terminal, and what is told of them."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import typer

from aquatint.domain import InvalidRequest

from . import preview
from .drawers import Drawn, Made
from .form import STDIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to do with the pictures. `preview` None: show them on a terminal."""

    output: Path
    as_json: bool = False
    preview: bool | None = None

    def check(self, num_images: int) -> None:
        """Raise InvalidRequest for a place where so many pictures cannot be written.

        It is asked before anything is drawn, or paid.
        """
        if self.to_stdout:
            self._check_stdout(num_images)
        elif self.output.suffix.lower() != ".png":
            told = self.output
            raise InvalidRequest("output", f"pictures are PNG files; {told} does not end in .png")
        elif not _takes_files(self.output.parent):
            raise InvalidRequest("output", f"cannot write into {self.output.parent}")

    @property
    def to_stdout(self) -> bool:
        """Whether the picture itself is written to standard output."""
        return self.output == Path(STDIN)

    def _check_stdout(self, num_images: int) -> None:
        if sys.stdout.isatty():
            raise InvalidRequest("output", "a picture is not written to a terminal; redirect it")
        if num_images != 1:
            raise InvalidRequest("output", "standard output takes one picture, not several")
        if self.as_json:
            raise InvalidRequest("output", "standard output takes the picture or JSON, not both")


def deliver(drawn: Drawn, wanted: Wanted) -> None:
    """Write the pictures, show them, and tell what they are."""
    if wanted.to_stdout:
        sys.stdout.buffer.write(drawn.images[0].data)
        sys.stdout.buffer.flush()
        return
    paths = write(drawn, wanted.output)
    if wanted.as_json:
        items = [told(one, path) for one, path in zip(drawn.images, paths, strict=True)]
        typer.echo(as_json({"data": items}))
        return
    show = wanted.preview is not False and sys.stdout.isatty()
    for one, path in zip(drawn.images, paths, strict=True):
        if show and one.data:
            preview.show(one.data, sys.stdout)
        typer.echo(f"{path or 'withheld for safety'}  {one.resolution}  seed {one.seed}")
    _tell_beside(drawn)


def write(drawn: Drawn, output: Path) -> list[Path | None]:
    """Write the pictures, numbered where there are several; None stands for a withheld one."""
    images = drawn.images
    if len(images) == 1:
        places = [output]
    else:
        places = [output.with_stem(f"{output.stem}-{at + 1}") for at in range(len(images))]
    try:
        for path, made in zip(places, images, strict=True):
            if made.data:
                path.write_bytes(made.data)
    except OSError as error:
        raise InvalidRequest("output", f"cannot write {path}: {error.strerror}") from error
    return [path if made.data else None for path, made in zip(places, images, strict=True)]


def folder(path: Path) -> None:
    """Make a folder for pictures; raise InvalidRequest where that cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InvalidRequest("output", f"cannot make {path}: {error.strerror}") from error


def _takes_files(path: Path) -> bool:
    return path.is_dir() and os.access(path, os.W_OK | os.X_OK)


def told(one: Made, path: Path | None) -> dict[str, object]:
    """A picture as JSON tells it."""
    beside = {"details": one.details, "url": one.url}
    return {
        "path": None if path is None else str(path),
        "prompt": one.prompt,
        "resolution": one.resolution,
        "seed": one.seed,
        "style_type": one.style_type,
        **{name: value for name, value in beside.items() if value is not None},
    }


def as_json(value: object) -> str:
    """JSON for people and programs."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, indent=2)


def _tell_beside(drawn: Drawn) -> None:
    undrawn = next((one.details["undrawn"] for one in drawn.images if one.details), ())
    if isinstance(undrawn, tuple | list) and undrawn:
        typer.echo(f"not drawn: {', '.join(undrawn)}", err=True)
    if drawn.adjusted:
        typer.echo(f"not kept exactly: {', '.join(drawn.adjusted)}", err=True)
    if sys.stderr.isatty() and drawn.images[0].prompt:
        typer.echo(f"drawn: {drawn.images[0].prompt}", err=True)
