"""Administrators as they see each other."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from aquatint.storage import Administrator

from .answers import Answer
from .asking import Action, Asking


class AdministratorTold(Answer):
    """An administrator, without the key."""

    id: str
    label: str
    prefix: str = Field(description="How the key begins.")
    created: datetime
    disabled: datetime | None
    is_you: bool = Field(description="Whether this one asks.")

    @classmethod
    def of(cls, found: Administrator, you: str) -> AdministratorTold:
        """As it is told."""
        own = {name: getattr(found, name) for name in cls.model_fields if name != "is_you"}
        return cls(**own, is_you=found.id == you)


class AdministratorsTold(Answer):
    """All administrators, the oldest first."""

    data: list[AdministratorTold]


async def _administrators(asking: Asking, _: None) -> AdministratorsTold:
    office = asking.office
    found = await office.administrators.list()
    return AdministratorsTold(data=[AdministratorTold.of(one, office.who) for one in found])


ACTIONS = (
    Action(
        name="administrators", method="GET", path="/manage/administrators", call=_administrators,
        summary="Administrators, and which of them asks", answer=AdministratorsTold,
    ),
)  # fmt: skip
