"""The one shape of every generating endpoint: who asks, what for, and the answer."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

from aquatint.domain import Caller, Generation, GenerationRequest, Image, InvalidRequest, Webhook
from aquatint.guarded import Hosts
from aquatint.imaging import decode
from aquatint.storage import Office
from aquatint.studio.access import Access
from aquatint.studio.answers import Answers
from aquatint.studio.lifecycle import ended
from aquatint.studio.studio import Studio
from aquatint.studio.tasks import Tasks
from aquatint.studio.terms import Terms
from aquatint.studio.webhooks import WebhookKeys, WebhookUrls

from .asking import Preference, is_dry_run, preference_of, stopped_with, terms_of
from .auth import keys_of
from .body import Body, fields_of, receive
from .envelope import answer, encode, quoted
from .form import Upload
from .images import fetches
from .limits import Limits
from .metrics import Meters
from .operation import Operation, Surface, Telling
from .telling import Teller, TellingWire
from .views import JSON, applied_of, charge_of, pending, replayed, told_of
from .wire import GenerationWire, read, spelled

Endpoint = Callable[[Request], Awaitable[Response]]

_SHORT = 16_384  # bytes that are read faster than a thread is found for them
_READERS = 4  # images decoded at a time, each of which may take hundreds of megabytes
_HOST = re.compile(r"[A-Za-z0-9._\-]+(:[0-9]{1,5})?|\[[0-9A-Fa-f:.]+\](:[0-9]{1,5})?")


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """What endpoints share. Links begin with `public_url`, or as the URL that the caller used.

    `stops_with_client` is whether what a client no longer waits for is given up. Without `tasks`
    all clients wait; without `answers` what is answered in words is worked out each time; without
    an `office` there is nothing below /manage; without `webhook_keys` none is published.
    """

    studio: Studio
    access: Access
    limits: Limits = field(default_factory=Limits)
    public_url: str | None = None
    meters: Meters = field(default_factory=Meters)
    readers: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_READERS))
    stops_with_client: bool = False
    webhook_urls: WebhookUrls = field(
        default_factory=lambda: WebhookUrls(Hosts(allow_private=False), allow_private=False)
    )
    tasks: Tasks | None = None
    answers: Answers | None = None
    office: Office | None = None
    webhook_keys: WebhookKeys | None = None

    async def caller(self, request: Request) -> Caller:
        """Who asks; raise Unauthenticated, or Forbidden for a key that is not used from there."""
        caller = await self.access.caller(keys_of(request))
        address = request.client.host if request.client is not None else None
        for scope in caller.scopes:
            scope.check_address(address)
        return caller

    async def enter(self, request: Request) -> Caller:
        """Who asks for images; raise EngineBusy before the body is read where none can wait."""
        caller = await self.caller(request)
        self.studio.check_room()
        return caller

    async def webhook(self, request: Request, *, is_needed: bool) -> Webhook | None:
        """Who is told when it has ended; raise InvalidRequest for a URL that may not be."""
        urls = request.query_params.getlist("webhook_url")
        if is_needed and not urls:
            raise InvalidRequest("webhook_url", "is required")
        if len(urls) > 1:
            raise InvalidRequest("webhook_url", "was given more than once")
        return (
            Webhook(await self.webhook_urls.check(urls[0]), self.origin(request)) if urls else None
        )

    def look(self, upload: Upload, name: str) -> Image:
        """An upload as an image, decoded once to prove it whole: slow."""
        return decode.verify(upload.data, name, self.limits.max_pixels)

    def origin(self, request: Request) -> str:
        """Scheme and host of links: those of the setting, else those that the caller used."""
        if self.public_url is not None:
            return self.public_url.rstrip("/")
        host = request.headers.get("host", "")
        if not _HOST.fullmatch(host):
            name, port = request.scope.get("server") or ("localhost", None)
            host = name if port is None else f"{name}:{port}"
        return f"{request.url.scheme}://{host}"


def generates(operation: Operation, surface: Surface, edge: Edge) -> Endpoint:
    """The endpoint of an operation below a prefix."""
    model = operation.model_on(surface)
    headers = operation.headers_on(surface)
    fetch = fetches(edge.studio)

    async def endpoint(request: Request) -> Response:
        caller = await edge.enter(request)
        edge.studio.check_engine(operation.source)
        webhook = await edge.webhook(request, is_needed=operation.is_async)
        terms = replace(terms_of(request), webhook=webhook)
        preference = preference_of(request, is_gateway=surface.is_gateway)
        body = await receive(request, operation.accepts, edge.limits)
        asked, wanted = await _understand(body, model, edge)
        with spelled(model):
            if is_dry_run(request):
                quote = await edge.studio.quote(caller, wanted)
                price = headers | charge_of(quote)
                return Response(encode(quoted(quote)), headers=price, media_type=JSON)
            order = Order(caller, wanted, terms, preference)
            if operation.is_async:
                return await _taken_in(order, edge)
            generation = await _carried(request, order, edge)
        applied = headers | applied_of(preference)
        if not generation.state.is_final:
            return pending(generation, surface, edge.origin(request), applied)
        told = await operation.shape(answer(generation, edge.origin(request)), asked, fetch)
        return Response(encode(told), headers=applied | told_of(generation), media_type=JSON)

    return endpoint


@dataclass(frozen=True, slots=True)
class Order:
    """A request, who makes it, and how it is carried."""

    caller: Caller
    wanted: GenerationRequest
    terms: Terms
    preference: Preference


async def _taken_in(order: Order, edge: Edge) -> Response:
    """The answer to an order whose webhook is told the rest; without tasks, once it is drawn."""
    draw = edge.studio.generate if edge.tasks is None else edge.tasks.submit
    generation = await draw(order.caller, order.wanted, terms=order.terms)
    body = encode({"generation_id": generation.id})
    return Response(body, headers=told_of(generation), media_type=JSON)


async def _carried(request: Request, order: Order, edge: Edge) -> Generation:
    """The generation of an order: at its end, or as it stands where that is preferred."""
    wait = order.preference.wait
    if edge.tasks is not None and wait is not None:
        queued = await edge.tasks.submit(order.caller, order.wanted, order.terms)
        seen = await edge.tasks.wait(order.caller, queued.id, wait)
        told = replace(seen, is_replayed=queued.is_replayed, allowance=queued.allowance)
        return ended(told)
    drawing = edge.studio.generate(order.caller, order.wanted, terms=order.terms)
    return await (stopped_with(request, drawing) if edge.stops_with_client else drawing)


def tells(telling: Telling, surface: Surface, edge: Edge) -> Endpoint:
    """The endpoint of what is asked in words alone, below a prefix."""
    model = telling.model_on(surface)

    async def look(upload: Upload, name: str) -> Image:
        async with edge.readers:
            return await asyncio.to_thread(edge.look, upload, name)

    teller = Teller(edge.studio.drawing, look)

    async def endpoint(request: Request) -> Response:
        caller = await edge.enter(request)
        for scope in caller.scopes:
            scope.check_telling(telling.right)
        terms = terms_of(request)
        await edge.studio.count(caller)
        body = await receive(request, telling.accepts, edge.limits)
        wanted, print_ = await asyncio.to_thread(lambda: _told(read(model, fields_of(body))))

        async def tell() -> str:
            return encode(await wanted.tell(teller)).decode()

        if edge.answers is None:
            return Response(await tell(), media_type=JSON)
        told = await edge.answers.once(caller, terms, print_, tell)
        return Response(told.text, headers=replayed(is_replayed=told.is_replayed), media_type=JSON)

    return endpoint


def _told(wanted: TellingWire) -> tuple[TellingWire, bytes]:
    """What is asked in words, with what makes it the same request as another."""
    parts = [type(wanted).__name__, *(f"{name}={_print(value)}" for name, value in wanted)]
    return wanted, sha256("\0".join(parts).encode()).digest()


def _print(value: object) -> str:
    return sha256(value.data).hexdigest() if isinstance(value, Upload) else repr(value)


async def _understand(
    body: Body, model: type[GenerationWire], edge: Edge
) -> tuple[GenerationWire, GenerationRequest]:
    """What a body says and asks for; found in a thread when there is much to read."""

    def understand() -> tuple[GenerationWire, GenerationRequest]:
        asked = read(model, fields_of(body))
        with spelled(model):
            return asked, asked.to_domain(edge.look)

    if _is_short(body):
        return understand()
    async with edge.readers:
        return await asyncio.to_thread(understand)


def _is_short(body: Body) -> bool:
    if isinstance(body, bytes):
        return len(body) <= _SHORT
    no_file = all(part.filename is None for part in body)
    return no_file and sum(len(part.data) for part in body) <= _SHORT
