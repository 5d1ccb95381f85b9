"""The engine that draws through a server which speaks OpenAI's images API."""

from pydantic import HttpUrl, SecretStr

from .. import EngineOptions
from .engine import OpenaiEngine, Upstream
from .servers import SERVERS

__all__ = ["OpenaiEngine", "Upstream", "build"]


def build(options: EngineOptions) -> OpenaiEngine:
    """The factory behind the name `openai`; raise ValueError for a URL or a server unknown."""
    values = options.values
    key, model, server = values.get("api_key"), values.get("model"), str(values["server"])
    if server not in SERVERS:
        raise ValueError(f"openai: server must be one of {', '.join(SERVERS)}, not {server!r}")
    if model is None and SERVERS[server].needs_model:
        raise ValueError(f"openai: {server} wants a model; name it by AQUATINT_OPENAI_MODEL")
    return OpenaiEngine(
        Upstream(
            base_url=str(HttpUrl(str(values["base_url"]))),
            api_key=key.get_secret_value() if isinstance(key, SecretStr) else None,
            model=None if model is None else str(model),
            server=SERVERS[server],
            timeout=float(str(values["timeout"])),
            parallel=int(str(values["parallel"])),
            allow_private=values["allow_private_networks"] is True,
            max_image_bytes=int(str(values["max_image_bytes"])),
            max_image_pixels=int(str(values["max_image_pixels"])),
        )
    )
