"""The number of this version; changes are in CHANGELOG.md."""

__version__ = "0.1.0"
