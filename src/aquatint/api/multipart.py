"""Multipart bodies, read as they arrive and refused as soon as they are over a limit."""

from __future__ import annotations

from collections.abc import AsyncIterator

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from aquatint.domain.errors import InvalidRequest

from .form import Part
from .limits import Limits


async def read_multipart(
    content_type: str, chunks: AsyncIterator[bytes], limits: Limits
) -> tuple[Part, ...]:
    """The parts in order. Raise InvalidRequest for a body that is no whole multipart form."""
    boundary = parse_options_header(content_type)[1].get(b"boundary")
    if not boundary:
        raise InvalidRequest("body", "multipart/form-data needs a boundary in its Content-Type")
    try:
        reader = _Reader(boundary, limits)
        async for chunk in chunks:
            reader.feed(chunk)
    except FormParserError as error:
        raise InvalidRequest("body", "is not a readable multipart form") from error
    return reader.finish()


class _Reader:
    """Collects the parser's calls into parts. Only names are read; types and labels are not."""

    def __init__(self, boundary: bytes, limits: Limits) -> None:
        self._limits = limits
        self._parts: list[Part] = []
        self._files = 0
        self._ended = False
        self._begin_part()
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._begin_part,
                "on_header_begin": self._begin_header,
                "on_header_field": self._extend_header_name,
                "on_header_value": self._extend_header_value,
                "on_header_end": self._end_header,
                "on_headers_finished": self._begin_data,
                "on_part_data": self._extend_data,
                "on_part_end": self._end_part,
                "on_end": self._end,
            },
        )

    def feed(self, chunk: bytes) -> None:
        self._parser.write(chunk)

    def finish(self) -> tuple[Part, ...]:
        self._parser.finalize()
        if not self._ended:
            raise InvalidRequest("body", "is cut short: its closing boundary is missing")
        return tuple(self._parts)

    def _begin_part(self) -> None:
        self._disposition = b""
        self._data = bytearray()
        self._name = ""
        self._filename: str | None = None
        self._begin_header()

    def _begin_header(self) -> None:
        self._header = bytearray()
        self._header_value = bytearray()

    def _extend_header_name(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _extend_header_value(self, data: bytes, start: int, end: int) -> None:
        self._header_value += data[start:end]

    def _end_header(self) -> None:
        if self._header.lower() == b"content-disposition":
            self._disposition = bytes(self._header_value)

    def _begin_data(self) -> None:
        options = parse_options_header(self._disposition)[1]
        if b"name" not in options:
            raise InvalidRequest("body", "has a part without a name")
        self._name = options[b"name"].decode(errors="replace")
        if b"filename" in options:
            self._filename = options[b"filename"].decode(errors="replace")
            self._files += 1
        self._count()

    def _count(self) -> None:
        fields = len(self._parts) + 1 - self._files
        if self._files > self._limits.max_files:
            raise InvalidRequest("body", f"has more than {self._limits.max_files} files")
        if fields > self._limits.max_fields:
            raise InvalidRequest("body", f"has more than {self._limits.max_fields} fields")

    def _extend_data(self, data: bytes, start: int, end: int) -> None:
        is_text = self._filename is None
        most = self._limits.max_text_bytes if is_text else self._limits.max_image_bytes
        if len(self._data) + end - start > most:
            kind = "text" if is_text else "file"
            raise InvalidRequest(self._name, f"is a {kind} of more than {most:,} bytes")
        self._data += data[start:end]

    def _end_part(self) -> None:
        self._parts.append(Part(self._name, bytes(self._data), self._filename))

    def _end(self) -> None:
        self._ended = True
