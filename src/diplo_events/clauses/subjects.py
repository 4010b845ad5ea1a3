"""Whose doing it is: the subject of a verb before it, behind it, or in another clause; the owner of a masdar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.agreement import agrees, can_follow_as_subject
from diplo_events.clauses.apposed import subject_before_aside
from diplo_events.clauses.borders import clause_start, has_own_verb, matrix_subject, subject_of_when
from diplo_events.clauses.governing import governed
from diplo_events.clauses.phrase_words import VERB_PARTICLES
from diplo_events.clauses.phrases import function
from diplo_events.clauses.ranked import ranked
from diplo_events.clauses.relative_groups import heads_of
from diplo_events.clauses.relative_heads import tells_of_head
from diplo_events.clauses.remembered import once_a_place
from diplo_events.clauses.twofold import opens_second
from diplo_events.document import Function, FunctionKind, MentionKind
from diplo_events.mentions.vocabulary import TELLING_VERBS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading


#: Particles between subject and verb.
_VERB_PARTICLES: Final = VERB_PARTICLES | {"ما", "ولم", "ولن", "وسوف"}
#: Words that open a clause with its subject.
OPENING: Final = frozenset({"ان", "لكن", "بان"})
#: «أما الوزير فقد أكد».
_AND_INDEED: Final = frozenset({"فقد", "فلم", "فلن", "فسوف", "فلا"})
#: So far before what it does «أما» may set the subject apart.
_SET_APART: Final = 12
#: «لكنه من ناحية ثانية يؤكد».
_PRONOUNS: Final = frozenset("لكنه لكنها لكنهم لكنهما هو هي هم".split())
#: «أنه استدعى»، «إنها بحثت»: pronouns behind «أن», with the gender and number of the verb that is theirs.
_THAT_THEY: Final = {"انه": ("m", "s"), "انها": ("f", "s")}
#: «أنه تم»، «إنه يجب»: verbs that have no doer, before which «ـه» stands for nobody.
_DOERLESS: Final = frozenset(
    "تم جرى سبق وجب انبغى أمكن جاز كان بات حدث وقع ورد اتضح تبين تقرر لزم تعذر صدر بقي".split()
)
_PRECEDING: Final = frozenset({"سبق"})
#: So far before «أن» stands the verb of what has been done before: «سبق لوزير الخارجية الروسي أن».
_DONE_BEFORE: Final = 7
_THEN: Final = "ثم"
#: What a circumstance before the verb begins with: «خلال لقائه الرئيس أكد».
FRONTING: Final = frozenset({"في", "خلال", "بعد", "عقب", "قبيل", "اثناء"})


def done_before(view: View, position: int) -> int | None:
    """«سبق للوزير أن أعلن»، «سبق له أن أعلن»: where «سبق» stands before the verb here, None where it does not."""
    if view.key(position - 1) != "ان":
        return None
    before = range(position - 2, max(-1, position - 2 - _DONE_BEFORE), -1)
    return next((place for place in before if view.may_be(place, _PRECEDING)), None)


def _doer_before(view: View, position: int) -> Mention | None:
    """«سبق للوزير أن أعلن»: who has done it stands behind «ل»."""
    start = done_before(view, position)
    places = range(start + 1, position - 1) if start is not None else range(0)
    return next((one for place in places if (one := view.actor(place)) is not None and view.preposition(place)), None)


def preverbal_subject(view: View, position: int) -> tuple[Function, ...]:
    """«الوزير يستقبل السفير»: a free actor group that reaches up to the verb is its subject."""
    if apart := _set_apart(view, position) or subject_before_aside(view, position) or _did_before(view, position):
        return apart
    found = subject_before(view, position)
    if first := _first_of_all(view, position):
        return first
    if not found or view.conjoined(position) or _fronted(view, position, found[0]):
        return ()
    if _is_object_before(view, position, found[0]):
        return ()
    if _signs(view, position, found[0]):
        return ()
    between = range(_company_end(view, position, found[0]), position)
    if any(view.relative_of_actor(place) for place in between[:2]) and not _has_object_pronoun(view, position):
        between = range(
            between.start + 1 + view.is_comma(between.start), between.stop
        )  # «الوزير الذي يزور روما»; but of «الوزير الذي استقبله الملك» the head is the object
    return found if all(_light_word(view, place) for place in between) else ()


def _is_object_before(view: View, position: int, before: Function) -> bool:
    """«بأن بلاده تؤوي المتمردين انتقد الرئيس نظيره»: who is another verb's object does not act where two follow."""
    doer = view.actor(position + 1)
    if doer is None or view.preposition(position + 1) is not None or view.actor(doer.last) is None:
        return False
    verb = before.first - 1
    return view.is_verb(verb) and not view.is_relative(verb - 1) and view.preposition(before.first) is None


def _did_before(view: View, position: int) -> tuple[Function, ...]:
    """«الوزير سبق أن رفض الخطة»، «سبق لكينيا ومالي أن طالبتا غانا بالرد»: who has done it stands beside «سبق»."""
    doer = _doer_before(view, position)
    group, last = actor_group(view, doer.first) if doer is not None else ((), position)
    if doer is not None and group and all(agrees(view, position, one, alone=len(group) == 1) for one in group):
        return (function(FunctionKind.SUBJECT, doer.first, last, group),)
    start = position - 2
    if start < 1 or done_before(view, position) != start or view.covered.get(start - 1) is None:
        return ()
    return subject_before(view, start)


def _company_end(view: View, position: int, subject: Function) -> int:
    """«الوزير والوفد المرافق له، الذي يزور روما»: where who comes with the subject ends, who is told of on."""
    head = view.relative_head(position - 1)
    if head is None or head not in subject.mentions:
        return subject.last
    return position - 1 - view.is_comma(position - 2)


def speaks_behind(view: View, position: int, reading: Reading) -> bool:
    """«... وصندوق النقد قال مسؤولون»: who stands right behind a verb that has nobody for object is its subject."""
    if reading.lemma not in TELLING_VERBS or view.preposition(position + 1) is not None:
        return False
    group, _ = actor_group(view, position + 1)
    men = {MentionKind.PERSON, MentionKind.POSITION}
    return bool(group) and group[0].kind in men and can_follow_as_subject(view, position, group, reading)


def _set_apart(view: View, position: int) -> tuple[Function, ...]:
    """«أما بكين فرفضت»، «أما الوزير فقد أكد»: behind «أما» the subject stands first, and «ف» opens what it does."""
    opened = position - 1 if view.key(position - 1) in _AND_INDEED else position
    if not view.key(opened).startswith("ف"):
        return ()
    for place in range(opened - 1, max(-1, opened - _SET_APART), -1):
        if view.is_stop(place) or view.is_verb(place):
            return ()
        if view.key(place).removeprefix("و") == "اما":
            group, last = actor_group(view, place + 1)
            return (function(FunctionKind.SUBJECT, place + 1, last, group),) if group else ()
    return ()


def _signs(view: View, position: int, found: Function) -> bool:
    """«سمير علي عقد وزراء الخارجية اجتماعا»: a name and no more before the verb, its subject behind it: a byline."""
    if found.first > 0 or found.last != position or len(found.mentions) != 1 or view.preposition(position + 1):
        return False
    writer, subject = found.mentions[0], view.actor(position + 1)
    unknown = writer.actor is None and writer.position is None and writer.kind is MentionKind.PERSON
    return unknown and subject is not None and subject.position is not None and subject.actor is not None


def _fronted(view: View, position: int, found: Function) -> bool:
    """«في مستهل جولة تشمل كينيا، وصل الرئيس»: behind a circumstance and its comma, the subject follows the verb.

    «خلافا لما أعلنه الوزير، أكد الرئيس»: and who stands before has a verb of his own.
    """
    if not view.is_comma(position - 1) or view.actor(position + 1) is None or view.preposition(position + 1):
        return False
    if view.is_verb(found.first - 1) and found.last == position - 1:
        return True
    return view.preposition(0) is not None or view.key(0).removeprefix("و") in FRONTING


def _has_object_pronoun(view: View, position: int) -> bool:
    """«الذي استقبله الملك»: somebody does it to the head; of «الذي نصحه بالتريث» the head does it to another."""
    reading, following = view.reading(position), view.reading(position + 1)
    taken = reading is not None and reading.enclitic.endswith("_dobj")
    return taken and (following is None or following.pos != "prep" or position + 1 in view.covered)


def _light_word(view: View, position: int) -> bool:
    """Particles, commas and dates may stand between subject and verb."""
    covering = view.covered.get(position)
    if covering is not None:
        return covering.kind is MentionKind.DATE
    return view.is_mark(position) or view.key(position) in _VERB_PARTICLES


@once_a_place
def subject_before(view: View, position: int) -> tuple[Function, ...]:
    """Find the subject of «X بحث» and «إن X بحث»: the first free actor group since the last clause border.

    «والتقى الملك، ثم توجه»: a verb joined to one before has that one's subject, not whoever stands between.
    """
    if view.conjoined(position) or view.key(position - 1) == _THEN or ranked(view, position) is not None:
        return _first_of_all(view, position)
    start = clause_start(view, position)
    told = subject_of_when(view, position)
    heads = matrix_subject(view, position) or (heads_of(view, start - 1) if told is None else (told,))
    if heads:
        of_them = tells_of_head(view, position, heads[-1])
        return () if of_them else (function(FunctionKind.SUBJECT, heads[0].first, heads[-1].last, heads),)
    if (preceding := done_before(view, position)) is not None and _is_owner(view, preceding + 1):
        return subject_before(view, preceding)  # «الوزير الذي سبق له أن أعلن»
    own = _conjoined_subject(view, position) or _doer_before(view, position)
    if own is not None:
        return (function(FunctionKind.SUBJECT, own.first, own.last, (own,)),)
    return _free_group(view, position, start)


def _free_group(view: View, position: int, start: int) -> tuple[Function, ...]:
    for place in range(start + has_own_verb(view, position, start), position):
        if place == start and opens_second(view, start):
            return _group_before(view, position, start)
        if view.actor(place) is None or governed(view, place) or (place > start and view.conjoined(place)):
            continue
        return _group_before(view, position, place)
    return ()


def _first_of_all(view: View, position: int) -> tuple[Function, ...]:
    """«كان الوزير أول مسؤول يزور برن»; of «أول مسؤول يستقبله الملك» he is no subject."""
    first = ranked(view, position)
    if first is None or _has_object_pronoun(view, position):
        return ()
    return (function(FunctionKind.SUBJECT, first.first, first.last, (first,)),)


def _group_before(view: View, position: int, place: int) -> tuple[Function, ...]:
    group, last = actor_group(view, place)
    if _is_one_of_many(view, position, group):
        return ()
    return (function(FunctionKind.SUBJECT, place, last, group),)


def _is_one_of_many(view: View, position: int, group: tuple[Mention, ...]) -> bool:
    """«كما فعلت رواندا وكانوا يقولون إن»: a verb in the plural has no single state for its subject."""
    verb = view.reading(position)
    return len(group) == 1 and group[0].kind is MentionKind.COUNTRY and verb is not None and verb.num == "p"


def _is_owner(view: View, position: int) -> bool:
    """«له»، «لها»."""
    reading = view.reading(position)
    return reading is not None and reading.lemma == "ل" and bool(reading.enclitic)


def _conjoined_subject(view: View, position: int) -> Mention | None:
    """«قمة في الرباط ووزير تونسي يعلن»: joined with «و», one actor right before a singular verb opens a clause."""
    mention = view.covered.get(position - 1)
    reading = next((one for one in view.tokens[position].readings if one.pos == "verb"), None)  # «وواشنطن تدين»
    if reading is None or mention is None or reading.num != "s":
        return None
    if view.actor(mention.first) is not mention or not view.conjoined(mention.first) or reading.enclitic:
        return None
    if view.preposition(mention.first) is not None:  # «لقاؤه بالملك وبولي العهد أكد»
        return None
    before = view.covered.get(mention.first - 1)
    joined = before is not None and view.actor(before.first) is before and _heads_clause(view, before.first)
    # «في مدريد وفيينا أكد»: the city is feminine, the verb is not
    return None if joined or not agrees(view, position, mention) else mention


def _heads_clause(view: View, position: int) -> bool:
    """«لافروف وكيري يبحث»: somebody free at the head of the clause goes with who is joined to him."""
    return not governed(view, position) and position <= clause_start(view, position) + 1


def earlier_subject(view: View, position: int, start: int = 0) -> Mention | None:
    """Return the first free actor of the sentence, from ``start``, before the clause, across its borders."""
    for place in range(start, position):
        mention = view.actor(place)
        if mention is not None and not governed(view, place) and mention.reference != "sides":
            return mention
    return None


def is_pronouns(view: View, position: int, reading: Reading) -> bool:
    """«أعلنت أنها استدعت السفيرة»: the verb's subject is the pronoun before it, and who follows is its object."""
    place = position - 1
    while place > 0 and view.key(place) in _VERB_PARTICLES:
        place -= 1
    theirs = _THAT_THEY.get(view.key(place).removeprefix("ب").removeprefix("ل").removeprefix("و"))
    return theirs == (reading.gen, reading.num) and reading.vox == "a" and reading.lemma not in _DOERLESS


def opens_with_pronoun(view: View, position: int) -> bool:
    """«لكنه من جهة أخرى يؤكد»، «وهو يرى أن»: the clause opens with a pronoun for somebody told before."""
    start = clause_start(view, position)
    return any(view.key(place).removeprefix("و") in _PRONOUNS for place in (start, start - 1) if place >= 0)
