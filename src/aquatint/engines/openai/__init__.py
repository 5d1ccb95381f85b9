"""The engine that draws through a server which speaks OpenAI's images API."""

from collections.abc import Iterator

from pydantic import HttpUrl, SecretStr

from aquatint.domain import RenderingSpeed

from .. import EngineOptions
from .engine import OpenaiEngine, Upstream
from .servers import SERVERS

__all__ = ["OpenaiEngine", "Upstream", "build", "missing"]


def build(options: EngineOptions) -> OpenaiEngine:
    """The factory behind the name `openai`; raise ValueError for a URL or a server unknown."""
    values = options.values
    key, model, server = values.get("api_key"), values.get("model"), str(values["server"])
    for lacking in missing(options):
        raise ValueError(f"openai: {lacking}")
    kind, steps, guidance = SERVERS[server], values.get("steps"), values.get("guidance")
    return OpenaiEngine(
        Upstream(
            base_url=str(HttpUrl(str(values["base_url"]))),
            api_key=key.get_secret_value() if isinstance(key, SecretStr) else None,
            model=None if model is None else str(model),
            server=kind,
            timeout=float(str(values["timeout"])),
            parallel=int(str(values["parallel"])),
            allow_private=values["allow_private_networks"] is True,
            max_image_bytes=int(str(values["max_image_bytes"])),
            max_image_pixels=int(str(values["max_image_pixels"])),
            steps=_steps(steps),
            guidance=None if guidance is None else float(str(guidance)),
        )
    )


def missing(options: EngineOptions) -> Iterator[str]:
    """What a start would be refused for."""
    values = options.values
    server = str(values.get("server"))
    if server not in SERVERS:
        yield f"server must be one of {', '.join(SERVERS)}, not {server!r}"
        return
    kind = SERVERS[server]
    if values.get("model") is None and kind.needs_model:
        yield f"{server} wants a model; name it by AQUATINT_OPENAI_MODEL"
    steps, guidance = values.get("steps"), values.get("guidance")
    if (steps and kind.steps is None) or (guidance is not None and kind.guidance is None):
        yield f"{server} is told neither steps nor guidance"


def _steps(given: object) -> dict[RenderingSpeed, int]:
    """Steps by speed; of all speeds or of none, so that no request has a speed of its own."""
    if not isinstance(given, dict) or not given:
        return {}
    steps = {RenderingSpeed(str(speed)): int(str(count)) for speed, count in given.items()}
    missing = [speed.value for speed in RenderingSpeed if speed not in steps]
    if missing:
        raise ValueError(f"openai: steps name none for {', '.join(missing)}")
    return steps
