"""The pages of the site beside Datasette's own: each module reads what one page shows from an open connection, ``routes`` answers requests."""
