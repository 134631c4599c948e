import { testKinds } from "./told";

/** Figures that look as if they failed, and make sense in another way; and the same kinds where nothing explains them. */
testKinds(
  "figures that make sense in another way",
  [
    {
      name: "a list that ends where its total says",
      wrong: "Đợt kiểm tra lấy 156 mẫu, gồm rau 64 mẫu, thịt 47 mẫu và chè 54 mẫu.",
      found: "sentence-sum-differs 156 mẫu",
      right: "Đợt kiểm tra lấy 165 mẫu, gồm rau 64 mẫu, thịt 47 mẫu và chè 54 mẫu.",
    },
    {
      name: "what is left, with nothing between",
      wrong: "Đầu kỳ có 84 tổ hợp tác, giải thể 7 tổ, còn 71 tổ.",
      found: "change-differs 71 tổ",
      right: "Đầu kỳ có 84 tổ hợp tác, giải thể 7 tổ, còn 77 tổ.",
    },
    {
      name: "a product with no percentage beside it",
      wrong: "Vườn ươm rộng 4 ha, mật độ 25.000 cây/ha, tổng số 130.000 cây.",
      found: "change-differs 130.000 cây",
      right: "Vườn ươm rộng 4 ha, mật độ 25.000 cây/ha, tổng số 100.000 cây.",
    },
    {
      name: "a cumulative figure below that of its own quarter",
      wrong: "Quý này kết nạp mới 64 hội viên, lũy kế từ đầu năm 46 hội viên.",
      found: "change-differs 46 hội viên",
      right: "Quý này kết nạp mới 64 hội viên, lũy kế từ đầu năm 146 hội viên.",
    },
    {
      name: "days from the only deadline",
      wrong: "Thời hạn nộp hồ sơ là ngày 10/6/2025. Đơn vị nộp ngày 22/6/2025, chậm 21 ngày.",
      found: "change-differs chậm 21 ngày",
      right: "Thời hạn nộp hồ sơ là ngày 10/6/2025. Đơn vị nộp ngày 22/6/2025, chậm 12 ngày.",
    },
    {
      name: "a list that was told to its end and one part too many",
      wrong:
        "Tiếp công dân 137 lượt với 150 người, gồm thường xuyên 104 lượt, định kỳ 33 lượt, đột xuất 3 lượt; có 2 đoàn đông người.",
      found: "sentence-sum-differs 137 lượt",
      right:
        "Tiếp công dân 140 lượt với 150 người, gồm thường xuyên 104 lượt, định kỳ 33 lượt, đột xuất 3 lượt; có 2 đoàn đông người.",
    },
    {
      name: "one that came, forgotten in what is left",
      wrong:
        "Đầu năm xã có 142 hộ nghèo. Trong năm 47 hộ thoát nghèo; phát sinh 6 hộ nghèo mới. Cuối năm còn 95 hộ nghèo.",
      found: "change-differs 95 hộ nghèo",
      right:
        "Đầu năm xã có 142 hộ nghèo. Trong năm 47 hộ thoát nghèo; phát sinh 6 hộ nghèo mới. Cuối năm còn 101 hộ nghèo.",
    },
    {
      name: "points over a target that was not reached",
      wrong: "Đến nay giải ngân đạt 58,5% kế hoạch, vượt 6,5 điểm phần trăm so với mục tiêu quý III là 65%.",
      found: "change-differs 6,5 điểm phần trăm",
      right: "Đến nay giải ngân đạt 71,5% kế hoạch, vượt 6,5 điểm phần trăm so với mục tiêu quý III là 65%.",
    },
    {
      name: "a mean over people in the sentence before, a month's",
      wrong:
        "Bốn doanh nghiệp sử dụng tổng cộng 1.350 lao động; nữ 810 người, chiếm 60%. Tổng quỹ tiền lương tháng 5 là 11.475 triệu đồng, bình quân 5,8 triệu đồng/người/tháng.",
      found: "change-differs 5,8 triệu đồng/người/tháng",
      right:
        "Bốn doanh nghiệp sử dụng tổng cộng 1.350 lao động; nữ 810 người, chiếm 60%. Tổng quỹ tiền lương tháng 5 là 11.475 triệu đồng, bình quân 8,5 triệu đồng/người/tháng.",
    },
    {
      name: "an act that carries out what came later",
      wrong:
        "Ngày 16/9/2024, Đoàn ban hành Kết luận kiểm tra, yêu cầu khắc phục trong 30 ngày. Thực hiện Kết luận này, ngày 11/9/2024 công ty đã gửi báo cáo hoàn thành.",
      found: "change-differs ngày 11/9/2024",
      right:
        "Ngày 16/9/2024, Đoàn ban hành Kết luận kiểm tra, yêu cầu khắc phục trong 30 ngày. Thực hiện Kết luận này, ngày 11/10/2024 công ty đã gửi báo cáo hoàn thành.",
    },
    {
      name: "a share of the whole school among those of three years",
      wrong:
        "Trường có 920 học sinh. Đánh giá 700 học sinh các khối 6, 7, 8:\n- Tốt: 175 em (25,0%)\n- Khá: 308 em (33,5%)\n- Đạt: 203 em (29,0%)\n- Chưa đạt: 14 em (2,0%)",
      found: "percentage-differs 308 em (33,5%",
      right:
        "Trường có 920 học sinh. Đánh giá 700 học sinh các khối 6, 7, 8:\n- Tốt: 175 em (25,0%)\n- Khá: 308 em (44,0%)\n- Đạt: 203 em (29,0%)\n- Chưa đạt: 14 em (2,0%)",
    },
    {
      name: "rows whose dots lead to their amounts",
      wrong:
        "Tổng chi 11.620 triệu đồng, gồm ba nhóm:\nChi đầu tư ........ 3.180 triệu đồng\nChi thường xuyên ........ 7.461 triệu đồng\nChi chuyển nguồn ........ 1.024 triệu đồng",
      found: "sentence-sum-differs 11.620 triệu đồng",
      right:
        "Tổng chi 11.620 triệu đồng, gồm ba nhóm:\nChi đầu tư ........ 3.180 triệu đồng\nChi thường xuyên ........ 7.416 triệu đồng\nChi chuyển nguồn ........ 1.024 triệu đồng",
    },
    {
      name: "a plan divided by what was reached",
      wrong: "Tham gia tự nguyện: 376 người; chỉ tiêu giao cả năm 400 người; đạt 106,4% chỉ tiêu.",
      found: "percentage-differs 376 người; chỉ tiêu giao cả năm 400 người; đạt 106,4%",
      right: "Tham gia tự nguyện: 376 người; chỉ tiêu giao cả năm 400 người; đạt 94,0% chỉ tiêu.",
    },
    {
      name: "a rise that is a fall, with its percentage between",
      wrong: "Xảy ra 24 vụ tai nạn, tăng 06 vụ (20,0%) so với cùng kỳ năm trước (30 vụ).",
      found: "change-differs 06 vụ",
      right: "Xảy ra 24 vụ tai nạn, giảm 06 vụ (20,0%) so với cùng kỳ năm trước (30 vụ).",
    },
    {
      name: "a total behind its label, divided in bare numbers",
      wrong:
        "Tổng hồ sơ: 5.437. Trực tuyến 4.702 (86,5%); trực tiếp 675; qua bưu chính 60.\nChia theo lĩnh vực: đất đai 1.764; hộ tịch 1.482; chứng thực 1.603; bảo trợ xã hội 388; các lĩnh vực khác 300.",
      found: "sentence-sum-differs 5.437",
      right:
        "Tổng hồ sơ: 5.437. Trực tuyến 4.702 (86,5%); trực tiếp 675; qua bưu chính 60.\nChia theo lĩnh vực: đất đai 1.764; hộ tịch 1.482; chứng thực 1.603; bảo trợ xã hội 388; các lĩnh vực khác 200.",
    },
    {
      name: "a plan and what was reached in the sentence before",
      wrong:
        "Chi thường xuyên 6.912; dự toán giao 7.200. Cơ quan tài chính thẩm định, tỷ lệ thực hiện đạt 69,0% dự toán.",
      found: "percentage-differs 69,0%",
      right:
        "Chi thường xuyên 6.912; dự toán giao 7.200. Cơ quan tài chính thẩm định, tỷ lệ thực hiện đạt 96,0% dự toán.",
    },
  ],
  [
    // Two counts side by side, and parts of one of them.
    "Đại hội có 24 đoàn, 935 vận động viên (nam 548, nữ 387), 120 trọng tài.",
    // What is left beside the total is none of its parts.
    "Tòa án thụ lý 1.126 vụ việc, giải quyết 1.021 vụ việc. Số còn lại 105 vụ việc đều trong hạn, trong đó 30 vụ tạm đình chỉ, 36 vụ mới nhận. Án hôn nhân 540 vụ việc, hòa giải 380 vụ. Án hình sự 111 vụ với 190 bị cáo.",
    // Parts with their own subtotal.
    "Khám tuyển gọi 131 người, khám 122, sức khỏe loại 1: 16, loại 2: 31, loại 3: 27; tổng đủ sức khỏe 74 người.",
    // Lengths in the names of classes.
    "Cả vùng đăng ký 715 tàu. Theo chiều dài: 6 đến dưới 12 m: 402; 12 đến dưới 15 m: 188; từ 15 m: 125.",
    // Of the list another figure is the total.
    "Trong quý lấy 221 mẫu, phân tích xong 209, đang chờ 12. Trong số đã có kết quả, 196 mẫu đạt, 13 mẫu không đạt (6,2%). Theo nhóm: rau 84 mẫu/5 không đạt; thịt 57/4; thủy sản 28/4; chè 40/0.",
    // Founded, dissolved, merged: all between moves what is left.
    "Cuối năm trước có 58 HTX; thành lập mới 6; giải thể 4; sáp nhập 2 thành 1. Cuối năm nay còn 59 HTX, gồm nông nghiệp 44, vận tải 15.",
    "Hợp đồng 31,5 tỷ; điều chỉnh tăng 0,45 tỷ; đã thanh toán 27,0 tỷ, giữ bảo hành 1,6 tỷ, còn lại 3,35 tỷ sẽ trả khi quyết toán.",
    // More than was meant, by a percentage told beside it.
    "Mô hình rộng 6 ha, mật độ 50.000 cây/ha, trồng dặm 10%, tổng giống 330.000 cây.",
    // A day that no ratio can be.
    "Đầu năm có 164 hộ nghèo; đến thời điểm 31/10 còn 118 hộ nghèo trên tổng số 2.360 hộ, chiếm 5,00%.",
    "Trước 25/12 xong 96 hộ, đạt 80% kế hoạch giao 120 hộ.",
    // Under management, not of a stretch of time.
    "+ Trẻ trong diện quản lý: 254; tiêm đủ mũi lũy kế đến nay: 188 trẻ, đạt 74,0%.",
    "Nguyên giá 8.420 triệu đồng, hao mòn lũy kế 3.610 triệu đồng, giá trị còn lại 4.810 triệu đồng.",
    // "Trong đó" takes apart what stands right before it.
    "Phát hiện 5 vụ ma túy, 8 đối tượng; người nghiện có hồ sơ quản lý 31, trong đó tại cơ sở 12, tại cộng đồng 9.",
    // Factors and prices are no parts.
    "Mức đóng của người thứ nhất 1.053.000 đồng (4,5% × 1.950.000 × 12), người thứ hai bằng 70%.",
    "Tỉnh tặng 1.240 suất × 500.000 đồng, thành tiền 620 triệu đồng; huyện tặng 730 suất × 400.000 đồng, thành 292 triệu đồng. Hai nguồn 912 triệu đồng.",
    "Nguồn quỹ xây, sửa nhà 640 triệu đồng (70 triệu/căn xây, 45 triệu/căn sửa, hết 641 triệu đồng).",
    // One count and another together.
    "Từ đầu năm có 57 người bị chó cắn đi tiêm, trong đó trẻ em 26 người; có 4 người bị từ hai con cắn nên số con là 61.",
    // A number taken for a name completes it.
    "Còn 41 trường hợp sai lệch (thiếu ngày sinh 16, trùng số 7, chưa rõ nơi ở 18).",
    // Another commune's rate is not of this one's whole.
    "Xã có khoảng 1.480 con chó, mèo. Đợt một tiêm 1.060 con, đạt 71,6%; xã bên cạnh tiêm 1.120 con nhưng chỉ đạt 66%.",
    // "Thừa" and "thiếu" in the name of what is counted.
    "Điều tra 430 trẻ, thấp còi 62 (14,4%), nhẹ cân 48 (11,2%), thừa cân béo phì 41 (9,5%). So với lần trước giảm 3,1 điểm phần trăm.",
    // Girls and boys to a hundred are a rate.
    "Trẻ tiêm đủ mũi 203 trẻ.\nSinh 90 trẻ; tỷ số giới tính khi sinh 109,1 nam/100 nữ.",
    // Labels of a series, told by a verb.
    "Trường có 26 lớp với 930 học sinh. Chia ra: khối 6 có 245 em, khối 7 có 232 em, khối 8 có 228 em, khối 9 có 225 em.",
    // A factor before "x".
    "Quỹ phụ huynh dư học kỳ I 2.860.000đ; học kỳ II thu 36 em x 120.000đ = 4.320.000đ (miễn 3 em); cộng 7.180.000đ.",
    // The quarter before, and what this one has more.
    "Quý II có 2.840 hồ sơ tiếp nhận, như vậy quý III tăng 213 hồ sơ (7,5%).",
    // The share of something that is named behind the comma.
    "Khu dân cư tổ chức Ngày hội 12/12, số hộ dự chiếm 79%, thôn cao nhất 96%.",
    // Two reservoirs, and three years of what is left.
    "Hồ Suối Ba dung tích 5,2 triệu m³, nay còn 2,34 triệu m³ (45%). Hồ Đá Rẻo dung tích 1,5 triệu m³, còn 0,6 triệu m³ (40%).",
    "Hội viên nghèo: năm 2022 còn 11 hộ, 2023 còn 6 hộ, 2024 còn 2 hộ; đến nay không còn.",
    // So much is reached, and something else is done.
    "Kênh mương 92,0 km: đã kiên cố 64,4 km, đạt 70,0%; nạo vét đợt này 24 km, khối lượng 8.700 m³.",
    // Several answers of each.
    "Nguyên nhân bỏ trống theo lời 60 tiểu thương được hỏi: bán hàng qua mạng 41 ý kiến, chợ tự phát 33, mái dột 21, giá thuê 14.",
    // What follows tells of the last part.
    "Kiểm tra 54 cơ sở, 48 cơ sở đạt, 06 cơ sở vi phạm, nhắc nhở 04, phạt tiền 02 cơ sở với 8 triệu đồng.",
    // Told before, and counted no second time.
    "Phát hiện 57 tồn tại tại 34 cơ sở; xử phạt 9 cơ sở, trong đó đình chỉ hoạt động 02 cơ sở, các cơ sở còn lại trong số 34 cơ sở nói trên được hướng dẫn khắc phục.",
    // Two rates of one thing.
    "Hoàn thành 52/52 nhà (xây mới 40, sửa chữa 12), kinh phí hỗ trợ 2,76 tỷ đồng theo mức 60 triệu đồng/nhà xây mới, 30 triệu đồng/nhà sửa chữa.",
    // A part of a part.
    "Về tiền: tổng số phải thi hành 71,8 tỷ đồng; có điều kiện 44,9 tỷ đồng; đã thi hành xong 22,45 tỷ đồng, đạt tỷ lệ 50%. Riêng nhóm án tín dụng phải thi hành 28 việc, 20,3 tỷ đồng.",
    // What came and what went.
    "Cấp mới 118 thẻ, nâng tổng số thẻ còn hạn lên 874 thẻ (cuối quý I là 775 thẻ, trong quý có 19 thẻ hết hạn không gia hạn).",
    // A total of its own is no part of another's.
    "- Tiêu hủy 3.642 con, trọng lượng 182.100 kg.\n- Riêng hôm nay tiêu hủy 121 con (nằm trong lũy kế).\n- Tổng đàn trước khi có dịch 81.300 con. Cùng kỳ tiêu hủy 1.470 con, tổng đàn khi ấy 87.200 con.",
    // The inspection of a commune's Party committee signs for itself.
    "Ủy ban Kiểm tra Đảng ủy xã Trung Lẫm ban hành Quyết định số 41-QĐ/UBKT ngày 24/7/2025 thành lập Đoàn kiểm tra.",
    // One came and one went, told with the same mark between.
    "Đầu năm có 168 hộ nghèo; trong năm có 41 hộ thoát nghèo, phát sinh 06 hộ do ốm đau; cuối năm còn 133 hộ nghèo.",
    // What is left is known, and some of it is older.
    "Nợ thuế đầu kỳ (31/12/2024) 1.318 triệu đồng; thu hồi nợ 846 triệu đồng; nợ mới phát sinh 214 triệu đồng; nợ cuối kỳ (30/6/2025) 686 triệu đồng. Nợ trên 90 ngày còn 402 triệu đồng, của 24 hộ.",
    // Of the work, and of no money.
    "Tổng kế hoạch vốn: 11,7 tỷ đồng, phân bổ cho 03 công trình:\n(1) đường trục thôn: 5,2 tỷ đồng - hoàn thành;\n(2) kiên cố hóa kênh: 3,9 tỷ đồng - đạt khoảng 75% khối lượng;\n(3) nhà bếp trường mầm non: 2,6 tỷ đồng - đạt 40% khối lượng.",
    // The total of several rates stands before them.
    "Chi trong năm: 148 triệu đồng, cho các việc: hỗ trợ làm 02 nhà Đại đoàn kết, 50 triệu đồng/nhà; tặng 80 suất quà Tết, 500.000 đồng/suất; trao 8 suất học bổng, 1 triệu đồng/suất.",
    // Of two totals in one sentence one is what the parts come to.
    "Lượng phế phẩm phát sinh ước 1.240 tấn; thu gom được 1.178 tấn, tỷ lệ 95%. Đưa đi đâu?\n+ ủ phân tại trại: 706,8 tấn, 60%;\n+ làm thức ăn: 294,5 tấn, 25%;\n+ đốt: phần còn lại, 176,7 tấn, 15%.",
    // A deadline that was put off.
    "Hạn hoàn thành là ngày 15/9/2024. Được gia hạn do mưa, hạn mới 20/10/2024. Nghiệm thu ngày 12/10/2024, sớm 8 ngày so với hạn mới.",
  ],
);
