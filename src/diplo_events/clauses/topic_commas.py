"""What a comma or «و» in a topic leads to: more of it, or a clause of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.masdars import is_masdar
from diplo_events.clauses.phrase_words import ENCOUNTERS
from diplo_events.clauses.topic_circumstances import is_announced, outer
from diplo_events.clauses.topic_heads import definite, is_what, joining, leads_row, may_be_masdar
from diplo_events.clauses.topic_words import ESPECIALLY, FIELDS
from diplo_events.document import MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading

#: «، الهادفة إلى وقف القتال»: behind a comma they still describe the topic before it.
_DESCRIBING: Final = frozenset({"هادف", "رام", "رامي", "متعلق", "متصل", "خاص", "معني", "مرتبط", "داعي", "داع"})
#: «في مختلف المجالات»، «على كافة الأصعدة», folded.
_WHOLE: Final = frozenset("مختلف كافه جميع شتي ساير كل".split())
#: «وثانية في مجال الري»: one more of what was counted before, folded.
ONE_MORE: Final = frozenset("واخري وثانيه وثالثه ورابعه والثانيه والثالثه والرابعه والاخري".split())
#: «وغيرها من القضايا», which reads as a verb, folded.
_AND_OTHERS: Final = frozenset({("وغيرها", "من"), ("وغيره", "من")})
#: «الحملة المتواصلة، ضد المزارعين», folded.
_AGAINST: Final = frozenset({"ضد", "بحق"})
_TO_MATTERS: Final = frozenset({"الي", "علي", "حول"})
#: Verbs that have an object and nobody to whom: before a doer and «ل» they are masdars.
_OBJECTIVE: Final = frozenset("دعم رفض منع خرق نقض فتح غزو قصف قطع حظر".split())
_LETTERS: Final = frozenset("رسالة دعوة برقية خطاب كتاب".split())
#: «بين ... وبين»: so far apart the two may stand.
_BETWEEN: Final = 8


def coordinates(view: View, position: int) -> bool:
    """After a comma the topic goes on with «و» and a noun, or with «فضلا عن» and its like."""
    if view.key(position) in ONE_MORE and view.preposition(position + 1) is not None:  # «مذكرة للري، وثالثة بشأن»
        return False
    if joining(view, position) or is_what(view, position) or _describes(view, position):
        return True
    if _picks_out(view, position) or view.key(position) in _AGAINST or _is_next_adjective(view, position):
        return True
    nominal = view.is_noun(position) or position in view.starts or may_be_masdar(view, position)
    return view.conjoined(position) and nominal and not clause_of_its_own(view, position)


def _is_next_adjective(view: View, position: int) -> bool:
    """«العلاقات السياسية، الاقتصادية والثقافية»: one more adjective of the same noun, in a row with commas alone."""
    after = view.reading(position + 1)
    before, one = _adjective(view, position - 2), _adjective(view, position)
    if before is None or one is None or (before.form_gen, before.num) != (one.form_gen, one.num):
        return False
    closes = after is not None and after.pos == "adj" and view.conjoined(position + 1)
    return closes or view.is_comma(position + 1)


def _adjective(view: View, position: int) -> Reading | None:
    """The reading of a definite word as an adjective: «الأمنية» is a wish too."""
    if position >= len(view) or view.conjoined(position):
        return None
    readings = (one for one in view.tokens[position].readings if one.pos == "adj")
    return next((one for one in readings if one.proclitics == ("Al_det",)), None)


def _picks_out(view: View, position: int) -> bool:
    """«فرص التعاون، خاصة في الطاقة»، «، لا سيما في غزة»: where above all."""
    last = position + 1 + (view.key(position + 1) == "سيما")
    picked = view.key(position) in ESPECIALLY or (view.key(position).removeprefix("و"), view.key(position + 1)) == (
        "لا",
        "سيما",
    )
    found = view.preposition(last)
    return picked and found is not None and found[0] in {"في", "ب"} and not outer(view, last)


def _describes(view: View, position: int) -> bool:
    """«الجهود الدولية، الهادفة إلى وقف القتال»: a definite participle with its preposition."""
    reading = view.reading(position)
    participle = reading is not None and reading.lemma in _DESCRIBING and reading.proclitics == ("Al_det",)
    return participle and view.preposition(position + 1) is not None


def in_all_fields(view: View, position: int) -> bool:
    """«سبل التعاون، في مختلف المجالات»: in which fields, said behind a comma."""
    found = view.preposition(position)
    if found is None or found[0] not in {"في", "على"} or found[1] == position:
        return False
    whole = view.key(found[1]) in _WHOLE
    field = view.reading(found[1] + whole)
    return field is not None and field.lemma in FIELDS and field.num == "p"


def clause_of_its_own(view: View, position: int) -> bool:
    """«... وأكد»، «وبحث الجانبان»: a joined verb, also one that the ranking took for a noun before its subject."""
    if not view.conjoined(position) or position in view.covered or leads_row(view, position):
        return False
    if _between_again(view, position) or (view.key(position), view.key(position + 1)) in _AND_OTHERS:
        return False
    done, met = any(_has_done(one) for one in view.tokens[position].readings), _is_encounter(view, position + 1)
    met = met or _is_paper(view, position + 1)
    if view.is_relative(position) or (definite(view, position) and is_announced(view, position)) or (met and done):
        return True
    if view.is_verb(position):
        named = may_be_masdar(view, position) or _done_with_it(view, position)
        return not (named or ends_row(view, position))
    subject = view.actor(position + 1) is not None and view.preposition(position + 1) is None
    return subject and done and not (_governs_behind(view, position) or ends_row(view, position))


def _done_with_it(view: View, position: int) -> bool:
    """«تطوير العلاقات وتوسعتها في جميع المجالات»: a feminine masdar with the pronoun of what stands before."""
    readings = view.tokens[position].readings
    nouns = (one for one in readings if one.pos == "noun" and one.enclitic and one.form_gen == "f")
    return view.preposition(position + 1) is not None and any(is_masdar(one) for one in nouns)


def _is_encounter(view: View, position: int) -> bool:
    """«وتناول اللقاء ملف المياه»: the encounter itself, before what it is about."""
    noun = view.reading(position)
    named = noun is not None and noun.lemma in ENCOUNTERS and noun.proclitics == ("Al_det",)
    led = view.is_noun(position + 1) or view.key(position + 1) in _TO_MATTERS  # «وتطرق اللقاء إلى الأزمة»
    return named and position not in view.covered and led and not view.conjoined(position + 1)


def _is_paper(view: View, position: int) -> bool:
    """«ونقل الرسالة السفير»، «وتسلمت الدعوة الوزيرة»: a letter told before, and who had to do with it."""
    noun = view.reading(position)
    known = noun is not None and noun.lemma in _LETTERS and noun.proclitics == ("Al_det",)
    return known and view.actor(position + 1) is not None and view.preposition(position + 1) is None


def _between_again(view: View, position: int) -> bool:
    """«الهدنة بين كينيا وبين جيرانها»: the second «بين» is no verb."""
    near = range(position - 1, max(position - _BETWEEN, -1), -1)
    return view.key(position) == "وبين" and any(view.key(place) == "بين" for place in near)


def _has_done(reading: Reading) -> bool:
    """«وبحث»، «وتبادل» before their subject; «وتطوير القوات» is none, though a passive is spelled so."""
    return reading.pos == "verb" and reading.exact and reading.vox == "a" and reading.per == "3"


def ends_row(view: View, position: int) -> bool:
    """«والتهديدات المتزايدة ودعم أوكرانيا.»: a state right behind, and nothing more, is whom the doing is for."""
    state = view.starts.get(position + 1)
    masdar = any(is_masdar(one) for one in view.tokens[position].readings)
    if state is None or state.kind is not MentionKind.COUNTRY or not masdar:
        return False
    after = state.last
    return after >= len(view) or view.is_stop(after) or view.is_comma(after) or view.conjoined(after)


def _governs_behind(view: View, position: int) -> bool:
    """«ودعم فرنسا للمبادرة»: a masdar whose doer stands in the genitive leads to its object with «ل»."""
    doer = view.actor(position + 1)
    found = view.preposition(doer.last) if doer is not None else None
    masdar = any(is_masdar(one) for one in view.tokens[position].readings)
    if not masdar or found is None or found[0] != "ل":
        return False
    return view.actor(found[1]) is None or view.may_be(position, _OBJECTIVE)  # «ودعم كينيا للبعثة الأممية»
