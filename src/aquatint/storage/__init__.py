"""What is remembered: accounts and keys, generations, images."""

from .accounts import Accounts
from .assets import AssetStore, open_assets
from .database import Database, open_database
from .embedded import DatabaseUnavailable
from .generations import Generations
from .records import (
    Acceptance,
    End,
    Finish,
    GenerationRecord,
    IdempotencyKey,
    ImageRecord,
    NewGeneration,
)

__all__ = [
    "Acceptance",
    "Accounts",
    "AssetStore",
    "Database",
    "DatabaseUnavailable",
    "End",
    "Finish",
    "GenerationRecord",
    "Generations",
    "IdempotencyKey",
    "ImageRecord",
    "NewGeneration",
    "open_assets",
    "open_database",
]
