"""`aquatint mcp`: drawing as tools for assistants, over the Model Context Protocol."""

from __future__ import annotations

import asyncio
import ipaddress
from pathlib import Path
from typing import Annotated

import typer

from aquatint.domain import InvalidRequest
from aquatint.engines import CannotStart

from .. import drawers, options
from ..draw import BY_HEADER, Where
from ..output import folder

Pictures = Annotated[
    Path, typer.Option("--output", "-o", help="The folder that pictures are kept in.")
]
Http = Annotated[
    bool, typer.Option("--http", help="Serve streamable HTTP at /mcp; unless said, stdio.")
]
Token = Annotated[
    str | None,
    typer.Option(
        help="What HTTP clients must show as a bearer token.", envvar="AQUATINT_MCP_TOKEN"
    ),
]


def mcp(  # noqa: PLR0913 - the options of a command are its parameters
    *,
    output: Pictures = Path("pictures"),
    http: Http = False,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8090,
    token: Token = None,
    server: options.Server = None,
    api_key: options.ApiKey = None,
    auth: options.Auth = BY_HEADER,
) -> None:
    """Offer generate, edit, remix and describe as tools to assistants (needs the extra mcp)."""
    remote = Where(server, api_key, auth).remote()
    if http and token is None and not _is_local(host):
        raise InvalidRequest("token", f"whoever reaches {host} could draw; say one")
    folder(output)
    try:
        from . import transports  # noqa: PLC0415 - needs the extra
    except ImportError as error:
        if error.name != "mcp":
            raise
        raise CannotStart("mcp: pip install 'aquatint[mcp]' brings what this needs") from error

    async def run() -> None:
        async with drawers.opened(remote) as drawer:
            if http:
                await transports.over_http(drawer, output, transports.Address(host, port, token))
            else:
                await transports.over_stdio(drawer, output)

    asyncio.run(run())


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
