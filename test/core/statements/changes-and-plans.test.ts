import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "money of several units added up",
    wrong:
      "Vốn xây trường gồm ngân sách tỉnh 2,4 tỷ đồng; ngân sách xã 460 triệu đồng; nhân dân góp 95 triệu đồng. Cộng lại công trình có tổng vốn 2,595 tỷ đồng.",
    found: "sentence-sum-differs 2,595 tỷ đồng",
    right:
      "Vốn xây trường gồm ngân sách tỉnh 2,4 tỷ đồng; ngân sách xã 460 triệu đồng; nhân dân góp 95 triệu đồng. Cộng lại công trình có tổng vốn 2,955 tỷ đồng.",
  },
  {
    name: "a debt carried forward in several units",
    wrong:
      "Nợ thuế: đầu năm còn nợ 1,85 tỷ đồng; phát sinh thêm 320 triệu đồng; thu hồi được 570 triệu đồng; cuối năm còn nợ 1,9 tỷ đồng.",
    found: "change-differs 1,9 tỷ đồng",
    right:
      "Nợ thuế: đầu năm còn nợ 1,85 tỷ đồng; phát sinh thêm 320 triệu đồng; thu hồi được 570 triệu đồng; cuối năm còn nợ 1,6 tỷ đồng.",
  },
  {
    name: "a fund carried forward in several units",
    wrong:
      "Quỹ vì người nghèo đầu kỳ có 84 triệu đồng, trong kỳ vận động thêm 1,2 tỷ đồng, đã chi 950 triệu đồng, cuối kỳ còn 434 triệu đồng.",
    found: "change-differs 434 triệu đồng",
    right:
      "Quỹ vì người nghèo đầu kỳ có 84 triệu đồng, trong kỳ vận động thêm 1,2 tỷ đồng, đã chi 950 triệu đồng, cuối kỳ còn 334 triệu đồng.",
  },
  {
    name: "an earlier level told behind",
    wrong: "Trạm y tế khám 2.268 lượt, tăng 6%. Thuốc cấp đủ. Cùng kỳ năm trước, trạm khám 2.100 lượt.",
    found: "change-differs 6%",
    right: "Trạm y tế khám 2.268 lượt, tăng 8%. Thuốc cấp đủ. Cùng kỳ năm trước, trạm khám 2.100 lượt.",
  },
  {
    name: "an earlier level in a bracket behind",
    wrong: "Sản lượng chè búp đạt 3.240 tấn, tăng 12,5% (năm trước 3.000 tấn).",
    found: "change-differs 12,5%",
    right: "Sản lượng chè búp đạt 3.240 tấn, tăng 8% (năm trước 3.000 tấn).",
  },
  {
    name: "a fall from the bracket of what is compared",
    wrong:
      "Trong kỳ xảy ra 21 vụ cháy, làm chết 2 người. So với cùng kỳ (28 vụ, chết 5 người) thì giảm 9 vụ, giảm 3 người chết.",
    found: "change-differs 9 vụ",
    right:
      "Trong kỳ xảy ra 21 vụ cháy, làm chết 2 người. So với cùng kỳ (28 vụ, chết 5 người) thì giảm 7 vụ, giảm 3 người chết.",
  },
  {
    name: "twice over",
    wrong: "Số câu lạc bộ năm nay là 26 câu lạc bộ, năm ngoái 20 câu lạc bộ, như vậy tăng gấp đôi.",
    found: "change-differs gấp đôi",
    right: "Số câu lạc bộ năm nay là 40 câu lạc bộ, năm ngoái 20 câu lạc bộ, như vậy tăng gấp đôi.",
  },
  {
    name: "three times over",
    wrong: "Đàn trâu từ 120 con lên 200 con, gấp ba so với đầu nhiệm kỳ.",
    found: "change-differs gấp ba",
    right: "Đàn trâu từ 120 con lên 360 con, gấp ba so với đầu nhiệm kỳ.",
  },
  {
    name: "a growth called points",
    wrong: "Tỷ lệ tảo hôn giảm từ 20% năm 2021 xuống 15% năm 2024, tức giảm 25 điểm phần trăm.",
    found: "change-differs 25 điểm phần trăm",
    right: "Tỷ lệ tảo hôn giảm từ 20% năm 2021 xuống 15% năm 2024, tức giảm 5 điểm phần trăm.",
  },
  {
    name: "a change beside another pair of levels",
    wrong: "Số vụ trộm giảm từ 40 vụ còn 25 vụ, giảm 35,7%; số tổ tự quản từ 8 tăng lên 24, gấp 3 lần.",
    found: "change-differs 35,7%",
    right: "Số vụ trộm giảm từ 40 vụ còn 25 vụ, giảm 37,5%; số tổ tự quản từ 8 tăng lên 24, gấp 3 lần.",
  },
  {
    name: "a plan told behind",
    wrong:
      "Xã đã cứng hóa 6,3 km kênh, đạt 93% kế hoạch năm. Trạm bơm sửa 3 máy. Kế hoạch năm về kênh mương là 7,5 km.",
    found: "percentage-differs 6,3 km kênh, đạt 93%",
    right:
      "Xã đã cứng hóa 6,3 km kênh, đạt 84% kế hoạch năm. Trạm bơm sửa 3 máy. Kế hoạch năm về kênh mương là 7,5 km.",
  },
  {
    name: "so far past a target",
    wrong: "Được giao chỉ tiêu phát triển 250 đoàn viên; kết quả kết nạp 265 đoàn viên, vượt 9% chỉ tiêu.",
    found: "change-differs 9%",
    right: "Được giao chỉ tiêu phát triển 250 đoàn viên; kết quả kết nạp 265 đoàn viên, vượt 6% chỉ tiêu.",
  },
  {
    name: "past the plan of the sentence before",
    wrong: "Kế hoạch trồng 800 cây phân tán. Đến nay trồng 860 cây, vượt 5,7% kế hoạch.",
    found: "change-differs 5,7%",
    right: "Kế hoạch trồng 800 cây phân tán. Đến nay trồng 860 cây, vượt 7,5% kế hoạch.",
  },
  {
    name: "a part named alone",
    wrong:
      "Đường dây nóng nhận 80 phản ánh, trong đó tiếng ồn 32, rác thải 28, khói bụi 20. Riêng khói bụi chiếm 35% trong tổng số phản ánh.",
    found: "percentage-differs 35%",
    right:
      "Đường dây nóng nhận 80 phản ánh, trong đó tiếng ồn 32, rác thải 28, khói bụi 20. Riêng khói bụi chiếm 25% trong tổng số phản ánh.",
  },
  {
    name: "a part named without its thing",
    wrong:
      "Hội thu 50 đơn, trong đó đất đai 24, chế độ 16, môi trường 10. Đơn về đất đai chiếm 58% tổng số đơn.",
    found: "percentage-differs 58%",
    right:
      "Hội thu 50 đơn, trong đó đất đai 24, chế độ 16, môi trường 10. Đơn về đất đai chiếm 48% tổng số đơn.",
  },
  {
    name: "two digits of a sum swapped within the rounding of its parts",
    wrong:
      "Kinh phí dựng cầu gồm: tỉnh cấp 1,4 tỷ đồng; huyện cấp 280 triệu đồng; dân góp 72 triệu đồng. Cộng lại tổng vốn là 1,725 tỷ đồng, chưa kể 320 ngày công.",
    found: "sentence-sum-differs 1,725 tỷ đồng",
    right:
      "Kinh phí dựng cầu gồm: tỉnh cấp 1,4 tỷ đồng; huyện cấp 280 triệu đồng; dân góp 72 triệu đồng. Cộng lại tổng vốn là 1,752 tỷ đồng, chưa kể 320 ngày công.",
  },
  {
    name: "a debt that only other signs would give",
    wrong:
      "Nợ bảo hiểm: đầu năm các doanh nghiệp còn nợ 3,15 tỷ đồng; phát sinh nợ mới 350 triệu đồng; thu hồi được 850 triệu đồng; cuối năm còn nợ 3,7 tỷ đồng.",
    found: "change-differs 3,7 tỷ đồng",
    right:
      "Nợ bảo hiểm: đầu năm các doanh nghiệp còn nợ 3,15 tỷ đồng; phát sinh nợ mới 350 triệu đồng; thu hồi được 850 triệu đồng; cuối năm còn nợ 2,65 tỷ đồng.",
  },
  {
    name: "growth over the level of its own bracket",
    wrong: "Lạc 640 tấn, tăng 6,7% (năm trước 600 tấn); đỗ 231 tấn, tăng 8% (năm trước 220 tấn).",
    found: "change-differs 8%",
    right: "Lạc 640 tấn, tăng 6,7% (năm trước 600 tấn); đỗ 231 tấn, tăng 5% (năm trước 220 tấn).",
  },
  {
    name: "a mean that is so many times another",
    wrong:
      "Năm 2022 bình quân mỗi ngày tiếp 24 hồ sơ đất đai, đến năm 2023 bình quân 60 hồ sơ/ngày, gấp 3,5 lần.",
    found: "change-differs 3,5 lần",
    right:
      "Năm 2022 bình quân mỗi ngày tiếp 24 hồ sơ đất đai, đến năm 2023 bình quân 60 hồ sơ/ngày, gấp 2,5 lần.",
  },
  {
    name: "a part named alone with more behind it",
    wrong:
      "Đội nhận 60 tin báo, trong đó trộm cắp 27, đánh bạc 18, gây rối 15. Riêng gây rối chiếm 35% trong tổng số tin báo nhưng khó xử lý.",
    found: "percentage-differs 35%",
    right:
      "Đội nhận 60 tin báo, trong đó trộm cắp 27, đánh bạc 18, gây rối 15. Riêng gây rối chiếm 25% trong tổng số tin báo nhưng khó xử lý.",
  },
  {
    name: "a fall that is a rise, of an estimate",
    wrong: "Sản lượng cá ước đạt 3.240 tấn, giảm 6,4% so với cùng kỳ năm trước (3.045 tấn).",
    found: "change-differs 6,4%",
    right: "Sản lượng cá ước đạt 3.240 tấn, tăng 6,4% so với cùng kỳ năm trước (3.045 tấn).",
  },
];

const SILENT: readonly string[] = [
  "Giải quyết việc làm cho 1.937 lao động, vượt 4,7% kế hoạch (1.850 lao động).",
  "Tỷ lệ tảo hôn giảm từ 20% năm 2021 xuống 15% năm 2024, tức giảm 25% so với năm 2021.",
  "Xã thu ngân sách 6,4 tỷ đồng, tăng 10%. Cùng kỳ năm trước chi 5 tỷ đồng.",
  "Đón 1.200 lượt khách, tăng 15%; bán 340 vé. Năm trước có 900 lượt khách lưu trú.",
  "Chăm sóc 12 cụ, gấp đôi mức hỗ trợ so với năm ngoái 8 cụ.",
  "Chỉ tiêu năm của toàn huyện là 4.000 cây; xã trồng 860 cây, vượt 7,5% kế hoạch giao.",
  "Vốn giao năm nay là 50 tỷ đồng. Đến 30/6 giải ngân 22,5 tỷ đồng, đạt 45%.",
  "Tính đến 15/11 có 320 hộ đăng ký, đạt 80% so với kế hoạch 400 hộ.",
  "Vốn gồm: tỉnh cấp 1,4 tỷ đồng; dân góp 72 triệu đồng. Cộng lại tổng vốn là 1,45 tỷ đồng.",
  "Đầu kỳ còn 12 đơn; nhận 45 đơn; giải quyết 50 đơn; chuyển cơ quan khác 3 đơn; cuối kỳ còn 4 đơn.",
];

testKinds("growth, plans and money carried forward", KINDS, SILENT);
