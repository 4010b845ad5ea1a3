"""Where something is said to be: «في باريس»، «بالعاصمة القطرية»، «تستضيف جنيف»، «خلال زيارة إلى برلين»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.journey_words import JOURNEYS
from diplo_events.clauses.phrase_words import PARTS_OF_PLACES, SITES
from diplo_events.clauses.phrases import place_like
from diplo_events.clauses.sites import is_airport, is_city
from diplo_events.document import MentionKind, TokenKind
from diplo_events.matching.envoys import MISSIONS
from diplo_events.orthography import fold
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.clauses.view import View
    from diplo_events.document import Mention
    from diplo_events.drafts import Part
    from diplo_events.grammar import Frame

#: What is going on somewhere, whatever is said of it elsewhere.
_MATTERS: Final = frozenset(
    "وضع حدث تطور أزمة حرب صراع نزاع عملية قتال وجود انتشار مستجد معركة استقرار أمن اشتباك انتخاب تظاهرة انتهاك "
    "تدخل نفوذ".split()
)
_CAPITAL: Final = frozenset({"عاصمة"})
#: «افتتاح السفارة في بغداد»: measures that are taken where the mission is.
_OF_MISSIONS: Final = frozenset({"open", "close"})
#: «بلادها»: whose land it is says of no place where it is, folded.
_OWN_LAND: Final = frozenset(f"{led}بلاد{whose}" for led in ("", "ب") for whose in ("ه", "ها", "هم", "هما"))
#: Words by which a kingdom or sultanate is meant that the text need not name: «زار المملكة».
_REALMS: Final = frozenset({"المملكه", "السلطنه"})
#: «خلال زيارة إلى برلين»، «في ختام زيارته لبرلين»: on the journey something else took place.
_ON: Final = frozenset({"خلال", "اثناء", "ختام", "هامش", "اطار", "بدايه", "مستهل"})
#: So far behind its noun a journey's goal may stand.
_GOAL: Final = 6
_IN: Final = PARTS_OF_PLACES | {"في"}
_NEAR: Final = "بالقرب"
#: «العدوان على غزة»: prepositions that lead to what is acted upon or told of, folded.
_UPON: Final = frozenset({"علي", "عن", "حول", "بشان", "تجاه", "ازاء", "حيال", "ضد"})


def place_of(view: View, frame: Frame, place: Mention | None, parts: tuple[Part, ...]) -> Mention | None:
    """A statement has no place, a visit is where it goes, and a measure is not taken in whoever takes it."""
    if frame.event_type == "visit":
        return _destination(parts) or place or _seats(view, (part.mention for part in parts if part.role == "host"))
    if frame.subtype in _OF_MISSIONS:
        return place or _seats(view, (one for one in view.starts.values() if one.position in MISSIONS))
    if frame.event_type == "meeting":
        return place or _receiving_state(parts)
    roles = {"target"} if place is None or _is_led_to(view, place.first) else {"target", "agent"}
    sides = [part.mention.first for part in parts if part.role in roles]  # «طرد بيرو السفير»: she does it
    aimed_at = place is not None and place.first in sides
    return None if frame.is_statement or aimed_at else place


def _is_led_to(view: View, place: int) -> bool:
    """«غير مرغوب فيه في بيرو»: behind a preposition of its own the state is where it is."""
    before = view.reading(place - 1)
    return view.preposition(place) is not None or (before is not None and before.pos == "prep")


def _seats(view: View, bodies: Iterable[Mention]) -> Mention | None:
    """«السفارة التشيكية في بغداد»: the city at the end of the body's own name."""
    return next((seat for body in bodies if (seat := _seat(view, body)) is not None), None)


def _seat(view: View, body: Mention) -> Mention | None:
    last = body.last - 1
    seated = body.kind is MentionKind.ORGANISATION and view.key(last - 1) == "في" and last - 1 > body.first
    if not seated:
        return None
    token = view.tokens[last]
    return replace(
        body, kind=MentionKind.PLACE, first=last, start=token.start, text=token.text, actor=None, country=body.country
    )


def is_realm(mention: Mention) -> bool:
    """«المملكة»: a state by a word that stands for it."""
    return mention.position == "state_body" and fold(mention.text) in _REALMS


def _receiving_state(parts: Iterable[Part]) -> Mention | None:
    """«تستضيف قطر وفدي الحكومة والحركة»: a state that receives is where it takes place."""
    return next(
        (part.mention for part in parts if part.role == "host" and part.mention.kind is MentionKind.COUNTRY), None
    )


def _destination(parts: Iterable[Part]) -> Mention | None:
    """Return where a visit goes, by name; «للعاصمة الروسية» names no place."""
    hosts = [part.mention for part in parts if part.role == "host"]
    hosts = [one for one in hosts if place_like(one) or is_realm(one)]
    cities = (
        one for one in hosts if is_city(one) and (one.country or one.actor) == (hosts[0].country or hosts[0].actor)
    )
    settled = sorted((*cities, *hosts), key=is_airport)  # «وصل إلى مطار بن غوريون في زيارة لإسرائيل»
    return settled[0] if settled else None


def is_place(view: View, position: int) -> bool:
    """Tell whether a mention here says where something took place: «في باريس»."""
    mention = view.starts.get(position)
    if mention is None or view.key(position) in _OWN_LAND:  # «السفير الإيراني في بلادها»
        return False
    return place_like(mention) and _located(view, position) and not _of_matter(view, position)


def _is_led(view: View, position: int) -> bool:
    """«إلى الدوحة»، «زار العاصمة مسقط»."""
    leading = view.key(position - 1).removeprefix("و") == "الي"
    city = is_city(view.starts[position]) and view.key(position - 1) not in _UPON  # «العدوان على غزة، حيث اتفقا ...»
    return city or _located(view, position) or leading


def capital_at(view: View, position: int) -> Mention | None:
    """«في العاصمة القطرية»: a capital that only its state's adjective names; the mention then covers both words."""
    mention = view.starts.get(position + 1)
    reading = view.reading(position)
    if mention is None or mention.reference != "adjective" or reading is None or reading.lemma not in _CAPITAL:
        return None
    bare = next((part.start for part in reading.segments if part.tag in {"", "Al_det"}), 0)
    start = view.tokens[position].at(bare)
    return replace(mention, kind=MentionKind.PLACE, reference=None, first=position, start=start, country=mention.actor)


def _is_located_capital(view: View, position: int) -> bool:
    """«بالعاصمة القطرية»، «في العاصمة القطرية»."""
    return capital_at(view, position) is not None and _of_site(view, position)


def led_place(view: View, place: int) -> Mention | None:
    """Return the place that a preposition, or the goal of a journey, leads to here."""
    mention = view.starts.get(place)
    return mention if mention is not None and place_like(mention) and _is_led(view, place) else None


def located_place(view: View, place: int) -> Mention | None:
    """Return the place here where something is said to be."""
    return view.starts[place] if is_place(view, place) else None


def located_capital(view: View, place: int) -> Mention | None:
    """«بالعاصمة القطرية»: return the capital here where something is said to be."""
    return capital_at(view, place) if _is_located_capital(view, place) else None


def capital_state(capital: Mention | None) -> str | None:
    """Return the state whose capital a phrase names."""
    return None if capital is None else capital.country


def visited(view: View, words: range) -> Mention | None:
    """«بحث خلال زيارة إلى برلين مع نظيره»: the city to which the journey goes on which something took place."""
    for place in words:
        reading = view.reading(place)
        if reading is not None and reading.lemma in JOURNEYS and place not in view.covered and _on_journey(view, place):
            return _goal(view, place)
    return None


def _on_journey(view: View, position: int) -> bool:
    return any(view.key(place).removeprefix("و") in _ON for place in (position - 1, position - 2))


def _goal(view: View, position: int) -> Mention | None:
    for place in range(position + 1, min(position + _GOAL, len(view))):
        mention = view.starts.get(place)
        if mention is not None and place_like(mention):
            return mention if is_city(mention) else None
        if view.is_mark(place) or view.is_verb(place):
            return None
    return None


def _located(view: View, position: int) -> bool:
    """«في باريس»، «بباريس»، «في العاصمة الفرنسية باريس»: a preposition of place leads to the mention."""
    own = view.preposition(position)
    if own is not None:
        return own[0] == "ب"
    if view.key(position - 1) in PARTS_OF_PLACES:
        return _is_in(view, position - 1)
    if view.key(position - 2) == _NEAR:
        return True  # «بالقرب من كمبالا»
    start = position - 1 - (view.tokens[position - 1].kind is TokenKind.QUOTE)  # «في العاصمة "روما"»
    while start > 0 and (view.is_noun(start) or _is_nisba(view, start)) and position - start < 4:
        if _of_site(view, start):
            return True
        start -= 1
    return view.key(position - 1).removeprefix("و") == "في"


def _is_in(view: View, part: int) -> bool:
    """«في وسط كمبالا»، «قصر شرقي كمبالا»; «إجلاء الجرحى من شرق كمبالا» is of somewhere else."""
    before = view.reading(part - 1)
    led = view.preposition(part) is not None or (before is not None and before.pos == "prep")
    return not led or view.key(part - 1).removeprefix("و") == "في"


def _is_nisba(view: View, position: int) -> bool:
    """«في العاصمة الأوغندية كمبالا»: the adjective of the city's state stands between."""
    mention = view.covered.get(position)
    return mention is not None and mention.reference == "adjective"


def _of_matter(view: View, position: int) -> bool:
    """«الأحداث الحالية في سوريا»، «الوضع في اليمن»: where the matter is, not where it is talked about."""
    parted = view.key(position - 1) in PARTS_OF_PLACES  # «الوضع في شرق مالي»، «الوضع شرقي مالي»
    place = position - 1 - parted
    if view.key(place).removeprefix("و") == "في":
        place -= 1
    elif not parted:
        return False
    while (before := view.reading(place)) is not None and before.pos == "adj" and place not in view.covered:
        place -= 1
    return before is not None and place not in view.covered and before.lemma in _MATTERS


def _of_site(view: View, position: int) -> bool:
    """«في مدينة»، «بالعاصمة»: a noun of place right behind its preposition."""
    reading = view.reading(position)
    if reading is None or reading.lemma not in SITES:
        return False
    return "bi_prep" in reading.proclitics or view.key(position - 1).removeprefix("و") in _IN


def last_day(mention: Mention) -> Mention:
    """«تأجل حتى العشرين من الشهر»: the day that something has been put off to."""
    value = mention.time
    if value is None or value.end is None or value.precision != "vague" or value.start is not None:
        return mention
    return replace(mention, time=replace(value, start=value.end, precision="day"))
