"""Phrases that name several actors at once: «نظيريه التركي X والإيراني Y»، «وزراء خارجية كل من A وB»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import NISBAS
from diplo_events.mentions.attach import attachments
from diplo_events.mentions.listed_bodies import BODIES, STATES
from diplo_events.mentions.names import guessed_name, listed_name, name_at
from diplo_events.mentions.naming import named
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.vocabulary import AND, COMMAS, DASHES, IN
from diplo_events.orthography import fold, without_article
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.scan import Scan

_EACH: Final = frozenset({"كل", "كلا", "كلتا"})
_OF: Final = frozenset({"من"})
_BOTH_JOINTS: Final = COMMAS | frozenset({"و"})
_MEMBERS: Final = NISBAS | STATES | BODIES
_STATE_NAMES: Final = frozenset({HitKind.COUNTRY})
#: «قادة دول مصر والسودان».
_STATES_AS: Final = frozenset({"دول", "بلدان", "دولتي", "بلدي"})
#: «سفراء لكل من مصر والسودان»، and so far behind their head.
_FOR_EACH: Final = frozenset({"لكل", "لكلا"})
_ENVOYS: Final = frozenset({"سفير", "قنصل", "ممثل", "مندوب"})
_DESCRIBED: Final = 8
#: Endings of two that stand in no construct: «وفدان».
_OF_TWO: Final = ("ان", "ين")


def members(scan: Scan, head: Phrase) -> tuple[Phrase, ...]:
    """Return one phrase per member of a dual or plural office; the head alone where no members are told.

    ``head`` ends where the list may begin; each member inherits office and title.
    """
    if (both := _of_both_portfolios(scan, head)) is not None and len(found := _by_state(scan, both)) > 1:
        return _with_head(both, found)
    for attempt in (_by_state, _by_portfolio, _by_name):
        found = attempt(scan, head)
        if len(found) > 1 or (found and (found[0].name is not None or head.reference == "counterpart")):
            return _with_head(head, found)
    return (attachments(scan, head),)


def _of_both_portfolios(scan: Scan, head: Phrase) -> Phrase | None:
    """«وزراء خارجية ودفاع كينيا وأوغندا»، «وزراء الخارجية والدفاع في كينيا وأوغندا»: each state has sent both."""
    token = scan.word(head.last)
    if head.number != "p" or head.title is None or token is None or not token.form.startswith(AND):
        return None
    second = _portfolio(scan, head) if head.reference is None else None
    return None if second is None else head.titled_upto(second.last)


def beside_counterpart(scan: Scan, phrase: Phrase) -> Phrase:
    """«وزيرا خارجية كينيا موساليا مودافادي ونظيره الأوغندي»: one of the two, whose other one is told as such."""
    if phrase.number != "d" or phrase.actor is None or phrase.name is not None:
        return phrase
    told = named(scan, replace(phrase, number="s"))
    beside = scan.key(told.last + (scan.key(told.last) in COMMAS)).startswith("ونظير")
    return told if told.name is not None and beside else phrase


def _with_head(head: Phrase, found: list[Phrase]) -> tuple[Phrase, ...]:
    """The first member's span begins at the head: «وزيرا الخارجية الروسي سيرغي ...»."""
    first = replace(found[0], range=replace(head.range, last=found[0].last))
    distributes = head.reference == "counterpart"
    return tuple(replace(member, distributes=distributes) for member in (first, *found[1:]))


def _by_state(scan: Scan, head: Phrase) -> list[Phrase]:
    """«... الروسي X والتركي Y»، «... كل من قطر ومصر»، «نظيريه في العراق وسوريا»: a nationality or state each."""
    found: list[Phrase] = []
    position, prefixed = _list_start(scan, head)
    while (member := _member(scan, head, position, first=not found, prefixed=prefixed)) is not None:
        found.append(member)
        position = _after_joint(scan, member.last)
    return found


def _list_start(scan: Scan, head: Phrase) -> tuple[int, bool]:
    """Return where the list of members starts, and whether its first word may carry «ب»: «نظرائه بألمانيا»."""
    position = head.last
    skipped = _EACH | _OF | {":", "("} | ((COMMAS | IN) if head.reference == "counterpart" else frozenset())
    if scan.key(position) in COMMAS and scan.hit(position + 1, NISBAS, bare=True):  # «وزراء الخارجية، الإماراتي X»
        position += 1
    while scan.key(position) in skipped:
        position += 1
    if scan.key(position) in _STATES_AS and scan.hit(position + 1, _STATE_NAMES, bare=True) is not None:
        return position + 1, False
    if (held := _held_in_states(scan, head)) is not None:
        return held, False
    if (sent := _sent_by_each(scan, head)) is not None:
        return sent, False
    return position, position == head.last and head.reference == "counterpart"


def _held_in_states(scan: Scan, head: Phrase) -> int | None:
    """«وزراء الري في مصر والسودان»، «في كل من مصر والسودان»: where the states begin; «في القاهرة» is a place."""
    offices = head.kind is MentionKind.POSITION and head.number in {"d", "p"} and head.last > head.range.first + 1
    if not offices or scan.key(head.last) not in IN:
        return None
    each = scan.key(head.last + 1) in _EACH and scan.key(head.last + 2) in _OF
    start = head.last + (3 if each else 1)
    first = scan.hit(start, _STATE_NAMES, bare=True)
    following = scan.hit(first.last, _STATE_NAMES) if first is not None else None
    joined = following is not None and following.skip == 1 and scan.tokens[following.first].form.startswith(AND)
    return start if joined else None


def _sent_by_each(scan: Scan, head: Phrase) -> int | None:
    """«السفراء الجدد المعتمدين لدى تونس لكل من مالي وغانا»: where the states begin whose envoys they are."""
    if head.lemma not in _ENVOYS or head.number not in {"d", "p"}:
        return None
    for place in range(head.last, head.last + _DESCRIBED):
        if scan.key(place) in _FOR_EACH:
            return place + 1 + (scan.key(place + 1) in _OF)
        token, best = scan.word(place), scan.reading(place)
        if token is None or best is None or best.pos in {"verb", "conj"}:
            return None
    return None


def _after_joint(scan: Scan, position: int) -> int:
    position += scan.key(position) in COMMAS | DASHES
    return position + (scan.key(position) == AND)


def _member(scan: Scan, head: Phrase, position: int, *, first: bool, prefixed: bool) -> Phrase | None:
    hit = scan.hit(position, _MEMBERS)
    if hit is None and head.kind is MentionKind.ORGANISATION:
        return _body_member(scan, head, position, first=first)
    if hit is None or not _continues(scan, head, hit, first=first, prefixed=prefixed):
        return _titled_member(scan, head, position, first=first)
    phrase = Phrase(
        MentionKind.POSITION if head.kind is not MentionKind.ORGANISATION else head.kind,
        Range(hit.first, hit.last, hit.skip),
        title=head.title,
        lemma=head.lemma,
        actor=scan.actor(hit),
        position=head.position,
        reference=head.reference,
        gender=head.gender,
        modifiers=head.modifiers,
        definite=True,
    )
    return phrase if head.kind is MentionKind.ORGANISATION else named(scan, phrase)


def _body_member(scan: Scan, head: Phrase, position: int, *, first: bool) -> Phrase | None:
    """«وفدا الحكومة والمعارضة»: institutions send the delegations."""
    body = _namesake(scan, head, position, first=first) or scan.institution(position)
    if body is None or body.range.skip != (0 if first else 1) or (first and not head.construct):
        return None
    return replace(body, title=head.title, position=head.position, number="s")


def _namesake(scan: Scan, head: Phrase, position: int, *, first: bool) -> Phrase | None:
    """«حركتي فتح وحماس»: a body that the list has with the noun, which is told once for both."""
    key = scan.key(position) if first else scan.key(position).removeprefix(AND)
    code = scan.lexis.namesakes.get((fold(head.lemma), without_article(key)))
    if code is None or (not first and not scan.tokens[position].form.startswith(AND)):
        return None
    words = Range(position, position + 1, int(not first))
    return Phrase(head.kind, words, lemma=head.lemma, actor=scan.lexis.actor(code), definite=True)


def _titled_member(scan: Scan, head: Phrase, position: int, *, first: bool) -> Phrase | None:
    """«نظيريه وزير الدفاع X ورئيس الأركان Y»: members with offices of their own."""
    office = scan.office(position) if head.reference == "counterpart" else None
    if office is None or office.number != "s" or office.reference == "counterpart":
        return None
    joined = office.range.skip == 0 if first else office.range.skip == 1
    return named(scan, office) if joined else None


def _continues(scan: Scan, head: Phrase, hit: Hit, *, first: bool, prefixed: bool) -> bool:
    """Later members are joined by «و» or a comma; nationality adjectives stay singular, and as definite as the head.

    «الوفدان الروسي والتركي»، «وفدان روسي وتركي».
    """
    two = head.number == "d" and not head.definite and scan.key(head.last - 1).endswith(_OF_TWO)
    agreed = hit.definite or (two and head.reference is None)
    if hit.kind in NISBAS and not (agreed and "s" in hit.number):
        return False
    form = scan.tokens[hit.first].form
    if first:
        return (hit.skip == 0 and not _genitive_of_one(scan, head, hit)) or (prefixed and form.startswith("ب"))
    joined = scan.key(hit.first - 1) in _BOTH_JOINTS or (hit.skip == 1 and form.startswith(AND))
    return joined and (hit.skip == 0 or form.startswith(AND))


def _genitive_of_one(scan: Scan, head: Phrase, hit: Hit) -> bool:
    """«مفاوضو إيران وقطر يصل»: a state in the genitive of a closed title is no member of it; «قادة دول مصر» is open."""
    if scan.key(head.last - 1) in _STATES_AS:
        return False
    return hit.kind not in NISBAS and not head.construct and hit.first == head.last and head.reference is None


def _by_portfolio(scan: Scan, head: Phrase) -> list[Phrase]:
    """«وزيرا الخارجية والدفاع الروسيان»: one state, two portfolios, each with its minister perhaps."""
    token = scan.word(head.last)
    if head.reference is not None or token is None or head.title is None or not token.form.startswith(AND):
        return []
    second = _portfolio(scan, head)
    if second is None:
        return []
    whole = attachments(scan, second)
    first = replace(head, number="s", actor=whole.actor, definite=True)
    return _named_by_turns(scan, first, replace(whole, number="s"))


def _portfolio(scan: Scan, head: Phrase) -> Phrase | None:
    """Return the second office: the same head word with the complement behind «و»."""
    listed = scan.lexis.offices.get(head.lemma)
    for complement in listed.rows if listed else ():
        words = complement.words
        if words and scan.matches(head.last + 1, words[1:]) and _joined_word(scan, head.last, words[0]):
            last = head.last + len(words)
            title = Range(head.last, last, 1)
            return replace(head, range=title, title=title, position=complement.code, attaches=complement.attaches)
    return None


def _joined_word(scan: Scan, position: int, word: str) -> bool:
    return scan.key(position) in {AND + word, f"{AND}ال{word}", AND + without_article(word)}


def _named_by_turns(scan: Scan, first: Phrase, second: Phrase) -> list[Phrase]:
    """«... سيرغي لافروف وسيرغي شويغو»: the names come after both titles, in their order."""
    found = name_at(scan, second.last)
    other = _joined_name(scan, found[0].last) if found else None
    if found is None or other is None:
        return [first, second]
    person = MentionKind.PERSON
    return [
        replace(first, kind=person, name=found[0], persons=found[1]),
        replace(second.upto(other[0].last), kind=person, name=other[0], persons=other[1]),
    ]


def _by_name(scan: Scan, head: Phrase) -> list[Phrase]:
    """«الوزيران لافروف وكيري»، «الرئيسان X وY»: a definite dual or plural with names only."""
    if not head.definite or head.kind is MentionKind.ORGANISATION or head.reference == "possessive":
        return []
    found: list[Phrase] = []
    person = name_at(scan, _list_start(scan, head)[0])
    while person is not None:
        found.append(_bearer(head, *person))
        person = _joined_name(scan, person[0].last)
    return found if len(found) > 1 else []


def _bearer(head: Phrase, name: Range, persons: tuple[str, ...]) -> Phrase:
    return replace(head, kind=MentionKind.PERSON, range=name, name=name, persons=persons, number="s")


def _joined_name(scan: Scan, position: int) -> tuple[Range, tuple[str, ...]] | None:
    """Return the name joined to the one before: «وكيري»، «و كيري»، «، وظريف»."""
    position += scan.key(position) in COMMAS
    if scan.key(position) == AND:
        return name_at(scan, position + 1)
    token = scan.word(position)
    if token is None or not token.form.startswith(AND):
        return None
    return _listed_after_and(scan, position)


def _listed_after_and(scan: Scan, position: int) -> tuple[Range, tuple[str, ...]] | None:
    listed = listed_name(scan, position, bare=False)
    if listed is not None and listed[0].skip == 1:
        return listed
    guess = guessed_name(scan, position, skip=1)
    return (guess, ()) if guess else None
