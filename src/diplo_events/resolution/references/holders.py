"""Who holds an office told without a name: whom the document names in it, else the holder by the tenure table."""
