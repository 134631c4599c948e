import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "57 học viên · Lớp tập huấn thú y khai",
    wrong:
      "Lớp tập huấn thú y khai mạc ngày 12/8 với 75 học viên là trưởng bản, cán bộ khuyến nông. Kết thúc lớp, toàn bộ 57 học viên đã khai mạc đều được cấp chứng nhận; 12 người đạt loại giỏi.",
    found: "figure-conflict 57 học viên",
    right:
      "Lớp tập huấn thú y khai mạc ngày 12/8 với 75 học viên là trưởng bản, cán bộ khuyến nông. Kết thúc lớp, toàn bộ 75 học viên đã khai mạc đều được cấp chứng nhận; 57 người đạt loại giỏi.",
  },
  {
    name: "197 hộ cận nghèo · Số hộ cận nghèo giảm từ",
    wrong:
      "Số hộ cận nghèo giảm từ 253 hộ xuống 179 hộ, giảm 74 hộ. Với 197 hộ cận nghèo còn lại, Ban Chỉ đạo giao mỗi đoàn thể giúp từ 10 đến 15 hộ.",
    found: "figure-conflict 197 hộ cận nghèo",
    right:
      "Số hộ cận nghèo giảm từ 253 hộ xuống 179 hộ, giảm 74 hộ. Với 179 hộ cận nghèo còn lại, Ban Chỉ đạo giao mỗi đoàn thể giúp từ 10 đến 15 hộ.",
  },
  {
    name: "4.257 người, bình quân lương thực vẫn · Bản Huổi Cưởm có 4.527 nhân",
    wrong:
      "Bản Huổi Cưởm có 4.527 nhân khẩu, 14 dòng họ. Sản lượng lương thực tăng khá. Với dân số 4.257 người, bình quân lương thực vẫn bảo đảm.",
    found: "figure-conflict 4.257 người, bình quân lương thực vẫn",
    right:
      "Bản Huổi Cưởm có 4.527 nhân khẩu, 14 dòng họ. Sản lượng lương thực tăng khá. Xã bên có dân số 4.257 người.",
  },
  {
    name: "43 vụ · Trong kỳ, đội quản lý thị",
    wrong:
      "Trong kỳ, đội quản lý thị trường phát hiện 34 vụ vi phạm, đã xử lý 29 vụ, còn 5 vụ đang xác minh. Thu phạt 145 triệu đồng. Tóm lại, cả kỳ xảy ra 43 vụ, giảm so với cùng kỳ.",
    found: "figure-conflict 43 vụ",
    right:
      "Trong kỳ, đội quản lý thị trường phát hiện 34 vụ vi phạm, đã xử lý 29 vụ, còn 5 vụ đang xác minh. Thu phạt 145 triệu đồng. Tóm lại, cả kỳ xảy ra 34 vụ, giảm so với cùng kỳ.",
  },
  {
    name: "6 nhà sập nói · Mưa đá làm hư hỏng 96",
    wrong:
      "Mưa đá làm hư hỏng 96 ngôi nhà: 7 nhà sập, 31 nhà tốc mái, 58 nhà dột. Xã xuất quỹ hỗ trợ ngay cho toàn bộ 6 nhà sập nói trên, mỗi nhà 5 triệu đồng.",
    found: "figure-conflict 6 nhà sập",
    right:
      "Mưa đá làm hư hỏng 96 ngôi nhà: 7 nhà sập, 31 nhà tốc mái, 58 nhà dột. Xã xuất quỹ hỗ trợ ngay cho toàn bộ 7 nhà sập nói trên, mỗi nhà 5 triệu đồng.",
  },
  {
    name: "46 khẩu súng · Nhân dân tự nguyện giao nộp",
    wrong:
      "Nhân dân tự nguyện giao nộp 64 khẩu súng kíp, trong đó bản Nà Pa 40 khẩu, bản Nà Tông 24 khẩu. Công an xã tổ chức tiêu hủy. Kết quả vận động: thu 46 khẩu súng, không có trường hợp tái phạm.",
    found: "figure-conflict 46 khẩu súng",
    right:
      "Nhân dân tự nguyện giao nộp 64 khẩu súng kíp, trong đó bản Nà Pa 40 khẩu, bản Nà Tông 24 khẩu. Công an xã tổ chức tiêu hủy. Kết quả vận động: thu 64 khẩu súng, không có trường hợp tái phạm.",
  },
  {
    name: "1.384 hộ · Trạm cấp nước phục vụ 1.348",
    wrong:
      "Trạm cấp nước phục vụ 1.348 hộ ở 9 thôn. Nguồn nước ổn định. Trong 1.384 hộ được phục vụ có 212 hộ nghèo được giảm giá.",
    found: "figure-conflict 1.384 hộ",
    right:
      "Trạm cấp nước phục vụ 1.348 hộ ở 9 thôn. Nguồn nước ổn định. Trong 1.348 hộ được phục vụ có 212 hộ nghèo được giảm giá.",
  },
  {
    name: "3 hộ đặc biệt khó khăn nêu · Xã có 4 hộ đặc biệt",
    wrong:
      "Xã có 4 hộ đặc biệt khó khăn và 12 hộ cận nghèo. Hội đã thăm, tặng quà 3 hộ đặc biệt khó khăn nêu trên.",
    found: "figure-conflict 3 hộ đặc biệt khó khăn",
    right:
      "Xã có 4 hộ đặc biệt khó khăn và 12 hộ cận nghèo. Hội đã thăm, tặng quà 4 hộ đặc biệt khó khăn nêu trên.",
  },
];

const SILENT: readonly string[] = [
  "Nhân dân tự nguyện giao nộp 64 khẩu súng kíp, trong đó bản Nà Pa 40 khẩu, bản Nà Tông 24 khẩu. Đợt hai giao nộp thêm 46 khẩu súng.",
  "Năm nay kết nạp 12 đảng viên. Nhiệm kỳ trước kết nạp 21 đảng viên.",
  "Thôn Đông có 124 hộ, trong đó 12 hộ nghèo. Thôn Tây có 142 hộ, trong đó 21 hộ nghèo.",
  "Huyện trồng 134 ha keo. Xã Tân An trồng 34 ha keo, xã Tân Bình trồng 43 ha keo, xã Tân Tiến trồng 57 ha keo.",
  "Trong quý I có 23 vụ. Trong quý II có 32 vụ, tăng 9 vụ so với quý trước.",
  "Hội vận động được 1.250 suất quà. Ban Thường trực trao 1.520 suất quà nhân ngày hội đoàn kết, gồm cả 270 suất quà của doanh nghiệp.",
  "Đầu năm có 86 hộ nghèo, trong năm thoát 18 hộ. Với 68 hộ nghèo còn lại, xã phân công đoàn thể giúp đỡ.",
  "Toàn xã có 1.348 hộ. Trong 1.384 hộ dùng điện lưới có 36 hộ ở xã bên.",
  "Đợt 1 có 35 hộ đăng ký. Đợt 2 có 53 hộ đăng ký. Như vậy tất cả có 88 hộ đăng ký.",
  "Xã có 13 thôn. Toàn bộ 31 cán bộ thôn được tập huấn.",
  "Đội A thu 45 bao rác. Đội B thu 54 bao rác. Toàn bộ 54 bao rác này được đưa về bãi.",
  "Tổ hòa giải tiếp nhận 36 vụ, hòa giải thành 33 vụ. Kết quả: 63 lượt người được tư vấn.",
  "Năm 2023 có 42 hộ nghèo. Kết quả năm 2024 còn 24 hộ nghèo, giảm 18 hộ.",
  "Bão làm hư hỏng 134 nhà: 8 nhà sập hoàn toàn, 41 nhà tốc mái. Từ 49 nhà nói trên, xã chọn 5 nhà để hỗ trợ trước.",
  "Huyện có 12 xã vùng cao, 5 xã vùng thấp. Đoàn đã đi 4 xã nêu trên.",
  "Xã có 4 hộ đặc biệt khó khăn và 12 hộ cận nghèo. Hội đã thăm 3 hộ đặc biệt khó khăn trong số hộ nêu trên.",
];

testKinds("figures that come back", KINDS, SILENT);
