"""What engines share that draw through another server: posts, images."""

from aquatint.guarded import client

from .answers import Parts, Poster, code_of
from .images import Fetcher

__all__ = ["Fetcher", "Parts", "Poster", "client", "code_of"]
