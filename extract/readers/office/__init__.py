"""Word and Excel files, old and new."""
