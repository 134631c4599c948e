import { testKinds, type Kind } from "./told";

const BALLOT = (first: number, second: number): string =>
  `Kết quả lấy phiếu về tên nhà văn hóa: số phiếu phát 640, thu về 612.\n– tên “Ánh Trăng”: ${String(first)} phiếu\n– tên “Hoa Ban”: ${String(second)} phiếu\n– tên khác: 127 phiếu.\nNhận xét: tên “Ánh Trăng” được chọn nhiều nhất, với hơn một nửa số phiếu thu về, nên xã chọn tên này.`;
const ASKED = (agreed: number): string =>
  `Xã phỏng vấn 248 hộ được hỏi ý kiến về mở đường. Có ${String(agreed)} hộ đồng ý hiến đất. Đường dài 2 km.\nNhư đã nêu, quá nửa số hộ được hỏi ý kiến đồng ý hiến đất.`;
const CASES = (all: number): string =>
  `Phát hiện ${String(all)} vụ lấn đất (quý trước 44 vụ), lập biên bản 15 vụ. Phạt 180 triệu đồng.\nTrong số vụ phát hiện nói trên, riêng lấn hành lang đường lên tới 32 vụ.`;
const SPENT = (rest: number): string =>
  `Đến 15/11, giải ngân 84 tỷ đồng, đạt 60% kế hoạch, thấp hơn mức chung của tỉnh (71,2%).\nBa dự án còn vướng mặt bằng. Tỷ lệ vốn chưa giải ngân là ${String(rest)}%, áp lực rất lớn.`;
const SURVEY = (last: number, rule: string): string =>
  `Khảo sát 300 người dân về bộ phận một cửa: trả lời “rất hài lòng” chiếm 41,5%, tăng so với 36% năm trước. Mức “hài lòng” là 44,5%.\nCòn 9% chọn “bình thường”. Nhóm “không hài lòng” là ${String(last)}%. ${rule}`;
const FOUR = "Phiếu có bốn mức, mỗi người chọn đúng một mức.";

const KINDS: readonly Kind[] = [
  {
    name: "a majority of ballots counted above, by the name",
    wrong: BALLOT(254, 231),
    found: "percentage-differs hơn một nửa",
    right: BALLOT(354, 131),
  },
  {
    name: "a majority of those asked",
    wrong: ASKED(96),
    found: "percentage-differs quá nửa",
    right: ASKED(136),
  },
  {
    name: "a part of the cases above that is more than they",
    wrong: CASES(27),
    found: "sentence-sum-differs 32 vụ",
    right: CASES(37),
  },
  { name: "what is not spent", wrong: SPENT(50), found: "sentence-sum-differs 50%", right: SPENT(40) },
  {
    name: "what is not used, a sentence on",
    wrong: "Số hộ dùng nước máy chiếm 78%. Số hộ chưa dùng nước máy chiếm 32%, ở vùng cao.",
    found: "sentence-sum-differs 32%",
    right: "Số hộ dùng nước máy chiếm 78%. Số hộ chưa dùng nước máy chiếm 22%, ở vùng cao.",
  },
  {
    name: "the answers to one question, each person one",
    wrong: SURVEY(8, FOUR),
    found: "sentence-sum-differs 8%",
    right: SURVEY(5, FOUR),
  },
];

const SILENT: readonly string[] = [
  // Several answers may be given, or nobody says that each gives one.
  "Khảo sát 300 người: 62% thích bóng đá, 48% thích cầu lông, 30% thích bơi; mỗi người chọn một hoặc nhiều môn.",
  SURVEY(8, "Đường dây nóng nhận 27 cuộc gọi."),
  // As many as the question has answers are not told of.
  SURVEY(8, "Phiếu có năm mức, mỗi người chọn đúng một mức."),
  // Another thing not done; another year's share of it.
  "Tỷ lệ tiêm đủ mũi đạt 91% ở trẻ em. Tỷ lệ phụ nữ chưa khám thai là 4%.",
  "Năm trước giải ngân đạt 60% kế hoạch. Tỷ lệ vốn chưa giải ngân là 25%.",
  // A greater whole, another time.
  "Phát hiện 27 vụ. Trong số vụ nói trên có 9 vụ ở bản Nà Khoang; đến nay cả huyện có 51 vụ.",
  // Nobody knows which whole is meant.
  "Phát 640 phiếu. Tên “Ánh Trăng” được 254 phiếu, được hơn một nửa số phiếu hợp lệ của thôn.",
];

testKinds("shares whose part and whole stand apart", KINDS, SILENT);
