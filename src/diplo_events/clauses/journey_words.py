"""Words of journeys: verbs and nouns of going, those that take the place for an object, those of moving alone."""

from __future__ import annotations

from typing import Final

#: Verb and noun of leaving a place.
LEAVING: Final = frozenset({"غادر", "مغادرة"})
#: Nouns of journeys.
JOURNEYS: Final = frozenset({"زيارة", "جولة", "رحلة"})
#: Verbs and nouns of journeys, those that take the place for an object, and those of moving alone.
GOING: Final = frozenset("زار وصل توجه سافر ذهب انتقل غادر زيارة وصول توجه سفر جولة رحلة".split())
GOING_TO: Final = frozenset({"زار", "غادر", "قصد"})
MOVING: Final = frozenset("غادر وصل توجه سافر ذهب انتقل حط هبط حل توقف طار نزل".split())
