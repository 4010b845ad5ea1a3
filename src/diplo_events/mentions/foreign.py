"""Names built otherwise than Arabic ones: East Asian names of short syllables, «فان دن» and its like.

Their syllables are spelled as Arabic particles and verbs: «كيم كي غوان»، «باك سون تشون»، «يوهان فان دن ستين».
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.mentions.calendar import is_time_word
from diplo_events.mentions.name_ends import BORDERS
from diplo_events.mentions.vocabulary import AGENT_VERBS, DAY_PARTS, HUMAN_VERBS, MEETING_VERBS, folded

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan

#: Family names of Korea, China and Vietnam, behind which two syllables follow.
_FAMILIES: Final = folded(
    "كيم لي باك بارك تشوي تشون يون سونغ هان كانغ ري رو روه هو وانغ تشانغ تشين تشن ليو يانغ نغوين تان تانغ وو جيانغ "
    "داي شي جو تشو تشاي شين هوانغ بيك دينه فام تران ثين ما جانغ تشونغ دو سوه يو يون"
)
#: Of these, what begins other phrases as well.
_WORDS: Final = folded("لي ما هو وو شي ري جو داي بيك هان دو يو")
#: What a name may begin with that is no other word.
_OPENING: Final = _FAMILIES - _WORDS
_SYLLABLES: Final = 2
_LONGEST: Final = 5
#: Short words that begin or go on with a clause, whatever stands before them.
_NO_SYLLABLES: Final = folded(
    "في من إلى على عن مع إن أن إنه أنه قد لقد ثم أو هو هي هم بل لم لن لا كل بعد قبل أمس لدى بين قال غدا عبر حول ضد منذ "
    "خلال عقب إثر حين حيث كما بأن الذي التي حتى عند ضمن نحو لكن أي غير هنا ذلك هذا هذه كان سوف ليس بدا"
)
#: Syllables that Arabic reads as particles with a letter or pronoun.
_SOUNDS: Final = folded("كي جي وي ها هي تي دي يو غي مي لي ني شي زي سي جو هو سو وو دو تاي مون هون سون جين مين كيه بيه")
_VERBS: Final = HUMAN_VERBS | AGENT_VERBS | MEETING_VERBS
#: Particles of Dutch and German names, and the second ones that follow them.
_VAN: Final = frozenset({"فان", "فون"})
_BEFORE_SURNAMES: Final = _VAN | {"قره"}
_DER: Final = frozenset({"دن", "دير", "در", "دين"})
#: What such a name may begin with, and East Asian families alone.
FOREIGN: Final = _OPENING | _VAN
FAMILIES: Final = _OPENING | {"شيه", "فنغ", "هوا"}


def is_syllable(scan: Scan, position: int, *, told: int) -> bool:
    """Tell whether the second or third word of an East Asian name stands here: «كي» in «كيم كي غوان»."""
    if not 0 < told <= _SYLLABLES or scan.key(position - told) not in _FAMILIES:
        return False
    token, key = scan.word(position), scan.key(position)
    if token is None or not 1 < len(key) <= _LONGEST or key in _NO_SYLLABLES or key.startswith("ال"):
        return False
    if scan.office(position) is not None and key not in _SOUNDS:  # «قال تشانغ يي وزير الخارجية»
        return False
    best = token.reading
    if best is None or not best.known or key in _SOUNDS:
        return True
    return not _is_other_word(scan, position)


def _is_other_word(scan: Scan, position: int) -> bool:
    """«استقبل كيم مساء الأربعاء»، «اتهم كيم جهات»، «أن كيم سيقوم»: a time, a plural, a number, a verb, another name."""
    token, best = scan.tokens[position], scan.tokens[position].reading
    if best is None or best.pos == "noun_prop":
        return False
    if is_time_word(token.key) or token.key in DAY_PARTS or best.num == "p" or best.pos == "adj_num":
        return True
    if token.form.endswith(("ا", "ة", "اً")) or best.enclitic or scan.hit(position, BORDERS, bare=True) is not None:
        return True
    return best.pos == "verb" and (best.lemma in _VERBS or "sa_fut" in best.proclitics)


def opens_syllables(scan: Scan, position: int) -> bool:
    """«تشوي» in «تشوي ها بوك»: a family name, spelled as a verb, with its two syllables behind it."""
    if scan.key(position) not in _OPENING:
        return False
    return all(is_syllable(scan, position + told, told=told) for told in (1, _SYLLABLES))


def is_second_particle(scan: Scan, position: int) -> bool:
    """«دن» in «فان دن ستين»، «دير» in «فان دير بيلن»: no verb and no convent."""
    return scan.key(position) in _DER and scan.key(position - 1) in _VAN


def opens_clause(scan: Scan, position: int) -> bool:
    """«وبحسب سولانا فان ايران ترفض»: «فإن» without its hamza, before a state or an article, is no Dutch particle."""
    if scan.key(position) != "فان":
        return False
    return scan.definite(position + 1) or scan.hit(position + 1, BORDERS, bare=True) is not None


def follows_particle(scan: Scan, position: int) -> bool:
    """«كلادن» in «فون كلادن»، «بروك» in «فان دن بروك»، «داغي» in «قره داغي»: the surname, whatever word it is."""
    if scan.key(position - 1) not in _BEFORE_SURNAMES and not is_second_particle(scan, position - 1):
        return False
    return scan.word(position) is not None and not scan.definite(position) and len(scan.key(position)) > _SYLLABLES


def opens_foreign(scan: Scan, position: int) -> bool:
    """Tell whether such a name begins here with a word that is no name by itself: «تشوي ها بوك»، «فان دن ستين»."""
    if scan.key(position) not in FOREIGN:
        return False
    return _opens_with_particle(scan, position) or opens_syllables(scan, position)


def _opens_with_particle(scan: Scan, position: int) -> bool:
    """«أعلن فان دن ستين»، «اجتمع فون كلادن»: a name of which only the particle and the surname are told."""
    if scan.key(position) not in _VAN or scan.tokens[position].form.startswith("و"):
        return False
    if is_second_particle(scan, position + 1):
        return follows_particle(scan, position + 2)
    surname = scan.reading(position + 1)
    proper = surname is not None and (not surname.known or surname.pos == "noun_prop")
    return proper and follows_particle(scan, position + 1)
