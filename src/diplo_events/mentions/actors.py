"""The grammar of actor phrases: from a token, the longest phrase that names who acts.

::

    [honorifics] name [, office]        سيرغي لافروف، وزير الخارجية الروسي
    office [,] [honorifics] name        وزير الخارجية الروسي سيرغي لافروف
    office office                       رئيس الوزراء وزير الخارجية القطري
    offices nationality name, ...       وزيرا الخارجية الروسي X والأمريكي Y
    institution | state | organisation  الخارجية الأردنية، موسكو، الأمم المتحدة
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind, TokenKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.groups import members, named
from diplo_events.mentions.names import guessed_name, honorifics_end, listed_name, name_at
from diplo_events.mentions.offices import NISBAS, institution_at, office_at
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.scan import starts_verb

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan

#: «الجانبان»، «الوزيران»: both sides of what was told before.
_SIDES: Final = frozenset({"جانب", "طرف", "بلد", "دولة", "وزير", "رئيس", "زعيم", "مسؤول", "وفد", "وزارة"})
_TITLES_OF_BIRTH: Final = frozenset({"head_of_state", "prince", "crown_prince"})
_NAMED_KINDS: Final = (HitKind.OUTLET, HitKind.ORGANISATION, HitKind.COUNTRY, HitKind.METONYM, HitKind.CAPITAL)
_MARKS: Final = frozenset({"،", ","})


def actors_at(scan: Scan, position: int) -> tuple[Phrase, ...]:
    """Return the actor phrases that start at this token: one, several of one group, or none."""
    outlet = scan.hit(position, {HitKind.OUTLET})
    office = None if outlet else office_at(scan, position)
    if office is not None:
        return _from_office(scan, office)
    person = None if outlet else _person_at(scan, position)
    if person is not None:
        return (person,)
    institution = None if outlet else institution_at(scan, position)
    if institution is not None:
        return _from_office(scan, institution) if institution.number == "d" else (institution,)
    other = _listed_at(scan, position) or _adjective_at(scan, position)
    return (other,) if other else ()


def _from_office(scan: Scan, office: Phrase) -> tuple[Phrase, ...]:
    if office.number in {"d", "p"} and office.actor is None:
        group = members(scan, office)
        return group if len(group) > 1 or group[0].actor else (_sides(group[0]),)
    if office.number in {"d", "p"}:
        return (office,)
    phrase = named(scan, _stacked(scan, office))
    if phrase.name is not None and phrase.actor is None:
        phrase = _with_office_after(scan, phrase)
    return (_plain_honorific(phrase),)


def _plain_honorific(phrase: Phrase) -> Phrase:
    """«الأمير فيصل بن سلمان» is a prince, not an emir: with a name behind it the bare word is no office."""
    if phrase.name is None or phrase.actor is not None or phrase.position not in _TITLES_OF_BIRTH:
        return phrase
    bare = phrase.title is not None and phrase.title.last == phrase.title.first + 1
    return replace(phrase, position=None) if bare else phrase


def _sides(phrase: Phrase) -> Phrase:
    """A definite dual or plural without members means those told before: «الجانبان»، «الوزراء»."""
    if (
        phrase.reference is None
        and phrase.number in {"d", "p"}
        and phrase.definite
        and phrase.range.last == phrase.range.first + 1
    ):
        return replace(phrase, reference="sides")
    return phrase


def _stacked(scan: Scan, office: Phrase) -> Phrase:
    """Read further offices of the same person: «رئيس الوزراء وزير الخارجية القطري»."""
    comma = scan.key(office.last) in _MARKS
    position = office.last + comma
    following = office_at(scan, position) if position < len(scan.tokens) else None
    if following is None or following.number != "s" or following.reference == "counterpart":
        return office
    if (comma and following.range.skip) or not _same_person(scan, office, following):
        return office
    joined = office.titled_upto(following.last)
    actor = office.actor or following.actor
    return _stacked(scan, replace(joined, actor=actor, position=_higher(office, following)))


def _same_person(scan: Scan, office: Phrase, following: Phrase) -> bool:
    """Joined by «و», one «and» joins two persons unless the first lacks what the second has: a state."""
    skip = following.range.skip
    conjunction = skip == 1 and scan.tokens[following.range.first].form.startswith("و")
    if skip > 1 or (skip and not conjunction) or following.attaches == "accredited":
        return False
    if office.actor and following.actor and office.actor != following.actor:
        return False
    return not conjunction or (office.actor is None and office.definite and following.actor is not None)


def _higher(office: Phrase, following: Phrase) -> str | None:
    return office.position or following.position


def _person_at(scan: Scan, position: int) -> Phrase | None:
    start = honorifics_end(scan, position)
    found = name_at(scan, start) if start > position else listed_name(scan, position, bare=False)
    if found is None:
        return _unlisted_with_office(scan, position)
    name, persons = found
    skip = 0 if start > position else name.skip
    phrase = Phrase(MentionKind.PERSON, Range(position, name.last, skip), name=name, persons=persons)
    return _with_office_after(scan, phrase)


def _unlisted_with_office(scan: Scan, position: int) -> Phrase | None:
    """«عمر الزاهي، وزير النفط الليبي»: a name in no list, told by the office right behind it."""
    if scan.word(position) is None or (starts_verb(scan.tokens[position]) and not _in_names(scan, position)):
        return None
    name = guessed_name(scan, position)
    if name is None or name.last < position + 2:
        return None
    phrase = Phrase(MentionKind.PERSON, name, name=name)
    titled = _with_office_after(scan, phrase)
    return titled if titled.position is not None else None


def _in_names(scan: Scan, position: int) -> bool:
    return scan.key(position) in scan.lexis.name_words


def _with_office_after(scan: Scan, phrase: Phrase) -> Phrase:
    """«سيرغي لافروف، وزير الخارجية الروسي،»: an office in apposition to the name before it."""
    comma = scan.key(phrase.last) in _MARKS
    position = phrase.last + comma
    office = office_at(scan, position) if position < len(scan.tokens) else None
    if office is None or office.number != "s" or office.range.skip or office.reference == "counterpart":
        return phrase
    office = _stacked(scan, office)
    if name_at(scan, office.last) is not None or not office.definite:
        return phrase
    if comma and not _closes(scan, office.last):
        return phrase
    return replace(
        phrase.upto(office.last),
        title=office.title,
        actor=office.actor,
        position=office.position,
        modifiers=office.modifiers,
        country=office.country,
    )


def _closes(scan: Scan, position: int) -> bool:
    return position >= len(scan.tokens) or scan.tokens[position].kind is not TokenKind.WORD or position > 0


def _listed_at(scan: Scan, position: int) -> Phrase | None:
    hit = scan.hit(position, _NAMED_KINDS)
    if hit is None:
        return None
    kind = MentionKind.ORGANISATION if hit.kind in {HitKind.ORGANISATION, HitKind.OUTLET} else MentionKind.COUNTRY
    words = Range(hit.first, hit.last, hit.skip)
    title = words if hit.kind in {HitKind.ORGANISATION, HitKind.METONYM} else None
    phrase = Phrase(kind, words, title=title, actor=scan.actor(hit), definite=True)
    if hit.kind is HitKind.OUTLET:
        return replace(phrase, actor=None, modifiers=frozenset({"outlet"}))
    if hit.kind is HitKind.CAPITAL:
        phrase = replace(phrase, country=scan.actor(hit)).marked("capital")
    return _with_abbreviation(scan, phrase)


def _with_abbreviation(scan: Scan, phrase: Phrase) -> Phrase:
    """«حركة المقاومة الإسلامية (حماس)»: the short form in parentheses belongs to the phrase."""
    inner = scan.hit(phrase.last + 1, {HitKind.ORGANISATION}) if scan.key(phrase.last) == "(" else None
    if inner is None or scan.actor(inner) != phrase.actor or scan.key(inner.last) != ")":
        return phrase
    return phrase.upto(inner.last + 1)


def _adjective_at(scan: Scan, position: int) -> Phrase | None:
    """A nationality adjective outside any actor phrase: a party in «قمة مصرية أردنية», else only a description."""
    hit = scan.hit(position, NISBAS)
    if hit is None:
        return None
    words = Range(hit.first, hit.last, hit.skip)
    return Phrase(
        MentionKind.COUNTRY, words, actor=scan.actor(hit), gender=hit.gender, number=hit.number, reference="adjective"
    )
