"""`aquatint doctor`: open all that serving needs, and say what works and what does not."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

import typer
from rich.console import Console

from aquatint import assembly
from aquatint.domain import AquatintError, GenerationRequest, MagicPrompt, Resolution
from aquatint.engines import CannotStart, Housed, missing, names, release
from aquatint.settings import Settings
from aquatint.settings.spelling import misspelled
from aquatint.storage import DatabaseUnavailable, Keys, open_assets
from aquatint.storage.names import random_name

from . import exits, options, output, preview, terminal

_PROBE = GenerationRequest(
    prompt="a red ball", resolution=Resolution(832, 960), seed=7, magic_prompt=MagicPrompt.OFF
)
_FREE_ENGINES = ("diorama", "solid")  # drawing with another may cost money, or minutes


class Fault(Exception):
    """A check that went wrong, for a reason that has no error of its own."""


_FAULTS = (AquatintError, CannotStart, DatabaseUnavailable, Fault, OSError, ValueError)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found. `seconds` is how long it took."""

    check: str
    is_well: bool
    said: str
    seconds: float


def doctor(
    *,
    draw: bool = typer.Option(
        default=False, help="Draw with any engine, even where that may cost something."
    ),
    as_json: options.AsJson = False,
) -> None:
    """Check the engine, the database, the images and the port, as `serve` would open them."""
    settings = Settings()
    findings = asyncio.run(_examine(settings, draw=draw))
    if as_json:
        told = [
            {"check": one.check, "ok": one.is_well, "said": one.said, "seconds": one.seconds}
            for one in findings
        ]
        typer.echo(output.as_json({"checks": told}))
    else:
        _print(findings)
    if not all(one.is_well for one in findings):
        sys.exit(exits.UNAVAILABLE)


async def _examine(settings: Settings, *, draw: bool) -> list[Finding]:
    checks: list[tuple[str, Callable[[Settings], Awaitable[str]]]] = [
        ("version", _version),
        ("engine", lambda said: _engine(said, draw=draw or said.engine in _FREE_ENGINES)),
        ("engines", _others),
        ("database", _database),
        ("images", _images),
        ("secrets", _secrets),
        ("port", _port),
        ("terminal", _terminal),
        ("settings", _spelling),
    ]
    return [await _check(name, examine, settings) for name, examine in checks]


async def _check(
    name: str, examine: Callable[[Settings], Awaitable[str]], settings: Settings
) -> Finding:
    begun = time.monotonic()
    try:
        said, is_well = await examine(settings), True
    except _FAULTS as error:
        said, is_well = str(error) or type(error).__name__, False
    return Finding(name, is_well, said, round(time.monotonic() - begun, 2))


async def _version(_: Settings) -> str:
    extras = [name for name in ("diffusers", "mcp") if _installed(name)]
    python = ".".join(map(str, sys.version_info[:3]))
    beside = f"; extras: {', '.join(extras)}" if extras else ""
    return f"aquatint {release()}, Python {python}{beside}"


async def _engine(settings: Settings, *, draw: bool) -> str:
    async with assembly.opened_drawing(settings) as drawing:
        engine = drawing.engine
        where = f"; {engine.housing()}" if isinstance(engine, Housed) else ""
        if not draw:
            return f"{settings.engine} starts; --draw also draws with it{where}"
        drawn = await drawing.draw(await drawing.prepare(_PROBE))
    return f"{settings.engine} draws {drawn.images[0].image.size}{where}"


async def _others(settings: Settings) -> str:
    """What each engine that is installed still lacks; none of it is a fault of this house."""
    told = []
    for name in names():
        lacking = await asyncio.to_thread(missing, settings.engine_options(name))
        told.append(f"{name}: {'; '.join(lacking)}" if lacking else f"{name} has all it needs")
    return ". ".join(told)


async def _database(settings: Settings) -> str:
    async with assembly.opened_database(settings) as database:
        keys = await Keys(database).list()
    live = sum(1 for key in keys if key.disabled is None)
    where = "embedded" if settings.database_url is None else "your own"
    hint = "" if live else "; aquatint keys create --label NAME makes one"
    return f"PostgreSQL ({where}) answers; keys that work: {live}{hint}"


async def _images(settings: Settings) -> str:
    assets, name = open_assets(settings.images_url, settings.data_dir), f"doctor-{random_name()}"
    await assets.put(name, b"a file")
    try:
        if await assets.get(name) != b"a file":
            raise Fault("a file came back as another")
    finally:
        await assets.delete([name])
    return f"{settings.images_url or settings.data_dir / 'images'} keeps files"


async def _secrets(settings: Settings) -> str:
    live = assembly.signing_secrets(settings).live()
    return f"those that sign links: {len(live)}"


async def _port(settings: Settings) -> str:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with closing(socket.socket(family)) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((settings.host, settings.port))
        except OSError as error:
            reason = error.strerror or "in use"
            return f"{settings.host} port {settings.port}: {reason}; a server may be running"
    return f"{settings.host} port {settings.port} is free"


async def _spelling(settings: Settings) -> str:
    if found := tuple(misspelled(os.environ, type(settings).model_fields)):
        raise Fault("; ".join(found))
    return "no variable of the environment looks misspelled"


async def _terminal(_: Settings) -> str:
    if not sys.stdout.isatty():
        return "standard output is none; pictures are not shown"
    way = preview.protocol(os.environ, sixels=terminal.has_sixels(sys.stdout))
    return f"pictures are shown as {way}"


def _installed(name: str) -> bool:
    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True


def _print(findings: list[Finding]) -> None:
    console = Console(soft_wrap=True, highlight=False)
    for one in findings:
        sign, style = ("ok  ", "green") if one.is_well else ("FAIL", "bold red")
        console.print(sign, style=style, end=" ")
        console.print(f"{one.check:9} {one.said}", markup=False)
