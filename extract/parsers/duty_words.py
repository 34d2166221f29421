"""The words that lay a duty: triggers ("giao", "yêu cầu"), predicates ("chủ trì", "có trách nhiệm"), what leads in to them and what tells of the past instead.

Every pattern is matched against ``lower(text)``.
"""

from __future__ import annotations

import re
from functools import cache

from extract.alternatives import alternatives, words
from extract.authorities import AUTHORITY
from extract.kinds import INSTRUMENT
from extract.lexicon import column

HENCE = r"\s*(?:vì vậy|vì thế|do vậy|do đó|bởi vậy),?\s+"
OPENING = re.compile(
    r"\s*(?:(?:cùng với đó|đồng thời|bên cạnh đó|(?:cùng với|bên cạnh|song song với) [^,;:]{3,120}(?=,)|cụ thể|(?:trong (?:công tác|lĩnh vực)|về(?! phía)) [^,;:]{3,60}(?=,)|định kỳ(?: [^,;:.]{1,60}?)? (?:h[ằà]ng|mỗi) (?:tuần|tháng|quý|năm)(?= các )|(?:tháng|quý) (?:\d{1,2}|[ivx]{1,3})(?:/\d{4}| năm \d{4})?(?=,)|"
    rf"(?:{INSTRUMENT}|văn bản)"
    r"(?: này| trên| của [^,;:.]{3,60}?| số [^,;:]{3,80}?)?(?: cũng)? (?:nêu|ghi|quy định)(?: rõ)?|"
    rf"tại (?:{INSTRUMENT}|văn bản)"
    r"(?!\w)[^,]{0,120}|ngoài ra|theo đó|trên cơ sở đó|trước mắt|trong đó|qua đó|tiếp đó|mặt khác|(?:còn|riêng) (?:đối )?với|còn|riêng|đối với|về phía|các (?:ông|đồng chí)(?:\s*[(/]\s*bà\s*\)?)?|ông\s*\(bà\)|các ông|ông|bà|và|nhận được [^,]{3,40}|(?:căn cứ|trên cơ sở) [^,]{3,120}|thực hiện [^,]{3,200}|theo [^,]{3,120}|trong (?:quá trình|thời gian|khi) [^,]{3,60}|trong (?:thời hạn|thời gian|vòng|phạm vi)(?: không quá| tối đa)? \d[^,;:]{3,80}(?:, (?:kể )?từ [^;:]{3,120}?)?(?=,)|nếu (?:có )?(?:những )?(?:phát sinh|khó khăn|vướng mắc)(?:(?:,| và| hoặc) (?:phát sinh|khó khăn|vướng mắc))*|nếu [^,]{3,60}|để [^,]{3,80}|trong thời gian tới|thời gian tới|từ nay đến [^,]{3,40}|định kỳ [^,]{3,40}|(?:\d{1,2}|một|hai|ba|sáu|mỗi) (?:tuần|tháng|quý|năm) (?:một|hai|0?[1-4]) lần(?=,)|h[ằà]ng (?:tuần|tháng|quý|năm)|(?:chậm nhất |muộn nhất )?(?:chậm nhất |trước |đến |từ |sau |vào |trong )(?:hết |ngày |tháng |quý |năm |khi |thứ |đó|đầu |cuối )[^,;]{0,60}|trước \d+ (?:ngày|giờ|tháng) [^,;]{3,60}(?=,)|khi [^,;]{3,100}|đối với [^,;]{3,120}|(?:về|đối với|riêng|liên quan đến) [^:;.,]{3,160}(?=:)|đồng ý [^,;]{3,160}|thống nhất [^,;]{3,160})\s*[,:]?\s+)"
)
# "Đối với nội dung "Kiểm soát tham nhũng": Thanh tra tỉnh chủ trì …": the unit stands behind the colon
ABOUT = re.compile(r"\s*(?:riêng\s+)?(?:về|đối với|liên quan đến|công tác|lĩnh vực|nội dung|nhiệm vụ)\s[^:;]{3,200}:\s+")
# "Đối với 42 thủ tục do địa phương đặt ra, | Chủ tịch UBND xã rà soát …": the unit stands behind the comma
CONCERNING = re.compile(
    r"\s*(?:riêng\s+)?đối với\s[^,;:]{3,160},\s+(?:thì\s+)?(?=(?:các|ubnd|ủy ban|sở|bộ|tổng cục|cục|chủ tịch|giám đốc|thủ trưởng|phòng|văn phòng)(?!\w))"
)
TRIGGER = re.compile(
    words(
        r"giao(?!\s+(?:ban(?!\s+(?:an toàn giao thông(?=\s+(?:tỉnh|huyện|thành phố|thị xã|xã|quốc gia)(?!\w))|cơ yếu|tự quản|cán sự|bồi thường|quản lý(?! nhà nước)|chỉ đạo|chỉ huy|tiếp công dân|dân tộc|nội chính|tổ chức|tuyên giáo|dân vận|thường vụ|thường trực|pháp chế|chấp hành|xây dựng đảng|kinh tế|văn hóa|giám đốc|giám hiệu|đại diện|thi đua|tôn giáo|thanh tra nhân dân)(?!\w))|dịch|thông|tiếp|lưu|đất|thương|khoán|diện|nộp))(?:\s+(?:nhiệm\s+vụ|trách\s+nhiệm(?=\s+cho\s)))?(?:\s*cho)?",
        r"phân\s+công",
        r"yêu\s+cầu",
        r"kính\s+đề\s+nghị",
        r"đề\s+nghị",
        r"chỉ\s+đạo",
        r"ủy(?<!kinh phí ủy)\s+quyền(?:\s+cho)?",
        r"thống\s+nhất\s+(?:chủ\s+trương\s+)?(?:giao|cho(?:\s+phép)?)",
        r"nhắc\s+nhở",
        "kêu gọi",
        r"lưu\s+ý",
        r"chỉ\s+thị(?<!thực hiện chỉ thị)(?<!ban hành chỉ thị)(?!\s+(?:số|này|của|về|trên|nêu|liên tịch))",
    )
    + r"\s*[:,]?\s+"
)
NOT_TRIGGER = re.compile(
    words(
        "được",
        "đã",
        "do",
        "việc",
        "nhiệm vụ",
        "chỉ tiêu",
        "theo",
        "khi có",
        "khi",
        "mà",
        "có thẩm quyền",
        "biên chế",
        r"văn(?<!có văn)(?<!ban hành văn)(?<!gửi văn)(?<!ra văn)(?<!ký văn) bản(?!  | (?:này |trên )?(?:cũng|còn) )",
        "đáp ứng",
        "nội dung",
        "xét",
        "xem xét",
        "các",
        "những",
        "thẩm quyền",
        "có quyền",
        "mọi",
        "công tác",
        "sự",
        "lãnh đạo,",
        "theo dõi,",
        "khuyến khích,",
        "báo cáo,",
        "hội đồng",
        "thư ký",
        "phương án",
        "đề án",
        "cơ chế",
        "hình thức",
        "phương thức",
        "nhằm",
    )
    + r"\s+(?:[^\s,.;]+\s+){0,1}$"
)
RELATIVE_BEFORE = re.compile(words("việc", "do(?! vậy| đó)", "mà", "được") + r"\s+[^,.;]{0,70}$")
# "kiến nghị Chính phủ, Thủ tướng Chính phủ | giao các bộ": what is proposed is laid on nobody yet.
PROPOSED_BEFORE = re.compile(rf"(?<!\w)(?:kiến nghị|đề xuất|tham mưu|trình)\s+(?={AUTHORITY}|cấp)[^.;]{{0,70}}$")
_SEES_TO = "(?:tổ chức|hướng dẫn|theo dõi|đôn đốc|kiểm tra|giám sát)"
MUST = re.compile(
    r"\s*,?\s*(?:(?:phải|cần|sẽ|cũng|còn|thường xuyên|chủ động|khẩn trương|tích cực|nghiêm túc|kịp thời|đồng thời|trực tiếp|tiếp tục|tập trung|tăng cường|định kỳ[^,;]{0,30}|h[ằà]ng \w+)\s*,?\s+)*(?:chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|chủ trì|làm đầu mối|là (?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|chủ trì|giúp việc|được (?:giao|phân công))|là đầu mối|được giao|phối hợp|giúp|căn cứ (?:quyết định|nghị quyết|kế hoạch)(?: này)? (?:tổ chức )?thi hành"
    rf"|{_SEES_TO}(?:(?:,| và|, và) {_SEES_TO})* (?:việc )?(?:triển khai )?(?:thi hành|thực hiện) (?:luật|nghị quyết|nghị định|thông tư|quyết định|quy định|quy chế) này)(?!\w)"
)
PAST = re.compile(
    r"\s*(?:,\s*)?(?:vừa|đã|đang|hiện|được(?! (?:giao|đề nghị|yêu cầu|phân công))|có(?! (?:trách nhiệm|nhiệm vụ|kế hoạch|phương án|giải pháp|biện pháp|văn bản))|là(?! (?:(?:cơ quan|đơn vị)(?! (?:chuyên môn|hành chính|tham mưu|ngang|trực thuộc|thuộc|sự nghiệp|đại diện|chấp hành|quyền lực))|đầu mối|(?:đơn vị|bộ phận) (?:đầu mối|thường trực|chủ trì|giúp việc)))|chưa|còn|chịu sự|gồm|bao gồm|thuộc|làm (?:phó |tổ )?(?:trưởng|tổ trưởng|phó)(?! đoàn)|làm (?:chủ tịch|ủy viên|thành viên|thư ký|thường trực(?= tổ| ban))|(?:sẽ )?(?:đảm nhiệm|đảm nhận|giữ) (?:vai trò|chức|cương vị|vị trí)|tổ chức hội nghị|cho biết|cho rằng|đánh giá cao|ghi nhận(?= (?:và|những|sự|nỗ lực|kết quả|thành tích|các nỗ lực))|nhận thấy|nhận định|nhấn mạnh|khẳng định|phát biểu|nêu rõ|chỉ rõ|quy định tại|nêu tại|đặt (?:tại|ở|trụ sở)|đi (?:công tác|vắng|học|nghỉ)|sử dụng (?:con )?dấu|tự giải thể|làm việc theo|hoạt động theo|tự chấm dứt|ban hành (?:kế hoạch|quyết định|công văn|chỉ thị|nghị quyết|thông tư|nghị định)(?! (?!số )[^.;]{0,120}(?:chậm nhất|trước(?= (?:ngày )?\d)|xong trước|xong trong)(?!\w)))(?!\w)"
)
BY_WHICH = re.compile(r"\s*,?\s*(?:trên cơ sở|căn cứ|theo|trong phạm vi|thông qua|dựa trên)(?!\w)")
# "Sở X cũng được yêu cầu …", "Sở X được Ủy ban nhân dân tỉnh giao chủ trì …"
REQUESTED = re.compile(
    rf"\s*(?:(?:cũng|còn|đồng thời|tiếp tục)\s+)?được\s+(?:(?P<by>{AUTHORITY}[^,;.:]{{0,40}}?)\s+)?(?:đề nghị|yêu cầu|giao(?: nhiệm vụ)?|phân công)\s+"
)
WITH = re.compile(
    words(
        r"phối\s+h[ợo]?p(?:\s+(?:chặt\s+chẽ|tốt|thường\s+xuyên|đồng\s+bộ|kịp\s+thời|hiệu\s+quả))?(?:\s*,\s*(?:thống nhất|trao đổi|làm việc|(?<=chủ trì, phối hợp, )hướng dẫn(?=\s+(?:với|các)\s)))?(?:\s+(?:với|cùng))?(?:\s+với)?",
        r"chủ\s+trì\s*,?\s*cùng(?:\s+với)?",
        r"đồng\s+chủ\s+trì\s+(?:với|cùng)(?:\s+với)?",
        r"làm\s+việc\s+với(?<!tổ chức làm việc với)",
        r"cùng(?:(?<=[;,] cùng)|(?<=^cùng))(?!\s+với)",
        r"cùng\s+với",
    )
    + r"\s+(?=\S)"
)
HEAD_OF = re.compile(
    r"\s*(?:trách\s+nhiệm(?:\s*,\s*quyền\s+hạn|\s+và\s+quyền\s+hạn|\s+thực\s+hiện|\s+thi\s+hành|\s+tổ chức thực hiện)?|nhiệm\s+vụ(?:\s*,\s*quyền\s+hạn|\s+và\s+quyền\s+hạn)?|quyền\s+và\s+trách\s+nhiệm|nghĩa vụ|phân công nhiệm vụ)\s+(?:(?:của|cho|đối với)\s+|giao(?:\s+cho)?\s+(?=(?:các\s+)?(?:sở|bộ(?! phận)|ubnd|ủy ban nhân dân|cục|chi cục|phòng|văn phòng|thanh tra|công an|cơ quan|đơn vị)(?!\w))|(?=(?:sở|bộ(?! phận)|ubnd|ủy ban nhân dân|cục|chi cục)\s))"
)
ASK = re.compile(r"\s*(?:(?:kính\s+)?đề\s+nghị|giao(?:\s+cho)?|yêu\s+cầu|phân\s+công|đối\s+với|về phía|đề xuất)\s+")
EXCLUDED = re.compile(
    r"(?:(?:các )?tổ chức, cá nhân|(?:các )?cá nhân|người dân|công dân|doanh nghiệp(?!,)|(?:ông|bà|thành phố|tỉnh|đơn vị sự nghiệp công lập)$)"
)
# How a letter calls those it is sent to; ``Duty.lead`` is then ``ADDRESSED``. "Đề nghị các đồng chí quan tâm chỉ đạo./." only closes it.
CALLED = re.compile(
    r"(?:(?:các\s+)?(?:đồng\s+chí|đ/c)|(?:các\s+)?quý\s+(?:cơ\s+quan|đơn\s+vị|địa\s+phương|sở|ban|ngành|bộ|ủy\s+ban|ubnd|công\s+ty|trường|vị)"
    r"(?:\s*(?:,|và)\s*(?:quý\s+)?(?:cơ\s+quan|đơn\s+vị|địa\s+phương|sở|ban|ngành))*)(?!\w)(?!\s+(?:lãnh đạo|thành viên|đảng viên|trong|(?:đảng |cấp )?ủy viên|bí thư))"
)
CIVILITY = re.compile(
    r"\s+(?:quan tâm|lưu ý|phối hợp)(?:\s*,?\s*(?:và\s+)?(?:quan tâm|lãnh đạo|chỉ đạo|phối hợp|triển khai|tổ chức|thực hiện|giúp đỡ|tạo điều kiện))*\s*[./;]*\s*$"
)
# What may stand before its unit with commas of its own: "Trên cơ sở nội dung Nghị quyết, Chương trình hành động, các bộ …"
PREFACE = re.compile(
    r"\s*(?:(?:đặc biệt|ngoài ra|bên cạnh đó|cùng với đó|trong đó|do đó|vì vậy),?\s+)?(?:đối với|với|về|riêng|liên quan đến|trên cơ sở|căn cứ|thực hiện|theo(?! dõi| đó)|để|nhằm|trong quá trình|trong trường hợp|nếu|khi|sau khi|qua)\s"
)
# "Về số liệu trong Đề án, | đề nghị các địa phương rà soát"
TOPIC = re.compile(r"\s*(?:riêng\s+)?(?:về|đối với|liên quan đến)\s[^,;:]{3,160},\s*")
# "Giải quyết kiến nghị: Khi doanh nghiệp có đề xuất, kiến nghị, | yêu cầu các sở trả lời"
CONDITION = re.compile(r"\s*(?:[^.,;:]{3,120}:\s+)?(?:(?:trong\s+)?trường hợp|(?:sau\s+)?khi|nếu)\s[^;:]{3,200},\s*")
# "yêu cầu | chậm nhất ngày 15/11, các địa phương cắt giảm", "đề nghị | khi có kết quả rà soát, các bộ …": the unit stands behind a comma
MEANWHILE = re.compile(r"(?:ngay|chậm nhất|muộn nhất|trước|đến|trong|từ|sau|h[ằà]ng|định kỳ|trên cơ sở|căn cứ|theo|đối với|khi|nếu)\s")
# "yêu cầu Sở X, Sở Y | và đề nghị | Mặt trận Z tập trung …": one task, two ways of telling
ALSO_ASKED = re.compile(r"\s*,?\s+(?:và|đồng thời)\s+(?:trân trọng\s+)?(?:(?:kính\s+)?đề\s+nghị|yêu\s+cầu|giao|kêu\s+gọi)\s+(?=\w)")
# "các địa phương phải chỉ đạo rà soát": the word lays a duty on others elsewhere
DIRECTS = re.compile(
    r"\s+(?:(?:phải|cần|khẩn trương|trực tiếp|tập trung|tiếp tục|chủ động|quan tâm)\s+)*(?:lãnh đạo,?\s+)?chỉ\s+đạo(?!\w)(?!\s+(?:của|tại|về|trong))"
)
# "chuyển phản ánh trên đến UBND thị xã X để xem xét, giải quyết"
FORWARDED = re.compile(r"chuyển(?<!\wchuyển)\s+[^,.;:]{2,80}?\s(?:đến|tới|cho)\s+(?=\w)")
TO_SETTLE = re.compile(r"\s*(?:để\s+)?(?:xem xét|giải quyết|xử lý|thụ lý|kiểm tra|trả lời|nghiên cứu)(?!\w)")
# "đối tượng giả danh cán bộ thuế yêu cầu các hộ kinh doanh chuyển tiền": what those ask who are not whom they say they are
PRETENDS = re.compile(r"(?<!\w)(?:giả danh|mạo danh|giả mạo|mạo nhận|tự xưng)(?!\w)")
LURES_INTO = re.compile(
    r"\s*(?:phải |cần |ngay )?(?:chuyển (?:tiền|khoản)|nộp|cài(?: đặt)?|tải|mua|ủng hộ|đặt (?:mua|hàng|cọc)|đóng|đăng nhập|truy cập|bấm|quét|kết bạn|chụp|gửi (?:ảnh|mã|thông tin)|cung cấp)(?!\w)"
)
# A unit's own act though the word may lay a duty on another: "UBND các xã phân công công chức đầu mối".
OWN_ACT = re.compile(r"\s+(?:phân\s+công|giao|chỉ\s+đạo)(?!\w)(?!\s+(?:chỉ tiêu|biên chế|dự toán|nhiệm vụ|kế hoạch))")
# "Việc tự chấm điểm do Văn phòng Sở chủ trì thực hiện", "Nhiệm vụ … được giao cho Phòng Người có công;"
# A word that a pattern begins with stands before what looks back from it: the engine looks for it fast.
BY_WHOM = re.compile(r"do(?<!\wdo)\s+(?=\w)")
TAKES_CHARGE = re.compile(
    r"\s+(?:(?:là\s+(?:cơ quan|đơn vị)\s+)?chủ trì|chịu trách nhiệm(?! hình sự)|phụ trách|đảm nhiệm|đảm nhận|làm (?:đầu mối|chủ đầu tư|trưởng đoàn))(?!\w)"
)
GIVEN_TO = re.compile(r"được(?<!\wđược)\s+(?:giao|phân\s+công)\s+cho\s+(?=\w)")
ADDRESSED = ("kính gửi",)


# "Sở Nội vụ - cơ quan thường trực Ban Chỉ đạo giúp …": what the office is besides, before its predicate
APPOSED = re.compile(r"\s*[-–]\s*(?:là\s+)?(?:cơ quan|đơn vị)\s+(?:thường trực|đầu mối|chủ trì)(?:\s+của)?(?=\s+\w)")
# "Phòng Nội vụ - Cơ quan Thường trực Ban Chỉ đạo: …", "Công an tỉnh (cơ quan thường trực) …"
APPOSITION = re.compile(r"\s*[-–]\s*(?:là\s+)?(?:cơ quan|đơn vị)\s+(?:thường trực|đầu mối|chủ trì)[^:;.,]{0,80}(?=:)")


# "Tổ công tác triển khai Đề án gồm 6 thành viên" says who they are
SAYS_HOW_MANY = re.compile(r"gồm(?<!\wgồm)(?: có)? \d+ (?:thành viên|đồng chí|người|ông|bà)(?!\w)")
# Who carries a document out, where the grammar loses the list within: "…, Cục trưởng Cục Nhà giáo và Cán bộ quản lý cơ sở giáo dục, Thủ trưởng các đơn vị …"
ALL_CARRY_OUT = re.compile(
    r"\s*(?P<who>(?:[^.:]|(?<=[ởnộchg]):){3,900}?)\s+(?:chịu|có)\s+trách\s+nhiệm\s+(?:tổ\s+chức\s+)?(?:thi\s+hành|thực\s+hiện)\s+(?:luật|nghị|thông|quyết|chỉ|kế|quy|đề)\s*\w*\s+này"
)
# "Về phía các sở, ngành, thành phố yêu cầu xây dựng kế hoạch …"
TOWARDS = re.compile(r"(?:về phía|đối với|riêng)\s+$")


@cache
def predicate() -> re.Pattern[str]:
    verbs = alternatives(re.escape(v).replace(r"\ ", r"\s+") for v in column("verbs", "verb"))
    return re.compile(
        rf"\s*,?\s*(?:cũng\s+)?(?:(?:phải|cần|sẽ|cùng|cùng\s+nhau|có\s+(?:kế\s+hoạch|phương\s+án|giải\s+pháp|biện\s+pháp)|thường\s+xuyên|kịp\s+thời|vừa|theo chức năng[^,]{{0,60}},|căn cứ[^,]{{0,80}},)\s*,?\s*)?{verbs}(?!\w)"
    )
