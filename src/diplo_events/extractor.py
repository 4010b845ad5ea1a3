"""The composition root: builds the rooms once and calls them in order."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplo_events.batch import BATCH, answers
from diplo_events.clauses import View, parse
from diplo_events.collecting import loading, uncollected
from diplo_events.document import Analysis
from diplo_events.events import EVENT_TYPES, Result
from diplo_events.export import coded
from diplo_events.gazetteer import Gazetteer
from diplo_events.matching import Matcher, Prefilter
from diplo_events.mentions import MentionFinder, stays_at_home
from diplo_events.morphology import Morphology
from diplo_events.orthography import fold
from diplo_events.resolution import Horizon, Referrer, finish, merge, with_datelines, with_sides, with_titles
from diplo_events.rulebook import checked, event_types
from diplo_events.rules import builtin_rules
from diplo_events.text import read
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from diplo_events.batch import Answer, Given, OnError
    from diplo_events.document import Clause, Document, Sentence
    from diplo_events.explain import Explanation
    from diplo_events.grammar import Frame
    from diplo_events.mentions.finder import Names


class Extractor:
    """Reads Arabic news texts and returns their diplomatic events; build one and keep it, it is thread-safe.

    Every part can be replaced: the rules, the gazetteer, the morphological lexicon.

    Raises:
        LexiconError: no lexicon is installed, or it cannot be read.
        GazetteerError: a gazetteer table is wrong.
        RuleError: a rule is wrong.
    """

    @loading()
    def __init__(
        self,
        *,
        rules: Sequence[Frame] | None = None,
        gazetteer: Gazetteer | None = None,
        morphology: Morphology | None = None,
    ) -> None:
        """Load what is not given; this is the only slow step.

        ``rules`` are all the rules there are: ``rulebook("my_rules")`` gives the shipped ones with your own.
        """
        self.rules = checked(builtin_rules() if rules is None else rules)
        self.gazetteer = gazetteer or Gazetteer.default()
        self.morphology = morphology or Morphology.load()
        self.event_types = event_types(self.rules)
        self._diplomatic = self.event_types.items() <= EVENT_TYPES.items()
        self._mentions = MentionFinder(self.gazetteer)
        self._referrer = Referrer(self.gazetteer)
        self._matcher = Matcher(self.rules)
        vocabulary = self._matcher.vocabulary
        stems = self.morphology.stems(vocabulary.all) | frozenset(map(fold, vocabulary.participles))
        self._prefilter = Prefilter(stems, self.morphology.affixes())

    @uncollected()
    def extract(self, text: str, *, reference_date: date | None = None, id: str | None = None) -> Result:  # noqa: A002
        """Return the events of one text.

        ``reference_date`` is the day the text was published (of a time, its day): what «اليوم» means.
        ``id`` is handed through.

        Raises:
            InputError: the text holds lone surrogates, or text, day or id are of another type.
        """
        document = read(text, id=id, reference_date=reference_date)
        names = self._mentions.names(document.sentences) if self._prefilter.admits_any(document) else None
        if names is None or self._dismisses(names, document.sentences):
            return Result(id=id, reference_date=document.reference_date)
        analysis, views = self._analysed(document, names, every=False)
        parsed = zip(views, analysis.clauses, strict=True)
        drafts = [draft for view, clauses in parsed if clauses for draft in self._matcher.drafts(view, clauses)]
        day, types, told = document.reference_date, self.event_types, with_sides(drafts, analysis.mentions)
        merged = merge(told, types, Horizon.of(analysis))
        placed = with_datelines(with_titles(merged, analysis.mentions), analysis.document.sentences, analysis.mentions)
        events = tuple(coded(finish(draft, text, day, types)) for draft in placed)
        return Result(id=id, reference_date=day, events=events)

    def extract_many(
        self,
        documents: Iterable[Given],
        *,
        workers: int = 1,
        batch_size: int = BATCH,
        on_error: OnError = "record",
        time_limit: float | None = None,
    ) -> Iterator[Answer]:
        """Return one answer per document, lazily and in order; see :func:`diplo_events.batch.answers` for all options.

        Raises:
            InputError: an option makes no sense.
            DocumentError: at a document that could not be read, with ``on_error="raise"``.
            WorkerError: no worker process can be started.
        """
        return answers(
            self, documents, workers=workers, batch_size=batch_size, on_error=on_error, time_limit=time_limit
        )

    def analyze(self, text: str, *, reference_date: date | None = None, id: str | None = None) -> Analysis:  # noqa: A002
        """Return tokens with readings, mentions after reference resolution, and clauses, for rule writers.

        Raises:
            InputError: the text holds lone surrogates, or text, day or id are of another type.
        """
        analysis, _ = self._analysed(read(text, id=id, reference_date=reference_date))
        return analysis

    def explain(self, text: str, *, reference_date: date | None = None, id: str | None = None) -> Explanation:  # noqa: A002
        """Return how the text is read: the analysis, and for each rule whose trigger is there why it fired or not.

        It takes the same decisions as :meth:`extract`, one by one; print it, or show it in a notebook.

        Raises:
            InputError: the text holds lone surrogates, or text, day or id are of another type.
        """
        from diplo_events.explain import explained  # noqa: PLC0415  (extraction starts without it)

        analysis = self.analyze(text, reference_date=reference_date, id=id)
        result = self.extract(text, reference_date=reference_date, id=id)
        sentences = analysis.document.sentences
        at_home = self._dismisses(self._mentions.names(sentences), sentences)
        admitted = tuple(map(self._prefilter.admits, sentences))
        return explained(analysis, self._matcher, self.event_types, result, admitted, at_home=at_home)

    def _dismisses(self, names: Names, sentences: tuple[Sentence, ...]) -> bool:
        """Tell whether a text's names leave no room for an event; rules may tell of other types what they like."""
        return self._diplomatic and stays_at_home(names, sentences, self.gazetteer)

    def _analysed(
        self, document: Document, names: Names | None = None, *, every: bool = True
    ) -> tuple[Analysis, tuple[View, ...]]:
        sentences = tuple(self._tagged(sentence) for sentence in document.sentences)
        day = document.reference_date
        found = self._mentions.find_all(sentences, document.text, day, names)
        tagged = replace(document, sentences=sentences)
        mentions = self._referrer.resolve(found, day, tagged)
        views = tuple(View(sentence, index, mentions[index]) for index, sentence in enumerate(sentences))
        clauses = tuple(self._clauses(view, every=every) for view in views)
        return Analysis(tagged, mentions, clauses), views

    def _tagged(self, sentence: Sentence) -> Sentence:
        return replace(sentence, tokens=self.morphology.tag(sentence.tokens))

    def _clauses(self, view: View, *, every: bool) -> tuple[Clause, ...]:
        admitted = self._prefilter.admits(view.sentence)
        return parse(view, self._matcher.vocabulary, every=every) if admitted else ()


@cache
def default_extractor() -> Extractor:
    """Return the extractor that the one-shot functions share; built at the first call."""
    return Extractor()


def extract(text: str, *, reference_date: date | None = None, id: str | None = None) -> Result:  # noqa: A002
    """Return the events of one text with the shared default :class:`Extractor`; see :meth:`Extractor.extract`."""
    return default_extractor().extract(text, reference_date=reference_date, id=id)


def extract_many(
    documents: Iterable[Given],
    *,
    workers: int = 1,
    batch_size: int = BATCH,
    on_error: OnError = "record",
    time_limit: float | None = None,
) -> Iterator[Answer]:
    """Return one answer per document with the shared default :class:`Extractor`; see :meth:`Extractor.extract_many`."""
    return default_extractor().extract_many(
        documents, workers=workers, batch_size=batch_size, on_error=on_error, time_limit=time_limit
    )
