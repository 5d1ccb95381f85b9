"""The HTTP edge as one application, built from the table of routes."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect
from starlette.routing import Route
from starlette.types import Lifespan

from aquatint.domain import AquatintError

from . import images, jwks, openai, playground
from .endpoint import Edge, generates, tells
from .errors import respond
from .generations import Views
from .health import Readiness, healthy, serves_readiness
from .manage import routes as manage
from .observe import Observe
from .publish import Publisher
from .request_id import RequestId
from .routes import OPERATIONS, SURFACES, TELLINGS


def build_app(
    edge: Edge,
    *,
    readiness: Readiness,
    lifespan: Lifespan[Starlette] | None = None,
) -> Starlette:
    """The application that stands at this edge."""
    edge.studio.life.listeners.add(edge.meters.drawn)
    app = Starlette(
        routes=[*_operations(edge), *_others(edge, readiness), *_published(edge)],
        middleware=[Middleware(RequestId), Middleware(Observe, meters=edge.meters)],
        exception_handlers={
            AquatintError: respond,
            HTTPException: respond,
            ClientDisconnect: respond,
        },
        lifespan=lifespan,
    )
    # A link or a path that is not quite right is answered, never redirected.
    app.router.redirect_slashes = False
    return app


def _operations(edge: Edge) -> list[Route]:
    return [
        Route(
            surface.prefix + operation.path, generates(operation, surface, edge), methods=["POST"]
        )
        for surface in SURFACES
        for operation in OPERATIONS
    ] + [
        Route(surface.prefix + telling.path, tells(telling, surface, edge), methods=["POST"])
        for surface in SURFACES
        for telling in TELLINGS
    ]


def _others(edge: Edge, readiness: Readiness) -> list[Route]:
    publisher = Publisher(edge)
    return [
        *playground.routes(edge.public_url),
        *Views(edge).routes(),
        *manage.routes(edge),
        Route(images.PATH, images.serves_images(edge.studio)),
        *(
            Route(surface.prefix + openai.MODELS, openai.lists_models(edge.caller))
            for surface in SURFACES
        ),
        Route("/openapi.json", publisher.json),
        Route("/docs", publisher.page),
        Route("/healthz", healthy),
        Route("/readyz", serves_readiness(readiness)),
        Route("/metrics", edge.meters.serve),
    ]


def _published(edge: Edge) -> list[Route]:
    keys = edge.webhook_keys
    serves = jwks.serves_jwks(tuple if keys is None else keys.published)
    return [Route(surface.prefix + jwks.PATH, serves) for surface in SURFACES]
