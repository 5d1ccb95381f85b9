"""A server of its own and Debian's Chromium, for the playground's tests and its screenshots."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
_KEY = re.compile(r"aq_[A-Za-z0-9_-]{43}")


@dataclass(frozen=True, slots=True)
class Served:
    """Where a server listens, and a key that it knows."""

    address: str
    key: str


def chromium() -> str | None:
    """The path of a Chromium on this machine: of `CHROMIUM`, or of Debian's package."""
    named = os.environ.get("CHROMIUM")
    return named or shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def serving() -> Iterator[Served]:
    """`aquatint serve` in a folder of its own, stopped and deleted afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="aquatint-playground-"))
    program = Path(sys.executable).parent / "aquatint"
    environment = {name: value for name, value in os.environ.items() if "AQUATINT" not in name}
    process = subprocess.Popen(
        [program, "serve", "--port", "0"],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        with process:
            told = ""
            for line in process.stdout or ():
                told += line
                if line.startswith("Ctrl-C"):
                    break
            try:
                yield _announced(told)
            finally:
                process.send_signal(signal.SIGINT)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _announced(told: str) -> Served:
    address, key = _ADDRESS.search(told), _KEY.search(told)
    if address is None or key is None:
        raise RuntimeError(f"the server did not start: {told}")
    return Served(address[0], key[0])


@contextmanager
def browsing() -> Iterator[Browser]:
    """The browser, without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"]
        )
        try:
            yield browser
        finally:
            browser.close()
