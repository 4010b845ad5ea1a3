"""Words behind a given name that the lexicon reads as what nobody writes there: surnames.

::

    حامد كرزاي          «my two cherries»
    عبد الله حمدوك       «they praised you»
    ماهر عسقلي           two of something, and nothing behind them that they would be of
    ميكائيل آدامو         a word spelled with «أ», though «آ» is written
    جورج لامبير          «to an ampere», and the sentence goes on with something else
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.calendar import is_time_word
from diplo_events.mentions.given_words import FOREIGN_GIVEN, GIVEN, GIVEN_LIKE_ADJECTIVES
from diplo_events.mentions.name_ends import BORDERS
from diplo_events.mentions.name_words import OPEN_CLASSES
from diplo_events.mentions.scan import is_bare
from diplo_events.mentions.vocabulary import AGENT_VERBS, AND, HUMAN_VERBS, NAMES_TOO, SECOND_HALVES

if TYPE_CHECKING:
    from diplo_events.document import Reading, Token
    from diplo_events.mentions.scan import Scan

__all__ = ["begins_name", "is_behind_given", "is_odd", "is_of_kunya"]

#: Letters that a hurried hand leaves out, but does not put in.
_HAMZAS: Final = frozenset("أإآؤئ")
_NOUNS: Final = frozenset({"noun", "noun_prop", "adj", "adj_comp", "noun_num", "noun_quant"})
_SHORTEST: Final = 4
_KUNYA: Final = frozenset({"ابو", "ابي", "ابا"})
_SERVANT: Final = frozenset({"عبد"})
_TEH: Final = "ة"


def is_odd(scan: Scan, position: int) -> bool:
    """Tell whether a word behind a name is a surname because each of its readings is out of place there."""
    token, best = scan.word(position), scan.reading(position)
    if token is None or best is None or not best.known or is_time_word(token.key) or len(token.key) < _SHORTEST:
        return False
    if scan.hit(position, BORDERS, bare=True) is not None or scan.office(position) is not None:
        return False
    if token.form.startswith(AND) or any(hit.skip and hit.kind in PERSONS for hit in scan.hits.get(position, ())):
        return False  # «لافروف وكيري»
    joined = _joins_nothing(scan, position, best)
    return joined or any(
        (_to_reader(best), _of_nothing(scan, position, best), _misspelled(scan, position, token, best))
    )


def goes_on_with(scan: Scan, position: int) -> bool:
    """Tell whether a name word is followed by a surname: one in no list, a proper noun, or an odd word."""
    token = scan.word(position)
    if token is None or is_time_word(token.key) or scan.hit(position, BORDERS, bare=True) is not None:
        return False
    proper = any(one.pos == "noun_prop" and is_bare(one) and one.exact for one in token.readings)
    return proper or not token.readings or not token.readings[0].known or is_odd(scan, position)


def begins_name(scan: Scan, position: int, token: Token) -> bool:
    """«سيلفي ...»، «فداء كرزاي»، «أمين معلوف»: a given name that is a word or heads offices too, before a surname."""
    if token.form in FOREIGN_GIVEN or _is_initial(token):
        return goes_on_with(scan, position + 1)
    best, key = token.reading, token.key
    if key in GIVEN_LIKE_ADJECTIVES:
        return goes_on_with(scan, position + 1)
    if key not in GIVEN and not (key in NAMES_TOO and key in scan.lexis.given_names):
        return False
    plain = best is not None and best.pos in _NOUNS and not (best.proclitics or best.enclitic)
    return plain and goes_on_with(scan, position + 1) and not scan.definite(position + 1)


def _is_initial(token: Token) -> bool:
    """«إس جايشانكار»: a letter as the English call it."""
    best = token.reading
    return best is not None and best.pos == "abbrev" and not best.proclitics


def _is_given_alone(scan: Scan, position: int) -> bool:
    """«جورج»، «ماري»: a given name that is nobody's surname, unlike that in «صرح فابيوس لاذاعة»."""
    token = scan.word(position)
    listed = token is not None and (token.key in scan.lexis.given_names or token.form in FOREIGN_GIVEN)
    return listed and scan.hit(position, PERSONS, bare=True) is None


def is_behind_given(scan: Scan, position: int) -> bool:
    """«حامد كرزاي»، «ميكائيل آدامو»: a given name of the lists, or one that no lexicon knows, stands before."""
    before, best = scan.key(position - 1), scan.reading(position - 1)
    listed = any(before in names for names in (scan.lexis.given_names, GIVEN, SECOND_HALVES))
    if listed or (scan.word(position - 1) is not None and scan.tokens[position - 1].form in FOREIGN_GIVEN):
        return True
    return best is not None and (not best.known or best.pos == "noun_prop")


def _to_reader(best: Reading) -> bool:
    """«my ...», «... you», «verily ...», «so let ...»: no news tells of itself or swears; nor is a name somebody's."""
    own = best.enclitic.startswith("2") or best.enclitic in {"1s_poss", "1s_dobj"} or "la_emph" in best.proclitics
    own = own or best.proclitics[:2] == ("fa_conj", "li_sub")  # «طوم فلتشر»
    return own or (best.pos == "noun_prop" and best.enclitic.endswith("_poss") and best.exact)


def _joins_nothing(scan: Scan, position: int, best: Reading) -> bool:
    """«ديفيد فروست»: «ف» and a verb right behind a foreigner's given name; what people do is told of his surname."""
    joined = best.pos == "verb" and "fa_conj" in best.proclitics and best.lemma not in HUMAN_VERBS | AGENT_VERBS
    given = joined and _is_given_alone(scan, position - 1)
    return given and scan.key(position - 1) not in GIVEN


def _of_nothing(scan: Scan, position: int, best: Reading) -> bool:
    """«عسقلي»: a dual without its «ن», where no noun follows that it would be of."""
    construct = best.pos == "noun" and best.num == "d" and best.stt == "c" and not best.proclitics
    return construct and not best.enclitic and _is_closed(scan, position)


def _misspelled(scan: Scan, position: int, token: Token, best: Reading) -> bool:
    """Tell whether no reading is spelled as the word is, though the slips of the press do not explain it."""
    if any(one.exact for one in token.readings) or "Al_det" in best.proclitics:
        return False
    put_in = any(letter in _HAMZAS for letter in token.form) and best.pos != "verb" and not best.proclitics
    ending = token.form.endswith(_TEH) and best.enclitic.startswith("3")
    led = bool(best.proclitics) and best.pos == "noun" and not best.enclitic
    return put_in or ending or (led and _is_given_alone(scan, position - 1) and _is_closed(scan, position))


def _is_closed(scan: Scan, position: int) -> bool:
    """Tell whether no noun follows that could be the genitive, the adjective or the object of this word."""
    following = scan.reading(position + 1)
    if following is None or scan.office(position + 1) is not None:
        return True
    return following.pos not in _NOUNS or bool(following.proclitics and following.proclitics != ("Al_det",))


def is_of_kunya(scan: Scan, position: int, token: Token) -> bool:
    """«عصام أبو جمرا»: behind «أبو» inside a name stands no verb; behind «عبد» what God is called: «عبد الواحد»."""
    best, before = token.reading, scan.key(position - 1)
    if is_time_word(token.key):
        return False
    if best is not None and token.key.startswith("ال") and best.pos in OPEN_CLASSES and not best.enclitic:
        return before in _KUNYA | _SERVANT and scan.office(position) is None
    bare = best is None or (best.pos in {"noun", "adj", "verb"} and not best.proclitics)
    return bare and before in _KUNYA
