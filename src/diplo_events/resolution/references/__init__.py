"""Who is meant: surnames, short forms, definite offices, «نظيره», pronouns and generic bodies, over one document."""

from diplo_events.resolution.references.conflicts import Conflict
from diplo_events.resolution.references.referrer import Referrer
from diplo_events.resolution.references.sides import ENVOYS, antecedent, may_be_meant, sides

__all__ = ["ENVOYS", "Conflict", "Referrer", "antecedent", "may_be_meant", "sides"]
