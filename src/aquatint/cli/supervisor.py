"""What started the program, such as systemd, is told that it is up."""

from __future__ import annotations

import os
import socket

_ADDRESS = "NOTIFY_SOCKET"


def tell_up() -> None:
    """Say so where somebody wants to know. Source: sd_notify(3)."""
    address = os.environ.get(_ADDRESS)
    if not address:
        return
    place = f"\0{address[1:]}" if address.startswith("@") else address
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
        told.connect(place)
        told.send(b"READY=1")
