"""One module per field; each reads the same ``Outline`` and yields records."""
