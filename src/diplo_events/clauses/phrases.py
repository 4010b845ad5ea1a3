"""Phrases of a clause: groups of actors, noun phrases, and where each ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.counts import after_each
from diplo_events.clauses.phrase_words import ANNOUNCED, ENCOUNTERS, PAPERS, RELATIONS
from diplo_events.clauses.remembered import once_a_place
from diplo_events.document import PERSONS, Function, FunctionKind, MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: Prepositions and adverbs that begin a circumstance of the event, not a part of its topic.
_CIRCUMSTANCES: Final = frozenset(
    "خلال اثناء عقب قبيل بحسب حسب وفق وفقا بحضور هاتفيا عبر بمشاركه بدعوه بمبادره بمناسبه وذلك امس غدا برياسه".split()
)
_MARGIN: Final = ("علي", "هامش")
#: So many words behind its preposition a circumstance may have.
_LED: Final = 7
#: Nouns of people that stand before the office or name of the same man: «شقيقه الملك».
_ONE_MAN: Final = frozenset("ضيف مضيف شقيق أخ صديق زميل رفيق حليف نجل ابن والد جد خلف سلف".split())
_THEY_ARE: Final = frozenset({"وهم", "وهما", "هم", "هما"})
_WITNESSING: Final = frozenset({"شهد", "احتضن"})
#: Rooms and houses in which somebody is met: «لقائه بمكتبه الوزير».
_ROOMS: Final = frozenset("مكتب مقر ديوان قصر مبنى دار بيت منزل قاعة إقامة فندق مطار مخيم خيمة".split())
_GENERAL: Final = "عام"
_BUREAU: Final = "ديوان"
#: Relations that states have, and no official with another.
_OF_STATES: Final = frozenset("علاقة تعاون شراكة تنسيق تبادل تجارة".split())
#: So many words before the preposition a noun of relation may stand: «علاقات التعاون القائمة مع روسيا».
_RELATED: Final = 4


@once_a_place
def noun_phrase_end(view: View, position: int) -> int:
    """Return where the noun phrase that starts here ends: at a new clause, a circumstance, a date or a mark."""
    last = position + 1
    while not _phrase_ends(view, last):
        last += 1
    while last > position + 1 and (view.is_mark(last - 1) and view.key(last - 1) not in {'"', "”", "»", ")"}):
        last -= 1
    return last


def short_phrase_end(view: View, position: int) -> int:
    """Return where a noun with its adjectives and genitive ends: «في اتصال هاتفي», «في ختام زيارته»."""
    last = position + 1
    while last < len(view) and last - position < 5 and _belongs(view, last):
        last += 1
    return last


def _belongs(view: View, position: int) -> bool:
    """«في ختام زيارته الأوروبية»، «في مقر إقامة الوفد»: adjectives, and a genitive that is definite at its end."""
    reading, before = view.reading(position), view.reading(position - 1)
    if reading is None or view.conjoined(position) or view.preposition(position):
        return False
    if view.key(position - 1) == _GENERAL and view.key(position - 2).endswith(_BUREAU):
        return True  # «بديوان عام الوزارة»
    if (named := view.starts.get(position)) is not None:
        return named.reference == "adjective" and before is not None and before.enclitic.endswith("_poss")
    construct = before is not None and "Al_det" not in before.proclitics and not before.enclitic
    if reading.pos != "noun" or not construct:
        return reading.pos == "adj"
    if "Al_det" in reading.proclitics or reading.enclitic.endswith("_poss"):
        return True
    bare = not reading.proclitics and not reading.enclitic
    after = view.reading(position + 1) if bare and position + 1 not in view.covered else None
    return after is not None and after.pos == "noun" and after.proclitics == ("Al_det",)


#: What may stand before a verb.
_MODALS: Final = frozenset({"قد", "سوف", "لن", "لم"})


@once_a_place
def _phrase_ends(view: View, position: int) -> bool:
    if view.is_stop(position) or view.subordinates(position) or view.leads_on(position):
        return True
    if circumstance(view, position) or is_free_person(view, position) or names_them(view, position):
        return True
    if view.date(position) is not None:
        before = view.reading(position - 1)
        return before is None or before.lemma not in ANNOUNCED
    if view.is_comma(position):
        return not _coordinates(view, position + 1)
    if view.is_verb(position):
        return view.conjoined(position) or after_definite(view, position)
    modal = view.key(position) in _MODALS and view.is_verb(position + 1)  # «الملف الكيني قد يلتقي», not «أزمة قد تطول»
    return modal and after_definite(view, position)


def is_free_person(view: View, position: int) -> bool:
    """«على هامش انعقاد الدورة للمجلس وزير المالية»: behind a definite noun an office is no genitive of it.

    «شقيقه الملك»، «الضيف الرئيس» are one man.
    """
    named, before = view.starts.get(after_each(view, position)), view.reading(position - 1)
    if named is None or named.kind not in PERSONS or before is None or position - 1 in view.covered:
        return False
    if named.position is None or view.conjoined(position) or view.preposition(position) is not None:
        return False
    if before.lemma.startswith("ل") and "li_prep" in before.proclitics:  # «للقاء الملك»: with the article or not
        return False
    verbal = any(one.pos == "verb" for one in view.tokens[position - 1].readings)
    if before.enclitic and verbal:  # «خطة طرحها الرئيس»
        return False
    definite = "Al_det" in before.proclitics or before.enclitic.endswith("_poss")
    apart = definite and before.pos in {"noun", "adj"} and before.lemma not in _ONE_MAN
    return apart and _is_led(view, position)


def _is_led(view: View, position: int) -> bool:
    """«على هامش المنتدى»: a preposition leads the words before; «اتهم البيان الرئيس» has a subject there."""
    for place in range(position - 1, max(-1, position - 1 - _LED), -1):
        if view.preposition(place) is not None:
            return True
        if view.is_verb(place) or view.is_mark(place):
            return False
    return False


def names_them(view: View, position: int) -> bool:
    """«سفراء عدد من الدول وهم سفير غانا وسفير مالي»: behind «وهم» those told as a group are named."""
    mention = view.actor(position + 1) if view.key(position) in _THEY_ARE else None
    return mention is not None and mention.kind in PERSONS


def after_definite(view: View, position: int) -> bool:
    """Tell whether a verb right behind a definite noun is the predicate: a relative clause would need «الذي»."""
    if position - 1 in view.covered:
        return True
    before = view.reading(position - 1)
    return before is not None and before.pos in {"noun", "adj"} and "Al_det" in before.proclitics


def _coordinates(view: View, position: int) -> bool:
    """After a comma the phrase goes on with «و» and a noun."""
    return (
        view.conjoined(position) and (view.is_noun(position) or position in view.starts) and not view.is_verb(position)
    )


def on_margin(view: View, position: int) -> bool:
    """Tell whether a noun stands right behind «على هامش»: an encounter there is where two others meet."""
    return (view.key(position - 2).removeprefix("و"), view.key(position - 1)) == _MARGIN


def margin_end(view: View, position: int) -> int:
    """Return where «على هامش» with its noun, and whose session it is, ends; ``position`` where it does not stand here.

    «على هامش الاجتماعات السنوية لآسيان»، «على هامش أعمال الجمعية العامة»
    """
    if view.key(position) != _MARGIN[0] or view.key(position + 1) != _MARGIN[1]:
        return position
    last = position + 3
    while _belongs(view, last) or _in_chain(view, last):
        last += 1
    if is_free_person(view, last):
        return last
    led = view.preposition(last)
    if led is not None and led[0] != "ل":
        return last  # «على هامش مؤتمر باريس بنظيره»
    group, end = actor_group(view, last if led is None else led[1])
    return end if group else last


def _in_chain(view: View, position: int) -> bool:
    """«على هامش أعمال منتدى الدوحة»: a noun of a chain that ends with the name of a place, or that name."""
    reading, before = view.reading(position), view.reading(position - 1)
    if before is None or before.enclitic or "Al_det" in before.proclitics:
        return False
    if (named := view.starts.get(position)) is not None:
        return place_like(named) and before.pos == "noun" and position - 1 not in view.covered
    after = view.starts.get(position + 1)
    bare = reading is not None and reading.pos == "noun" and not reading.proclitics and not reading.enclitic
    return bare and after is not None and place_like(after)


def circumstance(view: View, position: int) -> bool:
    """Tell whether a circumstance of the event begins here: «خلال لقاء»، «على هامش»، «بحسب»."""
    key = view.key(position)
    if key == "بعد" and view.key(position + 1) == "ان":
        return True
    if position in view.covered and view.covered[position].first < position:
        return False
    if key in _CIRCUMSTANCES:
        return True
    if (key, view.key(position + 1)) == _MARGIN:
        return True
    if key in {"من", "الي", "عن"}:
        mention = view.actor(position + 1)
        people = {MentionKind.PERSON, MentionKind.POSITION} | ({MentionKind.ORGANISATION} if key == "عن" else set())
        return mention is not None and mention.kind in people
    return key == "مع" and view.actor(after_each(view, position + 1)) is not None and not _within(view, position)


def _within(view: View, position: int) -> bool:
    """«التعاون مع روسيا»، «علاقات أفضل مع روسيا»: after a noun of relation the preposition is the noun's own.

    But «بحث ملف الطاقة مع نظيره»: an official stands on the other side of the table, whatever is on it.
    """
    partner = view.actor(after_each(view, position + 1))
    if partner is not None and partner.reference == "counterpart":
        return False
    official = partner is not None and partner.kind in PERSONS
    relations = (RELATIONS - _OF_STATES if official else RELATIONS) | ENCOUNTERS  # «سبل التعاون مع السفير»
    for place in range(position - 1, max(-1, position - 1 - _RELATED), -1):
        reading, mention = view.reading(place), view.covered.get(place)
        if place == position - 1 and mention is not None and relates(view, mention, relations):
            return True
        named = mention is not None and mention.reference != "adjective"  # «الاتفاق الإيراني مع»
        if reading is None or named or reading.pos not in {"noun", "adj"}:
            return False
        if reading.lemma in relations:
            return True
        if view.preposition(place) is not None:  # «وقع اتفاقية لاستقدام العمال مع الوزير»
            return False
    return False


def relates(view: View, state: Mention, relations: frozenset[str] = RELATIONS - PAPERS) -> bool:
    """«تعاون كينيا مع اللجنة»: a noun of relation with the state whose it is."""
    noun = view.reading(state.first - 1) if state.kind is MentionKind.COUNTRY else None
    return noun is not None and noun.lemma in relations and not noun.enclitic and "Al_det" not in noun.proclitics


def function(
    kind: FunctionKind, first: int, last: int, mentions: tuple[Mention, ...] = (), preposition: str | None = None
) -> Function:
    """Build a function; a shorthand that keeps argument order the same everywhere."""
    return Function(kind, first, last, preposition, mentions)


def place_like(mention: Mention) -> bool:
    """Tell whether a mention names where something is: a place, a state or its capital."""
    return mention.kind in {MentionKind.PLACE, MentionKind.COUNTRY} and mention.reference != "adjective"


def behind_circumstances(view: View, position: int) -> int:
    """«لقاء جمع أمس بنواكشوط الوزير والسفيرة»: where the words end that say when and where they met."""
    while position < len(view):
        led = view.preposition(position)
        start = position if led is None else led[1]
        if led is not None and led[0] in {"ب", "في"} and (room := _room_end(view, start)):
            position = room + (view.is_comma(room) and _goes_on(view, room + 1))
            continue
        mention = view.covered.get(start)
        if mention is None or mention.first != start:
            return position
        where = led is not None and led[0] in {"ب", "في"} and place_like(mention)
        if not (where or mention.kind is MentionKind.DATE):
            return position
        position = max(mention.last, position + 1)
        position += view.is_comma(position) and _goes_on(view, position + 1)
    return position


def _room_end(view: View, position: int) -> int:
    """«بمكتبه»، «في مقر إقامتها»: where the words end that tell of the room they met in; 0 for none."""
    reading = view.reading(position)
    if reading is None or reading.lemma not in _ROOMS or position in view.covered:
        return 0
    last = short_phrase_end(view, position)
    owner = view.starts.get(last)
    held = owner is not None and view.preposition(last) is None and not view.conjoined(last)
    seat = held and owner is not None and owner.kind is MentionKind.ORGANISATION
    return owner.last if seat and owner is not None else last


def _goes_on(view: View, position: int) -> bool:
    """«لقاء جمع، مساء الأحد، في نواكشوط، الوزير»: behind the comma the next circumstance, or who met."""
    led = view.preposition(position)
    return view.covered.get(position if led is None else led[1]) is not None


def is_scene(view: View, mention: Mention) -> bool:
    """«شهدت فيينا لقاء»، «فيينا تشهد لقاء»: where an encounter takes place takes no part in it."""
    beside = (place for place in (mention.first - 1, mention.last) if place >= 0)
    return place_like(mention) and any(view.is_verb(place) and view.may_be(place, _WITNESSING) for place in beside)
