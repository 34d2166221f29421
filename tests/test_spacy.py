"""The spaCy component says the same as the plain API, at the same offsets."""

from __future__ import annotations

import spacy

from extract.extraction import extract
from extract.spacy_component import document_of

TEXT = (
    "ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 77/KH-UBND\nNghệ An, ngày 02 tháng 02 năm 2024\nKẾ HOẠCH\nNâng cao chỉ số phục vụ năm 2024\n"
    "I. MỤC TIÊU\n1. Phấn đấu tối thiểu 90% hồ sơ được trả đúng hạn.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát quy trình theo Nghị định số 107/2021/NĐ-CP trước ngày 30/9/2024.\n"
)


def test_component_agrees_with_the_plain_api() -> None:
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"use_pyvi": False}}})
    nlp.add_pipe("cchc")
    doc = nlp(TEXT)
    assert doc.text == TEXT
    assert doc._.cchc == extract(document_of(TEXT))
    labels = [(span.label_, span.text.strip()[:30]) for span in doc.spans["cchc"]]
    assert labels == [("TARGET", "1. Phấn đấu tối thiểu 90% hồ s"), ("DUTY", "1. Sở Y tế chủ trì, phối hợp v"), ("CITATION", "107/2021/NĐ-CP")]
