import { lastClause } from "../../quantities/last-clause";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { Passage } from "../passages/passage";
import type { Relation } from "../relation";
import { addsUp, areOverlapping } from "../sums/judge-sum";
import { relateSum, sumOf } from "../sums/relate-sum";
import { isCount, listRuns } from "./natural-runs";
import type { Run } from "./run";
import { describeRun } from "./run-features";
import { weighRun } from "./weigh-run";

/** From so many nats on a partition that fails is told. */
const TOLD = 4.3;
/** A total that is off by more is no total of these. */
const FURTHEST = 0.3;
/** Sums of smaller totals come out by chance. */
const LEAST_TOTAL = 10;

/** From so many on a number that is told elsewhere is what they come to. */
const LEAST_TOLD = 100;
/** Two parts come to a smaller total by chance, many do not. */
const LEAST_TELLING = 20;
/** Nats where the figures counted beside them add up. */
const TWIN = 3;

interface Tried {
  readonly total: Quantity;
  readonly run: Run;
  readonly nats: number;
}

/**
 * Finds totals whose parts are told with no word that ties them to it, in the same sentence or in others. Every run of
 * figures of the same things behind a total, and before it, is tried. What adds up is the reading; of what does not, the
 * likeliest is told where chance does not explain how near it comes. `found`: what is known of the figures already.
 */
export function* findPartitions(
  { lines, quantities }: Passage,
  found: readonly Relation[],
): Iterable<Relation> {
  const holding = found.filter(({ holds, kind }) => holds && kind !== "cumulative");
  const taken = new Set(holding.flatMap(({ kind, terms }) => (kind === "sum" ? terms : [])));
  const told = new Set(found.flatMap(({ holds, result, terms }) => (holds ? [] : [result, ...terms])));
  const counts = quantities.filter(isCount);
  const values = new Set([...counts.map(nameValue), ...counts.map(({ figure }) => String(figure.value))]);
  const borneOut = new Set([...taken, ...holding.map(({ result }) => result)]);
  const failing: Tried[] = [];
  for (const [at, line] of lines.entries()) {
    for (const total of line.quantities) {
      if (!isCount(total) || total.figure.value < LEAST_TOTAL * total.figure.step) continue;
      const isTaken = (each: Quantity): boolean => taken.has(each);
      const runs = listRunsOf(total, lines, at, isTaken);
      const before = taken.size;
      for (const parts of runs.flatMap(listStarts)) {
        if (!comesOut(total, parts) || parts.some(isTaken)) continue;
        yield relateSum(total, parts, true);
        for (const part of parts) taken.add(part);
        borneOut.add(total);
      }
      if (told.has(total)) continue;
      // What was taken stands between no total and its parts any more.
      for (const run of taken.size > before ? listRunsOf(total, lines, at, isTaken) : runs) {
        if (run.parts.some((part) => told.has(part)) || isExcused(total, run, values)) continue;
        const nats = weighRun(describeRun(total, run)) + (hasTwin(total, run, holding) ? TWIN : 0);
        if (nats >= TOLD) failing.push({ total, run, nats });
      }
    }
  }
  yield* tellBest(failing, taken, borneOut);
}

/** "Thu về 218, phiếu hợp lệ 215, phiếu không hợp lệ 3": of what is not said what it counts, only what is and what is not are parts. */
function listRunsOf(
  total: Quantity,
  lines: readonly QuantityLine[],
  at: number,
  isTaken: (quantity: Quantity) => boolean,
): readonly Run[] {
  const runs = listRuns(total, lines, at, isTaken);
  if (total.counter !== "") return runs;
  // "Tổng hồ sơ: 6.842. … Chia theo lĩnh vực: đất đai 2.214; …": the label says that it is the whole.
  const called = CALLED.test(total.sentence.lower.slice(0, total.figure.from));
  return runs.filter(
    ({ opposed, parts }) =>
      opposed === true || (called && parts.length > 2 && parts.every(({ counter }) => counter === "")),
  );
}

const CALLED = /^[\s\-+•\d.)]*tổng(?: số)?(?: \p{L}+){0,5}:? ?$/u;

/** A run, and its beginning where the last of it may tell of the part before. */
function listStarts({ parts }: Run): readonly (readonly Quantity[])[] {
  return [
    parts,
    ...(parts.length > 3 ? [parts.slice(0, -1)] : []),
    ...(parts.length > 4 ? [parts.slice(0, -2)] : []),
  ];
}

/** What else is counted beside the total adds up over the same sentences: "14 tổ chức, 25 đảng viên" above bullets with both. */
function hasTwin(total: Quantity, { parts, distance }: Run, holding: readonly Relation[]): boolean {
  if (distance === 0) return false;
  const labels = parts.map(labelOf);
  return holding.some(({ kind, result, terms }) => {
    // "Rèn luyện: Tốt 655 em, Khá 79 em, Đạt 8 em … Học tập: mức Tốt 148 em, mức Khá 297 em, …": the same grades of the same whole.
    if (kind === "sum" && result === total) {
      const known = terms.map(labelOf);
      if (labels.filter((label) => label !== "" && known.includes(label)).length >= LEAST_ALIKE) return true;
    }
    if (kind !== "sum" || result.sentence !== total.sentence || result === total) return false;
    const sentences = new Set(terms.map(({ sentence }) => sentence));
    const shared = new Set(
      parts.filter(({ sentence }) => sentences.has(sentence)).map(({ sentence }) => sentence),
    );
    return sentences.size > 1 && shared.size > 1 && shared.size >= parts.length - 1;
  });
}

/** The last word before a figure: "mức Khá 297 em". */
function labelOf({ lead }: Quantity): string {
  return /(?<!\p{L})(\p{L}+):?\s{0,3}$/u.exec(lead)?.[1] ?? "";
}

const LEAST_ALIKE = 2;

/** Too far off, of parts that may overlap, or explained otherwise. */
function isExcused(total: Quantity, { parts, side, opposed }: Run, values: ReadonlySet<string>): boolean {
  const sum = sumOf(parts);
  if (Math.abs(sum - total.figure.value) > FURTHEST * total.figure.value) return true;
  // "Số phiếu thu về: 41. Số phiếu hợp lệ: 39. Số phiếu không hợp lệ: 01" begin alike, and yet the first is the whole.
  if ((areSiblings(total, parts) && opposed !== true) || areOverlapping(total, parts)) return true;
  // "Cao nhất là xã A với 38,4 triệu; xã B 31,2; xã C 6,9": the first of them is no sum of the others.
  if (FIRST_OF_ALL.test(total.lead.split(";").at(-1) ?? "")) return true;
  // "Tổng đàn trước khi có dịch 97.300 con": a total of its own is no part.
  if (parts.some(({ lead }) => OWN_TOTAL.test(lastClause(lead)))) return true;
  if (values.has(`${total.counter} ${sum}`)) return true;
  // "792 học sinh: khối 1: 158 em, …": what they come to is told by another word, in a number that chance hardly gives.
  if (sum >= LEAST_TOLD && values.has(String(sum))) return true;
  // "…, 193 ha dứa, trong đó 22 ha áp dụng VietGAP": all but one of them come out. What is called their sum leaves none out.
  const last = parts.at(-1);
  const without = parts.filter((one) => {
    const others = parts.filter((each) => each !== one);
    return addsUp(total, others) && Math.abs(sumOf(others) - total.figure.value) < one.figure.value / 2;
  });
  return without.length > 0 && !(side === "before" && without.includes(last ?? total) && isRest(last));
}

const FIRST_OF_ALL = /(?<!\p{L})(?:(?:cao|nhiều|lớn|thấp|ít|nhỏ) nhất|dẫn đầu|đứng đầu|đứng cuối)(?!\p{L})/u;
const OWN_TOTAL = /^[\s\-+•]*tổng(?!\p{L})/u;

function isRest(last: Quantity | undefined): boolean {
  return last !== undefined && /(?<!\p{L})(?:khác|còn lại)(?!\p{L})[^,;]{0,20}$/u.test(last.lead);
}

/** The parts make up the total, and not by chance. */
function comesOut(total: Quantity, parts: readonly Quantity[]): boolean {
  const { value, step } = total.figure;
  return (value / step) * (parts.length - 1) >= LEAST_TELLING && addsUp(total, parts);
}

/** "Xã A 200 hộ, xã B 90 hộ, xã C 108 hộ": told off by the same word, none is the others' total. */
function areSiblings(total: Quantity, parts: readonly Quantity[]): boolean {
  const heads = [total, ...parts].map(({ lead }) => /^\s*(?:và )?(\p{L}+)(?= )/u.exec(lastClause(lead))?.[1]);
  return heads[0] !== undefined && heads.every((head) => head === heads[0]);
}

function nameValue({ figure, counter }: Quantity): string {
  return `${counter} ${figure.value}`;
}

/** The likeliest first; no figure is told twice. */
function* tellBest(
  failing: readonly Tried[],
  taken: ReadonlySet<Quantity>,
  borneOut: ReadonlySet<Quantity>,
): Iterable<Relation> {
  const told = new Set<Quantity>();
  const inRuns = new Set(failing.flatMap(({ run }) => run.parts));
  // What is likely a part of something is no total of what stands beside it.
  const outer = failing.filter(({ total }) => !inRuns.has(total));
  for (const { total, run } of [...(outer.length > 0 ? outer : failing)].sort((a, b) => b.nats - a.nats)) {
    if (told.has(total) || run.parts.some((part) => told.has(part) || taken.has(part))) continue;
    for (const each of [total, ...run.parts]) told.add(each);
    const relation = relateSum(total, run.parts, false);
    yield borneOut.has(total) ? { ...relation, borneOut: true } : relation;
  }
}
