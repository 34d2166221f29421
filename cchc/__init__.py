"""The command line and the batch runner."""

__version__ = "0.1.0"
