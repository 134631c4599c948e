import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "a product written out, a span of time among its factors",
    wrong: "Thuê máy 4 ngày x 1.250.000 đồng = 5.500.000 đồng.",
    found: "change-differs 4 ngày x 1.250.000 đồng = 5.500.000 đồng",
    right: "Thuê máy 4 ngày x 1.250.000 đồng = 5.000.000 đồng.",
  },
  {
    name: "a product whose unit is another",
    wrong: "Cây sắn 230 ha x 185 tạ/ha = 4.525 tấn.",
    found: "change-differs 230 ha x 185 tạ/ha = 4.525 tấn",
    right: "Cây sắn 230 ha x 185 tạ/ha = 4.255 tấn.",
  },
  {
    name: "the total of what was worked out",
    wrong:
      "Phông màn 3 bộ x 900.000 đồng = 2.700.000 đồng; loa 2 cái x 1.600.000 đồng = 3.200.000 đồng. Tổng cộng 6.900.000 đồng.",
    found: "sentence-sum-differs 6.900.000 đồng",
    right:
      "Phông màn 3 bộ x 900.000 đồng = 2.700.000 đồng; loa 2 cái x 1.600.000 đồng = 3.200.000 đồng. Tổng cộng 5.900.000 đồng.",
  },
  {
    name: "hours between two times of the day",
    wrong: "Sà lan mắc cạn hồi 9 giờ 25 phút, được kéo ra lúc 15 giờ 10 phút, tức là sau 4 giờ 45 phút.",
    found: "change-differs 4 giờ 45 phút",
    right: "Sà lan mắc cạn hồi 9 giờ 25 phút, được kéo ra lúc 15 giờ 10 phút, tức là sau 5 giờ 45 phút.",
  },
  {
    name: "days between two dates",
    wrong: "Đợt trực kéo dài từ ngày 06/4/2026 đến ngày 15/5/2026 (30 ngày).",
    found: "change-differs 30 ngày",
    right: "Đợt trực kéo dài từ ngày 06/4/2026 đến ngày 15/5/2026 (40 ngày).",
  },
  {
    name: "years since a beginning",
    wrong: "Ông gia nhập Hội từ năm 1979. Năm 2025, tính đến nay ông đã có 36 năm gắn bó với Hội.",
    found: "change-differs đã có 36 năm",
    right: "Ông gia nhập Hội từ năm 1979. Năm 2025, tính đến nay ông đã có 46 năm gắn bó với Hội.",
  },
  {
    name: "an age",
    wrong: "Cụ Phan Thị Bưởi sinh năm 1938. Năm 2025, ở tuổi 77, cụ vẫn dạy dệt.",
    found: "change-differs ở tuổi 77",
    right: "Cụ Phan Thị Bưởi sinh năm 1938. Năm 2025, ở tuổi 87, cụ vẫn dạy dệt.",
  },
  {
    name: "rise and fall, several levels in one bracket",
    wrong:
      "Xảy ra 52 vụ, chết 21 người, bị thương 44 người. So với cùng kỳ (58 vụ, 19 người chết, 47 người bị thương), giảm 6 vụ, giảm 2 người chết, giảm 3 người bị thương.",
    found: "change-differs 2 người chết",
    right:
      "Xảy ra 52 vụ, chết 21 người, bị thương 44 người. So với cùng kỳ (58 vụ, 19 người chết, 47 người bị thương), giảm 6 vụ, tăng 2 người chết, giảm 3 người bị thương.",
  },
  {
    name: "a target set two sentences before",
    wrong:
      "Đợt quyên góp đặt mục tiêu 500 suất quà. Có 32 nhóm tham gia. Đã trao 565 suất quà, vượt 31% so với mục tiêu.",
    found: "change-differs 31%",
    right:
      "Đợt quyên góp đặt mục tiêu 500 suất quà. Có 32 nhóm tham gia. Đã trao 565 suất quà, vượt 13% so với mục tiêu.",
  },
  {
    name: "how far past a plan",
    wrong: "Cấp được 236 thẻ, đạt 118% chỉ tiêu giao 200 thẻ, vượt 46 thẻ.",
    found: "change-differs 46 thẻ",
    right: "Cấp được 236 thẻ, đạt 118% chỉ tiêu giao 200 thẻ, vượt 36 thẻ.",
  },
  {
    name: "points over a series of years",
    wrong:
      "Tỷ lệ trẻ đến lớp năm 2023 là 86,2%, năm 2024 là 89,5%, năm 2025 đạt 93,4%; sau hai năm tăng 6,2 điểm phần trăm.",
    found: "change-differs 6,2 điểm phần trăm",
    right:
      "Tỷ lệ trẻ đến lớp năm 2023 là 86,2%, năm 2024 là 89,5%, năm 2025 đạt 93,4%; sau hai năm tăng 7,2 điểm phần trăm.",
  },
  {
    name: "a cumulative figure and what came since the last",
    wrong:
      "Quý I xay xát 820 tấn, quý II xay xát 945 tấn, lũy kế 6 tháng 1.765 tấn. Quý III xay xát 1.060 tấn, lũy kế 9 tháng 2.285 tấn.",
    found: "sentence-sum-differs 2.285 tấn",
    right:
      "Quý I xay xát 820 tấn, quý II xay xát 945 tấn, lũy kế 6 tháng 1.765 tấn. Quý III xay xát 1.060 tấn, lũy kế 9 tháng 2.825 tấn.",
  },
  {
    name: "shorter times that make up a longer one",
    wrong:
      "Sáu tháng đầu năm lập biên bản 94 vụ vi phạm. Riêng quý II lập biên bản 51 vụ, quý I lập biên bản 33 vụ.",
    found: "sentence-sum-differs 94 vụ vi phạm",
    right:
      "Sáu tháng đầu năm lập biên bản 84 vụ vi phạm. Riêng quý II lập biên bản 51 vụ, quý I lập biên bản 33 vụ.",
  },
  {
    name: "so much for each, said a sentence before",
    wrong: "Mỗi phần quà trị giá 350.000 đồng. Hội đã trao 64 phần quà với tổng số tiền 24,2 triệu đồng.",
    found: "change-differs 24,2 triệu đồng",
    right: "Mỗi phần quà trị giá 350.000 đồng. Hội đã trao 64 phần quà với tổng số tiền 22,4 triệu đồng.",
  },
  {
    name: "what is left behind shares",
    wrong:
      "Lãi ròng 960 triệu đồng; chia thành viên 480 triệu đồng (50%), lập quỹ 288 triệu đồng (30%), còn lại 129 triệu đồng để thưởng.",
    found: "sentence-sum-differs 960 triệu đồng",
    right:
      "Lãi ròng 960 triệu đồng; chia thành viên 480 triệu đồng (50%), lập quỹ 288 triệu đồng (30%), còn lại 192 triệu đồng để thưởng.",
  },
  {
    name: "a total in the sentence behind, plans in brackets left out",
    wrong:
      "Thu hội phí 31.260 nghìn đồng; thu dịch vụ 14.700 nghìn đồng, đạt 70% dự toán (21.000 nghìn đồng). Tổng thu hai khoản 45.690 nghìn đồng.",
    found: "sentence-sum-differs 45.690 nghìn đồng",
    right:
      "Thu hội phí 31.260 nghìn đồng; thu dịch vụ 14.700 nghìn đồng, đạt 70% dự toán (21.000 nghìn đồng). Tổng thu hai khoản 45.960 nghìn đồng.",
  },
  {
    name: "shares of a plan, told off alike",
    wrong:
      "Kế hoạch vốn giao 84.000 triệu đồng. Quý I giải ngân 10.080 triệu đồng (12%), quý II 18.480 triệu đồng (22%), quý III 25.200 triệu đồng (33%).",
    found: "percentage-differs 25.200 triệu đồng (33%",
    right:
      "Kế hoạch vốn giao 84.000 triệu đồng. Quý I giải ngân 10.080 triệu đồng (12%), quý II 18.480 triệu đồng (22%), quý III 25.200 triệu đồng (30%).",
  },
  {
    name: "a share of what another share is of",
    wrong:
      "Dư nợ cho vay 96,5 tỷ đồng. Nợ xấu 386 triệu đồng, chiếm 0,4% tổng dư nợ. Trích dự phòng 772 triệu đồng, bằng 1,8% dư nợ.",
    found: "percentage-differs 772 triệu đồng, bằng 1,8%",
    right:
      "Dư nợ cho vay 96,5 tỷ đồng. Nợ xấu 386 triệu đồng, chiếm 0,4% tổng dư nợ. Trích dự phòng 772 triệu đồng, bằng 0,8% dư nợ.",
  },
  {
    name: "rows summed up before them, counted by another word",
    wrong:
      "Trường có 14 lớp với 436 học sinh. Khối 1: 3 lớp, 95 em; khối 2: 3 lớp, 91 em; khối 3: 3 lớp, 98 em; khối 4: 2 lớp, 64 em; khối 5: 3 lớp, 98 em.",
    found: "sentence-sum-differs 436 học sinh",
    right:
      "Trường có 14 lớp với 446 học sinh. Khối 1: 3 lớp, 95 em; khối 2: 3 lớp, 91 em; khối 3: 3 lớp, 98 em; khối 4: 2 lớp, 64 em; khối 5: 3 lớp, 98 em.",
  },
  {
    name: "every clause of a list with its number",
    wrong: "Đoàn đã làm 12 phần việc trong hè. Cụ thể: 5 tuyến đường hoa; 3 bể bơi; 3 thư viện nhỏ.",
    found: "sentence-sum-differs 12 phần việc",
    right: "Đoàn đã làm 11 phần việc trong hè. Cụ thể: 5 tuyến đường hoa; 3 bể bơi; 3 thư viện nhỏ.",
  },
  {
    name: "a number that points back",
    wrong: "Cuối năm xã còn 143 hộ cận nghèo. Xã đã lập danh sách 133 hộ cận nghèo nói trên để cấp thẻ.",
    found: "figure-conflict 133 hộ cận nghèo",
    right: "Cuối năm xã còn 143 hộ cận nghèo. Xã đã lập danh sách 143 hộ cận nghèo nói trên để cấp thẻ.",
  },
  {
    name: "the first place of a list of names",
    wrong:
      "Các thôn góp (triệu đồng): Bãi Dâu 31,5; Gò Sim 44,2; Đồng Trám 38,0; Khe Vối 27,6. Thôn góp cao nhất là Đồng Trám.",
    found: "figure-conflict cao nhất",
    right:
      "Các thôn góp (triệu đồng): Bãi Dâu 31,5; Gò Sim 44,2; Đồng Trám 38,0; Khe Vối 27,6. Thôn góp cao nhất là Gò Sim.",
  },
  {
    name: "runs of a labelled series",
    wrong: "Tập huấn 3 đợt: đợt 1 có 74 lượt, đợt 2 có 81 lượt, đợt 3 có 69 lượt, tổng số 242 lượt.",
    found: "sentence-sum-differs 242 lượt",
    right: "Tập huấn 3 đợt: đợt 1 có 74 lượt, đợt 2 có 81 lượt, đợt 3 có 69 lượt, tổng số 224 lượt.",
  },
  {
    name: "points of a share in a bracket",
    wrong: "Xã còn 84 hộ nghèo (2,8%) trên 3.000 hộ, giảm 1,2 điểm phần trăm so với năm 2024 (4,1%).",
    found: "change-differs 1,2 điểm phần trăm",
    right: "Xã còn 84 hộ nghèo (2,8%) trên 3.000 hộ, giảm 1,3 điểm phần trăm so với năm 2024 (4,1%).",
  },
];

const SILENT: readonly string[] = [
  // Numbers with thousands, decimals or a scale are no dates and no names.
  "Lũy kế 9 tháng 3.460 tấn, đạt 86,5% kế hoạch năm 4.000 tấn.",
  "Kinh phí dự phòng 1.240 triệu đồng; chuyển qua tài khoản 815 triệu đồng, tiền mặt 425 triệu đồng.",
  "Huy động 96 người, gồm công an 24, bộ đội 40 và dân quân 32.",
  // Names with figures end where another clause begins; a part of a commune is hardly one of them.
  "Xã được nhập từ 2 xã cũ: Tam Lư (9,4 km2, 3.120 người), Hạ Trì (7,8 km2, 2.940 người) và một phần xã Bản Ngà (2,1 km2, 610 người); diện tích xã mới là 19,3 km2.",
  // The parts are those of the figure between.
  "Đài phát 120 buổi, 360 tin (bình quân 3 tin/buổi), trong đó tin tự viết 212, tin tiếp sóng 148.",
  // So much for each adds up to nothing.
  "Năng suất toàn vùng đạt 58,4 tạ/ha, trong đó phía trên đạt 56,1 tạ/ha, phía dưới đạt 60,3 tạ/ha.",
  // A course of ten days leaves a weekend out; working days are not counted.
  "Lớp học từ ngày 04/5/2026 đến ngày 15/5/2026 (10 ngày). Trả kết quả trong 15 ngày làm việc, từ ngày 04/5/2026 đến ngày 22/5/2026.",
  // Past midnight, and of an age a year more by the old count.
  "Ca đêm từ 21 giờ 30 phút đến 5 giờ 30 phút, tổng cộng 8 giờ. Năm 2025, bà Lê Thị Sáo (sinh năm 1950) đã 76 tuổi.",
  // Two things of one count, some of them both.
  "Còn 12 tin. Tiếp nhận 96 tin, giải quyết 84 tin, trong đó khởi tố 51 tin, không khởi tố 33 tin.",
  // An average over the number without a word.
  "Xử phạt 48 trường hợp, trong đó cảnh cáo 8, phạt tiền 40 với tổng số tiền 168 triệu đồng, bình quân 4,2 triệu đồng/trường hợp.",
  // What points back to a sum.
  "Thôn Hạ có 34 hộ nghèo, thôn Thượng có 27 hộ nghèo. Cả 61 hộ nghèo nói trên đều được hỗ trợ.",
  // The first place is given for something else.
  "Các thôn góp (triệu đồng): Bãi Dâu 31,5; Gò Sim 44,2; Đồng Trám 38,0. Thôn có tỷ lệ hộ khá cao nhất là Bãi Dâu.",
  // "Đến nay" is a year that is not named; others of the years are of other things.
  "Bà Hà Thị Én sinh năm 1957, vào Hội năm 1978. Năm 2014 bà nghỉ việc; đến nay ở tuổi 68, bà đã có 47 năm gắn bó với Hội.",
  // For some of them it is another amount.
  "Thu 260 học viên, học phí 400.000 đồng/học viên, giảm một nửa cho 40 học viên nghèo. Tổng thu 96 triệu đồng.",
  // A number within the name of a rate, and none that points back.
  "Khảo sát 250 người: 225 người dưới 9 triệu đồng/tháng, 25 người trên 9 triệu đồng/tháng. Tỷ lệ thu nhập trên 9 triệu đồng/tháng là 10%.",
  // A day of the week beside another date, an ordinal.
  "Kỳ họp thứ Ba, ngày 13/5/2026, thông qua 6 nghị quyết; họp lại vào thứ Sáu, ngày 15/5/2026.",
];

testKinds("arithmetic that the words announce", KINDS, SILENT);
