import { CLOSED_LEADS, OPEN_LEADS, TOTAL_WORDS } from "../../lexicon/prose-words";
import { anyOf } from "../../lexicon/word-pattern";
import type { Quantity } from "../../quantities/quantity";
import { addUp } from "../precision";
import type { Relation } from "../relation";
import { countsAlike } from "../sums/list-parts";
import { addsUp, areOverlapping } from "../sums/judge-sum";
import { relateSum, sumOf } from "../sums/relate-sum";
import { rangeOf, weighSlip } from "./evidence";
import { isExact } from "./is-exact";
import type { Passage } from "./passage";

/**
 * Finds totals whose parts are told in other sentences, with no list: "… 18.462 lượt … Tại chỗ phục vụ 11.275 lượt. Xe lưu
 * động … 4.930 lượt. Cho mượn về nhà 2.257 lượt". Every run of the same things behind a total is tried, and before one that is
 * called so. Where one adds up, that is the reading; where none does, one that a slip would mend is told, as far as words
 * and chance allow. `known`: totals that other relations explain already; `inSums`: parts of sums that hold.
 */
export function* findSpreadSums(
  { quantities }: Passage,
  known: ReadonlySet<Quantity>,
  inSums: ReadonlySet<Quantity>,
): Iterable<Relation> {
  for (const [index, total] of quantities.entries()) {
    if (inSums.has(total) || !isCount(total) || total.counter === "" || rangeOf(total) < LEAST_TOTAL)
      continue;
    const parts = partsOf(total, quantities.slice(index + 1, index + 1 + REACH), inSums);
    const behind: Tried = { total, parts, runs: listRuns(parts), between: wordsAfter(quantities, index) };
    const tried = [
      ...(known.has(total) && !isSplit(parts) ? [] : [behind]),
      ...tryBefore(quantities, index, inSums),
    ];
    // "có 612 hộ đăng ký; đạt 530 hộ, 82 hộ chưa đạt": its own sentence takes it apart already.
    if (parts.length > 2 && listRuns(parts).some((run) => isWithin(run, total) && addsUp(total, run)))
      continue;
    const spread = tried.map((each) => ({
      ...each,
      runs: each.runs.filter((run) => !isWithin(run, total)),
    }));
    const held = spread.flatMap(({ runs }) => runs).find((run) => addsUp(total, run));
    if (held) {
      yield relateSum(total, held, true);
      continue;
    }
    const told = spread.flatMap((each) =>
      each.runs.flatMap((run) => {
        const nats = weigh(each, run);
        return nats >= TOLD && !areOverlapping(total, run) ? [{ run, nats }] : [];
      }),
    );
    const [best] = told.sort((a, b) => b.nats - a.nats);
    if (best) yield relateSum(total, best.run, false);
  }
}

const REACH = 14;
/** Sums of smaller totals come out by chance. */
const LEAST_TOTAL = 100;
const TOLD = 5.5;

/** A total with the figures that may be its parts, on one side of it. */
interface Tried {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly runs: readonly (readonly Quantity[])[];
  /** The words between the total and its first parts. */
  readonly between: string;
}

function isWithin(run: readonly Quantity[], { sentence }: Quantity): boolean {
  return run.every((each) => each.sentence === sentence);
}

function isCount(each: Quantity): boolean {
  return isExact(each) && (each.role === "main" || each.role === "left");
}

/** "lượng khách lên 52.150 lượt" is a count like the others. */
function isPart(each: Quantity): boolean {
  return isCount(each) || (each.role === "to" && isCount({ ...each, role: "main" }));
}

/** Figures of the same things, up to one that is no part for its size. */
function partsOf(
  total: Quantity,
  beside: readonly Quantity[],
  inSums: ReadonlySet<Quantity>,
): readonly Quantity[] {
  const alike = beside.filter((each) => countsAlike(each, total) && isPart(each) && !inSums.has(each));
  const enough = alike.findIndex(({ figure }) => figure.value >= total.figure.value);
  return enough < 0 ? alike : alike.slice(0, enough);
}

/** The first of them, and the first but one, as many as there are. */
function listRuns(parts: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const runs: (readonly Quantity[])[] = [];
  for (const from of [0, 1])
    for (let to = parts.length; to >= from + 2; to--) runs.push(parts.slice(from, to));
  return runs;
}

/** "Tổng dư nợ ba chương trình 84 tỷ đồng với 1.392 hộ": all before it, or the last of them. */
function tryBefore(
  quantities: readonly Quantity[],
  index: number,
  inSums: ReadonlySet<Quantity>,
): readonly Tried[] {
  const total = quantities[index];
  if (!total || !BEGINS_TOTAL.test(total.sentence.lower.slice(0, total.figure.from))) return [];
  const beside = quantities.slice(Math.max(0, index - REACH), index).reverse();
  const others = beside.filter(({ sentence }) => sentence !== total.sentence);
  // What a bracket explains ("dự toán (30 tỷ đồng)") is no part beside what it explains.
  const outer = others.filter(({ bracket }) => bracket < 0);
  return [others, ...(outer.length < others.length ? [outer] : [])].map((figures) => {
    const parts = [...partsOf(total, figures, inSums)].reverse();
    const runs: (readonly Quantity[])[] = [];
    for (let from = 0; from <= parts.length - 2; from++) runs.push(parts.slice(from));
    return { total, parts, runs, between: "" };
  });
}

const BEGINS_TOTAL = /^[\s\-+•]*(?:như vậy, |tính chung, )?(?:tổng|cộng|cả)(?!\p{L})[^.;]{0,120}$/u;
const CALLED = anyOf([...TOTAL_WORDS, "toàn", "toàn bộ"]);
const DIVIDED = anyOf([...CLOSED_LEADS, ...OPEN_LEADS, "phân ra", "lần lượt"]);

function wordsAfter(quantities: readonly Quantity[], index: number): string {
  return quantities
    .slice(index, index + 4)
    .map(({ tail }) => tail)
    .join(" ");
}

/** Nats for the reading that the run makes up the total but for a slip. */
function weigh({ total, parts, runs, between }: Tried, run: readonly Quantity[]): number {
  const sum = sumOf(run);
  const { value } = total.figure;
  if (Math.abs(sum - value) > 0.3 * value) return -Infinity;
  const evidence = weighSlip(
    [total, ...run].map((member) => ({
      member,
      value: member === total ? sum : addUp([member.figure.value, value, -sum]),
    })),
    rangeOf(total),
  );
  // "Nhóm … 5.207 người; nhóm … 3.946 người. Nhóm còn lại … 3.291 người": nothing is left out, so that being near is enough.
  if (isExhaustive(run) && Math.abs(sum - value) <= NEAR * value) return TOLD + 1;
  if (!evidence) return -Infinity;
  const called = CALLED.test(total.lead.slice(-70)) || between === "" ? 2 : 0;
  const divided = DIVIDED.test(between) ? 2 : 0;
  const split = isSplit(run) ? 3 : 0;
  const whole = run.length === parts.length ? 1.5 : 0;
  return evidence.nats - Math.log(runs.length) + called + divided + split + whole;
}

/** Each is told off by the same word, and the last of them is the rest. */
function isExhaustive(run: readonly Quantity[]): boolean {
  const heads = run.map(
    ({ lead, order }) =>
      /(?:^|[;:,.])\s*(\p{L}+)(?= )/u.exec(order === 0 ? lead : lead.slice(lead.lastIndexOf(";")))?.[1],
  );
  const last = run.at(-1)?.lead ?? "";
  return (
    run.length > 2 &&
    heads[0] !== undefined &&
    heads.every((head) => head === heads[0]) &&
    /(?<!\p{L})còn lại(?!\p{L})/u.test(last)
  );
}

const NEAR = 0.07;

/** "đã giải quyết 1.102 hồ sơ; đang giải quyết 83 hồ sơ": one verb, done and not done, leaves nothing out. */
function isSplit(run: readonly Quantity[]): boolean {
  const verbs = run.map(({ lead }) => ASPECT.exec(lead.slice(-40)));
  const [first] = verbs;
  return (
    run.length > 1 &&
    verbs.every((verb) => verb !== null && verb[2] === first?.[2]) &&
    new Set(verbs.map((verb) => verb?.[1])).size === run.length
  );
}

const ASPECT = /(?<!\p{L})(đã|đang|chưa|không|còn) (\p{L}+ \p{L}+)(?: \p{L}+)?\s$/u;
