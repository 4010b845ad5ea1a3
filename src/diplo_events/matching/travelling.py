"""Who travels, and where to, beyond what the slots of a frame say: «وفد برئاسة الوزير»، «زار مقر المنظمة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.hosts_abroad import HOMES
from diplo_events.clauses.journey_words import JOURNEYS, LEAVING
from diplo_events.document import PERSONS, Clause, Function, FunctionKind, Mention, MentionKind, PredicateKind
from diplo_events.drafts import Part, as_state
from diplo_events.events import Agreement
from diplo_events.matching.doing import verb_place
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame

_SENT: Final = frozenset({"representative", "delegation", "envoy", "official", "negotiator", "inspector"})
_SEATS: Final = frozenset({"مقر", "مبنى"})
#: Where one goes of whom the adjective tells: «مدن سودانية» (lemmas); and how several are told (keys).
_TOWNS: Final = frozenset("مدينة منطقة محافظة ولاية بلدة قرية إقليم مخيم موقع مطار ميناء قاعدة سجن مستشفى".split())
_SOME: Final = frozenset("عدد لعدد بعدد عددا بعض لبعض العديد للعديد".split())
_OF: Final = "من"
#: Words, as the view folds them, that take a journey up near what is done on it.
_MEANWHILE: Final = frozenset({"خلالها", "اثناءها"})
_DURING: Final = frozenset({"خلال", "اثناء"})
_JOURNEYS: Final = frozenset("الزياره زيارته زيارتها الجوله جولته جولتها الرحله رحلته رحلتها".split())
_NEARBY: Final = 5
#: «خلال زيارته»، «في ختام زيارة»: words of a journey's course, and the journey (lemmas).
_COURSE: Final = frozenset("خلال اثناء ختام هامش اطار ثاني ثالث مستهل بدايه".split())
#: Words of a journey's end: verbs that carry its noun, and what stands before that.
_CLOSING: Final = frozenset({"اختتم", "أنهى"})
_AT_THE_END: Final = frozenset({"ختام", "نهايه", "اختتام"})
#: Whose delegation it is told to be (keys); so many words may tell its rank before that.
_HEADED: Final = frozenset("يراسه يتراسه يقوده تراسه تقوده تتراسه بقياده".split())
_RANK: Final = 4
#: «زار بلغراد حيث وقع»: what was done there.
_WHERE: Final = frozenset({"حيث", "وخلالها"})


def led(view: View, mention: Mention) -> Mention:
    """«وفد برئاسة نائب وزير الخارجية الصيني»، «وفد ليبي يرأسه فلان»: who leads a delegation stands for it.

    He is of its state, or it of his; without a state of either it stays what it is.
    """
    if mention.position != "delegation":
        return mention
    leader = _leader(view, mention.last)
    if leader is None or leader.kind not in PERSONS:
        return mention if leader is None else replace(mention, actor=mention.actor or leader.actor)
    actor = leader.actor or mention.actor
    return replace(leader, actor=actor) if actor else mention


def _leader(view: View, last: int) -> Mention | None:
    """Return who stands behind «برئاسة» or «يرأسه», with the delegation's rank between: «وفد رفيع المستوى برئاسة»."""
    for place in range(last, min(last + _RANK, len(view))):
        behind = view.preposition(place)
        if behind is not None and behind[0] == "برئاسة":
            return view.starts.get(behind[1])
        if view.key(place) in _HEADED:
            return view.starts.get(place + 1)
        if behind is not None or place in view.covered or view.is_mark(place) or view.is_verb(place):
            return None
    return None


#: What another event stands behind, that came before or goes on meanwhile.
_SINCE: Final = frozenset("بعد عقب قبل قبيل خلال اثر غداه اثناء".split())
_TWO: Final = 2


def journeying(view: View, clause: Clause, parts: list[Part]) -> list[Part]:
    """Return the participants of a visit, with the land of the text's own and without places of other events."""
    return _to_this_land(view, clause, _to_own_goal(view, clause, parts))


def _to_this_land(view: View, clause: Clause, parts: list[Part]) -> list[Part]:
    """«استقبل الأمير الوزيرة التي تزور البلاد»: the land visited is that of whoever was told before the guest."""
    visitors = {part.mention.actor for part in parts}
    if not parts or None in visitors or any(part.role != "visitor" for part in parts):
        return parts
    if not any(view.key(item.first) in HOMES for item in clause.functions):
        return parts
    before = (one for place, one in view.starts.items() if place < clause.predicate.first and one.kind in PERSONS)
    home = next((one for one in before if one.actor and one.actor not in visitors), None)
    if home is None:
        return parts
    return [*parts, Part("host", as_state(home, home.actor))]


def _to_own_goal(view: View, clause: Clause, parts: list[Part]) -> list[Part]:
    """«زار كمبالا بعد لقاء الوزيرين في كيغالي»: behind where he goes, the place of another event is no goal of his."""
    hosts = [part.mention for part in parts if part.role == "host"]
    if clause.predicate.kind is not PredicateKind.VERB or len(hosts) < _TWO:
        return parts
    begun = min((one for one in range(hosts[0].last, len(view)) if view.key(one) in _SINCE), default=len(view))
    elsewhere = {one.first for one in hosts[1:] if one.first > begun and view.key(one.first - 1) == "في"}
    return [part for part in parts if part.mention.first not in elsewhere or part.role != "host"]


def is_owned(view: View, clause: Clause) -> bool:
    """«زيارته الملك»: the masdar's pronoun is whose it is."""
    reading = view.reading(clause.predicate.first)
    return clause.predicate.kind is not PredicateKind.VERB and reading is not None and bool(reading.enclitic)


def of_seat(view: View, function: Function) -> tuple[Mention, ...]:
    """«زار مقر منظمة الصحة العالمية»: whose seat one goes to."""
    owner = view.starts.get(function.first + 1) if _is_seat(view, function.first) else None
    return () if owner is None else (owner,)


def of_towns(view: View, function: Function) -> tuple[Mention, ...]:
    """«زيارة لعدد من المدن السودانية»، «جولة في محافظات يمنية»: whose towns and provinces one goes to."""
    some = view.key(function.first) in _SOME
    start = function.first + some + (some and view.key(function.first + 1) == _OF)
    owner = view.starts.get(start + 1) if view.may_be(start, _TOWNS) else None
    return () if owner is None or owner.reference != "adjective" else (replace(owner, reference=None),)


def is_appealed_to(function: Function, mention: Mention) -> bool:
    """«هدد بالتوجه إلى محكمة العدل الدولية»: who goes to a court brings a case, and visits nobody."""
    return function.preposition == "إلى" and mention.text.removeprefix("ال").startswith("محكمة ")


def travellers(function: Function) -> tuple[Mention, ...]:
    """«ممثلو البنك المركزي والمفوضية»: bodies joined to the one whose people travel send theirs too."""
    found = tuple(mention for mention in function.mentions if travels(mention))
    sent = bool(found) and found[0] is function.mentions[0] and found[0].position in _SENT and found[0].number == "p"
    bodies = {MentionKind.ORGANISATION} if sent else set()
    return tuple(one for one in function.mentions if one in found or one.kind in bodies)


def travels(mention: Mention) -> bool:
    """Tell whether somebody, or a delegation, is told: «توجه المقاتلون إلى عدن» is no visit.

    «أعلن مكتب رئيس الوزراء أنه سيزور روما»: he travels for whom his office speaks.
    """
    return mention.kind in PERSONS or mention.position in {"delegation", "mission", "head_of_government_office"}


def _is_seat(view: View, position: int) -> bool:
    reading = view.reading(position)
    return reading is not None and reading.pos == "noun" and reading.lemma in _SEATS


def on_journey(view: View, clause: Clause) -> bool:
    """Tell whether an encounter takes place on a journey that the sentence names: «يلتقي خلالها»، «خلال الزيارة»."""
    start = clause.predicate.first
    for place in range(max(0, start - _NEARBY), min(len(view), start + _NEARBY)):
        key = view.key(place)
        if key in _MEANWHILE or (key in _DURING and view.key(place + 1 + (view.key(place + 1) == "هذه")) in _JOURNEYS):
            return True
    return False


def signs_abroad(view: View, clause: Clause, frame: Frame) -> bool:
    """«وقع الوزير خلال زيارته إلى باريس اتفاقية»، «زار باريس حيث وقع اتفاقية»: with those whom he visits.

    Not where he signs it with somebody who is no actor: «وقع خلال زيارته اتفاقية مع شركة».
    """
    if frame.event is not Agreement or any(not item.mentions for item in clause.all(FunctionKind.PREPOSITION, "مع")):
        return False
    start = verb_place(view, clause)
    if view.key(start - 1) in _WHERE or view.key(start + 1) in _MEANWHILE:
        return True
    return any(_in_course(view, place) for place in range(start + 1, clause.predicate.first + _NEARBY))


def _in_course(view: View, place: int) -> bool:
    noun = view.reading(place)
    return noun is not None and noun.lemma in JOURNEYS and view.key(place - 1) in _COURSE


def ends_journey(view: View, clause: Clause) -> bool:
    """«غادر روما»، «اختتم زيارة إلى روما»، «في ختام زيارته»: told of a journey's end."""
    predicate = clause.predicate
    return predicate.lemma in LEAVING or predicate.light in _CLOSING or view.key(predicate.first - 1) in _AT_THE_END
