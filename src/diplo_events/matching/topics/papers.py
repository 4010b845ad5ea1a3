"""What papers and talks are named after, «اتفاقية التجارة الحرة», and papers told one by one: «ثلاث مذكرات، هي ...»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.carriers import head_of_relative
from diplo_events.clauses.masdar_phrases import definite_chain
from diplo_events.clauses.masdars import is_masdar
from diplo_events.clauses.phrase_words import DISCUSSING, SITES, TALKS
from diplo_events.clauses.topic_commas import ONE_MORE
from diplo_events.clauses.topic_heads import may_be_masdar
from diplo_events.clauses.topic_words import VIEWS
from diplo_events.clauses.topics import topic_spans
from diplo_events.document import FunctionKind
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads
from diplo_events.matching.topics.leading import behind
from diplo_events.matching.topics.telling import told_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

#: Verbs by which a paper holds or asks for something.
_OF_PAPERS: Final = frozenset({"تضمن", "شمل", "نص", "قضى", "هدف", "اشتمل", "سمح", "تناول", "تعلق"})
_NAMELY: Final = frozenset({"هي", "وهي", "هما", "وهما", "الاولي"})
_PAPERS: Final = words.CONCLUDED | {"وثيقة", "برنامج"}
_WAYS: Final = frozenset({"ل", "في", "حول", "بشأن", "بخصوص", "عن"})
_SIGNING: Final = frozenset({"توقيع", "إبرام"})
_CONCERNING: Final = frozenset({"تعلق", "اتصل", "اختص"})
#: Doings that lead to something with «إلى», and the word itself, folded.
_LEADING_TO: Final = frozenset("انضمام انتساب وصول عودة دخول انتقال تحول احتكام".split())
_TO: Final = frozenset({"الي"})
#: So far behind «مذكرة» what it is about begins: «مذكرة تفاهم ثنائية في مجال».
_NEAR: Final = 4
#: So far behind the papers the colon stands that opens their list.
_COLON: Final = 12


def taken_up(view: View, clause: Clause) -> Iterator[range]:
    """«وتهدف المذكرة إلى تسهيل التجارة»، «وشملت الاتفاقيات: ...»: what a paper told before is said to be about."""
    if not heads(view, clause.predicate.first, words.CONCLUDED):
        return
    before = _behind_colon(view, clause) or told_before(view, clause)
    for start in [before] if before else list(_behind_sides(view, clause)) or [_told_behind(view, clause)]:
        if start and not view.is_stop(start):
            yield from (range(*span) for span in topic_spans(view, start, served=True))


def _behind_sides(view: View, clause: Clause) -> Iterator[int]:
    """«أن الاتفاق بين مالي والنيجر بفتح المعابر، يتضمن أيضا إقامة سوق»: what the paper settles and holds."""
    sides = [one.last for item in clause.all(FunctionKind.PREPOSITION, "بين") for one in item.mentions]
    if not sides:
        return
    place = max(sides)
    if place < len(view) and settles(view, place):
        yield place
    for verb in range(place, len(view)):
        if view.is_stop(verb) or view.subordinates(verb):
            return
        if view.is_verb(verb) and not view.conjoined(verb):
            held = words.TELLING.get(_lemma(view, verb)) if _lemma(view, verb) in _OF_PAPERS else None
            if held is not None and (start := behind(view, verb + 1, held, witnessed=False)):
                yield start
            return


def _lemma(view: View, place: int) -> str:
    reading = view.reading(place)
    return "" if reading is None else reading.lemma


def settles(view: View, place: int) -> bool:
    """«اتفاق بفتح المعابر»: «ب» before what is to be done; not «بحضور الوزير»، «بوساطة قطر»."""
    found = view.preposition(place)
    if found is None or found[0] != "ب" or found[1] in view.covered:
        return False
    first = view.reading(found[1])
    if first is None or first.pos != "noun" or first.lemma in words.BY_WHOM:
        return False
    return any(is_masdar(one) for one in view.tokens[found[1]].readings)  # «بالسماح للسفن», which reads otherwise too


def _told_behind(view: View, clause: Clause) -> int:
    """«وذكر أن الاتفاق ينص على تبادل الأسرى»: behind the paper, and whose it is, the verb tells what it is about."""
    paper, first = view.reading(clause.predicate.first), clause.predicate.first
    if paper is None or "Al_det" not in paper.proclitics or not (first == 0 or view.subordinates(first - 1)):
        return 0
    for place in range(first + 1, min(first + _COLON, len(view))):
        if view.is_mark(place) or view.is_relative(place) or view.subordinates(place):
            return 0
        verb = view.reading(place)
        if view.is_verb(place) and verb is not None:
            agrees = verb.gen == paper.form_gen and verb.num == "s" and not view.conjoined(place)
            ways = words.TELLING.get(verb.lemma) if agrees and verb.lemma in _OF_PAPERS else None
            return behind(view, place + 1, ways, witnessed=False) if ways is not None else 0
    return 0


def listed(view: View, clause: Clause) -> Iterator[int]:
    """Yield where what each of the papers is about begins, where they are told one by one."""
    if clause.predicate.lemma not in words.CONCLUDED | words.CONCLUDING | words.SIGNING:
        return
    if start := _behind_colon(view, clause):
        yield start
        return
    near = range(clause.predicate.first + 1, len(view))
    told = next((place for place in near if _closes(view, place) or _opens_list(view, place)), len(view))
    if told < len(view) and not view.is_stop(told):
        yield from _one_by_one(view, told)


def _closes(view: View, place: int) -> bool:
    """A colon opens the list of the papers: «ثلاث اتفاقيات: الأولى في مجال ...»."""
    return view.is_stop(place) and view.key(place) != ":"


def _one_by_one(view: View, told: int) -> Iterator[int]:
    """«هي مذكرة للتعاون الزراعي، ومذكرة في مجال السياحة، وثالثة بشأن ...»، «هي إنشاء لجنة ...»."""
    first = told + (view.key(told) != "الاولي")
    if first > told and not heads(view, first, _PAPERS):
        if view.is_noun(first) and view.actor(first) is None:
            yield first
        return
    for place in range(first, len(view)):
        if view.is_stop(place):
            return
        another = place == first or (view.conjoined(place) and heads(view, place, _PAPERS))
        if (another or view.key(place) in ONE_MORE) and (start := _about(view, place)):
            yield start


def of_further_paper(view: View, topic: range) -> range | None:
    """«للتعاون الزراعي ومذكرة تفاهم في مجال الري»: of one more paper, what that is about; None where nobody says.

    «حول الري، إضافة إلى التوقيع على برنامج في مجال الثقافة»: so with the signing of one.
    """
    first = topic.start
    noun, signing = view.reading(first), heads(view, first, _SIGNING)
    paper = heads(view, first, _PAPERS) and noun is not None and "Al_det" not in noun.proclitics
    if not (signing or (paper and view.conjoined(first))):
        return topic
    if paper and heads(view, first + 1, words.DEALINGS):  # «واتفاق تعاون في مجال الري»
        return range(first + 1, topic.stop)
    for place in range(first + 1, topic.stop):
        found = view.preposition(place)
        if found is not None and found[0] in _WAYS:
            return range(found[1], topic.stop)
    return range(first + 1, topic.stop) if paper and definite_chain(view, first) else None


def _behind_colon(view: View, clause: Clause) -> int:
    """«وشملت الاتفاقيات الموقعة بين الجانبين: التعاون الزراعي، ...»: where the list begins, 0 for none."""
    holding = view.reading(clause.predicate.first - 1)
    if holding is None or holding.pos != "verb" or holding.lemma not in words.HOLDING_IN:
        return 0
    near = range(clause.predicate.first, min(clause.predicate.first + _COLON, len(view) - 1))
    return next((place + 1 for place in near if view.key(place) == ":" and view.is_noun(place + 1)), 0)


def _opens_list(view: View, place: int) -> bool:
    """«ثلاث مذكرات، هي ...»: papers in the plural stand before, whatever they are between."""
    if view.key(place) not in _NAMELY:
        return False
    papers = (view.reading(before) for before in range(place) if heads(view, before, _PAPERS))
    return any(paper is not None and paper.num in {"p", "d"} for paper in papers)


def _about(view: View, place: int) -> int:
    for after in range(place + 1, min(place + _NEAR, len(view))):
        found = view.preposition(after)
        concerns = found is not None and found[0] == "ب" and view.may_be(place - 1, _CONCERNING)
        if found is not None and (found[0] in _WAYS or concerns):  # «تتعلق الأولى بالري»
            return found[1]
        if view.is_comma(after) or view.is_verb(after):
            return 0
    return 0


def named_after(view: View, clause: Clause) -> Iterator[range]:
    """«محادثات السلام»، «اتفاقية التجارة الحرة»، «توقيع اتفاقية سلام»: the genitive with its own adjectives."""
    place = _named(view, clause)
    if place is None:
        return
    last = definite_chain(view, place)
    if not last and _is_dealing(view, place + 1):
        field = heads(view, place + 3, words.FIELDS) or _is_field(view, place + 3)
        if view.key(place + 2) == "في" and field:  # «اتفاقية تعاون في مجال الطاقة»، «في التعليم»
            yield from (range(*span) for span in topic_spans(view, place + 1, served=True))
            return
        last = place + 2 + _is_bare(view, place + 2)  # «صفقة تبادل أسرى»
    if last and _goes_on(view, place, _described(view, last)):
        yield from (range(*span) for span in topic_spans(view, place + 1, served=True))
    elif last:
        yield range(place + 1, _described(view, last))


def _is_field(view: View, place: int) -> bool:
    """«تعاون في التعليم والصحة»: a definite noun of what one works together in, no place and no day."""
    noun = view.reading(place)
    plain = noun is not None and noun.pos == "noun" and noun.proclitics == ("Al_det",)
    return plain and place not in view.covered and not heads(view, place, SITES | {"يوم", "شهر", "عام"})


def _goes_on(view: View, paper: int, last: int) -> bool:
    """«اتفاقية التعاون العسكري والأمني ومحاربة القرصنة»: one more adjective or doing in the name of a paper.

    «اتفاق الانضمام إلى الحلف»: or what the doing leads to.
    """
    if view.key(last) in _TO and heads(view, last - 1, _LEADING_TO) and heads(view, paper, words.TREATIES):
        return True
    joined = view.reading(last)
    if joined is None or last in view.covered or not view.conjoined(last):
        return False
    if heads(view, last, DISCUSSING) and heads(view, last + 1, VIEWS):  # «توقيع اتفاق تعاون وتبادل وجهات النظر»
        return False
    before = view.reading(last - 1)
    alike = before is not None and ("Al_det" in before.proclitics) is ("Al_det" in joined.proclitics)
    if joined.pos == "adj" and before is not None and before.pos == "adj" and alike:  # «مذكرة تعاون أمني وعسكري»
        return True
    if not heads(view, paper, words.TREATIES):
        return False
    doing = may_be_masdar(view, last) and view.is_noun(last + 1) and last + 1 not in view.covered
    return doing or is_masdar(joined) or (joined.pos == "adj" and "Al_det" in joined.proclitics)


def _named(view: View, clause: Clause) -> int | None:
    """Return where the talks or the paper of the clause stand, None where it has none that a genitive names."""
    predicate = clause.predicate
    if predicate.lemma in words.SIGNING:
        near = range(predicate.first + 1, min(predicate.first + _NEAR, len(view)))
        return next((place for place in near if heads(view, place, words.TREATIES)), None)
    named = predicate.lemma in TALKS | words.TREATIES or _is_of_dealing(view, predicate.first)
    if predicate.lemma in words.CONCLUDING or (named and view.is_verb(predicate.first)):
        paper = head_of_relative(view, predicate.first, words.TREATIES)  # «اتفاقية الشراكة التي وقعها البلدان»
        return predicate.first if named and paper is None else paper
    return predicate.first if named else None


def _is_of_dealing(view: View, place: int) -> bool:
    """«مذكرة تعاون أمني»: a note named after what the two deal in, which «مذكرة تفاهم» does not say."""
    described = view.reading(place + 2)
    told = described is not None and described.pos == "adj" and not described.proclitics
    return heads(view, place, {"مذكرة"}) and _is_dealing(view, place + 1) and told and place + 2 not in view.covered


def _described(view: View, last: int) -> int:
    """«التجارة الحرة», «ترسيم الحدود البحرية», not «مفاوضات الإنقاذ السابقة»: behind the adjectives of the genitive."""
    head = view.reading(last - 1)
    while last not in view.covered and not view.conjoined(last) and (one := view.reading(last)) is not None:
        nisba = view.key(last - 1) in words.PLURALS and any(other.pos == "adj" for other in view.tokens[last].readings)
        agrees = one.pos == "adj" and head is not None and one.form_gen == ("f" if head.num == "p" else head.form_gen)
        if not (nisba or agrees):
            break
        last += 1
    return last


def _is_dealing(view: View, place: int) -> bool:
    """«محادثات سلام»، «اتفاقية تعاون عسكري»: an indefinite noun of what two deal in."""
    return _is_bare(view, place) and heads(view, place, words.DEALINGS)


def _is_bare(view: View, place: int) -> bool:
    reading = view.reading(place)
    bare = reading is not None and reading.pos == "noun" and not reading.proclitics and not reading.enclitic
    return bare and place not in view.covered and view.preposition(place) is None
