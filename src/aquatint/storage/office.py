"""Everything that those who manage a server work with."""

from __future__ import annotations

from .accounts import Accounts
from .admins import Administrators
from .audit import SERVER, Audit, Author, Clock, wall_clock
from .database import Database
from .keys import Keys
from .ledger import Ledger
from .register import Register
from .usage import Usage
from .webhooks import Webhooks


class Office:
    """Accounts, keys, ledger and the rest; what is changed here is changed by `who`."""

    def __init__(self, database: Database, *, who: str = SERVER, clock: Clock = wall_clock) -> None:
        self._database = database
        self.who = who
        self.clock = clock
        self.author = Author(database.pool, who, clock)
        self.accounts = Accounts(database, who=who, clock=clock)
        self.keys = Keys(database, who=who, clock=clock)
        self.ledger = Ledger(database, who=who, clock=clock)
        self.administrators = Administrators(database, who=who, clock=clock)
        self.audit = Audit(database)
        self.usage = Usage(database)
        self.register = Register(database, who=who, clock=clock)
        self.webhooks = Webhooks(database, who=who, clock=clock)

    def of(self, who: str) -> Office:
        """The same for another person."""
        return Office(self._database, who=who, clock=self.clock)
