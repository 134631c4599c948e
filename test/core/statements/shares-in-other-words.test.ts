import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "a tenth of a named total, in other scale",
    wrong:
      "Tổng doanh thu của hợp tác xã là 12,4 tỷ đồng. Doanh thu từ dịch vụ thủy lợi 310 triệu đồng, chiếm 25% tổng doanh thu.",
    found: "percentage-differs 310 triệu đồng, chiếm 25%",
    right:
      "Tổng doanh thu của hợp tác xã là 12,4 tỷ đồng. Doanh thu từ dịch vụ thủy lợi 310 triệu đồng, chiếm 2,5% tổng doanh thu.",
  },
  {
    name: "ten times a debt's share",
    wrong: "Dư nợ toàn chi nhánh 820 tỷ đồng. Nợ nhóm 3 đến nhóm 5 là 3.280 triệu đồng, bằng 4% dư nợ.",
    found: "percentage-differs 3.280 triệu đồng, bằng 4%",
    right: "Dư nợ toàn chi nhánh 820 tỷ đồng. Nợ nhóm 3 đến nhóm 5 là 3.280 triệu đồng, bằng 0,4% dư nợ.",
  },
  {
    name: "a share of land in another unit of area",
    wrong: "Diện tích tự nhiên của xã là 42 km². Rừng đặc dụng 126 ha, chiếm 30% diện tích tự nhiên.",
    found: "percentage-differs 126 ha, chiếm 30%",
    right: "Diện tích tự nhiên của xã là 42 km². Rừng đặc dụng 126 ha, chiếm 3% diện tích tự nhiên.",
  },
  {
    name: "a share with a bracket between, of a named total",
    wrong:
      "Tổng vốn huy động của quỹ đạt 96,5 tỷ đồng, tăng 8 tỷ đồng. Tiền gửi của tổ viên 772 triệu đồng (1.240 tổ viên), chiếm 8% tổng vốn huy động.",
    found: "percentage-differs 772 triệu đồng (1.240 tổ viên), chiếm 8%",
    right:
      "Tổng vốn huy động của quỹ đạt 96,5 tỷ đồng, tăng 8 tỷ đồng. Tiền gửi của tổ viên 772 triệu đồng (1.240 tổ viên), chiếm 0,8% tổng vốn huy động.",
  },
  {
    name: "a share of a fund that is called by its name",
    wrong: "Quỹ lương cả năm 7,2 tỷ đồng. Khen thưởng 108 triệu đồng, tương đương 15% quỹ lương.",
    found: "percentage-differs 108 triệu đồng, tương đương 15%",
    right: "Quỹ lương cả năm 7,2 tỷ đồng. Khen thưởng 108 triệu đồng, tương đương 1,5% quỹ lương.",
  },
  {
    name: "an estimate above those of its parts",
    wrong:
      "Dự toán chi sự nghiệp năm nay của phường là 9.600 triệu đồng, phân bổ cho 6 đơn vị; trong đó trường học 5.100 triệu đồng, trạm y tế 1.450 triệu đồng. Đến hết quý III đã chi 6.912 triệu đồng, đạt 27% dự toán.",
    found: "percentage-differs 6.912 triệu đồng, đạt 27%",
    right:
      "Dự toán chi sự nghiệp năm nay của phường là 9.600 triệu đồng, phân bổ cho 6 đơn vị; trong đó trường học 5.100 triệu đồng, trạm y tế 1.450 triệu đồng. Đến hết quý III đã chi 6.912 triệu đồng, đạt 72% dự toán.",
  },
  {
    name: "a target that is shared out before",
    wrong:
      "Chỉ tiêu phát triển người tham gia bảo hiểm y tế hộ gia đình giao cho thị trấn là 1.850 người, chia cho 9 tổ. Tổ 3 nhận 260 người, tổ 7 nhận 310 người. Sau 8 tháng vận động được 1.572 người, đạt 58% chỉ tiêu.",
    found: "percentage-differs 1.572 người, đạt 58%",
    right:
      "Chỉ tiêu phát triển người tham gia bảo hiểm y tế hộ gia đình giao cho thị trấn là 1.850 người, chia cho 9 tổ. Tổ 3 nhận 260 người, tổ 7 nhận 310 người. Sau 8 tháng vận động được 1.572 người, đạt 85% chỉ tiêu.",
  },
  {
    name: "a plan that is assigned and taken apart",
    wrong:
      "Kế hoạch vốn năm 2026 giao 24.000 triệu đồng, trong đó vốn tỉnh 15.000 triệu đồng, vốn xã 9.000 triệu đồng. Ước đến 31/12 giải ngân 23.040 triệu đồng, bằng 69% kế hoạch.",
    found: "percentage-differs 23.040 triệu đồng, bằng 69%",
    right:
      "Kế hoạch vốn năm 2026 giao 24.000 triệu đồng, trong đó vốn tỉnh 15.000 triệu đồng, vốn xã 9.000 triệu đồng. Ước đến 31/12 giải ngân 23.040 triệu đồng, bằng 96% kế hoạch.",
  },
  {
    name: "money set aside for a work",
    wrong: "Dự án cầu Khe Lim được bố trí 32 tỷ đồng, đến ngày 15/11 giải ngân 24 tỷ đồng, đạt 57%.",
    found: "percentage-differs 32 tỷ đồng, đến ngày 15/11 giải ngân 24 tỷ đồng, đạt 57%",
    right: "Dự án cầu Khe Lim được bố trí 32 tỷ đồng, đến ngày 15/11 giải ngân 24 tỷ đồng, đạt 75%.",
  },
  {
    name: "money assigned, reached at a rate",
    wrong:
      "Xã được giao 12,5 tỷ đồng vốn chương trình mục tiêu. Tính đến cuối tháng 10 đã giải ngân được 10,5 tỷ đồng, đạt tỷ lệ 48%.",
    found: "percentage-differs 10,5 tỷ đồng, đạt tỷ lệ 48%",
    right:
      "Xã được giao 12,5 tỷ đồng vốn chương trình mục tiêu. Tính đến cuối tháng 10 đã giải ngân được 10,5 tỷ đồng, đạt tỷ lệ 84%.",
  },
  {
    name: "money allotted, spent and reached",
    wrong: "Chương trình giảm nghèo được phân bổ 8.400 triệu đồng, đã giải ngân 5.292 triệu đồng, đạt 36%.",
    found: "percentage-differs 8.400 triệu đồng, đã giải ngân 5.292 triệu đồng, đạt 36%",
    right: "Chương trình giảm nghèo được phân bổ 8.400 triệu đồng, đã giải ngân 5.292 triệu đồng, đạt 63%.",
  },
  {
    name: "a sister fund of each village",
    wrong:
      "Toàn xã có 9 thôn. Quỹ khuyến học bình quân 42 triệu đồng/thôn, toàn xã 378 triệu đồng; quỹ phòng chống thiên tai bình quân 18 triệu đồng/thôn, toàn xã 126 triệu đồng.",
    found: "change-differs 126 triệu đồng",
    right:
      "Toàn xã có 9 thôn. Quỹ khuyến học bình quân 42 triệu đồng/thôn, toàn xã 378 triệu đồng; quỹ phòng chống thiên tai bình quân 18 triệu đồng/thôn, toàn xã 162 triệu đồng.",
  },
  {
    name: "pupils beside classes",
    wrong:
      "Cụm có 7 trường, 3 điểm lẻ. Số lớp trung bình 18 lớp/trường, cả cụm 126 lớp; số học sinh trung bình 540 em/trường, cả cụm 3.870 em.",
    found: "change-differs 3.870 em",
    right:
      "Cụm có 7 trường, 3 điểm lẻ. Số lớp trung bình 18 lớp/trường, cả cụm 126 lớp; số học sinh trung bình 540 em/trường, cả cụm 3.780 em.",
  },
  {
    name: "a rate by the number of cases",
    wrong:
      "Tòa thụ lý 160 vụ, 285 đương sự. Đã hòa giải thành 136 vụ, 240 đương sự, đạt 58% tính theo số vụ.",
    found: "percentage-differs 136 vụ, 240 đương sự, đạt 58%",
    right:
      "Tòa thụ lý 160 vụ, 285 đương sự. Đã hòa giải thành 136 vụ, 240 đương sự, đạt 85% tính theo số vụ.",
  },
  {
    name: "a share by the number of places",
    wrong: "Kiểm tra 320 cơ sở với 1.150 mặt hàng. Vi phạm 48 cơ sở với 131 mặt hàng, chiếm 51% về số cơ sở.",
    found: "percentage-differs 48 cơ sở với 131 mặt hàng, chiếm 51%",
    right: "Kiểm tra 320 cơ sở với 1.150 mặt hàng. Vi phạm 48 cơ sở với 131 mặt hàng, chiếm 15% về số cơ sở.",
  },
  {
    name: "a whole of its own behind the ratio of another",
    wrong: "Tiểu khu A có 205/212 hộ, tiểu khu B 190 hộ trong tổng số 225 hộ (chiếm 48,4%).",
    found: "percentage-differs 190 hộ trong tổng số 225 hộ (chiếm 48,4%",
    right: "Tiểu khu A có 205/212 hộ, tiểu khu B 190 hộ trong tổng số 225 hộ (chiếm 84,4%).",
  },
  {
    name: "a subtotal of its own rate",
    wrong:
      "Đã trao: 6 con bò, 18 triệu đồng/con, hết 108 triệu đồng; 40 bộ bàn học, mỗi bộ 1,2 triệu đồng, hết 84 triệu đồng; cộng hai khoản 156 triệu đồng.",
    found: "sentence-sum-differs 156 triệu đồng",
    right:
      "Đã trao: 6 con bò, 18 triệu đồng/con, hết 108 triệu đồng; 40 bộ bàn học, mỗi bộ 1,2 triệu đồng, hết 48 triệu đồng; cộng hai khoản 156 triệu đồng.",
  },
];
const SILENT: readonly string[] = [
  "Bản Mí có 96/98 hộ, bản Lùng 71 hộ (95,9% số hộ của bản), bản Chan 64 hộ (tương đương 97%).",
  "Chi sự nghiệp giáo dục 3.120 triệu đồng. Chi quản lý hành chính 1.905 triệu đồng, đạt 62,4%, cao hơn cùng kỳ.",
  "Trồng rừng sản xuất 410 ha. Trồng cây phân tán 260 ha quy đổi, đạt 64,1%.",
  "Sản lượng cá 820 tấn. Sản lượng tôm 515 tấn, đạt 61,5%; sản lượng cua 70 tấn, đạt 88,2%.",
  "Thu hoạch được 96 ha ngô. Gieo được 80 ha lạc, đạt 85,1%, thấp hơn kế hoạch đề ra.",
  "Tỷ lệ hộ dùng nước sạch ở cụm 1 đạt 92,3% (120 hộ trong tổng số 130 hộ), cụm 2 đạt 88,7%, cụm 3 mới đạt 71,4%.",
  "Phụ nữ tham gia cấp ủy ở Đông Hải là 21,4% (3 người trong số 14 người); ở Tây Hải 27,3%; ở Nam Hải 16,7%.",
  "Đã khởi tố 64 vụ, 97 bị can. Kết luận điều tra 56 vụ, 88 bị can, đạt 90,7% về số bị can và 87,5% về số vụ.",
  "Thẩm định 48 hồ sơ của 30 tổ chức. Phê duyệt 42 hồ sơ của 27 tổ chức, đạt 87,5% số hồ sơ.",
  "Đàn bò bình quân 3 con/hộ, cả thôn 186 con; đàn gà bình quân 40 con/hộ, cả thôn 2.480 con. Thôn có 62 hộ chăn nuôi.",
  "Thôn có 62 hộ. Bò bình quân 3 con/hộ, cả thôn 186 con; gà bình quân 40 con/hộ nuôi, cả thôn 1.400 con của 35 hộ nuôi.",
  "Kế hoạch vốn năm 2026 của phường là 18.000 triệu đồng, trong đó vốn mới 7.500 triệu đồng. Nguồn vốn mới đã giải ngân 6.450 triệu đồng, đạt 86% kế hoạch.",
  "Chỉ tiêu huyện giao là 250 người, chỉ tiêu phường phấn đấu 300 người. Đã tuyển 285 người, đạt 114% chỉ tiêu huyện giao, 95% chỉ tiêu phấn đấu.",
  "Được giao 40 tỷ đồng vốn đầu tư. Riêng vốn trái phiếu giải ngân 6 tỷ đồng, đạt 51%.",
  "Xã được giao 15 tỷ đồng. Vốn xây dựng nông thôn mới giải ngân 4,2 tỷ đồng, đạt 82%; vốn giảm nghèo giải ngân 3,1 tỷ đồng, đạt 77%.",
  "Dự án đường tuần tra được giao 90 tỷ đồng cho hai năm; năm nay giải ngân 38 tỷ đồng, đạt 95% vốn năm.",
  "Tổng dư nợ 46,8 tỷ đồng. Nợ xấu 0,2 tỷ đồng, chiếm 0,43% tổng dư nợ; trong khi toàn huyện nợ xấu chiếm 4,3% tổng dư nợ.",
  "Thu ngân sách 21 tỷ đồng. Thu từ đất 630 triệu đồng, chiếm 3% thu ngân sách; thuế môn bài 63 triệu đồng, chiếm 0,3% thu ngân sách.",
  "Chi 5 nhà, 60 triệu đồng/nhà, hết 300 triệu đồng; 25 giếng, mỗi giếng 8 triệu đồng, hết 200 triệu đồng; quỹ còn 50 triệu đồng, tổng thu 550 triệu đồng.",
  "Tặng 30 suất, mỗi suất 1 triệu đồng, hết 30 triệu đồng; 50 phần, mỗi phần 600.000 đồng, hết 30 triệu đồng; hai đợt 60 triệu đồng, đợt trước 6 triệu đồng.",
  "Ước đến 30/6 giải ngân 7,5 tỷ đồng, đạt 50% kế hoạch giao; kế hoạch giao là 15 tỷ đồng.",
  "Dự kiến đến 31/12 hoàn thành 18 công trình, đạt 90% kế hoạch 20 công trình.",
  "Kế hoạch trồng 120 ha chè, 85 ha quế. Chè trồng được 114 ha, đạt 95% kế hoạch; quế 72,3 ha, đạt 85% kế hoạch.",
  "Kế hoạch kinh phí năm 2025 là 4.200 triệu đồng. Quý I chi 966 triệu đồng, đạt 92% kế hoạch quý.",
  "Chỉ tiêu tuyển 140 học viên trung cấp, 300 học viên sơ cấp. Đến nay tuyển 133 học viên trung cấp, đạt 95% chỉ tiêu; 282 học viên sơ cấp, đạt 94%.",
  "Tổng thu ngân sách 52 tỷ đồng. Thu nội địa 13 tỷ đồng, đạt 102,4% dự toán. Thu tiền sử dụng đất 5,2 tỷ đồng, chiếm 10% tổng thu ngân sách.",
  "Tổng số vốn là 24 tỷ đồng. Vốn dân góp 2.400 triệu đồng, chiếm 10% tổng số vốn; vốn xã hội hóa 240 triệu đồng, chiếm 1% tổng số vốn.",
  "Dư nợ cho vay đạt 120 tỷ đồng. Dư nợ ủy thác qua Hội 36,5 tỷ đồng (612 hộ); nợ quá hạn 73 triệu đồng, chiếm 0,2% dư nợ ủy thác.",
  "Dư nợ toàn huyện 812 tỷ đồng, nợ quá hạn chiếm 0,15%. Xã có dư nợ 44 tỷ đồng, nợ quá hạn 66 triệu đồng, chiếm 0,15% dư nợ.",
  "Diện tích tự nhiên 36,4 km². Đất nông nghiệp 2.184 ha, chiếm 60% diện tích tự nhiên; đất ở 91 ha, chiếm 2,5%.",
  "Xã có 15 chi hội. Hội phí bình quân 2 triệu đồng/chi hội, toàn xã 30 triệu đồng; quỹ hội bình quân 12 triệu đồng/chi hội, toàn xã 180 triệu đồng.",
  "Có 11 tổ vay vốn. Dư nợ bình quân 1,9 tỷ đồng/tổ, toàn xã 20,9 tỷ đồng; tiền gửi bình quân 75 triệu đồng/tổ, toàn xã 826 triệu đồng.",
  "Trường có 14 lớp. Sĩ số bình quân 32 em/lớp, toàn trường 448 em; bình quân 2,1 giáo viên/lớp, toàn trường 29 giáo viên.",
  "Vận động 3 đợt: 40 suất, mỗi suất 250.000 đồng, hết 10 triệu đồng; 55 thùng mì, mỗi thùng 110.000 đồng, hết 6,05 triệu đồng; tổng trị giá 16,05 triệu đồng.",
  "Hòa An có 88/90 đảng viên dự, Hòa Lạc 73 đảng viên (đạt 94,8%), Hòa Sơn 61 đảng viên (đạt 91%).",
  "Khối 6 có 112/118 em, khối 7 có 105 em (chiếm 97,2% khối), khối 8 có 99/103 em.",
  "Giá trị công nghiệp 640 triệu đồng. Giá trị xây dựng 372 triệu đồng, đạt 57,2%, thấp hơn kế hoạch.",
  "Đã nghiệm thu 1.250 m kênh. Đang thi công 720 m kênh, đạt 58,8%, chậm so với tiến độ.",
  "Chợ Trung thu phí 412 triệu đồng. Chợ Bãi thu phí 268 triệu đồng, đạt 66,2%.",
  "Chi trả chế độ cho 412 người. Trợ cấp xã hội 268 người, chiếm 65,0%; bảo trợ 144 người, chiếm 35,0%.",
  "Tiêm phòng đàn trâu 610 con. Tiêm phòng đàn bò 415 con, đạt 69,2%. Đàn lợn 1.900 con, đạt 71,4%.",
  "Tỷ lệ tảo hôn ở Pá Khoang là 8,3% (1 cặp trong số 12 cặp), ở Nà Tấu 5,9%.",
  "Tỷ lệ giáo viên giỏi cấp tiểu học 22,5% (18 thầy cô trong tổng số 80 thầy cô); cấp trung học cơ sở 26,1%; mầm non 15,4%.",
  "Đã bàn giao 60 tỷ đồng tài sản, giải ngân 32,4 tỷ đồng, đạt 81%.",
  "Trong 40 tỷ đồng được giao có 12 tỷ đồng vốn tỉnh; đã giải ngân 6,12 tỷ đồng, đạt 51% vốn tỉnh.",
  "Huyện được giao 96 tỷ đồng, xã Mường Lai được giao 8 tỷ đồng, đến nay xã giải ngân 5,6 tỷ đồng, đạt 70%.",
  "Được giao 30 tỷ đồng từ đầu năm, bổ sung 6 tỷ đồng giữa năm; đến nay giải ngân 27 tỷ đồng, đạt 75%.",
  "Được giao 30 tỷ đồng từ đầu năm, sau điều chỉnh giảm 5 tỷ đồng; đến nay giải ngân 20 tỷ đồng, đạt 80%.",
  "Tổng diện tích rừng 4.120 ha, trong đó rừng tự nhiên 2.678 ha, chiếm 65% tổng diện tích; diện tích có rừng 4.120 ha trên diện tích tự nhiên 61,2 km².",
];
testKinds("what a percentage is of, in other words", KINDS, SILENT);
