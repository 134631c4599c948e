import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "quá nửa · Thôn Vạn Phúc có 118 trong",
    wrong: "Thôn Vạn Phúc có 118 trong tổng số 264 hộ làm hầm khí sinh học, tức là quá nửa số hộ trong thôn.",
    found: "percentage-differs quá nửa",
    right: "Thôn Vạn Phúc có 158 trong tổng số 264 hộ làm hầm khí sinh học, tức là quá nửa số hộ trong thôn.",
  },
  {
    name: "hơn một nửa · Đến nay 95/240 hội viên đã",
    wrong: "Đến nay 95/240 hội viên đã vay vốn, nghĩa là hơn một nửa hội viên được tiếp cận tín dụng.",
    found: "percentage-differs hơn một nửa",
    right: "Đến nay 135/240 hội viên đã vay vốn, nghĩa là hơn một nửa hội viên được tiếp cận tín dụng.",
  },
  {
    name: "gần một nửa · Toàn xã có 3.200 hộ, trong",
    wrong: "Toàn xã có 3.200 hộ, trong đó 1.750 hộ dùng nước sạch, chiếm gần một nửa số hộ.",
    found: "percentage-differs gần một nửa",
    right: "Toàn xã có 3.200 hộ, trong đó 1.550 hộ dùng nước sạch, chiếm gần một nửa số hộ.",
  },
  {
    name: "một phần ba · Trường có 90 giáo viên, trong",
    wrong: "Trường có 90 giáo viên, trong đó 21 giáo viên trên chuẩn, chiếm một phần ba.",
    found: "percentage-differs một phần ba",
    right: "Trường có 90 giáo viên, trong đó 31 giáo viên trên chuẩn, chiếm khoảng một phần ba.",
  },
  {
    name: "ba phần tư · Có 60/100 tuyến đường đã bê",
    wrong: "Có 60/100 tuyến đường đã bê tông hóa, bằng ba phần tư tổng số tuyến.",
    found: "percentage-differs ba phần tư",
    right: "Có 76/100 tuyến đường đã bê tông hóa, bằng khoảng ba phần tư tổng số tuyến.",
  },
  {
    name: "Hơn hai phần ba · Hơn hai phần ba số đơn",
    wrong: "Hơn hai phần ba số đơn (42/75 đơn) được giải quyết ngay tại cơ sở.",
    found: "percentage-differs Hơn hai phần ba",
    right: "Hơn hai phần ba số đơn (52/75 đơn) được giải quyết ngay tại cơ sở.",
  },
  {
    name: "quá nửa · Tỷ lệ hộ khá đạt 46,2%,",
    wrong: "Tỷ lệ hộ khá đạt 46,2%, tức là quá nửa số hộ của xã.",
    found: "percentage-differs quá nửa",
    right: "Tỷ lệ hộ khá đạt 56,2%, tức là quá nửa số hộ của xã.",
  },
  {
    name: "chưa tới một nửa · Trong 120 đoàn viên dự lớp",
    wrong: "Trong 120 đoàn viên dự lớp có 70 nữ, như vậy nữ chưa tới một nửa.",
    found: "percentage-differs chưa tới một nửa",
    right: "Trong 120 đoàn viên dự lớp có 50 nữ, như vậy nữ chưa tới một nửa.",
  },
  {
    name: "hơn một nửa · Thôn có 72 hộ, mới có",
    wrong: "Thôn có 72 hộ, mới có 25 hộ đấu nối nước máy. Như vậy hơn một nửa số hộ đã có nước máy.",
    found: "percentage-differs hơn một nửa",
    right: "Thôn có 72 hộ, mới có 45 hộ đấu nối nước máy. Như vậy hơn một nửa số hộ đã có nước máy.",
  },
  {
    name: "vượt kế hoạch · Chỉ tiêu kế hoạch về tỷ",
    wrong:
      "Chỉ tiêu kế hoạch về tỷ lệ trẻ đến trường năm 2024 của xã là 96%. Đến tháng 12, có 470/500 trẻ ra lớp, đạt 94%, vượt kế hoạch đề ra.",
    found: "change-differs vượt kế hoạch",
    right:
      "Chỉ tiêu kế hoạch về tỷ lệ trẻ đến trường năm 2024 của xã là 92%. Đến tháng 12, có 470/500 trẻ ra lớp, đạt 94%, vượt kế hoạch đề ra.",
  },
  {
    name: "vượt chỉ tiêu · Tỷ lệ bao phủ bảo hiểm",
    wrong: "Tỷ lệ bao phủ bảo hiểm y tế đạt 91,2%, vượt chỉ tiêu huyện giao (93%).",
    found: "change-differs vượt chỉ tiêu",
    right: "Tỷ lệ bao phủ bảo hiểm y tế đạt 94,2%, vượt chỉ tiêu huyện giao (93%).",
  },
  {
    name: "vượt chỉ tiêu · Năm qua kết nạp 14 đảng",
    wrong: "Năm qua kết nạp 14 đảng viên, vượt chỉ tiêu được giao là 16 đảng viên.",
    found: "change-differs vượt chỉ tiêu",
    right: "Năm qua kết nạp 18 đảng viên, vượt chỉ tiêu được giao là 16 đảng viên.",
  },
  {
    name: "vượt chỉ tiêu · Thu ngân sách 11 tháng đạt",
    wrong: "Thu ngân sách 11 tháng đạt 97,5% dự toán, vượt chỉ tiêu Hội đồng nhân dân giao.",
    found: "change-differs vượt chỉ tiêu",
    right: "Thu ngân sách 11 tháng đạt 107,5% dự toán, vượt chỉ tiêu Hội đồng nhân dân giao.",
  },
  {
    name: "chưa đạt kế hoạch · Kế hoạch trồng 120 ha rừng.",
    wrong: "Kế hoạch trồng 120 ha rừng. Đến nay đã trồng 126 ha rừng, chưa đạt kế hoạch.",
    found: "change-differs chưa đạt kế hoạch",
    right: "Kế hoạch trồng 120 ha rừng. Đến nay đã trồng 106 ha rừng, chưa đạt kế hoạch.",
  },
  {
    name: "đạt mục tiêu · Mục tiêu giảm tỷ lệ suy",
    wrong: "Mục tiêu giảm tỷ lệ suy dinh dưỡng xuống dưới 15%. Kết quả còn 17,1%, đạt mục tiêu đề ra.",
    found: "change-differs đạt mục tiêu",
    right: "Mục tiêu giảm tỷ lệ suy dinh dưỡng xuống dưới 15%. Kết quả còn 14,6%, đạt mục tiêu đề ra.",
  },
  {
    name: "cao hơn · Tỷ lệ lao động qua đào",
    wrong: "Tỷ lệ lao động qua đào tạo của xã là 58,4%, cao hơn mức chung của huyện (61,2%).",
    found: "change-differs cao hơn",
    right: "Tỷ lệ lao động qua đào tạo của xã là 58,4%, thấp hơn mức chung của huyện (61,2%).",
  },
  {
    name: "thấp hơn · Thu nhập bình quân 52 triệu",
    wrong: "Thu nhập bình quân 52 triệu đồng/người, thấp hơn bình quân toàn tỉnh (49 triệu đồng/người).",
    found: "change-differs thấp hơn",
    right: "Thu nhập bình quân 52 triệu đồng/người, cao hơn bình quân toàn tỉnh (49 triệu đồng/người).",
  },
  {
    name: "cao hơn · Tỷ lệ giải ngân đạt 45%,",
    wrong: "Tỷ lệ giải ngân đạt 45%, cao hơn cùng kỳ năm trước (41%), cao hơn mức bình quân của tỉnh (52%).",
    found: "change-differs cao hơn",
    right: "Tỷ lệ giải ngân đạt 45%, cao hơn cùng kỳ năm trước (41%), cao hơn mức bình quân của tỉnh (42%).",
  },
  {
    name: "thấp hơn · Năng suất lúa đạt 58,2 tạ/ha;",
    wrong: "Năng suất lúa đạt 58,2 tạ/ha; thấp hơn chỉ tiêu nghị quyết (57 tạ/ha).",
    found: "change-differs thấp hơn",
    right: "Năng suất lúa đạt 56,2 tạ/ha; thấp hơn chỉ tiêu nghị quyết (57 tạ/ha).",
  },
  {
    name: "không đạt mục tiêu · Giải quyết đúng hạn 97,8% hồ",
    wrong: "Giải quyết đúng hạn 97,8% hồ sơ, không đạt mục tiêu 95% đề ra.",
    found: "change-differs không đạt mục tiêu",
    right: "Giải quyết đúng hạn 92,8% hồ sơ, không đạt mục tiêu 95% đề ra.",
  },
  {
    name: "5,8% · Tỷ lệ hộ nghèo của các",
    wrong:
      "Tỷ lệ hộ nghèo của các xã đều dưới 5%: Nậm Lanh 4,2%, Tả Sín 3,1%, Pa Khoang 5,8%, Mường Đun 2,9%.",
    found: "figure-conflict 5,8%",
    right:
      "Tỷ lệ hộ nghèo của các xã đều dưới 5%: Nậm Lanh 4,2%, Tả Sín 3,1%, Pa Khoang 4,8%, Mường Đun 2,9%.",
  },
  {
    name: "88,7% · Tất cả các thôn có tỷ",
    wrong:
      "Tất cả các thôn có tỷ lệ hộ dùng nước sạch trên 90%, cụ thể: thôn Đông 93,5%; thôn Tây 88,7%; thôn Nam 95%; thôn Bắc 91,2%.",
    found: "figure-conflict 88,7%",
    right:
      "Tất cả các thôn có tỷ lệ hộ dùng nước sạch trên 90%, cụ thể: thôn Đông 93,5%; thôn Tây 98,7%; thôn Nam 95%; thôn Bắc 91,2%.",
  },
  {
    name: "81 · Điểm thi đua của 4 chi",
    wrong:
      "Điểm thi đua của 4 chi hội đều đạt từ 85 điểm trở lên. Cụ thể: Chi hội 1 được 92 điểm, Chi hội 2 được 87 điểm, Chi hội 3 được 81 điểm, Chi hội 4 được 90 điểm.",
    found: "figure-conflict 81",
    right:
      "Điểm thi đua của 4 chi hội đều đạt từ 85 điểm trở lên. Cụ thể: Chi hội 1 được 92 điểm, Chi hội 2 được 87 điểm, Chi hội 3 được 86 điểm, Chi hội 4 được 90 điểm.",
  },
  {
    name: "93,2% · Kết quả thu phí ba khu",
    wrong: "Kết quả thu phí ba khu phố lần lượt là 96,1%, 97,4% và 93,2%, đều trên 95%.",
    found: "figure-conflict 93,2%",
    right: "Kết quả thu phí ba khu phố lần lượt là 96,1%, 97,4% và 95,2%, đều trên 95%.",
  },
  {
    name: "4 · Mỗi tổ đều có không quá",
    wrong:
      "Mỗi tổ đều có không quá 3 vụ, gồm tổ Sơn Tây 2 vụ, tổ Hòa Lạc 4 vụ, tổ Phú Mãn 1 vụ, tổ Yên Bình 3 vụ.",
    found: "figure-conflict 4",
    right:
      "Mỗi tổ đều có không quá 3 vụ, gồm tổ Sơn Tây 2 vụ, tổ Hòa Lạc 3 vụ, tổ Phú Mãn 1 vụ, tổ Yên Bình 3 vụ.",
  },
  {
    name: "97% · Cả bốn đơn vị đều giải",
    wrong:
      "Cả bốn đơn vị đều giải ngân 100% vốn: Phòng Kinh tế 100%, Phòng Văn hóa 100%, Văn phòng 97%, Trung tâm Y tế 100%.",
    found: "figure-conflict 97%",
    right:
      "Cả bốn đơn vị đều giải ngân 100% vốn: Phòng Kinh tế 100%, Phòng Văn hóa 100%, Văn phòng 100%, Trung tâm Y tế 100%.",
  },
];

const SILENT: readonly string[] = [
  "Xã có 264 hộ. Quá nửa số hộ trồng chè. Trong năm 118 hộ vay vốn, 30 hộ thoát nghèo.",
  "Năm nay 118/264 hộ làm hầm khí; riêng thôn Bằng quá nửa số hộ đã làm.",
  "Đợt một 40/160 hộ đăng ký, phấn đấu cuối năm hơn một nửa số hộ tham gia.",
  "Công trình hoàn thành một nửa khối lượng, giải ngân 35% vốn.",
  "45/120 hộ nghèo là hộ neo đơn, gần một nửa trong số này do bệnh tật.",
  "Tỷ lệ hộ nghèo cuối năm còn 3,2%, vượt chỉ tiêu kế hoạch là 4%.",
  "Mục tiêu giảm tỷ lệ suy dinh dưỡng xuống dưới 15%. Kết quả còn 13,1%, đạt mục tiêu đề ra.",
  "Kế hoạch giao thu 250 triệu đồng, đã thu 320 triệu đồng, vượt 28% kế hoạch.",
  "Diện tích lúa 320 ha, kế hoạch 310 ha; ngô 45 ha, kế hoạch 60 ha, chưa đạt kế hoạch.",
  "Trong 15 chỉ tiêu, có 11 chỉ tiêu vượt kế hoạch, 4 chỉ tiêu đạt kế hoạch.",
  "Tỷ lệ lao động qua đào tạo của xã là 58,4%, cao hơn mức chung của huyện 3,2%.",
  "Tỷ lệ giải ngân đạt 45%, cao hơn cùng kỳ năm trước (41%), thấp hơn mức bình quân của tỉnh (52%).",
  "Có 12/15 đơn vị hoàn thành chỉ tiêu, đạt 80%; phấn đấu năm sau 95%.",
  "Đã thu 85% số phí, phấn đấu hoàn thành kế hoạch trước 31/12.",
  "Thu thuế 9 tháng đạt 82% dự toán, phấn đấu cả năm vượt dự toán.",
  "Tỷ lệ sinh con thứ ba 4,5%, cao hơn mức của huyện 4,1%.",
  "Kế hoạch năm là 40 lớp. Quý I mở 12 lớp, đạt kế hoạch quý.",
  "Lúa đạt 58 tạ/ha, cao hơn vụ trước 2 tạ/ha (56 tạ/ha).",
  "Tất cả hộ có đất trên 500 m2 đều được đo đạc: ông Lù 480 m2, ông Giàng 620 m2.",
  "Tất cả các trường có trên 90% học sinh khá, trong đó 35% học sinh giỏi, 12% xuất sắc.",
  "Toàn bộ 12 thôn đều có trên 80% hộ văn hóa; tỷ lệ hộ nghèo 4,1%, hộ cận nghèo 6,2%.",
  "Thu nhập các nhóm hộ đều trên 40 triệu đồng: nhóm chè 52 triệu đồng, nhóm quế 61 triệu đồng, nhóm lúa 43 triệu đồng.",
  "Doanh số đều vượt 100 triệu đồng: Tân An 120 triệu đồng (tăng 15 triệu đồng), Tân Bình 130 triệu đồng (tăng 20 triệu đồng).",
  "Các tiêu chí đều đạt trên 95% kế hoạch, trong đó trồng rừng 98%, chăn nuôi 96%; riêng thủy sản đạt 91%.",
];

testKinds("comparisons in words", KINDS, SILENT);
