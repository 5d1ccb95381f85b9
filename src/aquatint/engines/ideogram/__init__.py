"""The engine that draws through a server which speaks Ideogram's API."""

from collections.abc import Iterator

from pydantic import HttpUrl, SecretStr

from .. import EngineOptions
from .engine import IdeogramEngine, Upstream

__all__ = ["IdeogramEngine", "Upstream", "build", "missing"]


def build(options: EngineOptions) -> IdeogramEngine:
    """The factory behind the name `ideogram`.

    Raise ValueError for a URL that is none, and for a key that is missing and not told to be.
    """
    values = options.values
    for lacking in missing(options):
        raise ValueError(f"ideogram: {lacking}")
    key = values.get("api_key")
    return IdeogramEngine(
        Upstream(
            base_url=str(HttpUrl(str(values["base_url"]))),
            api_key=key.get_secret_value() if isinstance(key, SecretStr) else None,
            timeout=float(str(values["timeout"])),
            parallel=int(str(values["parallel"])),
            allow_private=values["allow_private_networks"] is True,
            max_image_bytes=int(str(values["max_image_bytes"])),
            max_image_pixels=int(str(values["max_image_pixels"])),
        )
    )


def missing(options: EngineOptions) -> Iterator[str]:
    """What a start would be refused for."""
    key = options.values.get("api_key")
    if not isinstance(key, SecretStr) and options.values.get("keyless") is not True:
        yield (
            "has no key; set AQUATINT_IDEOGRAM_API_KEY, or "
            "AQUATINT_IDEOGRAM_KEYLESS=true for a server that wants none"
        )
