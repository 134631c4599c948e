import { analyze } from "../../../src/core/engine/analyze";
import type { Finding } from "../../../src/core/model/finding";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

/** Errors and warnings of a report that stands alone: the rule, and what the finding stands at. */
function loud(text: string): readonly string[] {
  const { findings } = analyze([], [readTextDocument("bao-cao.txt", text)], null);
  return findings.filter(({ severity }) => severity !== "note").map((each) => `${each.rule} ${quote(each)}`);
}

function quote({ at }: Finding): string {
  return at.kind === "text" ? at.quote : "";
}

const SIBLINGS = (share: string): string =>
  `Cuối kỳ câu lạc bộ có 640 thành viên, chia thành 18 tổ.\n- Xuất sắc: 352 em, đạt 55,0%;\n- Tiên tiến: 208 em, đạt ${share};\n- Hoàn thành: 80 em, đạt 12,5%.`;

const BALANCE = (left: string): string =>
  `Số dư đầu năm chuyển sang: 64.350.000 đồng. Thu trong năm 212.400.000 đồng, gồm hội phí 90.100.000 đồng và kinh phí hỗ trợ 122.300.000 đồng. Chi trong năm: 198.625.000 đồng, phần lớn cho thăm hỏi. Số dư cuối năm chuyển sang năm 2026: ${left} đồng.`;

const SPREAD = (taught: string): string =>
  `Trung tâm đón tổng số 24.715 lượt người học. Số này chia theo ba hình thức. Học tại lớp có 13.262 lượt. Các buổi lưu động ở 14 thôn phục vụ 7.340 lượt. Hình thức thứ ba là học qua mạng, có ${taught} lượt.`;

const FAULTS: readonly (readonly [string, string])[] = [
  // The balance is not right because all is left out.
  ["change-differs 40 đơn", "Tồn đầu kỳ 40 đơn, nhận mới 25 đơn, giải quyết 20 đơn, còn 40 đơn."],
  // All that an "và" closes are meant, though the first four add up.
  [
    "sentence-sum-differs 715 vụ",
    "Đã thụ lý tổng số 715 vụ, gồm: 128 vụ hình sự, 341 vụ dân sự, 195 vụ hôn nhân, 51 vụ kinh doanh và 24 vụ hành chính.",
  ],
  // Groups told off alike, the last of them the rest.
  [
    "sentence-sum-differs 12.408 người",
    "Toàn xã có 12.408 người có thẻ. Nhóm ngân sách đóng có 4.615 người; nhóm được hỗ trợ có 3.370 người. Nhóm người lao động đóng là 2.092 người. Nhóm còn lại theo hộ gia đình, với 2.871 người.",
  ],
  // "cộng cả kỳ" behind its parts, one of which "lên".
  [
    "sentence-sum-differs 164.350 lượt khách",
    "Hai tháng đầu quý đón 41.300 lượt khách. Sang tháng thứ ba, lượng khách lên 50.250 lượt. Tháng cuối đạt 62.800 lượt. Như vậy, cộng cả kỳ, bến đã đón 164.350 lượt khách.",
  ],
  // The rest proves the base; the count is of the whole named before.
  [
    "percentage-differs 71,8 km, đạt 72,4%",
    "Kênh mương dài tổng cộng 94,5 km. Năm nay nhân dân góp 640 ngày công. Đã kiên cố hóa 71,8 km, đạt 72,4% tổng chiều dài; 22,7 km còn lại làm năm sau.",
  ],
  [
    "percentage-differs 38.214 lượt khám bằng thẻ, chiếm 86,6%",
    "Trạm thực hiện 42.716 lượt khám bệnh. Xét nghiệm 9.400 lần.\n\nTrong tổng lượt khám nêu trên có 38.214 lượt khám bằng thẻ, chiếm 86,6%.",
  ],
  [
    "change-differs 27 đơn",
    "Số phải giải quyết là 83 đơn. Đã giải quyết xong 66 đơn, số đơn còn lại đang giải quyết là 27 đơn.",
  ],
  [
    "change-differs 140 triệu đồng",
    "Bản có 26 hộ nuôi ong. Tổng thu của 26 hộ là 2.704 triệu đồng, bình quân mỗi hộ thu 140 triệu đồng.",
  ],
  [
    "figure-conflict 429 đơn vị máu tiếp",
    "Ngày hội tiếp nhận được 492 đơn vị máu. Nhóm O chiếm quá nửa. Toàn bộ 429 đơn vị máu tiếp nhận tại ngày hội được bảo quản ngay; đợt một thu 318 đơn vị.",
  ],
  // The base stands behind the shares; "trung bình" is the name of a kind.
  [
    "percentage-differs 418 hộ (chiếm 29,0%) trên tổng số 2.000",
    "Xếp loại: khá 94 hộ (chiếm 4,7%), hộ trung bình 132 hộ (chiếm 6,6%), hộ yếu 418 hộ (chiếm 29,0%) trên tổng số 2.000 hộ.",
  ],
  ["change-differs 53 thẻ", "Cấp mới 64 thẻ, thu hồi 21 thẻ, như vậy tăng 53 thẻ so với đầu năm."],
  // Worked out over what there is now.
  [
    "change-differs 10,9%",
    "Dư nợ đạt 88,4 tỷ đồng, tăng 9,6 tỷ đồng so với đầu năm, tỷ lệ tăng trưởng 10,9%.",
  ],
  // Two of three columns come out.
  [
    "sentence-sum-differs 757 lượt khám",
    "Xã có 2 trạm với 14 phòng và 412 lượt khám; 3 điểm với 9 phòng, 365 lượt khám. Cả xã có 5 cơ sở, 23 phòng với 757 lượt khám.",
  ],
  [
    "change-differs 4 lần",
    "Từ 8 tổ với 54 hộ, đến nay đã nhân lên 24 tổ với 270 hộ, tăng 4 lần về số hộ và gấp 4 lần về số tổ.",
  ],
  ["change-differs 2.201 tấn", "Vụ này gặt 345 ha, năng suất 5,8 tấn/ha, sản lượng 2.201 tấn."],
  ["change-differs 1,8%", "Tỷ lệ tảo hôn còn 3,7% (năm 2024: 4,5%), giảm 1,8%."],
  // A small total that some of its parts give by chance.
  ["sentence-sum-differs 9 giải", "Trao 2 giải nhất, 3 giải nhì, 6 giải ba; tổng cộng 9 giải."],
  [
    "change-differs 73,8 triệu đồng",
    "Quỹ đầu năm có số dư 31,5 triệu đồng, trong năm vận động thêm 84,2 triệu đồng. Đã chi khen thưởng, hỗ trợ 77,9 triệu đồng. Hiện quỹ còn 73,8 triệu đồng.",
  ],
  // The total stands in the sentence behind, beside another that holds.
  [
    "sentence-sum-differs 676 hộ",
    "Vay nuôi bò 21,6 tỷ đồng/318 hộ; vay trồng rừng 13,2 tỷ đồng/207 hộ; vay làm nghề 8,7 tỷ đồng/142 hộ. Tổng dư nợ ba nguồn 43,5 tỷ đồng với 676 hộ.",
  ],
  // Done and not yet done leave nothing out.
  [
    "sentence-sum-differs 1.385 đơn",
    "Kỳ này có 1.385 đơn. Đã giải quyết 1.262 đơn, trong đó trước hạn 944 đơn, đúng hạn 318 đơn; đang giải quyết 133 đơn.",
  ],
  // The plan was given in the sentence before.
  [
    "percentage-differs 44,1 tỷ đồng, đạt 89,0%",
    "Được giao 52,5 tỷ đồng. Đến nay đã giải ngân 44,1 tỷ đồng, đạt 89,0% kế hoạch vốn.",
  ],
  // Growth behind the bracket, over what there is now.
  [
    "change-differs 18,6%",
    "Thư viện tiếp 86 lượt đoàn khách (giảm 16 lượt so với năm 2024), tương ứng giảm 18,6%.",
  ],
  // The earlier level before the change, the present one in the sentence before.
  [
    "change-differs 5 hội viên",
    "Hội có 318 hội viên; trong năm kết nạp 9 hội viên. So với đầu năm (316 hội viên), tăng 5 hội viên.",
  ],
  [
    "sentence-sum-differs 75 phiếu thu",
    "Có 68 phiếu tán thành, 4 phiếu không tán thành, 2 phiếu trắng trên tổng số 75 phiếu thu về.",
  ],
  ["change-differs 4,6 người/hộ", "Toàn xã có 3.150 hộ, 12.285 khẩu, bình quân 4,6 người/hộ."],
  // The last part, its word half typed, is told off by its number of stars.
  [
    "sentence-sum-differs 19 sản phẩm",
    "Có 19 sản phẩm được xếp hạng, trong đó: 06 sản phẩm đạt 4 sao và 31 phẩm đạt 3 sao.",
  ],
  // A base of another word, on which the sister shares come out.
  ["percentage-differs 208 em, đạt 35,2%", SIBLINGS("35,2%")],
  // What is carried forward, over four sentences.
  ["change-differs 87.125.000 đồng", BALANCE("87.125.000")],
  [
    "change-differs 12 đơn chuyển kỳ sau",
    "Số đơn kỳ trước chuyển sang 19 đơn, tiếp nhận mới 46 đơn. Trong kỳ đã giải quyết 51 đơn, còn 12 đơn chuyển kỳ sau.",
  ],
  // Parts told in sentences of their own.
  ["sentence-sum-differs 24.715 lượt người học", SPREAD("4.131")],
  // A rate with a name behind a ratio in words.
  [
    "percentage-differs 6.215 hộ dùng nước sạch trên tổng số 7.132 hộ dân, đạt tỷ lệ bao phủ 78,4%",
    "Toàn phường có 6.215 hộ dùng nước sạch trên tổng số 7.132 hộ dân, đạt tỷ lệ bao phủ 78,4%.",
  ],
  // A share of a count two sentences before, two digits swapped.
  [
    "percentage-differs 1.184 hội viên tham gia bảo hiểm, chiếm 36,1%",
    "Hội có 1.875 hội viên. Năm qua tổ chức 12 buổi sinh hoạt. Có 1.184 hội viên tham gia bảo hiểm, chiếm 36,1%.",
  ],
  // The bracket says of which time its level is.
  ["change-differs 32 trẻ", "Số trẻ nhập học là 245 trẻ, tăng 32 trẻ so với năm 2024 (năm 2024 là 223 trẻ)."],
  // A number for each, how many, and what it comes to.
  [
    "change-differs 475 tỷ đồng",
    "Xã hỗ trợ 190 hộ sửa nhà, mức 2,5 triệu đồng/hộ, tổng kinh phí 475 tỷ đồng.",
  ],
  // Numbered in the text.
  [
    "list-count-differs 04 kế hoạch",
    "Phường ban hành 04 kế hoạch, gồm: (1) Kế hoạch tập huấn; (2) Kế hoạch kiểm tra; (3) Kế hoạch tuyên truyền.",
  ],
  // A number that comes back with two digits swapped.
  [
    "figure-conflict 275 hộ cận nghèo",
    "Theo kết quả rà soát, xã còn 257 hộ cận nghèo. Xã đã phân công đoàn thể giúp đỡ. Trong số 275 hộ cận nghèo năm 2025 nói trên có 31 hộ cần sửa nhà.",
  ],
  [
    "document-reference-conflict Quyết định số 2158/QĐ-UBND ngày 06/5/2025",
    "Căn cứ Quyết định số 2185/QĐ-UBND ngày 06/5/2025 của UBND tỉnh về phê duyệt Đề án sắp xếp trường lớp. Kinh phí kèm theo Quyết định số 2158/QĐ-UBND ngày 06/5/2025 nêu trên chưa được phân bổ.",
  ],
  [
    "figure-conflict 79,15 điểm",
    "Dẫn đầu là xã An Phú với 92,40 điểm, tiếp đến xã Bình Hòa 90,15 điểm, xã Cẩm Sơn 86,30 điểm, xã Đồng Tâm 69,85 điểm. Đứng cuối là xã Giao Thủy, đạt 79,15 điểm.",
  ],
  [
    "malformed-date ngày 02/3/2025",
    "Nhà sinh hoạt khởi công ngày 15/4/2025, hoàn thành, nghiệm thu ngày 02/3/2025.",
  ],
  [
    "period-differs ngày 01/7/2025 đến ngày 31/12/2025",
    "BÁO CÁO\nKết quả công tác hội quý III năm 2025\n(Số liệu tính từ ngày 01/7/2025 đến ngày 31/12/2025)\nHội đã thăm 18 hội viên.",
  ],
];

const CLEAN: readonly string[] = [
  // A plan is no whole; a report of the year ends its counting before the year does.
  "Toàn xã có 118 km đường; đã cứng hóa 97 km, đạt 95% kế hoạch, còn lại 21 km.",
  "BÁO CÁO\nCông tác hội năm 2025\n(Số liệu tính từ ngày 01/01/2025 đến ngày 30/11/2025)\nHội đã thăm 18 hội viên.",
  // Two places are no coming and going; the printed level is the earlier one.
  "Xã A có 45 hộ nghèo, xã B có 30 hộ nghèo, tính chung giảm 12 hộ nghèo.",
  "Cuối năm 2023, dư nợ là 85,1 tỷ đồng. Năm 2024, dư nợ tăng 11,3 tỷ đồng, tương ứng 13,3%.",
  // Parts of other things, out of a total, of the same period, of two works.
  "Có 18 chủ thể tham gia, trong đó 21 sản phẩm đạt 3 sao và 4 sản phẩm đạt 4 sao.",
  "Hỗ trợ thôn Đông 12 hộ, thôn Đoài 15 hộ, thôn Bắc 20 hộ trong tổng số 50 hộ.",
  "Cả năm xảy ra 66 vụ (quý IV: 20 vụ), giảm 14 vụ so với năm 2023.",
  "Xã có 120 hộ dân, trong đó 18 hộ kinh doanh, gấp 3 lần số hộ năm trước.",
  "Khởi công ngày 20/5/2025 sau khi hoàn thành giải phóng mặt bằng ngày 05/4/2025.",
  "Khởi công ngày 20/5/2025 đường thôn Đông; hoàn thành ngày 05/4/2025 đường thôn Tây.",
  // Letters without đ, the number announced by the words before, a changed number.
  "Có 5 nhóm: a) Nhóm trồng trọt; b) Nhóm chăn nuôi; c) Nhóm nghề; d) Nhóm dịch vụ; e) Nhóm khác.",
  "Ban hành 3 văn bản chỉ đạo 5 đơn vị, gồm: (1) Kế hoạch chung; (2) Công văn đôn đốc; (3) Thông báo kết luận.",
  "Xã hỗ trợ 10 hộ làm nhà, mỗi hộ 60 triệu đồng; Quỹ đã vận động được 6 tỷ đồng.",
  "Có 142 hộ nghèo. Sau rà soát, giảm xuống 124 hộ nghèo.",
  "Khối mầm non, cao nhất là trường Hoa Sen với 92 điểm. Khối tiểu học, trường Lê Lợi 95 điểm, trường Minh Khai 91 điểm, trường Kim Đồng 90 điểm.",
  // A rest without a number; ratios one within the other; a loss in the balance; a total that was raised.
  "Chuyển đổi 34,5 ha đất, trong đó sang ngô 14 ha, sang lạc 12,5 ha, còn lại để trồng cỏ.",
  "Có 13/16 tổ đạt danh hiệu, trong đó 10/13 tổ giữ vững ba năm liền và 6/10 tổ này được khen.",
  "Tồn đầu quý 36,4 tấn. Nhập trong quý 112,0 tấn. Xuất trong quý 124,5 tấn. Hao hụt trong định mức 0,4 tấn. Tồn cuối quý 23,5 tấn.",
  "Ký mới 02 thỏa thuận hợp tác, nâng tổng số lên 09 thỏa thuận, trong đó 04 thỏa thuận xếp loại khá.",
  "Kênh mương dài tổng cộng 94,5 km. Năm nay nhân dân góp 640 ngày công. Đã kiên cố hóa 71,8 km, đạt 76,0% tổng chiều dài; 22,7 km còn lại làm năm sau.",
  "Hai tháng đầu quý đón 41.300 lượt khách. Sang tháng thứ ba, lượng khách lên 50.250 lượt. Tháng cuối đạt 62.800 lượt. Như vậy, cộng cả kỳ, bến đã đón 154.350 lượt khách.",
  "Bản có 26 hộ nuôi ong. Tổng thu của 26 hộ là 2.704 triệu đồng, bình quân mỗi hộ thu 104 triệu đồng.",
  "Xếp loại: khá 94 hộ (chiếm 4,7%), hộ trung bình 132 hộ (chiếm 6,6%), hộ yếu 418 hộ (chiếm 20,9%) trên tổng số 2.000 hộ.",
  "Cấp mới 64 thẻ, thu hồi 21 thẻ, như vậy tăng 43 thẻ so với đầu năm.",
  "Dư nợ đạt 88,4 tỷ đồng, tăng 9,6 tỷ đồng so với đầu năm, tỷ lệ tăng trưởng 12,2%.",
  "Xã có 2 trạm với 14 phòng và 412 lượt khám; 3 điểm với 9 phòng, 365 lượt khám. Cả xã có 5 cơ sở, 23 phòng với 777 lượt khám.",
  "Từ 8 tổ với 54 hộ, đến nay đã nhân lên 24 tổ với 270 hộ, tăng 4 lần về số hộ và gấp 3 lần về số tổ.",
  "Vụ này gặt 345 ha, năng suất 5,8 tấn/ha, sản lượng 2.001 tấn.",
  "Tỷ lệ tảo hôn còn 3,7% (năm 2024: 4,5%), giảm 0,8%.",
  "Trao 2 giải nhất, 3 giải nhì, 6 giải ba; tổng cộng 11 giải.",
  "Quỹ đầu năm có số dư 31,5 triệu đồng, trong năm vận động thêm 84,2 triệu đồng. Đã chi khen thưởng, hỗ trợ 77,9 triệu đồng. Hiện quỹ còn 37,8 triệu đồng.",
  // Two kinds that one animal may be of; clauses that count the same things in the same order.
  "Đàn dê có 2.145 con, trong đó dê lai 1.220 con, dê sinh sản 960 con.",
  "Vay nuôi bò 21,6 tỷ đồng/318 hộ; vay trồng rừng 13,2 tỷ đồng/207 hộ; vay làm nghề 8,7 tỷ đồng/142 hộ. Tổng dư nợ ba nguồn 43,5 tỷ đồng với 667 hộ.",
  "Được giao 52,5 tỷ đồng. Đến nay đã giải ngân 44,1 tỷ đồng, đạt 84,0% kế hoạch vốn.",
  // A word half typed does not open the list.
  "Có 19 sản phẩm được xếp hạng, trong đó: 06 sản phẩm đạt 4 sao và 13 phẩm đạt 3 sao.",
  SIBLINGS("32,5%"),
  BALANCE("78.125.000"),
  SPREAD("4.113"),
  "Số đơn kỳ trước chuyển sang 19 đơn, tiếp nhận mới 46 đơn. Trong kỳ đã giải quyết 51 đơn, còn 14 đơn chuyển kỳ sau.",
  "Toàn phường có 6.215 hộ dùng nước sạch trên tổng số 7.132 hộ dân, đạt tỷ lệ bao phủ 87,1%.",
  "Hội có 1.875 hội viên. Năm qua tổ chức 12 buổi sinh hoạt. Có 1.184 hội viên tham gia bảo hiểm, chiếm 63,1%.",
  "Số trẻ nhập học là 245 trẻ, tăng 22 trẻ so với năm 2024 (năm 2024 là 223 trẻ).",
  "Xã hỗ trợ 190 hộ sửa nhà, mức 2,5 triệu đồng/hộ, tổng kinh phí 475 triệu đồng.",
  "Phường ban hành 03 kế hoạch, gồm: (1) Kế hoạch tập huấn; (2) Kế hoạch kiểm tra; (3) Kế hoạch tuyên truyền.",
  // Shares of two wholes, the second of which is not printed.
  "Tuyên dương 80 học viên. Theo loại: giỏi 44 (55,0%), khá 26 (32,5%), đạt 10 (12,5%). Nguyên nhân vắng: ốm 18 (28,1%), việc nhà 23 (35,9%), lý do khác 23 (35,9%).",
  // Two villages with numbers that look alike, two decisions of one day on two matters.
  "Xã Lộc An còn 257 hộ cận nghèo. Công tác vận động được duy trì. Xã Tân Lộc còn 275 hộ cận nghèo.",
  "Quyết định số 2185/QĐ-UBND ngày 06/5/2025 về phê duyệt quy hoạch khu dân cư phía đông. Quyết định số 2158/QĐ-UBND ngày 06/5/2025 về khen thưởng tập thể làm tốt phong trào đọc sách.",
  // The level before the change is the earlier one.
  "Vụ này trồng 3.264 ha; so với vụ trước (3.309 ha) diện tích giảm 45 ha, tương đương 1,4%.",
  // "trong 1.812 hộ" is the base of a share, not the total of what follows.
  "Đầu năm có 156 hộ nghèo, chiếm 8,6% trong 1.812 hộ; cuối năm còn 118 hộ nghèo, chiếm 6,5% trong 1.827 hộ.",
  // Two names with one figure, a title with "và" within.
  "Thu quỹ của 4 phường: cao nhất là phường Hải An 412 triệu đồng, kế đến phường Kim Long và phường Minh Tân cùng đạt 365 triệu đồng, thấp nhất là phường Phú Thịnh 187 triệu đồng.",
  "Có 3 người trả lời gồm Chủ tịch UBND, Trưởng Công an xã và công chức địa chính.",
  "Dẫn đầu là xã An Phú với 92,40 điểm, tiếp đến xã Bình Hòa 90,15 điểm, xã Cẩm Sơn 86,30 điểm, xã Đồng Tâm 80,85 điểm. Đứng cuối là xã Giao Thủy, đạt 79,15 điểm.",
  "Nhà sinh hoạt khởi công ngày 15/4/2025, hoàn thành, nghiệm thu ngày 02/9/2025.",
  "BÁO CÁO\nKết quả công tác hội quý III năm 2025\n(Số liệu tính từ ngày 01/7/2025 đến ngày 30/9/2025)\nHội đã thăm 18 hội viên.",
];

describe("relations of figures that stand sentences apart", () => {
  it.each(FAULTS)("%s", (expected, text) => {
    expect(loud(text)).toEqual([expected]);
  });

  it.each(CLEAN)("is silent: %s", (text) => {
    expect(loud(text)).toEqual([]);
  });
});
