"""What an operator can do about each kind of failure (cách xử lý), Vietnamese first."""

from __future__ import annotations

_ADVICE = {
    "empty": "tệp rỗng: tải hoặc chép lại từ nguồn (the file is empty: fetch it again)",
    "wrong-type": "đuôi tệp không đúng nội dung: đổi lại đuôi tệp, hoặc mở và lưu lại đúng định dạng (the name does not fit the content: rename or save again)",
    "truncated": "tệp bị cắt cụt: tải hoặc chép lại từ nguồn (the file is cut off: fetch it again)",
    "encrypted": "tệp có mật khẩu: mở bằng mật khẩu, lưu bản không mật khẩu (protected by a password: save a copy without)",
    "no-text": "không có chữ đọc được: xem tệp có trống không; bản quét thì quét lại rõ hơn, từ 300 dpi (no readable text: scan again at 300 dpi or more)",
    "too-large": "tệp quá lớn hoặc giải nén ra quá lớn: chia nhỏ rồi chạy lại (too large, packed or unpacked: split it)",
    "unsupported": "loại tệp này chưa đọc được: lưu thành .docx hoặc .pdf (not read: save as .docx or .pdf)",
    "unreadable": "không mở được, hoặc bên trong hỏng: kiểm tra quyền đọc, mở thử và lưu lại (cannot be opened or is damaged inside: check permissions, save again)",
    "not-found": "tệp không còn ở đó: chạy lại; với dask, mọi máy phải thấy cùng đường dẫn (gone meanwhile: run again; dask workers need the same path)",
    "unsafe-name": "tên tệp trong gói ZIP trỏ ra ngoài gói: không đọc; nếu tin nguồn thì giải nén bằng tay (a name leads out of the archive: unpack by hand)",
    "missing-tool": "máy này thiếu chương trình cần để đọc loại tệp này, tên ghi trong lý do: cài rồi chạy lại (a program is missing here: install it and run again)",
    "changed": "tệp bị sửa trong lúc đọc: chạy lại (changed while it was read: run again)",
    "timeout": "quá thời gian: chạy lại với --retry-failures --timeout lớn hơn (took too long: try again with a larger --timeout)",
    "cpu": "quá thời gian bộ xử lý: chạy lại với --retry-failures --cpu lớn hơn (too much processor time: try again with a larger --cpu)",
    "memory": "cần quá nhiều bộ nhớ: chạy lại với --retry-failures --memory lớn hơn, hoặc chia nhỏ tệp (too much memory: a larger --memory, or split the file)",
    "crash": "tệp làm sập tiến trình đọc: mở và lưu lại tệp; gửi tệp cho người phát triển (the reader died on it: save it again; send it to the developers)",
    "error": "lỗi của chương trình, không phải của tệp: gửi tệp và cột detail cho người phát triển (a fault of the program: send file and detail to the developers)",
}
_OTHERWISE = "xem lý do ghi trong bảng failures (see the reason given)"


def advice(kind: str) -> str:
    """One line for people, ``Vietnamese (English)``."""
    return _ADVICE.get(kind, _OTHERWISE)
