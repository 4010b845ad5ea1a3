"""Several offices of one person: «ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.honorifics import honorifics_at
from diplo_events.mentions.one_speaker import is_of_same_body, speaks_alone
from diplo_events.mentions.vocabulary import COMMAS
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

#: Codes of offices that go with another one as a rule.
_EASY: Final = frozenset(
    "crown_prince emirate_crown_prince emirate_ruler vice_president prince minister_of_state minister adviser governor "
    "minister_of_state_foreign_affairs party_leader leader permanent_representative council_chair commander_in_chief "
    "royal_adviser".split()
)
#: Codes of offices told without their state as a rule.
_ROYAL: Final = frozenset(
    "commander_in_chief royal_adviser crown_prince emirate_crown_prince emirate_ruler vice_president prince".split()
)
#: Codes of offices that are added to a higher one.
_ADDED: Final = frozenset(
    "official spokesperson commander_in_chief committee_chair member_of_parliament adviser".split()
)
#: Titles of birth, which go with any office (lemmas).
_BORN: Final = frozenset("أمير أميرة شيخ شيخة سلطان".split())
#: Whom heads of states and governments receive.
_RECEIVED: Final = frozenset({"ambassador", "envoy", "deputy_envoy", "special_representative", "charge_daffaires"})
#: Those who hold a ministry besides as a rule: «نائب رئيس الوزراء ووزير الخارجية فلان» is he who holds it.
_WITH_PORTFOLIO: Final = frozenset({"deputy_prime_minister"})
#: Who speaks for all envoys at one court is one of them.
_DEAN: Final = "عميد"
_MINISTERS: Final = frozenset({"minister", "adviser", "minister_of_state", "minister_of_state_foreign_affairs"})
_HIGHEST: Final = frozenset({"head_of_state", "head_of_government", "crown_prince"})


def stacked(scan: Scan, office: Phrase, persons: tuple[str, ...] = ()) -> Phrase:
    """Return the office with further offices of the same person read into its title.

    ``persons`` are those whom a name before the office may mean.
    """
    comma = scan.key(office.last) in COMMAS
    following = scan.office(office.last + comma)
    if following is None or following.number != "s":
        return office
    alone = following.range.skip == 1 and speaks_alone(scan, office, following)
    if following.reference is not None and not (alone and is_of_same_body(scan, office, following)):
        return office
    if (comma and following.range.skip and not alone) or "private" in following.modifiers:
        return office
    if not (office.definite and following.definite) or not same_person(scan, office, following, persons):
        return office
    actor, position = office.actor or following.actor, office.position or following.position
    joined = replace(office.titled_upto(following.last), actor=actor, position=position)
    return stacked(scan, replace(joined, country=office.country or following.country), persons)


def same_person(scan: Scan, office: Phrase, following: Phrase, persons: tuple[str, ...] = ()) -> bool:
    """One «و» joins two persons, unless somebody is known to have held both offices at once."""
    skip = following.range.skip
    conjunction = skip == 1 and scan.tokens[following.range.first].form.startswith("و")
    if following.lemma == _DEAN and office.position == "ambassador":  # «السفير الكيني وعميد السلك الدبلوماسي»
        return conjunction or not skip
    if skip > 1 or (skip and not conjunction) or following.attaches == "accredited":
        return False
    if _are_two(office, following, joined=conjunction):
        return False
    if conjunction and not persons and speaks_alone(scan, office, following):
        return True
    if not conjunction:
        fits = office.gender == following.gender and not _is_bare(following)
        return (
            fits
            and not _is_bare(office)
            and (_compatible(scan, office, following) or _is_his(scan, following, persons))
        )
    actor = following.actor or office.actor
    name = following.last + (scan.key(following.last) in COMMAS)  # «نائب رئيس الوزراء ووزير الخارجية، أيمن الصفدي»
    bearer = scan.hit(honorifics_at(scan, name, bare=True)[0], PERSONS, bare=True)
    offices = frozenset({office.position, following.position}) - _WITH_PORTFOLIO
    return scan.lexis.held_both(persons or (bearer.entries if bearer is not None else ()), actor, offices)


def _are_two(office: Phrase, following: Phrase, *, joined: bool) -> bool:
    """Offices of two states; «الملك والرئيس موسيفيني»: nobody is both."""
    states = office.actor and following.actor and office.actor != following.actor
    return bool(states) or (joined and office.position == following.position and office.position in _HIGHEST)


def _is_his(scan: Scan, office: Phrase, persons: tuple[str, ...]) -> bool:
    """«محمد زكي القائد العام وزير الدفاع والإنتاج الحربي»: an office that he whose name stands before it has held."""
    served = office.actor is not None and scan.lexis.serve(persons, office.actor)
    return bool(persons) and served and scan.lexis.hold(persons, office.position)


def may_go_on(bare: Phrase, following: Phrase) -> bool:
    """«الوزير X وزير الدولة»، «السفير X مساعد وزير الخارجية» are one; «التقى السفير X وزير الخارجية» tells of two."""
    position = following.position or ""
    high = position in _HIGHEST or (position.endswith("_minister") and not position.startswith("deputy"))
    high = high or (bare.position in _HIGHEST and position in _RECEIVED)  # «استقبل الرئيس الموفد الفرنسي»
    alike = bare.lemma == following.lemma or bare.position == following.position
    return alike or not high or bare.lemma in _BORN


def _is_bare(office: Phrase) -> bool:
    """«السفير طارق ...»: a bare title before a name is an honorific, see ``names``; else somebody of his own."""
    return office.article and office.title is not None and office.title.last == office.title.first + 1


def _compatible(scan: Scan, office: Phrase, following: Phrase) -> bool:
    """«رئيس الوزراء وزير الخارجية القطري» is one man; «التقى رئيس الوزراء وزير الخارجية الأمريكي» tells of two."""
    first, second = office.position or "", following.position or ""
    if first == "royal_adviser" and following.lemma == "مشرف":  # «المستشار بالديوان الملكي المشرف العام على ...»
        return True
    if first in _ROYAL and following.actor and not office.actor:  # «استقبل ولي العهد وزير الخارجية الأمريكي»
        return scan.lexis.combined(following.actor, first, second)
    if "former" in office.modifiers | following.modifiers and not (office.actor and following.actor):
        return True  # «وزير العدل السابق رئيس جمعية ...»
    if first in _MINISTERS and second in _HIGHEST | {"speaker"}:
        return False  # «سيلتقي الوزير الكيني رئيس الجمهورية»
    if first in _EASY or first.startswith("deputy") or second in _ADDED or second.startswith("deputy"):
        return True
    return scan.lexis.combined(office.actor or following.actor, first, second)
