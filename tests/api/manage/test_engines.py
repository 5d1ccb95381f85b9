"""What stands behind the server, and who manages it."""

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from aquatint.engines import Health, Standing
from aquatint.engines.solid import SolidEngine
from tests.api.conftest import connected

pytestmark = pytest.mark.anyio


class Pair(SolidEngine):
    """Says that it is made of two."""

    def standings(self):
        return (
            Standing(name="gpu", health=Health.RESTING, slots=4, drawing=1, rests=2.5),
            Standing(name="cpu", health=Health.WELL, slots=1, drawing=0),
        )


@dataclass
class Desk:
    """As much of a studio as is asked for its engines."""

    drawing: object
    life: object


async def test_one_engine_is_told_with_its_slots(house, admin):
    told = (await admin.get("/manage/engines")).json()

    slots = house.engine.capabilities.parallel
    assert told["data"] == [
        {"name": "", "health": "well", "slots": slots, "drawing": 0, "rests": 0.0}
    ]
    assert (told["slots"], told["waiting"], told["room"]) == (slots, 0, 64)


async def test_of_several_each_is_told(house):
    studio = house.edge.studio
    desk = Desk(replace(studio.drawing, engine=Pair(), name="failover"), studio.life)
    async with connected(replace(house.edge, studio=desk), house.admin_key) as client:
        told = (await client.get("/manage/engines")).json()

    assert told["name"] == "failover"
    assert [(one["name"], one["health"], one["rests"]) for one in told["data"]] == [
        ("gpu", "resting", 2.5),
        ("cpu", "well", 0.0),
    ]


async def test_administrators_see_each_other_and_themselves(house):
    made, secret = await house.edge.office.administrators.create("Grace")
    async with connected(house.edge, secret) as client:
        told = await client.get("/manage/administrators")

    (you,) = [one for one in told.json()["data"] if one["is_you"]]
    assert (you["id"], you["label"], you["disabled"]) == (made.id, "Grace", None)
    assert len(told.json()["data"]) > 1
    assert secret not in told.text


async def test_every_process_that_lives_is_told_and_which_of_them_answers(house, admin):
    now = house.edge.office.clock()
    await house.pool.execute("DELETE FROM processes")
    owner = house.edge.studio.owner
    for name, seen in ((owner, now), ("another", now), ("gone", now - timedelta(minutes=5))):
        await house.pool.execute("INSERT INTO processes (id, seen) VALUES ($1, $2)", name, seen)

    told = (await admin.get("/manage/engines")).json()

    assert [(one["id"], one["answers"]) for one in told["processes"]] == sorted(
        [("another", False), (owner, True)]
    )
    assert {one["running"] for one in told["processes"]} == {0}
