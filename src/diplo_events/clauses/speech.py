"""Speech without a verb of its own: participles, the colon of headlines, and sources named behind what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.complements import complements
from diplo_events.clauses.papers import is_paper, paper_owner
from diplo_events.clauses.participles import participle_at
from diplo_events.clauses.phrase_words import ACCORDING
from diplo_events.clauses.phrases import function
from diplo_events.clauses.told_subjects import subject_of_verb_before
from diplo_events.document import Clause, FunctionKind, MentionKind, Predicate, PredicateKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Mention


SOURCE_WORDS: Final = frozenset({"حد", "بحسب", "حسب", "وفق", "وفقا", "جاء", "ورد", "نقلا"})
#: Words that lead to who or what is cited.
CITING: Final = ACCORDING | {"وفقا"}
_OUTLET: Final = 6
#: Offices of those whom outlets quote without their names.
_UNNAMED: Final = frozenset(
    "official official_source diplomat spokesperson military_spokesman military_officer".split()
)
_OFFICIALS: Final = frozenset({MentionKind.PERSON, MentionKind.POSITION, MentionKind.ORGANISATION})
#: «الوزير من باريس: ...»، «الرئيس في خطاب أمام البرلمان: ...»: so many words lead up to the colon.
_SETTING: Final = frozenset("من في خلال بعد عقب امام عبر علي قبل قبيل حول عن ردا".split())
_SAID_THERE: Final = 10
_DOTS: Final = frozenset({"..", "...", "....", "…"})
#: «على حد قول الوزير»، «بحسب تعبير الوزير».
_SAYING: Final = frozenset({"قول", "تعبير", "وصف", "تصريح", "كلام", "زعم"})
_STANDS: Final = frozenset({"جاء", "ورد"})
#: «جاء على لسان الوزير أن».
_BY_TONGUE: Final = ("علي", "لسان")
_ALSO: Final = frozenset({"ايضا", "كذلك"})
#: Words that one of these may be, with «و» before them or not.
_CITING_KEYS: Final = frozenset(lead + word for word in (*CITING, "علي") for lead in ("", "و"))
_OPENING_PAPERS: Final = frozenset(lead + word for word in (*_STANDS, "نقلا") for lead in ("", "و"))


def said_meanwhile(view: View, position: int, participles: frozenset[str]) -> Iterator[Clause]:
    """«مؤكدا أن ...»: the subject is that of the verb before, or told in an earlier sentence."""
    lemma = participle_at(view, position, participles)
    if lemma is None:
        return
    predicate = Predicate(PredicateKind.PARTICIPLE, position, position + 1, lemma)
    found = complements(view, position + 1, subject_open=False)
    subject = subject_of_verb_before(view, position) or _head_of_headline(view, position)
    if subject:
        found = (*found, function(FunctionKind.HOST, position, position + 1, subject))
    last = max((item.last for item in found), default=position + 1)
    yield Clause(view.index, position, max(last, position + 1), predicate, found)


def _head_of_headline(view: View, position: int) -> tuple[Mention, ...]:
    """«الوزير محذرا أنقرة: لا تقتربوا»: without a verb, who stands at the head says what follows the colon."""
    group, last = actor_group(view, 0)
    near = range(position + 1, min(position + _SAID_THERE, len(view)))
    colon = next((place for place in near if view.key(place) == ":"), None)
    if not group or last != position or colon is None:
        return ()
    return () if any(view.is_verb(place) or view.is_stop(place) for place in range(position + 1, colon)) else group


def headed_by_colon(view: View) -> list[Clause]:
    """«الوزير: ...»: an actor at the head of the sentence, right before a colon, is a speaker.

    So is one behind dots, «قمة في برن.. الرئيس الفيجي: لن ننسحب», or joined to what is told before him.
    """
    head = next((place for place in range(min(3, len(view))) if not view.is_mark(place)), 0)  # behind a bullet
    behind_dots = (place + 1 for place in range(head, len(view)) if view.tokens[place].form in _DOTS)
    return [clause for start in (head, *behind_dots, *_joined(view)) for clause in _headed_from(view, start)]


def _joined(view: View) -> list[int]:
    """«بوتين يحاول إنقاذ الهدنة وكييف: لن نتراجع»: one behind «و» and a whole clause, right before the colon.

    «العلاقات بين مالي وغانا: ...», of those who stand in a row none is told to speak.
    """
    colon = next((place for place in range(len(view)) if view.key(place) == ":"), 0)
    last = view.covered.get(colon - 1)
    if last is None or not view.conjoined(last.first) or last.first - 1 in view.covered:
        return []
    before = range(last.first)
    whole = any(map(view.is_verb, before)) and not any(map(view.is_stop, before))
    return [last.first] if whole and view.is_noun(last.first - 1) else []


def _headed_from(view: View, start: int) -> list[Clause]:
    start = _passed_on(view, start)
    group, last = actor_group(view, start)
    subject = (function(FunctionKind.SUBJECT, start, last, group),)
    led = view.preposition(last) if group and last < len(view) else None
    to, end = actor_group(view, led[1]) if led is not None and led[0] == "ل" else ((), last)
    if led is not None and led[0] == "ل" and not to:
        end = _outlet_end(view, led[1])  # «الوزير لـ«الأنباء»: ...»
    elif group and group[0].kind in _OFFICIALS:
        end = _circumstance_end(view, end)
    if not group or view.key(end) != ":" or len(view) < end + 3:
        return []
    addressee = (function(FunctionKind.PREPOSITION, last, end, to, "ل"),) if to else ()
    predicate = Predicate(PredicateKind.COLON, end, end + 1, ":")
    return [Clause(view.index, start, end + 1, predicate, (*subject, *addressee))]


def _passed_on(view: View, start: int) -> int:
    """«رويترز عن مسؤول إيراني: ...»: where the official is named from whom the outlet has it, else ``start``."""
    about = next(
        (place for place in range(start + 1, min(start + _OUTLET, len(view))) if view.key(place) == "عن"), None
    )
    if about is None or any(view.is_verb(place) or view.is_mark(place) for place in range(start, about)):
        return start
    group, last = actor_group(view, about + 1)
    return about + 1 if group and group[0].position in _UNNAMED and view.key(last) == ":" else start


def _circumstance_end(view: View, position: int) -> int:
    """Return where the colon stands behind «الوزير»: or behind where he speaks: «الوزير من باريس: ...»."""
    place = position
    while place < len(view) and view.is_mark(place) and view.key(place) != ":":
        place += 1
    if view.key(place) not in _SETTING:
        return place
    for end in range(place, min(place + _SAID_THERE, len(view))):
        if view.key(end) == ":":
            return end
        if view.is_stop(end) or view.is_comma(end) or view.is_verb(end) or view.subordinates(end):
            break
    return position


def _outlet_end(view: View, position: int) -> int:
    """Return where the newspaper spoken to ends, at the colon; where it began if there is none."""
    near = range(position, min(position + _OUTLET, len(view)))
    return next((place for place in near if view.key(place) == ":"), position)


def said_in_papers(view: View) -> Iterator[Clause]:
    """«جاء في بيان للخارجية أن ...»، «نقلا عن المتحدث»: whose paper it is speaks, or who spoke last."""
    for position in (place for place, key in enumerate(view.keys[:-2]) if key in _OPENING_PAPERS):
        also = view.key(position + 1) in _ALSO  # «وجاء أيضا في البيان أن»
        stands = view.key(position).removeprefix("و") in _STANDS
        if stands and view.key(position + 1 + also) == "في":
            place, first, last = position + 2 + also, position, position + 3 + also
        elif stands and (view.key(position + 1), view.key(position + 2)) == _BY_TONGUE:
            place, first, last = position + 3, position, position + 3
        elif view.key(position).removeprefix("و") == "نقلا" and view.key(position + 1) == "عن":
            place, first, last = position + 2, position, position + 2
        else:
            continue
        paper = is_paper(view, place)
        owner = paper_owner(view, place) if paper else actor_group(view, place)[0]
        if not owner and not paper:
            continue
        if paper and last == place:
            first, last = place, place + 1
        found = (function(FunctionKind.SUBJECT, place, place + 1, owner),) if owner else ()
        yield Clause(view.index, position, last, Predicate(PredicateKind.SOURCE, first, last, "بحسب"), found)


def named_sources(view: View) -> list[Clause]:
    """«..., بحسب وزارة الخارجية»: who is named as source of what was said speaks."""
    found = []
    for position in (place for place, key in enumerate(view.keys) if key in _CITING_KEYS):
        if position in view.covered or not (named := _names_source(view, position)):
            continue
        start = named + (view.key(named) in {"ل", "بيان", "ما"})
        word = named - 1 if view.may_be(named - 1, _SAYING) else position  # «حسب قول الوزير»: the noun says it
        group, last = actor_group(view, start)
        if not group and is_paper(view, named) and not _is_data(view, named):  # «بحسب بيان صادر عن السفارة»
            group, last = paper_owner(view, named), named + 1
        if group:
            predicate = Predicate(PredicateKind.SOURCE, word, word + 1, "بحسب")
            subject = function(FunctionKind.SUBJECT, start, last, group)
            found.append(Clause(view.index, position, last, predicate, (subject,)))
    return found


def _is_data(view: View, position: int) -> bool:
    """«بحسب بيانات المصرف»: in the plural no paper, but figures."""
    reading = view.reading(position)
    return reading is not None and reading.num == "p"


def _names_source(view: View, position: int) -> int:
    """Return where the source is named behind «بحسب»، «وفقا»، «على حد قول»; 0 where no such words stand here."""
    key = view.key(position)
    if key in CITING or key.removeprefix("و") in CITING:
        return position + 1 + (view.key(position + 1) in _SAYING)
    extent = view.key(position + 1) == "حد" and key.removeprefix("و") == "علي"
    return position + 3 if extent and view.key(position + 2) in _SAYING else 0
