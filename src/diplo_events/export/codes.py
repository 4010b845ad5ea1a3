"""CAMEO and PLOVER codes of our events, by one documented table.

CAMEO: Schrodt, *CAMEO Event Codebook* 1.1b3; PLOVER: the PLOVER ontology's event types and modes.
"""

from __future__ import annotations

from typing import Final

from diplo_events.events import BaseEvent, Codes

#: (type, subtype) -> (CAMEO, PLOVER); subtype None is the type's default.
CODES: Final[dict[tuple[str, str | None], tuple[str, str]]] = {
    ("phone_call", None): ("041", "CONSULT/phone"),
    ("meeting", None): ("040", "CONSULT/meet"),
    ("meeting", "reception"): ("043", "CONSULT/visit"),
    ("meeting", "summit"): ("040", "CONSULT/meet"),
    ("visit", None): ("042", "CONSULT/visit"),
    ("press_conference", None): ("040", "CONSULT/meet"),
    ("letter", None): ("050", "CONSULT"),
    ("letter", "invitation"): ("022", "REQUEST/meet"),
    ("letter", "congratulation"): ("051", "SUPPORT"),
    ("letter", "condolence"): ("051", "SUPPORT"),
    ("agreement", "signed"): ("057", "AGREE"),
    ("agreement", "reached"): ("057", "AGREE"),
    ("diplomatic_measure", None): ("160", "SANCTION"),
    ("diplomatic_measure", "summon"): ("111", "ACCUSE/disapprove"),
    ("diplomatic_measure", "recall"): ("161", "SANCTION/discontinue"),
    ("diplomatic_measure", "expel"): ("166", "SANCTION/expel"),
    ("diplomatic_measure", "sever"): ("161", "SANCTION/discontinue"),
    ("diplomatic_measure", "restore"): ("050", "SUPPORT"),
    ("diplomatic_measure", "open"): ("050", "SUPPORT"),
    ("diplomatic_measure", "appoint"): ("050", "SUPPORT"),
    ("diplomatic_measure", "accredit"): ("050", "SUPPORT"),
    ("diplomatic_measure", "close"): ("161", "SANCTION/discontinue"),
    ("diplomatic_measure", "sanction"): ("163", "SANCTION"),
    ("statement", None): ("010", "CONSULT"),
    ("statement", "appeal"): ("020", "REQUEST"),
    ("statement", "condemn"): ("111", "ACCUSE/disapprove"),
    ("statement", "support"): ("051", "SUPPORT"),
    ("statement", "reject"): ("120", "REJECT"),
    ("statement", "warn"): ("130", "THREATEN"),
    ("statement", "promise"): ("030", "AGREE"),
    ("statement", "agree"): ("030", "AGREE"),
}


def coded(event: BaseEvent) -> BaseEvent:
    """Return the event with its CAMEO and PLOVER codes; unknown types stay as they are."""
    pair = CODES.get((event.type, event.subtype)) or CODES.get((event.type, None))
    return event.model_copy(update={"codes": Codes(cameo=pair[0], plover=pair[1])}) if pair else event
