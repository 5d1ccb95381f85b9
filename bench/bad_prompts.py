"""CPU time for prompts that nobody should send, each as long as a prompt may be."""

from __future__ import annotations

import asyncio
import time

from aquatint.domain import GenerationRequest, Resolution
from aquatint.domain.request import MAX_PROMPT
from aquatint.engines import Engine, EngineOptions, load

from .table import Table

PARTS = {
    "one letter": "x",
    "subjects in a row": "twelve cats and a dog, ",
    "relations upon relations": "a cat on a table next to a dog under a tree ",
    "hands upon hands": "a man holding a ",
    "colours and numbers": "seven red blue and forty green ",
    "what contradicts itself": "day night sunny rainy a cat without a cat ",
    "every look": "watercolor oil painting anime ",
    "words that nobody knows": "voluptate ",
    "a thousand texts": '"HELLO" ',
    "a menu of a thousand lines": '"Tea 2.50" menu ',
    "half-open quotes": 'a "b ',
    "emoji": "\U0001f642\U0001f431",
    "punctuation": ".,;!?-(",
    "marks upon marks": "a\u0301\u0302",
    "right to left": "\u0642\u0637\u0629 \u05e9\u05dc\u05d5\u05dd ",
    "code": "def f(x): return [i for i in x if i > 0]\n",
    "HTML": '<div class="a"><p>cat &amp; dog</p></div>',
}


def table() -> Table:
    """Each kind at 1024 x 1024: the slowest come first."""
    spent = asyncio.run(_spend())
    slowest = sorted(spent.items(), key=lambda one: -one[1])
    rows = [[kind, f"{milliseconds:.0f}"] for kind, milliseconds in slowest]
    title = f"diorama, CPU time of prompts of {MAX_PROMPT:,} characters at 1024 x 1024"
    return title, ["prompt", "ms"], rows


async def _spend() -> dict[str, float]:
    engine = load(EngineOptions("diorama", {"parallel": 1}))
    await _time(engine, "a cat")  # what loads only once
    spent = {
        kind: await _time(engine, (part * MAX_PROMPT)[:MAX_PROMPT]) for kind, part in PARTS.items()
    }
    await engine.aclose()
    return spent


async def _time(engine: Engine, prompt: str) -> float:
    start = time.process_time()
    await engine.generate(
        GenerationRequest(prompt=prompt, resolution=Resolution(1024, 1024), seed=1)
    )
    return (time.process_time() - start) * 1000
