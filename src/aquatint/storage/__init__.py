"""What is remembered: accounts and keys, generations, images."""

from .accounts import Accounts, AccountTerms
from .admins import Administrator, Administrators
from .assets import AssetStore, open_assets
from .audit import Audit, AuditEntry
from .database import Database, open_database
from .embedded import DatabaseUnavailable
from .generations import Generations
from .keys import Keys
from .ledger import Check, Entry, Grant, Ledger
from .office import Office
from .paging import Page
from .records import (
    Acceptance,
    End,
    Finish,
    GenerationRecord,
    IdempotencyKey,
    ImageRecord,
    NewGeneration,
)
from .register import Register
from .webhooks import Webhooks

__all__ = [
    "Acceptance",
    "AccountTerms",
    "Accounts",
    "Administrator",
    "Administrators",
    "AssetStore",
    "Audit",
    "AuditEntry",
    "Check",
    "Database",
    "DatabaseUnavailable",
    "End",
    "Entry",
    "Finish",
    "GenerationRecord",
    "Generations",
    "Grant",
    "IdempotencyKey",
    "ImageRecord",
    "Keys",
    "Ledger",
    "NewGeneration",
    "Office",
    "Page",
    "Register",
    "Webhooks",
    "open_assets",
    "open_database",
]
