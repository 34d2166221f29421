"""How the names of those begin who issue documents and tell others what to do.

A cue for patterns over ``lower(text)`` that such a name follows; ``extract.units`` reads it then.
"""

from __future__ import annotations

AUTHORITY = r"(?:chính phủ|thủ tướng|quốc hội|chủ tịch|bí thư|bộ trưởng|thứ trưởng|giám đốc|ubnd|ủy ban|hđnd|hội đồng|(?:tỉnh|thành|huyện|đảng) ủy|thường trực|bộ|sở)(?!\w)"
