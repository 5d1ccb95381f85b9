"""A whole server over a real socket, drawing plain colours into a database of the test's own."""

from contextlib import asynccontextmanager

from upstreams import served

from aquatint.api.app import build_app
from aquatint.api.endpoint import Edge
from aquatint.api.limits import Limits
from aquatint.engines.solid import SolidEngine
from aquatint.storage import Generations, Keys, open_assets
from aquatint.studio import Access, Drawing, Links, SigningSecrets, Studio, utc_now
from aquatint.studio.links import LIFETIME


@asynccontextmanager
async def house(database, folder):
    """Its address, and a key for it."""
    studio = Studio(
        drawing=Drawing(engine=SolidEngine()),
        generations=Generations(database),
        assets=open_assets(None, folder / "kept"),
        links=Links(SigningSecrets(folder / "kept", lifetime=LIFETIME, clock=utc_now)),
    )
    keys = Keys(database)
    _, key = await keys.create("client")

    async def ready():
        pass

    edge = Edge(studio, Access(keys), limits=Limits(max_request_bytes=4_000_000))
    async with served(build_app(edge, readiness=ready)) as address:
        yield address, key
