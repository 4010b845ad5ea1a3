"""The words a rule is written in.

A rule file holds one ``RULE``, a :class:`Frame`: what triggers it, which phrases of the clause fill which role, and
the sentences that prove it.  Word order, inflection, clitics, negation, plans, time and place are the engine's
business; a frame names functions only.  Everything a frame says is checked when its module is imported.
"""

from diplo_events.grammar.additions import Addition, add_to
from diplo_events.grammar.frames import Also, Counterexample, Example, Expectation, Frame
from diplo_events.grammar.slots import (
    TOPIC,
    Slot,
    after,
    between,
    destination,
    destination_of_masdar,
    genitive,
    host,
    object_,
    of_people,
    posting,
    purpose,
    subject,
    topic_after,
    topic_object,
)
from diplo_events.grammar.triggers import (
    LIGHT,
    PARTICIPLE,
    Trigger,
    according_to,
    any_of,
    colon,
    light,
    masdar,
    participle,
    verb,
)

__all__ = [
    "LIGHT",
    "PARTICIPLE",
    "TOPIC",
    "Addition",
    "Also",
    "Counterexample",
    "Example",
    "Expectation",
    "Frame",
    "Slot",
    "Trigger",
    "according_to",
    "add_to",
    "after",
    "any_of",
    "between",
    "colon",
    "destination",
    "destination_of_masdar",
    "genitive",
    "host",
    "light",
    "masdar",
    "object_",
    "of_people",
    "participle",
    "posting",
    "purpose",
    "subject",
    "topic_after",
    "topic_object",
    "verb",
]
