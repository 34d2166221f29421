"""Where a unit's name begins and ends in running text: ``read_units(text, lower(text), 0)``.

A case is (text, names of the units that the text opens with, the text after them). Names are as a reader would write them by the guidelines: abbreviations
expanded, a group under one head noun one unit, different bodies several, the head of a body as written.
"""

from __future__ import annotations

import pytest

from extract.text import lower
from extract.units import read_units

CASES: list[tuple[str, list[str], str]] = [
    # departments of a province, both worlds; the field of a department is a verb too
    ("Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thẩm định", ["Sở Xây dựng"], "chủ trì, phối hợp với Sở Tài chính thẩm định"),
    ("Sở Xây dựng xây dựng chương trình phát triển nhà ở", ["Sở Xây dựng"], "xây dựng chương trình phát triển nhà ở"),
    ("Sở Nội vụ hướng dẫn các đơn vị lập hồ sơ", ["Sở Nội vụ"], "hướng dẫn các đơn vị lập hồ sơ"),
    ("Sở Tư pháp thẩm định dự thảo nghị quyết", ["Sở Tư pháp"], "thẩm định dự thảo nghị quyết"),
    ("Sở Y tế kiểm tra bếp ăn tập thể", ["Sở Y tế"], "kiểm tra bếp ăn tập thể"),
    ("Sở Nông nghiệp và Môi trường tham mưu UBND tỉnh", ["Sở Nông nghiệp và Môi trường"], "tham mưu UBND tỉnh"),
    ("Sở Nông nghiệp và PTNT rà soát quy hoạch", ["Sở Nông nghiệp và Phát triển nông thôn"], "rà soát quy hoạch"),
    (
        "Sở LĐTB&XH, Sở GD&ĐT, Sở VHTT&DL tuyên truyền",
        ["Sở Lao động - Thương binh và Xã hội", "Sở Giáo dục và Đào tạo", "Sở Văn hóa, Thể thao và Du lịch"],
        "tuyên truyền",
    ),
    ("Sở Công thương tổ chức hội chợ", ["Sở Công Thương"], "tổ chức hội chợ"),
    ("Sở Văn hoá, Thể thao và Du lịch đăng tải lịch tiếp công dân", ["Sở Văn hóa, Thể thao và Du lịch"], "đăng tải lịch tiếp công dân"),
    ("Sở Giao thông Vận tải cấp giấy phép", ["Sở Giao thông vận tải"], "cấp giấy phép"),
    ("Sở KH và CN, Sở TN và MT thẩm tra", ["Sở Khoa học và Công nghệ", "Sở Tài nguyên và Môi trường"], "thẩm tra"),
    ("Sở Du lịch, Sở Ngoại vụ và Ban Dân tộc tỉnh cung cấp số liệu", ["Sở Du lịch", "Sở Ngoại vụ", "Ban Dân tộc tỉnh"], "cung cấp số liệu"),
    ("Sở Quy hoạch - Kiến trúc thành phố công bố đồ án", ["Sở Quy hoạch - Kiến trúc thành phố"], "công bố đồ án"),
    ("Sở Dân tộc và Tôn giáo theo dõi, tổng hợp", ["Sở Dân tộc và Tôn giáo"], "theo dõi, tổng hợp"),
    ("Sở An toàn thực phẩm thanh tra các chợ đầu mối", ["Sở An toàn thực phẩm"], "thanh tra các chợ đầu mối"),
    ("Sở Tài chính (cơ quan thường trực) tổng hợp", ["Sở Tài chính"], "(cơ quan thường trực) tổng hợp"),
    ("Sở Nội vụ - cơ quan thường trực CCHC của tỉnh - đôn đốc", ["Sở Nội vụ"], "- cơ quan thường trực CCHC của tỉnh - đôn đốc"),
    ("Sở Nội vụ là cơ quan đầu mối theo dõi", ["Sở Nội vụ"], "là cơ quan đầu mối theo dõi"),
    ("Sở Nội vụ Hà Nội tổ chức thi tuyển", ["Sở Nội vụ Hà Nội"], "tổ chức thi tuyển"),
    ("Sở Nội vụ tỉnh Cà Mau hướng dẫn chi tiết", ["Sở Nội vụ tỉnh Cà Mau"], "hướng dẫn chi tiết"),
    ("Sở Nội vụ TP.HCM trình UBND TP", ["Sở Nội vụ thành phố Hồ Chí Minh"], "trình UBND TP"),
    ("Sở Tài chính, Kho bạc Nhà nước tỉnh kiểm soát chi", ["Sở Tài chính", "Kho bạc Nhà nước tỉnh"], "kiểm soát chi"),
    ("Sở Nội vụ sớm hoàn thiện dự thảo", ["Sở Nội vụ"], "sớm hoàn thiện dự thảo"),
    ("Sở Giáo dục và Đào tạo đào tạo lại giáo viên", ["Sở Giáo dục và Đào tạo"], "đào tạo lại giáo viên"),
    ("Sở Thông tin và Truyền thông thông tin kịp thời", ["Sở Thông tin và Truyền thông"], "thông tin kịp thời"),
    ("Sở Du lịch du lịch hóa sản phẩm làng nghề", ["Sở Du lịch"], "du lịch hóa sản phẩm làng nghề"),
    ("Các Sở: Nội vụ, Tài chính, Tư pháp rà soát", ["các Sở: Nội vụ, Tài chính, Tư pháp"], "rà soát"),
    ("các Sở Nội vụ, Tài chính và Khoa học và Công nghệ thẩm định", ["các Sở Nội vụ, Tài chính và Khoa học và Công nghệ"], "thẩm định"),
    ("Các Sở Khoa học và Công nghệ hướng dẫn doanh nghiệp", ["các Sở Khoa học và Công nghệ"], "hướng dẫn doanh nghiệp"),
    ("Các sở: Xây dựng kế hoạch chi tiết trước ngày 15/01", ["các sở"], ": Xây dựng kế hoạch chi tiết trước ngày 15/01"),
    # offices
    ("Văn phòng Đoàn ĐBQH và HĐND tỉnh có trách nhiệm", ["Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"], "có trách nhiệm"),
    ("Văn phòng UBND tỉnh theo dõi, đôn đốc", ["Văn phòng Ủy ban nhân dân tỉnh"], "theo dõi, đôn đốc"),
    ("VP UBND thành phố tham mưu", ["Văn phòng Ủy ban nhân dân thành phố"], "tham mưu"),
    ("VP. HĐND&UBND phường thông báo", ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường"], "thông báo"),
    ("Văn phòng HĐND-UBND huyện tổng hợp", ["Văn phòng Hội đồng nhân dân - Ủy ban nhân dân huyện"], "tổng hợp"),
    ("Văn phòng HĐND, UBND xã bố trí phòng họp", ["Văn phòng Hội đồng nhân dân, Ủy ban nhân dân xã"], "bố trí phòng họp"),
    ("Văn phòng Chính phủ đôn đốc các bộ", ["Văn phòng Chính phủ"], "đôn đốc các bộ"),
    ("Văn phòng Bộ chủ trì", ["Văn phòng Bộ"], "chủ trì"),
    ("Văn phòng Sở, các phòng thuộc Sở thực hiện", ["Văn phòng Sở", "các phòng thuộc Sở"], "thực hiện"),
    ("Văn phòng Tỉnh ủy, Văn phòng Huyện ủy phát hành", ["Văn phòng Tỉnh ủy", "Văn phòng Huyện ủy"], "phát hành"),
    ("Văn phòng - Thống kê xã lập danh sách", ["Văn phòng - Thống kê xã"], "lập danh sách"),
    ("Công chức Văn phòng - Thống kê xã tiếp nhận", ["Công chức Văn phòng - Thống kê xã"], "tiếp nhận"),
    ("Công chức Địa chính - Xây dựng - Đô thị và Môi trường phường đo đạc", ["Công chức Địa chính - Xây dựng - Đô thị và Môi trường phường"], "đo đạc"),
    ("Văn phòng Điều phối Nông thôn mới tỉnh hướng dẫn", ["Văn phòng Điều phối Nông thôn mới tỉnh"], "hướng dẫn"),
    ("Văn phòng Đăng ký đất đai tỉnh và các Chi nhánh trực thuộc chỉnh lý", ["Văn phòng Đăng ký đất đai tỉnh", "các Chi nhánh trực thuộc"], "chỉnh lý"),
    ("Chi nhánh Văn phòng Đăng ký đất đai khu vực Ba Vì trích lục bản đồ", ["Chi nhánh Văn phòng Đăng ký đất đai khu vực Ba Vì"], "trích lục bản đồ"),
    (
        "Văn phòng Quốc hội, Văn phòng Chủ tịch nước, Văn phòng Trung ương Đảng cung cấp",
        ["Văn phòng Quốc hội", "Văn phòng Chủ tịch nước", "Văn phòng Trung ương Đảng"],
        "cung cấp",
    ),
    ("Chánh Văn phòng UBND tỉnh; Giám đốc Sở Nội vụ chịu trách nhiệm", ["Chánh Văn phòng Ủy ban nhân dân tỉnh", "Giám đốc Sở Nội vụ"], "chịu trách nhiệm"),
    # management boards
    (
        "Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp phối hợp chặt chẽ",
        ["Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp"],
        "phối hợp chặt chẽ",
    ),
    ("Ban Quản lý các khu công nghiệp tỉnh công khai", ["Ban Quản lý các khu công nghiệp tỉnh"], "công khai"),
    ("BQL Khu kinh tế Đông Nam giải quyết", ["Ban Quản lý Khu kinh tế Đông Nam"], "giải quyết"),
    ("Ban Quản lý các KCN và chế xuất Hà Nội tháo gỡ", ["Ban Quản lý các khu công nghiệp và chế xuất Hà Nội"], "tháo gỡ"),
    (
        "Ban QLDA đầu tư xây dựng công trình giao thông tỉnh đẩy nhanh tiến độ",
        ["Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh"],
        "đẩy nhanh tiến độ",
    ),
    (
        "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh lập hồ sơ",
        ["Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh"],
        "lập hồ sơ",
    ),
    ("Ban Quản lý Khu Công nghệ cao Hòa Lạc báo cáo", ["Ban Quản lý Khu Công nghệ cao Hòa Lạc"], "báo cáo"),
    ("Ban Quản lý rừng phòng hộ Sông Đà bảo vệ rừng", ["Ban Quản lý rừng phòng hộ Sông Đà"], "bảo vệ rừng"),
    ("Ban Quản lý Vườn quốc gia Bạch Mã xây dựng phương án", ["Ban Quản lý Vườn quốc gia Bạch Mã"], "xây dựng phương án"),
    ("Ban quản lý Khu kinh tế tỉnh, Sở Công Thương rà soát", ["Ban quản lý Khu kinh tế tỉnh", "Sở Công Thương"], "rà soát"),
    # police, army, border guard
    (
        "Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh bảo đảm an ninh",
        ["Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"],
        "bảo đảm an ninh",
    ),
    ("Công an các xã, phường cấp căn cước", ["Công an các xã, phường"], "cấp căn cước"),
    ("Công an cấp xã cấp tài khoản định danh", ["Công an cấp xã"], "cấp tài khoản định danh"),
    ("Ban CHQS huyện tuyển chọn công dân nhập ngũ", ["Ban Chỉ huy Quân sự huyện"], "tuyển chọn công dân nhập ngũ"),
    ("Bộ CHQS tỉnh, Bộ Chỉ huy BĐBP tỉnh phối hợp", ["Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"], "phối hợp"),
    ("Bộ Tư lệnh Thủ đô Hà Nội phối hợp", ["Bộ Tư lệnh Thủ đô Hà Nội"], "phối hợp"),
    (
        "Phòng Cảnh sát quản lý hành chính về trật tự xã hội Công an tỉnh hướng dẫn",
        ["Phòng Cảnh sát quản lý hành chính về trật tự xã hội Công an tỉnh"],
        "hướng dẫn",
    ),
    ("Trưởng Công an xã, Chỉ huy trưởng Ban Chỉ huy Quân sự xã thực hiện", ["Trưởng Công an xã", "Chỉ huy trưởng Ban Chỉ huy Quân sự xã"], "thực hiện"),
    ("Công an thành phố Hải Phòng điều tra", ["Công an thành phố Hải Phòng"], "điều tra"),
    ("Đồn Biên phòng Cửa khẩu Cha Lo kiểm soát", ["Đồn Biên phòng Cửa khẩu Cha Lo"], "kiểm soát"),
    # centres
    ("Giám đốc Trung tâm Phục vụ hành chính công thành phố chỉ đạo", ["Giám đốc Trung tâm Phục vụ hành chính công thành phố"], "chỉ đạo"),
    ("Trung tâm PVHCC phường công khai", ["Trung tâm Phục vụ hành chính công phường"], "công khai"),
    (
        "Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính tỉnh rà soát",
        ["Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính tỉnh"],
        "rà soát",
    ),
    ("Trung tâm Chuyển đổi số vận hành nền tảng", ["Trung tâm Chuyển đổi số"], "vận hành nền tảng"),
    ("Trung tâm Công nghệ thông tin và Truyền thông tỉnh kết nối", ["Trung tâm Công nghệ thông tin và Truyền thông tỉnh"], "kết nối"),
    ("Trung tâm Văn hóa, Thông tin và Thể thao thị xã tuyên truyền", ["Trung tâm Văn hóa, Thông tin và Thể thao thị xã"], "tuyên truyền"),
    ("Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện mở lớp", ["Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện"], "mở lớp"),
    ("Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh giới thiệu", ["Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh"], "giới thiệu"),
    ("Trung tâm Kiểm soát bệnh tật tỉnh báo cáo", ["Trung tâm Kiểm soát bệnh tật tỉnh"], "báo cáo"),
    ("Trung tâm Giám sát, điều hành đô thị thông minh (IOC) cập nhật", ["Trung tâm Giám sát, điều hành đô thị thông minh"], "(IOC) cập nhật"),
    ("Trung tâm Phát triển quỹ đất tỉnh lập phương án", ["Trung tâm Phát triển quỹ đất tỉnh"], "lập phương án"),
    ("Trung tâm Y tế các huyện, thành phố quản lý", ["Trung tâm Y tế các huyện, thành phố"], "quản lý"),
    ("Trung tâm Dịch vụ việc làm An Giang kết nối cung cầu", ["Trung tâm Dịch vụ việc làm An Giang"], "kết nối cung cầu"),
    ("Trung tâm Lưu trữ lịch sử tỉnh số hóa", ["Trung tâm Lưu trữ lịch sử tỉnh"], "số hóa"),
    ("Trung tâm Trợ giúp pháp lý nhà nước tỉnh cử người", ["Trung tâm Trợ giúp pháp lý nhà nước tỉnh"], "cử người"),
    # People's Committees and Councils
    ("UBND các huyện, thành phố Vinh, thị xã Cửa Lò thực hiện", ["Ủy ban nhân dân các huyện, thành phố Vinh, thị xã Cửa Lò"], "thực hiện"),
    ("Chủ tịch UBND các xã, phường, đặc khu chịu trách nhiệm", ["Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu"], "chịu trách nhiệm"),
    ("Ủy ban nhân dân cấp huyện, cấp xã bố trí kinh phí", ["Ủy ban nhân dân cấp huyện, cấp xã"], "bố trí kinh phí"),
    ("Ủy ban nhân dân cấp xã cấp giấy chứng nhận", ["Ủy ban nhân dân cấp xã"], "cấp giấy chứng nhận"),
    (
        "UBND các huyện, thị xã, thành phố; UBND các xã, phường, thị trấn niêm yết",
        ["Ủy ban nhân dân các huyện, thị xã, thành phố", "Ủy ban nhân dân các xã, phường, thị trấn"],
        "niêm yết",
    ),
    ("UBND tỉnh, UBND các huyện ban hành", ["Ủy ban nhân dân tỉnh", "Ủy ban nhân dân các huyện"], "ban hành"),
    ("HĐND và UBND các cấp quyết định", ["Hội đồng nhân dân và Ủy ban nhân dân các cấp"], "quyết định"),
    ("Thường trực HĐND tỉnh giám sát", ["Thường trực Hội đồng nhân dân tỉnh"], "giám sát"),
    ("UBND TP Thủ Đức và các quận, huyện phối hợp", ["Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện"], "phối hợp"),
    ("UBND quận 1, quận 3 và quận Bình Thạnh bố trí", ["Ủy ban nhân dân quận 1, quận 3 và quận Bình Thạnh"], "bố trí"),
    ("UBND 15 xã, phường kiểm tra", ["Ủy ban nhân dân 15 xã, phường"], "kiểm tra"),
    ("UBND 02 huyện Kỳ Sơn và Tương Dương hỗ trợ", ["Ủy ban nhân dân 02 huyện Kỳ Sơn và Tương Dương"], "hỗ trợ"),
    ("UBND các huyện: Tân Kỳ, Đô Lương, Con Cuông đôn đốc", ["Ủy ban nhân dân các huyện: Tân Kỳ, Đô Lương, Con Cuông"], "đôn đốc"),
    ("UBND các xã: Chủ động rà soát hộ nghèo", ["Ủy ban nhân dân các xã"], ": Chủ động rà soát hộ nghèo"),
    ("UBND xã Ia Đal, xã Ia Dom rà soát", ["Ủy ban nhân dân xã Ia Đal, xã Ia Dom"], "rà soát"),
    ("UBND đặc khu Phú Quốc triển khai", ["Ủy ban nhân dân đặc khu Phú Quốc"], "triển khai"),
    ("UBND thành phố Huế (qua Sở Nội vụ) xem xét", ["Ủy ban nhân dân thành phố Huế"], "(qua Sở Nội vụ) xem xét"),
    ("Ủy ban nhân dân cấp tỉnh nơi có đất quyết định giá đất", ["Ủy ban nhân dân cấp tỉnh nơi có đất"], "quyết định giá đất"),
    ("Uỷ ban Nhân dân huyện Ea H'leo chỉ đạo", ["Ủy ban nhân dân huyện Ea H'leo"], "chỉ đạo"),
    ("UBND huyện Cư M’gar giao", ["Ủy ban nhân dân huyện Cư M'gar"], "giao"),
    ("UBND tỉnh Bà Rịa - Vũng Tàu phê duyệt", ["Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"], "phê duyệt"),
    ("UBND tỉnh Bà Rịa – Vũng Tàu, UBND tỉnh Đồng Nai thống nhất", ["Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu", "Ủy ban nhân dân tỉnh Đồng Nai"], "thống nhất"),
    ("UBND phường 12, quận Gò Vấp giải quyết", ["Ủy ban nhân dân phường 12, quận Gò Vấp"], "giải quyết"),
    ("Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực chủ trì họp", ["Phó Chủ tịch Ủy ban nhân dân tỉnh phụ trách lĩnh vực"], "chủ trì họp"),
    ("Các Phó Chủ tịch UBND tỉnh theo lĩnh vực phân công", ["các Phó Chủ tịch Ủy ban nhân dân tỉnh"], "theo lĩnh vực phân công"),
    ("Các đồng chí Ủy viên UBND tỉnh theo dõi lĩnh vực", ["các đồng chí Ủy viên Ủy ban nhân dân tỉnh"], "theo dõi lĩnh vực"),
    ("Đồng chí Phó Chủ tịch Thường trực UBND huyện chỉ đạo", ["Đồng chí Phó Chủ tịch Thường trực Ủy ban nhân dân huyện"], "chỉ đạo"),
    # people in office
    (
        "Trưởng các phòng chuyên môn, Thủ trưởng các đơn vị thuộc UBND huyện tổ chức",
        ["Trưởng các phòng chuyên môn", "Thủ trưởng các đơn vị thuộc Ủy ban nhân dân huyện"],
        "tổ chức",
    ),
    ("Người phát ngôn cung cấp thông tin", ["Người phát ngôn"], "cung cấp thông tin"),
    ("Người phát ngôn của UBND tỉnh trả lời báo chí", ["Người phát ngôn của Ủy ban nhân dân tỉnh"], "trả lời báo chí"),
    ("Thủ trưởng các sở, ban, ngành cấp tỉnh quán triệt", ["Thủ trưởng các sở, ban, ngành cấp tỉnh"], "quán triệt"),
    ("Bí thư Tỉnh đoàn phát động", ["Bí thư Tỉnh đoàn"], "phát động"),
    ("Hiệu trưởng các trường THPT thực hiện", ["Hiệu trưởng các trường trung học phổ thông"], "thực hiện"),
    ("Tổng Giám đốc Bảo hiểm xã hội Việt Nam chỉ đạo", ["Tổng Giám đốc Bảo hiểm xã hội Việt Nam"], "chỉ đạo"),
    (
        "Giám đốc BHXH tỉnh, Chi cục trưởng Chi cục Thuế khu vực Sông Hinh - Sơn Hòa rà soát",
        ["Giám đốc Bảo hiểm xã hội tỉnh", "Chi cục trưởng Chi cục Thuế khu vực Sông Hinh - Sơn Hòa"],
        "rà soát",
    ),
    ("Lãnh đạo UBND tỉnh, lãnh đạo các sở, ngành phải nêu gương", ["Lãnh đạo Ủy ban nhân dân tỉnh", "lãnh đạo các sở, ngành"], "phải nêu gương"),
    ("Người đứng đầu cơ quan, đơn vị chịu trách nhiệm", ["Người đứng đầu cơ quan, đơn vị"], "chịu trách nhiệm"),
    (
        "Giám đốc Sở Nội vụ, Giám đốc Sở Tài chính, Chủ tịch UBND các huyện, thành phố và Thủ trưởng các cơ quan, đơn vị có liên quan căn cứ Quyết định thi hành",
        ["Giám đốc Sở Nội vụ", "Giám đốc Sở Tài chính", "Chủ tịch Ủy ban nhân dân các huyện, thành phố", "Thủ trưởng các cơ quan, đơn vị có liên quan"],
        "căn cứ Quyết định thi hành",
    ),
    (
        "Bộ trưởng Bộ Nội vụ, Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Thủ trưởng cơ quan thuộc Chính phủ, Chủ tịch UBND các tỉnh, thành phố trực thuộc trung ương chịu trách nhiệm",
        [
            "Bộ trưởng Bộ Nội vụ",
            "Bộ trưởng",
            "Thủ trưởng cơ quan ngang bộ",
            "Thủ trưởng cơ quan thuộc Chính phủ",
            "Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương",
        ],
        "chịu trách nhiệm",
    ),
    (
        "Chánh án Tòa án nhân dân tối cao, Viện trưởng Viện kiểm sát nhân dân tối cao quy định",
        ["Chánh án Tòa án nhân dân tối cao", "Viện trưởng Viện kiểm sát nhân dân tối cao"],
        "quy định",
    ),
    ("Trưởng thôn, Tổ trưởng tổ dân phố vận động", ["Trưởng thôn", "Tổ trưởng tổ dân phố"], "vận động"),
    ("Trưởng phòng Nội vụ, Trưởng phòng Tư pháp thành phố tham mưu", ["Trưởng phòng Nội vụ", "Trưởng phòng Tư pháp thành phố"], "tham mưu"),
    ("Cục trưởng Cục Kiểm soát thủ tục hành chính báo cáo", ["Cục trưởng Cục Kiểm soát thủ tục hành chính"], "báo cáo"),
    ("Trưởng ban Ban Quản lý Khu kinh tế tỉnh thi hành", ["Trưởng ban Ban Quản lý Khu kinh tế tỉnh"], "thi hành"),
    ("Trưởng Ban Dân tộc tỉnh thi hành", ["Trưởng Ban Dân tộc tỉnh"], "thi hành"),
    ("Chánh Văn phòng, Trưởng các phòng và công chức thuộc Sở thi hành", ["Chánh Văn phòng", "Trưởng các phòng và công chức thuộc Sở"], "thi hành"),
    ("Thủ tướng Chính phủ giao Bộ Nội vụ", ["Thủ tướng Chính phủ"], "giao Bộ Nội vụ"),
    ("Thống đốc Ngân hàng Nhà nước Việt Nam hướng dẫn", ["Thống đốc Ngân hàng Nhà nước Việt Nam"], "hướng dẫn"),
    # the centre
    (
        "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, UBND các tỉnh, thành phố trực thuộc Trung ương tổ chức",
        ["các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ", "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"],
        "tổ chức",
    ),
    (
        "Bộ Nông nghiệp và Môi trường, Bộ Xây dựng, Bộ Công Thương và các bộ, ngành liên quan đề xuất",
        ["Bộ Nông nghiệp và Môi trường", "Bộ Xây dựng", "Bộ Công Thương", "các bộ, ngành liên quan"],
        "đề xuất",
    ),
    (
        "Bộ GDĐT, Bộ KHCN, Bộ NNMT, Bộ DTTG rà soát",
        ["Bộ Giáo dục và Đào tạo", "Bộ Khoa học và Công nghệ", "Bộ Nông nghiệp và Môi trường", "Bộ Dân tộc và Tôn giáo"],
        "rà soát",
    ),
    ("Bộ VHTTDL chủ trì", ["Bộ Văn hóa, Thể thao và Du lịch"], "chủ trì"),
    ("Ban Cơ yếu Chính phủ cung cấp chứng thư", ["Ban Cơ yếu Chính phủ"], "cung cấp chứng thư"),
    (
        "Đài Truyền hình Việt Nam, Đài Tiếng nói Việt Nam, Thông tấn xã Việt Nam đưa tin",
        ["Đài Truyền hình Việt Nam", "Đài Tiếng nói Việt Nam", "Thông tấn xã Việt Nam"],
        "đưa tin",
    ),
    ("Vụ Cải cách hành chính tổng hợp", ["Vụ Cải cách hành chính"], "tổng hợp"),
    ("Cục Kiểm soát thủ tục hành chính, Văn phòng Chính phủ theo dõi", ["Cục Kiểm soát thủ tục hành chính", "Văn phòng Chính phủ"], "theo dõi"),
    ("Ủy ban Dân tộc rà soát chính sách", ["Ủy ban Dân tộc"], "rà soát chính sách"),
    ("Ủy ban Thường vụ Quốc hội giám sát", ["Ủy ban Thường vụ Quốc hội"], "giám sát"),
    ("Viện Hàn lâm Khoa học xã hội Việt Nam nghiên cứu", ["Viện Hàn lâm Khoa học xã hội Việt Nam"], "nghiên cứu"),
    ("Học viện Hành chính và Quản trị công đào tạo", ["Học viện Hành chính và Quản trị công"], "đào tạo"),
    ("Học viện Chính trị quốc gia Hồ Chí Minh đổi mới giáo trình", ["Học viện Chính trị quốc gia Hồ Chí Minh"], "đổi mới giáo trình"),
    ("Tập đoàn Bưu chính Viễn thông Việt Nam (VNPT) phát triển", ["Tập đoàn Bưu chính Viễn thông Việt Nam"], "(VNPT) phát triển"),
    ("Tổng công ty Bưu điện Việt Nam mở rộng điểm phục vụ", ["Tổng công ty Bưu điện Việt Nam"], "mở rộng điểm phục vụ"),
    # branches of ministries in the provinces, both worlds
    ("Chi cục Thuế khu vực Long Thành - Nhơn Trạch thu đủ", ["Chi cục Thuế khu vực Long Thành - Nhơn Trạch"], "thu đủ"),
    ("Chi cục Thuế khu vực XV thông báo", ["Chi cục Thuế khu vực XV"], "thông báo"),
    ("Kho bạc Nhà nước khu vực XII hướng dẫn", ["Kho bạc Nhà nước khu vực XII"], "hướng dẫn"),
    ("Thuế tỉnh Lào Cai, Thuế cơ sở 3 tỉnh Lào Cai đôn đốc", ["Thuế tỉnh Lào Cai", "Thuế cơ sở 3 tỉnh Lào Cai"], "đôn đốc"),
    ("Cục Thuế tỉnh, Chi cục Hải quan khu vực VIII cung cấp", ["Cục Thuế tỉnh", "Chi cục Hải quan khu vực VIII"], "cung cấp"),
    ("Thống kê tỉnh, Thống kê cơ sở công bố số liệu", ["Thống kê tỉnh", "Thống kê cơ sở"], "công bố số liệu"),
    ("Thi hành án dân sự tỉnh rà soát án tồn", ["Thi hành án dân sự tỉnh"], "rà soát án tồn"),
    ("Cục Thi hành án dân sự tỉnh thi hành", ["Cục Thi hành án dân sự tỉnh"], "thi hành"),
    ("Chi cục Kiểm lâm tỉnh, Hạt Kiểm lâm khu vực Bắc Yên kiểm tra", ["Chi cục Kiểm lâm tỉnh", "Hạt Kiểm lâm khu vực Bắc Yên"], "kiểm tra"),
    ("Bảo hiểm xã hội khu vực XXVII, BHXH cơ sở Hòa Vang chi trả", ["Bảo hiểm xã hội khu vực XXVII", "Bảo hiểm xã hội cơ sở Hòa Vang"], "chi trả"),
    ("Ngân hàng Nhà nước chi nhánh tỉnh chỉ đạo", ["Ngân hàng Nhà nước chi nhánh tỉnh"], "chỉ đạo"),
    ("Ngân hàng Nhà nước Khu vực 9 chỉ đạo các tổ chức tín dụng", ["Ngân hàng Nhà nước Khu vực 9"], "chỉ đạo các tổ chức tín dụng"),
    ("Ngân hàng Chính sách xã hội tỉnh giải ngân", ["Ngân hàng Chính sách xã hội tỉnh"], "giải ngân"),
    (
        "Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh, Tòa án nhân dân khu vực 4 phối hợp",
        ["Tòa án nhân dân tỉnh", "Viện kiểm sát nhân dân tỉnh", "Tòa án nhân dân khu vực 4"],
        "phối hợp",
    ),
    ("Kiểm toán nhà nước khu vực XI kiểm toán", ["Kiểm toán nhà nước khu vực XI"], "kiểm toán"),
    ("Thanh tra tỉnh thanh tra trách nhiệm", ["Thanh tra tỉnh"], "thanh tra trách nhiệm"),
    ("Chánh Thanh tra tỉnh, Giám đốc Công an tỉnh xử lý", ["Chánh Thanh tra tỉnh", "Giám đốc Công an tỉnh"], "xử lý"),
    ("Đội Quản lý thị trường số 2 kiểm tra", ["Đội Quản lý thị trường số 2"], "kiểm tra"),
    # telecoms, press, companies, banks
    ("VNPT tỉnh, Viettel tỉnh bảo đảm đường truyền", ["VNPT tỉnh", "Viettel tỉnh"], "bảo đảm đường truyền"),
    ("VNPT Đồng Tháp, Viettel Đồng Tháp và MobiFone tỉnh hỗ trợ", ["VNPT Đồng Tháp", "Viettel Đồng Tháp", "MobiFone tỉnh"], "hỗ trợ"),
    ("Công ty Điện lực Thanh Hóa cấp điện", ["Công ty Điện lực Thanh Hóa"], "cấp điện"),
    ("Công ty cổ phần Môi trường Đô thị Hà Đông thu gom rác", ["Công ty cổ phần Môi trường Đô thị Hà Đông"], "thu gom rác"),
    ("Báo Thanh Hóa, Đài Phát thanh và Truyền hình tỉnh mở chuyên mục", ["Báo Thanh Hóa", "Đài Phát thanh và Truyền hình tỉnh"], "mở chuyên mục"),
    ("Báo và Đài Phát thanh - Truyền hình tỉnh tuyên truyền", ["Báo và Đài Phát thanh - Truyền hình tỉnh"], "tuyên truyền"),
    ("Đài PT-TH Cà Mau phát sóng", ["Đài Phát thanh và Truyền hình Cà Mau"], "phát sóng"),
    ("Cổng Thông tin điện tử tỉnh đăng tải", ["Cổng Thông tin điện tử tỉnh"], "đăng tải"),
    ("Bưu điện tỉnh trả kết quả", ["Bưu điện tỉnh"], "trả kết quả"),
    # party, Front, unions
    (
        "Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội vận động",
        ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "các tổ chức chính trị - xã hội"],
        "vận động",
    ),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam các cấp phối hợp", ["Ủy ban Mặt trận Tổ quốc Việt Nam các cấp"], "phối hợp"),
    (
        "Hội LHPN tỉnh, Hội Cựu chiến binh tỉnh, Tỉnh đoàn, LĐLĐ tỉnh tuyên truyền",
        ["Hội Liên hiệp Phụ nữ tỉnh", "Hội Cựu chiến binh tỉnh", "Tỉnh đoàn", "Liên đoàn Lao động tỉnh"],
        "tuyên truyền",
    ),
    ("Đoàn TNCS Hồ Chí Minh tỉnh phát động", ["Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh"], "phát động"),
    ("Đoàn Thanh niên xã, Hội Phụ nữ xã, Hội Nông dân xã tham gia", ["Đoàn Thanh niên xã", "Hội Phụ nữ xã", "Hội Nông dân xã"], "tham gia"),
    ("Hiệp hội Doanh nghiệp tỉnh, Hội Doanh nhân trẻ tỉnh góp ý", ["Hiệp hội Doanh nghiệp tỉnh", "Hội Doanh nhân trẻ tỉnh"], "góp ý"),
    ("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh tư vấn", ["Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh"], "tư vấn"),
    ("Liên minh Hợp tác xã tỉnh vận động", ["Liên minh Hợp tác xã tỉnh"], "vận động"),
    ("Hội Chữ thập đỏ huyện tiếp nhận", ["Hội Chữ thập đỏ huyện"], "tiếp nhận"),
    ("Đảng ủy UBND tỉnh lãnh đạo", ["Đảng ủy Ủy ban nhân dân tỉnh"], "lãnh đạo"),
    ("Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Công an tỉnh xây dựng", ["Đảng ủy các cơ quan Đảng tỉnh", "Đảng ủy Công an tỉnh"], "xây dựng"),
    ("Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng", ["Ban Tuyên giáo và Dân vận Tỉnh ủy"], "định hướng"),
    (
        "Ban Tổ chức Thành ủy, Ủy ban Kiểm tra Thành ủy, Ban Nội chính Thành ủy tham mưu",
        ["Ban Tổ chức Thành ủy", "Ủy ban Kiểm tra Thành ủy", "Ban Nội chính Thành ủy"],
        "tham mưu",
    ),
    ("Ban Thường vụ Tỉnh ủy lãnh đạo", ["Ban Thường vụ Tỉnh ủy"], "lãnh đạo"),
    ("BTV Đảng ủy phường chỉ đạo", ["Ban Thường vụ Đảng ủy phường"], "chỉ đạo"),
    ("Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy quán triệt", ["các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy"], "quán triệt"),
    ("Các cấp ủy, tổ chức đảng tổ chức học tập", ["các cấp ủy, tổ chức đảng"], "tổ chức học tập"),
    ("Cấp ủy, chính quyền các cấp lãnh đạo", ["Cấp ủy, chính quyền các cấp"], "lãnh đạo"),
    ("Ban Pháp chế HĐND tỉnh giám sát", ["Ban Pháp chế Hội đồng nhân dân tỉnh"], "giám sát"),
    ("Đoàn ĐBQH tỉnh giám sát", ["Đoàn đại biểu Quốc hội tỉnh"], "giám sát"),
    # districts, communes, schools, hospitals
    (
        "Phòng Nội vụ, Phòng Tài chính - Kế hoạch, Phòng LĐ-TB&XH huyện rà soát",
        ["Phòng Nội vụ", "Phòng Tài chính - Kế hoạch", "Phòng Lao động - Thương binh và Xã hội huyện"],
        "rà soát",
    ),
    ("Phòng Kinh tế - Hạ tầng huyện thẩm định", ["Phòng Kinh tế - Hạ tầng huyện"], "thẩm định"),
    ("Phòng Quản lý đô thị thành phố cấp phép", ["Phòng Quản lý đô thị thành phố"], "cấp phép"),
    ("Phòng Văn hóa - Xã hội phường tham mưu", ["Phòng Văn hóa - Xã hội phường"], "tham mưu"),
    ("Phòng Văn hóa – Xã hội xã niêm yết", ["Phòng Văn hóa - Xã hội xã"], "niêm yết"),
    ("Phòng Kinh tế, Hạ tầng và Đô thị phường cấp phép", ["Phòng Kinh tế, Hạ tầng và Đô thị phường"], "cấp phép"),
    ("Phòng GD&ĐT quận Đống Đa kiểm tra", ["Phòng Giáo dục và Đào tạo quận Đống Đa"], "kiểm tra"),
    ("Đội Quản lý trật tự đô thị phường xử lý", ["Đội Quản lý trật tự đô thị phường"], "xử lý"),
    ("Ban Giám hiệu các trường mầm non, tiểu học, THCS phổ biến", ["Ban Giám hiệu các trường mầm non, tiểu học, trung học cơ sở"], "phổ biến"),
    ("Trường Chính trị tỉnh mở lớp", ["Trường Chính trị tỉnh"], "mở lớp"),
    ("Trường Đại học Hồng Đức, Trường Cao đẳng Y tế tỉnh đào tạo", ["Trường Đại học Hồng Đức", "Trường Cao đẳng Y tế tỉnh"], "đào tạo"),
    ("Bệnh viện Đa khoa tỉnh triển khai bệnh án điện tử", ["Bệnh viện Đa khoa tỉnh"], "triển khai bệnh án điện tử"),
    ("Quỹ Đầu tư phát triển tỉnh cho vay", ["Quỹ Đầu tư phát triển tỉnh"], "cho vay"),
    ("Bộ phận Tiếp nhận và Trả kết quả hướng dẫn", ["Bộ phận Tiếp nhận và Trả kết quả"], "hướng dẫn"),
    ("Bộ phận TN&TKQ xã nhận hồ sơ", ["Bộ phận Tiếp nhận và Trả kết quả xã"], "nhận hồ sơ"),
    ("Bộ phận Một cửa các cấp niêm yết", ["Bộ phận Một cửa các cấp"], "niêm yết"),
    # task forces, councils, teams
    ("Tổ công tác Đề án 06 các cấp đôn đốc", ["Tổ công tác Đề án 06 các cấp"], "đôn đốc"),
    ("Tổ công tác triển khai Đề án 06 tỉnh họp", ["Tổ công tác triển khai Đề án 06 tỉnh"], "họp"),
    ("Tổ công nghệ số cộng đồng các thôn, bản hướng dẫn", ["Tổ công nghệ số cộng đồng các thôn, bản"], "hướng dẫn"),
    ("Các Tổ công nghệ số cộng đồng hướng dẫn người dân", ["các Tổ công nghệ số cộng đồng"], "hướng dẫn người dân"),
    ("Tổ kiểm tra công vụ thành phố kiểm tra đột xuất", ["Tổ kiểm tra công vụ thành phố"], "kiểm tra đột xuất"),
    ("Tổ giúp việc Ban Chỉ đạo tỉnh tổng hợp", ["Tổ giúp việc Ban Chỉ đạo tỉnh"], "tổng hợp"),
    ("Ban Chỉ đạo cải cách hành chính tỉnh kiểm tra", ["Ban Chỉ đạo cải cách hành chính tỉnh"], "kiểm tra"),
    ("BCĐ CCHC và Chuyển đổi số thành phố họp", ["Ban Chỉ đạo cải cách hành chính và Chuyển đổi số thành phố"], "họp"),
    ("Các thành viên Ban Chỉ đạo chịu trách nhiệm", ["các thành viên Ban Chỉ đạo"], "chịu trách nhiệm"),
    ("Hội đồng Thi đua - Khen thưởng tỉnh xét", ["Hội đồng Thi đua - Khen thưởng tỉnh"], "xét"),
    ("Hội đồng Phối hợp PBGDPL tỉnh hướng dẫn", ["Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh"], "hướng dẫn"),
    # groups
    ("Các cơ quan, đơn vị, địa phương chủ động", ["các cơ quan, đơn vị, địa phương"], "chủ động"),
    ("Các sở, ban, ngành; UBND các xã, phường căn cứ", ["các sở, ban, ngành", "Ủy ban nhân dân các xã, phường"], "căn cứ"),
    ("Các cơ quan chuyên môn thuộc UBND cấp huyện tham mưu", ["các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp huyện"], "tham mưu"),
    ("Các cơ quan ngành dọc đóng trên địa bàn tỉnh phối hợp", ["các cơ quan ngành dọc đóng trên địa bàn tỉnh"], "phối hợp"),
    ("Các doanh nghiệp viễn thông trên địa bàn bảo đảm", ["các doanh nghiệp viễn thông trên địa bàn"], "bảo đảm"),
    ("Các đơn vị sự nghiệp công lập trực thuộc UBND tỉnh xây dựng", ["các đơn vị sự nghiệp công lập trực thuộc Ủy ban nhân dân tỉnh"], "xây dựng"),
    ("Các cơ quan báo chí, truyền thông của tỉnh đưa tin", ["các cơ quan báo chí, truyền thông của tỉnh"], "đưa tin"),
    ("Các trường đại học, cao đẳng trên địa bàn tỉnh đào tạo", ["các trường đại học, cao đẳng trên địa bàn tỉnh"], "đào tạo"),
    ("Các phòng, ban chuyên môn, UBND các xã, thị trấn thực hiện", ["các phòng, ban chuyên môn", "Ủy ban nhân dân các xã, thị trấn"], "thực hiện"),
    ("Từng cơ quan, đơn vị rà soát", ["từng cơ quan, đơn vị"], "rà soát"),
    ("Tất cả các cơ quan, đơn vị thực hiện", ["tất cả các cơ quan, đơn vị"], "thực hiện"),
    ("Cơ quan chủ trì soạn thảo gửi hồ sơ", ["Cơ quan chủ trì soạn thảo"], "gửi hồ sơ"),
    ("Cơ quan chuyên môn về xây dựng thẩm định", ["Cơ quan chuyên môn về xây dựng"], "thẩm định"),
    ("Các cơ quan, đơn vị được giao dự toán chịu trách nhiệm", ["các cơ quan, đơn vị được giao dự toán"], "chịu trách nhiệm"),
    ("Sở, ban, ngành cấp tỉnh phối hợp", ["Sở, ban, ngành cấp tỉnh"], "phối hợp"),
    # separators and broken lines
    ("Sở Nội\nvụ chủ trì", ["Sở Nội vụ"], "chủ trì"),
    ("Sở\nTài chính, Sở Khoa học\nvà Công nghệ thẩm định", ["Sở Tài chính", "Sở Khoa học và Công nghệ"], "thẩm định"),
    ("Sở Nội vụ,Sở Tài chính,Công an tỉnh phối hợp", ["Sở Nội vụ", "Sở Tài chính", "Công an tỉnh"], "phối hợp"),
    ("Sở Nội vụ& Sở Tài chính trình", ["Sở Nội vụ", "Sở Tài chính"], "trình"),
    ("Sở Nội vụ cùng Sở Tài chính tham mưu", ["Sở Nội vụ", "Sở Tài chính"], "tham mưu"),
    ("Sở Nội vụ/Sở Tài chính tham mưu", ["Sở Nội vụ", "Sở Tài chính"], "tham mưu"),
    ("Sở  Nội  vụ  ,  Sở Tài chính  tham mưu", ["Sở Nội vụ", "Sở Tài chính"], "tham mưu"),
    (
        "Sở Nội vụ, các sở, ban, ngành, đoàn thể cấp tỉnh và UBND các huyện, thị xã, thành phố đôn đốc",
        ["Sở Nội vụ", "các sở, ban, ngành, đoàn thể cấp tỉnh", "Ủy ban nhân dân các huyện, thị xã, thành phố"],
        "đôn đốc",
    ),
    ("Sở Tài chính và Sở Nội vụ và các cơ quan liên quan thẩm định", ["Sở Tài chính", "Sở Nội vụ", "các cơ quan liên quan"], "thẩm định"),
    ("UBNDtỉnh giao", ["Ủy ban nhân dân tỉnh"], "giao"),
    ("Văn phòng UBNDtỉnh đôn đốc", ["Văn phòng Ủy ban nhân dân tỉnh"], "đôn đốc"),
]

# Everyday words that share their first syllable with a head noun: no unit begins.
NO_UNIT = [
    "Tổ chức hội nghị triển khai kế hoạch", "Ban hành kế hoạch kiểm tra", "Báo cáo kết quả trước ngày 15", "Trường hợp hồ sơ chưa hợp lệ",
    "Phòng, chống tham nhũng, lãng phí", "Hội nghị tổng kết năm", "Bộ tiêu chí đánh giá cán bộ", "Đoàn kết, thống nhất trong nội bộ",
    "Thanh tra, kiểm tra công vụ", "Đài hóa thân hoàn vũ", "Phòng ngừa vi phạm", "Phòng cháy, chữa cháy rừng", "Bộ thủ tục hành chính đã công bố",
    "Bộ máy tinh gọn", "Bộ Tiêu chí nông thôn mới", "Bộ Chỉ số CCHC", "Bộ luật Dân sự năm 2015", "Bộ Luật Lao động", "Hội thảo khoa học cấp tỉnh",
    "Hội thi tìm hiểu pháp luật", "Hội nhập quốc tế sâu rộng", "Hội trường UBND xã", "Đội ngũ cán bộ cấp cơ sở", "Tổ hợp công nghiệp", "Viện dẫn quy định",
    "Viện trợ không hoàn lại", "Viện phí", "Cục bộ, bản vị", "Thuế thu nhập cá nhân", "Thuế suất ưu đãi", "Khối lượng công việc lớn", "Trạm biến áp",
    "Sở hữu trí tuệ", "Sở dĩ có kết quả trên", "Ban đầu còn lúng túng", "Ban đêm", "Báo động cấp 2", "Báo chí phản ánh", "Quỹ đất sạch", "Kho dữ liệu dùng chung",
    "Trung tâm của sự phát triển", "Chính phủ điện tử, chính quyền số", "Chính phủ số", "Kiểm toán nội bộ", "Đơn vị tính: triệu đồng", "Phòng học thông minh",
    "Phòng họp trực tuyến", "Phòng dịch", "Vụ việc phức tạp kéo dài", "Vụ án hành chính", "Bưu chính công ích", "Xã hội hóa giáo dục", "Thành phố thông minh",
    "Tỉnh lộ 10", "Hạt nhân đoàn kết", "Khối tài sản công", "Đoàn viên, hội viên, quần chúng", "Viễn thông, công nghệ thông tin phát triển", "Ngân hàng dữ liệu đề thi",
    "Bộ hồ sơ mẫu", "Bộ câu hỏi khảo sát", "Ban bố tình trạng khẩn cấp", "Trụ sở UBND xã", "Hội đủ điều kiện", "Đội mũ bảo hiểm", "Công tác tổ chức cán bộ",
    "Cấp giấy chứng nhận", "Sở trường của cán bộ", "Bộ nhận diện thương hiệu", "Trạm dừng nghỉ", "Văn phòng phẩm", "Văn phòng không giấy tờ", "Phòng chống thiên tai",
    "Hội chợ thương mại", "Liên đới chịu trách nhiệm", "Thường trực 24/24 giờ", "Thanh tra công vụ", "Tổ chức đảng, đảng viên", "Đại học là bậc học cao",
]  # fmt: skip

KNOWN_MISSES: list[tuple[str, list[str], str, str]] = []


def opening(text: str) -> tuple[list[str], str]:
    units, end = read_units(text, lower(text), 0)
    return [unit.name for unit in units], text[end:].strip()


@pytest.mark.parametrize("text, names, rest", CASES)
def test_units_at_the_start(text: str, names: list[str], rest: str) -> None:
    assert opening(text) == (names, rest)


@pytest.mark.parametrize("text", NO_UNIT)
def test_no_unit(text: str) -> None:
    assert opening(text) == ([], text)


@pytest.mark.parametrize("text, names, rest", [pytest.param(*case[:3], marks=pytest.mark.xfail(strict=True, reason=case[3])) for case in KNOWN_MISSES])
def test_known_misses(text: str, names: list[str], rest: str) -> None:
    assert opening(text) == (names, rest)


@pytest.mark.parametrize("text", [case[0] for case in CASES])
def test_ranges_lie_in_the_text_in_order(text: str) -> None:
    units, end = read_units(text, lower(text), 0)
    bounds = [edge for unit in units for edge in (unit.start, unit.end)]
    assert bounds == sorted(bounds)
    assert 0 == bounds[0] < bounds[-1] == end <= len(text)
