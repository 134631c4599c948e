import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "a yield in another unit of weight",
    wrong: "Cánh đồng Bãi Sậy gieo 135 ha lạc, năng suất 28 tạ/ha, sản lượng 3.780 tấn.",
    found: "change-differs 3.780 tấn",
    right: "Cánh đồng Bãi Sậy gieo 135 ha lạc, năng suất 28 tạ/ha, sản lượng 378 tấn.",
  },
  {
    name: "a yield and the land of the sentence before",
    wrong:
      "Vụ mùa toàn xã cấy 310 ha, tăng 12 ha so với năm trước. Năng suất đạt 58 tạ/ha, sản lượng 1.978 tấn.",
    found: "change-differs 1.978 tấn",
    right:
      "Vụ mùa toàn xã cấy 310 ha, tăng 12 ha so với năm trước. Năng suất đạt 58 tạ/ha, sản lượng 1.798 tấn.",
  },
  {
    name: "gifts of so much each",
    wrong:
      "Trong chuyến này Đoàn trao 85 suất quà, mỗi suất trị giá 600.000 đồng, tổng trị giá 61 triệu đồng.",
    found: "change-differs 61 triệu đồng",
    right:
      "Trong chuyến này Đoàn trao 85 suất quà, mỗi suất trị giá 600.000 đồng, tổng trị giá 51 triệu đồng.",
  },
  {
    name: "a price for each in a bracket",
    wrong: "Hội tặng 46 chiếc xe đạp (1,5 triệu đồng/chiếc), tổng trị giá 96 triệu đồng.",
    found: "change-differs 96 triệu đồng",
    right: "Hội tặng 46 chiếc xe đạp (1,5 triệu đồng/chiếc), tổng trị giá 69 triệu đồng.",
  },
  {
    name: "so much for each before their number",
    wrong: "Mỗi hộ được hỗ trợ 2,5 triệu đồng; 64 hộ đã nhận với tổng số tiền 106 triệu đồng.",
    found: "change-differs 106 triệu đồng",
    right: "Mỗi hộ được hỗ trợ 2,5 triệu đồng; 64 hộ đã nhận với tổng số tiền 160 triệu đồng.",
  },
  {
    name: "an average for each class",
    wrong: "Trường có 24 lớp với 816 học sinh, bình quân 43 em/lớp.",
    found: "change-differs 43 em/lớp",
    right: "Trường có 24 lớp với 816 học sinh, bình quân 34 em/lớp.",
  },
  {
    name: "a price by the kilogram",
    wrong: "Hợp tác xã bán 45 tấn thanh long với giá 14.500 đồng/kg, thu về 625,5 triệu đồng.",
    found: "change-differs 625,5 triệu đồng",
    right: "Hợp tác xã bán 45 tấn thanh long với giá 14.500 đồng/kg, thu về 652,5 triệu đồng.",
  },
  {
    name: "a density",
    wrong: "Xã Tà Lèng rộng 48 km², dân số 6.240 người, mật độ dân số 103 người/km².",
    found: "change-differs 103 người/km",
    right: "Xã Tà Lèng rộng 48 km², dân số 6.240 người, mật độ dân số 130 người/km².",
  },
  {
    name: "a rate in a thousand",
    wrong: "Dân số trung bình của phường là 9.200 người; trong năm sinh 115 cháu, tỷ suất sinh 15,2‰.",
    found: "change-differs 15,2",
    right: "Dân số trung bình của phường là 9.200 người; trong năm sinh 115 cháu, tỷ suất sinh 12,5‰.",
  },
  {
    name: "so many each month of a stretch",
    wrong: "Tổ hòa giải họp đều mỗi tháng 3 buổi, từ tháng 3 đến hết tháng 10 họp được 27 buổi.",
    found: "change-differs 27 buổi",
    right: "Tổ hòa giải họp đều mỗi tháng 3 buổi, từ tháng 3 đến hết tháng 10 họp được 24 buổi.",
  },
  {
    name: "numbers in words",
    wrong: "Bốn mươi hai hộ mỗi hộ được cấp ba con lợn nái, cộng là một trăm ba mươi hai con.",
    found: "change-differs một trăm ba mươi hai con",
    right: "Bốn mươi hai hộ mỗi hộ được cấp ba con lợn nái, cộng là một trăm hai mươi sáu con.",
  },
  {
    name: "so much for one",
    wrong: "Thôn đào 18 giếng, chi phí 12 triệu đồng một giếng, hết 261 triệu đồng.",
    found: "change-differs 261 triệu đồng",
    right: "Thôn đào 18 giếng, chi phí 12 triệu đồng một giếng, hết 216 triệu đồng.",
  },
  {
    name: "people a household",
    wrong: "Toàn xã có 1.250 hộ với 4.875 nhân khẩu, bình quân 4,9 người/hộ.",
    found: "change-differs 4,9 người/hộ",
    right: "Toàn xã có 1.250 hộ với 4.875 nhân khẩu, bình quân 3,9 người/hộ.",
  },
  {
    name: "so much a head",
    wrong: "Sản lượng lương thực 3.465 tấn, dân số 7.700 người, bình quân lương thực đầu người 540 kg.",
    found: "change-differs 540 kg",
    right: "Sản lượng lương thực 3.465 tấn, dân số 7.700 người, bình quân lương thực đầu người 450 kg.",
  },
  {
    name: "so many for ten thousand",
    wrong: "Toàn huyện có 74 bác sĩ phục vụ 92.500 dân, đạt 9 bác sĩ/vạn dân.",
    found: "change-differs 74 bác sĩ phục vụ",
    right: "Toàn huyện có 74 bác sĩ phục vụ 92.500 dân, đạt 8 bác sĩ/vạn dân.",
  },
  {
    name: "plants on so much land",
    wrong: "Trồng 12 ha keo, mật độ 1.600 cây/ha, hết 19.800 cây giống.",
    found: "change-differs 19.800 cây giống",
    right: "Trồng 12 ha keo, mật độ 1.600 cây/ha, hết 19.200 cây giống.",
  },
  {
    name: "so many each week",
    wrong: "Mỗi tuần phát 4 buổi, trong 26 tuần đã phát 140 buổi.",
    found: "change-differs 140 buổi",
    right: "Mỗi tuần phát 4 buổi, trong 26 tuần đã phát 104 buổi.",
  },
  {
    name: "a power of ten",
    wrong: "Đội 1 có 15 hộ nuôi dê, mỗi hộ vay 40 triệu đồng, tổng dư nợ 6 tỷ đồng.",
    found: "change-differs 6 tỷ đồng",
    right: "Đội 1 có 15 hộ nuôi dê, mỗi hộ vay 40 triệu đồng, tổng dư nợ 600 triệu đồng.",
  },
  {
    name: "a price by the kilogram of many tonnes",
    wrong: "Nhà máy thu mua 2.350 tấn mía, giá 1.100 đồng/kg, tổng số tiền 2,855 tỷ đồng.",
    found: "change-differs 2,855 tỷ đồng",
    right: "Nhà máy thu mua 2.350 tấn mía, giá 1.100 đồng/kg, tổng số tiền 2,585 tỷ đồng.",
  },
  {
    name: "several rates together",
    wrong:
      "Quỹ hỗ trợ 30 hộ sửa nhà, mỗi hộ 20 triệu đồng; hỗ trợ 12 hộ xây mới, mỗi hộ 60 triệu đồng; tổng kinh phí 1,23 tỷ đồng.",
    found: "change-differs 1,23 tỷ đồng",
    right:
      "Quỹ hỗ trợ 30 hộ sửa nhà, mỗi hộ 20 triệu đồng; hỗ trợ 12 hộ xây mới, mỗi hộ 60 triệu đồng; tổng kinh phí 1,32 tỷ đồng.",
  },
  {
    name: "so many a day over a stretch of days",
    wrong: "Bến phà chạy 14 chuyến/ngày, trong 30 ngày chạy 402 chuyến.",
    found: "change-differs 402 chuyến",
    right: "Bến phà chạy 14 chuyến/ngày, trong 30 ngày chạy 420 chuyến.",
  },
];

const SILENT: readonly string[] = [
  "Mức hỗ trợ 3 triệu đồng/hộ. Toàn xã còn 210 hộ nghèo, năm nay giải ngân 450 triệu đồng cho các hộ đăng ký.",
  "Thu nhập bình quân đầu người đạt 58 triệu đồng/năm. Dân số 6.120 người. Thu ngân sách trên địa bàn đạt 3,6 tỷ đồng.",
  "Có 12 lớp với 420 học viên, kinh phí 96 triệu đồng, mỗi lớp học 5 ngày.",
  "Năng suất lúa đạt 60 tạ/ha, tăng 2 tạ/ha; diện tích lúa lai 140 ha; sản lượng ngô đạt 790 tấn.",
  "Mỗi xã chọn 2 mô hình; đến nay 11 xã đã chọn, trong đó 14 mô hình đã được thẩm định.",
  "Giá bán 8.000 đồng/kg, trừ chi phí mỗi hộ lãi 30 triệu đồng; cả thôn có 25 hộ trồng 60 tấn khoai.",
  "Phạt 12 trường hợp, mức phạt 2 triệu đồng/trường hợp trở lên, tổng số tiền 38 triệu đồng.",
  "Hỗ trợ 500.000 đồng/hộ cho 80 hộ nghèo và 300.000 đồng/hộ cho 40 hộ cận nghèo, tổng cộng 52 triệu đồng.",
  "Toàn xã có 420 ha lúa và 85 ha ngô; năng suất lúa bình quân 58 tạ/ha, năng suất ngô 47 tạ/ha; tổng sản lượng lương thực đạt 2.835 tấn.",
  "Mỗi đảng viên nhận giúp 1 hộ; 24 đảng viên đã giúp 22 hộ, 2 đảng viên cao tuổi được miễn.",
  "Học phí 120.000 đồng/học sinh/tháng, miễn cho 36 học sinh nghèo; 9 tháng thu 410 triệu đồng từ 420 học sinh.",
  "Giá nước 7.200 đồng/m³, sản lượng nước thương phẩm 410.000 m³, doanh thu 3,1 tỷ đồng gồm cả phí môi trường.",
  "Tổ có 12 thành viên, mỗi tháng góp 200.000 đồng, đến nay quỹ có 31 triệu đồng.",
  "Bình quân mỗi cán bộ phụ trách 120 hộ; huyện có 15 xã, 96 thôn, 21.400 hộ.",
  "Lương tối thiểu 4,96 triệu đồng/tháng; doanh nghiệp có 210 lao động, chi lương 1,9 tỷ đồng trong tháng 10.",
  "Xã có 7.400 dân, 1.850 hộ; thu nhập 48 triệu đồng/người/năm; tổng thu ngân sách 12,5 tỷ đồng.",
  "Mỗi thôn bầu 3 đại biểu, 11 thôn cùng 5 cơ quan bầu 41 đại biểu.",
  "Trạm bơm công suất 1.200 m³/giờ, chạy 18 giờ, tưới 64 ha; mỗi ha cần 350 m³.",
  "Dân số 8.100 người, trong đó 4.050 nữ; mật độ 180 người/km²; diện tích đất ở 42 km².",
  "Trung bình mỗi buổi có 45 người dự; năm qua mở 12 buổi tập huấn, 6 buổi chiếu phim với 810 lượt người.",
];

testKinds("what so much for each comes to", KINDS, SILENT);
