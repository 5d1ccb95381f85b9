"""A server of its own and Debian's Chromium, for the playground's tests and its screenshots."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
_KEY = re.compile(r"aq_[A-Za-z0-9_-]{43}")
_PROGRAM = Path(sys.executable).parent / "aquatint"


@dataclass(frozen=True, slots=True)
class Served:
    """Where a server listens, a key that it knows, and the folder that it works in."""

    address: str
    key: str
    folder: Path

    def run(self, *words: str) -> str:
        """What a command of `aquatint` says beside this server."""
        done = subprocess.run(
            [_PROGRAM, *words],
            cwd=self.folder,
            env=_environment({}),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return done.stdout


def chromium() -> str | None:
    """The path of a Chromium on this machine: of `CHROMIUM`, or of Debian's package."""
    named = os.environ.get("CHROMIUM")
    return named or shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def serving(**settings: str) -> Iterator[Served]:
    """`aquatint serve` with settings in a folder of its own, stopped and deleted afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="aquatint-playground-"))
    process = subprocess.Popen(
        [_PROGRAM, "serve", "--port", "0"],
        cwd=folder,
        env=_environment(settings),
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
                yield _announced(told, folder)
            finally:
                process.send_signal(signal.SIGINT)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _announced(told: str, folder: Path) -> Served:
    address, key = _ADDRESS.search(told), _KEY.search(told)
    if address is None or key is None:
        raise RuntimeError(f"the server did not start: {told}")
    return Served(address[0], key[0], folder)


def _environment(settings: Mapping[str, str]) -> dict[str, str]:
    """That of this process, without what is meant for servers."""
    ours = {name: value for name, value in os.environ.items() if "AQUATINT" not in name}
    return ours | {f"AQUATINT_{name.upper()}": value for name, value in settings.items()}


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
