import { CLOSED_LEADS, OPEN_LEADS, TOTAL_WORDS } from "../../lexicon/prose-words";
import { anyOf } from "../../lexicon/word-pattern";
import type { Quantity } from "../../quantities/quantity";
import { addUp } from "../precision";
import type { Relation } from "../relation";
import { countsAlike } from "../sums/list-parts";
import { addsUp, areOverlapping } from "../sums/judge-sum";
import { relateSum, sumOf } from "../sums/relate-sum";
import { rangeOf, weighSlip } from "./evidence";
import type { Passage } from "./passage";

/**
 * Finds totals whose parts are told in the sentences behind them, with no list: "… 18.462 lượt … Tại chỗ phục vụ 11.275
 * lượt. Xe lưu động … 4.930 lượt. Cho mượn về nhà 2.257 lượt". Every run of the same things behind the total is tried. Where
 * one adds up, that is the reading; where none does, one that two swapped digits would mend is told, as far as words and
 * chance allow. `known`: totals that other relations explain already.
 */
export function* findSpreadSums({ quantities }: Passage, known: ReadonlySet<Quantity>): Iterable<Relation> {
  for (const [index, total] of quantities.entries()) {
    if (known.has(total) || !isCount(total) || total.counter === "" || rangeOf(total) < LEAST_TOTAL) continue;
    const behind = quantities
      .slice(index + 1, index + 1 + REACH)
      .filter((each) => countsAlike(each, total) && isCount(each));
    const enough = behind.findIndex(({ figure }) => figure.value >= total.figure.value);
    const parts = enough < 0 ? behind : behind.slice(0, enough);
    const runs = listRuns(parts).filter((run) => run.some(({ sentence }) => sentence !== total.sentence));
    const held = runs.find((run) => addsUp(total, run));
    if (held) {
      yield relateSum(total, held, true);
      continue;
    }
    const told = runs.flatMap((run) => {
      const nats = weigh(total, run, parts, quantities, runs.length);
      return nats >= TOLD && !areOverlapping(total, run) ? [{ run, nats }] : [];
    });
    const [best] = told.sort((a, b) => b.nats - a.nats);
    if (best) yield relateSum(total, best.run, false);
  }
}

const REACH = 14;
/** Sums of smaller totals come out by chance. */
const LEAST_TOTAL = 100;
const TOLD = 6;

function isCount({ role, figure }: Quantity): boolean {
  const plain = role === "main" || role === "left";
  return plain && !figure.percent && figure.base === undefined && figure.bound === "exact";
}

/** The first of them, and the first but one, as many as there are. */
function listRuns(parts: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const runs: (readonly Quantity[])[] = [];
  for (const from of [0, 1])
    for (let to = parts.length; to >= from + 2; to--) runs.push(parts.slice(from, to));
  return runs;
}

const CALLED = anyOf([...TOTAL_WORDS, "toàn", "toàn bộ"]);
const DIVIDED = anyOf([...CLOSED_LEADS, ...OPEN_LEADS, "phân ra", "lần lượt"]);

/** Nats for the reading that the run makes up the total but for a slip. */
function weigh(
  total: Quantity,
  run: readonly Quantity[],
  parts: readonly Quantity[],
  quantities: readonly Quantity[],
  tries: number,
): number {
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
  if (evidence?.slip !== "swapped-digits") return -Infinity;
  const called = CALLED.test(total.lead.slice(-70)) ? 2 : 0;
  const first = quantities.indexOf(total);
  const between = quantities
    .slice(first, first + 4)
    .map(({ tail, lead }) => lead + tail)
    .join(" ");
  const divided = DIVIDED.test(between) ? 2 : 0;
  const whole = run.length === parts.length ? 1.5 : 0;
  return evidence.nats - Math.log(tries) + called + divided + whole;
}
