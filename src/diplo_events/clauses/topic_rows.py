"""Rows of topics: every noun phrase that «و» or «فضلا عن» joins to another of its level is a topic of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.masdars import is_masdar
from diplo_events.clauses.phrases import DISCUSSING
from diplo_events.document import MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View

#: Words that join a topic to the one before as «و» does, folded; those of one word carry their own «و».
_JOINING: Final = frozenset(
    {
        ("فضلا", "عن"),
        ("اضافه", "الي"),
        ("بالاضافه", "الي"),
        ("علاوه", "علي"),
        ("الي", "جانب"),
        ("في", "مقابل"),
        ("من", "بينها"),
        ("من", "بينهم"),
        ("من", "ضمنها"),
        ("من", "ابرزها"),
        ("من", "اهمها"),
        ("علي", "راسها"),
        ("في", "مقدمتها"),
        ("لا", "سيما"),
        ("بما", "فيها"),
        ("بما", "فيه"),
        ("بما", "فيهما"),
    }
)
#: «خاصة في المجال العسكري»: they pick out a part, which is a topic of its own only as a plain noun phrase.
ESPECIALLY: Final = frozenset("خصوصا خاصه لاسيما بخاصه وخصوصا وخاصه ولاسيما وبخاصه".split())
_JOINING_ALONE: Final = frozenset({"منها", "ابرزها", "اهمها", "مقابل"}) | ESPECIALLY
#: «وما قام به»، but «وما زال».
_LASTING: Final = frozenset("زال زالت زالوا تزال يزال فتي دام لبث كان كانت".split())
#: Heads whose genitive may be of several members: «أوجه العلاقات والتعاون»، «آخر المستجدات والتطورات».
_ASPECTS: Final = frozenset(
    {"وجه", "عدد", "مجموعة", "جملة", "آخر", "أبرز", "أهم", "مختلف", "كافة", "جميع", "كل", "بعض", "ملف"}
)
#: Fields and matters in the plural: what follows is their list, «مجالات الطاقة والتعليم والصحة».
_LISTED: Final = frozenset({"مجال", "قطاع", "ميدان", "شأن", "ملف", "قضية", "جانب", "صعيد", "مستوى", "أزمة", "مسألة"})
#: «أبرز القضايا»، «أحدث التطورات», folded.
_ELATIVES: Final = frozenset("ابرز اهم احدث اخطر اخر افضل انجع اكثر اكبر".split())
#: «الأوضاع في المنطقة والعالم»: where something is, no topic of its own.
_WHERE: Final = frozenset({"المنطقه", "العالم", "الاقليم"})
#: What is left at the end of a topic when what follows is none.
_LEFT_OVER: Final = frozenset({"و", "يوم", "وكذلك", "كذلك", "لاحقا"})
_PURPOSES: Final = frozenset("بهدف بغيه بغرض اجل لاجل".split())
_CLOSING: Final = frozenset({'"', "”", "»", ")"})
_WHEN: Final = frozenset({"بعد", "قبل", "مع", "عند", "منذ", "في"})
#: So many words and marks a topic may have before it is taken for more than a noun phrase.
_LONGEST: Final = 20
_VIEWS: Final = frozenset({"وجهة", "رأي", "حديث", "نظر"})


def may_be_masdar(view: View, position: int) -> bool:
    """«... وقطع مصادر التمويل»: in a row of topics a verb without a subject is the masdar spelled like it."""
    if is_elative(view, position):
        return True
    if not view.is_noun(position + 1) or view.actor(position + 1) is not None or view.conjoined(position + 1):
        return False
    return any(is_masdar(one) for one in view.tokens[position].readings)


def is_elative(view: View, position: int) -> bool:
    """«أبرز القضايا»، «وأهم الملفات»: before a definite noun of things a word that reads as a verb is the elative."""
    following = view.reading(position + 1)
    if view.key(position).removeprefix("و") not in _ELATIVES or following is None or position + 1 in view.covered:
        return False
    definite = following.proclitics == ("Al_det",)
    return following.pos == "noun" and (definite or (not following.proclitics and following.num == "p"))


def joining(view: View, position: int) -> int:
    """Return how many words here join a topic to the one before, 0 for none: «فضلا عن»، «من بينها»، «وخاصة»."""
    key = view.key(position).removeprefix("و")
    if (key, view.key(position + 1), view.key(position + 2)) == ("بما", "في", "ذلك"):
        return 3 if _is_nominal(view, position + 3) else 0
    if key in {"بالاضافه", "اضافه"} and (led := view.preposition(position + 1)) is not None and led[0] == "ل":
        return int(led[1] == position + 1)  # «بالإضافة لتطورات الأزمة»
    size = 2 * ((key, view.key(position + 1)) in _JOINING) or int(
        key in _JOINING_ALONE or view.key(position) in _JOINING_ALONE
    )
    return size if size and _is_nominal(view, position + size) else 0


def _is_nominal(view: View, position: int) -> bool:
    plain = view.is_noun(position) and view.preposition(position) is None and view.key(position) not in _WHEN
    return plain or position in view.starts


def is_what(view: View, position: int) -> bool:
    """«، وما قدمه من دعم»: what somebody did, joined to the topic before; not «وما زال»."""
    return view.key(position) == "وما" and view.key(position + 1) not in _LASTING


def topic_parts(view: View, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Split what lies between two positions at each «و» that joins noun phrases of one level."""
    start = discussed(view, first)
    for position in range(start + 1, last):
        if position <= start:
            continue
        skip = joining(view, position)
        if (skip and position + skip < last) or _splits(view, start, position):
            yield start, _shortened(view, start, trimmed(view, start, position))
            start = discussed(view, position)
    yield start, _shortened(view, start, trimmed(view, start, last))


def _shortened(view: View, first: int, last: int) -> int:
    """A topic longer than any noun phrase has run into a clause: it ends before its relative pronoun or verb."""
    if last - first <= _LONGEST:
        return last
    clause = (place for place in range(first + 2, last) if view.is_relative(place) or view.is_verb(place))
    return trimmed(view, first, next(clause, last))


def _splits(view: View, start: int, position: int) -> bool:
    """Tell whether the joined word at ``position`` begins a topic beside the one that began at ``start``."""
    if not view.conjoined(position) or position == start or _second_of_two(view, start, position):
        return False
    if _in_list(view, start, position) or view.key(position) in ESPECIALLY or _is_where(view, position):
        return False
    if goes_on(view, position) and any(view.is_verb(place) for place in range(start + 1, position)):
        return False
    if position in view.covered:
        return _lists_places(view, start, position)
    if is_what(view, position) or (view.is_comma(position - 1) and _plain_noun(view, position)):
        return True
    return _plain_noun(view, position) and _beside(view, start, position)


def _is_where(view: View, position: int) -> bool:
    return view.key(position).removeprefix("و") in _WHERE and not _modified(view, position)


def goes_on(view: View, position: int) -> bool:
    """«اتفاق يوقف القتال ويفتح المعابر»: a second verb of a relative clause, with no subject of its own."""
    reading = view.reading(position)
    dependent = reading is not None and reading.pos == "verb" and reading.asp == "i" and reading.per == "3"
    return dependent and view.conjoined(position) and view.actor(position + 1) is None and view.is_verb(position)


def _in_list(view: View, start: int, position: int) -> bool:
    """«في مجالات الطاقة والتعليم والصحة»: definite words in a row behind a plural of fields are its own."""
    place = position
    while place > start and (view.conjoined(place) or place == position) and _definite(view, place):
        if view.is_comma(place - 1):
            return False
        place -= 1 + (view.key(place - 1) == "و")
        if _definite(view, place) and not view.conjoined(place):
            head = view.reading(place - 1)
            plural = head is not None and head.num == "p" and "Al_det" not in head.proclitics and not head.enclitic
            return plural and head is not None and head.lemma in _LISTED and place - 1 >= start
    return False


def _plain_noun(view: View, position: int) -> bool:
    reading = view.reading(position)
    if reading is None or view.preposition(position) is not None:
        return False
    if reading.pos == "verb":
        return may_be_masdar(view, position)
    return reading.pos == "noun" or (reading.pos == "adj" and _substantive(view, position))


def _substantive(view: View, position: int) -> bool:
    """«والمستجدات»، «السودان والمعارضة»: an adjective that cannot go with an adjective before is a noun."""
    before = view.reading(position - 1)
    lone = position - 1 in view.covered and (before is None or before.pos != "adj")
    return lone or view.tokens[position].form.endswith("ات")


def _beside(view: View, start: int, position: int) -> bool:
    beside = _beside_definite if _definite(view, position) else _beside_construct
    return beside(view, start, position)


def _second_of_two(view: View, start: int, position: int) -> bool:
    """«الحوار بين الحكومة والمعارضة»: the first «و» behind «بين» and one member joins the other member."""
    for place in range(position - 1, start, -1):
        if view.key(place) == "بين":
            first = place + 1 + view.is_mark(place + 1)
            beside = all(view.is_mark(one) for one in range(first + 1, position))  # «بين الأحزاب والنقابات»
            alone = not any(view.conjoined(one) for one in range(first + 1, position))
            return (beside and not _is_dual(view, first)) or (alone and _is_single(view, first))
    return False


def _is_dual(view: View, position: int) -> bool:
    """«بين البلدين وسبل ...»: two members are complete."""
    mention, reading = view.starts.get(position), view.reading(position)
    return (mention is not None and mention.number == "d") or (reading is not None and reading.num == "d")


def _is_single(view: View, position: int) -> bool:
    mention, reading = view.starts.get(position), view.reading(position)
    if mention is not None:
        return mention.number in {"s", "na"}
    return reading is not None and reading.num == "s"


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
    if "Al_det" in head.proclitics:
        return not bare or not _modified(view, position)
    aspects = head.lemma in _ASPECTS or view.key(start) == "اوجه"
    return not aspects and not bare and _closed(view, start, position)


def _closed(view: View, start: int, position: int) -> bool:
    """Tell whether an adjective, a name or a prepositional phrase closed the genitive."""
    before = view.reading(position - 1)
    if position - 1 in view.covered or (before is not None and before.pos == "adj"):
        return True
    if view.tokens[position - 1].form in _CLOSING:
        return True
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
    if reading.enclitic:
        parallel = before is not None and bool(before.enclitic)
        return not parallel and _modified(view, position)
    return not any(_is_purpose(view, place) for place in range(start + 1, position))


def _shares_genitive(view: View, start: int, position: int) -> bool:
    """«سبل تقديم وتوزيع المساعدات»: a noun that awaits its genitive has the one behind the noun joined to it."""
    before, following = view.reading(position - 1), view.reading(position + 1)
    if before is None or following is None or position - 1 in view.covered or before.pos != "noun":
        return False
    bare = not before.proclitics or (position - 1 == start and "Al_det" not in before.proclitics)
    return bare and not before.enclitic and ("Al_det" in following.proclitics or position + 1 in view.covered)


def _is_purpose(view: View, position: int) -> bool:
    reading = view.reading(position)
    if reading is None or position in view.covered:
        return False
    led = "li_prep" in reading.proclitics and reading.pos == "noun" and "Al_det" not in reading.proclitics
    return led or view.key(position) in _PURPOSES


def trimmed(view: View, first: int, last: int) -> int:
    """Take off marks at the end, and a preposition whose noun is not the topic's: «... (في يونيو)»."""
    while last > first + 1 and (_dangles(view, last - 1) or view.formula(last - 2) == 2):
        last -= 1 + (not _dangles(view, last - 1))
    return last


def _dangles(view: View, position: int) -> bool:
    if view.is_mark(position):
        return view.tokens[position].form not in _CLOSING
    reading = view.reading(position)
    if reading is None or position in view.covered:
        return False
    leads = reading.pos == "prep" and not reading.enclitic
    return leads or view.is_relative(position) or view.key(position) in _LEFT_OVER | ESPECIALLY


def discussed(view: View, first: int) -> int:
    """Return where the topic proper begins: «بحث الأزمة»، «وجهات النظر حول الأزمة»، «العمل على وقف القتال»."""
    first += joining(view, first)
    if _names_discussing(view, first) and not _exchanged(view, first):
        led = _led(view, _after_pronoun(view, first + 1), {"في", "حول", "بشأن", "بخصوص", "عن", "إلى"})
        first = first if _definite(view, first) and led == first + 1 else led  # «التبادل التجاري» is no discussing
    if heads(view, first, _VIEWS):
        return next((place + 1 for place in range(first + 1, first + 6) if _leads_on(view, place)), first)
    return _worked_on(view, first) if heads(view, first, {"عمل"}) else first


def _names_discussing(view: View, position: int) -> bool:
    """«وبحث السبل»: joined to a topic, a word that reads as a verb is the masdar spelled like it."""
    reading = view.reading(position)
    verbal = reading is not None and reading.pos == "verb" and view.conjoined(position)
    return heads(view, position, DISCUSSING) or (verbal and view.may_be(position, DISCUSSING))


def _exchanged(view: View, first: int) -> bool:
    """«تبادل السجناء»: what is exchanged is no view."""
    return view.may_be(first, frozenset({"تبادل"})) and not any(heads(view, first + one, _VIEWS) for one in (1, 2))


def _worked_on(view: View, first: int) -> int:
    """«العمل على وقف القتال»، «العمل معا لوقف القتال»: the topic is what they work on."""
    after = first + 1 + (view.key(first + 1) in {"معا", "سويا", "المشترك"})
    after += after < len(view) and view.is_mark(after) and not view.is_comma(after)
    found = view.preposition(after)
    return found[1] if found is not None and found[0] in {"على", "ل"} else first


def heads(view: View, position: int, lemmas: frozenset[str] | set[str]) -> bool:
    """Tell whether a noun of these lemmas stands here."""
    reading = view.reading(position)
    return reading is not None and reading.pos == "noun" and reading.lemma in lemmas


def _definite(view: View, position: int) -> bool:
    reading = view.reading(position)
    return reading is not None and "Al_det" in reading.proclitics


def _after_pronoun(view: View, position: int) -> int:
    """«بحث معهم الأوضاع»: a preposition with a pronoun is no part of the topic."""
    reading = view.reading(position)
    return position + (reading is not None and reading.pos == "prep" and bool(reading.enclitic))


def _led(view: View, position: int, prepositions: set[str]) -> int:
    found = view.preposition(position)
    return found[1] if found is not None and found[0] in prepositions and view.key(position)[:1] != "ل" else position


def _leads_on(view: View, position: int) -> bool:
    found = view.preposition(position)
    return found is not None and found[0] in {"حول", "بشأن", "بخصوص"}
