"""Whether a phrase behind a preposition belongs to the clause's predicate, or to another noun or verb told there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.matters import SITTINGS
from diplo_events.clauses.phrase_words import DISCUSSING, ENCOUNTERS, PAPERS, WITH
from diplo_events.clauses.phrases import place_like
from diplo_events.document import PERSONS, FunctionKind, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.clauses.view import View
    from diplo_events.clauses.walk import Walk
    from diplo_events.document import Function, Mention

#: Nouns of journeys, and the prepositions that lead to where they go.
_JOURNEYS: Final = frozenset("زيارة رحلة جولة وصول توجه سفر توقف".split())
_VISITING: Final = frozenset({"زار"})
_GOALS: Final = frozenset({"إلى", "ل"})
_AT: Final = frozenset({"في", "ب"})
#: «بعد توقيع الاتفاق»، «منذ التوصل إلى اتفاق»: so far before the agreement the word of time stands.
_TIMES: Final = frozenset({"بعد", "منذ", "عقب", "اثر", "قبل", "قبيل", "غداه", "بعيد"})
_SINCE: Final = 4
#: So far before «ل» the margin stands: «هامش أعمال الاجتماع الوزاري الثاني عشر ل».
_MARGIN: Final = 7
#: Verbs whose sides stand behind them with «مع»، «بين».
DEALING: Final = frozenset({"أبرم", "وقع", "توصل", "اتفق", "توافق"})
#: So far behind its pronoun a relative clause may tell who was there.
_RELATIVE: Final = 7
#: «لقاءين، الأول مع X، والثاني مع Y».
_EACH: Final = frozenset("الاول الثاني الثالث الاولي الثانيه احدهما احداهما الاخر الاخري اولهما ثانيهما".split())
_BORDERS: Final = frozenset({"الحدود", "حدود", "حدوده", "حدودها"})
_OF_THE_PRESS: Final = frozenset({"صحفي", "صحافي"})
#: What a state has with another, and others talk over.
_MATTERS: Final = frozenset("اتفاق اتفاقية معاهدة علاقة حرب نزاع صراع خلاف توتر حدود".split())
#: What an agreement or a quarrel is between or with those told behind it, never an encounter.
_SIGNED: Final = frozenset(
    "المبرم المبرمه الموقع الموقعه الموقعين المعلن المعلنه القايم القايمه الداير الدايره الناشب الناشبه المتفق "
    "المندلع المندلعه المحتدم المحتدمه".split()
)
#: «يعقد بعد لقائه مع الملك اجتماعا»: verbs that carry an encounter, and how far behind it may stand.
_HOLDING: Final = frozenset({"عقد", "أجرى"})
_EARLIER: Final = 12
_COMMON_WORK: Final = frozenset("عمل تعاون علاقة شراكة تنسيق تضامن".split())


def of_others(walk: Walk, lemma: str, group: Sequence[Mention]) -> bool:
    """«... بعد الاتفاق بين»: the encounter has its sides, these are another's.

    Not so those of the same states: «القمة الكينية الأوغندية بين الرئيس ... والرئيس ...»; nor who was met at each of
    two encounters: «لقاءين، الأول مع الرئيس والثاني مع نائبه».
    """
    if lemma == "مع" and walk.view.key(walk.position - 1).removeprefix("و") in _EACH:
        return False
    if lemma == "بين" and walk.sides and walk.sides <= {mention.actor for mention in group}:
        return False
    elsewhere = walk.nearer or walk.dealing or _since_deal(walk) or _to_press(walk) or _within_content(walk)
    elsewhere = elsewhere or _of_border(walk, group) or _on_journey(walk, lemma) or _of_matter(walk, lemma, group)
    elsewhere = elsewhere or _of_signed(walk, lemma) or _of_what_is_told(walk, lemma) or _of_earlier(walk)
    return elsewhere or (_served(walk) and _adds_none(walk, lemma))


def leads_to_sides(view: View, position: int) -> bool:
    """«القمة الثنائية الثانية مع الرئيس»: behind the noun and its adjectives «مع» or «بين» follows."""
    place = position + 1
    while (reading := view.reading(place)) is not None and reading.pos.startswith("adj") and place not in view.covered:
        place += 1
    return view.key(place) in WITH


def _of_signed(walk: Walk, lemma: str) -> bool:
    """«ناقش الاجتماع الاتفاق المبرم أمس بين مالي وغانا»: the participle tells of the noun before it."""
    place = walk.position - 1
    day = walk.view.covered.get(place)
    place = day.first - 1 if day is not None and day.kind is MentionKind.DATE else place
    return lemma in WITH and place > walk.start and walk.view.key(place) in _SIGNED


def _of_what_is_told(walk: Walk, lemma: str) -> bool:
    """«تحدث الوزير عن لقائه أمس مع نظيره»: whom he met is of the encounter that he tells about."""
    about = next((item for item in reversed(walk.found) if item.preposition == "عن"), None)
    noun = walk.view.reading(about.first) if about is not None else None
    return lemma in WITH and noun is not None and noun.lemma in ENCOUNTERS and bool(noun.enclitic)


def _of_earlier(walk: Walk) -> bool:
    """«يعقد الوزير، بعد لقائه مع الملك، اجتماعا مع الرئيس»: what the verb carries is still to be told."""
    view, place = walk.view, walk.position - 1
    noun = view.reading(place)
    if walk.verb is None or walk.verb.lemma not in _HOLDING or noun is None or noun.lemma not in ENCOUNTERS:
        return False
    own = noun.enclitic.endswith("_poss") and view.key(place - 1) in _TIMES
    behind = range(walk.position + 1, min(walk.position + _EARLIER, len(view)))
    carried = (one for place in behind if (one := view.reading(place)) is not None and place not in view.covered)
    return own and any(one.lemma in ENCOUNTERS and not one.enclitic and not one.proclitics for one in carried)


def _of_border(walk: Walk, group: Sequence[Mention]) -> bool:
    """«اجتماع في بلدة قرب الحدود مع كينيا»: a border is with a state, and no encounter."""
    if any(mention.kind in PERSONS for mention in group):
        return False
    place = walk.position - 1
    while place > walk.start and walk.view.key(place) not in _BORDERS and _describes(walk, place):
        place -= 1
    return walk.view.key(place) in _BORDERS


def _describes(walk: Walk, place: int) -> bool:
    """«حدود لبنان الشرقية»: an adjective, or the state whose border it is."""
    state, word = walk.view.covered.get(place), walk.view.reading(place)
    return place_like(state) if state is not None else word is not None and word.pos == "adj"


def _of_matter(walk: Walk, lemma: str, group: Sequence[Mention]) -> bool:
    """«لمناقشة الاتفاق النووي مع كينيا»: what is discussed is a matter with that state; «مع وزيرها» tells with whom."""
    noun = walk.view.reading(walk.start - 1)
    if lemma != "مع" or not walk.nominal or noun is None or noun.lemma not in DISCUSSING:
        return False
    if any(mention.kind is not MentionKind.COUNTRY for mention in group):
        return False
    head = walk.position - 1
    while head > walk.start and (one := walk.view.reading(head)) is not None and one.pos.startswith("adj"):
        head -= 1
    matter = walk.view.reading(head)
    return head >= walk.start and matter is not None and matter.lemma in _MATTERS


def _on_journey(walk: Walk, lemma: str) -> bool:
    """«زيارته الأولى منذ الحرب بين حكومته والمعارضة»: nobody travels between two sides."""
    place = walk.start - 1
    while (one := walk.view.reading(place)) is not None and one.pos.startswith("adj"):
        place -= 1
    return lemma == "بين" and one is not None and one.pos == "noun" and one.lemma in _JOURNEYS


def of_relative(walk: Walk) -> bool:
    """«بحث نتائج القمة التي استضافتها نيروبي بمشاركة الرئيس»: who was at what a relative clause tells of."""
    for place in range(walk.position - 1, max(walk.start, walk.position - _RELATIVE), -1):
        if walk.view.is_relative(place):
            return not walk.view.relative_of_actor(place)
        if walk.view.is_mark(place):
            return False
    return False


def between_others(walk: Walk, group: Sequence[Mention]) -> bool:
    """«استقبله منذ بدء الحرب بين قواته وقوات المعارضة»: the second of two between whom something else is.

    So is whoever is joined to one who was told of another encounter.
    """
    if not walk.view.conjoined(walk.position):
        return False
    before = walk.found[-1] if walk.found else None
    second = before is not None and before.preposition == "بين" and before.last == walk.position
    return walk.position == walk.apart or (second and of_others(walk, "بين", group))


def of_other_journey(walk: Walk, lemma: str) -> bool:
    """«سيتوجه بعد زيارته لكينيا إلى أوغندا»: the first goal is the noun's, the second the verb's."""
    if lemma == "ل" and _marginal(walk):
        return True
    if lemma not in _GOALS:
        elsewhere = (walk.going and _met_before(walk)) or (walk.nearer and heads_journey(walk))
        return lemma in _AT and (elsewhere or _where_others_meet(walk))
    if walk.going or (walk.verb is not None and walk.verb.lemma in _VISITING):
        place = walk.position - 1
        noun = walk.view.reading(place)
        named = noun is not None and noun.lemma in _JOURNEYS and place not in walk.view.covered
        owned = noun is not None and bool(noun.enclitic)  # «بعد إنهاء زيارته إلى مالي»
        return named and (owned or walk.view.key(place - 1) in _TIMES)
    if heads_journey(walk) and _of_another(walk):
        return True
    goals = (item for item in walk.found if item.preposition in _GOALS)
    gone = any(place_like(mention) for item in goals for mention in item.mentions)
    return gone and heads_journey(walk)


def _where_others_meet(walk: Walk) -> bool:
    """«زار كمبالا قبل القمة الأفريقية في دكار»: one has gone somewhere already, and that is where others meet."""
    time = walk.found[-1] if walk.found else None
    if time is None or time.preposition not in _TIMES or time.mentions:
        return False
    goal = walk.view.covered.get(walk.start - 1) if heads_journey(walk) else None  # «زيارة كمبالا قبل القمة في دكار»
    told = (mention for item in walk.found for mention in item.mentions)
    gone = any(map(place_like, told)) or (goal is not None and place_like(goal))
    nouns = (walk.view.reading(place) for place in range(time.first, walk.position))
    return gone and any(noun is not None and noun.lemma in SITTINGS for noun in nouns)


def _of_another(walk: Walk) -> bool:
    """«تأتي الزيارة بعد شهر من زيارة الوزير إلى مالي»: that goal is the other journey's, whose traveller is told."""
    view = walk.view
    for place in range(walk.start, walk.position):
        noun, traveller = view.reading(place), view.actor(place + 1)
        if noun is not None and noun.lemma in _JOURNEYS and traveller is not None and traveller.kind in PERSONS:
            return place not in view.covered
    return False


def heads_journey(walk: Walk) -> bool:
    """Whether the walk is over what stands behind the noun of a journey, «زيارة» or «زيارة الوزير»."""
    owner = walk.view.covered.get(walk.start - 1)
    head = walk.view.reading(walk.start - 1 if owner is None else owner.first - 1)
    return walk.nominal and head is not None and head.lemma in _JOURNEYS


def _marginal(walk: Walk) -> bool:
    """«جرى على هامش الدورة الثمانين للجمعية العامة»: whose session that was, right behind it."""
    for place in range(walk.position - 1, max(walk.start, walk.position - _MARGIN) - 1, -1):
        if walk.view.key(place) == "هامش":
            return place > walk.start
        if walk.view.is_mark(place) or place in walk.view.covered:
            return False
    return False


def _met_before(walk: Walk) -> bool:
    """«سيتوجه إلى كينيا بعد لقاء مع نظيره في مالي»، «القمة التي بدأت في مالي»: where it was is another's."""
    met = any(item.preposition in WITH and item.mentions for item in walk.found)
    return met or (walk.taking_place and not walk.nominal)


def _adds_none(walk: Walk, lemma: str) -> bool:
    """«عقدوا اجتماعا في عمان مع نظيرهم» has one more side; «بعد الاتفاق مع كندا» has it for the noun before.

    So has «قطعوا علاقاتهم مع كندا», where that noun is the one that the verb carries.
    """
    before = walk.position - 1
    if lemma == "مع" and walk.position == walk.start and not walk.nominal:
        return False
    return lemma == "بين" or walk.embedded or (walk.view.is_noun(before) and before not in walk.view.covered)


def _within_content(walk: Walk) -> bool:
    """«أشار خلال لقائه السفير إلى أهمية التعاون مع كندا»: what the noun of relation is with is not met."""
    pointed = any(item.preposition == "إلى" and not item.mentions for item in walk.found)
    head = walk.position - 1
    if not (walk.nominal and pointed and (walk.sides or any(item.mentions for item in walk.found))):
        return False
    reading = walk.view.reading(head)
    reading = walk.view.reading(head - 1) if reading is not None and reading.pos == "adj" else reading
    return reading is not None and reading.lemma in _COMMON_WORK


def _since_deal(walk: Walk) -> bool:
    """«لقاء الوزيرين بعد توقيع الاتفاق بين روما وأثينا»: an agreement named as a time has sides of its own.

    So has one that a relative clause tells of: «لبحث الاتفاق الذي أبرمته روما مع أثينا», be a time between.
    """
    place, found = walk.position, list(walk.found)
    while found and found[-1].kind is FunctionKind.ADVERB and found[-1].last == place:
        place = found.pop().first
    if found and found[-1].last == place and _deals(walk, found[-1]):
        return True
    head = walk.position - 1
    while head > walk.start and (one := walk.view.reading(head)) is not None and one.pos == "adj":
        head -= 1
    if head in walk.view.covered or not walk.view.may_be(head, PAPERS):
        return False
    before = range(max(walk.start, head - _SINCE), head)
    return any(walk.view.key(place) in _TIMES for place in before)


def _deals(walk: Walk, item: Function) -> bool:
    places = range(item.first, item.last - 1)
    return any(walk.view.is_relative(one) and walk.view.may_be(one + 1, DEALING) for one in places)


def _to_press(walk: Walk) -> bool:
    """«تحدث في مؤتمر صحفي مع نظيره»: he stands beside him before the press, and talks with nobody."""
    named = next((item for item in reversed(walk.found) if not item.mentions), None)
    if walk.nominal or named is None or named.kind is not FunctionKind.PREPOSITION:
        return False
    return any(walk.view.may_be(place, _OF_THE_PRESS) for place in range(named.first + 1, named.last + 1))


def _served(walk: Walk) -> bool:
    """Tell whether two sides of an encounter are found."""
    sides = {mention.actor for item in walk.found if _is_side(item) for mention in item.mentions if mention.actor}
    return len(walk.sides | sides) > 1


def _is_side(item: Function) -> bool:
    """«لقاء الوزير بنظيره منذ الاتفاق بين»: who stands behind «ب» is the second side, if a person."""
    if item.preposition == "ب":
        return all(mention.kind in PERSONS for mention in item.mentions)
    return item.kind is not FunctionKind.PREPOSITION or item.preposition in WITH
