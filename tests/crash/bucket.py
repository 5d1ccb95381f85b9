"""A bucket that speaks as much of S3 as images need, and can be taken down."""

from xml.sax.saxutils import escape

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route


class Bucket:
    """Objects by key, at `/bucket/…`; while it `is_down`, every answer is 503."""

    def __init__(self):
        self.objects, self.is_down = {}, False
        methods = ["GET", "PUT", "POST", "DELETE"]
        self.app = Starlette(routes=[Route("/{path:path}", self.serve, methods=methods)])

    async def serve(self, request):
        if self.is_down:
            return Response("<Error><Code>SlowDown</Code></Error>", 503)
        key, body = request.path_params["path"].removeprefix("bucket").lstrip("/"), b""
        match request.method:
            case "PUT":
                self.objects[key] = await request.body()
            case "GET" if key in self.objects:
                body = self.objects[key]
            case "GET" if "list-type" in request.query_params:
                body = self.listed(request.query_params.get("prefix", ""))
            case "POST" if "delete" in request.query_params:
                body = self.deleted(await request.body())
            case _:
                return Response("<Error><Code>NoSuchKey</Code></Error>", 404)
        return Response(body, headers={"ETag": '"etag"', "Last-Modified": _THEN})

    def listed(self, prefix):
        found = "".join(
            f"<Contents><Key>{escape(key)}</Key><LastModified>2026-01-01T00:00:00.000Z"
            f"</LastModified><ETag>e</ETag><Size>{len(content)}</Size></Contents>"
            for key, content in self.objects.items()
            if key.startswith(prefix)
        )
        return f"<ListBucketResult>{found}</ListBucketResult>"

    def deleted(self, wanted):
        for part in wanted.decode().split("<Key>")[1:]:
            self.objects.pop(part.partition("</Key>")[0], None)
        return "<DeleteResult></DeleteResult>"


_THEN = "Thu, 01 Jan 2026 00:00:00 GMT"
