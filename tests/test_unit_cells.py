"""Units of a cell or line that holds nothing else: ``units_in``. A case is (cell, names)."""

from __future__ import annotations

import pytest

from extract.units import units_in

CASES: list[tuple[str, list[str]]] = [
    ("Sở Nội vụ", ["Sở Nội vụ"]),
    ("Sở Nội vụ.", ["Sở Nội vụ"]),
    ("Sở Nội vụ;", ["Sở Nội vụ"]),
    ("Sở Nội vụ; Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
    ("Sở Nội vụ;Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
    ("- Sở Nội vụ\n- Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
    ("- Sở Nội vụ;\n- Sở Tài chính.", ["Sở Nội vụ", "Sở Tài chính"]),
    ("– Sở Nội vụ – Sở Tài chính – Sở Tư pháp", ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp"]),
    ("Sở Nội vụ - Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
    ("Sở Nội vụ\nSở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
    ("+ Sở Nội vụ + Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
    ("* Sở Nội vụ\n* Công an tỉnh", ["Sở Nội vụ", "Công an tỉnh"]),
    ("• Sở Nội vụ\n• Công an tỉnh", ["Sở Nội vụ", "Công an tỉnh"]),
    ("1. Sở Nội vụ\n2. Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
    ("1) Sở Nội vụ; 2) Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
    ("(1) Sở Nội vụ; (2) UBND các xã, phường", ["Sở Nội vụ", "Ủy ban nhân dân các xã, phường"]),
    ("a) Sở Nội vụ\nb) Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
    ("01. Văn phòng HĐND và UBND\n02. Phòng Kinh tế", ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Phòng Kinh tế"]),
    ("Sở Nội vụ, Sở Tài chính, UBND các xã, phường", ["Sở Nội vụ", "Sở Tài chính", "Ủy ban nhân dân các xã, phường"]),
    ("Sở Nội vụ, Sở Tài chính…", ["Sở Nội vụ", "Sở Tài chính"]),
    ("Sở Nội vụ, Sở Tài chính,...", ["Sở Nội vụ", "Sở Tài chính"]),
    ("Sở Nội vụ ……", ["Sở Nội vụ"]),
    ("Sở Nội vụ và các cơ quan, đơn vị liên quan", ["Sở Nội vụ", "các cơ quan, đơn vị liên quan"]),
    ("Sở Nội vụ, Sở Tài chính và cơ quan, đơn vị có liên quan", ["Sở Nội vụ", "Sở Tài chính", "cơ quan, đơn vị có liên quan"]),
    ("Sở Nội vụ; các đơn vị liên quan.", ["Sở Nội vụ", "các đơn vị liên quan"]),
    ("Các sở, ban, ngành, UBND các huyện", ["các sở, ban, ngành", "Ủy ban nhân dân các huyện"]),
    ("Các Sở, Ban, Ngành;\nUBND các huyện, thành phố", ["các Sở, Ban, Ngành", "Ủy ban nhân dân các huyện, thành phố"]),
    ("Các cơ quan, đơn vị và UBND xã, phường", ["các cơ quan, đơn vị", "Ủy ban nhân dân xã, phường"]),
    (
        "Các phòng, ban, đơn vị thuộc UBND huyện; UBND các xã, thị trấn.",
        ["các phòng, ban, đơn vị thuộc Ủy ban nhân dân huyện", "Ủy ban nhân dân các xã, thị trấn"],
    ),
    ("Toàn bộ các cơ quan, đơn vị", ["toàn bộ các cơ quan, đơn vị"]),
    ("Tất cả các phòng, ban", ["tất cả các phòng, ban"]),
    ("Các phòng chuyên môn, đơn vị sự nghiệp thuộc UBND xã", ["các phòng chuyên môn, đơn vị sự nghiệp thuộc Ủy ban nhân dân xã"]),
    ("Công an tỉnh, các cơ quan, đơn vị có liên quan", ["Công an tỉnh", "các cơ quan, đơn vị có liên quan"]),
    ("Các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp", ["các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp"]),
    ("Các Sở: Nội vụ, Tài chính; UBND các xã", ["các Sở: Nội vụ, Tài chính", "Ủy ban nhân dân các xã"]),
    # brackets belong to the unit before them
    ("Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công)", ["Văn phòng Ủy ban nhân dân tỉnh (Trung tâm Phục vụ hành chính công)"]),
    ("Sở Nội vụ (phòng CCHC, Chi cục Văn thư), Sở Tài chính", ["Sở Nội vụ (phòng cải cách hành chính, Chi cục Văn thư)", "Sở Tài chính"]),
    (
        "UBND các huyện, thị xã, thành phố (gọi chung là UBND cấp huyện)",
        ["Ủy ban nhân dân các huyện, thị xã, thành phố (gọi chung là Ủy ban nhân dân cấp huyện)"],
    ),
    ("Các sở, ban, ngành (theo chức năng, nhiệm vụ); UBND các xã", ["các sở, ban, ngành (theo chức năng, nhiệm vụ)", "Ủy ban nhân dân các xã"]),
    ("Sở Nội vụ (chủ trì); Sở Tài chính (phối hợp)", ["Sở Nội vụ", "Sở Tài chính"]),
    ("Sở Nội vụ (cơ quan thường trực)\nSở Tài chính", ["Sở Nội vụ (cơ quan thường trực)", "Sở Tài chính"]),
    # lines broken inside a name by the width of the column
    ("Sở Khoa học\nvà Công nghệ", ["Sở Khoa học và Công nghệ"]),
    ("Sở Khoa học và\nCông nghệ", ["Sở Khoa học và Công nghệ"]),
    ("Sở Nội\nvụ", ["Sở Nội vụ"]),
    ("Sở\nTài chính", ["Sở Tài chính"]),
    ("Các cơ quan,\nđơn vị liên quan", ["các cơ quan, đơn vị liên quan"]),
    ("Văn phòng\nUBND tỉnh", ["Văn phòng Ủy ban nhân dân tỉnh"]),
    ("Văn phòng UBND\ntỉnh", ["Văn phòng Ủy ban nhân dân tỉnh"]),
    ("Phòng Văn hóa -\nXã hội", ["Phòng Văn hóa - Xã hội"]),
    ("Phòng Văn hóa\n- Xã hội", ["Phòng Văn hóa - Xã hội"]),
    ("Ban Quản lý\nKhu kinh tế", ["Ban Quản lý Khu kinh tế"]),
    ("Bộ Chỉ huy\nQuân sự tỉnh", ["Bộ Chỉ huy Quân sự tỉnh"]),
    ("Sở Nông\nnghiệp và\nMôi trường", ["Sở Nông nghiệp và Môi trường"]),
    ("Giám đốc\nSở Nội vụ", ["Giám đốc Sở Nội vụ"]),
    ("Thủ trưởng các\ncơ quan, đơn vị", ["Thủ trưởng các cơ quan, đơn vị"]),
    ("Chủ tịch\nUBND các xã,\nphường", ["Chủ tịch Ủy ban nhân dân các xã, phường"]),
    ("Ủy ban\nMặt trận Tổ quốc\nViệt Nam tỉnh", ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"]),
    ("Trung tâm\nPhục vụ hành\nchính công", ["Trung tâm Phục vụ hành chính công"]),
    ("Sở Tài chính,\nSở Nội vụ", ["Sở Tài chính", "Sở Nội vụ"]),
    ("Các sở, ngành,\nđịa phương", ["các sở, ngành, địa phương"]),
    ("Sở Văn hóa,\nThể thao và Du\nlịch; Sở Y tế", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]),
    ("UBND thành phố\nHải Phòng", ["Ủy ban nhân dân thành phố Hải Phòng"]),
    # labels, roles and remarks of a cell
    ("Đơn vị chủ trì: Sở Nội vụ", ["Sở Nội vụ"]),
    ("Chủ trì: Sở Nội vụ, Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
    ("Cơ quan phối hợp: Các sở, ngành", ["các sở, ngành"]),
    ("Sở Nội vụ chủ trì; Sở Tài chính phối hợp", ["Sở Nội vụ", "Sở Tài chính"]),
    ("Sở Nội vụ (CQTT CCHC)", ["Sở Nội vụ (CQTT cải cách hành chính)"]),
    ("", []),
    ("-", []),
    ("…", []),
    ("x", []),
    ("//", []),
    ("nt", []),
    ("-nt-", []),
    ("Như trên", []),
    ("Không", []),
    ("Theo phân công của Chủ tịch UBND tỉnh", []),
    # abbreviations of cells
    ("VP UBND tỉnh; Sở TTTT", ["Văn phòng Ủy ban nhân dân tỉnh", "Sở Thông tin và Truyền thông"]),
    ("Viện KSND tỉnh; TAND tỉnh; Cục THADS tỉnh", ["Viện kiểm sát nhân dân tỉnh", "Tòa án nhân dân tỉnh", "Cục Thi hành án dân sự tỉnh"]),
    ("BQL KKT tỉnh", ["Ban Quản lý Khu kinh tế tỉnh"]),
    ("UBMTTQ và các đoàn thể", ["Ủy ban Mặt trận Tổ quốc", "các đoàn thể"]),
    ("Đoàn Thanh niên, Hội Phụ nữ, Hội CCB, Hội Nông dân", ["Đoàn Thanh niên", "Hội Phụ nữ", "Hội Cựu chiến binh", "Hội Nông dân"]),
    ("Phòng NV; Phòng TC-KH; Phòng VH&TT", ["Phòng Nội vụ", "Phòng Tài chính - Kế hoạch", "Phòng Văn hóa và Thông tin"]),
    ("Sở Y tế, BVĐK tỉnh, TTYT các huyện", ["Sở Y tế", "Bệnh viện đa khoa tỉnh", "Trung tâm Y tế các huyện"]),
    ("Toàn thể CBCCVC cơ quan", ["toàn thể cán bộ, công chức, viên chức cơ quan"]),
    ("Trường THPT Chu Văn An; các trường THCS", ["Trường Trung học phổ thông Chu Văn An", "các trường trung học cơ sở"]),
    # people
    ("Cán bộ, công chức, viên chức, người lao động", ["Cán bộ, công chức, viên chức, người lao động"]),
    ("Công chức Tư pháp - Hộ tịch", ["Công chức Tư pháp - Hộ tịch"]),
    ("Công chức Tư pháp - Hộ tịch, Văn phòng - Thống kê", ["Công chức Tư pháp - Hộ tịch", "Văn phòng - Thống kê"]),
    ("Chủ tịch, các Phó Chủ tịch UBND xã", ["Chủ tịch", "các Phó Chủ tịch Ủy ban nhân dân xã"]),
    ("Phó Chủ tịch UBND phường phụ trách văn xã", ["Phó Chủ tịch Ủy ban nhân dân phường phụ trách văn xã"]),
    ("Hộ kinh doanh; người dân", ["Hộ kinh doanh", "người dân"]),
    ("Lãnh đạo các phòng; bộ phận Một cửa", ["Lãnh đạo các phòng", "bộ phận Một cửa"]),
    ("Đ/c Chủ tịch UBND xã", ["Đồng chí Chủ tịch Ủy ban nhân dân xã"]),
    ("Công an xã, Ban CHQS xã, Trạm Y tế", ["Công an xã", "Ban Chỉ huy Quân sự xã", "Trạm Y tế"]),
    ("Thuế cơ sở 5; Kho bạc khu vực; NHCSXH", ["Thuế cơ sở 5", "Kho bạc khu vực", "Ngân hàng Chính sách xã hội"]),
    ("Trung tâm VHTT&TT", ["Trung tâm Văn hóa, Thông tin và Thể thao"]),
    ("UBND các xã, phường, thị trấn; Bộ phận TN&TKQ", ["Ủy ban nhân dân các xã, phường, thị trấn", "Bộ phận Tiếp nhận và Trả kết quả"]),
]

KNOWN_MISSES: list[tuple[str, list[str], str]] = []


@pytest.mark.parametrize("cell, names", CASES)
def test_units_of_a_cell(cell: str, names: list[str]) -> None:
    assert units_in(cell) == names


@pytest.mark.parametrize("cell, names", [pytest.param(*case[:2], marks=pytest.mark.xfail(strict=True, reason=case[2])) for case in KNOWN_MISSES])
def test_known_misses(cell: str, names: list[str]) -> None:
    assert units_in(cell) == names
