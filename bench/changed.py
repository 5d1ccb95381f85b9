"""Contact sheets of what starts from a picture: edits, remixes, other frames, other grounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aquatint.domain import (
    CharacterReference,
    Edit,
    Image,
    Reframe,
    Remix,
    ReplaceBackground,
    Resolution,
    Style,
    StyleType,
    Upscale,
)

from . import inputs
from .contact import Cell, Sheet
from .sheets import SCENE, request

PICTURES = (
    SCENE,
    "A city street at night with a yellow taxi",
    "A bicycle leaning on a fence, summer",
    "A woman in a red dress standing in a field of sunflowers",
)

CUT = (
    SCENE,
    "A white cat, light grey studio backdrop",
    "A corgi on a plain white background",
    "Portrait of an old man with a beard, plain studio background",
    "A bicycle, plain studio background",
    "A woman in a red dress standing in a field of sunflowers",
)

CHARACTERS = (
    "A man with a green jacket and a top hat",
    "A woman in a red dress wearing sunglasses",
    "A small orange robot",
    "A black cat wearing a blue scarf",
)

AGAIN = (
    "sitting in a cafe, reading a book",
    "on the beach at sunset",
    "watercolor portrait",
)

REFERENCES = (
    ("blueprint", "A blueprint of a ship"),
    ("woodblock", "A woodblock print of a mountain and a wave"),
    ("synthwave", "A synthwave city at night"),
    ("pencil", "A pencil sketch of an apple"),
    ("aged", "A vintage photo of an old barn in autumn"),
)


def edits() -> Sheet:
    """A picture, then what a prompt makes of the part behind a mask."""
    ball, meadow = inputs.ball(), inputs.meadow()
    asked = (
        ("remove", "", ball),
        ("replace", "a fox sitting in the grass", ball),
        ("replace", "a bouquet of sunflowers", ball),
        ("add", "add a small white cottage", meadow),
        ("add", "a hot air balloon in the sky", meadow),
        ("add", "a tall lighthouse", meadow),
    )
    before = inputs.landscape()
    edited = (
        Cell(request(prompt, source=Edit(before, mask)), f"{verb}: {prompt or 'no prompt'}")
        for verb, prompt, mask in asked
    )
    shown = (Cell(before, "the picture"), Cell(ball, "a mask"), Cell(meadow, "another mask"))
    return Sheet("edits", 3, 448, (*shown, *edited))


def remixes() -> Sheet:
    """Two pictures, each mixed anew with more and more of it kept."""
    weights = (1, 10, 25, 40, 50, 60, 75, 90, 100)
    rows = (
        (inputs.landscape(), "A beach with palm trees at dusk, watercolor"),
        (inputs.portrait(), "Oil painting of a queen with a golden crown"),
    )
    cells = (cell for before, prompt in rows for cell in _remixed(before, prompt, weights))
    return Sheet("remixes", 1 + len(weights), 256, tuple(cells))


def holes() -> Sheet:
    """Larger and larger parts of pictures, removed."""
    cells = (cell for prompt in PICTURES[:2] for cell in _holed(inputs.drawn(prompt)))
    return Sheet("holes", 5, 384, tuple(cells))


def _holed(before: Image) -> list[Cell]:
    masks = (inputs.middle(share) for share in (0.15, 0.3, 0.5, 0.7))
    removed = [Cell(request("", source=Edit(before, mask)), "removed") for mask in masks]
    return [Cell(before, "the picture"), *removed]


def reframes() -> Sheet:
    """Pictures, each shown within wider and taller frames."""
    frames = ((1536, 1024), (1536, 512), (1024, 1536), (704, 1472), (1536, 640))
    pictures = [inputs.landscape(), *(inputs.drawn(prompt) for prompt in PICTURES)]
    cells = (cell for before in pictures for cell in _reframed(before, frames))
    return Sheet("reframes", 1 + len(frames), 384, tuple(cells))


def _reframed(before: Image, frames: tuple[tuple[int, int], ...]) -> list[Cell]:
    shown = [
        Cell(request("", resolution=size, source=Reframe(before)), str(size))
        for size in (Resolution(*frame) for frame in frames)
    ]
    return [Cell(before, "the picture"), *shown]


def backgrounds() -> Sheet:
    """Pictures cut out and set before others: with notes of their subjects, then without."""
    drawn = (inputs.drawn(prompt) for prompt in CUT)
    cells = (cell for one in drawn for cell in (*_cut(one), *_cut(inputs.plain(one))))
    return Sheet("backgrounds", 6, 320, tuple(cells))


def _cut(before: Image) -> list[Cell]:
    kept = ReplaceBackground(before)
    behind = Cell(request("a library", source=kept), "a library")
    alone = Cell(request("", source=kept, transparent=True), "transparent")
    return [Cell(before, "the picture"), alone, behind]


def transparent() -> Sheet:
    """Subjects drawn on no ground."""
    asked = (*PICTURES, *CHARACTERS, "a bouquet of tulips", "a sailing ship", "three balloons")
    cells = (Cell(request(prompt, transparent=True), prompt[:44]) for prompt in asked)
    return Sheet("transparent", 4, 384, tuple(cells))


def upscales() -> Sheet:
    """Details of small pictures, twice and four times as large, true to them and rich in detail."""
    prompts = (SCENE, 'A travel poster that says "LISBON" with a tram')
    small = [inputs.drawn(prompt, Resolution(512, 512)) for prompt in prompts]
    cells = (cell for before in small for cell in _upscaled(before))
    return Sheet("upscales", 4, 512, tuple(cells))


def _upscaled(before: Image) -> list[Cell]:
    asked = ((1, 50), (100, 1), (50, 50))
    larger = [
        Cell(
            inputs.detail(
                inputs.answered(
                    request(
                        "",
                        resolution=Resolution(2048, 2048),
                        source=Upscale(before, resemblance, detail),
                    )
                )
            ),
            f"resemblance {resemblance}, detail {detail}",
        )
        for resemblance, detail in asked
    ]
    return [Cell(inputs.detail(before), "the picture"), *larger]


def characters() -> Sheet:
    """Somebody, then the same in other places; last without the note that tells the accessories."""
    cells = (cell for prompt in CHARACTERS for cell in _again(prompt))
    return Sheet("characters", 2 + len(AGAIN), 384, tuple(cells))


def _again(prompt: str) -> list[Cell]:
    before = inputs.drawn(prompt)
    noun = next(word for word in ("man", "woman", "robot", "cat") if f" {word} " in f" {prompt} ")
    asked = [(before, place) for place in AGAIN] + [(inputs.plain(before), AGAIN[1])]
    drawn = [
        Cell(
            request(f"A {noun} {place}", style=Style(character=CharacterReference(image))),
            f"{noun} {place}",
        )
        for image, place in asked
    ]
    return [Cell(before, prompt), *drawn]


def references() -> Sheet:
    """Pictures of a style, then what two scenes take from it."""
    scenes = (SCENE, "A fox in a forest", "Portrait of an old man with a beard")
    cells = (
        cell
        for name, prompt in REFERENCES
        for cell in _referred(inputs.plain(inputs.drawn(prompt)), name, scenes)
    )
    return Sheet("references", 1 + len(scenes), 384, tuple(cells))


def _referred(before: Image, name: str, scenes: tuple[str, ...]) -> list[Cell]:
    style = Style(type=StyleType.AUTO, references=(before,))
    return [
        Cell(before, name),
        *(Cell(request(scene, style=style), scene[:44]) for scene in scenes),
    ]


def _remixed(before: Image, prompt: str, weights: tuple[int, ...]) -> list[Cell]:
    mixed = [
        Cell(request(prompt, source=Remix(before, weight)), f"image weight {weight}")
        for weight in weights
    ]
    return [Cell(before, "the picture"), *mixed]


CHANGED: Mapping[str, Callable[[], Sheet]] = {
    one.__name__: one
    for one in (
        *(edits, holes, remixes, reframes, backgrounds, transparent),
        *(upscales, characters, references),
    )
}
