"""The words for the levels of places, as alternatives for patterns over ``lower(text)``. No word begins another, so their order does not matter.

Law on the organisation of local government (Luật Tổ chức chính quyền địa phương): provinces and communes since July 2025, of which special zones (đặc khu) are new;
districts and townships until then.
"""

from __future__ import annotations

_ABOVE_COMMUNES = ("tỉnh", "thành phố", "huyện", "quận", "thị xã")
LEVELS = (*_ABOVE_COMMUNES, "xã", "phường", "thị trấn", "đặc khu")
LEVEL = rf"(?:{'|'.join(LEVELS)})"
ABOVE_COMMUNE = rf"(?:{'|'.join(_ABOVE_COMMUNES)})"
