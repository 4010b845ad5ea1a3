"""For whom a speaker speaks: a state or body, or nobody but himself, a firm or a learned society."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.drafts import Draft

#: Offices and institutions that only states have.
_OF_STATES: Final = frozenset(
    "foreign_minister deputy_foreign_minister defence_minister "
    "minister_of_state_foreign_affairs ministry_of_foreign_affairs ministry_of_defence presidency army "
    "general_staff ambassador charge_daffaires member_of_parliament".split()
)
#: Folded words, without the feminine ending, that make a source official, and bodies whose every source is one.
_OFFICIAL: Final = frozenset(
    "دبلوماسي ديبلوماسي رسمي حكومي مسوول مسيول رياسي عسكري امني اممي وزاري ملكي سيادي استخباراتي استخباري قضايي "
    "برلماني في من ب داخل لدي مقرب".split()
)
#: Folded nouns of offices whose sources speak for them, without the article: «مصادر الرئاسة».
_OFFICES: Final = frozenset(
    "وزاره خارجيه داخليه حكومه رياسه سفاره قنصليه ديوان قصر جيش برلمان كونغرس قياده استخبارات مخابرات بعثه وفد".split()
)
#: Whose spokesman is a state's, whichever it is.
_VOICE: Final = "spokesperson"
_MINISTRY: Final = "ministry"
_ORGANS: Final = frozenset({"الخارجيه", "الحكومه", "الرياسه"})
#: Offices of governments, whichever they are of.
_OF_GOVERNMENTS: Final = frozenset("head_of_government head_of_state envoy minister_of_state adviser".split())
#: Small words of names: «فان دن بروك».
_PARTICLES: Final = frozenset("عبد فان فون دن دي دو دا بن ابو أبو آل ال".split())
_MEMBER: Final = "عضو"
_AGENCY: Final = "وكاله"
_NEWS: Final = "انباء"
_PARLIAMENTS: Final = frozenset("مجلس المجلس برلمان البرلمان النواب الشيوخ الكونغرس الكونجرس الكنيست الشوري".split())
_BOARD: Final = "ادار"
_CHIEF: Final = ["الرييس", "التنفيذي"]
#: «رئيس الجالية اليمنية»: who speaks for people abroad.
_COMMUNITIES: Final = frozenset({"جاليه", "الجاليه", "الجاليات", "جاليات"})
_AUTHORITIES: Final = frozenset("هييه الهييه موسسه الموسسه صندوق الصندوق وكاله الوكاله".split())
#: Heads of bodies that are no state's: learned and charitable societies, firms, clubs, the press.
_PRIVATE: Final = frozenset(
    "مرصد معهد جامعه كليه مدرسه مستشفي شركه جمعيه نقابه نادي غرفه صحيفه جريده مجله قناه تلفزيون اذاعه موقع مصنع "
    "فندق مصرف بورصه مكتبه متحف علماء".split()
)
#: «جامعة الدول العربية»، «الجمعية العامة»، «الجمعية الوطنية»: of states, whatever else is called so.
_OF_MANY: Final = {"جامعه": frozenset({"دول", "عربيه"}), "جمعيه": frozenset({"عامه", "وطنيه", "برلمانيه"})}
#: Who has led a movement stays with it.
_OF_MOVEMENTS: Final = frozenset({"head_of_opposition_body", "leader", "party_leader", "militant_leader"})
#: «الاتحاد السعودي», but not the unions of states, nor parties called so.
_UNION: Final = frozenset({"الاتحاد", "بالاتحاد", "للاتحاد"})
_UNIONS: Final = frozenset(
    "الاوروبي الاوربي الافريقي المغاربي السوفيتي السوفياتي السوفييتي الاوراسي الخليجي البرلماني الوطني الديمقراطي "
    "الديموقراطي الاشتراكي المسيحي الكردستاني الاسلامي الشعبي".split()
)
_SPORTING: Final = frozenset("الرياضيه الرياضي الاولمبيه الاولمبي للرياضه".split())
_OF_YOUTH: Final = frozenset("وزير وزيره الوزير وزاره الشباب للشباب".split())
#: Who heads or speaks for such a body.
_HEADING: Final = frozenset("مدير رييس ناطق متحدث عضو مسوول موسس نايب امين خبير باحث محلل مستشار".split())
_BODIES_SPEAKING: Final = frozenset({"UN", "EU", "ARL", "GCC", "NATO"})
#: Words between an office and the body it is of: «المدير العام لشركة»، «المتحدث الرسمي باسم الشركة».
_LINKS: Final = frozenset("عام عامه رسمي رسميه تنفيذي اعلامي باسم في لدي ب من مجلس اداره اقليمي سابق".split())
#: «قائد ميداني في الفصائل»: he fights, the body speaks.
_IN_FIELD: Final = frozenset({"ميداني", "ميدانيون", "ميدانيين", "الميداني"})
#: Words of a source's title that says no more than whose it is.
_SHORT_TITLE: Final = 4


def is_official(statement: Draft) -> bool:
    """Only who speaks for a state or body makes a statement; which state may stay open: «قال وزير الخارجية»."""
    speakers = (part.mention for part in statement.parts if part.role == "speaker")
    return any(not _speaks_for_nobody(one) and (one.actor or _of_some_state(one) or _senior(one)) for one in speakers)


def may_be_official(statement: Draft) -> bool:
    """«وقال شرودر إن روسيا ...»: in an excerpt, a man by his bare name or in an office of a government nobody names.

    A full name without an office introduces somebody there and then, who may be anybody.
    """
    speakers = [part.mention for part in statement.parts if part.role == "speaker"]
    return bool(speakers) and not statement.noun and all(map(_is_unnamed_government, speakers))


def _is_unnamed_government(mention: Mention) -> bool:
    words = [word for word in (mention.name or "").split() if word not in _PARTICLES]
    bare = mention.kind is MentionKind.PERSON and mention.title is None and len(words) == 1
    return (bare or mention.position in _OF_GOVERNMENTS) and not _speaks_for_nobody(mention)


def may_speak_for(mention: Mention, before: Mention) -> bool:
    """«متحدث باسم الخارجية» behind a state that has just spoken, «الوزارة» behind its ministry: no other is told of."""
    if mention.actor is not None or mention.name is not None or before.actor is None:
        return False
    state = before.kind is MentionKind.COUNTRY and before.reference is None
    if mention.kind is MentionKind.ORGANISATION:
        foreign = mention.position == "ministry_of_foreign_affairs"
        ministry = mention.position == _MINISTRY and (state or (before.position or "").startswith(_MINISTRY))
        return ministry or (foreign and state)
    return state and mention.position == _VOICE and _of_some_state(mention)


def _of_some_state(mention: Mention) -> bool:
    """«قال وزير الخارجية»، «قال متحدث باسم الخارجية»; of which body «عضو اللجنة» is a member, must be told."""
    words = fold(mention.title or "").split()
    if mention.position == _VOICE and mention.name is None:
        return not _ORGANS.isdisjoint(words)
    return mention.position in _OF_STATES and not (words[:1] == [_MEMBER] and _PARLIAMENTS.isdisjoint(words))


def _speaks_for_nobody(mention: Mention) -> bool:
    """Anonymous, not yet or no more in office, or at the head of a company, a society or a community abroad."""
    words = fold(mention.title or "").split()
    private = mention.position == "presidential_candidate" or not _COMMUNITIES.isdisjoint(words)
    left = "former" in mention.modifiers and mention.position not in _OF_MOVEMENTS
    retired = left or _is_out_of_office(mention)
    societies = _of_company(words) or _of_society(words) or _of_federation(words) or _of_sport(words)
    unheard = _is_agency(words) or _anonymous(mention) or not _IN_FIELD.isdisjoint(words)
    return private or retired or societies or unheard


def _is_agency(words: list[str]) -> bool:
    """«وكالة الأنباء الغانية»: whatever state it is of, it tells what others say."""
    return words[:1] == [_AGENCY] and words[1:2] in ([_NEWS], [f"ال{_NEWS}"])


def _is_out_of_office(mention: Mention) -> bool:
    """«كلينتون», years after she left: somebody listed who holds nothing on the day, and of whom nothing is told."""
    listed = mention.kind is MentionKind.PERSON and mention.person_id is not None and mention.actor is not None
    return listed and mention.title is None and mention.position is None


def _of_society(words: list[str]) -> bool:
    """«مدير المرصد السوري»، «رئيس الجامعة»، «المتحدث باسم الشركة»: the first noun behind the office is no state's."""
    bare = [word.removeprefix("ال") for word in words]
    if not bare or bare[0].removesuffix("ه") not in _HEADING:
        return False
    rest = [word for word in bare[1:] if word not in _LINKS]
    return bool(rest) and rest[0] in _PRIVATE and _OF_MANY.get(rest[0], frozenset()).isdisjoint(bare)


def _of_federation(words: list[str]) -> bool:
    """«رئيس الاتحاد الكويتي»، «رئيس لجنة الحكام في الاتحاد القطري»: of sport, a trade."""
    behind = (other for one, other in pairwise(words) if one in _UNION)
    return "مجلس" not in words and any(other.endswith("ي") and other not in _UNIONS for other in behind)


def _of_sport(words: list[str]) -> bool:
    """«القيادة الرياضية السعودية»، «الأمين العام للجنة الأولمبية»: no state's, but its minister of sport is."""
    return not _SPORTING.isdisjoint(words) and _OF_YOUTH.isdisjoint(words)


def _of_company(words: list[str]) -> bool:
    """«الرئيس التنفيذي»، «رئيس مجلس إدارة الشركة»: of companies; authorities have boards too, and titles name them."""
    if words[:2] == _CHIEF:
        return True
    board = any(one == "مجلس" and other.startswith(_BOARD) for one, other in pairwise(words))
    return board and _AUTHORITIES.isdisjoint(words)


def _anonymous(mention: Mention) -> bool:
    """«مصادر أمريكية»، «مصدر لبناني مطلع»: of a nation, but of no office; «مصادر دبلوماسية روسية» are official."""
    words = fold(mention.title or "").split()
    if mention.position != "official_source" or mention.name is not None or not 1 < len(words) <= _SHORT_TITLE:
        return False
    return mention.actor not in _BODIES_SPEAKING and not any(map(_is_official, words[1:]))


def _is_official(word: str) -> bool:
    """«مصادر دبلوماسية»، «مصدر في الحكومة»، «مصادر بالخارجية»، «مصادر وزارة الدفاع»."""
    return word.removeprefix("ال").rstrip("ه") in _OFFICIAL or word.removeprefix("ب").removeprefix("ال") in _OFFICES


def _senior(mention: Mention) -> bool:
    """«مسؤول حكومي رفيع»."""
    return mention.position == "official" and "senior" in mention.modifiers
