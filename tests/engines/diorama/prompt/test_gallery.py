"""Sixteen prompts, each with the graph that a careful reader would write down."""

import pytest

from aquatint.engines.diorama import prompt
from aquatint.engines.diorama.graph import (
    Format,
    Pose,
    Relation,
    RelationKind,
    SceneGraph,
    Subject,
    TimeOfDay,
    Weather,
)


def thing(concept, words=None, **facts):
    return Subject(concept=concept, words=words or concept, **facts)


GALLERY = {
    "A photo of a cat sleeping on a couch.": SceneGraph(
        subjects=(thing("cat", pose=Pose.SLEEPING), thing("couch")),
        relations=(Relation(0, RelationKind.ON, 1),),
        looks=("photo",),
    ),
    "A serene tropical beach scene with tall palm trees and a lighthouse on an island at sunset,"
    " pink and orange clouds": SceneGraph(
        subjects=(
            thing("palm", "palm trees", count=3, size=1.2),
            thing("lighthouse"),
            thing("island"),
        ),
        relations=(Relation(1, RelationKind.ON, 2),),
        setting="beach",
        time=TimeOfDay.SUNSET,
        timed=True,
        mood="calm",
        colors=("pink", "orange"),
        extras=frozenset({"clouds"}),
    ),
    'A vintage travel poster that says "VISIT MARS" with a rocket over red mountains': SceneGraph(
        subjects=(thing("rocket", pose=Pose.FLYING),),
        setting="mars",
        format=Format.POSTER,
        looks=("vintage",),
        colors=("red",),
        lettering=("VISIT MARS",),
        theme=frozenset({"travel"}),
    ),
    'A minimalist logo for a coffee shop named "Morning Bean"': SceneGraph(
        format=Format.LOGO,
        looks=("minimalist",),
        lettering=("Morning Bean",),
        theme=frozenset({"coffee"}),
    ),
    "Three red apples and a green pear on a wooden table": SceneGraph(
        subjects=(
            thing("apple", "apples", count=3, color="red"),
            thing("pear", color="green"),
        ),
        setting="table",
    ),
    "A robot reading a book in a library, watercolor": SceneGraph(
        subjects=(thing("robot", pose=Pose.READING), thing("book")),
        relations=(Relation(0, RelationKind.HOLDING, 1),),
        setting="library",
        looks=("watercolor",),
    ),
    'A neon sign that says "OPEN 24 HOURS" in a rainy city street at night': SceneGraph(
        setting="street",
        time=TimeOfDay.NIGHT,
        timed=True,
        weather=frozenset({Weather.RAIN}),
        format=Format.NEON_SIGN,
        lettering=("OPEN 24 HOURS",),
    ),
    "A black dog next to a white cat under a rainbow": SceneGraph(
        subjects=(thing("dog", color="black"), thing("cat", color="white")),
        relations=(Relation(0, RelationKind.BESIDE, 1),),
        weather=frozenset({Weather.RAINBOW}),
    ),
    "An astronaut riding a horse on the moon": SceneGraph(
        subjects=(thing("astronaut"), thing("horse")),
        relations=(Relation(0, RelationKind.RIDING, 1),),
        setting="moon",
    ),
    "Two penguins holding an umbrella in the snow": SceneGraph(
        subjects=(thing("penguin", "penguins", count=2), thing("umbrella")),
        relations=(Relation(0, RelationKind.HOLDING, 1),),
        setting="snow",
        weather=frozenset({Weather.SNOW}),
    ),
    "A cyberpunk samurai in Tokyo, highly detailed, 8k": SceneGraph(
        subjects=(thing("samurai"),),
        setting="street",
        time=TimeOfDay.NIGHT,
        timed=True,
        looks=("cyberpunk",),
    ),
    'A t-shirt with the words "Born to Code" and a laptop': SceneGraph(
        subjects=(thing("laptop"),),
        format=Format.T_SHIRT,
        lettering=("Born to Code",),
    ),
    "A castle on a hill behind a dragon, oil painting": SceneGraph(
        subjects=(thing("castle"), thing("hill"), thing("dragon")),
        relations=(Relation(0, RelationKind.ON, 1), Relation(0, RelationKind.BEHIND, 2)),
        looks=("oil painting",),
    ),
    "A fox and a panda having tea in a forest at dawn": SceneGraph(
        subjects=(
            thing("fox", pose=Pose.DRINKING),
            thing("panda", pose=Pose.DRINKING),
            thing("tea"),
        ),
        relations=(Relation(0, RelationKind.HOLDING, 2), Relation(1, RelationKind.HOLDING, 2)),
        setting="forest",
        time=TimeOfDay.DAWN,
        timed=True,
    ),
    'A movie poster titled "The Last Lighthouse" with a lighthouse at night': SceneGraph(
        subjects=(thing("lighthouse"),),
        time=TimeOfDay.NIGHT,
        timed=True,
        format=Format.POSTER,
        lettering=("The Last Lighthouse",),
        theme=frozenset({"movie"}),
    ),
    'A poster that says "Never Stop Exploring" with a whale underwater': SceneGraph(
        subjects=(thing("whale"),),
        setting="underwater",
        format=Format.POSTER,
        lettering=("Never Stop Exploring",),
    ),
}


@pytest.mark.parametrize(("text", "graph"), GALLERY.items(), ids=lambda value: str(value)[:40])
def test_a_gallery_prompt_is_read_as_a_person_reads_it(text, graph):
    assert prompt.read(text) == graph
