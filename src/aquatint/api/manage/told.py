"""What is told to /manage: models that refuse what they do not know, and how they are read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    ValidationError,
)
from pydantic import StrictStr as Text

from aquatint import engines
from aquatint.domain import InvalidRequest
from aquatint.domain.moment import moment_of
from aquatint.domain.near import none_of
from aquatint.domain.scope import ENDPOINTS

NAME = r"^[A-Za-z0-9_.-]{1,60}$"

Micros = Annotated[StrictInt, Field(description="Millionths of a USD.")]
Name = Annotated[str, Field(pattern=NAME)]
Search = Annotated[str, Field(max_length=100, pattern=r"^[^\x00-\x1f\x7f]*$")]


def _day(value: object) -> object:
    """Only the one way to write a day, of the many that there are."""
    if isinstance(value, str):
        return date.fromisoformat(value)
    return value


Day = Annotated[date, BeforeValidator(_day), Field(description="Such as 2027-01-31.")]
Moment = Annotated[str, Field(json_schema_extra={"format": "date-time"})]


class Told(BaseModel):
    """Base of what is told. A misspelt limit would limit nothing, so nothing is ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Limits(Told):
    """Limits of a key. What is not told is not changed; null takes a limit away."""

    NAMES: ClassVar[tuple[str, ...]] = (
        "endpoints", "engines", "max_images", "max_pixels", "budget", "budget_month",
        "budget_day", "max_in_flight", "per_minute", "addresses", "expires",
    )  # fmt: skip

    endpoints: list[Text] | None = Field(None, description=f"Some of {', '.join(ENDPOINTS)}.")
    engines: list[Text] | None = Field(None, description="Engines by name.")
    max_images: StrictInt | None = Field(None, description="Images of one request.")
    max_pixels: StrictInt | None = Field(None, description="Pixels of one image.")
    budget: Micros | None = Field(None, description="Micro-USD in all.")
    budget_month: Micros | None = Field(None, description="Micro-USD in a calendar month (UTC).")
    budget_day: Micros | None = Field(None, description="Micro-USD in a day (UTC).")
    max_in_flight: StrictInt | None = Field(None, description="Images in flight at a time.")
    per_minute: StrictInt | None = Field(None, description="Requests in a minute.")
    addresses: list[Text] | None = Field(None, description="Networks, such as 10.0.0.0/8.")
    expires: Moment | None = Field(None, description="When the key ends.")

    def limits(self) -> Mapping[str, Any]:
        """Those that were told, as a scope has them."""
        told = {name: getattr(self, name) for name in self.NAMES if name in self.model_fields_set}
        for name, value in told.items():
            if isinstance(value, list):
                told[name] = tuple(value)
        if told.get("expires") is not None:
            told["expires"] = moment_of("expires", told["expires"])
        for engine in told.get("engines") or ():
            if engine not in engines.names():
                raise InvalidRequest("engines", none_of(engine, tuple(engines.names())))
        return told


class NewKey(Limits):
    """A key to make."""

    label: Text = Field(description="A name to know it by.")
    account: Text | None = Field(None, description="Whose it is: `default` unless told.")
    parent: Text | None = Field(None, description="The key above it, by its id.")


class KeyChange(Limits):
    """What to change of a key."""

    version: StrictInt = Field(description="The version that the change is made to.")
    label: Text | None = Field(None, description="Another name.")


class Rotation(Told):
    """How a key is spelled anew."""

    grace_seconds: StrictInt = Field(
        86_400, ge=0, le=90 * 86_400, description="Seconds that the old spelling still works."
    )


class NewAccount(Told):
    """An account to make."""

    label: Text = Field(description="A name to know it by.")
    metered: StrictBool = Field(default=True, description="Whether it pays.")
    max_in_flight: StrictInt | None = Field(None, description="Images in flight at a time.")
    priority: StrictInt = Field(
        0, description="-100 to 100: its tasks come before those of lower ones."
    )


class AccountChange(Told):
    """What to change of an account; what is not told stays."""

    version: StrictInt = Field(description="The version that the change is made to.")
    label: Text = Field("", description="Another name.")
    metered: StrictBool = Field(default=True, description="Whether it pays.")
    max_in_flight: StrictInt | None = Field(None, description="null: as the server has it.")
    priority: StrictInt = Field(0, description="-100 to 100.")

    def terms(self) -> Mapping[str, Any]:
        """What was told."""
        return {name: getattr(self, name) for name in self.model_fields_set if name != "version"}


class NewGrant(Told):
    """Money for an account."""

    amount: Micros
    note: Text = Field("", description="What it is for.")


class Paged(Told):
    """A page of a list, the newest first."""

    limit: int = Field(50, description="How many, 1 to 1000.")
    cursor: str | None = Field(None, description="The `next_cursor` of the page before.")


class AccountsSought(Paged):
    """Which accounts."""

    search: Search = Field("", description="What their label has in it, in any case.")


class KeysSought(Paged):
    """Which keys."""

    account: Name | None = None
    search: Search = Field("", description="What their label has in it, or how they begin.")
    parent: Name | None = Field(None, description="Those right below this key.")


class AuditSought(Paged):
    """Which entries of the audit."""

    subject: Name | None = Field(None, description="One account, key or administrator.")


class UsageSought(Told):
    """Which usage, and how it is added up."""

    by: str = Field("day", description="Some of day,account,key,operation,engine.")
    since: Day | None = Field(None, description="The first day; thirty are told unless it is.")
    until: Day | None = Field(None, description="The last day; today unless told.")
    account: Name | None = None
    key: Name | None = None
    format: Annotated[str, Field(pattern="^(json|csv)$", description="json or csv.")] = "json"


M = TypeVar("M", bound=Told)


def read(model: type[M], fields: Mapping[str, object]) -> M:
    """Make the fields a model; raise InvalidRequest for the first that is wrong or unknown."""
    for name in fields:
        if name not in model.model_fields:
            raise InvalidRequest(name[:60], none_of(name, tuple(model.model_fields)))
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"]) or "body"
        said = "is a required property" if first["type"] == "missing" else first["msg"]
        raise InvalidRequest(where, said) from error
