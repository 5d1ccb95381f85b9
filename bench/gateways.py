"""The engine `ideogram` in front of a server of fixed delay, beside proxies that do less."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from aquatint.domain import GenerationRequest, Resolution
from aquatint.engines.diorama.engine import render
from aquatint.imaging.encode import png

from . import bare_proxy, mock_upstream
from .load import Load, load, request
from .processes import Weight, free_port, running, weigh
from .table import Table

DELAY = 20  # milliseconds of the server behind
MANY = 32  # connections that keep a proxy busy
LITELLM = "litellm[proxy]==1.108.7"
HEADER = [
    "what",
    "added p50 ms",
    "added p99 ms",
    f"requests/s at {MANY}",
    "CPU ms a request",
    "requests/s per core",
    "MiB",
]
_JSON = {"Content-Type": "application/json"}
_IDEOGRAM = mock_upstream.DRAW.decode()
_OPENAI = mock_upstream.OPENAI.decode()
_SECRET = "sk-bench"


@dataclass(frozen=True)
class Way:
    """One way to the server: where it listens, what it is sent, which processes it is."""

    port: int
    sent: bytes
    process: int
    folder: str | None = None


@dataclass(frozen=True)
class Measured:
    """One request at a time, then many; what these cost in CPU, and memory held after them."""

    alone: Load
    busy: Load
    cpu_ms: float
    mib: float


def table() -> Table:
    """Every way with a small picture of one colour, then with one that was drawn."""
    with tempfile.TemporaryDirectory() as folder:
        litellm = _installed(Path(folder))
        rows = []
        for name, content in _pictures().items():
            file = Path(folder) / "picture.png"
            file.write_bytes(content)
            size = f"{name}, {len(content) / 1024:,.0f} KiB"
            rows += [[f"{size}: {row[0]}", *row[1:]] for row in _rows(file, litellm)]
    title = f"A server that takes {DELAY} ms for a picture of 1024 x 1024, and proxies before it"
    return title, HEADER, rows


def _pictures() -> dict[str, bytes]:
    size = Resolution(1024, 1024)
    wanted = GenerationRequest(prompt="a lighthouse at sunset", resolution=size, seed=7)
    flat = np.full((size.height, size.width, 3), 170, np.uint8)
    return {"one colour": png(flat), "drawn": png(render(wanted, 7))}


def _rows(file: Path, litellm: Path | None) -> Iterator[list[str]]:
    with _mock(file) as mock:
        sent = _openai("x")
        direct = _measured(Way(mock.port, sent, mock.process))
        yield _row("none", direct, direct)
        with _bare(mock.port) as port_and_process:
            port, process = port_and_process
            yield _row("bare asyncio proxy", _measured(Way(port, sent, process)), direct)
        if litellm is None:
            yield ["LiteLLM's proxy: not installed", *["-"] * (len(HEADER) - 1)]
        else:
            with _litellm(litellm, mock.port) as way:
                yield _row("LiteLLM's proxy", _measured(way), direct)
        with _aquatint(mock.port) as way:
            direct = _measured(Way(mock.port, _ideogram("x"), mock.process))
            yield _row("Aquatint, engine ideogram", _measured(way), direct)


def _measured(way: Way) -> Measured:
    alone = asyncio.run(load(way.port, way.sent, connections=1, seconds=10))
    before = weigh(way.process, way.folder)
    busy = asyncio.run(load(way.port, way.sent, connections=MANY, seconds=10))
    after = weigh(way.process, way.folder)
    return Measured(alone, busy, _cpu_ms(before, after, busy), after.mib)


def _cpu_ms(before: Weight, after: Weight, busy: Load) -> float:
    return (after.seconds - before.seconds) * 1000 / busy.count


def _row(what: str, measured: Measured, direct: Measured) -> list[str]:
    return [
        what,
        f"{measured.alone.median_ms - direct.alone.median_ms:.1f}",
        f"{measured.alone.p99_ms - direct.alone.p99_ms:.1f}",
        f"{measured.busy.rate:,.0f}",
        f"{measured.cpu_ms:.2f}",
        f"{1000 / max(measured.cpu_ms, 0.001):,.0f}",
        f"{measured.mib:,.0f}",
    ]


def _ideogram(key: str) -> bytes:
    body = {"prompt": "a cat", "seed": 7, "resolution": "1024x1024", "magic_prompt": "OFF"}
    return request("POST", _IDEOGRAM, {"Api-Key": key, **_JSON}, json.dumps(body).encode())


def _openai(key: str) -> bytes:
    body = {"model": "gpt-image-1", "prompt": "a cat", "size": "1024x1024", "n": 1}
    headers = {"Authorization": f"Bearer {key}", **_JSON}
    return request("POST", _OPENAI, headers, json.dumps(body).encode())


@contextmanager
def _mock(file: Path) -> Iterator[Way]:
    port = free_port()
    command = [sys.executable, mock_upstream.__file__, str(port), str(DELAY), str(file)]
    with running(command, port, dict(os.environ)) as process:
        yield Way(port, b"", process)


@contextmanager
def _bare(upstream: int) -> Iterator[tuple[int, int]]:
    port = free_port()
    command = [sys.executable, bare_proxy.__file__, str(port), str(upstream)]
    with running(command, port, dict(os.environ)) as process:
        yield port, process


@contextmanager
def _aquatint(upstream: int) -> Iterator[Way]:
    """As it is served: with its database, stored files, signed links, receipts and metrics."""
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        env = {
            **os.environ,
            "AQUATINT_ENGINE": "ideogram",
            "AQUATINT_IDEOGRAM_BASE_URL": f"http://127.0.0.1:{upstream}",
            "AQUATINT_IDEOGRAM_API_KEY": _SECRET,
            "AQUATINT_IDEOGRAM_PARALLEL": str(MANY),
            "AQUATINT_ALLOW_PRIVATE_NETWORKS": "true",
            "AQUATINT_PORT": str(port),
            "AQUATINT_DATA_DIR": f"{folder}/data",
            "AQUATINT_LOG_FORMAT": "json",
            "AQUATINT_MAX_IN_FLIGHT": "1000",
        }
        aquatint = str(Path(sys.executable).parent / "aquatint")
        with running([aquatint, "serve"], port, env) as process:
            key = subprocess.check_output(
                [aquatint, "keys", "create", "--label", "bench"], env=env, text=True
            )
            yield Way(port, _ideogram(key.strip()), process, folder)


@contextmanager
def _litellm(venv: Path, upstream: int) -> Iterator[Way]:
    """Without a database, which it can do without: a key, and no more than errors in its log."""
    port = free_port()
    config = venv / "config.yaml"
    config.write_text(
        "model_list:\n  - model_name: gpt-image-1\n    litellm_params:\n"
        "      model: openai/gpt-image-1\n      api_key: x\n"
        f"      api_base: http://127.0.0.1:{upstream}/v1\n"
        f"general_settings:\n  master_key: {_SECRET}\n"
    )
    env = {
        **os.environ,
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        "LITELLM_MODE": "PRODUCTION",
        "LITELLM_LOG": "ERROR",
    }
    command = [str(venv / "bin" / "litellm"), "--config", str(config), "--port", str(port)]
    command += ["--host", "127.0.0.1", "--num_workers", "1", "--telemetry", "False"]
    with running(command, port, env) as process:
        yield Way(port, _openai(_SECRET), process)


def _installed(folder: Path) -> Path | None:
    """LiteLLM in a venv of its own, which goes with the folder; None where it cannot be had."""
    uv = shutil.which("uv", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    if uv is None:
        return None
    venv = folder / "litellm"
    made = subprocess.run([uv, "venv", "-q", str(venv)], check=False)
    env = {**os.environ, "VIRTUAL_ENV": str(venv)}
    done = subprocess.run([uv, "pip", "install", "-q", LITELLM], env=env, check=False)
    return venv if made.returncode == done.returncode == 0 else None
