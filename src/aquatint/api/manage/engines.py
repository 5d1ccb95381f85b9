"""Engines as those who manage see them: how they stand, their slots, and what waits for them."""

from __future__ import annotations

from datetime import datetime, timedelta

from pydantic import Field

from aquatint.engines import Health, Joined, Standing

from .answers import Answer
from .asking import Action, Asking

_ALIVE = timedelta(seconds=6)


class EngineTold(Answer):
    """One engine of this process."""

    name: str
    health: str = Field(
        description="well; resting, after many failures; on_trial, while it is tried again."
    )
    slots: int
    drawing: int = Field(description="Slots that are taken.")
    rests: float = Field(description="Seconds until it is asked again.")


class ProcessTold(Answer):
    """A server or worker that lives."""

    id: str
    answers: bool = Field(description="Whether this answer, with its slots, is of this one.")
    seen: datetime = Field(description="When it last said that it lives.")
    running: int = Field(description="Generations that it has in hands.")


class EnginesTold(Answer):
    """The engine of the settings, and each one that it is made of.

    Slots and health are those of the process that answers; `queued`, `running` and `processes` are
    of all.
    """

    name: str
    data: list[EngineTold]
    slots: int
    drawing: int
    waiting: int = Field(description="Requests that wait here for a slot.")
    room: int = Field(description="How many may wait.")
    seconds: float | None = Field(description="What the last drawings took, on average.")
    queued: int = Field(description="Tasks that wait for any process.")
    running: int = Field(description="Generations under way.")
    processes: list[ProcessTold] = Field(description="Servers and workers that live.")


async def _engines(asking: Asking, _: None) -> EnginesTold:
    studio = asking.edge.studio
    drawing, slots, owner = studio.drawing, studio.life.slots, studio.life.owner
    afoot = await asking.office.register.afoot(asking.office.clock() - _ALIVE)
    alone = Standing(
        name=drawing.name, health=Health.WELL, slots=slots.parallel, drawing=slots.drawing
    )
    engine = drawing.engine
    standings = engine.standings() if isinstance(engine, Joined) else (alone,)
    return EnginesTold(
        name=drawing.name,
        data=[EngineTold.like(standing) for standing in standings],
        slots=slots.parallel,
        drawing=slots.drawing,
        waiting=slots.queued,
        room=slots.room,
        seconds=slots.seconds,
        queued=afoot.queued,
        running=afoot.running,
        processes=[
            ProcessTold(id=one.id, answers=one.id == owner, seen=one.seen, running=one.running)
            for one in afoot.processes
        ],
    )


ACTIONS = (
    Action(
        name="engines", method="GET", path="/manage/engines", call=_engines,
        summary="Engines, their slots, and what waits for them", answer=EnginesTold,
    ),
)  # fmt: skip
