import { testKinds } from "./told";

/** Kinds of slips, and of sound prose, that reports of other hands brought. */
testKinds(
  "reports of other hands",
  [
    {
      name: "growth on this year's base where both levels are told",
      wrong: "Xã thu 960 tấn lạc, năm 2023 thu 800 tấn, tăng 160 tấn, tương ứng tăng 16,7%.",
      found: "change-differs 16,7%",
      right: "Xã thu 960 tấn lạc, năm 2023 thu 800 tấn, tăng 160 tấn, tương ứng tăng 20,0%.",
    },
    {
      name: "the word for how far a plan was missed",
      wrong: "Tỉnh giao xã sửa 48 km kênh, đã làm 42 km, đạt 87,5% kế hoạch, vượt 6 km.",
      found: "change-differs 6 km",
      right: "Tỉnh giao xã sửa 48 km kênh, đã làm 42 km, đạt 87,5% kế hoạch, hụt 6 km.",
    },
    {
      name: "how far a plan was passed",
      wrong: "Tỉnh giao xã sửa 48 km kênh, đã làm 54 km, đạt 112,5% kế hoạch, vượt 8 km.",
      found: "change-differs 8 km",
      right: "Tỉnh giao xã sửa 48 km kênh, đã làm 54 km, đạt 112,5% kế hoạch, vượt 6 km.",
    },
    {
      name: "an amount in words",
      wrong: "Quỹ chi 5.450.000 đồng (bằng chữ: Năm triệu năm trăm bốn mươi nghìn đồng).",
      found: "figure-conflict Năm triệu năm trăm bốn mươi nghìn đồng",
      right: "Quỹ chi 5.450.000 đồng (bằng chữ: Năm triệu bốn trăm năm mươi nghìn đồng chẵn).",
    },
    {
      name: "a count in words",
      wrong: "Quy ước gồm 18 (mười tám) điều, 04 (năm) chương.",
      found: "figure-conflict năm",
      right: "Quy ước gồm 18 (mười tám) điều, 04 (bốn) chương.",
    },
    {
      name: "bullets that begin with what is counted",
      wrong:
        "Thôn lập 04 tổ tự quản, gồm:\n- Tổ tự quản vệ sinh;\n- Tổ tự quản trật tự;\n- Tổ tự quản nước sạch.\nCác tổ họp hằng tháng.",
      found: "list-count-differs 04 tổ tự quản",
      right:
        "Thôn lập 03 tổ tự quản, gồm:\n- Tổ tự quản vệ sinh;\n- Tổ tự quản trật tự;\n- Tổ tự quản nước sạch.\nCác tổ họp hằng tháng.",
    },
    {
      name: "more of a kind than the whole it goes back to",
      wrong: "Xã có 64 sản phẩm sạch. Trong tổng số sản phẩm sạch nêu trên đã có 76 sản phẩm lên sàn.",
      found: "sentence-sum-differs 76 sản phẩm lên sàn",
      right: "Xã có 76 sản phẩm sạch. Trong tổng số sản phẩm sạch nêu trên đã có 64 sản phẩm lên sàn.",
    },
    {
      name: "more persons than the whole, by another word",
      wrong: "Kết nạp 312 đoàn viên mới (chỉ tiêu 300), trong đó học sinh 338 em.",
      found: "sentence-sum-differs 338 em",
      right: "Kết nạp 312 đoàn viên mới (chỉ tiêu 300), trong đó học sinh 238 em.",
    },
    {
      name: "a cumulative figure of the month and those before",
      wrong: "Tháng 5 trồng 128 ha, bốn tháng trước đó trồng 415 ha. Lũy kế 5 tháng, toàn xã trồng 534 ha.",
      found: "sentence-sum-differs 534 ha",
      right: "Tháng 5 trồng 128 ha, bốn tháng trước đó trồng 415 ha. Lũy kế 5 tháng, toàn xã trồng 543 ha.",
    },
    {
      name: "months between two days",
      wrong: "Cầu khởi công ngày 10/3/2022. Cầu thông xe ngày 10/11/2022, đúng 18 tháng thi công.",
      found: "change-differs 18 tháng",
      right: "Cầu khởi công ngày 10/3/2022. Cầu thông xe ngày 10/11/2022, đúng 8 tháng thi công.",
    },
    {
      name: "an anniversary",
      wrong:
        "Đội văn nghệ thành lập ngày 15/5/2008. Ngày 15/5/2024, thôn tổ chức kỷ niệm 20 năm ngày thành lập đội.",
      found: "change-differs 20 năm",
      right:
        "Đội văn nghệ thành lập ngày 15/5/2004. Ngày 15/5/2024, thôn tổ chức kỷ niệm 20 năm ngày thành lập đội.",
    },
    {
      name: "a number that goes back to one with two digits swapped",
      wrong: "Tổng số cử tri 31.204 người. Trong tổng số 31.024 cử tri nêu trên có 12 người ốm.",
      found: "figure-conflict 31.024 cử tri",
      right: "Tổng số cử tri 31.204 người. Trong tổng số 31.204 cử tri nêu trên có 12 người ốm.",
    },
    {
      name: "a conclusion from two sentences",
      wrong: "Hộ nghèo còn 468 hộ. Đầu năm có 627 hộ. Như vậy giảm 169 hộ.",
      found: "change-differs 169 hộ",
      right: "Hộ nghèo còn 468 hộ. Đầu năm có 627 hộ. Như vậy giảm 159 hộ.",
    },
    {
      name: "a conclusion in the sentence of the earlier level",
      wrong: "Năm 2024 đạt 83,1% số hộ. Cuối năm 2023 tỷ lệ này là 78,4%; như vậy tăng 5,7 điểm %.",
      found: "change-differs 5,7 điểm",
      right: "Năm 2024 đạt 83,1% số hộ. Cuối năm 2023 tỷ lệ này là 78,4%; như vậy tăng 4,7 điểm %.",
    },
    {
      name: "what is worked out from an estimate of the year",
      wrong: "Thu 9 tháng ước đạt 1.264,8 tỷ đồng. Cùng kỳ là 1.098,2 tỷ đồng; như vậy tăng 13,2%.",
      found: "change-differs 13,2%",
      right: "Thu 9 tháng ước đạt 1.264,8 tỷ đồng. Cùng kỳ là 1.098,2 tỷ đồng; như vậy tăng 15,2%.",
    },
    {
      name: "tỷ for triệu in a part",
      wrong: "Tổng vốn 3,75 tỷ đồng, gồm ngân sách xã 2.100 tỷ đồng, nhân dân góp 1.650 triệu đồng.",
      found: "sentence-sum-differs 3,75 tỷ đồng",
      right: "Tổng vốn 3,75 tỷ đồng, gồm ngân sách xã 2.100 triệu đồng, nhân dân góp 1.650 triệu đồng.",
    },
    {
      name: "bullets of what is counted, with a level behind it",
      wrong:
        "Huyện công nhận 05 trường đạt chuẩn mức độ 1, gồm:\n- Trường Mầm non Hoa Mai;\n- Trường Tiểu học Nà Mò;\n- Trường Tiểu học Khe Lim;\n- Trường Trung học cơ sở Bản Vai.\nCác trường được khen.",
      found: "list-count-differs 05 trường",
      right:
        "Huyện công nhận 04 trường đạt chuẩn mức độ 1, gồm:\n- Trường Mầm non Hoa Mai;\n- Trường Tiểu học Nà Mò;\n- Trường Tiểu học Khe Lim;\n- Trường Trung học cơ sở Bản Vai.\nCác trường được khen.",
    },
    {
      name: "the word for a change whose levels stand in its bracket",
      wrong:
        "So với cùng kỳ, tăng 23 vụ (178/201 vụ), giảm 6 người chết (84/90 người), giảm 9 người bị thương (41/50 người).",
      found: "change-differs 23 vụ",
      right: "So với cùng kỳ, giảm 23 vụ (178/201 vụ), giảm 6 người chết (84/90 người).",
    },
    {
      name: "a change whose levels stand in its bracket",
      wrong: "So với cùng kỳ, giảm 32 vụ (178/201 vụ), giảm 6 người chết (84/90 người).",
      found: "change-differs 32 vụ",
      right: "So với cùng kỳ, giảm 23 vụ (178/201 vụ), giảm 6 người chết (84/90 người).",
    },
    {
      name: "points between two clauses, each with its time",
      wrong:
        "Tỷ lệ hộ dùng nước sạch cuối năm 2023 đạt 93,2%; đến tháng 9/2024 đạt 94,7%, tăng 2,5 điểm phần trăm.",
      found: "change-differs 2,5 điểm phần trăm",
      right:
        "Tỷ lệ hộ dùng nước sạch cuối năm 2023 đạt 93,2%; đến tháng 9/2024 đạt 94,7%, tăng 1,5 điểm phần trăm.",
    },
    {
      name: "days on end, which leave out no weekend",
      wrong: "Hội thao diễn ra liên tục trong 3 ngày, từ ngày 12/6 đến hết ngày 16/6/2024.",
      found: "change-differs 3 ngày",
      right: "Hội thao diễn ra liên tục trong 5 ngày, từ ngày 12/6 đến hết ngày 16/6/2024.",
    },
    {
      name: "more of those that the clause goes back to",
      wrong:
        "Kết nạp mới 168 hội viên, vượt 12% chỉ tiêu (150 hội viên), trong số mới kết nạp đó có 186 hội viên nữ.",
      found: "sentence-sum-differs 186 hội viên nữ",
      right:
        "Kết nạp mới 168 hội viên, vượt 12% chỉ tiêu (150 hội viên), trong số mới kết nạp đó có 86 hội viên nữ.",
    },
    {
      name: "the parts up to the semicolon",
      wrong:
        "Xã đăng ký khai sinh 264 trường hợp, gồm đăng ký mới 187, đăng ký lại 59; khai tử 97; kết hôn 112 cặp.",
      found: "sentence-sum-differs 264 trường hợp",
      right:
        "Xã đăng ký khai sinh 246 trường hợp, gồm đăng ký mới 187, đăng ký lại 59; khai tử 97; kết hôn 112 cặp.",
    },
    {
      name: "all of those that were counted and taken apart before",
      wrong:
        "Hội đồng thông qua 12 nghị quyết, trong đó 05 nghị quyết về kinh tế, 04 nghị quyết về đầu tư, 03 nghị quyết về nhân sự. Cả mười ba nghị quyết được tán thành.",
      found: "figure-conflict mười ba nghị quyết",
      right:
        "Hội đồng thông qua 12 nghị quyết, trong đó 05 nghị quyết về kinh tế, 04 nghị quyết về đầu tư, 03 nghị quyết về nhân sự. Cả mười hai nghị quyết được tán thành.",
    },
    {
      name: "triệu for tỷ in what is left",
      wrong:
        "Làm 5 tuyến đường, tổng kinh phí 5,46 tỷ đồng; ngân sách xã 3,5 tỷ đồng, còn lại nhân dân góp 1,96 triệu đồng.",
      found: "change-differs 1,96 triệu đồng",
      right:
        "Làm 5 tuyến đường, tổng kinh phí 5,46 tỷ đồng; ngân sách xã 3,5 tỷ đồng, còn lại nhân dân góp 1,96 tỷ đồng.",
    },
    {
      name: "more than those of several that are called so",
      wrong:
        "Khám cho 1.206 cụ. Phát hiện 438 cụ tăng huyết áp, 152 cụ mắc tiểu đường. Trong số các cụ mắc tiểu đường nói trên có 165 cụ mới phát hiện.",
      found: "sentence-sum-differs 165 cụ mới phát hiện",
      right:
        "Khám cho 1.206 cụ. Phát hiện 438 cụ tăng huyết áp, 152 cụ mắc tiểu đường. Trong số các cụ mắc tiểu đường nói trên có 125 cụ mới phát hiện.",
    },
    {
      name: "points above a plan in a bracket",
      wrong: "Xã có 91,8% số hộ dùng nước sạch, vượt kế hoạch (90%) 2,8 điểm phần trăm.",
      found: "change-differs 2,8 điểm phần trăm",
      right: "Xã có 91,8% số hộ dùng nước sạch, vượt kế hoạch (90%) 1,8 điểm phần trăm.",
    },
    {
      name: "what is missing to a plan in a bracket",
      wrong: "Làm mới 54 km đường, thấp hơn kế hoạch (60 km) 8 km.",
      found: "change-differs 8 km",
      right: "Làm mới 54 km đường, thấp hơn kế hoạch (60 km) 6 km.",
    },
    {
      name: "the word for a change behind the bracket of what it is compared with",
      wrong: "Khởi tố mới 112 vụ, so với cùng kỳ năm 2023 (120 vụ) tăng 8 vụ.",
      found: "change-differs 8 vụ",
      right: "Khởi tố mới 112 vụ, so với cùng kỳ năm 2023 (120 vụ) giảm 8 vụ.",
    },
    {
      name: "a total that leaves out the last item, a clause for each",
      wrong:
        "Thiệt hại ước 73,3 tỷ đồng, cụ thể: nông nghiệp 51,2 tỷ đồng; nhà ở 12,7 tỷ đồng; giao thông 9,4 tỷ đồng; thủy lợi 4,8 tỷ đồng.",
      found: "sentence-sum-differs 73,3 tỷ đồng",
      right:
        "Thiệt hại ước 78,1 tỷ đồng, cụ thể: nông nghiệp 51,2 tỷ đồng; nhà ở 12,7 tỷ đồng; giao thông 9,4 tỷ đồng; thủy lợi 4,8 tỷ đồng.",
    },
    {
      name: "a share of what is called as it says",
      wrong:
        "Năm nay có 4.236 hộ đăng ký, chiếm 54,3% tổng số hộ hội viên (7.800 hộ); có 2.758 hộ đạt danh hiệu, bằng 58,1% số hộ đăng ký.",
      found:
        "percentage-differs 4.236 hộ đăng ký, chiếm 54,3% tổng số hộ hội viên (7.800 hộ); có 2.758 hộ đạt danh hiệu, bằng 58,1%",
      right:
        "Năm nay có 4.236 hộ đăng ký, chiếm 54,3% tổng số hộ hội viên (7.800 hộ); có 2.758 hộ đạt danh hiệu, bằng 65,1% số hộ đăng ký.",
    },
    {
      name: "more than the whole that 'trong số đó' goes back to",
      wrong: "Phát hiện 27 vụ vận chuyển lâm sản. Trong số đó, đường thủy chiếm tới 31 vụ.",
      found: "sentence-sum-differs 31 vụ",
      right: "Phát hiện 27 vụ vận chuyển lâm sản. Trong số đó, đường thủy chiếm tới 21 vụ.",
    },
    {
      name: "one of several shares whose number is more than their whole",
      wrong:
        "Bầu đủ 142 trưởng thôn. Trong đó có 37 người là nữ (26,1%), 158 người là đảng viên (83,1%), 64 người tái cử (45,1%).",
      found: "percentage-differs 158 người là đảng viên (83,1%",
      right:
        "Bầu đủ 142 trưởng thôn. Trong đó có 37 người là nữ (26,1%), 118 người là đảng viên (83,1%), 64 người tái cử (45,1%).",
    },
    {
      name: "a mean of the total right before it, over what was counted sentences before",
      wrong:
        "Sửa 72 nhà. Trong đó:\n- Làm mới 45 nhà, hết 2.700 triệu đồng;\n- Sửa 27 nhà, hết 810 triệu đồng.\nTổng kinh phí 3.510 triệu đồng (bình quân 43,8 triệu đồng/nhà).",
      found: "change-differs 43,8 triệu đồng/nhà",
      right:
        "Sửa 72 nhà. Trong đó:\n- Làm mới 45 nhà, hết 2.700 triệu đồng;\n- Sửa 27 nhà, hết 810 triệu đồng.\nTổng kinh phí 3.510 triệu đồng (bình quân 48,8 triệu đồng/nhà).",
    },
    {
      name: "a number told again, with a list that gives what was told first",
      wrong:
        "Xã xử phạt 31 cơ sở, gồm phạt tiền 22, cảnh cáo 9. Lỗi của 27 cơ sở bị xử phạt trong đợt nêu trên: thiếu giấy phép 13, không niêm yết giá 11, hàng quá hạn 7.",
      found: "sentence-sum-differs 27 cơ sở",
      right:
        "Xã xử phạt 31 cơ sở, gồm phạt tiền 22, cảnh cáo 9. Lỗi của 31 cơ sở bị xử phạt trong đợt nêu trên: thiếu giấy phép 13, không niêm yết giá 11, hàng quá hạn 7.",
    },
    {
      name: "tỷ for triệu, by the rest and the percentage",
      wrong:
        "Huyện phải thu hồi 512,4 triệu đồng. Đến nay đã nộp 478,1 tỷ đồng, đạt 93,3%, số còn lại 34,3 triệu đồng.",
      found: "change-differs 478,1 tỷ đồng",
      right:
        "Huyện phải thu hồi 512,4 triệu đồng. Đến nay đã nộp 478,1 triệu đồng, đạt 93,3%, số còn lại 34,3 triệu đồng.",
    },
    {
      name: "a mean over days, beside a plan in a bracket and the days of others",
      wrong:
        "Trạm khám cho 46.250 lượt người, đạt 105,1% kế hoạch (44.000 lượt); tính theo 250 ngày làm việc, bình quân 215 lượt/ngày. Nội trú 1.134 lượt, tổng số ngày nằm 6.804 ngày.",
      found: "change-differs 215 lượt/ngày",
      right:
        "Trạm khám cho 46.250 lượt người, đạt 105,1% kế hoạch (44.000 lượt); tính theo 250 ngày làm việc, bình quân 185 lượt/ngày. Nội trú 1.134 lượt, tổng số ngày nằm 6.804 ngày.",
    },
    {
      name: "of several marks of the same persons, one that more have than there are",
      wrong:
        "Ban chấp hành có 48 đồng chí. Trong số ủy viên có 13 nữ (27,1%), 52 trí thức (85,4%), 9 người trẻ tuổi (18,8%).",
      found: "percentage-differs 52 trí thức (85,4%",
      right:
        "Ban chấp hành có 48 đồng chí. Trong số ủy viên có 13 nữ (27,1%), 41 trí thức (85,4%), 9 người trẻ tuổi (18,8%).",
    },
  ],
  [
    `Có 12 đội (${"đội cũ của thôn ".repeat(12)}và đội mới). Ông Vi Văn Hà, ${"trưởng ban ".repeat(9)}x2.`,
    "Thời hạn 24 tháng (hai năm), chia 3 (ba) đợt.",
    "Có 5 đội (ba đội cũ, hai đội mới); trong đó 2 (hai đội mới) do hội lập.",
    "Xã ban hành 04 kế hoạch, trong đó có:\n- Kế hoạch làm đường ngõ;\n- Kế hoạch trồng hoa.\nCác kế hoạch đã giao tới thôn.",
    "Nhận 93 đơn. Có 85 đơn đủ điều kiện, 8 đơn trùng. Thuộc thẩm quyền 62 đơn, chuyển nơi khác 23 đơn; đã giải quyết 57/62 đơn, còn 5 đơn.",
    "Có 5.872 hộ đạt. Cấp Trung ương 23 hộ; cấp tỉnh 214 hộ; cấp huyện 1.108 hộ; còn lại 4.527 hộ cấp xã.",
    "Trẻ được tiêm đạt 73,6% (9.872/13.420 trẻ), thấp hơn 1,4 điểm phần trăm so với tiến độ đề ra (75%).",
    "Toàn xã 6.318 hộ. Hộ nghèo 142 hộ, tỷ lệ 2,25% (đầu năm 203 hộ, tỷ lệ 3,24% trên 6.271 hộ), giảm 61 hộ.",
    "Xã kết nạp 26 đảng viên. Năm ngoái 03 đảng bộ cũ kết nạp 31 đảng viên, như vậy năm nay giảm 05.",
    "Đoàn đoạt 87 giải: 3 giải nhất, 19 giải nhì, 28 giải ba, 37 giải khuyến khích; tăng 6 giải so với năm học trước (81 giải).",
    "Khởi tố mới 112 vụ. Cơ cấu tội phạm gồm: trật tự xã hội 54 vụ, ma túy 46 vụ, kinh tế 9 vụ, môi trường 3 vụ.",
    "Tổng thu cả năm 297,4 tỷ đồng, bằng 101,9% kế hoạch giao (291,8 tỷ đồng). Số tiền chậm đóng còn 4,46 tỷ đồng.",
    "Đã giải quyết 11.592 vụ. Án bị hủy là 74 vụ, giảm 12 vụ.",
    "Sản lượng muối 15.624 tấn. Tồn năm trước chuyển sang 1.500 tấn. Tiêu thụ trong năm 12.894 tấn. Hiện tồn 4.230 tấn.",
  ],
);
