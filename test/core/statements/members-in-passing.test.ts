import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "a plan between the figure and its percentage",
    wrong: "Trạm thu mua 1.092 tấn măng tươi; kế hoạch giao 840 tấn, đạt 103%. Có 6 tổ thu gom.",
    found: "percentage-differs 1.092 tấn măng tươi; kế hoạch giao 840 tấn, đạt 103%",
    right: "Trạm thu mua 1.092 tấn măng tươi; kế hoạch giao 840 tấn, đạt 130%. Có 6 tổ thu gom.",
  },
  {
    name: "a plan that the figure is held against",
    wrong: "Nạo vét kênh mương được 13,6 km so với kế hoạch 16 km, đạt 58%; phát quang 9 km bờ lô.",
    found: "percentage-differs 13,6 km so với kế hoạch 16 km, đạt 58%",
    right: "Nạo vét kênh mương được 13,6 km so với kế hoạch 16 km, đạt 85%; phát quang 9 km bờ lô.",
  },
  {
    name: "changes told side by side",
    wrong:
      "Đội thú y tiêm phòng cho 218 trại/4.310 con bò, tăng 36 trại và 520 con bò so với vụ trước (182 trại/3.880 con bò).",
    found: "change-differs 520 con bò",
    right:
      "Đội thú y tiêm phòng cho 218 trại/4.310 con bò, tăng 36 trại và 430 con bò so với vụ trước (182 trại/3.880 con bò).",
  },
  {
    name: "the level at the beginning beside the one now",
    wrong: "Tỷ lệ mù chữ của bản Huổi Lắc còn 4,35%, đầu kỳ 6,90%, giảm 3,55 điểm phần trăm.",
    found: "change-differs 3,55 điểm phần trăm",
    right: "Tỷ lệ mù chữ của bản Huổi Lắc còn 4,35%, đầu kỳ 6,90%, giảm 2,55 điểm phần trăm.",
  },
  {
    name: "a multiple that is clearly less than it says",
    wrong: "Đợt này thả 540 lồng cá, gấp hơn 5 lần năm 2019 (150 lồng cá).",
    found: "change-differs 5 lần",
    right: "Đợt này thả 540 lồng cá, gấp hơn 3 lần năm 2019 (150 lồng cá).",
  },
  {
    name: "a rate of one day and the days of the month in the sentence behind",
    wrong: "Nhà máy nước cấp 1.260 m³/ngày. Tính mỗi tháng 30 ngày, nhà máy bán ra 38.700 m³.",
    found: "change-differs 38.700 m",
    right: "Nhà máy nước cấp 1.260 m³/ngày. Tính mỗi tháng 30 ngày, nhà máy bán ra 37.800 m³.",
  },
  {
    name: "an amount of another power of ten, with the number taken apart before it",
    wrong:
      "Xã chúc thọ 318 cụ: 70 tuổi 140 cụ, 80 tuổi 112 cụ, 90 tuổi trở lên 66 cụ. Mỗi cụ được tặng 400.000 đồng, tổng trị giá 1,272 tỷ đồng.",
    found: "change-differs 1,272 tỷ đồng",
    right:
      "Xã chúc thọ 318 cụ: 70 tuổi 140 cụ, 80 tuổi 112 cụ, 90 tuổi trở lên 66 cụ. Mỗi cụ được tặng 400.000 đồng, tổng trị giá 127,2 triệu đồng.",
  },
  {
    name: "parts without their unit",
    wrong: "Quỹ khuyến học 7,45 tỷ đồng, gồm doanh nghiệp 4,30, dòng họ 1,85 và kiều bào 1,03.",
    found: "sentence-sum-differs 7,45 tỷ đồng",
    right: "Quỹ khuyến học 7,45 tỷ đồng, gồm doanh nghiệp 4,30, dòng họ 1,85 và kiều bào 1,30.",
  },
  {
    name: "a fraction of the whole told before",
    wrong: "Đoàn phát phiếu cho 312 hộ ven sông. Gần hai phần ba số hộ được hỏi (118 hộ) muốn chuyển nghề.",
    found: "percentage-differs Gần hai phần ba",
    right: "Đoàn phát phiếu cho 312 hộ ven sông. Gần hai phần ba số hộ được hỏi (201 hộ) muốn chuyển nghề.",
  },
  {
    name: "a stock told again in other words",
    wrong:
      "Hội Làm vườn huyện, với 2.384 hội viên ở 31 chi hội, bước vào đại hội. Về tổ chức: số hội viên toàn huyện hiện nay là 2.834 người.",
    found: "figure-conflict 2.834 người",
    right:
      "Hội Làm vườn huyện, với 2.384 hội viên ở 31 chi hội, bước vào đại hội. Về tổ chức: số hội viên toàn huyện hiện nay là 2.384 người.",
  },
  {
    name: "what is left of the whole that a share is of",
    wrong:
      "Bảo hiểm tự nguyện: 1.128 người, chỉ tiêu giao 1.240, đạt 91,0%, còn thiếu 122 người mới hoàn thành.",
    found: "change-differs 122 người mới",
    right:
      "Bảo hiểm tự nguyện: 1.128 người, chỉ tiêu giao 1.240, đạt 91,0%, còn thiếu 112 người mới hoàn thành.",
  },
  {
    name: "an amount that a hedge does not save from a power of ten",
    wrong: "Tổng nguồn vốn của quỹ là 187.420 triệu đồng (trên 18,7 tỷ đồng), cho vay 906 thành viên.",
    found: "change-differs 18,7 tỷ đồng",
    right: "Tổng nguồn vốn của quỹ là 187.420 triệu đồng (trên 187,4 tỷ đồng), cho vay 906 thành viên.",
  },
  {
    name: "names of places, each with its count",
    wrong:
      "Trong tháng vận động được 71 người tham gia, cụ thể các xã: Nậm Cắn 19, Huổi Tụ Hạ 15, Keng Đu Thượng 12, Na Loi 13, Mỹ Lý Trung 14.",
    found: "sentence-sum-differs 71 người",
    right:
      "Trong tháng vận động được 73 người tham gia, cụ thể các xã: Nậm Cắn 19, Huổi Tụ Hạ 15, Keng Đu Thượng 12, Na Loi 13, Mỹ Lý Trung 14.",
  },
  {
    name: "one of two numbers told together again",
    wrong:
      "Kiểm tra chấp hành đối với 16 tổ chức đảng và 43 đảng viên. Giám sát 5 cuộc. Đánh giá chung: cả 18 tổ chức đảng và 43 đảng viên được kiểm tra đều có kết luận đúng hạn.",
    found: "figure-conflict 18 tổ chức đảng",
    right:
      "Kiểm tra chấp hành đối với 16 tổ chức đảng và 43 đảng viên. Giám sát 5 cuộc. Đánh giá chung: cả 16 tổ chức đảng và 43 đảng viên được kiểm tra đều có kết luận đúng hạn.",
  },
  {
    name: "shares by one criterion",
    wrong: "Phân theo nguồn nước: giếng khoan chiếm 42,4%, tự chảy 31,3%, nước máy 27,3% số hộ.",
    found: "sentence-sum-differs 27,3%",
    right: "Phân theo nguồn nước: giếng khoan chiếm 42,4%, tự chảy 31,3%, nước máy 26,3% số hộ.",
  },
];

const SILENT: readonly string[] = [
  // A price is none of the parts.
  "Hộ ông Sìn bán 320 gốc đào, 45.000 đồng một gốc – 14.400.000 đồng. Bán 90 gốc mận, 30.000 đồng một gốc – 2.700.000 đồng. Tổng cộng 17.100.000 đồng.",
  // What is worked out is no other unit of its last factor.
  "Tặng 60 suất quà × 400.000 đ = 24 triệu đồng; thăm 5 người bị nạn.",
  // The grade between good and weak is no mean.
  "Xếp loại 214 chi hội (tốt 160, khá 41, trung bình 13).",
  // A grade ends its sentence.
  "Đội từ 80 điểm được giải A. Đội Khe Cái: 17 + 33,5 + 35 = 85,5 điểm, giải A.",
  // "trở lên" ends a class.
  "Có 96 đảng viên: dưới 60 tuổi 71 đảng viên, từ 60 tuổi trở lên 25 đảng viên.",
  // Bare numbers that are far from the amount are of something else.
  "Chi 3,6 tỷ đồng, gồm 4 hạng mục; đường trục 2,1 km, cống 3.",
  // More than "hơn" says is still more.
  "Đợt này thả 740 lồng cá, gấp hơn 4 lần năm 2019 (150 lồng cá).",
  // All of it, not what came to it; and a fraction of this year's, not of the bracket's.
  "Doanh thu năm nay 18,6 tỷ đồng, tăng 3,1 tỷ đồng, bằng 120% năm trước (15,5 tỷ đồng); bán qua mạng 6,2 tỷ đồng, chiếm một phần ba.",
  // The number before the percentage is the plan.
  "Quỹ tiếp nhận 642 triệu đồng, vượt 42 triệu đồng so với chỉ tiêu giao (600 triệu đồng, đạt 107%).",
  // Lost on the way, no change.
  "Vườn ươm gieo 260 nghìn bầu, xuất 221 nghìn bầu; hao hụt 24 nghìn, tồn 15 nghìn bầu.",
  // The mean is of those before, whatever they are called.
  "Xã quản lý 412 đối tượng, chi trả tháng 7 là 1.071,2 triệu đồng, bình quân 2,6 triệu đồng/người; 337 người nhận qua tài khoản.",
  // The share of all three.
  "Tổng dư nợ 412.500 triệu đồng. Lớn nhất là việc làm 104.000 triệu đồng, thoát nghèo 98.000 triệu đồng và nước sạch 87.000 triệu đồng, cộng chung chiếm 70,1% tổng dư nợ.",
  // Behind a label that divides nothing, bare numbers are of anything.
  "Dại: 94 người tiêm phòng, giảm so với 101 người cùng kỳ.\nNhận định: chỉ số tại khóm 3 là 32, khóm 6 là 28, vượt ngưỡng cảnh báo 20.",
  // Terms of what is written out.
  "Đội Bãi Dài: 18 + 30 + 29 = 77 điểm. Đội Bãi Ngắn: 20 + 31 + 33 = 84 điểm.",
  // Some of it is another's.
  "Xã A Lọong có 2.384 hội viên. Tại huyện bên có 2.834 hội viên.",
];

testKinds("members told in passing", KINDS, SILENT);
