import type { Quantity } from "../../quantities/quantity";
import type { Passage } from "../passages/passage";
import type { Relation } from "../relation";
import { addsUp, areOverlapping } from "../sums/judge-sum";
import { relateSum, sumOf } from "../sums/relate-sum";
import { isCount, listRuns, type Run } from "./natural-runs";
import { describeRun } from "./run-features";
import { weighRun } from "./weigh-run";

/** From so many nats on a partition that fails is told. */
const TOLD = 4.5;
/** A total that is off by more is no total of these. */
const FURTHEST = 0.3;
/** Sums of smaller totals come out by chance. */
const LEAST_TOTAL = 20;

interface Tried {
  readonly total: Quantity;
  readonly run: Run;
  readonly nats: number;
}

/**
 * Finds totals whose parts are told with no word that ties them to it, in the same sentence or in others. Every run of
 * figures of the same things behind a total, and before it, is tried. What adds up is the reading; of what does not, the
 * likeliest is told where chance does not explain how near it comes. `inSums`: parts of sums that hold.
 */
export function* findPartitions(
  { lines, quantities }: Passage,
  inSums: ReadonlySet<Quantity>,
): Iterable<Relation> {
  const taken = new Set(inSums);
  const values = new Set(quantities.filter(isCount).map(nameValue));
  const failing: Tried[] = [];
  for (const [at, line] of lines.entries()) {
    for (const total of line.quantities) {
      if (!isCount(total) || total.counter === "" || total.figure.value < LEAST_TOTAL * total.figure.step)
        continue;
      let runs = listRuns(total, lines, at, (each) => taken.has(each));
      for (let held = findHeld(total, runs); held; held = findHeld(total, runs)) {
        yield relateSum(total, held.parts, true);
        for (const part of held.parts) taken.add(part);
        runs = listRuns(total, lines, at, (each) => taken.has(each));
      }
      for (const run of runs) {
        const sum = sumOf(run.parts);
        if (Math.abs(sum - total.figure.value) > FURTHEST * total.figure.value) continue;
        if (areOverlapping(total, run.parts) || values.has(`${total.counter} ${sum}`)) continue;
        const nats = weighRun(describeRun(total, run));
        if (nats >= TOLD) failing.push({ total, run, nats });
      }
    }
  }
  yield* tellBest(failing, taken);
}

function findHeld(total: Quantity, runs: readonly Run[]): Run | undefined {
  return runs.find(({ parts }) => addsUp(total, parts));
}

function nameValue({ figure, counter }: Quantity): string {
  return `${counter} ${figure.value}`;
}

/** The likeliest first; no figure is told twice. */
function* tellBest(failing: readonly Tried[], taken: ReadonlySet<Quantity>): Iterable<Relation> {
  const told = new Set<Quantity>();
  for (const { total, run } of [...failing].sort((a, b) => b.nats - a.nats)) {
    if (told.has(total) || run.parts.some((part) => told.has(part) || taken.has(part))) continue;
    for (const each of [total, ...run.parts]) told.add(each);
    yield relateSum(total, run.parts, false);
  }
}
