"""Who is meant: surnames, short forms, definite offices, «نظيره», pronouns and generic bodies, over one document."""

from diplo_events.resolution.references.conflicts import Conflict
from diplo_events.resolution.references.referrer import Referrer
from diplo_events.resolution.references.sides import (
    ENVOYS,
    antecedent,
    in_that_office,
    may_be_meant,
    names_office,
    sides,
)

__all__ = ["ENVOYS", "Conflict", "Referrer", "antecedent", "in_that_office", "may_be_meant", "names_office", "sides"]
