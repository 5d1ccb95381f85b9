"""What the edge counts, in the text format of Prometheus."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from starlette.requests import Request
from starlette.responses import Response

OUTCOMES = ("delivered", "failed", "dead")
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120)


class Meters:
    """The meters of one application, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "aquatint_requests", "Answered requests.", ("route", "status"), registry=self.registry
        )
        self._seconds = Histogram(
            "aquatint_request_seconds",
            "Time from a request's arrival to the end of its answer.",
            ("route",),
            buckets=_SECONDS,
            registry=self.registry,
        )
        self._images = Counter(
            "aquatint_images", "Images drawn.", ("operation",), registry=self.registry
        )
        self._webhooks = Counter(
            "aquatint_webhooks",
            "Attempts to deliver webhooks.",
            ("outcome",),
            registry=self.registry,
        )
        for outcome in OUTCOMES:  # from 0, so that the first one counts as an increase
            self._webhooks.labels(outcome)
        self.in_flight = Gauge(
            "aquatint_requests_in_flight", "Requests being answered.", registry=self.registry
        )

        self.imbalance = Gauge(
            "aquatint_ledger_imbalance_micros",
            "Micro-USD by which the ledger is off: 0.",
            registry=self.registry,
        )

    def answered(self, route: str, status: int, seconds: float) -> None:
        """One request is done."""
        self._requests.labels(route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def drawn(self, operation: str, images: int) -> None:
        """So many images were drawn for an operation."""
        self._images.labels(operation).inc(images)

    def told(self, outcome: str) -> None:
        """One attempt to deliver a webhook is over: delivered, failed or dead."""
        self._webhooks.labels(outcome).inc()

    async def serve(self, _: Request) -> Response:
        """GET /metrics; the request for it is not among those in flight."""
        self.in_flight.dec()
        text = generate_latest(self.registry)
        self.in_flight.inc()
        return Response(text, headers={"Content-Type": CONTENT_TYPE_LATEST})
