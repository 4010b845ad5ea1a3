"""What the codes of offices mean for the tables: which of them one person holds at a time."""

from __future__ import annotations

from typing import Final

__all__ = ["HOME_OFFICES", "SINGLE_OFFICES", "SOLE_OFFICES"]

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
#: Offices whose holders speak of their own state's affairs, unless they name another.
HOME_OFFICES: Final = frozenset(
    "interior_minister deputy_interior_minister justice_minister education_minister higher_education_minister "
    "health_minister transport_minister communications_minister public_works_minister agriculture_minister "
    "water_minister labour_minister social_affairs_minister youth_sports_minister religious_affairs_minister "
    "local_administration_minister parliamentary_affairs_minister planning_minister environment_minister "
    "ministry_of_interior ministry_of_justice ministry_of_education ministry_of_health ministry_of_transport "
    "ministry_of_communications ministry_of_agriculture ministry_of_water ministry_of_labour ministry_of_environment "
    "ministry_of_religious_affairs attorney_general judiciary police governor head_of_region mayor "
    "local_official".split()
)
