"""Pictures that are changed: edited, mixed anew, extended, enlarged, set elsewhere."""

from .background import alone, behind
from .commission import Commission, Emptied
from .edit import edit
from .enlarge import enlarge
from .extend import Known, extend
from .instruction import Instruction, Verb
from .remix import remix

__all__ = [
    "Commission",
    "Emptied",
    "Instruction",
    "Known",
    "Verb",
    "alone",
    "behind",
    "edit",
    "enlarge",
    "extend",
    "remix",
]
