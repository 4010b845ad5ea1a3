"""One sentence as the clause parser sees it: tokens, the mentions on them, and what kind of word stands where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.accompanied import told_of
from diplo_events.clauses.agreement import is_feminine_state
from diplo_events.clauses.both import two_alike, two_apart
from diplo_events.clauses.participles import SAYING_KEYS, SAYING_MEANWHILE, goes_with_subject, once_more, set_off
from diplo_events.document import ACTOR_KINDS, Mention, MentionKind, TokenKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diplo_events.document import Reading, Sentence, Token

#: Words that open a clause of their own.
_SUBORDINATORS: Final = frozenset(
    "ان انه انها انهم انهما اننا انني بان بانه بانها بانهم بانهما باننا لان لانه لانها لانهم لاننا حيث بينما فيما "
    "كما لكن لكنه لكنها لكنهم لكنهما لكننا اذ اذا عندما حين حينما ريثما مما بعدما قبلما كي لكي حتي ولو بل اي وذلك "
    "ذلك علما اما".split()
)
#: «من المقرر أن يلتقي»: what follows belongs to the same clause.
_MODALS: Final = frozenset(
    "المقرر المرجح المتوقع المنتظر المرتقب المحتمل الممكن المزمع المفترض يمكن يجب ينبغي يتوقع ينتظر يرجح يفترض".split()
)
_RELATIVES: Final = frozenset(
    lead + word for word in "الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي".split() for lead in ("", "و")
)
_STOPS: Final = frozenset({".", "!", "؟", "?", "؛", ";", ":", "...", ".."})
_COMMAS: Final = frozenset({"،", ","})
_NOUNS: Final = frozenset({"noun", "noun_quant", "noun_num", "noun_prop"})
_MARKS: Final = frozenset({TokenKind.PUNCTUATION, TokenKind.QUOTE, TokenKind.SYMBOL})
_CONJUNCTIONS: Final = frozenset({"wa_conj", "fa_conj"})
#: Words that only open a headline.
_KICKERS: Final = frozenset({"عاجل", "هام", "خاص", "حصري"})
#: Endings and proclitics of indefinite accusative participles.
ACCUSATIVE: Final = ("ا", "ه", "ين")
_AT_MOST_AND: Final = frozenset({(), ("wa_conj",)})
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
}
#: Prepositions that end in the letter which some papers write as that of «me».
_WITH_YA: Final = frozenset({"الي", "علي", "لدي"})
#: «من قبل»، «من طرف»: the second half of prepositions that lead to an agent.
_AGENTS: Final = frozenset({"قبل", "طرف", "جانب", "لدن"})
#: Prepositions behind which a people stands for its state: «مفاوضات مع الفلسطينيين».
_WITH_PEOPLES: Final = frozenset({"مع", "بين"})
#: «حفظه الله»: what is wished a ruler stands between the words of a clause.
_WISHES: Final = frozenset("حفظه يحفظه رعاه ايده حفظها وفقه رحمه سلمه".split())
#: «وصل بحفظ الله ورعايته»، «غادر في حفظ الله»: under whose care somebody travels.
_KEEPING: Final = frozenset({"بحفظ", "ورعايته", "بسلامه", "بعنايه"})
#: «بفضل الله سبحانه وتعالى»، «الله عز وجل».
_DIVINE: Final = frozenset("سبحانه وتعالي تعالي عز وجل جل وعلا".split())
_GOD: Final = frozenset({"الله", "لله", "والله", "بالله", "المولي", "الباري"})
#: Verbs whose object a people can be: «سيلتقون الإيرانيين».
_MEETING: Final = frozenset({"التقى", "قابل", "فاوض"})
#: Particles spelled as first names are: «بأن»، «أن».
_LIKE_NAMES: Final = frozenset({"بان", "ان"})


class View:
    """Tokens of a sentence with the mentions on them.

    A value: it never changes.  What kind of word stands where is asked some dozens of times of each word, so the
    answers that take some thought are kept.
    """

    __slots__ = (
        *("_actors", "_best", "_conjoined", "_keys", "_prepositions", "_size", "_subordinates", "_verbs"),
        *("covered", "index", "sentence", "starts", "tokens"),
    )

    def __init__(self, sentence: Sentence, index: int, mentions: tuple[Mention, ...]) -> None:
        """Lay the mentions of one sentence over its tokens."""
        self.sentence = sentence
        self.index = index
        self.tokens: tuple[Token, ...] = sentence.tokens
        self.starts: Mapping[int, Mention] = {mention.first: mention for mention in mentions}
        self.covered: Mapping[int, Mention] = {
            position: mention for mention in mentions for position in range(mention.first, mention.last)
        }
        self._size = len(self.tokens)
        self._keys = ["" if self._is_named(place) else token.key for place, token in enumerate(self.tokens)]
        self._best = [token.readings[0] if token.readings else None for token in self.tokens]
        self._verbs = {
            position
            for position, reading in enumerate(self._best)
            if reading is not None and reading.pos == "verb" and position not in self.covered
        }
        self._actors: dict[int, Mention | None] = {}
        self._conjoined: dict[int, bool] = {}
        self._prepositions: dict[int, tuple[str, int] | None] = {}
        self._subordinates: dict[int, bool] = {}

    def __len__(self) -> int:
        return self._size

    def _is_named(self, position: int) -> bool:
        """«بان كي مون»، «آن ماري»: a word of a name that is spelled as a particle is none."""
        return position in self.covered and self.tokens[position].key in _LIKE_NAMES

    @property
    def keys(self) -> Sequence[str]:
        """The folded words of the sentence."""
        return self._keys

    @property
    def best(self) -> Sequence[Reading | None]:
        """The best readings of the sentence's words."""
        return self._best

    def key(self, position: int) -> str:
        """Return the folded word at this place, "" outside the sentence."""
        return self._keys[position] if 0 <= position < self._size else ""

    def reading(self, position: int) -> Reading | None:
        """Return the best reading at this place."""
        return self._best[position] if 0 <= position < self._size else None

    def actor(self, position: int) -> Mention | None:
        """Return the actor mention that starts here; adjectives and news outlets are none."""
        if position not in self.starts:
            return None
        if position not in self._actors:
            mention = self.starts[position]
            self._actors[position] = mention if is_actor(mention) or self._is_people(mention) else None
        return self._actors[position]

    def _is_people(self, mention: Mention) -> bool:
        """«مع الفلسطينيين»، «بين الروس والأتراك»: a people behind its preposition, or joined to another."""
        if mention.reference != "adjective" or mention.number not in {"dp", "p"}:
            return False
        if self.key(mention.first - 1) in _WITH_PEOPLES or self.may_be(mention.first - 1, _MEETING):
            return True
        before = self.covered.get(mention.first - 1)
        joined = before is not None and self.conjoined(mention.first)
        return joined and (is_actor(before) or self._is_people(before)) if before is not None else False

    def last_two(self, position: int) -> tuple[Mention, ...]:
        """Return the last two actors of different states told before this place in the sentence, or none.

        They are two people, or two states, if such were told: «دعا الرئيس نظيره إلى أنقرة في اتصال جرى بينهما».
        Where something was done acts on nobody: «اتفق الوزيران الغاني والكيني في جنيف على هدنة بينهما».
        """
        found = self._told_before(position)
        return two_alike(found) or two_apart(found)

    def last_one(self, position: int) -> tuple[Mention, ...]:
        """Return the last actor told before this place in the sentence, or none: «بينها وبين»."""
        return two_apart(self._told_before(position))[1:]

    def _told_before(self, position: int) -> list[Mention]:
        places = (place for place in range(position - 1, -1, -1) if self.key(place - 1) != "في")
        return [one for place in places if (one := self.actor(place)) is not None and one.actor]

    def date(self, position: int) -> Mention | None:
        """Return the date mention that starts here."""
        mention = self.starts.get(position)
        return mention if mention is not None and mention.kind is MentionKind.DATE else None

    def is_verb(self, position: int) -> bool:
        """Tell whether the best reading is a verb, outside any mention; «حفظه الله» is none of the clause."""
        return position in self._verbs and not self.formula(position)

    def formula(self, position: int) -> int:
        """Return how many words of a pious formula stand here, 0 for none: «حفظه الله»، «سبحانه»."""
        key = self.key(position)
        if key in _WISHES:
            return 2 if self.key(position + 1) == "الله" else 0
        if key.startswith("و") and key[1:] in _WISHES and self.key(position - 1) == "الله":  # «حفظه الله ورعاه»
            return 1
        if key in _KEEPING:
            return 1 if self.key(position - 1) == "الله" else 2 * (self.key(position + 1) == "الله")
        return int(key in _DIVINE and self.key(position - 1) in _GOD | _DIVINE)

    def is_noun(self, position: int) -> bool:
        """Tell whether the best reading is a noun."""
        reading = self.reading(position)
        return reading is not None and reading.pos in _NOUNS

    def is_comma(self, position: int) -> bool:
        """Tell whether a comma stands here."""
        return self.key(position) in _COMMAS

    def is_stop(self, position: int) -> bool:
        """Tell whether the sentence or a main part of it ends here."""
        return position >= self._size or self.key(position) in _STOPS

    def is_mark(self, position: int) -> bool:
        """Tell whether this is no word: punctuation, quotation mark, symbol."""
        return position < self._size and self.tokens[position].kind in _MARKS

    def conjoined(self, position: int) -> bool:
        """Tell whether «و» or «ف» is written onto the word, or stands before it."""
        found = self._conjoined.get(position)
        if found is None:
            found = self._conjoined[position] = self._is_conjoined(position)
        return found

    def _is_conjoined(self, position: int) -> bool:
        reading = self.reading(position)
        if self.key(position - 1) == "و":
            return True
        mention = self.starts.get(position)
        if mention is not None:
            return mention.start > self.tokens[position].start and self.tokens[position].form[0] in "وف"
        return reading is not None and not _CONJUNCTIONS.isdisjoint(reading.proclitics)

    def subordinates(self, position: int) -> bool:
        """Tell whether the word opens a subordinate or new main clause."""
        found = self._subordinates.get(position)
        if found is None:
            found = self._subordinates[position] = self._opens_clause(position)
        return found

    def _opens_clause(self, position: int) -> bool:
        if position in self.covered:
            return False
        key = self.key(position)
        bare = key[1:] if key[:1] == "و" and len(key) > 2 else key
        if bare == "ان" and self.key(position - 1) in _MODALS:
            return False
        if bare == "غير":  # «غير أنه», but «تصريحات غير مقبولة»
            return self.key(position + 1).startswith("ان")
        if bare == "اي" and not self._explains(position):
            return False
        if bare in ("فان", "فانه", "فانها"):  # «وبحسب البيان فإن دمشق رفضت»
            return self.is_comma(position - 1)
        return bare in _SUBORDINATORS or self.says_meanwhile(position)

    def _explains(self, position: int) -> bool:
        """«يوم السبت، أي غدا»; but «نفى عقد أي لقاء», where the word only says that it may be any."""
        following = self.reading(position + 1)
        any_one = following is not None and following.pos == "noun" and "Al_det" not in following.proclitics
        return position + 1 in self.covered or not any_one or self.is_comma(position - 1)

    def says_meanwhile(self, position: int) -> bool:
        """Tell whether an indefinite participle of saying stands here: «مؤكدا»، «، مؤكدة أن»."""
        key = self.key(position)
        if not key.endswith(ACCUSATIVE) or not (key.endswith("ا") or self._is_apart(position, key)):
            return False
        reading = self.reading(position)
        if reading is None or position in self.covered or "Al_det" in reading.proclitics or once_more(self, position):
            return False
        bare = self.key(position).removeprefix("و") if self.conjoined(position) else self.key(position)
        if bare == "مجددا" and (
            self.is_stop(position + 1) or self.date(position + 1) or self.preposition(position + 1)
        ):
            return False  # «سيلتقيان مجددا الأحد»: once more
        stem = bare.removesuffix("ين") if bare.endswith("ين") else bare[:-1]
        forms = {stem, stem.removeprefix("و")}  # «وملوحا»: unknown
        return reading.lemma in SAYING_MEANWHILE or not SAYING_KEYS.isdisjoint(forms)

    def _is_apart(self, position: int, key: str) -> bool:
        """«، مشيرة إلى أن»، «الوزيران معربين عن»: a feminine, dual or plural participle that is no adjective."""
        reports = key.endswith("ه") and self._leads_to_report(position)
        return reports or goes_with_subject(self, position) or set_off(self, position)

    def _leads_to_report(self, position: int) -> bool:
        """«، مشيرة إلى أن»: a feminine participle that is no adjective of the noun before it."""
        led = self.preposition(position + 1)
        following = self.key(position + 1 if led is None else led[1]).removeprefix("ب")
        return (self.is_comma(position - 1) or self.conjoined(position)) and following.startswith("ان")

    def is_kicker(self, position: int) -> bool:
        """Tell whether a word stands here that only opens a headline: «عاجل الأردن ترفض»."""
        return position == 0 and self.key(0) in _KICKERS and self.actor(1) is not None

    def quoted(self, position: int) -> bool:
        """Tell whether the place lies inside a quotation that opened in this sentence."""
        depth = 0
        for place in range(position):
            key = self.tokens[place].form
            depth += (key in {"«", "“"}) - (key in {"»", "”"})
            if key == '"':
                depth = 1 - min(depth, 1)
        return depth > 0

    def is_circumstantial(self, position: int) -> bool:
        """Tell whether an indefinite accusative participle stands here: «مؤكدا»، «، معتبرة»، «مؤكدين»."""
        key = self.key(position)
        if not key.endswith(ACCUSATIVE):
            return False
        reading = self.reading(position)
        if reading is None or position in self.covered or reading.proclitics not in _AT_MOST_AND:
            return False
        if key.endswith("ه") and self.subordinates(position + 1):  # «وقفت أمام البرلمان قائلة إن»
            return True
        return key.endswith("ا") or self.is_comma(position - 1) or goes_with_subject(self, position)

    def is_relative(self, position: int) -> bool:
        """Tell whether a relative pronoun stands here."""
        return self.key(position) in _RELATIVES

    def relative_of_actor(self, position: int) -> bool:
        """Tell whether a relative pronoun stands here whose head is an actor: «الوزير الذي»."""
        return self.relative_head(position) is not None

    def relative_head(self, position: int) -> Mention | None:
        """Return the actor that a relative pronoun at this place stands for, a comma between them or not."""
        head = told_of(self, position - 1 - self.is_comma(position - 1)) if self.is_relative(position) else None
        if head is None or not is_actor(head):
            return None
        masculine = self.key(position).endswith("الذي")
        return None if masculine and is_feminine_state(head) else head  # «مدير القناة في كينيا، الذي قال»

    def may_be(self, position: int, lemmas: frozenset[str]) -> bool:
        """Tell whether some reading of the word, not only the best, has one of these lemmas: «ودعا»."""
        if not 0 <= position < len(self.tokens) or position in self.covered:
            return False
        return any(reading.lemma in lemmas for reading in self.tokens[position].readings)

    def _names_agent(self, position: int) -> bool:
        """«من قبل الرئيس»، «من طرف الوزير»: two words that lead to who did it."""
        if self.key(position) != "من" or self.key(position + 1) not in _AGENTS:
            return False
        mention = self.starts.get(position + 2)
        if mention is None or not is_actor(mention):
            return False
        return _before_mention(self.tokens[position + 2], mention, position) is None  # «التقى من قبل بالوزير»: before

    def _in_honour(self, position: int) -> int:
        """Return where it is told whom a meal is given for: «على شرف الرئيس»، «تكريما للرئيس»; else the place."""
        if self.key(position) == "علي" and self.key(position + 1) == "شرف":
            return position + 2
        honouring = self.key(position) == "تكريما" and position + 1 in self.starts
        return position + 1 if honouring else position

    def _own_preposition(self, position: int, reading: Reading) -> tuple[str, int] | None:
        """A word, or two, that are a preposition and nothing else."""
        compound = _COMPOUNDS.get(self.key(position).removeprefix("و"))
        if compound is not None:
            return compound, position + 1
        if self._names_agent(position):
            return "من", position + 2
        if (honoured := self._in_honour(position)) > position:
            return "على شرف", honoured
        own = reading.pos == "prep" and (not reading.enclitic or self._spelled_with_ya(position))
        return (reading.lemma, position + 1) if own else None

    def _spelled_with_ya(self, position: int) -> bool:
        """«سيصل إلي موسكو»: as some papers spell it, before a word that it leads to."""
        following = self.reading(position + 1)
        noun = following is not None and (following.pos in _NOUNS or position + 1 in self.covered)
        return self.key(position) in _WITH_YA and noun

    def preposition(self, position: int) -> tuple[str, int] | None:
        """Return the preposition here and where its complement starts: the next word, or this one for a clitic."""
        if position not in self._prepositions:
            self._prepositions[position] = self._preposition(position)
        return self._prepositions[position]

    def _preposition(self, position: int) -> tuple[str, int] | None:
        reading = self.reading(position)
        mention = self.starts.get(position)
        if mention is not None:
            return _before_mention(self.tokens[position], mention, position)
        if reading is None:
            return None
        if (found := self._own_preposition(position, reading)) is not None:
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


def is_actor(mention: Mention) -> bool:
    """Tell whether a mention can take part in an event."""
    return mention.kind in ACTOR_KINDS and mention.reference != "adjective" and "outlet" not in mention.modifiers
