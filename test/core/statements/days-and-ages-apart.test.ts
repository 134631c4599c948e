import { testKinds, type Kind } from "./told";

const CEREMONY = (joined: number): string =>
  `Lễ trao Huy hiệu Đảng đợt 03/02/2024 tại xã. Đồng chí Vàng A Dế, sinh năm 1948, vào Đảng năm 1969, nay 76 tuổi đời, ${String(joined)} năm tuổi Đảng.`;
const WEAVER = (age: number): string =>
  `Họ tên: Lò Thị Ón. Sinh ngày 10/4/1953 tại bản Nà Khoang.\nBà dạy 5 lớp thêu cho chị em trong bản.\nĐến nay (tháng 8/2024), ở tuổi ${String(age)}, bà vẫn dạy hai buổi mỗi tuần.`;
const TEAM = (days: number): string =>
  `Đoàn bắt đầu làm việc từ ngày 05/3/2024, kiểm tra 44 hồ sơ.\n\nCuộc kiểm tra kết thúc ngày 24/3/2024. Đoàn làm việc liên tục ${String(days)} ngày theo lịch.`;

const KINDS: readonly Kind[] = [
  {
    name: "an approval before the paper that it rests on",
    wrong:
      "Dự án được UBND huyện phê duyệt ngày 14/3/2024 trên cơ sở Tờ trình số 21/TTr-KT lập ngày 25/4/2024 của Phòng Kinh tế.",
    found: "change-differs ngày 14/3/2024",
    right:
      "Dự án được UBND huyện phê duyệt ngày 14/5/2024 trên cơ sở Tờ trình số 21/TTr-KT lập ngày 25/4/2024 của Phòng Kinh tế.",
  },
  {
    name: "a decision before the minutes that open its sentence",
    wrong:
      "Căn cứ Biên bản họp thôn ngày 18/7/2024, ngày 03/7/2024 Chủ tịch UBND xã ban hành quyết định hỗ trợ 12 hộ.",
    found: "change-differs ngày 03/7/2024",
    right:
      "Căn cứ Biên bản họp thôn ngày 18/6/2024, ngày 03/7/2024 Chủ tịch UBND xã ban hành quyết định hỗ trợ 12 hộ.",
  },
  {
    name: "a decision before the application told of in a sentence before",
    wrong:
      "Hộ ông Páo nộp đơn xin rút ngày 24/5/2024. Ngày 17/5/2024 Chủ tịch UBND xã ra quyết định đình chỉ trên cơ sở đơn xin rút nói trên.",
    found: "change-differs Ngày 17/5/2024",
    right:
      "Hộ ông Páo nộp đơn xin rút ngày 14/5/2024. Ngày 17/5/2024 Chủ tịch UBND xã ra quyết định đình chỉ trên cơ sở đơn xin rút nói trên.",
  },
  {
    name: "days between a beginning and an end told apart",
    wrong: TEAM(35),
    found: "change-differs 35 ngày",
    right: TEAM(20),
  },
  {
    name: "days late after a deadline told before",
    wrong:
      "Các xã gửi báo cáo chậm nhất ngày 20/11/2024.\n- Xã Bãi Sậy: gửi ngày 26/11/2024, chậm 16 ngày;\n- Xã Đồi Chè: gửi ngày 17/11/2024, sớm 3 ngày.",
    found: "change-differs chậm 16 ngày",
    right:
      "Các xã gửi báo cáo chậm nhất ngày 20/11/2024.\n- Xã Bãi Sậy: gửi ngày 26/11/2024, chậm 6 ngày;\n- Xã Đồi Chè: gửi ngày 17/11/2024, sớm 3 ngày.",
  },
  {
    name: "late, though before the deadline",
    wrong: "Hạn nộp hồ sơ là ngày 10/6/2024. Trường Gốc Đa nộp ngày 06/6/2024, muộn 4 ngày so với quy định.",
    found: "change-differs muộn 4 ngày",
    right: "Hạn nộp hồ sơ là ngày 10/6/2024. Trường Gốc Đa nộp ngày 14/6/2024, muộn 4 ngày so với quy định.",
  },
  {
    name: "years in the Party, where the year now is the heading's",
    wrong: CEREMONY(45),
    found: "change-differs 45 năm tuổi Đảng",
    right: CEREMONY(55),
  },
  {
    name: "an age of a birth told in another paragraph",
    wrong: WEAVER(61),
    found: "change-differs 61",
    right: WEAVER(71),
  },
];

const SILENT: readonly string[] = [
  // An event is no act; the law is older, the other papers are of the same basis.
  "Vụ việc xảy ra ngày 12/5/2024, căn cứ Quyết định số 9 ngày 28/6/2024, xã đã hòa giải.",
  "Căn cứ Luật Đất đai ngày 18/01/2024; Căn cứ Quyết định số 5/QĐ-UBND ngày 02/02/2023 của UBND tỉnh, Nghị quyết số 3 ngày 05/5/2022.",
  // What holds from a day on; a limit.
  "Quyết định có hiệu lực từ ngày 01/3/2024, ban hành trên cơ sở Tờ trình ngày 12/3/2024 về hồi tố.",
  "UBND xã giao các thôn hoàn thành trước ngày 10/5/2024 trên cơ sở kế hoạch chi tiết lập ngày 15/5/2024.",
  // Days of work; what is allowed; another pair of days.
  TEAM(14),
  `${TEAM(20)} Thời hạn thanh tra 45 ngày theo quyết định.`,
  // Two deadlines; the day before the deadline counts.
  "Đợt 1 hạn nộp là ngày 10/6/2024, đợt 2 hạn nộp là ngày 10/7/2024. Trường Gốc Đa nộp ngày 24/7/2024, chậm 44 ngày.",
  "Báo cáo gửi trước ngày 20/11/2024. Xã Gốc Đa gửi ngày 25/11/2024, chậm 6 ngày.",
  // The age at another time, or somebody else's.
  `${WEAVER(71)} Con trai bà nay 51 tuổi, là trưởng bản.`,
  "Bà sinh năm 1953, nghỉ hưu năm 2008 khi 55 tuổi. Năm 2024 bà được khen.",
  `${CEREMONY(55)} Trước đó đồng chí đã nhận Huy hiệu 45 năm tuổi Đảng.`,
];

testKinds("days and ages told apart from what gives them", KINDS, SILENT);
