import { testKinds } from "./told";

/** Estimates that are worked with, steps of one scale, what is left behind its name; and figures that only stand nearby. */
testKinds(
  "estimates, scales and what is left",
  [
    {
      name: "growth of an estimate that is written to the last digit",
      wrong: "Sản lượng cả năm ước 36,0 tỷ đồng, tăng 12,5% so với năm 2024 (30,0 tỷ đồng).",
      found: "change-differs 12,5%",
      right: "Sản lượng cả năm ước 36,0 tỷ đồng, tăng 20,0% so với năm 2024 (30,0 tỷ đồng).",
    },
    {
      name: "steps of a scale that are more than all",
      wrong: "Kết quả lấy ý kiến: rất đồng ý 48%, đồng ý 39%, phân vân 11%, không đồng ý 8%.",
      found: "sentence-sum-differs 8%",
      right: "Kết quả lấy ý kiến: rất đồng ý 48%, đồng ý 36%, phân vân 11%, không đồng ý 5%.",
    },
    {
      name: "how long something lasted, in the sentence of its first and last day",
      wrong: "Trại hè khai mạc ngày 08/7/2025, bế mạc ngày 15/7/2025, kéo dài liên tục 12 ngày.",
      found: "change-differs 12 ngày",
      right: "Trại hè khai mạc ngày 08/7/2025, bế mạc ngày 15/7/2025, kéo dài liên tục 8 ngày.",
    },
    {
      name: "what is left, told behind a name of several words",
      wrong:
        "Có 318 hồ sơ đủ điều kiện. Trong 318 hồ sơ đủ điều kiện, đã giải quyết 275 hồ sơ, đạt 86,5%; 53 hồ sơ đủ điều kiện còn lại đang thẩm tra.",
      found: "sentence-sum-differs 318 hồ sơ đủ điều kiện",
      right:
        "Có 318 hồ sơ đủ điều kiện. Trong 318 hồ sơ đủ điều kiện, đã giải quyết 275 hồ sơ, đạt 86,5%; 43 hồ sơ đủ điều kiện còn lại đang thẩm tra.",
    },
    {
      name: "growth over what a bracket before it gives",
      wrong: "Giá trị sản xuất quý I đạt 2.070 tỷ đồng, so với cùng kỳ năm 2024 (1.800 tỷ đồng) tăng 18%.",
      found: "change-differs 18%",
      right: "Giá trị sản xuất quý I đạt 2.070 tỷ đồng, so với cùng kỳ năm 2024 (1.800 tỷ đồng) tăng 15%.",
    },
    {
      name: "so many times of what a bracket behind it gives",
      wrong: "Sản lượng khai thác đạt 8.400 tấn, gấp 5 lần sản lượng nuôi trồng (2.100 tấn).",
      found: "change-differs 5 lần sản lượng nuôi trồng",
      right: "Sản lượng khai thác đạt 8.400 tấn, gấp 4 lần sản lượng nuôi trồng (2.100 tấn).",
    },
  ],
  [
    "Toàn tỉnh có 69 cơ sở lưu trú, gồm 8 khách sạn từ 3 sao trở lên, 24 khách sạn 1-2 sao, 37 nhà nghỉ.",
    "Tổng chi 214,5 tỷ đồng, gồm chi đầu tư 61,3 tỷ đồng, chi thường xuyên 148,8 tỷ đồng (riêng y tế 37,2 tỷ đồng), chi dự phòng 4,4 tỷ đồng.",
    "Có 4/11 khoa chưa đạt 60% chỉ tiêu năm.",
    "Tổng thu từ dịch vụ đạt 1.826 tỷ đồng. Vận tải đóng góp lớn nhất với 714,7 tỷ đồng; lưu trú và ăn uống cộng lại được 698,5 tỷ đồng. Để hoàn thành kế hoạch, quý IV cần thu thêm 424 tỷ đồng.",
    "Các trạm khám 2.340 lượt, nhiều hơn cùng kỳ năm trước 117 lượt, tương ứng mức tăng 5,3%.",
    "Mỗi khối 5 lớp: khối 6 có 212 em, khối 7 có 205 em, khối 8 có 198 em, khối 9 có 190 em.",
    "Trong 8.400 người trưởng thành: 7.896 người có tài khoản định danh mức 2 (94,0%); 6.720 người có tài khoản thanh toán (80,0%).",
  ],
);
