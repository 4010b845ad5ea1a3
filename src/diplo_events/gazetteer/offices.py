"""What the codes of offices mean for the tables: which of them one person holds at a time."""

from __future__ import annotations

from typing import Final

__all__ = ["SINGLE_OFFICES", "SOLE_OFFICES"]

#: Offices that one person holds at a time; advisers, envoys, spokespersons and deputies are many.
SOLE_OFFICES: Final = frozenset(
    {
        "head_of_state",
        "head_of_government",
        "foreign_minister",
        "defence_minister",
        "interior_minister",
        "finance_minister",
        "crown_prince",
        "deputy_crown_prince",
        "supreme_leader",
        "secretary_general",
        "high_representative",
        "national_security_adviser",
        "chief_of_staff",
    }
)
#: The same where a state may have several services or seats, so that two holders are no error.
SINGLE_OFFICES: Final = SOLE_OFFICES | {"intelligence_chief", "permanent_representative"}
