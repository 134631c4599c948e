import { foldToneStyle, foldWords } from "../base/fold-text";

/** What a label of a row or a column may say of the figures beside it. */
export type TableWord =
  | "total"
  | "share"
  | "average"
  | "rank"
  | "difference"
  | "cumulative"
  | "opening"
  | "closing"
  | "outflow"
  | "breakdown"
  | "detail"
  | "statistic"
  | "code"
  | "year"
  | "aside";

/**
 * Words as they are written, with their marks; `^` binds to the beginning of the label, `$` to its end. A label that has
 * marks is compared with them, so that "Công an" is not "Cộng" and "Nam" beside "Nữ" is not "Năm".
 */
const WORDS: Readonly<Record<TableWord, readonly string[]>> = {
  total: [
    "^tổng$",
    "^tổng số",
    "^tổng cộng",
    "^cộng$",
    "^cộng chung",
    "^tổng chung",
    "^tổng cuối",
    "^tổng thể",
    "^tổng toàn",
    "^tổng các",
    "^tổng khối",
    "^tổng nhóm",
    "^tổng i",
    "^cộng i",
    "^cộng nhóm",
    "^cộng khối",
    "^cộng mục",
    "^cộng phần",
    "^cộng các",
    "^cộng dồn",
    "^cộng toàn",
    "^toàn huyện",
    "^toàn tỉnh",
    "^toàn xã",
    "^toàn thành phố",
    "^toàn ngành",
    "^toàn quốc",
    "^toàn thị xã",
    "^toàn phường",
    "^cả nước",
    "^cả năm",
    "^tổng hợp chung",
    "tổng cộng$",
    "tổng số$",
    "^chung toàn",
    "^tổng cuối",
    "^tổng giai đoạn",
    "^tổng cả",
    "^tổng năm",
    "^tổng quý",
    "^cả giai đoạn",
    "^cả quý",
    "total",
    "totals",
    "subtotal",
    "grand total",
    "^sum$",
    "^all$",
    "^all ",
    "^overall$",
    "^both sexes",
  ],
  share: [
    "tỷ lệ",
    "tỉ lệ",
    "tỷ trọng",
    "tỉ trọng",
    "cơ cấu",
    "tỷ suất",
    "phần trăm",
    "percent",
    "per cent",
    "percentage",
    "share",
    "ratio",
    "rate",
  ],
  average: [
    "bình quân",
    "trung bình",
    "average",
    "mean",
    "per capita",
    "^bq",
    "bq$",
    "^tb$",
    "điểm tb",
    "đầu người",
    "median",
  ],
  rank: ["xếp hạng", "thứ hạng", "xếp thứ", "vị thứ", "^hạng$", "rank", "ranking"],
  difference: [
    "chênh lệch",
    "tăng giảm",
    "tăng hoặc giảm",
    "tăng thêm",
    "so với",
    "so sánh",
    "difference",
    "change",
    "variance",
    "tăng trưởng",
  ],
  cumulative: ["lũy kế", "luỹ kế", "cộng dồn", "cumulative", "year to date", "ytd"],
  opening: [
    "đầu kỳ",
    "đầu năm",
    "kỳ trước",
    "năm trước chuyển",
    "tồn đầu",
    "đầu quý",
    "đầu tháng",
    "số đầu",
    "opening",
    "beginning",
  ],
  closing: [
    "cuối kỳ",
    "cuối năm",
    "chuyển kỳ sau",
    "chuyển sang kỳ",
    "tồn cuối",
    "còn lại",
    "cuối quý",
    "cuối tháng",
    "số cuối",
    "closing",
    "ending",
    "hiện có",
  ],
  outflow: [
    "giảm",
    "giải quyết",
    "đã trả",
    "xuất",
    "chi$",
    "^chi ",
    "đã xử lý",
    "chuyển đi",
    "ra khỏi",
    "thoát",
    "bớt",
  ],
  breakdown: [
    "^chia theo",
    "^chia ra",
    "^phân theo",
    "^phân loại theo",
    "^theo đối tượng",
    "^bao gồm",
    "^gồm",
    "^cụ thể",
  ],
  detail: ["^trong đó", "^riêng", "^bao gồm", "of which"],
  statistic: [
    "max",
    "maximum",
    "min",
    "minimum",
    "stdev",
    "std",
    "deviation",
    "lớn nhất",
    "nhỏ nhất",
    "cao nhất",
    "thấp nhất",
    "trung vị",
  ],
  code: [
    "^mã$",
    "mã số",
    "mã đơn vị",
    "mã hs",
    "mã vạch",
    "mã hàng",
    "mã hộ",
    "^mã ",
    "điện thoại",
    "^sđt",
    "^số đt",
    "di động",
    "cccd",
    "cmnd",
    "căn cước",
    "tài khoản",
    "số hiệu",
    "số quyết định",
    "fax",
    "biển số",
    "mst",
    "barcode",
    "code",
    "phone",
    "mã định danh",
  ],
  year: ["^năm$", "năm sinh", "năm đăng ký", "năm công nhận", "^year$"],
  aside: [
    "^cùng kỳ",
    "^ghi chú",
    "^nguồn",
    "^mức tăng",
    "^tăng so với",
    "^giảm so với",
    "^đạt tỷ lệ",
    "^so với",
    "^so cùng kỳ",
    "^kế hoạch giao",
  ],
};

interface Entry {
  readonly toned: string;
  readonly plain: string;
  readonly start: boolean;
  readonly end: boolean;
}

const ENTRIES = new Map<TableWord, readonly Entry[]>(
  Object.entries(WORDS).map(([kind, words]) => [
    kind as TableWord,
    words.map((word) => {
      const bare = word.replace(/^\^|\$$/gu, "");
      return {
        toned: foldToneStyle(bare),
        plain: foldWords(bare),
        start: word.startsWith("^"),
        end: word.endsWith("$"),
      };
    }),
  ]),
);

/**
 * Whether a label says such a word. `marked`: the table is written with its marks, so that a label without any is to be
 * taken as it stands; where nothing in the table has marks, words are compared without.
 */
export function saysWord(label: string, kind: TableWord, marked = hasMarks(label)): boolean {
  const text = marked ? foldToneStyle(label) : foldWords(label);
  if (text === "") return false;
  for (const entry of ENTRIES.get(kind) ?? []) {
    const word = marked ? entry.toned : entry.plain;
    const at = ` ${text} `.indexOf(` ${word} `);
    if (at < 0) continue;
    if (entry.start && at !== 0) continue;
    if (entry.end && !text.endsWith(word)) continue;
    return true;
  }
  return false;
}

/** Whether a text has a letter with a Vietnamese mark. */
export function hasMarks(text: string): boolean {
  return /[\u00c0-\u024f\u1ea0-\u1ef9]|\p{M}/u.test(text);
}
