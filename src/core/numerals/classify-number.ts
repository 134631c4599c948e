import { COUNTED_WORDS, FUNCTION_WORDS } from "../lexicon/counted-words";
import { startsWith } from "../lexicon/word-pattern";
import type { NotFigure } from "../model/claim";
import { COUNTER_AFTER, isNumbered, WINDOW } from "./is-numbered";
import type { NumberInContext } from "./number-in-context";

/** Says why a number counts nothing (a year, a document's number, "4 sao", "Covid-19"), or `null` for a figure. */
export function classifyNumber(number: NumberInContext): NotFigure | null {
  const { text, lower, from, to, written, base } = number;
  const before = lower.slice(Math.max(0, from - 40), from);
  const after = lower.slice(to, to + 24);
  if (ATTACHED.test(text.slice(Math.max(0, from - 2), from))) return "name";
  if (number.first && isMark(number)) return "section-number";
  if (base !== undefined) return classifyRatio(number, before, after);
  if (/^\d/u.test(written) && isCode(written)) return "name";
  if (isYear(number, before, after)) return "year";
  if (isDay(number, before, after)) return "date";
  const label = isLabel(number);
  if (label && /(?:^|\P{L})thứ\s{1,2}$|(?:^|\P{L})lần\s{1,2}$/u.test(before) && !/lượt\s$/u.test(before))
    return "ordinal";
  if (isDocumentNumber(number, before, after)) return "document-number";
  if (label && isNumbered(number, before, after)) return "name";
  // "từ 20% năm 2021": no stretch of years.
  if (lower.charAt(to - 1) !== "%" && DURATION.test(after) && number.value < LONGEST_DURATION)
    return "duration";
  if (QUALITY.test(after)) return "name";
  if (/^\p{L}/u.test(text.slice(to)) && !MEASURED.test(after)) return "name";
  if (isPlaceName(number) && !isInCountedList(number)) return "name";
  return null;
}

/** May the number be a label at all? What parts its thousands, has decimals, a scale or "%" counts: "phòng 1.528 triệu". */
function isLabel({ written, from, to }: NumberInContext): boolean {
  return to - from === written.length && !/[., ]/u.test(written);
}

/** A day or month, which "6 tháng 2.730 tấn" and "9 tháng 14 vụ" have none of. */
function isDay(number: NumberInContext, before: string, after: string): boolean {
  const [, unit] = /(?:^|\P{L})(ngày|mùng|mồng|tháng)\s{1,2}$/u.exec(before) ?? [];
  if (unit === undefined) return false;
  if (!isLabel(number)) return /^\d{1,2}\.\d{1,2}$/u.test(number.written) && unit !== "tháng";
  // "mỗi ngày 500 lượt", "mỗi tháng 2 buổi": no month has so many days, and "mỗi ngày" is no day of one.
  if ((unit === "ngày" && number.value > 31) || OF_EACH_TIME.test(before))
    return !/^ (?!tháng)\p{L}/u.test(after);
  if (unit === "tháng" && number.value > 12) return !COUNTER_AFTER.test(after);
  return !(/\d\s(?:ngày|tháng)\s{1,2}$/u.test(before) && COUNTER_AFTER.test(after));
}

const OF_EACH_TIME = /(?:^|\P{L})(?:mỗi|từng|hằng|hàng) (?:ngày|tháng)\s{1,2}$/u;

/** `Covid-19`, `A4`, `QL37`, `ĐT.518`: part of a name. */
const ATTACHED = /[\p{L}_]$|\p{L}-$|\p{Lu}\.$/u;

/** "2- Tồn tại", "1.2. Kết quả", "3) …" at the head of a block, and `- 1.` within a list. */
function isMark({ text, from, to, written }: NumberInContext): boolean {
  if (!/^[\s"“(+•-]*$/u.test(text.slice(0, from))) return false;
  if (/^(?:\.\d{1,2}){1,3}/u.test(text.slice(to, to + 9))) return true;
  if (/^\d\.\d{1,2}$/u.test(written) && /^\.?\s+\p{Lu}/u.test(text.slice(to, to + 4))) return true;
  return /^\d{1,2}$/u.test(written) && /^\s{0,2}(?:[-.):/]\s{0,2}\p{L}|\.\d)/u.test(text.slice(to, to + 6));
}

/** Telephone numbers, accounts, codes: `0912345678`, `007`, numbers longer than any count. */
function isCode(written: string): boolean {
  const digits = written.replace(/\D/gu, "");
  return digits.length > 15 || /^0\d{3,}$/u.test(written) || (/^0\d/u.test(written) && /[.]/u.test(written));
}

function isYear({ written, value }: NumberInContext, before: string, after: string): boolean {
  if (/(?:^|\P{L})năm\s{1,2}$/u.test(before) && /^\d{4,5}$/u.test(written))
    return !/^\s?(?:%|tập thể|cá nhân|mô hình)/u.test(after);
  if (!/^(?:19|20)\d{2}$/u.test(written) || value < 1930 || value > 2100) return false;
  return !COUNTER_AFTER.test(after);
}

function classifyRatio({ base, value }: NumberInContext, before: string, after: string): NotFigure | null {
  if (/(?:^|\P{L})(?:ngày|sáng|chiều|đêm|hôm|dịp|lễ|mừng|mùng|thời điểm)\s{1,2}$/u.test(before))
    return "date";
  if (isDayAndMonth(value, base) && ANOTHER_DAY.test(before)) return "date";
  const dated = /(?:^|\P{L})(?:từ|đến|tới)\s{1,2}$/u.test(before) && isDayAndMonth(value, base);
  // "Đến 31/7 giải ngân 30 tỷ đồng": at the head of a clause, or more than its base, and nothing is counted by it.
  if (
    dated &&
    (OPENS.test(before) || (base !== undefined && value > base)) &&
    /^ \p{L}/u.test(after) &&
    !UNIT_AFTER.test(after)
  )
    return "date";
  if (dated) return /^\s?%|^ \p{L}/u.test(after) && !DAY_AFTER.test(after) ? null : "date";
  // "trước 15/9", "hết 30/6": no part is more than its whole.
  if (base !== undefined && value > base && isDayAndMonth(value, base) && UNTIL.test(before)) return "date";
  if (RANKED.test(before)) return "ordinal";
  if (SYMBOL_BEFORE.test(before) || TYPE_BEFORE.test(before)) return "document-number";
  if (base === 24 && (value === 24 || value === 7)) return "name";
  if (base === 0) return "name";
  return /^\s?(?:19|20)\d{2}(?!\d)/u.test(after) ? "date" : null;
}

/** "dịp lễ 30/4 - 01/5", "ngày 20/10 và 08/3". */
const ANOTHER_DAY =
  /(?:^|\P{L})(?:ngày|dịp|lễ|mừng|tết|nghỉ|đợt)\s(?:\p{L}{1,8}\s)?\d{1,2}\/\d{1,2}\s?(?:-|–|,|&|và|đến)\s?$/u;
const UNTIL = /(?:^|\P{L})(?:hết|trước|sau|kể từ|vào)\s{1,2}$/u;
const OPENS = /(?:^\s*|[.,;:(-] ?)(?:(?:tính|ước|ước tính|dự kiến|kể) )?(?:từ|đến|tới)\s{1,2}$/u;
/** What "đạt 5/7" of a place may count. */
const UNIT_AFTER = startsWith(
  [
    ...COUNTED_WORDS,
    "xã",
    "thôn",
    "bản",
    "ấp",
    "xóm",
    "phường",
    "huyện",
    "tỉnh",
    "tổ",
    "khu",
    "trường",
    "chi",
    "nhà",
  ],
  " ",
);

const DOCUMENTS =
  "nghị quyết|quyết định|kế hoạch|công văn|chỉ thị|kết luận|hướng dẫn|đề án|quy chế|quy định|thông tư|nghị định|pháp lệnh|luật|bộ luật|báo cáo|thông báo|tờ trình|chương trình|công điện|thông tri|thể lệ|biên bản";
const TYPE_BEFORE = new RegExp(`(?:^|\\P{L})(?:${DOCUMENTS})(?: liên tịch)?\\s{1,2}$`, "u");
const SYMBOL_BEFORE = new RegExp(
  `(?:^|\\P{L})(?:(?:${DOCUMENTS})(?: liên tịch)? số|(?<!(?:tổng|trong|con|với|có|cả|đa|dân|sĩ|quân) )số ?:?|ký hiệu|số hiệu|trung ương)\\s{1,2}$`,
  "u",
);

/**
 * A document's number has its "số", its symbol or its date beside it, or its type is written as a name ("Chỉ thị 05"):
 * "ban hành kết luận 17 cuộc", "kỷ luật 56 đảng viên" and "hướng dẫn 03 lượt" are counts.
 */
function isDocumentNumber(
  { text, lower, from, to, written }: NumberInContext,
  before: string,
  after: string,
): boolean {
  // "Dân số 53.383 người": no document's number parts its thousands.
  if (/^\d{1,3}(?:[. ]\d{3})+/u.test(written)) return false;
  // "Vượt kế hoạch 6,5%": nor has it decimals, or a percentage.
  if (/^\d+,\d/u.test(written) || /^\s?%/u.test(after) || lower.charAt(to - 1) === "%") return false;
  // "Tập huấn chuyển đổi số: 18 lớp".
  if (/ số ?:\s{1,2}$/u.test(before) && COUNTER_AFTER.test(after)) return false;
  // "Cấp Trung ương 23 hộ", not "Nghị quyết Trung ương 4".
  if (/trung ương\s{1,2}$/u.test(before) && COUNTER_AFTER.test(after)) return false;
  if (SYMBOL_BEFORE.test(before)) return true;
  const typed = TYPE_BEFORE.exec(before);
  if (!typed) return false;
  if (NAME_ENDS.test(after)) return true;
  if (COUNTER_AFTER.test(after)) return false;
  const start = from - before.length + typed.index + (/^\P{L}/u.test(typed[0]) ? 1 : 0);
  const named = text.charAt(start) !== lower.charAt(start);
  return named && !/^[\s\-+•*\d.)]*$/u.test(text.slice(0, start));
}

/** What may follow a document's number, and no count: a mark, its date, its issuer, what it is about. */
const NAME_ENDS = new RegExp(`^ ?(?:[,;.)/”"]|$|(?:${FUNCTION_WORDS.join("|")})(?!\\p{L}))`, "u");

/** Places in an order: "xếp 7/22", "thứ 1/18". */
const RANKED = /(?:^|\P{L})(?:xếp|xếp thứ|xếp hạng|thứ|hạng|vị trí|đứng thứ)\s{1,2}$/u;

function isDayAndMonth(value: number, base: number | undefined): boolean {
  return base !== undefined && value >= 1 && value <= 31 && base >= 1 && base <= 12;
}

const DAY_AFTER = startsWith(["đến", "tới", "và", "có", "đã", "toàn", "tổ chức", "năm", "các"], " ");

/** "6 tháng đầu năm", "3 năm liên tục", "24 giờ": spans of time. */
const DURATION =
  /^ ?(?:tháng|năm|quý|tuần|ngày|giờ|phút|giây|thế kỷ|thập kỷ|nhiệm kỳ|g|h|h\d{2})(?![\p{L}\d])(?! công|\/\p{L})/u;

/** "95.610 ngày" of all patients together is a count. */
const LONGEST_DURATION = 1_000;

/** "4 sao", "1-2 sao", "5 tuổi": what a thing is, not how many. */
const QUALITY = /^ ?(?:[-–] ?\d{1,2} )?(?:em )?(?:sao|tuổi|chiều|g\d|k)(?!\p{L})/u;

/** Units that may stand directly after the digits: "100ha", "5m2". */
const MEASURED = /^(?:ha|km|m|m2|m3|kg|tấn|tạ|tr|đ|đồng|lượt|hộ|%|trđ|km2|cm|mm|kw|mw)(?!\p{L})/u;

/** "các xã: Trà Lâm 18, An Phước Tây 14, Long Điền Hạ 11, …": names that differ, each with its count. */
function isInCountedList({ text, from, to }: NumberInContext): boolean {
  const near = text.slice(Math.max(0, from - WINDOW), to + WINDOW);
  const items = [...near.matchAll(COUNTED_NAME)];
  const names = new Set(items.map(([, name]) => name));
  const numbers = items.map(([, , written]) => Number(written));
  return items.length > 2 && names.size === items.length && Math.max(...numbers) > MOST_IN_NAME;
}

const COUNTED_NAME = /(?<=[:,;] |và )(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}) (\d{1,3})(?=[,;.]| và|$)/gu;
/** "Xóm Đông 1, Xóm Tây 2": villages are numbered so far. */
const MOST_IN_NAME = 9;

/** "Ngâu 2, xã …", "Bản Ba 2;": a capital before it and no counted noun after it. */
function isPlaceName({ text, from, to, value, written }: NumberInContext): boolean {
  if (!/^[1-9]\d?$/u.test(written) || value > 30) return false;
  const before = /(\p{Lu}\p{L}{0,15})\s$/u.exec(text.slice(Math.max(0, from - 16), from));
  const starts = text.slice(0, from).trim().split(" ").length < 2;
  return before !== null && !starts && /^\s?(?:[,;.):]|$|-)/u.test(text.slice(to, to + 3));
}
