"""Verbs that only tell of an encounter that it took place, who had a part in it, or who has it in mind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.journey_words import JOURNEYS
from diplo_events.clauses.masdar_phrases import is_quality
from diplo_events.clauses.phrase_words import ACCORDING, ENCOUNTERS, THEREIN
from diplo_events.clauses.phrases import behind_circumstances, margin_end, place_like
from diplo_events.document import MentionKind, TokenKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading

#: Verbs that only say that an encounter took place; the clause goes on through them: «لقاء عقد في برن بين».
_TAKING_PLACE: Final = frozenset(
    {
        "جرى",
        "عقد",
        "أجرى",
        "جمع",
        "ضم",
        "تم",
        "انعقد",
        "شارك",
        "حضر",
        "شمل",
        "جاء",
        "قام",
        "بدأ",
        "اختتم",
        "نفذ",
        "بعث",
        "وجه",
        "أرسل",
    }
)
#: «قام بزيارة»، «زيارة قام بها»: what is done stands so near behind the verb, or is a pronoun (folded words, lemmas).
_PERFORMING: Final = frozenset({"قام"})
_BY_IT: Final = frozenset({"بها", "به", "بهما", "بهم"})
_DEED: Final = 10
_HOLDING: Final = frozenset({"ضم", "ضمت", "جمع", "جمعت", "وضم", "وجمع"})
_LASTING: Final = frozenset({"استمر", "استغرق", "دام"})
_SPANS: Final = frozenset({"يوم", "أسبوع", "ساعة", "شهر", "ليلة", "دقيقة"})
_PART: Final = dict.fromkeys(("شارك", "تحدث", "قدم", "ألقى"), THEREIN) | {"أشرف": frozenset({"عليها", "عليه"})}
_WITH_IT: Final = frozenset().union(*_PART.values())
#: «زيارة يعتزم الوزير القيام بها»: what somebody has in mind to do.
_INTENDING: Final = frozenset("يعتزم تعتزم ينوي تنوي يزمع تزمع".split())
_DOING: Final = ("القيام", frozenset({"بها", "به"}))
#: «مؤتمر عقد في برن»: a passive spelled as the noun of contracts and decades.
_HELD: Final = frozenset({"عقد"})
#: So many words a relative clause between commas may have.
_APPOSED: Final = 16
#: «يرافقه وفد»: who goes with somebody told before.
_WITH_HIM: Final = frozenset("يرافقه ترافقه رافقه يرافقها ترافقها رافقها يصحبه تصحبه".split())
_CITED: Final = frozenset({"البيان", "المصدر", "البلاغ", "الوكاله"})
_SAME: Final = frozenset({"ذاته", "نفسه", "ذاتها", "نفسها"})
_CIRCUMSTANCES: Final = frozenset("مع بين في خلال بحضور برئاسه بمشاركه".split())
_HOW: Final = frozenset("سرا علنا مؤخرا موخرا اخيرا لاحقا سابقا منفردا".split())
_WAS: Final = frozenset({"كان", "كانت", "وكان", "وكانت"})
#: «كانت مقررة»، «كان من المفترض»، «كان ينتظر»: what was to take place.
_SCHEDULED: Final = frozenset(
    stem + ending
    for stem in ("مقرر", "متوقع", "مرتقب", "مزمع", "منتظر", "مفترض", "مرجح", "مجدول", "محدد")
    for ending in ("", "ا", "ه")
)
#: «كانت جارية»، «لا تزال معلقة»: what was going on, or was not.
_BEING: Final = frozenset({"تزال", "يزال", "مازالت", "زالت"})
_GOING_ON: Final = frozenset("جاريه جار دايره دائره قايمه معلقه متوقفه مستمره منعقده متعثره مجمده".split())
_SUPPOSED: Final = frozenset("يفترض ينتظر يتوقع يرتقب يرجح".split())
_MAY_BE_DUE: Final = _WAS | _SUPPOSED | {"من"}
#: An encounter's noun may have so many adjectives before its verb: «اجتماع وزاري طارئ ضم».
_ADJECTIVES: Final = 4


#: «بعد لقاء نظيره توجه الوزير إلى»: he went off; nothing crowned the encounter.
_WENT: Final = "توجه"


def takes_place(view: View, position: int) -> bool:
    """«اتصال أجراه الوزير»: a verb of taking place, also where the word alone reads as a noun."""
    if takes_part(view, position):
        return True
    if position in view.covered or view.conjoined(position) or view.key(position) == _WENT:
        return False
    if view.may_be(position, _PERFORMING) and _does_another(view, position):
        return False
    readings = view.tokens[position].readings
    if not view.is_verb(position):
        readings = tuple(one for one in readings if _resumes(view, position, one))
    return any(reading.pos == "verb" and reading.lemma in _TAKING_PLACE for reading in readings)


def _does_another(view: View, position: int) -> bool:
    """«بدعوة من الرئيس يقوم نظيره بزيارة»: what is done stands behind; «زيارة يقوم بها» goes back to the noun."""
    for place in range(position + 1, min(position + _DEED, len(view))):
        if view.is_stop(place) or view.key(place) in _BY_IT:
            return False
        reading = view.reading(place)
        if reading is not None and reading.lemma in JOURNEYS and "bi_prep" in reading.proclitics:
            return True
    return False


def holds_too(view: View, position: int) -> bool:
    """«اجتماع عقد أمس في مالي ضم ممثلي كينيا»: behind a verb of taking place, another says who was there."""
    return position not in view.covered and view.key(position) in _HOLDING and view.actor(position + 1) is not None


def takes_part(view: View, position: int) -> bool:
    """«... وتشارك فيها كندا»: a verb of taking part, with a pronoun that goes back to the encounter."""
    following = view.key(position + 1)
    if following not in _WITH_IT or not (view.is_verb(position) or view.actor(position + 2) is not None):
        return False
    return any(following in words and view.may_be(position, frozenset({verb})) for verb, words in _PART.items())


def aside_end(view: View, position: int) -> int:
    """Return where words end that tell on what margin, how long, when due, or of where; ``position`` for none."""
    # Called one by one: a generator takes as long as they do, at each step of each clause.
    ends = margin_end(view, position), _lasting_end(view, position), due_end(view, position), _under_way(view, position)
    return max(*ends, _apposed_end(view, position), _company_end(view, position), cited_end(view, position))


def _under_way(view: View, position: int) -> int:
    """«المفاوضات التي كانت جارية بين»: past the words that say that an encounter went on, or had come to a stop."""
    told = view.key(position) in _WAS | _BEING and view.key(position + 1) in _GOING_ON
    return position + 2 if told and position not in view.covered else position


def due_end(view: View, position: int) -> int:
    """Return where words end that say of an encounter that it was to be, ``position`` where they do not stand here.

    «كانت مقررة»، «كان من المقرر أن»، «من المفترض أن»، «كان ينتظر أن»
    """
    if view.key(position) not in _MAY_BE_DUE or position in view.covered:
        return position
    was = view.key(position) in _WAS
    start = position + was
    if was and view.key(start) in _SCHEDULED:
        return start + 1
    if view.key(start) == "من" and view.key(start + 1).removeprefix("ال") in _SCHEDULED:
        start += 1
    elif view.key(start) not in _SUPPOSED:
        return position
    return start + 2 if view.key(start + 1) == "ان" and (was or view.is_relative(position - 1)) else position


def _apposed_end(view: View, position: int) -> int:
    """«التقى الوزير في عمان، التي يزورها حاليا، نظيره»: past a relative clause of somewhere, between commas."""
    if not (view.is_comma(position) and view.is_relative(position + 1)):
        return position
    head = view.covered.get(position - 1)
    if head is None or not place_like(head):
        return position
    for place in range(position + 2, min(position + _APPOSED, len(view) - 1)):
        if view.is_stop(place) or view.subordinates(place):
            return position
        if view.is_comma(place):
            goes_on = view.actor(place + 1) is not None and not view.conjoined(place + 1)
            return place + 1 if goes_on else position
    return position


def _company_end(view: View, position: int) -> int:
    """«الرئيس، يرافقه عدد من الوزراء، بزيارة»: past who goes with somebody, where his own clause goes on behind it."""
    start = position + view.is_comma(position)
    if view.key(start) not in _WITH_HIM:
        return position
    for place in range(start + 1, min(start + _APPOSED, len(view) - 1)):
        if view.is_stop(place) or view.is_verb(place):
            return position
        if view.is_comma(place):
            goes_on = view.date(place + 1) is not None or view.preposition(place + 1) is not None
            return place + 1 if goes_on else position
    return position


def cited_end(view: View, position: int) -> int:
    """«بحث اللقاء، حسب البيان، سبل التعاون»: past the paper that vouches for what is told."""
    cited = view.key(position) in ACCORDING and view.key(position + 1) in _CITED
    return position + 2 + (view.key(position + 2) in _SAME) if cited else position


def _lasting_end(view: View, position: int) -> int:
    """Return where the words end that tell how long something goes on, ``position`` where they do not stand here.

    «تستغرق يومين»، «تستمر ثلاثة أيام»، «دام 3 ساعات»
    """
    if position in view.covered or not view.may_be(position, _LASTING):
        return position
    last = position + 1
    number = view.reading(last)
    last += number is not None and number.pos in {"noun_num", "digit"}
    last += last < len(view) and view.tokens[last].kind is TokenKind.NUMBER
    return last + 1 if view.may_be(last, _SPANS) else position


def does_it(view: View, position: int) -> bool:
    """Tell whether «القيام بها» stands here."""
    noun, back = _DOING
    return view.key(position) == noun and view.key(position + 1) in back


def intended(view: View, position: int) -> bool:
    """«زيارة يعتزم الوزير القيام بها»، «كان يعتزم الوزير»: a verb of intent whose object goes back to the journey."""
    if view.key(position) in _WAS:
        return intended(view, position + 1)
    if view.key(position) not in _INTENDING:
        return False
    _, last = actor_group(view, position + 1)
    return last > position + 1 and does_it(view, last)


def _resumes(view: View, position: int, reading: Reading) -> bool:
    """«لقاء جمع الوزيرين»، «مؤتمر صحفي عقده مع نظيره»: what follows shows the verb, its pronoun or the noun before."""
    if reading.pos != "verb" or reading.per != "3":
        return False
    if reading.lemma in _HELD and not reading.enclitic and _circumstance(view, position + 1):
        return _behind_encounter(view, position)
    if reading.vox != "a":
        return False
    if reading.enclitic.endswith("dobj"):
        return view.actor(position + 1) is not None or view.preposition(position + 1) is not None
    met = view.actor(behind_circumstances(view, position + 1 + view.is_comma(position + 1)))
    return not reading.enclitic and met is not None and _behind_encounter(view, position)


def _circumstance(view: View, position: int) -> bool:
    """«عقد مع نظيره»، «عقد أمس»، «عقد سرا بين»: with whom, where or when follows."""
    position += view.key(position) in _HOW
    return view.key(position) in _CIRCUMSTANCES or view.date(position) is not None


def _description(view: View, position: int) -> int:
    """Return how many words of a description end here: «رسمي», «رفيع المستوى»."""
    if is_quality(view, position - 1):
        return 2
    reading = view.reading(position)
    return int(reading is not None and reading.pos == "adj")


def _before_setting(view: View, position: int) -> int:
    """«اجتماع ثلاثي أمس في جنيف ضم»: return where the words begin that tell when and where, else ``position``."""
    while (told := view.covered.get(position - 1)) is not None:
        led = view.preposition(told.first)
        apart = view.key(told.first - 1) == "في"
        where = place_like(told) and (apart or (led is not None and led[0] == "ب"))
        if told.kind is not MentionKind.DATE and not where:
            break
        position = told.first - apart
    return position


def _behind_encounter(view: View, position: int) -> bool:
    """Tell whether an encounter's noun stands before, nothing but adjectives, days and places between them."""
    position = _before_setting(view, position)
    start = position - 1
    while start > 0 and position - start < _ADJECTIVES and (described := _description(view, start)):
        start -= described
    before = view.reading(start)
    return before is not None and start not in view.covered and before.lemma in ENCOUNTERS
