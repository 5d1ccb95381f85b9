"""What is worn on a head, by concept."""

FITTED = frozenset(
    {
        "beanie", "beret", "captain hat", "chef hat", "cowboy hat", "fedora", "fez",
        "firefighter helmet", "flower crown", "halo", "hard hat", "party hat", "pirate hat",
        "santa hat", "sombrero", "tiara", "top hat", "turban", "viking helmet",
        "witch hat", "wizard hat",
    }
)  # fmt: skip
"""What is drawn for a head, and so fits one."""

HEADWEAR = FITTED | {"cap", "crown", "graduation cap", "hat", "helmet", "straw hat"}
