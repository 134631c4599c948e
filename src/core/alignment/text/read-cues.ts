import type { Figure } from "../../model/claim";
import { lowerCase } from "./lower-case";
import { sentenceBefore, wordsAfter, wordsBefore, type Item, type Passage } from "./passage";

/** What the words beside a figure say of how it comes from cells. */
export interface Cues {
  readonly change: "rise" | "fall" | "more" | null;
  readonly remainder: boolean;
  readonly share: boolean;
  readonly sum: boolean;
  /** "Hai khu vực 3 và 5 cộng lại có …": no single row's figure. */
  readonly joined: boolean;
  /** "Hai xã A và B …": it is of several rows together. */
  readonly several: boolean;
  /** "Ba phiên định kỳ tuyển được …": several rows of one kind, not named one by one. */
  readonly group: boolean;
  /** "So với đăng ký, còn …": one side of a difference is named. */
  readonly compared: boolean;
  /** What it is held against: "so với kế hoạch", "so với cùng kỳ", "so với năm 2023". */
  readonly against: "plan" | "before" | null;
  /** "Mất 486 tấn so với vụ trước": what it is held against stands right behind it. */
  readonly held: boolean;
  /** "Bình quân", "mỗi hộ", "gấp … lần": one figure over another. */
  readonly average: boolean;
  readonly target: boolean;
  /** It is said to be planned. */
  readonly plan: boolean;
  readonly overall: boolean;
  /** It is said to be of an earlier time: "năm trước", "cùng kỳ". */
  readonly earlier: boolean;
  readonly extreme: "most" | "least" | null;
}

export function readCues({ items, section }: Passage, at: number, figure: Figure): Cues {
  const near = wordsBefore(items, at, 5);
  const before = wordsBefore(items, at, 14);
  const after = wordsAfter(items, at, 6);
  const sentence = sentenceBefore(items, at);
  const change = readChangeAt(items, at, CHAIN);
  return {
    change,
    // "Từ 33 cháu xuống còn 19": what is left is the next figure.
    remainder: /(?:^|\P{L})(?:còn|chưa|thiếu|hụt|vắng)(?!\p{L})/u.test(
      `${near} ${after.replace(/ còn$/u, "")}`,
    ),
    share:
      /(?:^|\P{L})(?:chiếm|bằng|đạt|tỷ lệ|tương ứng|tương đương)(?!\p{L})/u.test(near) ||
      (figure.percent && change === null && /(?<!\p{L})tỷ lệ(?!\p{L})/u.test(sentence)) ||
      near === "" ||
      (figure.percent && /^(?:tổng|toàn|số|lượng)(?!\p{L})/u.test(after)) ||
      (figure.depth > 0 && change === null),
    against:
      (BEYOND_PLAN.test(near) ? "plan" : null) ??
      readAgainst(sentence, wordsAfter(items, at, 10)) ??
      (/(?<!\p{L})(?:thiếu|hụt|vượt)(?!\p{L})/u.test(near) ? "plan" : null),
    held: /^(?:\p{L}+ ){0,5}so với(?!\p{L})/u.test(after),
    average:
      AVERAGE.test(`${before.split(",").at(-1) ?? ""} ${after}`) || /\p{L} ?\/ ?\p{L}/u.test(figure.head),
    compared: /(?:^|\P{L})so với(?!\p{L})/u.test(before),
    several: SEVERAL.test(before) || UPWARDS.test(sentence),
    group: GROUP.test(before),
    joined: /(?:^|\P{L})(?:cộng|gộp) (?:lại|chung)(?!\p{L})/u.test(sentence),
    sum: /(?:^|\P{L})(?:cộng|tổng cộng|cộng lại|cả hai|gộp)(?!\p{L})/u.test(before),
    plan: /(?:^|\P{L})(?:kế hoạch|dự toán|chỉ tiêu|giao|đăng ký)(?!\p{L})/u.test(before),
    target: TARGET.test(sentence) || isAhead(section),
    overall: /(?:^|\P{L})(?:toàn|tổng|cả|chung)(?!\p{L})/u.test(before),
    earlier: EARLIER.test(wordsSinceFigure(items, at)),
    extreme: readExtreme(before, after),
  };
}

/** "Tăng 4.435 lượt so với năm trước, vượt kế hoạch 6,5%". */
const BEYOND_PLAN = /(?<!\p{L})vượt (?:\p{L}+ )?(?:kế hoạch|dự toán|chỉ tiêu|dự kiến|mục tiêu)(?: \p{L}+)?$/u;

/** "Vượt dự kiến", "so với mục tiêu": that is what is held against. */
const TARGET =
  /(?<!\p{L})(?:phấn đấu|(?<!(?:vượt|với|hơn|kém) )(?:mục tiêu|dự kiến)|phương hướng|chỉ tiêu|sang năm|năm tới|đề nghị|kiến nghị|đề xuất)(?!\p{L})/u;

/** "II. Phương hướng, nhiệm vụ năm 2026": what stands under it is yet to come. */
function isAhead(section: string): boolean {
  const words = lowerCase(section);
  return AHEAD.test(words) && !/(?<!\p{L})(?:kết quả|tình hình|đã)(?!\p{L})/u.test(words);
}

const AHEAD =
  /(?<!\p{L})(?:phương hướng|mục tiêu|kiến nghị|đề xuất|chỉ tiêu (?:năm|chủ yếu)|nhiệm vụ (?:năm|trọng tâm|học kỳ|thời gian|6|quý|chủ yếu))(?!\p{L})/u;

/** "năm trước", "hội thi trước", "cùng kỳ"; not "trước ngày 30/6" or "đi trước". */
const EARLIER =
  /(?<!\p{L})cùng kỳ(?!\p{L})|(?<!\p{L})(?!(?:đi|phía|như|từ|về) )\p{L}+ trước(?!\p{L})(?! (?:khi|ngày|mắt|hết|tiên|hạn|tháng))/u;

/** The words between the mark or the figure before and this one. */
function wordsSinceFigure(items: readonly Item[], at: number): string {
  const words: string[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (item?.kind !== "word") break;
    words.push(item.written);
  }
  return lowerCase(words.reverse().join(" "));
}

const GROUP =
  /(?<!\p{L})(?:hai|ba|bốn|sáu|bảy|tám|cả hai|cả ba|các) (?!tháng|năm|quý|kỳ|người|lần|hộ|vụ|em)\p{L}+ (?!(?:là|gồm)(?!\p{L}))\p{L}[^,;:]{0,40}$/u;

const SEVERAL = /(?:^|\P{L})(?:hai|ba|bốn|sáu|cả) \p{L}+ [^;]{0,200}(?:và|,) ?\p{L}/u;

/** "Tính từ Khá trở lên là 360 em": all columns from there. */
const UPWARDS = /(?<!\p{L})từ [^,;.]{1,30} trở (?:lên|xuống)(?!\p{L})/u;

const AVERAGE = /(?<!\p{L})(?:bình quân|trung bình|mỗi|gấp)(?!\p{L})/u;

/** What follows the figure goes before what leads the sentence in: "so với năm 2023, vượt 12 vụ so với kế hoạch". */
function readAgainst(before: string, after: string): Cues["against"] {
  const own =
    AGAINST.exec(after)?.[1] ?? Array.from(before.matchAll(AGAINST_ALL), ({ 1: word }) => word).at(-1);
  if (own === undefined) return null;
  return PLANNED.test(own) ? "plan" : "before";
}

const AGAINST_WORDS =
  "(?<![\\p{L}\\d])(kế hoạch|dự toán|chỉ tiêu|được giao|năm (?:học )?trước|cùng kỳ|kỳ trước|đầu năm|năm (?:học )?(?:19|20)\\d\\d|thực hiện (?:19|20)\\d\\d|\\d{1,2} ?(?:t|tháng(?: đầu)?)(?: năm)? (?:19|20)\\d\\d)";
const AGAINST = new RegExp(AGAINST_WORDS, "u");
const AGAINST_ALL = new RegExp(`(?:so (?:với )?|thực hiện |của |hơn |kém )${AGAINST_WORDS}`, "gu");
const PLANNED = /^(?:kế|dự|chỉ|được)/u;

/** "Tăng 2 lớp, 34 em (0,9%)": what is said of a figure goes on to those set beside it without a verb of their own. */
function readChangeAt(items: readonly Item[], at: number, chain: number): Cues["change"] {
  const own =
    readChange(wordsBefore(items, at, 5), wordsAfter(items, at, 6)) ?? readMore(wordsBefore(items, at, 14));
  if (own !== null || chain === 0) return own;
  let before = at - 1;
  const between: string[] = [];
  for (; before >= 0 && at - before <= NEAR; before--) {
    const item = items[before];
    if (item?.kind === "word") between.push(item.written);
    else if (item?.kind === "comma") between.push(",");
    else break;
  }
  const [item, mine] = [items[before], items[at]];
  if (item?.kind !== "figure" || mine?.kind !== "figure" || item.figure.percent) return null;
  const words = lowerCase(between.reverse().join(" ")).replace(/ so với [^,]*/u, "");
  const goesOn = mine.figure.percent ? CONTINUES_PERCENT.test(words) : CONTINUES.test(words);
  return goesOn && !VERB.test(words) ? readChangeAt(items, before, chain - 1) : null;
}

const CHAIN = 2;
const NEAR = 12;
const CONTINUES_PERCENT = /^[^,]{0,40}(?:,? ?(?:tương ứng|tương đương|tức|hay|hoặc)(?: với| là)?)?$/u;
const CONTINUES = /^[^,]{0,24}(?:,|(?<!\p{L})và)$/u;
const VERB = /(?<!\p{L})(?:chiếm|đạt|bằng|tỷ lệ|còn|từ|lên|xuống|là|có|năm|cùng kỳ|kế hoạch)(?!\p{L})/u;

/** "Tăng 02 vụ", "cao hơn quý III 24 triệu"; "tăng lên 82", "giảm còn 5" give a level. */
function readChange(near: string, after: string): Cues["change"] {
  if (/(?:lên|xuống|còn|từ)(?: còn)?$/u.test(near)) return null;
  const words = near.split(",").at(-1) ?? "";
  if (/(?:^|\P{L})(?:hơn|kém|chênh lệch|vượt)(?!\p{L})/u.test(`${words} ${after.slice(0, 12)}`))
    return "more";
  const cue = /(?:^|\P{L})(tăng|giảm)(?!\p{L})(?! nghèo)/u.exec(words)?.[1];
  return cue === undefined ? null : cue === "tăng" ? "rise" : "fall";
}

/** "Cao hơn Trường Trung học phổ thông Lũng Vân 3,5 điểm": a name stands between. */
function readMore(before: string): Cues["change"] {
  const clause = before.split(/,|(?<!\p{L})(?:là|có|với|đạt|được)(?!\p{L})/u).at(-1) ?? "";
  return /(?<!\p{L})(?:cao|thấp|nhiều|ít|lớn|nhỏ|đông) hơn (?!cả(?!\p{L}))\p{L}/u.test(clause)
    ? "more"
    : null;
}

function readExtreme(before: string, after: string): Cues["extreme"] {
  const words = `${before} | ${after}`;
  if (/(?:thấp|ít|nhỏ|kém) nhất/u.test(words)) return "least";
  return /(?:cao|nhiều|lớn|đông) nhất|dẫn đầu/u.test(words) || /(?:nhiều|đông)\b[^,|]{0,30} nhất/u.test(words)
    ? "most"
    : null;
}
