import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "how much higher, said with hơn",
    wrong:
      "Bưu cục thu 164,8 tỷ đồng trong quý IV/2025, so với quý III là 142,3 tỷ đồng thì cao hơn 32,5 tỷ đồng.",
    found: "change-differs 32,5 tỷ đồng",
    right:
      "Bưu cục thu 164,8 tỷ đồng trong quý IV/2025, so với quý III là 142,3 tỷ đồng thì cao hơn 22,5 tỷ đồng.",
  },
  {
    name: "days up to the end of the last",
    wrong: "Hội thi mở trong 02 ngày, từ ngày 05/5/2026 đến hết ngày 07/5/2026.",
    found: "change-differs 02 ngày",
    right: "Hội thi mở trong 03 ngày, từ ngày 05/5/2026 đến hết ngày 07/5/2026.",
  },
  {
    name: "growth over a level named alike sentences before",
    wrong:
      "Tổ công tác rà 310 điểm bán, phát hiện 84 điểm bán thiếu giấy. Hàng tạm giữ trị giá 96 triệu đồng. So với đợt trước (70 điểm bán thiếu giấy), số điểm bán tăng 30%.",
    found: "change-differs 30%",
    right:
      "Tổ công tác rà 310 điểm bán, phát hiện 84 điểm bán thiếu giấy. Hàng tạm giữ trị giá 96 triệu đồng. So với đợt trước (70 điểm bán thiếu giấy), số điểm bán tăng 20%.",
  },
  {
    name: "so much for each of the days that the sentence names",
    wrong: "Hội chợ đón 5.200 lượt khách trong bốn ngày, trung bình mỗi ngày 1.500 lượt.",
    found: "change-differs 1.500 lượt",
    right: "Hội chợ đón 5.200 lượt khách trong bốn ngày, trung bình mỗi ngày 1.300 lượt.",
  },
  {
    name: "names behind a word in lower case and a colon",
    wrong:
      "Chi hội đã sửa 5 căn, gồm nhà các bà: Lò Thị Hoan (bản Pục), Vì Thị Sen (bản Lụ), Cà Thị Ín (bản Sàng), Hoàng Thị Páo (bản Ten).",
    found: "list-count-differs 5 căn",
    right:
      "Chi hội đã sửa 4 căn, gồm nhà các bà: Lò Thị Hoan (bản Pục), Vì Thị Sen (bản Lụ), Cà Thị Ín (bản Sàng), Hoàng Thị Páo (bản Ten).",
  },
  {
    name: "what is over of income and spending",
    wrong:
      "Quyết toán: tổng thu 21.480 triệu đồng, trong đó thu tại chỗ 6.210 triệu đồng, cấp trên bổ sung 15.270 triệu đồng. Tổng chi 19.730 triệu đồng: chi đầu tư 7.640 triệu đồng; chi thường xuyên 12.090 triệu đồng. Kết dư ngân sách 1.570 triệu đồng.",
    found: "change-differs 1.570 triệu đồng",
    right:
      "Quyết toán: tổng thu 21.480 triệu đồng, trong đó thu tại chỗ 6.210 triệu đồng, cấp trên bổ sung 15.270 triệu đồng. Tổng chi 19.730 triệu đồng: chi đầu tư 7.640 triệu đồng; chi thường xuyên 12.090 triệu đồng. Kết dư ngân sách 1.750 triệu đồng.",
  },
  {
    name: "a total that a later sentence names and takes apart",
    wrong:
      "Quầy nhận 918 thẻ. Đã cấp 842 thẻ, đang xét 76 thẻ. Số thẻ được cấp gồm 797 thẻ đúng hẹn và 55 thẻ trễ hẹn.",
    found: "sentence-sum-differs 842 thẻ",
    right:
      "Quầy nhận 918 thẻ. Đã cấp 842 thẻ, đang xét 76 thẻ. Số thẻ được cấp gồm 787 thẻ đúng hẹn và 55 thẻ trễ hẹn.",
  },
  {
    name: "a share whose part and whole are only named",
    wrong:
      "Đội phụ trách 1.280 điểm bán: trong khu chợ 960, ngoài phố 320. Có 14 vụ việc. Như vậy, số điểm bán trong khu chợ chiếm 85% tổng số điểm bán phụ trách.",
    found: "percentage-differs 85%",
    right:
      "Đội phụ trách 1.280 điểm bán: trong khu chợ 960, ngoài phố 320. Có 14 vụ việc. Như vậy, số điểm bán trong khu chợ chiếm 75% tổng số điểm bán phụ trách.",
  },
  {
    name: "what is left of a whole counted by another word",
    wrong: "Toàn huyện có 742 học viên; thi đạt 718 em, còn 14 em phải học lại.",
    found: "change-differs 14 em phải học lại",
    right: "Toàn huyện có 742 học viên; thi đạt 718 em, còn 24 em phải học lại.",
  },
  {
    name: "a figure of one year that a series gives otherwise",
    wrong:
      "Số đoàn viên kết nạp các năm 2023, 2024, 2025 lần lượt là 46, 58 và 63. Đoàn mở 12 lớp. Chỉ tiêu là 60 đoàn viên, năm 2025 kết nạp được 36 đoàn viên.",
    found: "figure-conflict 36 đoàn viên",
    right:
      "Số đoàn viên kết nạp các năm 2023, 2024, 2025 lần lượt là 46, 58 và 63. Đoàn mở 12 lớp. Chỉ tiêu là 60 đoàn viên, năm 2025 kết nạp được 63 đoàn viên.",
  },
  {
    name: "so much for each of the days before the total",
    wrong: "Chợ phiên mở 6 ngày, đón 4.800 lượt khách, bình quân 900 lượt/ngày.",
    found: "change-differs 900 lượt/ngày",
    right: "Chợ phiên mở 6 ngày, đón 4.800 lượt khách, bình quân 800 lượt/ngày.",
  },
  {
    name: "a number behind ngày that is no day",
    wrong: "Chợ phiên mở trong 6 ngày với 4.800 lượt khách, trung bình mỗi ngày 900 lượt.",
    found: "change-differs 900 lượt",
    right: "Chợ phiên mở trong 6 ngày với 4.800 lượt khách, trung bình mỗi ngày 800 lượt.",
  },
  {
    name: "a share of all of them, both only named",
    wrong:
      "Bản có 260 nóc nhà, trong đó 195 nóc nhà lợp ngói. Có 3 giếng. Số nóc nhà lợp ngói chiếm 85% tổng số nóc nhà.",
    found: "percentage-differs 85%",
    right:
      "Bản có 260 nóc nhà, trong đó 195 nóc nhà lợp ngói. Có 3 giếng. Số nóc nhà lợp ngói chiếm 75% tổng số nóc nhà.",
  },
  {
    name: "a change that follows from a sentence for each level",
    wrong: "Năm nay xưởng bán 52,4 tỷ đồng. Năm trước xưởng bán 47,9 tỷ đồng. Như vậy tăng 5,5 tỷ đồng.",
    found: "change-differs 5,5 tỷ đồng",
    right: "Năm nay xưởng bán 52,4 tỷ đồng. Năm trước xưởng bán 47,9 tỷ đồng. Như vậy tăng 4,5 tỷ đồng.",
  },
];

const SILENT: readonly string[] = [
  // The total's own sentence takes it apart; brackets and the next sentence tell of others.
  "Có 2.940 hộ đăng ký; bình xét đạt là 2.530 hộ (86%), 410 hộ chưa đạt, chủ yếu thiếu hố rác (110 hộ) và thiếu nước sạch (56 hộ), có hộ thiếu cả hai. Hội giúp 14 hộ vay vốn.",
  // One sex cuts across the professions.
  "Trường có 320 người, gồm 84 giảng viên, 150 nhân viên phục vụ, kỹ thuật; nữ 212 người.",
  // Either of the figures before may be the present level.
  "Sức chứa của các hồ là 60,0 triệu m³, hiện chứa 48,0 triệu m³, bằng 80%. So với cùng thời điểm năm trước (50,5 triệu m³) lượng nước giảm 2,5 triệu m³.",
  // Money kept back stands between, and what is left of last year.
  "Tổng thu 18.200 triệu đồng, tổng chi 15.900 triệu đồng, chi chuyển nguồn 1.100 triệu đồng, kết dư 1.200 triệu đồng. Kết dư năm trước chuyển sang 940 triệu đồng.",
  // The list is of some of them, named by nothing that was counted.
  "Đã cấp 842 thẻ, đang xét 76 thẻ. Nhóm ưu tiên gồm 320 thẻ người già và 55 thẻ trẻ em.",
  // The number of days is that of something else.
  "Hội chợ mở trong bốn ngày. Ba tháng có 5.200 lượt khách, trung bình mỗi ngày 1.500 lượt xe.",
  // The names are of the places, some with several.
  "Đã sửa 9 căn, gồm nhà tại các thôn: Đồng Sim, Gò Vải, Bến Đá.",
  // The whole is another one.
  "Đội phụ trách 1.280 điểm bán: trong khu chợ 960, ngoài phố 320. Số điểm bán trong khu chợ chiếm 60% tổng số điểm bán toàn thị xã.",
  // Households are no children.
  "Toàn xã có 320 hộ; khám cho 250 trẻ, còn 40 trẻ chưa khám.",
  // Another act of the same year.
  "Số đoàn viên kết nạp các năm 2023, 2024, 2025 lần lượt là 46, 58 và 63. Năm 2025 khen thưởng 36 đoàn viên.",
  // What is left is told off by place.
  "Đầu năm có 486 hộ nghèo, trong năm có 118 hộ nghèo vươn lên. Vùng đồi còn 342 hộ nghèo; vùng bãi còn 41 hộ nghèo.",
  // So much a month for each of some.
  "Kinh phí hỗ trợ 48 triệu đồng trong sáu tháng, bình quân mỗi tháng 2 triệu đồng một hộ cho 4 hộ.",
  // Two that share one.
  "Trao 4 suất quà, gồm gia đình các ông bà: Hà Văn Tư và Lê Thị Bảy, Đỗ Văn Ba, Ngô Thị Chín.",
  // The growth is of what was looked at.
  "Kiểm tra 150 hộ kinh doanh, phát hiện 36 hộ kinh doanh vi phạm. So với đợt một (30 hộ kinh doanh vi phạm), số hộ được kiểm tra tăng 25%.",
];

testKinds("figures that stand apart", KINDS, SILENT);
