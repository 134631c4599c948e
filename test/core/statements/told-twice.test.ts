import { testKinds } from "./told";

/** What is told twice, denied, ranked, or comes before what it follows: kinds that further hands brought. */
testKinds(
  "what the words of a report hold against its own figures",
  [
    {
      name: "a bracket whose clauses each begin with a number",
      wrong: "Tổ kiểm tra 86 cơ sở (31 nhà hàng, quán nước; 27 nhà trọ; 16 kho, xưởng; 15 trường học).",
      found: "sentence-sum-differs 86 cơ sở",
      right: "Tổ kiểm tra 89 cơ sở (31 nhà hàng, quán nước; 27 nhà trọ; 16 kho, xưởng; 15 trường học).",
    },
    {
      name: "what is left behind a share of which the whole is told last",
      wrong: "Xã đã trồng rừng 25,14 ha trong tổng số 34,60 ha, đạt 72,7%, còn 8,46 ha.",
      found: "change-differs 8,46 ha",
      right: "Xã đã trồng rừng 25,14 ha trong tổng số 34,60 ha, đạt 72,7%, còn 9,46 ha.",
    },
    {
      name: "a direction without its amount",
      wrong: "Thư viện xã phục vụ 8.420 lượt, tăng so với cùng kỳ năm trước (9.105 lượt).",
      found: "change-differs tăng so với",
      right: "Thư viện xã phục vụ 9.420 lượt, tăng so với cùng kỳ năm trước (9.105 lượt).",
    },
    {
      name: "an aim between the figure and the verdict",
      wrong: "Tỷ lệ trẻ ăn bán trú đạt 96,6%, trong khi chỉ tiêu giao là 98,5%, vượt chỉ tiêu đề ra.",
      found: "change-differs vượt chỉ tiêu",
      right: "Tỷ lệ trẻ ăn bán trú đạt 99,1%, trong khi chỉ tiêu giao là 98,5%, vượt chỉ tiêu đề ra.",
    },
    {
      name: "all of them, told again with another number",
      wrong:
        "Xã đăng ký 27 mô hình dân vận khéo. Khối vận họp 12 kỳ. Trong số 29 mô hình dân vận khéo đã đăng ký, có 21 mô hình được công nhận.",
      found: "figure-conflict 29 mô hình dân vận khéo",
      right:
        "Xã đăng ký 27 mô hình dân vận khéo. Khối vận họp 12 kỳ. Trong số 27 mô hình dân vận khéo đã đăng ký, có 21 mô hình được công nhận.",
    },
    {
      name: "what follows, dated before",
      wrong:
        "Con lợn bệnh cuối cùng bị tiêu hủy ngày 25/6/2025. Sau 21 ngày không có ca mới, xã công bố hết dịch ngày 18/6/2025.",
      found: "malformed-date ngày 18/6/2025",
      right:
        "Con lợn bệnh cuối cùng bị tiêu hủy ngày 25/6/2025. Sau 21 ngày không có ca mới, xã công bố hết dịch ngày 18/7/2025.",
    },
    {
      name: "a stage dated before the one it follows",
      wrong: "Hợp đồng ký ngày 12/3/2025; khởi công ngày 18/4/2025; nghiệm thu, bàn giao ngày 05/4/2025.",
      found: "malformed-date ngày 05/4/2025",
      right: "Hợp đồng ký ngày 12/3/2025; khởi công ngày 18/4/2025; nghiệm thu, bàn giao ngày 05/8/2025.",
    },
    {
      name: "a stock at the end, called by its day",
      wrong:
        "Công đoàn đầu năm 2025 quản lý 2.386 đoàn viên. Trong năm kết nạp mới 148 đoàn viên, tiếp nhận 26 đoàn viên; giảm 97 đoàn viên do nghỉ hưu. Như vậy, đến 31/12/2025, toàn ngành có 2.436 đoàn viên.",
      found: "change-differs 2.436 đoàn viên",
      right:
        "Công đoàn đầu năm 2025 quản lý 2.386 đoàn viên. Trong năm kết nạp mới 148 đoàn viên, tiếp nhận 26 đoàn viên; giảm 97 đoàn viên do nghỉ hưu. Như vậy, đến 31/12/2025, toàn ngành có 2.463 đoàn viên.",
    },
    {
      name: "answers of one question in one sentence",
      wrong:
        "Mỗi người được hỏi chọn một mức duy nhất: rất hài lòng 32,0%, hài lòng 45,5%, chưa hài lòng 28,5%.",
      found: "sentence-sum-differs 28,5%",
      right:
        "Mỗi người được hỏi chọn một mức duy nhất: rất hài lòng 32,0%, hài lòng 45,5%, chưa hài lòng 22,5%.",
    },
    {
      name: "what is left of a total of two",
      wrong:
        "Năm trước chuyển sang 26 kiến nghị, trong kỳ nhận mới 143 kiến nghị, tổng cộng 169 kiến nghị. Đã trả lời 151 kiến nghị; hiện còn 28 kiến nghị đang xem xét.",
      found: "change-differs 28 kiến nghị",
      right:
        "Năm trước chuyển sang 26 kiến nghị, trong kỳ nhận mới 143 kiến nghị, tổng cộng 169 kiến nghị. Đã trả lời 151 kiến nghị; hiện còn 18 kiến nghị đang xem xét.",
    },
    {
      name: "a mean right behind its numbers, though another comes out below",
      wrong:
        "Trường có 36 lớp với 1.404 học sinh, bình quân 37 học sinh/lớp. Trong đó: khối 6 có 10 lớp, 396 em; khối 7 có 09 lớp, 350 em; khối 8 có 09 lớp, 338 em; khối 9 có 08 lớp, 320 em.",
      found: "change-differs 37 học sinh/lớp",
      right:
        "Trường có 36 lớp với 1.404 học sinh, bình quân 39 học sinh/lớp. Trong đó: khối 6 có 10 lớp, 396 em; khối 7 có 09 lớp, 350 em; khối 8 có 09 lớp, 338 em; khối 9 có 08 lớp, 320 em.",
    },
    {
      name: "of a whole told with its number more than there are",
      wrong: "Trong số 58 cơ sở vi phạm, có 64 cơ sở bị phạt tiền.",
      found: "sentence-sum-differs 64 cơ sở",
      right: "Trong số 64 cơ sở vi phạm, có 58 cơ sở bị phạt tiền.",
    },
    {
      name: "a result told again at the head of a sentence",
      wrong:
        "Mặt trận xã đã tổ chức 27 buổi tuyên truyền trong quý II. Với 29 buổi tuyên truyền đã tổ chức trong quý II, nhận thức được nâng lên.",
      found: "figure-conflict 29 buổi",
      right:
        "Mặt trận xã đã tổ chức 27 buổi tuyên truyền trong quý II. Với 27 buổi tuyên truyền đã tổ chức trong quý II, nhận thức được nâng lên.",
    },
    {
      name: "more ballots than were handed out",
      wrong: "Ban Kiểm phiếu phát ra 145 phiếu, thu về 148 phiếu.",
      found: "sentence-sum-differs 148 phiếu",
      right: "Ban Kiểm phiếu phát ra 148 phiếu, thu về 145 phiếu.",
    },
    {
      name: "more votes than valid ballots",
      wrong: "Số phiếu hợp lệ 2.297 phiếu. Người cao nhất là ông Lò Văn Pành với 2.318 phiếu.",
      found: "sentence-sum-differs 2.318 phiếu",
      right: "Số phiếu hợp lệ 2.318 phiếu. Người cao nhất là ông Lò Văn Pành với 2.297 phiếu.",
    },
    {
      name: "a first place that its list gives another",
      wrong:
        "Tỷ lệ bao phủ của các xã: Mường Lay 93,7%; Nậm Pung 95,1%; Đại Sơn 91,8%; Hòa Ninh 96,4%. Nậm Pung là xã có tỷ lệ cao nhất cụm.",
      found: "figure-conflict cao nhất",
      right:
        "Tỷ lệ bao phủ của các xã: Mường Lay 93,7%; Nậm Pung 97,1%; Đại Sơn 91,8%; Hòa Ninh 96,4%. Nậm Pung là xã có tỷ lệ cao nhất cụm.",
    },
    {
      name: "a first place told again in a bracket",
      wrong:
        "Giải ngân của Ban dự án khu vực 78,4%; Phòng Kinh tế 81,2%; xã Bình An 86,5%; xã Hòa Lộc 69,9%. Phòng Kinh tế là đơn vị giải ngân cao nhất trong bốn đơn vị (81,2%).",
      found: "figure-conflict 81,2%",
      right:
        "Giải ngân của Ban dự án khu vực 78,4%; Phòng Kinh tế 81,2%; xã Bình An 76,5%; xã Hòa Lộc 69,9%. Phòng Kinh tế là đơn vị giải ngân cao nhất trong bốn đơn vị (81,2%).",
    },
    {
      name: "the best year of several",
      wrong:
        "Tốc độ tăng năm 2025 của xã đạt 8,46%. So với các năm trước (năm 2022 tăng 9,03%; năm 2023 tăng 6,51%; năm 2024 tăng 7,38%), đây là mức tăng cao nhất.",
      found: "figure-conflict 8,46%",
      right:
        "Tốc độ tăng năm 2025 của xã đạt 9,46%. So với các năm trước (năm 2022 tăng 9,03%; năm 2023 tăng 6,51%; năm 2024 tăng 7,38%), đây là mức tăng cao nhất.",
    },
    {
      name: "something denied that was counted",
      wrong:
        "Giải quyết 2.254 hồ sơ: trước hạn 1.610; đúng hạn 637; trễ hạn 07. Trong kỳ không phát sinh hồ sơ trễ hạn.",
      found: "figure-conflict không phát sinh hồ sơ trễ hạn",
      right: "Giải quyết 2.247 hồ sơ: trước hạn 1.610; đúng hạn 637. Trong kỳ không phát sinh hồ sơ trễ hạn.",
    },
    {
      name: "all have it, and some have not",
      wrong:
        "Đến nay 100% số thôn đã có nhà văn hóa. Khó khăn: hai thôn Đồng Mít và Suối Cát chưa có nhà văn hóa.",
      found: "figure-conflict 100% số thôn đã có nhà văn hóa",
      right:
        "Đến nay 90% số thôn đã có nhà văn hóa. Khó khăn: hai thôn Đồng Mít và Suối Cát chưa có nhà văn hóa.",
    },
    {
      name: "a step in an order",
      wrong: "Chỉ số cải cách xếp thứ 5/14 sở, tăng 6 bậc so với năm trước (xếp thứ 9/14).",
      found: "change-differs tăng 6 bậc",
      right: "Chỉ số cải cách xếp thứ 5/14 sở, tăng 4 bậc so với năm trước (xếp thứ 9/14).",
    },
    {
      name: "a cumulative figure below its month's, sentences apart",
      wrong: "Tháng 9 đội kiểm tra 45 cơ sở. Xử phạt 38 trường hợp. Lũy kế 9 tháng, xử phạt 31 trường hợp.",
      found: "change-differs 31 trường hợp",
      right: "Tháng 9 đội kiểm tra 45 cơ sở. Xử phạt 31 trường hợp. Lũy kế 9 tháng, xử phạt 138 trường hợp.",
    },
    {
      name: "what is left of two counts side by side",
      wrong:
        "Thụ lý 73 vụ, 128 bị can. Đã giải quyết 61 vụ, 104 bị can. Cụ thể: truy tố 56 vụ, 101 bị can; đình chỉ 02 vụ, 03 bị can; tạm đình chỉ 03 vụ chưa rõ bị can. Hiện còn lại đang điều tra 14 vụ, 24 bị can.",
      found: "change-differs 14 vụ",
      right:
        "Thụ lý 73 vụ, 128 bị can. Đã giải quyết 61 vụ, 104 bị can. Cụ thể: truy tố 56 vụ, 101 bị can; đình chỉ 02 vụ, 03 bị can; tạm đình chỉ 03 vụ chưa rõ bị can. Hiện còn lại đang điều tra 12 vụ, 24 bị can.",
    },
    {
      name: "a mean over the whole, not over its parts",
      wrong:
        "Tham gia có 24 hộ ở 03 thôn: Nà Chì 11 hộ, Bản Lầu 08 hộ, Khuổi Vài 05 hộ. Tổng diện tích 18,0 ha, bình quân 0,85 ha/hộ.",
      found: "change-differs 0,85 ha/hộ",
      right:
        "Tham gia có 24 hộ ở 03 thôn: Nà Chì 11 hộ, Bản Lầu 08 hộ, Khuổi Vài 05 hộ. Tổng diện tích 18,0 ha, bình quân 0,75 ha/hộ.",
    },
    {
      name: "so much for each, beside another of the next sentence",
      wrong:
        "Xã tặng 240 suất, mỗi suất 500.000 đồng, tổng 1,2 tỷ đồng. Trao 18 sổ, mỗi sổ 10 triệu đồng, tổng 180 triệu đồng.",
      found: "change-differs 1,2 tỷ đồng",
      right:
        "Xã tặng 240 suất, mỗi suất 500.000 đồng, tổng 120 triệu đồng. Trao 18 sổ, mỗi sổ 10 triệu đồng, tổng 180 triệu đồng.",
    },
    {
      name: "a share of the population by name",
      wrong: "Xã có 96.400 người tham gia bảo hiểm trên tổng dân số 104.200 người, tỷ lệ bao phủ đạt 94,35%.",
      found:
        "percentage-differs 96.400 người tham gia bảo hiểm trên tổng dân số 104.200 người, tỷ lệ bao phủ đạt 94,35%",
      right: "Xã có 96.400 người tham gia bảo hiểm trên tổng dân số 104.200 người, tỷ lệ bao phủ đạt 92,51%.",
    },
  ],
  [
    "Công suất bình quân 61,3%, riêng dịp lễ 30/4 - 01/5 đạt trên 92%.",
    "Xảy ra 46 vụ, so với cùng kỳ giảm 08 vụ (46/54 vụ), tương đương 14,81%.",
    "Đội ngũ có 372 người, trong đó 301 người là nữ, 198 người là đảng viên; còn thiếu 17 giáo viên so với định mức.",
    "Xã đăng ký 96 mô hình, chia theo lĩnh vực: kinh tế 38, văn hóa 34, quốc phòng 13, chính trị 11; chia theo chủ thể: 71 mô hình tập thể và 25 mô hình cá nhân.",
    "Hoàn thành 154 nhà, gồm xây mới 118 nhà (60 triệu đồng/nhà) và sửa chữa 36 nhà (30 triệu đồng/nhà), tổng kinh phí 8.160 triệu đồng; ngoài ra cộng đồng giúp 4.312 ngày công.",
    "1. Quy mô: 22 lớp, 836 học sinh.\n2. Rèn luyện: Tốt 744 em - 89,0%; Khá 87 em - 10,4%; Đạt 05 em - 0,6%.",
    "Đã thi hành xong 31,7 tỷ đồng, đạt 54,4% (chỉ tiêu 50%). Trong đó thu cho ngân sách 1,9 tỷ đồng; thu cho tổ chức tín dụng 22,6 tỷ đồng.",
    "Đảng bộ có 512 đảng viên. Số đảng viên được đánh giá 478; miễn sinh hoạt 29; mới kết nạp chưa đánh giá 05.",
    "Dịp 27/7 thăm 42 gia đình, mỗi suất 300.000 đồng, tổng 12,6 triệu đồng. Dịp 22/12 trao 09 suất, mỗi suất 500.000 đồng, tổng 4,5 triệu đồng.",
    "Lũy kế xuất khẩu đạt 2.187 triệu đồng. Riêng xuất khẩu tháng 4 đạt 246 triệu đồng. Tính chung, xuất khẩu hàng may mặc từ đầu năm đạt 182 triệu đồng.",
    "Trong 10 tháng kết nạp mới 2.415 hội viên, đạt 120,8% chỉ tiêu (2.000 hội viên); đưa ra khỏi danh sách 1.095 hội viên; thực tăng 1.320 hội viên so với đầu năm (93.000 hội viên).",
    "Cuối năm có 7.215 hộ nghèo. Đầu năm có 9.684 hộ nghèo; trong năm giảm 2.469 hộ. Cụ thể: 2.871 hộ thoát nghèo; 402 hộ nghèo phát sinh mới. Hộ nghèo vùng cao còn 4.329 hộ, chiếm 60% số hộ nghèo.",
    "Toàn xã có 41 nhóm, lớp và 1.086 trẻ, bình quân 26,5 em/lớp. Cụ thể: mầm non 12 lớp, 284 trẻ; tiểu học 17 lớp, 421 học sinh; trung học 12 lớp, 381 học sinh.",
    "Tổng thu 12.846 triệu đồng, gồm:\n+ Thu trên địa bàn: 846 triệu đồng;\n+ Thu cân đối: 9.200 triệu đồng;\n+ Thu mục tiêu: 2.800 triệu đồng.\nTổng chi 11.305 triệu đồng; trong đó chi thường xuyên 8.905 triệu đồng, chi đầu tư 2.400 triệu đồng.",
    "Không có hộ nghèo phát sinh mới. Đầu năm có 12 hộ nghèo.",
  ],
);
