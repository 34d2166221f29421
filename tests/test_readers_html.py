"""The reader of web pages: what elements print, which part of a page is the document, what it states about an article."""

from __future__ import annotations

import base64
import pathlib
import quopri
import unicodedata

import pytest
from reader_samples import CLAUSES, FOOT, HEAD, LETTERHEAD, SIGNATURE, TITLE, legacy, shown

from extract.document import Unreadable
from extract.readers import read
from extract.readers.html.reader import read_html

FILLER = "<p>Thực hiện chương trình công tác năm, các cơ quan, đơn vị tập trung hoàn thành nhiệm vụ được giao đúng tiến độ và chất lượng.</p>"
HTML_CASES = [
    ("paragraphs, blanks, entities", "<p>Sở &amp; ngành&nbsp;&nbsp; tỉnh\n  báo cáo</p><div>Hết</div>", ["Sở & ngành tỉnh báo cáo", "Hết"]),
    ("text between blocks", "<div>Một<p>Hai</p>Ba</div>", ["Một", "Hai", "Ba"]),
    ("a break ends a paragraph", "<p>Sở Y tế báo cáo.<br>Sở Nội vụ tổng hợp.</p>", ["Sở Y tế báo cáo.", "Sở Nội vụ tổng hợp."]),
    ("a break in mid-sentence does not", "<p>Sở Y tế báo cáo kết quả thực hiện<br/>trước ngày 15/6</p>", ["Sở Y tế báo cáo kết quả thực hiện trước ngày 15/6"]),
    ("a break before a list item does", "<p>Giao các sở<br/>a) rà soát;<br/>b) báo cáo.</p>", ["Giao các sở", "a) rà soát;", "b) báo cáo."]),
    ("a title on two lines", "<p align=center><b>KẾ HOẠCH<br>Cải cách hành chính<br>năm 2024</b></p>", ["KẾ HOẠCH", "Cải cách hành chính năm 2024"]),
    (
        "a title in two centred paragraphs",
        "<center><p>Kết luận của Chủ tịch tại cuộc họp</p><p>công tác cải cách hành chính</p></center>",
        ["Kết luận của Chủ tịch tại cuộc họp công tác cải cách hành chính"],
    ),
    ("lists", "<ol><li>Một<li>Hai<ul><li>Ba</ul></ol><ol type=a start=3><li>Bốn</li></ol>", ["1. Một", "2. Hai", "- Ba", "c. Bốn"]),
    ("a list item with its own number", "<ul><li>1. Một</li></ul>", ["1. Một"]),
    ("a list without markers", "<ul style='list-style:none'><li>Một</li></ul>", ["Một"]),
    ("what nobody sees", "<script>x</script><style>y</style><!-- z --><p hidden>h</p><p style='display: none'>i</p><p>Một</p><noscript>n</noscript>", ["Một"]),
    (
        "rows and spans",
        "<table><tr><th>STT<th>Việc<th colspan=2>Cơ quan<tr><td rowspan=2>1<td>a<td>b<td>c<tr><td>d<td>e<td>f</table>",
        ["t0: STT | Việc | Cơ quan+2", "t0: 1 | a | b | c", "t0: ^1 | d | e | f"],
    ),
    ("the foot of a table last", "<table><tfoot><tr><td>Cộng<td>9</tfoot><tbody><tr><td>a<td>9</tbody></table>", ["t0: a | 9", "t0: Cộng | 9"]),
    ("breaks in a cell", "<table><tr><td>1<td>Rà soát;<br>Công bố<td>x</table>", ["t0: 1 | Rà soát;/Công bố | x"]),
    ("a table for layout", "<table><tr><td><p>Một</p><p>Hai</p></td></tr></table>", ["Một", "Hai"]),
    (
        "a table that frames tables",
        "<table><tr><td>Bảng 1 về phân công nhiệm vụ<table><tr><td>a<td>b</table></td><td></td></tr></table>",
        ["Bảng 1 về phân công nhiệm vụ", "t0: a | b"],
    ),
    ("drawn lines", "<p>-------</p><hr><p>Một</p><p>* * *</p>", ["Một"]),
]


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in HTML_CASES], ids=[case[0] for case in HTML_CASES])
def test_html_text(body: str, expected: list[str]) -> None:
    head = f"<table><tr><td>UBND TỈNH MẪU</td><td>{TITLE}</td></tr></table>"
    html = f"<html><body>{head}{body}{FILLER * 3}</body></html>"
    lines = shown(read_html("a.html", html.encode()))
    assert lines[:2] == ["head-left: UBND TỈNH MẪU", f"head-right: {TITLE}"]
    assert lines[2:-3] == expected


def test_html_weight_and_alignment() -> None:
    html = (
        f"<p align=center><b>{TITLE}</b></p><p style='text-align:right'><span style='font-weight:700'>Ký</span></p><div "
        f"style='text-align: center'><p>x <b>y</b></p></div>{FILLER * 3}"
    )
    blocks = read_html("a.html", html.encode()).blocks
    assert [(b.bold, b.align) for b in blocks[:4]] == [(True, "center"), (True, "right"), (False, "center"), (False, None)]


ENCODING_CASES = [("utf-8", ""), ("utf-8-sig", ""), ("utf-16", ""), ("windows-1258", '<meta charset="windows-1258">'), ("utf-8", '<meta charset="iso-8859-1">')]


@pytest.mark.parametrize(("encoding", "meta"), ENCODING_CASES)
def test_html_encodings(encoding: str, meta: str) -> None:
    text = f"<html><head>{meta}</head><body><p>Ủy ban nhân dân tỉnh Đắk Lắk giao Sở Nội vụ báo cáo.</p></body></html>"
    if encoding == "windows-1258":  # tone marks stand by themselves there
        text = "".join(c if c in "ĂÂÊÔƠƯĐăâêôơưđ" else unicodedata.normalize("NFD", c) for c in text).replace("Ủ", "U\u0309")
        text = "".join(legacy(c) for c in unicodedata.normalize("NFC", text))
    assert shown(read_html("a.html", text.encode(encoding)))[0] == "Ủy ban nhân dân tỉnh Đắk Lắk giao Sở Nội vụ báo cáo."


OFFICIAL = LETTERHEAD + "".join(f"<p>{clause}</p>" for clause in CLAUSES) + SIGNATURE
WHOLE = [*HEAD, *CLAUSES, *FOOT]
LINKS = (
    "<div class=list>"
    + "".join(f"<p><a href={at}>Quyết định số {at}/QĐ-UBND về việc phân công nhiệm vụ cho các sở, ngành</a></p>" for at in range(40))
    + "</div>"
)
CONTENTS = "<div><b>Mục lục</b>" + "".join(f"<div><a href=#{at}>Điều {at}</a></div>" for at in range(1, 7)) + "</div>"
NEWS = "".join(f"<p>Tin vắn {at}: Chiều qua, lãnh đạo tỉnh tiếp đoàn doanh nghiệp nước ngoài đến tìm hiểu cơ hội đầu tư.</p>" for at in range(20))
PORTAL_CASES = [
    (
        "menus, contents and footer around",
        f"<nav><a href=/>Trang chủ</a></nav><h1>Kế hoạch 15</h1><div><div>{OFFICIAL}</div>{CONTENTS}</div>{LINKS}<footer>Bộ Tư pháp. Điện thoại: 024</footer>",
    ),
    ("once more in a hidden tab", f"<div><div>{OFFICIAL}</div><div style='display:none'>{OFFICIAL}</div></div>"),
    ("once more for print", f"<div><div>{OFFICIAL}</div><div>{OFFICIAL}</div></div>"),
    ("only in a tab that was not in front", f"<div class=tabs><div>Thuộc tính</div><div hidden>{OFFICIAL}</div></div>"),
    (
        "its parts in boxes of their own",
        f"<p>Văn bản</p><div><div><div>{LETTERHEAD}</div></div><div>{''.join(f'<div>{c}</div>' for c in CLAUSES)}</div><div>{SIGNATURE}</div></div>{LINKS}",
    ),
    ("news below it", f"<div><div><div>{OFFICIAL}</div></div><div>{NEWS}</div></div>"),
    ("the national title in the banner too", f"<header><p>{TITLE}</p></header><div>{OFFICIAL}</div>"),
]


@pytest.mark.parametrize("body", [case[1] for case in PORTAL_CASES], ids=[case[0] for case in PORTAL_CASES])
def test_the_document_in_its_page(body: str) -> None:
    document = read_html("a.html", f"<html><head><title>Cổng văn bản</title></head><body>{body}</body></html>".encode())
    assert shown(document) == WHOLE
    assert document.headline is None
    assert document.published is None


LINES = [
    "ỦY BAN NHÂN DÂN TỈNH MẪU",
    "Số: 61/QĐ-UBND",
    TITLE,
    "Độc lập - Tự do - Hạnh phúc",
    "Mẫu, ngày 12 tháng 3 năm 2024",
    "QUYẾT ĐỊNH",
    "Về việc kiện toàn bộ phận một cửa",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU",
    "Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;",
    "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 08 tháng 3 năm 2024.",
    "QUYẾT ĐỊNH:",
    "Điều 1. Kiện toàn bộ phận một cửa tại 12 xã, phường.",
    "Điều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "Lò Văn Hạnh",
]
ONE_RUN = [
    ("a paragraph without breaks", f"<p>{' '.join(LINES)}</p>"),
    ("a cell without breaks", f"<table><tr><td>{' '.join(LINES)}</td></tr></table>"),
    ("a cell with breaks", f"<table><tr><td>{'<br/>'.join(LINES)}</td></tr></table>"),
    ("lines of the source that a style keeps", "<div class=pre>" + "\n".join(LINES) + "</div>"),
    ("behind a mark of its paragraph", f"<p><b>Toàn văn:</b><br>{' '.join(LINES)}</p>"),
]


@pytest.mark.parametrize("body", [case[1] for case in ONE_RUN], ids=[case[0] for case in ONE_RUN])
def test_a_document_in_one_paragraph_or_cell(body: str) -> None:
    document = read_html("a.html", f"<html><body><p><a href=/>Trang chủ</a></p>{body}</body></html>".encode())
    assert document.text.split("\n")[-len(LINES) - 1 : -1] == LINES


MENU = "<ul class=menu><li><a href=/a>Chính trị</a></li><li><a href=/b>Kinh tế</a></li><li><a href=/c>Xã hội</a></li></ul>"
ONE_A_LINE = [
    ("number above the national title", LINES, []),
    ("subject above it, too", ["SỞ NỘI VỤ", "Số: 61/SNV-CCHC", "V/v kiện toàn bộ phận một cửa các xã, phường trong năm 2024", *LINES[2:5], *LINES[8:]], []),
    ("the national title once more over a form", LINES, ["PHỤ LỤC", TITLE, "Đơn đề nghị kiện toàn bộ phận một cửa"]),
    ("kind and title alone", [*LINES[5:7], *LINES[8:]], []),
    ("a title in small letters", [*LINES[:6], "về việc kiện toàn bộ phận một cửa", *LINES[7:]], []),
]
PRINTED_AS = [("<p>", "</p>"), ("<div>&nbsp; ", "</div><div>&nbsp;</div>"), ("", "<br/>")]


@pytest.mark.parametrize(("opened", "closed"), PRINTED_AS)
@pytest.mark.parametrize(("lines", "annex"), [case[1:] for case in ONE_A_LINE], ids=[case[0] for case in ONE_A_LINE])
def test_a_document_with_its_letterhead_line_by_line(lines: list[str], annex: list[str], opened: str, closed: str) -> None:
    body = "".join(f"{opened}{line}{closed}" for line in [*lines, *annex])
    document = read_html("a.html", f"<html><body>{MENU}<div><div>{body}</div></div>{MENU}</body></html>".encode())
    assert sorted(document.text.splitlines()) == sorted([*lines, *annex])


def test_an_annex_beside_the_document_belongs_to_it() -> None:
    annex = (
        "<p align=center>PHỤ LỤC</p><table><tr><td>STT<td>Nhiệm vụ<td>Chủ trì</tr>"
        + "".join(f"<tr><td>{at}<td>Việc {at}<td>Sở Y tế</tr>" for at in range(1, 30))
        + "</table>"
    )
    lines = shown(read_html("a.html", f"<div><div>{OFFICIAL}</div><div>{annex}</div></div>{LINKS}".encode()))
    assert lines[: len(WHOLE) + 2] == [*WHOLE, "PHỤ LỤC", "t0: STT | Nhiệm vụ | Chủ trì"]
    assert lines[-1] == "t0: 29 | Việc 29 | Sở Y tế"


HEADLINE = "Tỉnh Mẫu giao chỉ tiêu cải cách hành chính cho từng xã, phường"
STORY = [
    "UBND tỉnh Mẫu vừa ban hành Kế hoạch số 45/KH-UBND về cải cách hành chính năm 2024, giao chỉ tiêu cụ thể cho từng địa phương.",
    "Theo kế hoạch, tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên; mức độ hài lòng của người dân đạt trên 90%.",
    "UBND tỉnh giao Sở Nội vụ chủ trì, phối hợp với Văn phòng UBND tỉnh theo dõi, đôn đốc, báo cáo hằng quý.",
    "Các địa phương gửi báo cáo kết quả về Sở Nội vụ trước ngày 15 của tháng cuối quý để tổng hợp, trình UBND tỉnh.",
]
TOLD = "".join(f"<p>{line}</p>" for line in STORY)
ELSEWHERE = (
    "<div><h3>Tin liên quan</h3><ul><li><a href=/x>Tỉnh bạn công bố chỉ số hài lòng năm 2023 với nhiều điểm mới</a>"
    "</li><li><a href=/y>Sắp xếp đơn vị hành chính cấp xã giai đoạn mới</a></li></ul></div>"
)
STATED = '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"%s","datePublished":"%s"}]}</script>'
DATED_ELSEWHERE = "".join(f"<li><a href=/z>Hội nghị giao ban công tác cải cách hành chính tháng {at}</a> <i>(1{at}/05/2023)</i></li>" for at in (3, 4))
ARTICLE_CASES = [
    ("no day but those of other articles", "", f"<h1>{HEADLINE}</h1>{TOLD}<div class=related><ul>{DATED_ELSEWHERE}</ul></div>", None, []),
    (
        "no day but those below a label",
        "",
        f"<h1>{HEADLINE}</h1>{TOLD}<div><h4>Tin mới</h4><ul><li>14/05/2023: <a href=/z>Hội nghị giao ban</a></li><li>13/05/2023: <a href=/t>Lễ ra quân</a></li></ul></div>",
        None,
        [],
    ),
    ("linked data", STATED % (HEADLINE, "2024-03-05T08:15:00+07:00"), f"<h1>{HEADLINE}</h1>{TOLD}", "2024-03-05", []),
    ("time in UTC, late in the evening", STATED % (HEADLINE, "2024-03-04T22:15:00Z"), f"<h1>{HEADLINE}</h1>{TOLD}", "2024-03-05", []),
    (
        "UTC by mistake, the printed date says so",
        STATED % (HEADLINE, "2024-03-05T22:15:00Z"),
        f"<h1>{HEADLINE}</h1><p>05/03/2024 22:15</p>{TOLD}",
        "2024-03-05",
        ["05/03/2024 22:15"],
    ),
    (
        "broken linked data, meta",
        (
            f'<script type="application/ld+json">{{"@type":</script><meta property="og:title" content="{HEADLINE} | Báo Mẫu">'
            '<meta property="article:published_time" content="2023-12-31T06:00:00+07:00">'
        ),
        f"<h1>{HEADLINE}</h1>{TOLD}",
        "2023-12-31",
        [],
    ),
    (
        "a time element",
        f"<title>{HEADLINE} - Báo Mẫu</title>",
        f'<h1>{HEADLINE}</h1><time datetime="2022-12-29 05:44">5 giờ trước</time>{TOLD}',
        "2022-12-29",
        ["5 giờ trước"],
    ),
    (
        "printed below the headline",
        "<title>Cổng thông tin điện tử tỉnh Mẫu</title>",
        f"<div class=t>{HEADLINE}</div><div>29/12/2022 05:44</div>{TOLD}",
        "2022-12-29",
        ["29/12/2022 05:44"],
    ),
    ("printed with bar and dashes", "", f"<h2>{HEADLINE}</h2><span>05:44:00 | 29-12-2022</span>{TOLD}", "2022-12-29", ["05:44:00 | 29-12-2022"]),
    ("printed in words above it", "", f"<div><p>Thứ Năm, ngày 29 tháng 12 năm 2022</p><h1>{HEADLINE}</h1>{TOLD}</div>", "2022-12-29", []),
    ("a date in the story is not one", "", f"<h1>{HEADLINE}</h1>{TOLD}<p>Tỉnh đã sơ kết ngày 01/02/2024.</p>", None, ["Tỉnh đã sơ kết ngày 01/02/2024."]),
    ("no such day", STATED % (HEADLINE, "2024-02-31"), f"<h1>{HEADLINE}</h1>{TOLD}", None, []),
    (
        "caption and author stay",
        "",
        (
            f"<h1>{HEADLINE}</h1>{TOLD}<figure><img src=a><figcaption>Công chức hướng dẫn người dân. Ảnh: M.H</figcaption>"
            f"</figure><p align=right><b>Minh Hằng</b></p>"
        ),
        None,
        ["Công chức hướng dẫn người dân. Ảnh: M.H", "Minh Hằng"],
    ),
]


@pytest.mark.parametrize(("head", "body", "published", "besides"), [case[1:] for case in ARTICLE_CASES], ids=[case[0] for case in ARTICLE_CASES])
def test_articles(head: str, body: str, published: str | None, besides: list[str]) -> None:
    html = (
        f"<html><head>{head}</head><body><header>{MENU}</header><div id=main><div class=article>{body}</div>{ELSEWHERE}</div>"
        f"<footer><p>Giấy phép số 12/GP-BTTTT. Điện thoại: 0123456789</p></footer></body></html>"
    )
    document = read_html("a.html", html.encode())
    lines = shown(document)
    assert document.headline == HEADLINE
    assert document.published == published
    assert lines[0] == HEADLINE
    assert [line for line in lines[1:] if line not in besides] == STORY
    assert sorted(line for line in lines if line in besides) == sorted(besides)


def test_a_list_item_is_no_headline() -> None:
    body = "".join(f"<p>{line}</p>" for line in [f"{HEADLINE}.", "10/3/2024", "1. Giao chỉ tiêu cải cách hành chính cho các xã, phường", *STORY])
    document = read_html("a.html", f"<html><head><title>Trang tin điện tử huyện Mẫu</title></head><body>{MENU}<div>{body}</div></body></html>".encode())
    assert document.headline is None
    assert document.text.splitlines()[-6:-4] == ["10/3/2024", "1. Giao chỉ tiêu cải cách hành chính cho các xã, phường"]


# (what a program writes into the head of a worksheet that it saves, the row of letters above the sheet)
WORKSHEETS = [
    ("<meta name=ProgId content=Excel.Sheet>", ""),
    ("<style>a.comment-indicator:hover + comment { display: block }</style>", ""),
    ("", '<tr><th class="row-header freezebar-origin-ltr"></th><th class="column-headers-background">A</th><th class="column-headers-background">B</th></tr>'),
]


@pytest.mark.parametrize(("head", "letters"), WORKSHEETS)
def test_a_worksheet_saved_as_a_page(head: str, letters: str) -> None:
    number = "<th class='row-headers-background'>1</th>" if letters else ""
    rows = [
        "<td colspan=3>DANH MỤC VIỆC DỌN KHO</td>",
        "<td></td><td></td><td></td>",
        "<td>Việc</td><td>Chủ trì</td><td>Thời hạn</td>",
        "<td>Lau giá</td><td>Sở Y tế</td><td>Tháng 3</td>",
        "<td></td><td></td><td></td>",
        "<td colspan=3>II. KHO SỐ</td>",
        "<td>Nhiệm vụ</td><td>Cơ quan chủ trì</td><td></td>",
        "<td>Quét hồ sơ</td><td>Sở Nội vụ</td><td></td>",
    ]
    table = "".join(f"<tr>{number}{row}</tr>" for row in rows)
    page = f'<html><head>{head}</head><body><table class="waffle" border=0>{letters}{table}</table></body></html>'
    assert shown(read_html("a.html", page.encode())) == [
        "DANH MỤC VIỆC DỌN KHO",
        "t0: Việc | Chủ trì | Thời hạn",
        "t0: Lau giá | Sở Y tế | Tháng 3",
        "II. KHO SỐ",
        "t1: Nhiệm vụ | Cơ quan chủ trì",
        "t1: Quét hồ sơ | Sở Nội vụ",
    ]


def test_a_table_in_an_article() -> None:
    rows = "<table><tr><th>STT<th>Đơn vị<th>Chỉ tiêu<tr><td>1<td>Sở Y tế<td>95%<tr><td>2<td>Sở Nội vụ<td>97%</table>"
    html = f"<html><body>{MENU}<article><h1>{HEADLINE}</h1>{TOLD}{rows}<p>{STORY[0]}</p></article>{ELSEWHERE}</body></html>"
    lines = shown(read_html("a.html", html.encode()))
    assert lines == [HEADLINE, *STORY, "t0: STT | Đơn vị | Chỉ tiêu", "t0: 1 | Sở Y tế | 95%", "t0: 2 | Sở Nội vụ | 97%", STORY[0]]


ENCODINGS = [
    ("UTF-8, said to be something else", f"<meta charset=iso-8859-1><p>{CLAUSES[0]}</p>".encode()),
    ("windows-1258 by meta", b"<meta charset=windows-1258><p>" + "".join(map(legacy, CLAUSES[0])).encode("windows-1258") + b"</p>"),
    (
        "windows-1258 by http-equiv",
        b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1258"><p>' + "".join(map(legacy, CLAUSES[0])).encode("windows-1258"),
    ),
    ("UTF-16 by its mark", f"<p>{CLAUSES[0]}</p>".encode("utf-16")),
    ("UTF-8 with a mark", f"<p>{CLAUSES[0]}</p>".encode("utf-8-sig")),
    ("a charset that nobody knows", b"<meta charset=x-vietnam><p>" + CLAUSES[0].encode() + b"</p>"),
    ("decomposed", f"<p>{unicodedata.normalize('NFD', CLAUSES[0])}</p>".encode()),
    ("entities", f"<p>{CLAUSES[0]}</p>".encode("ascii", "xmlcharrefreplace")),
]


@pytest.mark.parametrize("data", [case[1] for case in ENCODINGS], ids=[case[0] for case in ENCODINGS])
def test_encodings_of_pages(data: bytes) -> None:
    assert shown(read_html("a.html", data)) == [CLAUSES[0]]


HIDDEN = [
    '<p hidden>x</p>', '<div style="display:none">x<p>x</p></div>', '<p style="visibility: hidden">x</p>', '<span aria-hidden="true">x</span>',
    '<template><p>x</p></template>', '<p class="sr-only">x</p>', '<noscript>x</noscript>', '<input type=hidden value=x>', '<dialog>x</dialog>',
    '<p style="color:red;display: none !important">x</p>', '<del>x</del>', '<textarea>x</textarea>', '<select><option>x</select>',
]  # fmt: skip


@pytest.mark.parametrize("hidden", HIDDEN)
def test_what_a_page_does_not_show(hidden: str) -> None:
    assert shown(read_html("a.html", f"<p>{CLAUSES[0]}</p>{hidden}<p>{CLAUSES[1]}</p>".encode())) == CLAUSES[:2]


def saved_page(encoding: str, charset: str | None, page: str) -> bytes:
    stated = f'; charset="{charset}"' if charset else ""
    body = base64.encodebytes(page.encode(charset or "utf-8")) if encoding == "base64" else quopri.encodestring(page.encode(charset or "utf-8"))
    head = (
        'From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b"\r\n\r\n'
        f"----b\r\nContent-Type: text/html{stated}\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Location: http://x/\r\n\r\n"
    )
    rest = "\r\n----b\r\nContent-Type: text/css\r\nContent-Location: http://x/a.css\r\n\r\np { color: red }\r\n----b--\r\n"
    return head.encode() + body + rest.encode()


@pytest.mark.parametrize(("encoding", "charset"), [("quoted-printable", "utf-8"), ("quoted-printable", None), ("base64", "utf-8"), ("base64", "utf-16")])
@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "a.doc"])
def test_pages_saved_as_one_file(tmp_path: pathlib.Path, encoding: str, charset: str | None, name: str) -> None:
    (tmp_path / name).write_bytes(saved_page(encoding, charset, f"<html><body><p>{CLAUSES[0]}</p></body></html>"))
    document = read(tmp_path / name)
    assert (shown(document), document.media_type) == ([CLAUSES[0]], "multipart/related")


def test_a_saved_page_without_a_page(tmp_path: pathlib.Path) -> None:
    (tmp_path / "a.mht").write_bytes(b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx")
    with pytest.raises(Unreadable) as caught:
        read(tmp_path / "a.mht")
    assert (caught.value.kind, str(caught.value)) == ("no-text", "the saved page holds no HTML")


def test_control_characters_in_a_damaged_page_are_passed_over(tmp_path: pathlib.Path) -> None:
    page = f"<html><body><article><p>{CLAUSES[0]}</p></article><nav>x</nav>\x01<script>y</script>\x02\x0b<p>{CLAUSES[1]}</p></body></html>"
    (tmp_path / "a.html").write_text(page, "utf-8")
    assert CLAUSES[0] in read(tmp_path / "a.html").text


def test_spans_without_measure_are_bounded() -> None:
    """A page may say that each of a thousand cells reaches down sixty thousand rows; what is read stays in proportion to what is written."""
    rows = "".join(f"<tr><td rowspan=65534>Nhiệm vụ {at}</td><td>Sở Nội vụ</td></tr>" for at in range(1000))
    document = read_html("x.html", f"<html><body><p>Kế hoạch</p><table>{rows}</table></body></html>".encode())
    assert sum(len(block.cells) for block in document.blocks) < 40_000
    assert "Nhiệm vụ 999" in document.text


def test_lead_outside_the_element_of_the_article() -> None:
    """``<h2 class="sapo">`` stands between headline and article in pages of most papers; the list of other articles above it does not belong there."""
    lead = "UBND tỉnh Nam Định vừa ban hành kế hoạch phòng ngừa bạo lực học đường, xử lý nghiêm người đứng đầu."
    prose = "Công an tỉnh chủ trì, phối hợp với các địa phương rà soát, củng cố và mở rộng hệ thống camera giám sát tại khu vực trường học trong năm học này."
    other = "Sở Nội vụ tỉnh Nam Định vừa có văn bản về tuyển dụng công chức cấp xã trong năm 2025."
    html = (
        "<html><head><title>Ngăn bạo lực học đường bằng công nghệ</title></head><body><ul><li><a>Trang chủ</a></li><li><a>Thời sự</a></li><li><a>Giáo dục</a></li></ul>"
        f"<h1>Ngăn bạo lực học đường bằng công nghệ</h1><h2 class='sapo'>{lead}</h2><div class='related'><p>{other}</p></div>"
        f"<div class='content'>{''.join(f'<p>{prose} Việc thứ {n}.</p>' for n in range(1, 6))}</div></body></html>"
    )
    text = read_html("a.html", html.encode()).text
    assert lead in text
    assert other not in text
