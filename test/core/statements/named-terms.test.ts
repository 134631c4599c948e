import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "a difference of two that are called alike, far above it",
    wrong:
      "Cụm phía đông (9 bản) mở 34 chòi canh lửa rừng, giao nộp 18 khẩu súng săn. Cụm phía tây (12 bản) mở 51 chòi canh lửa rừng, giao nộp 6 khẩu súng săn.\nCả hai cụm họp 8 kỳ, có 2.140 người dự. Nhìn chung, số chòi canh lửa ở cụm phía tây nhiều hơn 27.",
    found: "change-differs 27",
    right:
      "Cụm phía đông (9 bản) mở 34 chòi canh lửa rừng, giao nộp 18 khẩu súng săn. Cụm phía tây (12 bản) mở 51 chòi canh lửa rừng, giao nộp 6 khẩu súng săn.\nCả hai cụm họp 8 kỳ, có 2.140 người dự. Nhìn chung, số chòi canh lửa ở cụm phía tây nhiều hơn 17.",
  },
  {
    name: "points between a level at the top of the section and one in its last sentence",
    wrong:
      "Tỷ lệ hộ dùng nước hợp vệ sinh của bản Pa Hốc cuối năm 2021 là 42,6%. Ban quản lý gồm 9 người đã họp 5 buổi.\nĐã lắp 14 km ống, 38 bể chứa; trường học dùng nước máy cho 620 học sinh.\nRà soát tháng 12/2022: 412 hộ trên 549 hộ, đạt 75,0%; nghĩa là sau một năm chỉ số này tăng 34,2 điểm phần trăm.",
    found: "change-differs 34,2 điểm phần trăm",
    right:
      "Tỷ lệ hộ dùng nước hợp vệ sinh của bản Pa Hốc cuối năm 2021 là 42,6%. Ban quản lý gồm 9 người đã họp 5 buổi.\nĐã lắp 14 km ống, 38 bể chứa; trường học dùng nước máy cho 620 học sinh.\nRà soát tháng 12/2022: 412 hộ trên 549 hộ, đạt 75,0%; nghĩa là sau một năm chỉ số này tăng 32,4 điểm phần trăm.",
  },
  {
    name: "growth of what two sentences count",
    wrong:
      "Năm 2022, vườn quốc gia đón 124.000 lượt khách, khách nước ngoài 3.100 lượt. Sang năm 2023, số phòng nghỉ tăng từ 88 lên 102.\nLượng khách cả năm đạt 167.400 lượt, trong đó khách nước ngoài 9.400 lượt. Như vậy, tổng lượt khách tăng 53% so với năm liền trước.",
    found: "change-differs 53%",
    right:
      "Năm 2022, vườn quốc gia đón 124.000 lượt khách, khách nước ngoài 3.100 lượt. Sang năm 2023, số phòng nghỉ tăng từ 88 lên 102.\nLượng khách cả năm đạt 167.400 lượt, trong đó khách nước ngoài 9.400 lượt. Như vậy, tổng lượt khách tăng 35% so với năm liền trước.",
  },
  {
    name: "a density whose area and people stand apart, among those of another place",
    wrong:
      "Xã Hạ Lũng có diện tích tự nhiên 14,5 km², 8 thôn, 22 cán bộ. Xã Trà Phìn có diện tích 9,6 km², dân số 5.280 người, mật độ 550 người/km².\nDân số xã Hạ Lũng là 9.280 người. Đây là xã thuần nông, mật độ dân cư 460 người/km².",
    found: "change-differs 460 người/km",
    right:
      "Xã Hạ Lũng có diện tích tự nhiên 14,5 km², 8 thôn, 22 cán bộ. Xã Trà Phìn có diện tích 9,6 km², dân số 5.280 người, mật độ 550 người/km².\nDân số xã Hạ Lũng là 9.280 người. Đây là xã thuần nông, mật độ dân cư 640 người/km².",
  },
  {
    name: "what is carried over of a whole and what was done, paragraphs above",
    wrong:
      "Về việc: số cũ chuyển sang 512 việc, thụ lý mới 874 việc. Tổng phải thi hành 1.386 việc.\nĐơn vị có 6 chấp hành viên; xác minh 255 lượt. Đơn khiếu nại 9 đơn.\nKết quả: giải quyết xong 851 việc. Thu được 18,4 tỷ đồng.\nSố việc chuyển kỳ sau của đơn vị là 553 việc, phần lớn là án tín dụng.",
    found: "change-differs 553 việc, phần lớn",
    right:
      "Về việc: số cũ chuyển sang 512 việc, thụ lý mới 874 việc. Tổng phải thi hành 1.386 việc.\nĐơn vị có 6 chấp hành viên; xác minh 255 lượt. Đơn khiếu nại 9 đơn.\nKết quả: giải quyết xong 851 việc. Thu được 18,4 tỷ đồng.\nSố việc chuyển kỳ sau của đơn vị là 535 việc, phần lớn là án tín dụng.",
  },
];

const SILENT: readonly string[] = [
  // Growth of what is not printed.
  "Xuất khẩu đạt 642 triệu USD trên kế hoạch 802,5 triệu USD. Thu hút đầu tư tăng 28%; số doanh nghiệp mới tăng 12%.",
  // Points of another indicator.
  "Tỷ lệ giảm nghèo đạt 41,2%. Tỷ lệ phủ sóng 75,6%. Chỉ số cải cách tăng 36,4 điểm phần trăm.",
  // A few less than before, of what is told nowhere.
  "Thu hoạch 61 ha ngô và 149 ha lúa. Trộm cắp giảm 18 vụ việc.",
  // Told as it is, nothing left of another.
  "Đầu năm có 498 trẻ đến lớp, 61 trẻ nhẹ cân được bổ sung sữa. Hiện trạm theo dõi còn 43 trẻ.",
  // Cumulative: the second of two parts is not.
  "Diện tích sắn 1.320 ha, gồm 1.180 ha trồng từ đầu năm và 140 ha sắn lưu vụ.",
  // The levels in the bracket are of another change.
  "Doanh thu năm ngoái 4.600 triệu đồng, năm nay 4.830 triệu đồng. Doanh thu tăng 5%, cho thấy giá cước bình quân giảm (từ khoảng 54.800 đồng xuống 50.000 đồng).",
  // Of the 609, so many have found work.
  "Trường tuyển sinh 764 em, tốt nghiệp 609 em, 88% có việc trong sáu tháng.",
];

testKinds("figures whose terms are known by their names", KINDS, SILENT);
