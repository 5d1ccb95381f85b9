"""Every setting, once: its name, its default, its meaning. The only reader of the environment."""

from __future__ import annotations

from ipaddress import ip_network
from pathlib import Path
from typing import Literal, Self

from pydantic import (
    Field,
    HttpUrl,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from aquatint import engines
from aquatint.engines import EngineOptions, Tolerance
from aquatint.engines.failover import PartOptions

from .checks import CheckSettings
from .diffusers import DiffusersSettings
from .failover import FAILOVER, FailoverPart, FailoverSettings
from .ideogram import IdeogramSettings
from .kinds import Count, Seconds
from .money import MoneySettings
from .openai import OpenaiSettings

MEBIBYTE = 1024 * 1024

# What every engine is told beside its own settings.
_SHARED = ("fonts_dir", "allow_private_networks", "max_image_bytes", "max_image_pixels")


class Unreadable(ValueError):
    """The file of settings is there, and cannot be read."""


class Settings(
    DiffusersSettings,
    IdeogramSettings,
    FailoverSettings,
    OpenaiSettings,
    MoneySettings,
    CheckSettings,
):
    """Defaults, then `aquatint.toml`, then `AQUATINT_*` variables: the last one wins."""

    model_config = SettingsConfigDict(
        env_prefix="AQUATINT_",
        toml_file="aquatint.toml",
        env_ignore_empty=True,
        frozen=True,
        extra="forbid",
    )

    host: str = Field(default="127.0.0.1", description="Address to listen on.")
    port: int = Field(default=8080, ge=0, le=65535, description="Port to listen on.")
    public_url: HttpUrl | None = Field(
        default=None,
        description="How clients reach this server; image links begin with it. "
        "Empty: as the request itself was addressed.",
    )
    trusted_proxies: str = Field(
        default="",
        description="Proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed: "
        "addresses and networks with commas between. Empty: none.",
    )
    data_dir: Path = Field(
        default=Path("data"),
        description="Folder of the embedded database, the images and the signing secrets.",
    )
    database_url: SecretStr | None = Field(
        default=None,
        description="PostgreSQL to use (`postgresql://…`). Empty: the embedded one, in `data_dir`.",
    )
    images_url: str | None = Field(
        default=None,
        description="Where images are kept: a folder or `s3://bucket/prefix`. "
        "Empty: the folder `images` in `data_dir`.",
    )
    engine: str = Field(default="diorama", description="The engine that draws.")
    adjustments: Tolerance = Field(
        default=Tolerance.EQUIVALENT,
        description="What an engine may change of a request that it cannot keep exactly: nothing "
        "(`strict`), what it can do in another way (`equivalent`), or `any` field but those that "
        "would make another picture. More than that is refused; what was changed is told.",
    )
    allow_private_networks: bool = Field(
        default=False,
        description="Whether upstream servers, the images that they name and the receivers of "
        "webhooks may have private addresses; webhooks then also go to `http` URLs.",
    )
    fonts_dir: Path | None = Field(
        default=None,
        description="Folder of your own fonts (TTF, OTF, TTC), for scripts that ours do not spell: "
        "Arabic, Hebrew, Devanagari, Chinese, Japanese, Korean.",
    )
    webhook_timeout: Seconds = Field(
        default=10, description="Seconds that the receiver of a webhook has to answer."
    )
    engine_timeout: Seconds = Field(
        default=300, description="Seconds that a request may wait for its images once it is drawn."
    )
    queue_length: Count = Field(
        default=64, description="Requests that may wait for a slot at the engine; then 503."
    )
    link_lifetime: int = Field(
        default=86_400, ge=1, description="Seconds that an image link works after completion."
    )
    sweep_interval: Seconds = Field(
        default=300, description="Seconds between two sweeps of images whose links have expired."
    )
    max_image_bytes: Count = Field(
        default=25 * MEBIBYTE, description="Bytes that one uploaded file may have."
    )
    max_request_bytes: Count = Field(
        default=50 * MEBIBYTE, description="Bytes that one whole request may have."
    )
    max_image_pixels: Count = Field(
        default=50_000_000, description="Pixels that an uploaded image may have."
    )
    log_format: Literal["auto", "text", "json"] = Field(
        default="auto",
        description="Log lines for people, or one JSON object each. auto: text on a terminal.",
    )

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, told: str) -> str:
        names = [name.strip() for name in told.split(",") if name.strip()]
        return ",".join(str(ip_network(name)) for name in names)

    @field_validator("images_url")
    @classmethod
    def _place(cls, told: str | None) -> str | None:
        scheme, is_url, rest = (told or "").partition("://")
        if is_url and (scheme != "s3" or not rest.partition("/")[0]):
            raise ValueError(f"{told!r} is neither a folder nor s3://bucket/prefix")
        return told

    @field_validator("engine")
    @classmethod
    def _installed(cls, name: str) -> str:
        if name not in engines.names():
            raise ValueError(f"there is none of that name, only {', '.join(engines.names())}")
        return name

    @model_validator(mode="after")
    def _parts_are_settled(self) -> Self:
        if self.engine == FAILOVER and not self.failover:
            raise ValueError("failover: names no engine, and `engine` is failover")
        self._parts()
        return self

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - no .env file is read
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - nor a secrets folder
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The order of the sources, strongest first. Raise Unreadable for a broken file."""
        try:
            file = TomlConfigSettingsSource(settings_cls)
        except (OSError, ValueError) as error:
            raise Unreadable(f"{settings_cls.model_config.get('toml_file')}: {error}") from error
        return init_settings, env_settings, file

    def engine_options(self, name: str) -> EngineOptions:
        """What the engine of this name is told: its own settings without its name, and some more.

        `AQUATINT_IDEOGRAM_BASE_URL` is the value `base_url` of the engine `ideogram`.
        """
        own = {
            field.removeprefix(f"{name}_"): getattr(self, field)
            for field in type(self).model_fields
            if field.startswith(f"{name}_")
        }
        if name == FAILOVER:
            own |= {"parts": self._parts(), "tolerance": self.adjustments}
        return EngineOptions(name, {field: getattr(self, field) for field in _SHARED} | own)

    def _parts(self) -> tuple[PartOptions, ...]:
        """Each with the settings of its engine, and with its own in place of them."""
        return tuple(
            part.options(self._with(index, part).engine_options(part.engine), self.engine_timeout)
            for index, part in enumerate(self.failover)
        )

    def _with(self, index: int, part: FailoverPart) -> Settings:
        """These settings with those of a part in place; raise ValueError, naming which is wrong."""
        if not part.settings:
            return self
        fields = type(self).model_fields
        here = {name: getattr(self, name) for name in fields}
        other = {f"{part.engine}_{name}": value for name, value in part.settings.items()}
        place = f"failover.{index}.settings"
        for name in other:
            if name not in fields:
                raise ValueError(f"{place}.{name.removeprefix(f'{part.engine}_')}: there is none")
        try:
            return type(self)(**here | other | {"engine": part.engine, "failover": ()})
        except ValidationError as error:
            wrong = error.errors(include_input=False, include_url=False)[0]
            field = ".".join(map(str, wrong["loc"])).removeprefix(f"{part.engine}_")
            raise ValueError(f"{place}.{field}: {wrong['msg']}") from None
