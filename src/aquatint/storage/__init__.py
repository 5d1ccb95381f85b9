"""What is remembered: accounts and keys, generations, images."""

from .accounts import Accounts
from .assets import AssetStore, open_assets
from .database import Database, open_database
from .embedded import DatabaseUnavailable
from .generations import Generations, ImageRecord

__all__ = [
    "Accounts",
    "AssetStore",
    "Database",
    "DatabaseUnavailable",
    "Generations",
    "ImageRecord",
    "open_assets",
    "open_database",
]
