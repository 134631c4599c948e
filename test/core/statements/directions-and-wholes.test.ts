import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "a fall without how much, beside an earlier level that is less",
    wrong: "Toàn xã Khe Trám ghi nhận 164 ca thủy đậu, giảm so với cùng kỳ năm 2024 (131 ca).",
    found: "change-differs giảm so với",
    right: "Toàn xã Khe Trám ghi nhận 164 ca thủy đậu, tăng so với cùng kỳ năm 2024 (131 ca).",
  },
  {
    name: "a fall to more",
    wrong: "Tỷ lệ trẻ thấp còi của xã Bãi Ngô giảm từ 9,2% năm 2023 xuống còn 9,7% năm 2024.",
    found: "change-differs 9,7%",
    right: "Tỷ lệ trẻ thấp còi của xã Bãi Ngô giảm từ 9,2% năm 2023 xuống còn 8,7% năm 2024.",
  },
  {
    name: "the wrong word beside two counts and their levels in one bracket",
    wrong:
      "Từ đầu năm xảy ra 08 vụ đuối nước làm 10 trẻ tử vong; so với cùng kỳ năm 2024 (13 vụ, 14 trẻ tử vong) tăng 05 vụ, giảm 04 trẻ tử vong.",
    found: "change-differs 05 vụ",
    right:
      "Từ đầu năm xảy ra 08 vụ đuối nước làm 10 trẻ tử vong; so với cùng kỳ năm 2024 (13 vụ, 14 trẻ tử vong) giảm 05 vụ, giảm 04 trẻ tử vong.",
  },
  {
    name: "points of a share behind the count it is of, in the bracket of the year before",
    wrong:
      "Năm 2025 có 30/400 trẻ nhẹ cân, tỷ lệ 7,5%, tăng 1,0 điểm phần trăm so với năm 2024 (34/400 trẻ, tỷ lệ 8,5%).",
    found: "change-differs 1,0 điểm phần trăm",
    right:
      "Năm 2025 có 30/400 trẻ nhẹ cân, tỷ lệ 7,5%, giảm 1,0 điểm phần trăm so với năm 2024 (34/400 trẻ, tỷ lệ 8,5%).",
  },
  {
    name: "more than rounding can take from a sum of decimals",
    wrong: "Xã nâng cấp 13,6 km đường, gồm 8,4 km bê tông, 3,1 km láng nhựa và 1,9 km cấp phối.",
    found: "sentence-sum-differs 13,6 km đường",
    right: "Xã nâng cấp 13,5 km đường, gồm 8,4 km bê tông, 3,1 km láng nhựa và 1,9 km cấp phối.",
  },
  {
    name: "one part above its whole, with other things in the next clause",
    wrong:
      "Xã có 24 tàu dài từ 15 m trở lên, trong đó 42 tàu đã lắp máy định vị; số tàu ngắn hơn là 118 chiếc.",
    found: "sentence-sum-differs 24 tàu dài",
    right:
      "Xã có 44 tàu dài từ 15 m trở lên, trong đó 42 tàu đã lắp máy định vị; số tàu ngắn hơn là 118 chiếc.",
  },
  {
    name: "what they are at once, above how many they are",
    wrong: "Tổng số hội viên là 312 đồng chí, trong đó hội viên đồng thời là đảng viên 338 đồng chí.",
    found: "sentence-sum-differs 312 đồng chí",
    right: "Tổng số hội viên là 312 đồng chí, trong đó hội viên đồng thời là đảng viên 238 đồng chí.",
  },
  {
    name: "more of those that a label names than there are",
    wrong:
      "Trạm theo dõi cao huyết áp 318 người, đái tháo đường 87 người. Trạm đo tại 8 điểm thôn. Trong số bệnh nhân đái tháo đường nói trên, 102 người được cấp thuốc.",
    found: "sentence-sum-differs 102 người",
    right:
      "Trạm theo dõi cao huyết áp 318 người, đái tháo đường 87 người. Trạm đo tại 8 điểm thôn. Trong số bệnh nhân đái tháo đường nói trên, 72 người được cấp thuốc.",
  },
  {
    name: "parts behind a label, of the second count of the sentence before",
    wrong:
      "Tòa xét xử 109 vụ với 187 bị cáo. Hình phạt được áp dụng như sau: tù có thời hạn 121 bị cáo; án treo 41 bị cáo; cải tạo 16 bị cáo; phạt tiền 14 bị cáo.",
    found: "sentence-sum-differs 187 bị cáo",
    right:
      "Tòa xét xử 109 vụ với 192 bị cáo. Hình phạt được áp dụng như sau: tù có thời hạn 121 bị cáo; án treo 41 bị cáo; cải tạo 16 bị cáo; phạt tiền 14 bị cáo.",
  },
  {
    name: "parts in a bracket that nothing else belongs to",
    wrong:
      "Toàn tỉnh xảy ra 63 vụ cháy (nhà dân 34 vụ; cơ sở, kho 11 vụ; phương tiện 9 vụ; rừng 6 vụ), ngoài ra không có loại hình nào khác.",
    found: "sentence-sum-differs 63 vụ cháy",
    right:
      "Toàn tỉnh xảy ra 60 vụ cháy (nhà dân 34 vụ; cơ sở, kho 11 vụ; phương tiện 9 vụ; rừng 6 vụ), ngoài ra không có loại hình nào khác.",
  },
];

testKinds("directions and wholes", KINDS, [
  // How much less, not the level of that year.
  "Đội kiểm tra phát hiện 86 vụ sai phạm, ít hơn năm 2023 là 18 vụ.",
  // What is to be collected is an amount, not the households.
  "Báo cáo tiến độ thu thuế: số bộ lập năm 2025 là 3.270 hộ, số phải thu 981 triệu đồng. Đã thu 784,8 triệu đồng của 2.704 hộ, đạt 80% số phải thu.",
  // The change is of all prizes together.
  "Có 27 em đoạt giải, gồm 02 giải Nhất, 06 giải Nhì, 09 giải Ba và 10 giải Khuyến khích; so với năm học trước (21 giải) tăng 06 giải.",
  // What has changed is named three sentences above.
  "Hội quản lý tổng dư nợ 42,6 tỷ đồng. Theo chương trình: hộ nghèo 21,2 tỷ; nước sạch 21,4 tỷ. Nợ quá hạn 34 triệu đồng. So với đầu năm (39,1 tỷ đồng), dư nợ tăng 3,5 tỷ đồng.",
  // "trong số này" belongs to the number before it, the next clause to none.
  "Có 17 mô hình được công nhận cấp xã, 3 mô hình trong số này được đề nghị cấp tỉnh; 6 mô hình chưa đạt.",
  // What is left of other things closes no list.
  "Trong tháng cấp 186 thẻ cho công dân, trong đó có 67 trẻ dưới 14 tuổi; làm sạch 54 trường hợp sai lệch, còn 11 trường hợp đang xác minh.",
  // The parts are those of a number told by another word.
  "Trường có 24 lớp với 792 học sinh:\n- Khối 1: 05 lớp, 158 em;\n- Khối 2: 05 lớp, 161 em;\n- Khối 3: 05 lớp, 167 em;\n- Khối 4: 05 lớp, 164 em;\n- Khối 5: 04 lớp, 142 em.\nCuối năm có 786 em hoàn thành chương trình lớp học.",
]);
