"""The clause of a finite verb: its complements, and who does it where the order or the person leaves it open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.borders import matrix_subject
from diplo_events.clauses.both import of_two, with_speaker
from diplo_events.clauses.complements import complements
from diplo_events.clauses.counts import after_each
from diplo_events.clauses.journey_words import GOING, GOING_TO, MOVING
from diplo_events.clauses.noun_subjects import reports
from diplo_events.clauses.phrase_words import ADDRESSING, SITES, THAT_WORDS
from diplo_events.clauses.phrases import function, place_like
from diplo_events.clauses.posts import POSTED, with_goal
from diplo_events.clauses.pronouns import done_to_me, pronoun_object
from diplo_events.clauses.relative_clauses import turns_on
from diplo_events.clauses.sided import sides_of
from diplo_events.clauses.speeches import speech_owner
from diplo_events.clauses.subjects import is_pronouns, preverbal_subject, speaks_behind, subject_before
from diplo_events.clauses.tellers import paper_subject, tellers_of, told_apart, told_by
from diplo_events.clauses.told_subjects import continued_subject
from diplo_events.clauses.travellers import traveller
from diplo_events.document import PERSONS, Clause, Function, FunctionKind, Predicate, PredicateKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading

_RETURNING: Final = frozenset({"عاد", "رجع"})
_SENDING: Final = frozenset({"أوفد", "أرسل", "أقل"})
#: Verbs that want somebody called something: «وصف الاتفاق بالتاريخي».
_CALLING: Final = frozenset({"وصف", "اتهم"})
#: Verbs that want somebody urged: «حث الوزير على».
_URGING: Final = frozenset({"حث", "حض", "ناشد"})
#: «غادر البلاد اليوم وزير الخارجية»: where one leaves from, not who leaves.
_HERE: Final = frozenset({"البلاد", "ارض", "المملكه", "السلطنه", "الدوله"})
#: Verbs of encounters that mean nothing without an object.
_TRANSITIVE: Final = frozenset({"التقى", "استقبل", "زار", "قابل", "هاتف"})
_TWO: Final = 2
#: «أنه التقى وفدا»: an object by its ending.
_ACCUSATIVE: Final = ("ا", "اً")
#: Verbs that have what is held or done for object, and nobody.
_MAKING: Final = frozenset("أجرى عقد قام أقام وقع أبرم".split())

_DONE_TO_ENVOYS: Final = frozenset("أبلغ أخطر أعلم أمهل استدعى طرد استقبل".split())
#: «السفير الكيني لديه»: with him who was told before.
_WITH_THEM: Final = frozenset({"لديه", "لديها", "لديهم"})
_TRAVELLING: Final = GOING | _RETURNING


def verb_clause(view: View, position: int, reading: Reading) -> Clause:
    """Return the clause that a finite verb heads, with its functions."""
    predicate = Predicate(
        PredicateKind.VERB, position, position + 1, reading.lemma, voice=reading.vox, aspect=reading.asp
    )
    if (apart := told_apart(view, position, reading, predicate)) is not None:
        return apart
    before = () if speaks_behind(view, position, reading) else preverbal_subject(view, position)
    preverbal = with_speaker(view, before)
    sides = sides_of(preverbal)
    closed = view.key(position + 1) in THAT_WORDS  # «يتوقع أن يوافق المجلس»: nobody behind «أن» is the subject
    by_pronoun = is_pronouns(view, position, reading)
    closed = closed or _moves_something(view, position, reading) or by_pronoun
    subject_open = not (preverbal or closed)
    going = reading.lemma in MOVING
    found = complements(view, position + 1, subject_open=subject_open, sides=sides, going=going, verb=reading)
    found = _of_no_pronoun(view, reading, found) if by_pronoun and not preverbal else found
    if owner_of_paper := paper_subject(view, position):
        found = (*owner_of_paper, *(item for item in found if item.kind is not FunctionKind.SUBJECT))
    elif tellers := _doers_elsewhere(view, position, reading, found):
        found = _of_tellers(view, position, reading, found, tellers)
    elif not preverbal and _lacks_subject(view, position, reading, found):
        found = tuple(as_object(item) for item in found)
    if not preverbal and reading.lemma in GOING_TO:
        found = _traveller_last(found)
    if reading.lemma in _SENDING or (not preverbal and reading.lemma in _TRAVELLING):
        found = _with_goal(view, reading, found)
    found = tuple(one for item in found for one in (with_speaker(view, (item,)) if _is_subject(item) else (item,)))
    if preverbal or not any(item.kind is FunctionKind.SUBJECT for item in found):
        before = preverbal or _two_told(view, position, reading)
        before = before or (() if reports(view, position) else subject_before(view, position))
        found = (*(_first_alone(view, reading, item) for item in before), *found)
    found = done_to_me(reading, position, found) or (*found, *pronoun_object(view, position, found))
    last = max((item.last for item in found), default=position + 1)
    first = min((item.first for item in found), default=position)
    return Clause(view.index, min(first, position), max(last, position + 1), predicate, found)


def _first_alone(view: View, reading: Reading, item: Function) -> Function:
    """«اجتمع الرئيس ونظيره ... بعد مصر التي زارها»: behind two men a verb of one goes on with the first of them."""
    men = len(item.mentions) > 1 and all(one.kind in PERSONS and one.number == "s" for one in item.mentions)
    men = men and view.conjoined(item.mentions[1].first)  # «وفد برئاسة فلان يزور برن» is one
    return replace(item, mentions=item.mentions[:1]) if men and reading.num == "s" and reading.gen == "m" else item


def _of_no_pronoun(view: View, reading: Reading, found: tuple[Function, ...]) -> tuple[Function, ...]:
    """«ذكرت الوكالة أنه استقبل الرئيس نظيره»: where two stand behind the verb, «ـه» stands for nobody.

    So it does where nobody can be the verb's object: «أنه أجرى الوزير محادثات».
    """
    told = [item for item in found if item.kind is FunctionKind.OBJECT and item.mentions]
    two = len(told) > 1 and not any(view.is_verb(place) for place in range(told[0].last, told[1].first))
    if not told or not (two or reading.lemma in _MAKING) or view.tokens[told[0].first].form.endswith(_ACCUSATIVE):
        return found
    return tuple(replace(item, kind=FunctionKind.SUBJECT) if item is told[0] else item for item in found)


def _doers_elsewhere(view: View, position: int, reading: Reading, found: tuple[Function, ...]) -> tuple[Mention, ...]:
    """Return who travels, spoke or tells, where the sentence says so before the verb; nobody where two behind it do."""
    if _both_do(found):
        return ()
    travels = traveller(view, position, reading) or speech_owner(view, position)
    return travels or tellers_of(view, position, reading.lemma)


def _with_goal(view: View, reading: Reading, found: tuple[Function, ...]) -> tuple[Function, ...]:
    """«غادر الوزير إلى برن»; «عاد السفير إلى برن» goes to his post, and visits nobody."""
    posted = any(one.position in POSTED for item in found for one in item.mentions)
    if reading.lemma in _RETURNING and posted:
        return found
    return with_goal(view, found, FunctionKind.OBJECT if reading.lemma in _SENDING else FunctionKind.SUBJECT)


def _two_told(view: View, position: int, reading: Reading) -> tuple[Function, ...]:
    """«سيزور الوزيران A وB روما ثم يتوجهان إلى برن»: the two of the verb before, or else the last two told."""
    if matrix_subject(view, position):  # «الوزيران اللذان زارا برن سيلتقيان»
        return ()
    before = continued_subject(view, position, reading.lemma) if reading.num == "d" else ()
    if len(before) == _TWO:
        return (function(FunctionKind.SUBJECT, position, position + 1, before),)
    return of_two(view, position, reading)


def _is_subject(item: Function) -> bool:
    return item.kind is FunctionKind.SUBJECT and bool(item.mentions)


def _traveller_last(found: tuple[Function, ...]) -> tuple[Function, ...]:
    """«زار القاهرة أمس رئيس الوزراء»: the place stands first, and he who travels behind it."""
    told = [item for item in found if item.mentions and item.kind in {FunctionKind.SUBJECT, FunctionKind.OBJECT}]
    if len(told) < 2 or not all(map(place_like, told[0].mentions)) or any(map(place_like, told[1].mentions)):
        return found
    subject, people = told[:2]
    kinds = {id(subject): FunctionKind.OBJECT, id(people): FunctionKind.SUBJECT}
    return tuple(replace(item, kind=kinds.get(id(item), item.kind)) for item in found)


def _both_do(found: tuple[Function, ...]) -> bool:
    """«اجتماعا ناقش فيه الوزيران ...»: those who met, named behind the verb, are its subject."""
    subjects = (one for item in found if item.kind is FunctionKind.SUBJECT for one in item.mentions)
    return any(one.reference == "sides" for one in subjects)


def as_object(item: Function) -> Function:
    """Return what a subject is of a verb that others do: its object."""
    return replace(item, kind=FunctionKind.OBJECT) if item.kind is FunctionKind.SUBJECT else item


def _of_tellers(
    view: View, position: int, reading: Reading, found: tuple[Function, ...], tellers: tuple[Mention, ...]
) -> tuple[Function, ...]:
    """«في زيارة يلتقي خلالها الرئيس»: those told of before meet him; «استقبله خلالها الرئيس»: he receives them."""
    if _meets_him(reading, found):
        return (*found, function(FunctionKind.PRONOUN, position, position + 1, tellers))
    met = _lacks_subject(view, position, reading, found) or _addresses_alone(reading, found)
    return told_by(tellers, position, tuple(map(as_object, found)) if met else found)


def _addresses_alone(reading: Reading, found: tuple[Function, ...]) -> bool:
    """«ألقى خطابا هاجم فيه كينيا»: who alone stands behind such a verb is spoken to, or of."""
    people = [item for item in found if item.kind in {FunctionKind.SUBJECT, FunctionKind.OBJECT} and item.mentions]
    return reading.lemma in ADDRESSING and not reading.enclitic and len(people) == 1


def _meets_him(reading: Reading, found: tuple[Function, ...]) -> bool:
    """«استقبله خلالها الرئيس»: the pronoun is whom the words before tell of, and who stands behind receives him."""
    met = reading.lemma in _TRANSITIVE and reading.enclitic.endswith("_dobj")
    return met and any(item.kind is FunctionKind.SUBJECT and item.mentions for item in found)


def _moves_something(view: View, position: int, reading: Reading) -> bool:
    """«غادرت طائرة تابعة للصليب الأحمر»: behind a verb of motion a common noun is the subject."""
    following = position + 1
    if reading.lemma not in MOVING or following in view.covered or view.preposition(following) is not None:
        return False
    noun = view.reading(following)
    if noun is None or noun.pos != "noun" or view.key(following) in _HERE:
        return False
    counted = after_each(view, following)
    if counted > following and (named := view.actor(counted)) is not None and named.kind in PERSONS:
        return False  # «وصل عدد من الوزراء»
    return noun.lemma not in SITES and view.date(following) is None


def _lacks_subject(view: View, position: int, reading: Reading, found: tuple[Function, ...]) -> bool:
    """«... ثم استقبل السفير الروسي»: of a verb that needs an object, somebody alone behind it is that object."""
    to_envoy = reading.lemma in _DONE_TO_ENVOYS and _is_posted_with_subject(view, found)
    if to_envoy or turns_on(view, position, reading, found):
        return True
    if reading.lemma in _CALLING and not reading.enclitic:
        return _is_called(view, position, found)
    if reading.lemma in _URGING and not reading.enclitic and _is_urged(view, position, found):
        return True
    if reading.lemma in ADDRESSING and not reading.enclitic:
        return _is_addressed(view, position, reading, found)
    if reading.lemma not in _TRANSITIVE or reading.vox == "p" or reading.enclitic or view.is_relative(position - 1):
        return False
    alone = [item for item in found if item.kind in {FunctionKind.SUBJECT, FunctionKind.OBJECT}]
    joined = any(item.mentions for item in found if item.preposition in {"ب", "مع", "من"})
    further = (item for item in alone[1:] if item.mentions or not _is_apposed(view, alone[0], item))
    rest = any(item.mentions or not view.conjoined(item.first) for item in further)  # «يلتقي نظيره وآخرين»
    return bool(alone) and bool(alone[0].mentions) and not rest and not joined


def _is_posted_with_subject(view: View, found: tuple[Function, ...]) -> bool:
    """«... كما أبلغ السفير الكيني لديه»: the envoy «لديه» is at the post of whoever acts, so he is the object."""
    people = [item for item in found if item.kind in {FunctionKind.SUBJECT, FunctionKind.OBJECT} and item.mentions]
    envoy = people[0] if len(people) == 1 and len(people[0].mentions) == 1 else None
    posted = envoy is not None and envoy.mentions[0].position in POSTED
    return posted and envoy is not None and view.key(envoy.last) in _WITH_THEM


def _is_apposed(view: View, before: Function, item: Function) -> bool:
    """«استقبل سفير مالي، موسى»: a name that nobody knows, set off by a comma, is his who stands before it."""
    if item.first == before.last + 1 and view.is_comma(before.last):
        return True
    behind = view.reading(before.last)  # «زعيم الحزب المكلف تشكيل الحكومة»
    described = behind is not None and "Al_det" in behind.proclitics and behind.pos in {"adj", "noun"}
    return described and before.last not in view.covered and item.first == before.last + 1


def _is_urged(view: View, position: int, found: tuple[Function, ...]) -> bool:
    """«انتقد الرئيس الحرب وحث الوزير على سحب القوات»: joined to what another has said, who alone follows is urged."""
    first = found[0] if found else None
    if (
        first is None
        or first.kind is not FunctionKind.SUBJECT
        or len(first.mentions) != 1
        or not view.conjoined(position)
    ):
        return False
    before = continued_subject(view, position)
    led = view.preposition(first.last)
    apart = bool(before) and first.mentions[0].actor not in {one.actor for one in before} | {None}
    return apart and led is not None and led[0] in {"على", "إلى", "أن"}


def _is_addressed(view: View, position: int, reading: Reading, found: tuple[Function, ...]) -> bool:
    """«طهران تغلق المضيق وتحذر واشنطن من الرد»: behind a subject and its verb, who alone follows is spoken to."""
    first = found[0] if found else None
    if first is None or first.kind is not FunctionKind.SUBJECT or reading.asp != "i" or not view.conjoined(position):
        return False
    before = continued_subject(view, position) if len(first.mentions) == 1 and first.first == position + 1 else ()
    verb = next((place for place in range(position - 1, -1, -1) if view.is_verb(place)), 0)
    leads = before and before[0].first < verb and before[0].actor not in {None, first.mentions[0].actor}
    return bool(leads) and (
        first.last >= len(view) or view.is_stop(first.last) or view.preposition(first.last) is not None
    )


def _is_called(view: View, position: int, found: tuple[Function, ...]) -> bool:
    """«ووصفت الصين بالشريك»: who alone stands between the verb and what he is called is its object."""
    first = found[0] if found else None
    if first is None or first.kind is not FunctionKind.SUBJECT or first.first != position + 1 or not first.mentions:
        return False
    led = view.preposition(first.last)
    return led is not None and led[0] == "ب"
