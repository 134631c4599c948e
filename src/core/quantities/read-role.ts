import {
  AVERAGE_WORDS,
  CHANGE_WORDS,
  EARLIER_WORDS,
  FALLING_WORDS,
  HEDGES,
  LEFT_BEHIND,
  LEFT_WORDS,
  PLAN_WORDS,
} from "../lexicon/prose-words";
import { anyOf, endsWith, startsWith } from "../lexicon/word-pattern";
import type { Figure } from "../model/claim";
import type { Role } from "./quantity";

/** A figure between the words around it. */
export interface FigureInWords {
  readonly figure: Figure;
  readonly before: Figure | undefined;
  readonly lead: string;
  readonly tail: string;
}

/** Tells what a figure is to its sentence by the words right before it, and few behind it. */
export function readRole({ figure, before, lead, tail }: FigureInWords): {
  readonly role: Role;
  readonly falling: boolean;
} {
  const near = lead.slice(-60);
  const plain = { falling: false };
  if (isRange(figure, before, lead, tail)) return { role: "range", ...plain };
  if (/^ ?lần(?!\p{L})/u.test(tail) && /(?<!\p{L})(?:gấp|tăng|bằng|cao|nhiều|hơn)(?!\p{L})/u.test(near))
    return { role: "times", ...plain };
  if (TO.test(near) && !UPWARDS.test(near)) return { role: "to", ...plain };
  if (FROM.test(near)) return { role: "from", ...plain };
  if (before && PLUS.test(lead)) return { role: "main", ...plain };
  if (CHANGE.test(near) && !STRENGTHENED.test(near)) return { role: "change", falling: FALLING.test(near) };
  // Points behind a share are the step to it, by whatever verb: "lên 64,2%, cải thiện 3,7 điểm phần trăm".
  const isStep = before?.percent === true && POINTS.test(tail) && STEPS.test(near);
  if (isStep || isComparison(lead, tail) || MORE_THAN_BEFORE.test(near))
    return { role: "change", falling: FALLING.test(near) };
  const clause = near.slice(clauseStart(near));
  if (figure.percent && /(?<!\p{L})chiếm(?: tỷ lệ)?\s$/u.test(clause)) return { role: "main", ...plain };
  if (
    (EACH.test(clause.replace(MEAN_STOCK, "")) &&
      !isLabelled(figure, clause) &&
      !isGrade(figure, before, lead)) ||
    OF_EACH.test(near) ||
    PRICED.test(tail) ||
    (/^[^,;.()\d]{0,30}\/(?:người|hộ|tháng|năm|xã|thôn|hội viên|đảng viên|\p{L}+)/u.test(tail) &&
      AVERAGE.test(near))
  )
    return { role: "average", ...plain };
  if (OF_PLAN.test(clause)) return { role: "plan", ...plain };
  if (EARLIER.test(clause) && !CARRIED.test(clause)) return { role: "earlier", ...plain };
  if (PLAN.test(clause) || NEEDED.test(near)) return { role: "plan", ...plain };
  if (LEFT.test(near) || REST.test(near) || CLOSING.test(near) || BEHIND.test(tail))
    return { role: "left", ...plain };
  return { role: "main", ...plain };
}

/** "dân số trung bình năm 2025": a count, taken in the middle of the year. */
const MEAN_STOCK = /(?<!\p{L})số (?:trung bình|bình quân)(?!\p{L})/u;

/** "hộ có mức sống trung bình 517 hộ": the words before are the name of a kind of what is counted. */
function isLabelled({ head }: Figure, clause: string): boolean {
  const counted = /^\p{L}+/u.exec(head.toLowerCase())?.[0];
  return counted !== undefined && /^\s*(\p{L}+) \p{L}/u.exec(clause)?.[1] === counted;
}

/** "(tốt 277, khá 20, trung bình 4)", "khá: 20; trung bình: 4": the grade between good and weak, told off as the one before it. */
function isGrade({ decimals }: Figure, before: Figure | undefined, lead: string): boolean {
  return before?.decimals === 0 && decimals === 0 && !before.percent && GRADE.test(lead);
}

const GRADE = /^[^,;:()]{0,20}[,;] (?:và )?(?:(?:loại|mức|xếp loại|đạt) )?trung bình(?: có)?:? $/u;

/** "cao hơn vụ trước là 3 tạ (52 tạ)": what it is more than stands between, and the bracket gives the other level. */
export function isComparison(lead: string, tail: string): boolean {
  return (
    MORE_THAN.test(lead.slice(-60)) &&
    /^[^,;:.()\d]{0,30}\((?:\p{L}+ ){0,3}$/u.test(tail.replace(/(?<!\p{L})[kcd]?m[23](?!\d)/u, ""))
  );
}

const STEPS = /, (?:đã )?(?!đóng góp)\p{L}+ \p{L}+ $/u;
const POINTS = /^ ?điểm (?:phần trăm|%)/u;
const MORE_THAN = /(?<!\p{L})(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn (?=\p{L})[^,;:.()]{3,45} $/u;

/** "ít hơn năm 2023 là 12 hộ", "cao hơn cùng kỳ là 3 vụ". */
const MORE_THAN_BEFORE =
  /(?<!\p{L})(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn (?:so với )?(?:năm (?:trước|ngoái|\d{4})|cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?|(?:quý|tháng|kỳ|vụ) trước|đầu năm) (?:(?:là|tới|đến) )?$/u;

/** What may stand between a word and its number: hedges, a bracket. */
const BETWEEN = String.raw`[\s:]*\(?\s?(?:(?:${HEDGES.join("|")})\s){0,2}`;
const CHANGE = new RegExp(`${endsWith(CHANGE_WORDS, BETWEEN).source}|[↑↓+]\\s?$`, "u");
/** "18 + 30 + 29 = 77 điểm": a term of what is written out, no change. */
const PLUS = /^[^,;:()]{0,30}\s\+\s$/u;
const FALLING = anyOf(FALLING_WORDS);
/** "tăng cường 5 cuộc": to strengthen; "hao hụt 21 nghìn bầu": lost on the way. */
const STRENGTHENED = /(?:tăng cường|hao hụt)\s*$/u;
const TO = endsWith(["lên", "xuống", "xuống còn", "lên đến", "lên tới", "lên thành", "nâng lên"], BETWEEN);
/** "90 tuổi trở lên 20 cụ", "từ cấp xã trở xuống 12 vụ": an end of a range of kinds. */
const UPWARDS = /(?<!\p{L})trở (?:lên|xuống)\s*(?::\s*)?$/u;
const FROM = endsWith(["từ"], BETWEEN);
const LEFT = endsWith(LEFT_WORDS, BETWEEN);
/** "tồn cuối kỳ 83 triệu", "còn phải thu 43,7 tỷ", "còn nợ 3 tỷ". */
const CLOSING =
  /[,;]\s(?:(?:tồn|dư|số dư)(?: quỹ)?(?: đến)? cuối \p{L}+|(?:số )?còn (?:phải|nợ|thiếu)(?: \p{L}+)?)(?: là)?\s$/u;
/** "cần thu thêm 924 tỷ đồng": what is still to come. */
const NEEDED = /(?<!\p{L})(?:cần|phải) (?:\p{L}+ ){1,3}thêm (?:ít nhất |khoảng |gần |hơn )?$/u;
/** "số đơn còn lại đang giải quyết là 18 đơn". */
const REST = /(?<!\p{L})(?:số|phần) (?:\p{L}+ ){0,3}còn lại (?:\p{L}+ ){1,4}(?:là|có) $/u;
const BEHIND = startsWith(LEFT_BEHIND, String.raw`(?: \p{L}{1,7}){0,6} `);
const EACH = anyOf(AVERAGE_WORDS);
/** "bình quân mỗi xã, thị trấn có 5 mô hình". */
const OF_EACH = /(?<!\p{L})(?:bình quân|trung bình) (?:mỗi|một|từng)\s[^;:.()\d]{1,40}$/u;
/** "1.500 đồng một cây", "500.000 đồng mỗi suất –". */
const PRICED = /^ ?(?:đồng|đ) (?:một|mỗi) \p{L}+(?:\s?[-,;.)=]|\s?$)/u;
const AVERAGE = anyOf(["bình quân", "trung bình"]);
/** "547 ha so với kế hoạch 640 ha": held against a plan, not another time. */
const OF_PLAN = /(?<!\p{L})so (?:với )?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})[^,;:.()\d]{0,30}$/u;
const EARLIER = anyOf(EARLIER_WORDS);
/** "năm trước chuyển sang 912 việc": carried over, and so part of this year's. */
const CARRIED = anyOf(["chuyển sang", "chuyển qua", "chuyển tiếp", "chuyển đến", "để lại", "mang sang"]);
const PLAN = anyOf(PLAN_WORDS);

function isRange(figure: Figure, before: Figure | undefined, lead: string, tail: string): boolean {
  if (/^ ?- ?$/u.test(tail)) return true;
  return before !== undefined && figure.bound === "at-most" && /^ ?- ?$/u.test(lead);
}

/** Where the words that belong to a number alone begin: behind the last mark, or the "và" that joins it to another. */
function clauseStart(near: string): number {
  const marks = [",", ";", "(", ":", ")"].map((mark) => near.lastIndexOf(mark) + 1);
  return Math.max(...marks, near.lastIndexOf(" và ") + 1);
}
