"""Nouns that another word carries: «توقيع اتفاقية»، «فرض عقوبات»، «الاتفاق الذي أبرمته»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.acts import act_noun
from diplo_events.clauses.complements import complements
from diplo_events.clauses.genitives import genitives
from diplo_events.clauses.masdar_phrases import masdar_end, paper_end
from diplo_events.clauses.phrase_words import EXPECTING, PAPERS
from diplo_events.document import PERSONS, FunctionKind

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Function, Mention, Reading

_NOMINAL: Final = (FunctionKind.OBJECT, FunctionKind.SUBJECT)
#: Nouns between a carrier and what it carries: «رفع معظم العقوبات»، «تسلمه أمس نسخة من أوراق اعتماد».
_CHAIN: Final = 5
_COPIES: Final = frozenset({"نسخه", "نسخا", "نسخ", "صوره"})
_CREDENTIALS: Final = "اوراق"
#: Masdars whose pronoun tells who is given the paper, or takes it: «تسلمه رسالة»، «تسليمه مذكرة».
_HANDING: Final = frozenset({"تسلم", "تلقي", "استلام", "تسليم", "تقبل"})
#: Words that a name has at most, and what stands between them: «فلان بن علي آل محمود».
_NAME: Final = 10
_IN_NAMES: Final = frozenset("بن بنت ولد ال ابو عبد".split())
#: «رسالة بعث بها»: the preposition with the pronoun of what is sent or done.
_WITH_IT: Final = frozenset({"بها", "به", "بهما"})
_AGAIN: Final = frozenset({"أعاد", "قرر", "واصل"})
_OF_IT: Final = frozenset({"3fs_poss", "3ms_poss"})
_COUNTING: Final = frozenset({"noun_num", "noun_quant", "adj_num", "digit"})
#: «تعيين أول سفير»، «فرض آخر العقوبات»: they stand before their noun as numbers do.
_ORDERING: Final = frozenset({"أول", "آخر", "ثاني", "ثالث", "رابع", "خامس"})
#: Words between a noun and its relative pronoun: «الاتفاق النووي الإيراني الذي».
_HEAD_REACH: Final = 24
_COME_ABOUT: Final = frozenset({"تم", "جري"})
_LIGHT_WORDS: Final = frozenset({"قد", "كانت", "كان", "تم", "جري", "سبق", "يتم"})


def carrier(view: View, position: int, lemmas: frozenset[str]) -> str | None:
    """Return the masdar of these lemmas that carries it: «توقيع الاتفاقية»، «قطع روما علاقاتها»، «فرضها عقوبات»."""
    if (led := _led_by_act(view, position, lemmas)) is not None:
        return led
    doer = doer_between(view, position, lemmas)
    start = _before_name(view, position) if doer is None else doer.first
    for place in range(start - 1, max(-1, start - 1 - _CHAIN), -1):
        reading = act_noun(view, place) or view.reading(place)
        if _passed_over(view, place, reading):
            continue
        if reading is None or place in view.covered or not _may_carry(view, place, position, reading, lemmas):
            return None
        if reading.lemma in lemmas:
            return reading.lemma
    return None


def _led_by_act(view: View, position: int, lemmas: frozenset[str]) -> str | None:
    """«التطبيع الكامل للعلاقات»، «رفعا جزئيا للعقوبات»: an act leads with «ل» to what it is on."""
    led, place = view.preposition(position), position - 1
    while place not in view.covered and (adjective := view.reading(place)) is not None and adjective.pos == "adj":
        place -= 1
    act = view.reading(place) if place not in view.covered else None
    if led is None or led[0] != "ل" or place == position - 1 or act is None or act.pos != "noun" or act.enclitic:
        return None
    return act.lemma if act.lemma in lemmas else None


def _passed_over(view: View, place: int, reading: Reading | None) -> bool:
    """«توقيع ثلاث مذكرات»، «تسلم أمس نسخة من أوراق»: numbers, days and the word for a copy stand in between."""
    if (view.key(place) == "من" and view.key(place - 1) in _COPIES) or view.date(place) is not None:
        return True
    counted = reading is not None and (reading.pos in _COUNTING or reading.lemma in _ORDERING)
    return counted and place not in view.covered


def _may_carry(view: View, place: int, position: int, reading: Reading, lemmas: frozenset[str]) -> bool:
    """«فرضها عقوبات» carries them, «توقيعها للاتفاق» leads to it; «وحاملة رسالة» is an adjective."""
    if reading.pos != "noun" and not (reading.pos == "adj" and reading.lemma in lemmas):
        return False
    apart = place != position - 1 and reading.lemma not in _HANDING
    if view.key(place) == "قبل" and view.key(place - 1) == "من":  # «لم يعلن عنها من قبل للقاء الرئيس»
        return False
    if reading.enclitic and (apart or view.preposition(position) is not None):
        return False
    return "Al_det" not in reading.proclitics


def _before_name(view: View, position: int) -> int:
    """«تعيين فلان سفيرا»، «تعيين مدير مكتبه، فلان، سفيرا»: where he begins whom an indefinite accusative follows."""
    if not view.key(position).endswith("ا"):
        return position
    person = view.covered.get(position - 1 - view.is_comma(position - 1))
    if person is not None and person.kind in PERSONS and view.preposition(person.first) is None:
        return person.first
    place = position - 1
    while place > position - 1 - _NAME and _is_of_name(view, place):
        place -= 1
    return place + 1


def _is_of_name(view: View, place: int) -> bool:
    name = view.reading(place)
    return view.key(place) in _IN_NAMES or (name is not None and name.pos == "noun_prop")


def doer_between(view: View, position: int, lemmas: frozenset[str]) -> Mention | None:
    """Return who stands between a masdar and the noun that it carries: «قطع بيرو علاقاتها»، «فرض كندا عقوبات».

    Of several it is the first: «رفع بيرو وكندا العقوبات».  «تسلم الرئيس نسخة من أوراق اعتماد» goes through the papers.
    """
    position = _before_papers(view, position)
    doer, noun = _first_doer(view, position), view.reading(position)
    if doer is None or view.actor(doer.first) is not doer or view.preposition(doer.first) is not None:
        return None
    masdar = view.reading(doer.first - 1)
    if masdar is None or noun is None or view.preposition(position) is not None or view.conjoined(position):
        return None
    bare = masdar.pos == "noun" and not masdar.enclitic and "Al_det" not in masdar.proclitics
    return doer if bare and masdar.lemma in lemmas and doer.first - 1 not in view.covered else None


def _before_papers(view: View, position: int) -> int:
    """Return where «أوراق اعتماد»، «نسخة من أوراق اعتماد» begins, the credentials at ``position``; else the place."""
    if view.key(position - 1) != _CREDENTIALS:
        return position
    copy = view.key(position - 2) == "من" and view.key(position - 3) in _COPIES
    return position - 1 - 2 * copy


def _first_doer(view: View, position: int) -> Mention | None:
    doer = view.covered.get(position - 1)
    while doer is not None and view.conjoined(doer.first) and (before := view.covered.get(doer.first - 1)) is not None:
        if view.actor(before.first) is not before:
            break
        doer = before
    return doer


def carried_end(view: View, position: int) -> int:
    """Return where the noun with its adjectives ends; an agreement takes its whole name with it."""
    reading = view.reading(position)
    paper = reading is not None and reading.lemma in PAPERS
    return paper_end(view, position) if paper else masdar_end(view, position)


def antecedent(view: View, clause: Clause, lemmas: frozenset[str]) -> Reading | None:
    """Return the noun of these lemmas that the verb's relative clause tells of: «العقوبات التي فرضتها واشنطن»."""
    reading = _as_verb(view, clause.predicate.first)
    place = head_of_relative(view, clause.predicate.first, lemmas)
    if reading is None or place is None:
        return None
    named = any(item.mentions for kind in _NOMINAL for item in clause.all(kind))
    taken = reading.enclitic.endswith("dobj") or view.key(clause.predicate.last) in _WITH_IT
    taken = taken or again_at(view, clause) is not None
    return None if named and not taken else view.reading(place)


def again_at(view: View, clause: Clause) -> int | None:
    """«العقوبات التي أعادت كندا فرضها»: where what was done again is named, with the pronoun of what it was done to."""
    if clause.predicate.lemma not in _AGAIN:
        return None
    for item in clause.all(FunctionKind.OBJECT):
        done = view.reading(item.first)
        if not item.mentions and done is not None and done.pos == "noun" and done.enclitic in _OF_IT:
            return item.first
    return None


def head_of_relative(view: View, position: int, lemmas: Collection[str]) -> int | None:
    """Return where the noun of these lemmas stands that a relative clause, with its verb here, goes with.

    Its name, its parties and one particle may stand between: «الاتفاق بين روما وأثينا الذي تم توقيعه».
    """
    pronoun = relative_before(view, position)
    for place in range((pronoun or 0) - 1, max(-1, (pronoun or 0) - 1 - _HEAD_REACH), -1):
        if view.is_stop(place) or _governs(view, place) or view.subordinates(place):
            return None
        reading = view.reading(place)
        if reading is not None and reading.pos == "noun" and reading.lemma in lemmas and place not in view.covered:
            return place - _is_paper_of(view, place, reading)
    return None


def _is_paper_of(view: View, position: int, reading: Reading) -> bool:
    """«برقية تهنئة بعث بها»: what is sent is the paper, not what stands in it."""
    before = view.reading(position - 1)
    return before is not None and before.lemma in PAPERS and reading.lemma not in PAPERS and not reading.proclitics


def _governs(view: View, position: int) -> bool:
    """Tell whether a verb stands here, one of another relative clause not: «الاتفاق مع روما، التي تضم ...، الذي»."""
    within = view.is_relative(position - 1) and (view.is_comma(position - 2) or position - 2 in view.covered)
    return view.is_verb(position) and not within


def relative_before(view: View, position: int) -> int | None:
    """Return the relative pronoun whose clause begins with the word here: «الذي أبرم»، «الذي تم توقيعه».

    Behind an indefinite noun the verb stands in its place: «اتفاق مع روما تم توقيعه»، «عقوبات تفرضها روما».
    """
    opens = _modal_before(view, position)
    if _describes_indefinite(view, position, opens):
        return opens
    if view.is_relative(opens - 1):
        return opens - 1
    if view.key(position - 1) in _LIGHT_WORDS and view.is_relative(position - 2):
        return position - 2
    return position - 1 if view.key(position - 1) in _COME_ABOUT else None


def _modal_before(view: View, position: int) -> int:
    """«الذي من المقرر أن يوقعه»، «اتفاق يفترض أن يوقعه»: where the words begin that make a plan of the verb."""
    if view.key(position - 1) != "ان" or view.key(position - 2) not in EXPECTING:
        return position
    return position - 3 if view.key(position - 3) == "من" else position - 2


def _describes_indefinite(view: View, position: int, opens: int) -> bool:
    """«عقوبات جديدة تفرضها روما»، «في رسالة بعث بها الوزير»: the verb's pronoun takes up the noun right before it.

    «الاتفاقية وقعها الوزيران»: so it does with a noun that opens the sentence.
    """
    before, verb = view.reading(opens - 1), _as_verb(view, position)
    if before is None or verb is None or before.pos not in {"noun", "adj"} or opens - 1 in view.covered:
        return False
    taken = verb.enclitic.endswith("dobj") or view.key(position + 1) in _WITH_IT
    known = "Al_det" in before.proclitics and opens > 1 and not view.is_mark(opens - 2)
    return taken and not known and not before.enclitic and not view.conjoined(opens)


def _as_verb(view: View, position: int) -> Reading | None:
    """«اتفاق وقعه الوزيران»، «مذكرة وقعتها غانا»: read as a noun with its owner, a verb with its object."""
    best = view.reading(position)
    if best is None or best.pos == "verb" or not best.enclitic:
        return best
    verbs = (one for one in view.tokens[position].readings if one.pos == "verb" and one.enclitic.endswith("dobj"))
    return next(verbs, best)


def told_of_head(view: View, position: int, lemmas: frozenset[str]) -> tuple[Function, ...]:
    """Return the parties that stand with the noun of a relative clause: «الاتفاق بين روما وأثينا الذي تم توقيعه»."""
    head, pronoun = head_of_relative(view, position, lemmas), relative_before(view, position)
    if head is None or pronoun is None:
        return ()
    found = complements(view, carried_end(view, head), subject_open=False)
    told = (item for item in found if item.last <= pronoun and item.preposition in {"بين", "مع"})
    states = (item for item in genitives(view, head) if any(one.reference != "adjective" for one in item.mentions))
    return (*states, *told)


def told_of_again(view: View, clause: Clause, lemmas: frozenset[str]) -> tuple[Function, ...]:
    """«العقوبات الأمريكية التي أعيد فرضها على كوبا»: whose it was, and on whom, told on either side of the verb."""
    head, again = head_of_relative(view, clause.predicate.first, lemmas), again_at(view, clause)
    if head is None or again is None:
        return ()
    return (*genitives(view, head), *complements(view, again + 1, subject_open=False))
