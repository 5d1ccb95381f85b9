"""Wire models: what one endpoint's fields are called, and what request they make."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from aquatint.domain import GenerationRequest, Image, InvalidRequest

from .body import Fields
from .form import FormField, Upload
from .kinds import FreeText

Look = Callable[[Upload, str], Image]
"""Makes an image of an upload, or raises InvalidRequest for the field that is named."""


class Wire(BaseModel):
    """Base of the wire models: what they do not know they ignore, as the published API does."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    free_text: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        cls.free_text = frozenset(
            name
            for name, field in cls.model_fields.items()
            if any(isinstance(kind, FreeText) for kind in field.metadata)
        )

    @model_validator(mode="before")
    @classmethod
    def _without_absent(cls, fields: object) -> object:
        """Nothing is what JSON null is; in a form the text `null`, and a file not chosen."""
        if not isinstance(fields, Mapping):
            return fields
        known = ((name, fields.get(name)) for name in cls.model_fields)
        return {name: value for name, value in known if not cls._is_absent(name, value)}

    @classmethod
    def _is_absent(cls, name: str, value: object) -> bool:
        if not isinstance(value, FormField):
            return value is None
        return value.is_blank_file or (value.is_null and name not in cls.free_text)


class GenerationWire(Wire):
    """A dialect's way to write a GenerationRequest.

    `names` are what it calls fields that the middle of the house calls as V3 does.
    """

    names: ClassVar[Mapping[str, str]] = {}

    @abstractmethod
    def to_domain(self, look: Look) -> GenerationRequest:
        """The request; raise InvalidRequest, naming the field as the dialect calls it."""


@contextmanager
def inside(field: str) -> Iterator[None]:
    """Name the fields of faults found in here as the caller's body has them: within a field."""
    try:
        yield
    except InvalidRequest as error:
        raise type(error)(f"{field}.{error.field}", error.reason) from error


W = TypeVar("W", bound=Wire)


@contextmanager
def spelled(model: type[GenerationWire]) -> Iterator[None]:
    """Name the fields of what is refused in here as a dialect calls them."""
    try:
        yield
    except InvalidRequest as error:
        name = model.names.get(error.field)
        if name is None:
            raise
        raise type(error)(name, error.reason) from error


def read(model: type[W], fields: Fields) -> W:
    """Make the fields a `model`; its first fault becomes InvalidRequest."""
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"]) or "body"
        raise InvalidRequest(where, _reason(first)) from error


def _reason(fault: Mapping[str, Any]) -> str:
    match fault["type"]:
        case "missing":
            return "is a required property"
        case "model_type" | "model_attributes_type":
            return "is not of type 'object'"
        case _:
            return str(fault.get("ctx", {}).get("error") or fault["msg"])
