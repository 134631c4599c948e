/**
 * The words of grammar that a report's prose puts around its figures, as data: lower case, with tone marks in the older
 * place (`khóa`, `ủy`). None is needed to see a figure, only to tell what it is to the others.
 */

/** Say that a number is one of change: "tăng 39 việc", "giảm (7 đảng viên)". */
export const CHANGE_WORDS = [
  "tăng",
  "giảm",
  "tăng thêm",
  "giảm bớt",
  "vượt",
  "cao hơn",
  "thấp hơn",
  "nhiều hơn",
  "ít hơn",
  "lớn hơn",
  "nhỏ hơn",
  "hụt",
  "tăng lên",
  "giảm xuống",
  "giảm đi",
  "tăng trưởng",
  "tăng so với cùng kỳ",
  "giảm so với cùng kỳ",
  "tăng so với năm trước",
  "giảm so với năm trước",
] as const;
export const FALLING_WORDS = ["giảm", "thấp hơn", "ít hơn", "nhỏ hơn", "hụt"] as const;

/** May stand between such a word and its number. */
export const HEDGES = [
  "là",
  "được",
  "thêm",
  "khoảng",
  "gần",
  "hơn",
  "trên",
  "dưới",
  "ước",
  "ước đạt",
  "xấp xỉ",
  "bằng",
  "tương ứng",
  "tương đương",
  "đến",
  "có",
  "đạt",
  "tới",
] as const;

/** What is left of a whole: "còn 111 vụ". */
export const LEFT_WORDS = [
  "còn",
  "còn lại",
  "hiện còn",
  "tồn",
  "còn tồn",
  "tồn đọng",
  "vắng",
  "vắng mặt",
  "số còn lại",
  "số còn lại là",
  "còn tồn đọng",
  "chuyển kỳ sau",
  "chuyển sang kỳ sau",
  "chuyển sang năm sau",
  "chuyển năm sau",
] as const;

/** Behind a number they say the same: "88 việc còn lại". */
export const LEFT_BEHIND = ["còn lại", "còn tồn", "tồn đọng"] as const;

/** The number is of another time than the sentence's. */
export const EARLIER_WORDS = [
  "so với",
  "so",
  "cùng kỳ",
  "năm trước",
  "năm ngoái",
  "kỳ trước",
  "tháng trước",
  "quý trước",
  "nhiệm kỳ trước",
] as const;

/** The number is one for each of many. */
export const AVERAGE_WORDS = ["bình quân", "trung bình", "mỗi", "từng", "tính bình quân"] as const;

/** The number is wished for. */
export const PLAN_WORDS = [
  "kế hoạch",
  "chỉ tiêu",
  "mục tiêu",
  "phấn đấu",
  "dự toán",
  "dự kiến",
  "định mức",
  "chỉ tiêu giao",
] as const;

/** A percentage before one of these is held against something that need not be printed. */
export const PLAN_BEHIND = [
  "kế hoạch",
  "kh",
  "chỉ tiêu",
  "mục tiêu",
  "dự toán",
  "nghị quyết",
  "so",
  "cùng kỳ",
  "năm trước",
  "định mức",
  "công suất",
] as const;

/** Begin a list of parts. Those that name all of them close it. */
export const CLOSED_LEADS = [
  "gồm",
  "gồm có",
  "bao gồm",
  "chia ra",
  "được chia thành",
  "chia thành",
  "hình thức",
  "các hình thức",
  "bằng các hình thức",
  "với các hình thức",
  "với hình thức",
  "theo hình thức",
  "chia theo",
  "phân theo",
] as const;
export const OPEN_LEADS = [
  "trong đó",
  "trong số đó",
  "trong số này",
  "trong đấy",
  "cụ thể",
  "cụ thể là",
  "cụ thể như sau",
  "như sau",
  "bằng các",
] as const;

/** A total that stands behind its parts. */
export const TOTAL_WORDS = [
  "tổng",
  "tổng cộng",
  "cộng",
  "cộng lại",
  "tổng số",
  "tất cả",
  "cả thảy",
  "lũy kế",
  "tổng số là",
  "tổng cộng là",
  "tổng cộng có",
  "cả năm",
  "cả năm là",
  "cả năm có",
  "nâng tổng số",
  "nâng tổng số lên",
] as const;

/** The sentence turns to something else; what follows is no part of the list. */
export const TURN_WORDS = [
  "đồng thời",
  "ngoài ra",
  "bên cạnh đó",
  "qua đó",
  "từ đó",
  "kết quả",
  "trị giá",
  "tổng trị giá",
  "tổng kinh phí",
  "kinh phí",
  "với tổng",
  "riêng",
  "nâng tổng số",
] as const;

/** A list that says itself that it is not all. */
export const PARTIAL_WORDS = [
  "còn lại",
  "khác",
  "chủ yếu",
  "tiêu biểu",
  "điển hình là",
  "nhất là",
  "một số",
  "v.v",
  "như",
  "nổi bật",
  "đáng chú ý",
] as const;

/** What one thing may be at once, by kind: parts told by two of these kinds overlap. */
export const OVERLAPPING: readonly (readonly string[])[] = [
  ["nữ", "nam"],
  ["dân tộc", "người kinh", "dân tộc thiểu số", "dtts"],
  ["tôn giáo", "có đạo", "công giáo", "giáo dân", "theo đạo"],
  ["tuổi", "trẻ", "độ tuổi", "cao tuổi", "đoàn viên"],
  ["đảng viên", "cấp ủy viên", "ngoài đảng"],
  ["trình độ", "đại học", "thạc sĩ", "tiến sĩ", "cao đẳng", "trung cấp", "chuyên môn", "lý luận"],
  ["trực tuyến", "thanh toán", "bưu chính", "trực tiếp"],
  ["tái cử", "kiêm nhiệm", "kiêm"],
  ["khuyết tật"],
  ["người đứng đầu", "lãnh đạo"],
];

/** The counts of things that some may do both: no exclusive parts. */
export const COPULAS = [
  "chiếm",
  "đạt",
  "đạt tỷ lệ",
  "chiếm tỷ lệ",
  "tỷ lệ",
  "tỉ lệ",
  "bằng",
  "tương ứng",
  "tương đương",
  "tương đương với",
  "tỷ lệ đạt",
  "đạt tỉ lệ",
  "chiếm tỉ lệ",
] as const;
