"""The server with an engine that does nothing, beside a bare route; its downloads beside nginx."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .load import load, request
from .processes import free_port, running
from .table import Table

FIELDS = {"prompt": "a cat", "seed": "7", "rendering_speed": "TURBO", "magic_prompt": "OFF"}
PATH = "/v1/ideogram-v3/generate"
TYPED = {"Content-Type": "application/json"}
HEADER = ["what", "requests/s", "p50 ms", "p99 ms", "of the reference"]

BARE = """
import sys, uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

async def answer(request):
    return JSONResponse(await request.json())

app = Starlette(routes=[Route("/", answer, methods=["POST"])])
uvicorn.run(app, port=int(sys.argv[1]), log_level="warning", access_log=False)
"""


def requests() -> Table:
    """Generate with the solid engine: two statements in the database and a stored file each.

    Everything off is a server without keys. Everything on is an account with a balance, and a key
    with budgets and limits: each request is held, counted, captured and kept by day.
    """
    as_json = json.dumps({**FIELDS, "seed": 7}).encode()
    multipart, boundary = _multipart(FIELDS)
    with bare() as reference, aquatint() as (port, metered):
        kinds = {
            "a bare Starlette route, JSON in and out": (
                reference,
                request("POST", "/", TYPED, as_json),
            ),
            "generate, everything off": (port, request("POST", PATH, TYPED, as_json)),
            "generate, everything on": (
                port,
                request("POST", PATH, {"Api-Key": metered, **TYPED}, as_json),
            ),
            "generate, everything on, multipart": (
                port,
                request("POST", PATH, {"Api-Key": metered, "Content-Type": boundary}, multipart),
            ),
        }
        return "Requests, solid engine, 16 connections, one server process", HEADER, _rows(kinds)


def downloads() -> Table:
    """One stored picture through its signed link, beside the same file from nginx."""
    with aquatint(engine="diorama") as (port, key):
        link = _draw(port, key)
        picture = urllib.request.urlopen(link).read()
        with _nginx(picture) as nginx:
            kinds = {}
            if nginx:
                kinds["nginx, the same file"] = (nginx, request("GET", "/picture.png", {}))
            path = link.partition(f":{port}")[2]
            kinds["image by its link"] = (port, request("GET", path, {}))
            title = f"Downloads of {len(picture) / 1024:,.0f} KiB, 8 connections"
            if not nginx:
                title += " (nginx is not installed: no reference)"
            return title, HEADER, _rows(kinds, connections=8)


def _rows(kinds: dict[str, tuple[int, bytes]], connections: int = 16) -> list[list[str]]:
    rows, reference = [], 0.0
    for name, (port, wanted) in kinds.items():
        measured = asyncio.run(load(port, wanted, connections=connections))
        reference = reference or measured.rate
        rows.append(
            [
                name,
                f"{measured.rate:,.0f}",
                f"{measured.median_ms:.1f}",
                f"{measured.p99_ms:.1f}",
                f"{measured.rate / reference:.2f}",
            ]
        )
    return rows


def _multipart(fields: dict[str, str]) -> tuple[bytes, str]:
    parts = "".join(
        f'--cut\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items()
    )
    return f"{parts}--cut--\r\n".encode(), "multipart/form-data; boundary=cut"


def _draw(port: int, key: str) -> str:
    wanted = urllib.request.Request(
        f"http://127.0.0.1:{port}/v1/ideogram-v3/generate",
        json.dumps({"prompt": "a lighthouse at sunset", "seed": 7}).encode(),
        {"Api-Key": key, "Content-Type": "application/json"},
    )
    return str(json.load(urllib.request.urlopen(wanted))["data"][0]["url"])


@contextmanager
def aquatint(engine: str = "solid") -> Iterator[tuple[int, str]]:
    """A server's port, and a key for it with every limit; without a key nothing is limited."""
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        env = {
            **os.environ,
            "AQUATINT_ENGINE": engine,
            "AQUATINT_PORT": str(port),
            "AQUATINT_DATA_DIR": f"{folder}/data",
            "AQUATINT_LOG_FORMAT": "json",
            "AQUATINT_MAX_IN_FLIGHT": "1000",
            "AQUATINT_QUEUE_LENGTH": "1000",
            "AQUATINT_KEYLESS": "true",
        }
        aquatint = str(Path(sys.executable).parent / "aquatint")
        with running([aquatint, "serve"], port, env):
            yield port, _metered_key(aquatint, env)


def _metered_key(aquatint: str, env: dict[str, str]) -> str:
    """A key with every limit, of an account that has more money than is spent here."""

    def run(*arguments: str) -> str:
        return subprocess.check_output([aquatint, *arguments], env=env, text=True).strip()

    plenty = str(10**12)
    account = run("accounts", "create", "--label", "bench")
    run("accounts", "grant", account, plenty)
    budgets = [f"--{name}={plenty}" for name in ("budget", "budget-month", "budget-day")]
    limits = ["--max-in-flight=1000", "--per-minute=10000000", "--addresses=127.0.0.0/8"]
    return run("keys", "create", "--label", "bench", "--account", account, *budgets, *limits)


@contextmanager
def bare() -> Iterator[int]:
    """The port of a server that reads JSON and writes it back."""
    port = free_port()
    with running([sys.executable, "-c", BARE, str(port)], port, dict(os.environ)):
        yield port


@contextmanager
def _nginx(picture: bytes) -> Iterator[int | None]:
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if program is None:
        yield None
        return
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        (Path(folder) / "picture.png").write_bytes(picture)
        config = Path(folder) / "nginx.conf"
        config.write_text(
            f"daemon off; pid {folder}/pid; error_log stderr; worker_processes 1; events {{}}\n"
            f"http {{ access_log off; sendfile on; keepalive_requests 1000000;\n"
            f"types {{ image/png png; }}\n"
            f"server {{ listen 127.0.0.1:{port}; root {folder}; }} }}\n"
        )
        with running([program, "-c", str(config)], port, dict(os.environ)):
            yield port
