"""What both sides of an encounter do at its end: they meet the press together, and sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import FunctionKind, PredicateKind
from diplo_events.events import Agreement, Meeting, PressConference

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause
    from diplo_events.grammar import Frame

_DONE: Final = frozenset({"تم", "جري", "جاء"})
#: So many words tell when something was done: «وتم في ختام أعمال اللجنة المشتركة بين البلدين».
_MEANWHILE: Final = 9
_WHEN: Final = frozenset("خلال عقب بعد اثر اثناء".split())
#: «تم الاتفاق على»: what two only agree on is no paper.
_SIGNING: Final = frozenset({"توقيع", "إبرام", "توصل"})
#: What makes an agreement the time of something else, so far before it is told of.
_SINCE: Final = frozenset("عقب بعد منذ اثر غداه عشيه بعيد قبيل قبل".split())
_HEAD: Final = 6
#: Nouns of encounters that may follow one another.
_FURTHER: Final = frozenset("اجتماع جلسة لقاء مباحثة محادثة مشاورة".split())
_VERBS: Final = frozenset("اعقب اعقبت يعقب تعقب تبع تبعت يتبع تتبع تلا تلت يلي تلي يتلو تتلو".split())
_FOLLOWING: Final = frozenset(verb + pronoun for verb in _VERBS for pronoun in ("ه", "ها", "هما"))
_THEN: Final = frozenset("ثم بعدها بعده عقبها عقبه".split())
_AFTER: Final = frozenset({"بعد", "عقب", "اثر"})
_TOGETHER: Final = "مشترك"
#: «مؤتمر صحفي مشترك»: so far behind the noun.
_REACH: Final = 3


def is_further(view: View, clause: Clause, words: range) -> bool:
    """«بعد ذلك عقد الوزيران اجتماعا»، «تلته جلسة مباحثات»: behind words of sequence a new noun is another encounter."""
    if clause.predicate.kind is PredicateKind.VERB or clause.predicate.lemma not in _FURTHER:
        return False
    noun = view.reading(clause.predicate.first)
    named = any(item.mentions for item in clause.all(FunctionKind.GENITIVE))  # «ثم توجه إلى برن للقاء الرئيس»
    if noun is None or ("Al_det" in noun.proclitics and not named) or noun.enclitic:
        return False
    before = range(max(0, words.start - 2), clause.predicate.first)
    return _follows(view, clause) or any(_is_sequel(view, place) for place in before)


def _follows(view: View, clause: Clause) -> bool:
    """«أعقبها»، «تلاه»، «تلا ذلك»: the verb right before, whose pronoun is the encounter told before."""
    place = clause.predicate.first - 1
    if view.key(place) == "ذلك":
        return view.key(place - 1).removeprefix("و") in _VERBS
    return view.key(place).removeprefix("و") in _FOLLOWING


def _is_sequel(view: View, position: int) -> bool:
    """«ثم»، «بعدها»، «بعد ذلك»، «فيما بعد»."""
    word = view.key(position).removeprefix("و")
    later = word == "فيما" and view.key(position + 1) == "بعد"
    return word in _THEN or later or (word in _AFTER and view.key(position + 1) == "ذلك")


def _done_meanwhile(view: View, first: int) -> bool:
    """«وتم في ختام أعمال اللجنة التوقيع على»: done, and when; not «تم في اللقاء بحث التوقيع»."""
    before = view.reading(first - 1)
    owned = before is not None and before.pos == "noun" and "Al_det" not in before.proclitics and not before.enclitic
    if owned and first - 1 not in view.covered:
        return False
    for place in range(first - 2, max(-1, first - _MEANWHILE), -1):
        if view.key(place).removeprefix("و") in _DONE:
            return view.preposition(place + 1) is not None or view.key(place + 1) in _WHEN
        if view.is_verb(place):
            return False
    return False


def _with_another(clause: Clause) -> bool:
    """«يعقد الرئيس اجتماعا مع الوزير يليه اجتماع مع رئيس البرلمان»: whose it is, and with whom, told anew."""
    if not any(item.mentions for item in clause.all(FunctionKind.HOST)):
        return False
    told = (item for kind in ("مع", "بين") for item in clause.all(FunctionKind.PREPOSITION, kind))
    return any(one.actor is not None and one.reference != "sides" for item in told for one in item.mentions)


def is_joint(view: View, clause: Clause, frame: Frame) -> bool:
    """«وفي مؤتمر صحفي مشترك قال»، «وتم التوقيع على مذكرة»: without the names of those who have just met.

    «لقاء ثنائي تبعته مباحثات موسعة»، «أعقبها مؤتمر صحفي»: what followed is theirs too.
    """
    if frame.event in {PressConference, Meeting} and _follows(view, clause):
        return not _with_another(clause)
    if frame.event is PressConference:
        behind = (view.reading(place) for place in range(clause.predicate.last, clause.predicate.last + _REACH))
        return any(one is not None and one.lemma == _TOGETHER for one in behind)
    first = clause.predicate.first
    done = view.key(first - 1).removeprefix("و") in _DONE
    if (
        frame.event is not Agreement
        or not (done or _done_meanwhile(view, first))
        or clause.predicate.lemma not in _SIGNING
    ):
        return False
    if view.is_relative(first - 2) and any(view.key(place) in _SINCE for place in range(first - _HEAD, first - 2)):
        return False  # «محادثات مع الرئيس عقب الاتفاق الذي أبرم»: it had been reached before they met
    return not any(clause.all(FunctionKind.PREPOSITION, "مع", "بين", "من"))  # «مع شركة»: somebody else signs
