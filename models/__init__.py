"""The seven reform areas: a small linear model over syllables, trained from ``corpus/``, read with numpy alone."""

from models.predict import AreaModel, Classification, load
from models.storage import ModelFileError

__all__ = ["AreaModel", "Classification", "ModelFileError", "load"]
