"""Verbs that tell what an encounter was about: «مباحثات تناولت الأزمة»، «وترمي الزيارة إلى ...»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.carriers import head_of_relative
from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.phrase_words import ENCOUNTERS, TALKED_OVER
from diplo_events.document import Clause, PredicateKind, Reading
from diplo_events.matching.topics import words
from diplo_events.matching.topics.addressed import TELLING_PAPERS, puts_in_picture, to_another, with_them
from diplo_events.matching.topics.affirming import topped_by
from diplo_events.matching.topics.allowing import allowed
from diplo_events.matching.topics.belonging import heads
from diplo_events.matching.topics.leading import after_aside, behind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: Verbs by which somebody tells of an encounter or a paper.
_TOLD_OF: Final = frozenset(
    {
        *words.TELLING,
        *words.OF_PAPERS,
        *words.WRITING,
        *words.INFORMING,
        *words.SHARED,
        *words.WISHING,
        *words.TO_HIM,
        *words.WISHED_BY,
    }
)
#: «على ألا تتضمن المحادثات النفط».
_NEGATIONS: Final = frozenset({"لا", "لم", "لن", "الا", "ما", "دون", "ولا", "ولم", "ولن"})
#: «فيما يخص الأسعار»: a verb that says in what regard.
_REGARDING: Final = frozenset({"فيما", "بما"})
#: «وتناولت جلسة المباحثات ملف الغاز».
_ROUNDS: Final = frozenset({"جلسة", "جولة", "سلسلة"})
_HAPPENING: Final = words.OTHER_EVENTS | words.GOING_ON
#: «جولة تشمل محطات عدة»: where a journey leads.
_STOPS: Final = frozenset("محطة دولة عاصمة مدينة بلد جولة ولاية محافظة منطقة إقليم موقع قاعدة مخيم".split())
_AT_THAT_TIME: Final = frozenset({"بعد", "عقب", "منذ", "اثر", "فور", "لدي", "عند", "حال"})
_NO_TELLING: Final = _NEGATIONS | _REGARDING
_BROUGHT_TO_END: Final = words.CONCLUDED | words.CONCLUDING
#: Verbs by which an encounter as a whole is told to be about something, one after the other.
_WHOLE: Final = TALKED_OVER | {"تطرق", "ركز", "تركز", "تمحور", "شمل", "هم", "انصب"}


def told(view: View, clause: Clause, place: int, *, written: bool = False) -> int:
    """Return where the topic begins that a verb here tells of, 0 for none.

    «مباحثات تناولت الأزمة»، «اتصال أكدا خلاله أهمية الحوار»
    """
    if start := topped_by(view, place) or allowed(view, clause, place):
        return start
    ways = telling(view, clause, place, written=written)
    start = 0 if ways is None else behind(view, place + 1, ways, witnessed=view.may_be(place, words.WITNESSING))
    start += bool(start) and view.key(start) in words.PICTURES  # «ووضعه في صورة الأزمة»
    agreed = view.may_be(place, words.AGREEING)  # «واتفقا على مواصلة المشاورات»
    if _holds(view, clause, place, start):
        return 0
    return 0 if agreed and heads(view, start, _HAPPENING) else start


def _holds(view: View, clause: Clause, verb: int, start: int) -> bool:
    """«زيارته شملت لقاء الرئيس»، «جولة تشمل ثلاث محطات»: what else it holds, and where it leads, is no matter of it."""
    stops = clause.predicate.lemma in GOING and any(heads(view, one, _STOPS) for one in (start, start + 1))
    held = heads(view, start, words.MEETINGS | words.SIGNING)
    return view.may_be(verb, words.HOLDING_IN) and (held or stops)


def told_before(view: View, clause: Clause, *, written: bool = False) -> int:
    """Return where the topic begins that the verb before a definite encounter tells of, 0 for none.

    «ومكنت المحادثات من تقييم التعاون»، «وتهدف الزيارة إلى تعزيز العلاقات»
    """
    noun, verb = view.reading(clause.predicate.first), _verb_before(view, clause)
    of_accord = is_of_accord(view, clause)
    if noun is None or verb is None or not ("Al_det" in noun.proclitics or noun.enclitic or of_accord):
        return 0
    if start := allowed(view, clause, clause.predicate.first - 1):
        return start
    ways = _ways(written=written).get(verb.lemma)
    last = after_aside(view, _after_joined(view, clause.predicate.last) + of_accord)
    start = 0 if ways is None else behind(view, last, ways, witnessed=verb.lemma in words.WITNESSING)
    return 0 if start and _holds(view, clause, clause.predicate.first - 1, start) else start


def _after_joined(view: View, last: int) -> int:
    """«وتناولت المباحثات والمشاورات ملف الغاز»: behind one more noun of the same talks."""
    noun = view.reading(last)
    talks = heads(view, last, ENCOUNTERS) and noun is not None and "Al_det" in noun.proclitics
    return last + (talks and view.conjoined(last))


def is_of_accord(view: View, clause: Clause) -> bool:
    """«مذكرة التفاهم»: the paper is definite by what it is called."""
    return clause.predicate.lemma == "مذكرة" and view.key(clause.predicate.last) == "التفاهم"


def awaited(view: View, clause: Clause) -> set[str]:
    """Return how a verb before the encounter leads to its topic behind the sides, "" for its object.

    «تركزت مباحثات الوزير مع نظيره على الأزمة»، «تتناول المباحثات بين روما وأثينا الأزمة»
    """
    if clause.predicate.kind is not PredicateKind.MASDAR:  # «وتناول الاتصال الذي تلقاه الوزير من نظيره الأزمة»
        noun = head_of_relative(view, clause.predicate.first, words.CALLS)
        verb = None if noun is None else view.reading(noun - 1)
        told = verb is not None and verb.pos == "verb" and verb.lemma in _WHOLE
        return words.TELLING[verb.lemma] if told and verb is not None else set()
    if view.key(clause.predicate.first - 1) == "علي" and view.may_be(clause.predicate.first - 2, words.FOREMOST):
        return {""}  # «هيمنت على مباحثات الوزير مع نظيره الأزمة»
    verb = _verb_before(view, clause)
    ways = set() if verb is None else words.TELLING.get(verb.lemma, set())
    if verb is not None and verb.lemma in words.HOLDING_IN and view.key(clause.predicate.first - 1) in words.AGENDAS:
        return ways  # «يتضمن جدول أعمال الاجتماع بين الجانبين مراجعة الخطط»
    if verb is not None and verb.lemma in words.WITNESSING:
        return set()
    return ways if verb is not None and verb.lemma in _WHOLE else ways - {""}


def _verb_before(view: View, clause: Clause) -> Reading | None:
    """Return the verb whose subject the encounter is: «تناول اللقاء»، «يتضمن جدول أعمال الاجتماع»."""
    if clause.predicate.kind is not PredicateKind.MASDAR:
        return None
    place = clause.predicate.first - 1
    place -= heads(view, place, words.CONCLUDED | _ROUNDS)  # «وتنص الاتفاقية الموقعة بين البلدين على ...»
    while view.key(place) in words.AGENDAS:
        place -= 1
    place -= view.key(place) in words.THIS  # «وشملت هذه الاتفاقيات»
    verb = view.reading(place)
    if verb is None or verb.pos != "verb" or place in view.covered or view.key(place - 1) in _NEGATIONS:
        return None
    return Reading("هم", "verb") if view.key(place) in {"وهمت", "وهم"} else verb  # «وهمت المباحثات ملف الغاز»


def _ways(*, written: bool) -> dict[str, set[str]]:
    return {**words.TELLING, **words.OF_PAPERS} if written else words.TELLING


def telling(view: View, clause: Clause, place: int, *, written: bool = False) -> set[str] | None:
    """Return how the verb here leads to the topic; None where it is no such verb or has a subject of its own."""
    if place in view.covered or view.key(place - 1) in _NO_TELLING or _of_main(view, clause, place):
        return None
    reading = _verb(view, clause, place)
    if reading is None:
        return None
    if ways := to_another(view, place, reading, written=written):
        return ways
    if reading.lemma in words.SHARED:
        return words.SHARED[reading.lemma] if reading.num == "d" or _says_there(view, clause, place) else None
    if clause.predicate.lemma in _BROUGHT_TO_END and reading.lemma in words.OF_TREATIES:
        return words.OF_TREATIES[reading.lemma]
    concerns = reading.lemma == "هم" and not _named_before(view, clause, place)  # «ملفات تهم الطرفين»
    return None if concerns or _of_other(view, clause, place, reading) else _ways(written=written).get(reading.lemma)


def _of_main(view: View, clause: Clause, place: int) -> bool:
    """«الوزير الذي وصل روما ... ، وتباحثا»، «بعد زيارة الرئيس ... ، وتهدف الزيارة»: joined to what is told outside."""
    own = clause.predicate
    if own.lemma not in GOING or not view.conjoined(place):
        return False
    timed = view.key(own.first - 1) in _AT_THAT_TIME  # «والتقى فور وصوله نظيره وبحثا الأزمة»
    verb = view.reading(place)
    both = (own.kind is PredicateKind.VERB or timed) and verb is not None and verb.num == "d"
    return both or (timed and heads(view, place + 1, ENCOUNTERS))


def _says_there(view: View, clause: Clause, place: int) -> bool:
    """«اتصالا بنظيره أكد فيه ضرورة الحوار»: what one side holds in a call is what it was about."""
    own, noun = clause.predicate, view.reading(clause.predicate.first)
    called = own.kind is not PredicateKind.VERB and own.lemma in words.CALLS and noun is not None and noun.num != "p"
    tied = view.key(place + 1) in words.THEREIN and not view.conjoined(place)
    return called and tied and not view.may_be(place, words.AGREEING)


def _by_itself(view: View, clause: Clause, verb: Reading) -> bool:
    """«عقدت اللجنة اجتماعها ... وناقشت ملف العمالة»: who holds a session of his own discusses in it."""
    noun = view.reading(clause.predicate.first)
    if clause.predicate.kind is not PredicateKind.LIGHT or noun is None or verb.lemma not in TALKED_OVER:
        return False
    return noun.enclitic.startswith(f"3{verb.gen}s") and verb.num == "s"


def _of_other(view: View, clause: Clause, place: int, reading: Reading) -> bool:
    """«وبحث الوزير»، «واستعرض»: the verb has a subject of its own, or one that is not this encounter."""
    if reading.lemma in words.OF_THINGS and reading.num == "s" and _differs(view, clause, place):
        return True
    subject = view.actor(place + 1)
    if subject is not None:
        return subject.reference != "sides" and not _meanwhile(view, clause, place)
    alone = view.conjoined(place) and reading.num == "s" and not with_them(view, place + 1)
    own = _agrees(view, clause, reading) or _tells_on(view, clause, place, reading)
    return alone and not (own or _by_itself(view, clause, reading))


def _meanwhile(view: View, clause: Clause, place: int) -> bool:
    """«وخلال لقائه نظيره بحث الوزير الأزمة»: what one talks over in the encounter, with nobody else named."""
    own = clause.predicate
    first = own.kind is PredicateKind.MASDAR and view.key(own.first - 1).removeprefix("و") in {"خلال", "اثناء", "لدي"}
    if not first or view.reading(place) is None or not view.may_be(place, TALKED_OVER):
        return False
    doer = view.actor(place + 1)
    return doer is not None and not view.conjoined(doer.last) and view.key(doer.last) not in {"مع", "في"}


def _differs(view: View, clause: Clause, place: int) -> bool:
    """«على هامش زيارة ... ، يقضي بإنشاء قاعدة»: the verb's subject is another thing than this encounter."""
    noun = view.reading(clause.predicate.first)
    if clause.predicate.lemma in words.SIGNING:  # «توقيع اتفاقية تنص على»: the paper does it, not the signing
        return False
    if clause.predicate.kind is not PredicateKind.MASDAR or noun is None or noun.pos != "noun" or noun.num == "p":
        return False
    told = {one.gen for one in view.tokens[place].readings if one.pos == "verb" and one.lemma in words.TELLING}
    return noun.form_gen in {"m", "f"} and noun.form_gen not in told  # «اتفاقية تركز على»: spelled like «تركّز»


def _tells_on(view: View, clause: Clause, place: int, verb: Reading) -> bool:
    """«أن لقاء الوزيرين تناول الأزمة، وناقش الأسعار»: a second verb of what the encounter was about."""
    own, noun = clause.predicate, view.reading(clause.predicate.first)
    if own.kind is PredicateKind.VERB or noun is None or verb.lemma not in _WHOLE:
        return False
    told = any(view.may_be(one, _WHOLE) and view.is_verb(one) for one in range(own.last, place))
    return told and verb.gen == ("f" if noun.num == "p" else noun.form_gen)


def goes_on_telling(view: View, clause: Clause, place: int) -> bool:
    """«محادثات تناولت الأزمة، كما شملت الأسعار»: behind «كما» one more verb of the same encounter."""
    verb = view.reading(place + 1)
    if view.key(place) not in {"كما", "فيما"} or verb is None or view.actor(place + 2) is not None:
        return False
    therein = verb.lemma in TALKED_OVER and view.key(place + 2) in words.THEREIN  # «زيارة، كما يبحث خلالها الأزمة»
    therein = therein and not heads(view, clause.predicate.first, TELLING_PAPERS)
    return verb.pos == "verb" and verb.vox != "p" and (therein or _tells_on(view, clause, place + 1, verb))


def _agrees(view: View, clause: Clause, verb: Reading) -> bool:
    """«زيارة تستغرق يومين وتهدف إلى ...»، «رسالة تتضمن دعوة وتتصل بالعلاقات»: what the noun alone can do."""
    noun = view.reading(clause.predicate.first)
    things = words.OF_THINGS | words.BY_TALK | set(words.OF_PAPERS)
    if noun is None or noun.pos != "noun" or verb.lemma not in things:
        return False
    return verb.gen == ("f" if noun.num == "p" else noun.form_gen)


def _named_before(view: View, clause: Clause, place: int) -> bool:
    """«اللقاء "تناول ..."»، «اتصالا من نظيره تناول ...»: behind the encounter or a side it may be a verb."""
    while view.is_mark(place - 1) and not view.is_comma(place - 1):
        place -= 1
    if view.date(place - 1) is not None and not view.conjoined(place):  # «أن لقاءه بنظيره أمس تطرق إلى ...»
        return True
    if view.key(place - 1) == "حيث" or _behind_encounter(view, place):  # «في اجتماع مغلق تناول ...»
        return True
    side = view.covered.get(place - 1) if not view.conjoined(place) else None
    return place == clause.predicate.last or (side is not None and view.actor(side.first) is side)


def _behind_encounter(view: View, place: int) -> bool:
    """«لقاء تناول»، «الاجتماع المغلق تناول»: right behind the noun of an encounter and its adjectives."""
    if view.conjoined(place):
        return False
    noun = place - 1
    while (reading := view.reading(noun)) is not None and reading.pos == "adj" and noun not in view.covered:
        noun -= 1
    return heads(view, noun, ENCOUNTERS)


def _verb(view: View, clause: Clause, place: int) -> Reading | None:
    """«بحثا خلاله», «بحث معهم»: where it is tied to the encounter, a word that may be a telling verb is one."""
    if puts_in_picture(view, place):
        return Reading("وضع", "verb", enclitic="3ms_dobj")
    best, named = view.reading(place), _named_before(view, clause, place)
    if clause.predicate.lemma in _BROUGHT_TO_END and heads(view, place - 1, words.CONCLUDED):
        of_paper = (one for one in view.tokens[place].readings if one.pos == "verb" and one.lemma in words.OF_TREATIES)
        best = next(of_paper, best)  # «اتفاقيات غطت مجالات عدة»
    if best is None or (best.pos == "verb" and (best.lemma in _TOLD_OF or not named)):
        return best
    tied = with_them(view, place + 1)
    if (key := view.key(place).removeprefix("و")) in words.DUALS and tied:
        return Reading(words.DUALS[key], "verb", num="d")
    if not (named or tied):
        return None
    readings = view.tokens[place].readings
    known = _TOLD_OF if view.key(place + 1) in words.THEREIN else words.TELLING  # «رسالة رحب فيها بالقرار»
    return next((one for one in readings if one.pos == "verb" and one.lemma in known), None)
