import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "two columns of bullets, of which one adds up",
    wrong:
      "Toàn xã có 2.406 hội viên, sinh hoạt tại 31 chi hội:\n- Vùng đồi: 9 tổ hội, 874 hội viên\n- Vùng bãi: 12 tổ hội, 951 hội viên\n- Ven đường: 11 tổ hội, 581 hội viên",
    found: "sentence-sum-differs 31 chi hội",
    right:
      "Toàn xã có 2.406 hội viên, sinh hoạt tại 32 chi hội:\n- Vùng đồi: 9 tổ hội, 874 hội viên\n- Vùng bãi: 12 tổ hội, 951 hội viên\n- Ven đường: 11 tổ hội, 581 hội viên",
  },
  {
    name: "figures in a bracket each",
    wrong:
      "Thị trấn mới rộng 41,16 km2, có 38.247 dân, do nhập các xã Na Mía (12,40 km2; 14.206 dân), Đồi Cau (15,61 km2; 11.925 dân) và Bến Sen (13,15 km2; 12.161 dân).",
    found: "sentence-sum-differs 38.247 dân",
    right:
      "Thị trấn mới rộng 41,16 km2, có 38.292 dân, do nhập các xã Na Mía (12,40 km2; 14.206 dân), Đồi Cau (15,61 km2; 11.925 dân) và Bến Sen (13,15 km2; 12.161 dân).",
  },
  {
    name: "what a later sentence adds to an earlier figure",
    wrong:
      "Đợt này kéo điện cho 342 hộ ở ba xóm: Khe 121 hộ, Lũng 137 hộ, Bưởi 84 hộ. Cùng với 415 hộ có điện từ trước, nâng tổng số hộ dùng điện lên 775 hộ.",
    found: "sentence-sum-differs 775 hộ",
    right:
      "Đợt này kéo điện cho 342 hộ ở ba xóm: Khe 121 hộ, Lũng 137 hộ, Bưởi 84 hộ. Cùng với 415 hộ có điện từ trước, nâng tổng số hộ dùng điện lên 757 hộ.",
  },
  {
    name: "a second way to divide a total that is borne out",
    wrong:
      "Có 187 hộ góp 12.640 m2 đất, gồm đất vườn 7.215 m2 và đất ruộng 5.425 m2. Xóm Thượng đi đầu với 71 hộ, 5.130 m2; xóm Trung 64 hộ, 4.870 m2; xóm Hạ 52 hộ, 2.460 m2.",
    found: "sentence-sum-differs 12.640 m2 đất",
    right:
      "Có 187 hộ góp 12.640 m2 đất, gồm đất vườn 7.215 m2 và đất ruộng 5.425 m2. Xóm Thượng đi đầu với 71 hộ, 5.130 m2; xóm Trung 64 hộ, 4.870 m2; xóm Hạ 52 hộ, 2.640 m2.",
  },
  {
    name: "a sentence that goes back to a whole of another sentence",
    wrong:
      "Quý này tiếp 2.318 người, trong đó thường xuyên 1.462 người, định kỳ 856 người. Trong số tiếp định kỳ, lãnh đạo xã tiếp 341 người, công chức tiếp 290 người, 235 người còn lại do bộ phận một cửa tiếp.",
    found: "sentence-sum-differs 856 người",
    right:
      "Quý này tiếp 2.318 người, trong đó thường xuyên 1.462 người, định kỳ 856 người. Trong số tiếp định kỳ, lãnh đạo xã tiếp 341 người, công chức tiếp 290 người, 225 người còn lại do bộ phận một cửa tiếp.",
  },
  {
    name: "what is done and what is not, with another figure between",
    wrong:
      "Rà soát được 143 nhà cần sửa. Đã khởi công 118 nhà, hoàn thành 97 nhà. Số chưa khởi công là 52 nhà, do thiếu thợ.",
    found: "sentence-sum-differs 143 nhà cần sửa",
    right:
      "Rà soát được 143 nhà cần sửa. Đã khởi công 118 nhà, hoàn thành 97 nhà. Số chưa khởi công là 25 nhà, do thiếu thợ.",
  },
  {
    name: "classes that follow one another",
    wrong:
      "Ban chấp hành có 37 người. Cơ cấu độ tuổi: dưới 30 tuổi có 8 người, từ 30 đến 45 tuổi có 19 người, trên 45 tuổi có 11 người.",
    found: "sentence-sum-differs 37 người",
    right:
      "Ban chấp hành có 37 người. Cơ cấu độ tuổi: dưới 30 tuổi có 8 người, từ 30 đến 45 tuổi có 19 người, trên 45 tuổi có 10 người.",
  },
  {
    name: "kinds that are counted by their own names",
    wrong: "Trong 34 câu lạc bộ hiện có, 15 thể thao, 9 văn nghệ, 6 đọc sách, 5 cờ tướng.",
    found: "sentence-sum-differs 34 câu lạc bộ hiện",
    right: "Trong 34 câu lạc bộ hiện có, 15 thể thao, 9 văn nghệ, 6 đọc sách, 4 cờ tướng.",
  },
  {
    name: "totals in brackets behind their parts",
    wrong:
      "Đội bóng được 4 vàng, 2 bạc, 3 đồng (9 huy chương); đội cờ 2 vàng, 4 bạc, 5 đồng (13 huy chương); đội vật 1 vàng, 3 bạc (4 huy chương).",
    found: "sentence-sum-differs 13 huy chương",
    right:
      "Đội bóng được 4 vàng, 2 bạc, 3 đồng (9 huy chương); đội cờ 2 vàng, 4 bạc, 5 đồng (11 huy chương); đội vật 1 vàng, 3 bạc (4 huy chương).",
  },
  {
    name: "men and women of members counted by another word",
    wrong:
      "Hội có 14 chi hội, 3.128 hội viên, tăng 42. Hội viên nữ 1.715 người; hội viên nam 1.431 người. Quỹ hội có 86 triệu đồng.",
    found: "sentence-sum-differs 3.128 hội viên",
    right:
      "Hội có 14 chi hội, 3.128 hội viên, tăng 42. Hội viên nữ 1.715 người; hội viên nam 1.413 người. Quỹ hội có 86 triệu đồng.",
  },
  {
    name: "men and women of a population in the middle of the year",
    wrong: "Dân số trung bình năm nay là 11.842 người, trong đó 5.906 nam và 5.963 nữ; 3.120 hộ.",
    found: "sentence-sum-differs 11.842 người",
    right: "Dân số trung bình năm nay là 11.842 người, trong đó 5.906 nam và 5.936 nữ; 3.120 hộ.",
  },
  {
    name: "what stands before the semicolon",
    wrong:
      "Đã xử lý 946 lượt hồ sơ, kết quả: sớm hạn 517 lượt, đúng hạn 392 lượt, trễ hạn 47 lượt; đang xử lý 85 lượt, đều còn hạn.",
    found: "sentence-sum-differs 946 lượt hồ sơ",
    right:
      "Đã xử lý 946 lượt hồ sơ, kết quả: sớm hạn 517 lượt, đúng hạn 392 lượt, trễ hạn 37 lượt; đang xử lý 85 lượt, đều còn hạn.",
  },
  {
    name: "a bare total before a colon",
    wrong: "Như vậy sau ba năm, số lớp đã mở là 624: năm đầu 185, năm thứ hai 203, năm nay 246.",
    found: "sentence-sum-differs 624",
    right: "Như vậy sau ba năm, số lớp đã mở là 624: năm đầu 185, năm thứ hai 203, năm nay 236.",
  },
  {
    name: "reasons with a figure each in a bracket",
    wrong:
      "Có 43 đơn không đủ điều kiện, lưu lại vì gửi trùng (21 đơn), không ký tên (13 đơn), nội dung không rõ (8 đơn).",
    found: "sentence-sum-differs 43 đơn",
    right:
      "Có 43 đơn không đủ điều kiện, lưu lại vì gửi trùng (21 đơn), không ký tên (13 đơn), nội dung không rõ (9 đơn).",
  },
  {
    name: "numbered parts before their sum",
    wrong:
      "Đợt 1 (tháng 3) thu gom 268 kg; đợt 2 (tháng 6) 341 kg; đợt 3 (tháng 9) 297 kg. Lũy kế cả năm được 960 kg pin cũ, vượt mức 800 kg đã đăng ký.",
    found: "sentence-sum-differs 960 kg pin cũ",
    right:
      "Đợt 1 (tháng 3) thu gom 268 kg; đợt 2 (tháng 6) 341 kg; đợt 3 (tháng 9) 297 kg. Lũy kế cả năm được 906 kg pin cũ, vượt mức 800 kg đã đăng ký.",
  },
];

/** What looks like a total and its parts and is none. */
const SILENT = [
  // All but one come out: the last is a part of a part.
  "Vụ này gieo 1.473 ha. Lúa 812 ha, ngô 341 ha, lạc 120 ha, rau 200 ha, trong đó 24 ha rau trồng trong nhà lưới.",
  // An item without a number is one.
  "Ban điều hành 11 người gồm Trưởng ban, 3 Phó Trưởng ban và 7 ủy viên.",
  // A number that was read as a name completes them.
  "Số người chọn cách mới: đặt vòng 63, thuốc uống 141, thuốc tiêm 28, bao cao su 96; cộng 328 người.",
  // The other column's parts.
  "- Vốn lúa giao 4.310 triệu đồng, giải ngân 3.120 triệu đồng.\n- Vốn nước giao 9.640 triệu đồng, giải ngân 8.205 triệu đồng.\nCộng chung hai nguồn, kế hoạch 13.950 triệu đồng, giải ngân 11.325 triệu đồng.",
  // Of what is counted by the parts' word.
  "Cả năm có 21 vụ xô xát. Nạn nhân 24 người. Hình thức: dùng tay 12 vụ, dùng gậy 8 vụ, lời lẽ 3 vụ, có vụ hơn một hình thức.",
  // What is left is the third part.
  "Giải tỏa 214 hộ, 31,5 ha.\n- Đợt 1: 112 hộ, 15,2 ha\n- Đợt 2: 71 hộ, 11,0 ha\n- Còn 31 hộ, 5,3 ha chưa nhận tiền; 21 hộ kiến nghị giá, 6 hộ tranh chấp, 4 hộ vắng mặt.",
  // Attributes that one household may have at once.
  "Xã có 131 hộ nghèo. Trong 131 hộ nghèo hiện nay có 74 hộ dân tộc thiểu số, chiếm 56,5%; 39 hộ không có khả năng lao động.",
  // Examples, each with its figure.
  "Nơi nhiều việc là Công an xã (402 hồ sơ), Tư pháp (187 hồ sơ), Lao động (163 hồ sơ), Kinh tế (142 hồ sơ).",
  // Siblings, near one another's sum by chance.
  "Xóm Đông có 300 hộ, xóm Tây có 120 hộ, xóm Nam có 98 hộ, xóm Bắc có 79 hộ.",
  // Round figures come near by chance.
  "Sửa 12.500 m đường, trong đó láng nhựa một nửa. Xóm Đông làm 8.000 m rãnh, xóm Tây 4.300 m rãnh.",
];

testKinds("totals and parts that no word ties", KINDS, SILENT);
