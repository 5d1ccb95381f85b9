"""Processes to measure: started, waited for, weighed and ended."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass(frozen=True)
class Weight:
    """CPU seconds spent and MiB held (shared pages by their share) by one or more processes."""

    seconds: float
    mib: float


@contextmanager
def running(command: list[str], port: int, env: dict[str, str]) -> Iterator[int]:
    """A program until it listens on the port; its process id."""
    process = subprocess.Popen(
        command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(port, process)
        yield process.pid
    finally:
        process.terminate()
        process.wait(20)


def free_port() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def listening(port: int) -> int:
    """The process that listens on a port. Linux only."""
    wanted = f":{port:04X}"
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        told = line.split()
        if told[1].endswith(wanted) and told[3] == "0A":
            socket_name = f"socket:[{told[9]}]"
            for link in Path("/proc").glob("[0-9]*/fd/*"):
                with suppress(OSError):
                    if link.readlink().name == socket_name:
                        return int(link.parts[2])
    raise SystemExit(f"nothing listens on port {port}")


def resident(process: int) -> float:
    """MiB that a process has resident. Linux only."""
    told = Path(f"/proc/{process}/status").read_text()
    return int(told.partition("VmRSS:")[2].split()[0]) / 1024


def weigh(root: int, folder: str | None = None) -> Weight:
    """A process, those whose command line names `folder` (its database), and all they started.

    Linux only.
    """
    tree = _family({root} | (set() if folder is None else set(_naming(folder))))
    weights = [one for one in map(_weight, tree) if one is not None]
    return Weight(sum(one.seconds for one in weights), sum(one.mib for one in weights))


def _naming(folder: str) -> Iterator[int]:
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if folder.encode() in (process / "cmdline").read_bytes():
                yield int(process.name)
        except OSError:
            continue


def _family(roots: set[int]) -> set[int]:
    parents = {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            told = (process / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(process.name)] = int(told[1])
    found = set(roots)
    while more := {one for one, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def _weight(process: int) -> Weight | None:
    """None of one that has ended."""
    try:
        told = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        shares = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return None
    held = next(line for line in shares.splitlines() if line.startswith("Pss:"))
    # user and system time of its own, and of its children that have ended
    return Weight(sum(map(int, told[11:15])) / _TICKS, int(held.split()[1]) / 1024)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(2400):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            raise SystemExit(f"{process.args!r} ended with {process.returncode}")
        time.sleep(0.05)
    raise SystemExit(f"nothing listens on port {port}")
