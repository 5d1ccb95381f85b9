"""From settings to who enriches prompts and who judges images."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.util import find_spec

from aquatint import guarded
from aquatint.engines import CannotStart, Completes, Engine
from aquatint.settings import Settings
from aquatint.studio.magic_prompt import MagicPromptWriter, RuleWriter
from aquatint.studio.rewriting import Chat, Rewriter
from aquatint.studio.safety import EveryImageIsSafe, ImageSafety

_PATIENCE = 30  # seconds that a chat endpoint may take


def image_safety(settings: Settings) -> ImageSafety:
    """The classifier of the settings, loaded; raise CannotStart where it cannot be."""
    name = settings.image_classifier
    if name is None:
        return EveryImageIsSafe()
    absent = [one for one in ("torch", "transformers") if find_spec(one) is None]
    if absent:
        raise CannotStart(
            f"image_classifier: {', '.join(absent)} not installed; "
            "pip install 'aquatint[diffusers]'"
        )
    from aquatint.engines.diffusers.classifier import (  # noqa: PLC0415 - of an extra, and slow
        Classifier,
        Classifying,
    )

    labels = (one.strip() for one in settings.image_classifier_unsafe.split(","))
    options = Classifying(
        name, tuple(one for one in labels if one), settings.image_classifier_threshold
    )
    try:
        return Classifier(options)
    except ValueError as error:
        raise CannotStart(str(error)) from error


@asynccontextmanager
async def magic_prompt(settings: Settings, engine: Engine) -> AsyncIterator[MagicPromptWriter]:
    """The writer of the settings; raise CannotStart for one that is named and cannot be had."""
    rules, kind, url = RuleWriter(), settings.magic_prompt, settings.magic_prompt_url
    model = engine if isinstance(engine, Completes) and engine.completes else None
    if kind == "model" and model is None:
        raise CannotStart(f"magic_prompt: {settings.engine} has no model that writes")
    if kind == "chat" and url is None:
        raise CannotStart("magic_prompt: names no endpoint; set AQUATINT_MAGIC_PROMPT_URL")
    if model is not None and kind in ("auto", "model"):
        yield Rewriter(model.complete, rules, only_on=kind == "auto")
    elif url is not None and kind in ("auto", "chat"):
        private, key = settings.allow_private_networks, settings.magic_prompt_key
        async with guarded.client(allow_private=private, timeout=_PATIENCE) as client:
            chat = Chat(
                client,
                str(url),
                model=settings.magic_prompt_model,
                key=None if key is None else key.get_secret_value(),
            )
            yield Rewriter(chat.ask, rules)
    else:
        yield rules
