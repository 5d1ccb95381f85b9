"""What engines share that draw through another server: guarded connections, images by their URL."""

from .guarded import AddressRefused, client
from .images import Fetcher

__all__ = ["AddressRefused", "Fetcher", "client"]
