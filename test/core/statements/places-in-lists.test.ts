import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "cao nhất · Sản lượng chè búp qua các",
    wrong:
      "Sản lượng chè búp qua các năm: năm 2021 đạt 412 tấn; năm 2022 đạt 486 tấn; năm 2023 đạt 455 tấn; năm 2024 đạt 471 tấn, là mức cao nhất trong bốn năm.",
    found: "figure-conflict cao nhất",
    right:
      "Sản lượng chè búp qua các năm: năm 2021 đạt 412 tấn; năm 2022 đạt 446 tấn; năm 2023 đạt 455 tấn; năm 2024 đạt 471 tấn, là mức cao nhất trong bốn năm.",
  },
  {
    name: "thấp nhất · Tai nạn giao thông quý I",
    wrong: "Tai nạn giao thông quý I có 7 vụ, quý II 5 vụ, quý III 9 vụ, quý IV 6 vụ, thấp nhất trong năm.",
    found: "figure-conflict thấp nhất",
    right: "Tai nạn giao thông quý I có 7 vụ, quý II 8 vụ, quý III 9 vụ, quý IV 6 vụ, thấp nhất trong năm.",
  },
  {
    name: "cao nhất · Thu quỹ vì người nghèo năm",
    wrong:
      "Thu quỹ vì người nghèo năm 2020 được 62 triệu đồng, năm 2021 được 71 triệu đồng, năm 2022 được 58 triệu đồng. Năm 2020 là năm có số thu cao nhất.",
    found: "figure-conflict cao nhất",
    right:
      "Thu quỹ vì người nghèo năm 2020 được 72 triệu đồng, năm 2021 được 71 triệu đồng, năm 2022 được 58 triệu đồng. Năm 2020 là năm có số thu cao nhất.",
  },
  {
    name: "đứng thứ ba · Điểm thi đua của cụm gồm:",
    wrong:
      "Điểm thi đua của cụm gồm: Tân Dân 91,5 điểm; Xuân Phú 88,2 điểm; Đồng Tiến 93,4 điểm; Yên Lạc 84,7 điểm; Hòa Sơn 79,8 điểm. Xã Tân Dân đứng thứ ba trong cụm.",
    found: "figure-conflict đứng thứ ba",
    right:
      "Điểm thi đua của cụm gồm: Tân Dân 91,5 điểm; Xuân Phú 88,2 điểm; Đồng Tiến 93,4 điểm; Yên Lạc 84,7 điểm; Hòa Sơn 79,8 điểm. Xã Tân Dân đứng thứ hai trong cụm.",
  },
  {
    name: "xếp thứ 2 · Kết quả chấm điểm: Phiêng Pằn",
    wrong:
      "Kết quả chấm điểm: Phiêng Pằn 86 điểm, Chiềng Lề 79 điểm, Mường Vạt 90 điểm, Nậm Ét 74 điểm; xã Chiềng Lề xếp thứ 2 toàn cụm.",
    found: "figure-conflict xếp thứ 2",
    right:
      "Kết quả chấm điểm: Phiêng Pằn 86 điểm, Chiềng Lề 79 điểm, Mường Vạt 90 điểm, Nậm Ét 74 điểm; xã Chiềng Lề xếp thứ 3 toàn cụm.",
  },
  {
    name: "duy nhất · Số đơn thư theo xã: Mường",
    wrong:
      "Số đơn thư theo xã: Mường Lang 14 đơn, Tà Hừa 0 đơn, Nậm Pì 6 đơn, Khun Há 0 đơn, Bản Bo 9 đơn. Tà Hừa là xã duy nhất không có đơn nào trong kỳ.",
    found: "figure-conflict duy nhất",
    right:
      "Số đơn thư theo xã: Mường Lang 14 đơn, Tà Hừa 0 đơn, Nậm Pì 6 đơn, Khun Há 2 đơn, Bản Bo 9 đơn. Tà Hừa là xã duy nhất không có đơn nào trong kỳ.",
  },
  {
    name: "duy nhất · Tỷ lệ hộ có nước sạch:",
    wrong:
      "Tỷ lệ hộ có nước sạch: Đông Cao 96%, Đông Lĩnh 92%, Tam Hòa 88%, Hải Vân 85%. Hải Vân là xã duy nhất dưới 90%.",
    found: "figure-conflict duy nhất",
    right:
      "Tỷ lệ hộ có nước sạch: Đông Cao 96%, Đông Lĩnh 92%, Tam Hòa 91%, Hải Vân 85%. Hải Vân là xã duy nhất dưới 90%.",
  },
  {
    name: "duy nhất · Tỷ lệ tiêm chủng: Bản Liền",
    wrong:
      "Tỷ lệ tiêm chủng: Bản Liền 97%, Nậm Lúc 95%, Tả Van 89%, Cốc Ly 78%, cũng là xã duy nhất không đạt mức 90%.",
    found: "figure-conflict duy nhất",
    right:
      "Tỷ lệ tiêm chủng: Bản Liền 97%, Nậm Lúc 95%, Tả Van 91%, Cốc Ly 78%, cũng là xã duy nhất không đạt mức 90%.",
  },
  {
    name: "cao nhất · Vốn giải ngân từng tháng: tháng",
    wrong:
      "Vốn giải ngân từng tháng: tháng 1 đạt 3,2 tỷ đồng, tháng 2 đạt 2,1 tỷ đồng, tháng 3 đạt 4,4 tỷ đồng; tháng 1 là tháng cao nhất.",
    found: "figure-conflict cao nhất",
    right:
      "Vốn giải ngân từng tháng: tháng 1 đạt 3,2 tỷ đồng, tháng 2 đạt 2,1 tỷ đồng, tháng 3 đạt 4,4 tỷ đồng; tháng 2 là tháng thấp nhất.",
  },
  {
    name: "lớn nhất · Diện tích cây ăn quả gồm:",
    wrong:
      "Diện tích cây ăn quả gồm: cam 212 ha, bưởi 264 ha, vải 95 ha, na 48 ha; cam có diện tích lớn nhất, tập trung ở vùng bãi.",
    found: "figure-conflict lớn nhất",
    right:
      "Diện tích cây ăn quả gồm: cam 272 ha, bưởi 264 ha, vải 95 ha, na 48 ha; cam có diện tích lớn nhất, tập trung ở vùng bãi.",
  },
  {
    name: "đứng thứ ba · Trong quý xảy ra: trộm cắp",
    wrong:
      "Trong quý xảy ra: trộm cắp 29 vụ, lừa đảo 34 vụ, đánh bạc 12 vụ, gây rối 5 vụ. Trộm cắp đứng thứ ba về số vụ.",
    found: "figure-conflict đứng thứ ba",
    right:
      "Trong quý xảy ra: trộm cắp 29 vụ, lừa đảo 34 vụ, đánh bạc 12 vụ, gây rối 5 vụ. Trộm cắp đứng thứ hai về số vụ.",
  },
  {
    name: "nhiều nhất · Kết nạp đảng viên năm 2020",
    wrong:
      "Kết nạp đảng viên năm 2020 được 19 đồng chí, năm 2021 được 24 đồng chí, năm 2022 được 31 đồng chí, năm 2023 được 33 đồng chí; năm 2022 là năm nhiều nhất.",
    found: "figure-conflict nhiều nhất",
    right:
      "Kết nạp đảng viên năm 2020 được 19 đồng chí, năm 2021 được 24 đồng chí, năm 2022 được 31 đồng chí, năm 2023 được 30 đồng chí; năm 2022 là năm nhiều nhất.",
  },
  {
    name: "cao nhất · a measure among several of each line",
    wrong:
      "Tình hình thu phí vệ sinh của các xóm:\n- Xóm Gò Vải: 302/314 hộ nộp, đạt 96,2%\n- Xóm Bãi Cháy: 237/250 hộ nộp, đạt 94,8%\n- Xóm Cửa Hang: 268/276 hộ nộp, đạt 97,1%\nTrong các xóm, Gò Vải có tỷ lệ hộ nộp phí cao nhất.",
    found: "figure-conflict cao nhất",
    right:
      "Tình hình thu phí vệ sinh của các xóm:\n- Xóm Gò Vải: 302/314 hộ nộp, đạt 96,2%\n- Xóm Bãi Cháy: 237/250 hộ nộp, đạt 94,8%\n- Xóm Cửa Hang: 268/276 hộ nộp, đạt 97,1%\nTrong các xóm, Cửa Hang có tỷ lệ hộ nộp phí cao nhất.",
  },
  {
    name: "cao nhất · before the name, with what others did between name and figure",
    wrong:
      "Chi hội có số tiền tiết kiệm cao nhất xã là Cồn Vạn với 28,4 triệu đồng; chi hội Bàu Lăng tiết kiệm được 31,2 triệu đồng nhờ gom phế liệu; chi hội Rạch Mây còn khiêm tốn, chỉ 6,9 triệu đồng.",
    found: "figure-conflict cao nhất",
    right:
      "Chi hội có số tiền tiết kiệm cao nhất xã là Cồn Vạn với 38,4 triệu đồng; chi hội Bàu Lăng tiết kiệm được 31,2 triệu đồng nhờ gom phế liệu; chi hội Rạch Mây còn khiêm tốn, chỉ 6,9 triệu đồng.",
  },
  {
    name: "cao nhất · with its figure, the others in turn",
    wrong:
      "Tỷ lệ đồng ý cao nhất là xã Đồng Sim với 96,4%; các xã khác lần lượt là Hải Trạch 97,1%, Quảng Vạn 94,8% và Trường Khê 92,0%.",
    found: "figure-conflict cao nhất",
    right:
      "Tỷ lệ đồng ý cao nhất là xã Đồng Sim với 98,4%; các xã khác lần lượt là Hải Trạch 97,1%, Quảng Vạn 94,8% và Trường Khê 92,0%.",
  },
  {
    name: "cao nhất · of the cluster, behind lines",
    wrong:
      "Kết quả thu quỹ của các xã trong cụm:\n+ Xã Vạn Hà: 58,4 triệu đồng;\n+ Xã Vạn Minh: 71,2 triệu đồng;\n+ Xã Vạn Yên: 64,9 triệu đồng.\nXã Vạn Yên là đơn vị có số thu cao nhất cụm.",
    found: "figure-conflict cao nhất",
    right:
      "Kết quả thu quỹ của các xã trong cụm:\n+ Xã Vạn Hà: 58,4 triệu đồng;\n+ Xã Vạn Minh: 71,2 triệu đồng;\n+ Xã Vạn Yên: 64,9 triệu đồng.\nXã Vạn Minh là đơn vị có số thu cao nhất cụm.",
  },
];

const SILENT: readonly string[] = [
  "Kết quả chấm các xóm:\n- Xóm Gò Vải: 12 điểm, 40 hộ\n- Xóm Bãi Cháy: 15 điểm, 36 hộ\n- Xóm Cửa Hang: 11 điểm, 38 hộ\nXóm Gò Vải có số hộ cao nhất. Xóm Cửa Hang có số đảng viên cao nhất.",
  "Năm 2024 thu 471 tấn, cao hơn năm 2023 là 16 tấn. Riêng chè Shan 120 tấn, chất lượng cao nhất vùng.",
  "Năm 2022 có 31 vụ, năm 2023 có 28 vụ, năm 2024 có 19 vụ, trong đó trộm cắp nhiều nhất với 11 vụ.",
  "Quý I 14 hộ, quý II 22 hộ, quý III 18 hộ, nhiều nhất ở thôn Nà Bó.",
  "Kết quả chấm điểm: Phiêng Pằn 86 điểm, Chiềng Lề 79 điểm, Mường Vạt 90 điểm, Nậm Ét 74 điểm; xã Chiềng Lề xếp thứ 12/18 toàn huyện.",
  "Số vụ vi phạm: Phiêng Pằn 6 vụ, Chiềng Lề 9 vụ, Mường Vạt 2 vụ, Nậm Ét 4 vụ; Nậm Ét đứng thứ hai về giữ trật tự.",
  "Tỷ lệ tiêm chủng: Bản Liền 97%, Nậm Lúc 95%, Tả Van 91%, Cốc Ly 98%. Cốc Ly là xã duy nhất có bác sĩ.",
  "Số hộ nghèo: Tân Dân 14 hộ, Xuân Phú 8 hộ, Đồng Tiến 11 hộ. Đồng Tiến là xã duy nhất chưa có nhà văn hóa.",
  "Dịch vụ thủy nông chiếm 38% doanh thu, cao nhất trong sáu khâu; làm đất chiếm 22% doanh thu, bảo vệ chiếm 12% doanh thu.",
  "Năm 2020 kết nạp 19 đồng chí, năm 2021 kết nạp 24 đồng chí, năm 2022 kết nạp 31 đồng chí; năm 2021 là năm khó khăn nhất.",
  "Thu hoạch: ngô 120 tấn, lạc 35 tấn, đậu 14 tấn; lạc có giá trị cao nhất trong ba loại.",
  "Số hội viên: Chi hội Đông Thành 45 hội viên, Chi hội Tây Thành 62 hội viên, Chi hội Nam Thành 38 hội viên. Chi hội Đông Thành đứng thứ nhì về thu quỹ.",
];

testKinds("places in lists", KINDS, SILENT);
