"""From a raw page to a document: zones, sentences and tokens, each with its place in the input.

>>> document = read("وصل الوزير. وغادر السفير.")
>>> [document.text[sentence.start:sentence.end] for sentence in document.sentences]
['وصل الوزير.', 'وغادر السفير.']
"""

from diplo_events.text.reading import read

__all__ = ["read"]
