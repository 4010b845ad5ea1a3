"""Rows of topics: every noun phrase that «و» or «فضلا عن» joins to another of its level is a topic of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.masdars import is_masdar
from diplo_events.clauses.topic_commas import ends_row
from diplo_events.clauses.topic_ends import trimmed
from diplo_events.clauses.topic_heads import (
    definite,
    discussed,
    heads,
    is_elative,
    is_what,
    joining,
    leads_row,
    may_be_masdar,
)
from diplo_events.clauses.topic_members import (
    are_people_both,
    both_dual,
    both_peoples,
    described_twice,
    in_list,
    is_denied,
    is_further_place,
    is_manner,
    of_dual,
    of_verb,
    second_of_two,
)
from diplo_events.clauses.topic_words import (
    ASPECTS,
    CLOSING,
    ESPECIALLY,
    INSTANCES,
    LONGEST,
    MATTERS,
    PARTS,
    PURPOSES,
    WHERE,
)
from diplo_events.document import MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View

_LED: Final = frozenset({"bi_prep", "li_prep"})
#: «دول المنطقة وعموم الدول الأفريقية»: what adds all the others to those named before, folded.
_THE_REST: Final = frozenset({"عموم", "ساير", "بقيه", "باقي"})
#: «من جهة»، «من ناحية».
_SIDES: Final = frozenset({"جهة", "ناحية"})
#: So far behind «لوقف القتال» one more purpose is joined.
_PURPOSE: Final = 5
#: «عدد من القضايا»، «جملة من الملفات».
_SOME: Final = frozenset({"عدد", "عديد", "مجموعة", "جملة", "سلسلة", "بعض", "حزمة"})
#: So many words matters without a name have: «ملفات إقليمية عدة».
_UNNAMED: Final = 3
_OPENING: Final = frozenset({"«", "“", '"'})


def topic_parts(view: View, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Split what lies between two positions at each «و» that joins noun phrases of one level."""
    start = discussed(view, first)
    for position in range(start + 1, last):
        if position <= start:
            continue
        skip = joining(view, position)
        if skip and not _says_which(view, start, position) and _is_part(view, position):
            continue
        if (skip and position + skip < last) or _splits(view, start, position):
            if not (skip and _says_which(view, start, position)):
                yield start, _shortened(view, start, trimmed(view, start, position))
            start = discussed(view, position)
    yield start, _shortened(view, start, trimmed(view, start, last))


def _is_part(view: View, position: int) -> bool:
    """«قضايا البحيرات على رأسها مصائد الأسماك»: without «و» what is named describes the matters before."""
    return (view.key(position), view.key(position + 1)) in PARTS and not view.is_comma(position - 1)


def _says_which(view: View, start: int, position: int) -> bool:
    """«قضايا عدة من بينها ملف المياه»: matters without a name are named by what is told of them."""
    key = view.key(position).removeprefix("و")
    if key not in INSTANCES and (key, view.key(position + 1)) not in INSTANCES:
        return False
    head = view.reading(start)
    bare = head is not None and head.num == "p" and not head.enclitic and "Al_det" not in head.proclitics
    if heads(view, start, _SOME) and names_matter(view, start + 1):  # «عددا من القضايا، من بينها ملف المياه»
        return position - view.is_mark(position - 1) == start + 2
    if heads(view, start, _SOME) and view.key(start + 1) == "من" and names_matter(view, start + 2):
        return position - view.is_mark(position - 1) == start + _UNNAMED
    return bare and names_matter(view, start) and position - view.is_mark(position - 1) - start <= _UNNAMED


def names_matter(view: View, position: int) -> bool:
    """«القضايا»، «الأوضاع»: a noun that says no more than that there is something to talk about."""
    reading = view.reading(position)
    return reading is not None and reading.lemma in MATTERS and position not in view.covered


def _shortened(view: View, first: int, last: int) -> int:
    """A topic longer than any noun phrase has run into a clause: it ends before its relative pronoun or verb."""
    if last - first <= LONGEST:
        return last
    clause = (place for place in range(first + 2, last) if view.is_relative(place) or view.is_verb(place))
    return trimmed(view, first, next(clause, last))


def _splits(view: View, start: int, position: int) -> bool:
    """Tell whether the joined word at ``position`` begins a topic beside the one that began at ``start``."""
    if not view.conjoined(position) or position == start or _is_of_one(view, start, position):
        return False
    if view.key(position) in ESPECIALLY or _is_where(view, position) or is_manner(view, position):
        return False
    if goes_on(view, position) and any(view.is_verb(place) for place in range(start + 1, position)):
        return False
    if position in view.covered:
        return _lists_places(view, start, position)
    lone = view.key(position - 1) == "و"  # «فتح الأسواق، و توفير الخيارات»
    apart = view.is_comma(position - 1 - lone) or view.tokens[position - 1].form in _OPENING  # «الأوضاع «والأزمة»»
    if is_what(view, position) or (apart and _plain_noun(view, position)):
        return True
    return _plain_noun(view, position) and _beside(view, start, position)


def _is_of_one(view: View, start: int, position: int) -> bool:
    """«بين الأحزاب والنقابات»، «مجالات الطاقة والتعليم»، «مكافحة الفقر والجهل»: «و» joins what one word governs."""
    following = view.reading(position + 1)
    rest = (
        view.key(position).removeprefix("و") in _THE_REST and following is not None and "Al_det" in following.proclitics
    )
    return (
        (rest and not view.is_comma(position - 1))
        or is_denied(view, position)
        or both_dual(view, position)
        or both_peoples(view, position)
        or described_twice(view, position)
        or any(
            joins(view, start, position)
            for joins in (second_of_two, in_list, _pairs, of_dual, of_verb, is_further_place)
        )
    )


def _pairs(view: View, start: int, position: int) -> bool:
    """«المسائل المتصلة بمكافحة الفقر والجهل»: bare genitives of one noun, which «و» joins to one another."""
    if names_matter(view, position) or not (definite(view, position) and definite(view, position - 1)):
        return False
    reading, before, governing = (view.reading(place) for place in (position, position - 1, position - 2))
    if reading is None or before is None or before.pos != "noun" or reading.pos != "noun" or reading.num == "d":
        return False
    if view.conjoined(position - 1):
        return _pairs(view, start, position - 1)
    inner = position - 2 > start and governing is not None and not definite(view, position - 2)
    governed = (inner and governing is not None and governing.pos == "noun") or not _LED.isdisjoint(before.proclitics)
    closed = not _modified(view, position) or joining(view, position + 1) > 0
    return governed and (definite(view, start) or (inner and _led_masdar(view, position - 2))) and closed


def _led_masdar(view: View, position: int) -> bool:
    """«الجهود الرامية إلى تسوية الأزمات والنزاعات»، «لتسوية ...»: what is done with both, behind a preposition."""
    reading = view.reading(position)
    if reading is None or not is_masdar(reading):
        return False
    if view.conjoined(position):  # «لوقف القتال واستعادة الأمن والاستقرار»
        return any(_is_purpose(view, place) for place in range(max(position - _PURPOSE, 0), position))
    before = view.preposition(position - 1)
    return bool({"li_prep", "bi_prep"}.intersection(reading.proclitics)) or (before or ("", 0))[1] == position


def _is_where(view: View, position: int) -> bool:
    following = view.reading(position + 1)
    named = following is not None and following.pos == "adj"
    return view.key(position).removeprefix("و") in WHERE and not named


def goes_on(view: View, position: int) -> bool:
    """«اتفاق يوقف القتال ويفتح المعابر»: a second verb of a relative clause, with no subject of its own."""
    reading = view.reading(position)
    dependent = reading is not None and reading.pos == "verb" and reading.asp == "i" and reading.per == "3"
    return dependent and view.conjoined(position) and view.actor(position + 1) is None and view.is_verb(position)


def _plain_noun(view: View, position: int) -> bool:
    reading = view.reading(position)
    if reading is None or view.preposition(position) is not None:
        return False
    if leads_row(view, position) or is_elative(view, position) or _is_all_of_them(view, position):
        return True
    if reading.pos == "verb":
        return may_be_masdar(view, position) or ends_row(view, position)
    return reading.pos == "noun" or (reading.pos == "adj" and _substantive(view, position))


def _is_all_of_them(view: View, position: int) -> bool:
    """«، وكافة القضايا»، «، وبعض الملفات»: behind a comma how many there are begins a topic as they would."""
    reading = view.reading(position)
    counted = reading is not None and reading.pos == "noun_quant" and view.is_comma(position - 1)
    return counted and view.is_noun(position + 1)


def _substantive(view: View, position: int) -> bool:
    """«والمستجدات»، «السودان والمعارضة»: an adjective that cannot go with an adjective before is a noun."""
    before = view.reading(position - 1)
    lone = position - 1 in view.covered and (before is None or before.pos != "adj")
    return lone or view.tokens[position].form.endswith("ات")


def _beside(view: View, start: int, position: int) -> bool:
    beside = _beside_definite if definite(view, position) else _beside_construct
    return beside(view, start, position)


def _lists_places(view: View, start: int, position: int) -> bool:
    """«بشأن غزة ولبنان»: two topics where each is nothing but a name."""
    first = view.starts.get(start)
    kinds = {MentionKind.PLACE, MentionKind.COUNTRY, MentionKind.ORGANISATION}
    other = view.starts.get(position)
    return first is not None and other is not None and first.kind in kinds and first.last == position


def _beside_definite(view: View, start: int, position: int) -> bool:
    """«سبل حل الأزمة والوضع في غزة»، but «إجلاء المدنيين والمسلحين»: the genitive before must be at its end."""
    head = view.reading(start)
    if head is None:
        return False
    bare = position == start + 1
    aspects = head.lemma in ASPECTS or view.key(start) == "اوجه"
    parallel = aspects and position == start + 2 and names_matter(view, start + 1)  # «آخر المستجدات والتطورات»
    another = names_matter(view, position) or (heads(view, position, {"سبيل"}) and _modified(view, position))
    if another and not bare and not parallel:  # «ملف المياه والأوضاع في غزة»، «والسبل الكفيلة بتطويرها»
        return True
    if "Al_det" in head.proclitics:
        return not bare or not _modified(view, position)
    return not aspects and not bare and _closed(view, start, position)


def _closed(view: View, start: int, position: int) -> bool:
    """Tell whether an adjective, a name or a prepositional phrase closed the genitive."""
    before = view.reading(position - 1)
    if position - 1 in view.covered or (before is not None and before.pos == "adj"):
        return True
    if view.tokens[position - 1].form in CLOSING:
        return True
    if are_people_both(view, position) and not _modified(view, position):
        return False
    return any(view.preposition(place) is not None for place in range(start + 1, position))


def _modified(view: View, position: int) -> bool:
    """Tell whether an adjective or a preposition follows the noun."""
    following = view.reading(position + 1)
    return following is not None and following.pos in {"adj", "prep"} and not view.conjoined(position + 1)


def _beside_construct(view: View, start: int, position: int) -> bool:
    """«العلاقات وسبل تطويرها»; but «سبل دعمها وتعزيزها»، «خطوات لوقف القتال وإيصال المساعدات» are one topic."""
    reading, before = view.reading(position), view.reading(position - 1)
    if reading is None or _shares_genitive(view, start, position):
        return False
    following = view.reading(position + 1)
    shared = (
        following is not None and following.enclitic and before is not None and following.enclitic == before.enclitic
    )
    if shared:  # «وحدة البلاد وسلامة أراضيها», «الحفاظ على وحدته وسلامة أراضيه»
        return False
    if reading.enclitic and not leads_row(view, position):
        parallel = before is not None and bool(before.enclitic)
        return not parallel and _modified(view, position)
    return not any(_is_purpose(view, place) for place in range(start + 1, position))


def _shares_genitive(view: View, start: int, position: int) -> bool:
    """«سبل تقديم وتوزيع المساعدات»: a noun that awaits its genitive has the one behind the noun joined to it."""
    before, following = view.reading(position - 1), view.reading(position + 1)
    if before is None or following is None or position - 1 in view.covered or before.pos != "noun":
        return False
    if view.key(start) == "ما" and view.key(position - 2) == "من":  # «ما يمكن تقديمه من دعم وآفاق التعاون»
        return False
    if before.lemma in _SIDES:  # «خفض الرسوم من جهة وفتح المعابر من جهة أخرى»
        return False
    bare = not before.proclitics or (position - 1 == start and "Al_det" not in before.proclitics)
    named = following.pos == "noun" or view.key(position + 1) in {"هذه", "هذا"}  # «سبل دعم وتعزيز هذه العلاقات»
    genitive = named and not view.conjoined(position + 1) and view.preposition(position + 1) is None
    return bare and not before.enclitic and (genitive or position + 1 in view.covered)


def _is_purpose(view: View, position: int) -> bool:
    reading = view.reading(position)
    if reading is None or position in view.covered:
        return False
    led = "li_prep" in reading.proclitics and reading.pos == "noun" and "Al_det" not in reading.proclitics
    return led or view.key(position) in PURPOSES
