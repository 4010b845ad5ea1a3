"""Where a topic ends: at a clause, a circumstance, a date, or whom one talks to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.masdars import is_masdar
from diplo_events.clauses.phrase_words import ENCOUNTERS, RELATIONS
from diplo_events.clauses.phrases import circumstance, is_free_person
from diplo_events.clauses.topic_circumstances import announced, dated_place, is_held, named_by_day, outer, own_way
from diplo_events.clauses.topic_commas import clause_of_its_own, coordinates, in_all_fields
from diplo_events.clauses.topic_ends import before_subject, trimmed
from diplo_events.clauses.topic_heads import heads, joining, leads_row, may_be_masdar, regarding
from diplo_events.clauses.topic_lists import another, listed_behind
from diplo_events.clauses.topic_predicates import predicates, says_of_another
from diplo_events.clauses.topic_rows import goes_on, names_matter, topic_parts
from diplo_events.clauses.topic_words import ESPECIALLY, INSTANCES, JOINING_ALWAYS
from diplo_events.document import LANDS, PERSONS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: Prepositions that may lead to a second topic as they led to the first.
_REPEATED: Final = frozenset({"الي", "حول", "علي", "عن", "بشان"})
_OPENING: Final = frozenset({'"', "“", "«", "("})
#: Prepositions that may be read as verbs.
_TOWARDS: Final = frozenset({"نحو", "تجاه", "ازاء", "حيال", "ضد", "حول", "بشان"})
#: «قرار روما خفض التأشيرات»: nouns whose doer stands before what is done.
_DECIDING: Final = frozenset("قرار إعلان رفض طلب دعوة اعتزام محاولة عزم مطالبة تعهد قبول".split())
_ACTS: Final = frozenset({"إجراء", "عقد", "لقاء", "مشاركة", "حضور", "تسليم", "توقيع"})
_LIKEWISE: Final = frozenset({"وكذلك", "وكذا", "وايضا"})
#: «الأزمة في ظل التصعيد، إضافة لبحث الأسعار»: joining that leads to its noun with «ل».
_ADDING: Final = frozenset({"اضافه", "بالاضافه"})
_AUXILIARIES: Final = frozenset({"لا", "لم", "لن", "قد", "سوف"})
#: How far a clause in commas, «، التي ...،», may reach.
_ASIDE: Final = 20
#: So far behind a topic «إضافة إلى» may join one more.
_FURTHER: Final = 30
_AFFIRMING: Final = frozenset({"تأكيد", "تشديد"})


def topic_spans(view: View, first: int, *, served: bool = False) -> tuple[tuple[int, int], ...]:
    """Return the topics that begin at ``first``, as positions of their first and last-plus-one tokens.

    ``served`` tells that the sides of the encounter stand before: then «مع روسيا» is the topic's own.
    """
    if listed := listed_behind(view, first - 1):  # «ركزت على: ملف الغاز، أمن الحدود، وتجارة البن»
        return listed
    spans: list[tuple[int, int]] = []
    while True:
        last = _end(view, first, served=served)
        spans += topic_parts(view, first + (_quoted(view, first) is not None), last)
        resumed = _led_again(view, first, last) or _after_aside(view, last) or another(view, last)
        resumed = resumed or _rejoined(view, last)
        if resumed is None:
            return (*spans, *listed_behind(view, last))
        first = resumed


def _end(view: View, first: int, *, served: bool) -> int:
    if (closed := _quoted(view, first)) is not None:
        return closed
    last, relative = first + 1, False
    while not _ends(view, first, last, relative=relative, served=served):
        relative = _in_relative(view, last, relative=relative)
        last += 1
    return trimmed(view, first, before_subject(view, first, last))


def _led_again(view: View, first: int, last: int) -> int | None:
    """«إلى ملف المياه، وإلى أمن الحدود»: the same preposition, joined with «و», leads to one more topic."""
    if last < len(view) and _aims_again(view, first, last) and not (_is_doing(view, first) or _is_doing(view, last)):
        return last  # «عرضا لملف المياه ولأمن الحدود»
    place = last + (view.is_comma(last) if last < len(view) else 0)
    return place + 1 if _repeats(view, first, place) else None


def _is_doing(view: View, position: int) -> bool:
    reading = view.reading(position)
    return reading is None or is_masdar(reading)


def _repeats(view: View, first: int, position: int) -> bool:
    key = view.key(position)
    lead = view.key(first - 1).removeprefix("و")
    return lead in _REPEATED and key == f"و{lead}" and view.is_noun(position + 1) and not view.is_verb(position + 1)


def _quoted(view: View, position: int) -> int | None:
    """«"الوضع في غزة"»: return where a topic in quotation marks closes, None where more than it is the topic."""
    wanted = {"«": "»", "“": "”", '"': '"'}.get(view.tokens[position].form)
    if wanted is None:
        return None
    depth = 1
    for place in range(position + 1, min(position + 2 * _ASIDE, len(view))):
        form = view.tokens[place].form
        depth += (form == view.tokens[position].form != wanted) - (form == wanted)
        if depth == 0:
            closed = place if _ends(view, position, place + 1, relative=False, served=True) else None
            amid = (one for one in range(position + 2, place) if outer(view, one))
            return next(amid, closed) if closed is not None else None
    return None


def _in_relative(view: View, position: int, *, relative: bool) -> bool:
    """A relative clause runs from its pronoun, or its verb behind an indefinite noun, to the next comma."""
    if view.is_comma(position):
        return False
    return relative or view.is_relative(position) or view.is_verb(position)


def _ends(view: View, first: int, position: int, *, relative: bool, served: bool) -> bool:
    if view.is_stop(position) or outer(view, position) or _opens_clause(view, position):
        return True
    if (
        is_held(view, position)
        or _known_by_name(view, position)
        or _affirms(view, first, position)
        or _aims_again(view, first, position)
        or _repeats(view, first, position)
        or _says_aside(view, position)
    ):
        return True
    if view.is_comma(position):
        return not (
            coordinates(view, position + 1 + (view.key(position + 1) == "و"))
            or _needs_relative(view, first, position)
            or in_all_fields(view, position + 1)
        )
    if _closes_another(view, first, position) or predicates(view, position):
        return True
    if clause_of_its_own(view, position):
        return not (relative and goes_on(view, position))
    return not relative and _ends_phrase(view, position, served=served)


def _aims_again(view: View, first: int, position: int) -> bool:
    """«لبحث الأزمة وللمشاركة في القمة»: a second purpose is joined to the first."""
    aims = (view.reading(first - 1), view.reading(first), view.reading(position))
    *leading, second = ("li_prep" in one.proclitics if one is not None else False for one in aims)
    again = second and view.conjoined(position) and view.is_noun(position)
    return again and (any(leading) or heads(view, position, _ACTS))  # «للتنسيق بشأن الأزمة ولإجراء محادثات»


def _known_by_name(view: View, position: int) -> bool:
    """«محاربة تنظيم داعش الذي كثف هجماته»: what is told of somebody known by his name leaves the topic."""
    before = view.covered.get(position - 1)
    named = before is not None and before.reference != "adjective"
    return position < len(view) and view.is_relative(position) and (named or view.key(position - 1) in {"»", "”"})


def _affirms(view: View, first: int, position: int) -> bool:
    """«بحث الأزمة والتأكيد على الحوار»، «، مع التأكيد على»: what the sides say is nothing they talked about."""
    reading = view.reading(position)
    affirming = reading is not None and reading.pos == "noun" and reading.lemma in _AFFIRMING
    signing = reading is not None and reading.lemma == "توقيع" and "Al_det" in reading.proclitics
    affirming = affirming or (
        signing and view.key(position + 1) in {"علي", "على"}
    )  # «وجرى بحث الأزمة والتوقيع على ...»
    return affirming and position > first and (view.conjoined(position) or view.key(position - 1) == "مع")


def _opens_clause(view: View, position: int) -> bool:
    """«... حيث أكد», but «بما في ذلك الطاقة»، «الجهود فيما يخص الطاقة»."""
    if not view.subordinates(position) or (view.key(position - 2), view.key(position - 1)) == ("بما", "في"):
        return False
    return view.is_comma(position - 1) or not regarding(view, position)


def _ends_phrase(view: View, position: int, *, served: bool) -> bool:
    """What ends a phrase, but not a relative clause: dates, circumstances, the predicate."""
    if joining(view, position) and view.key(position) in INSTANCES:  # «القضايا أهمها ملف الغاز»: no verb
        return False
    if view.date(position) is not None:
        return not (announced(view, position) or named_by_day(view, position))
    if (
        is_free_person(view, position)
        or dated_place(view, position)
        or _verb_after_name(view, position)
        or _with_people(view, position)
    ):
        return True
    if not served and _with_side(view, position):
        return True
    if circumstance(view, position) and not (served and view.key(position) == "مع") and not own_way(view, position):
        return True
    led = view.key(position) in _AUXILIARIES and view.is_verb(position + 1)  # «الملف النووي لا تزال مقررة»
    return (led or view.is_verb(position)) and not view.conjoined(position) and says_of_another(view, position)


def _with_people(view: View, position: int) -> bool:
    """«ملف المياه مع نظيره»: whom one talks to; «نتائج لقائه مع نظيره» is what one talks about."""
    if view.key(position) != "مع":
        return False
    mention = view.actor(position + 1)
    people = view.key(position + 1) == "وفد" or (mention is not None and mention.kind in PERSONS)
    if not people:
        return False
    before = view.reading(position - 1)
    return before is None or before.lemma not in ENCOUNTERS


def _with_side(view: View, position: int) -> bool:
    """«مياه النيل مع أوغندا»: where one side is named, «مع» names the other; but «العلاقات مع أوغندا»."""
    mention = view.actor(position + 1) if view.key(position) == "مع" else None
    head = position - 1
    while (before := view.reading(head)) is not None and before.pos == "adj":
        head -= 1
    related = before is not None and before.lemma in RELATIONS | ENCOUNTERS
    return mention is not None and not (related and head not in view.covered)


def _verb_after_name(view: View, position: int) -> bool:
    """«مستقبل الرئيس يمثل ...»: right behind an actor a word that may be a verb is one."""
    before = view.covered.get(position - 1)
    if before is None or position in view.covered or view.conjoined(position) or view.actor(before.first) is None:
        return False
    through = view.starts.get(position + 1) if view.key(position) == "عبر" else None  # «إلى أوغندا عبر تنزانيا»
    if view.key(position) in _TOWARDS or (through is not None and through.kind in LANDS):  # «دفع الأطراف نحو التهدئة»
        return False
    if heads(view, before.first - 1, _DECIDING) and may_be_masdar(view, position):
        return False
    readings = view.tokens[position].readings
    return any(one.pos == "verb" and one.exact and not one.proclitics for one in readings)


def _closes_another(view: View, first: int, position: int) -> bool:
    """A closing mark whose other half stands before the topic ends what the topic lies in."""
    if view.tokens[position].form not in {"»", "”", ")"}:
        return False
    return not any(view.tokens[place].form in _OPENING for place in range(first, position))


def _says_aside(view: View, position: int) -> bool:
    """«افتتاح القناة (وكنت أتمنى ...)»: a bracket that opens a sentence of its own."""
    if view.tokens[position].form != "(" or position + 1 in view.covered:
        return False
    return view.is_verb(position + 1) or view.subordinates(position + 1)


def _needs_relative(view: View, first: int, position: int) -> bool:
    """«التحديات، التي تواجه المنطقة»: one word that names no more than a matter waits for what tells which."""
    return position == first + 1 and names_matter(view, first) and view.is_relative(position + 1)


def _rejoined(view: View, position: int) -> int | None:
    """«الأزمة في ضوء المبادرة، إضافة إلى التعاون»: behind a circumstance of its own a joining word leads on."""
    amid = outer(view, position + (position < len(view) and view.is_comma(position))) or _known_by_name(view, position)
    held = position < len(view) and is_held(view, position)
    for place in range(position + 1, min(position + _FURTHER, len(view))):
        if view.is_stop(place) or view.subordinates(place) or (view.is_verb(place) and view.conjoined(place)):
            return None
        if joining(view, place) and (
            view.key(place) in _LIKEWISE | _ADDING or (view.key(place), view.key(place + 1)) in JOINING_ALWAYS
        ):
            return place
        if (amid or held) and view.is_comma(place) and _takes_up(view, place + 1):
            return place + 1
        if held and place - 1 in view.covered and _takes_up(view, place):  # «المقرر عقدها في يوليو وأسعار القمح»
            return place
    return None


def _takes_up(view: View, position: int) -> bool:
    """«الأزمة في ضوء المبادرة، وسبل حلها»: behind the circumstance «و» and a noun that is nobody's name."""
    reading = view.reading(position)
    if reading is None or position in view.covered or not view.conjoined(position):
        return False
    return (not reading.enclitic or leads_row(view, position)) and coordinates(view, position)


def _after_aside(view: View, position: int) -> int | None:
    """«العلاقات، التي تمر بأفضل أحوالها، وسبل تطويرها»: behind the relative clause in commas the topics go on.

    So they do behind «، خاصة في المجال العسكري،».
    """
    part = view.key(position + 1) in ESPECIALLY or view.key(position + 2) == "سيما"  # «، لا سيما الاقتصادية منها،»
    if not (view.is_comma(position) and (view.is_relative(position + 1) or part)):
        return None
    for place in range(position + 2, min(position + _ASIDE, len(view))):
        if view.is_stop(place):
            return None
        if view.is_comma(place):
            return place + 1 if coordinates(view, place + 1) else None
    return None
