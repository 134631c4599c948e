import type { Quantity } from "../../quantities/quantity";
import { findSlip } from "../../base/number-slip";
import { CALLED } from "../rates/judge-product";
import type { Passage } from "../passages/passage";
import type { Relation } from "../relation";
import { readContexts, type Contexts } from "./contexts";
import { readDerivation, type Derivation } from "./derived";
import { listReadings, type Reading } from "./readings";
import { weighNames, weighSlipOf } from "./weigh-reading";

/** From so many nats on a reading that fails is told. */
const TOLD: Readonly<Record<Derivation, number>> = {
  difference: 4.5,
  points: 3.5,
  growth: 4,
  times: 5,
  plan: 4.5,
  rest: 4,
  rate: 4,
  cumulative: 4,
  product: 5,
};
/** A reading that holds explains a figure where it is named nearly as well as the best. */
const PLAY = 2.5;
/** Figures farther off are of something else. */
const REACH = 40;

/**
 * Finds figures that are worked out from others which stand anywhere in the passage and are tied to them by their names alone:
 * "… số mô hình nhiều hơn 15" of "42 mô hình tự quản" and "57 mô hình tự quản". Every reading is tried; the words that the
 * figures share say which may be meant, and a slip of the hand speaks for a reading that fails. `explained`: what
 * other finders know.
 */
export function* findNamedRelations(
  { quantities }: Passage,
  explained: ReadonlySet<Quantity>,
  found: readonly Relation[],
): Iterable<Relation> {
  const contexts = readContexts(quantities);
  for (const [index, derived] of quantities.entries()) {
    const how = explained.has(derived) ? null : readDerivation(derived);
    if (how === null) continue;
    const near = quantities.slice(Math.max(0, index - REACH), index + AHEAD);
    const likeliest = chooseLikeliest(how, weighReadings(derived, how, near, contexts, found));
    if (
      likeliest &&
      !(how === "product" && !isMeantAsProduct(derived, likeliest.reading)) &&
      likeliest.nats >= TOLD[how]
    )
      yield { ...relate(derived, likeliest.reading), loudness: "error" };
  }
}

const AHEAD = 6;

interface Weighed {
  readonly reading: Reading;
  /** Nats for these being the terms that are meant. */
  readonly named: number;
  /** Nats for one mistyped figure. */
  readonly slip: number;
  /** A share that holds ties its two terms: "giải quyết 461 vụ, đạt 86,3%" of 534. */
  readonly shared: boolean;
}

/** The readings of one figure with what speaks for them, the best named first. */
function weighReadings(
  derived: Quantity,
  how: Derivation,
  near: readonly Quantity[],
  contexts: Contexts,
  found: readonly Relation[],
): readonly Weighed[] {
  const all: Weighed[] = [];
  for (const reading of listReadings(derived, how, near))
    all.push({
      reading,
      named:
        weighNames(derived, reading, near, contexts) +
        (isShared(reading, found) ? SHARED : 0) +
        (how === "rate" && isBeside(derived, reading) ? BESIDE : 0),
      slip: weighSlipOf(derived, reading.expected),
      shared: isShared(reading, found),
    });
  return all.sort((a, b) => b.named - a.named);
}

/** The likeliest of the readings that may be meant, with the nats for telling it; `null` where one of them holds. */
function chooseLikeliest(
  how: Derivation,
  weighed: readonly Weighed[],
): { readonly reading: Reading; readonly nats: number } | null {
  const best = weighed[0]?.named ?? 0;
  const near = weighed.filter(({ named }) => named >= best - PLAY);
  if (near.length === 0 || near.some(({ reading }) => reading.holds)) return null;
  const weights = near.map(({ named }) => Math.exp(named - best));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  // How likely the words make this reading among all that they leave.
  const chosen = near.map((each, at) => ({ each, nats: natsOf(each) + Math.log((weights[at] ?? 0) / all) }));
  // What is worked out by head and printed to compare two numbers need be no slip that chance hardly makes.
  const plain = how === "difference" || how === "points";
  const alone = new Set(near.map(({ reading }) => reading.expected)).size === 1;
  const [likeliest] = chosen
    .filter(
      ({ each }) =>
        each.slip >= LEAST_SLIP ||
        (each.shared && each.slip > -2) ||
        (plain && (each.slip > 0 || (alone && each.named >= SURE && each.slip > -2))),
    )
    .sort((a, b) => b.nats - a.nats);
  return likeliest ? { reading: likeliest.each.reading, nats: likeliest.nats } : null;
}

/** A digit of two is changed by chance too easily. */
const LEAST_SLIP = 1;

/** Where the words leave one reading alone, it need be no slip that makes it fail. */
const SURE = 4;

/** Nats for a whole and its part that a printed percentage ties. */
const SHARED = 2;

/** "Tổng kinh phí 3.510 triệu đồng (bình quân 48,8 triệu đồng/nhà)": of what stands right before it. */
const BESIDE = 2;

function isBeside({ sentence, order }: Quantity, { terms: [total] }: Reading): boolean {
  return total.sentence === sentence && total.order === order - 1;
}

function isShared({ kind, terms }: Reading, found: readonly Relation[]): boolean {
  if (kind !== "remainder") return false;
  return found.some(
    (other) => other.kind === "share" && other.holds && terms.every((term) => other.terms.includes(term)),
  );
}

function natsOf({ named, slip }: Weighed): number {
  return Math.min(MOST_NAMED, named) + slip;
}

/** However many words are shared, they are some evidence, no proof. */
const MOST_NAMED = 5;

/** A count beside a rate is what it gives only where the words call it so, or two digits are swapped. */
function isMeantAsProduct(derived: Quantity, { expected }: Reading): boolean {
  const { value, step } = derived.figure;
  return (
    CALLED.test(derived.lead.slice(-60)) ||
    findSlip(Math.round(value / step), Math.round(expected / step)) === "swapped-digits"
  );
}

function relate(
  derived: Quantity,
  { kind, terms, expected, holds, share }: Reading,
): Omit<Relation, "loudness"> {
  return {
    kind,
    result: derived,
    terms,
    expected: Math.round(expected * 1e6) / 1e6,
    holds,
    ...(share && { share }),
  };
}
