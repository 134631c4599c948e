import type { Quantity } from "../../quantities/quantity";
import { isPercentOf } from "../precision";
import type { Relation } from "../relation";
import { countsAlike } from "../sums/list-parts";
import { rangeOf, weighSlip, type Mending } from "./evidence";
import { isExact } from "./is-exact";
import { isOfPlan } from "./is-of-plan";
import type { Passage } from "./passage";

/**
 * Finds percentages that nothing printed near them gives, but something would if two digits were swapped: a share of a
 * count in another sentence, a growth of which levels or number stand elsewhere. With one decimal that is one chance in
 * some hundred for each pair that is tried. `explained`: percentages known already.
 */
export function* findDistantPercentages(
  { quantities }: Passage,
  explained: ReadonlySet<Quantity>,
): Iterable<Relation> {
  for (const [index, percent] of quantities.entries()) {
    if (!percent.figure.percent || percent.figure.bound !== "exact" || explained.has(percent)) continue;
    if (percent.figure.value / percent.figure.step < 100) continue;
    const near = quantities.slice(Math.max(0, index - MOST_BACK), index + MOST_AHEAD).filter(isCount);
    const readings =
      percent.role === "change"
        ? [...listGrowths(near, percent)]
        : percent.role === "main"
          ? [...listShares(near, percent, quantities[index - 1])]
          : [];
    if (readings.some(({ exact }) => isPercentOf(percent, exact))) continue;
    const told = readings.filter((reading) => isTold(reading, percent, readings.length));
    const [first, ...others] = told;
    if (!first || others.some(({ exact }) => exact !== first.exact)) continue;
    yield {
      kind: first.kind,
      result: percent,
      terms: first.terms,
      expected: first.exact,
      holds: false,
      ...(first.share && { share: first.share }),
      loudness: "error",
    };
  }
}

const MOST_BACK = 12;
const MOST_AHEAD = 3;
/** Nats from which on chance is no longer to be thought of. */
const LEAST = 3.5;

interface Reading {
  readonly kind: "share" | "growth" | "difference";
  readonly terms: readonly Quantity[];
  /** The percentage that they give. */
  readonly exact: number;
  readonly share?: Relation["share"];
  readonly mendings: readonly Mending[];
}

/** A percentage behind its count: a comma, a bracket or a verb ties the two. */
const TIED = /^[^;:.()]{0,60}(?:[,(-]|(?<!\p{L})(?:chiếm|đạt|bằng|tỷ lệ))\s?(?:\p{L}+\s){0,4}$/u;

function* listShares(
  near: readonly Quantity[],
  percent: Quantity,
  part: Quantity | undefined,
): Iterable<Reading> {
  if (!part || part.sentence !== percent.sentence || !near.includes(part) || !isLevel(part)) return;
  if (!TIED.test(percent.lead) || percent.figure.value > 100 || isOfPlan(percent)) return;
  const tried = new Set<number>();
  for (const base of near) {
    const { value } = base.figure;
    if (!isLevel(base) || base === part || value <= part.figure.value || tried.has(value)) continue;
    tried.add(value);
    yield {
      kind: "share",
      terms: [part, base],
      exact: (100 * part.figure.value) / value,
      share: { part: part.figure.value, base: value },
      mendings: [{ member: part, value: Math.round((percent.figure.value * value) / 100) }],
    };
  }
}

/** Two levels of one thing, or a change of it by number and the level it led to. */
function* listGrowths(near: readonly Quantity[], percent: Quantity): Iterable<Reading> {
  for (const [at, a] of near.entries()) {
    for (const b of near.slice(at + 1)) {
      if (!countsAlike(a, b) || a.figure.value === b.figure.value) continue;
      if (isLevel(a) && isLevel(b)) {
        const [before, now] = a.figure.value > b.figure.value === percent.falling ? [a, b] : [b, a];
        const exact = (100 * Math.abs(now.figure.value - before.figure.value)) / before.figure.value;
        yield { kind: "difference", terms: [before, now], exact, mendings: [] };
      } else if (isLevel(a) !== isLevel(b)) {
        const [level, change] = isLevel(a) ? [a, b] : [b, a];
        const sign = change.falling ? 1 : -1;
        const before = level.figure.value + sign * change.figure.value;
        if (change.role !== "change" || change.falling !== percent.falling || before <= 0) continue;
        const exact = (100 * change.figure.value) / before;
        yield { kind: "growth", terms: [level, change], exact, mendings: [] };
      }
    }
  }
}

function isTold({ exact, mendings }: Reading, percent: Quantity, tries: number): boolean {
  const { step } = percent.figure;
  const own = { member: percent, value: Math.round(exact / step) * step };
  const evidence = weighSlip([own, ...mendings], 100 / step);
  if (evidence?.slip !== "swapped-digits" || rangeOf(evidence.member) < 100) return false;
  return evidence.nats - Math.log(tries) >= LEAST;
}

function isCount(each: Quantity): boolean {
  const { role } = each;
  return isExact(each) && role !== "average" && role !== "times" && role !== "range" && role !== "plan";
}

function isLevel({ role }: Quantity): boolean {
  return role !== "change";
}
