import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "an act after another that the same words told",
    wrong:
      "Đơn của ông Lường Văn Tòng được thụ lý ngày 20/5/2025; qua đối thoại sau khi thụ lý, Chủ tịch ký quyết định giải quyết lần đầu ngày 12/5/2025.",
    found: "malformed-date ngày 12/5/2025",
    right:
      "Đơn của ông Lường Văn Tòng được thụ lý ngày 20/5/2025; qua đối thoại sau khi thụ lý, Chủ tịch ký quyết định giải quyết lần đầu ngày 12/6/2025.",
  },
  {
    name: "an act before another that is dated behind it",
    wrong:
      "Nhà thầu hoàn thành và bàn giao công trình ngày 25/8/2025; trước khi bàn giao, tổ giám sát kiểm tra lần cuối ngày 09/10/2025.",
    found: "malformed-date ngày 09/10/2025",
    right:
      "Nhà thầu hoàn thành và bàn giao công trình ngày 25/8/2025; trước khi bàn giao, tổ giám sát kiểm tra lần cuối ngày 09/8/2025.",
  },
  {
    name: "a conclusion after the end of a stretch",
    wrong:
      "Tổ công tác làm việc tại 04 xóm từ ngày 16/6/2025 đến ngày 27/6/2025. Sau khi kết thúc kiểm tra tại các xóm, Chủ tịch ban hành kết luận ngày 05/6/2025.",
    found: "malformed-date ngày 05/6/2025",
    right:
      "Tổ công tác làm việc tại 04 xóm từ ngày 16/6/2025 đến ngày 27/6/2025. Sau khi kết thúc kiểm tra tại các xóm, Chủ tịch ban hành kết luận ngày 05/7/2025.",
  },
  {
    name: "the end of an inspection before its beginning",
    wrong:
      "Đoàn công bố quyết định ngày 19/5/2025 và kết thúc thanh tra trực tiếp tại trường ngày 16/5/2025.",
    found: "malformed-date ngày 16/5/2025",
    right:
      "Đoàn công bố quyết định ngày 19/5/2025 và kết thúc thanh tra trực tiếp tại trường ngày 26/5/2025.",
  },
  {
    name: "prizes before the contest was opened",
    wrong:
      "Cuộc thi được phát động ngày 06/10/2025 tại sân vận động. Lễ trao giải cuộc thi đã diễn ra ngày 26/9/2025.",
    found: "malformed-date ngày 26/9/2025",
    right:
      "Cuộc thi được phát động ngày 06/10/2025 tại sân vận động. Lễ trao giải cuộc thi đã diễn ra ngày 26/11/2025.",
  },
  {
    name: "all of them, how many, and some that have not",
    wrong:
      "100% chi bộ trực thuộc (14/14 chi bộ) đã tổ chức xong đại hội.\nTồn tại: còn 02 chi bộ trực thuộc chưa tổ chức đại hội vì khuyết bí thư.",
    found: "figure-conflict 02 chi bộ trực thuộc chưa tổ chức đại hội vì khuyết",
    right:
      "100% chi bộ trực thuộc (14/14 chi bộ) đã tổ chức xong đại hội.\nTồn tại: còn 02 chi bộ trực thuộc chưa có nhà sinh hoạt riêng.",
  },
  {
    name: "all of two kinds, and two by name that have not",
    wrong:
      "100% thôn, bản trên địa bàn xã Nậm Sim đã được phủ sóng di động 4G; hiện còn bản Huổi Vạ và bản Pa Lếch chưa có sóng 4G.",
    found: "figure-conflict 100% thôn, bản trên địa bàn xã Nậm Sim đã được phủ sóng di động 4G",
    right:
      "100% thôn, bản trên địa bàn xã Nậm Sim đã được phủ sóng di động 4G; đầu năm còn bản Huổi Vạ chưa có sóng 4G.",
  },
  {
    name: "points behind a share, by a verb of their own",
    wrong:
      "Tỷ lệ lao động qua đào tạo từ 61,5% cuối năm 2024 nâng lên 64,2% cuối năm 2025, cải thiện 3,7 điểm phần trăm.",
    found: "change-differs 3,7 điểm phần trăm",
    right:
      "Tỷ lệ lao động qua đào tạo từ 61,5% cuối năm 2024 nâng lên 64,2% cuối năm 2025, cải thiện 2,7 điểm phần trăm.",
  },
  {
    name: "a cumulative figure whose verb stands behind it",
    wrong:
      "Xử lý vi phạm: tháng 9 lập biên bản 214 trường hợp, tạm giữ 57 xe; lũy kế từ đầu năm 187 trường hợp bị lập biên bản.",
    found: "change-differs 187 trường hợp",
    right:
      "Xử lý vi phạm: tháng 9 lập biên bản 214 trường hợp, tạm giữ 57 xe; lũy kế từ đầu năm 1.187 trường hợp bị lập biên bản.",
  },
  {
    name: "a share of what is 'trên' a number that nobody rounds to",
    wrong: "Đội tàu có 640 chiếc. Thiết bị giám sát đã gắn trên 512 chiếc, chiếm 85%.",
    found: "percentage-differs 512 chiếc, chiếm 85%",
    right: "Đội tàu có 640 chiếc. Thiết bị giám sát đã gắn trên 512 chiếc, chiếm 80%.",
  },
];

testKinds("acts in the order, and wholes of the size, that the words give them", KINDS, [
  // What is aimed at has a rate of its own; contributions in points are no steps.
  "Năm 2025 đón 248.300 lượt khách, doanh thu 186,2 tỷ đồng; mức chi tiêu vào khoảng 750 nghìn đồng/lượt khách. Mục tiêu năm 2026: 280.000 lượt khách, doanh thu 215 tỷ đồng.",
  // The day behind is a limit, or of another act.
  "Đơn được thụ lý ngày 20/5/2025; sau khi thụ lý, tổ xác minh phải báo cáo trước ngày 15/5/2025.",
  "Xã nhận bàn giao mặt bằng ngày 10/6/2025. Sau khi sắp xếp lại bộ máy, Chủ tịch ký quyết định phân công ngày 02/6/2025.",
  // Told of two days, neither is meant for sure.
  "Đợt một thụ lý ngày 20/5/2025, đợt hai thụ lý ngày 02/4/2025; sau khi thụ lý, phòng ký giấy hẹn ngày 12/5/2025.",
]);
