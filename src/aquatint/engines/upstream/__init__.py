"""What engines share that draw through another server: guarded connections, posts, images."""

from .answers import Parts, Poster, code_of
from .guarded import AddressRefused, client
from .images import Fetcher

__all__ = ["AddressRefused", "Fetcher", "Parts", "Poster", "client", "code_of"]
