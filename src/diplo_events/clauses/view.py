"""One sentence as the clause parser sees it: tokens, the mentions on them, and what kind of word stands where."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.accompanied import told_of
from diplo_events.clauses.agreement import is_feminine_state
from diplo_events.clauses.both import two_alike, two_apart
from diplo_events.clauses.formulas import formula_at
from diplo_events.clauses.fronted import dots_behind, semicolons_within
from diplo_events.clauses.phrase_words import WITH
from diplo_events.clauses.prepositions import NOUNS, preposition_at
from diplo_events.clauses.quotes import turns
from diplo_events.clauses.subordination import opens_clause
from diplo_events.document import ACTOR_KINDS, Mention, MentionKind, TokenKind
from diplo_events.mentions.scan import CONJUNCTIONS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diplo_events.document import Reading, Sentence, Token

_RELATIVES: Final = frozenset(
    lead + word for word in "الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي".split() for lead in ("", "و")
)
_SEMICOLON: Final = "؛"
_STOPS: Final = frozenset({".", "!", "؟", "?", "؛", ";", ":", "...", ".."})
_COMMA: Final = "،"
_COMMAS: Final = frozenset({_COMMA, ","})
#: What may end a stretch of the clause: most words are none of these.
_BORDERS: Final = _RELATIVES | _STOPS | _COMMAS
_MARKS: Final = frozenset({TokenKind.PUNCTUATION, TokenKind.QUOTE, TokenKind.SYMBOL})
#: Words that only open a headline.
_KICKERS: Final = frozenset({"عاجل", "هام", "خاص", "حصري"})
#: Verbs whose object a people can be: «سيلتقون الإيرانيين».
_MEETING: Final = frozenset({"التقى", "قابل", "فاوض"})
#: «زار روما ثم توجه إلى برن»، «سيلتقي الرئيس وقد يلتقي الوزير»: what joins a verb to the one before.
_THEN: Final = "ثم"
_JOINING: Final = frozenset({_THEN, "وقد", "ولم", "ولن", "وسوف", "وربما", "ولا"})
#: Particles spelled as first names are: «بأن»، «أن».
_LIKE_NAMES: Final = frozenset({"بان", "ان"})


class View:
    """Tokens of a sentence with the mentions on them.

    A value: it never changes.  What kind of word stands where is asked some dozens of times of each word, so the
    answers that take some thought are kept.
    """

    __slots__ = (
        *("_actors", "_best", "_commas", "_conjoined", "_keys", "_prepositions", "_relatives", "_size", "_stops"),
        *("_subordinates", "_verbs", "covered", "index", "lemmas", "sentence", "starts", "tokens", "told", "turns"),
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
        self.turns = turns([token.form for token in self.tokens])
        self._size = len(self.tokens)
        # «بان كي مون»، «آن ماري»: a word of a name that is spelled as a particle is none.
        self._keys = [
            "" if token.key in _LIKE_NAMES and place in self.covered else token.key
            for place, token in enumerate(self.tokens)
        ]
        #: Of each word, the lemmas that it may have.
        self.lemmas: Sequence[Sequence[str]] = [[one.lemma for one in token.readings] for token in self.tokens]
        self._best = [token.readings[0] if token.readings else None for token in self.tokens]
        self._verbs = {
            position
            for position, reading in enumerate(self._best)
            if reading is not None and reading.pos == "verb" and position not in self.covered
        }
        if (dots := dots_behind(self._keys, self._verbs, self.starts)) is not None:
            self._keys[dots] = _COMMA
        if _SEMICOLON in self._keys:
            for place in semicolons_within(self._keys, self._verbs):
                self._keys[place] = _COMMA
        # Asked a thousand times a text: a look into a small set takes half the time of a look at the word.
        marked = [(place, key) for place, key in enumerate(self._keys) if key in _BORDERS]
        self._stops = {place for place, key in marked if key in _STOPS}
        self._commas = {place for place, key in marked if key in _COMMAS}
        self._relatives = {place for place, key in marked if key in _RELATIVES}
        self._actors: dict[int, Mention | None] = {}
        self._conjoined: dict[int, bool] = {}
        self._prepositions: dict[int, tuple[str, int] | None] = {}
        self._subordinates: dict[int, bool] = {}
        #: What functions have said of its places: see ``remembered``.
        self.told: defaultdict[object, dict[int, object]] = defaultdict(dict)

    def __len__(self) -> int:
        return self._size

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
        if self.key(mention.first - 1) in WITH or self.may_be(mention.first - 1, _MEETING):
            return True
        if mention.text.endswith("ون") and mention.text.startswith("ال") and self.is_verb(mention.first - 1):
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
        return position in self._verbs and not formula_at(self, position)

    def is_noun(self, position: int) -> bool:
        """Tell whether the best reading is a noun."""
        reading = self.reading(position)
        return reading is not None and reading.pos in NOUNS

    def is_comma(self, position: int) -> bool:
        """Tell whether a comma stands here."""
        return position in self._commas

    def is_stop(self, position: int) -> bool:
        """Tell whether the sentence or a main part of it ends here."""
        return position >= self._size or position in self._stops

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
        before = self.key(position - 1)
        if before == "و" or (position in self._verbs and before in _JOINING and not _opens_anew(before, reading)):
            return True
        mention = self.starts.get(position)
        if mention is not None:
            return mention.start > self.tokens[position].start and self.tokens[position].form[0] in "وف"
        return reading is not None and not CONJUNCTIONS.isdisjoint(reading.proclitics)

    def leads_on(self, position: int) -> bool:
        """Tell whether «ثم» stands here before what is done next: «ثم توجه إلى»."""
        if self.key(position) != _THEN or position + 1 >= self._size or position + 1 in self.covered:
            return False
        return any(reading.pos == "verb" for reading in self.tokens[position + 1].readings)

    def subordinates(self, position: int) -> bool:
        """Tell whether the word opens a subordinate or new main clause."""
        found = self._subordinates.get(position)
        if found is None:
            found = self._subordinates[position] = opens_clause(self, position)
        return found

    def is_kicker(self, position: int) -> bool:
        """Tell whether a word stands here that only opens a headline: «عاجل الأردن ترفض»."""
        return position == 0 and self.key(0) in _KICKERS and self.actor(1) is not None

    def quoted(self, position: int) -> bool:
        """Tell whether the place lies inside a quotation that opened in this sentence."""
        depth = 0
        for place in range(position):
            depth += self.turns[place]
            if self.tokens[place].form == '"':
                depth = 1 - min(depth, 1)
        return depth > 0

    def is_relative(self, position: int) -> bool:
        """Tell whether a relative pronoun stands here."""
        return position in self._relatives

    def relative_of_actor(self, position: int) -> bool:
        """Tell whether a relative pronoun stands here whose head is an actor: «الوزير الذي»."""
        return self.relative_head(position) is not None

    def relative_head(self, position: int) -> Mention | None:
        """Return the actor that a relative pronoun at this place stands for, a comma between them or not."""
        head = told_of(self, position - 1 - self.is_comma(position - 1)) if self.is_relative(position) else None
        if head is None or not (is_actor(head) or self._are_they(head, position)):
            return None
        masculine = self.key(position).endswith("الذي")
        return None if masculine and is_feminine_state(head) else head  # «مدير القناة في كينيا، الذي قال»

    def _are_they(self, people: Mention, position: int) -> bool:
        """«اللبنانيون الذين أجروا محادثات»: a people by itself, no adjective of a noun, and what it has done."""
        before = self.reading(people.first - 1)
        alone = before is None or before.pos not in {"noun", "adj"}
        plural = people.reference == "adjective" and people.number in {"dp", "p"}
        return plural and alone and self.key(position).endswith("الذين")

    def may_be(self, position: int, lemmas: frozenset[str]) -> bool:
        """Tell whether some reading of the word, not only the best, has one of these lemmas: «ودعا»."""
        if not 0 <= position < self._size or position in self.covered:
            return False
        return not lemmas.isdisjoint(self.lemmas[position])

    def preposition(self, position: int) -> tuple[str, int] | None:
        """Return the preposition here and where its complement starts: the next word, or this one for a clitic."""
        if position not in self._prepositions:
            self._prepositions[position] = preposition_at(self, position)
        return self._prepositions[position]


def _opens_anew(particle: str, verb: Reading | None) -> bool:
    """«وقد يلتقي الوزير» goes on, «وقد وقع الاتفاق» tells of something by itself."""
    return particle == "وقد" and verb is not None and verb.asp == "p"


def is_actor(mention: Mention) -> bool:
    """Tell whether a mention can take part in an event."""
    return mention.kind in ACTOR_KINDS and mention.reference != "adjective" and "outlet" not in mention.modifiers
