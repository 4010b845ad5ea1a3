"""Prepositions as words, as clitics, and as the compounds that rules take for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading, Token

NOUNS: Final = frozenset({"noun", "noun_quant", "noun_num", "noun_prop"})
_CLITIC_PREPOSITIONS: Final = {"bi_prep": "ب", "li_prep": "ل", "ka_prep": "ك"}
#: A preposition with its noun, written as one word, and what rules call it.
_COMPOUNDS: Final = {"بشان": "بشأن", "بخصوص": "بخصوص", "حول": "حول", "ازاء": "بشأن", "حيال": "بشأن", "تجاه": "بشأن"} | {
    "بحق": "بحق",
    "بمناسبه": "بمناسبة",
    "بحضور": "بحضور",
    "بمشاركه": "بحضور",
    "برفقه": "بحضور",
    "بمعيه": "بحضور",
    "برياسه": "برئاسة",
    "بقياده": "برئاسة",
    "برعايه": "برئاسة",
    "باشراف": "برئاسة",
    "باتجاه": "إلى",
    "بحسب": "بحسب",
}
#: Prepositions that end in the letter which some papers write as that of «me».
_WITH_YA: Final = frozenset({"الي", "علي", "لدي"})
#: «من قبل»، «من طرف»: the second half of prepositions that lead to an agent.
AGENTS: Final = frozenset({"قبل", "طرف", "جانب", "لدن"})


_AFAR: Final = ("عن", "بعد")
#: «قال بجانب نظيره»: with somebody, though not done with him.
_BESIDE: Final = frozenset({"بجانب", "بجوار"})
_PRESIDING: Final = frozenset({"رياسه", "اشراف"})
_PRESENCE: Final = frozenset({"حضور", "معيه", "رفقه", "صحبه"})
#: «أشرف رفقة نظيره على»: with no preposition before it.
_TOGETHER_WITH: Final = frozenset({"رفقه", "صحبه", "بصحبه", "معيه"})
#: Words that may open one of these: all others are let go at one look.
_LEADING: Final = _BESIDE | {"من", "في", "الي", "علي", "تكريما", "تحت"}


def _names_agent(view: View, position: int) -> bool:
    """«من قبل الرئيس»، «من طرف الوزير»: two words that lead to who did it."""
    if view.key(position) != "من" or view.key(position + 1) not in AGENTS:
        return False
    mention = view.actor(position + 2)
    if mention is None:
        return False
    return _before_mention(view.tokens[position + 2], mention, position) is None  # «التقى من قبل بالوزير»: before


def _from_afar(view: View, position: int) -> bool:
    """«اجتمع عن بعد الوزير»: how they met; what follows is led to by neither word."""
    key = view.key(position)
    if key not in _AFAR:
        return False
    return (key, view.key(position + 1)) == _AFAR or (view.key(position - 1), key) == _AFAR


def _in_presence(view: View, position: int) -> bool:
    """«في حضور الوزير», «في حضور مساعديه»، «في معية الملك»: two words for «بحضور»."""
    return view.key(position) == "في" and view.key(position + 1) in _PRESENCE


def _presided(view: View, position: int) -> bool:
    """«تحت رئاسة الوزيرين»، «تحت إشراف»: two words for «برئاسة»."""
    return view.key(position) == "تحت" and view.key(position + 1) in _PRESIDING


def _beside(view: View, position: int) -> int:
    """Return where it is told who stands beside another: «إلى جانب نظيره»، «بجانب الوزير»; else the place."""
    two = view.key(position) == "الي" and view.key(position + 1) == "جانب"
    words = 1 if view.key(position) in _BESIDE else 2 * two
    return position + words if words and view.actor(position + words) is not None else position


def _at_level(view: View, position: int) -> bool:
    """«اجتماع على مستوى وزراء خارجية كينيا ومالي»: those of several states who sit together."""
    several = view.actor(position + 2)
    level = view.key(position) == "علي" and view.key(position + 1) == "مستوي"
    return level and several is not None and several.group is not None and several.kind in PERSONS


def _in_honour(view: View, position: int) -> int:
    """Return where it is told whom a meal is given for: «على شرف الرئيس»، «تكريما للرئيس»; else the place."""
    if view.key(position) == "علي" and view.key(position + 1) == "شرف":
        return position + 2
    honouring = view.key(position) == "تكريما" and position + 1 in view.starts
    return position + 1 if honouring else position


def _own_preposition(view: View, position: int, reading: Reading) -> tuple[str, int] | None:
    """A word, or two, that are a preposition and nothing else."""
    key = view.key(position)
    compound = _COMPOUNDS.get(key.removeprefix("و"))
    if compound is not None:
        return compound, position + 1
    if key in _TOGETHER_WITH and view.actor(position + 1) is not None:
        return "بحضور", position + 1
    if key in _LEADING and (longer := _longer_preposition(view, position)) is not None:
        return longer
    own = reading.pos == "prep" and (not reading.enclitic or _spelled_with_ya(view, position))
    return (reading.lemma, position + 1) if own else None


_OF_TWO_WORDS: Final = (
    (_names_agent, "من"),
    (_in_presence, "بحضور"),
    (_presided, "برئاسة"),
    (_at_level, "بين"),
)


def _longer_preposition(view: View, position: int) -> tuple[str, int] | None:
    two = next((lemma for test, lemma in _OF_TWO_WORDS if test(view, position)), None)
    if two is not None:
        return two, position + 2
    if (beside := _beside(view, position)) > position:
        return "إلى جانب", beside
    if (honoured := _in_honour(view, position)) > position:
        return "على شرف", honoured
    return None


def _spelled_with_ya(view: View, position: int) -> bool:
    """«سيصل إلي موسكو»: as some papers spell it, before a word that it leads to."""
    following = view.reading(position + 1)
    noun = following is not None and (following.pos in NOUNS or position + 1 in view.covered)
    return view.key(position) in _WITH_YA and noun


def preposition_at(view: View, position: int) -> tuple[str, int] | None:
    """Return the preposition here and where its complement starts: the next word, or this one for a clitic."""
    reading = view.reading(position)
    mention = view.starts.get(position)
    if mention is not None:
        return _before_mention(view.tokens[position], mention, position)
    if reading is None or _from_afar(view, position):
        return None
    if (found := _own_preposition(view, position, reading)) is not None:
        return found
    if reading.proclitics:
        for clitic, name in _CLITIC_PREPOSITIONS.items():
            if clitic in reading.proclitics:
                return name, position
    return None


def _before_mention(token: Token, mention: Mention, position: int) -> tuple[str, int] | None:
    """A mention that starts inside its word has the preposition in what stands before it."""
    lead = token.form[: max(0, _inner(token, mention.start))].lstrip("وف")
    return (lead[-1], position) if lead and lead[-1] in "بلك" else None


def _inner(token: Token, start: int) -> int:
    return next((place for place in range(len(token.form)) if token.at(place) >= start), len(token.form))
