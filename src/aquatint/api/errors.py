"""The only place where an error becomes a response."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus

import structlog
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Match

from aquatint.domain import errors

from . import openai
from .envelope import encode, fault
from .request_id import request_id_of
from .views import limits_of

STATUS: Mapping[type[errors.AquatintError], HTTPStatus] = {
    errors.InvalidRequest: HTTPStatus.BAD_REQUEST,
    errors.Unsupported: HTTPStatus.BAD_REQUEST,
    errors.Unauthenticated: HTTPStatus.UNAUTHORIZED,
    errors.Forbidden: HTTPStatus.FORBIDDEN,
    errors.NotFound: HTTPStatus.NOT_FOUND,
    errors.Expired: HTTPStatus.GONE,
    errors.RequestTooLarge: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    errors.UnsupportedMediaType: HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    errors.UnsafeContent: HTTPStatus.UNPROCESSABLE_ENTITY,
    errors.KeyReused: HTTPStatus.UNPROCESSABLE_ENTITY,
    errors.Refused: HTTPStatus.TOO_MANY_REQUESTS,  # never raised but as one of these two
    errors.PaymentRequired: HTTPStatus.PAYMENT_REQUIRED,
    errors.LimitReached: HTTPStatus.TOO_MANY_REQUESTS,
    errors.Cancelled: HTTPStatus.CONFLICT,
    errors.Conflict: HTTPStatus.CONFLICT,
    errors.Unavailable: HTTPStatus.SERVICE_UNAVAILABLE,
    errors.Unfinished: HTTPStatus.SERVICE_UNAVAILABLE,
    errors.EngineError: HTTPStatus.INTERNAL_SERVER_ERROR,
    errors.UpstreamError: HTTPStatus.BAD_GATEWAY,
    errors.EngineBusy: HTTPStatus.SERVICE_UNAVAILABLE,
    errors.EngineTimeout: HTTPStatus.SERVICE_UNAVAILABLE,
    errors.EngineUnreachable: HTTPStatus.SERVICE_UNAVAILABLE,
}

_log = structlog.get_logger(__name__)


async def respond(request: Request, error: Exception) -> Response:
    """The response to any error: ours, Starlette's, or one that nobody expected."""
    match error:
        case errors.AquatintError():
            return _respond_ours(request, error)
        case HTTPException():
            text = _HTTP_TEXTS.get(error.status_code, error.detail)
            headers = _allowed(request) if error.status_code == 405 else error.headers
            return _response(request, error.status_code, text, error, headers)
        case ClientDisconnect():
            return _response(request, HTTPStatus.BAD_REQUEST, "The body was not sent whole", error)
        case _:
            _log.error("unexpected error", exc_info=error)
            return _response(request, HTTPStatus.INTERNAL_SERVER_ERROR, "Internal error", error)


_HTTP_TEXTS = {404: "There is nothing at this path", 405: "The method is not allowed at this path"}


def _allowed(request: Request) -> Mapping[str, str]:
    """Every method that there is at this path: the router names those of its first route."""
    routes = [one for one in request.app.routes if one.matches(request.scope)[0] is Match.PARTIAL]
    return {"Allow": ", ".join(sorted(set().union(*(one.methods for one in routes))))}


def _respond_ours(request: Request, error: errors.AquatintError) -> Response:
    status = STATUS[type(error)]
    headers: dict[str, str] = {}
    if isinstance(error, errors.EngineBusy | errors.LimitReached | errors.Unavailable):
        headers["Retry-After"] = str(error.retry_after)
    if isinstance(error, errors.LimitReached) and error.limit is not None:
        headers |= limits_of(error.limit, 0, error.retry_after)
    if isinstance(error, errors.EngineBusy):
        # Only what was surely not drawn can be asked for again without being paid twice.
        headers["X-Should-Retry"] = "true" if error.untouched else "false"
        if error.untouched:
            headers["Aquatint-Untouched"] = "true"
    if isinstance(error, errors.Unauthenticated):
        headers["WWW-Authenticate"] = "Bearer"
    return _response(request, status, str(error), error, headers)


def _response(
    request: Request,
    status: int,
    text: str,
    error: Exception,
    headers: Mapping[str, str] | None = None,
) -> Response:
    if request.scope["path"] in openai.PATHS:
        body = openai.fault(int(status), text, error)
        status = HTTPStatus.BAD_REQUEST if isinstance(error, errors.UnsafeContent) else status
    else:
        body = fault(int(status), text, request_id_of(request.scope), error)
    return Response(encode(body), int(status), headers, "application/json")
