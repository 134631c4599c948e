import type { Claims } from "../../model/claim";
import type { QuantityLine } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import { readWholeNumber } from "../../numerals/number-words";
import type { Assertion } from "./assertion";
import { findMember, walkNamedLists, type Named } from "./named-list";

/**
 * Finds a place that the words give to one of a list, and its figures do not: "năm 2024 đạt 471 tấn, là mức cao nhất trong bốn năm"
 * beside a year of 486, "Xã Tân Dân đứng thứ ba" of one that only one other beats. The list gives three figures or more of
 * the same things, each with its name or its time.
 */
export function* findFalsePlaces(claims: Claims): Iterable<Assertion> {
  for (const { line, list } of walkNamedLists(readQuantities(claims))) {
    for (const { from, to, member, place, ahead } of [...readRecords(line, list), ...readRanks(line, list)]) {
      const figures = [member, ...ahead].map(({ quantity }) => quantity.figure);
      const { sentence } = line;
      yield { kind: "rank", sentence, from, to, expected: place, figures, loudness: "error" };
    }
  }
}

interface FalsePlace {
  readonly from: number;
  readonly to: number;
  readonly member: Named;
  /** Where it stands by its figure. */
  readonly place: number;
  /** Those that are before it. */
  readonly ahead: readonly Named[];
}

const RECORD =
  /(?<!\p{L})(cao|thấp|nhiều|ít|lớn|nhỏ) nhất(?=\s?[,.;)]|\s?$| (?:trong|của|cả|toàn|từ trước|kể từ|qua)(?!\p{L}))/gu;
const SCOPE = /^ (?:trong|của)(?: cả)? (\p{L}+|\d+) \p{L}/u;

/** "…, là mức cao nhất trong bốn năm", "Năm 2020 là năm có số thu cao nhất". */
function* readRecords(line: QuantityLine, list: readonly Named[]): Iterable<FalsePlace> {
  const { lower } = line.sentence;
  for (const match of lower.matchAll(RECORD)) {
    const from = match.index;
    const to = from + match[0].length;
    const member = findMember(line, from, list, SAID);
    if (
      !member ||
      !isMeasured(lower.slice(Math.max(0, from - 60), from), member) ||
      GROWTH.test(lower.slice(Math.max(0, from - 24), from))
    )
      continue;
    const most = /^(?:cao|nhiều|lớn)$/u.test(match[1] ?? "");
    const { value } = member.quantity.figure;
    const ahead = list.filter(({ quantity: { figure } }) =>
      most ? figure.value > value : figure.value < value,
    );
    const [, scope = ""] = SCOPE.exec(lower.slice(to, to + 24)) ?? [];
    const whole = (readWholeNumber(scope) ?? Number(scope)) === list.length;
    if (ahead.length === 1 || (whole && ahead.length > 0))
      yield { from, to, member, place: ahead.length + 1, ahead };
  }
}

/** Words that may stand between what is spoken of and its place. */
const SAID = /^(?:,? (?:và |nhưng )?(?:cũng |đây )?là (?:\p{L}+ ){0,5}| có (?:\p{L}+ ){1,4}|,? )$/u;
const GROWTH = /(?<!\p{L})(?:tăng|giảm|tiến bộ|cải thiện|thay đổi|chậm|nhanh) $/u;

/** "cam có diện tích lớn nhất": of what the list is of. */
function isMeasured(before: string, { head, quantity: { counter } }: Named): boolean {
  const [, measure = ""] = /(?<!\p{L})có ((?:\p{L}+ ){1,30})$/u.exec(before) ?? [];
  const words = measure.split(" ").filter((word) => word !== "" && word !== "số" && word !== counter);
  return words.every((word) => head.includes(word));
}

const RANK =
  /(?<!\p{L})(?:đứng|xếp|giữ|ở)(?: ở)?(?: vị trí| hạng)? (?:thứ|hạng) (hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})(?![\p{L}\d/]| ?\/)/gu;
/** Of more than the list: "xếp thứ 12 toàn huyện". */
const OF_MORE =
  /^ (?:toàn|trong|của|cả|trên)(?: toàn| cả)? (?:huyện|tỉnh|thành phố|nước|ngành|quốc|thị xã|quận)(?!\p{L})/u;

/** "xã Chiềng Lề xếp thứ hai": counted from the greatest or, where no points are given, from the least. */
function* readRanks(line: QuantityLine, list: readonly Named[]): Iterable<FalsePlace> {
  const { lower } = line.sentence;
  for (const match of lower.matchAll(RANK)) {
    const from = match.index;
    const to = from + match[0].length;
    const rank = match[1] === "tư" ? 4 : (readWholeNumber(match[1] ?? "") ?? Number(match[1]));
    const member = findMember(line, from, list, /^(?:,? (?:và |đã |hiện )?)$/u);
    if (!member || rank > list.length || OF_MORE.test(lower.slice(to, to + 24))) continue;
    const { value } = member.quantity.figure;
    const figures = list.filter((each) => each !== member).map(({ quantity: { figure } }) => figure.value);
    if (figures.includes(value)) continue;
    const ahead = list.filter(({ quantity: { figure } }) => figure.value > value);
    const place = ahead.length + 1;
    const upwards = list.length - ahead.length;
    const { counter } = member.quantity;
    const counted = counter === "điểm" || lower.slice(to).startsWith(` về số ${counter}`);
    if (rank === place || (rank === upwards && !counted)) continue;
    yield { from, to, member, place, ahead };
  }
}
