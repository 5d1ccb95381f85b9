"""Bodies as clients send them, written byte by byte where a library would tidy them up."""

import json

import PIL.Image
from pictures import encoded, image, mask, noise

GENERATE = "/v1/ideogram-v3/generate"
INPAINT = "/v1/ideogram-v3/inpaint"
EDIT = "/v1/ideogram-v3/edit"
REMIX = "/v1/ideogram-v3/remix"
TRANSPARENT = "/v1/ideogram-v3/generate-transparent"
REFRAME = "/v1/ideogram-v3/reframe"
BACKGROUND = "/v1/ideogram-v3/replace-background"
GATEWAY = "/ideogram"

BOUNDARY = "a-boundary"


def png(width=64, height=48, seed=0):
    """A small picture as a PNG file."""
    return image(noise(width, height, seed)).data


def half_mask(width=64, height=48):
    """A mask whose left half is black."""
    changes = noise(width, height)[..., 0] >= 0
    changes[:, width // 2 :] = False
    return mask(changes).data


def flat(width, height, color, mode="RGB"):
    """A PNG of one colour."""
    return encoded(PIL.Image.new(mode, (width, height), color), "PNG")


def form(*parts):
    """A multipart body of (header lines, content) pairs: keywords for a client's `post`."""
    return framed(b"".join(part(*one) for one in parts) + closing())


def part(headers, content):
    """One part; `headers` is a name, or the header lines in full."""
    if "\r\n" not in headers and ":" not in headers:
        headers = f'Content-Disposition: form-data; name="{headers}"'
    content = content.encode() if isinstance(content, str) else content
    return f"--{BOUNDARY}\r\n{headers}\r\n\r\n".encode() + content + b"\r\n"


def closing():
    """What ends a form."""
    return f"--{BOUNDARY}--\r\n".encode()


def framed(body, content_type=f"multipart/form-data; boundary={BOUNDARY}"):
    """Bytes with a Content-Type: keywords for a client's `post`."""
    return {"content": body, "headers": {"Content-Type": content_type}}


def file_part(name, filename="image.png", content_type="image/png"):
    """The header lines of a part that is a file."""
    disposition = f'Content-Disposition: form-data; name="{name}"; filename="{filename}"'
    return disposition + (f"\r\nContent-Type: {content_type}" if content_type else "")


def json_text(text):
    """A JSON body as it stands."""
    return framed(text if isinstance(text, bytes) else text.encode(), "application/json")


def multipart(**fields):
    """Fields as httpx sends a form without files: a list is sent part by part."""
    return {
        "files": [
            (name, one if isinstance(one, tuple) else (None, _written(one)))
            for name, value in fields.items()
            for one in (value if isinstance(value, list) else [value])
        ]
    }


def _written(value):
    if isinstance(value, bytes | str):
        return value
    return json.dumps(value)


def edit(**fields):
    """An edit that is in order, but for what is said here; None leaves a field out."""
    return _changed({"image": file(png()), "mask": file(half_mask()), "prompt": "a hat"}, fields)


def remix(**fields):
    """A remix that is in order, but for what is said here; None leaves a field out."""
    return _changed({"image": file(png()), "prompt": "a hat"}, fields)


def reframe(**fields):
    """A reframe that is in order, but for what is said here; None leaves a field out."""
    return _changed({"image": file(png()), "resolution": "1312x736"}, fields)


def upscale(**fields):
    """An upscale whose `image_request` has these fields."""
    return multipart(image_file=file(png()), image_request=json.dumps(fields))


def legacy_reframe(**fields):
    """A legacy reframe that is in order, but for what is said here; None leaves a field out."""
    whole = {"image_file": file(png()), "resolution": "RESOLUTION_1280_720", "model": "V_2"}
    return _changed(whole, fields)


def legacy_edit(**fields):
    """A legacy edit that is in order, but for what is said here; None leaves a field out."""
    whole = {
        "image_file": file(png()),
        "mask": file(half_mask()),
        "prompt": "a hat",
        "model": "V_2",
    }
    return _changed(whole, fields)


def legacy_remix(**fields):
    """A legacy remix that is in order, but for what is said here; None leaves a field out."""
    whole = {"image_file": file(png()), "image_request": '{"prompt": "a hat"}'}
    return _changed(whole, fields)


def file(data, filename="image.png", content_type="image/png"):
    """A file as httpx wants it."""
    return (filename, data, content_type)


def _changed(whole, fields):
    kept = {name: value for name, value in {**whole, **fields}.items() if value is not None}
    return multipart(**kept)


def brief(value):
    """A value as the name of a test: its beginning and its end."""
    shown = ascii(value)
    return shown if len(shown) <= 80 else f"{shown[:40]}...{shown[-37:]}"


def check(response, status, field=None):
    """The one object of every error."""
    assert response.status_code == status, response.text
    assert response.headers["Content-Type"] == "application/json"
    said = response.json()
    assert said["error"] == said["message"] == said["detail"] != ""
    assert (said["status"], said.get("field")) == (status, field)
    assert said["request_id"] == response.headers["X-Request-Id"]
    assert list(said) == sorted(said)
    assert "message" not in said["error"].lower()
