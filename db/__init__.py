"""The database: its shape, the rows of a document, writing, and following the chain of a decision."""
