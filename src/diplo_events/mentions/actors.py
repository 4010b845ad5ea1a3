"""The grammar of actor phrases: from a token, the longest phrase that names who acts.

::

    [honorifics] name [, office]        سيرغي لافروف، وزير الخارجية الروسي
    office [,] [honorifics] name        وزير الخارجية الروسي سيرغي لافروف
    office office                       رئيس الوزراء وزير الخارجية القطري
    offices nationality name, ...       وزيرا الخارجية الروسي X والأمريكي Y
    institution | state | organisation  الخارجية الأردنية، موسكو، الأمم المتحدة
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.groups import beside_counterpart, members
from diplo_events.mentions.honorifics import highness_at, honorifics_at
from diplo_events.mentions.houses import of_house
from diplo_events.mentions.joined import other_bodies, other_sides, others_of
from diplo_events.mentions.keeping import kept
from diplo_events.mentions.naming import named
from diplo_events.mentions.office_after import with_office_after
from diplo_events.mentions.persons import person_at
from diplo_events.mentions.phrase import Range
from diplo_events.mentions.powers import powers_at
from diplo_events.mentions.private import private_at
from diplo_events.mentions.stacks import may_go_on, same_person, stacked
from diplo_events.mentions.states import outlet_at, state_at
from diplo_events.mentions.titles import stands_alone
from diplo_events.mentions.vocabulary import AND, BOTH_STATES, SIDES, SINGLE_SIDES, folded
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

_TITLES_OF_BIRTH: Final = frozenset({"head_of_state", "prince", "crown_prince"})
_RULING: Final = frozenset({"head_of_state", "crown_prince", "emirate_ruler"})
_EXALTED: Final = folded("المعظم المفدى المعظمة")
_NEWLY: Final = folded("الجدد الجديدان الجديدين")
_ENVOYS: Final = frozenset({"سفير", "مبعوث"})
#: What states do with envoys (lemmas), so far before these.
_MEASURES: Final = frozenset(
    "تبادل أعاد إعادة عاد عودة سحب استدعى استدعاء طرد عين تعيين أرسل إرسال أوفد إيفاد مستوى سمى تسمية رشح".split()
)
_REACH: Final = 4
_ONE: Final = folded("أحد إحدى")
#: «أحد كبار مساعدي الرئيس»: what several of them are called.
_SENIOR: Final = folded("كبار أبرز أقرب")
_SOME: Final = folded("عدد عددا لفيف مجموعة كثير العديد عدة")
_OF: Final = folded("من")
_SENT: Final = frozenset({"وفد", "بعثة"})
_NAMED: Final = frozenset({HitKind.ORGANISATION, HitKind.METONYM, HitKind.COUNTRY})


def actors_at(scan: Scan, position: int) -> tuple[Phrase, ...]:
    """Return the actor phrases that start at this token: one, several of one group, or none."""
    if scan.word(position) is None:
        other = state_at(scan, position) or powers_at(scan, position)
        return (other,) if other else ()
    found = _titled(scan, position) or _untitled(scan, position)
    return tuple(of_house(scan, _exalted(scan, phrase)) for phrase in found if kept(scan, phrase))


def _exalted(scan: Scan, phrase: Phrase) -> Phrase:
    """«السلطان هيثم بن طارق المعظم»، «أمير البلاد المفدى»: what subjects say of their ruler."""
    rules = phrase.position in _RULING and scan.key(phrase.last) in _EXALTED
    return phrase.upto(phrase.last + 1) if rules else phrase


def _titled(scan: Scan, position: int) -> tuple[Phrase, ...]:
    """Phrases that begin with honorifics, an office or an institution."""
    listed = outlet_at(scan, position) or highness_at(scan, position)
    if listed is not None:
        return (listed,)
    if (one := _one_of(scan, position)) is not None:
        return (one,)
    start, skip = honorifics_at(scan, position)
    office = scan.office(start)
    honoured = office is not None and office.definite and office.range.skip == 0
    if office is not None and (start == position or honoured):
        office = office if start == position else office.begun(position, skip)
        return _from_office(scan, office) if not _longer_listed(scan, position, office) else ()
    return ()


def is_one(key: str) -> bool:
    """Tell whether a folded word is «أحد» or «إحدى»."""
    return key in _ONE


def _one_of(scan: Scan, position: int) -> Phrase | None:
    """«أحد مسؤولي الأمن»، «إحدى الوزيرات»: one of those whom the plural tells."""
    first = position + 1 + (scan.key(position + 1) in _SENIOR and scan.office(position + 1) is None)
    office = scan.office(first) if is_one(scan.key(position)) else None
    if office is None or office.number != "p" or office.range.skip or office.reference not in {None, "possessive"}:
        return None
    one = replace(office, range=Range(position, office.last), number="s")
    return replace(one, title=one.range)


def _longer_listed(scan: Scan, position: int, office: Phrase) -> bool:
    """«مجلس الأمن» and its like are names before they are titles; so is «أمير» of «أمير عبد اللهيان»."""
    hit = scan.hit(position, _NAMED)
    if hit is not None and hit.last >= office.last:
        return True
    name = scan.hit(position, PERSONS) if office.last == position + 1 and not office.definite else None
    return name is not None and name.last > office.last


def _untitled(scan: Scan, position: int) -> tuple[Phrase, ...]:
    person = person_at(scan, position)
    if person is not None:
        return (person,)
    private = private_at(scan, position)
    if private is not None:
        return (private,)
    institution = scan.institution(position)
    if institution is not None and (several := _one_each(scan, institution)):
        return several
    if institution is not None and stands_alone(scan, institution):
        return _from_institution(scan, institution)
    other = state_at(scan, position) or powers_at(scan, position)
    return (other,) if other else ()


#: Offices by which several are taken up together: «وزيرا الخارجية».
_TAKEN_UP: Final = frozenset({"foreign_minister", "defence_minister", "interior_minister", "head_of_government"})
#: What is told of those who meet for the first time in a text (lemmas).
_CONVENING: Final = frozenset("اجتمع التقى تباحث تحادث تشاور شارك عقد التأم حضر وصل بحث ناقش تناقش توافد".split())


def _one_each(scan: Scan, bodies: Phrase) -> tuple[Phrase, ...]:
    """«وفود قطر ومصر والأردن»: one for each state behind the plural; none where no two are told."""
    if bodies.number != "p" or bodies.actor is not None or not bodies.construct:
        return ()
    group = members(scan, bodies)
    return group if len(group) > 1 else ()


def _from_institution(scan: Scan, institution: Phrase) -> tuple[Phrase, ...]:
    if institution.number == "s" and institution.lemma in SINGLE_SIDES:
        return (institution, *other_sides(scan, institution))
    if institution.number != "s" and (several := _of_several(scan, institution)):
        return several
    if institution.number == "p" and institution.actor is not None:
        return (institution, *other_bodies(scan, institution))
    if institution.number != "d" or institution.actor is not None:
        return (_sides(scan, institution),)
    group = members(scan, institution)
    return group if len(group) > 1 else (_sides(scan, group[0]),)


def _of_several(scan: Scan, bodies: Phrase) -> tuple[Phrase, ...]:
    """«وفدان من كينيا وأوغندا»، «وفود من كينيا وأوغندا»: one of each whom «من» leads to; none where no two are told."""
    origin = next((one for one in range(bodies.range.first, bodies.last) if scan.key(one) in _OF), None)
    joined = scan.word(bodies.last)
    if origin is None or bodies.lemma not in _SENT or joined is None or not joined.form.startswith(AND):
        return ()
    head = replace(bodies.upto(origin), title=replace(bodies.range, last=origin), actor=None)
    group = members(scan, head)
    return group if len(group) > 1 else ()


def _from_office(scan: Scan, office: Phrase) -> tuple[Phrase, ...]:
    if office.number == "p" and office.actor is None:
        office = replace(office, actor=_shared_actor(scan, office))
    if office.number in {"d", "p"} and office.actor is None and "private" not in office.modifiers:
        group = members(scan, office)
        told = len(group) > 1 or group[0].actor is not None or _is_some(scan, group[0].range.first)
        return group if told else (_sides(scan, group[0]),)
    if office.number in {"d", "p"}:
        return (beside_counterpart(scan, office), *others_of(scan, office))
    phrase = stacked(scan, office)
    if phrase.definite:
        phrase = named(scan, phrase)
    if phrase.name is not None and phrase.actor is None:
        phrase = _retitled(scan, phrase, with_office_after(scan, phrase))
    return (_plain_honorific(phrase), *others_of(scan, phrase))


def _is_some(scan: Scan, position: int) -> bool:
    """«عددا من المسؤولين»: some of many, and not those told before."""
    return scan.key(position - 1) in _OF and scan.key(position - 2).removeprefix("و") in _SOME


def _shared_actor(scan: Scan, office: Phrase) -> str | None:
    """«دبلوماسيون ومسؤولون في الاتحاد الأوروبي»: two bare plurals joined by «و» serve one body."""
    following = scan.office(office.last)
    bare = office.last == office.range.first + 1
    if following is None or not bare or following.number != "p" or following.article is not office.article:
        return None
    joined = following.range.skip == 1 and scan.tokens[office.last].form.startswith("و")
    return following.actor if joined else None


def _retitled(scan: Scan, phrase: Phrase, longer: Phrase) -> Phrase:
    """«وزير الإعلام الدكتور X الوزير المرافق»: of two titles without state the fuller one, before the name, counts.

    «استقبل وزير الخارجية X السفير الفرنسي»: the office of another state behind a titled name is whom he receives.
    """
    told = phrase.title is not None and phrase.title.last > phrase.title.first + 1
    if told and longer.actor is None:
        return phrase.upto(longer.last)
    following = scan.office(phrase.last)
    if following is None:
        return longer
    same = same_person(scan, phrase, following) if told else may_go_on(phrase, following)
    return longer if same else phrase


def _plain_honorific(phrase: Phrase) -> Phrase:
    """«الأمير فيصل بن سلمان» is a prince, not an emir: with a name behind it the bare word is no office."""
    if phrase.name is None or phrase.actor is not None or phrase.position not in _TITLES_OF_BIRTH:
        return phrase
    bare = phrase.title is not None and phrase.title.last == phrase.title.first + 1 and phrase.lemma == "أمير"
    return replace(phrase, position=None) if bare else phrase


def _sides(scan: Scan, phrase: Phrase) -> Phrase:
    """A definite dual or plural without members means those told before: «الجانبان»، «الوزراء»، «رئيسا البلدين»."""
    if phrase.number == "d" and phrase.construct and phrase.lemma in SIDES and scan.key(phrase.last) in BOTH_STATES:
        return replace(phrase.owned(phrase.last + 1, None), reference="sides")
    if phrase.reference is None and _is_office_alone(phrase) and (phrase.number == "d" or _do_no_meeting(scan, phrase)):
        return replace(phrase, reference="sides")
    newly = phrase.range.last == phrase.range.first + 2 and scan.key(phrase.last - 1) in _NEWLY
    alone = (newly or phrase.range.last == phrase.range.first + 1) and phrase.article
    officials = phrase.lemma == "مسؤول" and phrase.number == "p"  # «مع المسؤولين»: those of a state
    officials = officials or (phrase.lemma in _ENVOYS and _is_measure(scan, phrase))
    if phrase.reference is None and phrase.number in {"d", "p"} and alone and phrase.lemma in SIDES and not officials:
        return replace(phrase, reference="sides")
    return phrase


def _is_measure(scan: Scan, phrase: Phrase) -> bool:
    """«تبادل السفراء»، «سحبت روما وأثينا السفيرين»: what is done with envoys is no side of a contact."""
    before = (scan.reading(place) for place in range(max(phrase.range.first - _REACH, 0), phrase.range.first))
    return any(one is not None and one.lemma in _MEASURES for one in before)


def _is_office_alone(phrase: Phrase) -> bool:
    """«أكد وزراء الخارجية»، «وزيرا الدفاع»: a whole office, and of which states only the document tells."""
    whole = phrase.position in _TAKEN_UP and phrase.definite and not phrase.construct and not phrase.article
    return whole and phrase.actor is None and phrase.lemma in SIDES and phrase.range.last == phrase.range.first + 2


def _do_no_meeting(scan: Scan, phrase: Phrase) -> bool:
    """«وأكد وزراء الخارجية»; «ويجتمع وزراء الخارجية غدا» tells of others than have met already."""
    before = scan.reading(phrase.range.first - 1)
    return before is not None and before.pos == "verb" and before.lemma not in _CONVENING
