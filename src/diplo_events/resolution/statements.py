"""Which statements are kept: one of each speaker and verb, none of anonymous or idle ones."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, MentionKind, Zone
from diplo_events.resolution.joining import joined
from diplo_events.resolution.sameness import BELOW, same_parties
from diplo_events.resolution.speaking_on import with_the_rest
from diplo_events.resolution.standing import is_official, may_be_official
from diplo_events.resolution.statement_days import on_their_days
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.document import Mention
    from diplo_events.drafts import Draft
    from diplo_events.resolution.abroad import Horizon

_HOME: Final = "home affairs: elections, parties, police, courts or schools of the speaker's own state"
_HARDLY: Final = "home affairs: the document hardly names any state or body but the speaker's"
_AT_HOME: Final = frozenset({_HOME, _HARDLY})
#: The part of a headline's words that the sentence which restates it has again.
_RESTATED: Final = 0.6
#: The rule of sources, and so many characters behind the source who speaks follows at once.
_QUOTED: Final = "statement_quoted"
_AT_ONCE: Final = 60
_SAYING: Final = "say"
#: Words told as a noun are told outright where so great a part of them stands in what the speaker says elsewhere.
_ANEW: Final = 0.4
_TWO: Final = 2
_SAID: Final = "say"
#: First words of palaces and houses that stand for those who govern there.
_HOUSES: Final = frozenset(
    "الكرملين البيت قصر الإليزيه الإيليزيه داونينغ البنتاغون البنتاجون الكونغرس الكونجرس الكنيست البرلمان".split()
)


def judged(statements: list[Draft], horizon: Horizon, events: Sequence[Draft] = ()) -> tuple[Draft, ...]:
    """Return the statements, each with the reason why it is no diplomatic event, if it is none.

    «وتابع أن العملية ستستمر»: who goes on without being named again goes on with the matter he was at.
    ``events`` are the encounters and acts told beside them.
    """
    told: list[Draft] = []
    busy = Counter(start for one in (*events, *statements) for start in {seen.sentence.start for seen in one.sightings})
    for one in statements:
        reason = _idle(one, statements, horizon) or _is_report(one, busy)
        if reason in _AT_HOME and _replies(one, statements):
            reason = None
        if reason == _HARDLY and told and told[-1].idle is None and _goes_on(told[-1], one):
            reason = None
        told.append(replace(one, idle=reason))
    return on_their_days(with_the_rest(told, _HARDLY))


def _replies(statement: Draft, statements: list[Draft]) -> bool:
    """«دعت كينيا أوغندا إلى الإفراج عن المعلم لكن كمبالا أكدت أن محاكمته مستمرة»: of home, but told another state."""
    own = _actors(statement)
    before = (one for one in statements if one.sentence == statement.sentence and not own & _actors(one))
    asked = (one for one in before if one.trigger.end < statement.trigger.start)
    return any(own & {part.mention.actor for part in one.parts if part.role == "addressee"} - {None} for one in asked)


def _goes_on(before: Draft, statement: Draft) -> bool:
    """Tell whether a statement's clause leaves out who speaks, and he has just spoken."""
    near = 0 <= statement.sentence - before.latest <= 1
    opening = statement.sightings[0].sentence.start
    unnamed = all(part.mention.start < opening for part in statement.parts if part.role == "speaker")
    return near and unnamed and same_parties(_speakers(before), _speakers(statement))


def _idle(statement: Draft, statements: list[Draft], horizon: Horizon) -> str | None:
    """Return why a statement is no diplomatic event, in a few words; None where it is one."""
    if not is_official(statement) and not (horizon.is_excerpt() and may_be_official(statement)):
        return "no speaker who speaks for a known state or body"
    if not any(horizon.knows(part.mention) for part in statement.parts if part.role == "speaker"):
        return "a namesake: nothing else in the document names the speaker's state or body"
    if _is_dateline(statement, statements):
        return "a place before a colon, for which nobody speaks below"
    if statement.condoles and horizon.affairs.cables:
        return "the greeting of a cable"
    return _of_home(statement, horizon) or _told_outright(statement, statements)


def _is_report(statement: Draft, busy: Counter[int]) -> str | None:
    """«بحث الوزيران الأزمة، بحسب بيان للخارجية»: a paper is where it is from; alone it says what stands before it."""
    alone = busy[statement.sightings[0].sentence.start] < _TWO
    if not statement.from_paper or len(statement.sightings) > 1 or alone:
        return None
    return "a paper, named as the source of what its sentence tells"


def _of_home(statement: Draft, horizon: Horizon) -> str | None:
    if horizon.affairs.of_sport:
        return "sport"
    if horizon.keeps_at_home(statement):
        return _HOME
    return None if horizon.admits(statement) else _HARDLY


def take_statement(statements: list[Draft], draft: Draft) -> None:
    """A headline's statement is told again by the body's first of its speaker and kind; «قائلا» tells the last one."""
    if statements and _tells_words(statements[-1], draft):
        told = statements[-1]  # «تصريحات الوزير التي دعا فيها»: what he said there
        sightings = (*told.sightings, *draft.sightings)
        statements[-1] = replace(draft, trigger=told.trigger, sightings=sightings)
        return
    if statements and _names_source(statements[-1], draft):
        told = statements[-1]
        statements[-1] = replace(draft, sightings=(*told.sightings, *draft.sightings))
        return
    if draft.elaborates and statements and _elaborated(statements[-1], draft):
        told = statements[-1]
        words = draft if draft.content else told  # «رحب بالقرار قائلا ...»: the words say more
        sightings = (*told.sightings, *draft.sightings)
        subtype = told.subtype if told.subtype != _SAYING else draft.subtype  # «تطرق إليه قائلا: نرفضه»
        statements[-1] = replace(told, sightings=sightings, content=words.content, quoted=words.quoted, subtype=subtype)
        return
    for position, headline in enumerate(statements):
        if headline.zone is not Zone.HEADLINE or headline.latest != headline.sentence or draft.zone is Zone.HEADLINE:
            continue
        alike = headline.subtype == draft.subtype and not _is_of_men_and_body(headline, draft)
        again = alike or _by_colon(headline) or _restates(headline, draft)
        if again and same_parties(_speakers(headline), _speakers(draft)):
            statements[position] = replace(_told_again(headline, draft), latest=draft.sentence)
            return
    statements.append(draft)


def _is_of_men_and_body(headline: Draft, draft: Draft) -> bool:
    """«رايس تتحدث عن العراق» ... «قال البيت الأبيض»: a palace says something else than a minister by her name."""
    named = all(one.mention.kind in PERSONS and one.mention.name for one in _speakers(headline).parts)
    return named and not any(one.mention.kind in PERSONS for one in _speakers(draft).parts)


def _by_colon(statement: Draft) -> bool:
    """«الوزير: ...»."""
    return statement.trigger.end - statement.trigger.start == 1


def _told_again(headline: Draft, draft: Draft) -> Draft:
    """Return a headline's statement with what the body adds; the body's verb tells what a colon leaves open."""
    told = joined(headline, draft)
    if not _by_colon(headline):
        return replace(told, trigger=headline.trigger)
    subtype = headline.subtype if draft.subtype == _SAID else draft.subtype
    return replace(told, trigger=draft.trigger, subtype=subtype)


def _tells_words(statement: Draft, draft: Draft) -> bool:
    """«تصريحات الوزير، التي دعا فيها إلى»: a relative clause tells what the noun before names."""
    named = statement.noun and not draft.noun and draft.therein
    return named and statement.sentence == draft.sentence and same_parties(_speakers(statement), _speakers(draft))


def _names_source(statement: Draft, draft: Draft) -> bool:
    """«بحسب بيان الصندوق، أعربت مديرته عن»: a source says nothing itself before what its own official says."""
    if statement.content is not None or statement.sightings[0].rule != _QUOTED or statement.sentence != draft.sentence:
        return False
    actors = {part.mention.actor for part in statement.parts}
    same = actors == {part.mention.actor for part in draft.parts if part.role == "speaker"}
    return same and 0 < draft.trigger.start - statement.trigger.end <= _AT_ONCE


def _restates(headline: Draft, draft: Draft) -> bool:
    """«كينيا تحذر من تدخل أوغندا» ... «قال الوزير إن تدخل أوغندا»: the lead says at length what the headline says."""
    near = draft.sentence - headline.sentence <= BELOW
    return near and bool(headline.gist) and _RESTATED * len(headline.gist) <= len(headline.gist & draft.gist)


def _elaborated(statement: Draft, draft: Draft) -> bool:
    """«رحب الوزير بالقرار قائلا ...»: the words of the statement just told; «قال إن ...، قائلا» says something more."""
    if statement.clausal and draft.clausal and statement.content and statement.content.end <= draft.trigger.start:
        return False
    if _actors(statement) != _actors(draft):  # «قال إن أنقرة اتفقت مع موسكو على منطقة آمنة، قائلا»: he, not both
        return False
    return same_parties(_speakers(statement), _speakers(draft)) and statement.sentence == draft.sentence


def _told_outright(statement: Draft, statements: list[Draft]) -> str | None:
    """«تصريحات الوزير» names what the same document tells in verbs; «إعلان كينيا أنها ستنسحب» tells it itself."""
    verbal = (one for one in statements if not one.noun)
    told = statement.noun and any(
        same_parties(_speakers(one), _speakers(statement)) and not _says_else(statement, one) for one in verbal
    )
    return "the same speaker's words are told outright" if told else None


def _says_else(noun: Draft, verbal: Draft) -> bool:
    """«رد على إعلان كينيا نيتها الانسحاب» ... «قالت كينيا إن المطار مغلق»: a matter of its own."""
    return bool(noun.gist) and len(noun.gist & verbal.gist) < _ANEW * len(noun.gist)


def _speakers(draft: Draft) -> Draft:
    return draft.with_parts(*(part for part in draft.parts if part.role == "speaker"))


def _actors(draft: Draft) -> set[str | None]:
    return {part.mention.actor for part in draft.parts if part.role == "speaker"}


def _is_dateline(statement: Draft, statements: list[Draft]) -> bool:
    """«بلجيكا: الدفاع يدرس الحكم»: a state before a colon is where it happened, unless somebody speaks for it below.

    «بلجيكا: نرفض الحكم» are its own words.
    """
    if statement.of_oneself:
        return False
    colon = _by_colon(statement) and len(statement.sightings) == 1
    places = all(_is_place(part.mention) for part in statement.parts if part.role == "speaker")
    others = (one for one in statements if one is not statement)
    return colon and places and not any(same_parties(_speakers(one), _speakers(statement)) for one in others)


def _is_place(mention: Mention) -> bool:
    """«بلجيكا»، «بروكسل»; but «الكرملين» is who speaks there."""
    return mention.kind is MentionKind.COUNTRY and mention.text.split()[0] not in _HOUSES
