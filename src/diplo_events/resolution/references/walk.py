"""One walk through the document, in reading order: each reference meets only what was told before it."""
