"""The OpenAPI document as one page, which needs nothing but itself."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import cycle
from typing import Any

from .docs_fields import code, escape, fields, plate

Json = Mapping[str, Any]

_PREFIX = "/ideogram"
_TITLES = {
    "V3": "The published endpoints of Ideogram 3.0.",
    "V4": "The published endpoints of Ideogram 4.0; the engine at work here draws.",
    "Tools": "The endpoints without a version.",
    "OpenAI": "The endpoints of OpenAI's images API, with its answers and its errors.",
    "Legacy": "The endpoints before V3, whose models are drawn by the engine at work here.",
}


def page(document: Json) -> str:
    """The page. Its style and script are part of it; `headers` allows these two and no more."""
    style, script = _own("docs.css"), _own("docs.js")
    body = "".join(
        (
            '<a class="skip" href="#main">To the endpoints</a><div class="page">',
            _navigation(document),
            f'<main id="main">{_header(document)}',
            *(_group(document, tag, text) for tag, text in _TITLES.items()),
            _errors(document),
            _others(document),
            _manage(document),
            '<footer>Made from <a href="/openapi.json">/openapi.json</a>, OpenAPI 3.1.</footer>',
            "</main></div>",
        )
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<title>Aquatint API</title><link rel="icon" href="data:,"><style>{style}</style></head>'
        f"<body>{body}<script>{script}</script></body></html>"
    )


@cache
def headers() -> Mapping[str, str]:
    """What a browser is told beside the page: to load nothing, and to run only what is in it."""
    policy = (
        f"default-src 'none'; style-src '{_digest('docs.css')}'; script-src '{_digest('docs.js')}';"
        " img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return {
        "Content-Security-Policy": policy,
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


@cache
def _own(name: str) -> str:
    return (files(__package__) / name).read_text("utf-8").strip()


def _digest(name: str) -> str:
    return f"sha256-{b64encode(hashlib.sha256(_own(name).encode()).digest()).decode()}"


def _header(document: Json) -> str:
    text = escape(document["info"]["description"])
    text = "".join(
        code(part) if odd else part
        for odd, part in zip(cycle((0, 1)), text.split("`"), strict=False)
    )
    return (
        "<header><h1>Ideogram&rsquo;s image API, on this machine</h1>"
        f"<p>{text}</p>"
        "<p><strong>Send a key</strong> in any of three headers: <code>Api-Key</code>, "
        "<code>X-API-Key</code>, or <code>Authorization: Bearer</code>.</p></header>"
    )


def _navigation(document: Json) -> str:
    groups = "".join(
        f"<div><h2>{tag}</h2><ul>{''.join(map(_entry, _tagged(document, tag)))}</ul></div>"
        for tag in _TITLES
    )
    more = (("errors", "Errors"), ("server", "Images and server"), ("manage", "Manage"))
    links = "".join(f'<li><a class="plain" href="#{name}">{text}</a>' for name, text in more)
    rest = f"<div><h2>More</h2><ul>{links}</ul></div>"
    return (
        '<nav aria-label="Endpoints"><a class="mark" href="#main">Aquatint</a>'
        f'<span class="version">{escape(document["info"]["version"])}</span>'
        f'<div class="paths">{groups}{rest}</div></nav>'
    )


def _entry(found: tuple[str, Json]) -> str:
    path, operation = found
    old = ' class="old"' if operation["deprecated"] else ""
    return f'<li><a{old} href="#{operation["operationId"]}">{escape(path)}</a>'


def _tagged(document: Json, tag: str) -> Iterator[tuple[str, Json]]:
    for path, methods in document["paths"].items():
        if tag in methods.get("post", {}).get("tags", ()):
            yield path, methods["post"]


def _group(document: Json, tag: str, text: str) -> str:
    articles = "".join(_article(document, *found) for found in _tagged(document, tag))
    return f'<section><h2 id="{tag}">{tag}</h2><p>{text}</p>{articles}</section>'


def _article(document: Json, path: str, operation: Json) -> str:
    name = operation["operationId"]
    flag = '<span class="flag">Deprecated</span>' if operation["deprecated"] else ""
    content = operation["requestBody"]["content"]
    types = ", ".join(code(kind) for kind in content)
    return (
        f'<article id="{name}"><h3><span class="verb">POST</span>'
        f'<a href="#{name}">{escape(path)}</a>{flag}</h3>'
        f'<p class="summary">{escape(operation["summary"])}</p>'
        f'<p class="note">Reads {types}. {escape(operation["description"])}'
        f"{_gateway_note(document, path, operation)}</p>"
        f'<div class="columns"><dl>{fields(document, _model(operation))}</dl>'
        f"<aside>{_samples(operation)}</aside></div></article>"
    )


def _model(operation: Json) -> str:
    content = operation["requestBody"]["content"]
    schema = (content.get("multipart/form-data") or content["application/json"])["schema"]
    return str(schema["$ref"]).rpartition("/")[2]


def _gateway_note(document: Json, path: str, operation: Json) -> str:
    twin = document["paths"][_PREFIX + path]["post"]
    note = f" Also at {code(_PREFIX + path)}"
    if _model(twin) == _model(operation):
        return f"{note}."
    return f"{note}, where mask or prompt may be left out."


def _samples(operation: Json) -> str:
    samples = (plate(sample["label"], sample["source"]) for sample in operation["x-codeSamples"])
    answer = operation["responses"]["200"]["content"]["application/json"]["example"]
    return "".join((*samples, plate("Answer", answer, copy=False)))


def _errors(document: Json) -> str:
    operation = document["paths"]["/generate"]["post"]
    shared = document["components"]["responses"]
    rows = [
        (status, shared[answer["$ref"].rpartition("/")[2]]["description"])
        for status, answer in operation["responses"].items()
        if "$ref" in answer
    ]
    example = document["components"]["schemas"]["Error"]["example"]
    return (
        '<section><h2 id="errors">Errors</h2><p>Every answer that is not an image or a list of '
        "images is one object. Its text stands under three names, since clients read different "
        "ones; <code>field</code> is there when one field is at fault.</p>"
        f'<div class="columns">{_table(rows)}<aside>'
        f"{plate('An error', example, copy=False)}</aside></div></section>"
    )


def _others(document: Json) -> str:
    rows = [
        (path, methods["get"]["summary"])
        for path, methods in document["paths"].items()
        if "get" in methods and not path.startswith("/manage")
    ]
    return (
        '<section><h2 id="server">Images and server</h2><p>All of these are GET, and none needs a '
        f"key: an image is guarded by the signature of its link.</p>{_table(rows)}</section>"
    )


def _manage(document: Json) -> str:
    rows = [
        (f"{method.upper()} {path}", operation["summary"])
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
        if path.startswith("/manage")
    ]
    return (
        '<section><h2 id="manage">Manage</h2><p>For administrators, whose keys are made by '
        f"<code>aquatint admin create</code> and open nothing else.</p>{_table(rows)}</section>"
    )


def _table(rows: list[tuple[str, str]]) -> str:
    cells = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(text)}</td></tr>'
        for name, text in rows
    )
    return f"<table>{cells}</table>"
