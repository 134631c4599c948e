import { readWholeNumber } from "../../numerals/number-words";
import type { QuantityLine } from "../../quantities/quantity";
import { findMember } from "./find-member";
import type { Named } from "./named-list";

/** That one of a list is said to be the first or the last of it. */
export interface FirstPlace {
  /** Of the words that say so, in the sentence. */
  readonly from: number;
  readonly to: number;
  readonly member: Named;
  /** The first, not the last. */
  readonly most: boolean;
  readonly list: readonly Named[];
  /** It is said of as many as the list has. */
  readonly whole: boolean;
}

const BODY =
  "xã|phường|thị trấn|thôn|bản|xóm|ấp|đội|đơn vị|trường|tổ|khối|chi bộ|chi hội|chi đoàn|cụm|nơi|địa phương|huyện|tỉnh";
const BODIES = String.raw`(?:${BODY})`;
/** A few words that say of how many: "cao nhất cụm", "dẫn đầu bảng xếp hạng", "cao nhất trong bốn xã". */
const PLACE = new RegExp(
  String.raw`(?<!\p{L})((?:cao|thấp|nhiều|ít|lớn|nhỏ|đứng thứ|xếp thứ|đứng|xếp|giải) nhất|nhất toàn đoàn|dẫn đầu|đứng đầu|xếp đầu|đứng cuối|xếp cuối)(?: (?:toàn |cả )?(?:bảng xếp hạng|bảng|toàn đoàn|đoàn|${BODY}))?(?!\p{L})`,
  "gu",
);
const LEAST = /^(?:thấp|ít|nhỏ)|cuối/u;
/** What may follow the words of a place that is given to the name before them. */
const CLOSES = /^(?:\s?[,.;)]|\s*$| (?:trong|của|cả|toàn|từ trước|kể từ|qua|và|còn)(?!\p{L}))/u;
const SCOPE = /^ (?:trong|của)(?: cả)? (\p{L}+|\d+) \p{L}/u;
/** Words that may stand between what is spoken of and its place. */
const SAID =
  /^(?:,? (?:và |nhưng )?(?:cũng |đây )?là (?:\p{L}+ ){0,7}| có (?:\p{L}+ ){1,7}| (?:thu |đạt |nộp |góp )?|,? )$/u;
const GROWTH = /(?<!\p{L})(?:tăng|giảm|tiến bộ|cải thiện|thay đổi|chậm|nhanh) $/u;
/** "cao nhất là xã …", "nhiều nhất thuộc về …". */
const GIVES = new RegExp(String.raw`^(?: là| thuộc về|:)?(?: ${BODIES})? `, "u");

/** Reads the first and last places that a sentence gives: "…, là mức cao nhất", "Tân Lập dẫn đầu", "cao nhất là xã Đông Sơn". */
export function* readFirstPlaces(line: QuantityLine, list: readonly Named[]): Iterable<FirstPlace> {
  const { lower } = line.sentence;
  for (const match of lower.matchAll(PLACE)) {
    const from = match.index;
    const to = from + match[0].length;
    if (GROWTH.test(lower.slice(Math.max(0, from - 24), from))) continue;
    const before = findBefore(line, from, to, list);
    const member = before ?? findBehind(lower, to, list);
    if (!member) continue;
    if (!isMeasured(lower.slice(Math.max(0, from - 70), from), member, before !== null)) continue;
    const [, scope = ""] = SCOPE.exec(lower.slice(to, to + 24)) ?? [];
    const whole = (readWholeNumber(scope) ?? Number(scope)) === list.length;
    yield { from, to: from + (match[1] ?? "").length, member, most: !LEAST.test(match[0]), list, whole };
  }
}

function findBefore(line: QuantityLine, from: number, to: number, list: readonly Named[]): Named | null {
  return CLOSES.test(line.sentence.lower.slice(to)) ? findMember(line, from, list, SAID) : null;
}

function findBehind(lower: string, to: number, list: readonly Named[]): Named | null {
  const given = GIVES.exec(lower.slice(to, to + 40));
  if (!given) return null;
  const rest = lower.slice(to + given[0].length);
  return list.find(({ name }) => rest.startsWith(name) && !/^\p{L}/u.test(rest.slice(name.length))) ?? null;
}

/** "cam có diện tích lớn nhất": of what the list is of. `close`: the name stands right before, and nothing but its measure between. */
function isMeasured(before: string, member: Named, close: boolean): boolean {
  const clause = before.slice(1 + Math.max(...[",", ";", ".", ":"].map((mark) => before.lastIndexOf(mark))));
  const [, measure] = /(?<!\p{L})có ((?:\p{L}+ ){1,30})$/u.exec(before) ?? [];
  const words =
    measure === undefined && !close ? (clause.match(MEASURES) ?? []) : (measure ?? "").trim().split(" ");
  return words.every((word) => isToldOf(word, member));
}

function isToldOf(word: string, { head, quantity: { counter, figure } }: Named): boolean {
  if (word === "" || GENERIC.has(word) || word === counter) return true;
  return head.includes(word) || (figure.percent && /^(?:tỷ|lệ|tỷ lệ|mức)$/u.test(word));
}

/** "là đơn vị có kết quả cao nhất": of whatever the list is of. */
const GENERIC: ReadonlySet<string> = new Set(["số", "lượng", "kết", "quả", "thành", "tích"]);
const MEASURES = /(?<!\p{L})(?:tỷ lệ|tăng|giảm|bình quân|tiến bộ|diện tích|dân số|số hộ|mức)(?!\p{L})/gu;
