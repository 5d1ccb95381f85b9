"""Pictures that are changed: edited behind a mask, or mixed anew."""

from .commission import Commission
from .edit import edit
from .remix import remix

__all__ = ["Commission", "edit", "remix"]
