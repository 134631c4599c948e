import type { Quantity } from "../../quantities/quantity";
import { addUp, isPercentOf } from "../precision";
import type { Relation } from "../relation";
import { isOfPlan } from "./is-of-plan";
import type { Passage } from "./passage";

/**
 * Finds shares told off alike ("- Tốt: 701 em, đạt 81,1%", "- Khá: 148 em, đạt 17,7%") whose base is no figure of the same
 * sentence or the same word ("864 học sinh"): the figure before them on which most of them come out. One that does not
 * come out on it, nor on any other, is told. `explained`: percentages that other relations bear out or tell already.
 */
export function* findSiblingShares(
  { quantities }: Passage,
  explained: ReadonlySet<Quantity>,
): Iterable<Relation> {
  const pairs = listPairs(quantities);
  for (const run of listRuns(pairs)) {
    const first = run[0]?.at ?? 0;
    // One of them may be more than their base: then it is the wrong one.
    const [, most = 0] = run.map(({ part }) => part.figure.value).sort((a, b) => b - a);
    const last = run.at(-1)?.at ?? 0;
    const bases = [
      ...quantities.slice(Math.max(0, first - MOST_BACK), first).reverse(),
      ...quantities.slice(last + 2, last + 2 + MOST_AHEAD),
    ].filter((each) => isBase(each) && each.figure.value >= most);
    for (const base of bases) {
      const fitting = run.filter((pair) => fits(pair, base));
      // Where several do not come out they are shares of something else.
      if (fitting.length < 2 || fitting.length < run.length - 1) continue;
      const whole = addUp(run.map(({ part }) => part.figure.value)) === base.figure.value;
      for (const pair of run) {
        if (explained.has(pair.percent)) continue;
        const holds = fits(pair, base);
        // All of them are the whole: a share of a larger one is no share of theirs.
        if (holds || ((whole || !bases.some((other) => fits(pair, other))) && isNear(pair, base)))
          yield relate(pair, base, holds);
      }
      break;
    }
  }
}

/** A base stands no farther back than this, in figures. */
const MOST_BACK = 14;
const MOST_AHEAD = 2;

interface Pair {
  readonly part: Quantity;
  readonly percent: Quantity;
  /** The place of the part among the figures of the passage. */
  readonly at: number;
}

/** Counts with a percentage right behind them. */
function listPairs(quantities: readonly Quantity[]): readonly Pair[] {
  return quantities.flatMap((percent, index) => {
    const part = quantities[index - 1];
    if (!percent.figure.percent || !part || part.sentence !== percent.sentence) return [];
    if (percent.role !== "main" || percent.figure.bound !== "exact") return [];
    if (part.figure.percent || part.figure.base !== undefined || !isCount(part)) return [];
    return TIED.test(percent.lead) && !isOfPlan(percent) ? [{ part, percent, at: index - 1 }] : [];
  });
}

/** Words of the thing counted, then a comma, a bracket or a verb: nothing else comes between. */
const TIED = /^[^,;:.()]{0,60}(?:[,(;-]|(?<!\p{L})(?:chiếm|đạt|bằng|tỷ lệ))\s?(?:\p{L}+\s){0,3}$/u;

/** "có 37 nữ (26,1%), 118 đảng viên (83,1%)": of one thing, or in brackets side by side. */
function areToldAlike(one: Pair, other: Pair): boolean {
  if (one.part.counter === other.part.counter) return true;
  const inBracket = ({ part, percent }: Pair): boolean => percent.bracket >= 0 && part.bracket < 0;
  return one.part.sentence === other.part.sentence && inBracket(one) && inBracket(other);
}

/** Pairs told alike, with nothing between them but what belongs to a pair. */
function* listRuns(pairs: readonly Pair[]): Iterable<readonly Pair[]> {
  let run: Pair[] = [];
  for (const pair of pairs) {
    const last = run.at(-1);
    if (last && (pair.at - last.at > 3 || !areToldAlike(pair, last))) {
      if (run.length > 2) yield run;
      run = [];
    }
    run.push(pair);
  }
  if (run.length > 2) yield run;
}

function isCount({ role, figure }: Quantity): boolean {
  return (role === "main" || role === "left") && figure.bound === "exact";
}

function isBase({ role, figure }: Quantity): boolean {
  return !figure.percent && figure.base === undefined && role !== "change" && role !== "average";
}

/** A whole percentage is a share of much by chance: only a near one is a slip. */
function isNear({ part, percent: { figure } }: Pair, base: Quantity): boolean {
  const exact = (100 * part.figure.value) / base.figure.value;
  return figure.step < 1 || Math.abs(exact - figure.value) <= 0.3 * figure.value;
}

function fits({ part, percent }: Pair, base: Quantity): boolean {
  return isPercentOf(percent, (100 * part.figure.value) / base.figure.value);
}

function relate({ part, percent }: Pair, base: Quantity, holds: boolean): Relation {
  return {
    kind: "share",
    result: percent,
    terms: [part, base],
    expected: (100 * part.figure.value) / base.figure.value,
    holds,
    share: { part: part.figure.value, base: base.figure.value },
    loudness: "error",
  };
}
