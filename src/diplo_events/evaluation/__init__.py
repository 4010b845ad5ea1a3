"""How well predicted events agree with gold: the measure, the files, and where the two part.

The measure, in the order in which it is taken, document by document:

1. **Names** are compared without vowel signs, tatweel, punctuation, hamza on its seats, the article, and «بن», «معالي»,
   «سعادة» and the like; two names agree if one has all words of the other, if their last words agree, if half of
   their words do, or if they differ in few letters (ratio 0.8).
2. **Participants** agree if their names do; where one has none, if their actors do; where one has no actor either, if
   one title contains the other.  Pairs with two names are made first, each participant is paired once, and somebody
   named in several roles counts once.
3. **Events** agree if they are of one type and their participants' F1 is at least 0.5 (``strict``: 0.99); statements
   if their triggers overlap and a speaker agrees.  The best pairs are made first: F1, and a little for overlapping
   triggers, the same day and the same status; then the nearer triggers.
4. **Precision, recall and F1** are counted over all documents, by type and by group: contacts (calls, meetings, visits,
   press conferences, letters), formal acts (agreements, measures), statements.
5. **Roles, topics, days, places, status** are counted over the events found that are no statements: F1 of
   participants, the share of their roles that agree, F1 of topic words, the share of days that agree (a day neither
   has agrees too) and of gold days that are found, of status, of gold places of which one contains the other.
   **Subtypes** are counted over all events found whose gold has one.
"""

from diplo_events.evaluation.files import gold_record, read_gold, read_predicted
from diplo_events.evaluation.measure import Error, Report, Score, evaluate
from diplo_events.evaluation.values import GoldDocument, Person, Told, told_of

__all__ = [
    "Error",
    "GoldDocument",
    "Person",
    "Report",
    "Score",
    "Told",
    "evaluate",
    "gold_record",
    "read_gold",
    "read_predicted",
    "told_of",
]
