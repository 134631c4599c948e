import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "one total among several with rates of their own",
    wrong:
      "Hội đã chi: làm 8 cây cầu nhỏ, 25 triệu đồng/cầu, hết 200 triệu đồng; mua 140 áo phao, mỗi áo 250.000 đồng, hết 53 triệu đồng; tặng 12 xe lăn, mỗi xe 3,5 triệu đồng, hết 42 triệu đồng.",
    found: "change-differs 53 triệu đồng",
    right:
      "Hội đã chi: làm 8 cây cầu nhỏ, 25 triệu đồng/cầu, hết 200 triệu đồng; mua 140 áo phao, mỗi áo 250.000 đồng, hết 35 triệu đồng; tặng 12 xe lăn, mỗi xe 3,5 triệu đồng, hết 42 triệu đồng. Cộng ba khoản 277 triệu đồng.",
  },
  {
    name: "a share of a named base in another scale, ten times too much",
    wrong:
      "Quỹ tín dụng Tân Lập có tổng dư nợ 64,2 tỷ đồng với 905 khách hàng. Nợ xấu 173 triệu đồng (7 khách hàng), chiếm 2,7% tổng dư nợ.",
    found: "percentage-differs 173 triệu đồng (7 khách hàng), chiếm 2,7%",
    right:
      "Quỹ tín dụng Tân Lập có tổng dư nợ 64,2 tỷ đồng với 905 khách hàng. Nợ xấu 173 triệu đồng (7 khách hàng), chiếm 0,27% tổng dư nợ.",
  },
  {
    name: "a share of a named base in another scale, ten times too little",
    wrong:
      "Tổng thu ngân sách xã đạt 41,5 tỷ đồng. Thu phí chợ 1.245 triệu đồng, bằng 0,3% tổng thu ngân sách.",
    found: "percentage-differs 1.245 triệu đồng, bằng 0,3%",
    right:
      "Tổng thu ngân sách xã đạt 41,5 tỷ đồng. Thu phí chợ 1.245 triệu đồng, bằng 3,0% tổng thu ngân sách.",
  },
  {
    name: "a plan of the sentence before, with those of its parts behind",
    wrong:
      "Kế hoạch vốn năm nay của xã là 42.500 triệu đồng, giao cho 7 dự án; trong đó 3 dự án chuyển tiếp 18.200 triệu đồng, 4 dự án mới 24.300 triệu đồng. Đến 31/10 đã giải ngân 31.025 triệu đồng, đạt 37% kế hoạch.",
    found: "percentage-differs 31.025 triệu đồng, đạt 37%",
    right:
      "Kế hoạch vốn năm nay của xã là 42.500 triệu đồng, giao cho 7 dự án; trong đó 3 dự án chuyển tiếp 18.200 triệu đồng, 4 dự án mới 24.300 triệu đồng. Đến 31/10 đã giải ngân 31.025 triệu đồng, đạt 73% kế hoạch.",
  },
  {
    name: "a plan two sentences before",
    wrong:
      "Kế hoạch trồng rừng năm 2025 là 640 ha, gồm 250 ha rừng phòng hộ, 390 ha rừng sản xuất. Toàn huyện có 12 vườn ươm. Hết tháng 9 đã trồng 544 ha, đạt 58% kế hoạch.",
    found: "percentage-differs 544 ha, đạt 58%",
    right:
      "Kế hoạch trồng rừng năm 2025 là 640 ha, gồm 250 ha rừng phòng hộ, 390 ha rừng sản xuất. Toàn huyện có 12 vườn ươm. Hết tháng 9 đã trồng 544 ha, đạt 85% kế hoạch.",
  },
  {
    name: "a total whose sister rate holds over the same denominator",
    wrong:
      "Xã có 16 trang trại với 214 lao động. Doanh thu bình quân 1,8 tỷ đồng/trang trại, tổng cộng 28,8 tỷ đồng; tiền thuê đất bình quân 35 triệu đồng/trang trại, tổng cộng 740 triệu đồng.",
    found: "change-differs 740 triệu đồng",
    right:
      "Xã có 16 trang trại với 214 lao động. Doanh thu bình quân 1,8 tỷ đồng/trang trại, tổng cộng 28,8 tỷ đồng; tiền thuê đất bình quân 35 triệu đồng/trang trại, tổng cộng 560 triệu đồng.",
  },
  {
    name: "a total whose sister rate holds with a number of another sentence",
    wrong:
      "Hiện có 18 làng nghề, 41 tổ hợp tác, 2 hội nghề. Người làm nghề 1.640 người. Doanh thu bình quân 2,4 tỷ đồng/làng nghề, cả vùng 43,2 tỷ đồng; thuế nộp bình quân 126 triệu đồng/làng nghề, cả vùng 2.628 triệu đồng.",
    found: "change-differs 2.628 triệu đồng",
    right:
      "Hiện có 18 làng nghề, 41 tổ hợp tác, 2 hội nghề. Người làm nghề 1.640 người. Doanh thu bình quân 2,4 tỷ đồng/làng nghề, cả vùng 43,2 tỷ đồng; thuế nộp bình quân 126 triệu đồng/làng nghề, cả vùng 2.268 triệu đồng.",
  },
  {
    name: "a total in brackets whose sister's total stands in brackets",
    wrong:
      "Xã có 22 câu lạc bộ. Kinh phí bình quân 15 triệu đồng/câu lạc bộ (cả xã 330 triệu đồng), thành viên 34 người/câu lạc bộ (cả xã 1.100 người).",
    found: "change-differs 1.100 người",
    right:
      "Xã có 22 câu lạc bộ. Kinh phí bình quân 15 triệu đồng/câu lạc bộ (cả xã 330 triệu đồng), thành viên 34 người/câu lạc bộ (cả xã 748 người).",
  },
  {
    name: "assigned money is the plan",
    wrong: "Chủ đầu tư được giao 80 tỷ đồng vốn đầu tư công. Đến nay giải ngân 36 tỷ đồng, đạt 54%.",
    found: "percentage-differs 36 tỷ đồng, đạt 54%",
    right: "Chủ đầu tư được giao 80 tỷ đồng vốn đầu tư công. Đến nay giải ngân 36 tỷ đồng, đạt 45%.",
  },
  {
    name: "assigned money in the same sentence",
    wrong:
      "Ban Quản lý dự án được giao 60 tỷ đồng cho 5 công trình, đến hết tháng 9 giải ngân 28,2 tỷ đồng, đạt 53%.",
    found: "percentage-differs 60 tỷ đồng cho 5 công trình, đến hết tháng 9 giải ngân 28,2 tỷ đồng, đạt 53%",
    right:
      "Ban Quản lý dự án được giao 60 tỷ đồng cho 5 công trình, đến hết tháng 9 giải ngân 28,2 tỷ đồng, đạt 47%.",
  },
  {
    name: "the rate by number of one counter",
    wrong: "Thụ lý 240 vụ với 410 bị can. Đã kết thúc điều tra 210 vụ với 361 bị can, đạt 78,5% về số vụ.",
    found: "percentage-differs 210 vụ với 361 bị can, đạt 78,5%",
    right: "Thụ lý 240 vụ với 410 bị can. Đã kết thúc điều tra 210 vụ với 361 bị can, đạt 87,5% về số vụ.",
  },
  {
    name: "a share of a part that comes out of the whole",
    wrong:
      "Toàn xã có 2.400 lao động, trong đó 500 người là thanh niên chưa có nghề. Năm nay 312 người được học nghề, bằng 13% số thanh niên chưa có nghề.",
    found: "percentage-differs 312 người được học nghề, bằng 13%",
    right:
      "Toàn xã có 2.400 lao động, trong đó 500 người là thanh niên chưa có nghề. Năm nay 312 người được học nghề, bằng 62,4% số thanh niên chưa có nghề.",
  },
  {
    name: "a share of the poor ones that comes out of all",
    wrong:
      "Huyện có 8.000 học sinh, trong đó có 1.250 em dân tộc thiểu số. Đã cấp sách cho 1.000 em, chiếm 12,5% số em dân tộc thiểu số.",
    found: "percentage-differs 1.000 em, chiếm 12,5%",
    right:
      "Huyện có 8.000 học sinh, trong đó có 1.250 em dân tộc thiểu số. Đã cấp sách cho 1.000 em, chiếm 80% số em dân tộc thiểu số.",
  },
];

const SILENT: readonly string[] = [
  // The whole, though a part was named.
  "Toàn xã có 2.400 lao động, trong đó 500 người là thanh niên chưa có nghề. Năm nay 312 người được học nghề, bằng 13% số lao động.",
  "Có 1.600 hộ nghèo, trong đó 420 hộ đơn thân. Đã hỗ trợ 400 hộ, bằng 25% số hộ nghèo của xã.",
  "Xã có 900 phụ nữ, trong đó 300 phụ nữ cao tuổi. Có 225 chị khám bệnh, bằng 25% số phụ nữ toàn xã.",
  "Trường có 640 học sinh, trong đó 280 học sinh nữ. Có 160 em đạt giỏi, chiếm 25% tổng số; nữ giỏi 112 em, chiếm 40% học sinh nữ.",
  // A total that its own rate bears out.
  "Chi hỗ trợ: (1) 9 mái ấm, 40 triệu đồng/căn, hết 360 triệu đồng; (2) 210 phần quà, mỗi phần 300.000 đồng, hết 63 triệu đồng; (3) 14 suất học bổng, mỗi suất 1,5 triệu đồng, hết 21 triệu đồng. Cộng ba khoản đã chi 444 triệu đồng.",
  "Đoàn xây 5 nhà, mỗi nhà 70 triệu đồng, hết 350 triệu đồng; tặng 60 xe đạp, mỗi xe 1,8 triệu đồng, hết 108 triệu đồng; tổng cộng 458 triệu đồng.",
  "Chi tiếp: (a) 5 ngôi nhà, 50 triệu đồng/nhà, hết 250 triệu đồng; (b) 300 suất quà, mỗi suất 500.000 đồng, hết 150 triệu đồng; (c) 12 em mồ côi, mỗi em 3,5 triệu đồng, hết 42 triệu đồng. Cộng ba khoản 442 triệu đồng, quỹ còn dư.",
  "Hỗ trợ 7 căn nhà, 20 triệu đồng/căn, hết 140 triệu đồng; 100 suất, mỗi suất 400.000 đồng, hết 40 triệu đồng; 9 em, mỗi em 2 triệu đồng, hết 18 triệu đồng; tất cả là 198 triệu đồng.",
  // The share of a count in a bracket right behind it.
  "Bình Lộc có 318/322 em, Tân Lợi 296 em (chiếm 97,4% số học sinh của trường).",
  "Thôn Trên 145/150 hộ, thôn Dưới 132 hộ (đạt 95,7% số hộ trong thôn), thôn Giữa 98 hộ.",
  "Trường A đỗ 88/92 em; trường B đỗ 74 em (96,1%).",
  // What has reached so much has it of its own plan.
  "Sự nghiệp kinh tế và môi trường gộp lại 1.640 triệu đồng. Giáo dục, y tế 905 triệu đồng, đạt 56,1%, thấp nhất trong các khoản.",
  "Chi thường xuyên 2.150 triệu đồng. Chi đầu tư 1.310 triệu đồng, đạt 59,8%.",
  "Thu phí, lệ phí 1.480 triệu đồng. Thu tiền thuê đất 730 triệu đồng, đạt 48,2%, thấp hơn bình quân chung.",
  // A count in the bracket of one clause is no base of the next.
  "Tỷ lệ trẻ thấp còi ở Khe Sanh là 21,4% (33 trẻ trong số 154 trẻ), ở Khe Cát 17,5%, ở Khe Tre 19,2%.",
  "Hộ nghèo ở bản Na chiếm 26,3% (25 hộ trong tổng số 95 hộ), ở bản Phiêng 22,7%.",
  "Tỷ lệ tái nghèo ở tổ 1 là 12,5% (4 hộ trong số 32 hộ), tổ 2 là 9,8%, tổ 3 là 10,4%.",
  // A rate by the number of one counter.
  "Thụ lý 415 vụ với 702 bị cáo. Đã xét xử 380 vụ với 655 bị cáo, đạt 91,6% về số vụ.",
  "Nhận 128 đơn của 190 người. Đã trả lời 96 đơn của 171 người, đạt 75,0% tính theo số đơn.",
  "Quản lý 312 cơ sở, 540 lao động. Đã kiểm tra 234 cơ sở, 455 lao động, đạt 75% về số cơ sở.",
  // Shares of something else, in other scales.
  "Tổng dư nợ 72,4 tỷ đồng. Nợ quá hạn 145 triệu đồng (9 hộ), chiếm 0,2% tổng dư nợ.",
  "Tổng dư nợ cho vay hộ nghèo 12,5 tỷ đồng. Nợ quá hạn của toàn Quỹ 340 triệu đồng, chiếm 1,1% tổng dư nợ của Quỹ.",
  // Plans of other things.
  "Kế hoạch vốn năm 2025 là 36.500 triệu đồng. Đã giải ngân vốn kéo dài 4.300 triệu đồng, đạt 86% kế hoạch.",
  "Kế hoạch trồng mới là 300 ha, kế hoạch chăm sóc 1.200 ha. Đã trồng mới 255 ha, đạt 85% kế hoạch; chăm sóc 1.140 ha, đạt 95% kế hoạch.",
  "Được giao 25 biên chế. Đến nay giải ngân 36 tỷ đồng, đạt 54%.",
  "Được giao 50 tỷ đồng vốn trung hạn; riêng năm nay giải ngân 9 tỷ đồng, đạt 90% kế hoạch năm.",
  // A sister rate of something else.
  "Xã có 12 hợp tác xã. Doanh thu bình quân 2 tỷ đồng/hợp tác xã, cả khối 24 tỷ đồng; lãi bình quân 150 triệu đồng/hợp tác xã, trong đó 5 hợp tác xã trồng trọt lãi 600 triệu đồng.",
  "Có 20 hộ nuôi cá lồng. Sản lượng bình quân 3 tấn/hộ, tổng 60 tấn; tiền giống bình quân 45 triệu đồng/hộ, ngân hàng cho vay tổng 2.500 triệu đồng.",
];

testKinds("what a percentage is of", KINDS, SILENT);
