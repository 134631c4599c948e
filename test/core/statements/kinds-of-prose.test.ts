import { analyze } from "../../../src/core/engine/analyze";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

/** The rules that speak up, notes left out. */
function loudRules(text: string): string[] {
  const { findings } = analyze([], [readTextDocument("bao-cao.txt", text)], defaultTemplate());
  return findings.filter(({ severity }) => severity !== "note").map(({ rule }) => rule);
}

describe("contradictions of prose that no template knows", () => {
  it.each([
    [
      "sentence-sum-differs",
      "Cấp tỉnh mở 6 lớp bồi dưỡng, cấp huyện mở 38 lớp bồi dưỡng, cả hai cấp mở 54 lớp bồi dưỡng.",
    ],
    [
      "sentence-sum-differs",
      "Năm qua mở 52 lớp tập huấn:\n- Tập huấn kỹ năng: 27 lớp.\n- Tập huấn nghiệp vụ: 11 lớp.\n- Tập huấn chuyển đổi số: 16 lớp.",
    ],
    ["change-differs", "Sản lượng đạt 64 tấn, cao hơn năm trước 9 tấn (năm trước 48 tấn)."],
    ["change-differs", "Kế hoạch giao 42 lớp, đã mở 35 lớp, còn 9 lớp chưa mở."],
    ["change-differs", "Quý II cấp 71 thẻ, lũy kế 6 tháng cấp 58 thẻ."],
    ["percentage-differs", "Giao phát triển 160 hội viên, đã phát triển 184 hội viên, bằng 125% chỉ tiêu."],
    [
      "figure-conflict",
      "Trong năm 2025, Hội Cựu chiến binh huyện đã dựng 7 ngôi nhà nghĩa tình với 483 ngày công giúp đỡ.\n\nII. Đánh giá\n\nViệc dựng 7 ngôi nhà nghĩa tình với 438 ngày công giúp đỡ trong năm 2025 được nhân dân ghi nhận.",
    ],
    ["implausible-magnitude", "Quỹ khen thưởng của xã là 42,5 đồng."],
    ["change-differs", "Sau sắp xếp còn 96 tổ dân phố, giảm 28 tổ dân phố so với 134 tổ dân phố trước đó."],
    ["percentage-differs", "Câu lạc bộ có 1.240 hội viên, trong đó nữ 1.054 hội viên, chiếm 58%."],
    [
      "percentage-differs",
      "Có 148 đơn thuộc thẩm quyền; giải quyết xong 136 đơn, tỷ lệ giải quyết đạt 99,1%.",
    ],
    ["percentage-differs", "Quyên góp 266 triệu đồng (đạt 133% kế hoạch 210 triệu đồng)."],
    ["percentage-differs", "Gia đình học tập có 1.326 gia đình, chiếm 61% trong tổng số 2.600 gia đình."],
    [
      "sentence-sum-differs",
      "Trạm y tế tiếp nhận 286 ca; đã chữa khỏi 211 ca, đang điều trị 48 ca, chuyển tuyến 37 ca.",
    ],
    ["sentence-sum-differs", "Ban đại diện có 27 đồng chí, nam 16 đồng chí, nữ 12 đồng chí."],
    ["sentence-sum-differs", "Trường cử 41 giáo viên dự thi, 23 nam và 17 nữ."],
    ["sentence-sum-differs", "Xã có 18 khu dân cư, 11 khu dân cư đạt chuẩn, 8 khu dân cư chưa đạt chuẩn."],
    ["sentence-sum-differs", "Lập 13 nhóm nghề: 5 nhóm dệt, 4 nhóm mộc, 3 nhóm rèn."],
    ["sentence-sum-differs", "Tặng thưởng 64 trường hợp: Bằng khen 15, Giấy khen 39, Kỷ niệm chương 12."],
    [
      "sentence-sum-differs",
      "Vụ xuân trồng 31.400 cây, vụ thu trồng 28.700 cây, cộng hai vụ được 61.100 cây.",
    ],
    [
      "sentence-sum-differs",
      "Kinh phí sửa đường là 1,4 tỷ đồng, trong đó huyện hỗ trợ 900 triệu đồng, dân góp 600 triệu đồng.",
    ],
    [
      "sentence-sum-differs",
      "Câu lạc bộ có 90 hội viên (52 nam, 38 nữ), gồm 41 hội viên xã Na, 35 hội viên xã Mía, 24 hội viên xã Dâu.",
    ],
    ["change-differs", "Năm 2023 xảy ra 45 vụ, năm 2024 xảy ra 38 vụ, giảm 17 vụ."],
    ["change-differs", "Đóng góp được 126 triệu đồng, năm trước 105 triệu đồng, tăng 30%."],
    ["change-differs", "Kế hoạch 240 suất quà, trao 276 suất quà, vượt 25%."],
    ["change-differs", "Trao 138 suất học bổng, vượt 25% so với chỉ tiêu 120 suất học bổng."],
    ["change-differs", "Số nhóm sở thích từ 12 lên 48 nhóm, gấp 3 lần."],
    ["change-differs", "Kết nạp 97 hội viên, nhiều hơn cùng kỳ 22 hội viên (cùng kỳ 85 hội viên)."],
    [
      "change-differs",
      "Số dư đầu kỳ 84 triệu đồng, thu 216 triệu đồng, chi 195 triệu đồng, tồn cuối kỳ 95 triệu đồng.",
    ],
    ["change-differs", "Nhận được 84 triệu đồng từ 28 chi đoàn, trung bình mỗi chi đoàn 5 triệu đồng."],
    ["change-differs", "Huyện có 152 tổ đội ở 19 xã, phường, bình quân mỗi xã, phường có 6 tổ đội."],
    ["change-differs", "Tháng 10 cấp 52 thẻ, từ đầu năm đến nay cấp 47 thẻ."],
    [
      "change-differs",
      "Trong năm thành lập 36 chi hội, nâng tổng số chi hội từ đầu nhiệm kỳ đến nay lên 31 chi hội.",
    ],
    ["percentage-differs", "Đã chi 31,2 tỷ đồng trên dự toán 39 tỷ đồng, bằng 64% dự toán."],
    [
      "figure-conflict",
      "1. Kết quả\n\nNăm 2024, Hội Chữ thập đỏ huyện vận động 318 đơn vị máu.\n\n2. Đánh giá\n\nNăm 2024, Hội Chữ thập đỏ huyện vận động 381 đơn vị máu.",
    ],
    [
      "sentence-sum-differs",
      "Đoàn kiểm tra đã ban hành kết luận 23 cuộc, gồm: tài chính 12 cuộc, môi trường 8 cuộc.",
    ],
    [
      "sentence-sum-differs",
      "Đảng bộ đã kỷ luật 47 đảng viên, gồm: khiển trách 31 đảng viên, cảnh cáo 12 đảng viên.",
    ],
    [
      "sentence-sum-differs",
      "Trung tâm hướng dẫn 65 lượt hộ làm hồ sơ, trong đó 41 lượt hộ nghèo và 34 lượt hộ cận nghèo.",
    ],
    ["percentage-differs", "Kết nạp 58 hội viên. Trong đó, có 13 hội viên nữ, chiếm 24,2%."],
    ["percentage-differs", "Thụ lý 92 vụ, giải quyết 71 vụ, đạt 71,77%."],
    ["percentage-differs", "Tổng số 3.120 hộ. Hộ cận nghèo 412 hộ, chiếm 15,2%."],
    [
      "sentence-sum-differs",
      "61 cuộc kiểm tra, trong đó có 22 cuộc về đất đai, 31 cuộc về xây dựng và 18 cuộc về tài chính.",
    ],
    ["sentence-sum-differs", "512 hồ sơ. Trong đó, kỳ trước chuyển sang 87 hồ sơ; nhận mới 445 hồ sơ."],
    [
      "sentence-sum-differs",
      "427 người; trong đó: bắt buộc 301 người, tăng 12 người; tự nguyện 146 người, tăng 25 người.",
    ],
    ["sentence-sum-differs", "246 cuộc (171 cuộc theo kế hoạch và 57 cuộc đột xuất)."],
    ["sentence-sum-differs", "Nhận 98 đơn (khiếu nại 61, tố cáo 22, phản ánh 09)."],
    [
      "sentence-sum-differs",
      "Xử lý 36 trường hợp với hình thức: nhắc nhở 21 trường hợp, phê bình 12 trường hợp.",
    ],
    ["change-differs", "Toàn huyện có 152 người tham gia, tăng 32 người (tăng 28,65%)."],
    ["change-differs", "Sản lượng từ 14 tấn lên 42 tấn, gấp 2 lần."],
    ["change-differs", "Có 15 tổ với 120 thành viên, bình quân 7 thành viên/tổ."],
    ["percentage-differs", "Xây dựng 66/60 mô hình, đạt 120% kế hoạch."],
    ["change-differs", "Trong năm cấp 340 thẻ, lũy kế 320 thẻ."],
    ["change-differs", "Tỷ lệ hộ nghèo từ 9,4% xuống 7,1%, giảm 3,3%."],
    ["change-differs", "Thụ lý 418 vụ, giải quyết 377 vụ, còn 51 vụ."],
    [
      "sentence-sum-differs",
      "Tiếp 714 lượt với 655 người; trong đó thường xuyên 402 lượt với 371 người; đột xuất 322 lượt với 284 người.",
    ],
    ["percentage-differs", "Có 1.850 hộ/4.625 hộ, chiếm 48%."],
    ["percentage-differs", "Có 171/190 cử tri bỏ phiếu tại 5 khu vực, đạt 95%."],
    ["sentence-sum-differs", "Khen thưởng 18 tập thể, trong đó 21 tập thể cấp xã."],
    [
      "sentence-sum-differs",
      "Kinh phí 1,6 tỷ đồng, trong đó ngân sách huyện 900 triệu đồng và xã hội hóa 500 triệu đồng.",
    ],
    [
      "sentence-sum-differs",
      "Trong tổng số cán bộ, đại học chiếm 45%, cao đẳng chiếm 38%, trung cấp chiếm 27%.",
    ],
    [
      "figure-conflict",
      "Trong năm, Hội Nông dân xã tổ chức tập huấn cho 120 lượt hội viên về trồng nấm.\nTrong năm, Hội Nông dân xã tổ chức tập huấn cho 102 lượt hội viên về trồng nấm.",
    ],
    [
      "list-count-differs",
      "Đề nghị khen thưởng gồm 04 tập thể:\n- Chi hội Bản Mạ\n- Chi hội Nà Lốc\n- Chi hội Pá Sập",
    ],
    ["list-count-differs", "Có 14 xã đạt chuẩn: Nà Lốc, Bản Mạ, Pá Sập, Tân Rịa, Thượng Quế và 10 xã khác."],
    [
      "list-count-differs",
      "Có 5 đơn vị cử đại biểu gồm: Nà Lốc 1 đại biểu, Bản Mạ 2 đại biểu, Pá Sập 1 đại biểu, Tân Rịa 3 đại biểu.",
    ],
    ["malformed-date", "Chiến dịch diễn ra từ ngày 15/8 đến ngày 10/8."],
    ["percentage-differs", "Có 198/640 hộ tham gia, đạt khoảng 31,9%."],
    [
      "sentence-sum-differs",
      "Toàn tỉnh có hai nghìn không trăm hai mươi mốt hộ, gồm 1.200 hộ nghèo và 851 hộ cận nghèo.",
    ],
    ["sentence-sum-differs", "Quỹ có 2 tỷ rưỡi đồng, gồm: ngân sách 1,2 tỷ đồng, nhân dân góp 1,1 tỷ đồng."],
    ["sentence-sum-differs", "Có 1 234 hội viên, gồm 820 hội viên nữ và 424 hội viên nam."],
    ["sentence-sum-differs", "Cả huyện gieo trồng các loại 190 ha, gồm: lúa 120 ha, ngô 80 ha."],
    ["change-differs", "Đầu kỳ có 45 đơn, tiếp nhận 312 đơn, giải quyết 330 đơn, chuyển kỳ sau 37 đơn."],
    ["percentage-differs", "Kế hoạch giao 480 triệu đồng, thực hiện 521 triệu đồng, đạt 118,5% kế hoạch."],
    ["change-differs", "Năm nay trồng 82 ha, năm trước 64 ha, tăng 28 ha."],
    [
      "sentence-sum-differs",
      "Quý I tiếp nhận 214 hồ sơ, quý II 198 hồ sơ, quý III 226 hồ sơ, quý IV 240 hồ sơ; cả năm 898 hồ sơ.",
    ],
    ["sentence-sum-differs", "Trong 84 hộ được hỗ trợ có 52 hộ nghèo và 42 hộ cận nghèo."],
    [
      "sentence-sum-differs",
      "Xã có 6 thôn: thôn Đông 210 hộ, thôn Tây 185 hộ, thôn Nam 164 hộ; tổng cộng 569 hộ.",
    ],
    [
      "percentage-differs",
      "Có 312 học viên tốt nghiệp, trong đó loại giỏi 48 (15,4%), loại khá 175 (65,1%), trung bình 89 (28,5%).",
    ],
    ["change-differs", "Cả tỉnh có 12.480 đoàn viên, tăng 1.020 đoàn viên, tương ứng 9,8% so với cùng kỳ."],
    ["change-differs", "Tai nạn giao thông xảy ra 36 vụ, giảm 12 vụ (giảm 33%) so với cùng kỳ năm trước."],
    ["change-differs", "Số hộ dùng nước sạch đạt 92%, vượt 4% so với kế hoạch (90%)."],
    ["change-differs", "Đuối nước xảy ra 18 vụ, giảm 35% so với 24 vụ của năm 2023."],
    ["change-differs", "Năng suất ngô 48,6 tạ/ha, cao hơn vụ đông năm 2023 là 2,7 tạ/ha (46,2 tạ/ha)."],
    ["change-differs", "Có 128 em dự thi, ít hơn năm trước 18 em (142 em)."],
    [
      "change-differs",
      "Ban được giao 34 công trình. Đến nay đã hoàn thành 21 công trình, đang thi công 6 công trình, còn lại 9 công trình chưa khởi công.",
    ],
    [
      "change-differs",
      "Quỹ thu 342.600.000 đồng. Đã chi 215.400.000 đồng (sửa nhà 150 triệu đồng, tặng quà 65,4 triệu đồng), số dư còn lại 121.200.000 đồng.",
    ],
    [
      "percentage-differs",
      "Xã có 1.620 hộ, trong đó hộ khá 405 hộ, chiếm tỷ lệ 25,0%; hộ làm mộc 239 hộ, chiếm tỷ lệ 18,4%.",
    ],
  ])("%s: %s", (rule, text) => {
    expect(loudRules(text)).toContain(rule);
  });
});

describe("prose in order", () => {
  it.each([
    "Huyện dành 72 tỷ đồng chi cho giáo dục.",
    "Đắp nền 230/290 m3 (52/61 km), đạt 85,25%.",
    "Có 31/48 thôn có tỷ lệ hộ khá đạt trên 85%.",
    "Tiếp nhận 512 việc, tăng 22 việc, trong đó: cũ 201; mới 311.",
    "Có 9 tập thể được tặng Cờ của Bộ; 41 tập thể được tặng Giấy khen của huyện.",
    "Cấp huyện đăng ký 22 mô hình, trong đó 9 mô hình đạt; cấp xã đăng ký 97 mô hình, trong đó 81 mô hình đạt.",
    "Kết nạp 54 đảng viên (gồm 21 dân tộc thiểu số, 30 trong độ tuổi Đoàn, 26 nữ).",
    "Có 1,234 mô hình đang hoạt động.",
    "Tổng thu 196 tỷ đồng, đạt 43% dự toán; tổng chi 88 tỷ đồng, đạt 61% dự toán.",
    "Toàn xã có 1.200 hộ, trong đó 310 hộ trồng chè, 420 hộ nuôi cá, 180 hộ làm nghề mộc.",
    "Hộ nghèo 214 hộ, chiếm 8,2%; hộ cận nghèo 160 hộ, chiếm 6,1%.",
    "Mở 6 lớp với 240 học viên, trong đó 90 học viên nữ; cấp 225 chứng chỉ.",
    "Vận động 320 triệu đồng, xây 4 nhà (mỗi nhà 60 triệu đồng), sửa 8 nhà (mỗi nhà 10 triệu đồng).",
    "Hội có 14 chi hội, 820 hội viên; phát triển mới 42 hội viên, đạt 105% chỉ tiêu.",
    "Năm 2022 có 45 vụ, năm 2023 có 38 vụ, giảm 15,6%.",
    "Bình quân mỗi xã đạt 15,2 tiêu chí, tăng 1,1 tiêu chí so với năm trước.",
    "Đã giải ngân 4,2/6,8 tỷ đồng, đạt 61,8% kế hoạch vốn.",
    "Công an huyện bắt 12 đối tượng, trong đó 9 đối tượng có tiền án, 4 đối tượng nghiện ma túy.",
    "Tỷ lệ trẻ đến lớp đạt 98,5%, tăng 0,7% so với năm học trước; phổ cập đạt 100%.",
    "Tổ chức 15 hội nghị cho 1.320 lượt người, phát 2.400 tờ rơi, trong đó tuyên truyền trực tiếp 8 hội nghị.",
    "Xã còn 38 hộ nghèo, chiếm 3,1%, giảm 14 hộ so với đầu năm.",
    "Doanh số cho vay 42,5 tỷ đồng với 812 lượt hộ; dư nợ 186,3 tỷ đồng, tăng 12,1 tỷ đồng (7%) so với đầu năm.",
    "Lớp học có 32 em, 18 em nữ (56%), 11 em là con hộ nghèo (34%).",
    "Từ năm 2020 đến 2022 đã xây 26 nhà, riêng năm 2022 xây 11 nhà, còn lại là các năm trước.",
    "Chợ phiên họp từ 6 giờ đến 11 giờ, có 45 gian hàng, 30 gian bán nông sản và 20 gian bán hàng thổ cẩm, có gian bán cả hai.",
    "Bệnh viện khám 12.450 lượt, trong đó nội trú 2.310 lượt, ngoại trú 10.140 lượt; chuyển tuyến 620 lượt, chiếm 5%.",
    "Toàn huyện có 21 xã; 18 xã về đích, trong đó 4 xã nâng cao, 1 xã kiểu mẫu.",
    "Trung tâm đào tạo 350 người, trong đó 280 người có việc làm, đạt 80%; 52 người tự tạo việc làm.",
    "Hội thi có 24 đội, 3 giải nhất, 6 giải nhì, 9 giải ba; tổng giải thưởng 72 triệu đồng.",
    "Thu được 512,4 tấn, đạt 80,1% kế hoạch (640 tấn) và tăng 6,5% so với cùng kỳ (481,1 tấn).",
    "Theo buổi: sáng 24 lượt, chiều 13 lượt; trong đó có 19 lượt trẻ em, 8 lượt người già.",
    "Theo buổi: sáng 24 lượt, chiều 13 lượt; trong đó 19 lượt trẻ em.",
    "Ban được giao 34 công trình. Đến nay đã hoàn thành 21 công trình, đang thi công 6 công trình, còn lại 7 công trình.",
    "Xã được giao 30 công trình. Đã khởi công 22 công trình, hoàn thành 5 công trình, còn 8 công trình chưa khởi công.",
    "Xã có 210 hộ nghèo. Trong năm có 30 hộ thoát nghèo, 12 hộ tách hộ, còn lại 8 hộ chưa được vay vốn.",
    "Quỹ thu 342.600.000 đồng. Đã chi 215.400.000 đồng (sửa nhà 150 triệu đồng, tặng quà 65,4 triệu đồng), số dư còn lại 127.200.000 đồng.",
    "Năng suất ngô 48,6 tạ/ha, cao hơn vụ đông năm 2023 là 2,4 tạ/ha (46,2 tạ/ha).",
    "Thu nhập đạt 62 triệu đồng, cao hơn mức chung của huyện 5 triệu đồng (2 triệu đồng nhờ trồng quế).",
    "Đuối nước xảy ra 18 vụ, giảm 25% so với 24 vụ của năm 2023.",
    "Kết nạp 46 đảng viên, giảm 8% so với cùng kỳ (4 đảng viên).",
    "Có 1.620 hộ, trong đó hộ khá 405 hộ, chiếm 25,0%; hộ có vườn 239 hộ, chiếm 59,0% số hộ khá.",
    "Thu hoạch 86 ha lúa, năng suất 5,4 tấn/ha, sản lượng 464 tấn, đạt 98% kế hoạch.",
    "Trạm y tế tiếp nhận 296 ca; đã chữa khỏi 211 ca, đang điều trị 48 ca, chuyển tuyến 37 ca.",
    "Xã Na có 200 hộ vay vốn, xã Mía có 90 hộ, xã Dâu có 61 hộ, xã Cau có 47 hộ.",
    "Trồng 120 ha ngô, gieo 63 ha lúa, ươm 41 ha quế, chăm sóc 18 ha chè.",
    "Năm 2023 xảy ra 45 vụ, năm 2024 xảy ra 38 vụ, giảm 7 vụ.",
    "Kinh phí sửa đường là 1,5 tỷ đồng, trong đó huyện hỗ trợ 900 triệu đồng, dân góp 620 triệu đồng.",
    "Tháng 10 cấp 52 thẻ, từ đầu năm đến nay cấp 470 thẻ.",
    "Trích nộp cấp trên 374 triệu đồng.",
    "1. Kinh tế\n\nTrong kỳ có 31 mô hình mới.\n\n2. Văn hóa\n\nTrong kỳ có 13 mô hình mới.",
    "Giá điện là 1.864,4 đồng/kWh.",
    "Tuyên truyền cho 1,860 lượt người.",
    "Mở 3 lớp cho 120 người.\n\nII. Đánh giá\n\nViệc mở 3 lớp cho 102 người là cần thiết.",
    "Sau sắp xếp còn 96 tổ dân phố, giảm 38 tổ dân phố so với 134 tổ dân phố trước đó.",
    "Trồng rừng 486 ha/450 ha, bằng 108%.",
    "Sản lượng đạt 64 tấn, cao hơn năm trước 16 tấn (năm trước 48 tấn).",
  ])("says nothing of: %s", (text) => {
    expect(loudRules(text)).toEqual([]);
  });
});
