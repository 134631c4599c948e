import { PERSON_WORDS } from "../../lexicon/measures";
import { lastClause } from "../../quantities/last-clause";
import type { Quantity } from "../../quantities/quantity";
import { addUp, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { isTellingSlip } from "../slip";
import { countsAlike } from "../sums/list-parts";
import { COMES, GOES, signOfFlow, wordsBefore } from "./flow-words";
import { isExact } from "./is-exact";
import type { Passage } from "./passage";

/**
 * Finds what is carried forward: what there was at the beginning, what came and went, and what is left or carried on, in
 * one sentence or several ("Số dư đầu năm …. Thu …. Chi …. Số dư cuối năm …"). The first and the last must be called so.
 * What comes and goes is told by its verbs; any signs that make it come out are a reading. `inSums`: parts of sums.
 */
export function* findBalances(
  { quantities }: Passage,
  inSums: ReadonlySet<Quantity>,
  known: ReadonlySet<Quantity>,
): Iterable<Relation> {
  for (const [index, opening] of quantities.entries()) {
    if (!isPlain(opening) || opening.counter === "" || !OPENING.test(wordsBefore(opening))) continue;
    const behind = quantities.slice(index + 1, index + 1 + REACH);
    const end = behind.findIndex((each) => isAlike(each, opening) && isClosing(each));
    const closing = behind[end];
    if (!closing) continue;
    const flows = behind
      .slice(0, end)
      .filter((each) => isAlike(each, opening) && isFlow(each) && !inSums.has(each));
    if (flows.length < 2 || flows.length > MOST_FLOWS) continue;
    const relation = judge(opening, flows, closing);
    // What is known to hold may be borne out once more, and is not told to be wrong.
    if (relation && !known.has(closing)) yield relation;
    else if (relation?.holds === true) yield { ...relation, borneOut: true };
  }
}

const REACH = 12;
const MOST_FLOWS = 4;
const TIME = "(?:kỳ|năm|quý|tháng|vụ|nhiệm kỳ|giai đoạn|năm học|học kỳ)";
const OPENING = new RegExp(
  `(?<!\\p{L})(?:(?<!tháng )đầu ${TIME}|${TIME} trước (?:chuyển|để lại|mang|còn|tồn)|tồn (?:cũ|đọng từ)|chuyển tiếp từ|từ ${TIME} trước)(?!\\p{L})`,
  "u",
);
const CLOSING = new RegExp(
  `(?<!\\p{L})(?:cuối ${TIME}|chuyển (?:sang )?${TIME} (?:sau|tiếp|tới|\\d+)|(?:hiện|chỉ )?còn(?: lại)?|tồn(?: đọng| lại)?)(?!\\p{L})|(?<!\\p{L})(?:như vậy|đến (?:ngày )?\\d{1,2}\\/\\d)[^;]{0,60}(?<!\\p{L})(?:có|là|quản lý|sinh hoạt)\\s$`,
  "u",
);
function isPlain(each: Quantity): boolean {
  return isExact(each) && each.role !== "average";
}

function isAlike(each: Quantity, opening: Quantity): boolean {
  return (
    isPlain(each) &&
    (countsAlike(each, opening) || each.counter === "" || (isPerson(each) && isPerson(opening)))
  );
}

/** "342 đoàn viên … kết nạp mới 11 người": persons, by whatever word. */
function isPerson({ counter }: Quantity): boolean {
  return PERSONS.has(counter.split(" ", 1)[0] ?? "");
}

const PERSONS: ReadonlySet<string> = new Set(PERSON_WORDS.map((word) => word.split(" ", 1)[0] ?? ""));

function isClosing(each: Quantity): boolean {
  // "Hộ nghèo dân tộc thiểu số còn 4.329 hộ, chiếm 60% số hộ nghèo": a part of what is left.
  if (/^[^,;.()]{0,24}, chiếm(?!\p{L})/u.test(each.tail)) return false;
  return each.role === "left" || CLOSING.test(wordsBefore(each));
}

/** Brackets explain, they do not add. */
function isFlow({ role, bracket }: Quantity): boolean {
  return bracket < 0 && role !== "average" && role !== "times" && role !== "range";
}

function judge(opening: Quantity, flows: readonly Quantity[], closing: Quantity): Relation | null {
  const expect = (signs: readonly number[]): number =>
    addUp([opening.figure.value, ...flows.map((flow, at) => (signs[at] ?? 0) * flow.figure.value)]);
  const relate = (expected: number, holds: boolean): Relation => ({
    kind: "remainder",
    result: closing,
    terms: [opening, ...flows],
    expected,
    holds,
    loudness: "error",
  });
  const said = flows.map(signOfFlow);
  for (const signs of listSigns(flows.length)) {
    // What is said to come is not taken away.
    if (signs.some((sign, at) => sign * (said[at] ?? 0) < 0)) continue;
    if (signs.filter((sign) => sign === 0).length > MOST_LEFT_OUT) continue;
    const value = expect(signs);
    const half = closing.figure.step === 1 ? 0 : closing.figure.step / 2;
    if (!overlap({ low: value - half, high: value + half }, spanOf(closing))) continue;
    const all = expect(said);
    if (flows.some((flow, at) => signs[at] === 0 && isForgotten(flow, opening, flows, said)) && all > 0)
      return relate(all, false);
    return relate(value, true);
  }

  if (!said.includes(1) || !said.includes(-1) || said.includes(0)) return null;
  const expected = expect(said);
  const most = Math.max(opening.figure.value, ...flows.map(({ figure }) => figure.value));
  const far = Math.abs(expected - closing.figure.value) > 0.4 * most;
  if (expected < 0 || (far && !isTellingSlip(closing, expected))) return null;
  return relate(expected, false);
}

/** With more left out, anything comes out. */
const MOST_LEFT_OUT = 1;

/**
 * "Đầu năm 164 hộ nghèo; 58 hộ thoát nghèo; phát sinh 7 hộ nghèo mới; cuối năm còn 106 hộ nghèo": it comes out without one that is told
 * by the verbs of its own, of the same things, and part of no other that went the same way.
 */
function isForgotten(
  flow: Quantity,
  opening: Quantity,
  flows: readonly Quantity[],
  said: readonly number[],
): boolean {
  const sign = said[flows.indexOf(flow)] ?? 0;
  const clause = lastClause(flow.lead);
  if (sign === 0 || !countsAlike(flow, opening) || NESTED.test(clause)) return false;
  if (!(sign > 0 ? COMES : GOES).test(clause)) return false;
  return flows.every((other, at) => other === flow || said[at] !== sign) && said.includes(-sign);
}

const NESTED = /(?<!\p{L})(?:trong đó|trong số|riêng|gồm|có)(?!\p{L})/u;

/** Every way to add, take away or leave out, but not all left out. */
function* listSigns(count: number): Iterable<readonly number[]> {
  const none = (3 ** count - 1) / 2;
  for (let code = 0; code < 3 ** count; code++)
    if (code !== none) yield Array.from({ length: count }, (_, at) => (Math.floor(code / 3 ** at) % 3) - 1);
}
