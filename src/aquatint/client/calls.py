"""One builder for each endpoint: what is sent where, and as what the answer is read."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from pydantic import BaseModel

from . import fields as of
from .answers import Description, Generation, Layers, Parts, Removal
from .fields import File
from .forms import given, plain

T = TypeVar("T", bound=BaseModel)
Said = Mapping[str, Any]

V3 = "/v1/ideogram-v3"
V4 = "/v1/ideogram-v4"


@dataclass(frozen=True, slots=True)
class Call(Generic[T]):
    """A POST: a form of `form`, or `json`. All tries of one call have the same `key`."""

    path: str
    answer: type[T]
    key: str
    form: Mapping[str, object] | None = None
    json: Mapping[str, object] | None = None


def generate(prompt: str, said: Said) -> Call[Generation]:
    """Text to image."""
    fields = given(said, of.GenerateFields, of="generate")
    return _form(f"{V3}/generate", Generation, said, {"prompt": prompt, **fields})


def generate_transparent(prompt: str, said: Said) -> Call[Generation]:
    """Text to an image without a ground."""
    fields = given(said, of.TransparentFields, of="generate_transparent")
    return _form(f"{V3}/generate-transparent", Generation, said, {"prompt": prompt, **fields})


def inpaint(image: File, mask: File, prompt: str, said: Said) -> Call[Generation]:
    """Repaint an image where its mask is black."""
    fields = given(said, of.EditFields, of="inpaint")
    sent = {"image": image, "mask": mask, "prompt": prompt, **fields}
    return _form(f"{V3}/inpaint", Generation, said, sent)


def edit(image: File, mask: File | None, prompt: str | None, said: Said) -> Call[Generation]:
    """The same under its former name, the one that gateways have."""
    fields = given(said, of.EditFields, of="edit")
    sent = {"image": image, "mask": mask, "prompt": prompt, **fields}
    return _form(f"{V3}/edit", Generation, said, sent)


def remix(image: File, prompt: str, said: Said) -> Call[Generation]:
    """Draw a prompt, starting from an image."""
    fields = given(said, of.RemixFields, of="remix")
    return _form(f"{V3}/remix", Generation, said, {"image": image, "prompt": prompt, **fields})


def reframe(image: File, resolution: str, said: Said) -> Call[Generation]:
    """Give an image another shape, drawing what was beyond its frame."""
    fields = given(said, of.ReframeFields, of="reframe")
    sent = {"image": image, "resolution": resolution, **fields}
    return _form(f"{V3}/reframe", Generation, said, sent)


def replace_background(image: File, prompt: str, said: Said) -> Call[Generation]:
    """Keep what is in front, and draw the rest anew."""
    fields = given(said, of.BackgroundFields, of="replace_background")
    sent = {"image": image, "prompt": prompt, **fields}
    return _form(f"{V3}/replace-background", Generation, said, sent)


def layerize_text(image: File, said: Said) -> Call[Layers]:
    """Take the texts off an image."""
    fields = given(said, of.LayerizeFields, of="layerize_text")
    return _form(f"{V3}/layerize-text", Layers, said, {"image": image, **fields})


def upscale(image: File, said: Said) -> Call[Generation]:
    """Enlarge an image."""
    request = given(said, of.UpscaleFields, of="upscale")
    return _form("/upscale", Generation, said, {"image_file": image, "image_request": request})


def describe(image: File, said: Said) -> Call[Description]:
    """Say what an image shows."""
    fields = given(said, of.DescribeFields, of="describe")
    return _form("/describe", Description, said, {"image_file": image, **fields})


def generate_v4(prompt: str | Said, said: Said) -> Call[Generation]:
    """Words, or a prompt in parts, to an image by V4."""
    fields = given(said, of.V4Fields, of="generate_v4")
    name = "text_prompt" if isinstance(prompt, str) else "json_prompt"
    return _form(f"{V4}/generate", Generation, said, {name: prompt, **fields})


def generate_v4_async(prompt: str | Said, said: Said) -> Call[Generation]:
    """The same where it is never waited for: its answer is a task, for `submit`."""
    return replace(generate_v4(prompt, said), path=f"{V4}/async/generate")


def remix_v4(image: File, prompt: str, said: Said) -> Call[Generation]:
    """Draw a prompt by V4, starting from an image."""
    fields = given(said, of.V4RemixFields, of="remix_v4")
    sent = {"image": image, "text_prompt": prompt, **fields}
    return _form(f"{V4}/remix", Generation, said, sent)


def describe_v4(image: File, said: Said) -> Call[Parts]:
    """Say what an image shows, in parts."""
    fields = given(said, of.V4DescribeFields, of="describe_v4")
    return _form(f"{V4}/describe", Parts, said, {"image_file": image, **fields})


def magic_prompt_v4(prompt: str, said: Said) -> Call[Parts]:
    """Enrich a prompt, and choose its shape."""
    fields = given(said, of.MagicPromptFields, of="magic_prompt_v4")
    return Call(f"{V4}/magic-prompt", Parts, _key(said), json={"text_prompt": prompt, **fields})


def edit_images(images: File | Sequence[File], prompt: str, said: Said) -> Call[Generation]:
    """Change images as a prompt tells."""
    fields = given(said, of.EditImagesFields, of="edit_images")
    return _form("/v1/edit", Generation, said, {"images": images, "prompt": prompt, **fields})


def remove_background(image: File, said: Said) -> Call[Removal]:
    """Keep what is in front, on nothing."""
    given(said, of.Keyed, of="remove_background")
    return _form("/v1/remove-background", Removal, said, {"image": image})


def remove_object(image: File, mask: File, said: Said) -> Call[Removal]:
    """Remove what the mask covers in white: the other way round than everywhere else."""
    fields = given(said, of.RemoveObjectFields, of="remove_object")
    return _form("/v1/remove-object", Removal, said, {"image": image, "mask": mask, **fields})


def legacy_generate(prompt: str, said: Said) -> Call[Generation]:
    """Text to image by the models before V3."""
    fields = given(said, of.LegacyGenerateFields, of="legacy_generate")
    request = plain({"prompt": prompt, **fields})
    return Call("/generate", Generation, _key(said), json={"image_request": request})


def legacy_edit(
    image: File, mask: File | None, prompt: str | None, model: str, said: Said
) -> Call[Generation]:
    """Repaint an image where its mask is black, keeping its size."""
    fields = given(said, of.LegacyEditFields, of="legacy_edit")
    sent = {"image_file": image, "mask": mask, "prompt": prompt, "model": model, **fields}
    return _form("/edit", Generation, said, sent)


def legacy_remix(image: File, prompt: str, said: Said) -> Call[Generation]:
    """Draw a prompt by the models before V3, starting from an image."""
    fields = given(said, of.LegacyRemixFields, of="legacy_remix")
    request = {"prompt": prompt, **fields}
    return _form("/remix", Generation, said, {"image_file": image, "image_request": request})


def legacy_reframe(image: File, resolution: str, model: str, said: Said) -> Call[Generation]:
    """Give an image another shape by the models before V3."""
    fields = given(said, of.LegacyReframeFields, of="legacy_reframe")
    sent = {"image_file": image, "resolution": resolution, "model": model, **fields}
    return _form("/reframe", Generation, said, sent)


def _form(path: str, answer: type[T], said: Said, fields: Said) -> Call[T]:
    sent = {name: value for name, value in fields.items() if value is not None}
    return Call(path, answer, _key(said), form=sent)


def _key(said: Said) -> str:
    return said.get("idempotency_key") or secrets.token_urlsafe(16)
