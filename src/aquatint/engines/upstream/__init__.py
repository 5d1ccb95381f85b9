"""What engines share that draw through another server: posts, images."""

from aquatint.guarded import client

from .adjusted import passed_on
from .answers import Answer, Parts, Poster, code_of
from .images import Fetcher

__all__ = ["Answer", "Fetcher", "Parts", "Poster", "client", "code_of", "passed_on"]
