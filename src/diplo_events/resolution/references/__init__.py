"""Who is meant: surnames, short forms, definite offices, «نظيره», pronouns and generic bodies, over one document."""

from diplo_events.resolution.references.referrer import Referrer

__all__ = ["Referrer"]
