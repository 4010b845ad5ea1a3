"""An office in apposition behind a name: «سيرغي لافروف، وزير الخارجية الروسي،»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.mentions.honorifics import honorifics_at
from diplo_events.mentions.names import name_at
from diplo_events.mentions.stacks import stacked
from diplo_events.mentions.told_by_office import is_sent
from diplo_events.mentions.vocabulary import (
    BECOMING_VERBS,
    COMMAS,
    DASHES,
    IN,
    MEETING_VERBS,
    OPENING,
    SECONDS,
    folded,
)
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

#: Rulers, and the offices that may stand behind their names.
_CROWNED: Final = folded("الملك السلطان الإمبراطور البابا")
_OF_KINGS: Final = frozenset({"ملك", "سلطان", "عاهل", "خادم", "إمبراطور", "قائد", "أمير", "بابا", "أسقف"})

#: When somebody held an office: «كان X رئيس الجمهورية عام كذا», verbs too by their letters.
_OF_TIME: Final = folded("عام سنة وقت يوم حين قبل بعد آنذاك وقتها حينها آنذاك منذ خلال طوال")

#: What the list of offices says of those that a state has.
_OF_A_STATE: Final = frozenset({"state", "both"})
_RULING: Final = frozenset({"head_of_state", "head_of_government", "monarch", "crown_prince"})


def _is_met(scan: Scan, phrase: Phrase, office: Phrase) -> bool:
    """«التقى أبو الغيط وزير الخارجية الفرنسي»: whom somebody known meets, of a state that he never served."""
    if scan.key(phrase.range.first)[phrase.range.skip :] in _CROWNED and office.lemma not in _OF_KINGS:
        return True  # «استقبل الملك سلمان الرئيس الفرنسي»
    before = scan.reading(phrase.range.first - 1)
    if before is None or before.pos != "verb":
        return False
    if before.lemma in BECOMING_VERBS:  # «سيكون X الرئيس الثالث»؛ but «كان X وزير الخارجية قال»
        return scan.key(office.last) != "قد" and not _may_tell(scan, office.last)
    if before.lemma in MEETING_VERBS and _is_known_by_surname(scan, phrase):
        return office.actor is not None or office.position in _RULING
    return (
        before.lemma in MEETING_VERBS
        and _never_was(scan, phrase.persons, office)
        and not _goes_on(scan, phrase, office)
    )


def _may_tell(scan: Scan, position: int) -> bool:
    """«كان X وزير النفط رفض عرضا»: a noun by its letters, which may be what he did, with no article and no clitics."""
    if position >= len(scan.tokens) or scan.key(position) in _OF_TIME:
        return False
    return any(one.pos == "verb" and not one.proclitics for one in scan.tokens[position].readings)


def _is_known_by_surname(scan: Scan, phrase: Phrase) -> bool:
    """«وسيلتقي واكو رئيس الجمهورية»: the page has told who he is, so the office is another man's."""
    alone = phrase.last == phrase.range.first + 1 and not phrase.persons
    return alone and scan.key(phrase.range.first)[phrase.range.skip :] in scan.introduced


def _never_was(scan: Scan, persons: tuple[str, ...], office: Phrase) -> bool:
    """«التقى الصفدي الوزير الفرنسي»، «القائد العام»: an office of a state or kind that the list denies him."""
    if office.actor:
        return bool(persons) and not scan.lexis.serve(persons, office.actor)
    return scan.lexis.known_leader(persons) and not scan.lexis.hold(persons, office.position)


def _goes_on(scan: Scan, phrase: Phrase, office: Phrase) -> bool:
    """«التقى فلان القائد العام وزير الدفاع الوزير الكيني»: an office that he has held stands behind the other."""
    following = scan.office(office.last)
    if following is None or following.range.skip or not scan.lexis.hold(phrase.persons, following.position):
        return False
    return following.actor is None or scan.lexis.serve(phrase.persons, following.actor)


def _is_of_next(scan: Scan, phrase: Phrase, office: Phrase) -> bool:
    """«يلتقي جيلي، الرئيس الصومالي، حسن شيخ محمود»: the office is his whose name stands behind it, by the list."""
    if office.actor is None or scan.key(phrase.last) not in COMMAS or scan.key(office.last) not in COMMAS:
        return False
    found = scan.hit(office.last + 1, {HitKind.PERSON}, bare=True)
    his = found is not None and scan.lexis.serve(found.entries, office.actor)
    return his and not scan.lexis.serve(phrase.persons, office.actor)


def _is_his_own(scan: Scan, office: Phrase) -> bool:
    """«أرسل أنان مبعوثه»: whose office it is by its first word is another man's."""
    best = scan.reading(office.range.first)
    return best is not None and best.enclitic.startswith("3")


def _is_anothers(scan: Scan, phrase: Phrase, office: Phrase) -> bool:
    """«استقبل رئيس الجمهورية فلان، الوسيط الكيني»: he has an office already, and never served that other state."""
    served = office.actor is None or scan.lexis.serve(phrase.persons, office.actor)
    return phrase.title is not None and bool(phrase.persons) and not served


def _is_of_somebody_else(scan: Scan, phrase: Phrase, office: Phrase, *, apart: bool) -> bool:
    """Tell whether the office is another man's; ``apart`` tells that a mark stands between it and the name."""
    if apart:
        return _is_of_next(scan, phrase, office) or _is_anothers(scan, phrase, office)
    return _is_met(scan, phrase, office) or _is_his_own(scan, office)


def _presides_too(scan: Scan, phrase: Phrase, office: Phrase) -> bool:
    """«رئيس الجمهورية فلان، الرئيس الدوري للاتحاد الأفريقي»: the ruler of a state acts for it, whatever he chairs."""
    body = office.actor is not None and office.actor not in scan.lexis.gazetteer.countries
    return body and phrase.position in _RULING and phrase.actor is None


def _belongs_to_name_behind(scan: Scan, office: Phrase) -> bool:
    """«فلان وزير خارجية غانا معالي علان وزير خارجية مالي»: behind an honorific stands who has an office of his own."""
    named = name_at(scan, office.last)
    if named is None or honorifics_at(scan, office.last, bare=True)[0] == office.last:
        return named is not None
    own = scan.office(named[0].last)
    his_own = own is not None and own.number == "s" and own.range.skip == 0 and own.actor not in {None, office.actor}
    return not his_own


def _held_in_state(scan: Scan, office: Phrase) -> Phrase:
    """«بيتر سيارتو وزير الخارجية في المجر،»: behind a name and his office the state that he holds it in."""
    if office.actor is not None or office.attaches not in _OF_A_STATE or scan.key(office.last) not in IN:
        return office
    state = scan.hit(office.last + 1, {HitKind.COUNTRY}, bare=True)
    over = state is None or scan.key(state.last) in COMMAS or state.last >= len(scan.tokens)
    if state is None or not (over or scan.tokens[state.last].form.startswith(("و", "."))):
        return office
    return replace(office.titled_upto(state.last), actor=scan.actor(state))


def _second_to(scan: Scan, phrase: Phrase, office: Phrase) -> Phrase:
    """«قال معين شريم نائب المبعوث الأممي مارتن غريفيث»: a deputy's title has the name of whom he is second to.

    «التقى فلان نائب الوزير علان»: the object of a verb of meeting is somebody else.
    """
    before = scan.reading(phrase.range.first - 1)
    full = phrase.title is None and phrase.last > phrase.range.first + 1 and office.range.first == phrase.last
    if not full or office.lemma not in SECONDS or before is None or before.lemma in MEETING_VERBS:
        return office
    named = name_at(scan, office.last)
    return office.titled_upto(named[0].last) if named is not None else office


def is_sent_as(scan: Scan, phrase: Phrase, office: Phrase) -> bool:
    """«عينت كينيا جون موانغي سفيرا لدى غانا»: in the accusative, what a state has sent or named him as.

    «حضر السفير فلان، مندوبا عن الجالية» comes for somebody, and is what he was.
    """
    return is_sent(scan, office.range.first) and phrase.title is None and office.range.first == phrase.last


def _is_of_one(scan: Scan, phrase: Phrase, office: Phrase) -> bool:
    """«فلان سفيرا للجمهورية» is one man, though two may be called «سفيرا الجمهورية»."""
    one = office.number == "s" or (office.number == "d" and is_sent_as(scan, phrase, office))
    return one and office.reference != "counterpart"


def _marks(scan: Scan, phrase: Phrase) -> int:
    """«لافروف، وزير»، «"رضا نجفي" سفير»، «"رضا نجفي"، السفير»: how many marks stand behind the name."""
    quoted = scan.is_quote(phrase.last) and scan.is_quote(phrase.range.first - 1)
    return quoted + (scan.key(phrase.last + quoted) in COMMAS | DASHES | OPENING)


def with_office_after(scan: Scan, phrase: Phrase) -> Phrase:
    """«سيرغي لافروف، وزير الخارجية الروسي،»: an office in apposition to the name before it."""
    mark = _marks(scan, phrase)
    office = scan.office(phrase.last + mark)
    bare = office is not None and not mark and office.last == office.range.first + 1 and office.actor is None
    if bare and not is_sent(scan, phrase.last):
        return phrase  # «هنأ السلطان هيثم الرئيس», but «عينت كينيا فلانا سفيرا لها»
    if office is None or office.range.skip or not _is_of_one(scan, phrase, office):
        return phrase
    if _is_of_somebody_else(scan, phrase, office, apart=bool(mark)):
        return phrase
    office = _second_to(scan, phrase, _held_in_state(scan, stacked(scan, office, phrase.persons)))
    if _belongs_to_name_behind(scan, office) or not (office.definite or is_sent_as(scan, phrase, office)):
        return phrase
    if _presides_too(scan, phrase, office):
        return phrase.upto(office.last)
    last = office.last + (scan.key(phrase.last) in OPENING and scan.key(office.last) in {")", "]"})
    return replace(
        phrase.upto(last),
        title=office.title,
        lemma=office.lemma,
        actor=office.actor,
        position=office.position,
        modifiers=office.modifiers,
        country=office.country,
    )
